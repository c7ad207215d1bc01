//! 05: findings about comparing.

use super::findings;

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
        en: "{agency} {year} cannot be ranked: {missing} indicators are not assessed", "fill in their levels; while any is missing, the index is not one number";
    }
    E0511 cannot_rank_without_index(agency, year) {
        id: "{agency} {year} tidak dapat diperingkat: tabel tidak memuat indeksnya", "isi kolom `indeks`";
        en: "{agency} {year} cannot be ranked: the table does not hold its index", "fill in the column `indeks`";
    }
}
