//! What is said of a name that nothing bears: a rubric, a code, an indicator, a unit.

words! {
    no_such_rubric(name, known) {
        id: "rubrik `{name}` tidak ada; rubrik bawaan: {known}",
        en: "there is no rubric `{name}`; built-in rubrics: {known}",
    }
    rubric_refused(name) { id: "rubrik `{name}` ditolak", en: "the rubric `{name}` is refused" }
    no_rubric_for_year(year) {
        id: "tidak ada rubrik bawaan untuk tahun {year}; pilih dengan `--rubric`",
        en: "there is no built-in rubric for the year {year}; choose one with `--rubric`",
    }
    no_such_code(written, nearest) {
        id: "kode `{written}` tidak ada; yang terdekat: {nearest}",
        en: "there is no code `{written}`; the nearest are {nearest}",
    }
    nothing_to_explain(written, rubric) {
        id: "`{written}` bukan kode temuan dan bukan indikator di `{rubric}`; untuk peraturan lain tambahkan tahunnya, misalnya `--year 2023`",
        en: "`{written}` is neither a code of a finding nor an indicator of `{rubric}`; for another regulation add its year, such as `--year 2023`",
    }
    perhaps_indicator(written, name) {
        id: "indikator `{written}` tidak ada; mungkin maksudnya `{name}`",
        en: "there is no indicator `{written}`; perhaps `{name}` is meant",
    }
    no_such_unit(unit, known) {
        id: "perangkat daerah `{unit}` tidak ada di berkas pengampu, yang memuat {known}",
        en: "the unit `{unit}` is not in the assignment file, which has {known}",
    }
    no_unit_yet(unit) {
        id: "perangkat daerah `{unit}` tidak ada di berkas pengampu, yang belum memuat satu perangkat daerah pun",
        en: "the unit `{unit}` is not in the assignment file, which has no unit yet",
    }
}
