//! What the program says about itself, in the language of this run.
//!
//! Help has to be in the user's language before the arguments are parsed, so the language is set
//! once, first thing, for the thread that runs the program.

use spbe::lang::Lang;
use std::cell::Cell;

thread_local! {
    static LANGUAGE: Cell<Lang> = const { Cell::new(Lang::Id) };
}

pub(super) fn set_language(lang: Lang) {
    LANGUAGE.set(lang);
}

pub(super) fn language() -> Lang {
    LANGUAGE.get()
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
    about_rubric() { id: "Rubrik: daftar, isi, pemeriksaan", en: "Rubrics: list, content, check" }
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
        id: "Warna: auto (bila terminal), always, atau never",
        en: "Colour: auto (on a terminal), always or never",
    }
    help_rubric() {
        id: "Rubrik yang dipakai; tanpa ini buku atau tahunnya yang menentukan",
        en: "The rubric to use; otherwise the book or its year decides",
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
    help_report() {
        id: "Bentuk keluaran: table, markdown, csv, json, xlsx; boleh diulang, =FILE menulis ke berkas",
        en: "Form of the output: table, markdown, csv, json, xlsx; may repeat, =FILE writes to a file",
    }
    help_output() {
        id: "Tulis ke berkas dengan bentuk menurut akhirannya: .txt .md .csv .json .xlsx",
        en: "Write to a file in the form its ending names: .txt .md .csv .json .xlsx",
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
    help_tables() {
        id: "Tabel terbitan: .xlsx, .ods, .csv, .tsv; `-` untuk masukan baku; buku penilaian instansi dan tahun yang sama menjadi pembanding",
        en: "Published tables: .xlsx, .ods, .csv, .tsv; `-` for standard input; assessment books of the same agency and year are compared with them",
    }
    help_check_inputs() {
        id: "Buku penilaian, tabel terbitan, atau rubrik (.yaml)",
        en: "Assessment books, published tables or rubrics (.yaml)",
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
    from_holds_no_book(file) {
        id: "`{file}` tidak memuat penilaian yang dapat dibawa",
        en: "`{file}` holds no assessment to carry over",
    }
    from_holds_several(file, agencies) {
        id: "`{file}` memuat beberapa instansi ({agencies}); pilih satu dengan `--agency`",
        en: "`{file}` holds several agencies ({agencies}); choose one with `--agency`",
    }
    from_other_rubric(file, theirs, ours) {
        id: "`{file}` dinilai menurut `{theirs}`, sedangkan buku baru memakai `{ours}`; tingkat dan dokumen antarinstrumen tidak dapat dibawa",
        en: "`{file}` follows `{theirs}`, but the new book uses `{ours}`; levels and documents cannot be carried from one instrument to another",
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
    missing_argument(argument) { id: "{argument} belum diberikan", en: "{argument} is missing" }
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
        id: "bentuk keluaran `{format}` tidak dikenal; pilihannya: table, markdown, csv, json, xlsx",
        en: "unknown output form `{format}`; the choices are: table, markdown, csv, json, xlsx",
    }
    unknown_ending(file) {
        id: "akhiran berkas `{file}` tidak menunjukkan bentuk keluaran; pakai .txt, .md, .csv, .json, atau .xlsx",
        en: "the ending of `{file}` names no output form; use .txt, .md, .csv, .json or .xlsx",
    }
    no_such_form(format) {
        id: "perintah ini tidak menghasilkan `{format}`",
        en: "this command does not produce `{format}`",
    }
    binary_to_terminal() {
        id: "buku kerja tidak dapat ditampilkan di terminal; tulis ke berkas dengan `-o NAMA.xlsx`",
        en: "a workbook cannot be shown on a terminal; write it to a file with `-o NAME.xlsx`",
    }
    template_needs_output() {
        id: "sebutkan berkas tujuannya, misalnya `-o penilaian.xlsx`",
        en: "name the file to write, such as `-o penilaian.xlsx`",
    }
    file_exists(file) {
        id: "berkas `{file}` sudah ada; pakai `--force` untuk menimpanya",
        en: "the file `{file}` exists; use `--force` to overwrite it",
    }
    file_is_input(file) {
        id: "berkas `{file}` adalah masukan dan tidak akan ditimpa",
        en: "the file `{file}` is an input and will not be overwritten",
    }
    cannot_write(file) {
        id: "tidak dapat menulis `{file}`; tutup dulu bila sedang terbuka di Excel",
        en: "cannot write `{file}`; close it first if it is open in Excel",
    }
    written(file) { id: "ditulis: {file}", en: "written: {file}" }
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
        id: "{file}: ini tabel hasil terbitan, bukan buku penilaian; bandingkan dengan `spbe compare`",
        en: "{file}: this is a table of published results, not an assessment book; use `spbe compare`",
    }
    checked(files, errors, warnings) {
        id: "{files} berkas diperiksa: {errors} kesalahan, {warnings} peringatan.",
        en: "{files} files checked: {errors} errors, {warnings} warnings.",
    }
    cannot_read(file) { id: "tidak dapat membaca `{file}`", en: "cannot read `{file}`" }
}
