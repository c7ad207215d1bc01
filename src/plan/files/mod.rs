//! Limits from files: what raises cost, and what depends on what.

// Nothing here may panic, whatever the input.
#![warn(clippy::indexing_slicing, clippy::string_slice)]

mod amount;
mod charge;
mod costs;
mod dependencies;
pub(crate) mod table;

pub(crate) use costs::headers as headers_of_costs;
pub use costs::read_costs;
pub(crate) use dependencies::headers as headers_of_dependencies;
pub use dependencies::read_dependencies;
pub(crate) use table::{Table, Words};
