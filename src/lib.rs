//! Scores, compares and checks SPBE maturity evaluations of Indonesian governments, exactly.
//!
//! An agency answers the indicators of a regulation with levels; the index is their weighted mean.
//! This library reads the answers from whatever table they stand in, says what is wrong with them
//! and where, and computes with fractions, so that what is printed was rounded once.
//!
//! It never prints, reads no clock, follows no link, and gives the same for the same input. What
//! can be wrong with an input is a [`Diagnostic`](diagnostic::Diagnostic) with a place, in both
//! languages; functions that read return a [`Checked`](diagnostic::Checked) value beside them.
//!
//! # From a file to an index
//!
//! A file is [read](input::read_input) and turns out to hold [`Evidence`](evidence::Evidence), the
//! answers of agencies, or a [`ResultTable`](published::ResultTable), results that others printed.
//! [`assess`](assess::assess) finds the [`Rubric`](rubric::Rubric) for the year and gives every
//! indicator its value; [`score`](score::score) computes the tree.
//!
//! ```
//! use spbe::assess::{Request, assess};
//! use spbe::input::{Input, read_input};
//! use spbe::lang::Lang;
//! use spbe::report;
//! use spbe::score::score;
//!
//! let path = "samples/kota-bekasi/2020.xlsx";
//! let read = read_input(path.as_ref(), "2020.xlsx".into(), None);
//! let Some(Input::Evidence(evidence)) = read.value else {
//!     panic!("{}", report::findings(&read.diagnostics, Lang::En, false));
//! };
//! let assessed = assess(evidence, &Request::default());
//! let scores: Vec<_> = assessed
//!     .value
//!     .unwrap_or_default()
//!     .into_iter()
//!     .map(|assessment| score(assessment.into()))
//!     .collect();
//!
//! let index = scores[0].exact_index().expect("every indicator is answered");
//! assert_eq!(index.to_string(), "1109/300");
//! assert_eq!(index.half_up(2).to_string(), "3.70");
//!
//! // What a person reads is a document first, and text, Markdown or a page then.
//! let document = report::score_document(&scores, Lang::Id);
//! print!("{}", report::terminal(&document, 100, false));
//! ```
//!
//! # What follows from an index
//!
//! | question | noun |
//! |---|---|
//! | why did it move? | [`Comparison`](compare::Comparison), [`Across`](compare::Across) regulations |
//! | can a published table be true? | [`Audit`](audit::Audit) |
//! | what is the cheapest way up? | [`Plan`](plan::Plan) |
//! | how sure is it? | [`Band`](band::Band), [`Sensitivity`](sensitivity::Sensitivity) |
//! | what do the documents support? | [`Support`](ladder::Support) |
//! | who is where? | [`Ranking`](rank::Ranking) |
//! | what is it worth under the next regulation? | [`Transfer`](transfer::Transfer) |
//! | does an output still follow from its inputs? | [`Verification`](trust::Verification) |
//! | what does the report say? | [`Evaluation`](evaluation::Evaluation), [`report`] |
//!
//! Numbers are [`Exact`](number::Exact) as long as anything is computed with them; what was rounded
//! is [`Rounded`](number::Rounded), and what others printed [`Printed`](number::Printed), which
//! stands for an interval.
//!
//! Until 1.0 the second number of the version rises with every change that breaks a caller.

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
pub mod exceptions;
pub mod impact;
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
pub mod schema;
pub mod score;
pub mod sensitivity;
pub mod stream;
pub mod transfer;
pub mod trust;
pub mod verify;
mod words;
pub mod worklist;
