//! Every label and sentence of the workbooks. Terms of the regulations stay Indonesian where
//! they name something official; sheets of the workbook to fill in keep their names, because
//! people and scripts find them by it.

// `evidence::columns` and `evidence::identity` know these as headers and labels of books.
pub(crate) use crate::lang::label::{
    agency, change, evidence, file, id, index, indicator, level, name, rating, stage, weight, year,
};
use crate::lang::{List, Text, phrases};
pub(crate) use crate::report::words::{
    comparison, mapping, not_assessed, program, provenance, rounding, rubric, status,
};

/// The sheets of the workbook to fill in, in every language.
pub(super) const GUIDE: &str = "Petunjuk";
pub(super) const IDENTITY: &str = "Identitas";
pub(super) const ANSWERS: &str = "Penilaian";
pub(super) const DOCUMENTS: &str = "Data Dukung";
/// The sheet of a merged book that says where everything in it comes from.
pub(super) const ORIGINS: &str = "Asal Nilai";
/// The hidden sheet behind the drop-down lists.
pub(super) const LISTS: &str = "Daftar";

/// What stands where there is nothing to say.
pub(super) const NOTHING: &str = "–";

/// The books that levels were carried over from: some named, `more` only counted.
pub(super) fn carried_books(books: &[&str], more: usize, stamped: &str) -> Text {
    match more {
        0 => all_carried(List(books.to_vec()), stamped),
        _ => more_carried(books.join(", "), more, stamped),
    }
}

phrases! {
    page_footer() { id: "&L&8&A&R&8Halaman &P dari &N", en: "&L&8&A&R&8Page &P of &N" }

    // Where a merged book comes from.
    origins_title() { id: "Asal setiap nilai dari buku perangkat daerah", en: "Where everything comes from in the books of the units" }
    origin_part() { id: "Bagian", en: "Part" }
    origin_said() { id: "Isi", en: "What it says" }
    origin_fate() { id: "Dipakai", en: "Used" }
    origin_book() { id: "Buku", en: "Book" }
    origin_cell() { id: "Sel", en: "Cell" }
    origin_digest() { id: "SHA-256 buku", en: "SHA-256 of the book" }

    // Identity.
    identity_title() { id: "Identitas penilaian", en: "Identity of the assessment" }
    rescored_from() { id: "Dinilai ulang dari SHA-256", en: "Scored anew from SHA-256" }
    rubric_digest() { id: "SHA-256 rubrik", en: "Rubric SHA-256" }
    // The label is known to `evidence::identity`.
    carried_from() { id: "Terbawa dari rubrik lain", en: "Carried over from another rubric" }
    all_carried(books, stamped) {
        id: "tingkat terbawa dari {books}, yang dibuat untuk isi rubrik dengan SHA-256 {stamped}",
        en: "levels carried over from {books}, made for the content of the rubric with SHA-256 {stamped}",
    }
    more_carried(books, more, stamped) {
        id: "tingkat terbawa dari {books} dan {more} buku lain, yang dibuat untuk isi rubrik dengan SHA-256 {stamped}",
        en: "levels carried over from {books} and {more} more, made for the content of the rubric with SHA-256 {stamped}",
    }
    regulation() { id: "Peraturan", en: "Regulation" }
    unnamed_agency() { id: "Instansi tanpa nama", en: "Unnamed agency" }
    year_title() { id: "Tahun evaluasi", en: "Year of evaluation" }
    year_from_to(from, to) {
        id: "Rubrik ini berlaku untuk evaluasi tahun {from} sampai {to}.",
        en: "This rubric is in force for evaluations of {from} to {to}.",
    }
    year_from(from) {
        id: "Rubrik ini berlaku untuk evaluasi tahun {from} dan sesudahnya.",
        en: "This rubric is in force for evaluations of {from} and later.",
    }

    // The workbook to fill in: how to.
    guide_title(name) { id: "Lembar kerja {name}", en: "Workbook: {name}" }
    guide_identity() {
        id: "Isi nama instansi dan tahun evaluasi pada lembar Identitas.",
        en: "Enter the name of the agency and the year of evaluation on the sheet Identitas.",
    }
    guide_inputs() {
        id: "Pada lembar Penilaian, isi hanya sel yang berwarna. Sel lain dikunci tanpa kata sandi agar tidak berubah tanpa sengaja.",
        en: "On the sheet Penilaian, fill in coloured cells only. The others are locked, without a password, so that they do not change by accident.",
    }
    guide_list(example, number) {
        id: "Pilih tingkat dari daftar pada kolom Tingkat, misalnya \"{example}\", atau ketik angkanya saja: {number}.",
        en: "Pick a level from the list in the column Level, such as \"{example}\", or just type its number: {number}.",
    }
    guide_decimal(min, max, step) {
        id: "Ketik nilai antara {min} dan {max} pada kolom Tingkat, dengan kelipatan {step}.",
        en: "Type a value from {min} to {max} in the column Level, in steps of {step}.",
    }
    guide_empty() {
        id: "Kosongkan tingkat yang belum dinilai. Sel kosong tidak pernah dihitung sebagai 0: indeks baru menjadi satu angka setelah semua indikator terisi.",
        en: "Leave a level empty while it is not assessed. An empty cell never counts as 0: the index becomes a single number once every indicator has a level.",
    }
    guide_zero(name) {
        id: "Tingkat 0 ({name}) adalah hasil penilaian, bukan tanda bahwa indikator belum dinilai.",
        en: "Level 0 ({name}) is a result of the assessment. It does not mean \"not assessed yet\".",
    }
    guide_criteria() {
        id: "Kolom Kriteria memuat kriteria setiap tingkat; kolom Contoh data dukung memuat bukti yang lazim.",
        en: "The column Criteria holds the criteria of every level; the column Typical evidence tells what is usually shown.",
    }
    guide_reasons() {
        id: "Tulis alasan pemilihan tingkat pada Penjelasan; ringkasan bukti dan alamatnya boleh ditulis pada Data dukung dan Tautan.",
        en: "Say why a level was chosen under Explanation; a summary of the evidence and its address may go under Evidence and Link.",
    }
    guide_keep() {
        id: "Jangan mengubah nama lembar, judul kolom, atau kolom ID yang tersembunyi: dari situlah berkas ini dikenali.",
        en: "Do not rename sheets or columns, and keep the hidden column ID: they are how this file is recognised.",
    }
    guide_commands() {
        id: "Setelah terisi, periksa dengan `spbe check BERKAS.xlsx` dan hitung indeksnya dengan `spbe score BERKAS.xlsx`.",
        en: "When it is filled in, check it with `spbe check FILE.xlsx` and compute the index with `spbe score FILE.xlsx`.",
    }
    guide_levels() { id: "Nama tingkat kematangan", en: "Names of the maturity levels" }

    // The workbook to fill in: answers. The headers are those that `evidence::columns` knows.
    answers_title(name, regulation) { id: "{name} – {regulation}", en: "{name} – {regulation}" }
    no() { id: "No", en: "No" }
    criteria() { id: "Kriteria", en: "Criteria" }
    typical_evidence() { id: "Contoh data dukung", en: "Typical evidence" }
    explanation() { id: "Penjelasan", en: "Explanation" }
    link() { id: "Tautan", en: "Link" }
    unit() { id: "Perangkat daerah", en: "Responsible unit" }
    note() { id: "Catatan", en: "Note" }
    supported() { id: "Didukung bukti", en: "Supported by evidence" }
    stage_dokumen() { id: "Dokumen", en: "Dokumen" }
    stage_interviu() { id: "Interviu", en: "Interviu" }
    stage_visitasi() { id: "Visitasi", en: "Visitasi" }
    stage_akhir() { id: "Akhir", en: "Akhir" }
    documents_sheet() { id: "Data dukung", en: "Evidence" }
    documents_title(name, regulation) { id: "Data dukung {name} – {regulation}", en: "Evidence: {name} – {regulation}" }
    documents_rule() {
        id: "Dokumen dihitung bila statusnya diterima dan berlaku pada tanggal acuan:",
        en: "A document counts if its status is diterima (accepted) and it is in force on:",
    }
    document_kind() { id: "Jenis dokumen", en: "Kind of document" }
    document_title() { id: "Judul", en: "Title" }
    document_number() { id: "Nomor", en: "Number" }
    document_date() { id: "Tanggal berlaku", en: "Date in force" }
    document_until() { id: "Berlaku sampai", en: "Valid until" }
    document_link() { id: "Tautan atau berkas", en: "Link or file" }
    document_note() { id: "Catatan asesor", en: "Assessor's note" }
    pick_indicator() {
        id: "Pilih indikator dari daftar.",
        en: "Pick the indicator from the list.",
    }
    pick_level(min, max) {
        id: "Ketik angka tingkat yang didukung dokumen ini, {min} sampai {max}.",
        en: "Type the number of the level that this document supports, {min} to {max}.",
    }
    pick_status() {
        id: "Pilih diterima, revisi, draf, atau belum.",
        en: "Pick diterima (accepted), revisi (to be revised), draf (draft) or belum (not judged yet).",
    }
    pick_kind() {
        id: "Jenis ini tidak diminta untuk tingkat itu. Pilih dari daftar, atau teruskan bila memang begitu jenisnya.",
        en: "This kind is not asked for at that level. Pick one from the list, or go on if that is what it is.",
    }
    type_a_day() {
        id: "Ketik tanggal, misalnya 31/12/2023. Kosongkan Berlaku sampai bila tidak ada batasnya.",
        en: "Type a date, such as 31/12/2023. Leave Valid until empty if there is no end.",
    }
    guide_stages() {
        id: "Tingkat adalah penilaian mandiri. Kolom Dokumen, Interviu, Visitasi, dan Akhir diisi pada tahap itu; kolom yang kosong mengikuti tahap sebelumnya.",
        en: "Level is the self-assessment. The columns Dokumen (documents), Interviu (interview), Visitasi (visit) and Akhir (final) are filled in at that stage; an empty one follows the stage before.",
    }
    guide_documents(from) {
        id: "Pada lembar Data Dukung, isi satu baris untuk setiap dokumen dan tingkat yang didukungnya. Suatu tingkat didukung bila setiap tingkat sampai di situ, mulai tingkat {from}, punya dokumen yang diterima dan berlaku.",
        en: "On the sheet Data Dukung, fill in a row for each document and the level it supports. A level is supported if every level up to it, from level {from} on, has an accepted document that is in force.",
    }
    guide_documents_of_highest(from) {
        id: "Pada lembar Data Dukung, isi satu baris untuk setiap dokumen dan tingkat yang didukungnya. Tingkat tertinggi yang punya dokumen yang diterima dan berlaku adalah tingkat yang didukung, walaupun tingkat di bawahnya belum punya; di bawah tingkat {from} tidak perlu dokumen.",
        en: "On the sheet Data Dukung, fill in a row for each document and the level it supports. The highest level with an accepted document that is in force is the one supported, even if one below has none; below level {from} no document is needed.",
    }
    guide_kinds() {
        id: "Sebagian tingkat meminta dokumen dari jenis tertentu; jenisnya tertulis di bawah kriteria pada lembar Penilaian. Pilih jenis setiap dokumen di kolom Jenis dokumen: tingkat dengan jenis yang wajib baru didukung bila setiap jenisnya punya dokumen yang diterima dan berlaku. Dokumen tanpa jenis dihitung sebagai dokumen biasa untuk tingkatnya. Satu dokumen yang memuat dua jenis diisi dua baris.",
        en: "Some levels ask for documents of certain kinds, which stand below the criteria on the sheet Penilaian. Pick the kind of each document in the column Kind of document: a level with required kinds is supported only when each of them has an accepted document that is in force. A document of no kind counts as a plain one for its level. One document that is of two kinds takes two rows.",
    }
    source_value() { id: "Nilai Asal", en: "Source value" }
    source_converted(name, owner, min, max) {
        id: "{name} ({owner}), {min} sampai {max}. Dikonversi menjadi nilai; kosongkan kolom nilainya. Kosongkan bila indeksnya belum terbit.",
        en: "{name} ({owner}), {min} to {max}. Converted to the value; leave the column of values empty. Leave empty until the index is published.",
    }
    source_score(name, owner, min, max) {
        id: "{name} ({owner}), {min} sampai {max}. Skor ini syarat tingkat; nilainya tetap diisi di kolom nilai.",
        en: "{name} ({owner}), {min} to {max}. Levels ask for this score; the value itself stands in the column of values.",
    }
    guide_sources(names) {
        id: "Indikator {names} dinilai dari indeks instansi lain. Isi indeksnya di kolom Nilai Asal, atau nilai yang sudah dikonversi di kolom nilai; yang belum terbit dibiarkan kosong dan dihitung sebagai rentang.",
        en: "The indicators {names} take the index of another agency. Write the index into the column Nilai Asal, or the converted value into the column of values; leave it empty until it is published, and it counts as a range.",
    }
    about_rubric() { id: "Tentang rubrik ini", en: "About this rubric" }
    guide_colours() { id: "Arti warna pada kolom Tingkat", en: "What the colours in the column Level mean" }
    colour_empty() { id: "Belum diisi", en: "Not filled in" }
    colour_low(level) { id: "Tingkat {level} ke bawah", en: "Level {level} or lower" }
    colour_unproved() { id: "Lebih tinggi daripada yang didukung bukti", en: "Higher than the evidence supports" }
    colour_wrong() { id: "Bukan tingkat yang sah", en: "Not a legal level" }
    node_heading(id, name, weight) { id: "{id}  {name} (bobot {weight})", en: "{id}  {name} (weight {weight})" }
    identity_first() {
        id: "Isi instansi dan tahun pada lembar Identitas.",
        en: "Enter the agency and the year on the sheet Identitas.",
    }
    filled_of(total) { id: " dari {total} indikator terisi", en: " of {total} indicators filled in" }
    level_title() { id: "Tingkat kematangan", en: "Maturity level" }
    level_prompt(names) {
        id: "{names}\nKriterianya ada di kolom sebelah kanan.",
        en: "{names}\nThe criteria stand in the column to the right.",
    }
    level_prompt_short(min, max) {
        id: "{min} sampai {max}. Kriterianya ada di kolom sebelah kanan.",
        en: "{min} to {max}. The criteria stand in the column to the right.",
    }
    not_a_level_title() { id: "Bukan tingkat kematangan", en: "Not a maturity level" }
    not_a_level(min, max) {
        id: "Pilih dari daftar atau ketik angka {min} sampai {max}. Kosongkan bila belum dinilai.",
        en: "Pick from the list or type a number from {min} to {max}. Leave it empty while it is not assessed.",
    }
    not_a_value(min, max) {
        id: "Ketik angka antara {min} dan {max}. Kosongkan bila belum dinilai.",
        en: "Type a number from {min} to {max}. Leave it empty while it is not assessed.",
    }

    // Scores of one year.
    scores_sheet(label) { id: "Nilai {label}", en: "Scores {label}" }
    scores_title(index, label) { id: "{index} {label}", en: "{index} {label}" }
    kind() { id: "Jenis", en: "Kind" }
    score() { id: "Skor", en: "Score" }
    to_parent() { id: "Sumbangan ke induk", en: "Contribution to parent" }
    to_index() { id: "Sumbangan ke indeks", en: "Contribution to index" }
    unrounded() { id: "Skor tepat", en: "Unrounded score" }
    lowest_index() { id: "Indeks terendah yang mungkin", en: "Index, lowest possible" }
    highest_index() { id: "Indeks tertinggi yang mungkin", en: "Index, highest possible" }
    incomplete() { id: "belum lengkap", en: "incomplete" }
    band_from() { id: "Mulai dari", en: "From" }
    rated_exactly() {
        id: "Predikat diambil dari indeks tepat, sebelum dibulatkan.",
        en: "The rating is taken from the exact index, before rounding.",
    }
    rated_as_printed() {
        id: "Predikat diambil dari indeks yang sudah dibulatkan.",
        en: "The rating is taken from the rounded index.",
    }
    scores_remark() {
        id: "Ubah tingkat pada sel berwarna, maka semua angka dihitung ulang.",
        en: "Change a level in a coloured cell and every number is computed anew.",
    }

    // Comparison.
    comparison_title(index) { id: "Perbandingan {index}", en: "Comparison: {index}" }
    part() { id: "Bagian", en: "Part" }
    contribution() { id: "Sumbangan", en: "Contribution" }
    from_to(from, to) { id: "{from} → {to}", en: "{from} → {to}" }
    method_changed() { id: "metode berubah", en: "method changed" }
    methods_differ(regulations) {
        id: "Metode penilaian berubah ({regulations}), sehingga nilai domain, aspek, dan indikator tidak dapat disandingkan.",
        en: "The method of assessment changed ({regulations}), so the scores of domains, aspects and indicators cannot be set side by side.",
    }
    change_remark() {
        id: "Perubahan dihitung dari nilai tepat lalu dibulatkan sekali, jadi dapat berbeda satu angka di desimal terakhir dari selisih nilai yang tercetak.",
        en: "A change is computed from exact scores and rounded once, so it may differ in its last decimal from the difference of the printed scores.",
    }
    contribution_remark() {
        id: "Sumbangan adalah bagian skor induk yang berasal dari baris itu; baris teratas tanpa induk menampilkan skornya sendiri.",
        en: "A contribution is the part of the parent's score that comes from the row; rows at the top, without a parent, show their own score.",
    }
    moved(from, to) { id: "Indikator yang berubah {from} → {to}", en: "Indicators that moved {from} → {to}" }
    level_of(label) { id: "Tingkat {label}", en: "Level {label}" }
    effect_on_index() { id: "Pengaruh pada indeks", en: "Effect on the index" }
    other_indicators() { id: "Indikator lain", en: "Other indicators" }
    index_of(label) { id: "Indeks {label}", en: "Index {label}" }
    index_difference() { id: "Selisih kedua indeks", en: "Difference of the two indices" }
    sum() { id: "Jumlah", en: "Total" }
    method_sheet(label) { id: "Beda Metode {label}", en: "Method {label}" }
    method_title(from, to) {
        id: "Mengapa indeks {from} dan {to} berbeda",
        en: "Why the indices of {from} and {to} differ",
    }
    effects_explained() {
        id: "Tingkat: nilai indikator yang sama berubah. Bobot: bobotnya berubah. Struktur: indikator tidak dinilai lagi atau baru. Bobot dan struktur dihitung terhadap indeks sebelumnya; hanya tingkat yang menyangkut kinerja.",
        en: "Level: the value of the same indicator changed. Weight: its weight changed. Structure: an indicator is no longer measured, or new. Weight and structure are counted from the index before; only the level is about performance.",
    }
    see_method_sheet(sheet) {
        id: "Bagian selisih yang berasal dari tingkat, bobot, dan struktur ada pada lembar {sheet}.",
        en: "What levels, weights and structure make of the difference stands on the sheet {sheet}.",
    }
    index_change() { id: "Perubahan indeks", en: "Change of the index" }

    // Provenance.
    provenance_title() { id: "Asal-usul angka", en: "Where the numbers come from" }
    rounding_rule(decimals) {
        id: "Setengah ke atas, {decimals} desimal, sekali saat ditampilkan. Hitungan di antaranya tidak dibulatkan.",
        en: "Half-up, {decimals} decimals, once when shown. Nothing in between is rounded.",
    }
    formulas() { id: "Rumus", en: "Formulas" }
    formulas_rule() {
        id: "Semua angka adalah rumus atas tingkat dan bobot. Hasil yang tersimpan dihitung dengan pecahan tepat.",
        en: "Every number is a formula over levels and weights. The stored results were computed with exact fractions.",
    }
    rating_basis() { id: "Dasar predikat", en: "Basis of the rating" }
    file_digest() { id: "SHA-256 berkas", en: "File SHA-256" }

    // A rubric to be reviewed.
    rubric_how_to_edit() {
        id: "Ubah isi sel kuning saja. Jangan ubah nama lembar dan judul kolom; kolom dan lembar tambahan tidak dibaca.",
        en: "Change yellow cells only. Keep the names of sheets and the headings of columns; columns and sheets you add are not read.",
    }
    rubric_how_to_weigh() {
        id: "Bobot boleh berupa angka (13 atau 1,30) atau pecahan (20/6); di bawah setiap induk jumlahnya sama dengan bobot induk itu.",
        en: "Weights are numbers (13 or 1.30) or fractions (20/6); below each parent they add up to the weight of the parent.",
    }
    rubric_how_to_order() {
        id: "Urutan baris adalah urutan di dalam rubrik. Beberapa nama lain ditulis satu per baris di dalam selnya.",
        en: "The order of the rows is that of the rubric. Several other names stand one a line within their cell.",
    }
    rubric_how_to_return() {
        id: "Kembalikan ke bentuk rubrik dengan: spbe rubric import BERKAS.xlsx -o RUBRIK.yaml",
        en: "Make it a rubric again with: spbe rubric import FILE.xlsx -o RUBRIC.yaml",
    }
}
