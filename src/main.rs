//! The `spbe` program: see the library for what it computes, and `cli` for what it says.

// Both panic where a stream was closed: `cli::tell` and `cli::output` do not.
#![warn(clippy::print_stderr, clippy::print_stdout)]

mod cli;

fn main() -> std::process::ExitCode {
    cli::main()
}
