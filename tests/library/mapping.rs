//! Tables with headers nobody knows, read as the user says.

use rust_xlsxwriter::Workbook;
use spbe::assess::{Request, assess};
use spbe::diagnostic::Diagnostic;
use spbe::evidence::Mapping;
use spbe::input::{Input, read_input_bytes};
use spbe::lang::Lang;
use spbe::score::score;
use std::fmt::Write;
use std::sync::Arc;

/// A home-made table of 2020: the header in the third row, no header that is known.
fn home_made(header: &str) -> String {
    let mut text = format!("Instansi;Kota Contoh\nTahun;2020\n{header}\n");
    for number in 1..=37 {
        let _ = writeln!(
            text,
            "{number};Butir {number};{};sebab {number}",
            number % 3 + 2
        );
    }
    text
}

/// The index of [`home_made`], whose levels are `2 + n mod 3`: the aspects of `PermenPANRB` 5/2018
/// with their weights and numbers of indicators, as its annex has them.
fn expected() -> String {
    let aspects: [(i128, i128); 7] = [(7, 7), (10, 10), (8, 2), (8, 2), (12, 3), (35, 7), (20, 6)];
    let mut number = 0;
    // Every count of indicators divides 420, and all weights are 100.
    let mut sum = 0;
    for (weight, count) in aspects {
        let levels: i128 = (0..count)
            .map(|_| {
                number += 1;
                number % 3 + 2
            })
            .sum();
        sum += weight * 420 * levels / count;
    }
    let divisor = gcd(sum, 42_000);
    format!("{}/{}", sum / divisor, 42_000 / divisor)
}

fn gcd(a: i128, b: i128) -> i128 {
    if b == 0 { a } else { gcd(b, a % b) }
}

fn workbook(sheets: &[(&str, &str)]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    for (name, text) in sheets {
        let sheet = workbook.add_worksheet().set_name(*name).unwrap();
        for (row, line) in (0_u32..).zip(text.lines()) {
            for (column, field) in (0_u16..).zip(line.split(';')) {
                sheet.write(row, column, field).unwrap();
            }
        }
    }
    workbook.save_to_buffer().unwrap()
}

fn mapping(map: &[&str], sheet: Option<&str>, header: Option<u32>) -> Result<Mapping, String> {
    let map: Vec<String> = map.iter().map(|one| (*one).to_owned()).collect();
    let checked = Mapping::from_options(&map, sheet, header);
    match checked.value {
        Some(mapping) => Ok(mapping.unwrap()),
        None => Err(shown(&checked.diagnostics)),
    }
}

fn shown(findings: &[Diagnostic]) -> String {
    let mut text = String::new();
    for one in findings {
        let place = one.place().map(ToString::to_string).unwrap_or_default();
        let _ = writeln!(
            text,
            "{} {place}: {} | {}",
            one.code().as_str(),
            one.message(Lang::En),
            one.help(Lang::En)
        );
    }
    text
}

/// The exact index, or what was said in its place.
fn index(bytes: &[u8], mapping: Option<&Mapping>) -> Result<String, String> {
    let read = read_input_bytes(bytes, "b".into(), mapping);
    let Some(Input::Evidence(evidence)) = read.value else {
        return Err(shown(&read.diagnostics));
    };
    let assessed = assess(evidence, &Request::default());
    let mut found = assessed.value.unwrap_or_default();
    assert!(found.len() == 1, "{}", shown(&assessed.diagnostics));
    let card = score(Arc::new(found.swap_remove(0)));
    card.exact_index()
        .map(|index| index.to_string())
        .ok_or_else(|| shown(&card.assessment.diagnostics))
}

fn mapped(text: &str, map: &[&str], header: Option<u32>) -> Result<String, String> {
    index(text.as_bytes(), Some(&mapping(map, None, header)?))
}

#[test]
fn columns_are_told_by_letter_or_header_with_or_without_the_row() {
    let text = home_made("Butir;Uraian;Skor Capaian;Alasan");
    assert!(index(text.as_bytes(), None).unwrap_err().contains("E023"));
    let ways: [(&[&str], Option<u32>); 8] = [
        (&["indikator=A,tingkat=C"], None),
        (&["indikator=A,tingkat=C"], Some(3)),
        (&["indikator=a", "tingkat=c"], None),
        (&["no=Butir,tingkat=skor capaian"], None),
        (&["indikator=kolom A,nilai=column C,nama indikator=B"], None),
        (&["indikator=A,akhir=Skor  Capaian,penjelasan=Alasan"], None),
        (&["kode=A,2020=C"], None),
        (&["indikator=A,tingkat=C,data-dukung=D"], Some(3)),
    ];
    for (map, header) in ways {
        assert_eq!(mapped(&text, map, header), Ok(expected()), "{map:?}");
    }
}

#[test]
fn what_the_mapping_leaves_open_its_headers_say() {
    // Indicators are recognised; only the level has a name of its own.
    let text = home_made("No;Indikator;Poin, hasil akhir;Penjelasan").replace("Butir ", "Ihwal ");
    let map = ["tingkat=Poin, hasil akhir"];
    assert_eq!(mapped(&text, &map, None), Ok(expected()));
    // Where two columns have one header, letters decide, and the other column is left alone.
    let text = home_made("No;Tingkat;Tingkat;Penjelasan");
    assert!(index(text.as_bytes(), None).unwrap_err().contains("E0342"));
    assert_eq!(mapped(&text, &["tingkat=C"], None), Ok(expected()));
}

#[test]
fn a_table_without_any_header_and_one_with_a_header_of_two_rows() {
    let text = home_made("Butir;Uraian;Skor;Alasan");
    let bare = text.lines().skip(3).collect::<Vec<_>>().join("\n");
    let map = mapping(&["indikator=A,tingkat=C"], None, None).unwrap();
    let read = read_input_bytes(bare.as_bytes(), "b.csv".into(), Some(&map));
    let Some(Input::Evidence(evidence)) = read.value else {
        panic!("{}", shown(&read.diagnostics));
    };
    assert_eq!(evidence[0].entries.len(), 37);
    let two = home_made(";;Skor;\nButir;Uraian;Nilai Tim;Alasan");
    assert_eq!(
        mapped(&two, &["no=Butir,tingkat=Nilai Tim"], None),
        Ok(expected())
    );
    assert_eq!(
        mapped(&two, &["no=Butir,tingkat=Nilai Tim"], Some(3)),
        Ok(expected())
    );
    // A wide table: the mapping names the columns of single indicators.
    let wide = "Pemda;Thn;P1;P2\nKota A;2020;3;4\n";
    let map = ["instansi=Pemda,tahun=Thn,i1=P1,i2=P2"];
    let read = mapped(wide, &map, None).unwrap_err();
    assert!(
        read.contains("E0340 b:2 › P1: 35 of 37") || read.contains("35 of 37"),
        "{read}"
    );
}

#[test]
fn a_workbook_is_searched_for_the_sheet_that_has_the_headers() {
    let text = home_made("Butir;Uraian;Skor;Alasan");
    let bytes = workbook(&[("Catatan", "catatan;rapat\n1;2\n"), ("Rekap OPD", &text)]);
    let read = |map: &[&str], sheet: Option<&str>| {
        mapping(map, sheet, None).and_then(|mapping| index(&bytes, Some(&mapping)))
    };
    let letters = ["indikator=A,tingkat=C"];
    assert_eq!(read(&["no=Butir,tingkat=Skor"], None), Ok(expected()));
    assert_eq!(read(&letters, Some("rekap  opd")), Ok(expected()));
    assert_eq!(read(&letters, Some("2")), Ok(expected()));
    let errors = [
        read(&letters, None),
        read(&letters, Some("Rekap OPB")),
        read(&letters, Some("7")),
        read(&[], Some("Catatan")),
    ];
    let errors: String = errors.into_iter().map(Result::unwrap_err).collect();
    insta::assert_snapshot!(errors, @"
    E0245 b: this book has several sheets; the mapping does not say which | add `--sheet`: `Catatan` and `Rekap OPD`
    E0244 b: there is no sheet `Rekap OPB` in this book | perhaps `Rekap OPD` is meant
    E0244 b: there is no sheet `7` in this book | the sheets are: `Catatan` and `Rekap OPD`; a position will do as well, such as `--sheet 2`
    E0250 b › Catatan: the mapping does not show the columns of indicators and levels, and no header says it | complete it, such as `--map \"indikator=B,tingkat=D\" --header 9`
    ");
}

/// Reports keep their mapping as text, and read it again when they are verified.
#[test]
fn a_mapping_is_read_again_as_it_was_written() {
    let map = |column: &str| format!("map: {{tahun: '{column}'}}\n");
    // Nothing at all, and columns whose names YAML takes for something else than text.
    let texts = ["map: {}\n".to_owned()].into_iter();
    for text in texts.chain(["2E0110020", "2020", "null", "true", "0x1F", "A"].map(map)) {
        let read = Mapping::parse(&text, "peta.yaml").value.unwrap();
        let written = read.to_yaml();
        let again = Mapping::parse(&written, "peta.yaml");
        assert!(
            again.value.is_some_and(|again| again.to_yaml() == written),
            "{text}"
        );
        assert_eq!(again.diagnostics, [], "{text}");
    }
}

#[test]
fn a_mapping_that_cannot_be_is_refused_before_anything_is_read() {
    let of = |map: &[&str]| mapping(map, None, None).unwrap_err();
    let errors = [
        of(&["tingkt=C"]),
        of(&["bobot=C,indikator="]),
        of(&["tingkat=C,nilai=D"]),
        of(&["peta-yang-tidak-ada.yaml"]),
    ];
    insta::assert_snapshot!(errors.concat(), @"
    E0240 --map: there is no field `tingkt` | perhaps `tingkat` is meant; known are `indikator`, `tingkat`, stages (`mandiri` … `akhir`), years such as `2022`, `penjelasan`, `data-dukung`, `tautan`, `perangkat-daerah`, `catatan`, `instansi`, `tahun`, `i1` …
    E0240 --map: there is no field `bobot` | check the spelling; known are `indikator`, `tingkat`, stages (`mandiri` … `akhir`), years such as `2022`, `penjelasan`, `data-dukung`, `tautan`, `perangkat-daerah`, `catatan`, `instansi`, `tahun`, `i1` …
    E0241 --map: `indikator=` gives no field a column | write FIELD=COLUMN, such as `--map \"indikator=B,tingkat=D\"`; COLUMN is its letter or its header
    E0242 --map: `tingkat` and `nilai` are the same field | give every field one column only
    E0252 peta-yang-tidak-ada.yaml: the file of the mapping cannot be read: No such file or directory (os error 2) | check its name; such a file is made by `--save-map FILE`
    ");
}

#[test]
fn a_mapping_that_does_not_fit_says_where_and_what_is_there() {
    let text = home_made("Butir;Uraian;Skor;B");
    let of = |map: &[&str], header: Option<u32>| mapped(&text, map, header).unwrap_err();
    let errors = [
        of(&["indikator=A,tingkat=Skro"], None),
        of(&["indikator=A,tingkat=Z"], Some(3)),
        of(&["indikator=A,tingkat=C"], Some(99)),
        of(&["indikator=A,tingkat=C"], Some(0)),
        of(&["indikator=A,tingkat=B"], Some(3)),
        of(&["indikator=A,tingkat=A"], Some(3)),
        of(&["indikator=A"], Some(3)),
        of(&["tingkat=C"], Some(3)),
        of(&["penjelasan=B"], Some(1)),
        of(&["indikator=A,tingkat=D"], None),
    ];
    insta::assert_snapshot!(errors.concat(), @"
    E0247 b:3: there is no column `Skro` for `tingkat` in this sheet | perhaps `Skor` is meant
    E0247 b:3: there is no column `Z` for `tingkat` in this sheet | the columns are: A `Butir`, B `Uraian`, C `Skor` and D `B`
    E0246 b: the header row 99 holds nothing | this sheet holds rows 1 to 40; name the row of the header with `--header`
    E0246 b: the header row 0 holds nothing | this sheet holds rows 1 to 40; name the row of the header with `--header`
    E0248 b:3: `B` may be column B, or column D with that header | write `kolom B` or `kolom D`
    E0243 b:3: the column A is given to `indikator` and to `tingkat` | a column holds one field; correct one of them
    E0250 b: the mapping does not show the column of levels, and no header says it | complete it, such as `--map \"indikator=B,tingkat=D\" --header 9`
    E0250 b: the mapping does not show the column of indicators, and no header says it | complete it, such as `--map \"indikator=B,tingkat=D\" --header 9`
    E0250 b: the mapping does not show the columns of indicators and levels, and no header says it | complete it, such as `--map \"indikator=B,tingkat=D\" --header 9`
    E0251 b: no row has something in the columns A and D and a number for its level | check the letters, or name the row of the header with `--header`
    ");
    let twice = home_made("Butir;Skor;Skor;Alasan");
    let error = mapped(&twice, &["indikator=A,tingkat=Skor"], None).unwrap_err();
    insta::assert_snapshot!(error, @"E0249 b:3: several columns have the header `Skor`: B and C | name it by its letter");
}

#[test]
fn what_was_read_is_said_and_books_that_speak_for_themselves_are_left_alone() {
    let text = home_made("Butir;Uraian;Skor;Alasan");
    let map = mapping(&["indikator=A,tingkat=C,penjelasan=D"], None, None).unwrap();
    let said = |bytes: &[u8]| {
        let read = read_input_bytes(bytes, "b".into(), Some(&map));
        shown(&read.diagnostics)
    };
    let printed = "instansi;tahun;d1;d2;d3;indeks\nKota A;2020;3,00;3,00;3,00;3,00\n";
    let rubric = spbe::rubric::for_year(2020).unwrap();
    let filled = spbe::report::xlsx::Filled::default();
    let template = spbe::report::xlsx::template(&rubric, &filled, Lang::Id, None).unwrap();
    let all = [
        said(text.as_bytes()),
        said(printed.as_bytes()),
        said(&template),
    ];
    insta::assert_snapshot!(all.concat(), @"
    N0254 b:3: read as the mapping says: `indikator` from column A (`Butir`), `tingkat` from column C (`Skor`) and `penjelasan` from column D (`Alasan`) | nothing to do if these columns are right
    N0253 b: this file is recognised by itself as a book of `spbe template` or a published table; the mapping is not used | to use the mapping all the same, name the sheet with `--sheet`
    N0253 b: this file is recognised by itself as a book of `spbe template` or a published table; the mapping is not used | to use the mapping all the same, name the sheet with `--sheet`
    ");
}
