//! 05: findings about comparing.

use super::findings;
use crate::lang::phrases;

findings! {
    E0501 one_column() {
        id: "belum ada yang dapat dibandingkan: penilaiannya baru satu", "berikan dua buku atau lebih, atau tabel dengan dua tahun";
        en: "there is nothing to compare: there is only one assessment", "give two books or more, or a table with two years";
    }
    W0502 method_changed(from, to) {
        id: "metode berubah dari `{from}` ke `{to}`: indeksnya tidak dapat dibandingkan langsung", "jangan dibaca sebagai naik atau turunnya kinerja: alat ukurnya berbeda";
        en: "the method changed from `{from}` to `{to}`: the indices cannot be compared directly", "do not read the difference as better or worse performance: the yardstick is another one";
    }
    N0503 change_hides(label, exact, shown) {
        id: "perubahan {label} adalah {exact}, sedangkan selisih angka yang tampil {shown}", "perubahan dihitung dari nilai yang belum dibulatkan, lalu dibulatkan sekali";
        en: "the change of {label} is {exact}, while the shown numbers differ by {shown}", "the change is computed from the exact values and rounded once";
    }
    W0504 published_differs(printed, computed) {
        id: "indeks terbitan `{printed}` berbeda dari hitungan {computed}", "periksa tingkat di buku atau angka di tabel terbitan";
        en: "the published index `{printed}` differs from the computed {computed}", "check the levels in the book or the number in the published table";
    }
    W0505 different_stages(stages) {
        id: "penilaian yang dibandingkan berasal dari tahap yang berbeda: {stages}", "pilih satu tahap untuk semua dengan `--stage`";
        en: "the assessments compared are of different stages: {stages}", "choose one stage for all with `--stage`";
    }
    N0506 no_crosswalk(from, to) {
        id: "tidak ada padanan indikator dari `{from}` ke `{to}`, jadi selisihnya tidak dipecah", "bandingkan tahun di bawah peraturan yang berurutan";
        en: "there is no crosswalk from `{from}` to `{to}`, so the difference is not split", "compare years under regulations that follow each other";
    }
    N0507 not_split_while_open(label) {
        id: "selisih antara dua metode belum dipecah karena penilaian {label} belum lengkap", "lengkapi indikator yang belum dinilai";
        en: "the difference between the two methods is not split, because the assessment {label} is incomplete", "fill in the indicators that are not assessed";
    }
    E0508 no_crosswalk_to(from, to, known) {
        id: "tidak ada padanan indikator dari `{from}` ke `{to}`", "padanan bawaan: {known}";
        en: "there is no crosswalk from `{from}` to `{to}`", "the built-in crosswalks: {known}";
    }
    E0510 cannot_rank_incomplete(agency, year, missing) {
        id: "{agency} {year} tidak dapat diperingkat: {missing} indikator belum dinilai", "lengkapi tingkatnya; selama ada yang kosong, indeksnya bukan satu angka";
        en: "{agency} {year} cannot be ranked while indicators are not assessed ({missing})", "fill in their levels; while any is missing, the index is not one number";
    }
    E0511 cannot_rank_without_index(agency, year) {
        id: "{agency} {year} tidak dapat diperingkat: tabel tidak memuat indeksnya", "isi kolom `indeks`";
        en: "{agency} {year} cannot be ranked: the table does not hold its index", "fill in the column `indeks`";
    }
    E0512 no_group_columns() {
        id: "tabel kelompok tidak dikenali", "perlu kolom `instansi` dan `kelompok`";
        en: "the table of groups is not recognised", "it needs the columns `instansi` and `kelompok`";
    }
    E0513 two_groups(agency, one, other) {
        id: "`{agency}` tercatat dalam dua kelompok: {one} dan {other}", "sisakan satu baris untuk setiap instansi";
        en: "`{agency}` stands in two groups: {one} and {other}", "leave one row for each agency";
    }
    W0514 groups_unused(count, names) {
        id: "{count} instansi di tabel kelompok tidak ada di antara hasil: {names}", "samakan ejaan namanya; tanpa itu kelompoknya diambil dari nama di hasil";
        en: "agencies of the table of groups that are not among the results ({count}): {names}", "spell their names alike; until then the group is taken from the name in the results";
    }
    N0515 ranked_once(agency, year) {
        id: "{agency} {year} ada di dua masukan dengan indeks yang sama; diperingkat sekali", "tidak perlu diubah";
        en: "{agency} {year} stands in two inputs with the same index; it is ranked once", "nothing needs to change";
    }
    E0516 two_indices(agency, year, one, other) {
        id: "{agency} {year} tidak dapat diperingkat: dua masukan memberi indeks berbeda, {one} dan {other}", "berikan hanya masukan yang benar";
        en: "{agency} {year} cannot be ranked: two inputs give different indices, {one} and {other}", "give only the input that is right";
    }
    E0517 not_ranked(agency, count, like) {
        id: "`{agency}` tidak ada di antara {count} hasil yang diperingkat", "yang mirip: {like}";
        en: "`{agency}` is not among the {count} results that were ranked", "names like it: {like}";
    }
}

phrases! {
    first_group_here() { id: "kelompok pertamanya di sini", en: "its first group is here" }
    first_index_here() { id: "indeks pertamanya di sini", en: "its first index is here" }
    none_like_it() { id: "tidak ada", en: "none" }
    and_more(count) { id: "dan {count} lainnya", en: "and {count} more" }
}
