//! What is asked for on the command line.

use super::{Goal, Limits};
use crate::assess::Assessment;
use crate::assess::simulate::find_named;
use crate::diagnostic::{Checked, Diagnostic, catalogue::planning as finding};
use crate::lang::{List, Text};
use crate::rubric::Rubric;

/// The one assessment that a plan is for.
///
/// No value means that there is none, or more than one, which must not be chosen by guessing.
#[must_use]
pub fn one_assessment(mut assessments: Vec<Assessment>) -> Checked<Assessment> {
    if assessments.len() > 1 {
        let place = assessments.first().map(|one| one.place.clone());
        let finding = finding::several_assessments(assessments.len(), named(&assessments));
        return Checked::failed(finding.at(place));
    }
    Checked {
        value: assessments.pop(),
        diagnostics: Vec::new(),
    }
}

/// Some assessments by agency and year, the first few if they are many.
pub(crate) fn named(assessments: &[Assessment]) -> List<Text> {
    /// So many assessments are named.
    const NAMED: usize = 6;
    let which = assessments.iter().take(NAMED).map(|one| match &one.agency {
        Some(agency) => finding::agency_year(agency, one.year),
        None => finding::unnamed_year(one.year),
    });
    let mut which: Vec<Text> = which.collect();
    if assessments.len() > NAMED {
        which.push(finding::more_assessments(assessments.len() - NAMED));
    }
    List(which)
}

/// Reads interim targets: numbers or ratings, separated by semicolons, or by commas where decimals
/// are written with points. No text is no interim targets.
///
/// No value means that one of them is no target.
#[must_use]
pub fn read_interim(written: &str, years: u16, rubric: &Rubric, year: u16) -> Checked<Vec<Goal>> {
    let alone = years == 2 && Goal::read(written, rubric, year).is_ok();
    let parts: Vec<&str> = if alone {
        vec![written]
    } else if written.contains(';') {
        written.split(';').collect()
    } else {
        written.split(',').collect()
    };
    let mut goals = Vec::new();
    let mut diagnostics = Vec::new();
    for part in parts
        .into_iter()
        .map(str::trim)
        .filter(|part| !part.is_empty())
    {
        match Goal::read(part, rubric, year) {
            Ok(goal) => goals.push(goal),
            Err(finding) => diagnostics.push(*finding),
        }
    }
    Checked {
        value: diagnostics.is_empty().then_some(goals),
        diagnostics,
    }
}

/// Locks the indicators that are named, several in one text if separated by commas, and says
/// which names are unknown.
pub fn read_locks(written: &[String], rubric: &Rubric, limits: &mut Limits) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    let names = written.iter().flat_map(|text| text.split([',', ';']));
    for name in names.map(str::trim).filter(|name| !name.is_empty()) {
        match find_named(name, rubric) {
            Ok(index) => limits.indicators[index].locked = true,
            Err(finding) => diagnostics.push(*finding),
        }
    }
    diagnostics
}
