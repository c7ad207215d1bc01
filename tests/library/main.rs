//! Tests of the library: one binary, a module a subject.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]
#![allow(
    clippy::float_cmp,
    reason = "stored results of formulas are equal to the last bit"
)]

mod evidence_files;
mod merging;
mod rubrics;
mod stages;
mod tables;
mod workbooks;
