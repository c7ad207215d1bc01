//! Findings for whoever asked for something else: of many that say the same, one.

use super::findings::findings;
use super::snippet;
use crate::diagnostic::catalogue::templates;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::lang::{Lang, List, Say, label};
use crate::place::{Place, Spot, column_letters};
use std::collections::HashMap;
use std::fmt::Write;

/// So many findings of one code and file are shown each for itself.
const FEW: usize = 5;
/// So many places are named where findings are about no indicator.
const PLACES: usize = 8;

/// [`findings`], but of more than five warnings or notes of one code in one file only the first,
/// with the indicators of the others and the command that shows them. `command` makes that command
/// of the name of a file, or nothing where there is none.
///
/// Errors always stand each for itself, and so do findings that `spbe check` would not show.
#[must_use]
pub fn findings_in_brief(
    diagnostics: &[Diagnostic],
    lang: Lang,
    colour: bool,
    command: impl Fn(&str) -> Option<String>,
) -> String {
    let mut groups: HashMap<(Code, &str), Vec<&Diagnostic>> = HashMap::new();
    for one in diagnostics {
        if let Some(key) = group(one) {
            groups.entry(key).or_default().push(one);
        }
    }
    let mut text = String::new();
    for one in diagnostics {
        let alike = group(one).and_then(|key| Some((key.1, groups.get(&key)?)));
        let alike = alike.filter(|(_, alike)| alike.len() > FEW);
        let Some((first, others, command)) = alike.and_then(|(file, alike)| {
            let (first, others) = alike.split_first()?;
            Some((*first, others, command(file)?))
        }) else {
            text.push_str(&findings(std::slice::from_ref(one), lang, colour));
            continue;
        };
        // Told with the first of them.
        if !std::ptr::eq(first, one) {
            continue;
        }
        text.push_str(&findings(std::slice::from_ref(one), lang, colour));
        let line = match indicators(others) {
            Some(indicators) => label::likewise(indicators, others.len(), command),
            None => label::likewise(places(others, lang), others.len(), command),
        };
        // Writing to a string cannot fail.
        let _ = writeln!(text, "  {}", snippet::harmless(line.get(lang)));
    }
    text
}

/// What a finding is counted with: its code and its file, if `spbe check` shows its like.
fn group(one: &Diagnostic) -> Option<(Code, &str)> {
    let code = one.code();
    let area = code.as_str().get(1..3)?;
    let of_check = matches!(area, "02" | "03" | "04" | "08");
    let place = one.place()?;
    (of_check && one.severity() < Severity::Error).then(|| (code, place.file_name()))
}

/// The indicators of some findings of one code, three or more in a row as `I5–I9`; `None` if their
/// message does not begin with one.
fn indicators(all: &[&Diagnostic]) -> Option<List<String>> {
    let code = all.first()?.code();
    let (_, template, _) = templates().find(|(known, ..)| *known == code)?;
    let (before, rest) = template.split_once('{')?;
    let (part, after) = rest.split_once('}')?;
    if !matches!(part, "number" | "indicator") {
        return None;
    }
    let after = after.split('{').next().unwrap_or_default();
    let mut numbers = Vec::new();
    for one in all {
        let message = one.message(Lang::Id).strip_prefix(before)?;
        let (id, _) = message.split_once(after)?;
        numbers.push(id.trim_start_matches('I').parse::<u32>().ok()?);
    }
    numbers.sort_unstable();
    numbers.dedup();
    let runs = numbers.chunk_by(|one, next| one + 1 == *next);
    let names = runs.flat_map(|run| match run {
        [first, _, .., last] => vec![format!("I{first}–I{last}")],
        few => few.iter().map(|one| format!("I{one}")).collect(),
    });
    Some(List(names.collect()))
}

/// The first places of some findings of one file, without its name.
fn places(all: &[&Diagnostic], lang: Lang) -> String {
    let mut sheet_before = None;
    let mut shown: Vec<String> = Vec::new();
    let mut places = all.iter().filter_map(|one| one.place());
    for place in places.by_ref().take(PLACES) {
        shown.push(match place.spot() {
            Spot::Cell { sheet, row, column } => {
                let cell = format!("{}{}", column_letters(*column), u64::from(*row) + 1);
                let same = sheet_before.replace(sheet) == Some(sheet);
                if same {
                    cell
                } else {
                    format!("{sheet}!{cell}")
                }
            }
            Spot::Line { line, .. } if shown.is_empty() => label::on_line(line).say(lang),
            Spot::Line { line, .. } => line.to_string(),
            _ => inside(place),
        });
    }
    if places.next().is_some() {
        shown.push("…".to_owned());
    }
    shown.join(", ")
}

/// A place without the name of its file.
fn inside(place: &Place) -> String {
    let whole = place.say(Lang::Id);
    let inside = whole.strip_prefix(place.file_name()).unwrap_or(&whole);
    inside.trim_start_matches([' ', '›', ':']).to_owned()
}
