//! Words for what a changed rubric does to an archive.

pub(crate) use super::label::rating;
use super::phrases;

phrases! {
    since_baseline() { id: "isi rubrik atau bukunya sejak acuan diterima", en: "the content of the rubric or of the book since the baseline was accepted" }
    open() { id: "belum satu angka", en: "not one number" }
    borders() { id: "batas predikat", en: "the borders of ratings" }
    title(from, to) { id: "Dampak perubahan {from} ke {to}", en: "What the change from {from} to {to} does" }
    counted(all, index, rating) {
        id: "{all} penilaian: {index} berganti indeks, {rating} berganti predikat.",
        en: "{all} assessments: the index of {index} changes, the rating of {rating} changes.",
    }
    not_counted(failed) { id: "{failed} tidak dapat dinilai.", en: "{failed} could not be scored." }
    passed_over(count) {
        id: "{count} penilaian atau tabel lain dilewati: bukan untuk rubrik ini.",
        en: "{count} other assessments or tables are passed over: they are not of this rubric.",
    }
    accepted_before() {
        id: "Pembandingnya acuan yang terakhir diterima; perubahan yang sudah diterima bukan kesalahan.",
        en: "Results are held against the baseline that was last accepted; what was accepted is no error.",
    }
    rubric_heading() { id: "Yang berubah pada rubrik", en: "What changed in the rubric" }
    more(count) { id: "… dan {count} perubahan lain; lihat `spbe rubric diff`.", en: "… and {count} more changes; see `spbe rubric diff`." }
    archive_heading() { id: "Arsip di bawah keduanya", en: "The archive under both" }
    before() { id: "Sebelum", en: "Before" }
    after() { id: "Sesudah", en: "After" }
    cause() { id: "Penyebab terbesar", en: "Greatest cause" }
    becomes(before, after) { id: "{before} → {after}", en: "{before} → {after}" }
}
