//! What is said of a book, a table or a baseline that does not serve what a command is to do.

words! {
    not_a_book(file) {
        id: "{file}: ini tabel hasil terbitan, bukan buku penilaian; bandingkan dengan `spbe compare`, atau periksa dengan `spbe audit`",
        en: "{file}: this is a table of published results, not an assessment book; use `spbe compare` or `spbe audit`",
    }
    no_books() {
        id: "tidak ada buku di sana; yang dibaca adalah .xlsx, .ods, .csv, dan .tsv",
        en: "there are no books there; .xlsx, .ods, .csv and .tsv are read",
    }
    no_stages_in_table(file) {
        id: "{file}: tabel terbitan tidak memuat tahap penilaian; berikan buku penilaian",
        en: "{file}: a published table has no stages of assessment; give an assessment book",
    }
    page_needs_one_agency() {
        id: "halaman perbandingan memuat tahun-tahun satu instansi",
        en: "the page of a comparison holds the years of one agency",
    }
    workbook_needs_books() {
        id: "buku kerja perbandingan memerlukan dua buku penilaian atau lebih; tabel terbitan tidak memuat tingkat indikator",
        en: "a workbook of a comparison needs two assessment books or more; published tables hold no levels of indicators",
    }
    from_holds_no_book(file) {
        id: "`{file}` tidak memuat penilaian yang dapat dibawa",
        en: "`{file}` holds no assessment to carry over",
    }
    from_holds_several(file, agencies) {
        id: "`{file}` memuat beberapa instansi ({agencies}); pilih satu dengan `--agency`",
        en: "`{file}` holds several agencies ({agencies}); choose one with `--agency`",
    }
    from_other_rubric(file, theirs, ours) {
        id: "`{file}` dinilai menurut `{theirs}`, sedangkan buku baru memakai `{ours}`; tingkat dan dokumen antarinstrumen tidak dapat dibawa. Yang masih dapat dipakai: `spbe rubric crosswalk {file} --to {ours}`",
        en: "`{file}` follows `{theirs}`, but the new book uses `{ours}`; levels and documents cannot be carried from one instrument to another. What still serves: `spbe rubric crosswalk {file} --to {ours}`",
    }
    not_readable_table(file) {
        id: "`{file}` tidak dapat dibaca",
        en: "`{file}` cannot be read",
    }
    unit_without_indicators(unit) {
        id: "tidak ada indikator untuk `{unit}` di berkas pengampu, jadi bukunya akan kosong",
        en: "the assignment file has no indicator for `{unit}`, so its book would be empty",
    }
    no_baseline(file) {
        id: "acuan `{file}` belum ada; buat dengan `--accept`",
        en: "there is no baseline `{file}` yet; make it with `--accept`",
    }
    not_accepted(count) {
        id: "acuan tidak diubah karena {count} berkas tidak dapat dinilai; tambahkan `--force` bila memang begitu",
        en: "the baseline is left as it is because files could not be scored ({count}); add `--force` if that is meant",
    }
    mapping_refused() { id: "pemetaan kolom tidak dapat dipakai", en: "the mapping of columns cannot be used" }
    nothing_to_save(file) {
        id: "tidak ada pemetaan untuk disimpan ke `{file}`; sertakan `--map`",
        en: "there is no mapping to keep in `{file}`; give one with `--map`",
    }
}
