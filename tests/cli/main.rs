//! Tests of the program as its users run it: one binary, a file a command.

mod harness;
mod help;
mod score;
