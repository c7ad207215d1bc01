//! What a report is about: the years of one agency, scored and side by side.

use crate::compare::{Comparison, compare};
use crate::diagnostic::{Checked, Diagnostic, catalogue::reports as finding, has_errors};
use crate::lang::{List, label};
use crate::published::Published;
use crate::score::Scorecard;
use crate::words::fold;

/// The evaluated years of one agency.
///
/// ```
/// # use spbe::{assess::{Request, assess}, input::{Input, read_input}, score::{Scorecard, score}};
/// # fn scores(path: &str) -> Vec<Scorecard> {
/// #     let Some(Input::Evidence(books)) = read_input(path.as_ref(), path.into(), None).value else {
/// #         panic!("{path} is no book");
/// #     };
/// #     let assessed = assess(books, &Request::default()).value.expect("something to score");
/// #     assessed.into_iter().map(|one| score(one.into())).collect()
/// # }
/// use spbe::evaluation::Evaluation;
///
/// let mut years = scores("samples/kota-bekasi/2019.xlsx");
/// years.extend(scores("samples/kota-bekasi/2020.xlsx"));
/// let evaluation = Evaluation::new(years, Vec::new(), Vec::new()).expect("at least one year");
/// assert_eq!(evaluation.latest().expect("a year").assessment.year, 2020);
/// ```
#[derive(Clone, Debug)]
pub struct Evaluation {
    /// The years in their order; never empty.
    pub years: Vec<Scorecard>,
    /// The years side by side, where there are several or printed results were given.
    pub comparison: Option<Comparison>,
    /// Everything there is to say about the inputs and what was made of them.
    pub diagnostics: Vec<Diagnostic>,
}

impl Evaluation {
    /// Puts the years of one agency in their order and side by side; `None` without any.
    #[must_use]
    pub fn new(
        mut years: Vec<Scorecard>,
        published: Vec<Published>,
        mut diagnostics: Vec<Diagnostic>,
    ) -> Option<Self> {
        years.sort_by_key(|one| one.assessment.year);
        if years.is_empty() {
            return None;
        }
        let several = years.len() > 1 || !published.is_empty();
        let comparison = several.then(|| compare(years.clone(), published));
        if let Some(comparison) = &comparison {
            diagnostics.extend(comparison.diagnostics.iter().cloned());
        }
        Some(Self {
            years,
            comparison,
            diagnostics,
        })
    }

    /// The years of one agency, with the published results that are its own.
    ///
    /// No value means that there is not exactly one agency with one assessment a year; the
    /// findings, which follow those given, say so.
    #[must_use]
    pub fn of_one_agency(
        years: Vec<Scorecard>,
        published: Vec<Published>,
        mut diagnostics: Vec<Diagnostic>,
    ) -> Checked<Self> {
        let agency = |card: &Scorecard| card.assessment.agency.clone();
        let mut agencies: Vec<Option<String>> = Vec::new();
        for card in &years {
            let own = agency(card);
            if agencies
                .iter()
                .all(|other| !is_same(other.as_deref(), own.as_deref()))
            {
                agencies.push(own);
            }
        }
        let mut problems = Vec::new();
        if agencies.len() > 1 {
            let names = agencies.iter();
            let names = names.map(|name| label::agency_named(name.as_deref()));
            problems.push(finding::several_agencies(List(names.collect())));
        } else {
            for (position, card) in years.iter().enumerate() {
                let assessment = &card.assessment;
                let same = |one: &&Scorecard| one.assessment.year == assessment.year;
                if let Some(first) = years.iter().take(position).find(same) {
                    let twice = finding::year_twice(assessment.year);
                    let place = first.assessment.place.clone();
                    let twice = twice.at(assessment.place.clone());
                    problems.push(twice.label(place, finding::first_assessment()));
                }
            }
        }
        let own = |result: &Published| {
            let named = result.agency.as_deref();
            named.is_none() || agencies.iter().any(|one| is_same(one.as_deref(), named))
        };
        let published = published.into_iter().filter(own).collect();
        if years.is_empty() && !has_errors(&diagnostics) {
            problems.push(finding::no_levels());
        }
        diagnostics.append(&mut problems.clone());
        let value = problems
            .is_empty()
            .then(|| Self::new(years, published, diagnostics.clone()));
        Checked {
            value: value.flatten(),
            diagnostics,
        }
    }

    /// The latest year: what the report is about.
    #[must_use]
    pub fn latest(&self) -> Option<&Scorecard> {
        self.years.last()
    }
}

/// Whether two names are of one agency; a book without a name is of the agency it stands beside.
fn is_same(one: Option<&str>, other: Option<&str>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => fold(one) == fold(other),
        _ => true,
    }
}
