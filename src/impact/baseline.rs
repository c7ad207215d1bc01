//! What a rubric makes of an archive, as it was last accepted.

// Nothing here may panic, whatever the input.
#![warn(clippy::indexing_slicing, clippy::string_slice)]

use super::{Case, Standing};
use crate::diagnostic::{Diagnostic, catalogue::changes as finding};
use crate::lang::{Lang, Say, Text, label};
use crate::number::Exact;
use crate::place::Place;
use crate::rubric::Rubric;
use serde::{Deserialize, Serialize};

const FORMAT: &str = "spbe.rubric-baseline/1";

/// The results of an archive that somebody has agreed to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Baseline {
    format: String,
    rubric: Content,
    /// In the order of agency, year and file.
    pub results: Vec<Accepted>,
}

/// The content of a rubric.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Content {
    id: String,
    sha256: String,
}

/// A result that was accepted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Accepted {
    /// The agency, where it is known.
    pub agency: Option<String>,
    /// The year of evaluation.
    pub year: u16,
    /// The name of the file, without its folder.
    pub file: String,
    /// The lowest index that is possible, exactly.
    pub low: Exact,
    /// The highest.
    pub high: Exact,
    /// The ratings of both, in Indonesian.
    pub ratings: (String, String),
}

impl Accepted {
    fn of(case: &Case) -> Self {
        let name = |text: &Text| text.get(Lang::Id).to_owned();
        Self {
            agency: case.agency.clone(),
            year: case.year,
            file: file(case),
            low: case.after.low,
            high: case.after.high,
            ratings: (name(&case.after.ratings.0), name(&case.after.ratings.1)),
        }
    }

    fn is_of(&self, case: &Case) -> bool {
        self.agency == case.agency && self.year == case.year && self.file == file(case)
    }
}

/// The name of a file, on every system and in every folder the same.
fn file(case: &Case) -> String {
    let path = &case.source.path;
    let name = path.rsplit(['/', '\\']).next();
    name.unwrap_or(path).to_owned()
}

impl Baseline {
    /// The results under the rubric after.
    #[must_use]
    pub fn of(cases: &[Case], rubric: &Rubric) -> Self {
        let mut results: Vec<Accepted> = cases.iter().map(Accepted::of).collect();
        results.sort();
        Self {
            format: FORMAT.to_owned(),
            rubric: Content {
                id: rubric.id.clone(),
                sha256: rubric.sha256.clone(),
            },
            results,
        }
    }

    /// Reads a baseline; `name` is what places call it.
    ///
    /// # Errors
    ///
    /// The finding that says why it is none.
    pub fn read(text: &str, name: &str) -> Result<Self, Box<Diagnostic>> {
        let place = || Place::file(name);
        let read: Result<Self, _> = serde_json::from_str(text);
        match read {
            Ok(baseline) if baseline.format == FORMAT => Ok(baseline),
            Ok(_) => {
                let reason = finding::baseline_has_format();
                Err(Box::new(finding::bad_baseline(reason).at(place())))
            }
            Err(error) => {
                let reason = error.to_string();
                Err(Box::new(finding::bad_baseline(reason).at(place())))
            }
        }
    }

    /// The text of the file: the same results give the same bytes.
    #[must_use]
    pub fn write(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }

    /// What was accepted of an assessment: the result itself, where the rating is one that the
    /// rubric before or after still knows in both languages.
    #[must_use]
    pub fn accepted(&self, case: &Case) -> Option<Standing> {
        let accepted = self.results.iter().find(|one| one.is_of(case))?;
        let known = [&case.before.ratings, &case.after.ratings];
        let named = |name: &str| {
            let mut known = known.iter().flat_map(|(low, high)| [low, high]);
            let text = known.find(|text| text.get(Lang::Id) == name);
            text.cloned()
                .unwrap_or_else(|| Text::new(name.to_owned(), name.to_owned()))
        };
        Some(Standing {
            low: accepted.low,
            high: accepted.high,
            complete: accepted.low == accepted.high,
            ratings: (named(&accepted.ratings.0), named(&accepted.ratings.1)),
            decimals: case.after.decimals,
        })
    }

    /// What was accepted but is not among the assessments any more.
    #[must_use]
    pub fn left(&self, cases: &[Case], name: &str) -> Vec<Diagnostic> {
        let gone = |one: &&Accepted| !cases.iter().any(|case| one.is_of(case));
        let gone = self.results.iter().filter(gone);
        let finding = |one: &Accepted| {
            let agency = label::agency_named(one.agency.as_deref());
            let agency = Text::new(agency.say(Lang::Id), agency.say(Lang::En));
            finding::left_baseline(agency, one.year, &one.file).at(Place::file(name))
        };
        gone.map(finding).collect()
    }
}
