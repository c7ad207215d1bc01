//! The files in `samples/`, through the program: the main job on the good ones, a finding with its
//! place for each broken one.

use crate::harness::{Folder, Ran, spbe, spbe_in};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

#[path = "../../samples/make/files/mod.rs"]
pub(crate) mod files;

use files::published::madiun;
use files::sheet::{Dialect, ods, text, xlsx};

const FROM: &str = "samples/kota-bekasi/2019.xlsx";
const TO: &str = "samples/kota-bekasi/2020.xlsx";
const PRINTED: &str = "samples/kota-bekasi/terbitan.csv";

/// What the program writes, made once for all tests: the zip bomb takes its time.
static MADE: LazyLock<Vec<files::File>> = LazyLock::new(|| files::all().unwrap());

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("samples")
}

/// Snapshots of JSON without the digests, which change with every word of a rubric.
fn without_digests() -> insta::Settings {
    let mut settings = insta::Settings::clone_current();
    settings.add_filter(r"[0-9a-f]{64}", "[sha256]");
    settings
}

/// What everybody may rely on, whatever the input: no panic reaches the user.
fn calm(ran: Ran) -> Ran {
    for sign in ["panicked", "RUST_BACKTRACE", "unwrap", "src/"] {
        assert!(!ran.stdout.contains(sign), "{}", ran.stdout);
        assert!(!ran.stderr.contains(sign), "{}", ran.stderr);
    }
    ran
}

#[test]
fn the_files_are_what_their_program_writes() {
    let differing: Vec<&str> = MADE
        .iter()
        .filter(|file| std::fs::read(folder().join(&file.path)).ok().as_ref() != Some(&file.bytes))
        .map(|file| file.path.as_str())
        .collect();
    assert!(
        differing.is_empty(),
        "run `cargo run --example samples`: {differing:?}"
    );
    let size: usize = MADE.iter().map(|file| file.bytes.len()).sum();
    assert!(size < 600_000, "the samples stay small: {size} bytes");
}

#[test]
fn every_broken_file_is_made_by_the_program_and_told_in_its_readme() {
    let made: BTreeSet<String> = MADE
        .iter()
        .filter_map(|file| file.path.strip_prefix("rusak/"))
        .map(str::to_owned)
        .collect();
    let there = std::fs::read_dir(folder().join("rusak")).unwrap();
    let there: BTreeSet<String> = there
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name != "README.md")
        .collect();
    assert_eq!(made, there);
    let readme = std::fs::read_to_string(folder().join("rusak/README.md")).unwrap();
    for name in made {
        let path = format!("samples/rusak/{name}");
        let ran = spbe(&["check", &path, "--report", "json"]).ran();
        let json = ran.json();
        let findings = json["diagnostics"].as_array().unwrap().iter();
        let codes: Vec<&str> = findings
            .map(|finding| finding["code"].as_str().unwrap())
            .collect();
        let row = format!("| `{name}` |");
        let row = readme.lines().find(|line| line.starts_with(&row));
        let row = row.unwrap_or_else(|| panic!("{name} is not in the README"));
        let told = row.trim_end_matches(" |").rsplit("| ").next().unwrap();
        assert_eq!(told, codes.join(", "), "{name}");
    }
}

#[test]
fn two_years_side_by_side() {
    let run = |more: &[&str]| {
        let arguments = [&["compare", FROM, TO], more].concat();
        calm(spbe(&arguments).ran()).shown()
    };
    insta::assert_snapshot!("compare_table_id", run(&[]));
    insta::assert_snapshot!("compare_table_en", run(&["--lang", "en"]));
    insta::assert_snapshot!("compare_markdown", run(&["--report", "markdown"]));
    insta::assert_snapshot!("compare_csv", run(&["--report", "csv"]));
    without_digests().bind(|| {
        insta::assert_snapshot!("compare_json", run(&["--report", "json"]));
    });
}

#[test]
fn two_years_beside_what_was_printed() {
    let run = |more: &[&str]| {
        let arguments = [&["compare", FROM, TO, PRINTED], more].concat();
        calm(spbe(&arguments).ran())
    };
    insta::assert_snapshot!("printed_table_id", run(&[]).shown());
    insta::assert_snapshot!("printed_table_en", run(&["--lang", "en"]).shown());
    let json = run(&["--report", "json"]).json();
    assert_eq!(
        (
            json["from"]["index"].to_string(),
            json["to"]["index"].to_string()
        ),
        ("3.42".to_owned(), "3.70".to_owned())
    );
    assert_eq!(json["published"].to_string(), r#"{"from":3.32,"to":3.70}"#);
    assert_eq!(json["change"]["exact"], "41/150");
}

#[test]
fn a_comparison_becomes_a_workbook() {
    let out = Folder::new();
    let target = out.path().join("perbandingan.xlsx");
    let target = target.to_str().unwrap();
    let written = calm(spbe(&["compare", FROM, TO, "-o", target]).ran());
    assert_eq!((written.code, written.stdout.as_str()), (0, ""));
    let bytes = std::fs::read(target).unwrap();
    let mut package = zip::ZipArchive::new(std::io::Cursor::new(&bytes)).unwrap();
    assert!(package.by_name("xl/workbook.xml").is_ok());
    // The same input gives the same bytes, and nothing is overwritten by accident.
    assert_eq!(spbe(&["compare", FROM, TO, "-o", target]).ran().code, 2);
    spbe(&["compare", FROM, TO, "-o", target, "--force"]).ran();
    assert_eq!(std::fs::read(target).unwrap(), bytes);
}

#[test]
fn every_good_sample_scores_as_published() {
    let books = [
        "kabupaten-madiun/2020.ods",
        "kota-bandar-lampung/2021-2022.csv",
        "kota-bandar-lampung/2021.tsv",
        "kota-bekasi/2019.xlsx",
        "kota-bekasi/2020.xlsx",
        "kota-denpasar/2018.csv",
    ];
    let mut lines = Vec::new();
    for book in books {
        let path = format!("samples/{book}");
        let ran = calm(spbe(&["score", &path, "--report", "json"]).ran());
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{book}");
        for one in ran.json()["assessments"].as_array().unwrap() {
            lines.push(format!(
                "{book}: {} {} {} = {} {}",
                one["agency"].as_str().unwrap(),
                one["year"],
                one["index"]["value"],
                one["index"]["exact"].as_str().unwrap(),
                one["rating"]["name"].as_str().unwrap(),
            ));
        }
    }
    insta::assert_snapshot!(lines.join("\n"), @"
    kabupaten-madiun/2020.ods: Kabupaten Madiun 2020 3.30 = 991/300 Baik
    kota-bandar-lampung/2021-2022.csv: Kota Bandar Lampung 2021 1.20 = 6/5 Kurang
    kota-bandar-lampung/2021-2022.csv: Kota Bandar Lampung 2022 1.50 = 601/400 Kurang
    kota-bandar-lampung/2021.tsv: Kota Bandar Lampung 2021 1.20 = 6/5 Kurang
    kota-bekasi/2019.xlsx: Kota Bekasi 2019 3.42 = 1027/300 Baik
    kota-bekasi/2020.xlsx: Kota Bekasi 2020 3.70 = 1109/300 Sangat Baik
    kota-denpasar/2018.csv: Kota Denpasar 2018 2.64 = 66/25 Baik
    ");
}

/// Aspects and domains of the official results, from the reports themselves.
#[test]
fn every_part_of_the_published_results_comes_out() {
    let cases = [
        (
            "kota-denpasar/2018.csv",
            2018,
            "2.06 2.00 2.10 2.29 2.00 2.50 2.33 3.00 3.29 2.50",
        ),
        (
            "kabupaten-madiun/2020.ods",
            2020,
            "3.18 3.00 3.30 3.14 3.00 3.50 3.00 3.42 3.57 3.17",
        ),
        (
            "kota-bandar-lampung/2021.tsv",
            2021,
            "1.00 1.00 1.00 1.00 1.00 1.00 1.00 1.00 1.00 1.44 1.40 1.50",
        ),
        (
            "kota-bandar-lampung/2021-2022.csv",
            2022,
            "2.00 2.00 1.00 1.00 1.00 1.00 1.00 1.00 1.00 1.82 1.70 2.00",
        ),
    ];
    for (book, year, parts) in cases {
        let (path, year) = (format!("samples/{book}"), year.to_string());
        let ran = spbe(&["score", &path, "--year", &year, "--report", "csv"]).ran();
        let values: Vec<&str> = ran
            .stdout
            .lines()
            .map(|line| line.split(',').collect::<Vec<_>>())
            .filter(|fields| ["domain", "aspect"].contains(&fields[4]))
            .map(|fields| fields[8])
            .collect();
        assert_eq!(values.join(" "), parts, "{book} {year}");
    }
}

#[test]
fn one_content_in_four_formats_gives_one_result() {
    let rows = madiun().unwrap();
    let folder = Folder::new();
    folder.file("buku.xlsx", xlsx(&[("Lampiran", rows.clone())]).unwrap());
    folder.file("buku.ods", ods("Lampiran", &rows).unwrap());
    folder.file("buku.csv", text(&rows, Dialect::INDONESIAN));
    folder.file("buku.tsv", text(&rows, Dialect::TABS));
    let scored = |name: &str| {
        let ran = spbe_in(folder.path(), &["score", name, "--report", "csv"]).ran();
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{name}");
        // All but the place, which is written as each format counts, and the file with its digest.
        let without_place = |line: &str| line.rsplitn(4, ',').nth(3).unwrap().to_owned();
        ran.stdout.lines().map(without_place).collect::<Vec<_>>()
    };
    let first = scored("buku.xlsx");
    assert!(first[1].contains(",991/300,"), "{}", first[1]);
    for name in ["buku.ods", "buku.csv", "buku.tsv"] {
        assert_eq!(scored(name), first, "{name}");
    }
}

#[test]
fn every_broken_file_is_answered_with_a_place_and_what_to_do() {
    for file in &*MADE {
        let Some(name) = file.path.strip_prefix("rusak/") else {
            continue;
        };
        let path = format!("samples/{}", file.path);
        let is_rubric = Path::new(name).extension().unwrap() == "yaml";
        let command = if is_rubric { "check" } else { "score" };
        let mut shown = Vec::new();
        for lang in ["id", "en"] {
            let ran = calm(spbe(&[command, &path, "--lang", lang]).ran());
            assert!([1, 2].contains(&ran.code), "{name}: {}", ran.code);
            let said = if is_rubric { &ran.stdout } else { &ran.stderr };
            assert!(said.starts_with(name), "the place comes first: {said}");
            shown.push(format!("exit {}\n{said}", ran.code));
            // Of the tree below, the first line tells whether the index is known.
            let headline = ran.stdout.lines().next().filter(|_| !is_rubric);
            shown.extend(headline.map(|line| format!("--- {line}\n")));
        }
        let shown = shown.concat();
        insta::assert_snapshot!(format!("broken_{name}"), shown);
    }
}

#[test]
fn a_wide_table_says_each_thing_once_and_only_of_the_years_it_concerns() {
    let folder = Folder::new();
    let row = |agency: &str, year: u16, levels: &[&str]| {
        format!("{agency},{year},{}\n", levels.join(","))
    };
    let header: Vec<String> = (1..=48).map(|number| format!("i{number}")).collect();
    let mut table = format!("instansi,tahun,{}\n", header.join(","));
    // 37 indicators in 2020: the columns beyond are empty, which is nothing to remark on.
    let mut levels = [["3"; 37].as_slice(), &[""; 11]].concat();
    table += &row("Kota A", 2020, &levels);
    levels = ["3"; 48].to_vec();
    table += &row("Kota A", 2021, &levels);
    levels[20..25].fill("");
    levels[30] = "9";
    table += &row("Kota B", 2021, &levels);
    folder.file("lebar.csv", table);
    insta::assert_snapshot!(spbe_in(folder.path(), &["check", "lebar.csv"]).shown(), @"
    exit 1
    --- stdout
    lebar.csv:1 › i48: kesalahan[E0320]: indikator `48` tidak ada dalam `permenpanrb-59-2020`
      bantuan: rubrik ini memuat indikator 1 sampai 47
    lebar.csv:4 › i31: kesalahan[E0330]: tingkat `9` di luar skala 1 sampai 5
      bantuan: isi tingkat yang ada pada skala, atau kosongkan bila belum dinilai
    lebar.csv:4 › i21: kesalahan[E0340]: 5 dari 47 indikator belum dinilai: I21–I25
      bantuan: isi tingkatnya, mulai dari sel ini; selama masih kosong, indeks hanya diketahui batas bawah dan batas atasnya
    1 berkas diperiksa: 3 kesalahan, 0 peringatan.
    ");
}

/// What each form of book comes to: agency, year, index. The README of the folder derives them.
const LAYOUTS: [(&str, &[&str], &str); 15] = [
    // Printed: 13 % of 3,00 + 25 % of 2,60 + 16,5 % of 27/16,5 + 45,5 % of 171/45,5.
    ("halaman-hasil.xlsx", &[], "Kota Contoh 2023 3.02"),
    // The same, and 26 + 42,5 + 16,5 + 122,75 = 207,75 hundredths.
    (
        "aplikasi.json",
        &[],
        "Kota Contoh 2023 3.02, Kabupaten Umpama 2023 2.08",
    ),
    (
        "massal.xlsx",
        &["--year", "2023"],
        "Kota Contoh 2023 3.02, Kabupaten Umpama 2023 2.08",
    ),
    // As the city's result reports print it: 1,20 and 1,50.
    (
        "dua-kolom-tahun.xlsx",
        &[],
        "Kota Bandar Lampung 2022 1.50, Kota Bandar Lampung 2021 1.20",
    ),
    // As printed, in other shapes: 1,20 for 2021 and 1,50 for 2022.
    ("kisi-indikator.xlsx", &[], "Kota Bandar Lampung 2022 1.50"),
    (
        "tiga-baris-judul.xlsx",
        &["--year", "2022"],
        "Kota Bandar Lampung 2022 1.50",
    ),
    (
        "tiga-baris-judul.xlsx",
        &["--year", "2021", "--stage", "mandiri"],
        "Kota Bandar Lampung 2021 3.00",
    ),
    // All 2, and 4 for the six services to the public, which weigh 18 %: 2 + 0,18 × 2.
    ("judul-bertingkat.xlsx", &[], "Kota Contoh 2023 2.36"),
    // All 3 at the first stage.
    (
        "judul-bertingkat.xlsx",
        &["--stage", "mandiri"],
        "Kota Contoh 2023 3.00",
    ),
    // Printed in the official result of 2018: 2,64.
    ("formulir-2018.xlsx", &[], "Kota Denpasar 2018 2.64"),
    // Printed in the official result of 2020: 3,30.
    ("tersembunyi.xlsx", &[], "Kabupaten Madiun 2020 3.30"),
    // Printed in the masterplan of the city: 3,70; for 2019 its domains give 3,42.
    ("beberapa-baris.xlsx", &[], "Kota Bekasi 2020 3.70"),
    // The rows of two units that agree count once.
    ("baris-per-unit.xlsx", &[], "Kota Bekasi 2020 3.70"),
    (
        "perlu-pemetaan.xlsx",
        &["--map", "samples/tata-letak/perlu-pemetaan.yaml"],
        "Kota Bekasi 2019 3.42",
    ),
    ("instrumen-lain.xlsx", &[], ""),
];

#[test]
fn every_layout_comes_to_its_index() {
    for (file, options, expected) in LAYOUTS {
        let path = format!("samples/tata-letak/{file}");
        let arguments = [&["rank", &path, "--report", "json"], options].concat();
        let ran = calm(spbe(&arguments).ran());
        let json = ran.json();
        let rows = json["rows"].as_array().unwrap().iter();
        let line = |row: &serde_json::Value| {
            let agency = row["agency"].as_str().unwrap();
            format!("{agency} {} {}", row["year"], row["index"])
        };
        assert_eq!(
            rows.map(line).collect::<Vec<_>>().join(", "),
            expected,
            "{file}"
        );
    }
}

/// What a person is told about each, and that the README leaves none out.
#[test]
fn every_layout_says_what_it_is() {
    let readme = std::fs::read_to_string(folder().join("tata-letak/README.md")).unwrap();
    let made = MADE
        .iter()
        .filter_map(|file| file.path.strip_prefix("tata-letak/"));
    for name in made {
        assert!(
            readme.contains(&format!("| `{name}` |")),
            "{name} is not in the README"
        );
    }
    let mut said = String::new();
    for (file, options, _) in LAYOUTS {
        let path = format!("samples/tata-letak/{file}");
        let arguments = [&["check", &path, "--report", "json"], options].concat();
        let json = calm(spbe(&arguments).ran()).json();
        let found = json["diagnostics"].as_array().unwrap().iter();
        let found: Vec<String> = found
            .filter(|one| one["code"] != "N0810")
            .map(|one| {
                let (code, place) = (&one["code"], &one["place"]);
                format!("{} {}", code.as_str().unwrap(), place.as_str().unwrap())
            })
            .collect();
        writeln!(said, "{file}: {}", found.join(", ")).unwrap();
    }
    insta::assert_snapshot!(said, @"
    halaman-hasil.xlsx: 
    aplikasi.json: 
    massal.xlsx: 
    dua-kolom-tahun.xlsx: 
    kisi-indikator.xlsx: 
    tiga-baris-judul.xlsx: 
    tiga-baris-judul.xlsx: 
    judul-bertingkat.xlsx: W0374 judul-bertingkat.xlsx › Kertas Kerja!E47
    judul-bertingkat.xlsx: 
    formulir-2018.xlsx: N0347 formulir-2018.xlsx › Rekap, W0304 formulir-2018.xlsx › Rekap!A3
    tersembunyi.xlsx: W0344 tersembunyi.xlsx › Isian, N0352 tersembunyi.xlsx › Isian!A11
    beberapa-baris.xlsx: 
    baris-per-unit.xlsx: N0370 baris-per-unit.xlsx › Isian!D10
    perlu-pemetaan.xlsx: N0254 perlu-pemetaan.xlsx › Rekap OPD!A9
    instrumen-lain.xlsx: E0366 instrumen-lain.xlsx › Indikator!C10
    ");
    // Without its mapping a book is refused with the header that comes nearest.
    let refused = spbe(&["score", "samples/tata-letak/perlu-pemetaan.xlsx"]).shown();
    insta::assert_snapshot!(refused, @"
    exit 2
    --- stderr
    perlu-pemetaan.xlsx › Rekap OPD!A9: kesalahan[E0231]: tabel tidak dikenali; baris yang paling mirip judul kolom: Butir | Uraian | OPD pengisi | Poin tim | Poin sebelumnya
      bantuan: judul kolom harus memuat `indikator` dan `tingkat`, atau `instansi`, `tahun`, `i1` …; ganti judulnya seperti pada `spbe template`, atau tunjukkan kolomnya, misalnya `--map \"indikator=B,tingkat=D\" --header 9`
    ");
}
