//! The short way through a workbook whose parts are written plainly, as every program writes them.
//!
//! calamine reads whatever a part may hold, and every part of a workbook whether it is needed or
//! not. Here a part is read in one pass without a copy of it, and whatever is not plain (comments,
//! entities of its own, other encodings, strange attributes, addresses that are none) ends the
//! short way before anything is said about the file: the long way then has the only word on it. So
//! the two never differ in what they find, which a test holds them to.

mod formats;
mod sheet;
mod strings;
mod tokens;
mod workbook;

use super::{guard, layout};
use crate::evidence::book::Refusal;
use crate::evidence::book::gathering::Gathering;
use crate::evidence::book::package::Package;

/// Why the short way ends.
pub(super) enum Stop {
    /// Something is not written plainly; nothing is known about the file yet.
    NotPlain,
    /// The long way would refuse the file here as well.
    Refused(Refusal),
}

impl From<Refusal> for Stop {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

type Step<T> = Result<T, Stop>;

const STRINGS: &str = "xl/sharedstrings.xml";
const FORMATS: &str = "xl/styles.xml";

/// Reads the sheets of a workbook into an empty gathering.
pub(super) fn read(package: &mut Package<'_>, gathering: &mut Gathering) -> Step<()> {
    if package.has_twins() || !is_usual(package) {
        return Err(Stop::NotPlain);
    }
    let sheets = workbook::sheets(package)?;
    let strings = part(package, STRINGS)?;
    let strings = match &strings {
        Some(text) => strings::read(text)?,
        None => Vec::new(),
    };
    let formats = match part(package, FORMATS)? {
        Some(text) => formats::read(&text)?,
        None => Vec::new(),
    };
    for one in sheets {
        let text = part(package, &one.part)?.ok_or(Stop::NotPlain)?;
        gathering.begin(Some(&one.name), one.hidden)?;
        sheet::read(&text, &strings, &formats, gathering)?;
        let layout = layout::of(text.as_bytes());
        gathering.hide(layout.hidden_rows, layout.hidden_columns);
        gathering.end(layout.merges);
    }
    Ok(())
}

/// Whether tables of strings and formats, which [`guard`] looks at wherever they stand, stand where
/// they are looked for here, and are no larger than it allows.
fn is_usual(package: &Package<'_>) -> bool {
    package.parts().all(|(name, size)| {
        let strings = name.ends_with("sharedstrings.xml");
        let formats = name.ends_with("styles.xml");
        (!strings || name == STRINGS) && (!formats || name == FORMATS && size <= guard::MAX_STYLES)
    })
}

/// A part as text; a damaged one is left to the long way.
fn part(package: &mut Package<'_>, name: &str) -> Step<Option<String>> {
    package.text(name).map_err(|_| Stop::NotPlain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Diagnostic;
    use crate::evidence::book::Sheet;
    use crate::evidence::book::xlsx::{note_macros, the_long_way};
    use proptest::prelude::*;
    use std::io::{Cursor, Read, Write};
    use std::path::Path;
    use std::sync::LazyLock;
    use zip::write::SimpleFileOptions;

    type Parts = Vec<(String, Vec<u8>)>;

    fn unpacked(book: &[u8]) -> Parts {
        let mut zip = zip::ZipArchive::new(Cursor::new(book)).unwrap();
        (0..zip.len())
            .map(|index| {
                let mut part = zip.by_index(index).unwrap();
                let mut content = Vec::new();
                part.read_to_end(&mut content).unwrap();
                (part.name().unwrap().to_string(), content)
            })
            .collect()
    }

    fn packed(parts: &Parts) -> Vec<u8> {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in parts {
            zip.start_file(
                name.as_str(),
                SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored),
            )
            .unwrap();
            zip.write_all(content).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    /// What a way through the file comes to: a refusal, findings and sheets.
    type Found = (Option<Refusal>, Vec<Diagnostic>, Vec<Sheet>);

    /// What the short way finds; `None` where it ends.
    fn short(book: &[u8]) -> Option<Found> {
        let mut package = Package::open(book, &"b.xlsx".into()).ok()?;
        let mut gathering = Gathering::new("b.xlsx".into());
        note_macros(&package, &mut gathering);
        let refusal = match read(&mut package, &mut gathering) {
            Ok(()) => None,
            Err(Stop::Refused(refusal)) => Some(refusal),
            Err(Stop::NotPlain) => return None,
        };
        Some((refusal, gathering.diagnostics, gathering.sheets))
    }

    fn long(book: &[u8]) -> Found {
        let mut package = Package::open(book, &"b.xlsx".into()).unwrap();
        let mut gathering = Gathering::new("b.xlsx".into());
        let refusal = the_long_way(&mut package, &mut gathering).err();
        (refusal, gathering.diagnostics, gathering.sheets)
    }

    /// Where the two differ first, in words.
    fn difference(short: &Found, long: &Found) -> Option<String> {
        if short == long {
            return None;
        }
        let (short, long) = (format!("{short:#?}"), format!("{long:#?}"));
        let mut lines = short.lines().zip(long.lines());
        let first = lines.find(|(one, other)| one != other);
        Some(format!("{first:?}"))
    }

    /// Everything that a cell may hold, as different programs write it.
    fn many_cells() -> Parts {
        let relation = |id: &str, kind: &str, target: &str| {
            format!(
                "<Relationship Id=\"{id}\" Type=\"http://s/officeDocument/2006/relationships/{kind}\" Target=\"{target}\"/>"
            )
        };
        let relations = |inside: &str| {
            format!(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Relationships xmlns=\"r\">{inside}</Relationships>"
            )
        };
        let sheets = relation("rId1", "worksheet", "worksheets/sheet1.xml")
            + &relation("rId2", "worksheet", "/xl/worksheets/sheet2.xml")
            + &relation("rId3", "styles", "styles.xml");
        let parts = [
            ("_rels/.rels", relations(&relation("rId1", "officeDocument", "xl/workbook.xml"))),
            ("xl/_rels/workbook.xml.rels", relations(&sheets)),
            ("xl/workbook.xml", "<workbook xmlns:r=\"r\"><workbookPr/><sheets><sheet name=\"A &amp; B\" sheetId=\"1\" r:id=\"rId1\"/>\
                <sheet name=\"C\" sheetId=\"2\" state=\"hidden\" r:id=\"rId2\"/></sheets><definedNames>\
                <definedName name=\"d\">'A &amp; B'!$A$1</definedName></definedNames></workbook>".to_owned()),
            ("xl/styles.xml", "<styleSheet><numFmts count=\"4\"><numFmt numFmtId=\"164\" formatCode=\"[$-421]dd\\ mmmm\\ yyyy;@\"/>\
                <numFmt numFmtId=\"165\" formatCode=\"dd/mm/yyyy\"/><numFmt numFmtId=\"166\" formatCode=\"&quot;Rp&quot;#,##0.00\"/>\
                <numFmt numFmtId=\"167\" formatCode=\"[$-409]d mmm yyyy\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>\
                <cellXfs count=\"9\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"><alignment wrapText=\"1\"/></xf><xf numFmtId=\"46\"/><xf numFmtId=\"165\"/>\
                <xf numFmtId=\"166\"/><xf numFmtId=\"167\"/><xf/><xf numFmtId=\"20\"/><xf numFmtId=\"49\"/></cellXfs></styleSheet>".to_owned()),
            ("xl/sharedStrings.xml", "<sst count=\"9\" uniqueCount=\"7\"><si><t>Indikator</t></si><si><t xml:space=\"preserve\"> a &lt; b </t></si>\
                <si><r><rPr><b/></rPr><t>te</t></r><r><t xml:space=\"preserve\">bal </t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si>\
                <si/><si><t/></si><si><t> trim </t></si><si><t>#N/A</t></si></sst>".to_owned()),
            ("xl/worksheets/sheet1.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<worksheet><dimension ref=\"A1:J9\"/>\
                <cols><col min=\"2\" max=\"3\" width=\"9\" hidden=\"1\"/></cols><sheetData>\
                <row r=\"1\" spans=\"1:9\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>2</v></c>\
                <c r=\"D1\" t=\"s\"><v>3</v></c><c r=\"E1\" t=\"s\"><v>4</v></c><c r=\"F1\" t=\"s\"><v>5</v></c><c r=\"G1\" t=\"s\"><v>6</v></c></row>\n\
                <row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>3</v></c><c r=\"B2\" s=\"1\"><v>44197</v></c><c r=\"C2\" s=\"2\"><v>1.52</v></c><c r=\"D2\" s=\"3\"><v>44197.25</v></c>\
                <c r=\"E2\" s=\"4\"><v>2.75</v></c><c r=\"F2\" s=\"5\"><v>-3</v></c><c r=\"G2\" s=\"6\" t=\"n\"><v>1E-3</v></c><c r=\"H2\" s=\"7\"><v>0.5</v></c><c r=\"I2\" s=\"99\"><v>7.0000000000000009</v></c></row>\
                <row r=\"3\"><c r=\"A3\" t=\"b\"><v>1</v></c><c r=\"B3\" t=\"e\"><v>#REF!</v></c><c r=\"C3\" t=\"str\"><f>A1&amp;\"x\"</f><v>a &amp; b</v></c>\
                <c r=\"D3\"><f>SUM(A2:A2)</f><v>3</v></c><c r=\"E3\"><f>A2+1</f></c><c r=\"F3\"><f>A2+2</f><v/></c><c r=\"G3\" t=\"inlineStr\"><is><t>di sini</t></is></c>\
                <c r=\"H3\" s=\"1\"/><c r=\"I3\"><f t=\"shared\" ref=\"I3:I4\" si=\"0\">A2*2</f><v>6</v></c></row>\
                <row r=\"5\"><c r=\"I5\"><f t=\"shared\" si=\"0\"/><v>8</v></c><c r=\"B5\" t=\"n\"><v>2</v></c></row></sheetData>\
                <mergeCells count=\"1\"><mergeCell ref=\"A1:B2\"/></mergeCells></worksheet>".to_owned()),
            ("xl/worksheets/sheet2.xml", "<worksheet><sheetData/></worksheet>".to_owned()),
        ];
        let owned = parts.map(|(name, text)| (name.to_owned(), text.into_bytes()));
        owned.into()
    }

    fn samples(folder: &Path, found: &mut Vec<(String, Vec<u8>)>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                samples(&path, found);
            } else if path.extension().is_some_and(|ending| ending == "xlsx") {
                let shown = path.display().to_string();
                found.push((shown, std::fs::read(&path).unwrap()));
            }
        }
    }

    #[test]
    fn both_ways_find_the_same_in_every_sample() {
        let mut books = vec![("made here".to_owned(), packed(&many_cells()))];
        samples(Path::new("samples"), &mut books);
        let mut others = Vec::new();
        for (name, book) in &books {
            // Some are damaged on purpose, beyond what either way could open.
            if Package::open(book, &"b.xlsx".into()).is_err() {
                continue;
            }
            match short(book) {
                Some(found) => assert_eq!(difference(&found, &long(book)), None, "{name}"),
                None => others.push(name),
            }
        }
        assert!(others.is_empty(), "not plain: {others:?}");
    }

    static SEEDS: LazyLock<Vec<Parts>> = LazyLock::new(|| {
        let book = std::fs::read("samples/kota-bekasi/2020.xlsx").unwrap();
        vec![many_cells(), unpacked(&book)]
    });

    proptest! {
        #[test]
        fn both_ways_find_the_same_in_damaged_books(
            seed in prop_oneof![4 => Just(0_usize), 1 => Just(1)],
            part in any::<prop::sample::Index>(),
            at in any::<prop::sample::Index>(),
            length in 0_usize..12,
            instead in prop::sample::select(vec![
                "", "<", ">", "\"", "'", "&", "/", " ", "0", "1", "-", "9999999999", "x:", "A", "s", "t", "\r", "\0", "_x000D_", "&#65;", "&amp;",
                "<!-- -->", "<![CDATA[1]]>", "<v>1</v>", "<c r=\"A1\"><v>5</v></c>", "</row>", "</c>", "r=\"B2\"", " t=\"s\"", " t=\"str\"", " t=\"d\"",
                " s=\"1\"", "<t>u</t>", "</sheetData>", "<r/>", "<f/>", "<f>A1</f>", "\u{e9}", "]]>", "hidden", ";",
            ]),
        ) {
            let mut parts = SEEDS[seed].clone();
            let (_, content) = part.get(&parts).clone();
            prop_assume!(!content.is_empty());
            let index = part.index(parts.len());
            let start = at.index(content.len());
            let end = (start + length).min(content.len());
            parts[index].1.splice(start..end, instead.bytes());
            let book = packed(&parts);
            if let Some(found) = short(&book) {
                let other = std::panic::catch_unwind(|| long(&book)).unwrap_or_default();
                prop_assert_eq!(difference(&found, &other), None);
            }
        }
    }
}
