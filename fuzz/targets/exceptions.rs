//! Patterns and words of exceptions against findings that hold the same hostile text.
#![no_main]

use libfuzzer_sys::fuzz_target;
use spbe::diagnostic::Code;
use spbe::evidence::Day;
use spbe::exceptions::{Exception, apply};
use spbe::place::Place;
use spbe::rubric::Rubric;

fuzz_target!(|parts: (&str, &str, &str)| {
    let (text, at, mentions) = parts;
    let findings = Rubric::parse(text, "fuzz.yaml").diagnostics;
    let count = findings.len();
    let Some(code) = findings.first().map(|one| one.code()) else {
        return;
    };
    assert_eq!(Code::named(code.as_str()), Some(code));
    let exception = Exception {
        code,
        at: Some(at.to_owned()),
        mentions: Some(mentions.to_owned()),
        reason: mentions.to_owned(),
        owner: at.to_owned(),
        until: Day::last_of(2026),
        place: Place::file("fuzz"),
    };
    let judged = apply(&[exception], findings, Day::new(2026, 1, 1));
    let about = judged
        .open
        .iter()
        .filter(|one| one.code().is_about_exceptions());
    // Nothing is lost: what is not accepted counts.
    assert_eq!(
        judged.accepted.len() + judged.open.len() - about.count(),
        count
    );
});
