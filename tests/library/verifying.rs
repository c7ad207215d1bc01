//! Reports that were changed by hand, and what verification says of them.

use crate::workbooks::part;
use spbe::assess::{Request, assess};
use spbe::evaluation::Evaluation;
use spbe::input::{Input, read_input};
use spbe::lang::Lang;
use spbe::published::{check, resolve};
use spbe::report::xlsx::report;
use spbe::score::score;
use spbe::verify::{InputState, Verification, verify};
use std::fmt::Write as _;
use std::io::{Cursor, Read, Write};
use std::path::Path;
use std::sync::Arc;

/// The part of the package that holds the sheet *Nilai*.
const SCORES: &str = "xl/worksheets/sheet2.xml";
const STRINGS: &str = "xl/sharedStrings.xml";

fn book(year: u16, level: u8) -> String {
    let mut text = format!("Instansi;Kota Contoh\nTahun;{year}\nNo;Tingkat\n");
    for number in 1..=37 {
        writeln!(text, "{number};{level}").unwrap();
    }
    text
}

/// A folder with the books of two years and the report on them, with some text of its package
/// replaced by another.
fn folder(changes: &[(&str, &str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let mut cards = Vec::new();
    for (year, level) in [(2019, 2), (2020, 3)] {
        let path = folder.path().join(format!("{year}.csv"));
        std::fs::write(&path, book(year, level)).unwrap();
        let name = format!("{year}.csv");
        let Some(Input::Evidence(evidence)) = read_input(&path, name.into(), None).value else {
            panic!("the book is one");
        };
        let assessed = assess(evidence, &Request::default()).value.unwrap();
        cards.extend(assessed.into_iter().map(|one| score(Arc::new(one))));
    }
    let evaluation = Evaluation::of_one_agency(cards, Vec::new(), Vec::new())
        .value
        .unwrap();
    let bytes = report(&evaluation, Lang::Id, None).unwrap();
    let bytes = changed(&bytes, changes);
    std::fs::write(folder.path().join("laporan.xlsx"), bytes).unwrap();
    folder
}

fn changed(bytes: &[u8], changes: &[(&str, &str, &str)]) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let mut applied = 0;
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).unwrap();
        let name = entry.name().unwrap().into_owned();
        let mut text = String::new();
        entry.read_to_string(&mut text).unwrap();
        for (part, from, to) in changes {
            if *part == name {
                assert!(text.contains(from), "{part} has {from}");
                text = text.replace(from, to);
                applied += 1;
            }
        }
        let options = zip::write::SimpleFileOptions::default();
        writer.start_file(name, options).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    assert_eq!(applied, changes.len());
    writer.finish().unwrap().into_inner()
}

fn verified(folder: &tempfile::TempDir) -> Verification {
    let path = folder.path().join("laporan.xlsx");
    let checked = verify(&path, &"laporan.xlsx".into(), &Request::default());
    checked.value.unwrap()
}

/// The codes of what was found, each with its place.
fn found(verified: &Verification) -> Vec<String> {
    let one = |finding: &spbe::diagnostic::Diagnostic| {
        let place = finding.place().map(ToString::to_string);
        format!("{} {}", finding.code().as_str(), place.unwrap_or_default())
    };
    verified.diagnostics.iter().map(one).collect()
}

/// The codes of a report that cannot be computed anew.
fn refused(folder: &tempfile::TempDir) -> Vec<&'static str> {
    let path = folder.path().join("laporan.xlsx");
    let checked = verify(&path, &"laporan.xlsx".into(), &Request::default());
    assert!(checked.value.is_none());
    checked
        .diagnostics
        .iter()
        .map(|one| one.code().as_str())
        .collect()
}

/// The text of a cell with a formula on the sheet of scores: from its formula to its result.
const INDEX: &str = "<f>IF(ISNUMBER(I8),ROUND(I8,2),I8)</f><v>3.00</v>";

#[test]
fn a_report_agrees_with_itself_and_its_files() {
    let verified = verified(&folder(&[]));
    assert_eq!(found(&verified), [""; 0]);
    assert!(verified.cells > 900, "{}", verified.cells);
    assert_eq!(verified.differing, 0);
    assert!(
        verified
            .inputs
            .iter()
            .all(|one| one.state == InputState::Same)
    );
}

#[test]
fn a_stored_number_that_does_not_follow_is_named_with_its_cell() {
    let wrong = INDEX.replace("3.00", "3.10");
    let folder = folder(&[(SCORES, INDEX, &wrong)]);
    let of_files = verified(&folder);
    assert_eq!(found(&of_files), ["E1025 laporan.xlsx › Nilai!F8"]);
    let message = of_files.diagnostics[0].message(Lang::Id);
    assert_eq!(
        message,
        "tersimpan `3,1`, sedangkan dari berkas asalnya `3`"
    );
    // Without its files a report can still be held against its own levels.
    std::fs::remove_file(folder.path().join("2019.csv")).unwrap();
    let of_levels = verified(&folder);
    let codes = [
        "W1020 laporan.xlsx",
        "W1028 laporan.xlsx",
        "E1011 laporan.xlsx › Nilai!F8",
    ];
    assert_eq!(found(&of_levels), codes);
    let message = of_levels.diagnostics[2].message(Lang::Id);
    assert_eq!(
        message,
        "tersimpan `3,1`, sedangkan dari tingkatnya dihitung `3`"
    );
}

#[test]
fn a_formula_that_would_give_something_else_is_named_whatever_is_stored() {
    let forged = INDEX.replace("ROUND(I8,2)", "4.99");
    let folder = folder(&[(SCORES, INDEX, &forged)]);
    assert_eq!(found(&verified(&folder)), ["E1024 laporan.xlsx › Nilai!F8"]);
    std::fs::remove_file(folder.path().join("2019.csv")).unwrap();
    let codes = found(&verified(&folder));
    assert_eq!(codes.last().unwrap(), "E1024 laporan.xlsx › Nilai!F8");
    // Spaces, and quotes that a name of a sheet does not need, are a matter of taste.
    let alike = INDEX.replace("ROUND(I8,2)", "ROUND( I8, 2 )");
    assert_eq!(
        found(&verified(&self::folder(&[(SCORES, INDEX, &alike)]))),
        [""; 0]
    );
}

#[test]
fn what_is_said_of_the_files_and_what_is_added_is_told() {
    let added = "<c r=\"Z8\" t=\"inlineStr\"><is><t>Memuaskan</t></is></c>";
    let row = folder(&[]);
    let bytes = std::fs::read(row.path().join("laporan.xlsx")).unwrap();
    let xml = part(&bytes, SCORES);
    let start = xml.find("<row r=\"8\"").unwrap();
    let end = start + xml[start..].find("</row>").unwrap();
    let with = format!("{}{added}{}", &xml[..end], &xml[end..]);
    let forged = changed(&bytes, &[(SCORES, &xml, &with)]);
    std::fs::write(row.path().join("laporan.xlsx"), forged).unwrap();
    assert_eq!(found(&verified(&row)), ["W1026 laporan.xlsx › Nilai!Z8"]);
    // Nothing was found in these files, whatever the sheet of findings says.
    let none = "<t>Tidak ada temuan.</t>";
    let other = folder(&[(STRINGS, none, "<t>Sudah diperiksa BPK.</t>")]);
    assert_eq!(found(&verified(&other)), ["W1027 laporan.xlsx › Temuan"]);
    // Another version may write texts and formulas otherwise.
    let program = concat!("<t>spbe ", env!("CARGO_PKG_VERSION"), "</t>");
    let forged = INDEX.replace("ROUND(I8,2)", "ROUND(I8,2+0)");
    let older = folder(&[
        (STRINGS, program, "<t>spbe 0.0.1</t>"),
        (SCORES, INDEX, &forged),
    ]);
    assert_eq!(found(&verified(&older)), ["W1029 laporan.xlsx"]);
}

/// Nothing is asked for that the files say themselves, because that would be told.
#[test]
fn a_report_on_what_is_not_filled_in_yet_agrees_with_its_files() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("2023.csv");
    let mut book = "Instansi;Kota Contoh\nTahun;2023\nNo;Mandiri;Akhir\n".to_owned();
    for number in 1..=47 {
        writeln!(book, "{number};;").unwrap();
    }
    std::fs::write(&path, book).unwrap();
    let Some(Input::Evidence(evidence)) = read_input(&path, "2023.csv".into(), None).value else {
        panic!("the book is one");
    };
    let assessed = assess(evidence, &Request::default()).value.unwrap();
    let findings: Vec<_> = assessed
        .iter()
        .flat_map(|one| one.diagnostics.clone())
        .collect();
    assert!(!findings.is_empty());
    let cards = assessed.into_iter().map(|one| score(Arc::new(one)));
    let evaluation = Evaluation::of_one_agency(cards.collect(), Vec::new(), findings);
    let bytes = report(&evaluation.value.unwrap(), Lang::Id, None).unwrap();
    std::fs::write(folder.path().join("laporan.xlsx"), bytes).unwrap();
    assert_eq!(found(&verified(&folder)), [""; 0]);
}

/// Every kind of cell of every sheet, changed one at a time: what a reader would see must be told.
#[test]
fn nothing_that_a_reader_sees_can_be_changed_unseen() {
    let inputs = ["2019.xlsx", "2020.xlsx", "terbitan.csv"];
    let (mut cards, mut tables, mut findings) = (Vec::new(), Vec::new(), Vec::new());
    for name in inputs {
        let path = format!("samples/kota-bekasi/{name}");
        let read = read_input(path.as_ref(), name.into(), None);
        findings.extend(read.diagnostics);
        match read.value.unwrap() {
            Input::Evidence(evidence) => {
                let assessed = assess(evidence, &Request::default());
                findings.extend(assessed.diagnostics);
                let assessed = assessed.value.unwrap().into_iter();
                cards.extend(assessed.map(|one| score(Arc::new(one))));
            }
            Input::Table(table) => {
                let resolved = resolve(table, &Request::default());
                findings.extend(resolved.diagnostics);
                tables.extend(resolved.value.unwrap());
            }
        }
    }
    for table in &mut tables {
        table.diagnostics.extend(check(table));
    }
    findings.extend(
        cards
            .iter()
            .flat_map(|card| card.assessment.diagnostics.clone()),
    );
    findings.extend(tables.iter().flat_map(|table| table.diagnostics.clone()));
    let evaluation = Evaluation::of_one_agency(cards, tables, findings)
        .value
        .unwrap();
    let bytes = report(&evaluation, Lang::Id, None).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let seen = |bytes: &[u8], name: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        found(
            &verify(&path, &name.into(), &Request::default())
                .value
                .unwrap(),
        )
    };
    assert_eq!(seen(&bytes, "asli.xlsx"), [""; 0]);
    let strings = part(&bytes, STRINGS);
    let unused = strings.matches("<si>").count() - 1;
    let mut tried = 0;
    for sheet in 1..=9 {
        let part_name = format!("xl/worksheets/sheet{sheet}.xml");
        let xml = part(&bytes, &part_name);
        let cells: Vec<&str> = xml
            .split("<c ")
            .skip(1)
            .map(|cell| cell.split("</c>").next().unwrap())
            .collect();
        let formulas = cells.iter().filter(|cell| cell.contains("<f>"));
        let texts = cells.iter().filter(|cell| cell.contains("t=\"s\""));
        let numbers = cells
            .iter()
            .filter(|cell| !cell.contains("<f>") && !cell.contains("t=\"") && cell.contains("<v>"));
        for (kind, mut cells) in [
            ("formula", formulas.clone().copied().collect::<Vec<_>>()),
            ("result", formulas.copied().collect()),
            ("text", texts.copied().collect()),
            ("number", numbers.copied().collect()),
        ] {
            // One from the middle of the sheet stands for the others of its kind.
            let Some(cell) = (!cells.is_empty()).then(|| cells.swap_remove(cells.len() / 2)) else {
                continue;
            };
            let (open, close) = if kind == "formula" {
                ("<f>", "</f>")
            } else {
                ("<v>", "</v>")
            };
            let start = cell.find(open).unwrap() + open.len();
            let end = start + cell[start..].find(close).unwrap();
            let other = match kind {
                "formula" => "4.99".to_owned(),
                "text" => unused.to_string(),
                _ => format!("9{}", &cell[start..end]),
            };
            let forged = format!("{}{other}{}", &cell[..start], &cell[end..]);
            let changed = changed(&bytes, &[(&part_name, cell, &forged)]);
            let name = format!("{sheet}-{kind}.xlsx");
            assert!(!seen(&changed, &name).is_empty(), "{name}: {cell}");
            tried += 1;
        }
    }
    assert!(tried >= 20, "{tried}");
}

#[test]
fn a_formula_that_became_a_constant_is_named() {
    let constant = "<v>3.00</v>";
    let verified = verified(&folder(&[(SCORES, INDEX, constant)]));
    assert_eq!(found(&verified), ["E1012 laporan.xlsx › Nilai!F8"]);
}

#[test]
fn a_level_that_is_not_the_original_is_named_even_where_all_else_follows() {
    // The level of I1 becomes 4; what follows from it was not computed anew.
    let folder = folder(&[]);
    let path = folder.path().join("laporan.xlsx");
    let bytes = std::fs::read(&path).unwrap();
    let xml = part(&bytes, SCORES);
    let at = xml.find("<c r=\"E14\"").unwrap();
    let end = at + xml[at..].find("</c>").unwrap();
    let cell = &xml[at..end];
    for (level, codes) in [
        ("4", ["E1011", "E1022", "W1028"]),
        ("7", ["E1011", "E1014", "E1022"]),
    ] {
        let other = cell.replace("<v>3</v>", &format!("<v>{level}</v>"));
        std::fs::write(&path, changed(&bytes, &[(SCORES, cell, &other)])).unwrap();
        let verified = verified(&folder);
        let found = found(&verified);
        for code in codes {
            assert!(
                found.iter().any(|one| one.starts_with(code)),
                "{code}: {found:?}"
            );
        }
        assert!(
            found.iter().any(|one| one.ends_with("Nilai!E14")),
            "{found:?}"
        );
        assert!(verified.differing > 5);
    }
}

#[test]
fn files_that_changed_or_went_are_named() {
    let one = folder(&[]);
    std::fs::write(one.path().join("2019.csv"), book(2019, 4)).unwrap();
    std::fs::remove_file(one.path().join("2020.csv")).unwrap();
    let verified = verified(&one);
    assert_eq!(
        found(&verified),
        [
            "E1021 laporan.xlsx",
            "W1020 laporan.xlsx",
            "W1028 laporan.xlsx"
        ]
    );
    let states: Vec<InputState> = verified.inputs.iter().map(|one| one.state).collect();
    assert_eq!(states, [InputState::Changed, InputState::Missing]);
}

#[test]
fn a_file_that_is_of_somebody_else_is_named() {
    let other = folder(&[(STRINGS, "<t>Kota Contoh</t>", "<t>Kota Lain</t>")]);
    let found = found(&verified(&other));
    assert!(
        found.iter().any(|one| one == "E1023 laporan.xlsx › Nilai"),
        "{found:?}"
    );
}

#[test]
fn rubrics_that_are_not_those_of_the_report_are_refused() {
    let id = "<t>permenpanrb-5-2018</t>";
    assert_eq!(
        refused(&folder(&[(STRINGS, id, "<t>rubrik-asing</t>")])),
        ["E1015", "E1015"]
    );
    let digest = &spbe::rubric::builtin("permenpanrb-5-2018").unwrap().sha256;
    let other = "0".repeat(64);
    assert_eq!(
        refused(&folder(&[(STRINGS, digest, &other)])),
        ["E1016", "E1016"]
    );
}

#[test]
fn sheets_that_are_gone_are_named() {
    let sheets = "xl/workbook.xml";
    let gone = folder(&[(
        sheets,
        "<sheet name=\"Perbandingan\"",
        "<sheet name=\"Lain\"",
    )]);
    assert_eq!(found(&verified(&gone)), ["E1013 laporan.xlsx"]);
    let scores = folder(&[(sheets, "<sheet name=\"Nilai\"", "<sheet name=\"Lain\"")]);
    assert_eq!(refused(&scores), ["E1013"]);
    let origin = folder(&[(sheets, "<sheet name=\"Asal-usul\"", "<sheet name=\"Lain\"")]);
    assert_eq!(refused(&origin), ["E1010"]);
}

#[test]
fn what_is_no_report_is_refused() {
    let path = Path::new("samples/kota-bekasi/2020.xlsx");
    let checked = verify(path, &"2020.xlsx".into(), &Request::default());
    assert!(checked.value.is_none());
    assert_eq!(checked.diagnostics[0].code().as_str(), "E1010");
    let missing = verify(
        Path::new("tidak-ada.xlsx"),
        &"x".into(),
        &Request::default(),
    );
    assert!(missing.value.is_none() && !missing.diagnostics.is_empty());
}

#[test]
fn records_do_not_lead_to_devices_or_networks() {
    for path in [
        "/dev/zero",
        r"\\server\share\2020.csv",
        "//server/share/2020.csv",
        ".",
    ] {
        let year = "2020.csv</t>";
        let own = folder(&[]);
        let bytes = std::fs::read(own.path().join("laporan.xlsx")).unwrap();
        let strings = part(&bytes, STRINGS);
        let end = strings.find(year).unwrap() + year.len();
        let start = strings[..end].rfind("<t").unwrap();
        let to = format!("<t>{path}</t>");
        let bytes = changed(&bytes, &[(STRINGS, &strings[start..end], &to)]);
        std::fs::write(own.path().join("laporan.xlsx"), bytes).unwrap();
        // The file beside the report bears another name, so nothing is found.
        std::fs::remove_file(own.path().join("2020.csv")).unwrap();
        let told = ["W1020 laporan.xlsx", "W1028 laporan.xlsx"];
        assert_eq!(found(&verified(&own)), told, "{path}");
    }
}
