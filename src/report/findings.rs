//! Findings as a person reads them.

use super::document::{Align, Document, Grid, Tone};
use super::{snippet, terminal};
use crate::diagnostic::{Diagnostic, Severity};
use crate::exceptions::Judged;
use crate::lang::{Lang, Say, label};
use std::fmt::Write;

/// Findings as a document with one table.
#[must_use]
pub fn findings_document(diagnostics: &[Diagnostic], lang: Lang) -> Document {
    let mut grid = Grid::new([
        (label::place().say(lang), Align::Left),
        (label::severity().say(lang), Align::Left),
        (label::message().say(lang), Align::Left),
        (label::what_to_do().say(lang), Align::Left),
    ]);
    for diagnostic in diagnostics {
        let place = diagnostic
            .place()
            .map(ToString::to_string)
            .unwrap_or_default();
        let kind = format!(
            "{} {}",
            diagnostic.severity().say(lang),
            diagnostic.code().as_str()
        );
        let (message, help) = (diagnostic.message(lang), diagnostic.help(lang));
        grid.row(
            0,
            Tone::Plain,
            vec![place, kind, message.to_owned(), help.to_owned()],
        );
    }
    let mut document = Document::default();
    document.grid(grid);
    document
}

/// Findings as text, place first, one block each; those of a YAML file with its lines.
#[must_use]
pub fn findings(diagnostics: &[Diagnostic], lang: Lang, colour: bool) -> String {
    let mut text = String::new();
    for diagnostic in diagnostics {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{}", finding_line(diagnostic, lang, colour));
        let drawn = snippet::draw(diagnostic, lang, colour);
        text.push_str(&drawn.text);
        for (place, said) in drawn.left {
            let line = format!("{place}: {}", said.get(lang));
            let _ = writeln!(text, "  {}", snippet::harmless(&line));
        }
        let help = snippet::harmless(diagnostic.help(lang));
        let _ = writeln!(text, "  {}: {help}", label::help_word().get(lang));
    }
    text
}

/// The first line of a finding, without what to do about it.
#[must_use]
pub fn finding_line(diagnostic: &Diagnostic, lang: Lang, colour: bool) -> String {
    let severity = diagnostic.severity();
    let paint = match severity {
        Severity::Error => "31",
        Severity::Warning => "33",
        Severity::Note => "36",
    };
    let word = format!("{}[{}]", severity.say(lang), diagnostic.code().as_str());
    let word = terminal::painted(&word, paint, colour);
    let place = diagnostic
        .place()
        .map(|place| format!("{place}: "))
        .unwrap_or_default();
    let message = snippet::harmless(diagnostic.message(lang));
    format!("{}{word}: {message}", snippet::harmless(&place))
}

/// Findings that exceptions accept, a line each, with why and by whom; empty where there are none.
#[must_use]
pub fn accepted(judged: &Judged, lang: Lang) -> String {
    let mut text = String::new();
    if judged.accepted.is_empty() {
        return text;
    }
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{}:", label::accepted_findings().get(lang));
    for (finding, acceptance) in &judged.accepted {
        let place = finding.place().map(|place| format!("{place}: "));
        let why = label::accepted_until(&acceptance.reason, &acceptance.owner, acceptance.until);
        let line = format!(
            "{}{}: {}",
            place.unwrap_or_default(),
            finding.code().as_str(),
            finding.message(lang)
        );
        let _ = writeln!(text, "  {}", snippet::harmless(&line));
        let _ = writeln!(text, "    {}", snippet::harmless(why.get(lang)));
    }
    text
}
