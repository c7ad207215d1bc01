//! Workbooks in LibreOffice: what it opens, computes and saves is what we wrote.
//!
//! Runs only with `SPBE_HEAVY=1`, because it starts an office; then a missing one is a failure.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test fails by panicking, and says why it does nothing"
)]

mod report;

use spbe::assess::{Assessment, Request, assess};
use spbe::evidence::book::{Book, read_bytes};
use spbe::evidence::{Day, Stage, Status, read_evidence};
use spbe::lang::Lang;
use spbe::number::Exact;
use spbe::report::xlsx::{Filled, FilledDocument, FilledRow, template};
use spbe::rubric::{Rubric, builtins};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Whether the tests are asked for.
fn is_heavy() -> bool {
    let asked = std::env::var_os("SPBE_HEAVY").is_some_and(|value| value == "1");
    if !asked {
        eprintln!("not asked for: set SPBE_HEAVY=1 to convert workbooks with LibreOffice");
    }
    asked
}

/// An office with a profile of its own, which computes every formula anew when it opens a file.
struct Office(tempfile::TempDir);

const SETTINGS: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>"#;

impl Office {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let user = folder.path().join("profile/user");
        std::fs::create_dir_all(&user).unwrap();
        std::fs::write(user.join("registrymodifications.xcu"), SETTINGS).unwrap();
        Self(folder)
    }

    /// The file in another format, by the ending that names it.
    fn convert(&self, bytes: &[u8], ending: &str) -> Vec<u8> {
        let source = self.0.path().join("buku.xlsx");
        std::fs::write(&source, bytes).unwrap();
        let target = self.0.path().join(ending);
        let made = self.run(&source, ending, &target);
        std::fs::read(made).unwrap()
    }

    fn run(&self, source: &Path, ending: &str, target: &Path) -> PathBuf {
        let profile = self.0.path().join("profile");
        let output = Command::new("soffice")
            .arg(format!(
                "-env:UserInstallation=file://{}",
                profile.display()
            ))
            .args(["--headless", "--convert-to", ending, "--outdir"])
            .args([target, source])
            .output()
            .expect("LibreOffice is installed: `soffice` is on the path");
        let made = target.join(format!("buku.{ending}"));
        assert!(
            made.exists(),
            "LibreOffice made no {ending}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        made
    }
}

/// A year in which a rubric is in force; an instrument of any year is in each.
fn a_year_of(rubric: &Rubric) -> u16 {
    (*rubric.years.start()).max(2018)
}

/// A workbook with every kind of content: levels of two stages, texts, documents of every status,
/// some of them too old, too young or no longer in force.
fn filled(rubric: &Rubric, year: u16) -> Filled {
    let count = rubric.indicators.len();
    let top = usize::from(*rubric.levels().end());
    let level = |index: usize| Exact::from(i128::try_from(1 + index % top).unwrap());
    let rows = (0..count).map(|index| FilledRow {
        level: Some(level(index)),
        stages: (index % 7 == 0)
            .then(|| (Stage::Akhir, level(index + 1)))
            .into_iter()
            .collect(),
        explanation: Some(format!("=Penjelasan {index}\nbaris kedua")),
        unit: Some("Diskominfo".to_owned()),
        ..FilledRow::default()
    });
    let mut documents = Vec::new();
    for index in 0..count {
        let from = usize::from(rubric.evidence_rules.from_level);
        for level in from..=(1 + index % top) {
            let turn = index * 7 + level * 3;
            let date = match turn % 5 {
                0 => Day::new(year - 3, 3, 31),
                1 => Day::new(year + 1, 1, 1),
                2 => None,
                _ => Day::new(year, 2, 28),
            };
            let until = match turn % 4 {
                0 => Day::new(year, 12, 30),
                1 => Day::new(year, 12, 31),
                _ => None,
            };
            documents.push(FilledDocument {
                indicator: index,
                level: Some(u8::try_from(level).unwrap().into()),
                title: Some(format!("Peraturan Wali Kota {turn}")),
                number: Some(format!("{turn}/{year}")),
                date: date.map(Into::into),
                until: until
                    .filter(|until| date.is_none_or(|date| date <= *until))
                    .map(Into::into),
                link: Some("https://contoh.go.id/a b".to_owned()),
                status: Some(Status::ALL[usize::from(turn % 6 == 0)].into()),
                ..FilledDocument::default()
            });
        }
    }
    Filled {
        agency: Some("Kota Contoh".to_owned()),
        year: Some(year),
        rows: rows.collect(),
        documents,
        ..Filled::default()
    }
}

fn book(bytes: &[u8]) -> Book {
    let checked = read_bytes(bytes, "buku".into());
    assert!(checked.diagnostics.is_empty(), "{:?}", checked.diagnostics);
    checked.value.unwrap()
}

fn assessment(book: &Book) -> Assessment {
    let evidence = read_evidence(book, "buku", None);
    assert!(
        evidence.diagnostics.is_empty(),
        "{:?}",
        evidence.diagnostics
    );
    let assessed = assess(evidence.value.unwrap(), &Request::default());
    let mut assessed = assessed.value.unwrap();
    assert_eq!(assessed.len(), 1);
    assessed.remove(0)
}

/// All that an assessment says, without where it stands in which file.
fn said(assessment: &Assessment) -> Vec<String> {
    let mut said = vec![format!(
        "{:?} {} {}",
        assessment.agency,
        assessment.year,
        assessment.stage.word()
    )];
    for answer in &assessment.answers {
        let support = answer.support.as_ref().unwrap();
        let explanation = answer.explanation.as_ref().unwrap();
        said.push(format!(
            "{:?} {:?} {:?} {:?} {} {:?}",
            answer.value,
            answer.stage,
            explanation.value,
            support.supported,
            support.level,
            support.open
        ));
        for judged in &support.documents {
            let document = &judged.document;
            said.push(format!(
                "  {:?} {:?} {:?} {:?} {:?} {:?} {:?}",
                document.level.as_ref().map(|one| &one.value),
                document.title.as_ref().map(|one| &one.value),
                document.number.as_ref().map(|one| &one.value),
                document.date.as_ref().map(|one| &one.value),
                document.until.as_ref().map(|one| &one.value),
                document.link.as_ref().map(|one| &one.value),
                judged.unfit,
            ));
        }
    }
    let codes = assessment.diagnostics.iter();
    said.extend(codes.map(|one| format!("{} {}", one.code().as_str(), one.message(Lang::En))));
    said
}

/// The column in which the workbook itself tells which level is supported.
fn computed(book: &Book, header: &str) -> Vec<String> {
    let sheet = book
        .sheets
        .iter()
        .find(|sheet| sheet.name.as_deref() == Some("Penilaian"))
        .unwrap();
    let (top, column) = sheet
        .rows
        .iter()
        .find_map(|row| {
            let mut cells = row.cells.iter();
            let found = cells.find(|(_, cell)| cell.shown() == header)?;
            Some((row.number, found.0))
        })
        .unwrap();
    let below = sheet.rows.iter().filter(|row| row.number > top);
    below
        .filter_map(|row| Some(row.cell(column)?.shown()))
        .collect()
}

#[test]
fn a_workbook_says_the_same_after_libreoffice() {
    if !is_heavy() {
        return;
    }
    let office = Office::new();
    for rubric in builtins() {
        let year = a_year_of(&rubric);
        let filled = filled(&rubric, year);
        for lang in Lang::ALL {
            let bytes = template(&rubric, &filled, lang, None).unwrap();
            let ours = book(&bytes);
            let ours = (
                said(&assessment(&ours)),
                computed(
                    &ours,
                    if lang == Lang::Id {
                        "Didukung bukti"
                    } else {
                        "Supported by evidence"
                    },
                ),
            );
            assert_eq!(ours.1.len(), rubric.indicators.len());
            for ending in ["xlsx", "ods"] {
                let theirs = book(&office.convert(&bytes, ending));
                assert_eq!(
                    said(&assessment(&theirs)),
                    ours.0,
                    "{} {lang} {ending}",
                    rubric.id
                );
                let header = if lang == Lang::Id {
                    "Didukung bukti"
                } else {
                    "Supported by evidence"
                };
                assert_eq!(
                    computed(&theirs, header),
                    ours.1,
                    "formulas yield what is stored: {} {lang} {ending}",
                    rubric.id
                );
            }
        }
    }
}

/// The sample that asks for kinds of documents, with more demands on them, on a ladder and without.
fn rubrics_with_kinds() -> [Rubric; 2] {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("samples/jenis-dokumen/spbe-jenis-dokumen.yaml");
    let text = std::fs::read_to_string(path).unwrap();
    let more = "    - name: dua bukti reviu dan satu lagi
      indicators: [I1, I2, I3, I4, I11, I12, I13, I14]
      levels: [4]
      min_documents: 2
      source: rekaan
      confidence: D
    - name: daftar API berdua
      indicators: [D4]
      levels: [3]
      kinds: [daftar-api]
      min_documents: 2
      max_age_months: 30
      source: rekaan
      confidence: D
";
    let ladder = format!("{text}{more}");
    let highest = ladder.replace(
        "\nevidence_rules:\n",
        "\nevidence_rules:\n  cumulative: false\n",
    );
    assert_ne!(ladder, highest);
    [ladder, highest].map(|text| {
        let checked = Rubric::parse(&text, "r.yaml");
        checked
            .value
            .unwrap_or_else(|| panic!("{:?}", checked.diagnostics))
    })
}

/// Documents of every level, each told to be of a kind: the one asked for, another, one that is none,
/// or nothing at all.
fn filled_with_kinds(rubric: &Rubric) -> Filled {
    let year = 2023;
    let plain = filled(rubric, year);
    let mut documents = Vec::new();
    for (turn, document) in plain.documents.iter().cycle().take(900).enumerate() {
        let level = document.level.as_ref().and_then(|one| one.known().copied());
        let asked = rubric.asked_kinds(document.indicator, level.unwrap());
        let kind = match turn * turn % 7 {
            0 => None,
            1 => Some("Brosur".to_owned()),
            2 => Some("LAPORAN EVALUASI".to_owned()),
            _ => asked.get(turn % asked.len().max(1)).map(|asked| {
                let kind = &rubric.evidence_rules.kinds[asked.kind];
                let names = [kind.id.as_str(), kind.name.get(Lang::En)];
                names[turn % 2].to_owned()
            }),
        };
        documents.push(FilledDocument {
            kind,
            title: Some(format!("Dokumen {turn}")),
            date: Day::new(year - u16::from(turn % 5 == 0) * 3, 3, 1).map(Into::into),
            until: None,
            status: Some(Status::ALL[usize::from(turn % 9 == 0)].into()),
            ..document.clone()
        });
    }
    Filled { documents, ..plain }
}

#[test]
fn formulas_about_kinds_of_documents_agree_with_the_ladder() {
    if !is_heavy() {
        return;
    }
    let office = Office::new();
    for rubric in rubrics_with_kinds() {
        let filled = filled_with_kinds(&rubric);
        let request = Request {
            rubric: Some(rubric.clone().into()),
            ..Request::default()
        };
        for lang in Lang::ALL {
            let header = match lang {
                Lang::Id => "Didukung bukti",
                Lang::En => "Supported by evidence",
            };
            let bytes = template(&rubric, &filled, lang, None).unwrap();
            let ours = book(&bytes);
            let evidence = read_evidence(&ours, "buku", None).value.unwrap();
            let assessed = assess(evidence, &request).value.unwrap().remove(0);
            let levels = assessed.answers.iter();
            let levels = levels.map(|one| one.support.as_ref().unwrap().level.to_string());
            let levels: Vec<String> = levels.collect();
            let distinct: std::collections::BTreeSet<&String> = levels.iter().collect();
            assert!(distinct.len() >= 4, "{levels:?}");
            assert_eq!(computed(&ours, header), levels, "what is stored, {lang}");
            for ending in ["xlsx", "ods"] {
                let theirs = book(&office.convert(&bytes, ending));
                assert_eq!(computed(&theirs, header), levels, "{lang} {ending}");
            }
        }
        let bytes = spbe::report::xlsx::rubric(&rubric, Lang::Id, None).unwrap();
        let read = Rubric::from_book(&book(&office.convert(&bytes, "xlsx")));
        assert_eq!(read.value.unwrap().sha256, rubric.sha256);
    }
}

#[test]
fn an_empty_workbook_stays_empty_in_libreoffice() {
    if !is_heavy() {
        return;
    }
    let office = Office::new();
    for rubric in builtins() {
        let filled = Filled {
            year: Some(a_year_of(&rubric)),
            ..Filled::default()
        };
        let bytes = template(&rubric, &filled, Lang::Id, None).unwrap();
        for ending in ["xlsx", "ods"] {
            let theirs = assessment(&book(&office.convert(&bytes, ending)));
            assert_eq!(theirs.rubric.id, rubric.id);
            assert_eq!(theirs.missing().count(), rubric.indicators.len());
            assert!(!theirs.has_documents());
        }
    }
}

#[test]
fn pages_can_be_printed() {
    if !is_heavy() {
        return;
    }
    let office = Office::new();
    let rubric = builtins().last().unwrap();
    let filled = filled(&rubric, a_year_of(&rubric));
    let bytes = template(&rubric, &filled, Lang::Id, None).unwrap();
    let pdf = office.convert(&bytes, "pdf");
    assert!(pdf.starts_with(b"%PDF-"));
    if let Some(folder) = std::env::var_os("SPBE_OFFICE_KEEP") {
        let folder = PathBuf::from(folder);
        std::fs::write(folder.join("buku.pdf"), &pdf).unwrap();
        std::fs::write(folder.join("buku.xlsx"), &bytes).unwrap();
    }
}

/// A rubric that was opened and saved by LibreOffice is the same rubric.
#[test]
fn a_rubric_says_the_same_after_libreoffice() {
    if !is_heavy() {
        return;
    }
    let office = Office::new();
    for rubric in builtins() {
        let bytes = spbe::report::xlsx::rubric(&rubric, Lang::Id, None).unwrap();
        for ending in ["xlsx", "ods"] {
            let theirs = book(&office.convert(&bytes, ending));
            let checked = Rubric::from_book(&theirs);
            assert!(checked.diagnostics.is_empty(), "{:?}", checked.diagnostics);
            let read = checked.value.unwrap();
            assert_eq!(read.normalised(), rubric.normalised(), "{ending}");
            assert_eq!(read.sha256, rubric.sha256, "{} {ending}", rubric.id);
        }
    }
}
