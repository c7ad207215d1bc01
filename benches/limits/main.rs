//! What no program can do without, to be timed beside the program: `run.py` gives it as a peer.
//!
//! - `limits floor BOOK...` unpacks the first sheet of each workbook and looks at every event of
//!   its XML, on one thread, and does nothing with it;
//! - `limits csv TABLE` reads every record of a text table with the crate that the program uses;
//! - `limits table FILE ROWS` writes a long table of that many rows: agencies, years, indicators.

use quick_xml::Reader;
use quick_xml::events::Event;
use std::fs::File;
use std::io::{BufWriter, Read, Write};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

const INDICATORS: u64 = 47;
const YEARS: u64 = 5;

fn main() -> Outcome<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["floor", books @ ..] => {
            let cells = books.iter().map(|book| cells(book)).sum::<Outcome<u64>>()?;
            println!("{cells} cells in {} workbooks", books.len());
        }
        ["csv", table] => println!("{} records", records(table)?),
        ["table", file, rows] => write_table(file, rows.parse()?)?,
        _ => return Err("limits floor BOOK... | csv TABLE | table FILE ROWS".into()),
    }
    Ok(())
}

fn cells(book: &str) -> Outcome<u64> {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(std::fs::read(book)?))?;
    let mut part = zip.by_name("xl/worksheets/sheet1.xml")?;
    let mut sheet = String::with_capacity(usize::try_from(part.size())?);
    part.read_to_string(&mut sheet)?;
    let mut reader = Reader::from_str(&sheet);
    let mut cells = 0;
    loop {
        match reader.read_event()? {
            Event::Start(tag) if tag.name().as_ref() == "c" => cells += 1,
            Event::Eof => return Ok(cells),
            _ => {}
        }
    }
}

fn records(table: &str) -> Outcome<u64> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .flexible(true)
        .from_reader(File::open(table)?);
    let mut record = csv::ByteRecord::new();
    let mut records = 0;
    while reader.read_byte_record(&mut record)? {
        records += 1;
    }
    Ok(records)
}

/// Levels differ from row to row, and each row says who, when, what and how much.
fn write_table(file: &str, rows: u64) -> Outcome<()> {
    let mut out = BufWriter::new(File::create(file)?);
    writeln!(out, "Instansi;Tahun;No Indikator;Tingkat")?;
    for row in 0..rows {
        let (assessment, indicator) = (row / INDICATORS, row % INDICATORS + 1);
        let (agency, year) = (assessment / YEARS + 1, 2021 + assessment % YEARS);
        let level = (row * 7 + assessment * 3) % 5 + 1;
        writeln!(
            out,
            "Pemerintah Kabupaten {agency:06};{year};{indicator};{level}"
        )?;
    }
    out.flush()?;
    Ok(())
}
