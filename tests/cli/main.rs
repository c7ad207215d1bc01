//! Tests of the program as its users run it: one binary, a file a command.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod adversity;
mod audit;
mod batch;
mod check;
mod ci;
mod ci_docs;
mod compare;
mod crosswalk;
mod documents;
mod evidence;
mod exceptions;
mod exchange;
mod explain;
mod first_day;
#[expect(unreachable_pub, reason = "shared by the files of this binary")]
mod harness;
mod help;
mod kinds;
mod long_table;
mod manual;
mod mapping;
mod merge;
mod nation;
mod pages;
mod pemdi;
mod plan;
mod rank;

mod report;
mod rubric_changes;
mod samples;
mod schemas;
mod score;
mod stages;
mod tampering;
mod verify;
mod windows;
