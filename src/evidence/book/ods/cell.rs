//! One cell of an `OpenDocument` spreadsheet.

use crate::evidence::book::{Cell, value};
use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesRef, BytesStart};

/// What stands in the attributes of a cell.
#[derive(Default)]
struct Stored {
    /// The type of the value: `float`, `string`, `date` and so on.
    kind: Option<String>,
    /// The type in `LibreOffice`'s own words, which can be `error`.
    own_kind: Option<String>,
    value: Option<String>,
    formula: Option<String>,
}

/// The cell with the attributes of a tag and the text that is shown in it, and whether a formula
/// gave what it holds.
pub(super) fn read(tag: &BytesStart<'_>, text: &str) -> Option<(Cell, bool)> {
    let mut stored = Stored::default();
    let mut named = None;
    for attribute in tag.attributes().with_checks(false).flatten() {
        let field = match (
            attribute
                .key
                .prefix()
                .is_some_and(|p| p.as_ref() == "calcext"),
            attribute.key.local_name().as_ref(),
        ) {
            (false, "value-type") => &mut stored.kind,
            (true, "value-type") => &mut stored.own_kind,
            (_, "value" | "date-value" | "time-value" | "boolean-value") => &mut stored.value,
            (_, "string-value") => &mut named,
            (_, "formula") => &mut stored.formula,
            _ => continue,
        };
        *field = Some(unescaped(&attribute));
    }
    let calculated = stored.formula.is_some();
    let cell = held(stored, named.as_deref(), text)?;
    Some((cell, calculated))
}

fn held(stored: Stored, named: Option<&str>, text: &str) -> Option<Cell> {
    // The text that is shown may be shortened; the value then stands in the attribute.
    let text = if text.is_empty() {
        named.unwrap_or_default()
    } else {
        text
    };
    let calculated = stored.formula.is_some();
    if stored.own_kind.as_deref() == Some("error") || (calculated && value::is_error(text.trim())) {
        let shown = if value::is_blank(text) {
            "#N/A"
        } else {
            text.trim()
        };
        return Some(Cell::Error(shown.to_owned()));
    }
    match (stored.kind.as_deref(), stored.value) {
        (Some("float" | "percentage" | "currency"), Some(number)) => {
            let parsed = number.trim().parse().map(value::number);
            let shown = parsed.unwrap_or(Cell::Text(number));
            let formula = stored.formula.as_deref().map(bare);
            let exact = formula.and_then(|formula| value::fraction(formula, &shown));
            Some(exact.unwrap_or(shown))
        }
        (Some("boolean"), Some(truth)) => Some(Cell::Bool(truth.trim() == "true")),
        (Some("date"), Some(date)) => Some(value::iso_date(&date)),
        (Some("time"), Some(time)) => Some(time_of_day(&time)),
        (Some("string"), _) => value::text(text),
        _ if !value::is_blank(text) => value::text(text),
        _ => stored
            .formula
            .map(|formula| Cell::Uncalculated(bare(&formula).to_owned())),
    }
}

/// A formula without the name of its language and without the equals sign.
fn bare(formula: &str) -> &str {
    let formula = ["of:", "oooc:", "msoxl:"]
        .iter()
        .find_map(|language| formula.strip_prefix(language))
        .unwrap_or(formula);
    formula.strip_prefix('=').unwrap_or(formula)
}

/// A duration such as `PT36H30M00S`.
fn time_of_day(written: &str) -> Cell {
    let parts = || -> Option<[u64; 3]> {
        let mut rest = written.trim().strip_prefix("PT")?;
        let mut parts = [0; 3];
        for (part, unit) in parts.iter_mut().zip(['H', 'M', 'S']) {
            if let Some((number, after)) = rest.split_once(unit) {
                let whole = number
                    .split_once(['.', ','])
                    .map_or(number, |(whole, _)| whole);
                *part = whole.parse().ok()?;
                rest = after;
            }
        }
        rest.is_empty().then_some(parts)
    };
    match parts() {
        Some([hours, minutes, seconds]) => value::clock(hours, minutes, seconds),
        None => Cell::Text(written.to_owned()),
    }
}

/// The value of an attribute without its escapes; as it stands where it has unknown ones.
pub(super) fn unescaped(attribute: &Attribute<'_>) -> String {
    attribute
        .normalized_value(XmlVersion::Implicit1_0)
        .map_or_else(
            |_| attribute.value.clone().into_owned(),
            std::borrow::Cow::into_owned,
        )
}

/// Adds text in which, as the format says, a run of white space is one space.
pub(super) fn push_collapsed(text: &mut String, words: &str) {
    for letter in words.chars() {
        if !matches!(letter, ' ' | '\t' | '\r' | '\n') {
            text.push(letter);
        } else if !text.is_empty() && !text.ends_with([' ', '\n']) {
            text.push(' ');
        }
    }
}

/// Adds the letter that a reference such as `&amp;` or `&#233;` stands for; the reference itself
/// where it stands for nothing that XML knows. What a document declares itself is never followed.
pub(super) fn push_reference(text: &mut String, reference: &BytesRef<'_>) -> Result<(), String> {
    if let Ok(Some(letter)) = reference.resolve_char_ref() {
        text.push(letter);
    } else if let Some(known) = resolve_predefined_entity(reference) {
        text.push_str(known);
    } else {
        let name: &str = reference;
        return Err(format!("unrecognized entity `&{name};`"));
    }
    Ok(())
}
