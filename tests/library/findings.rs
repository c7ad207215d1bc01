//! How findings look to a person, in both languages: one small input for each.
//!
//! Findings of the reader are shown in `tests/reading`, those of tables in `tables`.

use crate::books::{Outcome, at_stage, ods_of, run, text, under_5, under_59};
use crate::refused_rubrics::SMALL;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use spbe::assess::Request;
use spbe::compare::compare;
use spbe::diagnostic::{Code, Diagnostic, all_codes};
use spbe::evidence::Stage;
use spbe::evidence::book::read_bytes;
use spbe::input::{Input, read_input_bytes};
use spbe::lang::Lang;
use spbe::published::resolve;
use spbe::rank::{Entrant, Groups, rank, rank_entrants};
use spbe::report;
use spbe::rubric::{Crosswalk, Rubric, builtin, for_year};
use spbe::transfer::no_crosswalk;
use std::fmt::Write;
use std::sync::Arc;

const TABLE: &str = "No;Tingkat\n1;3\n";

fn of_2023(content: &str, request: &Request) -> Outcome {
    run("2023.csv", content.as_bytes(), request)
}

/// A workbook with a table of one indicator, its level written by `level`.
fn workbook(level: impl Fn(&mut rust_xlsxwriter::Worksheet)) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet().set_name("Nilai").unwrap();
    for (at, label) in ["Instansi", "Tahun", "No"].into_iter().enumerate() {
        sheet.write(u32::try_from(at).unwrap(), 0, label).unwrap();
    }
    sheet.write(0, 1, "Kota Uji").unwrap();
    sheet.write(1, 1, 2023).unwrap();
    sheet.write(2, 1, "Tingkat").unwrap();
    sheet.write(3, 0, 1).unwrap();
    level(sheet);
    workbook.save_to_buffer().unwrap()
}

fn of_workbook(level: impl Fn(&mut rust_xlsxwriter::Worksheet)) -> Outcome {
    run("buku.xlsx", &workbook(level), &Request::default())
}

fn dated(sheet: &mut rust_xlsxwriter::Worksheet) {
    let format = Format::new().set_num_format("dd/mm/yyyy");
    let date = ExcelDateTime::from_ymd(2023, 3, 2).unwrap();
    sheet.write_with_format(3, 1, &date, &format).unwrap();
}

fn hidden() -> Outcome {
    let mut workbook = Workbook::new();
    workbook.add_worksheet().set_name("Sampul").unwrap();
    let sheet = workbook.add_worksheet().set_name("Nilai").unwrap();
    for (row, fields) in (0_u32..).zip([["Tahun", "2023"], ["No", "Tingkat"], ["1", "3"]]) {
        for (column, field) in (0_u16..).zip(fields) {
            sheet.write(row, column, field).unwrap();
        }
    }
    sheet.set_hidden(true);
    run(
        "buku.xlsx",
        &workbook.save_to_buffer().unwrap(),
        &Request::default(),
    )
}

/// A book of another rubric, told by the names of its indicators.
fn foreign() -> Outcome {
    let mut table = "No;Indikator;Tingkat\n".to_owned();
    for indicator in &for_year(2020).unwrap().indicators {
        let name = indicator.name.get(Lang::Id);
        writeln!(table, "{};{name};3", indicator.number).unwrap();
    }
    under_59(&table)
}

fn too_fine() -> Outcome {
    let yaml = spbe::rubric::yaml_of_builtin("permenpanrb-59-2020").unwrap();
    let yaml = yaml.replacen("step: 1 }", "step: 0.01 }", 1);
    let request = Request {
        rubric: Rubric::parse(&yaml, "r.yaml").value.map(Arc::new),
        ..Request::default()
    };
    of_2023(
        "Instansi;Kota Uji\nNo;Nilai\n1;22/7\n2;999983/999979\n",
        &request,
    )
}

fn answers() -> Vec<Outcome> {
    let named = |content: &str| of_2023(content, &Request::default());
    let asked =
        |request: Request| of_2023(&format!("Instansi;Kota Uji\nTahun;2023\n{TABLE}"), &request);
    let stamped = format!("Instansi;Kota Uji\nTahun;2023\nRubrik;permenpanrb-5-2018\n{TABLE}");
    let of_59 = || Request {
        rubric: builtin("permenpanrb-59-2020"),
        ..Request::default()
    };
    let rows = "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>No</text:p></table:table-cell><table:table-cell office:value-type=\"string\"><text:p>Tingkat</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell office:value-type=\"float\" office:value=\"1\"/><table:table-cell table:formula=\"of:=[.A1]+2\"/></table:table-row>";
    vec![
        text("Penilaian Mandiri\nInstansi;Kota Uji\nTahun;2023\nNo;Tingkat\n1;3\n"),
        text("Penilaian Mandiri\nInstansi;Kota Uji\nTahun;2023\nNo;Nilai Akhir\n1;3\n"),
        text("Instansi;Kota Uji\nTahun;2023\nNo;Mandiri;Akhir\n1;3;2\n2;4;\n3;4;-\n"),
        text("Evaluasi Interviu dan Visitasi\nInstansi;Kota Uji\nTahun;2023\nNo;Tingkat\n1;3\n"),
        text(&format!("Instansi;Kota Uji\nTahun;tahun lalu\n{TABLE}")),
        text(&format!(
            "Instansi;Kota Uji\nTahun;2022\nTahun Evaluasi;2023\n{TABLE}"
        )),
        named(&format!("Instansi;Kota Uji\n{TABLE}")),
        named(&format!("Tahun;2022\n{TABLE}")),
        asked(Request {
            year: Some(2022),
            ..Request::default()
        }),
        asked(Request {
            agency: Some("Kota Lain".to_owned()),
            ..Request::default()
        }),
        text(&format!("Instansi;Kota Uji\nTahun;2017\n{TABLE}")),
        text("Instansi;Kota Uji\nTahun;2023\nNo;Tingkat\n1;2-3\n2;3-2\n3;sekian\n"),
        of_2023(&stamped, &of_59()),
        text(&format!(
            "Instansi;Kota Uji\nTahun;2023\nRubrik;milik-sendiri\n{TABLE}"
        )),
        foreign(),
        text(&stamped),
        under_5("No;Tingkat\n38;3\n"),
        under_59(
            "Indikator;Tingkat\nLayanan Publik Sektor 4;3\nKebijakan Internal Manjemen Data;4\n",
        ),
        under_59("No;Indikator;Tingkat\n1;;3\n1;;4\n2;Kebijakan Internal Manajemen Data;4\n;;5\n"),
        under_59("No;Tingkat\n1;7\n2;3,5\n3;2-3\n4;#REF!\n5;3 - Transaksi\n"),
        run("2023.ods", &ods_of(rows), &Request::default()),
        of_workbook(dated),
        too_fine(),
        at_stage("Tahun;2023\nNo;Dokumen;Akhir\n1;;3\n", Stage::Dokumen),
        under_59("No;Tingkat;Tingkat\n1;3;4\n"),
        under_59("No;Tingkat;Nilai\n1;3;3,9\n"),
        hidden(),
        under_59("No;Tingkat\n"),
        under_59("No;Tingkat\n1;92\n"),
        under_59("No;Tingkat;\n;Mandiri;3,5\n1;3;4\n"),
        under_59("No;OPD;Tingkat\n1;A;3\n1;B;3\n2;A;4\n2;B;2\n"),
        text(
            "Aspek;Bobot\nKeamanan Pemerintah Digital Siber;15\nKepuasan Pengguna Layanan Digital Pemerintah;25\n",
        ),
        text(PEMDI),
        text(PEMDI_TOO),
        text(
            "Instansi;Kab. Uji\nTahun;2026\nNo;Indikator;Nilai\n1;Audit;2\n2;Integrasi;2\n3;Survei;2\n",
        ),
        text("Instansi;Kab. Uji\nTahun;2026\nNo;Nilai\n1;2\n"),
    ]
}

/// Rubrics with one mistake each; the first of two texts is replaced by the second.
const SPOILT: [(&str, &str); 40] = [
    (SMALL, ""),
    ("id: kecil", "id: 'kecil"),
    ("id: kecil", "id: &a kecil"),
    ("id: kecil\n", "id: kecil\n---\nid: besar\n"),
    ("id: kecil", "id: kecil\nwarna: biru"),
    ("regulation:", "regulasi:"),
    ("status: contoh", "status: contoh\nstatus: lain"),
    ("scale: { min: 1, max: 3, step: 1 }", "scale: 5"),
    ("- { part: semua, source: contoh, confidence: D }", "teks"),
    ("status: contoh", "status:"),
    ("weight: 50", "weight: separuh"),
    ("decimals: 2", "decimals: 2.5"),
    ("mode: half-up", "mode: half-even"),
    ("weight: 50", "weight: 40"),
    ("weight: 50", "weight: 0"),
    ("weight: 50", "weight: 50.0000001"),
    ("id: I2", "id: I1"),
    ("capability: proses", "capability: process"),
    ("2: { name: Dua }, ", ""),
    ("2: b, ", ""),
    ("3: c }", "3: c, 4: d }"),
    ("step: 1 }", "step: 0.3 }"),
    ("decimals: 2", "decimals: 9"),
    ("from: 2020, to: 2021", "from: 2022, to: 2021"),
    ("from: 2, to: 3", "from: 2.1, to: 3"),
    ("from: 2, to: 3", "from: 1.9, to: 3"),
    ("from: 1, below: 2", "from: 1, to: 2"),
    ("from: 2, to: 3", "from: 2, below: 3"),
    ("from: 1, below: 2", "from: 2, below: 2"),
    ("from: 1, below: 2", "from: 1.1, below: 2"),
    ("from: 2, to: 3", "from: 2, to: 2.9"),
    ("from: 2, to: 3", "from: 2, below: 3, to: 3"),
    (
        "1: { name: Satu }, 2: { name: Dua }, 3: { name: Tiga }",
        "1: { name: Satu, from: 1 }, 2: { name: Dua, from: 2 }, 3: { name: Tiga, from: 1.5 }",
    ),
    (
        OUTSIDE,
        "evidence: surat\n        external: { name: Luar, owner: BPS, points: [{ index: 0, value: 1 }, { index: 50, value: 1 }, { index: 100, value: 3 }] }",
    ),
    (
        OUTSIDE,
        "evidence: surat\n        external: { name: Luar, owner: BPS, points: [{ index: 100, value: 3 }] }",
    ),
    (
        OUTSIDE,
        "evidence: surat\n        external: { name: Luar, owner: BPS, points: [{ index: 0, value: 0.5 }, { index: 100, value: 3 }] }",
    ),
    (
        OUTSIDE,
        "evidence: surat\n        external: { name: Luar, owner: BPS, points: [{ index: 0, value: 1 }, { index: 100, value: 2 }] }",
    ),
    (
        OUTSIDE,
        "evidence: surat\n        external: { name: Luar, owner: BPS, points: [{ index: 0, value: 1 }, { index: 99999, value: 3 }] }",
    ),
    (
        OUTSIDE,
        "evidence: surat\n        score: { name: Skor, owner: BSSN, max: 5, levels: { 2: 3, 3: 2 } }",
    ),
    (OUTSIDE, "evidence: surat\n        items: { 1: 2, 3: 1 }"),
];

/// Where an indicator of the small rubric says what it takes from outside.
const OUTSIDE: &str = "evidence: surat";

/// A book of 2026 with every mistake there is about the indices of other agencies.
const PEMDI: &str = "Instansi;Kab. Uji\nTahun;2026\nNo;Nilai;Nilai Asal\n1;2,00;60\n5;3,00;25\n\
    6;;7\n7;;1,20\n10;2,60;2,40\n18;62,5;\n";
/// Another one.
const PEMDI_TOO: &str = "Instansi;Kab. Uji\nTahun;2026\nNo;Nilai;Nilai Asal\n5;;25 (sementara)\n\
    6;4,00;\n7;;2,97\n18;;tinggi\n";

/// Rules about evidence that make no sense.
const RULES: [&str; 4] = [
    "indicators: [I9], max_age_months: 24",
    "levels: [9], max_age_months: 24",
    "indicators: [I1]",
    "min_documents: 0",
];

/// Kinds of documents and rules about them that make no sense.
const KINDS: [(&str, &str); 7] = [
    ("{ id: reviu, name: Laporan reviu }", "kinds: [review]"),
    ("{ id: reviu, name: Laporan reviu }", "kinds: [sertifikat]"),
    ("", "kinds: [reviu]"),
    (
        "{ id: reviu, name: Laporan }, { id: lain, name: laporan }",
        "kinds: [reviu]",
    ),
    ("{ id: laporan reviu, name: Laporan }", "documents: none"),
    ("{ id: reviu, name: Laporan }", "kinds: [reviu, reviu]"),
    (
        "{ id: reviu, name: Laporan }",
        "max_age_months: 2, required: false",
    ),
];

/// Crosswalks between built-in rubrics with one mistake each.
const CROSSWALKS: [(&str, &str); 11] = [
    ("to: permenpanrb-8-2026", "to: lain"),
    ("from: I1, to: I1,", "from: I99, to: I1,"),
    ("from: I1, to: I1,", "from: I2, to: I1,"),
    ("from: I1, to: I1,", "from: I1,"),
    ("{ to: I6,", "{ from: I1, to: I6,"),
    ("{ from: I24,", "{ from: I24, to: I1,"),
    ("relation: update", "relation: split"),
    (
        "from: I14, to: I15, relation: successor",
        "from: I14, to: I13, relation: none",
    ),
    (
        "from: I25, to: I3, relation: update",
        "from: I25, to: I3, relation: merged",
    ),
    (
        "from: I22, to: I8, relation: update",
        "from: I22, relation: none",
    ),
    ("{ to: I6, relation: new", "{ to: I1, relation: new"),
];

fn crosswalks() -> Vec<Diagnostic> {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/rubrics/crosswalks/permenpanrb-59-2020-to-permenpanrb-8-2026.yaml"
    );
    let good = std::fs::read_to_string(path).unwrap();
    let spoilt = CROSSWALKS.iter().flat_map(|(from, to)| {
        assert!(good.contains(from), "the crosswalk holds `{from}`");
        let text = good.replacen(from, to, 1);
        Crosswalk::parse_builtin(&text, "padanan.yaml").diagnostics
    });
    let short = good.rsplit_once("  - {").unwrap().0;
    let missing = Crosswalk::parse_builtin(short, "padanan.yaml").diagnostics;
    spoilt.chain(missing).collect()
}

fn rubrics() -> Vec<Diagnostic> {
    let spoilt = SPOILT.iter().flat_map(|(from, to)| {
        assert!(SMALL.contains(from), "the rubric holds `{from}`");
        Rubric::parse(&SMALL.replacen(from, to, 1), "kecil.yaml").diagnostics
    });
    let large = Rubric::parse(&"x".repeat(2_000_000), "kecil.yaml").diagnostics;
    let rules = RULES.iter().flat_map(|rule| {
        let rules = format!("evidence_rules: {{ rules: [{{ name: a, {rule} }}] }}\n");
        let of_rule = "source: contoh, confidence: D";
        let rules = rules.replace(" }] }", &format!(", {of_rule} }}] }}"));
        Rubric::parse(&format!("{SMALL}{rules}"), "kecil.yaml").diagnostics
    });
    let kinds = KINDS.iter().flat_map(|(kinds, rule)| {
        let kinds = match *kinds {
            "" => String::new(),
            kinds => format!("kinds: [{kinds}], "),
        };
        let rule = format!("{{ name: a, {rule}, source: contoh, confidence: D }}");
        let rules = format!("evidence_rules: {{ {kinds}rules: [{rule}] }}\n");
        Rubric::parse(&format!("{SMALL}{rules}"), "kecil.yaml").diagnostics
    });
    let crosswalks = crosswalks();
    spoilt
        .chain(rules)
        .chain(kinds)
        .chain(large)
        .chain(crosswalks)
        .collect()
}

fn comparisons() -> Vec<Diagnostic> {
    let book = |year: u16, level: &str, stage: &str| {
        let count = for_year(year).unwrap().indicators.len();
        let mut table = format!("Instansi;Kota Uji\nTahun;{year}\nNo;{stage}\n");
        for number in 1..=count {
            writeln!(table, "{number};{level}").unwrap();
        }
        text(&table).cards
    };
    let shown = |books: Vec<Vec<_>>| compare(books.into_iter().flatten().collect(), Vec::new());
    let table = b"instansi;tahun;indeks\nKota Uji;2020;3,32\n";
    let Some(Input::Table(table)) = read_input_bytes(table, "terbitan.csv".into(), None).value
    else {
        panic!("a table")
    };
    let published = resolve(table, &Request::default()).value.unwrap();
    let mut all = shown(vec![book(2020, "3", "Akhir")]).diagnostics;
    all.extend(shown(vec![book(2020, "3", "Akhir"), book(2021, "3", "Akhir")]).diagnostics);
    all.extend(shown(vec![book(2019, "3", "Mandiri"), book(2020, "3", "Akhir")]).diagnostics);
    all.extend(shown(vec![book(2019, "3", "Akhir"), book(2019, "4", "Akhir")]).diagnostics);
    all.extend(compare(book(2020, "3", "Akhir"), published).diagnostics);
    all.extend(shown(vec![book(2020, "3", "Akhir"), book(2026, "3", "Akhir")]).diagnostics);
    let open = text("Instansi;Kota Uji\nTahun;2021\nNo;Akhir\n1;3\n").cards;
    all.extend(shown(vec![book(2020, "3", "Akhir"), open]).diagnostics);
    let under = text("Instansi;Kota Uji\nTahun;2020\nNo;Akhir\n1;3\n");
    let to = for_year(2026).unwrap();
    all.push(no_crosswalk(&under.card().assessment, &to));
    all.extend(bekasi());
    all.extend(unranked());
    all.extend(grouped());
    all
}

/// Results that stand in two tables, an agency that stands in none, and tables of groups.
fn grouped() -> Vec<Diagnostic> {
    let entrants = |name: &str, table: &str| -> Vec<Entrant> {
        let Some(Input::Table(table)) = read_input_bytes(table.as_bytes(), name.into(), None).value
        else {
            panic!("a table")
        };
        let published = resolve(table, &Request::default()).value.unwrap();
        published.iter().map(Entrant::of_published).collect()
    };
    let groups = |table: &str| {
        Groups::read(
            &read_bytes(table.as_bytes(), "klaster.csv".into())
                .value
                .unwrap(),
        )
    };
    let mut all = groups("nama,wilayah\nKota A,Barat\n").diagnostics;
    all.extend(groups("instansi,kelompok\nKota A,Satu\nPemerintah Kota A,Dua\n").diagnostics);
    let mut both = entrants(
        "a.csv",
        "instansi;tahun;indeks\nKota A;2020;3,00\nKota B;2020;2,00\n",
    );
    both.extend(entrants(
        "b.csv",
        "instansi;tahun;indeks\nKota A;2020;3,00\nKota B;2020;2,10\n",
    ));
    let stated = groups("instansi,kelompok\nKota A,Satu\nKota Z,Satu\n")
        .value
        .unwrap();
    all.extend(rank_entrants(both, &stated, Some("Kota Aa")).findings);
    all
}

/// An assessment with gaps, and a printed result without an index.
fn unranked() -> Vec<Diagnostic> {
    let table = b"instansi;tahun;d1;d2;d3\nKota Lain;2020;3,47;3,00;4,12\n";
    let Some(Input::Table(table)) = read_input_bytes(table, "terbitan.csv".into(), None).value
    else {
        panic!("a table")
    };
    let published = resolve(table, &Request::default()).value.unwrap();
    rank(&under_5(TABLE).cards, &published).failures
}

/// Two indices whose change is not the difference of the printed numbers.
fn bekasi() -> Vec<Diagnostic> {
    let book = |year: u16, sums: [usize; 7]| {
        let mut table = format!("Instansi;Kota Bekasi\nTahun;{year}\nNo;Tingkat\n");
        let mut number = 0;
        for (sum, count) in sums.into_iter().zip([7, 10, 2, 2, 3, 7, 6]) {
            for at in 0..count {
                number += 1;
                let level = sum / count + usize::from(at < sum % count);
                writeln!(table, "{number};{level}").unwrap();
            }
        }
        text(&table).cards
    };
    let mut cards = book(2019, [23, 34, 3, 7, 8, 26, 25]);
    cards.extend(book(2020, [23, 36, 5, 7, 9, 28, 26]));
    compare(cards, Vec::new()).diagnostics
}

/// The first finding of each code, in the order of the codes.
fn catalogue() -> Vec<Diagnostic> {
    let mut all = rubrics();
    all.extend(answers().into_iter().flat_map(|outcome| outcome.findings));
    all.extend(comparisons());
    let number = |one: &Diagnostic| one.code().as_str()[1..].to_owned();
    all.sort_by_key(number);
    all.dedup_by(|one, other| number(one) == number(other));
    all
}

/// What is shown elsewhere: words of the operating system stand in the first, the others need the
/// official form of 2018 or a workbook with hidden rows or formulas, see `answers`.
const ELSEWHERE: [&str; 7] = [
    "E0106", "N0347", "W0348", "E0349", "N0352", "W0368", "W0375",
];

#[test]
fn every_finding_looks_as_it_should_in_both_languages() {
    let all = catalogue();
    let shown: Vec<&str> = all.iter().map(|one| one.code().as_str()).collect();
    let missing: Vec<&str> = all_codes()
        .map(Code::as_str)
        .filter(|code| ["01", "03", "05"].contains(&&code[1..3]))
        .filter(|code| !shown.contains(code) && !ELSEWHERE.contains(code))
        .collect();
    assert_eq!(missing, [""; 0], "findings nobody looks at");
    for lang in Lang::ALL {
        let name = format!("findings_{}", lang.code());
        insta::assert_snapshot!(name, report::findings(&all, lang, false));
    }
}

#[test]
fn an_agency_without_a_name_leaves_no_hole_in_a_sentence() {
    let book = format!("Tahun;2020\n{TABLE}");
    let two = [&book, &book].map(|book| text(book).cards).concat();
    let mut all = rank(&two[..1], &[]).failures;
    all.extend(compare(two, Vec::new()).diagnostics);
    insta::assert_snapshot!(report::findings(&all, Lang::Id, false), @"
    buku.csv:3: kesalahan[E0510]: (instansi tanpa nama) 2020 tidak dapat diperingkat: 36 indikator belum dinilai
      bantuan: lengkapi tingkatnya; selama ada yang kosong, indeksnya bukan satu angka
    buku.csv:3: peringatan[W0346]: penilaian (instansi tanpa nama) 2020 ada dua
      bantuan: keduanya ditampilkan; pastikan memang itu yang dimaksud
    ");
}

#[test]
fn findings_read_like_sentences_of_one_voice() {
    for one in catalogue() {
        for lang in Lang::ALL {
            for said in [one.message(lang), one.help(lang)] {
                let code = one.code().as_str();
                assert!(!said.is_empty() && said.trim() == said, "{code}: `{said}`");
                assert!(!said.ends_with('.'), "{code}: no full stop: {said}");
                let capital = |at: usize| said.chars().nth(at).is_some_and(char::is_uppercase);
                // An abbreviation such as YAML keeps its capitals, and so does an agency.
                assert!(
                    !capital(0) || capital(1) || said.starts_with("Kota "),
                    "{code}: begins small: {said}"
                );
                assert!(
                    !said.contains("  ") && !said.contains('{'),
                    "{code}: {said}"
                );
            }
        }
        assert_ne!(one.message(Lang::Id), one.message(Lang::En));
        assert_ne!(one.help(Lang::Id), one.help(Lang::En));
    }
}
