//! Tests of the library: one binary, a module a subject.

mod rubrics;
mod tables;
mod workbooks;
