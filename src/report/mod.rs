//! Results as text or bytes: value in, text out. Nothing here computes or prints.

mod audit;
mod ci;
mod comparison;
pub mod csv;
mod document;
mod explain;
mod findings;
pub mod json;
mod markdown;
mod merge;
mod plan;
mod ranking;
mod rubric;
mod scorecard;
mod simulation;
mod snippet;
mod stages;
mod terminal;
mod worklist;
pub mod xlsx;

pub use audit::audit_document;
pub use ci::{Form, Run, ci};
pub use comparison::comparison_document;
pub use document::Document;
pub use explain::{code_document, codes_page, indicator_document};
pub use findings::{accepted, findings, findings_document};
pub use markdown::markdown;
pub use merge::merge_document;
pub use plan::{plan_csv, plan_document, plan_json};
pub use ranking::ranking_document;
pub use rubric::{rubric_document, rubric_list};
pub use scorecard::score_document;
pub use stages::stages_document;
pub use terminal::terminal;
pub use worklist::worklist_document;
