//! 02: findings about what the user says a table holds (`--map`, `--sheet`, `--header`).

use super::findings;
use crate::lang::phrases;

findings! {
    /// A field that no table has.
    E0240 not_a_field(written, hint) {
        id: "bidang `{written}` tidak dikenal", "{hint}; yang dikenal: `indikator`, `tingkat`, tahap (`mandiri` … `akhir`), tahun seperti `2022`, `penjelasan`, `data-dukung`, `tautan`, `perangkat-daerah`, `catatan`, `instansi`, `tahun`, `i1` …";
        en: "there is no field `{written}`", "{hint}; known are `indikator`, `tingkat`, stages (`mandiri` … `akhir`), years such as `2022`, `penjelasan`, `data-dukung`, `tautan`, `perangkat-daerah`, `catatan`, `instansi`, `tahun`, `i1` …";
    }
    /// Something that gives no field a column.
    E0241 not_an_assignment(written) {
        id: "`{written}` tidak memberi kolom kepada sebuah bidang", "tuliskan BIDANG=KOLOM, misalnya `--map \"indikator=B,tingkat=D\"`; KOLOM adalah huruf atau judulnya";
        en: "`{written}` gives no field a column", "write FIELD=COLUMN, such as `--map \"indikator=B,tingkat=D\"`; COLUMN is its letter or its header";
    }
    /// One field in two columns.
    E0242 field_twice(one, other) {
        id: "`{one}` dan `{other}` adalah bidang yang sama", "beri setiap bidang satu kolom saja";
        en: "`{one}` and `{other}` are the same field", "give every field one column only";
    }
    /// Two fields in one column.
    E0243 column_twice(column, one, other) {
        id: "kolom {column} diberikan kepada `{one}` dan juga `{other}`", "satu kolom berisi satu bidang; perbaiki salah satunya";
        en: "the column {column} is given to `{one}` and to `{other}`", "a column holds one field; correct one of them";
    }
    /// A sheet that the book does not have.
    E0244 no_such_sheet(name, hint) {
        id: "lembar `{name}` tidak ada di buku ini", "{hint}";
        en: "there is no sheet `{name}` in this book", "{hint}";
    }
    /// Letters alone do not tell in which sheet.
    E0245 which_sheet(sheets) {
        id: "buku ini mempunyai beberapa lembar; pemetaan tidak menyebut yang mana", "tambahkan `--sheet`: {sheets}";
        en: "this book has several sheets; the mapping does not say which", "add `--sheet`: {sheets}";
    }
    /// A header where nothing stands.
    E0246 no_such_header(row, first, last) {
        id: "baris judul {row} tidak berisi apa-apa", "lembar ini berisi baris {first} sampai {last}; sebut baris judulnya dengan `--header`";
        en: "the header row {row} holds nothing", "this sheet holds rows {first} to {last}; name the row of the header with `--header`";
    }
    /// A column that is not there.
    E0247 no_such_column(column, field, hint) {
        id: "kolom `{column}` untuk `{field}` tidak ada di lembar ini", "{hint}";
        en: "there is no column `{column}` for `{field}` in this sheet", "{hint}";
    }
    /// `N` may be the column N or the column headed `N`.
    E0248 letter_or_header(column, headed) {
        id: "`{column}` dapat berarti kolom {column}, dapat juga kolom {headed} yang berjudul demikian", "tuliskan `kolom {column}` atau `kolom {headed}`";
        en: "`{column}` may be column {column}, or column {headed} with that header", "write `kolom {column}` or `kolom {headed}`";
    }
    /// Two columns with the header that was named.
    E0249 header_repeated(column, columns) {
        id: "judul `{column}` ada di beberapa kolom: {columns}", "sebut hurufnya";
        en: "several columns have the header `{column}`: {columns}", "name it by its letter";
    }
    /// A mapping that leaves open where the levels or the indicators stand.
    E0250 mapping_incomplete(missing) {
        id: "pemetaan ini belum menunjukkan {missing}, dan judul kolomnya tidak dikenali", "lengkapi, misalnya `--map \"indikator=B,tingkat=D\" --header 9`";
        en: "the mapping does not show {missing}, and no header says it", "complete it, such as `--map \"indikator=B,tingkat=D\" --header 9`";
    }
    /// No row that holds what the mapping says.
    E0251 no_mapped_rows(columns) {
        id: "tidak ada baris dengan isi di kolom {columns} sekaligus angka tingkat", "periksa hurufnya, atau sebut baris judulnya dengan `--header`";
        en: "no row has something in the columns {columns} and a number for its level", "check the letters, or name the row of the header with `--header`";
    }
    /// A file of a mapping that cannot be read.
    E0252 map_unreadable(reason) {
        id: "berkas pemetaan tidak dapat dibaca: {reason}", "periksa namanya; berkas pemetaan dibuat dengan `--save-map BERKAS`";
        en: "the file of the mapping cannot be read: {reason}", "check its name; such a file is made by `--save-map FILE`";
    }
    /// A book that says itself what it holds.
    N0253 mapping_unused() {
        id: "berkas ini dikenali sendiri sebagai buku `spbe template` atau tabel terbitan; pemetaan tidak dipakai", "bila pemetaan tetap harus dipakai, sebut lembarnya dengan `--sheet`";
        en: "this file is recognised by itself as a book of `spbe template` or a published table; the mapping is not used", "to use the mapping all the same, name the sheet with `--sheet`";
    }
    /// How the table was read.
    N0254 mapped(columns) {
        id: "dibaca menurut pemetaan: {columns}", "tidak perlu tindakan bila kolom-kolom ini benar";
        en: "read as the mapping says: {columns}", "nothing to do if these columns are right";
    }
}

phrases! {
    perhaps(near) { id: "mungkin maksudnya `{near}`", en: "perhaps `{near}` is meant" }
    check_spelling() { id: "periksa ejaannya", en: "check the spelling" }
    sheets_are(sheets) { id: "lembar yang ada: {sheets}; urutannya juga boleh, misalnya `--sheet 2`", en: "the sheets are: {sheets}; a position will do as well, such as `--sheet 2`" }
    no_sheets_here() { id: "tabel teks hanya punya satu lembar; hapus `--sheet`", en: "a text table has one sheet only; drop `--sheet`" }
    columns_are(columns) { id: "kolom yang ada: {columns}", en: "the columns are: {columns}" }
    mapped_here() { id: "disebut di sini", en: "named here" }
    the_level() { id: "kolom tingkat", en: "the column of levels" }
    the_indicator() { id: "kolom indikator", en: "the column of indicators" }
    both() { id: "kolom indikator dan tingkat", en: "the columns of indicators and levels" }
    assigned(field, letters, header) { id: "`{field}` dari kolom {letters} (`{header}`)", en: "`{field}` from column {letters} (`{header}`)" }
    assigned_letter(field, letters) { id: "`{field}` dari kolom {letters}", en: "`{field}` from column {letters}" }
}
