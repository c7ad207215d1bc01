//! Every label and sentence of the report.

pub(crate) use crate::lang::label::{
    claimed, code, message, name, place, printed, severity, what_to_do,
};
use crate::lang::phrases;
pub(crate) use crate::report::words::{
    assessor, coordinator, counts, documents_of, no, no_document_yet, no_findings, no_status,
    none_yet_advised, reached, scores, signatures, summary, yes,
};

phrases! {
    // Sheets.
    movement_sheet() { id: "Gerak Indeks", en: "Movement" }
    printed_sheet() { id: "Terbitan", en: "Published" }
    evidence_sheet() { id: "Data Dukung", en: "Evidence" }
    findings_sheet() { id: "Temuan", en: "Findings" }

    // Summary.
    title(index) { id: "Laporan evaluasi {index}", en: "Evaluation report: {index}" }
    about(year, regulation, stage) {
        id: "Tahun evaluasi {year} · {regulation} · tahap {stage}",
        en: "Year of evaluation {year} · {regulation} · stage {stage}",
    }
    live_remark(scores) {
        id: "Semua angka adalah rumus atas tingkat dan bobot pada lembar {scores}. Ubah satu tingkat di sana, maka indeks, predikat, dan grafik mengikuti.",
        en: "Every number is a formula over the levels and weights on the sheet {scores}. Change a level there and the index, the rating and the charts follow.",
    }
    next_rating() { id: "Predikat berikutnya", en: "Next rating" }
    to_next() { id: "Jarak ke predikat berikutnya", en: "Distance to the next rating" }
    highest() { id: "sudah yang tertinggi", en: "already the highest" }
    target() { id: "Target", en: "Target" }
    target_remark() { id: "patokan yang lazim, bukan ketentuan; boleh diganti", en: "customary, not prescribed; may be replaced" }
    to_target() { id: "Jarak ke target", en: "Distance to the target" }
    change_from(year) { id: "Perubahan dari {year}", en: "Change from {year}" }
    assessed() { id: "Indikator yang dinilai", en: "Indicators assessed" }
    of_total(total) { id: " dari {total}", en: " of {total}" }
    above_target() { id: "Skor dikurangi target", en: "Score less target" }
    parts(kind) { id: "Skor setiap {kind}", en: "Score of each {kind}" }
    strongest(count, kind) { id: "{count} {kind} terkuat", en: "The {count} strongest ({kind})" }
    weakest(count, kind) { id: "{count} {kind} terlemah", en: "The {count} weakest ({kind})" }
    rank_remark() {
        id: "Yang belum lengkap tidak diurutkan; skor yang sama diurutkan menurut urutan rubrik.",
        en: "What is incomplete is not ranked; equal scores stand in the order of the rubric.",
    }
    trend_title(index) { id: "{index} dari tahun ke tahun", en: "{index} over the years" }
    chart_data() {
        id: "Data grafik; #N/A berarti belum lengkap dan tidak digambar.",
        en: "Data of the charts; #N/A means incomplete and is not drawn.",
    }
    from_highest() { id: "Urutan dari tertinggi", en: "Rank from highest" }
    from_lowest() { id: "Urutan dari terendah", en: "Rank from lowest" }

    // Charts.
    radar_title(kind) { id: "Skor setiap {kind} terhadap target", en: "Score of each {kind} against the target" }
    radar_alt(kind, year, count) {
        id: "Grafik radar: skor {count} {kind} tahun {year}, dibandingkan dengan target dan, bila ada, tahun sebelumnya. Angkanya ada pada tabel di lembar ini.",
        en: "Radar chart: the scores of the {count} parts of kind {kind} in {year}, against the target and, where there is one, the year before. The numbers stand in the table on this sheet.",
    }
    bars_title(kind) { id: "Skor setiap {kind}", en: "Score of each {kind}" }
    bars_alt(kind, year) {
        id: "Grafik batang: skor setiap {kind} tahun {year} dan target. Angkanya ada pada tabel di lembar ini.",
        en: "Bar chart: the score of each {kind} in {year}, and the target. The numbers stand in the table on this sheet.",
    }
    trend_alt(index, from, to) {
        id: "Grafik garis: {index} tahun {from} sampai {to}. Angkanya ada pada tabel di lembar ini.",
        en: "Line chart: {index} from {from} to {to}. The numbers stand in the table on this sheet.",
    }
    waterfall_title(from, to, ground) {
        id: "Dari indeks {from} ke indeks {to} (sumbu mulai dari {ground})",
        en: "From the index of {from} to that of {to} (axis from {ground})",
    }
    waterfall_alt(from, to, kind) {
        id: "Grafik air terjun: indeks {from}, kenaikan atau penurunan yang disumbangkan setiap {kind}, lalu indeks {to}. Angkanya ada pada tabel di lembar ini.",
        en: "Waterfall chart: the index of {from}, the rise or fall that each {kind} contributes, then the index of {to}. The numbers stand in the table on this sheet.",
    }

    // Signatures.
    place_and_date() { id: "Tempat, tanggal", en: "Place and date" }
    staff_number() { id: "NIP", en: "Staff number (NIP)" }

    // The years side by side.
    one_year() {
        id: "Baru ada satu tahun. Sertakan buku tahun sebelumnya untuk melihat perubahannya.",
        en: "There is only one year. Add the book of an earlier year to see the change.",
    }
    same_method(regulation) { id: "Menurut {regulation}", en: "By {regulation}" }
    effects_remark() {
        id: "Pengaruh pada indeks = perubahan skor × bobot ÷ jumlah bobot. Pengaruh semua indikator, semua aspek, atau semua domain berjumlah perubahan indeks.",
        en: "Effect on the index = change of the score × weight ÷ total weight. The effects of all indicators, all aspects or all domains add up to the change of the index.",
    }
    movement_title(from, to) { id: "Gerak indeks {from} → {to}", en: "Movement of the index {from} → {to}" }
    steps_remark() {
        id: "Pengaruh dihitung dari skor tepat; rincian setiap indikator ada pada lembar Perbandingan.",
        en: "Effects are computed from exact scores; every indicator stands on the sheet Comparison.",
    }
    step() { id: "Langkah", en: "Step" }
    so_far() { id: "Sampai di sini", en: "So far" }
    base() { id: "Alas", en: "Base" }
    rise() { id: "Naik", en: "Rise" }
    fall() { id: "Turun", en: "Fall" }
    index_of(year) { id: "Indeks {year}", en: "Index {year}" }
    printed_sheet_title() { id: "Nilai terbitan", en: "Published scores" }
    printed_title(year) { id: "Nilai terbitan dan hitungan {year}", en: "Published and computed scores {year}" }
    computed() { id: "Hitungan", en: "Computed" }
    agrees() { id: "Cocok", en: "Agrees" }
    without_book() { id: "tanpa buku", en: "without a book" }
    printed_remark() {
        id: "Angka yang tercetak untuk suatu bagian dapat berupa skornya sendiri atau sumbangannya ke induk.",
        en: "What is printed for a part may be its own score or its contribution to its parent.",
    }

    // Evidence.
    proved() { id: "Terbukti", en: "Proved" }
    for_level() { id: "Untuk", en: "For level" }
    document() { id: "Dokumen atau keterangan", en: "Document or description" }
    source_cell() { id: "Sel asal tingkat", en: "Cell of the level" }
    no_evidence() { id: "tidak ada data dukung", en: "no evidence given" }
    evidence_remark(year) {
        id: "Dokumen dihitung bila diterima dan berlaku pada 31 Desember {year}. Tautan ditulis sebagai teks dan tidak pernah dibuka.",
        en: "A document counts if it is accepted and in force on 31 December {year}. Links are written as text and never opened.",
    }

    // Findings.
    findings_title() { id: "Temuan", en: "Findings" }
    findings_count(errors, warnings, notes) {
        id: "{errors} kesalahan, {warnings} peringatan, {notes} catatan.",
        en: "{errors} errors, {warnings} warnings, {notes} notes.",
    }

    // Origins.
    sheet() { id: "Lembar", en: "Sheet" }
    language() { id: "Bahasa", en: "Language" }
    published_table(year) { id: "Tabel terbitan {year}", en: "Published table {year}" }
    verify() { id: "Pemeriksaan", en: "Verification" }
    verify_rule() {
        id: "`spbe report --verify BERKAS.xlsx` menghitung ulang laporan ini dari tingkatnya dan membandingkannya dengan berkas asal.",
        en: "`spbe report --verify FILE.xlsx` computes this report anew from its levels and compares it with the files it comes from.",
    }
}
