//! What is said of files and folders that are written, or cannot be.

words! {
    file_exists(file) {
        id: "berkas `{file}` sudah ada; pakai `--force` untuk menimpanya",
        en: "the file `{file}` exists; use `--force` to overwrite it",
    }
    file_is_input(file) {
        id: "berkas `{file}` adalah masukan dan tidak akan ditimpa",
        en: "the file `{file}` is an input and will not be overwritten",
    }
    cannot_read(file) { id: "tidak dapat membaca `{file}`", en: "cannot read `{file}`" }
    cannot_write(file) {
        id: "tidak dapat menulis `{file}`",
        en: "cannot write `{file}`",
    }
    disk_full() {
        id: "disk penuh; kosongkan ruang, atau tulis ke tempat lain",
        en: "the disk is full; make room, or write to another place",
    }
    read_only() {
        id: "tempat itu hanya dapat dibaca; tulis ke tempat lain",
        en: "that place can only be read; write to another one",
    }
    not_permitted() {
        id: "tidak diizinkan; tutup dulu bila sedang terbuka di Excel, atau pakai folder lain",
        en: "not permitted; close it first if it is open in Excel, or use another folder",
    }
    file_in_use() {
        id: "sedang dipakai program lain; tutup dulu bila terbuka di Excel",
        en: "another program is using it; close it first if it is open in Excel",
    }
    not_there() {
        id: "berkas atau folder itu tidak ada",
        en: "there is no such file or folder",
    }
    written(file) { id: "ditulis: {file}", en: "written: {file}" }
    binary_to_terminal() {
        id: "buku kerja tidak dapat ditampilkan di terminal; tulis ke berkas dengan `-o NAMA.xlsx`",
        en: "a workbook cannot be shown on a terminal; write it to a file with `-o NAME.xlsx`",
    }
    output_too_large(file, limit) {
        id: "`{file}` lebih besar dari {limit} MiB",
        en: "`{file}` is larger than {limit} MiB",
    }
    partition_not_empty(folder) {
        id: "folder `{folder}` sudah berisi; pakai folder kosong, atau `--force` untuk mengganti bagian-bagian lamanya",
        en: "the folder `{folder}` is not empty; use an empty one, or `--force` to replace its old parts",
    }
    init_file_exists(file) {
        id: "berkas `{file}` sudah ada; pilih folder lain, karena `init` tidak pernah menimpa",
        en: "the file `{file}` exists; choose another folder, because `init` never overwrites",
    }
    init_next(page, book) {
        id: "Baca `{page}` untuk langkah berikutnya, atau isi `{book}`, lalu `spbe score {book}`.",
        en: "Read `{page}` for what comes next, or fill in `{book}`, then `spbe score {book}`.",
    }
}
