//! What the cell of an index or score of another agency takes, and what it says about it.

use super::super::{Written, words};
use crate::lang::{Lang, Text};
use crate::number::Exact;
use crate::rubric::{Indicator, Rubric};
use rust_xlsxwriter::{DataValidation, DataValidationRule};

/// The longest title of a message beside a cell.
const LONGEST_TITLE: usize = 32;

/// The index or score of another agency that an indicator asks for.
pub(super) struct Source<'r> {
    name: &'r Text,
    owner: &'r str,
    min: Exact,
    max: Exact,
    /// Whether the number becomes the value; a score only allows it.
    converted: bool,
}

impl<'r> Source<'r> {
    pub(super) fn of(rubric: &Rubric, indicator: &'r Indicator) -> Option<Self> {
        if let Some(external) = &indicator.external {
            let (min, max) = external.range(&rubric.scale);
            return Some(Self {
                name: &external.name,
                owner: &external.owner,
                min: min.unwrap_or(Exact::ZERO),
                max,
                converted: true,
            });
        }
        indicator.score.as_ref().map(|score| Self {
            name: &score.name,
            owner: &score.owner,
            min: Exact::ZERO,
            max: score.max,
            converted: false,
        })
    }

    pub(super) fn validation(&self, lang: Lang) -> Written<DataValidation> {
        let (min, max) = (self.min, self.max);
        let message = if self.converted {
            words::source_converted(self.name, self.owner, min, max)
        } else {
            words::source_score(self.name, self.owner, min, max)
        };
        let title = words::source_value();
        let title: String = title.get(lang).chars().take(LONGEST_TITLE).collect();
        let rule = DataValidationRule::Between(min.approximate(), max.approximate());
        DataValidation::new()
            .allow_decimal_number(rule)
            .set_input_title(&title)?
            .set_input_message(message.get(lang))?
            .set_error_title(&title)?
            .set_error_message(message.get(lang))
    }
}
