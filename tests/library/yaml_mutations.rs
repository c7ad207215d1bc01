//! Rubrics spoilt at random, from fixed seeds: refused or read, never more. `fuzz/` does the same
//! for longer, led by coverage.

use crate::refused_rubrics::SMALL;
use crate::stopwatch::Stopwatch;
use spbe::diagnostic::has_errors;
use spbe::lang::Lang;
use spbe::report;
use spbe::rubric::{Rubric, yaml_of_builtin};
use std::time::Duration;

/// A generator whose numbers are the same on every machine (xorshift).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(limit.max(1)).unwrap()).unwrap()
    }
}

/// What matters to YAML, to numbers and to terminals.
const PIECES: [&str; 24] = [
    "\n",
    "\r",
    "\t",
    " ",
    ":",
    ": ",
    "- ",
    "{",
    "}",
    "[",
    "]",
    "\"",
    "'",
    "&a ",
    "*a",
    "<<: ",
    "|",
    ">-",
    "---\n",
    "#",
    "99999999999999999999/7",
    "-0,5",
    "字\u{301}\u{202e}",
    "\u{1b}[31m",
];

fn spoilt(text: &str, numbers: &mut Numbers) -> String {
    let mut text: Vec<char> = text.chars().collect();
    for _ in 0..=numbers.below(4) {
        let at = numbers.below(text.len());
        let length = numbers.below(40).min(text.len() - at);
        match numbers.below(4) {
            0 => drop(text.drain(at..at + length)),
            1 => {
                let piece = PIECES[numbers.below(PIECES.len())];
                text.splice(at..at, piece.chars());
            }
            2 => {
                let copy: Vec<char> = text[at..at + length].to_vec();
                let to = numbers.below(text.len());
                text.splice(to..to, copy);
            }
            _ => {
                let other = (at + length).min(text.len() - 1);
                text.swap(at, other);
            }
        }
        if text.is_empty() {
            break;
        }
    }
    text.into_iter().collect()
}

fn try_all(original: &str, count: usize, seed: u64) {
    let mut numbers = Numbers(seed);
    let started = Stopwatch::start();
    let mut read = 0;
    for _ in 0..count {
        let text = spoilt(original, &mut numbers);
        let checked = Rubric::parse(&text, "acak.yaml");
        assert_eq!(
            checked.value.is_none(),
            has_errors(&checked.diagnostics),
            "{text}"
        );
        read += usize::from(checked.value.is_some());
        for lang in Lang::ALL {
            let shown = report::findings(&checked.diagnostics, lang, false);
            let steers = |letter: char| letter.is_control() && letter != '\n';
            assert!(!shown.contains(steers), "{shown:?}\n{text}");
        }
    }
    // Both happen, or the mutations are no test.
    assert!(0 < read && read < count, "{read} of {count} were read");
    assert!(
        started.elapsed() < Duration::from_secs(120),
        "{:?}",
        started.elapsed()
    );
}

#[test]
fn a_small_rubric_spoilt_at_random_is_refused_or_read() {
    try_all(SMALL, 2_000, 0x5be1);
}

#[test]
fn the_rubric_of_a_regulation_spoilt_at_random_is_refused_or_read() {
    try_all(yaml_of_builtin("permenpanrb-59-2020").unwrap(), 60, 0x5be2);
}
