//! What is no published table, and tables nobody would write.

use super::{lines, of_rows, read};
use insta::assert_snapshot;
use proptest::prelude::*;
use spbe::assess::Request;
use spbe::diagnostic::has_errors;
use spbe::evidence::book::{Cell, Row};
use spbe::published::{check, read_table, resolve};

#[test]
fn other_tables_are_not_published_ones() {
    for text in [
        "indikator,tingkat\n1,3\n2,4\n",
        "tahun,instansi,i1,i2,i3,indeks\n2023,Kota A,3,3,3,3.00\n",
        "No;Indikator;2022;2023\n1;Kebijakan Internal SPBE;3;3\n2;Tata Kelola SPBE;3;3\n",
        "nama,nilai\nsatu,2\n",
        "instansi,alamat\nKota A,Jalan 1\n",
    ] {
        assert_eq!(read("t.csv", text), "", "{text}");
    }
    assert_snapshot!(read("t.csv", "tahun,instansi,d1,d2,indeks\n"), @"E0401 t.csv: tabel hasil dikenali, tetapi tidak ada nilai di bawah judul kolomnya");
}

/// What cells of real and of hostile tables hold.
fn any_cell() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "",
        "-",
        "tahun",
        "instansi",
        "indeks",
        "d1",
        "Domain 2",
        "a1",
        "aspek 2",
        "predikat",
        "2019",
        "2020",
        "Nilai 2020",
        "Nilai",
        "Uraian",
        "No",
        "1",
        "Kota A",
        "Kota B",
        "Indeks SPBE",
        "Kebijakan SPBE",
        "Layanan SPBE",
        "Manajemen SPBE",
        "3,70",
        "3.7",
        "5,0",
        ",60",
        "-1",
        "6",
        "999999999999999,999999999999999",
        "0,000000000000001",
        "3,123456789012345",
        "1/3",
        "Baik",
        "abc",
        "é",
        "d",
        "a\u{301}",
        "Rata-rata",
        "Instansi: Kota A",
        "Tahun: 2020",
        "tahun 2020",
    ])
    .prop_map(str::to_owned)
}

proptest! {
    #[test]
    fn no_table_stops_the_program(
        cells in prop::collection::vec(prop::collection::vec(any_cell(), 1..8), 0..10),
        year in prop::option::of(2017_u16..2027),
    ) {
        let rows = (0..).zip(cells).map(|(number, cells)| {
            let cells = (0..).zip(cells.into_iter().map(Cell::Text));
            let cells = cells.filter(|(_, cell)| !cell.shown().is_empty()).collect();
            Row { number, cells }
        });
        let rows = rows.filter(|row| !row.cells.is_empty()).collect();
        let request = Request { year, ..Request::default() };
        let book = of_rows("t_2021.csv", None, rows);
        let read = read_table(&book, "");
        let refused = read.value.is_none() && !read.diagnostics.is_empty();
        prop_assert!(!refused || has_errors(&read.diagnostics));
        if let Some(table) = read.value {
            let resolved = resolve(table, &request);
            prop_assert!(resolved.value.is_some() || has_errors(&resolved.diagnostics));
            for result in resolved.value.iter().flatten() {
                lines(&check(result));
            }
        }
    }
}
