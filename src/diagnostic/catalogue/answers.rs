//! 03: findings about answers: who, when, which indicator, which level.

use super::findings;
use crate::diagnostic::Code;
use crate::lang::phrases;

/// The code of [`missing_indicators`], which is found anew when values are set.
pub(crate) const MISSING: Code = Code("E0340");
/// The code of [`indices_awaited`], which is found anew when values are set.
pub(crate) const AWAITED: Code = Code("W0364");

/// The code of [`doubtful_level`], which is no mistake where doubts are asked about.
pub(crate) const DOUBTFUL: Code = Code("E0353");

findings! {
    E0301 not_a_year(found) {
        id: "`{found}` bukan tahun evaluasi", "tuliskan satu tahun empat angka, misalnya `2023`; satu penilaian hanya untuk satu tahun";
        en: "`{found}` is not a year of evaluation", "write one year of four digits, such as `2023`; an assessment belongs to one year";
    }
    E0302 two_years(one, other) {
        id: "buku ini menyebut dua tahun: {one} dan {other}", "samakan keduanya; satu penilaian hanya untuk satu tahun";
        en: "this book names two years: {one} and {other}", "make them equal; an assessment belongs to one year";
    }
    E0303 no_year() {
        id: "tahun penilaian tidak disebut", "isi `Tahun` pada lembar Identitas atau di atas tabel, atau pakai `--year`";
        en: "the year of the assessment is not stated", "fill in `Tahun` on the sheet Identitas or above the table, or use `--year`";
    }
    W0304 year_from_file_name(year) {
        id: "tahun {year} diambil dari nama berkas karena isinya tidak menyebut tahun", "isi `Tahun` pada lembar Identitas atau di atas tabel";
        en: "the year {year} is taken from the file name because the content states none", "fill in `Tahun` on the sheet Identitas or above the table";
    }
    W0305 file_name_says_other_year(named, year) {
        id: "nama berkas menyebut {named}, isinya menyebut {year}", "isinya yang dipakai; ganti nama berkas atau perbaiki tahunnya";
        en: "the file name says {named}, the content says {year}", "the content counts; rename the file or correct the year";
    }
    E0306 wrong_year(wanted, found) {
        id: "yang diminta tahun {wanted}, tetapi buku ini berisi {found}", "hapus `--year {wanted}` atau pilih buku tahun itu";
        en: "year {wanted} was asked for, but this book holds {found}", "drop `--year {wanted}` or choose the book of that year";
    }
    E0307 wrong_agency(wanted, found) {
        id: "yang diminta instansi `{wanted}`, tetapi buku ini berisi {found}", "hapus `--agency` atau tuliskan namanya seperti di dalam buku";
        en: "agency `{wanted}` was asked for, but this book holds {found}", "drop `--agency` or write the name as the book does";
    }
    W0308 no_agency() {
        id: "nama instansi tidak disebut", "isi `Instansi` pada lembar Identitas atau di atas tabel, atau pakai `--agency`";
        en: "the agency is not named", "fill in `Instansi` on the sheet Identitas or above the table, or use `--agency`";
    }
    E0309 no_rubric_for_year(year) {
        id: "tidak ada rubrik bawaan untuk tahun {year}", "pilih rubrik dengan `--rubric ID` atau `--rubric BERKAS.yaml`; `spbe rubric list` menampilkan semuanya";
        en: "there is no built-in rubric for the year {year}", "choose one with `--rubric ID` or `--rubric FILE.yaml`; `spbe rubric list` shows them all";
    }
    E0310 other_rubric(stamped, used) {
        id: "buku ini dibuat untuk rubrik `{stamped}`, bukan `{used}`", "hapus `--rubric {used}`, atau buat buku baru: `spbe template --rubric {used}`";
        en: "this book was made for the rubric `{stamped}`, not `{used}`", "drop `--rubric {used}`, or make a new book: `spbe template --rubric {used}`";
    }
    E0311 unknown_rubric(stamped) {
        id: "buku ini dibuat untuk rubrik `{stamped}` yang tidak dikenal", "sertakan berkas rubriknya dengan `--rubric BERKAS.yaml`";
        en: "this book was made for the rubric `{stamped}`, which is not known", "give its file with `--rubric FILE.yaml`";
    }
    E0312 names_of_other_rubric(count, other, used) {
        id: "{count} nama indikator di buku ini milik `{other}`, bukan `{used}`", "periksa tahunnya, atau pilih rubrik dengan `--rubric {other}`";
        en: "{count} indicator names in this book belong to `{other}`, not to `{used}`", "check the year, or choose the rubric with `--rubric {other}`";
    }
    W0313 year_outside_rubric(year, rubric, years) {
        id: "rubrik `{rubric}` berlaku untuk {years}, bukan {year}", "pastikan rubrik ini memang yang dimaksud";
        en: "the rubric `{rubric}` is for {years}, not for {year}", "make sure that this rubric is meant";
    }
    E0320 unknown_indicator(found, count, rubric) {
        id: "indikator `{found}` tidak ada dalam `{rubric}`", "rubrik ini memuat indikator 1 sampai {count}";
        en: "there is no indicator `{found}` in `{rubric}`", "this rubric has the indicators 1 to {count}";
    }
    E0321 ambiguous_indicator(found, one, other) {
        id: "`{found}` dapat berarti indikator {one} atau {other}", "tuliskan nomor indikatornya saja";
        en: "`{found}` may mean indicator {one} or {other}", "write just the number of the indicator";
    }
    W0322 nearly_indicator(found, name, number) {
        id: "`{found}` dibaca sebagai indikator {number}, {name}", "perbaiki penulisannya atau pakai nomornya";
        en: "`{found}` was read as indicator {number}, {name}", "correct the spelling or use the number";
    }
    E0323 duplicate_indicator(number, name) {
        id: "indikator {number} ({name}) diisi dua kali", "hapus salah satu barisnya; selama ada dua, tidak satu pun yang dihitung";
        en: "indicator {number} ({name}) is answered twice", "remove one of the rows; while there are two, neither counts";
    }
    E0324 number_and_name_differ(number, name, named) {
        id: "baris ini bernomor {number}, tetapi memakai nama indikator {named} ({name})", "nomornya yang dipakai; perbaiki nomor atau namanya";
        en: "the row has number {number}, but the name is that of indicator {named} ({name})", "the number counts; correct the number or the name";
    }
    E0325 level_without_indicator(level, header) {
        id: "ada tingkat `{level}` tanpa indikator", "isi kolom `{header}` atau kosongkan tingkatnya";
        en: "there is a level `{level}` without an indicator", "fill in the column `{header}` or clear the level";
    }
    E0330 off_scale(found, min, max) {
        id: "tingkat `{found}` di luar skala {min} sampai {max}", "isi tingkat yang ada pada skala, atau kosongkan bila belum dinilai";
        en: "the level `{found}` is outside the scale of {min} to {max}", "write a level that is on the scale, or leave the cell empty if it is not assessed yet";
    }
    E0331 off_step(found, min, max, step) {
        id: "tingkat `{found}` tidak ada pada skala {min} sampai {max} dengan kelipatan {step}", "isi tingkat yang ada pada skala; nilai di antaranya tidak dibulatkan";
        en: "the level `{found}` is not on the scale of {min} to {max} in steps of {step}", "write a level that is on the scale; values between are not rounded";
    }
    E0332 not_a_level(found, min, max) {
        id: "`{found}` bukan tingkat", "isi dengan angka {min} sampai {max}, atau kosongkan bila belum dinilai";
        en: "`{found}` is not a level", "write a number from {min} to {max}, or leave the cell empty if it is not assessed yet";
    }
    E0333 error_cell(error) {
        id: "sel berisi galat `{error}`", "perbaiki rumusnya lalu simpan, atau ketik tingkatnya";
        en: "the cell holds the error `{error}`", "mend its formula and save, or type the level";
    }
    E0334 uncalculated(formula) {
        id: "rumus `{formula}` belum pernah dihitung", "buka buku ini di Excel atau LibreOffice, simpan, lalu coba lagi";
        en: "the formula `{formula}` was never calculated", "open the book in Excel or LibreOffice, save it, and try again";
    }
    E0335 date_instead_of_level(date) {
        id: "sel berisi tanggal {date}, bukan tingkat", "ubah format sel menjadi angka lalu ketik tingkatnya lagi; rentang ditulis `2 s.d. 3`";
        en: "the cell holds the date {date}, not a level", "format the cell as a number and type the level again; a range is written `2 s.d. 3`";
    }
    W0336 level_name_differs(level, expected, found) {
        id: "nama tingkat {level} adalah `{expected}`, tetapi di sel tertulis `{found}`", "angkanya yang dipakai; pastikan angka itu benar";
        en: "level {level} is called `{expected}`, but the cell says `{found}`", "the number counts; make sure that it is right";
    }
    E0337 values_too_fine(found) {
        id: "pecahan `{found}` terlalu rinci untuk dihitung dengan tepat bersama nilai lain", "pakai dua desimal atau pecahan sederhana seperti `7/6`";
        en: "the fraction `{found}` is too fine to be computed exactly with the other values", "use two decimals or a simple fraction such as `7/6`";
    }
    E0340 missing_indicators(count, total, indicators) {
        id: "{count} dari {total} indikator belum dinilai: {indicators}", "isi tingkatnya, mulai dari sel ini; selama masih kosong, indeks hanya diketahui batas bawah dan batas atasnya";
        en: "{count} of {total} indicators not assessed: {indicators}", "fill in their levels, beginning with this cell; until then the index only has a lower and an upper bound";
    }
    E0341 stage_without_values(stage) {
        id: "di buku ini tidak ada nilai untuk tahap `{stage}`", "hapus `--stage` atau pilih tahap lain";
        en: "the stage `{stage}` has no values in this book", "drop `--stage` or choose another stage";
    }
    E0342 repeated_column(first, second) {
        id: "dua kolom berisi hal yang sama: `{first}` dan `{second}`", "hapus atau ganti nama salah satunya, atau sebut hurufnya dengan `--map`; kolom mana yang berlaku tidak ditebak, jadi tabel ini tidak dibaca";
        en: "two columns hold the same thing: `{first}` and `{second}`", "remove or rename one, or name its letter with `--map`; which of them counts is not guessed, so the table is not read";
    }
    N0343 other_level_column(used, other) {
        id: "tingkat dibaca dari kolom `{used}`; kolom `{other}` tidak dipakai", "bila keliru, tunjukkan kolomnya dengan `--map`, atau ganti nama kolom yang tidak seharusnya dibaca";
        en: "levels are read from the column `{used}`; the column `{other}` is not used", "if that is wrong, show the column with `--map`, or rename the one that should not be read";
    }
    W0344 hidden_sheet() {
        id: "nilai dibaca dari lembar tersembunyi", "tampilkan lembar itu agar orang lain melihat angka yang sama";
        en: "the values are read from a hidden sheet", "unhide the sheet so that others see the same numbers";
    }
    E0345 no_entries() {
        id: "tabel dikenali, tetapi di bawah judul kolomnya tidak ada satu pun indikator", "isi satu baris untuk setiap indikator";
        en: "the table is recognised, but there is no indicator below its header", "fill in one row for each indicator";
    }
    W0346 same_assessment_twice(agency, year) {
        id: "penilaian {agency} {year} ada dua", "keduanya ditampilkan; pastikan memang itu yang dimaksud";
        en: "there are two assessments of {agency} {year}", "both are shown; make sure that this is meant";
    }
    N0347 official_form(sheet) {
        id: "ini formulir resmi 2018: pilihan hanya tersimpan di lembar tersembunyi `{sheet}`, sebagai nomor pilihan 1 sampai 6 untuk tingkat 0 sampai 5", "tidak perlu diubah; untuk memeriksanya, tampilkan lembar itu: kolom N memuat nomor pilihan, kolom V tingkatnya";
        en: "this is the official form of 2018: what was picked is stored in the hidden sheet `{sheet}` only, as option 1 to 6 for level 0 to 5", "nothing needs to change; to check it, unhide the sheet: column N holds the option, column V the level";
    }
    W0348 untouched_or_zero(count, indicators) {
        id: "{count} indikator tercatat pada pilihan pertama, dibaca sebagai tingkat 0; di formulir ini pertanyaan yang belum dijawab terlihat sama: {indicators}", "pastikan setiap pertanyaan memang sudah dijawab; bila belum, indeks sebenarnya belum ada";
        en: "{count} indicators stand at the first option, read as level 0; in this form a question that was never answered looks the same: {indicators}", "make sure that every question was answered; as long as one was not, there is no index yet";
    }
    E0349 not_an_option(found, last) {
        id: "`{found}` bukan nomor pilihan di formulir ini", "pilih jawabannya lagi di lembar indikatornya; nomor pilihan adalah 1 sampai {last}, untuk tingkat 0 sampai 5";
        en: "`{found}` is not the number of an option of this form", "pick the answer again in the sheet of the indicator; options are numbered 1 to {last}, for level 0 to 5";
    }
    E0350 other_instrument() {
        id: "ini buku Indeks Pemerintah Digital (PermenPANRB 8/2026: 7 aspek, 20 indikator), tetapi tabel indikatornya tidak dikenali", "pakai kolom `Indikator` dan `Nilai`, atau isi buku dari `spbe template --year 2026`";
        en: "this is a book of the Indeks Pemerintah Digital (PermenPANRB 8/2026: 7 aspects, 20 indicators), but no table of indicators is recognised in it", "use the columns `Indikator` and `Nilai`, or fill in a book from `spbe template --year 2026`";
    }
    E0351 off_scale_of_hundred(found, min, max) {
        id: "tingkat `{found}` di luar skala {min} sampai {max}; sepertinya nilai berskala 0–100", "isi tingkat kematangannya; nilai berskala 0–100 tidak diubah menjadi tingkat karena tidak ada cara resminya";
        en: "the level `{found}` is outside the scale of {min} to {max}; it looks like a value from 0 to 100", "write the maturity level; values from 0 to 100 are not turned into levels, because there is no official way to";
    }
    N0352 hidden_lines(what) {
        id: "lembar ini menyembunyikan {what}; isinya tetap dibaca", "tampilkan agar orang lain melihat angka yang sama, atau hapus bila tidak berlaku";
        en: "this sheet hides {what}; what they hold is read all the same", "unhide them so that others see the same numbers, or delete them if they do not count";
    }
    E0353 doubtful_level(low, high) {
        id: "tingkat ditulis sebagai rentang {low} sampai {high}, bukan satu tingkat", "putuskan satu tingkat, atau hitung dengan `spbe score --band` yang memperhitungkan keduanya";
        en: "the level is written as a range from {low} to {high}, not as one level", "decide on one level, or use `spbe score --band`, which takes account of both";
    }
    E0354 range_backward(low, high) {
        id: "rentang `{low}-{high}` tidak berurutan dari rendah ke tinggi", "tuliskan tingkat yang lebih rendah dulu, seperti `2-3`, atau satu tingkat saja";
        en: "the range `{low}-{high}` does not go from low to high", "write the lower level first, such as `2-3`, or one level alone";
    }
    N0355 taken_as_converted(indicators) {
        id: "nilai {indicators} dibaca sebagai nilai yang sudah dikonversi, bukan indeks asalnya", "bila yang diketahui indeks asalnya, tulis di kolom `Nilai Asal` dan kosongkan nilainya";
        en: "the value of {indicators} is read as converted already, not as the index it comes from", "if the index itself is known, write it into the column `Nilai Asal` and clear the value";
    }
    E0356 value_and_index_differ(indicator, value, index, name, converted) {
        id: "nilai {indicator} tertulis {value}, padahal {name} {index} dikonversi menjadi {converted}", "kosongkan salah satunya; selama berbeda, tidak satu pun yang dihitung";
        en: "the value of {indicator} is given as {value}, but {name} {index} is converted to {converted}", "clear one of the two; while they differ, neither counts";
    }
    E0357 index_off_range(indicator, index, name, min, max) {
        id: "nilai asal `{index}` untuk {indicator} di luar rentang {name}, {min} sampai {max}", "isi {name} sebagaimana diterbitkan instansi pemiliknya";
        en: "the source value `{index}` of {indicator} is outside the range of {name}, {min} to {max}", "write {name} as its owner publishes it";
    }
    W0358 source_not_used(indicator) {
        id: "nilai asal {indicator} tidak dihitung karena indikator itu tidak memakai indeks luar", "pindahkan ke baris yang tepat, atau kosongkan";
        en: "the source value of {indicator} is not used, because it takes no index of another agency", "move it to the row where it belongs, or clear it";
    }
    W0359 value_above_score(indicator, value, level, name, score, allowed) {
        id: "nilai {indicator} {value} termasuk tingkat {level}, padahal {name} {score} baru memenuhi tingkat {allowed}", "turunkan nilainya, atau perbarui skornya bila sudah ada pengukuran baru";
        en: "the value of {indicator} is {value}, which is part of level {level}, but {name} {score} allows level {allowed} only", "lower the value, or update the score if there is a new one";
    }
    E0360 index_in_place_of_value(indicator, value, min, max, name) {
        id: "nilai {indicator} `{value}` di luar skala {min} sampai {max}; sepertinya ini {name}", "tulis indeksnya di kolom `Nilai Asal` dan kosongkan nilainya; yang di kolom nilai tidak dikonversi";
        en: "the value `{value}` of {indicator} is outside the scale of {min} to {max}; it looks like {name}", "write the index into the column `Nilai Asal` and clear the value; what stands in the column of values is not converted";
    }
    E0361 source_is_no_number(found) {
        id: "nilai asal `{found}` bukan angka", "isi indeksnya sebagai angka, atau kosongkan bila belum terbit";
        en: "the source value `{found}` is not a number", "write the index as a number, or leave the cell empty until it is published";
    }
    E0362 not_a_source_value(words, number) {
        id: "nilai asal memuat angka {number} dan tulisan `{words}`", "sisakan angkanya saja, agar jelas itu indeksnya";
        en: "the source value holds the number {number} and the words `{words}`", "leave just the number, so that it is certainly the index";
    }
    W0363 index_without_value(indicator, index, name, low, high) {
        id: "untuk {indicator}, {name} {index} ada di bawah titik terendah yang diketahui, jadi nilainya antara {low} dan {high}", "isi nilai yang sudah dikonversi bila instansi pemiliknya menyebutkannya";
        en: "for {indicator}, {name} {index} lies below the lowest point that is known, so the value is between {low} and {high}", "fill in the converted value if the owner of the index states it";
    }
    W0364 indices_awaited(names, min, max) {
        id: "indeks instansi lain masih ditunggu untuk {names}", "isi kolom `Nilai Asal` setelah indeksnya terbit; sementara itu nilainya dihitung sebagai rentang {min} sampai {max}, bukan {min}";
        en: "the index of another agency is still awaited for {names}", "fill in the column `Nilai Asal` once the index is published; until then the value counts as a range of {min} to {max}, not as {min}";
    }
    N0365 converted(indicator, name, index, value) {
        id: "untuk {indicator}, {name} {index} dikonversi menjadi {value}", "tidak perlu diubah; nilai 1 sampai 5 yang sudah dikonversi boleh ditulis di kolom nilai sebagai gantinya";
        en: "for {indicator}, {name} {index} is converted to {value}", "nothing needs to change; the converted value from 1 to 5 may stand in the column of values instead";
    }
    E0366 names_of_no_indicator(count, total, rubric) {
        id: "{count} dari {total} nama indikator di buku ini bukan nama indikator `{rubric}` pada nomornya", "aplikasi setempat sering memakai indikator susunan sendiri, yang nilainya tidak dapat dihitung di sini; pakai nama resminya, atau buku dari `spbe template --year 2026`";
        en: "{count} of {total} indicator names in this book are not those of `{rubric}` at their numbers", "local applications often measure indicators of their own, whose values cannot be scored here; use the official names, or a book from `spbe template --year 2026`";
    }
    E0367 header_not_understood(found) {
        id: "baris ini masih bagian judul (`{found}`), tetapi tidak jelas kolom mana yang berisi tingkat yang mana", "beri setiap kolom tingkat judulnya sendiri dalam satu baris, atau tunjukkan kolomnya, misalnya `--map \"indikator=B,akhir=F\" --header 9`";
        en: "this row is still part of the header (`{found}`), but does not tell which column holds which level", "give each column of levels a header of its own in one row, or show the columns, such as `--map \"indikator=B,akhir=F\" --header 9`";
    }
    W0368 form_untouched() {
        id: "formulir ini masih seperti saat dibagikan: semua pada pilihan pertama dan tanpa satu penjelasan pun, jadi dianggap belum diisi", "isi formulirnya; bila tingkat 0 memang hasilnya, tulis penjelasannya di lembar indikator";
        en: "this form is as it was handed out: everything stands at the first option and nothing is written, so it is taken as not filled in", "fill it in; if level 0 is the result, write why in the sheet of the indicator";
    }
    E0369 units_answer_differently(number, name, one, other) {
        id: "indikator {number} ({name}) diisi berbeda oleh {one} dan {other}", "gabungkan dengan `spbe merge BUKU -o GABUNGAN.xlsx`: pengampunya yang memutuskan; di sini tidak satu pun yang dihitung";
        en: "indicator {number} ({name}) is answered differently by {one} and {other}", "merge them with `spbe merge BOOK -o MERGED.xlsx`, where the owner decides; here neither counts";
    }
    N0370 units_answer_alike(indicators) {
        id: "beberapa perangkat daerah mengisi tingkat yang sama untuk {indicators}; tingkat itu dipakai sekali", "`spbe merge BUKU -o GABUNGAN.xlsx` juga menggabungkan penjelasan dan data dukungnya";
        en: "several units give the same level to {indicators}; it counts once", "`spbe merge BOOK -o MERGED.xlsx` joins their explanations and evidence as well";
    }
    N0371 stage_of_title(stage, title) {
        id: "tingkat dibaca sebagai nilai tahap {stage}, menurut judul `{title}`", "bila keliru, beri kolom tingkat nama tahapnya, misalnya `Nilai Akhir`";
        en: "the levels are read as those of the stage {stage}, after the title `{title}`", "if that is wrong, head the column of levels by its stage, such as `Nilai Akhir`";
    }
    W0372 title_overruled(title, stage, header) {
        id: "judul `{title}` menyebut tahap {stage}, tetapi kolom tingkatnya berjudul `{header}`", "judul kolom yang dipakai; samakan keduanya";
        en: "the title `{title}` names the stage {stage}, but the column of levels is headed `{header}`", "the header of the column counts; make the two agree";
    }
    W0373 title_of_several(stages) {
        id: "judul di atas tabel menyebut beberapa tahap, {stages}; tingkat dibaca sebagai nilai tahap akhir", "beri kolom tingkat nama tahapnya, misalnya `Mandiri`";
        en: "the titles above the table name several stages, {stages}; the levels are read as those of the stage akhir", "head the column of levels by its stage, such as `Mandiri`";
    }
    W0375 zero_by_formula() {
        id: "tingkat 0 di sel ini hasil rumus; rumus yang menunjuk sel kosong juga menghasilkan 0, padahal belum dinilai bukan tingkat 0", "bila indikator ini memang di tingkat 0, ketik 0; bila belum dinilai, kosongkan selnya atau isi sel yang ditunjuk rumusnya";
        en: "the level 0 of this cell is the result of a formula; one that refers to an empty cell gives 0 as well, but not assessed is not level 0", "if the level of this indicator is 0 indeed, type 0; if it is not assessed, clear the cell or fill in the one that the formula refers to";
    }
    /// Only of stages that give every indicator a value; interviews and visits touch some.
    W0374 stage_inherits(stage, given, answered, inherited, stages) {
        id: "tahap {stage} memberi nilai untuk {given} dari {answered} indikator yang terisi; {inherited} lainnya memakai nilai tahap sebelumnya ({stages})", "bila nilainya memang tetap, salin ke kolom tahap {stage}; bila penilaian tahap itu belum selesai, indeks ini campuran beberapa tahap";
        en: "the stage {stage} gives a value to {given} of the {answered} indicators answered; for the other {inherited} that of an earlier stage counts ({stages})", "where the value stays, copy it to the column of the stage {stage}; if that stage is not finished, this index is a mixture of stages";
    }
}

phrases! {
    nothing_written(indicators) { id: "tanpa penjelasan dan data dukung: {indicators}", en: "neither explained nor with evidence: {indicators}" }
    index_of(indicator, name, owner) { id: "{indicator} ({name}, {owner})", en: "{indicator} ({name}, {owner})" }
    exactly(shown, exact) { id: "{shown} (tepatnya {exact})", en: "{shown} (exactly {exact})" }
    index_here(index) { id: "nilai asal di sini: {index}", en: "the source value is here: {index}" }
    other_year_here(year) { id: "di sini tertulis {year}", en: "{year} stands here" }
    read_here() { id: "yang dibaca di sini", en: "what is read stands here" }
    first_column_here() { id: "kolom pertama di sini", en: "the first column is here" }
    first_answer_here(value) { id: "pertama kali diisi di sini: {value}", en: "first answered here: {value}" }
}
