//! The legal levels of an indicator: as a drop-down list, or as a range of numbers.
//!
//! A list offers each level with its name, `3 - Terdefinisi`, and accepts its bare number as
//! well, because both are what people type. A spreadsheet accepts only what is in the list, so
//! the list holds both: first the names, to pick from, then the numbers. It stands on a hidden
//! sheet, where names may hold commas and be longer than the 255 letters of a list in place.

use super::super::{Written, cells, names, words};
use super::kinds::Kinds;
use super::{Filled, has_row};
use crate::evidence::Status;
use crate::lang::{Lang, Text};
use crate::number::Exact;
use crate::rubric::{Indicator, Rubric};
use rust_xlsxwriter::{
    ColNum, ConditionalFormatFormula, DataValidation, DataValidationRule, Format, Formula, RowNum,
    Workbook, Worksheet,
};

/// The longest message beside a cell.
const LONGEST_MESSAGE: usize = 255;

/// What formulas call the lists of indicators and of the statuses of a document.
pub(super) const INDICATORS: &str = "Daftar_Indikator";
pub(super) const STATUSES: &str = "Daftar_Status";

/// The drop-down lists of a rubric: one of levels for each kind of maturity, none where values
/// are not whole levels; then the indicators and the statuses of a document.
pub(super) struct Lists {
    columns: Vec<Vec<(u8, String)>>,
    indicators: Vec<String>,
    kinds: Kinds,
}

impl Lists {
    pub(super) fn of(rubric: &Rubric, filled: &Filled, lang: Lang) -> Self {
        let whole = rubric.scale.is_whole();
        let capabilities = rubric.capabilities.iter().filter(|_| whole);
        let columns = capabilities.map(|capability| {
            let legal = rubric
                .levels()
                .filter(|level| rubric.scale.holds(Exact::from(i128::from(*level))));
            legal
                .map(|level| match capability.levels.get(&level) {
                    Some(name) => (level, named_level(level, name, lang)),
                    None => (level, level.to_string()),
                })
                .collect()
        });
        let indicators = rubric.indicators.iter().enumerate();
        let indicators = indicators.filter(|(index, _)| has_row(filled, *index));
        Self {
            columns: columns.collect(),
            indicators: indicators
                .map(|(_, one)| indicator_choice(one, lang))
                .collect(),
            kinds: Kinds::of(rubric, lang),
        }
    }

    /// The lists of words, in the columns behind those of levels.
    fn words(&self) -> [(&'static str, ColNum, Vec<&str>); 2] {
        let after = ColNum::try_from(self.columns.len()).unwrap_or_default();
        let indicators = self.indicators.iter().map(String::as_str).collect();
        let statuses = Status::ALL.map(Status::word).to_vec();
        [
            (INDICATORS, after, indicators),
            (STATUSES, after + 1, statuses),
        ]
    }

    /// The first column of the lists of kinds, behind all others.
    fn first_of_kinds(&self) -> ColNum {
        let [.., (_, last, _)] = self.words();
        last + 1
    }

    pub(super) fn write(&self, sheet: &mut Worksheet) -> Written {
        let plain = Format::new();
        for (column, levels) in (0 as ColNum..).zip(&self.columns) {
            let mut row: RowNum = 0;
            for (_, named) in levels {
                cells::text(sheet, row, column, named, &plain)?;
                row += 1;
            }
            for (level, _) in levels {
                sheet.write_number(row, column, *level)?;
                row += 1;
            }
        }
        for (_, column, list) in self.words() {
            for (row, word) in (0 as RowNum..).zip(list) {
                cells::text(sheet, row, column, word, &plain)?;
            }
        }
        self.kinds.write(sheet, self.first_of_kinds())?;
        sheet.protect();
        Ok(())
    }

    /// Gives each list a name, because not every version of Excel lets a rule about colours
    /// refer to another sheet.
    pub(super) fn define_names(&self, workbook: &mut Workbook) -> Written {
        let sheet = names::quoted(words::LISTS);
        for (position, (column, levels)) in (0 as ColNum..).zip(&self.columns).enumerate() {
            let last = RowNum::try_from(2 * levels.len()).unwrap_or(1).max(1) - 1;
            let (first, last) = (cells::fixed(0, column), cells::fixed(last, column));
            workbook.define_name(name(position), &format!("={sheet}!{first}:{last}"))?;
        }
        for (name, column, list) in self.words() {
            let last = RowNum::try_from(list.len()).unwrap_or(1).max(1) - 1;
            let (first, last) = (cells::fixed(0, column), cells::fixed(last, column));
            workbook.define_name(name, &format!("={sheet}!{first}:{last}"))?;
        }
        self.kinds.define_names(workbook, self.first_of_kinds())
    }

    /// The name of an indicator's list.
    fn list(&self, indicator: &Indicator) -> Option<String> {
        let known = indicator.capability < self.columns.len();
        known.then(|| name(indicator.capability))
    }

    /// What a cell of a level takes, and what it says about it.
    pub(super) fn validation(
        &self,
        rubric: &Rubric,
        indicator: &Indicator,
        lang: Lang,
    ) -> Written<DataValidation> {
        let (min, max) = (rubric.scale.min, rubric.scale.max);
        let validation = DataValidation::new();
        let (validation, refusal) = if let Some(list) = self.list(indicator) {
            let validation = validation.allow_list_formula(Formula::new(list));
            (validation, words::not_a_level(min, max))
        } else {
            let rule = DataValidationRule::Between(min.approximate(), max.approximate());
            let validation = validation.allow_decimal_number(rule);
            (validation, words::not_a_value(min, max))
        };
        let prompt = words::level_prompt(level_names(rubric, indicator, lang));
        let prompt = if prompt.get(lang).chars().count() <= LONGEST_MESSAGE {
            prompt
        } else {
            words::level_prompt_short(min, max)
        };
        validation
            .set_input_title(words::level_title().get(lang))?
            .set_input_message(prompt.get(lang))?
            .set_error_title(words::not_a_level_title().get(lang))?
            .set_error_message(refusal.get(lang))
    }

    /// Marks values that got past the list, as pasted ones do.
    pub(super) fn wrong(
        &self,
        rubric: &Rubric,
        indicator: &Indicator,
        cell: &str,
    ) -> ConditionalFormatFormula {
        let rule = if let Some(list) = self.list(indicator) {
            format!("=AND(LEN({cell})>0,COUNTIF({list},{cell})=0)")
        } else {
            let (min, max) = (rubric.scale.min, rubric.scale.max);
            let (min, max) = (min.approximate(), max.approximate());
            format!("=AND(ISNUMBER({cell}),OR({cell}<{min},{cell}>{max}))")
        };
        ConditionalFormatFormula::new().set_rule(rule.as_str())
    }
}

/// The names of an indicator's levels, a line each.
fn level_names(rubric: &Rubric, indicator: &Indicator, lang: Lang) -> String {
    let capability = rubric.capabilities.get(indicator.capability);
    let levels = capability.map(|capability| &capability.levels);
    let lines = levels.into_iter().flatten();
    let lines: Vec<String> = lines
        .map(|(level, name)| named_level(*level, name, lang))
        .collect();
    lines.join("\n")
}

/// An indicator as the drop-down offers it, `12 - Peta Rencana SPBE`: by its number, which tells
/// it, and by its name, which tells people.
pub(super) fn indicator_choice(indicator: &Indicator, lang: Lang) -> String {
    let name = indicator.name.get(lang);
    // The words that every name begins or ends with tell nobody anything.
    let name = name.strip_prefix("Tingkat Kematangan ").unwrap_or(name);
    let ending = " Instansi Pusat/Pemerintah Daerah";
    let name = name.strip_suffix(ending).unwrap_or(name);
    format!("{} - {name}", indicator.number)
}

/// What formulas call the list of a kind of maturity.
fn name(capability: usize) -> String {
    format!("Tingkat_{}", capability + 1)
}

/// A level as the drop-down offers it, `3 - Terdefinisi`.
pub(super) fn named_level(level: u8, name: &Text, lang: Lang) -> String {
    format!("{level} - {}", name.get(lang))
}

/// A value as it is written into the cell of a level: in the words of the drop-down where it is
/// one of its levels, else as a number, or as a fraction where no decimal is exact.
pub(super) enum Entry {
    Text(String),
    Number(Exact),
}

impl Entry {
    pub(super) fn of(value: Exact, rubric: &Rubric, indicator: &Indicator, lang: Lang) -> Self {
        let listed = rubric.scale.is_whole() && rubric.scale.holds(value);
        let level = u8::try_from(value.numerator()).ok().filter(|_| listed);
        match (level, rubric.level_name(indicator, value)) {
            (Some(level), Some(name)) => Self::Text(named_level(level, name, lang)),
            _ if cells::is_short(value) => Self::Number(value),
            _ => Self::Text(value.to_string()),
        }
    }
}
