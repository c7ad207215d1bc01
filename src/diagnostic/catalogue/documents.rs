//! 08: findings about documents (data dukung), and about levels that they do not support.

use super::findings;
use crate::lang::phrases;

findings! {
    W0801 claim_above_evidence(number, name, claim, supported, open) {
        id: "indikator {number} ({name}) diisi tingkat {claim}, tetapi bukti baru mendukung tingkat {supported}", "belum ada dokumen yang diterima dan sah untuk tingkat {open}; lengkapi di lembar Data Dukung, atau turunkan tingkatnya";
        en: "indicator {number} ({name}) is at level {claim}, but the evidence supports level {supported} only", "there is no accepted and valid document for level {open}; add it on the sheet Data Dukung, or lower the level";
    }
    W0802 lower_level_open(upper, lower) {
        id: "dokumen untuk tingkat {upper} belum dihitung karena tingkat {lower} masih terbuka", "tingkat dicapai berurutan; lengkapi dokumen tingkat {lower} lebih dahulu";
        en: "the document for level {upper} does not count yet, because level {lower} is open", "levels are reached one after the other; complete the documents of level {lower} first";
    }
    W0803 future_dated(date, reference) {
        id: "dokumen baru berlaku {date}, sesudah {reference}", "bukti harus sudah berlaku pada akhir tahun evaluasi; pakai dokumen lain atau perbaiki tanggalnya";
        en: "the document is in force from {date} only, after {reference}", "evidence has to be in force at the end of the year of evaluation; use another document or correct the date";
    }
    W0804 expired(until, reference) {
        id: "dokumen hanya berlaku sampai {until}, sebelum {reference}", "sertakan perpanjangan atau penggantinya, atau perbaiki tanggalnya";
        en: "the document was in force until {until} only, before {reference}", "add its renewal or replacement, or correct the date";
    }
    W0805 stale(rule, date, oldest) {
        id: "dokumen bertanggal {date} terlalu lama untuk tingkat ini ({rule})", "cantumkan bukti yang bertanggal {oldest} atau sesudahnya";
        en: "the document of {date} is too old for this level ({rule})", "add evidence dated {oldest} or later";
    }
    W0806 undated(rule) {
        id: "dokumen tanpa tanggal tidak dapat dihitung untuk tingkat ini ({rule})", "isi kolom Tanggal berlaku";
        en: "a document without a date cannot count for this level ({rule})", "fill in the column Date in force";
    }
    W0807 proves_nothing_by_rule(number, rule) {
        id: "indikator {number} tidak dibuktikan dengan dokumen ({rule})", "hapus baris ini, atau pindahkan ke indikator yang dimaksud";
        en: "indicator {number} is not proved by documents ({rule})", "remove this row, or move it to the indicator that is meant";
    }
    W0808 draft_for_level(level, from) {
        id: "draf tidak dapat membuktikan tingkat {level}", "mulai tingkat {from} dokumen harus sudah ditetapkan; sertakan yang sudah ditandatangani";
        en: "a draft cannot prove level {level}", "from level {from} on documents have to be adopted; add the signed one";
    }
    N0809 evidence_above_claim(number, name, supported, claim) {
        id: "bukti indikator {number} ({name}) mendukung tingkat {supported}, sedangkan yang diisi {claim}", "naikkan tingkatnya bila kriterianya memang terpenuhi";
        en: "the evidence for indicator {number} ({name}) supports level {supported}, while level {claim} is given", "raise the level if its criteria are met";
    }
    N0810 no_documents() {
        id: "buku ini tidak memuat dokumen di lembar Data Dukung, jadi tingkatnya tidak dapat diuji dengan bukti", "isi satu baris untuk setiap dokumen; `spbe template --from BUKU` membuat lembarnya";
        en: "this book has no documents on a sheet Data Dukung, so its levels cannot be tested against evidence", "fill in a row for each document; `spbe template --from BOOK` makes the sheet";
    }
    E0811 nothing_to_count() {
        id: "tingkat yang didukung bukti tidak diketahui karena buku ini tidak memuat dokumen", "hapus `--count supported`, atau isi lembar Data Dukung";
        en: "the levels that evidence supports are not known, because this book has no documents", "drop `--count supported`, or fill in the sheet Data Dukung";
    }
    E0813 no_item_rule(rubric) {
        id: "`{rubric}` tidak memuat aturan butir bukti, jadi dokumen tidak mengusulkan nilai", "pakai `--count claimed` atau `--count supported`";
        en: "`{rubric}` has no rule for pieces of evidence, so documents propose no value", "use `--count claimed` or `--count supported`";
    }
    W0812 carried_over(count, year) {
        id: "{count} indikator masih bertanda terbawa dari {year}", "pastikan tingkatnya masih benar, lalu hapus tandanya di kolom Catatan";
        en: "indicators that still bear the mark of being carried over from {year}: {count}", "make sure that the levels still hold, then remove the mark from the column Note";
    }
    E0820 unknown_indicator(found, count, rubric) {
        id: "indikator `{found}` pada dokumen ini tidak ada di `{rubric}`", "rubrik ini memuat indikator 1 sampai {count}";
        en: "the indicator `{found}` of this document is not in `{rubric}`", "this rubric has the indicators 1 to {count}";
    }
    E0821 level_off_ladder(level, min, max) {
        id: "tidak ada tingkat `{level}` yang dapat didukung dokumen ini", "tingkat rubrik ini {min} sampai {max}";
        en: "there is no level `{level}` for this document to support", "the levels of this rubric are {min} to {max}";
    }
    E0822 unknown_status(found, known) {
        id: "status `{found}` tidak dikenal, jadi dokumen ini tidak dihitung", "statusnya salah satu dari {known}";
        en: "the status `{found}` is not known, so the document does not count", "the status is one of {known}";
    }
    E0823 not_a_day(found, header) {
        id: "`{found}` pada kolom `{header}` bukan tanggal, jadi dokumen ini tidak dihitung", "tuliskan hari, bulan, dan tahun, misalnya `31/12/2023`";
        en: "`{found}` in the column `{header}` is not a date, so the document does not count", "write day, month and year, such as `31/12/2023`";
    }
    E0824 document_without_indicator() {
        id: "dokumen ini tidak menyebut indikator", "isi kolom Indikator dengan nomornya";
        en: "this document names no indicator", "fill in the column Indicator with its number";
    }
    E0825 document_without_level() {
        id: "dokumen ini tidak menyebut tingkat yang didukungnya", "isi kolom Tingkat dengan angkanya";
        en: "this document names no level that it supports", "fill in the column Level with its number";
    }
    E0826 document_level_unreadable(found) {
        id: "`{found}` bukan tingkat yang dapat didukung dokumen", "isi kolom Tingkat dengan satu angka bulat";
        en: "`{found}` is not a level that a document can support", "fill in the column Level with one whole number";
    }
    W0827 document_twice(number, level) {
        id: "dokumen ini sudah tercatat untuk indikator {number} tingkat {level}, dan dihitung sekali", "hapus salah satu barisnya";
        en: "this document is already listed for indicator {number}, level {level}, and counts once", "remove one of the rows";
    }
    E0828 number_and_name_differ(number, name, named) {
        id: "dokumen bernomor indikator {number}, tetapi namanya milik indikator {named} ({name})", "perbaiki nomor atau namanya; nomornya yang dipakai";
        en: "the document has the number of indicator {number}, but the name of indicator {named} ({name})", "correct the number or the name; the number counts";
    }
    E0829 ends_before_it_begins(date, until) {
        id: "dokumen berlaku sejak {date} tetapi hanya sampai {until}", "perbaiki salah satu tanggalnya";
        en: "the document is in force from {date} but until {until} only", "correct one of the dates";
    }
}

phrases! {
    carried_mark(year) { id: "Terbawa dari {year}", en: "Carried over from {year}" }
    first_document_here() { id: "pertama kali di sini", en: "first here" }
}
