//! What each argument and each option is for, as help shows it.

words! {
    help_explain() {
        id: "Kode seperti E0203 atau 0203, atau indikator seperti I17 atau 17",
        en: "Codes such as E0203 or 0203, or indicators such as I17 or 17",
    }
    help_exceptions() {
        id: "Temuan yang sudah diterima: berkas YAML atau tabel dengan kode, alasan, pemilik, dan tanggal akhir",
        en: "Findings that are accepted: a YAML file or table with code, reason, owner and last day",
    }
    help_today() {
        id: "Hari untuk menguji masa berlaku pengecualian; tanpa ini SOURCE_DATE_EPOCH, lalu akhir tahun evaluasi",
        en: "Day on which exceptions are judged; otherwise SOURCE_DATE_EPOCH, otherwise the end of the year of evaluation",
    }
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
    help_unit() { id: "Hanya perangkat daerah ini", en: "Only this unit" }
    help_evidence_dir() {
        id: "Periksa juga berkas data dukung yang disebut buku, di folder ini; tautan web tidak pernah dibuka",
        en: "Check the files of evidence that the book cites, too, in this folder; web links are never opened",
    }
    help_manifest() {
        id: "Catat ukuran dan SHA-256 berkas data dukung ke berkas .json atau .csv ini",
        en: "Record size and SHA-256 of the files of evidence in this .json or .csv file",
    }
    help_verify() {
        id: "Periksa laporan .xlsx: apakah angkanya masih mengikuti tingkatnya, dan tingkatnya masih sama dengan berkas asalnya",
        en: "Verify an .xlsx report: do its numbers still follow from its levels, and are its levels still those of its files",
    }
    help_tables() {
        id: "Tabel terbitan: .xlsx, .ods, .csv, .tsv; `-` untuk masukan baku; buku penilaian instansi dan tahun yang sama menjadi pembanding",
        en: "Published tables: .xlsx, .ods, .csv, .tsv; `-` for standard input; assessment books of the same agency and year are compared with them",
    }
    help_check_inputs() {
        id: "Buku penilaian, tabel terbitan, atau rubrik (.yaml)",
        en: "Assessment books, published tables or rubrics (.yaml)",
    }
    help_rubric_before() { id: "Rubrik sebelum: ID bawaan atau berkas .yaml", en: "The rubric before: a built-in ID or a .yaml file" }
    help_rubric_after() { id: "Rubrik sesudah: ID bawaan atau berkas .yaml", en: "The rubric after: a built-in ID or a .yaml file" }
    help_diff_fail() {
        id: "Perubahan yang menjadi kesalahan: result (yang dapat mengubah nilai, predikat, atau dukungan bukti), any, atau none; tanpa ini result",
        en: "Which changes are errors: result (those that can change scores, ratings or what evidence supports), any or none; otherwise result",
    }
    help_impact_books() {
        id: "Buku penilaian, folder, atau pola seperti arsip/*.xlsx",
        en: "Assessment books, folders, or patterns such as archive/*.xlsx",
    }
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
    help_crosswalk_to() {
        id: "Rubrik tujuan, misalnya permenpanrb-8-2026",
        en: "The rubric to go to, such as permenpanrb-8-2026",
    }
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
    help_books_tables_or_folders() {
        id: "Buku penilaian, tabel terbitan, atau folder berisi keduanya",
        en: "Assessment books, published tables, or folders of them",
    }
    help_outputs() {
        id: "Keluaran score, compare, rank, audit, atau report, bentuk long, atau jurnal",
        en: "Outputs of score, compare, rank, audit or report, the long form, or a journal",
    }
    help_journal() {
        id: "Catat masukan, keluaran, dan hasil perintah ini di jurnal berantai",
        en: "Record inputs, outputs and result of this command in a chained journal",
    }
    help_rerun() {
        id: "Jalankan ulang perintah-perintah di jurnal dan bandingkan setiap keluarannya, apa pun bentuknya",
        en: "Run the commands of a journal again and compare every output, whatever its form",
    }
    help_holds() {
        id: "Catatan yang masih harus ada di jurnal: hash-nya, atau 12 huruf pertamanya",
        en: "A record that the journal must still have: its hash, or the first 12 letters of it",
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
    help_resume() {
        id: "Simpan hasil setiap berkas di sini dan lanjutkan dari sana; berkas yang berubah dihitung ulang",
        en: "Keep the result of each file here and go on from there; a changed file is computed anew",
    }
    help_partition() {
        id: "Tulis bentuk long ke folder ini, terbagi menurut peraturan dan tahun: regulation=…/year=…/",
        en: "Write the long form into this folder, by regulation and year: regulation=…/year=…/",
    }
}
