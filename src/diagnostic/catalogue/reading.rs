//! 02: findings about files that are read.

use super::findings;
use crate::lang::phrases;

findings! {
    /// Nothing stands under the path.
    E0201 file_missing() {
        id: "berkas tidak ditemukan",
            "periksa ejaan nama berkas dan foldernya";
        en: "file not found",
            "check the spelling of the file name and of its folder";
    }
    /// The path leads to a folder.
    E0202 is_a_folder() {
        id: "ini folder, bukan berkas",
            "sebutkan berkas yang ada di dalamnya";
        en: "this is a folder, not a file",
            "name a file inside it";
    }
    /// The system forbids to read the file.
    E0203 not_permitted() {
        id: "berkas tidak boleh dibaca oleh pengguna ini",
            "minta izin baca untuk berkas ini, atau tutup program lain yang sedang membukanya";
        en: "this user may not read the file",
            "ask for permission to read it, or close the program that has it open";
    }
    /// The system failed while the file was read.
    E0204 unreadable(cause) {
        id: "berkas gagal dibaca ({cause})",
            "salin berkas ke penyimpanan lokal, lalu coba lagi";
        en: "the file could not be read ({cause})",
            "copy the file to a local disk and try again";
    }
    /// The small file that an office program leaves beside an open workbook.
    E0205 lock_file(program, original) {
        id: "ini berkas pengunci yang dibuat {program} selama buku kerja dibuka, bukan buku kerjanya",
            "gunakan `{original}`, dan lewati berkas pengunci";
        en: "this is the lock file {program} makes while a workbook is open, not the workbook",
            "use `{original}` and leave out the lock file";
    }
    /// A file without content.
    E0206 empty_file() {
        id: "berkas kosong",
            "minta atau ekspor ulang berkasnya; pengiriman atau penyimpanannya mungkin terputus";
        en: "the file is empty",
            "ask for the file or export it again; sending or saving it may have been cut short";
    }
    /// More bytes than any table of answers has.
    E0207 file_too_large(size, limit) {
        id: "berkas berukuran {size} MiB, melebihi batas {limit} MiB",
            "pindahkan lembar yang berisi nilai ke berkas tersendiri, tanpa gambar dan lampiran; tabel panjang banyak instansi dalam CSV dibaca berapa pun ukurannya oleh `score`, `check`, dan `rank`";
        en: "the file has {size} MiB, more than the limit of {limit} MiB",
            "move the sheets that hold the answers to a file of their own, without pictures and attachments; a long table of many agencies in CSV is read whatever its size by `score`, `check` and `rank`";
    }
    /// A long table that is read as it comes, whose agencies do not come one by one.
    E0224 scattered_rows(began) {
        id: "baris instansi dan tahun yang dimulai di baris {began} berlanjut di sini, setelah baris instansi atau tahun lain",
            "urutkan tabel menurut instansi, lalu tahun; tabel di atas 64 MiB dibaca sambil lewat dan tidak disimpan di memori";
        en: "the rows of an agency and year that began in line {began} go on here, after those of others",
            "sort the table by agency, then by year; a table above 64 MiB is read as it comes and not kept in memory";
    }
    /// The rows of one agency are more than is kept of a long table.
    E0225 too_long_an_agency(limit) {
        id: "baris satu instansi mulai dari sini melebihi {limit} MiB",
            "periksa tanda kutip yang tidak ditutup dan kolom instansi, atau bagi tabelnya";
        en: "the rows of one agency, from here on, exceed {limit} MiB",
            "look for a quote that is not closed and at the column of agencies, or divide the table";
    }
    /// A file that was changed between the two times it was read.
    E0226 changed_meanwhile() {
        id: "berkas berubah ketika sedang dibaca",
            "tunggu sampai program lain selesai menulisnya, lalu jalankan lagi";
        en: "the file changed while it was being read",
            "wait until the other program has written it, and run again";
    }
    /// An input that is too large to be read as a whole, as is done when an output is verified.
    E0228 too_large_to_verify(path, size, limit) {
        id: "masukan `{path}` berukuran {size} MiB; di atas {limit} MiB hanya sidik SHA-256-nya yang diperiksa, angka keluaran ini tidak dihitung ulang",
            "buat keluarannya dengan `--journal BERKAS`, lalu `spbe verify --rerun BERKAS`: perintahnya dijalankan sekali lagi dan hasilnya dibandingkan";
        en: "the input `{path}` has {size} MiB; above {limit} MiB only its SHA-256 is checked, and the numbers of this output are not computed again",
            "make the output with `--journal FILE`, then `spbe verify --rerun FILE`: the command is run once more and its results are compared";
    }
    /// A row whose column of stages names none, or several.
    W0229 not_a_stage(written, stage) {
        id: "`{written}` bukan satu tahap penilaian; nilai baris ini dihitung sebagai nilai {stage}",
            "isi dengan mandiri, dokumen, interviu, visitasi, atau akhir, atau kosongkan";
        en: "`{written}` is not one stage of the evaluation; the level of this row counts as {stage}",
            "write mandiri, dokumen, interviu, visitasi or akhir, or leave it empty";
    }
    /// So many findings in one table that the others are only counted.
    N0227 more_findings(errors, others) {
        id: "temuan lain di tabel ini hanya dihitung: {errors} kesalahan, {others} peringatan dan catatan",
            "perbaiki yang disebut dahulu; biasanya sebabnya sama";
        en: "more findings in this table are only counted: {errors} errors, {others} warnings and notes",
            "mend those that are named first; mostly the others have the same cause";
    }
    /// A file of another kind, named.
    E0208 not_a_table(kind) {
        id: "berkas ini sebenarnya {kind}, bukan tabel yang dapat dibaca",
            "buka di program asalnya, lalu simpan tabelnya sebagai .xlsx, .ods, atau .csv";
        en: "this file really is {kind}, not a table that can be read",
            "open it in the program it comes from and save the table as .xlsx, .ods or .csv";
    }
    /// A workbook of Excel 97–2003.
    E0209 old_excel() {
        id: "berkas ini buku kerja Excel 97–2003 (.xls), format lama yang tidak dibaca",
            "buka di Excel atau LibreOffice, lalu simpan sebagai .xlsx";
        en: "this file is a workbook of Excel 97–2003 (.xls), an old format that is not read",
            "open it in Excel or LibreOffice and save it as .xlsx";
    }
    /// A binary workbook.
    E0210 binary_excel() {
        id: "berkas ini buku kerja biner Excel (.xlsb) yang tidak dibaca",
            "buka di Excel atau LibreOffice, lalu simpan sebagai .xlsx";
        en: "this file is a binary Excel workbook (.xlsb), which is not read",
            "open it in Excel or LibreOffice and save it as .xlsx";
    }
    /// An encrypted workbook.
    E0211 password_protected() {
        id: "berkas dilindungi kata sandi",
            "buka dengan kata sandinya, lalu simpan salinan tanpa kata sandi";
        en: "the file is protected by a password",
            "open it with its password and save a copy without one";
    }
    /// A package that cannot be unpacked.
    E0212 damaged_package(words) {
        id: "berkas rusak atau terpotong (pesan teknis: {words})",
            "minta atau unduh ulang berkasnya, atau perbaiki dengan membuka dan menyimpannya lagi di Excel atau LibreOffice";
        en: "the file is damaged or cut short (technical message: {words})",
            "ask for it or download it again, or mend it by opening and saving it in Excel or LibreOffice";
    }
    /// A package whose content is far larger than the file.
    E0213 inflates_too_much(limit) {
        id: "isi berkas mengembang melebihi {limit} MiB saat dibuka",
            "simpan ulang hanya lembar yang berisi nilai; berkas yang memang sekecil ini tetapi mengembang sejauh itu jangan dipercaya";
        en: "the content of the file unpacks to more than {limit} MiB",
            "save only the sheets that hold the answers; do not trust a small file that unpacks to so much";
    }
    /// A package with more parts than any workbook has.
    E0214 too_many_parts(limit) {
        id: "paket berisi lebih dari {limit} bagian, bukan buku kerja yang wajar",
            "salin lembar yang berisi nilai ke buku kerja baru";
        en: "the package has more than {limit} parts, which no ordinary workbook has",
            "copy the sheets that hold the answers to a new workbook";
    }
    /// A sheet that stops making sense.
    E0215 damaged_sheet(words) {
        id: "isi lembar rusak atau terpotong, mulai di sekitar tempat ini (pesan teknis: {words})",
            "minta atau unduh ulang berkasnya, atau perbaiki dengan membuka dan menyimpannya lagi di Excel atau LibreOffice";
        en: "the sheet is damaged or cut short from about here on (technical message: {words})",
            "ask for the file or download it again, or mend it by opening and saving it in Excel or LibreOffice";
    }
    /// Sheets behind the damage.
    E0255 lost_behind(sheets) {
        id: "tidak dibaca karena berada sesudah bagian yang rusak: lembar {sheets}",
            "minta atau unduh ulang berkasnya, atau perbaiki dengan membuka dan menyimpannya lagi di LibreOffice";
        en: "not read, because they stand behind the damage: sheets {sheets}",
            "ask for the file or download it again, or mend it by opening and saving it in LibreOffice";
    }
    /// Damage between two sheets.
    E0256 damaged_behind(sheet, words) {
        id: "berkas rusak atau terpotong sesudah lembar `{sheet}`; lembar sesudahnya, bila ada, tidak terbaca (pesan teknis: {words})",
            "minta atau unduh ulang berkasnya, atau perbaiki dengan membuka dan menyimpannya lagi di LibreOffice";
        en: "the file is damaged or cut short behind the sheet `{sheet}`; sheets behind it, if any, cannot be read (technical message: {words})",
            "ask for the file or download it again, or mend it by opening and saving it in LibreOffice";
    }
    /// The library that reads workbooks broke down.
    E0216 reader_gave_up(words) {
        id: "pembaca buku kerja menyerah pada berkas ini (pesan teknis: {words})",
            "buka di Excel atau LibreOffice, lalu simpan lagi sebagai .xlsx";
        en: "the workbook reader gave up on this file (technical message: {words})",
            "open it in Excel or LibreOffice and save it as .xlsx again";
    }
    /// More cells than any table of answers has.
    E0217 too_many_cells(limit) {
        id: "berkas berisi lebih dari {limit} sel",
            "salin lembar yang berisi nilai saja ke berkas tersendiri";
        en: "the file has more than {limit} cells that hold anything",
            "copy only the sheets that hold the answers to a file of their own";
    }
    /// More text than any table of answers has.
    E0218 too_much_text(limit) {
        id: "sel-sel berkas ini berisi lebih dari {limit} MiB teks",
            "salin lembar yang berisi nilai saja ke berkas tersendiri";
        en: "the cells of this file hold more than {limit} MiB of text",
            "copy only the sheets that hold the answers to a file of their own";
    }
    /// Bytes that no text table has.
    E0219 binary_data() {
        id: "ini bukan tabel teks: baris ini berisi data biner",
            "simpan tabelnya sebagai .xlsx, .ods, atau .csv";
        en: "this is not a text table: this line holds binary data",
            "save the table as .xlsx, .ods or .csv";
    }
    /// A quotation mark that opens a field which never ends.
    E0220 unclosed_quote() {
        id: "tanda petik `\"` yang dibuka di baris ini tidak pernah ditutup",
            "tutup atau hapus tanda petik itu; petik di dalam teks ditulis dua kali (`\"\"`)";
        en: "the quotation mark `\"` opened on this line is never closed",
            "close or remove it; a quotation mark inside a text is written twice (`\"\"`)";
    }
    /// A workbook without any table.
    E0221 no_sheets() {
        id: "buku kerja ini tidak memiliki lembar berisi sel",
            "periksa apakah berkas yang benar yang diserahkan";
        en: "this workbook has no sheet with cells",
            "check that the right file was handed in";
    }
    /// More sheets than any workbook of answers has.
    E0222 too_many_sheets(limit) {
        id: "buku kerja berisi lebih dari {limit} lembar",
            "salin lembar yang berisi nilai ke berkas tersendiri";
        en: "the workbook has more than {limit} sheets",
            "copy the sheets that hold the answers to a file of their own";
    }
    /// More cell formats than Excel can write.
    E0223 too_many_formats(limit) {
        id: "daftar format sel di buku kerja ini melebihi {limit} MiB",
            "salin lembar yang berisi nilai ke buku kerja baru dengan tempel nilai saja";
        en: "the list of cell formats in this workbook exceeds {limit} MiB",
            "copy the sheets that hold the answers to a new workbook, pasting values only";
    }
    /// A mistake of this program, which must not end a run over many files.
    E0233 program_gave_up(words) {
        id: "program ini sendiri gagal pada berkas ini (pesan teknis: {words})",
            "berkas lain tidak terpengaruh; laporkan kesalahan ini beserta berkasnya";
        en: "this program itself failed on this file (technical message: {words})",
            "other files are not affected; report this mistake together with the file";
    }
    /// A table of printed results where levels are needed.
    E0234 table_not_book() {
        id: "ini tabel hasil terbitan, bukan buku penilaian", "bandingkan dengan `spbe compare`, atau periksa dengan `spbe audit`";
        en: "this is a table of published results, not an assessment book", "use `spbe compare` or `spbe audit`";
    }
    /// The same in a folder, where nobody has named it.
    N0204 table_passed_over() {
        id: "tabel hasil terbitan ini bukan buku penilaian, jadi dilewati", "bandingkan dengan `spbe compare`, atau periksa dengan `spbe audit`";
        en: "this table of published results is no assessment book and is passed over", "use `spbe compare` or `spbe audit`";
    }
    /// `Kota A,2023,3,01,Baik` below `instansi,tahun,indeks,predikat`.
    E0235 fields_beyond_header(last, found) {
        id: "baris ini berlanjut ke kanan kolom terakhir, `{last}`, dengan `{found}`; isinya mungkin bergeser, jadi baris ini tidak dibaca", "apit angka berkoma dan teks yang memuat pemisah dengan tanda petik, atau simpan lagi dengan pemisah lain; bila `{found}` hanya catatan, beri kolomnya judul";
        en: "this row goes on to the right of the last column, `{last}`, with `{found}`; its values may have moved, so it is not read", "put numbers with a comma and texts with a separator in quotes, or save the table again with another separator; if `{found}` is only a remark, give its column a header";
    }
    /// An object of JSON with a key that it holds already.
    E0236 key_repeated(key) {
        id: "kunci `{key}` tertulis dua kali dalam satu objek JSON; tidak pasti nilai mana yang dimaksud",
            "hapus salah satunya; kebanyakan program diam-diam memakai yang terakhir";
        en: "the key `{key}` stands twice in one object of the JSON; which of its values is meant is not certain",
            "remove one of them; most programs silently keep the last";
    }
    /// JSON that cannot be parsed.
    E0232 damaged_json() {
        id: "JSON rusak atau terpotong di sini",
            "ekspor ulang berkasnya; pengiriman atau penyimpanannya mungkin terputus";
        en: "the JSON is damaged or cut short here",
            "export the file again; sending or saving it may have been cut short";
    }
    /// A table whose header names none of the columns looked for.
    E0230 layout_unknown() {
        id: "tidak ada tabel penilaian atau tabel hasil yang dikenali", "yang dicari: kolom `indikator` dan `tingkat` (satu baris satu indikator), atau `instansi`, `tahun`, `i1` … (satu baris satu instansi), atau tabel dengan `indeks`; contoh: `spbe template -o penilaian.xlsx`; tabel berjudul lain dibaca dengan `--map \"indikator=B,tingkat=D\"`";
        en: "no assessment table and no table of results is recognised", "looked for: columns `indikator` and `tingkat` (one row per indicator), or `instansi`, `tahun`, `i1` … (one row per agency), or a table with `indeks`; an example: `spbe template -o penilaian.xlsx`; a table with other headers is read by `--map \"indikator=B,tingkat=D\"`";
    }
    /// The same, with the row that comes nearest.
    E0231 layout_unknown_near(header, hint) {
        id: "tabel tidak dikenali; baris yang paling mirip judul kolom: {header}", "judul kolom harus memuat `indikator` dan `tingkat`, atau `instansi`, `tahun`, `i1` …; {hint}";
        en: "the table is not recognised; the row most like a header: {header}", "its header must hold `indikator` and `tingkat`, or `instansi`, `tahun`, `i1` …; {hint}";
    }
    /// A cell at an address no spreadsheet has.
    W0201 cell_out_of_reach(rows, columns) {
        id: "sel ini dan sel lain di luar {rows} baris atau {columns} kolom diabaikan",
            "pindahkan isinya ke dalam tabel, atau hapus bila tidak diperlukan";
        en: "this cell, and others beyond {rows} rows or {columns} columns, are left out",
            "move their content into the table, or delete it if it is not needed";
    }
    /// A text longer than a spreadsheet cell may hold.
    W0202 text_cut(limit) {
        id: "teks dalam sel ini dipotong pada {limit} karakter",
            "ringkas teksnya; nilai tidak terpengaruh";
        en: "the text of this cell is cut at {limit} characters",
            "shorten the text; no level is affected";
    }
    /// Bytes that are no letters in the encoding the file claims.
    W0203 letters_lost(encoding) {
        id: "sebagian huruf tidak terbaca sebagai {encoding} dan diganti `\u{fffd}`",
            "simpan ulang berkas sebagai CSV UTF-8";
        en: "some letters cannot be read as {encoding} and are replaced by `\u{fffd}`",
            "save the file again as CSV UTF-8";
    }
    /// A workbook with macros.
    N0201 macros_ignored() {
        id: "makro di dalam buku kerja ini diabaikan dan tidak dijalankan",
            "tidak perlu tindakan; nilai yang dihitung makro dibaca sebagaimana terakhir disimpan";
        en: "the macros in this workbook are ignored and never run",
            "nothing to do; values computed by macros are read as they were last saved";
    }
    /// A text table in the old encoding of Windows.
    N0202 read_as_windows_1252() {
        id: "berkas bukan UTF-8, jadi dibaca sebagai Windows-1252; baris ini yang pertama terpengaruh",
            "periksa huruf beraksen pada nama; simpan sebagai CSV UTF-8 agar pasti";
        en: "the file is not UTF-8, so it is read as Windows-1252; this line is the first affected",
            "check accented letters in names; save it as CSV UTF-8 to be sure";
    }
}

phrases! {
    rows_began_here() { id: "dimulai di sini", en: "they began here" }
    lacks_level(column) {
        id: "kolom tingkat tidak ditemukan: tunjukkan dengan `--map tingkat={column}`",
        en: "no column of levels is found: show it with `--map tingkat={column}`",
    }
    lacks_indicator(column) {
        id: "kolom indikator tidak ditemukan: tunjukkan dengan `--map indikator={column}`",
        en: "no column of indicators is found: show it with `--map indikator={column}`",
    }
    first_file_here() { id: "pertama di sini", en: "the first is here" }
    lacks_both() {
        id: "ganti judulnya seperti pada `spbe template`, atau tunjukkan kolomnya, misalnya `--map \"indikator=B,tingkat=D\" --header 9`",
        en: "name the columns as `spbe template` does, or show them, such as `--map \"indikator=B,tingkat=D\" --header 9`",
    }
}
