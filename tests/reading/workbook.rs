//! Workbooks of Excel.

use crate::build::{book, cells, codes, number, package, raw_workbook, refusal, text};
use rust_xlsxwriter::{Format, Formula, Workbook};
use spbe::evidence::book::{Cell, Merge};

fn shared_strings(strings: &str, count: &str) -> String {
    format!(
        r#"<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="1" uniqueCount="{count}">{strings}</sst>"#
    )
}

#[test]
fn a_formula_counts_by_its_stored_result() {
    let rows = r#"<row r="5">
        <c r="B5"><f>SUM(A1:A4)</f></c>
        <c r="C5"><f>1+1</f><v>2</v></c>
        <c r="D5" t="str"><f>""</f><v></v></c>
        <c r="E5" t="e"><f>1/0</f><v>#DIV/0!</v></c>
        <c r="F5" t="str"><f>A1&amp;"x"</f><v>kab&amp;kota</v></c>
        <c r="G5"><f t="shared" ref="G5:G6" si="0">A1*2</f><v>4</v></c>
        <c r="H5"><f></f></c>
        </row><row r="6"><c r="G6"><f t="shared" si="0"/></c></row>"#;
    assert_eq!(
        cells(&book(&raw_workbook(rows, "", &[]))),
        [
            ((4, 1), Cell::Uncalculated("SUM(A1:A4)".to_owned())),
            ((4, 2), number(2, 1)),
            ((4, 4), Cell::Error("#DIV/0!".to_owned())),
            ((4, 5), text("kab&kota")),
            ((4, 6), number(4, 1)),
            ((5, 6), Cell::Uncalculated("A2*2".to_owned())),
        ]
    );
}

#[test]
fn cells_come_out_in_order_whatever_the_order_of_the_file() {
    let rows = r#"<row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>2</v></c></row>
        <row r="1"><c><v>3</v></c><c><v>4</v></c></row>
        <row r="2"><c r="B2"><v>5</v></c></row>"#;
    assert_eq!(
        cells(&book(&raw_workbook(rows, "", &[]))),
        [
            ((0, 0), number(3, 1)),
            ((0, 1), number(4, 1)),
            ((1, 0), number(2, 1)),
            ((1, 1), number(5, 1)),
        ]
    );
}

#[test]
fn dates_are_iso_in_both_date_systems() {
    let styles = r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="[h]:mm:ss"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="164"/></cellXfs></styleSheet>"#;
    let rows = r#"<row r="1"><c r="A1" s="1"><v>44196</v></c><c r="B1" s="2"><v>44196.5</v></c><c r="C1" s="1"><v>0.25</v></c><c r="D1" s="3"><v>1.5</v></c><c r="E1" s="1"><v>1e12</v></c><c r="F1" t="d"><v>2020-12-31T00:00:00</v></c></row>"#;
    let read = |properties: &str| {
        let bytes = raw_workbook(rows, properties, &[("xl/styles.xml", styles)]);
        cells(&book(&bytes))
            .into_iter()
            .map(|(_, cell)| cell)
            .collect::<Vec<_>>()
    };
    let date = |text: &str| Cell::Date(text.to_owned());
    assert_eq!(
        read(""),
        [
            date("2020-12-31"),
            date("2020-12-31T12:00:00"),
            text("06:00:00"),
            text("36:00:00"),
            number(1_000_000_000_000, 1),
            date("2020-12-31"),
        ]
    );
    assert_eq!(
        read(r#"<workbookPr date1904="1"/>"#)[..2],
        [date("2025-01-01"), date("2025-01-01T12:00:00"),]
    );
}

#[test]
fn hidden_sheets_and_merged_cells_are_told() {
    let mut workbook = Workbook::new();
    workbook
        .add_worksheet()
        .set_name("Terbuka")
        .unwrap()
        .write(0, 0, 1)
        .unwrap();
    let sheet = workbook.add_worksheet().set_name("Rahasia & lain").unwrap();
    sheet.set_hidden(true);
    sheet
        .merge_range(1, 2, 3, 5, "Domain", &Format::new())
        .unwrap();
    let book = book(&workbook.save_to_buffer().unwrap());
    let told: Vec<_> = book
        .sheets
        .iter()
        .map(|sheet| (sheet.name.as_deref().unwrap(), sheet.hidden))
        .collect();
    assert_eq!(told, [("Terbuka", false), ("Rahasia & lain", true)]);
    assert_eq!(book.sheets[0].merges, []);
    assert_eq!(
        book.sheets[1].merges,
        [Merge {
            rows: 1..=3,
            columns: 2..=5
        }]
    );
    assert_eq!(book.sheets[1].rows[0].cells, [(2, text("Domain"))]);
}

#[test]
fn a_blank_cell_and_a_text_that_looks_like_a_formula() {
    let strings = shared_strings(
        "<si><t>=1+1</t></si><si><t xml:space=\"preserve\"> \u{a0}\u{200b}</t></si>",
        "2",
    );
    let rows = r#"<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" s="0"/></row>"#;
    let bytes = raw_workbook(rows, "", &[("xl/sharedStrings.xml", &strings)]);
    assert_eq!(cells(&book(&bytes)), [((0, 0), text("=1+1"))]);
}

#[test]
fn macros_are_noted_and_nothing_else_changes() {
    let rows = r#"<row r="1"><c r="A1"><v>1</v></c></row>"#;
    let bytes = raw_workbook(rows, "", &[("xl/vbaProject.bin", "x")]);
    assert_eq!(codes(&bytes), ["N0201"]);
    assert_eq!(cells(&book(&bytes)), [((0, 0), number(1, 1))]);
}

#[test]
fn the_corners_of_the_sheet_are_read_and_what_lies_beyond_is_told() {
    let rows = r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>"#;
    let bytes = raw_workbook(rows, "", &[]);
    assert_eq!(cells(&book(&bytes)).len(), 2);
    assert_eq!(codes(&bytes), [""; 0]);

    let rows = r#"<row r="1"><c r="A1"><v>1</v></c><c r="XFE1"><v>2</v></c></row><row r="1048577"><c r="B1048577"><v>2</v></c></row>"#;
    let bytes = raw_workbook(rows, "", &[]);
    assert_eq!(cells(&book(&bytes)), [((0, 0), number(1, 1))]);
    let finding = &crate::build::read(&bytes).diagnostics[0];
    assert_eq!(finding.code().as_str(), "W0201");
    assert_eq!(finding.place().unwrap().to_string(), "uji › Nilai!XFE1");
}

#[test]
fn a_text_is_cut_where_excel_would_cut_it() {
    let long = "é".repeat(40_000);
    let rows = format!(r#"<row r="1"><c r="A1" t="inlineStr"><is><t>{long}</t></is></c></row>"#);
    let bytes = raw_workbook(&rows, "", &[]);
    assert_eq!(codes(&bytes), ["W0202"]);
    assert_eq!(cells(&book(&bytes)), [((0, 0), text(&"é".repeat(32_767)))]);
}

#[test]
fn damage_is_placed_after_the_last_good_cell() {
    let rows = r#"<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="s"><v>7</v></c></row>"#;
    let (code, place, message) = refusal(&raw_workbook(rows, "", &[]));
    assert_eq!((code, place.as_str()), ("E0215", "uji › Nilai!A1"));
    assert!(
        message.contains("(pesan teknis: Cell string index not found"),
        "{message}"
    );
}

#[test]
fn counts_that_cannot_be_true_take_no_memory() {
    let rows = r#"<row r="1"><c r="A1" t="s"><v>0</v></c></row>"#;
    for count in [
        "5000000000",
        "18446744073709551615",
        "99999999999999999999999",
    ] {
        let strings = shared_strings("<si><t>a</t></si>", count);
        let bytes = raw_workbook(rows, "", &[("xl/sharedStrings.xml", &strings)]);
        assert_eq!(refusal(&bytes).0, "E0212", "{count}");
        // The same in another case, behind a comment that hides the tag.
        let strings = format!("<!--{}-->{strings}", "x".repeat(10_000));
        let bytes = raw_workbook(rows, "", &[("XL/SharedStrings.xml", &strings)]);
        assert_eq!(refusal(&bytes).0, "E0212", "{count}");
    }
    let rows = r#"<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="4000000000">B1</f></c></row>"#;
    assert_eq!(cells(&book(&raw_workbook(rows, "", &[]))).len(), 1);
}

#[test]
fn an_address_that_overflows_is_a_finding() {
    let rows = r#"<row r="1"><c r="A1"><v>1</v></c><c r="ZZZZZZZZZZ1"><v>1</v></c></row>"#;
    let (code, place, _) = refusal(&raw_workbook(rows, "", &[]));
    assert_eq!((code, place.as_str()), ("E0216", "uji › Nilai!A1"));
}

#[test]
fn a_long_text_in_many_cells_is_refused_before_it_fills_memory() {
    let strings = shared_strings(&format!("<si><t>{}</t></si>", "x".repeat(32_000)), "1");
    let rows = String::from("<row>") + &r#"<c t="s"><v>0</v></c>"#.repeat(3_000) + "</row>";
    let bytes = raw_workbook(&rows, "", &[("xl/sharedStrings.xml", &strings)]);
    assert_eq!(refusal(&bytes).0, "E0218");
}

#[test]
fn other_names_for_the_parts_are_found() {
    let inner = raw_workbook(r#"<row r="1"><c r="A1"><v>1</v></c></row>"#, "", &[]);
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(inner)).unwrap();
    let mut parts = Vec::new();
    for index in 0..zip.len() {
        let mut part = zip.by_index(index).unwrap();
        let name = part
            .name()
            .unwrap()
            .replace("worksheets/sheet1", "Worksheets\\Sheet1");
        let mut content = Vec::new();
        std::io::Read::read_to_end(&mut part, &mut content).unwrap();
        parts.push((name, content));
    }
    let parts: Vec<_> = parts
        .iter()
        .map(|(name, content)| (name.as_str(), content.as_slice()))
        .collect();
    assert_eq!(cells(&book(&package(&parts))).len(), 1);
}

#[test]
fn what_the_writer_of_this_program_stores_is_read_back() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet
        .write_formula(0, 0, Formula::new("=3/2").set_result("1.5"))
        .unwrap();
    sheet.write_boolean(0, 1, true).unwrap();
    let bytes = workbook.save_to_buffer().unwrap();
    assert_eq!(
        cells(&book(&bytes)),
        [((0, 0), number(3, 2)), ((0, 1), Cell::Bool(true))]
    );
}
