//! The rows of [`super::rows`] for answers about which there is nothing to say: what stands in
//! every row of an indicator is put together once.

use super::{Form, Layout, parts, units};
use crate::evidence::Source;
use crate::number::push_digits;
use crate::place::{Place, Spot};
use crate::report::csv::{around, harmless, is_quoted};
use crate::rubric::Rubric;
use crate::stream::{LevelColumn, Plain};
use std::borrow::Cow;
use std::sync::Arc;

/// Writes the rows of plain answers.
#[derive(Debug)]
pub struct PlainRows {
    layout: Layout,
    known: Vec<Known>,
    owner: String,
}

/// What is known of the rows under a rubric, of levels in some columns of a file.
#[derive(Debug)]
struct Known {
    rubric: Arc<Rubric>,
    columns: Arc<[LevelColumn]>,
    file: Arc<str>,
    source: Arc<Source>,
    /// From the indicator to its level.
    indicators: Vec<String>,
    /// From the level to its scale.
    scale: String,
    /// From there to the line of its place, and from there to the line of the assessment, for each
    /// column.
    places: Vec<(String, String)>,
    /// What stands behind that line.
    rest: String,
}

impl PlainRows {
    /// Nothing is known yet.
    #[must_use]
    pub fn new(layout: Layout) -> Self {
        Self {
            layout,
            known: Vec::new(),
            owner: String::new(),
        }
    }

    /// Writes the rows of some answers.
    pub fn write(&mut self, plain: &Plain, text: &mut String) {
        let form = self.layout.form;
        let same = |known: &Known| {
            Arc::ptr_eq(&known.rubric, &plain.rubric)
                && known.columns == plain.columns
                && known.file == plain.file
                && known.source == plain.source
        };
        let at = self.known.iter().position(same).unwrap_or_else(|| {
            self.known.push(Known::new(plain, form));
            self.known.len() - 1
        });
        let Some(known) = self.known.get(at) else {
            return;
        };
        self.owner.clear();
        push_owner(plain, self.layout, &mut self.owner);
        // What all values have in common is no part of the scale that they share.
        let shared = plain.values.iter().copied().fold(plain.fineness(), divisor);
        let level_scale = plain.fineness() / shared;
        let answers = plain.values.iter().zip(&plain.lines).enumerate();
        for ((indicator, (value, line)), name) in answers.zip(&known.indicators) {
            let place = known.places.get(plain.column(indicator));
            let (before, between) = place.map_or(("", ""), |(one, other)| (one, other));
            text.push_str(&self.owner);
            text.push_str(name);
            push_digits(text, (value / shared).into(), 1);
            text.push_str(&known.scale);
            push_digits(text, level_scale.into(), 1);
            text.push_str(before);
            push_digits(text, (*line).into(), 1);
            text.push_str(between);
            push_digits(text, plain.first.into(), 1);
            text.push_str(&known.rest);
        }
    }
}

/// The greatest common divisor.
fn divisor(one: u16, other: u16) -> u16 {
    let (mut one, mut other) = (one, other);
    while other > 0 {
        (one, other) = (other, one % other);
    }
    one.max(1)
}

impl Known {
    fn new(plain: &Plain, form: Form) -> Self {
        let rubric = &plain.rubric;
        let scale = plain.weights.scale;
        let rows = rubric.indicators.iter().zip(parts(rubric));
        let indicators = rows.map(|(indicator, part)| {
            let weight = units(indicator.weight, scale).to_string();
            let scale = scale.to_string();
            let numbers = [("weight", &*weight), ("weight_scale", &*scale)];
            let mut text = String::new();
            push_texts(
                form,
                &[("indicator", &indicator.id), ("part", &part)],
                &mut text,
            );
            push_plainly(form, &numbers, &mut text);
            push_key(form, "level", &mut text);
            text
        });
        let whole = around_line(plain, None, form);
        let place = |column: &LevelColumn| {
            let (before, behind) = around_line(plain, Some(column), form);
            let decimals = rubric.decimals.to_string();
            let mut text = ",".to_owned();
            push_plainly(form, &[("decimals", &decimals)], &mut text);
            push_texts(form, &[("given_at", column.stage.word())], &mut text);
            push_plainly(form, &[("simulated", "false")], &mut text);
            push_key(form, "place", &mut text);
            text.push_str(&before);
            let mut between = behind + ",";
            push_key(form, "assessment", &mut between);
            between.push_str(&whole.0);
            (text, between)
        };
        let mut scale = ",".to_owned();
        push_key(form, "level_scale", &mut scale);
        let mut rest = format!("{},", whole.1);
        let source = harmless_in(form, &plain.source.path);
        let digests = [
            ("source_sha256", &*plain.source.sha256),
            ("rubric_sha256", &rubric.sha256),
        ];
        push_texts(form, &[("source", &source)], &mut rest);
        push_texts(form, &digests, &mut rest);
        rest.pop();
        rest.push_str(match form {
            Form::Csv => "\n",
            Form::JsonLines => "}\n",
        });
        Self {
            rubric: Arc::clone(rubric),
            columns: Arc::clone(&plain.columns),
            file: Arc::clone(&plain.file),
            source: Arc::clone(&plain.source),
            indicators: indicators.collect(),
            scale,
            places: plain.columns.iter().map(place).collect(),
            rest,
        }
    }
}

/// What begins all rows of an assessment.
fn push_owner(plain: &Plain, layout: Layout, text: &mut String) {
    let form = layout.form;
    if form == Form::JsonLines {
        text.push('{');
    }
    if !layout.partitioned {
        let regulation = harmless_in(form, &plain.rubric.id);
        push_texts(form, &[("regulation", &regulation)], text);
        push_key(form, "year", text);
        push_digits(text, plain.year.into(), 1);
        text.push(',');
    }
    let agency = harmless_in(form, &plain.agency);
    push_texts(
        form,
        &[("agency", &agency), ("stage", plain.stage.word())],
        text,
    );
}

/// A text that no spreadsheet takes for a formula, where one may open it.
fn harmless_in(form: Form, text: &str) -> Cow<'_, str> {
    match form {
        Form::Csv => harmless(text),
        Form::JsonLines => text.into(),
    }
}

fn push_key(form: Form, key: &str, text: &mut String) {
    if form == Form::JsonLines {
        for part in ["\"", key, "\":"] {
            text.push_str(part);
        }
    }
}

/// Adds cells that are texts, each with a comma behind it.
fn push_texts(form: Form, cells: &[(&str, &str)], text: &mut String) {
    for (key, cell) in cells {
        push_key(form, key, text);
        match form {
            Form::Csv if is_quoted(cell) => {
                for part in ["\"", &cell.replace('"', "\"\""), "\""] {
                    text.push_str(part);
                }
            }
            Form::Csv => text.push_str(cell),
            Form::JsonLines => text.push_str(&json(cell)),
        }
        text.push(',');
    }
}

/// Adds cells that are numbers or words of JSON, each with a comma behind it.
fn push_plainly(form: Form, cells: &[(&str, &str)], text: &mut String) {
    for (key, cell) in cells {
        push_key(form, key, text);
        text.push_str(cell);
        text.push(',');
    }
}

/// The cell of a place in the file, up to the number of its line and behind it.
fn around_line(plain: &Plain, column: Option<&LevelColumn>, form: Form) -> (String, String) {
    let column = column.map(|column| Arc::clone(&column.header));
    let spot = Spot::Line { line: 0, column };
    let place = Place::new(Arc::clone(&plain.file), spot).to_string();
    let at = plain.file.len() + 1;
    match form {
        Form::Csv => around(&place, at),
        Form::JsonLines => {
            let (before, behind) = (place.get(..at), place.get(at + 1..));
            let (before, behind) = (
                json(before.unwrap_or_default()),
                json(behind.unwrap_or_default()),
            );
            let before = before.strip_suffix('"').unwrap_or_default();
            let behind = behind.strip_prefix('"').unwrap_or_default();
            (before.to_owned(), behind.to_owned())
        }
    }
}

/// A text of JSON, in quotes.
fn json(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
