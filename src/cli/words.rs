//! What the program says about itself, in the language of this run.
//!
//! Help has to be in the user's language before the arguments are parsed, so the language is set
//! once, first thing.

use spbe::lang::Lang;
use std::sync::atomic::{AtomicBool, Ordering};

static ENGLISH: AtomicBool = AtomicBool::new(false);

pub(super) fn set_language(lang: Lang) {
    ENGLISH.store(lang == Lang::En, Ordering::Relaxed);
}

pub(super) fn language() -> Lang {
    if ENGLISH.load(Ordering::Relaxed) {
        Lang::En
    } else {
        Lang::Id
    }
}

/// Declares functions that return a sentence in the language of this run.
macro_rules! words {
    ($( $name:ident ( $($part:ident),* ) { id: $id:literal, en: $en:literal $(,)? } )*) => { $(
        pub(super) fn $name($($part: impl std::fmt::Display),*) -> String {
            match language() {
                Lang::Id => format!($id),
                Lang::En => format!($en),
            }
        }
    )* };
}

words! {
    about() {
        id: "Menghitung, membandingkan, dan memeriksa evaluasi SPBE secara tepat",
        en: "Scores, compares and checks SPBE evaluations, exactly",
    }
    about_score() {
        id: "Indeks setiap instansi dan tahun di dalam buku, sampai ke indikatornya",
        en: "The index of each agency and year in the books, down to its indicators",
    }
    about_compare() {
        id: "Dua tahun (atau instansi) atau lebih berdampingan, dan apa yang menggerakkan indeks",
        en: "Two or more years (or agencies) side by side, and what moved the index",
    }
    about_audit() {
        id: "Apakah tabel terbitan dapat benar: cocok dengan bagiannya sendiri dan dengan tingkat indikator yang sah",
        en: "Whether a published table can be true: does it follow from its own parts and from legal levels",
    }
    about_check() {
        id: "Semua masalah di dalam buku, tabel, atau rubrik, lengkap dengan tempatnya",
        en: "Every problem in a book, table or rubric, with its place",
    }
    about_rank() {
        id: "Banyak instansi, satu baris masing-masing, diurutkan menurut indeks tepatnya",
        en: "Many agencies, one line each, ranked by their exact index",
    }
    about_plan() {
        id: "Cara termurah mencapai predikat atau indeks, terbukti tidak ada yang lebih murah",
        en: "The cheapest way to a rating or an index, proved that nothing is cheaper",
    }
    about_template() {
        id: "Buku kerja kosong untuk sebuah rubrik, siap diisi",
        en: "An empty workbook for a rubric, ready to fill in",
    }
    about_explain() {
        id: "Arti sebuah kode temuan, atau yang diminta sebuah indikator di setiap tingkat",
        en: "What a code of a finding means, or what an indicator asks for at each level",
    }
    help_explain() {
        id: "Kode seperti E0203 atau 0203, atau indikator seperti I17 atau 17",
        en: "Codes such as E0203 or 0203, or indicators such as I17 or 17",
    }
    code_or_indicator_value() { id: "KODE|INDIKATOR", en: "CODE|INDICATOR" }
    help_exceptions() {
        id: "Temuan yang sudah diterima: berkas YAML atau tabel dengan kode, alasan, pemilik, dan tanggal akhir",
        en: "Findings that are accepted: a YAML file or table with code, reason, owner and last day",
    }
    help_today() {
        id: "Hari untuk menguji masa berlaku pengecualian; tanpa ini SOURCE_DATE_EPOCH, lalu akhir tahun evaluasi",
        en: "Day on which exceptions are judged; otherwise SOURCE_DATE_EPOCH, otherwise the end of the year of evaluation",
    }
    day_value() { id: "TTTT-BB-HH", en: "YYYY-MM-DD" }
    not_a_day(written) {
        id: "`{written}` bukan tanggal; tuliskan seperti 2026-12-31",
        en: "`{written}` is not a date; write it as 2026-12-31",
    }
    no_such_code(written, nearest) {
        id: "kode `{written}` tidak ada; yang terdekat: {nearest}",
        en: "there is no code `{written}`; the nearest are {nearest}",
    }
    nothing_to_explain(written, rubric) {
        id: "`{written}` bukan kode temuan dan bukan indikator di `{rubric}`",
        en: "`{written}` is neither a code of a finding nor an indicator of `{rubric}`",
    }
    perhaps_indicator(written, name) {
        id: "indikator `{written}` tidak ada; mungkin maksudnya `{name}`",
        en: "there is no indicator `{written}`; perhaps `{name}` is meant",
    }
    about_rubric() {
        id: "Rubrik: daftar, isi, pemeriksaan, perubahan, skema, dan bolak-balik lewat Excel",
        en: "Rubrics: list, content, check, changes, schema, and to Excel and back",
    }
    about_rubric_schema() {
        id: "JSON Schema berkas rubrik, supaya penyunting melengkapi dan memeriksanya",
        en: "The JSON Schema of rubric files, so that editors complete and check them",
    }
    about_rubric_export() {
        id: "Rubrik sebagai buku kerja Excel (-o rubrik.xlsx), bagi peninjau yang tidak membaca YAML",
        en: "A rubric as an Excel workbook (-o rubric.xlsx), for reviewers who do not read YAML",
    }
    about_rubric_import() {
        id: "Buku kerja hasil `export` kembali menjadi rubrik (-o rubrik.yaml)",
        en: "A workbook made by `export` becomes a rubric again (-o rubric.yaml)",
    }
    usage_of(command, inputs) {
        id: "spbe {command} [OPSI] {inputs}",
        en: "spbe {command} [OPTIONS] {inputs}",
    }
    several(input) { id: "<{input}>...", en: "<{input}>..." }
    usage_plan(target, book) {
        id: "--target <{target}> <{book}>",
        en: "--target <{target}> <{book}>",
    }
    schema_value() { id: "rubric|crosswalk", en: "rubric|crosswalk" }
    help_schema_of() {
        id: "Skema rubrik atau skema padanan indikator",
        en: "The schema of rubrics, or that of crosswalks",
    }
    help_schema() {
        id: "Mencetak JSON Schema dari keluaran JSON perintah ini",
        en: "Print the JSON Schema of the JSON that this command writes",
    }
    help_rubric_book() {
        id: "Buku kerja rubrik (.xlsx atau .ods)",
        en: "The workbook of a rubric (.xlsx or .ods)",
    }
    export_needs_output() {
        id: "tuliskan berkasnya, misalnya `-o rubrik.xlsx`",
        en: "name the file, for instance `-o rubric.xlsx`",
    }
    about_rubric_list() { id: "Rubrik yang ada di dalam program", en: "The rubrics inside the program" }
    about_rubric_show() {
        id: "Isi sebuah rubrik: predikat, tingkat, struktur, bobot",
        en: "What a rubric says: ratings, levels, structure, weights",
    }
    about_rubric_check() { id: "Semua masalah di dalam berkas rubrik", en: "Every problem in rubric files" }
    help_lang() {
        id: "Bahasa keluaran: id atau en; tanpa ini SPBE_LANG, lalu id",
        en: "Language of the output: id or en; otherwise SPBE_LANG, otherwise id",
    }
    help_color() {
        id: "Warna: auto (hanya di terminal), always, atau never",
        en: "Colour: auto (on a terminal), always or never",
    }
    help_rubric() {
        id: "Rubrik yang dipakai; tanpa ini buku atau tahunnya yang menentukan",
        en: "The rubric to use; otherwise the book or its year decides",
    }
    help_rescore() {
        id: "Nilai ulang buku yang dibuat untuk isi rubrik lain; setiap keluaran menyebutkannya",
        en: "Score books anew that were made for another content of their rubric; every output says so",
    }
    help_agency() {
        id: "Hanya instansi ini; memberi nama bila buku tidak menyebutnya",
        en: "Only this agency; names it where the book does not",
    }
    help_year() {
        id: "Hanya tahun ini; memberi tahun bila buku tidak menyebutnya",
        en: "Only this year; states it where the book does not",
    }
    help_stage() {
        id: "Tahap: mandiri, dokumen, interviu, visitasi, atau akhir; tanpa ini tahap terakhir yang berisi",
        en: "Stage: mandiri, dokumen, interviu, visitasi or akhir; otherwise the last one with values",
    }
    help_map() {
        id: "Kolom buku yang tidak dikenali, seperti indikator=B,tingkat=D (huruf atau judul), atau berkas dari --save-map",
        en: "Columns of a book that is not recognised, such as indikator=B,tingkat=D (letter or header), or a file of --save-map",
    }
    help_sheet() {
        id: "Lembar yang dibaca, menurut nama atau urutannya",
        en: "The sheet to read, by its name or position",
    }
    help_header() {
        id: "Baris judul kolom, seperti 9",
        en: "The row of the header, such as 9",
    }
    help_save_map() {
        id: "Simpan --map, --sheet, dan --header ke berkas ini untuk dipakai lagi dengan --map BERKAS",
        en: "Keep --map, --sheet and --header in this file, to be used again by --map FILE",
    }
    map_value() { id: "PETA|BERKAS", en: "MAP|FILE" }
    sheet_value() { id: "LEMBAR", en: "SHEET" }
    row_value() { id: "BARIS", en: "ROW" }
    mapping_refused() { id: "pemetaan kolom tidak dapat dipakai", en: "the mapping of columns cannot be used" }
    nothing_to_save(file) {
        id: "tidak ada pemetaan untuk disimpan ke `{file}`; sertakan `--map`",
        en: "there is no mapping to keep in `{file}`; give one with `--map`",
    }
    help_report() {
        id: "Bentuk keluaran: table, markdown, csv, json, xlsx, long; untuk temuan juga sarif, junit, github, gitlab; boleh diulang, =BERKAS menulis ke berkas itu",
        en: "Form of the output: table, markdown, csv, json, xlsx, long; of findings also sarif, junit, github, gitlab; may repeat, =FILE writes to a file",
    }
    help_output() {
        id: "Tulis ke berkas dengan bentuk menurut akhirannya: .txt .md .csv .json .xlsx .html",
        en: "Write to a file in the form its ending names: .txt .md .csv .json .xlsx .html",
    }
    help_force() { id: "Timpa berkas keluaran yang sudah ada", en: "Overwrite an output file that exists" }
    help_help() { id: "Tampilkan bantuan ini", en: "Show this help" }
    help_version() { id: "Tampilkan versi", en: "Show the version" }
    help_books() {
        id: "Buku penilaian: .xlsx, .ods, .csv, .tsv; `-` untuk masukan baku",
        en: "Assessment books: .xlsx, .ods, .csv, .tsv; `-` for standard input",
    }
    help_book() {
        id: "Buku penilaian: .xlsx, .ods, .csv, .tsv; `-` untuk masukan baku",
        en: "The assessment book: .xlsx, .ods, .csv, .tsv; `-` for standard input",
    }
    help_target() {
        id: "Yang dituju: nama predikat, atau indeks seperti 4,2",
        en: "What to reach: the name of a rating, or an index such as 4.2",
    }
    help_cost() {
        id: "Tabel biaya dengan kolom indikator, ke atau langkah, biaya, terkunci, paling awal, maks; tanpa ini setiap langkah berbiaya 1",
        en: "Table of costs with the columns indikator, ke or langkah, biaya, terkunci, paling awal, maks; otherwise every step costs 1",
    }
    help_lock() {
        id: "Indikator yang tidak boleh dinaikkan, seperti I3,I7; boleh diulang",
        en: "Indicators that must not be raised, such as I3,I7; may repeat",
    }
    help_depends() {
        id: "Tabel ketergantungan dengan kolom indikator dan tidak melebihi: pelaksanaan tidak di atas kebijakannya",
        en: "Table of dependencies with the columns indikator and tidak melebihi: an implementation not above its policy",
    }
    help_groups() {
        id: "Tabel kelompok dengan kolom instansi dan kelompok; tanpa ini kolom kelompok di tabel hasil, lalu jenis menurut nama instansi",
        en: "Table of groups with the columns instansi and kelompok; otherwise the groups of the table of results, then the kind that the agency's name tells",
    }
    help_max_steps() {
        id: "Paling banyak N langkah untuk setiap indikator dalam setahun",
        en: "At most N steps of each indicator in a year",
    }
    help_years() {
        id: "Rencana untuk N tahun; tanpa --interim kenaikannya dibagi rata",
        en: "A plan for N years; without --interim the way is divided equally",
    }
    help_interim() {
        id: "Target setiap tahun sebelum yang terakhir, seperti 3.0,3.4 atau 3,0;3,4",
        en: "The target of each year before the last, such as 3.0,3.4",
    }
    help_set() {
        id: "Andaikan sebuah tingkat, seperti I36=4; boleh diulang, hasilnya ditandai SIMULASI",
        en: "Assume a level, such as I36=4; may repeat, the result is marked SIMULATION",
    }
    help_band() {
        id: "Rentang indeks yang tepat bila ada jawaban yang diragukan: rentang `2-3`, bukti yang kurang, yang belum dinilai",
        en: "The exact interval of the index where answers are doubtful: a range `2-3`, missing evidence, not assessed",
    }
    help_probabilities() {
        id: "Tabel peluang dengan kolom indikator, tingkat, peluang, untuk sebaran indeks yang tepat (bersama --band)",
        en: "Table of probabilities with the columns indikator, tingkat, peluang, for the exact distribution (with --band)",
    }
    help_sensitivity() {
        id: "Juga bobot efektif tiap indikator, dan indeks bila indikator itu ditiadakan",
        en: "Also the effective weight of each indicator, and the index if it were left out",
    }
    help_books_or_tables() {
        id: "Buku penilaian atau tabel terbitan: .xlsx, .ods, .csv, .tsv; `-` untuk masukan baku",
        en: "Assessment books or published tables: .xlsx, .ods, .csv, .tsv; `-` for standard input",
    }
    help_stages() {
        id: "Bandingkan tahap-tahap di dalam setiap buku: di mana para asesor berbeda, dan seberapa sepakat",
        en: "Compare the stages within each book: where assessors disagreed, and how far they agree",
    }
    no_stages_in_table(file) {
        id: "{file}: tabel terbitan tidak memuat tahap penilaian; berikan buku penilaian",
        en: "{file}: a published table has no stages of assessment; give an assessment book",
    }
    about_merge() {
        id: "Menggabungkan buku perangkat daerah menjadi buku instansinya; asal setiap nilai dicatat",
        en: "Merges the books of units into the book of their agency, keeping where each value is from",
    }
    help_unit_books() {
        id: "Folder atau buku perangkat daerah: .xlsx, .ods, .csv, .tsv",
        en: "A folder, or the books of units: .xlsx, .ods, .csv, .tsv",
    }
    help_pengampu() {
        id: "Daftar pengampu (CSV atau buku): kolom `indikator`, `perangkat daerah`, dan bila ada `pendukung`",
        en: "List of owners (CSV or book): columns `indikator`, `perangkat daerah` and perhaps `pendukung`",
    }
    help_resolve() {
        id: "Bila isian berbeda: owner memakai nilai pengampu (bawaan), min memakai yang terendah",
        en: "Where answers differ: owner takes that of the owner (default), min takes the lowest",
    }
    folder_or_book_value() { id: "FOLDER|BUKU", en: "FOLDER|BOOK" }
    owner_needs_list() {
        id: "`--resolve owner` memerlukan daftar pengampu: `--pengampu BERKAS`",
        en: "`--resolve owner` needs the list of owners: `--pengampu FILE`",
    }
    no_books() {
        id: "tidak ada buku di sana; yang dibaca adalah .xlsx, .ods, .csv, dan .tsv",
        en: "there are no books there; .xlsx, .ods, .csv and .tsv are read",
    }
    about_worklist() {
        id: "Yang masih terbuka untuk setiap perangkat daerah, dan yang diminta tingkat berikutnya",
        en: "What is open for each unit, and what the next level asks for",
    }
    help_unit() { id: "Hanya perangkat daerah ini", en: "Only this unit" }
    folder_value() { id: "FOLDER", en: "FOLDER" }
    help_evidence_dir() {
        id: "Periksa juga berkas data dukung yang disebut buku, di folder ini; tautan web tidak pernah dibuka",
        en: "Check the files of evidence that the book cites, too, in this folder; web links are never opened",
    }
    help_manifest() {
        id: "Catat ukuran dan SHA-256 berkas data dukung ke berkas .json atau .csv ini",
        en: "Record size and SHA-256 of the files of evidence in this .json or .csv file",
    }
    manifest_ending(file) {
        id: "manifes `{file}` harus berakhiran .json atau .csv",
        en: "the manifest `{file}` must end in .json or .csv",
    }
    help_verify() {
        id: "Periksa laporan .xlsx: apakah angkanya masih mengikuti tingkatnya, dan tingkatnya masih sama dengan berkas asalnya",
        en: "Verify an .xlsx report: do its numbers still follow from its levels, and are its levels still those of its files",
    }
    report_value() { id: "LAPORAN", en: "REPORT" }
    help_tables() {
        id: "Tabel terbitan: .xlsx, .ods, .csv, .tsv; `-` untuk masukan baku; buku penilaian instansi dan tahun yang sama menjadi pembanding",
        en: "Published tables: .xlsx, .ods, .csv, .tsv; `-` for standard input; assessment books of the same agency and year are compared with them",
    }
    help_check_inputs() {
        id: "Buku penilaian, tabel terbitan, atau rubrik (.yaml)",
        en: "Assessment books, published tables or rubrics (.yaml)",
    }
    about_rubric_diff() {
        id: "Yang berubah maknanya dari satu rubrik ke rubrik lain",
        en: "What changed in meaning from one rubric to another",
    }
    rubric_before_value() { id: "LAMA", en: "OLD" }
    rubric_after_value() { id: "BARU", en: "NEW" }
    help_rubric_before() { id: "Rubrik sebelum: ID bawaan atau berkas .yaml", en: "The rubric before: a built-in ID or a .yaml file" }
    help_rubric_after() { id: "Rubrik sesudah: ID bawaan atau berkas .yaml", en: "The rubric after: a built-in ID or a .yaml file" }
    diff_fail_value() { id: "result|any|none", en: "result|any|none" }
    help_diff_fail() {
        id: "Perubahan yang menjadi kesalahan: result (yang dapat mengubah nilai, predikat, atau dukungan bukti), any, atau none; tanpa ini result",
        en: "Which changes are errors: result (those that can change scores, ratings or what evidence supports), any or none; otherwise result",
    }
    diff_codes() {
        id: "Kode keluar: 0 bila tidak ada perubahan yang menjadi kesalahan, 1 bila ada, 2 bila sebuah rubrik tidak dapat dibaca.\n\nContoh:\n  spbe rubric diff permenpanrb-59-2020 rubrik.yaml",
        en: "Exit codes: 0 where no change is an error, 1 where some are, 2 where a rubric cannot be read.\n\nExample:\n  spbe rubric diff permenpanrb-59-2020 rubric.yaml",
    }
    about_rubric_impact() {
        id: "Akibat perubahan rubrik pada arsip: setiap penilaian dinilai dengan rubrik lama dan baru",
        en: "What a changed rubric does to an archive: every assessment scored under the old and the new one",
    }
    help_impact_books() {
        id: "Buku penilaian, folder, atau pola seperti arsip/*.xlsx",
        en: "Assessment books, folders, or patterns such as archive/*.xlsx",
    }
    impact_fail_value() { id: "rating|index|none", en: "rating|index|none" }
    help_impact_fail() {
        id: "Perubahan yang menjadi kesalahan: rating, index (juga predikat), atau none; tanpa ini none, dengan --baseline index",
        en: "Which changes are errors: rating, index (ratings too) or none; otherwise none, with --baseline index",
    }
    help_baseline() {
        id: "Hasil arsip yang terakhir diterima; yang sama dengannya bukan kesalahan. Hanya --accept yang mengubahnya",
        en: "Results of the archive as last accepted; what equals them is no error. Only --accept changes the file",
    }
    help_accept() {
        id: "Tulis hasil di bawah rubrik baru ke berkas --baseline sebagai yang diterima",
        en: "Write the results under the new rubric to the file of --baseline as accepted",
    }
    impact_codes() {
        id: "Kode keluar: 0 bila tidak ada kesalahan, 1 bila ada perubahan yang menjadi kesalahan atau buku yang rusak, 2 bila tidak ada yang dapat dinilai.\n\nContoh:\n  spbe rubric impact lama.yaml baru.yaml arsip --fail-on rating",
        en: "Exit codes: 0 where nothing is an error, 1 where a change is one or a book is damaged, 2 where nothing could be scored.\n\nExample:\n  spbe rubric impact old.yaml new.yaml archive --fail-on rating",
    }
    no_baseline(file) {
        id: "acuan `{file}` belum ada; buat dengan `--accept`",
        en: "there is no baseline `{file}` yet; make it with `--accept`",
    }
    not_accepted(count) {
        id: "acuan tidak diubah karena {count} berkas tidak dapat dinilai; tambahkan `--force` bila memang begitu",
        en: "the baseline is left as it is because {count} files could not be scored; add `--force` if that is meant",
    }
    impact_files(files, assessments, passed, failed) {
        id: "{files} berkas: {assessments} penilaian, {passed} dilewati, {failed} gagal.",
        en: "{files} files: {assessments} assessments, {passed} passed over, {failed} failed.",
    }
    about_rubric_crosswalk() {
        id: "Apa nilai bukti sebuah buku bagi peraturan berikutnya: pakai ulang, perbarui, baru",
        en: "What the evidence of a book is worth for the next regulation: reuse, update, new",
    }
    rubric_id_value() { id: "ID", en: "ID" }
    help_crosswalk_to() {
        id: "Rubrik tujuan, misalnya permenpanrb-8-2026",
        en: "The rubric to go to, such as permenpanrb-8-2026",
    }
    count_value() { id: "CARA", en: "WAY" }
    help_count() {
        id: "Yang dihitung: claimed (tingkat yang diisi), supported (yang didukung bukti), atau items (usulan dari butir bukti yang diterima); tanpa ini claimed",
        en: "What counts: claimed (the level given), supported (what evidence proves) or items (what the accepted pieces of evidence propose); otherwise claimed",
    }
    help_template_unit() {
        id: "Hanya indikator perangkat daerah ini, menurut --pengampu",
        en: "Only the indicators of this unit, by --pengampu",
    }
    help_from() {
        id: "Isi dulu dengan tingkat dan dokumen dari buku ini, bertanda terbawa dari tahunnya",
        en: "Prefill with the levels and documents of this book, marked as carried over",
    }
    unit_needs_assign() {
        id: "`--unit` memerlukan `--pengampu BERKAS` yang menyebut indikator setiap perangkat daerah",
        en: "`--unit` needs `--pengampu FILE`, which names the indicators of each unit",
    }
    no_such_unit(unit, known) {
        id: "perangkat daerah `{unit}` tidak ada di berkas pengampu, yang memuat {known}",
        en: "the unit `{unit}` is not in the assignment file, which has {known}",
    }
    no_unit_yet(unit) {
        id: "perangkat daerah `{unit}` tidak ada di berkas pengampu, yang belum memuat satu perangkat daerah pun",
        en: "the unit `{unit}` is not in the assignment file, which has no unit yet",
    }
    unit_without_indicators(unit) {
        id: "tidak ada indikator untuk `{unit}` di berkas pengampu, jadi bukunya akan kosong",
        en: "the assignment file has no indicator for `{unit}`, so its book would be empty",
    }
    from_holds_no_book(file) {
        id: "`{file}` tidak memuat penilaian yang dapat dibawa",
        en: "`{file}` holds no assessment to carry over",
    }
    from_holds_several(file, agencies) {
        id: "`{file}` memuat beberapa instansi ({agencies}); pilih satu dengan `--agency`",
        en: "`{file}` holds several agencies ({agencies}); choose one with `--agency`",
    }
    from_other_rubric(file, theirs, ours) {
        id: "`{file}` dinilai menurut `{theirs}`, sedangkan buku baru memakai `{ours}`; tingkat dan dokumen antarinstrumen tidak dapat dibawa. Yang masih dapat dipakai: `spbe rubric crosswalk {file} --to {ours}`",
        en: "`{file}` follows `{theirs}`, but the new book uses `{ours}`; levels and documents cannot be carried from one instrument to another. What still serves: `spbe rubric crosswalk {file} --to {ours}`",
    }
    not_readable_table(file) {
        id: "`{file}` tidak dapat dibaca",
        en: "`{file}` cannot be read",
    }
    help_rubric_id() {
        id: "Rubrik: ID bawaan atau berkas .yaml",
        en: "The rubric: a built-in ID or a .yaml file",
    }
    help_rubric_files() { id: "Berkas rubrik (.yaml)", en: "Rubric files (.yaml)" }
    help_normalised() {
        id: "Teks baku untuk dibandingkan: hanya makna, tanpa tata letak",
        en: "Normalised text to compare: only meaning, no layout",
    }
    help_criteria() {
        id: "Sertakan kriteria setiap tingkat dan contoh data dukung",
        en: "Include the criteria of every level and typical evidence",
    }
    id_or_file() { id: "ID|BERKAS", en: "ID|FILE" }
    name_value() { id: "NAMA", en: "NAME" }
    year_value() { id: "TAHUN", en: "YEAR" }
    stage_value() { id: "TAHAP", en: "STAGE" }
    book_table_or_folder_value() { id: "BUKU|TABEL|FOLDER", en: "BOOK|TABLE|FOLDER" }
    help_books_tables_or_folders() {
        id: "Buku penilaian, tabel terbitan, atau folder berisi keduanya",
        en: "Assessment books, published tables, or folders of them",
    }
    book_value() { id: "BUKU", en: "BOOK" }
    target_value() { id: "PREDIKAT|INDEKS", en: "RATING|INDEX" }
    targets_value() { id: "TARGET,…", en: "TARGET,…" }
    indicators_value() { id: "INDIKATOR,…", en: "INDICATOR,…" }
    setting_value() { id: "INDIKATOR=TINGKAT", en: "INDICATOR=LEVEL" }
    book_or_table_value() { id: "BUKU|TABEL", en: "BOOK|TABLE" }
    table_value() { id: "TABEL", en: "TABLE" }
    file_value() { id: "BERKAS", en: "FILE" }
    command_value() { id: "PERINTAH", en: "COMMAND" }
    format_value() { id: "BENTUK[=BERKAS]", en: "FORMAT[=FILE]" }
    usage_heading() { id: "Pemakaian:", en: "Usage:" }
    commands_heading() { id: "Perintah", en: "Commands" }
    arguments_heading() { id: "Argumen", en: "Arguments" }
    options_heading() { id: "Opsi", en: "Options" }
    error_word() { id: "kesalahan", en: "error" }
    help_label() { id: "bantuan", en: "help" }
    see_help(command) { id: "lihat `{command} --help`", en: "see `{command} --help`" }
    unknown_argument(argument) { id: "opsi `{argument}` tidak dikenal", en: "unknown option `{argument}`" }
    unknown_command(command) { id: "perintah `{command}` tidak dikenal", en: "unknown command `{command}`" }
    perhaps(word) { id: "mungkin maksudnya `{word}`", en: "perhaps `{word}` is meant" }
    reference_title() { id: "Perintah dan opsi", en: "Commands and options" }
    reference_preface() {
        id: "Setiap perintah dengan argumen dan opsinya sendiri; opsi yang dikenal semua perintah ada di bagian terakhir. `spbe man -o perintah.md` menulis halaman ini, `spbe PERINTAH --help` menampilkan bagiannya.\n\nKode keluar: 0 bersih, 1 ada temuan, 2 tidak dapat dijalankan, 130 dihentikan pemakai. Hasil keluar lewat keluaran baku, temuan lewat keluaran galat. Jalur `-` berarti masukan atau keluaran baku.",
        en: "Every command with the arguments and options of its own; options that all commands know stand at the end. `spbe man -o commands.md` writes this page, `spbe COMMAND --help` shows a part of it.\n\nExit codes: 0 clean, 1 findings, 2 could not run, 130 ended by the user. Results go to standard output, findings to standard error. The path `-` is standard input or output.",
    }
    reference_global() { id: "Opsi semua perintah", en: "Options of all commands" }
    reference_meaning() { id: "Arti", en: "Meaning" }
    reference_alias() { id: "juga", en: "also" }
    example_heading() { id: "Contoh:", en: "Example:" }
    argument_too_many(argument) {
        id: "argumen `{argument}` tidak diharapkan di sini",
        en: "the argument `{argument}` is not expected here",
    }
    missing_argument_value(argument) { id: "`{argument}` belum diberi nilai", en: "`{argument}` has no value" }
    for_example(command) { id: "misalnya `{command}`", en: "for example `{command}`" }
    missing_argument(argument) { id: "{argument} belum diberikan", en: "{argument} is missing" }
    argument_twice(argument) { id: "`{argument}` hanya boleh diberikan sekali", en: "`{argument}` can be given only once" }
    arguments_apart(argument, other) { id: "`{argument}` tidak dapat dipakai bersama `{other}`", en: "`{argument}` cannot be used together with `{other}`" }
    missing_command() { id: "perintah belum diberikan", en: "a command is missing" }
    invalid_value(argument, value) {
        id: "nilai `{value}` tidak sah untuk `{argument}`",
        en: "`{value}` is not a valid value for `{argument}`",
    }
    possible_values(values) { id: "pilihannya: {values}", en: "the choices are: {values}" }
    no_such_rubric(name, known) {
        id: "rubrik `{name}` tidak ada; rubrik bawaan: {known}",
        en: "there is no rubric `{name}`; built-in rubrics: {known}",
    }
    rubric_refused(name) { id: "rubrik `{name}` ditolak", en: "the rubric `{name}` is refused" }
    unknown_format(format) {
        id: "bentuk keluaran `{format}` tidak dikenal; pilihannya: table, markdown, csv, json, xlsx, html, sarif, junit, github, gitlab",
        en: "unknown output form `{format}`; the choices are: table, markdown, csv, json, xlsx, html, sarif, junit, github, gitlab",
    }
    unknown_ending(file) {
        id: "akhiran berkas `{file}` tidak menunjukkan bentuk keluaran; pakai .txt, .md, .csv, .json, .xlsx, atau .html",
        en: "the ending of `{file}` names no output form; use .txt, .md, .csv, .json, .xlsx or .html",
    }
    no_such_form(format) {
        id: "perintah ini tidak menghasilkan `{format}`",
        en: "this command does not produce `{format}`",
    }
    binary_to_terminal() {
        id: "buku kerja tidak dapat ditampilkan di terminal; tulis ke berkas dengan `-o NAMA.xlsx`",
        en: "a workbook cannot be shown on a terminal; write it to a file with `-o NAME.xlsx`",
    }
    about_report() {
        id: "Menulis laporan evaluasi satu instansi: .xlsx, .html, atau .md",
        en: "Writes the report of one agency's evaluation: .xlsx, .html or .md",
    }
    report_forms() {
        id: "Bentuk laporan:\n  -o laporan.xlsx                     buku kerja dengan rumus hidup\n  -o laporan.html                     halaman untuk layar dan cetak\n  -o laporan.md                       bab uraian laporan hasil evaluasi\n  --report satu-halaman=BERKAS.html   satu halaman untuk pimpinan, dengan tiga tindakan",
        en: "Forms of the report:\n  -o laporan.xlsx                 a workbook with live formulas\n  -o laporan.html                 a page for screen and print\n  -o laporan.md                   the narrative chapter of the evaluation report\n  --report one-page=FILE.html     one page for the leader, with three actions",
    }
    report_needs_output() {
        id: "sebutkan berkas tujuannya, misalnya `-o laporan.xlsx`",
        en: "name the file to write, such as `-o laporan.xlsx`",
    }
    template_needs_output() {
        id: "sebutkan berkas tujuannya, misalnya `-o penilaian.xlsx`",
        en: "name the file to write, such as `-o penilaian.xlsx`",
    }
    file_exists(file) {
        id: "berkas `{file}` sudah ada; pakai `--force` untuk menimpanya",
        en: "the file `{file}` exists; use `--force` to overwrite it",
    }
    one_file_twice(file) { id: "dua keluaran menuju berkas yang sama, `{file}`; beri masing-masing nama sendiri", en: "two outputs go to the same file, `{file}`; give each a name of its own" }
    is_folder() { id: "itu folder, bukan berkas", en: "that is a folder, not a file" }
    file_is_input(file) {
        id: "berkas `{file}` adalah masukan dan tidak akan ditimpa",
        en: "the file `{file}` is an input and will not be overwritten",
    }
    cannot_write(file) {
        id: "tidak dapat menulis `{file}`",
        en: "cannot write `{file}`",
    }
    disk_full() {
        id: "disk penuh; kosongkan ruang, atau tulis ke tempat lain",
        en: "the disk is full; make room, or write to another place",
    }
    read_only() {
        id: "tempat itu hanya dapat dibaca; tulis ke tempat lain",
        en: "that place can only be read; write to another one",
    }
    not_permitted() {
        id: "tidak diizinkan; tutup dulu bila sedang terbuka di Excel, atau pakai folder lain",
        en: "not permitted; close it first if it is open in Excel, or use another folder",
    }
    file_in_use() {
        id: "sedang dipakai program lain; tutup dulu bila terbuka di Excel",
        en: "another program is using it; close it first if it is open in Excel",
    }
    not_there() {
        id: "berkas atau folder itu tidak ada",
        en: "there is no such file or folder",
    }
    written(file) { id: "ditulis: {file}", en: "written: {file}" }
    page_needs_one_agency() {
        id: "halaman perbandingan memuat tahun-tahun satu instansi",
        en: "the page of a comparison holds the years of one agency",
    }
    workbook_needs_books() {
        id: "buku kerja perbandingan memerlukan dua buku penilaian atau lebih; tabel terbitan tidak memuat tingkat indikator",
        en: "a workbook of a comparison needs two assessment books or more; published tables hold no levels of indicators",
    }
    bad_epoch(value) {
        id: "SOURCE_DATE_EPOCH `{value}` bukan jumlah detik sejak 1970",
        en: "SOURCE_DATE_EPOCH `{value}` is not a number of seconds since 1970",
    }
    no_rubric_for_year(year) {
        id: "tidak ada rubrik bawaan untuk tahun {year}; pilih dengan `--rubric`",
        en: "there is no built-in rubric for the year {year}; choose one with `--rubric`",
    }
    not_a_book(file) {
        id: "{file}: ini tabel hasil terbitan, bukan buku penilaian; bandingkan dengan `spbe compare`, atau periksa dengan `spbe audit`",
        en: "{file}: this is a table of published results, not an assessment book; use `spbe compare` or `spbe audit`",
    }
    about_verify() {
        id: "Apakah keluaran (JSON, CSV, bentuk long, jurnal) masih sesuai dengan masukan yang tercatat di dalamnya",
        en: "Whether outputs (JSON, CSV, the long form, a journal) still follow from the inputs they record",
    }
    help_outputs() {
        id: "Keluaran score, compare, rank, audit, atau report, bentuk long, atau jurnal",
        en: "Outputs of score, compare, rank, audit or report, the long form, or a journal",
    }
    help_journal() {
        id: "Catat masukan, keluaran, dan hasil perintah ini di jurnal berantai",
        en: "Record inputs, outputs and result of this command in a chained journal",
    }
    verified_holds(file, values, sources) {
        id: "{file}: terbukti; {values} nilai dihitung ulang dari {sources} masukan.",
        en: "{file}: holds; {values} values computed again from {sources} inputs.",
    }
    verified_journal(file, values, last) {
        id: "{file}: terbukti; rantainya utuh, dan {values} catatan dan berkas cocok.\n  catatan terakhir: {last}",
        en: "{file}: holds; its chain is whole, and {values} records and files match.\n  last record: {last}",
    }
    help_rerun() {
        id: "Jalankan ulang perintah-perintah di jurnal dan bandingkan setiap keluarannya, apa pun bentuknya",
        en: "Run the commands of a journal again and compare every output, whatever its form",
    }
    help_holds() {
        id: "Catatan yang masih harus ada di jurnal: hash-nya, atau 12 huruf pertamanya",
        en: "A record that the journal must still have: its hash, or the first 12 letters of it",
    }
    hash_value() { id: "HASH", en: "HASH" }
    only_for_journals() {
        id: "--rerun dan --holds hanya untuk jurnal, dan tidak ada jurnal di antara berkas ini",
        en: "--rerun and --holds are for journals, and there is none among these files",
    }
    verified_not(file, count) {
        id: "{file}: tidak terbukti; {count} hal tidak cocok.",
        en: "{file}: does not hold; {count} things do not match.",
    }
    output_too_large(file, limit) {
        id: "`{file}` lebih besar dari {limit} MiB",
        en: "`{file}` is larger than {limit} MiB",
    }
    not_a_journal(file) {
        id: "`{file}` bukan jurnal, jadi tidak akan ditambahi",
        en: "`{file}` is not a journal and will not be added to",
    }
    broken_journal(file, record) {
        id: "rantai jurnal `{file}` putus di catatan {record}, jadi tidak akan ditambahi; periksa dengan `spbe verify {file}`",
        en: "the chain of the journal `{file}` breaks at record {record}, so nothing is added; see `spbe verify {file}`",
    }
    about_init() {
        id: "Folder siap pakai untuk evaluasi setahun: buku, daftar pengampu, dan petunjuknya",
        en: "A ready folder for one year's evaluation: the book, the list of owners, and what to do",
    }
    about_completions() {
        id: "Skrip pelengkapan perintah untuk shell",
        en: "The script that completes commands in a shell",
    }
    about_man() {
        id: "Halaman manual; -o FOLDER menulis satu untuk setiap perintah, -o BERKAS.md semuanya dalam satu berkas",
        en: "The manual page; -o FOLDER writes one for each command, -o FILE.md all of them in one file",
    }
    help_init_folder() {
        id: "Folder yang dibuat; berkas yang sudah ada tidak pernah ditimpa",
        en: "The folder to make; no file that exists is ever overwritten",
    }
    help_regulation() {
        id: "Peraturannya, seperti 59/2020; tanpa ini tahunnya yang menentukan",
        en: "The regulation, such as 59/2020; otherwise the year decides",
    }
    help_shell() { id: "Shell yang dipakai", en: "The shell in use" }
    init_needs_year() {
        id: "sebutkan tahun evaluasinya, misalnya `--year 2026`",
        en: "name the year of the evaluation, such as `--year 2026`",
    }
    init_file_exists(file) {
        id: "berkas `{file}` sudah ada; pilih folder lain, karena `init` tidak pernah menimpa",
        en: "the file `{file}` exists; choose another folder, because `init` never overwrites",
    }
    init_next(page, book) {
        id: "Baca `{page}` untuk langkah berikutnya, atau isi `{book}`, lalu `spbe score {book}`.",
        en: "Read `{page}` for what comes next, or fill in `{book}`, then `spbe score {book}`.",
    }
    one_folder() {
        id: "sebutkan satu folder saja dengan `-o`",
        en: "name only one folder with `-o`",
    }
    start() {
        id: "spbe menghitung evaluasi SPBE secara tepat. Mulailah dengan salah satu:

  spbe init evaluasi --year 2026 --agency \"Kota Bekasi\"   folder siap pakai untuk evaluasi baru
  spbe score penilaian.xlsx                               indeks dari buku yang sudah terisi
  spbe compare 2019.xlsx 2020.xlsx                        apa yang menggerakkan indeks

Semua perintah: spbe --help. Bahasa Inggris: --lang en.
",
        en: "spbe scores SPBE evaluations, exactly. Begin with one of these:

  spbe init evaluasi --year 2026 --agency \"Kota Bekasi\"   a ready folder for a new evaluation
  spbe score penilaian.xlsx                               the index of a book that is filled in
  spbe compare 2019.xlsx 2020.xlsx                        what moved the index

All commands: spbe --help. In Indonesian: --lang id.
",
    }
    option_of(option, commands) {
        id: "`{option}` adalah opsi {commands}",
        en: "`{option}` is an option of {commands}",
    }
    help_resume() {
        id: "Simpan hasil setiap berkas di sini dan lanjutkan dari sana; berkas yang berubah dihitung ulang",
        en: "Keep the result of each file here and go on from there; a changed file is computed anew",
    }
    help_partition() {
        id: "Tulis bentuk long ke folder ini, terbagi menurut peraturan dan tahun: regulation=…/year=…/",
        en: "Write the long form into this folder, by regulation and year: regulation=…/year=…/",
    }
    no_match(pattern) {
        id: "tidak ada berkas yang cocok dengan `{pattern}`",
        en: "no file matches `{pattern}`",
    }
    bad_pattern(pattern) {
        id: "pola `{pattern}` tidak dapat dibaca",
        en: "the pattern `{pattern}` cannot be read",
    }
    progress(rate, left) {
        id: "{rate} berkas/detik, sisa {left}",
        en: "{rate} files/s, {left} left",
    }
    interrupted(done, files) {
        id: "dihentikan setelah {done} dari {files} berkas; tidak ada keluaran yang tertulis sebagian",
        en: "interrupted after {done} of {files} files; no output is half written",
    }
    interrupted_resumable(done, files, resume) {
        id: "dihentikan setelah {done} dari {files} berkas, semuanya tersimpan di `{resume}`; jalankan perintah yang sama untuk melanjutkan",
        en: "interrupted after {done} of {files} files, all kept in `{resume}`; run the same command to go on",
    }
    and_more(count) { id: " (dan {count} kesalahan lagi)", en: " (and {count} more errors)" }
    scored_files(files, scored, failed, warnings) {
        id: "{files} berkas: {scored} penilaian, {failed} gagal, {warnings} peringatan.",
        en: "{files} files: {scored} assessments, {failed} failed, {warnings} warnings.",
    }
    passed_over(count) {
        id: "{count} tabel hasil terbitan dilewati.",
        en: "{count} tables of published results passed over.",
    }
    ranked_files(files, ranked, failed) {
        id: "{files} berkas: {ranked} hasil diperingkat, {failed} gagal.",
        en: "{files} files: {ranked} results ranked, {failed} failed.",
    }
    see_check() {
        id: "`spbe check BERKAS` menyebut semua masalahnya.",
        en: "`spbe check FILE` names everything that is wrong.",
    }
    kept_from(count, file) {
        id: "{count} hasil diambil dari `{file}`.",
        en: "{count} results taken from `{file}`.",
    }
    not_a_result_file(file) {
        id: "`{file}` bukan berkas hasil `--resume`, jadi tidak akan ditambahi",
        en: "`{file}` is not a result file of `--resume` and will not be added to",
    }
    result_file_in_use(file) {
        id: "`{file}` sedang dipakai proses lain",
        en: "`{file}` is in use by another run",
    }
    partition_not_empty(folder) {
        id: "folder `{folder}` sudah berisi; pakai folder kosong, atau `--force` untuk mengganti bagian-bagian lamanya",
        en: "the folder `{folder}` is not empty; use an empty one, or `--force` to replace its old parts",
    }
    cannot_read(file) { id: "tidak dapat membaca `{file}`", en: "cannot read `{file}`" }
}

/// How many files were checked, and what was found in them.
pub(super) fn checked(files: usize, errors: usize, warnings: usize) -> String {
    let count = |number: usize, one: &str| match number {
        1 => format!("1 {one}"),
        _ => format!("{number} {one}s"),
    };
    match language() {
        Lang::Id => {
            format!("{files} berkas diperiksa: {errors} kesalahan, {warnings} peringatan.")
        }
        Lang::En => format!(
            "{} checked: {}, {}.",
            count(files, "file"),
            count(errors, "error"),
            count(warnings, "warning")
        ),
    }
}
