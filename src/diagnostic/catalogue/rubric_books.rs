//! 15: rubrics in workbooks.

use super::findings;

findings! {
    E1500 not_a_rubric_book(sheets) {
        id: "buku kerja ini tidak memuat rubrik; lembarnya: {sheets}", "buat buku kerjanya dengan `spbe rubric export ID -o rubrik.xlsx`";
        en: "this workbook holds no rubric; its sheets: {sheets}", "make the workbook with `spbe rubric export ID -o rubric.xlsx`";
    }
    E1501 sheet_missing(sheet) {
        id: "lembar `{sheet}` tidak ada", "kembalikan lembar itu dari hasil `spbe rubric export`";
        en: "the sheet `{sheet}` is missing", "bring it back from the output of `spbe rubric export`";
    }
    E1502 column_missing(head, sheet) {
        id: "kolom `{head}` tidak ada di lembar `{sheet}`", "kembalikan judul kolom itu di baris pertama";
        en: "the column `{head}` is missing on the sheet `{sheet}`", "bring its heading back into the first row";
    }
    W1503 column_not_read(head) {
        id: "kolom `{head}` tidak dibaca", "catatan boleh tetap di sini; bila isinya bagian rubrik, perbaiki judulnya";
        en: "the column `{head}` is not read", "remarks may stay here; if it is part of the rubric, correct its heading";
    }
    W1504 sheet_not_read(sheet) {
        id: "lembar `{sheet}` tidak dibaca", "catatan boleh tetap di sini; bila isinya bagian rubrik, perbaiki namanya";
        en: "the sheet `{sheet}` is not read", "remarks may stay here; if it is part of the rubric, correct its name";
    }
    E1505 unknown_field(found, meant) {
        id: "isian `{found}` tidak dikenal", "mungkin maksudnya `{meant}`";
        en: "the field `{found}` is not known", "perhaps `{meant}` is meant";
    }
    E1506 cell_empty(head) {
        id: "`{head}` belum diisi", "isi sel ini, atau hapus seluruh barisnya";
        en: "`{head}` is empty", "fill the cell in, or remove the whole row";
    }
    E1507 not_on_sheet(id, sheet) {
        id: "`{id}` tidak ada di lembar `{sheet}`", "tuliskan ID yang ada di lembar itu";
        en: "`{id}` is not on the sheet `{sheet}`", "write an id that stands on that sheet";
    }
    E1508 not_on_sheet_like(id, sheet, meant) {
        id: "`{id}` tidak ada di lembar `{sheet}`", "mungkin maksudnya `{meant}`";
        en: "`{id}` is not on the sheet `{sheet}`", "perhaps `{meant}` is meant";
    }
    E1509 lost_in_workbook(line) {
        id: "rubrik ini tidak dapat dibawa utuh oleh buku kerja; yang berubah: {line}", "perpendek teks itu dan hapus huruf yang tidak tampak, atau tinjau berkas YAML-nya";
        en: "a workbook cannot carry this rubric unchanged; what would change: {line}", "shorten the text and remove letters that cannot be seen, or review the YAML file";
    }
    E1510 cell_without_value(found) {
        id: "sel berisi `{found}`, bukan nilai", "tuliskan nilainya, atau buka dan simpan lagi buku kerja supaya rumusnya dihitung";
        en: "the cell holds `{found}`, which is no value", "write the value, or open and save the workbook again so that its formulas are computed";
    }
    E1511 field_missing(field) {
        id: "isian `{field}` tidak ada", "kembalikan baris itu dari hasil `spbe rubric export`";
        en: "the field `{field}` is missing", "bring its row back from the output of `spbe rubric export`";
    }
    E1512 parents_in_circle(id) {
        id: "`{id}` menjadi bagian dari dirinya sendiri", "perbaiki kolom Induk; bagian teratas tidak mempunyai induk";
        en: "`{id}` is a part of itself", "correct the column of parents; the parts at the top have none";
    }
    E1513 part_without_parts(id) {
        id: "`{id}` tidak mempunyai indikator", "tuliskan `{id}` sebagai Induk indikatornya, atau hapus baris ini";
        en: "`{id}` has no indicators", "write `{id}` as the parent of its indicators, or remove the row";
    }
    E1514 wrong_depth(id, depth, kinds) {
        id: "`{id}` berada di jenjang {depth}, padahal rubrik ini mempunyai {kinds} jenjang dan indikator berada di yang terakhir", "perbaiki kolom Induk, atau lembar Jenjang";
        en: "`{id}` stands at depth {depth}, but this rubric has {kinds} kinds of parts and indicators are the last", "correct the column of parents, or the sheet Jenjang";
    }
    E1515 too_many_rows(limit) {
        id: "lembar memuat lebih dari {limit} baris", "hapus baris yang bukan bagian rubrik";
        en: "the sheet has more than {limit} rows", "remove the rows that are no part of the rubric";
    }
    E1516 twice_in_workbook(name) {
        id: "`{name}` ada dua kali", "hapus salah satunya";
        en: "`{name}` is there twice", "remove one of them";
    }
}
