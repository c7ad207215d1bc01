//! What is read as it comes is what the reader of all other tables reads, with the same findings.

use super::{Answers, Failure, Finding, Findings, Limits, LongTable, Plainly};
use crate::assess::{Request, assess};
use crate::diagnostic::Diagnostic;
use crate::evidence::Stage;
use crate::input::{Input, read_input};
use crate::lang::Lang;
use crate::rank::Entrant;
use crate::report::ScoreLine;
use crate::report::csv::{PlainColumns, ScoreColumns, score_rows};
use crate::report::long::{Form, Layout, PlainRows, rows};
use crate::score::score;
use proptest::prelude::*;
use std::path::Path;
use std::sync::{Arc, Mutex};

/// Blocks so small that the shortest table has several.
const LIMITS: Limits = Limits {
    least: 0,
    few: 0,
    block: 700,
    most: 1 << 20,
    large: u64::MAX,
};

/// What a reader makes of a table.
#[derive(Debug, Default, PartialEq)]
struct Outcome {
    lines: Vec<ScoreLine>,
    /// Without and with what has to be known about the rubric.
    csv: [String; 2],
    entrants: Vec<String>,
    long: Vec<String>,
    findings: Vec<Diagnostic>,
}

fn as_a_whole(path: &Path, request: &Request) -> Outcome {
    let read = read_input(path, "tabel_2021.csv".into(), None);
    let mut outcome = Outcome {
        findings: read.diagnostics,
        ..Outcome::new()
    };
    let Some(Input::Evidence(evidence)) = read.value else {
        return outcome;
    };
    let assessed = assess(evidence, request);
    outcome.findings.extend(assessed.diagnostics);
    let mut about = Vec::new();
    for one in assessed.value.unwrap_or_default() {
        about.extend(one.diagnostics.clone());
        outcome.add(one);
    }
    outcome.findings.extend(about);
    outcome
}

/// The long form in every layout.
fn layouts() -> [Layout; 3] {
    let layout = |form, partitioned| Layout {
        form,
        partitioned,
        rescored: false,
    };
    [
        layout(Form::Csv, false),
        layout(Form::JsonLines, false),
        layout(Form::Csv, true),
    ]
}

impl Outcome {
    fn new() -> Self {
        Self {
            long: vec![String::new(); layouts().len()],
            ..Self::default()
        }
    }

    fn add(&mut self, assessment: crate::assess::Assessment) {
        let card = score(Arc::new(assessment));
        self.lines.push(ScoreLine::of(&card));
        self.entrants
            .push(format!("{:?}", Entrant::of_score(&card).facts));
        for (layout, text) in layouts().into_iter().zip(&mut self.long) {
            text.push_str(&rows(&card.assessment, layout));
        }
        for (caveat, text) in [false, true].into_iter().zip(&mut self.csv) {
            let columns = ScoreColumns {
                caveat,
                ..ScoreColumns::default()
            };
            text.push_str(&score_rows(&card, columns, Lang::Id));
        }
    }
}

/// The same, and how many of the assessments were plain; `None` where it is left to the other.
fn as_it_comes(
    path: &Path,
    request: &Request,
    plainly: Plainly,
    limits: Limits,
) -> Option<(Outcome, usize)> {
    let table = LongTable::open(path, &"tabel_2021.csv".into(), limits)?;
    let refused = |finding: Box<Diagnostic>| {
        let findings = vec![*finding];
        let outcome = Outcome {
            findings,
            ..Outcome::new()
        };
        Some((outcome, 0))
    };
    let surveyed = match table.survey() {
        Ok(surveyed) => surveyed?,
        Err(Failure::Refused(why) | Failure::Broken(why)) => return refused(why),
    };
    let request = surveyed.request(request);
    let columns = [false, true].map(|caveat| PlainColumns::new(Lang::Id, caveat));
    let columns = Mutex::new(columns);
    let long = Mutex::new(layouts().map(PlainRows::new));
    let work = |answers: &mut [Answers]| {
        let (mut outcome, mut plain, mut about) = (Outcome::new(), 0, Vec::new());
        for one in answers {
            match one {
                Answers::Plain(one) => {
                    plain += 1;
                    about.extend(one.note());
                    outcome.lines.push(ScoreLine::of_plain(one));
                    let entrant = Entrant::of_plain(one);
                    outcome.entrants.push(format!("{:?}", entrant.facts));
                    let mut forms = long.lock().unwrap();
                    for (rows, text) in forms.iter_mut().zip(&mut outcome.long) {
                        rows.write(one, text);
                    }
                    let mut columns = columns.lock().unwrap();
                    for (columns, text) in columns.iter_mut().zip(&mut outcome.csv) {
                        columns.write(one, text);
                    }
                }
                Answers::Read(portion) => {
                    let assessed = assess(std::mem::take(&mut portion.evidence), &request);
                    outcome.findings.extend(assessed.diagnostics);
                    for one in assessed.value.unwrap_or_default() {
                        about.extend(one.diagnostics.clone().into_iter().map(Finding::from));
                        outcome.add(one);
                    }
                }
            }
        }
        (outcome, plain, about)
    };
    let (mut all, mut plain) = (Outcome::new(), 0);
    let (mut of_table, mut about) = (Findings::default(), Findings::default());
    let said = surveyed
        .run(&request, plainly, work, |(piece, count, found)| {
            all.lines.extend(piece.lines);
            for (all, more) in all.csv.iter_mut().zip(piece.csv) {
                all.push_str(&more);
            }
            all.entrants.extend(piece.entrants);
            for (all, more) in all.long.iter_mut().zip(piece.long) {
                all.push_str(&more);
            }
            of_table.extend(piece.findings);
            about.extend(found);
            plain += count;
            Ok::<(), Failure>(())
        })
        .unwrap();
    all.findings = said.diagnostics;
    all.findings.extend(of_table.into_parts().0);
    all.findings.extend(about.into_parts().0);
    Some((all, plain))
}

/// Something wrong, or only unusual, in one row.
#[derive(Clone, Debug)]
enum Slip {
    Level(&'static str),
    Indicator(&'static str),
    Year(&'static str),
    Agency(&'static str),
    Before(&'static str),
    /// One more field, right of the level.
    Longer(&'static str),
    Left,
    Twice,
}

fn slip() -> impl Strategy<Value = Slip> {
    let level = prop::sample::select(vec![
        "",
        "-",
        "9",
        "0",
        "2,5",
        "3,0",
        "Level 4",
        "3 - Terdefinisi",
        "2-3",
        "tiga",
        "#REF!",
        "33",
        "2021-01-02",
        "\"4\"",
        " 5 ",
        "5/5",
        "3,25",
        "7/6",
        "2,505",
        "4.0",
        "75",
        "0,75",
    ]);
    let indicator = prop::sample::select(vec![
        "I7",
        "07",
        "Indikator 9",
        "99",
        "1.1",
        "",
        "Jumlah",
        "Domain 1",
        "abc",
        "\"12\"",
        "No",
    ]);
    let year = prop::sample::select(vec![
        "", "2O21", "1999", "2026", "2019", " 2021 ", "\"2022\"",
    ]);
    let agency = prop::sample::select(vec![
        "",
        "-",
        "\"Kota Satu\"",
        "KOTA SATU",
        "Kab. \"Dua\"",
        "Añu",
        "#N/A",
    ]);
    let before = prop::sample::select(vec![
        "",
        ";;;;",
        " ; ; ;",
        "Total;;;;",
        "Instansi;Tahun;No Indikator;Nama Indikator;Tingkat",
        "\"dua\nbaris\";2021;3;;4",
        "x",
        ";2021;4;;3",
        "Catatan: selesai",
    ]);
    prop_oneof![
        level.prop_map(Slip::Level),
        indicator.prop_map(Slip::Indicator),
        year.prop_map(Slip::Year),
        agency.prop_map(Slip::Agency),
        before.prop_map(Slip::Before),
        prop::sample::select(vec!["5", "0", "", " ", "ada"]).prop_map(Slip::Longer),
        Just(Slip::Left),
        Just(Slip::Twice),
    ]
}

/// How the columns of a table stand.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Columns {
    /// One level for each row.
    Level,
    /// A level for each of three stages, of which the last is not filled by all agencies.
    Stages,
    /// What tells rows apart stands before what they have in common.
    Backward,
}

#[derive(Clone, Debug)]
struct Made {
    owners: Vec<(usize, u16)>,
    /// Whether the rubric is one of decimals, some of them indices of other agencies.
    decimals: bool,
    slips: Vec<(usize, usize, Slip)>,
    columns: Columns,
    named: bool,
    letters: u8,
    end: &'static str,
    above: &'static str,
    comma: bool,
}

fn made() -> impl Strategy<Value = Made> {
    let slips = prop::collection::vec((0_usize..6, 0_usize..47, slip()), 0..4);
    let above = prop::sample::select(vec![
        "",
        "Rekap SPBE\n",
        "Tahun;2021\n",
        "Penilaian Mandiri\n",
        "\n\n",
        "sep=;\n",
    ]);
    (
        prop::sample::subsequence(
            (0..3)
                .flat_map(|a| (2021..2024).map(move |y| (a, y)))
                .collect::<Vec<_>>(),
            6..=8,
        ),
        slips,
        prop::sample::select(vec![Columns::Level, Columns::Stages, Columns::Backward]),
        any::<(bool, bool)>(),
        0_u8..5,
        prop::sample::select(vec!["\n", "\r\n"]),
        above,
        any::<bool>(),
    )
        .prop_map(
            |(owners, slips, columns, (named, decimals), letters, end, above, comma)| Made {
                owners,
                decimals,
                slips,
                columns,
                named,
                letters,
                end,
                above,
                comma,
            },
        )
}

impl Made {
    /// The value of a row of an agency and year; some have all theirs in common halves.
    fn value(&self, row: usize, position: usize) -> String {
        let level = (row + position) % 5 + 1;
        let part = match position % 3 {
            0 => 50 * (row % 2),
            1 => (row * 7 + position * 13) % 100,
            _ => 0,
        };
        match (self.decimals && level < 5, row % 2) {
            (false, _) => level.to_string(),
            (true, 0) => format!("{level},{part:02}"),
            (true, _) => format!("{level}.{part:02}"),
        }
    }

    fn text(&self) -> String {
        let names = ["Kota Satu", "Kab. Dua", "Provinsi Añu Tiga"];
        let (rubric, later) = if self.decimals {
            ("permenpanrb-8-2026", 5)
        } else {
            ("permenpanrb-59-2020", 0)
        };
        let rubric = crate::rubric::builtin(rubric).unwrap();
        let mut text = self.above.to_owned();
        let mut header = vec!["Instansi", "Tahun", "No Indikator"];
        header.extend(self.named.then_some("Nama Indikator"));
        match self.columns {
            Columns::Level | Columns::Backward => header.push("Tingkat"),
            Columns::Stages => header.extend(["Mandiri", "Interviu", "Akhir"]),
        }
        if self.columns == Columns::Backward {
            header.reverse();
        }
        text.push_str(&header.join(";"));
        text.push('\n');
        for (position, (agency, year)) in self.owners.iter().enumerate() {
            for (row, indicator) in rubric.indicators.iter().enumerate() {
                let mut cells = vec![
                    names[*agency].to_owned(),
                    (year + later).to_string(),
                    indicator.number.to_string(),
                    if self.named {
                        indicator.name.get(Lang::Id).to_owned()
                    } else {
                        String::new()
                    },
                    self.value(row, position),
                ];
                // One agency has got to the end, one half of the way, one claims and is asked
                // about a half in some years.
                let (between, last) = match (agency, row, year % 2) {
                    (0, _, _) | (1, ..10, _) => ("", "4"),
                    (2, ..10, 1) => ("4", ""),
                    _ => ("", ""),
                };
                let mut times = 1;
                for (_, _, slip) in self
                    .slips
                    .iter()
                    .filter(|(at, of, _)| (*at, *of % rubric.indicators.len()) == (position, row))
                {
                    match slip {
                        Slip::Level(cell) => (*cell).clone_into(&mut cells[4]),
                        Slip::Indicator(cell) => (*cell).clone_into(&mut cells[2]),
                        Slip::Year(cell) => (*cell).clone_into(&mut cells[1]),
                        Slip::Agency(cell) => (*cell).clone_into(&mut cells[0]),
                        Slip::Before(line) => {
                            text.push_str(line);
                            text.push('\n');
                        }
                        Slip::Longer(cell) => cells.push((*cell).to_owned()),
                        Slip::Left => times = 0,
                        Slip::Twice => times = 2,
                    }
                }
                for _ in 0..times {
                    let shown = cells.iter().enumerate();
                    let shown = shown.filter(|(at, _)| self.named || *at != 3);
                    let mut shown: Vec<&str> = shown.map(|(_, cell)| cell.as_str()).collect();
                    match self.columns {
                        Columns::Level => {}
                        Columns::Stages => shown.extend([between, last]),
                        Columns::Backward => shown.reverse(),
                    }
                    text.push_str(&shown.join(";"));
                    text.push('\n');
                }
            }
        }
        if self.comma && self.slips.is_empty() && !self.decimals {
            text = text.replace(';', ",");
        }
        text.replace('\n', self.end)
    }

    fn bytes(&self) -> Vec<u8> {
        let text = self.text();
        let wide = |text: &str| -> Vec<u8> {
            let letters = std::iter::once(0xfeff).chain(text.encode_utf16());
            letters.flat_map(u16::to_le_bytes).collect()
        };
        match self.letters {
            0 => wide(&text),
            1 => encoding_rs::WINDOWS_1252.encode(&text).0.into_owned(),
            2 => format!("\u{feff}{text}").into_bytes(),
            _ => text.into_bytes(),
        }
    }
}

fn compare(bytes: &[u8], request: &Request) -> Option<usize> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tabel_2021.csv");
    std::fs::write(&path, bytes).unwrap();
    let (streamed, plain) = as_it_comes(&path, request, Plainly::Always, LIMITS)?;
    let whole = as_a_whole(&path, request);
    assert_eq!(streamed.findings, whole.findings);
    assert_eq!(streamed.lines, whole.lines);
    assert_eq!(streamed.csv, whole.csv);
    assert_eq!(streamed.entrants, whole.entrants);
    assert_eq!(streamed.long, whole.long);
    Some(plain)
}

fn requests() -> impl Strategy<Value = Request> {
    let agency = prop::sample::select(vec![None, None, None, Some("kota satu"), Some("Kota Lain")]);
    let year = prop::sample::select(vec![None, None, None, Some(2022), Some(2020)]);
    let stage = prop::sample::select(vec![
        None,
        None,
        Some(Stage::Mandiri),
        Some(Stage::Visitasi),
        Some(Stage::Akhir),
    ]);
    (agency, year, stage).prop_map(|(agency, year, stage)| Request {
        agency: agency.map(str::to_owned),
        year,
        stage,
        ..Request::default()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(if cfg!(debug_assertions) { 60 } else { 3000 }))]

    #[test]
    fn both_readers_see_the_same(made in made(), request in requests()) {
        compare(&made.bytes(), &request);
    }
}

#[test]
fn sound_answers_are_plain_whatever_the_letters() {
    let owners: Vec<(usize, u16)> = (0..3)
        .flat_map(|a| (2021..2024).map(move |y| (a, y)))
        .collect();
    let letters = (0..5).flat_map(|letters| [false, true].map(|decimals| (letters, decimals)));
    for (letters, decimals) in letters {
        for (named, end, comma, columns, plain) in [
            (true, "\n", false, Columns::Level, 9),
            // Interviews may touch a half, but the end of one agency is half a stage.
            (false, "\r\n", true, Columns::Stages, 6),
            (false, "\n", true, Columns::Backward, 9),
        ] {
            let made = Made {
                owners: owners.clone(),
                decimals,
                slips: Vec::new(),
                columns,
                named,
                letters,
                end,
                above: "",
                comma,
            };
            assert_eq!(
                compare(&made.bytes(), &Request::default()),
                Some(plain),
                "{letters}"
            );
        }
    }
}

#[test]
fn what_a_comma_may_have_cut_off_is_told_by_both_readers() {
    let mut table = String::from("instansi,tahun,indikator,nilai,bobot,status,penjelasan\n");
    for agency in ["Kota Satu", "Kota Dua", "Kota Tiga"] {
        for number in 1..=47 {
            let row = match (agency, number) {
                ("Kota Satu", 3) => format!("{agency},2021,{number},3,5,1.5,baik\n"),
                ("Kota Dua", 5) => format!("{agency},2021,{number},3,5,1,4\n"),
                _ => format!("{agency},2021,{number},3,1.5,baik,\n"),
            };
            table.push_str(&row);
        }
    }
    assert_eq!(compare(table.as_bytes(), &Request::default()), Some(1));
    let beside = table.replace(",bobot,status,", ",penjelasan,status,");
    assert_eq!(compare(beside.as_bytes(), &Request::default()), Some(1));
}

#[test]
fn a_row_that_is_longer_than_its_table_is_told_by_both_readers() {
    for delimiter in [',', ';'] {
        for (rest, plain) in [("", 3), (";;", 3), (" 4;3", 2), (";;5", 2), (";;ada", 2)] {
            let mut table = String::from("instansi;tahun;indikator;tingkat\n");
            for agency in ["Kota Satu", "Kota Dua", "Kota Tiga"] {
                for number in 1..=47 {
                    let slips = agency == "Kota Dua" && number == 3;
                    let rest = if slips && !rest.is_empty() { rest } else { "" };
                    let row = format!("{agency};2021;{number};3;{rest}\n");
                    table.push_str(if rest.is_empty() {
                        row.trim_end_matches([';', '\n'])
                    } else {
                        &row
                    });
                    table.push_str(if rest.is_empty() { "\n" } else { "" });
                }
            }
            let table = table.replace(';', &delimiter.to_string());
            let found = compare(table.as_bytes(), &Request::default());
            assert_eq!(found, Some(plain), "{delimiter}{rest}");
        }
    }
}

#[test]
fn a_header_that_comes_again_is_told_by_both_readers() {
    let mut table = String::new();
    let header = "instansi;tahun;indikator;tingkat;target\n";
    for agency in ["Kota Satu", "Kota Dua", "Kota Tiga"] {
        table.push_str(header);
        for number in 1..=47 {
            let row = format!("{agency};2021;{number};3;5\n");
            table.push_str(&row);
        }
    }
    assert!(compare(table.as_bytes(), &Request::default()).is_some());
    // Where another begins, the table is left to the reader of all others, or refused.
    let at = table.rfind(header).unwrap();
    let (above, below) = table.split_at(at);
    let other = format!(
        "{above}{}",
        below.replace("tingkat;target", "target;tingkat")
    );
    assert_eq!(compare(other.as_bytes(), &Request::default()), None);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tabel.csv");
    std::fs::write(&path, other).unwrap();
    let limits = Limits { large: 0, ..LIMITS };
    let read = as_it_comes(&path, &Request::default(), Plainly::Always, limits);
    let findings = read.unwrap().0.findings;
    let codes: Vec<&str> = findings.iter().map(|one| one.code().as_str()).collect();
    assert_eq!(codes, ["E0956"]);
}
