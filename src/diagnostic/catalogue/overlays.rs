//! 14, second half: rubrics that change another.

use super::findings;

findings! {
    E1450 base_elsewhere(name) {
        id: "rubrik dasar `{name}` menunjuk ke tempat lain", "tuliskan ID bawaan, atau nama berkas di folder yang sama, tanpa jalur";
        en: "the base `{name}` leads elsewhere", "write a built-in id, or the name of a file in the same folder, without a path";
    }
    E1451 base_unknown(name, known) {
        id: "rubrik dasar `{name}` tidak ada", "tuliskan nama berkas di folder yang sama, atau ID bawaan: {known}";
        en: "there is no base `{name}`", "write the name of a file in the same folder, or a built-in id: {known}";
    }
    E1452 base_unknown_like(name, meant) {
        id: "rubrik dasar `{name}` tidak ada", "mungkin maksudnya `{meant}`";
        en: "there is no base `{name}`", "perhaps `{meant}` is meant";
    }
    E1453 base_in_circle(trail) {
        id: "rubrik ini mengubah dirinya sendiri: {trail}", "hapus salah satu `extends` di lingkaran itu";
        en: "the rubric changes itself: {trail}", "remove one `extends` of the circle";
    }
    E1454 base_too_deep(limit) {
        id: "lebih dari {limit} berkas saling bertumpu", "gabungkan perubahannya: rubrik perubahan bertumpu langsung pada rubrik yang utuh";
        en: "more than {limit} files stand one on another", "join the changes: let each file change a complete rubric directly";
    }
    E1455 own_id_needed(id) {
        id: "rubrik perubahan memakai ID rubrik dasarnya, `{id}`", "beri ID sendiri, misalnya `{id}-kota-contoh`";
        en: "the changed rubric bears the id of its base, `{id}`", "give it an id of its own, such as `{id}-our-city`";
    }
    E1456 unknown_part(id, base) {
        id: "tidak ada `{id}` di `{base}`", "ubah bagian yang ada; bagian baru memerlukan rubrik sendiri: `spbe rubric show {base} --report yaml`";
        en: "there is no `{id}` in `{base}`", "change a part that is there; a new part needs a rubric of its own: `spbe rubric show {base} --report yaml`";
    }
    E1457 unknown_part_like(id, base, meant) {
        id: "tidak ada `{id}` di `{base}`", "mungkin maksudnya `{meant}`";
        en: "there is no `{id}` in `{base}`", "perhaps `{meant}` is meant";
    }
    W1458 changes_nothing(key, base) {
        id: "`{key}` tidak mengubah apa pun: `{base}` sudah berbunyi demikian", "hapus bagian ini, atau tuliskan perubahannya";
        en: "`{key}` changes nothing: `{base}` says the same", "remove this part, or write what changes";
    }
    W1459 rule_nearly(name, meant) {
        id: "aturan bukti `{name}` ditambahkan di samping `{meant}`", "untuk mengganti aturan itu, tuliskan namanya dengan ejaan yang sama";
        en: "the evidence rule `{name}` is added beside `{meant}`", "to replace that rule, write its name with the same spelling";
    }
}
