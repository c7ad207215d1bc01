//! What each command is for, and what stands below its help.

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
    about_rubric_list() { id: "Rubrik yang ada di dalam program", en: "The rubrics inside the program" }
    about_rubric_show() {
        id: "Isi sebuah rubrik: predikat, tingkat, struktur, bobot",
        en: "What a rubric says: ratings, levels, structure, weights",
    }
    about_rubric_check() { id: "Semua masalah di dalam berkas rubrik", en: "Every problem in rubric files" }
    about_merge() {
        id: "Menggabungkan buku perangkat daerah menjadi buku instansinya; asal setiap nilai dicatat",
        en: "Merges the books of units into the book of their agency, keeping where each value is from",
    }
    about_worklist() {
        id: "Yang masih terbuka untuk setiap perangkat daerah, dan yang diminta tingkat berikutnya",
        en: "What is open for each unit, and what the next level asks for",
    }
    about_rubric_diff() {
        id: "Yang berubah maknanya dari satu rubrik ke rubrik lain",
        en: "What changed in meaning from one rubric to another",
    }
    diff_codes() {
        id: "Kode keluar: 0 bila tidak ada perubahan yang menjadi kesalahan, 1 bila ada, 2 bila sebuah rubrik tidak dapat dibaca.\n\nContoh:\n  spbe rubric diff permenpanrb-59-2020 rubrik.yaml",
        en: "Exit codes: 0 where no change is an error, 1 where some are, 2 where a rubric cannot be read.\n\nExample:\n  spbe rubric diff permenpanrb-59-2020 rubric.yaml",
    }
    about_rubric_impact() {
        id: "Akibat perubahan rubrik pada arsip: setiap penilaian dinilai dengan rubrik lama dan baru",
        en: "What a changed rubric does to an archive: every assessment scored under the old and the new one",
    }
    impact_codes() {
        id: "Kode keluar: 0 bila tidak ada kesalahan, 1 bila ada perubahan yang menjadi kesalahan atau buku yang rusak, 2 bila tidak ada yang dapat dinilai.\n\nContoh:\n  spbe rubric impact lama.yaml baru.yaml arsip --fail-on rating",
        en: "Exit codes: 0 where nothing is an error, 1 where a change is one or a book is damaged, 2 where nothing could be scored.\n\nExample:\n  spbe rubric impact old.yaml new.yaml archive --fail-on rating",
    }
    about_rubric_crosswalk() {
        id: "Apa nilai bukti sebuah buku bagi peraturan berikutnya: pakai ulang, perbarui, baru",
        en: "What the evidence of a book is worth for the next regulation: reuse, update, new",
    }
    about_report() {
        id: "Menulis laporan evaluasi satu instansi: .xlsx, .html, atau .md",
        en: "Writes the report of one agency's evaluation: .xlsx, .html or .md",
    }
    report_forms() {
        id: "Bentuk laporan:\n  -o laporan.xlsx                     buku kerja dengan rumus hidup\n  -o laporan.html                     halaman untuk layar dan cetak\n  -o laporan.md                       bab uraian laporan hasil evaluasi\n  --report satu-halaman=BERKAS.html   satu halaman untuk pimpinan, dengan tiga tindakan",
        en: "Forms of the report:\n  -o laporan.xlsx                 a workbook with live formulas\n  -o laporan.html                 a page for screen and print\n  -o laporan.md                   the narrative chapter of the evaluation report\n  --report one-page=FILE.html     one page for the leader, with three actions",
    }
    about_verify() {
        id: "Apakah keluaran (JSON, CSV, laporan .xlsx, bentuk long, jurnal) masih sesuai dengan masukan yang tercatat di dalamnya",
        en: "Whether outputs (JSON, CSV, an .xlsx report, the long form, a journal) still follow from the inputs they record",
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
}
