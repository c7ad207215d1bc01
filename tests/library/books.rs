//! Small books, written here so that a test shows what is read, and what becomes of them.

use rust_xlsxwriter::Workbook;
use spbe::assess::{Request, assess};
use spbe::diagnostic::Diagnostic;
use spbe::evidence::Stage;
use spbe::input::{Input, read_input_bytes};
use spbe::lang::{Lang, Say};
use spbe::score::{Scorecard, score};
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use std::sync::Arc;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A table as rows of fields.
pub(crate) type Rows = Vec<Vec<String>>;

/// What became of a file: its scores, and everything that was said about it.
pub(crate) struct Outcome {
    pub(crate) cards: Vec<Scorecard>,
    pub(crate) findings: Vec<Diagnostic>,
}

/// Takes a file the way the commands take it: read, recognise, assess, score.
pub(crate) fn run(name: &str, bytes: &[u8], request: &Request) -> Outcome {
    let read = read_input_bytes(bytes, name.into(), None);
    let mut findings = read.diagnostics;
    let Some(Input::Evidence(evidence)) = read.value else {
        return Outcome {
            cards: Vec::new(),
            findings,
        };
    };
    let assessed = assess(evidence, request);
    findings.extend(assessed.diagnostics);
    let mut cards = Vec::new();
    for assessment in assessed.value.unwrap_or_default() {
        findings.extend(assessment.diagnostics.iter().cloned());
        cards.push(score(Arc::new(assessment)));
    }
    Outcome { cards, findings }
}

/// [`run`] for a text table that says itself whose it is.
pub(crate) fn text(content: &str) -> Outcome {
    run("buku.csv", content.as_bytes(), &Request::default())
}

/// [`text`] at a stage.
pub(crate) fn at_stage(content: &str, stage: Stage) -> Outcome {
    let request = Request {
        stage: Some(stage),
        ..Request::default()
    };
    run("buku.csv", content.as_bytes(), &request)
}

impl Outcome {
    /// The one scorecard.
    pub(crate) fn card(&self) -> &Scorecard {
        assert_eq!(self.cards.len(), 1, "one assessment: {}", self.lines());
        &self.cards[0]
    }

    pub(crate) fn codes(&self) -> Vec<&'static str> {
        self.findings
            .iter()
            .map(|one| one.code().as_str())
            .collect()
    }

    /// The findings apart from the one that counts missing indicators, which most of the small
    /// tables here have.
    pub(crate) fn lines(&self) -> String {
        let mut out = String::new();
        for one in &self.findings {
            if one.code().as_str() == "E0340" {
                continue;
            }
            let place = one.place().map(ToString::to_string).unwrap_or_default();
            let (code, message) = (one.code().as_str(), one.message(Lang::En));
            writeln!(out, "{code} {place}: {message}").unwrap();
            for (place, said) in one.labels() {
                writeln!(out, "  {place}: {}", said.get(Lang::En)).unwrap();
            }
        }
        out
    }

    /// Agency, year, stage and the indicators that have a value, a line for each assessment.
    pub(crate) fn answers(&self) -> String {
        let mut out = String::new();
        for card in &self.cards {
            let assessment = &card.assessment;
            let agency = assessment.agency.as_deref().unwrap_or("?");
            let (year, stage) = (assessment.year, assessment.stage.word());
            write!(out, "{agency} {year} {stage}:").unwrap();
            for (index, answer) in assessment.answers.iter().enumerate() {
                if let Some(value) = answer.value {
                    write!(out, " {}={}", index + 1, value.say(Lang::En)).unwrap();
                }
            }
            out.push('\n');
        }
        out
    }

    /// [`Outcome::answers`], then [`Outcome::lines`].
    pub(crate) fn shown(&self) -> String {
        format!("{}{}", self.answers(), self.lines())
    }
}

/// The first lines of most books here.
pub(crate) const YEAR_2020: &str = "Instansi;Kota Uji\nTahun;2020\n";
pub(crate) const YEAR_2023: &str = "Instansi;Kota Uji\nTahun;2023\n";

/// A book of 2023, that is under 59/2020, with this table.
pub(crate) fn under_59(table: &str) -> Outcome {
    text(&format!("{YEAR_2023}{table}"))
}

/// A book of 2020, that is under 5/2018, with this table.
pub(crate) fn under_5(table: &str) -> Outcome {
    text(&format!("{YEAR_2020}{table}"))
}

/// A long table with a row for each level.
pub(crate) fn long(agency: &str, year: u16, levels: &[String]) -> Rows {
    let mut rows = vec![row(&["instansi", "tahun", "no", "tingkat"])];
    for (index, level) in levels.iter().enumerate() {
        let (year, number) = (year.to_string(), (index + 1).to_string());
        rows.push(row(&[agency, &year, &number, level]));
    }
    rows
}

/// A wide table with one row.
pub(crate) fn wide(agency: &str, year: u16, levels: &[String]) -> Rows {
    let mut header = row(&["instansi", "tahun"]);
    header.extend((1..=levels.len()).map(|number| format!("i{number}")));
    let mut values = vec![agency.to_owned(), year.to_string()];
    values.extend_from_slice(levels);
    vec![header, values]
}

pub(crate) fn row(fields: &[&str]) -> Vec<String> {
    fields.iter().map(|&field| field.to_owned()).collect()
}

/// The table as text with this between the fields.
pub(crate) fn delimited(rows: &Rows, delimiter: char) -> Vec<u8> {
    let line = |row: &Vec<String>| {
        let quoted = |field: &String| {
            if field.contains([delimiter, '"', '\n']) {
                format!("\"{}\"", field.replace('"', "\"\""))
            } else {
                field.clone()
            }
        };
        let fields: Vec<String> = row.iter().map(quoted).collect();
        fields.join(&delimiter.to_string()) + "\n"
    };
    rows.iter().map(line).collect::<String>().into_bytes()
}

/// The table as a workbook of Excel; what reads as a number becomes one if `numbers` says so.
pub(crate) fn xlsx(rows: &Rows, numbers: bool) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (row, fields) in (0_u32..).zip(rows) {
        for (column, field) in (0_u16..).zip(fields) {
            match field.parse::<f64>() {
                Ok(number) if numbers => sheet.write(row, column, number).unwrap(),
                _ => sheet.write(row, column, field).unwrap(),
            };
        }
    }
    workbook.save_to_buffer().unwrap()
}

/// The table as a spreadsheet of `LibreOffice`.
pub(crate) fn ods(rows: &Rows) -> Vec<u8> {
    let mut table = String::new();
    for fields in rows {
        table.push_str("<table:table-row>");
        for field in fields {
            let text = field.replace('&', "&amp;").replace('<', "&lt;");
            let value = match field.parse::<f64>() {
                Ok(number) => format!(r#"office:value-type="float" office:value="{number}""#),
                Err(_) => r#"office:value-type="string""#.to_owned(),
            };
            write!(
                table,
                "<table:table-cell {value}><text:p>{text}</text:p></table:table-cell>"
            )
            .unwrap();
        }
        table.push_str("</table:table-row>");
    }
    ods_of(&table)
}

/// A spreadsheet of `LibreOffice` with these rows.
pub(crate) fn ods_of(table: &str) -> Vec<u8> {
    let content = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="Nilai">{table}</table:table></office:spreadsheet></office:body></office:document-content>"#
    );
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let parts = [
        (
            "mimetype",
            "application/vnd.oasis.opendocument.spreadsheet".to_owned(),
        ),
        ("content.xml", content),
    ];
    for (name, part) in parts {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(part.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}
