//! What `spbe verify` says, and what is said of journals.

words! {
    verified_holds(file, values, sources) {
        id: "{file}: terbukti; {values} nilai dihitung ulang dari {sources} masukan.",
        en: "{file}: holds; {values} values computed again from {sources} inputs.",
    }
    verified_journal(file, values, last) {
        id: "{file}: terbukti; rantainya utuh, dan {values} catatan dan berkas cocok.\n  catatan terakhir: {last}",
        en: "{file}: holds; its chain is whole, and {values} records and files match.\n  last record: {last}",
    }
    verified_not(file, count) {
        id: "{file}: tidak terbukti; {count} hal tidak cocok.",
        en: "{file}: does not hold; {count} things do not match.",
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
        id: "rantai jurnal `{file}` putus di catatan {record}, jadi tidak akan ditambahi; periksa dengan `spbe verify {file}`",
        en: "the chain of the journal `{file}` breaks at record {record}, so nothing is added; see `spbe verify {file}`",
    }
}
