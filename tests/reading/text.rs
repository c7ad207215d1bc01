//! Text tables.

use crate::build::{book, cells, codes, read, refusal, text};

fn rows(bytes: &[u8]) -> Vec<(u32, Vec<String>)> {
    book(bytes).sheets[0]
        .rows
        .iter()
        .map(|row| {
            (
                row.number + 1,
                row.cells.iter().map(|(_, cell)| cell.shown()).collect(),
            )
        })
        .collect()
}

#[test]
fn lines_are_those_an_editor_shows() {
    let table = "a;b\r\n\r\n  ;\r\n1;\"dua\r\nbaris\r\nlagi\"\r\n\r\n3;x\n4;y\r5;z";
    let lines: Vec<u32> = rows(table.as_bytes())
        .into_iter()
        .map(|(line, _)| line)
        .collect();
    assert_eq!(lines, [1, 4, 8, 9, 10]);
    let place = book(table.as_bytes()).sheets[0].place(3, 1, Some(&"nilai".into()));
    assert_eq!(place.to_string(), "uji:4 › nilai");
}

#[test]
fn the_separator_excel_announces_is_used_and_lines_stay_right() {
    for (table, line) in [
        ("sep=;\r\na,b;c\r\n1,2;3\r\n", "a,b"),
        ("\u{feff}\"sep=|\"\na,b;|c\n1|2\n", "a,b;"),
        ("SEP=\t\na;b\tc\n1\t2\n", "a;b"),
    ] {
        let rows = rows(table.as_bytes());
        assert_eq!(
            rows[0],
            (2, vec![line.to_owned(), "c".to_owned()]),
            "{table:?}"
        );
        assert_eq!(rows[1].0, 3);
    }
}

#[test]
fn a_decimal_comma_does_not_separate() {
    for (table, fields) in [
        ("1;3,5\n2;4,5\n3;1,0\n", vec!["1", "3,5"]),
        (
            "Laporan, tahun 2023\nindikator;nilai\na, b;3,5\nc, d;2,0\n",
            vec!["Laporan, tahun 2023"],
        ),
        ("x\t1,5\ny\t2,5\n", vec!["x", "1,5"]),
        (
            "no,nama,nilai\n1,\"x; y\",\"3,5\"\n2,\"z; a\",4\n",
            vec!["no", "nama", "nilai"],
        ),
        (
            "no,nama,nilai\n1,SK Bupati; Perda; lain,3\n2,SK; Perbup,4\n3,SK,4\n",
            vec!["no", "nama", "nilai"],
        ),
        ("1,3,4\n2,4,5\n", vec!["1", "3", "4"]),
        ("a|b\n1|2,5\n", vec!["a", "b"]),
        ("Nama\nDinas A\nDinas B\n", vec!["Nama"]),
        ("Catatan\nSatu, dua\nTiga\nEmpat\nLima\n", vec!["Catatan"]),
        ("satu", vec!["satu"]),
    ] {
        assert_eq!(rows(table.as_bytes())[0].1, fields, "{table:?}");
    }
}

#[test]
fn rows_may_differ_in_length_and_keep_their_columns() {
    assert_eq!(
        cells(&book(b"a;b;c\n;;3\n1\n")),
        [
            ((0, 0), text("a")),
            ((0, 1), text("b")),
            ((0, 2), text("c")),
            ((1, 2), text("3")),
            ((2, 0), text("1")),
        ]
    );
}

#[test]
fn an_open_quote_is_placed_where_it_opens() {
    let table = "a;b\r\n\r\n\"baik\r\nsaja\";1\r\n2;\"tidak \"\"tutup\r\n3;x\r\n";
    let (code, place, _) = refusal(table.as_bytes());
    assert_eq!((code, place.as_str()), ("E0220", "uji:5"));
    for closed in [
        "a;\"b\"",
        "a;\"b\"\"\"",
        "a;b\"c",
        "a;\"b\"c\"",
        "\"\";\"\"",
    ] {
        assert!(read(closed.as_bytes()).value.is_some(), "{closed}");
    }
    assert_eq!(refusal(b"a;\"b\"\"").0, "E0220");
}

#[test]
fn an_encoding_that_was_guessed_or_damaged_is_told_with_its_line() {
    let finding = &read(b"a;b\nx;caf\xe9\n").diagnostics[0];
    assert_eq!(finding.code().as_str(), "N0202");
    assert_eq!(finding.place().unwrap().to_string(), "uji:2");
    assert_eq!(codes(b"\xef\xbb\xbfa;b\nx;caf\xe9\n"), ["W0203"]);
    assert_eq!(codes("a;b\nx;café\n".as_bytes()), [""; 0]);
}

#[test]
fn many_rows_and_no_bound_of_a_spreadsheet() {
    let mut table = "x\n".repeat(1_100_000);
    table += "akhir\n";
    let book = book(table.as_bytes());
    assert_eq!(book.sheets[0].rows.last().unwrap().number, 1_100_000);
    let wide = ";".repeat(20_000) + "x";
    assert_eq!(codes(wide.as_bytes()), ["W0201"]);
}
