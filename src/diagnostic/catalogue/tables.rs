//! 04: findings about published tables.

use super::findings;
use crate::lang::phrases;

findings! {
    E0401 no_rows() {
        id: "tabel hasil dikenali, tetapi tidak ada nilai di bawah judul kolomnya", "isi satu baris untuk setiap instansi dan tahun";
        en: "the table of results is recognised, but there are no values below its header", "fill in one row for each agency and year";
    }
    E0402 written_twice(written) {
        id: "`{written}` memuat hal yang sudah tertulis di tempat lain", "hapus atau ganti nama salah satunya; mana yang berlaku tidak boleh ditebak";
        en: "`{written}` holds what another column or row already holds", "remove or rename one of them; which one counts must not be guessed";
    }
    E0403 same_result_twice(result) {
        id: "hasil {result} tertulis dua kali", "hapus salah satu barisnya; selama ada dua, keduanya tidak dipakai";
        en: "the result of {result} is written twice", "remove one of the rows; while there are two, neither is used";
    }
    E0404 not_a_printed_number(found) {
        id: "`{found}` bukan nilai hasil evaluasi", "tuliskan angka seperti `3,70`, atau kosongkan bila nilainya tidak ada";
        en: "`{found}` is not a result", "write a number such as `3.70`, or leave the cell empty if there is none";
    }
    E0405 error_cell(error) {
        id: "sel berisi galat `{error}`", "perbaiki rumusnya lalu simpan, atau ketik nilai yang tercetak";
        en: "the cell holds the error `{error}`", "mend its formula and save, or type the printed number";
    }
    E0406 uncalculated(formula) {
        id: "rumus `{formula}` belum pernah dihitung", "buka berkas ini di Excel atau LibreOffice, simpan, lalu coba lagi";
        en: "the formula `{formula}` was never calculated", "open the file in Excel or LibreOffice, save it, and try again";
    }
    E0407 date_instead_of_number(date) {
        id: "sel berisi tanggal `{date}`, bukan nilai", "ubah format sel menjadi angka lalu ketik nilainya lagi";
        en: "the cell holds the date `{date}`, not a number", "format the cell as a number and type the value again";
    }
    E0408 off_scale(found, max) {
        id: "nilai `{found}` tidak mungkin", "nilai hasil evaluasi ini paling rendah 0 dan paling tinggi {max}; samakan dengan naskah aslinya";
        en: "the value `{found}` is impossible", "results of this evaluation lie between 0 and {max}; compare it with the original";
    }
    W0409 below_scale(found, min) {
        id: "nilai `{found}` di bawah nilai terendah {min}", "samakan dengan naskah aslinya; bila memang tercetak begitu, biarkan";
        en: "the value `{found}` is below the lowest value {min}", "compare it with the original; leave it if it is printed so";
    }
    E0410 unknown_part(id, rubric, known) {
        id: "`{id}` tidak ada di `{rubric}`", "rubrik ini memuat {known}; periksa tahunnya atau pilih rubrik dengan `--rubric`";
        en: "there is no `{id}` in `{rubric}`", "this rubric has {known}; check the year or choose the rubric with `--rubric`";
    }
    W0411 unknown_row(label) {
        id: "baris `{label}` tidak dikenal dan tidak dipakai", "awali dengan kodenya, seperti `D1` atau `A3`, bila ini domain atau aspek";
        en: "the row `{label}` is not known and not used", "begin it with its code, such as `D1` or `A3`, if it is a domain or an aspect";
    }
    W0412 rows_without_agency(count) {
        id: "nama instansi tidak disebut pada {count} hasil", "isi kolom `Instansi`, atau tuliskan `Instansi: …` di atas tabel";
        en: "the agency is not named for {count} of the results", "fill in the column `Instansi`, or write `Instansi: …` above the table";
    }
    W0420 index_does_not_follow(printed, kind, given) {
        id: "indeks tercetak `{printed}` tidak mengikuti {kind} tercetaknya, yang memberi {given}", "samakan indeks dan nilai {kind} dengan naskah aslinya; salah satunya salah cetak atau salah salin";
        en: "the printed index `{printed}` does not follow from the printed {kind} values, which give {given}", "compare the index and the {kind} values with the original; one of them is misprinted or miscopied";
    }
    N0421 index_from_rounded_parts(printed, kind, given) {
        id: "indeks tercetak `{printed}`, sedangkan nilai {kind} yang sudah dibulatkan memberi {given}", "tidak perlu diubah: indeks resmi dihitung dari nilai {kind} sebelum dibulatkan, jadi `{printed}` mungkin benar";
        en: "the printed index is `{printed}`, while the rounded {kind} values give {given}", "nothing needs to change: the official index is computed from {kind} values before rounding, so `{printed}` may be right";
    }
    W0422 rating_differs(rating, index, expected) {
        id: "predikat tercetak `{rating}`, tetapi indeks {index} berpredikat `{expected}`", "samakan indeks dan predikat dengan naskah aslinya";
        en: "the printed rating is `{rating}`, but an index of {index} is rated `{expected}`", "compare the index and the rating with the original";
    }
    W0423 rating_differs_at_border(rating, index, expected, border, year) {
        id: "predikat tercetak `{rating}`, tetapi indeks {index} berpredikat `{expected}` karena predikat {year} mengikuti indeks yang sudah dibulatkan", "`{rating}` hanya cocok bila indeks sebelum dibulatkan yang dipakai dan berada di sisi lain batas {border}; samakan dengan naskah aslinya";
        en: "the printed rating is `{rating}`, but an index of {index} is rated `{expected}` because ratings of {year} follow the rounded index", "`{rating}` only fits if the index before rounding is used and lies on the other side of {border}; compare it with the original";
    }
    N0424 rating_before_rounding(rating, index, expected, border) {
        id: "indeks tercetak {index} berpredikat `{expected}`; predikat tercetak `{rating}` cocok bila indeks sebelum dibulatkan berada di sisi lain batas {border}", "tidak perlu diubah: pembulatan dapat melewati batas predikat";
        en: "the printed index {index} is rated `{expected}`; the printed rating `{rating}` fits if the index before rounding lies on the other side of {border}", "nothing needs to change: rounding may cross the border of a rating";
    }
    W0425 unknown_rating(found, known) {
        id: "`{found}` bukan predikat", "predikat yang dikenal: {known}";
        en: "`{found}` is not a rating", "the ratings are: {known}";
    }
}

phrases! {
    parts_give(given) { id: "nilai ini usang: bagian-bagiannya memberi {given}, dan dengan itu indeksnya cocok", en: "this value is out of date: its own parts give {given}, and with that the index agrees" }
    first_here() { id: "pertama kali di sini", en: "first here" }
    first_result_here() { id: "hasil pertama di sini", en: "the first result is here" }
    the_agency() { id: "instansi tanpa nama", en: "an unnamed agency" }
}
