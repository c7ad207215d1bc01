//! 09: findings about stages, the books of units, what is open, and the files of evidence.

use super::findings;
use crate::lang::phrases;

findings! {
    E0901 one_stage(stage) {
        id: "hanya tahap `{stage}` yang berisi nilai, jadi tidak ada tahap yang dapat dibandingkan", "beri satu kolom untuk setiap tahap: mandiri, dokumen, interviu, visitasi, akhir";
        en: "only the stage `{stage}` has values, so there are no stages to compare", "give each stage a column of its own: mandiri, dokumen, interviu, visitasi, akhir";
    }
    E0910 other_agency(found, expected) {
        id: "buku ini milik `{found}`, bukan `{expected}`, dan tidak ikut digabung", "keluarkan buku ini atau perbaiki nama instansinya";
        en: "this book is of `{found}`, not of `{expected}`, and is left out of the merge", "take the book out or correct the name of the agency";
    }
    E0911 other_year(found, expected) {
        id: "buku ini untuk tahun {found}, bukan {expected}, dan tidak ikut digabung", "keluarkan buku ini atau perbaiki tahunnya";
        en: "this book is of the year {found}, not {expected}, and is left out of the merge", "take the book out or correct the year";
    }
    E0912 other_rubric(found, expected) {
        id: "buku ini memakai rubrik `{found}`, bukan `{expected}`, dan tidak ikut digabung", "salin jawabannya ke buku dari `spbe template --rubric {expected}`";
        en: "this book uses the rubric `{found}`, not `{expected}`, and is left out of the merge", "copy its answers to a book of `spbe template --rubric {expected}`";
    }
    E0913 conflict(indicator, name, stage) {
        id: "{indicator} ({name}) diisi berbeda pada tahap {stage}; indikator ini dikosongkan", "sepakati satu tingkat, sebut pengampunya di `--pengampu BERKAS`, atau pakai `--resolve min`";
        en: "{indicator} ({name}) is answered differently at stage {stage}; the indicator is left empty", "agree on one level, name its owner with `--pengampu FILE`, or use `--resolve min`";
    }
    N0914 decided_by_owner(indicator, name, stage, owner, value) {
        id: "{indicator} ({name}) diisi berbeda pada tahap {stage}; dipakai tingkat {value} dari pengampunya, {owner}", "beri tahu perangkat daerah lain bila tingkatnya tidak dipakai";
        en: "{indicator} ({name}) is answered differently at stage {stage}; the level {value} of its owner, {owner}, counts", "tell the other units that their level does not count";
    }
    W0915 decided_by_lowest(indicator, name, stage, value) {
        id: "{indicator} ({name}) diisi berbeda pada tahap {stage}; dipakai yang terendah, {value}, karena `--resolve min`", "pastikan tingkat terendah memang yang disepakati";
        en: "{indicator} ({name}) is answered differently at stage {stage}; the lowest, {value}, counts because of `--resolve min`", "make sure that the lowest level is what was agreed";
    }
    E0916 unit_without_book(unit, indicators) {
        id: "buku dari `{unit}` belum ada; tugasnya {indicators}", "minta bukunya, atau perbaiki nama perangkat daerah supaya sama";
        en: "there is no book of `{unit}`, which is to answer {indicators}", "ask for it, or make the names of the unit equal";
    }
    W0917 not_by_owner(indicator, unit, owner) {
        id: "{indicator} diisi oleh {unit}, padahal pengampunya {owner}", "nilainya tetap dipakai karena tidak ada yang lain; mintalah pengampu memastikannya";
        en: "{indicator} is answered by {unit}, but its owner is {owner}", "the value counts because there is no other; ask the owner to confirm it";
    }
    W0918 unanswered(count, total, indicators) {
        id: "{count} dari {total} indikator tidak mempunyai tingkat yang dapat dipakai di buku mana pun: {indicators}", "perbaiki tingkat yang ditolak, atau tentukan perangkat daerah yang mengisinya";
        en: "{count} of {total} indicators without a usable level in any book: {indicators}", "correct the levels that were refused, or settle which unit answers them";
    }
    W0919 text_too_long(indicator) {
        id: "gabungan teks untuk {indicator} melebihi 32.767 karakter, batas satu sel, dan akan terpotong", "pindahkan rinciannya ke berkas, lalu cukup sebut nama berkasnya";
        en: "the joined text for {indicator} exceeds the 32,767 characters of a cell and will be cut", "move the details to a file and cite only its name";
    }
    N0920 unit_by_file_name(unit) {
        id: "buku ini dianggap milik `{unit}` menurut nama berkasnya", "isi kolom perangkat daerah supaya tidak bergantung pada nama berkas";
        en: "this book is taken as that of `{unit}` because of its file name", "fill in the column of units, so that nothing depends on the file name";
    }
    W0921 unit_not_assigned(unit) {
        id: "`{unit}` tidak disebut di daftar pengampu", "samakan ejaan namanya, atau tambahkan ke daftar";
        en: "`{unit}` is not in the list of owners", "write the name the same way, or add it to the list";
    }
    N0922 assignment_in_folder() {
        id: "berkas ini dipakai sebagai daftar pengampu", "pakai `--pengampu BERKAS` untuk daftar lain";
        en: "this file is used as the list of owners", "use `--pengampu FILE` for another list";
    }
    N0923 other_files_in_folder(count) {
        id: "{count} berkas lain di folder ini bukan buku dan tidak dibaca", "tidak perlu tindakan bila memang bukan buku penilaian";
        en: "files in this folder that are no books and are not read: {count}", "nothing to do unless one of them is an assessment book";
    }
    E0924 unit_book_empty(unit) {
        id: "buku dari `{unit}` sudah ada, tetapi belum diisi: tidak ada tingkat, penjelasan, maupun dokumen", "minta `{unit}` mengisinya, lalu gabungkan lagi";
        en: "the book of `{unit}` is there, but nothing is filled in: no level, explanation or document", "ask `{unit}` to fill it in, then merge again";
    }
    E0925 unit_without_task(unit) {
        id: "buku dari `{unit}` belum ada, dan di daftar pengampu tidak ada indikator yang terbaca untuknya", "perbaiki dulu indikatornya di daftar pengampu, lalu minta bukunya";
        en: "there is no book of `{unit}`, and the list of owners has no indicator for it that can be read", "mend its indicators in the list of owners first, then ask for the book";
    }
    E0926 assigned_date(found) {
        id: "`{found}` adalah tanggal; Excel mengubah rentang seperti `1-3` menjadi tanggal", "tulis rentangnya dengan kata: `1 s.d. 3`";
        en: "`{found}` is a date; Excel turns ranges such as `1-3` into dates", "write the range in words: `1 s.d. 3`";
    }
    E0927 assigned_reversed(found) {
        id: "rentang `{found}` terbalik: yang pertama sesudah yang terakhir", "tulis dari nomor terkecil, misalnya `1 s.d. 3`";
        en: "the range `{found}` is reversed: its first indicator comes after its last", "write the smaller number first, such as `1 s.d. 3`";
    }
    E0928 assigned_decimal(found) {
        id: "`{found}` terbaca sebagai bilangan desimal: bisa berarti daftar indikator, bisa juga nomor aspek dan urutannya", "tulis daftarnya dengan kata, misalnya `1 dan 2`, atau jadikan selnya teks";
        en: "`{found}` is a decimal number: it may be a list of indicators, or an aspect and a number in it", "write the list in words, such as `1 dan 2`, or make the cell a text";
    }
    N0929 taken_as_claim() {
        id: "tingkat di buku ini tidak menyebut tahapnya dan dibaca sebagai penilaian mandiri, seperti di buku lain", "bila ini nilai akhir, beri kolomnya judul `Nilai Akhir`";
        en: "the levels of this book name no stage and are read as self-assessment, as in the other books", "if they are final, head their column `Nilai Akhir`";
    }
    E0930 no_assignment() {
        id: "daftar pengampu tidak dikenali: tidak ada judul kolom `indikator` dan `perangkat daerah`", "beri baris judul `indikator;perangkat daerah`, lalu satu baris untuk setiap indikator";
        en: "the list of owners is not recognised: there are no headers `indikator` and `perangkat daerah`", "write the headers `indikator;perangkat daerah`, then one row for each indicator";
    }
    E0931 assigned_unknown(found, rubric, count) {
        id: "indikator `{found}` tidak ada di `{rubric}`", "pakai nomor 1 sampai {count}, daftar seperti `1, 2, 5`, atau rentang seperti `1 s.d. 5`";
        en: "there is no indicator `{found}` in `{rubric}`", "use the numbers 1 to {count}, a list such as `1, 2, 5`, or a range such as `1 s.d. 5`";
    }
    E0932 assigned_to_nobody(found) {
        id: "indikator `{found}` tanpa perangkat daerah", "isi perangkat daerahnya atau hapus barisnya";
        en: "the indicator `{found}` has no unit", "fill in its unit or remove the row";
    }
    W0933 several_owners(indicator, units) {
        id: "{indicator} mempunyai beberapa pengampu: {units}", "bila isiannya berbeda, tidak ada yang dapat memutuskan; sebaiknya sebut satu saja";
        en: "{indicator} has several owners: {units}", "if they answer differently, neither can decide; better name only one";
    }
    W0934 without_owner(count, indicators) {
        id: "{count} indikator tanpa pengampu: {indicators}", "tambahkan ke daftar supaya ada yang mengisi dan memutuskan";
        en: "indicators without an owner ({count}): {indicators}", "add them to the list, so that somebody answers and decides";
    }
    E0935 many_assigned_to_nobody(count, found) {
        id: "{count} baris daftar pengampu tanpa perangkat daerah; yang pertama indikator `{found}`", "isi perangkat daerahnya atau hapus barisnya";
        en: "{count} rows of the list of owners have no unit; the first is the indicator `{found}`", "fill in the units or remove the rows";
    }
    W0936 sheet_passed_over(sheet, read, count) {
        id: "lembar `{sheet}` tidak dibaca karena tingkat diambil dari `{read}`; tingkat yang berbeda di dalamnya: {count}", "bila lembar ini yang benar, sebut dengan `--sheet` atau beri nama `Penilaian`; bila salinan lama, hapus";
        en: "the sheet `{sheet}` is not read, because levels are taken from `{read}`; levels that differ in it: {count}", "if this sheet is the right one, name it with `--sheet` or call it `Penilaian`; if it is an old copy, delete it";
    }
    /// A link to a folder, inside a folder that is read.
    W0937 linked_folder() {
        id: "folder ini hanya tautan ke folder lain dan tidak dimasuki",
            "bila isinya ikut dihitung, sebut folder itu sendiri di perintahnya";
        en: "this folder is only a link to another one and is not entered",
            "if what it holds is to count, name it in the command as well";
    }
    /// One agency, year and stage in two files of a batch.
    W0938 in_two_files(agency, year, stage) {
        id: "{agency} {year}, tahap {stage}, ada di dua berkas",
            "keduanya ikut dihitung; berikan hanya berkas yang benar";
        en: "{agency} {year}, stage {stage}, is in two files",
            "both count; give only the file that is right";
    }
    E0939 numbers_beyond_header(last, found) {
        id: "baris ini berlanjut ke kanan kolom terakhir, `{last}`, dengan angka `{found}`; nilainya mungkin bergeser, jadi baris ini tidak dibaca", "bila koma dipakai sebagai desimal dan juga sebagai pemisah, simpan lagi dengan pemisah `;` atau apit angkanya dengan tanda petik";
        en: "this row goes on to the right of the last column, `{last}`, with the number `{found}`; its values may have moved, so it is not read", "if a comma marks decimals and divides fields as well, save the table again with `;` between fields, or put the numbers in quotes";
    }
    E0940 no_such_unit(unit, known) {
        id: "tidak ada perangkat daerah `{unit}` di buku ini", "yang ada: {known}";
        en: "there is no unit `{unit}` in this book", "there are: {known}";
    }
    E0941 level_divided(level, rest, last) {
        id: "di kanan tingkat `{level}` ada `{rest}`, dan baris ini berlanjut ke kanan kolom terakhir, `{last}`; mungkin maksudnya {level},{rest}, jadi baris ini tidak dibaca", "simpan lagi dengan pemisah `;`, atau apit angka berkoma dan teks berkoma dengan tanda petik";
        en: "to the right of the level `{level}` stands `{rest}`, and this row goes on to the right of the last column, `{last}`; {level}.{rest} may be meant, so it is not read", "save the table again with `;` between fields, or put numbers and texts that have a comma in quotes";
    }
    /// The same list in a folder whose books are scored or checked.
    N0942 assignment_passed_over() {
        id: "ini daftar pengampu, bukan buku penilaian, jadi dilewati", "tidak perlu tindakan; daftar ini dipakai oleh `spbe merge` dan `spbe template`";
        en: "this is a list of owners and no assessment book, so it is passed over", "nothing to do; `spbe merge` and `spbe template` use this list";
    }
    /// `1,3,5,` in a table of number, level and explanation.
    /// Columns below a group such as `Target`.
    N0945 targets_not_read(columns) {
        id: "kolom target tidak dibaca sebagai tingkat: {columns}", "tidak perlu tindakan; bila ini capaian, ganti judul kelompoknya";
        en: "columns of targets are not read as levels: {columns}", "nothing to do; if these were reached, rename their group";
    }
    E0945 level_divided_in_prose(level, rest, header) {
        id: "di kanan tingkat `{level}`, kolom `{header}` hanya berisi `{rest}`; mungkin maksudnya {level},{rest}, jadi baris ini tidak dibaca", "apit angka berkoma dengan tanda petik, atau simpan lagi dengan pemisah `;`; bila `{rest}` memang isi kolom itu, tambahkan kata";
        en: "to the right of the level `{level}`, the column `{header}` holds nothing but `{rest}`; {level}.{rest} may be meant, so this row is not read", "put numbers with a comma in quotes, or save the table again with `;` between fields; if `{rest}` is all there is to say, add a word";
    }
    /// The same where numbers of their own stand between, all of which have moved.
    E0946 level_divided_in_row(level, rest, moved, header) {
        id: "di kanan tingkat `{level}` ada `{rest}`, dan kolom `{header}` hanya berisi angka `{moved}`; mungkin maksudnya {level},{rest} dan isi baris ini bergeser, jadi tidak dibaca", "apit angka berkoma dengan tanda petik, atau simpan lagi dengan pemisah `;`; bila `{moved}` memang isi kolom itu, tambahkan kata";
        en: "to the right of the level `{level}` stands `{rest}`, and the column `{header}` holds nothing but the number `{moved}`; {level}.{rest} may be meant and the row may have moved, so it is not read", "put numbers with a comma in quotes, or save the table again with `;` between fields; if `{moved}` is all there is to say, add a word";
    }
    /// The same where a number may well be what the column holds.
    W0945 level_perhaps_divided(level, rest, header) {
        id: "di kanan tingkat `{level}`, kolom `{header}` hanya berisi `{rest}`; bila maksudnya {level},{rest}, tingkat yang dipakai keliru", "simpan lagi dengan pemisah `;`, maka tidak ada keraguan; bila `{rest}` memang isi kolom itu, biarkan";
        en: "to the right of the level `{level}`, the column `{header}` holds nothing but `{rest}`; if {level}.{rest} is meant, the level that is used is wrong", "save the table again with `;` between fields, which leaves no doubt; if `{rest}` is what belongs there, leave it";
    }
    /// One agency and year in two rows of a wide table, which say the same.
    W0946 row_repeated(agency, year) {
        id: "{agency}{year} ada di dua baris dengan tingkat yang sama; dihitung sekali", "hapus salah satu barisnya";
        en: "{agency}{year} is in two rows with the same levels; it counts once", "remove one of the rows";
    }
    /// The same where they differ.
    E0947 row_contradicted(agency, year, indicator) {
        id: "{agency}{year} ada di dua baris yang berbeda, mulai dari indikator {indicator}", "hapus baris yang keliru; selama ada dua, tidak satu pun yang dihitung";
        en: "{agency}{year} is in two rows that differ, first at indicator {indicator}", "remove the row that is wrong; while there are two, neither counts";
    }
    /// The level of an indicator that is merged with the one above it.
    W0947 level_merged(region, indicator, level) {
        id: "sel ini bagian dari sel gabungan {region}; tingkat `{level}` di dalamnya hanya dihitung untuk baris pertamanya, tidak untuk indikator `{indicator}`", "pisahkan selnya (Unmerge Cells), lalu isi tingkat setiap indikator di barisnya sendiri";
        en: "this cell is part of the merged cell {region}; its level `{level}` counts for its first row only, not for indicator `{indicator}`", "unmerge the cells and write the level of each indicator into its own row";
    }
    /// A file that a command names twice.
    W0948 file_named_twice(first) {
        id: "ini berkas yang sama dengan `{first}`; dihitung sekali", "sebut setiap berkas satu kali saja di perintahnya";
        en: "this is the same file as `{first}`; it counts once", "name each file only once in the command";
    }
    /// An agency without an index, because a level that was given cannot be used.
    E0948 cannot_rank_because(agency, year, missing, cause, help) {
        id: "{agency} {year} tidak dapat diperingkat, {missing} indikator tanpa tingkat: {cause}", "{help}";
        en: "{agency} {year} cannot be ranked, indicators without a level: {missing}; {cause}", "{help}";
    }
    /// A row of a text table with more fields than the table, so that a level may have moved.
    E0949 row_moved(fields, columns, found) {
        id: "baris ini berisi {fields} kolom, sedangkan tabelnya {columns}; tingkatnya mungkin bergeser ke kanan, ke `{found}`, jadi baris ini tidak dibaca", "apit teks yang memuat pemisah kolom dengan tanda petik, atau hapus pemisah yang berlebih";
        en: "this row has {fields} fields, but its table {columns}; its level may have moved to the right, to `{found}`, so it is not read", "put texts that hold a separator in quotes, or remove the separator that is too many";
    }
    /// A column beside the level read that holds levels as well, and says not which.
    W0949 level_column_unread(used, other) {
        id: "kolom `{other}` juga berisi tingkat, tetapi tidak dibaca; yang dibaca kolom `{used}`", "bila `{other}` yang berlaku, beri judul menurut tahapnya, misalnya `Nilai Akhir`, atau tunjukkan kolomnya dengan `--map`";
        en: "the column `{other}` holds levels as well, but is not read; the column `{used}` is", "if `{other}` is what counts, head it by its stage, such as `Nilai Akhir`, or show the column with `--map`";
    }
    E0950 not_a_folder() {
        id: "folder data dukung tidak dapat dibaca", "periksa ejaannya dan izin bacanya";
        en: "the folder of evidence cannot be read", "check its spelling and the permission to read it";
    }
    E0951 file_missing(file) {
        id: "berkas `{file}` tidak ada di folder data dukung", "salin berkasnya ke folder itu, atau perbaiki namanya di sel";
        en: "the file `{file}` is not in the folder of evidence", "copy it there, or correct its name in the cell";
    }
    /// A row of a wide text table that ends too soon.
    W0952 fields_missing(found, needed) {
        id: "baris ini berisi {found} isian, sedangkan judulnya {needed}; bila satu isian hilang di tengah, setiap nilai sesudahnya adalah nilai kolom sebelahnya", "bandingkan baris ini dengan aslinya; bila isian terakhirnya memang kosong, tambahkan pemisah di ujung baris";
        en: "this row has {found} fields where its header has {needed}; if one is missing in between, every value after it is that of its neighbour", "compare the row with the original; if its last fields are empty indeed, end it with the separator";
    }
    E0952 file_missing_near(file, near) {
        id: "berkas `{file}` tidak ada di folder data dukung", "mungkin maksudnya `{near}`";
        en: "the file `{file}` is not in the folder of evidence", "perhaps `{near}` is meant";
    }
    E0953 path_refused(file) {
        id: "`{file}` menunjuk ke luar folder data dukung dan tidak dibuka", "salin berkasnya ke folder data dukung dan sebut namanya saja";
        en: "`{file}` points outside of the folder of evidence and is not opened", "copy the file into the folder and cite only its name";
    }
    E0954 file_empty(file) {
        id: "berkas `{file}` kosong (0 bita)", "salin ulang berkasnya dari sumbernya";
        en: "the file `{file}` is empty (0 bytes)", "copy it again from where it came";
    }
    E0955 wrong_type(file, expected, found) {
        id: "berkas `{file}` berakhiran {expected}, tetapi isinya {found}", "simpan ulang dalam bentuk yang benar; mengganti akhiran saja tidak cukup";
        en: "the file `{file}` ends in {expected}, but its content is {found}", "save it again in the right form; a new ending alone does not help";
    }
    W0956 other_indicator_in_name(file, named, cited) {
        id: "`{file}` bernama untuk {named}, tetapi disebut di {cited}", "pastikan berkasnya tidak tertukar; bila memang dipakai bersama, biarkan";
        en: "`{file}` is named for {named}, but is cited at {cited}", "make sure that the files are not mixed up; if both use it, leave it";
    }
    /// A header further down that says something else than that of the table.
    E0956 other_header(found, known) {
        id: "di sini mulai tabel lain, dengan judul `{found}`, sedangkan judul tabel di atasnya `{known}`; baris di bawahnya tidak dibaca", "samakan judul dan urutan kolomnya, atau pindahkan tabel ini ke lembar atau berkas sendiri; bila bukan penilaian, hapus";
        en: "another table begins here, headed `{found}`, while the one above is headed `{known}`; the rows below are not read", "give both the same headers in the same order, or move this table to a sheet or file of its own; if it is no assessment, delete it";
    }
    /// Labels further down that name another agency or year.
    E0957 other_block(found, known) {
        id: "di sini mulai penilaian lain, `{found}`, sedangkan tabel di atasnya milik `{known}`; baris di bawahnya tidak dibaca", "pindahkan ke berkas sendiri, atau beri tabelnya kolom `Instansi` dan `Tahun`";
        en: "another assessment begins here, `{found}`, while the table above is of `{known}`; the rows below are not read", "move it to a file of its own, or give the table columns `Instansi` and `Tahun`";
    }
    W0957 unreferenced() {
        id: "berkas ini tidak disebut di buku", "sebut di indikator yang didukungnya, atau keluarkan dari folder";
        en: "this file is cited nowhere in the book", "cite it at the indicator it supports, or take it out of the folder";
    }
    W0958 unreferenced_named(indicator) {
        id: "berkas ini tidak disebut di buku; namanya untuk {indicator}", "sebut di {indicator}, atau keluarkan dari folder";
        en: "this file is cited nowhere in the book; it is named for {indicator}", "cite it at {indicator}, or take it out of the folder";
    }
    W0959 more_unreferenced(count) {
        id: "{count} berkas lain juga tidak disebut di buku", "`--manifest BERKAS` mencatat semuanya";
        en: "further files that are cited nowhere in the book: {count}", "`--manifest FILE` records them all";
    }
    W0960 file_too_large(file, size, limit) {
        id: "berkas `{file}` berukuran {size} MiB; yang melebihi {limit} MiB tidak dibaca", "kecilkan atau pecah berkasnya";
        en: "the file `{file}` has {size} MiB; more than {limit} MiB are not read", "make it smaller or split it";
    }
    E0961 not_a_file(file) {
        id: "`{file}` bukan berkas biasa dan tidak dibuka", "sebut berkas, bukan folder atau perangkat";
        en: "`{file}` is no regular file and is not opened", "cite a file, not a folder or a device";
    }
    E0962 file_unreadable(file, cause) {
        id: "berkas `{file}` tidak dapat dibaca: {cause}", "periksa izin bacanya, atau salin ulang";
        en: "the file `{file}` cannot be read: {cause}", "check the permission to read it, or copy it again";
    }
    W0963 several_files(file, count) {
        id: "ada {count} berkas bernama `{file}` di subfolder yang berbeda", "sebut dengan foldernya, misalnya `indikator-1/{file}`";
        en: "there are {count} files named `{file}` in different folders", "cite it with its folder, such as `indikator-1/{file}`";
    }
    W0964 folder_too_large(limit) {
        id: "folder ini memuat lebih dari {limit} berkas; sisanya tidak diperiksa", "berikan folder yang hanya berisi data dukung";
        en: "this folder holds more than {limit} files; the rest is not checked", "give a folder that holds only evidence";
    }
    N0965 nothing_cited() {
        id: "buku ini tidak menyebut satu pun nama berkas", "tulis nama berkas di kolom data dukung atau tautan; tautan web tidak pernah dibuka";
        en: "this book cites no file by name", "write file names in the column of evidence or links; web links are never opened";
    }
}

phrases! {
    header_here() { id: "judul tabel di atasnya di sini", en: "the header of the table above is here" }
    named_here(what) { id: "di sini tertulis {what}", en: "{what} stands here" }
    first_row_here() { id: "baris pertamanya di sini", en: "its first row is here" }
    claims_here() { id: "penilaian mandiri mulai di sini", en: "a self-assessment begins here" }
    level_here(unit, value) { id: "{unit}: tingkat {value}", en: "{unit}: level {value}" }
    expected_here(what) { id: "buku lain: {what}", en: "other books: {what}" }
    owner_here(unit) { id: "pengampu: {unit}", en: "owner: {unit}" }
}
