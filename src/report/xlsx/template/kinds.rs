//! The lists of kinds of documents (jenis dokumen) on the hidden sheet, and what refers to them.
//!
//! A row of *Data Dukung* offers the kinds that its level of its indicator asks for, and all of
//! them where that asks for none. Formulas know a kind by its number, whichever of its names is
//! typed.

use super::super::{Written, cells, names, words};
use crate::lang::Lang;
use crate::rubric::Rubric;
use rust_xlsxwriter::{ColNum, Format, RowNum, Workbook, Worksheet};

/// The names of all kinds.
const NAMES: &str = "Daftar_Jenis";
/// Everything kinds may be called, and beside it the number of the kind.
const SPELLINGS: &str = "Jenis_Sebutan";
const NUMBERS: &str = "Jenis_Nomor";
/// The levels of indicators that ask for kinds, as [`choices`] numbers them, and beside each a kind.
const KEYS: &str = "Jenis_Kunci";
const ASKED: &str = "Jenis_Diminta";

/// How many levels an indicator has room for in a key.
const LEVELS: usize = 100;

/// The lists; empty where a rubric asks for no kinds.
#[derive(Default)]
pub(super) struct Kinds {
    names: Vec<String>,
    spellings: Vec<(String, usize)>,
    asked: Vec<(usize, String)>,
}

impl Kinds {
    pub(super) fn of(rubric: &Rubric, lang: Lang) -> Self {
        let kinds = &rubric.evidence_rules.kinds;
        if kinds.is_empty() {
            return Self::default();
        }
        let name = |kind: usize| Some(kinds.get(kind)?.name.get(lang).to_owned());
        let spellings = (1..).zip(kinds).flat_map(|(number, kind)| {
            let mut spellings: Vec<&str> = kind.spellings().collect();
            spellings.dedup();
            let spellings = spellings.into_iter().map(str::to_owned);
            spellings.map(move |spelling| (spelling, number))
        });
        let mut asked = Vec::new();
        for (index, indicator) in rubric.indicators.iter().enumerate() {
            for level in rubric.levels() {
                let mut of_level: Vec<usize> = rubric
                    .asked_kinds(index, level)
                    .iter()
                    .map(|one| one.kind)
                    .collect();
                of_level.sort_unstable();
                of_level.dedup();
                let key = indicator.number * LEVELS + usize::from(level);
                asked.extend(
                    of_level
                        .into_iter()
                        .filter_map(|kind| Some((key, name(kind)?))),
                );
            }
        }
        Self {
            names: (0..kinds.len()).filter_map(name).collect(),
            spellings: spellings.collect(),
            asked,
        }
    }

    /// Writes the lists into the columns from `first` on.
    pub(super) fn write(&self, sheet: &mut Worksheet, first: ColNum) -> Written {
        let plain = Format::new();
        for (row, name) in (0 as RowNum..).zip(&self.names) {
            cells::text(sheet, row, first, name, &plain)?;
        }
        for (row, (spelling, number)) in (0 as RowNum..).zip(&self.spellings) {
            cells::text(sheet, row, first + 1, spelling, &plain)?;
            sheet.write_number(row, first + 2, whole(*number))?;
        }
        for (row, (key, name)) in (0 as RowNum..).zip(&self.asked) {
            sheet.write_number(row, first + 3, whole(*key))?;
            cells::text(sheet, row, first + 4, name, &plain)?;
        }
        Ok(())
    }

    pub(super) fn define_names(&self, workbook: &mut Workbook, first: ColNum) -> Written {
        if self.names.is_empty() {
            return Ok(());
        }
        let sheet = names::quoted(words::LISTS);
        let lists = [
            (NAMES, self.names.len()),
            (SPELLINGS, self.spellings.len()),
            (NUMBERS, self.spellings.len()),
            (KEYS, self.asked.len()),
            (ASKED, self.asked.len()),
        ];
        for (column, (name, count)) in (first..).zip(lists) {
            let last = RowNum::try_from(count).unwrap_or(1).max(1) - 1;
            let (top, bottom) = (cells::fixed(0, column), cells::fixed(last, column));
            workbook.define_name(name, &format!("={sheet}!{top}:{bottom}"))?;
        }
        Ok(())
    }
}

fn whole(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The kinds to choose from in a row, whose indicator and level stand in two cells as numbers.
pub(super) fn choices(indicator: &str, level: &str) -> String {
    let key = format!("N({indicator})*{LEVELS}+N({level})");
    format!(
        "IF(COUNTIF({KEYS},{key})=0,{NAMES},\
         OFFSET({ASKED},MATCH({key},{KEYS},0)-1,0,COUNTIF({KEYS},{key}),1))"
    )
}

/// The number of the kind that a cell names, from 1; 0 for one that is none, nothing where it is
/// empty.
pub(super) fn number_of_kind(cell: &str) -> String {
    format!("IF(LEN({cell})=0,\"\",IFERROR(INDEX({NUMBERS},MATCH(TRIM({cell}),{SPELLINGS},0)),0))")
}
