//! What if: values that the user sets in place of the book's.

use super::{Answered, Assessment, Simulated, answers, origin};
use crate::diagnostic::catalogue::answers::{AWAITED, DOUBTFUL, MISSING};
use crate::diagnostic::{Diagnostic, catalogue::planning as finding, closest};
use crate::number::{Exact, read_number};
use crate::rubric::{Found, Rubric};

impl Assessment {
    /// Sets values as the user writes them, `I36=4`, and marks them as simulated.
    ///
    /// Either all are set, or none is and the findings say why: an indicator that the rubric does
    /// not have, a value that is not on its scale, an indicator that is set twice. What the
    /// findings of the assessment say about missing values is brought up to date.
    pub fn simulate(&mut self, written: &[String]) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        let mut settings: Vec<(usize, Exact)> = Vec::new();
        for text in written {
            match read_setting(text, &self.rubric) {
                Ok((index, _)) if settings.iter().any(|(known, _)| *known == index) => {
                    findings.push(finding::set_twice(&self.rubric.indicators[index].id));
                }
                Ok(setting) => settings.push(setting),
                Err(finding) => findings.push(*finding),
            }
        }
        if !findings.is_empty() || settings.is_empty() {
            return findings;
        }
        for (index, value) in settings {
            let answer = &mut self.answers[index];
            // The range that a cell gives no longer matters where one level is assumed.
            self.diagnostics
                .retain(|one| one.code() != DOUBTFUL || one.place() != answer.place.as_ref());
            let was = answer
                .simulated
                .map_or(answer.value, |simulated| simulated.was);
            answer.value = Some(value);
            answer.range = None;
            answer.chances.clear();
            answer.simulated = Some(Simulated { was });
            // It counts as given at the stage of the others, and no cell says it.
            answer.stage = Some(self.stage);
            answer.place = None;
            (answer.within, answer.origin) = (None, None);
        }
        self.diagnostics
            .retain(|one| ![MISSING, AWAITED].contains(&one.code()));
        answers::check_fineness(&mut self.answers, &mut self.diagnostics);
        origin::report_awaited(self);
        answers::report_missing(self);
        findings
    }

    /// Whether any value is the user's and not the book's.
    #[must_use]
    pub fn is_simulation(&self) -> bool {
        self.answers.iter().any(|answer| answer.simulated.is_some())
    }

    /// The positions of the indicators whose values are simulated, with their answers.
    pub fn simulated(&self) -> impl Iterator<Item = (usize, &Answered)> {
        let answers = self.answers.iter().enumerate();
        answers.filter(|(_, answer)| answer.simulated.is_some())
    }
}

fn read_setting(written: &str, rubric: &Rubric) -> Result<(usize, Exact), Box<Diagnostic>> {
    let Some((name, level)) = written.split_once('=') else {
        return Err(Box::new(finding::not_a_setting(written)));
    };
    let index = find_named(name, rubric)?;
    let scale = rubric.scale;
    match read_number(level) {
        Ok(value) if scale.holds(value) => Ok((index, value)),
        _ => {
            let id = &rubric.indicators[index].id;
            let level = level.trim();
            let finding = finding::set_off_scale(id, level, scale.min, scale.max, scale.step);
            Err(Box::new(finding))
        }
    }
}

/// The indicator that an option of the command line names.
///
/// # Errors
///
/// A finding that says which one was perhaps meant.
pub(crate) fn find_named(written: &str, rubric: &Rubric) -> Result<usize, Box<Diagnostic>> {
    let written = written.trim();
    if let Found::Exactly(index) = rubric.find_indicator(written) {
        return Ok(index);
    }
    let ids = rubric.indicators.iter().map(|one| one.id.as_str());
    let (first, last) = (ids.clone().next(), ids.clone().next_back());
    Err(Box::new(match closest(written, ids) {
        Some(near) => finding::named_nearly(written, near),
        None => finding::named_nothing(
            written,
            &rubric.id,
            first.unwrap_or_default(),
            last.unwrap_or_default(),
        ),
    }))
}
