//! Files of YAML: rubrics, crosswalks, mappings, exceptions.

use spbe::diagnostic::{Code, Diagnostic, has_errors};
use spbe::evidence::{Day, Mapping};
use spbe::exceptions::{self, Exception, Judged, apply};
use spbe::lang::Lang;
use spbe::place::Place;
use spbe::report::{self, Form, Run};
use spbe::rubric::{Crosswalk, Rubric};

/// Whatever the text, a rubric is refused with findings or read, and both can be shown in every
/// form.
pub(crate) fn rubric(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let checked = Rubric::parse(text, "fuzz.yaml");
    refused_with_errors(checked.value.is_none(), &checked.diagnostics);
    if let Some(rubric) = checked.value {
        let _ = rubric.normalised();
        let _ = report::rubric_document(&rubric, true, Lang::Id);
    }
    shown(checked.diagnostics);
}

/// A crosswalk between rubrics that the program knows.
pub(crate) fn crosswalk(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let checked = Crosswalk::parse_builtin(text, "fuzz.yaml");
    refused_with_errors(checked.value.is_none(), &checked.diagnostics);
    shown(checked.diagnostics);
}

/// A mapping that is read is written and read again as the same.
pub(crate) fn mapping(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let checked = Mapping::parse(text, "fuzz.yaml");
    refused_with_errors(checked.value.is_none(), &checked.diagnostics);
    if let Some(mapping) = checked.value {
        let written = mapping.to_yaml();
        let again = Mapping::parse(&written, "fuzz.yaml").value;
        let again = again.map(|mapping| mapping.to_yaml());
        assert_eq!(again.as_deref(), Some(written.as_str()));
    }
    shown(checked.diagnostics);
}

/// Exceptions of YAML, and one made of the text itself, against findings that hold the same text.
pub(crate) fn exceptions(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let checked = exceptions::read_yaml(text, "fuzz.yaml");
    let mut own = checked.value.unwrap_or_default();
    let findings = Rubric::parse(text, "fuzz.yaml").diagnostics;
    if let Some(code) = findings.first().map(Diagnostic::code) {
        assert_eq!(Code::named(code.as_str()), Some(code));
        let mut words = text.split_whitespace();
        let mut word = || words.next().map(str::to_owned);
        own.push(Exception {
            code,
            at: word(),
            mentions: word(),
            reason: word().unwrap_or_default(),
            owner: word().unwrap_or_default(),
            until: Day::last_of(2026),
            place: Place::file("fuzz"),
        });
    }
    let count = findings.len();
    let judged = apply(&own, findings, Day::new(2026, 1, 1));
    let about = judged.open.iter();
    let about = about.filter(|one| one.code().is_about_exceptions());
    // Nothing is lost: what is not accepted counts.
    assert_eq!(
        judged.accepted.len() + judged.open.len() - about.count(),
        count
    );
    shown(checked.diagnostics);
}

fn refused_with_errors(refused: bool, findings: &[Diagnostic]) {
    assert_eq!(
        refused,
        has_errors(findings),
        "refused exactly with an error"
    );
}

/// Shows findings in every form there is.
fn shown(findings: Vec<Diagnostic>) {
    let judged = Judged {
        open: findings,
        accepted: Vec::new(),
    };
    let run = Run {
        command: "rubric check",
        files: &[],
        findings: &judged,
    };
    for lang in Lang::ALL {
        let _ = report::findings(&judged.open, lang, true);
        let _ = report::json::check(&judged, lang);
        for form in [Form::Sarif, Form::Junit, Form::Github, Form::Gitlab] {
            let _ = report::ci(form, &run, lang);
        }
    }
}
