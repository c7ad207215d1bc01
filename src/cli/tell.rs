//! What is said beside the result, to whoever sits at the terminal.

use std::io::Write as _;

/// Says a text as it is on the standard error stream. A stream that was closed is no reason to stop,
/// as it is for `eprint!`: nobody is listening, and the result stands.
pub(super) fn say(text: &str) {
    let _ = std::io::stderr().write_all(text.as_bytes());
}

/// Says a line, written as `format!` writes it.
macro_rules! tell {
    ($($words:tt)*) => {
        $crate::cli::tell::say(&(format!($($words)*) + "\n"))
    };
}
pub(super) use tell;
