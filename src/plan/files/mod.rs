//! Limits from files: what raises cost, and what depends on what.

mod amount;
mod charge;
mod costs;
mod dependencies;
pub(crate) mod table;

pub use costs::read_costs;
pub use dependencies::read_dependencies;
pub(crate) use table::{Table, Words};
