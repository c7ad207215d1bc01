//! One book at every stage (tahap) for which it has values.

use super::{Answered, Assessment, Request, assess};
use crate::diagnostic::{Checked, catalogue::answers as finding};
use crate::evidence::{Evidence, Reading, Stage};
use crate::lang::List;

/// The answers of one agency and year at each stage that gives any.
#[derive(Clone, Debug)]
pub struct Staged {
    /// The stages before the last, in their order.
    pub earlier: Vec<Assessment>,
    /// The last stage, or the one asked for: what a score is taken from. It carries the findings
    /// about all stages.
    pub last: Assessment,
}

/// An assessment whose earlier stages nobody asks for.
impl From<Assessment> for Staged {
    fn from(last: Assessment) -> Self {
        Self {
            earlier: Vec::new(),
            last,
        }
    }
}

impl Staged {
    /// The assessments from the first stage to the last.
    pub fn assessments(&self) -> impl Iterator<Item = &Assessment> {
        self.earlier.iter().chain(std::iter::once(&self.last))
    }
}

impl Assessment {
    /// The answer that this very stage gives to an indicator: one inherited from an earlier stage
    /// is none, and neither is one that cannot be used.
    #[must_use]
    pub fn given(&self, indicator: usize) -> Option<&Answered> {
        let answer = self.answers.get(indicator)?;
        (answer.stage == Some(self.stage) && answer.value.is_some()).then_some(answer)
    }

    fn gives_anything(&self) -> bool {
        (0..self.answers.len()).any(|indicator| self.given(indicator).is_some())
    }
}

/// The assessments among some evidence that the request asks for, at every stage up to the one
/// asked for that gives a value.
///
/// Findings are those of [`assess`], said once and not once for each stage.
#[must_use]
pub fn assess_stages(evidence: Vec<Evidence>, request: &Request) -> Checked<Vec<Staged>> {
    let mut runs: Vec<_> = stages_of(&evidence)
        .into_iter()
        .filter(|&stage| request.stage.is_none_or(|last| stage < last))
        .map(|stage| {
            let request = Request {
                stage: Some(stage),
                ..request.clone()
            };
            let at_stage = assess(evidence.clone(), &request).value;
            at_stage.unwrap_or_default().into_iter()
        })
        .collect();
    let Checked { value, diagnostics } = assess(evidence, request);
    // A stage chooses values, never which assessments there are, so the runs go side by side.
    let value = value.map(|assessments| {
        assessments
            .into_iter()
            .map(|last| {
                let earlier = runs.iter_mut().filter_map(Iterator::next);
                let earlier = earlier.filter(|one| one.stage < last.stage && one.gives_anything());
                Staged {
                    earlier: earlier.collect(),
                    last,
                }
            })
            .collect()
    });
    Checked { value, diagnostics }
}

/// Tells that some values are not of the stage they count for, where that stage gives every
/// indicator a value.
pub(super) fn report_inherited(assessment: &mut Assessment) {
    let stage = assessment.stage;
    if !gives_all(stage) {
        return;
    }
    // What an index of another agency says is of no stage.
    let answers = assessment.answers.iter();
    let answered = answers.filter(|answer| answer.value.is_some() && answer.origin.is_none());
    let (given, inherited): (Vec<_>, Vec<_>) =
        answered.partition(|answer| answer.stage == Some(stage));
    let Some(first) = inherited.first() else {
        return;
    };
    let mut stages: Vec<Stage> = inherited.iter().filter_map(|answer| answer.stage).collect();
    stages.sort_unstable();
    stages.dedup();
    let (given, inherited, place) = (given.len(), inherited.len(), first.place.clone());
    let answered = given + inherited;
    let finding = finding::stage_inherits(stage, given, answered, inherited, List(stages));
    let place = place.unwrap_or_else(|| assessment.place.clone());
    assessment.diagnostics.push(finding.at(place));
}

/// Whether a stage is over only when each indicator has a value of its own: documents are judged
/// of all and the end is the end of all, but interviews and visits touch some.
pub(crate) fn gives_all(stage: Stage) -> bool {
    matches!(stage, Stage::Dokumen | Stage::Akhir)
}

/// The stages for which any cell says anything.
fn stages_of(evidence: &[Evidence]) -> Vec<Stage> {
    let entries = evidence.iter().flat_map(|evidence| &evidence.entries);
    let answers = entries.flat_map(|entry| &entry.answers);
    let mut stages: Vec<Stage> = answers
        .filter(|(_, answer)| answer.reading != Reading::Nothing)
        .map(|(stage, _)| *stage)
        .collect();
    stages.sort_unstable();
    stages.dedup();
    stages
}
