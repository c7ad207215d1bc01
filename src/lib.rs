//! Scores, compares and checks SPBE maturity evaluations of Indonesian governments, exactly.

pub mod advice;
pub mod assess;
pub mod audit;
pub mod band;
pub mod batch;
pub mod compare;
pub mod diagnostic;
pub mod evaluation;
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
pub mod sensitivity;
pub mod transfer;
pub mod verify;
mod words;
pub mod worklist;
