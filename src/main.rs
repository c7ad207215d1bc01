//! The `spbe` program.
fn main() {}
