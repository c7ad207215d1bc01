//! What each target starts from: the samples and the rubrics, taken apart where the target takes
//! parts, and a few lines of what no sample has.

use crate::packages::BETWEEN;
use spbe::assess::{Request, assess_stages};
use spbe::input::{Input, read_input};
use spbe::lang::Lang;
use spbe::report::{self, long};
use spbe::score::{Scorecard, score};
use spbe::trust::journal::{Digested, FORMAT, Record};
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use zip::ZipArchive;

const NUMBERS: &[&str] = &[
    "3",
    "3,70",
    "3.0",
    "-0,5",
    "2.75 %",
    "20/6",
    "1109/300",
    "1.500.000",
    "/",
    "1/0",
    "1e3",
    "999999999999999",
    "٣",
    "−3",
    "+3",
    "3 ",
    "0,000000000000001",
];
const ADDRESSES: &[&str] = &[
    "A1",
    "XFD1048576",
    "XFE1",
    "A0",
    "AA10 B2:C3",
    "ZZZ999 A1:XFD1",
    "a1",
    "$A$1",
    "A1:B2 C3",
    "A99999999999",
    "A-1",
    "B7 Z9:A1",
];
const LISTS: &[&str] = &[
    "indikator;ke;langkah;biaya;terkunci;paling awal;maks\nsemua;;;1;;;\nI1;4;;2,5;;;\nI2;;3 ke 4;10;ya;2;4\n",
    "indikator,biaya\n1,100\nlainnya,1/3\n",
    "indikator;tidak melebihi\nI11;I1\nI12;I2\n",
    "indikator;tingkat;peluang\nI1;3;0,5\nI1;4;50%\nI2;2;1/3\nI2;3;2/3\n",
    "indikator;perangkat daerah\n1-10;Dinas Kominfo\nI11, I12;Bappeda\n13;Inspektorat\n",
    "perangkat daerah;indikator;pengganti\nDinas Kominfo;1;Sekretariat\n",
];
const MAPPINGS: &[&str] = &[
    "sheet: 2\nheader: 3\nmap:\n  indikator: A\n  tingkat: Capaian Akhir\n",
    "map: {i1: C, i2: D, instansi: B, tahun: '2020'}\n",
];
const EXCEPTIONS: &[&str] = &[
    "- code: W0404\n  at: \"*.yaml\"\n  reason: sudah dibahas\n  owner: Tim Evaluasi\n  until: 2026-12-31\n",
    "exceptions:\n  - kode: E0110\n    mentions: bobot\n    alasan: x\n    pemilik: y\n    sampai: 31/12/2026\n",
];
const JSON: &[&str] = &[
    r#"[{"instansi":"Kota A","tahun":2020,"i1":3,"i2":"4","i3":null}]"#,
    r#"{"data":[{"indikator":"I1","tingkat":3.0},{"indikator":2,"tingkat":"7/6"}]}"#,
    "{\"tahun\":2020,\"indeks\":3.42}\n{\"tahun\":2021,\"indeks\":3.70}\n",
];

/// The folder of the samples.
pub(crate) fn samples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../samples")
}

/// Writes the seeds of a target into a folder.
pub(crate) fn write(target: &str, folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let put = |name: &str, bytes: &[u8]| fs::write(folder.join(format!("seed-{name}")), bytes);
    let all = |texts: &[&str]| {
        let mut texts = texts.iter().enumerate();
        texts.try_for_each(|(number, text)| put(&number.to_string(), text.as_bytes()))
    };
    let copied = |endings: &[&str], below: &Path| -> io::Result<()> {
        for (name, path) in files(below)? {
            if endings.iter().any(|ending| name.ends_with(ending)) {
                put(&name, &fs::read(path)?)?;
            }
        }
        Ok(())
    };
    let rubrics = Path::new(env!("CARGO_MANIFEST_DIR")).join("../rubrics");
    match target {
        "package" => copied(&[".xlsx", ".ods", ".xls"], &samples()),
        // The table of a whole nation takes a hundred times as long as any other text.
        "text" => {
            copied(&[".csv", ".tsv", ".md"], &samples())?;
            fs::remove_file(folder.join("seed-nasional-2023.csv"))
        }
        "json" => copied(&[".json"], &samples()).and_then(|()| all(JSON)),
        "published" => {
            let table = fs::read_to_string(samples().join("nasional-2023.csv"))?;
            let some: Vec<&str> = table.lines().take(4).collect();
            put("nasional", some.join("\n").as_bytes())?;
            copied(&["terbitan.csv"], &samples())
        }
        "workbook" => parts(".xlsx", &put),
        "opendocument" => parts(".ods", &put),
        "rubric" => {
            copied(&[".yaml"], &rubrics)?;
            copied(&[".yaml"], &samples().join("rusak"))
        }
        "crosswalk" => copied(&[".yaml"], &rubrics.join("crosswalks")),
        "mapping" => copied(&["pemetaan.yaml"], &samples()).and_then(|()| all(MAPPINGS)),
        "exceptions" => {
            all(EXCEPTIONS)?;
            copied(&[".yaml"], &samples().join("rusak"))
        }
        "lists" => all(LISTS),
        "number" => all(NUMBERS),
        "address" => all(ADDRESSES),
        "output" => outputs(&put),
        "journal" => put("chain", chain().as_bytes()),
        _ => Ok(()),
    }
}

/// Every file in a folder and below, with a name made of its path. Large ones are left out: a
/// fuzzer changes small ones more often in the same time.
fn files(folder: &Path) -> io::Result<Vec<(String, PathBuf)>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let (path, name) = {
            let entry = entry?;
            (
                entry.path(),
                entry.file_name().to_string_lossy().into_owned(),
            )
        };
        if path.is_dir() {
            let below = files(&path)?.into_iter();
            found.extend(below.map(|(inner, path)| (format!("{name}-{inner}"), path)));
        } else if path.metadata()?.len() < 1 << 17 {
            found.push((name, path));
        }
    }
    found.sort();
    Ok(found)
}

/// The parts of each workbook, one input for a sheet.
fn parts(ending: &str, put: &dyn Fn(&str, &[u8]) -> io::Result<()>) -> io::Result<()> {
    for (name, path) in files(&samples())? {
        if !name.ends_with(ending) {
            continue;
        }
        // Some samples are no packages, on purpose.
        let Ok(mut zip) = ZipArchive::new(fs::File::open(path)?) else {
            continue;
        };
        let mut part = |name: &str| {
            let mut bytes = Vec::new();
            if let Ok(part) = zip.by_name(name) {
                // Nor is every part as large as it says.
                let _ = part.take(1 << 18).read_to_end(&mut bytes);
            }
            bytes
        };
        if ending == ".ods" {
            put(&name, &joined(&[part("content.xml")]))?;
            continue;
        }
        let rest = [
            part("xl/sharedStrings.xml"),
            part("xl/workbook.xml"),
            part("xl/styles.xml"),
            part("xl/_rels/workbook.xml.rels"),
        ];
        for number in 1..=4 {
            let sheet = part(&format!("xl/worksheets/sheet{number}.xml"));
            if sheet.is_empty() || sheet.len() > 1 << 16 {
                continue;
            }
            put(&format!("{name}-{number}-alone"), &sheet)?;
            let mut all = vec![sheet];
            all.extend(rest.iter().cloned());
            put(&format!("{name}-{number}"), &joined(&all))?;
        }
    }
    Ok(())
}

fn joined(parts: &[Vec<u8>]) -> Vec<u8> {
    parts.join(&BETWEEN)
}

/// Every output that names its inputs, of a small sample.
fn outputs(put: &dyn Fn(&str, &[u8]) -> io::Result<()>) -> io::Result<()> {
    let path = samples().join("kota-denpasar/2018.csv");
    let Some(Input::Evidence(mut evidence)) = read_input(&path, "2018.csv".into(), None).value
    else {
        return Ok(());
    };
    for one in &mut evidence {
        one.source.path = "2018.csv".into();
    }
    let staged = assess_stages(evidence, &Request::default()).value;
    let layouts = [long::Form::Csv, long::Form::JsonLines].map(|form| long::Layout {
        form,
        partitioned: false,
        rescored: false,
    });
    let mut rows = layouts.map(long::head);
    let mut scores: Vec<Scorecard> = Vec::new();
    for one in staged.unwrap_or_default() {
        for (rows, layout) in rows.iter_mut().zip(layouts) {
            *rows += &long::rows(&one.last, layout);
        }
        scores.push(score(Arc::new(one.last)));
    }
    put("long", rows[0].as_bytes())?;
    put("long-jsonl", rows[1].as_bytes())?;
    put("csv", report::csv::scores(&scores, Lang::Id).as_bytes())?;
    put(
        "json",
        report::json::scores(&scores, &[], Lang::Id).as_bytes(),
    )
}

/// A journal of two records.
fn chain() -> String {
    let record = |number: u64, previous: &str| {
        Record {
            format: FORMAT.to_owned(),
            record: number,
            version: "0.1.0".to_owned(),
            command: vec!["score".to_owned(), "2020.xlsx".to_owned()],
            environment: std::collections::BTreeMap::new(),
            inputs: vec![Digested {
                path: "2020.xlsx".to_owned(),
                sha256: "0".repeat(64),
            }],
            outputs: Vec::new(),
            exit: 0,
            previous: previous.to_owned(),
            hash: String::new(),
        }
        .sealed()
    };
    let first = record(1, "");
    let second = record(2, &first.hash);
    first.line() + &second.line()
}
