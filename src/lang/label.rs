//! Words and sentences that outputs share.

use super::phrases;

/// The name of an agency in a sentence, or what stands for it where it is not known.
pub(crate) fn agency_named(name: Option<&str>) -> super::Text {
    name.map_or_else(unnamed_agency, |name| {
        super::Text::new(name.to_owned(), name.to_owned())
    })
}

/// How many published results there are.
pub(crate) fn published(count: usize) -> super::Text {
    match count {
        1 => one_published_result(),
        _ => published_results(count),
    }
}

phrases! {
    score() { id: "Nilai", en: "Score" }
    weight() { id: "Bobot", en: "Weight" }
    contribution() { id: "Sumbangan", en: "Share" }
    to_index() { id: "Ke indeks", en: "To index" }
    printed() { id: "Tercetak", en: "Printed" }
    print() { id: "Cetak", en: "Print" }
    change() { id: "Perubahan", en: "Change" }
    difference() { id: "Selisih", en: "Difference" }
    part() { id: "Uraian", en: "Part" }
    level() { id: "Tingkat", en: "Level" }
    place() { id: "Tempat", en: "Place" }
    rating() { id: "Predikat", en: "Rating" }
    total() { id: "Jumlah", en: "Total" }
    indicator() { id: "Indikator", en: "Indicator" }
    index() { id: "Indeks", en: "Index" }
    stage() { id: "Tahap", en: "Stage" }
    unit() { id: "Perangkat daerah", en: "Unit" }
    file() { id: "Berkas", en: "File" }
    indicators_that_moved() { id: "Indikator yang menggerakkan indeks", en: "Indicators that moved the index" }
    moved_index_by() { id: "Gerak indeks", en: "Moved index by" }
    no_indicator_moved() { id: "Tidak ada indikator yang berubah.", en: "No indicator changed." }
    method_changed_heading(from, to) {
        id: "Metode berubah dari {from} ke {to}; angka di bawah tidak dapat dibandingkan langsung.",
        en: "The method changed from {from} to {to}; the numbers below cannot be compared directly.",
    }
    unnamed_agency() { id: "(instansi tanpa nama)", en: "(unnamed agency)" }
    at_stage(stage) { id: "tahap {stage}", en: "stage {stage}" }
    assessed_count(assessed, total) {
        id: "{assessed} dari {total} indikator dinilai",
        en: "{assessed} of {total} indicators assessed",
    }
    index_is(index, score, rating) { id: "{index} {score}, {rating}", en: "{index} {score}, {rating}" }
    index_between(index, low, high) { id: "{index} antara {low} dan {high}", en: "{index} between {low} and {high}" }
    either_rating(low, high) { id: "{low} sampai {high}", en: "{low} to {high}" }
    to_next(distance, next, from) {
        id: "Perlu {distance} lagi menuju {next} ({from}).",
        en: "{distance} short of {next} ({from}).",
    }
    highest_rating() { id: "Predikat tertinggi sudah tercapai.", en: "The highest rating is reached." }
    boundary_exact(rounded, other) {
        id: "Di batas predikat: yang berlaku indeks sebelum dibulatkan; indeks yang tampil, {rounded}, akan berpredikat {other}.",
        en: "At the border of a rating: the exact index is rated; the index shown, {rounded}, would be rated {other}.",
    }
    boundary_rounded(rounded, other) {
        id: "Di batas predikat: yang berlaku indeks yang tampil, {rounded}, sesuai praktik tahun itu; sebelum dibulatkan, indeksnya berpredikat {other}.",
        en: "At the border of a rating: the index shown, {rounded}, is rated, as was the practice of that year; the exact index would be rated {other}.",
    }
    id() { id: "ID", en: "ID" }
    name() { id: "Nama", en: "Name" }
    regulation() { id: "Peraturan", en: "Regulation" }
    years() { id: "Tahun", en: "Years" }
    and_later(year) { id: "{year}–sekarang", en: "{year}–now" }
    indicators() { id: "Indikator", en: "Indicators" }
    scale() { id: "Skala", en: "Scale" }
    scale_is(min, max, step) { id: "Skala {min} sampai {max}, kelipatan {step}.", en: "Scale {min} to {max} in steps of {step}." }
    capability() { id: "Kapabilitas", en: "Capability" }
    ratings_heading() { id: "Predikat", en: "Ratings" }
    from() { id: "Mulai", en: "From" }
    below() { id: "Sampai di bawah", en: "To below" }
    structure_heading() { id: "Struktur dan bobot", en: "Structure and weights" }
    levels_heading() { id: "Tingkat kematangan", en: "Maturity levels" }
    criteria_heading() { id: "Kriteria dan data dukung", en: "Criteria and evidence" }
    evidence() { id: "Data dukung", en: "Evidence" }
    sources_heading() { id: "Sumber", en: "Sources" }
    confidence() { id: "Keyakinan", en: "Confidence" }
    severity() { id: "Jenis", en: "Kind" }
    message() { id: "Temuan", en: "Finding" }
    what_to_do() { id: "Yang dapat dilakukan", en: "What to do" }
    digest() { id: "SHA-256", en: "SHA-256" }
    extends_base(base, count) {
        id: "Rubrik perubahan atas {base}: {count} perubahan, lihat `spbe rubric show`.",
        en: "This rubric changes {base}: {count} changes, see `spbe rubric show`.",
    }
    changes_heading(base) { id: "Perubahan atas {base}", en: "Changes to {base}" }
    changed_key() { id: "Kunci", en: "Key" }
    changed_before() { id: "Semula", en: "Before" }
    changed_after() { id: "Menjadi", en: "Now" }
    changed_by() { id: "Oleh", en: "By" }
    rated_exact() { id: "Predikat diambil dari indeks sebelum dibulatkan", en: "Ratings are taken from the exact index" }
    rated_rounded() { id: "Predikat diambil dari indeks yang dibulatkan", en: "Ratings are taken from the rounded index" }
    rated_exact_in(year) { id: "tahun {year}: indeks sebelum dibulatkan", en: "in {year}: the exact index" }
    rated_rounded_in(year) { id: "tahun {year}: indeks yang dibulatkan", en: "in {year}: the rounded index" }
    rounding_is(decimals) {
        id: "Dibulatkan sekali ke {decimals} desimal, setengah ke atas.",
        en: "Rounded once to {decimals} decimals, half up.",
    }
    supported() { id: "Didukung", en: "Supported" }
    claimed() { id: "Diklaim", en: "Claimed" }
    claimed_and_supported(claimed, supported) {
        id: "Diklaim {claimed}; didukung bukti {supported}.",
        en: "Claimed {claimed}; supported by evidence {supported}.",
    }
    counted_by_evidence() {
        id: "Yang dihitung adalah tingkat yang didukung bukti.",
        en: "What counts here are the levels that evidence supports.",
    }
    counted_by_items(rule, confidence) {
        id: "Yang dihitung adalah usulan dari butir bukti yang diterima, bukan nilai asesor ({rule}; keyakinan {confidence}).",
        en: "What counts here is what the accepted pieces of evidence propose, not a value of assessors ({rule}; confidence {confidence}).",
    }
    awaits(index, owner) { id: "menunggu {index} ({owner})", en: "awaits {index} ({owner})" }
    from_index(level, index, number) { id: "{level} (dari {index} {number})", en: "{level} (from {index} {number})" }
    about_rubric(rubric, status) { id: "Tentang rubrik {rubric}: {status}", en: "About the rubric {rubric}: {status}" }
    secondary_sources() { id: "sumber sekunder", en: "secondary sources" }
    not_a_regulation() { id: "bukan peraturan", en: "not a regulation" }
    rescored(stamped, ours) {
        id: "Dinilai ulang dengan sengaja: buku dibuat untuk isi rubrik lain (SHA-256 {stamped}), sedangkan angka di sini memakai SHA-256 {ours}.",
        en: "Scored anew on purpose: the book was made for another content of the rubric (SHA-256 {stamped}), while the numbers here are made with SHA-256 {ours}.",
    }
    open_points() { id: "Yang masih terbuka", en: "What is still open" }
    from_value(value) { id: "mulai {value}", en: "from {value}" }
    outside_heading() { id: "Indeks dan skor instansi lain", en: "Indices and scores of other agencies" }
    conversion() { id: "Konversi atau syarat", en: "Conversion or condition" }
    score_for(level, least) { id: "tingkat {level} mulai {least}", en: "level {level} from {least}" }
    any_year() { id: "semua", en: "any" }
    source_value() { id: "Nilai asal", en: "Source value" }
    evidence_rules_heading() { id: "Aturan data dukung", en: "Evidence rules" }
    documents_from_level(level) {
        id: "Mulai tingkat {level}, setiap tingkat memerlukan dokumen yang diterima dan berlaku.",
        en: "From level {level} on, every level needs an accepted document that is in force.",
    }
    highest_document_from_level(level) {
        id: "Tingkat tertinggi yang punya dokumen yang diterima dan berlaku dihitung, walaupun tingkat di bawahnya belum punya; sampai sebelum tingkat {level} tidak perlu dokumen.",
        en: "The highest level with an accepted document that is in force counts, even if one below has none; below level {level} no document is needed.",
    }
    levels() { id: "Tingkat", en: "Levels" }
    help_word() { id: "bantuan", en: "help" }
    computed_and_printed(computed, printed) {
        id: "{computed} (tercetak {printed})",
        en: "{computed} (printed {printed})",
    }
    agency() { id: "Instansi", en: "Agency" }
    year() { id: "Tahun", en: "Year" }
    from_parts() { id: "Dari\nbagian", en: "From\nparts" }
    possible() { id: "Mungkin", en: "Possible" }
    exact_values() { id: "Nilai tepat\nyang mungkin", en: "Possible\nexact values" }
    verdict() { id: "Putusan", en: "Verdict" }
    repairs() { id: "Perbaikan", en: "Repairs" }
    findings_sheet() { id: "Temuan", en: "Findings" }
    kind_of_finding() { id: "Jenis", en: "Kind" }
    code() { id: "Kode", en: "Code" }
    verdict_consistent() { id: "konsisten", en: "consistent" }
    verdict_rounding() { id: "pembulatan", en: "rounding" }
    verdict_impossible() { id: "mustahil", en: "impossible" }
    one_published_result() { id: "1 hasil terbitan", en: "1 published result" }
    published_results(count) { id: "{count} hasil terbitan", en: "{count} published results" }
    /// `rows` says how many there are, see [`published`].
    audited(rows, consistent, rounding, impossible) {
        id: "Audit {rows}: {consistent} konsisten, {rounding} pembulatan, {impossible} mustahil",
        en: "Audit of {rows}: {consistent} consistent, {rounding} rounding, {impossible} impossible",
    }
    what_verdicts_mean() {
        id: "Konsisten: ada kombinasi tingkat indikator yang mencetak semua angkanya. Pembulatan: begitu juga, tetapi bagian yang sudah dibulatkan memberi indeks lain. Mustahil: tidak ada kombinasi tingkat yang mencetaknya.",
        en: "Consistent: some combination of levels prints all numbers. Rounding: so too, but the rounded parts give another index. Impossible: no combination of levels prints them.",
    }
    verdict_on(agency, year, verdict) { id: "{agency} {year}: {verdict}", en: "{agency} {year}: {verdict}" }
    rounding_rows() { id: "Pembulatan: indeks tercetak bukan yang diberikan bagian tercetaknya, tetapi mungkin", en: "Rounding: the printed index is not what the printed parts give, but possible" }
    exact_of(count, open) { id: "{count} dari {open}", en: "{count} of {open}" }
    sums_of_levels(sums) { id: "Jumlah tingkat yang mungkin: {sums}.", en: "Possible sums of levels: {sums}." }
    explain_what() { id: "Apa", en: "What" }
    explain_why() { id: "Mengapa penting", en: "Why it matters" }
    explain_example() { id: "Contoh", en: "Example" }
    explain_mend() { id: "Cara memperbaiki", en: "How to mend it" }
    stands_under(path) { id: "Letak: {path}.", en: "Place: {path}." }
    weighs(weight, share) { id: "Bobot {weight} dari {share}.", en: "Weight {weight} of {share}." }
    capability_is(name) { id: "Kapabilitas: {name}.", en: "Capability: {name}." }
    what_it_asks() { id: "Yang diminta", en: "What it asks" }
    codes_title() { id: "Kode temuan", en: "Codes of findings" }
    codes_preface() {
        id: "Setiap temuan program membawa sebuah kode. Huruf pertamanya E untuk kesalahan, W untuk peringatan, dan N untuk catatan; dua angka berikutnya menyebut bidangnya. `spbe explain KODE` menampilkan penjelasan yang sama. Halaman ini dibuat dari program oleh sebuah tes.",
        en: "Every finding of the program bears a code. Its first letter is E for an error, W for a warning and N for a note; the two digits that follow name its area. `spbe explain CODE` shows the same text. A test makes this page from the program.",
    }
    area_01() { id: "Berkas rubrik", en: "Rubric files" }
    area_02() { id: "Membaca berkas", en: "Reading files" }
    area_03() { id: "Jawaban", en: "Answers" }
    area_04() { id: "Tabel terbitan", en: "Published tables" }
    area_05() { id: "Perbandingan", en: "Comparing" }
    area_06() { id: "Audit", en: "Auditing" }
    area_07() { id: "Rencana", en: "Planning" }
    area_08() { id: "Dokumen", en: "Documents" }
    area_09() { id: "Tahap, perangkat daerah, dan berkas bukti", en: "Stages, units and files of evidence" }
    area_10() { id: "Laporan", en: "Reports" }
    area_11() { id: "Keraguan dan peluang", en: "Doubts and probabilities" }
    area_12() { id: "Verifikasi keluaran", en: "Verifying outputs" }
    area_13() { id: "Pengecualian", en: "Exceptions" }
    area_14() { id: "Perubahan rubrik", en: "Changes of rubrics" }
    area_15() { id: "Rubrik dalam buku kerja", en: "Rubrics in workbooks" }
    area_17() { id: "Menjalankan ulang perintah", en: "Running commands again" }
    accepted_findings() { id: "Diterima sebagai pengecualian", en: "Accepted as exceptions" }
    accepted_until(reason, owner, until) {
        id: "{reason} ({owner}, sampai {until})",
        en: "{reason} ({owner}, until {until})",
    }
    likewise(about, count, command) {
        id: "begitu juga {about} ({count} temuan lagi); semuanya: `{command}`",
        en: "likewise {about} ({count} more); all of them: `{command}`",
    }
    on_line(line) { id: "baris {line}", en: "line {line}" }
    area_other() { id: "Lain-lain", en: "Others" }
}
