//! Answers of a part of a table, and whose answers are asked for.

use crate::assess::Request;
use crate::diagnostic::Diagnostic;
use crate::evidence::Evidence;
use crate::words::fold;
use std::collections::BTreeSet;

/// Answers that were read as those of any book are, a part of their table.
#[derive(Debug)]
pub struct Portion {
    /// The answers that were asked for.
    pub evidence: Vec<Evidence>,
    pub(super) cells: Vec<Diagnostic>,
    pub(super) rows: Vec<Diagnostic>,
    /// How many assessments there are, and how many were asked for.
    pub(super) count: usize,
    pub(super) kept: usize,
    /// The first one with a year, and whether any is of the year that a label above the table names.
    pub(super) first: Option<Evidence>,
    pub(super) labelled: bool,
    /// Of those that were not asked for, one of each year and of some agencies.
    pub(super) others: Vec<Evidence>,
}

impl Portion {
    pub(super) fn empty() -> Self {
        Self {
            evidence: Vec::new(),
            cells: Vec::new(),
            rows: Vec::new(),
            count: 0,
            kept: 0,
            first: None,
            labelled: false,
            others: Vec::new(),
        }
    }
}

pub(super) fn is_asked_for(one: &Evidence, request: &Request) -> bool {
    let year = one.year.as_ref().map(|year| year.value);
    let of_year = year.is_none() || request.year.is_none_or(|wanted| year == Some(wanted));
    let agency = one.agency.as_ref().map(|agency| &agency.value);
    of_year
        && request
            .agency
            .as_ref()
            .is_none_or(|wanted| agency.is_none_or(|agency| fold(agency) == fold(wanted)))
}

/// Answers of other agencies and years than those asked for, as many as a finding about that names.
#[derive(Default)]
pub(super) struct Others {
    pub(super) kept: Vec<Evidence>,
    years: BTreeSet<u16>,
    agencies: BTreeSet<String>,
}

impl Others {
    /// More than the finding names.
    const AGENCIES: usize = 8;

    /// Notes one; never keeps it among the answers.
    pub(super) fn add(&mut self, one: &Evidence, request: &Request) -> bool {
        let year = one.year.as_ref().map(|year| year.value);
        let new_year = year.is_some_and(|year| self.years.insert(year));
        let of_year = year.is_none() || request.year.is_none_or(|wanted| year == Some(wanted));
        let agency = one.agency.as_ref().map(|agency| &agency.value);
        let new_agency = of_year
            && self.agencies.len() < Self::AGENCIES
            && agency.is_some_and(|agency| self.agencies.insert(agency.clone()));
        if self.kept.is_empty() || new_year || new_agency {
            self.kept.push(bare(one));
        }
        false
    }
}

/// Whose answers, without the answers.
pub(super) fn bare(one: &Evidence) -> Evidence {
    Evidence {
        source: one.source.clone(),
        place: one.place.clone(),
        agency: one.agency.clone(),
        year: one.year.clone(),
        rubric: None,
        rubric_sha256: None,
        staged: one.staged,
        entries: Vec::new(),
        documents: Vec::new(),
    }
}
