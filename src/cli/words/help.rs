//! The frame of help and of the page of reference: headings, usage lines, pointers to more help.

words! {
    usage_of(command, inputs) {
        id: "spbe {command} [OPSI] {inputs}",
        en: "spbe {command} [OPTIONS] {inputs}",
    }
    several(input) { id: "<{input}>...", en: "<{input}>..." }
    usage_plan(target, book) {
        id: "--target <{target}> <{book}>",
        en: "--target <{target}> <{book}>",
    }
    usage_heading() { id: "Pemakaian:", en: "Usage:" }
    commands_heading() { id: "Perintah", en: "Commands" }
    arguments_heading() { id: "Argumen", en: "Arguments" }
    options_heading() { id: "Opsi", en: "Options" }
    error_word() { id: "kesalahan", en: "error" }
    help_label() { id: "bantuan", en: "help" }
    see_help(command) { id: "lihat `{command} --help`", en: "see `{command} --help`" }
    example_heading() { id: "Contoh:", en: "Example:" }
    for_example(command) { id: "misalnya `{command}`", en: "for example `{command}`" }
    reference_title() { id: "Perintah dan opsi", en: "Commands and options" }
    reference_preface() {
        id: "Setiap perintah dengan argumen dan opsinya sendiri; opsi yang dikenal semua perintah ada di bagian terakhir. `spbe man -o perintah.md` menulis halaman ini, `spbe PERINTAH --help` menampilkan bagiannya.\n\nKode keluar: 0 bersih, 1 ada kesalahan, 2 tidak dapat dijalankan, 130 dihentikan pemakai. Hasil keluar lewat keluaran baku, temuan lewat keluaran galat. Jalur `-` berarti masukan atau keluaran baku.",
        en: "Every command with the arguments and options of its own; options that all commands know stand at the end. `spbe man -o commands.md` writes this page, `spbe COMMAND --help` shows a part of it.\n\nExit codes: 0 clean, 1 errors found, 2 could not run, 130 ended by the user. Results go to standard output, findings to standard error. The path `-` is standard input or output.",
    }
    reference_global() { id: "Opsi semua perintah", en: "Options of all commands" }
    reference_meaning() { id: "Arti", en: "Meaning" }
    reference_alias() { id: "juga", en: "also" }
}
