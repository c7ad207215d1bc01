//! 07: findings about planning and simulation.

use super::findings;
use crate::lang::phrases;

findings! {
    E0701 goal_unknown(written, ratings) {
        id: "target `{written}` bukan predikat dan bukan angka", "pilih satu di antara {ratings}, atau tuliskan indeks seperti `4,2`";
        en: "the target `{written}` is neither a rating nor a number", "choose one of {ratings}, or write an index such as `4.2`";
    }
    E0702 goal_misspelt(written, near) {
        id: "predikat `{written}` tidak dikenal", "mungkin maksudnya `{near}`";
        en: "there is no rating `{written}`", "perhaps `{near}` is meant";
    }
    E0703 goal_off_scale(found, min, max) {
        id: "target `{found}` di luar skala", "indeks hanya mungkin antara {min} dan {max}";
        en: "the target `{found}` is outside the scale", "an index lies between {min} and {max}";
    }
    E0704 goal_too_fine(written, decimals) {
        id: "target `{written}` terlalu halus", "pakai paling banyak {decimals} desimal";
        en: "the target `{written}` is too fine", "use at most {decimals} decimals";
    }
    E0705 incomplete(count, first) {
        id: "rencana tidak dapat disusun selama {count} indikator belum dinilai", "isi tingkatnya di buku, atau andaikan dengan `--set {first}=2`; yang belum dinilai bukan tingkat";
        en: "no plan can be made while indicators are not assessed ({count})", "fill in their levels in the book, or assume them with `--set {first}=2`; not assessed is not a level";
    }
    E0706 years_out_of_range(years, most) {
        id: "`--years {years}` di luar jangkauan", "rencana meliputi 1 sampai {most} tahun";
        en: "`--years {years}` is out of range", "a plan spans 1 to {most} years";
    }
    E0707 interim_count(found, years, expected) {
        id: "{found} target sementara untuk rencana {years} tahun", "berikan tepat {expected} dengan `--interim`: satu untuk setiap tahun sebelum tahun terakhir";
        en: "{found} interim targets for a plan of {years} years", "give exactly {expected} with `--interim`: one for each year before the last";
    }
    E0708 interim_falls(earlier, later) {
        id: "target sementara turun dari {earlier} ke {later}", "urutkan dari rendah ke tinggi, paling tinggi sama dengan target akhir";
        en: "the interim targets fall from {earlier} to {later}", "let them rise, to the final target at most";
    }
    E0709 costs_too_fine() {
        id: "biaya-biaya ini terlalu halus untuk dijumlahkan dengan tepat", "pakai paling banyak enam desimal";
        en: "these costs are too fine to be added exactly", "use at most six decimals";
    }
    E0710 values_too_fine() {
        id: "nilai-nilai ini terlalu halus untuk dihitung dengan tepat", "pakai dua desimal atau pecahan sederhana seperti `7/6`";
        en: "these values are too fine to be computed with exactly", "use two decimals or a simple fraction such as `7/6`";
    }
    E0711 circle(id) {
        id: "ketergantungan {id} berputar kembali ke dirinya sendiri", "hapus salah satu ketergantungan dalam lingkaran itu";
        en: "what {id} depends on depends on {id} again", "remove one of the dependencies in the circle";
    }
    W0712 broken_already(id, level, other, below) {
        id: "{id} sudah di {level}, di atas {other} yang masih di {below}", "rencana harus ikut menaikkan {other}; pastikan ketergantungan ini memang dimaksud";
        en: "{id} stands at {level} already, above {other} at {below}", "a plan has to raise {other} too; make sure that the dependency is meant";
    }
    E0713 cannot_hold(id, level, others) {
        id: "ketergantungan tidak dapat dipenuhi: {id} sudah di {level}, dan {others} tidak dapat dinaikkan setinggi itu", "lepaskan kunci atau batas pada {others}, atau hapus ketergantungannya";
        en: "a dependency cannot be met: {id} stands at {level}, and {others} cannot be raised that far", "release the lock or limit of {others}, or remove the dependency";
    }
    E0714 unreachable(goal, highest, reasons) {
        id: "target {goal} tidak dapat dicapai: indeks paling tinggi {highest}; penahannya: {reasons}", "lepaskan sebagian penahan itu, tambah tahun, atau turunkan target";
        en: "the target {goal} cannot be reached: the index is {highest} at most; what holds it down: {reasons}", "release some of that, add years, or lower the target";
    }
    E0715 interim_unreachable(year, threshold, highest, reasons) {
        id: "target sementara {year} ({threshold}) tidak dapat dicapai: indeks paling tinggi {highest}; penahannya: {reasons}", "tetapkan target sementara sendiri dengan `--interim`, atau lepaskan sebagian penahan itu";
        en: "the interim target of {year} ({threshold}) cannot be reached: the index is {highest} at most; what holds it down: {reasons}", "set interim targets of your own with `--interim`, or release some of that";
    }
    E0716 several_assessments(count, which) {
        id: "buku ini memuat {count} penilaian ({which}), sedangkan rencana berlaku untuk satu", "pilih dengan `--agency` dan `--year`";
        en: "this book holds {count} assessments ({which}), and a plan is for one", "choose it with `--agency` and `--year`";
    }
    E0720 no_cost_header() {
        id: "tidak ada tabel biaya di berkas ini", "beri judul kolom `indikator`, lalu `ke` dan `biaya`, `terkunci`, `paling awal`, atau `maks`";
        en: "there is no table of costs in this file", "head its columns `indikator`, then `ke` and `biaya`, `terkunci`, `paling awal` or `maks`";
    }
    E0721 no_dependency_header() {
        id: "tidak ada tabel ketergantungan di berkas ini", "beri judul kolom `indikator` dan `tidak melebihi`";
        en: "there is no table of dependencies in this file", "head its columns `indikator` and `tidak melebihi`";
    }
    W0722 unknown_column(header, near) {
        id: "kolom `{header}` tidak dikenal dan tidak dipakai", "mungkin maksudnya `{near}`";
        en: "the column `{header}` is not known and not used", "perhaps `{near}` is meant";
    }
    E0723 not_a_cost(found) {
        id: "`{found}` bukan biaya", "tuliskan angka seperti `2`, `2,5`, atau `1.500.000`, paling kecil 0";
        en: "`{found}` is not a cost", "write a number such as `2`, `2.5` or `1,500,000`, at least 0";
    }
    E0724 ambiguous_cost(found, whole, decimal) {
        id: "`{found}` dapat berarti {whole} atau {decimal}", "tuliskan tanpa pemisah ribuan: `{whole}`";
        en: "`{found}` may mean {whole} or {decimal}", "write it without a mark for thousands: `{whole}`";
    }
    E0725 not_a_step(found, min, max) {
        id: "`{found}` bukan langkah kenaikan", "kolom `ke` berisi tingkat tujuan dari {min} sampai {max}; kolom `langkah` berisi urutan seperti `1` atau `3 ke 4`";
        en: "`{found}` is not a step", "the column `ke` holds the level it leads to, {min} to {max}; the column `langkah` its turn such as `1`, or `3 ke 4`";
    }
    E0726 cost_twice(id, level) {
        id: "biaya {id} ke tingkat {level} tertulis dua kali", "hapus salah satu barisnya";
        en: "the cost of {id} to level {level} is written twice", "remove one of the rows";
    }
    E0727 two_steps(one, other) {
        id: "baris ini menyebut langkah dua kali: `{one}` dan `{other}`", "kosongkan salah satu dari kolom `ke` dan `langkah`";
        en: "this row names its step twice: `{one}` and `{other}`", "leave one of the columns `ke` and `langkah` empty";
    }
    E0728 not_a_ceiling(found, min, max) {
        id: "`{found}` bukan tingkat maksimum", "tuliskan tingkat dari {min} sampai {max}, atau kosongkan";
        en: "`{found}` is not a highest level", "write a level from {min} to {max}, or leave the cell empty";
    }
    E0729 not_an_earliest(found, first, last) {
        id: "`{found}` bukan tahun paling awal", "tuliskan urutan tahun rencana (`1`, `2`, …) atau tahun dari {first} sampai {last}; untuk rencana lebih panjang pakai `--years`";
        en: "`{found}` is not an earliest year", "write the turn of the year (`1`, `2`, …) or a year from {first} to {last}; use `--years` for a longer plan";
    }
    E0730 not_yes_or_no(found) {
        id: "`{found}` bukan `ya` atau `tidak`", "isi `ya` untuk mengunci indikator, atau kosongkan";
        en: "`{found}` is neither `ya` nor `tidak`", "write `ya` to lock the indicator, or leave the cell empty";
    }
    W0731 costs_missing(count, steps) {
        id: "{count} langkah tidak ada biayanya dan dihitung berbiaya 1: {steps}", "lengkapi berkas biaya, atau isi satu baris dengan indikator `semua`";
        en: "steps without a cost, which count as 1 ({count}): {steps}", "complete the file of costs, or add a row for the indicator `semua`";
    }
    E0732 cost_without_indicator() {
        id: "baris ini tidak menyebut indikator", "isi kolom `indikator`, atau `semua` untuk semuanya";
        en: "this row names no indicator", "fill in the column `indikator`, or write `semua` for all";
    }
    E0733 below_itself(id) {
        id: "{id} tidak dapat dibatasi oleh dirinya sendiri", "tuliskan indikator kebijakannya di kolom `tidak melebihi`";
        en: "{id} cannot be held down by itself", "write the indicator of its policy in the column `tidak melebihi`";
    }
    E0734 no_steps_allowed() {
        id: "`--max-steps 0` tidak mengizinkan kenaikan apa pun", "pakai 1 atau lebih, atau hapus opsi ini";
        en: "`--max-steps 0` allows no raise at all", "use 1 or more, or drop the option";
    }
    E0740 not_a_setting(written) {
        id: "`--set {written}` tidak dapat dibaca", "tuliskan indikator, tanda sama dengan, lalu tingkat: `--set I36=4`";
        en: "`--set {written}` cannot be read", "write an indicator, an equals sign and a level: `--set I36=4`";
    }
    E0741 named_nearly(written, near) {
        id: "indikator `{written}` tidak ada", "mungkin maksudnya `{near}`";
        en: "there is no indicator `{written}`", "perhaps `{near}` is meant";
    }
    E0742 named_nothing(written, rubric, first, last) {
        id: "indikator `{written}` tidak ada di `{rubric}`", "rubrik ini memuat {first} sampai {last}";
        en: "there is no indicator `{written}` in `{rubric}`", "this rubric has {first} to {last}";
    }
    E0743 set_off_scale(id, level, min, max, step) {
        id: "{id} tidak dapat diandaikan di tingkat `{level}`", "skala rubrik ini {min} sampai {max} dengan kelipatan {step}";
        en: "{id} cannot be set to `{level}`", "the scale of this rubric is {min} to {max} in steps of {step}";
    }
    E0744 set_twice(id) {
        id: "{id} diandaikan dua kali", "berikan `--set {id}=…` satu kali saja";
        en: "{id} is set twice", "give `--set {id}=…` only once";
    }
}

phrases! {
    is_locked(id, level) { id: "{id} terkunci di {level}", en: "{id} is locked at {level}" }
    has_ceiling(id, level) { id: "{id} dibatasi paling tinggi {level}", en: "{id} is limited to {level}" }
    lacks_time(id, level) { id: "{id} hanya sempat sampai {level}", en: "{id} has only time to reach {level}" }
    held_below(id, level, others) { id: "{id} tidak boleh melebihi {others} ({level})", en: "{id} must not be above {others} ({level})" }
    stands_above(id, level, others) { id: "{id} sudah di {level}, di atas {others}", en: "{id} stands at {level}, above {others}" }
    and_others(count) { id: "{count} indikator lain", en: "{count} other indicators" }
    more_steps(count) { id: "{count} langkah lain", en: "{count} other steps" }
    agency_year(agency, year) { id: "{agency} {year}", en: "{agency} {year}" }
    unnamed_year(year) { id: "tahun {year}", en: "year {year}" }
    more_assessments(count) { id: "{count} lagi", en: "{count} more" }
    first_cost_here(cost) { id: "pertama kali di sini: {cost}", en: "first here: {cost}" }
}
