//! The `spbe` program: see the library for what it computes, and `cli` for what it says.

mod cli;

fn main() -> std::process::ExitCode {
    cli::main()
}
