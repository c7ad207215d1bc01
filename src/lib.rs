//! Scores, compares and checks SPBE maturity evaluations of Indonesian governments, exactly.

pub mod assess;
pub mod audit;
pub mod compare;
pub mod diagnostic;
pub mod evidence;
pub mod evidence_files;
pub mod input;
pub mod ladder;
pub mod lang;
pub mod merge;
pub mod number;
pub mod place;
pub mod plan;
pub mod published;
pub mod rank;
pub mod report;
pub mod rubric;
pub mod score;
pub mod transfer;
mod words;
pub mod worklist;
