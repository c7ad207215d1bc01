//! What `spbe verify` says, and what is said of journals.

words! {
    verified_journal(file, values, last) {
        id: "{file}: terbukti; rantainya utuh, dan {values} catatan dan berkas cocok.\n  catatan terakhir: {last}",
        en: "{file}: holds; its chain is whole, and {values} records and files match.\n  last record: {last}",
    }
    verified_not(file, count) {
        id: "{file}: tidak terbukti; {count} hal tidak cocok.",
        en: "{file}: does not hold; what does not match: {count}.",
    }
    only_for_journals() {
        id: "--rerun dan --holds hanya untuk jurnal, dan tidak ada jurnal di antara berkas ini",
        en: "--rerun and --holds are for journals, and there is none among these files",
    }
    not_a_journal(file) {
        id: "`{file}` bukan jurnal, jadi tidak akan ditambahi",
        en: "`{file}` is not a journal and will not be added to",
    }
    broken_journal(file, record) {
        id: "rantai jurnal `{file}` putus di catatan {record}, jadi tidak akan ditambahi; periksa dengan `spbe verify {file}`, simpan, lalu mulai jurnal baru dengan nama lain",
        en: "the chain of the journal `{file}` breaks at record {record}, so nothing is added; see `spbe verify {file}`, keep it, and begin another under a new name",
    }
}

/// An output that was computed again and is the same.
pub(in crate::cli) fn verified_holds(
    file: impl std::fmt::Display,
    values: usize,
    sources: usize,
) -> String {
    match super::language() {
        spbe::lang::Lang::Id => {
            format!("{file}: terbukti; {values} nilai dihitung ulang dari {sources} masukan.")
        }
        spbe::lang::Lang::En => format!(
            "{file}: holds; {} computed again from {}.",
            super::batches::count(values, "value"),
            super::batches::count(sources, "input")
        ),
    }
}
