//! What stands for the value of an argument or an option in help: `BOOK`, `YEAR`.

words! {
    code_or_indicator_value() { id: "KODE|INDIKATOR", en: "CODE|INDICATOR" }
    day_value() { id: "TTTT-BB-HH", en: "YYYY-MM-DD" }
    schema_value() { id: "rubric|crosswalk", en: "rubric|crosswalk" }
    map_value() { id: "PETA|BERKAS", en: "MAP|FILE" }
    sheet_value() { id: "LEMBAR", en: "SHEET" }
    row_value() { id: "BARIS", en: "ROW" }
    folder_or_book_value() { id: "FOLDER|BUKU", en: "FOLDER|BOOK" }
    folder_value() { id: "FOLDER", en: "FOLDER" }
    report_value() { id: "LAPORAN", en: "REPORT" }
    rubric_before_value() { id: "LAMA", en: "OLD" }
    rubric_after_value() { id: "BARU", en: "NEW" }
    diff_fail_value() { id: "result|any|none", en: "result|any|none" }
    impact_fail_value() { id: "rating|index|none", en: "rating|index|none" }
    rubric_id_value() { id: "ID", en: "ID" }
    count_value() { id: "CARA", en: "WAY" }
    id_or_file() { id: "ID|BERKAS", en: "ID|FILE" }
    name_value() { id: "NAMA", en: "NAME" }
    year_value() { id: "TAHUN", en: "YEAR" }
    stage_value() { id: "TAHAP", en: "STAGE" }
    book_table_or_folder_value() { id: "BUKU|TABEL|FOLDER", en: "BOOK|TABLE|FOLDER" }
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
    hash_value() { id: "HASH", en: "HASH" }
}
