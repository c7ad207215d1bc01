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

mod answers;
mod assessed;
mod audit;
mod band;
mod batch;
mod books;
mod codes;
mod crosswalks;
mod damage;
mod differences;
mod evidence_files;
mod explanations;
mod findings;
mod impact;
mod ladder;
mod laws;
mod long_tables;
mod mapping;
mod merging;
mod overlays;
mod pages;
mod pemdi;
mod plan;
mod refused_rubrics;
mod releases;
mod round_trip;
mod rubric_books;
mod rubrics;
mod schemas;
mod scoring;
mod shipped;
mod snippets;
mod stages;
#[path = "../stopwatch/mod.rs"]
mod stopwatch;
mod surface;
mod tables;
mod verifying;
mod workbooks;
mod yaml_mutations;
