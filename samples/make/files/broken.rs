//! Books that can be opened but hold a mistake, one mistake each, of an agency that does not exist.

use super::File;
use super::published::long;
use super::sheet::{Cell, Dialect, Rows, text, xlsx, xlsx_of_data};

const AGENCY: &str = "Kota Contoh";
const YEAR: u16 = 2020;
const HEADER: usize = 3;
/// Columns of the good book.
const NAME: usize = 1;
const LEVEL: usize = 2;

pub(super) fn files() -> anyhow::Result<Vec<File>> {
    let good = long(AGENCY, YEAR, "Tingkat", &[3; 37])?;
    let mut files: Vec<File> = texts(&good)
        .into_iter()
        .map(|(name, rows)| {
            let text = text(&rows, Dialect::PLAIN);
            File::new(format!("rusak/{name}.csv"), text)
        })
        .collect();
    // The names of one regulation in the year of another.
    let mut newer = long(AGENCY, 2023, "Tingkat", &[3; 47])?;
    newer[1][1] = YEAR.into();
    files.push(File::new(
        "rusak/rubrik-lain.csv",
        text(&newer, Dialect::PLAIN),
    ));
    for (name, sheets) in workbooks(&good) {
        files.push(File::new(format!("rusak/{name}.xlsx"), xlsx(&sheets)?));
    }
    let far = r#"<row r="1"><c r="A1" t="inlineStr"><is><t>Indikator</t></is></c></row><row r="1048576"><c r="XFD1048576"><v>3</v></c></row>"#;
    files.push(File::new(
        "rusak/sel-berjauhan.xlsx",
        xlsx_of_data(&[("Penilaian", far.to_owned())])?,
    ));
    Ok(files)
}

/// Mistakes that a text table can hold.
fn texts(good: &Rows) -> Vec<(&'static str, Rows)> {
    let level = |indicator: usize, value: &str| {
        spoilt(good, |rows| rows[HEADER + indicator][LEVEL] = value.into())
    };
    vec![
        (
            "indikator-tidak-dikenal",
            spoilt(good, |rows| {
                rows.push(vec![38_u16.into(), "Layanan Antariksa".into(), 3.into()]);
            }),
        ),
        (
            "indikator-ganda",
            spoilt(good, |rows| {
                let mut again = rows[HEADER + 7].clone();
                again[LEVEL] = 4.into();
                rows.insert(HEADER + 8, again);
            }),
        ),
        ("di-luar-skala", level(12, "6")),
        ("setengah-tingkat", level(12, "3,5")),
        ("rentang", level(12, "2-3")),
        (
            "belum-dinilai",
            spoilt(good, |rows| {
                for indicator in [4, 18, 19, 20, 36] {
                    rows[HEADER + indicator][LEVEL] = Cell::Empty;
                }
            }),
        ),
        (
            "nomor-dan-nama-berbeda",
            spoilt(good, |rows| {
                rows[HEADER + 25][NAME] = "Layanan Manajemen Keuangan".into();
            }),
        ),
        (
            "kolom-ganda",
            spoilt(good, |rows| {
                for row in &mut rows[HEADER..] {
                    row.push(row[LEVEL].clone());
                }
            }),
        ),
        (
            "tanpa-kolom-tingkat",
            spoilt(good, |rows| rows[HEADER][LEVEL] = "Skor".into()),
        ),
    ]
}

/// Mistakes that only a workbook can hold.
fn workbooks(good: &Rows) -> Vec<(&'static str, Vec<(&'static str, Rows)>)> {
    let cell = |cell: Cell| {
        let rows = spoilt(good, |rows| rows[HEADER + 12][LEVEL] = cell);
        vec![("Penilaian", rows)]
    };
    let identity: Rows = vec![
        vec!["Instansi".into(), AGENCY.into()],
        vec!["Tahun".into(), 2019.into()],
    ];
    vec![
        ("sel-galat", cell(Cell::Error("#REF!"))),
        (
            "rumus-belum-dihitung",
            cell(Cell::Formula("ROUND(AVERAGE(Rincian!C2:C9),0)")),
        ),
        // 3 January 2020, as a spreadsheet makes it of `3/1`.
        ("sel-tanggal", cell(Cell::Date(43_833))),
        (
            "dua-tahun",
            vec![("Identitas", identity), ("Penilaian", good.clone())],
        ),
    ]
}

/// The good book with one thing changed.
fn spoilt(good: &Rows, change: impl FnOnce(&mut Rows)) -> Rows {
    let mut rows = good.clone();
    change(&mut rows);
    rows
}
