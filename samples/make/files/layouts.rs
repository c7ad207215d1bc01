//! One book for each form in which agencies hand in levels or results, with numbers of our own or
//! published ones in a shape of our own.

use super::File;
use super::bekasi;
use super::published::{DENPASAR_2018, LAMPUNG_2021, LAMPUNG_2022, MADIUN_2020};
use anyhow::Context;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet};
use spbe::lang::Lang;
use spbe::rubric::{Rubric, for_year};
use std::fmt::Write as _;
use std::sync::Arc;

/// Results of agencies that do not exist: the aspects A1 to A8 of `PermenPANRB` 59/2020 in
/// hundredths, their domains and their index. Domains and index follow from the aspects, see the
/// README.
struct Results {
    agency: &'static str,
    code: &'static str,
    aspects: [&'static str; 8],
    domains: [&'static str; 4],
    index: &'static str,
    rating: &'static str,
}

const RESULTS: [Results; 2] = [
    Results {
        agency: "Kota Contoh",
        code: "9001",
        aspects: [
            "3.00", "2.50", "3.00", "2.00", "1.50", "2.00", "3.60", "4.00",
        ],
        domains: ["3.00", "2.60", "1.64", "3.76"],
        index: "3.02",
        rating: "Baik",
    },
    Results {
        agency: "Kabupaten Umpama",
        code: "9002",
        aspects: [
            "2.00", "1.50", "2.00", "1.50", "1.00", "1.00", "2.50", "3.00",
        ],
        domains: ["2.00", "1.70", "1.00", "2.70"],
        index: "2.08",
        rating: "Cukup",
    },
];

pub(super) fn files() -> anyhow::Result<Vec<File>> {
    let books: [(&str, Workbook); 12] = [
        ("halaman-hasil", result_page()?),
        ("massal", bulk()?),
        ("dua-kolom-tahun", two_years()?),
        ("kisi-indikator", grid()?),
        ("tiga-baris-judul", years_and_stages()?),
        ("judul-bertingkat", stages()?),
        ("formulir-2018", form()?),
        ("tersembunyi", hidden()?),
        ("beberapa-baris", several_rows()?),
        ("baris-per-unit", rows_of_units()?),
        ("perlu-pemetaan", home_made()?),
        ("instrumen-lain", other_instrument()?),
    ];
    let created = ExcelDateTime::from_ymd(2024, 1, 1)?;
    let properties = DocProperties::new().set_creation_datetime(&created);
    let mut files = Vec::new();
    for (name, mut book) in books {
        book.set_properties(&properties);
        let bytes = book.save_to_buffer()?;
        files.push(File::new(format!("tata-letak/{name}.xlsx"), bytes));
    }
    files.push(File::new("tata-letak/aplikasi.json", application()));
    files.push(File::new("tata-letak/perlu-pemetaan.yaml", MAPPING));
    Ok(files)
}

const MAPPING: &str = "sheet: Rekap OPD\nheader: 9\nmap:\n  indikator: A\n  \
    perangkat-daerah: OPD pengisi\n  tingkat: D\n";

fn rubric(year: u16) -> anyhow::Result<Arc<Rubric>> {
    for_year(year).context("a rubric for the year")
}

fn sheet<'b>(book: &'b mut Workbook, name: &str) -> anyhow::Result<&'b mut Worksheet> {
    Ok(book.add_worksheet().set_name(name)?)
}

/// Texts in one row.
fn row(sheet: &mut Worksheet, at: u32, texts: &[&str]) -> anyhow::Result<()> {
    for (column, text) in (0..).zip(texts) {
        if !text.is_empty() {
            sheet.write(at, column, *text)?;
        }
    }
    Ok(())
}

fn names(rubric: &Rubric) -> impl Iterator<Item = (u32, &str)> {
    (1..).zip(rubric.indicators.iter().map(|one| one.name.get(Lang::Id)))
}

/// Label, colon and value; domains and their aspects stand in one column, without a header.
fn result_page() -> anyhow::Result<Workbook> {
    let one = &RESULTS[0];
    let mut book = Workbook::new();
    let sheet = sheet(&mut book, "Hasil Evaluasi")?;
    sheet.write(1, 1, "Hasil Evaluasi SPBE Tahun 2023")?;
    let head = [
        ("Nama Instansi", one.agency),
        ("Indeks SPBE", one.index),
        ("Predikat SPBE", one.rating),
    ];
    for (at, (label, value)) in (3..).zip(head) {
        row(sheet, at, &["", label, ":", value])?;
    }
    let rubric = rubric(2023)?;
    let mut aspects = one.aspects.iter();
    let mut at = 7;
    let shaded = Format::new().set_bold();
    for (domain, value) in rubric.nodes.iter().zip(one.domains) {
        sheet.write_with_format(at, 1, domain.name.get(Lang::Id), &shaded)?;
        sheet.write(at, 3, value)?;
        at += 1;
        for aspect in &domain.children {
            sheet.write(at, 1, aspect.name.get(Lang::Id))?;
            sheet.write(at, 3, *aspects.next().context("eight aspects")?)?;
            at += 1;
        }
    }
    Ok(book)
}

/// Records with strings of ten decimals, as the application of the evaluation exports them.
fn application() -> String {
    let ten = |text: &str| format!("{text}00000000");
    let mut records = Vec::new();
    // Domains of ten decimals: 27/16.5 and 171/45.5, then 122.75/45.5.
    let domains = [
        [
            "3.0000000000",
            "2.6000000000",
            "1.6363636364",
            "3.7582417582",
        ],
        [
            "2.0000000000",
            "1.7000000000",
            "1.0000000000",
            "2.6978021978",
        ],
    ];
    let indices = ["3.0200000000", "2.0775000000"];
    for ((one, domains), index) in RESULTS.iter().zip(domains).zip(indices) {
        let mut values = String::new();
        for (number, value) in (1..).zip(domains) {
            let _ = writeln!(values, "      \"D200{number}\": \"{value}\",");
        }
        for (number, value) in (1..).zip(one.aspects) {
            let _ = writeln!(values, "      \"A200{number}\": \"{}\",", ten(value));
        }
        let (code, agency) = (one.code, one.agency);
        let kind = agency.split(' ').next().unwrap_or_default();
        records.push(format!(
            "  {{\n    \"kode\": \"{code}\",\n    \"tahun\": \"2023\",\n    \"nama_instansi\": \"{agency}\",\n    \"kategori\": \"{kind}\",\n    \"nilai\": {{\n{values}      \"indeks\": \"{index}\"\n    }}\n  }}"
        ));
    }
    format!("[\n{}\n]\n", records.join(",\n"))
}

/// One row per agency, short headers in lower case, no year.
fn bulk() -> anyhow::Result<Workbook> {
    let mut book = Workbook::new();
    let sheet = sheet(&mut book, "Sheet1")?;
    let mut header = vec![
        "code".to_owned(),
        "nama_instansi".to_owned(),
        "indeks".to_owned(),
    ];
    header.extend((1..=4).map(|number| format!("d{number}")));
    header.extend((1..=8).map(|number| format!("a{number}")));
    let header: Vec<&str> = header.iter().map(String::as_str).collect();
    row(sheet, 0, &header)?;
    for (at, one) in (1..).zip(&RESULTS) {
        row(sheet, at, &[one.code, one.agency])?;
        let values = [one.index]
            .into_iter()
            .chain(one.domains)
            .chain(one.aspects);
        for (column, value) in (2..).zip(values) {
            sheet.write(at, column, value.parse::<f64>()?)?;
        }
    }
    Ok(book)
}

/// As the annex of a result report with the year before beside it.
fn two_years() -> anyhow::Result<Workbook> {
    let mut book = Workbook::new();
    let sheet = sheet(&mut book, "Lampiran")?;
    let plain = Format::new();
    row(sheet, 0, &["Lampiran Laporan Hasil Evaluasi SPBE"])?;
    row(sheet, 2, &["Instansi", "Kota Bandar Lampung"])?;
    sheet.merge_range(4, 0, 5, 0, "No", &plain)?;
    sheet.merge_range(4, 1, 5, 1, "Indikator", &plain)?;
    sheet.merge_range(4, 2, 4, 3, "Nilai Tingkat Kematangan", &plain)?;
    sheet.write(5, 2, 2021)?;
    sheet.write(5, 3, 2022)?;
    let rubric = rubric(2022)?;
    let levels = LAMPUNG_2021.iter().zip(LAMPUNG_2022);
    for ((number, name), (before, after)) in names(&rubric).zip(levels) {
        sheet.write(5 + number, 0, number)?;
        sheet.write(5 + number, 1, name)?;
        sheet.write(5 + number, 2, *before)?;
        sheet.write(5 + number, 3, after)?;
    }
    Ok(book)
}

/// As the grid of an application that follows up the year before: a row for each domain over all
/// columns, and the level of an indicator called its index.
fn grid() -> anyhow::Result<Workbook> {
    let mut book = Workbook::new();
    let sheet = sheet(&mut book, "Indikator")?;
    let plain = Format::new();
    row(sheet, 0, &["Instansi", "Kota Bandar Lampung"])?;
    sheet.write(1, 0, "Tahun")?;
    sheet.write(1, 1, 2022)?;
    let headers = [
        "Indikator",
        "Indeks",
        "Status (Sama/Naik/Turun)",
        "Target 2023",
        "Satker Penanggung Jawab",
        "Progress Pengisian",
    ];
    row(sheet, 3, &headers)?;
    let rubric = rubric(2022)?;
    let mut at = 4;
    for (position, domain) in (1..).zip(&rubric.nodes) {
        let heading = format!("Domain {position} {}", domain.name.get(Lang::Id));
        sheet.merge_range(at, 0, at, 5, &heading, &plain)?;
        at += 1;
        for index in domain.indicators.clone() {
            let (before, level) = (LAMPUNG_2021[index], LAMPUNG_2022[index]);
            let status = match level.cmp(&before) {
                std::cmp::Ordering::Less => "Turun",
                std::cmp::Ordering::Equal => "Sama",
                std::cmp::Ordering::Greater => "Naik",
            };
            sheet.write(at, 0, format!("Indikator {}", index + 1))?;
            sheet.write(at, 1, level)?;
            sheet.write(at, 2, status)?;
            sheet.write(at, 3, (level + 1).min(5))?;
            sheet.write(at, 4, "Dinas Komunikasi dan Informatika")?;
            sheet.write(at, 5, "100%")?;
            at += 1;
        }
    }
    Ok(book)
}

/// As the annex of a result report with three rows of headers: two years, and in each what the
/// agency claimed beside what was decided.
fn years_and_stages() -> anyhow::Result<Workbook> {
    let mut book = Workbook::new();
    let sheet = sheet(&mut book, "Lampiran")?;
    let plain = Format::new();
    row(sheet, 0, &["Lampiran Laporan Hasil Evaluasi SPBE"])?;
    row(sheet, 2, &["Instansi", "Kota Bandar Lampung"])?;
    sheet.merge_range(4, 0, 6, 0, "No", &plain)?;
    sheet.merge_range(4, 1, 6, 1, "Indikator", &plain)?;
    sheet.merge_range(4, 2, 4, 5, "Nilai Tingkat Kematangan", &plain)?;
    sheet.merge_range(5, 2, 5, 3, "2021", &plain)?;
    sheet.merge_range(5, 4, 5, 5, "2022", &plain)?;
    row(sheet, 6, &["", "", "Mandiri", "Akhir", "Mandiri", "Akhir"])?;
    let rubric = rubric(2022)?;
    let levels = LAMPUNG_2021.iter().zip(LAMPUNG_2022);
    for ((number, name), (before, after)) in names(&rubric).zip(levels) {
        let at = 6 + number;
        sheet.write(at, 0, number)?;
        sheet.write(at, 1, name)?;
        sheet.write(at, 2, 3)?;
        sheet.write(at, 3, *before)?;
        sheet.write(at, 4, 3)?;
        sheet.write(at, 5, after)?;
    }
    Ok(book)
}

/// Two rows of headers, merged; a domain merged over all its indicators.
fn stages() -> anyhow::Result<Workbook> {
    let mut book = Workbook::new();
    let sheet = sheet(&mut book, "Kertas Kerja")?;
    let plain = Format::new();
    sheet.merge_range(0, 0, 0, 6, "KERTAS KERJA EVALUASI SPBE TAHUN 2023", &plain)?;
    row(sheet, 1, &["Instansi : Kota Contoh"])?;
    for (column, header) in [
        (0, "Domain"),
        (1, "No."),
        (2, "Indikator"),
        (6, "Penjelasan"),
    ] {
        sheet.merge_range(3, column, 4, column, header, &plain)?;
    }
    sheet.merge_range(3, 3, 3, 5, "Tingkat Kematangan", &plain)?;
    row(sheet, 4, &["", "", "", "Mandiri", "Interviu", "Akhir"])?;
    let rubric = rubric(2023)?;
    for domain in &rubric.nodes {
        let first = 5 + u32::try_from(domain.indicators.start)?;
        let last = 4 + u32::try_from(domain.indicators.end)?;
        sheet.merge_range(first, 0, last, 0, domain.name.get(Lang::Id), &plain)?;
    }
    for (number, name) in names(&rubric) {
        let at = 4 + number;
        sheet.write(at, 1, number)?;
        sheet.write(at, 2, name)?;
        sheet.write(at, 3, 3)?;
        // The last six are the services to the public.
        let services = number > 41;
        if services {
            sheet.write(at, 4, 4)?;
        } else {
            sheet.write(at, 5, 2)?;
        }
    }
    Ok(book)
}

/// The shape of the official form of 2018: what was picked stands in a hidden sheet alone, as
/// option 1 to 6.
fn form() -> anyhow::Result<Workbook> {
    let mut book = Workbook::new();
    let identity = sheet(&mut book, "Identitas")?;
    row(
        identity,
        1,
        &[
            "",
            "NAMA INSTANSI PUSAT/PEMERINTAH DAERAH",
            ":",
            "Kota Denpasar",
        ],
    )?;
    let label = |number: usize| match number {
        35.. => format!("35-{}", number - 34),
        _ => number.to_string(),
    };
    let rubric = rubric(2018)?;
    for number in [1, 35] {
        let name = format!("Indikator {}", label(number));
        let question = sheet(&mut book, &name)?;
        row(question, 0, &["Domain", "", "Aspek", "", "Pilihan Saudara"])?;
        row(
            question,
            1,
            &[&name, rubric.indicators[number - 1].name.get(Lang::Id)],
        )?;
        for level in 0..=5_u32 {
            question.write(2 + level, 0, format!("Level {level}"))?;
        }
        row(question, 8, &["Penjelasan :"])?;
        row(question, 9, &["Data dukung:"])?;
    }
    let recap = sheet(&mut book, "Rekap")?;
    recap.set_hidden(true);
    row(recap, 0, &["JANGAN MENGUBAH LEMBAR INI"])?;
    row(
        recap,
        2,
        &["Domain", "Aspek", "Indikator", "", "N", "V", "W"],
    )?;
    let mut at = 3;
    for domain in &rubric.nodes {
        recap.write(at, 0, domain.name.get(Lang::Id))?;
        at += 1;
        for aspect in &domain.children {
            recap.write(at, 1, aspect.name.get(Lang::Id))?;
            at += 1;
            for index in aspect.indicators.clone() {
                match index + 1 {
                    number @ 35.. => recap.write(at, 2, label(number))?,
                    number => recap.write(at, 2, u32::try_from(number)?)?,
                };
                recap.write(at, 4, DENPASAR_2018[index] + 1)?;
                recap.write(at, 5, DENPASAR_2018[index])?;
                at += 1;
            }
        }
    }
    Ok(book)
}

/// A hidden sheet with hidden rows and a hidden column beside a cover.
fn hidden() -> anyhow::Result<Workbook> {
    let mut book = Workbook::new();
    row(
        sheet(&mut book, "Sampul")?,
        0,
        &["Evaluasi SPBE Kabupaten Madiun"],
    )?;
    let sheet = sheet(&mut book, "Isian")?;
    sheet.set_hidden(true);
    row(sheet, 0, &["Instansi", "Kabupaten Madiun"])?;
    sheet.write(1, 0, "Tahun")?;
    sheet.write(1, 1, 2020)?;
    row(sheet, 3, &["No", "Indikator", "Tingkat"])?;
    let rubric = rubric(2020)?;
    for ((number, name), level) in names(&rubric).zip(MADIUN_2020) {
        sheet.write(3 + number, 0, number)?;
        sheet.write(3 + number, 1, name)?;
        sheet.write(3 + number, 2, level)?;
    }
    for at in [10, 11, 20] {
        sheet.set_row_hidden(at)?;
    }
    sheet.set_column_hidden(2)?;
    Ok(book)
}

/// A row for every document, with number, name and level merged over the rows of an indicator.
fn several_rows() -> anyhow::Result<Workbook> {
    let mut book = Workbook::new();
    let sheet = sheet(&mut book, "Bukti")?;
    let plain = Format::new();
    row(sheet, 0, &["Instansi", "Kota Bekasi"])?;
    sheet.write(1, 0, "Tahun")?;
    sheet.write(1, 1, 2020)?;
    row(
        sheet,
        3,
        &[
            "No Indikator",
            "Nama Indikator",
            "Tingkat",
            "Bukti Dukung Dokumen",
        ],
    )?;
    let rubric = rubric(2020)?;
    let mut at = 4;
    for ((number, name), level) in names(&rubric).zip(bekasi::levels(2020)) {
        let documents = number % 3;
        if documents == 0 {
            sheet.write(at, 0, number)?;
            sheet.write(at, 1, name)?;
            sheet.write(at, 2, level)?;
        } else {
            let last = at + documents;
            sheet.merge_range(at, 0, last, 0, "", &plain)?;
            sheet.write(at, 0, number)?;
            sheet.merge_range(at, 1, last, 1, name, &plain)?;
            sheet.merge_range(at, 2, last, 2, "", &plain)?;
            sheet.write(at, 2, level)?;
        }
        for document in 0..=documents {
            let title = format!("Dokumen {}", document + 1);
            sheet.write(at + document, 3, title)?;
        }
        at += documents + 1;
    }
    Ok(book)
}

/// A row for every unit that answers an indicator; all that share one agree.
fn rows_of_units() -> anyhow::Result<Workbook> {
    let mut book = Workbook::new();
    let sheet = sheet(&mut book, "Isian")?;
    row(sheet, 0, &["Instansi", "Kota Bekasi"])?;
    sheet.write(1, 0, "Tahun")?;
    sheet.write(1, 1, 2020)?;
    let headers = ["No Indikator", "Nama Indikator", "OPD", "Tingkat"];
    row(sheet, 3, &headers)?;
    let rubric = rubric(2020)?;
    let mut at = 4;
    for ((number, name), level) in names(&rubric).zip(bekasi::levels(2020)) {
        let shared = number % 5 == 0;
        for unit in ["Diskominfo", "Bappeda"]
            .iter()
            .take(1 + usize::from(shared))
        {
            sheet.write(at, 0, number)?;
            sheet.write(at, 1, name)?;
            sheet.write(at, 2, *unit)?;
            sheet.write(at, 3, level)?;
            at += 1;
        }
    }
    Ok(book)
}

/// Headers that nobody knows, in the ninth row of the second sheet, beside the points of the year
/// before.
fn home_made() -> anyhow::Result<Workbook> {
    let mut book = Workbook::new();
    row(
        sheet(&mut book, "Catatan rapat")?,
        0,
        &["Rapat koordinasi", "notulen"],
    )?;
    let sheet = sheet(&mut book, "Rekap OPD")?;
    row(sheet, 0, &["REKAPITULASI PENGISIAN"])?;
    row(sheet, 2, &["Instansi", "Kota Bekasi"])?;
    sheet.write(3, 0, "Tahun")?;
    sheet.write(3, 1, 2019)?;
    row(
        sheet,
        8,
        &[
            "Butir",
            "Uraian",
            "OPD pengisi",
            "Poin tim",
            "Poin sebelumnya",
        ],
    )?;
    let rubric = rubric(2019)?;
    for ((number, name), level) in names(&rubric).zip(bekasi::levels(2019)) {
        sheet.write(8 + number, 0, number)?;
        sheet.write(8 + number, 1, name)?;
        sheet.write(8 + number, 2, "Diskominfo")?;
        sheet.write(8 + number, 3, level)?;
        sheet.write(8 + number, 4, 1)?;
    }
    Ok(book)
}

/// A report of the Indeks Pemerintah Digital, which is no SPBE.
fn other_instrument() -> anyhow::Result<Workbook> {
    let mut book = Workbook::new();
    let sheet = sheet(&mut book, "Indikator")?;
    row(sheet, 0, &["LAPORAN INDEKS PEMERINTAH DIGITAL TAHUN 2026"])?;
    row(sheet, 2, &["Instansi", "Kota Contoh"])?;
    let header = [
        "No",
        "Aspek",
        "Indikator",
        "Bobot (%)",
        "Nilai Capaian",
        "Nilai Tertimbang",
    ];
    row(sheet, 8, &header)?;
    let rows = [
        ("Keamanan Pemerintah Digital Siber", "Audit Keamanan"),
        (
            "Keterpaduan Layanan Digital Pemerintah",
            "Integrasi Layanan Digital",
        ),
        (
            "Kepuasan Pengguna Layanan Digital Pemerintah",
            "Survei Kepuasan",
        ),
    ];
    for (at, (aspect, indicator)) in (9_u32..).zip(rows) {
        sheet.write(at, 0, at - 8)?;
        sheet.write(at, 1, aspect)?;
        sheet.write(at, 2, indicator)?;
        sheet.write(at, 4, 3.25)?;
    }
    Ok(book)
}
