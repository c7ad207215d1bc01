//! 12: findings about outputs that are verified.

use super::findings;

findings! {
    /// An input that is not there any more, or cannot be read.
    E1201 source_unreadable(path) {
        id: "masukan `{path}` tidak dapat dibaca lagi", "kembalikan berkasnya ke tempat itu, atau jalankan dari folder yang sama seperti dulu; bila dulu dibaca dengan pemetaan, beri `--map BERKAS`";
        en: "the input `{path}` cannot be read any more", "put the file back where it was, or run from the same folder as then; if it was read with a mapping, give `--map FILE`";
    }
    /// An input with another content than then.
    E1202 source_changed(path, recorded, now) {
        id: "masukan `{path}` berubah sejak keluaran ini dibuat: SHA-256 tercatat {recorded}…, sekarang {now}…", "buat ulang keluarannya, atau cari versi masukan yang dulu";
        en: "the input `{path}` has changed since this output was made: SHA-256 recorded {recorded}…, now {now}…", "make the output again, or find the input as it was";
    }
    /// A rubric with another content than then.
    E1203 rubric_changed(id) {
        id: "rubrik `{id}` yang dipakai keluaran ini tidak dikenal di sini, atau sidik SHA-256-nya berbeda", "beri rubrik yang dulu dengan `--rubric BERKAS`, atau pakai versi program yang dulu";
        en: "the rubric `{id}` that this output was made with is not known here, or its SHA-256 differs", "give the rubric of then with `--rubric FILE`, or use the program's version of then";
    }
    /// A number or word that does not follow from the inputs.
    E1204 value_differs(path, recorded, computed) {
        id: "{path}: tercatat {recorded}, sedangkan hitungan ulang memberi {computed}", "keluaran ini diubah, atau dibuat dengan pilihan lain; buat ulang dari masukannya";
        en: "{path}: recorded {recorded}, but computing it again gives {computed}", "this output was changed, or made with other options; make it again from its inputs";
    }
    /// An assessment that its input does not hold.
    E1205 not_in_source(agency, year, path) {
        id: "{agency} {year} tidak ada di `{path}`", "periksa masukannya; penilaian itu mungkin dihapus atau berganti nama";
        en: "{agency} {year} is not in `{path}`", "look at the input; that assessment may have been removed or renamed";
    }
    /// A file that cannot be verified.
    E1206 not_an_output() {
        id: "berkas ini bukan keluaran program ini yang mencatat masukannya", "yang dapat diverifikasi: JSON dari score, compare, rank, dan audit; CSV dari score; bentuk long; laporan .xlsx; jurnal. Bentuk lain: buat dengan `--journal BERKAS`, lalu `spbe verify --rerun BERKAS`";
        en: "this file is no output of this program that records its inputs", "what can be verified: JSON of score, compare, rank and audit; CSV of score; the long form; a report (.xlsx); a journal. Any other form: make it with `--journal FILE`, then `spbe verify --rerun FILE`";
    }
    /// A journal whose chain is broken.
    E1216 last_record_torn(record) {
        id: "baris terakhir jurnal, catatan {record}, terpotong: tidak diakhiri baris baru", "jalannya program terputus saat menulis catatan itu, atau berkasnya disunting; catatan sebelumnya utuh, jadi simpan jurnal ini dan mulai jurnal baru";
        en: "the last line of the journal, record {record}, is torn: no new line ends it", "the run ended while it wrote that record, or the file was edited; the records before it are whole, so keep this journal and begin another";
    }
    E1207 chain_broken(record) {
        id: "rantai jurnal putus di catatan {record}: isinya atau urutannya diubah", "catatan sesudahnya tidak dapat dipercaya; pakai salinan jurnal yang utuh";
        en: "the chain of the journal breaks at record {record}: it was changed, removed or moved", "do not trust the records after it; use an intact copy of the journal";
    }
    /// A file that a run wrote and that is another now.
    E1208 output_changed(path, record) {
        id: "`{path}`, keluaran catatan {record}, berubah atau hilang sejak ditulis", "buat ulang dengan perintah di catatan itu";
        en: "`{path}`, an output of record {record}, has changed or gone since it was written", "make it again with the command of that record";
    }
    /// A file that a run read and that is another now.
    W1209 input_changed(path, record) {
        id: "`{path}`, masukan catatan {record}, berubah atau hilang sejak dibaca", "keluaran catatan itu mungkin perlu dibuat ulang";
        en: "`{path}`, an input of record {record}, has changed or gone since it was read", "the outputs of that record may have to be made again";
    }
    /// An output that its own command does not make any more.
    E1730 made_otherwise(path, record) {
        id: "`{path}` tidak mengikuti perintahnya: catatan {record} yang dijalankan ulang menulis isi lain", "lihat masukan mana yang berubah, lalu buat ulang; bila tidak ada, keluaran atau jurnalnya diubah";
        en: "`{path}` does not follow from its command: record {record}, run again, writes something else", "see which input has changed and make it again; if none has, the output or the journal was changed";
    }
    /// A record whose command writes nothing any more.
    E1731 not_made_again(path, record) {
        id: "`{path}` tidak dapat dibuat ulang: perintah catatan {record} tidak menulisnya lagi", "jalankan perintah di catatan itu sendiri untuk melihat sebabnya; masukannya mungkin sudah tidak ada";
        en: "`{path}` cannot be made again: the command of record {record} does not write it any more", "run the command of that record yourself to see why; its inputs may be gone";
    }
    /// A record whose command is not run again.
    W1732 not_run_again(record) {
        id: "perintah catatan {record} tidak dijalankan ulang: ia membaca masukan baku, membuat folder, atau tidak menghitung apa pun", "bandingkan keluarannya sendiri; sidiknya di jurnal tetap berlaku";
        en: "the command of record {record} is not run again: it reads standard input, makes a folder, or computes nothing", "compare its outputs yourself; their digests in the journal still count";
    }
    /// A record that someone has noted, and that the journal has no more.
    E1733 record_missing(hash) {
        id: "jurnal ini tidak memuat catatan dengan sidik `{hash}`", "catatan di belakang dipotong, atau seluruh jurnal ditulis ulang; pakai salinan yang memuatnya; sidik ditulis sedikitnya 12 huruf";
        en: "this journal has no record with the hash `{hash}`", "its end was cut off, or all of it was written anew; use a copy that has that record; of a hash at least 12 letters are needed";
    }
    /// An output of another version.
    N1210 other_version(version) {
        id: "keluaran ini dibuat dengan versi {version}", "tidak perlu tindakan; angkanya dihitung ulang dengan versi ini";
        en: "this output was made with version {version}", "nothing to do; its numbers were computed again with this version";
    }
    /// An output that cannot be parsed.
    E1212 damaged_output(line) {
        id: "keluaran ini rusak atau terpotong di baris {line}", "pakai salinan yang utuh, atau buat ulang dari masukannya";
        en: "this output is damaged or cut short at line {line}", "use an intact copy, or make it again from its inputs";
    }
    /// A key or a column that stands twice, of which readers take one or the other.
    E1213 repeated_key(key, line) {
        id: "`{key}` tertulis dua kali di baris {line}; setiap pembaca memilih salah satu", "program ini tidak pernah menulis begitu; buat ulang keluarannya dari masukannya";
        en: "`{key}` stands twice, again in line {line}; each reader takes one or the other", "this program never writes that; make the output again from its inputs";
    }
    /// An output that depends on a file that it does not record.
    E1214 needs_rerun(option) {
        id: "keluaran ini dibuat dengan `{option}`, dan berkasnya tidak tercatat di dalamnya", "buat dengan `--journal BERKAS`, lalu buktikan dengan `spbe verify --rerun BERKAS`";
        en: "this output was made with `{option}`, whose file it does not record", "make it with `--journal FILE`, then prove it with `spbe verify --rerun FILE`";
    }
    /// What an output says and nothing that it records can prove.
    W1215 not_verified(what) {
        id: "tidak diverifikasi: {what}; asalnya tidak tercatat di keluaran ini, atau versinya lain", "anggap belum terbukti; buat dengan `--journal BERKAS`, lalu `spbe verify --rerun BERKAS`";
        en: "not verified: {what}; this output does not record where that is from, or is of another version", "take it as not proved; make it with `--journal FILE`, then `spbe verify --rerun FILE`";
    }
}
