//! The stage (tahap) that a title above a table names: `Penilaian Mandiri`, `Hasil Evaluasi Dokumen`.

use super::book::{Cell, Row, Sheet};
use super::columns::{Column, Role};
use super::{Evidence, Located, Stage};
use crate::diagnostic::{Diagnostic, catalogue::answers as finding};
use crate::lang::List;
use crate::words::fold;

/// Words that a title has at most; longer ones are sentences, such as how to fill in the table.
const LONGEST: usize = 14;
/// What is held at a stage. Before `mandiri` or `dokumen` one of them makes it a stage.
const HELD: &[&str] = &[
    "penilaian",
    "evaluasi",
    "asesmen",
    "pengukuran",
    "verifikasi",
    "telaah",
    "hasil",
    "nilai",
    "tahap",
    "tahapan",
];
/// What a stage is called, and whether it is one wherever the word stands in a title.
const STAGES: &[(&str, Stage, bool)] = &[
    ("mandiri", Stage::Mandiri, false),
    ("dokumen", Stage::Dokumen, false),
    ("interviu", Stage::Interviu, true),
    ("interview", Stage::Interviu, true),
    ("wawancara", Stage::Interviu, true),
    ("visitasi", Stage::Visitasi, true),
    ("akhir", Stage::Akhir, false),
];
/// Titles in English.
const ENGLISH: &[(&str, Stage)] = &[
    ("self assessment", Stage::Mandiri),
    ("document assessment", Stage::Dokumen),
    ("document review", Stage::Dokumen),
    ("final result", Stage::Akhir),
    ("final results", Stage::Akhir),
    ("final assessment", Stage::Akhir),
];

/// What header and titles of a table say about the stage of its levels.
#[derive(Clone, Debug)]
pub(crate) struct Titled {
    /// Whether one of them names a stage.
    staged: bool,
    /// The stage that its title gives to all levels, where its header names none.
    pub(crate) stage: Option<Stage>,
    /// What there is to say about it.
    pub(crate) told: Option<Diagnostic>,
}

impl Titled {
    /// Looks at the rows above a table. Where titles name several stages, or another than the
    /// header, the title does not count.
    pub(super) fn of(sheet: &Sheet, above: &[Row], columns: &[Column]) -> Self {
        let mut headed = columns.iter().filter_map(|column| match column.role {
            Role::Stage(stage) | Role::StageOf(stage, _) => Some((stage, column)),
            _ => None,
        });
        let first_headed = headed.clone().next();
        let by_row = columns.iter().any(|column| column.role == Role::AtStage);
        let (staged, stage) = (by_row || first_headed.is_some(), None);
        let titles = titles(sheet, above);
        // Where each row says its stage, no title is asked.
        let Some(first) = titles.first().filter(|_| !by_row) else {
            let told = None;
            return Self {
                staged,
                stage,
                told,
            };
        };
        let (title, place) = (&first.value.0, first.place.clone());
        let mut named: Vec<Stage> = titles.iter().flat_map(|one| one.value.1.clone()).collect();
        named.sort_unstable();
        named.dedup();
        let only = match named[..] {
            [stage] => Some(stage),
            _ => None,
        };
        let told = match (first_headed, only) {
            (Some((_, column)), Some(stage)) => {
                let agrees = headed.any(|(headed, _)| headed == stage);
                let finding = || finding::title_overruled(title, stage, &column.header);
                (!agrees).then(finding)
            }
            (None, None) => Some(finding::title_of_several(List(named))),
            // Final ones are what levels are read as anyway.
            (Some(_), None) | (None, Some(Stage::Akhir)) => None,
            (None, Some(stage)) => Some(finding::stage_of_title(stage, title)),
        };
        let given = only.filter(|_| !staged);
        Self {
            staged: staged || given.is_some(),
            stage: given,
            told: told.map(|told| told.at(place)),
        }
    }

    /// Gives the levels of a table, or of a part of it, their stage.
    pub(crate) fn give(&self, evidence: &mut [Evidence]) {
        for one in evidence {
            one.staged = self.staged;
            let answers = one.entries.iter_mut().flat_map(|entry| &mut entry.answers);
            if let Some(stage) = self.stage {
                answers.for_each(|(of, _)| *of = stage);
            }
        }
    }
}

/// The texts that stand alone in their rows and name stages, and those beside the label `Tahap`.
fn titles(sheet: &Sheet, above: &[Row]) -> Vec<Located<(String, Vec<Stage>)>> {
    let titles = above.iter().filter_map(|row| {
        let mut cells = row.cells.iter().filter(|(_, cell)| !is_blank(cell));
        let (first, other) = (cells.next()?, cells.next());
        if cells.next().is_some() {
            return None;
        }
        let ((column, cell), labelled) = match other {
            None => (first, false),
            Some(value) if is_stage_label(&first.1) => (value, true),
            Some(_) => return None,
        };
        let Cell::Text(text) = cell else { return None };
        let stages = stages_in(text, labelled);
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        (!stages.is_empty()).then(|| Located {
            value: (text, stages),
            place: sheet.place(row.number, *column, None),
        })
    });
    titles.collect()
}

/// Colons and lines are drawn between labels and values.
fn is_blank(cell: &Cell) -> bool {
    matches!(cell, Cell::Text(text) if fold(text).is_empty())
}

fn is_stage_label(cell: &Cell) -> bool {
    matches!(cell, Cell::Text(text)
        if ["tahap", "tahapan", "tahap penilaian", "tahap evaluasi", "stage"].contains(&fold(text).as_str()))
}

/// The stages a title names, each once. After the label `Tahap` their bare words do.
pub(super) fn stages_in(text: &str, labelled: bool) -> Vec<Stage> {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').collect();
    if words.len() > LONGEST {
        return Vec::new();
    }
    let english = ENGLISH.iter().filter(|(title, _)| {
        let mut windows = words.windows(title.split(' ').count());
        windows.any(|window| window.join(" ") == *title)
    });
    let mut stages: Vec<Stage> = english.map(|(_, stage)| *stage).collect();
    for (at, word) in words.iter().enumerate() {
        let held = at.checked_sub(1).and_then(|before| words.get(before));
        let held = held.is_some_and(|before| HELD.contains(before));
        let found = STAGES.iter().find(|(name, ..)| name == word);
        if let Some((_, stage, _)) = found.filter(|(.., anywhere)| held || labelled || *anywhere) {
            stages.push(*stage);
        }
    }
    stages.sort_unstable();
    stages.dedup();
    stages
}

#[cfg(test)]
mod tests {
    use super::{Stage, stages_in};

    #[test]
    fn titles_name_stages_as_people_write_them() {
        for (title, stage) in [
            ("Penilaian Mandiri", Stage::Mandiri),
            (
                "HASIL PENILAIAN MANDIRI SPBE KABUPATEN CONTOH TAHUN 2023",
                Stage::Mandiri,
            ),
            ("Lembar Kerja Evaluasi Mandiri", Stage::Mandiri),
            ("Hasil Evaluasi Dokumen", Stage::Dokumen),
            ("Penilaian Dokumen SPBE", Stage::Dokumen),
            ("Hasil Interviu", Stage::Interviu),
            ("Penilaian Interviu", Stage::Interviu),
            ("Berita Acara Visitasi SPBE 2023", Stage::Visitasi),
            ("Hasil Akhir", Stage::Akhir),
            ("NILAI AKHIR EVALUASI SPBE", Stage::Akhir),
            ("Self-assessment 2023", Stage::Mandiri),
            ("Tahap: Penilaian Mandiri", Stage::Mandiri),
        ] {
            assert_eq!(stages_in(title, false), [stage], "{title}");
        }
        assert_eq!(stages_in("Mandiri", true), [Stage::Mandiri]);
    }

    #[test]
    fn other_titles_name_none_and_some_name_several() {
        for title in [
            "Hasil Evaluasi SPBE Tahun 2023",
            "Data Dukung",
            "Daftar Dokumen",
            "Mandiri",
            "Bank Mandiri Tbk",
            "Batas akhir 30 Juni 2023",
            "Isilah kolom tingkat menurut hasil penilaian mandiri perangkat daerah masing-masing lalu kirimkan kepada Dinas Kominfo",
        ] {
            assert_eq!(stages_in(title, false), [], "{title}");
        }
        assert_eq!(
            stages_in("Penilaian Mandiri dan Evaluasi Dokumen", false),
            [Stage::Mandiri, Stage::Dokumen]
        );
        assert_eq!(
            stages_in("Evaluasi interviu dan visitasi", false),
            [Stage::Interviu, Stage::Visitasi]
        );
    }
}
