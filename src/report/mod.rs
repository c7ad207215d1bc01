//! Results as text or bytes: value in, text out. Nothing here computes or prints.

mod across;
mod audit;
mod band;
mod caveat;
mod comparison;
pub mod csv;
mod document;
mod facts;
pub mod html;
pub mod json;
mod lines;
pub mod long;
mod markdown;
mod merge;
mod narrative;
mod plan;
mod ranking;
mod rubric;
mod scorecard;
mod sensitivity;
mod simulation;
mod stages;
mod start;
mod terminal;
mod transfer;
mod verification;
mod worklist;
pub mod xlsx;

pub use audit::audit_document;
pub use comparison::comparison_document;
pub use document::Document;
pub use lines::{ScoreLine, score_lines};
pub use markdown::markdown;
pub use merge::merge_document;
pub use narrative::narrative;
pub use plan::{plan_csv, plan_document, plan_json};
pub use ranking::ranking_document;
pub use rubric::{rubric_document, rubric_list};
pub use scorecard::score_document;
pub use stages::stages_document;
pub use start::start_page;
pub use terminal::terminal;
pub use transfer::transfer_document;
pub use verification::verification_document;
pub use worklist::worklist_document;

use crate::diagnostic::{Diagnostic, Severity};
use crate::lang::{Lang, Say, label};
use document::{Align, Grid, Tone};
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

/// Findings as text, place first, one block each.
#[must_use]
pub fn findings(diagnostics: &[Diagnostic], lang: Lang, colour: bool) -> String {
    let mut text = String::new();
    for diagnostic in diagnostics {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{}", finding_line(diagnostic, lang, colour));
        for (place, said) in diagnostic.labels() {
            let _ = writeln!(text, "  {place}: {}", said.get(lang));
        }
        let _ = writeln!(
            text,
            "  {}: {}",
            label::help_word().get(lang),
            diagnostic.help(lang)
        );
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
    format!("{place}{word}: {}", diagnostic.message(lang))
}
