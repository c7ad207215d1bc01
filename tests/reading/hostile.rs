//! Input made to do harm, and input that was harmed.

use crate::build::{
    book, cells, codes, number, open_document, package, raw_workbook, read, refusal,
};
use crate::stopwatch::Stopwatch;
use rust_xlsxwriter::{Format, Workbook};
use spbe::evidence::book::Cell;
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use std::time::Duration;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

fn small_xlsx() -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet
        .merge_range(0, 0, 0, 2, "Judul", &Format::new())
        .unwrap();
    sheet.write_formula(1, 0, "=SUM(B1:B2)").unwrap();
    sheet.write(1, 1, 3.5).unwrap();
    workbook.save_to_buffer().unwrap()
}

fn small_ods() -> Vec<u8> {
    open_document(
        "",
        r#"<table:table table:name="A"><table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-spanned="2" office:value-type="float" office:value="3.5"><text:p>3,5</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>a<text:s text:c="3"/>b</text:p></table:table-cell></table:table-row></table:table>"#,
    )
}

fn store<'a>(parts: impl Iterator<Item = (&'a str, &'a [u8])>) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, content) in parts {
        // Harm to a name may double another.
        if zip.start_file(name, options).is_ok() {
            zip.write_all(content).unwrap();
        }
    }
    zip.finish().unwrap().into_inner()
}

/// The package with its parts stored instead of deflated, so that harm reaches the XML.
fn stored(bytes: &[u8]) -> Vec<u8> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = Vec::new();
    for index in 0..zip.len() {
        let mut part = zip.by_index(index).unwrap();
        let mut content = Vec::new();
        std::io::Read::read_to_end(&mut part, &mut content).unwrap();
        parts.push((part.name().unwrap().into_owned(), content));
    }
    store(parts.iter().map(|(name, content)| (&**name, &**content)))
}

/// Puts the checksum of every stored part right again, so that harm is not found by it.
fn with_checksums(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut from = zip::ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut parts = Vec::new();
    for index in 0..from.len() {
        let mut part = from.by_index_raw(index).ok()?;
        let mut content = Vec::new();
        std::io::Read::read_to_end(&mut part, &mut content).ok()?;
        parts.push((part.name().ok()?.into_owned(), content));
    }
    let parts: Vec<_> = parts
        .iter()
        .map(|(name, content)| (&**name, &**content))
        .collect();
    Some(package(&parts))
}

#[test]
fn a_file_cut_anywhere_is_refused_and_never_panics() {
    for whole in [small_xlsx(), small_ods()] {
        assert!(read(&whole).value.is_some());
        // `P` and `PK` are still text.
        for length in (0..1).chain(3..whole.len()) {
            let checked = read(&whole[..length]);
            assert!(checked.value.is_none(), "{length} of {} bytes", whole.len());
            assert!(!checked.diagnostics.is_empty());
        }
    }
    let table = "a;\"b\r\nc\"\r\n1;caf\u{e9}\r\n".as_bytes();
    for length in 0..table.len() {
        let _ = read(&table[..length]);
    }
}

#[test]
fn a_file_with_one_byte_changed_never_panics() {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut random = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % below as u64).unwrap()
    };
    let mut reached = 0;
    for whole in [stored(&small_xlsx()), stored(&small_ods())] {
        for _ in 0..2_000 {
            let mut bytes = whole.clone();
            let at = random(bytes.len());
            bytes[at] = u8::try_from(random(256)).unwrap();
            let checked = read(&bytes);
            assert!(checked.value.is_some() || !checked.diagnostics.is_empty());
            if let Some(bytes) = with_checksums(&bytes) {
                let checked = read(&bytes);
                assert!(checked.value.is_some() || !checked.diagnostics.is_empty());
                reached += usize::from(checked.value.is_none());
            }
        }
    }
    assert!(
        reached > 100,
        "the changes hardly reach the content: {reached}"
    );
}

#[test]
fn a_bomb_is_refused_before_it_goes_off() {
    // 1 GiB of spaces: a part of 16 MiB, copied without packing it again.
    let spaces = " ".repeat(16 << 20);
    let one = package(&[("xl/workbook.xml", spaces.as_bytes())]);
    let mut one = zip::ZipArchive::new(Cursor::new(one)).unwrap();
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..64 {
        let part = one.by_index_raw(0).unwrap();
        zip.raw_copy_file_rename(part, format!("xl/workbook{index}.xml"))
            .unwrap();
    }
    let bomb = zip.finish().unwrap().into_inner();
    let start = Stopwatch::start();
    assert_eq!(refusal(&bomb).0, "E0213");
    assert!(
        start.elapsed() < Duration::from_secs(5),
        "{:?}",
        start.elapsed()
    );
}

#[test]
fn a_directory_that_lies_gains_nothing() {
    // 65 MiB of spaces before the cells, said to be a hundred bytes.
    let spaces = " ".repeat(65 << 20);
    for (bytes, part) in [
        (raw_workbook(&spaces, "", &[]), "xl/worksheets/sheet1.xml"),
        (open_document("", &spaces), "content.xml"),
    ] {
        assert_eq!(
            refusal(&bytes).0,
            "E0213",
            "told truly, {part} is too large"
        );
        let mut lying = bytes;
        let name = part.as_bytes();
        let entry = lying
            .windows(name.len())
            .rposition(|window| window == name)
            .unwrap()
            - 46;
        assert_eq!(&lying[entry..entry + 4], b"PK\x01\x02");
        lying[entry + 24..entry + 28].copy_from_slice(&100_u32.to_le_bytes());
        let start = Stopwatch::start();
        let (code, _, message) = refusal(&lying);
        assert!(code == "E0212" || code == "E0215", "{code} {message}");
        assert!(message.contains("larger than its declared"), "{message}");
        assert!(
            start.elapsed() < Duration::from_secs(5),
            "{:?}",
            start.elapsed()
        );
    }
}

#[test]
fn a_directory_with_too_many_entries_is_refused() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..10_001 {
        zip.start_file(index.to_string(), SimpleFileOptions::default())
            .unwrap();
    }
    assert_eq!(refusal(&zip.finish().unwrap().into_inner()).0, "E0214");
}

#[test]
fn formats_beyond_number_are_refused() {
    let styles = format!(
        "<styleSheet><cellXfs>{}</cellXfs></styleSheet>",
        "<xf/>".repeat(2 << 20)
    );
    let bytes = raw_workbook("", "", &[("xl/styles.xml", &styles)]);
    assert_eq!(refusal(&bytes).0, "E0223");
}

#[test]
fn random_text_never_panics() {
    let alphabet = b";,\t|\"\"\r\n\na1=\xe9\xc3\xa9 \xef\xbb\xbf#";
    let mut state = 1_u64;
    for _ in 0..20_000 {
        let mut bytes = Vec::new();
        for _ in 0..(state >> 59) {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            bytes.push(alphabet[usize::try_from(state >> 40).unwrap() % alphabet.len()]);
        }
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        let checked = read(&bytes);
        assert!(
            checked.value.is_some() || !checked.diagnostics.is_empty(),
            "{bytes:?}"
        );
    }
}

#[test]
fn a_million_rows_are_read_or_refused_by_their_cells_in_bounded_time() {
    // Without optimisation this takes a minute.
    if std::env::var_os("SPBE_HEAVY").is_none() {
        return;
    }
    let start = Stopwatch::start();
    // As many cells as a book may have, and one more in each row.
    let rows = |cells: usize| {
        let row = format!("<row>{}</row>", "<c><v>3</v></c>".repeat(cells));
        raw_workbook(&row.repeat(1_000_000), "", &[])
    };
    let read = book(&rows(1));
    assert_eq!(read.sheets[0].rows.len(), 1_000_000);
    let (code, place, message) = refusal(&rows(3));
    // Three cells a row: the two millionth stands in the third column, the next is one too many.
    assert_eq!((code, place.as_str()), ("E0217", "uji › Nilai!C666667"));
    assert!(message.contains("2000000"), "{message}");
    let elapsed = start.elapsed();
    assert!(elapsed < Duration::from_secs(300), "{elapsed:?}");
}

#[test]
fn texts_that_refer_to_themselves_are_refused_and_formulas_that_do_are_not_followed() {
    let start = Stopwatch::start();
    let rows = r#"<row r="1"><c r="A1" t="s"><v>0</v></c></row>"#;
    let strings = |entities: &str| {
        let text = format!(
            r#"<!DOCTYPE sst [{entities}]><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="1" uniqueCount="1"><si><t>&a;</t></si></sst>"#
        );
        raw_workbook(rows, "", &[("xl/sharedStrings.xml", &text)])
    };
    let circle = r#"<!ENTITY a "&b;"><!ENTITY b "&a;">"#;
    let mut laughs = String::from(r#"<!ENTITY z "ha">"#);
    for letter in b'a'..=b'y' {
        let next = char::from(letter + 1);
        let many = format!("&{next};").repeat(10);
        let _ = write!(laughs, r#"<!ENTITY {} "{many}">"#, char::from(letter));
    }
    for entities in [circle, &laughs] {
        let checked = read(&strings(entities));
        // Either nothing is read and the cause is said, or the entity stays a word.
        match &checked.value {
            None => assert!(!checked.diagnostics.is_empty()),
            Some(book) => assert!(cells(book).iter().all(|(_, cell)| cell.shown().len() < 20)),
        }
    }
    let rows = r#"<row r="1"><c r="A1"><f>B1</f></c><c r="B1"><f>A1</f></c><c r="C1"><f>C1+1</f><v>4</v></c></row>"#;
    let formula = |text: &str| Cell::Uncalculated(text.to_owned());
    assert_eq!(
        cells(&book(&raw_workbook(rows, "", &[]))),
        [
            ((0, 0), formula("B1")),
            ((0, 1), formula("A1")),
            ((0, 2), number(4, 1)),
        ]
    );
    assert!(start.elapsed() < Duration::from_secs(10));
}

#[test]
fn a_table_of_shared_strings_as_large_as_a_book_may_be_is_bounded() {
    // A thousand strings of the greatest length, each used once: 32 MB of text.
    let longest = "x".repeat(32_767);
    let mut strings = String::from(
        r#"<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="1000" uniqueCount="1000">"#,
    );
    let mut row = String::from("<row>");
    for index in 0..1_000 {
        let _ = write!(strings, "<si><t>{longest}</t></si>");
        let _ = write!(row, r#"<c t="s"><v>{index}</v></c>"#);
    }
    strings.push_str("</sst>");
    row.push_str("</row>");
    let start = Stopwatch::start();
    let bytes = raw_workbook(&row, "", &[("xl/sharedStrings.xml", &strings)]);
    assert!(bytes.len() < 2 << 20);
    let read = read(&bytes);
    assert_eq!(codes(&bytes), [""; 0], "the longest text is kept whole");
    let kept = cells(&read.value.unwrap());
    assert_eq!(kept.len(), 1_000);
    assert!(kept.iter().all(|(_, cell)| cell.shown().len() == 32_767));
    assert!(start.elapsed() < Duration::from_secs(20));
}

/// Each sheet is unpacked for itself: many that share one part would make hours of a small file.
#[test]
fn sheets_that_share_a_part_are_refused_before_they_are_read() {
    let start = Stopwatch::start();
    let shared = r#"<sheets><sheet name="Lain" sheetId="2" r:id="rId1"/></sheets>"#;
    let gap = " ".repeat(4 << 20);
    let (code, place, message) = refusal(&raw_workbook(&gap, shared, &[]));
    assert_eq!((code, place.as_str()), ("E0212", "uji"));
    assert!(
        message.contains("xl/worksheets/sheet1.xml: in two sheets"),
        "{message}"
    );
    let mut many = String::from("<sheets>");
    for number in 0..20_000 {
        let _ = write!(
            many,
            r#"<sheet name="s{number}" sheetId="{number}" r:id="rId{number}"/>"#
        );
    }
    many += "</sheets>";
    let (code, ..) = refusal(&raw_workbook("", &many, &[]));
    assert_eq!(code, "E0222");
    let elapsed = start.elapsed();
    assert!(elapsed < Duration::from_secs(60), "{elapsed:?}");
}
