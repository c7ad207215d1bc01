//! 10: findings about reports.

use super::findings;
use crate::lang::phrases;

phrases! {
    first_assessment() { id: "penilaian yang pertama", en: "the first assessment" }
}

findings! {
    E1001 several_agencies(agencies) {
        id: "masukannya memuat beberapa instansi: {agencies}", "satu laporan untuk satu instansi; pilih salah satu dengan `--agency`";
        en: "the input holds several agencies: {agencies}", "a report is about one agency; choose one with `--agency`";
    }
    E1002 year_twice(year) {
        id: "penilaian tahun {year} ada dua", "berikan satu buku saja untuk setiap tahun";
        en: "there are two assessments of {year}", "give only one book for each year";
    }
    E1003 no_levels() {
        id: "tidak ada tingkat indikator yang dapat dilaporkan", "berikan buku penilaian; tabel terbitan hanya melengkapinya";
        en: "there are no levels of indicators to report on", "give an assessment book; a published table only completes it";
    }
    E1010 not_a_report() {
        id: "ini bukan laporan dari `spbe report`: catatan asal-usulnya tidak ada atau tidak utuh", "periksa hanya laporan .xlsx yang dibuat dengan `spbe report`, lengkap dengan lembar Asal-usul";
        en: "this is no report of `spbe report`: its record of origins is missing or damaged", "verify only .xlsx reports that `spbe report` wrote, with their sheet Provenance";
    }
    E1011 cell_differs(stored, computed) {
        id: "tersimpan {stored}, sedangkan dari tingkatnya dihitung {computed}", "buka dan simpan laporan di Excel atau LibreOffice agar dihitung ulang, atau buat ulang dengan `spbe report`";
        en: "the report holds {stored}, but its levels give {computed}", "open and save the report in Excel or LibreOffice so that it is calculated, or write it anew with `spbe report`";
    }
    E1012 formula_gone(stored) {
        id: "rumus diganti dengan isi tetap {stored}, yang tidak lagi mengikuti tingkatnya", "buat ulang laporan dengan `spbe report`";
        en: "a formula was replaced by the constant {stored}, which no longer follows the levels", "write the report anew with `spbe report`";
    }
    E1013 sheet_missing(sheet) {
        id: "lembar `{sheet}` tidak ada", "buat ulang laporan dengan `spbe report`";
        en: "the sheet `{sheet}` is missing", "write the report anew with `spbe report`";
    }
    E1014 not_a_level(value, min, max) {
        id: "`{value}` bukan tingkat pada skala {min} sampai {max}", "isi tingkat yang sah, atau kosongkan bila belum dinilai";
        en: "`{value}` is not a level on the scale from {min} to {max}", "enter a legal level, or leave the cell empty if it is not assessed";
    }
    E1015 rubric_unknown(rubric) {
        id: "rubrik `{rubric}` tidak dikenal", "berikan berkasnya dengan `--rubric`";
        en: "the rubric `{rubric}` is not known", "give its file with `--rubric`";
    }
    E1016 rubric_changed(rubric, recorded, now) {
        id: "rubrik `{rubric}` sekarang berisi lain: SHA-256 tercatat {recorded}, sekarang {now}", "periksa dengan rubrik saat laporan dibuat: `--rubric BERKAS`, atau program versi itu";
        en: "the rubric `{rubric}` is another one now: SHA-256 {recorded} on record, now {now}", "verify with the rubric the report was made with: `--rubric FILE`, or that version of the program";
    }
    E1024 formula_differs(stored, computed) {
        id: "rumus di sel ini `={stored}`, seharusnya `={computed}`; begitu dihitung ulang, sel ini berisi angka lain", "buat ulang laporan dengan `spbe report`";
        en: "the formula of this cell is `={stored}` and should be `={computed}`; once calculated, the cell holds another value", "write the report anew with `spbe report`";
    }
    E1025 cell_of_files_differs(stored, computed) {
        id: "tersimpan {stored}, sedangkan dari berkas asalnya {computed}", "buat ulang laporan dengan `spbe report` dari berkas asalnya";
        en: "the report holds {stored}, but the files it was made from give {computed}", "write the report anew with `spbe report` from these files";
    }
    W1026 cell_added(stored) {
        id: "{stored} ditambahkan di sini; sel ini kosong di laporan yang ditulis program", "bila itu catatan pembaca, biarkan; angka dan predikat hanya berlaku di sel aslinya";
        en: "{stored} was added here; the program leaves this cell of a report empty", "a reader's remark may stay; numbers and ratings count only in their own cells";
    }
    W1027 findings_differ() {
        id: "isi lembar ini tidak sama dengan temuan yang muncul bila berkas asalnya dibaca lagi", "jalankan `spbe check` pada berkas asalnya untuk melihat temuannya; perbedaan juga timbul bila laporan dibuat dengan pilihan lain";
        en: "this sheet differs from what there is to say when the original files are read again", "run `spbe check` on these files to see it; it also differs where the report was made with other options";
    }
    W1028 rest_not_compared() {
        id: "hanya angka dan rumus yang mengikuti tingkat di laporan ini yang diperiksa; teks dan lembar lainnya tidak, karena tidak semua berkas asalnya dapat dibandingkan", "sediakan semua berkas asalnya seperti saat laporan dibuat, lalu periksa lagi";
        en: "only the numbers and formulas that follow the levels of this report were checked; texts and the other sheets were not, because not all original files can be compared", "provide all original files as they were, and verify again";
    }
    W1029 report_of_other_version(program) {
        id: "laporan ini ditulis oleh `{program}`; hanya angka dan hasil rumus yang mengikuti tingkatnya yang diperiksa, teks dan susunan rumusnya tidak", "periksa dengan versi yang sama, atau buat ulang laporan dengan versi ini";
        en: "this report was written by `{program}`; only numbers and results of formulas that follow its levels were checked, not its texts and how formulas are written", "verify it with that version, or write the report anew with this one";
    }
    W1020 input_missing(file) {
        id: "berkas asal `{file}` tidak ditemukan, jadi tidak dapat dibandingkan", "jalankan di folder tempat laporan dibuat, atau taruh berkas itu di samping laporan";
        en: "the original file `{file}` was not found, so it cannot be compared", "run in the folder where the report was made, or put the file beside the report";
    }
    E1021 input_changed(file, recorded, now) {
        id: "berkas asal `{file}` sudah berubah: SHA-256 tercatat {recorded}, sekarang {now}", "kembalikan berkas aslinya, atau buat ulang laporan dari berkas yang baru";
        en: "the original file `{file}` has changed: SHA-256 {recorded} on record, now {now}", "restore the original file, or write the report anew from the new one";
    }
    E1022 level_differs(indicator, here, there) {
        id: "tingkat {indicator} di laporan {here}, sedangkan di berkas asalnya {there}", "samakan keduanya, lalu buat ulang laporan";
        en: "the level of {indicator} is {here} in the report, but {there} in the original file", "make them agree, then write the report anew";
    }
    E1023 input_unusable(file) {
        id: "berkas asal `{file}` tidak lagi memberi penilaian tahun dan instansi ini", "buat ulang laporan dari berkas itu";
        en: "the original file `{file}` no longer gives an assessment of this year and agency", "write the report anew from that file";
    }
}
