//! 06: findings of the audit of published tables.

use super::findings;
use crate::lang::phrases;

findings! {
    E0601 unprintable(cell, printed, count, nearest) {
        id: "{cell} `{printed}` mustahil: tidak ada kombinasi tingkat dari {count} indikatornya yang tercetak begitu (terdekat: {nearest})", "samakan dengan naskah aslinya; angka ini salah cetak, salah salin, atau bukan hasil rubrik ini";
        en: "{cell} `{printed}` is impossible: no combination of levels of its {count} indicators is printed so (nearest: {nearest})", "compare it with the original; it is misprinted, miscopied, or no result of this rubric";
    }
    E0602 does_not_follow(cell, printed, parts, possible) {
        id: "{cell} `{printed}` mustahil: {parts} hanya dapat memberi {possible}", "samakan angka-angka ini dengan naskah aslinya; sekurangnya satu salah cetak atau salah salin";
        en: "{cell} `{printed}` is impossible: {parts} can only give {possible}", "compare these numbers with the original; at least one is misprinted or miscopied";
    }
    E0603 no_levels_print_all(cell, printed, parts, possible) {
        id: "{cell} `{printed}` mustahil: tidak ada kombinasi tingkat indikator yang mencetaknya bersama {parts}; bagian-bagian itu hanya dapat memberi {possible}", "pembulatannya saja masih cocok, tetapi tingkat berupa bilangan bulat tidak; samakan angka-angka ini dengan naskah aslinya";
        en: "{cell} `{printed}` is impossible: no combination of levels prints it together with {parts}; those can only give {possible}", "rounding alone would allow it, whole levels do not; compare these numbers with the original";
    }
    N0604 only_sums(sums) {
        id: "satu-satunya jumlah tingkat yang mencetak bagian-bagian ini: {sums}", "bandingkan dengan tingkat indikator di laporan instansi bila ada";
        en: "the only sums of levels that print these parts: {sums}", "compare them with the levels of the indicators in the agency's report, if there is one";
    }
    N0605 one_cell(cell, printed, values) {
        id: "cukup satu sel diperbaiki: {cell} `{printed}` menjadi {values}", "samakan sel ini dengan naskah aslinya";
        en: "correcting one cell is enough: {cell} `{printed}` to {values}", "compare this cell with the original";
    }
    N0606 two_cells(first, first_printed, first_values, second, second_printed, second_values) {
        id: "tidak ada satu sel yang cukup; dua sel dapat diperbaiki bersama: {first} `{first_printed}` menjadi {first_values}, dan {second} `{second_printed}` menjadi {second_values}", "samakan kedua sel dengan naskah aslinya";
        en: "no single cell is enough; two can be corrected together: {first} `{first_printed}` to {first_values}, and {second} `{second_printed}` to {second_values}", "compare both cells with the original";
    }
    W0607 cells_cancel(cells, parent, printed) {
        id: "kesalahan pada {cells} saling menutupi: {parent} `{printed}` tetap tampak benar", "samakan {cells} dengan naskah aslinya; penjumlahan tidak dapat menemukannya";
        en: "the errors in {cells} cancel: {parent} `{printed}` still looks right", "compare {cells} with the original; adding up cannot find them";
    }
    N0608 more_cells() {
        id: "memperbaiki satu atau dua sel belum cukup", "periksa tahun dan rubriknya lebih dulu, lalu seluruh barisnya";
        en: "correcting one or two cells is not enough", "check the year and the rubric first, then the whole row";
    }
    N0610 rounded_index(printed, parts, given) {
        id: "indeks tercetak `{printed}`, sedangkan {parts} yang sudah dibulatkan memberi {given}; ada kombinasi tingkat yang mencetak semuanya", "tidak perlu diubah: indeks dihitung dari nilai sebelum dibulatkan";
        en: "the printed index is `{printed}`, while the rounded {parts} values give {given}; some combination of levels prints them all", "nothing needs to change: the index is computed from values before rounding";
    }
    N0611 rounded_part(cell, printed, given) {
        id: "{cell} tercetak `{printed}`, sedangkan bagian-bagiannya yang sudah dibulatkan memberi {given}; ada kombinasi tingkat yang mencetak semuanya", "tidak perlu diubah: nilai dihitung dari bagian sebelum dibulatkan";
        en: "{cell} is printed `{printed}`, while its rounded parts give {given}; some combination of levels prints them all", "nothing needs to change: values are computed from parts before rounding";
    }
    N0612 contributions(kind, above, count, example) {
        id: "{kind} di tabel ini tercetak sebagai sumbangan pada {above}, bukan nilainya sendiri ({example}); {count} hasil dibaca begitu", "sebutkan cara membacanya di atas tabel bila tabel ini diterbitkan lagi";
        en: "the {kind} values of this table are what they add to the {above}, not scores of their own ({example}); {count} results are read so", "say above the table how to read it when it is published again";
    }
    W0613 other_reading(kinds) {
        id: "baris ini hanya mungkin bila {kinds} dibaca lain dari baris-baris lain tabel ini: nilai sendiri bertukar dengan sumbangan", "samakan cara mencetak semua baris";
        en: "this row is only possible if its {kinds} values are read otherwise than those of the other rows: scores of their own and contributions are swapped", "print all rows in the same way";
    }
    W0614 other_weights(cell, printed, weights, own) {
        id: "{cell} `{printed}` cocok bila dihitung dengan bobot {weights}, bukan bobot rubrik {own}", "hitung ulang dengan bobot rubrik; sumber ini tampaknya memakai bobot lain";
        en: "{cell} `{printed}` fits the weights {weights} instead of the rubric's {own}", "compute it again with the weights of the rubric; the source seems to have used others";
    }
    W0615 plain_mean(cell, printed, parts) {
        id: "{cell} `{printed}` cocok bila dihitung sebagai rata-rata biasa dari {parts}, tanpa bobot", "hitung ulang dengan bobot rubrik; sumber ini tampaknya tidak memakainya";
        en: "{cell} `{printed}` fits the plain mean of {parts}, without weights", "compute it again with the weights of the rubric; the source seems not to have used them";
    }
    N0616 possible_with_zero(min) {
        id: "baris ini mungkin bila ada indikator yang dihitung 0, padahal tingkat terendah rubrik ini {min}", "periksa apakah ada jawaban yang kosong atau ditolak";
        en: "the row is possible if some indicators count as 0, although the lowest level of this rubric is {min}", "check whether answers were left open or rejected";
    }
    N0617 no_weights_reconcile(kind, years) {
        id: "tidak ada bobot {kind} tak negatif yang mendamaikan indeks tercetak {years} dengan nilai {kind} tercetaknya", "bobot lain tidak dapat menjadi penjelasan; ada angka yang salah";
        en: "no non-negative {kind} weights reconcile the printed indices of {years} with the printed {kind} values", "other weights cannot be the explanation; a number is wrong";
    }
    N0618 weights_reconcile(kind, years, weights) {
        id: "bobot {kind} lain, misalnya {weights}, akan mendamaikan indeks tercetak {years}", "periksa bobot yang dipakai sumber ini";
        en: "other {kind} weights, such as {weights}, would reconcile the printed indices of {years}", "check which weights the source used";
    }
    W0620 rating_impossible(rating, index, expected) {
        id: "predikat tercetak `{rating}`, tetapi indeks {index} berpredikat {expected}", "samakan indeks dan predikat dengan naskah aslinya";
        en: "the printed rating is `{rating}`, but the index {index} is rated {expected}", "compare the index and the rating with the original";
    }
    W0621 rating_follows_exact(rating, index, expected, year, exact) {
        id: "predikat tercetak `{rating}` hanya cocok dengan indeks sebelum dibulatkan ({exact}), padahal predikat {year} mengikuti indeks yang sudah dibulatkan: {index} berpredikat {expected}", "samakan predikatnya dengan naskah aslinya";
        en: "the printed rating `{rating}` only fits the index before rounding ({exact}), while ratings of {year} follow the rounded index: {index} is rated {expected}", "compare the rating with the original";
    }
    W0622 rating_follows_rounded(rating, index, expected, year, exact) {
        id: "predikat tercetak `{rating}` hanya cocok dengan indeks yang sudah dibulatkan ({index}), padahal predikat {year} mengikuti indeks tepat: {exact} berpredikat {expected}", "samakan predikatnya dengan naskah aslinya";
        en: "the printed rating `{rating}` only fits the rounded index ({index}), while ratings of {year} follow the exact index: {exact} is rated {expected}", "compare the rating with the original";
    }
    N0623 rating_at_border(rating, index, exact, other, year) {
        id: "di batas predikat: indeks {index} tepatnya {exact}; predikat {year} `{rating}`, cara baca lain memberi {other}", "tidak perlu diubah: predikatnya mengikuti praktik tahun itu";
        en: "at the border of a rating: the index {index} is exactly {exact}; the rating of {year} is `{rating}`, the other reading gives {other}", "nothing needs to change: the rating follows the practice of that year";
    }
    E0630 levels_print_otherwise(cell, printed, computed) {
        id: "{cell} tercetak `{printed}`, sedangkan tingkat di buku memberi {computed}", "samakan tabel dan buku dengan naskah aslinya";
        en: "{cell} is printed `{printed}`, while the levels in the book give {computed}", "compare the table and the book with the original";
    }
    N0640 partly_checked(missing) {
        id: "tidak tercetak: {missing}; baris ini diaudit sejauh angka yang ada", "tambahkan angka yang hilang agar auditnya lebih tajam";
        en: "not printed: {missing}; the row is audited as far as its numbers go", "add the missing numbers for a sharper audit";
    }
    W0641 grid_too_fine(rubric) {
        id: "bobot dan skala `{rubric}` terlalu halus untuk memeriksa setiap jumlah tingkat; hanya selang pembulatan yang diperiksa", "putusan `konsisten` di sini berarti: tidak terbantah oleh pembulatan";
        en: "the weights and the scale of `{rubric}` are too fine to try every sum of levels; only intervals of rounding are checked", "`consistent` here means: not refuted by rounding";
    }
    E0650 no_table() {
        id: "tidak ada tabel hasil terbitan di antara masukan", "berikan tabel dengan kolom `tahun`, `instansi`, `d1` …, `indeks`; buku penilaian hanya pembanding";
        en: "there is no table of published results among the inputs", "give a table with the columns `tahun`, `instansi`, `d1` …, `indeks`; books only serve as a comparison";
    }
}

phrases! {
    cell_is(cell, printed) { id: "{cell} {printed}", en: "{cell} {printed}" }
    just(value) { id: "{value}", en: "{value}" }
    joined(first, second) { id: "{first}, {second}", en: "{first}, {second}" }
    between(low, high) { id: "{low} sampai {high}", en: "{low} to {high}" }
    and_more(values, count) { id: "{values}, dan {count} nilai lain", en: "{values}, and {count} other values" }
    nothing() { id: "tidak ada nilai", en: "no value" }
    with_slip(value, slip) { id: "{value} ({slip})", en: "{value} ({slip})" }
    slip_one_digit() { id: "satu angka berbeda", en: "one digit differs" }
    slip_transposed() { id: "dua angka bertukar tempat", en: "two digits are transposed" }
    slip_leading_digit() { id: "angka di depan koma hilang", en: "the leading digit is lost" }
    slip_decimal_mark() { id: "tanda desimal hilang atau bergeser", en: "the decimal mark is lost or moved" }
    example(cell, printed, fraction) { id: "{cell} {printed} = {fraction}", en: "{cell} {printed} = {fraction}" }
    printed_here() { id: "tercetak di sini", en: "printed here" }
    levels_here() { id: "tingkatnya di sini", en: "its levels are here" }
    the_index() { id: "indeks", en: "index" }
    the_printed_parts() { id: "bagian-bagian tercetak", en: "part" }
    printed_index_of(year, index) { id: "indeks tercetak {year}: {index}", en: "printed index of {year}: {index}" }
    percent_of(part, weight) { id: "{part} {weight}%", en: "{part} {weight}%" }
    weight_of(part, weight) { id: "{part} {weight}", en: "{part} {weight}" }
}
