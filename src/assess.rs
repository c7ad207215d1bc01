//! Rubric × Evidence → [`Assessment`]: every indicator has a value, or its absence is named.

pub(crate) mod answers;
pub(crate) mod file_year;
pub(crate) mod identity;
pub(crate) mod indicators;
pub(crate) mod origin;
pub(crate) mod simulate;
mod stages;

pub(crate) use stages::gives_all;
pub use stages::{Staged, assess_stages};

use crate::band::Doubt;
use crate::diagnostic::{Checked, Diagnostic, has_errors};
use crate::evidence::{Evidence, Located, Source, Stage};
use crate::ladder::{self, Support};
use crate::number::Exact;
use crate::place::Place;
use crate::rubric::Rubric;
use crate::score::Bounds;
use std::collections::HashSet;
use std::sync::Arc;

/// What the user asked for beyond what the books say.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// The rubric to use; otherwise the book says, otherwise the year decides.
    pub rubric: Option<Arc<Rubric>>,
    /// Only this agency; names the agency of books that do not.
    pub agency: Option<String>,
    /// Only this year; states the year of books that do not.
    pub year: Option<u16>,
    /// The stage to take values from; otherwise the last stage that has any.
    pub stage: Option<Stage>,
    /// Whether a book that was made for another content of its rubric is scored all the same; its
    /// outputs say so.
    pub rescore: bool,
    /// Whether the evidence is a part of a file of several years, whose name then says nothing of
    /// the year of each.
    pub several_years: bool,
}

/// The answers of one agency for one year under one rubric.
///
/// ```
/// use spbe::{assess::{Request, assess}, input::{Input, read_input}};
///
/// let path = "samples/rusak/belum-dinilai.csv";
/// let Some(Input::Evidence(evidence)) = read_input(path.as_ref(), path.into(), None).value else {
///     panic!("{path} is no book");
/// };
/// let assessed = assess(evidence, &Request::default());
/// let assessment = &assessed.value.expect("a year that is known")[0];
/// assert_eq!(assessment.rubric.id, "permenpanrb-5-2018");
/// // What nobody answered is named and never counted as 0 or 1.
/// assert_eq!(assessment.missing().count(), 5);
/// ```
#[derive(Clone, Debug)]
pub struct Assessment {
    /// The agency (instansi), where it is known.
    pub agency: Option<String>,
    /// The year of evaluation (tahun).
    pub year: u16,
    /// The stage whose values count.
    pub stage: Stage,
    /// What is measured.
    pub rubric: Arc<Rubric>,
    /// The file the answers come from.
    pub source: Source,
    /// Where the answers begin.
    pub place: Place,
    /// One for each of [`Rubric::indicators`], in their order.
    pub answers: Vec<Answered>,
    /// Everything there is to say about the answers.
    pub diagnostics: Vec<Diagnostic>,
}

/// The answer to one indicator.
#[derive(Clone, Debug, Default)]
pub struct Answered {
    /// The value, or `None` while the indicator is not assessed or its answer is not usable.
    pub value: Option<Exact>,
    /// The stage the value was given at; an untouched stage inherits the stage before.
    pub stage: Option<Stage>,
    /// Between which values its value certainly lies while there is none, where that is less than
    /// the scale.
    pub within: Option<Bounds>,
    /// The index or score of another agency that stands beside it.
    pub origin: Option<Origin>,
    /// The cell of the value, or where a value should stand.
    pub place: Option<Place>,
    /// Explanation (penjelasan).
    pub explanation: Option<Located<String>>,
    /// Evidence (data dukung).
    pub evidence: Option<Located<String>>,
    /// Link to the evidence (tautan); never followed.
    pub link: Option<Located<String>>,
    /// The responsible unit (perangkat daerah).
    pub unit: Option<Located<String>>,
    /// A note (catatan).
    pub note: Option<Located<String>>,
    /// What its documents amount to; `None` where the book has none at all.
    pub support: Option<Support>,
    /// The two ends between which the book leaves the level open, `2-3`.
    pub range: Option<(Exact, Exact)>,
    /// How likely single levels are, as written in columns of the book.
    pub chances: Vec<(Exact, Located<String>)>,
    /// Between which values its value lies, where doubts are asked about; see [`crate::band`].
    pub doubt: Option<Doubt>,
    /// What the book says, where the value is the user's and not the book's.
    pub simulated: Option<Simulated>,
}

/// A number of another agency: an index that was converted, or a score that levels ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The number, on its own scale.
    pub index: Exact,
    /// The cell it stands in.
    pub place: Place,
}

/// What a simulated value stands in place of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Simulated {
    /// The value in the book, where it has one.
    pub was: Option<Exact>,
}

impl Assessment {
    /// The positions of the indicators that have no value, not even a doubtful one.
    pub fn missing(&self) -> impl Iterator<Item = usize> {
        let without = |(index, answer): (usize, &Answered)| {
            let open = answer.doubt.as_ref().is_none_or(Doubt::is_open);
            (answer.value.is_none() && open).then_some(index)
        };
        self.answers.iter().enumerate().filter_map(without)
    }
}

/// The assessments among some evidence that the request asks for.
///
/// No value means that nothing could be assessed; the findings say why, or those of the reader
/// where there was no evidence. An assessment with gaps is a value, with an error that names them.
#[must_use]
pub fn assess(evidence: Vec<Evidence>, request: &Request) -> Checked<Vec<Assessment>> {
    let mut diagnostics = Vec::new();
    let mut assessments: Vec<Assessment> = Vec::new();
    let nothing = evidence.is_empty();
    let named = identity::year_of_file(&evidence).filter(|_| !request.several_years);
    let mut told = HashSet::new();
    for mut evidence in identity::select(evidence, request, &mut diagnostics) {
        let identified = identity::identify(&evidence, request, named);
        diagnostics.extend(identified.diagnostics);
        let documents = std::mem::take(&mut evidence.documents);
        if let Some(identity) = identified.value {
            match answers::answer(evidence, identity, request, &mut told) {
                Ok(mut assessment) => {
                    ladder::climb(&mut assessment, documents);
                    assessments.push(assessment);
                }
                Err(finding) => diagnostics.push(*finding),
            }
        }
    }
    let value = if assessments.is_empty() {
        None
    } else {
        Some(assessments)
    };
    debug_assert!(
        value.is_some() || nothing || has_errors(&diagnostics),
        "a refusal says why"
    );
    Checked { value, diagnostics }
}
