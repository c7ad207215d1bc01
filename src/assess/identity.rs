//! Whose answers or results these are, of which year, and under which rubric.

use super::Request;
use super::file_year::year_in_name;
use crate::diagnostic::{
    Checked, Diagnostic,
    catalogue::{answers as finding, changes},
};
use crate::evidence::{Evidence, Located};
use crate::lang::{List, Text, changing};
use crate::place::Place;
use crate::rubric::{Difference, Rubric, builtin, builtins, for_year};
use crate::words::fold;
use std::sync::Arc;

/// So many changes of a rubric are named; the others are counted.
const NAMED: usize = 3;

/// What an input says about itself: answers handed in, or a row of a published table.
pub(crate) trait Claims {
    fn agency(&self) -> Option<&Located<String>>;
    fn year(&self) -> Option<&Located<u16>>;
    fn rubric(&self) -> Option<&Located<String>>;
    fn place(&self) -> &Place;

    /// Where the year stands, or where it should.
    fn year_place(&self) -> &Place {
        self.year().map_or(self.place(), |year| &year.place)
    }
}

impl Claims for Evidence {
    fn agency(&self) -> Option<&Located<String>> {
        self.agency.as_ref()
    }
    fn year(&self) -> Option<&Located<u16>> {
        self.year.as_ref()
    }
    fn rubric(&self) -> Option<&Located<String>> {
        self.rubric.as_ref()
    }
    fn place(&self) -> &Place {
        &self.place
    }
}

/// Agency, year and rubric of some evidence.
pub(super) struct Identity {
    pub(super) agency: Option<String>,
    pub(super) year: u16,
    pub(super) rubric: Arc<Rubric>,
    pub(super) warnings: Vec<Diagnostic>,
}

/// The inputs that are of the agency and year asked for, or that do not say whose they are.
pub(crate) fn select<T: Claims>(
    inputs: Vec<T>,
    request: &Request,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<T> {
    let Some(place) = inputs.first().map(|input| input.place().clone()) else {
        return inputs;
    };
    let inputs = select_year(inputs, request.year, &place, diagnostics);
    select_agency(inputs, request.agency.as_deref(), &place, diagnostics)
}

fn select_year<T: Claims>(
    inputs: Vec<T>,
    year: Option<u16>,
    place: &Place,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<T> {
    let Some(wanted) = year else { return inputs };
    let mut years: Vec<u16> = inputs
        .iter()
        .filter_map(|input| Some(input.year()?.value))
        .collect();
    years.sort_unstable();
    years.dedup();
    let stated = inputs.iter().find_map(|input| input.year().cloned());
    let fits = |input: &T| input.year().is_none_or(|year| year.value == wanted);
    let kept: Vec<T> = inputs.into_iter().filter(fits).collect();
    if kept.is_empty() {
        let place = stated.map_or(place.clone(), |stated: Located<u16>| stated.place);
        diagnostics.push(finding::wrong_year(wanted, List(years)).at(place));
    }
    kept
}

fn select_agency<T: Claims>(
    inputs: Vec<T>,
    agency: Option<&str>,
    place: &Place,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<T> {
    let Some(wanted) = agency else {
        return inputs;
    };
    let stated = inputs.iter().find_map(|input| input.agency().cloned());
    let mut others: Vec<String> = inputs
        .iter()
        .filter_map(|input| Some(format!("`{}`", input.agency()?.value)))
        .collect();
    let mut seen = std::collections::BTreeSet::new();
    others.retain(|other| seen.insert(other.clone()));
    let wanted_words = fold(wanted);
    let fits = |input: &T| {
        input
            .agency()
            .is_none_or(|agency| fold(&agency.value) == wanted_words)
    };
    let was_empty = inputs.is_empty();
    let kept: Vec<T> = inputs.into_iter().filter(fits).collect();
    if kept.is_empty() && !was_empty {
        let place = stated.map_or(place.clone(), |stated: Located<String>| stated.place);
        others.truncate(5);
        diagnostics.push(finding::wrong_agency(wanted, List(others)).at(place));
    }
    kept
}

/// The year a file is named after, unless it is of several years: then its name may well be that
/// of the newest.
pub(crate) fn year_of_file(evidence: &[Evidence]) -> Option<u16> {
    let mut years = evidence.iter().filter_map(|one| Some(one.year()?.value));
    let first = years.next();
    let several = first.is_some_and(|first| years.any(|year| year != first));
    let file = evidence.first()?.place.file_name();
    year_in_name(file).filter(|_| !several)
}

/// `named` is the year its file is named after.
pub(super) fn identify(
    evidence: &Evidence,
    request: &Request,
    named: Option<u16>,
) -> Checked<Identity> {
    let mut warnings = Vec::new();
    let year = match choose_year(evidence, request, named) {
        Ok((year, warning)) => {
            warnings.extend(warning);
            year
        }
        Err(diagnostic) => return Checked::failed(*diagnostic),
    };
    let rubric = match choose_rubric(evidence, request, year) {
        Ok(rubric) => rubric,
        Err(diagnostic) => return Checked::failed(*diagnostic),
    };
    let rubric = match stamped(evidence, rubric, request) {
        Ok((rubric, warning)) => {
            warnings.extend(warning);
            rubric
        }
        Err(diagnostic) => return Checked::failed(*diagnostic),
    };
    warnings.extend(outside_rubric(evidence, &rubric, year));
    let agency = evidence
        .agency
        .as_ref()
        .map(|agency| agency.value.trim().to_owned());
    let agency = agency.or_else(|| request.agency.clone());
    if agency.is_none() {
        warnings.push(finding::no_agency().at(evidence.place.clone()));
    }
    Checked {
        value: Some(Identity {
            agency,
            year,
            rubric,
            warnings,
        }),
        diagnostics: Vec::new(),
    }
}

/// The year an input states, else the one asked for, else the one its file is named after, with
/// a warning where the file name had to be used or says something else.
pub(crate) fn choose_year(
    input: &impl Claims,
    request: &Request,
    named: Option<u16>,
) -> Result<(u16, Option<Diagnostic>), Box<Diagnostic>> {
    let stated = input.year().map(|year| year.value).or(request.year);
    match (stated, named) {
        (Some(year), Some(named)) if year != named => {
            let warning = finding::file_name_says_other_year(named, year);
            Ok((year, Some(warning.at(input.year_place().clone()))))
        }
        (Some(year), _) => Ok((year, None)),
        (None, Some(named)) => {
            let warning = finding::year_from_file_name(named);
            Ok((named, Some(warning.at(input.place().clone()))))
        }
        (None, None) => Err(Box::new(finding::no_year().at(input.place().clone()))),
    }
}

/// The rubric asked for, else the one the input was made for, else the one of the year.
pub(crate) fn choose_rubric(
    input: &impl Claims,
    request: &Request,
    year: u16,
) -> Result<Arc<Rubric>, Box<Diagnostic>> {
    match (&request.rubric, input.rubric()) {
        (Some(rubric), Some(stamp)) if !is_of(&stamp.value, rubric) => {
            let finding = finding::other_rubric(&stamp.value, &rubric.id);
            Err(Box::new(finding.at(stamp.place.clone())))
        }
        (Some(rubric), _) => Ok(Arc::clone(rubric)),
        (None, Some(stamp)) => builtin(stamp.value.trim())
            .or_else(|| builtins().find(|rubric| is_of(&stamp.value, rubric)))
            .ok_or_else(|| {
                let finding = finding::unknown_rubric(&stamp.value);
                Box::new(finding.at(stamp.place.clone()))
            }),
        (None, None) => for_year(year).ok_or_else(|| {
            let finding = finding::no_rubric_for_year(year);
            Box::new(finding.at(input.year_place().clone()))
        }),
    }
}

/// The rubric, if the book was made for its content; else the finding that names the difference,
/// or, where the book is scored anew on purpose, the rubric that says so and a warning.
fn stamped(
    evidence: &Evidence,
    rubric: Arc<Rubric>,
    request: &Request,
) -> Result<(Arc<Rubric>, Option<Diagnostic>), Box<Diagnostic>> {
    let Some(stamp) = &evidence.rubric_sha256 else {
        return Ok((rubric, None));
    };
    let found = stamp.value.trim().to_lowercase();
    if found == rubric.sha256 {
        return Ok((rubric, None));
    }
    let short = |digest: &str| digest.chars().take(12).collect::<String>();
    let (theirs, ours) = (short(&found), short(&rubric.sha256));
    if request.rescore {
        let warning = changes::rescored(theirs, ours).at(stamp.place.clone());
        return Ok((Arc::new(rubric.rescoring(&found)), Some(warning)));
    }
    let finding = match builtins().find(|known| known.sha256 == found) {
        Some(known) => {
            let difference = Difference::between(&known, &rubric);
            changes::stamp_known(changing::first_of(&difference.changes, NAMED))
        }
        None => changes::stamp_unknown(&rubric.id, theirs, ours),
    };
    Err(Box::new(finding.at(stamp.place.clone())))
}

/// Whether a rubric is written so, by its id or, where a person wrote it, by its regulation.
pub(crate) fn is_of(stamp: &str, rubric: &Rubric) -> bool {
    let stamp = fold(stamp).replace(" tahun ", " ").replace(" nomor ", " ");
    stamp == fold(&rubric.id) || stamp == fold(&rubric.regulation)
}

/// A warning if the rubric was not in force in the year.
pub(crate) fn outside_rubric(
    input: &impl Claims,
    rubric: &Rubric,
    year: u16,
) -> Option<Diagnostic> {
    let finding = || finding::year_outside_rubric(year, &rubric.id, years_of(rubric));
    (!rubric.years.contains(&year)).then(|| finding().at(input.year_place().clone()))
}

fn years_of(rubric: &Rubric) -> Text {
    let (from, to) = (*rubric.years.start(), *rubric.years.end());
    if to == u16::MAX {
        Text::new(
            format!("{from} dan seterusnya"),
            format!("{from} and later"),
        )
    } else {
        Text::new(format!("{from}–{to}"), format!("{from}–{to}"))
    }
}
