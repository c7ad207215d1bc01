//! Whose answers these are, of which year, and under which rubric.

use super::Request;
use crate::diagnostic::{Checked, Diagnostic, catalogue::answers as finding};
use crate::evidence::{Evidence, Located};
use crate::lang::{List, Text};
use crate::place::Place;
use crate::rubric::{Rubric, builtin, for_year};
use crate::words::fold;
use std::sync::Arc;

/// Agency, year and rubric of some evidence.
pub(super) struct Identity {
    pub(super) agency: Option<String>,
    pub(super) year: u16,
    pub(super) rubric: Arc<Rubric>,
    pub(super) warnings: Vec<Diagnostic>,
}

/// The evidence that is of the agency and year asked for, or that does not say whose it is.
pub(super) fn select(
    evidence: Vec<Evidence>,
    request: &Request,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Evidence> {
    let Some(place) = evidence.first().map(|evidence| evidence.place.clone()) else {
        return evidence;
    };
    let evidence = select_year(evidence, request.year, &place, diagnostics);
    select_agency(evidence, request.agency.as_deref(), &place, diagnostics)
}

fn select_year(
    evidence: Vec<Evidence>,
    year: Option<u16>,
    place: &Place,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Evidence> {
    let Some(wanted) = year else { return evidence };
    let mut years: Vec<u16> = evidence
        .iter()
        .filter_map(|evidence| Some(evidence.year.as_ref()?.value))
        .collect();
    years.sort_unstable();
    years.dedup();
    let stated = evidence.iter().find_map(|evidence| evidence.year.clone());
    let fits = |evidence: &Evidence| {
        evidence
            .year
            .as_ref()
            .is_none_or(|year| year.value == wanted)
    };
    let kept: Vec<Evidence> = evidence.into_iter().filter(fits).collect();
    if kept.is_empty() {
        let place = stated.map_or(place.clone(), |stated: Located<u16>| stated.place);
        diagnostics.push(finding::wrong_year(wanted, List(years)).at(place));
    }
    kept
}

fn select_agency(
    evidence: Vec<Evidence>,
    agency: Option<&str>,
    place: &Place,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Evidence> {
    let Some(wanted) = agency else {
        return evidence;
    };
    let stated = evidence.iter().find_map(|evidence| evidence.agency.clone());
    let mut others: Vec<String> = evidence
        .iter()
        .filter_map(|evidence| Some(format!("`{}`", evidence.agency.as_ref()?.value)))
        .collect();
    others.dedup();
    let fits = |evidence: &Evidence| {
        evidence
            .agency
            .as_ref()
            .is_none_or(|agency| fold(&agency.value) == fold(wanted))
    };
    let was_empty = evidence.is_empty();
    let kept: Vec<Evidence> = evidence.into_iter().filter(fits).collect();
    if kept.is_empty() && !was_empty {
        let place = stated.map_or(place.clone(), |stated: Located<String>| stated.place);
        others.truncate(5);
        diagnostics.push(finding::wrong_agency(wanted, List(others)).at(place));
    }
    kept
}

pub(super) fn identify(evidence: &Evidence, request: &Request) -> Checked<Identity> {
    let mut warnings = Vec::new();
    let named_year = year_in_name(evidence.place.file_name());
    let year = evidence
        .year
        .as_ref()
        .map(|year| year.value)
        .or(request.year);
    let year = match (year, named_year) {
        (Some(year), Some(named)) if year != named => {
            let place = evidence
                .year
                .as_ref()
                .map_or(&evidence.place, |year| &year.place);
            warnings.push(finding::file_name_says_other_year(named, year).at(place.clone()));
            year
        }
        (Some(year), _) => year,
        (None, Some(named)) => {
            warnings.push(finding::year_from_file_name(named).at(evidence.place.clone()));
            named
        }
        (None, None) => return Checked::failed(finding::no_year().at(evidence.place.clone())),
    };
    let rubric = match choose_rubric(evidence, request, year) {
        Ok(rubric) => rubric,
        Err(diagnostic) => return Checked::failed(diagnostic),
    };
    if !rubric.years.contains(&year) {
        let place = evidence
            .year
            .as_ref()
            .map_or(&evidence.place, |year| &year.place);
        let finding = finding::year_outside_rubric(year, &rubric.id, years_of(&rubric));
        warnings.push(finding.at(place.clone()));
    }
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

fn choose_rubric(
    evidence: &Evidence,
    request: &Request,
    year: u16,
) -> Result<Arc<Rubric>, Diagnostic> {
    match (&request.rubric, &evidence.rubric) {
        (Some(rubric), Some(stamp)) if stamp.value.trim() != rubric.id => {
            Err(finding::other_rubric(&stamp.value, &rubric.id).at(stamp.place.clone()))
        }
        (Some(rubric), _) => Ok(Arc::clone(rubric)),
        (None, Some(stamp)) => builtin(stamp.value.trim())
            .ok_or_else(|| finding::unknown_rubric(&stamp.value).at(stamp.place.clone())),
        (None, None) => for_year(year).ok_or_else(|| {
            let place = evidence
                .year
                .as_ref()
                .map_or(&evidence.place, |year| &year.place);
            finding::no_rubric_for_year(year).at(place.clone())
        }),
    }
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

/// The only year in a file name such as `LKE_2023_final.xlsx`.
fn year_in_name(name: &str) -> Option<u16> {
    let mut years = name
        .split(|letter: char| !letter.is_ascii_digit())
        .filter(|digits| digits.len() == 4 && digits.starts_with("20"))
        .filter_map(|digits| digits.parse().ok());
    let first = years.next()?;
    years.all(|year: u16| year == first).then_some(first)
}
