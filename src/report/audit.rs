//! An audit as a document: the count of each verdict first, then what was found.

use super::caveat;
use super::document::{Align, Document, Grid, Tone};
use crate::audit::{Audit, Audited, Verdict};
use crate::diagnostic::{Diagnostic, Severity};
use crate::lang::{Lang, Say, label};
use crate::number::Rounded;

/// Tables with more rows list only those that are not simply consistent.
const MAX_LISTED: usize = 12;

/// The audit of some tables.
#[must_use]
pub fn audit_document(audit: &Audit, lang: Lang) -> Document {
    let mut document = Document::default();
    let count = |verdict| audit.count(verdict);
    let [consistent, rounding, impossible] = Verdict::ALL.map(count);
    let rows = audit.rows.len();
    document.heading(
        label::audited(label::published(rows), consistent, rounding, impossible).say(lang),
    );
    document.line(label::what_verdicts_mean().say(lang));
    for finding in &audit.findings {
        document.line(sentence(finding, lang));
    }
    let short = rows <= MAX_LISTED;
    if short {
        document.grid(grid(audit.rows.iter(), true, lang));
    }
    for row in &audit.rows {
        // In a long table the notes about rounding are the list below.
        let notable = |one: &&Diagnostic| short || one.severity() != Severity::Note;
        let impossible = row.verdict == Verdict::Impossible;
        let findings: Vec<&Diagnostic> = row
            .findings
            .iter()
            .filter(|one| impossible || notable(one))
            .collect();
        if findings.is_empty() {
            continue;
        }
        document.heading(heading(row, lang));
        if short && let Some(sums) = sums(row) {
            document.line(label::sums_of_levels(sums).say(lang));
        }
        for finding in findings {
            document.line(sentence(finding, lang));
        }
    }
    let rounding = || {
        audit
            .rows
            .iter()
            .filter(|row| row.verdict == Verdict::Rounding)
    };
    if !short && rounding().next().is_some() {
        document.heading(label::rounding_rows().say(lang));
        document.grid(grid(rounding(), false, lang));
    }
    let rubrics = audit.rows.iter().map(|row| &*row.published.rubric);
    document.extend(caveat::document(rubrics, lang));
    document
}

fn heading(row: &Audited, lang: Lang) -> String {
    let verdict = verdict_words(row.verdict, lang);
    label::verdict_on(agency(row, lang), row.published.year, verdict).say(lang)
}

fn agency(row: &Audited, lang: Lang) -> String {
    let named = row.published.agency.clone();
    named.unwrap_or_else(|| label::unnamed_agency().say(lang))
}

fn verdict_words(verdict: Verdict, lang: Lang) -> String {
    verdict.name().say(lang)
}

/// Place, kind and message of a finding, and where else to look.
fn sentence(finding: &Diagnostic, lang: Lang) -> String {
    let place = finding
        .place()
        .map(|place| format!("{place}: "))
        .unwrap_or_default();
    let kind = format!(
        "{}[{}]",
        finding.severity().say(lang),
        finding.code().as_str()
    );
    format!("{place}{kind}: {}", finding.message(lang))
}

/// A line for each row; rows that all have one verdict need no column for it.
fn grid<'a>(rows: impl Iterator<Item = &'a Audited>, verdicts: bool, lang: Lang) -> Grid {
    let mut columns = vec![
        (label::agency().say(lang), Align::Left),
        (label::year().say(lang), Align::Right),
        (label::printed().say(lang), Align::Right),
        (label::from_parts().say(lang), Align::Right),
        (label::possible().say(lang), Align::Right),
        (label::exact_values().say(lang), Align::Right),
    ];
    if verdicts {
        columns.push((label::verdict().say(lang), Align::Left));
    }
    let mut grid = Grid::new(columns);
    for row in rows {
        let tone = match row.verdict {
            Verdict::Impossible => Tone::Fell,
            Verdict::Consistent | Verdict::Rounding => Tone::Plain,
        };
        let mut cells = cells(row, lang);
        if verdicts {
            cells.push(verdict_words(row.verdict, lang));
        }
        grid.row(0, tone, cells);
    }
    grid
}

fn cells(row: &Audited, lang: Lang) -> Vec<String> {
    let (index, dash) = (&row.index, || "—".to_owned());
    let printed = row
        .published
        .index
        .as_ref()
        .map(|index| index.value.say(lang));
    let exact = match (index.exact_count, index.singled_out()) {
        (_, Some(exact)) => exact.say(lang),
        (0, _) => dash(),
        (count, None) => label::exact_of(count, index.open).say(lang),
    };
    vec![
        agency(row, lang),
        row.published.year.to_string(),
        printed.unwrap_or_else(dash),
        index.from_parts.map_or_else(dash, |given| given.say(lang)),
        possible(&index.possible, lang),
        exact,
    ]
}

fn possible(values: &[Rounded], lang: Lang) -> String {
    match values {
        [] => "—".to_owned(),
        [low, .., high] if values.len() > 3 => format!("{}–{}", low.say(lang), high.say(lang)),
        few => {
            let said: Vec<String> = few.iter().map(|value| value.say(lang)).collect();
            said.join("; ")
        }
    }
}

/// `A1 23, A2 34 | A3 3`, as far as single sums or few fit.
fn sums(row: &Audited) -> Option<String> {
    let impossible = row.verdict == Verdict::Impossible;
    if impossible || row.sums.is_empty() || row.sums.iter().any(|one| one.all.is_empty()) {
        return None;
    }
    let groups = row.sums.chunk_by(|a, b| a.parent == b.parent);
    let groups: Vec<String> = groups
        .map(|group| {
            let each = group.iter().map(|one| {
                let sums: Vec<String> = one.all.iter().map(ToString::to_string).collect();
                format!("{} {}", one.id, sums.join("/"))
            });
            each.collect::<Vec<_>>().join(", ")
        })
        .collect();
    Some(groups.join(" | "))
}
