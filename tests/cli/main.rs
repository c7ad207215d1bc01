//! Tests of the program as its users run it: one binary, a file a command.

mod audit;
#[expect(unreachable_pub, reason = "shared by the files of this binary")]
mod harness;
mod help;
mod score;
