//! Findings for whoever asked for something else: of many that say the same, one.

use super::findings::findings;
use super::snippet;
use crate::diagnostic::catalogue::templates;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::lang::{Lang, List, Say, label};
use crate::place::{Place, Spot, column_letters};
use std::collections::{HashMap, HashSet};
use std::fmt::Write;

/// So many findings of one code are shown each for itself.
const FEW: usize = 5;
/// So many places are named where findings are about no indicator.
const PLACES: usize = 8;
/// So many files are named with what is in them; of more only how many findings each has.
const FILES: usize = 3;

/// [`findings`], but of more than five warnings or notes of one code only the first, with the
/// indicators or places of the others and the command that shows them. `command` makes that
/// command of the names of their files, or nothing where there is none.
///
/// Errors always stand each for itself, and so do findings that `spbe check` would not show.
#[must_use]
pub fn findings_in_brief(
    diagnostics: &[Diagnostic],
    lang: Lang,
    colour: bool,
    command: impl Fn(&[&str]) -> Option<String>,
) -> String {
    let mut groups: HashMap<Code, Vec<&Diagnostic>> = HashMap::new();
    for one in diagnostics.iter().filter(|one| is_of_check(one)) {
        groups.entry(one.code()).or_default().push(one);
    }
    let mut text = String::new();
    // The codes of which no more than the first is shown, which comes before the others.
    let mut told: HashSet<Code> = HashSet::new();
    for one in diagnostics {
        let alike = groups.get(&one.code()).filter(|_| is_of_check(one));
        let alike = alike.filter(|alike| alike.len() > FEW);
        if alike.is_some() && told.contains(&one.code()) {
            continue;
        }
        text.push_str(&findings(std::slice::from_ref(one), lang, colour));
        let Some(alike) = alike.filter(|alike| std::ptr::eq(alike[0], one)) else {
            continue;
        };
        let files: Vec<&str> = by_file(alike).iter().map(|(file, _)| *file).collect();
        let Some(command) = command(&files) else {
            continue;
        };
        let others = by_file(&alike[1..]);
        told.insert(one.code());
        let count = others.iter().map(|(_, alike)| alike.len()).sum::<usize>();
        let line = label::likewise(about(one, &others, lang), count, command);
        // Writing to a string cannot fail.
        let _ = writeln!(text, "  {}", snippet::harmless(line.get(lang)));
    }
    text
}

/// Whether `spbe check` shows the like of a finding, which has a place and is no error.
fn is_of_check(one: &Diagnostic) -> bool {
    let number = one.code().as_str().get(1..).unwrap_or_default();
    // Of area 09 only the kinds of documents are about the books that are checked.
    let areas = ["02", "03", "04", "08", "098"];
    one.severity() < Severity::Error
        && one.place().is_some()
        && areas.iter().any(|area| number.starts_with(area))
}

fn file_of(one: &Diagnostic) -> &str {
    one.place().map_or("", Place::file_name)
}

/// The findings of each file, in the order of their first.
fn by_file<'d>(all: &[&'d Diagnostic]) -> Vec<(&'d str, Vec<&'d Diagnostic>)> {
    let mut files: Vec<(&str, Vec<&Diagnostic>)> = Vec::new();
    for &one in all {
        let file = file_of(one);
        // The findings of a file follow each other, so the latest is looked at first.
        match files.iter_mut().rev().find(|(known, _)| *known == file) {
            Some((_, of_file)) => of_file.push(one),
            None => files.push((file, vec![one])),
        }
    }
    files
}

/// What else findings like the first are about, in its own file or in others.
fn about(first: &Diagnostic, others: &[(&str, Vec<&Diagnostic>)], lang: Lang) -> String {
    let inside = |all: &[&Diagnostic]| match indicators(all) {
        Some(indicators) => indicators.say(lang),
        None => places(all, lang),
    };
    match others {
        [(file, alike)] if *file == file_of(first) => inside(alike),
        few if few.len() <= FILES => {
            let each = few.iter();
            let each = each.map(|(file, alike)| format!("{file}: {}", inside(alike)));
            each.collect::<Vec<_>>().join("; ")
        }
        many => {
            let named = many.iter().take(PLACES);
            let named = named.map(|(file, alike)| format!("{file} ({})", alike.len()));
            let mut named: Vec<String> = named.collect();
            if many.len() > named.len() {
                named.push("…".to_owned());
            }
            named.join(", ")
        }
    }
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
