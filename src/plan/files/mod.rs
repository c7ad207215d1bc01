//! Limits from files: what raises cost, and what depends on what.

mod amount;
mod charge;
mod costs;
mod dependencies;
pub(crate) mod table;

pub(crate) use costs::headers as headers_of_costs;
pub use costs::read_costs;
pub(crate) use dependencies::headers as headers_of_dependencies;
pub use dependencies::read_dependencies;
