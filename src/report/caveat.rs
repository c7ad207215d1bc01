//! What everybody has to know who sees numbers made with a rubric, alike in every output.

use super::document::Document;
use crate::lang::{Lang, Say, Text, label};
use crate::rubric::Rubric;
use serde_json::{Value, json};

/// The caveats and open points of some rubrics, each once; nothing where there are none.
#[must_use]
pub(super) fn document<'r>(rubrics: impl IntoIterator<Item = &'r Rubric>, lang: Lang) -> Document {
    let mut document = Document::default();
    let mut told: Vec<(&str, Option<&str>)> = Vec::new();
    for rubric in rubrics {
        let own = (rubric.sha256.as_str(), rubric.rescored.as_deref());
        if !is_needed(rubric) || told.contains(&own) {
            continue;
        }
        told.push(own);
        document.heading(label::about_rubric(&rubric.id, status(rubric)).say(lang));
        for line in lines(rubric, lang) {
            document.line(line);
        }
    }
    document
}

/// The standing of a rubric; the words that rubrics share are known in both languages.
#[must_use]
pub(super) fn status(rubric: &Rubric) -> Text {
    match rubric.status.as_str() {
        "secondary sources" => label::secondary_sources(),
        "not a regulation" => label::not_a_regulation(),
        other => Text::new(other.to_owned(), other.to_owned()),
    }
}

/// The caveat of a rubric, what it changes, then its open points.
#[must_use]
pub(super) fn lines(rubric: &Rubric, lang: Lang) -> Vec<String> {
    let mut lines = lines_about(rubric, lang);
    if !rubric.open_points.is_empty() {
        lines.push(format!("{}:", label::open_points().get(lang)));
    }
    let points = (1..).zip(&rubric.open_points);
    lines.extend(points.map(|(number, point)| format!("{number}. {}", point.get(lang))));
    lines
}

/// That a book is scored anew, the caveat of the rubric, and what it changes.
fn lines_about(rubric: &Rubric, lang: Lang) -> Vec<String> {
    let rescored = rubric.rescored.as_deref();
    let rescored = rescored.map(|stamped| {
        let short = |digest: &str| digest.chars().take(12).collect::<String>();
        label::rescored(short(stamped), short(&rubric.sha256)).say(lang)
    });
    let caveat = rubric.caveat.as_ref().map(|one| one.say(lang));
    let mut lines: Vec<String> = rescored.into_iter().chain(caveat).collect();
    if let Some(extension) = &rubric.extends {
        let (base, count) = (&extension.base, extension.changes.len());
        lines.push(label::extends_base(base, count).say(lang));
    }
    lines
}

fn is_needed(rubric: &Rubric) -> bool {
    rubric.is_remarkable() || !rubric.open_points.is_empty()
}

/// A rubric in JSON: its id and digest, and its caveats where it has any.
#[must_use]
pub(super) fn rubric_json(rubric: &Rubric, lang: Lang) -> Value {
    let mut object = json!({ "id": rubric.id, "sha256": rubric.sha256 });
    if is_needed(rubric) {
        let points = rubric.open_points.iter().map(|point| point.get(lang));
        object["status"] = json!(rubric.status);
        object["caveat"] = json!(rubric.caveat.as_ref().map(|caveat| caveat.get(lang)));
        object["open_points"] = points.collect();
        if let Some(extension) = &rubric.extends {
            object["extends"] = json!({
                "id": extension.base,
                "sha256": extension.sha256,
                "changes": extension.changes.len(),
            });
        }
    }
    if let Some(stamped) = &rubric.rescored {
        object["rescored"] = json!({ "stamped": stamped });
    }
    object
}

/// The caveat of a rubric, and what it changes, in a cell of CSV.
pub(super) fn cell(rubric: &Rubric, lang: Lang) -> String {
    lines_about(rubric, lang).join(" ")
}

/// A last column of a table of CSV that says the caveat of each row's rubric; no column where
/// none has any.
pub(super) fn add_column(rows: &mut [Vec<String>], rubrics: &[&Rubric], lang: Lang) {
    let rubrics: Vec<[&Rubric; 1]> = rubrics.iter().map(|rubric| [*rubric]).collect();
    add_column_of(rows, &rubrics, lang);
}

/// The same where each row is made with several rubrics.
pub(super) fn add_column_of<const N: usize>(
    rows: &mut [Vec<String>],
    rubrics: &[[&Rubric; N]],
    lang: Lang,
) {
    if !rubrics
        .as_flattened()
        .iter()
        .any(|rubric| rubric.is_remarkable())
    {
        return;
    }
    let said = |rubrics: &[&Rubric; N]| {
        let all = rubrics.iter().flat_map(|rubric| lines_about(rubric, lang));
        all.collect::<Vec<_>>().join(" ")
    };
    let cells = std::iter::once("caveat".to_owned()).chain(rubrics.iter().map(said));
    for (row, cell) in rows.iter_mut().zip(cells) {
        row.push(cell);
    }
}
