//! What is said of a command line that cannot be followed.

words! {
    unknown_argument(argument) { id: "opsi `{argument}` tidak dikenal", en: "unknown option `{argument}`" }
    unknown_command(command) { id: "perintah `{command}` tidak dikenal", en: "unknown command `{command}`" }
    perhaps(word) { id: "mungkin maksudnya `{word}`", en: "perhaps `{word}` is meant" }
    no_such_path(word) {
        id: "tidak ada berkas atau folder `{word}`",
        en: "there is no file or folder `{word}`",
    }
    quotes(line) {
        id: "nilai yang memuat spasi atau koma harus diapit tanda kutip; mungkin maksudnya `{line}`",
        en: "a value with a space or a comma needs quotes around it; perhaps `{line}` is meant",
    }
    option_of(option, commands) {
        id: "`{option}` adalah opsi {commands}",
        en: "`{option}` is an option of {commands}",
    }
    argument_too_many(argument) {
        id: "argumen `{argument}` tidak diharapkan di sini",
        en: "the argument `{argument}` is not expected here",
    }
    argument_twice(argument) { id: "`{argument}` hanya boleh diberikan sekali", en: "`{argument}` can be given only once" }
    arguments_apart(argument, other) { id: "`{argument}` tidak dapat dipakai bersama `{other}`", en: "`{argument}` cannot be used together with `{other}`" }
    missing_command() { id: "perintah belum diberikan", en: "a command is missing" }
    missing_argument(argument) { id: "{argument} belum diberikan", en: "{argument} is missing" }
    missing_argument_value(argument) { id: "`{argument}` belum diberi nilai", en: "`{argument}` has no value" }
    invalid_value(argument, value) {
        id: "nilai `{value}` tidak sah untuk `{argument}`",
        en: "`{value}` is not a valid value for `{argument}`",
    }
    possible_values(values) { id: "pilihannya: {values}", en: "the choices are: {values}" }
    unknown_format(format) {
        id: "bentuk keluaran `{format}` tidak dikenal; pilihannya: table, markdown, csv, json, xlsx, html, long, satu-halaman, sarif, junit, github, gitlab",
        en: "unknown output form `{format}`; the choices are: table, markdown, csv, json, xlsx, html, long, one-page, sarif, junit, github, gitlab",
    }
    unknown_ending(file) {
        id: "akhiran berkas `{file}` tidak menunjukkan bentuk keluaran; pakai .txt, .md, .csv, .json, .xlsx, atau .html",
        en: "the ending of `{file}` names no output form; use .txt, .md, .csv, .json, .xlsx or .html",
    }
    no_such_form(format) {
        id: "perintah ini tidak menghasilkan `{format}`",
        en: "this command does not produce `{format}`",
    }
    but_these_forms(said, forms) {
        id: "{said}; bentuknya: {forms}",
        en: "{said}; its forms are: {forms}",
    }
    html_is_of(said) {
        id: "{said}. HTML ditulis oleh `spbe report` dan `spbe compare`",
        en: "{said}. HTML is written by `spbe report` and `spbe compare`",
    }
    one_page_is_of(said) {
        id: "{said}. Satu halaman itu ditulis oleh `spbe report`",
        en: "{said}. The single page is written by `spbe report`",
    }
    long_is_of(said) {
        id: "{said}. Bentuk long ditulis oleh `spbe score`",
        en: "{said}. The long form is written by `spbe score`",
    }
    xlsx_is_of(said) {
        id: "{said}. Buku kerja ditulis oleh `spbe report`, `compare`, `rank`, `audit`, dan `plan`",
        en: "{said}. Workbooks are written by `spbe report`, `compare`, `rank`, `audit` and `plan`",
    }
    no_match(pattern) {
        id: "tidak ada berkas yang cocok dengan `{pattern}`",
        en: "no file matches `{pattern}`",
    }
    bad_pattern(pattern) {
        id: "pola `{pattern}` tidak dapat dibaca",
        en: "the pattern `{pattern}` cannot be read",
    }
    bad_epoch(value) {
        id: "SOURCE_DATE_EPOCH `{value}` bukan jumlah detik sejak 1970",
        en: "SOURCE_DATE_EPOCH `{value}` is not a number of seconds since 1970",
    }
    not_a_day(written) {
        id: "`{written}` bukan tanggal; tuliskan seperti 2026-12-31",
        en: "`{written}` is not a date; write it as 2026-12-31",
    }
    export_needs_output() {
        id: "tuliskan berkasnya, misalnya `-o rubrik.xlsx`",
        en: "name the file, for instance `-o rubric.xlsx`",
    }
    report_needs_output() {
        id: "sebutkan berkas tujuannya, misalnya `-o laporan.xlsx`",
        en: "name the file to write, such as `-o laporan.xlsx`",
    }
    template_needs_output() {
        id: "sebutkan berkas tujuannya, misalnya `-o penilaian.xlsx`",
        en: "name the file to write, such as `-o penilaian.xlsx`",
    }
    init_needs_year() {
        id: "sebutkan tahun evaluasinya, misalnya `--year 2026`",
        en: "name the year of the evaluation, such as `--year 2026`",
    }
    one_folder() {
        id: "sebutkan satu folder saja dengan `-o`",
        en: "name only one folder with `-o`",
    }
    manifest_ending(file) {
        id: "manifes `{file}` harus berakhiran .json atau .csv",
        en: "the manifest `{file}` must end in .json or .csv",
    }
    owner_needs_list() {
        id: "`--resolve owner` memerlukan daftar pengampu: `--pengampu BERKAS`",
        en: "`--resolve owner` needs the list of owners: `--pengampu FILE`",
    }
    unit_needs_assign() {
        id: "`--unit` memerlukan `--pengampu BERKAS` yang menyebut indikator setiap perangkat daerah",
        en: "`--unit` needs `--pengampu FILE`, which names the indicators of each unit",
    }
}
