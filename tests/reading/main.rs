//! Reading files into books: every format, every refusal, and hostile input.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod build;
mod files;
mod formats;
mod hostile;
mod open_document;
mod refusals;
#[path = "../stopwatch/mod.rs"]
mod stopwatch;
mod text;
mod workbook;
