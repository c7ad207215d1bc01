//! What the texts of a long table mean, asked of the usual readers once and remembered.
//!
//! A long table repeats the same few texts millions of times. Whatever the readers would have
//! anything to say about is not plain, and their findings are left to them.

use super::Finding;
use super::pass::Pass;
use super::plain::Weights;
use crate::assess::answers::sound_value;
use crate::assess::identity::{identify, year_of_file};
use crate::assess::origin::converted_already;
use crate::diagnostic::Diagnostic;
use crate::evidence::book::cell_of_text;
use crate::evidence::level::read_level;
use crate::evidence::rows::{is_group, is_number, is_sum};
use crate::evidence::{Evidence, Located, Reading, Source};
use crate::place::{Place, Spot};
use crate::rubric::{Found, Rubric, builtins_knowing};
use crate::words::{fold, is_wordless};
use std::collections::HashMap;
use std::sync::Arc;

/// The rubric of a year, and what texts mean under it.
pub(super) struct Slot {
    pub(super) year: u16,
    /// `None` if answers of this year are not plain.
    pub(super) rubric: Option<Arc<Rubric>>,
    /// Its weights.
    pub(super) weights: Option<Arc<Weights>>,
    /// By number as written: `7`, `07` and `007` have places of their own.
    numbers: Vec<Known>,
    /// By indicator and name as written.
    keys: HashMap<Vec<u8>, Option<(usize, bool)>>,
    /// The kind of maturity of each indicator.
    kinds: Vec<usize>,
    /// By short number as written, for each kind of maturity.
    short: Vec<Vec<Known>>,
    /// By kind of maturity and value as written.
    long: HashMap<(usize, Vec<u8>), Option<Written>>,
    /// The note about the values that are indices of other agencies, for each column, and the
    /// first of them.
    converted: Option<(usize, Vec<Arc<Diagnostic>>)>,
}

/// What stands in the cell of a value about which there is nothing to say.
#[derive(Clone, Copy)]
pub(super) enum Written {
    Nothing,
    /// A value in units.
    Value(u16),
}

/// What is known of a short text.
#[derive(Clone, Copy)]
enum Known {
    NotYet,
    Odd,
    Is(u16),
}

/// What texts mean, as far as they were met.
pub(super) struct Memo {
    /// One for each year.
    pub(super) slots: Vec<Slot>,
    /// Room for an indicator and its name.
    pub(super) key: Vec<u8>,
}

impl Memo {
    pub(super) fn new() -> Self {
        Self {
            slots: Vec::new(),
            key: Vec::new(),
        }
    }
}

impl Slot {
    /// What answers of a year mean; an agency and a line stand for all of them.
    pub(super) fn new(year: u16, line: u32, agency: &Arc<str>, pass: &Pass<'_>) -> Self {
        let rubric = rubric_of(year, line, agency, pass);
        let weights = rubric.as_deref().and_then(Weights::of).map(Arc::new);
        let rubric = rubric.filter(|_| weights.is_some());
        let converted = rubric.as_deref().and_then(|one| converted(one, pass));
        let indicators = rubric.iter().flat_map(|rubric| &rubric.indicators);
        let kinds: Vec<usize> = indicators.map(|one| one.capability).collect();
        let count = kinds.iter().max().map_or(0, |last| last + 1);
        Self {
            year,
            rubric,
            weights,
            numbers: vec![Known::NotYet; 3000],
            keys: HashMap::new(),
            short: vec![vec![Known::NotYet; SHORT]; count],
            kinds,
            long: HashMap::new(),
            converted,
        }
    }

    /// What there is to say about complete answers; `place` tells the line and the column of the
    /// value of an indicator.
    pub(super) fn note(&self, place: impl FnOnce(usize) -> (u32, usize)) -> Option<Finding> {
        let (first, models) = self.converted.as_ref()?;
        let (line, column) = place(*first);
        let model = models.get(column)?;
        Some(Finding::OnLine(Arc::clone(model), line))
    }

    /// The indicator of a row, and whether it is named.
    pub(super) fn indicator(
        &mut self,
        key: &[u8],
        name: &[u8],
        pass: &Pass<'_>,
        both: &mut Vec<u8>,
    ) -> Option<(usize, bool)> {
        let short = number(key).filter(|_| name.is_empty());
        if let Some(place) = short {
            match self.numbers.get(place)? {
                Known::Is(index) => return Some((usize::from(*index), false)),
                Known::Odd => return None,
                Known::NotYet => {}
            }
            let found = self.find(key, name, pass);
            let index = found.and_then(|(index, _)| u16::try_from(index).ok());
            *self.numbers.get_mut(place)? = index.map_or(Known::Odd, Known::Is);
            return Some((usize::from(index?), false));
        }
        both.clear();
        both.extend_from_slice(key);
        both.push(0);
        both.extend_from_slice(name);
        if let Some(known) = self.keys.get(both.as_slice()) {
            return *known;
        }
        let found = self.find(key, name, pass);
        if self.keys.len() < REMEMBERED {
            self.keys.insert(both.clone(), found);
        }
        found
    }

    fn find(&self, key: &[u8], name: &[u8], pass: &Pass<'_>) -> Option<(usize, bool)> {
        let rubric = self.rubric.as_ref()?;
        let cell = cell_of_text(&String::from_utf8_lossy(key))?;
        let key = cell.shown();
        let is_part = |cell| is_sum(cell) || is_group(cell);
        let header = fold(pass.table.head.long.key_header());
        if !is_number(&key) || is_part(&cell) || fold(&key) == header {
            return None;
        }
        let Found::Exactly(index) = rubric.find_indicator(&key) else {
            return None;
        };
        let named = cell_of_text(&String::from_utf8_lossy(name));
        let named = named.filter(|cell| !is_wordless(&cell.shown()));
        let Some(named) = named else {
            // A number that is the name of an indicator elsewhere would be counted as such.
            let name = rubric.is_name_of_part(&key) || rubric.indicator_named(&key).is_some();
            let elsewhere = builtins_knowing(std::iter::once(key.as_str()), 1).next();
            return (!name && elsewhere.is_none()).then_some((index, false));
        };
        let own = rubric.indicator_named(&named.shown()) == Some(index);
        (own && !is_part(&named)).then_some((index, true))
    }

    /// The value in a cell of an indicator; `None` if there is anything to say about it.
    pub(super) fn value(&mut self, index: usize, written: &[u8]) -> Option<Written> {
        if written.is_empty() {
            return Some(Written::Nothing);
        }
        let kind = *self.kinds.get(index)?;
        if let Some(place) = short_number(written) {
            match self.short.get(kind)?.get(place)? {
                Known::Is(value) => return Some(Written::Value(*value)),
                Known::Odd => return None,
                Known::NotYet => {}
            }
            let value = self.read_value(index, written);
            let known = self.short.get_mut(kind)?.get_mut(place)?;
            *known = match value {
                Some(Written::Value(value)) => Known::Is(value),
                _ => Known::Odd,
            };
            return value;
        }
        let key = (kind, written.to_vec());
        if let Some(known) = self.long.get(&key) {
            return *known;
        }
        let value = self.read_value(index, written);
        if self.long.len() < REMEMBERED {
            self.long.insert(key, value);
        }
        value
    }

    fn read_value(&self, index: usize, written: &[u8]) -> Option<Written> {
        let rubric = self.rubric.as_ref()?;
        let indicator = rubric.indicators.get(index)?;
        let cell = cell_of_text(&String::from_utf8_lossy(written));
        let reading = read_level(cell.as_ref());
        if reading == Reading::Nothing {
            return Some(Written::Nothing);
        }
        let value = sound_value(reading, indicator, rubric)?;
        let units = self.weights.as_ref()?.units_of(value);
        units.map(Written::Value)
    }
}

/// How many places [`short_number`] tells apart.
const SHORT: usize = 2210;

/// The place of a digit, or of a digit with one or two decimals behind a point or comma.
fn short_number(written: &[u8]) -> Option<usize> {
    let digit = |byte: u8| byte.is_ascii_digit().then(|| usize::from(byte - b'0'));
    let mark = |byte: u8| [b'.', b','].iter().position(|mark| *mark == byte);
    match *written {
        [whole] => digit(whole),
        [whole, between, tenth] => {
            Some(10 + 100 * mark(between)? + 10 * digit(whole)? + digit(tenth)?)
        }
        [whole, between, tenth, other] => {
            let tenths = 10 * digit(whole)? + digit(tenth)?;
            Some(210 + 1000 * mark(between)? + 10 * tenths + digit(other)?)
        }
        _ => None,
    }
}

/// Texts of a kind that are remembered; a table that has more of them is not plain anyway.
const REMEMBERED: usize = 10_000;

/// The place of a number of at most three digits.
fn number(key: &[u8]) -> Option<usize> {
    let digits = key.iter().all(u8::is_ascii_digit);
    if !digits || !(1..=3).contains(&key.len()) {
        return None;
    }
    let value = key
        .iter()
        .fold(0, |value, digit| value * 10 + usize::from(digit - b'0'));
    Some((key.len() - 1) * 1000 + value)
}

/// The rubric that complete answers of a year are measured with, if nothing has to be said.
fn rubric_of(year: u16, line: u32, agency: &Arc<str>, pass: &Pass<'_>) -> Option<Arc<Rubric>> {
    let (line, column) = (line.saturating_add(1), None);
    let place = Place::new(Arc::clone(&pass.table.name), Spot::Line { line, column });
    let identity = &pass.table.head.identity;
    let answers = Evidence {
        source: Source::clone(&pass.source),
        agency: Some(Located {
            value: agency.to_string(),
            place: place.clone(),
        }),
        year: Some(Located {
            value: year,
            place: place.clone(),
        }),
        place,
        rubric: identity.rubric.clone(),
        rubric_sha256: identity.rubric_sha256.clone(),
        staged: false,
        entries: Vec::new(),
        documents: Vec::new(),
    };
    let named = year_of_file(std::slice::from_ref(&answers));
    let named = named.filter(|_| !pass.request.several_years);
    let identified = identify(&answers, &pass.request, named).value?;
    Some(identified.rubric).filter(|_| identified.warnings.is_empty())
}

/// The note about the values of complete answers that are indices of other agencies, as it stands
/// in each column of values, and the first of the indicators.
fn converted(rubric: &Rubric, pass: &Pass<'_>) -> Option<(usize, Vec<Arc<Diagnostic>>)> {
    let first = rubric
        .indicators
        .iter()
        .position(|one| one.external.is_some())?;
    let taken = rubric
        .indicators
        .iter()
        .filter(|one| one.external.is_some());
    let ids: Vec<&str> = taken.map(|one| one.id.as_str()).collect();
    let columns = pass.four.iter().flat_map(|four| four.levels.iter());
    let models = columns.map(|column| {
        let spot = Spot::Line {
            line: 0,
            column: Some(Arc::clone(&column.header)),
        };
        let place = Place::new(Arc::clone(&pass.table.name), spot);
        Arc::new(converted_already(ids.clone(), place))
    });
    Some((first, models.collect()))
}
