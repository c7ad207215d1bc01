//! Spreadsheets of `LibreOffice`.

use crate::build::{book, cells, codes, number, open_document, refusal, text};
use spbe::evidence::book::{Cell, Merge};

fn table(rows: &str) -> Vec<u8> {
    open_document(
        "",
        &format!(r#"<table:table table:name="Nilai">{rows}</table:table>"#),
    )
}

fn row(cells: &str) -> String {
    format!("<table:table-row>{cells}</table:table-row>")
}

#[test]
fn repeats_keep_addresses_and_fill_cells() {
    let rows = r#"<table:table-column table:number-columns-repeated="16384"/>
        <table:table-row table:number-rows-repeated="4"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
        <table:table-header-rows><table:table-row table:number-rows-repeated="2">
            <table:table-cell/>
            <table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="3.5"><text:p>3,5</text:p></table:table-cell>
            <table:table-cell table:number-columns-repeated="16380"/>
        </table:table-row></table:table-header-rows>
        <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>"#;
    let bytes = table(rows);
    let half = || number(7, 2);
    let expected = [
        ((4, 1), half()),
        ((4, 2), half()),
        ((5, 1), half()),
        ((5, 2), half()),
    ];
    assert_eq!(cells(&book(&bytes)), expected);
    assert_eq!(codes(&bytes), [""; 0]);
}

#[test]
fn every_type_of_value_is_read() {
    let bytes = table(&row(r#"
        <table:table-cell table:formula="of:=SUM([.A1:.A4])"/>
        <table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>
        <table:table-cell table:formula="of:=1/0" office:value-type="float" office:value="0"><text:p>#DIV/0!</text:p></table:table-cell>
        <table:table-cell table:formula="of:=foo" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>Err:502</text:p></table:table-cell>
        <table:table-cell office:value-type="percentage" office:value="0.0275"><text:p>2,75%</text:p></table:table-cell>
        <table:table-cell office:value-type="date" office:date-value="2020-12-31"><text:p>31/12/20</text:p></table:table-cell>
        <table:table-cell office:value-type="date" office:date-value="2020-12-31T10:30:00.123"><text:p>x</text:p></table:table-cell>
        <table:table-cell office:value-type="time" office:time-value="PT36H30M00S"><text:p>36:30</text:p></table:table-cell>
        <table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>BENAR</text:p></table:table-cell>
        <table:table-cell table:formula="of:=&quot;&quot;" office:value-type="string" office:string-value=""/>
        <table:table-cell office:value-type="string"><office:annotation><text:p>catatan</text:p></office:annotation><text:p>satu<text:s text:c="2"/><text:span>dua</text:span> &amp; &#233;</text:p><text:p>baris</text:p></table:table-cell>
    "#));
    let error = |text: &str| Cell::Error(text.to_owned());
    let date = |text: &str| Cell::Date(text.to_owned());
    let read: Vec<_> = cells(&book(&bytes))
        .into_iter()
        .map(|(_, cell)| cell)
        .collect();
    assert_eq!(
        read,
        [
            Cell::Uncalculated("SUM([.A1:.A4])".to_owned()),
            error("#DIV/0!"),
            error("#DIV/0!"),
            error("Err:502"),
            number(11, 400),
            date("2020-12-31"),
            date("2020-12-31T10:30:00"),
            text("36:30:00"),
            Cell::Bool(true),
            text("satu  dua & é\nbaris"),
        ]
    );
}

#[test]
fn hidden_sheets_and_merged_cells_are_told() {
    let styles = r#"<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>"#;
    let rows = row(
        r#"<table:table-cell/><table:table-cell office:value-type="string" table:number-columns-spanned="2" table:number-rows-spanned="3"><text:p>Domain</text:p></table:table-cell><table:covered-table-cell/>"#,
    );
    let tables = format!(
        r#"<table:table table:name="A" table:style-name="ta1"/><table:table table:name="B &amp; C" table:style-name="ta2"><office:forms><table:table><table:table-row/></table:table></office:forms>{rows}</table:table>"#
    );
    let book = book(&open_document(styles, &tables));
    let told: Vec<_> = book
        .sheets
        .iter()
        .map(|sheet| (sheet.name.as_deref().unwrap(), sheet.hidden))
        .collect();
    assert_eq!(told, [("A", false), ("B & C", true)]);
    assert_eq!(
        book.sheets[1].merges,
        [Merge {
            rows: 0..=2,
            columns: 1..=2
        }]
    );
    assert_eq!(book.sheets[1].rows[0].cells, [(1, text("Domain"))]);
}

#[test]
fn filled_repeats_are_bounded() {
    let filled = r#"<table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/>"#;
    let rows = format!(
        r#"<table:table-row table:number-rows-repeated="1048576">{filled}</table:table-row>"#
    );
    assert_eq!(refusal(&table(&rows)).0, "E0217");
    let far = format!(
        r#"<table:table-row table:number-rows-repeated="4294967295"/>{}"#,
        row(
            r#"<table:table-cell table:number-columns-repeated="4294967295" office:value-type="float" office:value="1"/>"#
        )
    );
    // Rows beyond the last of a spreadsheet hold nothing that is read.
    assert_eq!(cells(&book(&table(&far))), []);
}

#[test]
fn a_password_and_macros_are_told() {
    let manifest = br"<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>";
    let encrypted = crate::build::package(&[
        (
            "mimetype",
            b"application/vnd.oasis.opendocument.spreadsheet",
        ),
        ("content.xml", b"\x01\x02\x03"),
        ("META-INF/manifest.xml", manifest),
    ]);
    assert_eq!(refusal(&encrypted).0, "E0211");
}

#[test]
fn entities_that_a_document_declares_are_damage_and_never_followed() {
    let rows = row(
        r#"<table:table-cell office:value-type="string"><text:p>a&b;c</text:p></table:table-cell>"#,
    );
    let (code, place, message) = refusal(&table(&rows));
    assert_eq!((code, place.as_str()), ("E0215", "uji › Nilai"));
    assert!(message.contains("`&b;`"), "{message}");
}

#[test]
fn a_document_cut_short_is_damaged() {
    let whole = crate::build::package(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", br#"<office:body><table:table table:name="A"><table:table-row><table:table-cell office:value-type="float" office:value="1"/>"#),
    ]);
    let (code, place, _) = refusal(&whole);
    assert_eq!((code, place.as_str()), ("E0215", "uji › A"));
}
