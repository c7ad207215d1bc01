//! 01: findings about rubric files.

use super::findings;
use crate::lang::phrases;

findings! {
    E0101 too_large(kib) {
        id: "berkas lebih besar dari {kib} KiB", "rubrik peraturan terbesar hanya 60 KiB; pastikan ini memang berkas rubrik";
        en: "the file is larger than {kib} KiB", "the rubric of a whole regulation takes 60 KiB; check that this is a rubric file";
    }
    E0102 empty_file() {
        id: "berkas rubrik kosong", "mulailah dari salinan salah satu rubrik bawaan: `spbe rubric show ID --report yaml`";
        en: "the rubric file is empty", "start from a copy of a built-in rubric: `spbe rubric show ID --report yaml`";
    }
    E0103 not_yaml(reason) {
        id: "bukan YAML yang sah ({reason})", "periksa indentasi, tanda kutip, dan titik dua pada baris ini";
        en: "this is not valid YAML ({reason})", "check the indentation, quotes and colons on this line";
    }
    E0104 yaml_too_deep(depth, nodes) {
        id: "YAML memakai anchor atau alias, atau lebih dari {depth} tingkat atau {nodes} butir", "`&` dan `*` tidak diperlukan; tuliskan isinya langsung";
        en: "the YAML uses anchors or aliases, or more than {depth} levels or {nodes} nodes", "no `&` and `*` are needed; write the content in full";
    }
    E0105 several_documents() {
        id: "berkas memuat lebih dari satu dokumen YAML", "satu berkas satu dokumen: hapus baris `---` dan pisahkan berkasnya";
        en: "the file holds more than one YAML document", "one file, one document: remove the `---` line and split the file";
    }
    E0106 unreadable(reason) {
        id: "berkas rubrik tidak dapat dibaca: {reason}", "periksa nama berkas dan hak aksesnya; `spbe rubric list` menampilkan rubrik bawaan";
        en: "the rubric file cannot be read: {reason}", "check the file name and its permissions; `spbe rubric list` shows the built-in rubrics";
    }
    E0110 unknown_key(key, known) {
        id: "kunci `{key}` tidak dikenal", "kunci yang dikenal di sini: {known}";
        en: "unknown key `{key}`", "the keys known here: {known}";
    }
    E0111 unknown_key_like(key, meant) {
        id: "kunci `{key}` tidak dikenal", "mungkin maksudnya `{meant}`";
        en: "unknown key `{key}`", "perhaps `{meant}` is meant";
    }
    E0112 duplicate_key(key) {
        id: "kunci `{key}` tertulis dua kali", "hapus salah satunya";
        en: "the key `{key}` is written twice", "remove one of them";
    }
    E0113 missing_key(key) {
        id: "kunci `{key}` tidak ada", "tambahkan `{key}:` di bagian ini";
        en: "the key `{key}` is missing", "add `{key}:` to this part";
    }
    E0114 not_a_mapping(found, example) {
        id: "di sini seharusnya ada pasangan kunci dan nilai; isinya {found}", "tuliskan sebagai `{example}: …`, satu kunci per baris";
        en: "expected keys with values, found {found}", "write it as `{example}: …`, one key a line";
    }
    E0115 not_a_list(found) {
        id: "di sini seharusnya ada daftar yang tidak kosong; isinya {found}", "awali setiap butir dengan `- `";
        en: "expected a list with entries, found {found}", "begin each entry with `- `";
    }
    E0116 not_a_text(found) {
        id: "di sini seharusnya ada teks; isinya {found}", "isi dengan teks pada baris yang sama";
        en: "expected text, found {found}", "write the text on the same line";
    }
    E0117 not_a_number(found) {
        id: "`{found}` bukan angka", "tuliskan angka seperti `1.30`, `13`, atau pecahan `20/6`";
        en: "`{found}` is not a number", "write a number such as `1.30`, `13` or a fraction such as `20/6`";
    }
    E0118 not_a_whole_number(found) {
        id: "di sini seharusnya ada bilangan bulat; isinya `{found}`", "tuliskan bilangan bulat tanpa koma, misalnya `3`";
        en: "expected a whole number, found `{found}`", "write a whole number without decimals, such as `3`";
    }
    E0119 not_a_choice(found, known) {
        id: "`{found}` bukan pilihan yang dikenal", "pilih salah satu: {known}";
        en: "`{found}` is not one of the choices", "choose one of: {known}";
    }
    E0120 weights_do_not_add_up(node, declared, sum, advice) {
        id: "bobot di bawah `{node}` berjumlah {sum}, seharusnya {declared}", "{advice}";
        en: "the weights under `{node}` add up to {sum}, expected {declared}", "{advice}";
    }
    E0121 bad_weight(weight, limit) {
        id: "bobot {weight} tidak dapat dipakai", "bobot harus lebih dari 0 dan paling besar {limit}";
        en: "a weight of {weight} is impossible", "a weight must be above 0 and at most {limit}";
    }
    E0122 weights_too_fine(limit) {
        id: "penyebut bersama semua bobot melebihi {limit}", "pakai bobot dengan paling banyak empat desimal atau pecahan sederhana";
        en: "the common denominator of all weights exceeds {limit}", "use weights with at most four decimals, or simple fractions";
    }
    E0130 duplicate_id(id) {
        id: "`{id}` dipakai dua kali", "beri setiap bagian ID sendiri";
        en: "`{id}` is used twice", "give every part an id of its own";
    }
    E0131 unknown_capability(found, known) {
        id: "kapabilitas `{found}` tidak ada dalam `capabilities`", "yang ada: {known}";
        en: "there is no capability `{found}` in `capabilities`", "there is: {known}";
    }
    E0132 missing_level_names(capability, levels) {
        id: "kapabilitas `{capability}` tidak memberi nama untuk tingkat {levels}", "tambahkan nama untuk setiap tingkat pada skala";
        en: "capability `{capability}` has no name for level {levels}", "add a name for every level of the scale";
    }
    E0133 missing_criteria(indicator, levels) {
        id: "indikator `{indicator}` tidak memuat kriteria tingkat {levels}", "tambahkan kriteria untuk setiap tingkat pada skala";
        en: "indicator `{indicator}` has no criterion for level {levels}", "add a criterion for every level of the scale";
    }
    E0134 level_off_scale(level, min, max) {
        id: "tingkat {level} di luar skala {min} sampai {max}", "hapus tingkat ini atau perbaiki `scale`";
        en: "level {level} is outside the scale from {min} to {max}", "remove the level or correct `scale`";
    }
    E0140 bad_scale(min, max, step) {
        id: "skala {min} sampai {max} dengan kelipatan {step} tidak dapat dipakai", "pakai `min` dan `max` bulat antara 0 dan 255 dan `step` yang membagi habis 1, misalnya 1 atau 0.01";
        en: "a scale from {min} to {max} in steps of {step} is impossible", "use a whole `min` and `max` between 0 and 255 and a `step` that divides 1, such as 1 or 0.01";
    }
    E0141 too_many_decimals(decimals) {
        id: "pembulatan ke {decimals} desimal tidak didukung", "pakai 0 sampai 6 desimal; peraturan memakai 2";
        en: "rounding to {decimals} decimals is not supported", "use 0 to 6 decimals; the regulations use 2";
    }
    E0142 years_reversed(from, to) {
        id: "masa berlaku berakhir ({to}) sebelum dimulai ({from})", "tukar `from` dan `to`";
        en: "the years end ({to}) before they begin ({from})", "swap `from` and `to`";
    }
    E0150 bands_leave_gap(lower, upper, from, to) {
        id: "ada celah antara predikat `{lower}` dan `{upper}`: nilai dari {from} sampai di bawah {to} tidak berpredikat", "samakan `below` predikat bawah dengan `from` predikat atas";
        en: "there is a gap between the ratings `{lower}` and `{upper}`: scores from {from} to below {to} have none", "make `below` of the lower rating equal to `from` of the upper";
    }
    E0151 bands_overlap(lower, upper, from, to) {
        id: "predikat `{lower}` dan `{upper}` tumpang tindih antara {from} dan {to}", "samakan `below` predikat bawah dengan `from` predikat atas";
        en: "the ratings `{lower}` and `{upper}` overlap between {from} and {to}", "make `below` of the lower rating equal to `from` of the upper";
    }
    E0152 border_on_wrong_side(lower, border, upper) {
        id: "nilai {border} masuk ke `{lower}`, padahal sudah termasuk `{upper}`", "tuliskan `below: {border}`; hanya predikat tertinggi yang memakai `to`";
        en: "the border {border} is counted into `{lower}`, but a lower bound belongs to `{upper}`", "write `below: {border}`; only the highest rating uses `to`";
    }
    E0153 highest_band_open(name, top) {
        id: "nilai tertinggi {top} tidak berpredikat karena `{name}` berakhir dengan `below`", "tuliskan `to: {top}` pada predikat tertinggi";
        en: "the highest score {top} has no rating because `{name}` ends with `below`", "write `to: {top}` on the highest rating";
    }
    E0154 band_unreachable(name, from, to) {
        id: "predikat `{name}` tidak pernah tercapai: mulai {from}, berakhir {to}", "perbaiki batas bawah atau batas atasnya";
        en: "the rating `{name}` can never be reached: it begins at {from} and ends at {to}", "correct its lower or upper bound";
    }
    E0155 band_misses_bottom(name, from, min) {
        id: "predikat terendah `{name}` mulai {from}, padahal skala mulai {min}", "tuliskan `from: {min}`; predikat diurutkan dari yang terendah";
        en: "the lowest rating `{name}` begins at {from}, but the scale at {min}", "write `from: {min}`; ratings are listed from the lowest";
    }
    E0156 band_misses_top(name, to, max) {
        id: "predikat tertinggi `{name}` berakhir di {to}, padahal skala berakhir di {max}", "tuliskan `to: {max}`; predikat diurutkan dari yang terendah";
        en: "the highest rating `{name}` ends at {to}, but the scale at {max}", "write `to: {max}`; ratings are listed from the lowest";
    }
    E0157 band_with_two_ends() {
        id: "predikat memuat `below` dan `to` sekaligus", "pakai `below`, kecuali pada predikat tertinggi";
        en: "the rating has both `below` and `to`", "use `below`, except on the highest rating";
    }
    E0160 level_starts_wrong(level, start, min, max) {
        id: "tingkat {level} mulai dari {start}, padahal tingkat pertama harus mulai dari {min} dan setiap tingkat berikutnya lebih tinggi, di bawah {max}", "urutkan `from` dari tingkat terendah, mulai dari batas bawah skala";
        en: "level {level} begins at {start}, but the first level must begin at {min} and each next one higher, below {max}", "let `from` rise from level to level, beginning at the bottom of the scale";
    }
    E0161 points_do_not_rise(index, value, next_index, next_value) {
        id: "konversi tidak naik: indeks {index} bernilai {value}, lalu indeks {next_index} bernilai {next_value}", "urutkan titiknya sehingga indeks dan nilainya sama-sama naik";
        en: "the conversion does not rise: index {index} has the value {value}, then index {next_index} has the value {next_value}", "order the points so that index and value both rise";
    }
    E0162 too_few_points(count) {
        id: "titik konversi indeks luar terlalu sedikit: {count}", "tuliskan sedikitnya dua titik, yang terakhir untuk nilai tertinggi";
        en: "the conversion of the external index has too few points: {count}", "write at least two points, the last for the highest value";
    }
    E0163 points_leave_scale(value, min, max) {
        id: "konversi mulai dari nilai {value}, di luar skala {min} sampai {max}", "mulailah dari nilai pada skala rubrik";
        en: "the conversion begins at the value {value}, outside the scale of {min} to {max}", "begin with a value on the scale of the rubric";
    }
    E0164 points_miss_top(value, max) {
        id: "konversi berakhir pada nilai {value}, padahal skala berakhir pada {max}", "tambahkan titik bagi indeks tertinggi dengan `value: {max}`";
        en: "the conversion ends at the value {value}, but the scale at {max}", "add a point for the highest index with `value: {max}`";
    }
    E0165 point_out_of_range(number, most) {
        id: "angka {number} tidak dapat dipakai dalam konversi", "pakai angka 0 sampai {most} dengan paling banyak enam desimal";
        en: "the number {number} is impossible in a conversion", "use numbers from 0 to {most} with at most six decimals";
    }
    E0166 scores_do_not_rise(score) {
        id: "skor {score} tidak lebih tinggi daripada skor tingkat di bawahnya, atau di luar 0 sampai `max`", "urutkan skor sehingga naik dari tingkat ke tingkat";
        en: "the score {score} is not above that of the level below, or not between 0 and `max`", "let the scores rise from level to level";
    }
    E0167 missing_items(indicator, levels) {
        id: "indikator `{indicator}` tidak menyebut jumlah butir bukti tingkat {levels}", "tuliskan jumlahnya untuk setiap tingkat pada skala";
        en: "indicator `{indicator}` gives no number of pieces of evidence for level {levels}", "write the number for every level of the scale";
    }
    E0170 crosswalk_of_unknown_rubric(id) {
        id: "padanan ini menyebut rubrik `{id}`, yang tidak dikenal", "tuliskan ID rubrik bawaan; `spbe rubric list` menampilkan semuanya";
        en: "this crosswalk names the rubric `{id}`, which is not known", "write the id of a built-in rubric; `spbe rubric list` shows them all";
    }
    E0171 crosswalk_unknown_id(id, rubric, meant) {
        id: "tidak ada indikator `{id}` di `{rubric}`", "tuliskan ID indikatornya, misalnya `{meant}`";
        en: "there is no indicator `{id}` in `{rubric}`", "write the id of an indicator, such as `{meant}`";
    }
    E0172 crosswalk_pair_twice(from, to) {
        id: "padanan {from} dan {to} tertulis dua kali", "hapus salah satu barisnya";
        en: "the pair of {from} and {to} stands twice", "remove one of the rows";
    }
    E0173 relation_needs_both(relation) {
        id: "padanan `{relation}` memerlukan `from` dan `to`", "lengkapi keduanya, atau pakai `new` atau `none`";
        en: "the relation `{relation}` needs `from` and `to`", "give both, or use `new` or `none`";
    }
    E0174 new_has_no_from(relation) {
        id: "padanan `{relation}` hanya memuat `to`", "hapus `from`, atau pakai padanan lain";
        en: "the relation `{relation}` has `to` only", "remove `from`, or use another relation";
    }
    E0175 none_has_no_to(relation) {
        id: "padanan `{relation}` hanya memuat `from`", "hapus `to`, atau pakai padanan lain";
        en: "the relation `{relation}` has `from` only", "remove `to`, or use another relation";
    }
    E0176 split_into_one(id) {
        id: "`{id}` disebut dipecah, tetapi hanya ada satu barisnya", "tambahkan baris lainnya, atau pakai `successor`";
        en: "`{id}` is said to be split, but has a single row", "add its other rows, or use `successor`";
    }
    E0177 merged_from_one(id) {
        id: "`{id}` disebut gabungan, tetapi hanya ada satu barisnya", "tambahkan baris lainnya, atau pakai `successor`";
        en: "`{id}` is said to be merged, but has a single row", "add its other rows, or use `successor`";
    }
    E0178 none_but_others(id) {
        id: "`{id}` disebut tidak dilanjutkan, tetapi ada baris lain untuknya", "hapus baris `none`, atau baris lainnya";
        en: "nothing is said to follow `{id}`, but it has other rows", "remove the row with `none`, or the others";
    }
    E0179 new_but_others(id) {
        id: "`{id}` disebut baru, tetapi ada baris lain untuknya", "hapus baris `new`, atau baris lainnya";
        en: "`{id}` is said to be new, but has other rows", "remove the row with `new`, or the others";
    }
    E0168 crosswalk_incomplete(rubric, indicators) {
        id: "padanan ini tidak menyebut indikator `{rubric}` berikut: {indicators}", "tambahkan baris untuk masing-masing, dengan `none` atau `new` bila tidak ada padanannya";
        en: "this crosswalk leaves out indicators of `{rubric}`: {indicators}", "add a row for each, with `none` or `new` where it has no counterpart";
    }
    E0180 rule_for_unknown_node(id, meant) {
        id: "aturan bukti ini untuk `{id}`, yang tidak ada di rubrik", "tuliskan ID indikator, aspek, atau domain, misalnya `{meant}`";
        en: "this evidence rule is for `{id}`, which is not in the rubric", "write the id of an indicator, aspect or domain, such as `{meant}`";
    }
    E0181 rule_level_off_ladder(level, from, to) {
        id: "tingkat {level} tidak memerlukan dokumen", "aturan bukti berlaku untuk tingkat {from} sampai {to}";
        en: "level {level} needs no documents", "evidence rules are for the levels {from} to {to}";
    }
    E0182 rule_needs_one_demand(count) {
        id: "aturan bukti ini memuat {count} syarat", "tuliskan satu di antara `max_age_months`, `min_documents`, `kinds`, dan `documents: none`; syarat lain menjadi aturan sendiri, kecuali umur dan jumlah dokumen jenis yang disebut `kinds`";
        en: "this evidence rule makes {count} demands", "write one of `max_age_months`, `min_documents`, `kinds` and `documents: none`; another demand is a rule of its own, but for the age and number of the documents that `kinds` names";
    }
    E0183 rule_number_out_of_range(number, most) {
        id: "syarat bukti {number} tidak masuk akal", "tuliskan angka 1 sampai {most}";
        en: "the demand {number} on evidence makes no sense", "write a number from 1 to {most}";
    }
    E0184 unknown_kind_like(found, meant) {
        id: "jenis dokumen `{found}` tidak ada di `evidence_rules.kinds`", "mungkin maksudnya `{meant}`";
        en: "there is no kind of document `{found}` in `evidence_rules.kinds`", "perhaps `{meant}` is meant";
    }
    E0185 unknown_kind(found, known) {
        id: "jenis dokumen `{found}` tidak ada di `evidence_rules.kinds`", "yang ada: {known}; tambahkan jenisnya di sana dengan `id` dan `name`";
        en: "there is no kind of document `{found}` in `evidence_rules.kinds`", "there is: {known}; add the kind there with `id` and `name`";
    }
    E0186 unknown_kind_of_none(found) {
        id: "jenis dokumen `{found}` diminta, tetapi rubrik belum mengenal satu jenis pun", "tambahkan `kinds` di `evidence_rules`, setiap jenis dengan `id` dan `name`";
        en: "the kind of document `{found}` is asked for, but the rubric knows no kinds", "add `kinds` to `evidence_rules`, each with `id` and `name`";
    }
    E0187 kind_name_twice(name) {
        id: "sebutan `{name}` dipakai dua jenis dokumen", "sebutan sebuah jenis (ID, nama, nama Inggris, dan nama lain) tidak boleh dipakai jenis lain, karena isian di buku menjadi mendua";
        en: "two kinds of document are called `{name}`", "what a kind is called (id, name, English name and other names) belongs to it alone, or what books say would have two meanings";
    }
    E0188 kind_id_not_plain(id) {
        id: "`{id}` tidak dapat menjadi ID jenis dokumen", "pakai huruf, angka, `-`, `_`, dan titik tanpa spasi, misalnya `laporan-reviu`; nama lengkapnya di `name`";
        en: "`{id}` cannot be the id of a kind of document", "use letters, digits, `-`, `_` and points without spaces, such as `laporan-reviu`; its full name goes into `name`";
    }
    E0189 kind_twice_in_rule(id) {
        id: "aturan ini menyebut jenis dokumen `{id}` dua kali", "sebut sekali; jumlah dokumen setiap jenis ditulis di `min_documents`";
        en: "this rule names the kind of document `{id}` twice", "name it once; how many documents of each kind are needed goes into `min_documents`";
    }
    E0190 required_without_kinds() {
        id: "`required` hanya berlaku untuk aturan dengan `kinds`", "hapus `required`, atau sebut jenis dokumennya di `kinds`";
        en: "`required` is for rules with `kinds` only", "remove `required`, or name the kinds of document in `kinds`";
    }
}

phrases! {
    first_here() { id: "pertama kali di sini", en: "first here" }
    lower_band_ends_here() { id: "predikat di bawahnya berakhir di sini", en: "the rating below ends here" }
    weight_of(node, weight) { id: "bobot {node}: {weight}", en: "weight of {node}: {weight}" }
    write_equal_share(declared, count) {
        id: "bobot sama rata ditulis sebagai pecahan: `{declared}/{count}`",
        en: "write equal weights as a fraction: `{declared}/{count}`",
    }
    correct_one_weight() {
        id: "perbaiki bobot yang salah; pecahan seperti `20/6` boleh ditulis apa adanya",
        en: "correct the wrong weight; a fraction such as `20/6` may be written as it is",
    }
    kind_nothing() { id: "kosong", en: "nothing" }
    kind_text() { id: "teks", en: "text" }
    kind_list() { id: "daftar", en: "a list" }
    kind_mapping() { id: "pasangan kunci dan nilai", en: "keys with values" }
}
