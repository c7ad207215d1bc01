//! Plans: what to raise, at which cost, and why not otherwise.

mod cells;
mod csv;
mod document;
mod json;
mod sections;

pub(super) use cells::rating;
pub use csv::plan as plan_csv;
pub use document::plan_document;
pub(super) use document::sentences;
pub use json::plan as plan_json;
pub(super) use sections::{Asked, alternatives, asked};
