//! 12: outputs that are verified.

use super::explanations;

explanations! {
    E1201 {
        id: "Masukan yang dicatat sebuah keluaran tidak dapat dibaca lagi.", "Tanpa masukannya tidak ada angka yang dapat dihitung ulang, jadi keluaran itu tidak terbukti.", "`hasil.json` mencatat `buku/2023.xlsx`, tetapi buku itu sudah dipindahkan.", "Kembalikan berkasnya, atau jalankan `spbe verify` dari folder tempat keluaran itu dibuat. CSV dan bentuk long tidak mencatat pemetaan: beri yang dulu dengan `--map BERKAS`.";
        en: "An input that an output records cannot be read any more.", "Without its inputs no number can be computed again, so the output is not proved.", "`result.json` records `books/2023.xlsx`, but that book has been moved.", "Put the file back, or run `spbe verify` from the folder in which the output was made. CSV and the long form do not record a mapping: give the one of then with `--map FILE`.";
    }
    E1202 {
        id: "Isi masukan berbeda dari saat keluaran dibuat: sidik SHA-256-nya lain.", "Angka di keluaran mungkin benar untuk isi yang dulu, tetapi tidak untuk yang sekarang.", "Satu tingkat di buku diperbaiki sesudah `hasil.csv` ditulis.", "Buat ulang keluarannya, atau cari kembali masukan yang dulu.";
        en: "An input holds something else than when the output was made: its SHA-256 differs.", "The numbers of the output may be right for the content of then, but not for that of now.", "A level in the book was corrected after `result.csv` was written.", "Make the output again, or find the input as it was.";
    }
    E1203 {
        id: "Rubrik dengan ID itu bukan rubrik yang dipakai keluaran ini.", "Bobot atau batas predikat yang lain memberi indeks yang lain dari tingkat yang sama.", "Keluaran dibuat dengan rubrik instansi, lalu diperiksa tanpa `--rubric`.", "Berikan rubrik yang dulu dengan `--rubric BERKAS`.";
        en: "The rubric of that id is not the one the output was made with.", "Other weights or borders of ratings give another index from the same levels.", "An output made with an agency's own rubric, verified without `--rubric`.", "Give the rubric of then with `--rubric FILE`.";
    }
    E1204 {
        id: "Sebuah angka atau kata di keluaran tidak sama dengan hasil hitung ulang.", "Keluaran itu diubah sesudah ditulis, atau dibuat dengan pilihan yang lain.", "Indeks tercatat 3,80, sedangkan masukannya memberi 3,70.", "Jangan pakai angka itu; buat ulang keluarannya dari masukannya.";
        en: "A number or word in the output is not what computing it again gives.", "The output was changed after it was written, or made with other options.", "An index recorded as 3.80, while its input gives 3.70.", "Do not use that number; make the output again from its inputs.";
    }
    E1205 {
        id: "Penilaian di keluaran tidak ada di masukannya.", "Instansi atau tahun yang tidak berasal dari masukan tidak dapat dipercaya.", "Keluaran memuat Kota Depok, sedangkan bukunya hanya memuat Kota Bekasi.", "Periksa apakah masukannya berganti nama instansi atau kehilangan satu tahun.";
        en: "An assessment in the output is not in its input.", "An agency or year that no input holds cannot be trusted.", "The output holds Kota Depok, while the book holds Kota Bekasi only.", "See whether the agency was renamed in the input, or a year removed.";
    }
    E1206 {
        id: "Berkas ini bukan keluaran program ini yang mencatat masukannya.", "Yang tidak menyebut asalnya tidak dapat dibuktikan.", "`spbe verify terbitan.csv` pada tabel yang diketik dari laporan.", "Verifikasi JSON atau CSV dari `score`, JSON dari `compare`, `rank`, dan `audit`, bentuk long, laporan .xlsx, atau jurnal; keluaran lain dibuktikan dengan `--journal` dan `spbe verify --rerun`; tabel terbitan diperiksa dengan `spbe audit`.";
        en: "The file is no output of this program that records its inputs.", "What does not say where it is from cannot be proved.", "`spbe verify terbitan.csv` on a table typed from a report.", "Verify JSON or CSV of `score`, JSON of `compare`, `rank` and `audit`, the long form, a report (.xlsx) or a journal; other outputs are proved with `--journal` and `spbe verify --rerun`; published tables are for `spbe audit`.";
    }
    E1207 {
        id: "Rantai sidik di jurnal putus.", "Setiap catatan memuat sidik catatan sebelumnya; bila putus, ada catatan yang diubah, dihapus, atau dipindahkan.", "Baris 4 jurnal disunting tangan.", "Pakai salinan jurnal yang utuh, dan jangan percayai catatan sesudahnya.";
        en: "The chain of digests in a journal is broken.", "Each record holds the digest of the one before; where it breaks, a record was changed, removed or moved.", "Line 4 of the journal was edited by hand.", "Use an intact copy of the journal, and do not trust the records after it.";
    }
    E1216 {
        id: "Baris terakhir jurnal tidak diakhiri baris baru, jadi catatannya tidak utuh.", "Listrik padam atau cakram penuh dapat memutus penulisan catatan; catatan sebelumnya tetap terbukti.", "Komputer mati saat program menulis catatan ke-4.", "Simpan jurnal itu, mulai jurnal baru dengan nama lain, dan ulangi perintah yang terputus.";
        en: "No new line ends the last line of the journal, so that its record is not whole.", "A power cut or a full disk can end a run while it writes; the records before it still hold.", "The computer went off while the program wrote record 4.", "Keep that journal, begin another under a new name, and run once more what was cut off.";
    }
    E1208 {
        id: "Keluaran yang dicatat jurnal berubah atau hilang.", "Berkas yang sekarang bukan yang ditulis perintah itu.", "`hasil.csv` dibuka dan disimpan lagi di Excel.", "Buat ulang dengan perintah di catatan itu.";
        en: "An output that the journal records has changed or gone.", "The file of now is not the one which that command wrote.", "`result.csv` was opened and saved again in Excel.", "Make it again with the command of that record.";
    }
    W1209 {
        id: "Masukan yang dicatat jurnal berubah atau hilang sejak dibaca.", "Keluarannya masih mengikuti isi yang dulu, dan mungkin sudah usang.", "Buku diperbaiki sesudah `spbe score --journal` dijalankan.", "Jalankan ulang perintahnya bila keluarannya masih dipakai.";
        en: "An input that the journal records has changed or gone since it was read.", "Its outputs still follow from the content of then, and may be out of date.", "A book was corrected after `spbe score --journal` had run.", "Run the command again if its outputs are still in use.";
    }
    E1730 {
        id: "Perintah yang tercatat, dijalankan ulang, tidak menghasilkan keluaran yang tercatat.", "Keluaran yang benar selalu sama bita demi bita; yang lain berasal dari masukan lain atau diubah.", "Satu angka di `laporan.html` disunting, lalu sidiknya di jurnal dihitung ulang supaya cocok.", "Buat ulang keluarannya dari masukannya.";
        en: "The recorded command, run again, does not make the recorded output.", "A right output is the same byte for byte; any other comes from other inputs or was changed.", "A number in `report.html` was edited and the journal computed anew to fit.", "Make the output again from its inputs.";
    }
    E1731 {
        id: "Perintah yang tercatat tidak menulis keluaran itu lagi.", "Tanpa perintah yang berjalan, keluarannya tidak terbukti.", "Buku masukannya sudah dipindahkan.", "Kembalikan masukannya, atau jalankan dari folder yang sama seperti dulu.";
        en: "The recorded command does not write that output any more.", "What cannot be made again is not proved.", "The book it was made from has been moved.", "Put the inputs back, or run from the same folder as then.";
    }
    W1732 {
        id: "Perintah ini tidak dijalankan ulang.", "Masukan baku tidak tersimpan, dan perintah yang membuat folder tidak diulang demi keamanan.", "`cat 2020.csv | spbe score - -o hasil.json --journal jurnal.jsonl`, dengan `-` sebagai masukan.", "Baca dari berkas bila keluarannya perlu dibuktikan.";
        en: "This command is not run again.", "Standard input is not kept, and commands that make folders are not repeated for safety.", "`cat 2020.csv | spbe score - -o result.json --journal journal.jsonl`, with `-` as the input.", "Read from a file where the output has to be proved.";
    }
    E1733 {
        id: "Catatan yang hash-nya Anda simpan tidak ada lagi di jurnal.", "Rantai hanya menunjukkan perubahan di depan catatan terakhir; pemotongan di belakang terlihat dengan hash yang disimpan di tempat lain.", "`spbe verify jurnal.jsonl --holds 3f1c8a02b7de` sesudah dua catatan terakhir dibuang.", "Pakai salinan jurnal yang memuat catatan itu.";
        en: "The record whose hash you keep is not in the journal any more.", "A chain shows changes before its last record; that its end was cut off shows by a hash kept elsewhere.", "`spbe verify journal.jsonl --holds 3f1c8a02b7de` after the last two records were thrown away.", "Use a copy of the journal that has that record.";
    }
    N1210 {
        id: "Keluaran ini dibuat dengan versi program yang lain.", "Angkanya dihitung ulang dengan versi ini; bila sama, perbedaan versi tidak berarti apa-apa.", "Keluaran versi 0.1.0 diperiksa dengan 0.2.0.", "Tidak perlu tindakan.";
        en: "The output was made with another version of the program.", "Its numbers were computed again with this one; where they agree, the version does not matter.", "An output of 0.1.0 verified with 0.2.0.", "Nothing to do.";
    }
    E1212 {
        id: "Keluaran ini rusak atau terpotong.", "Bagian yang hilang tidak dapat diperiksa.", "`hasil.json` yang pengirimannya terputus.", "Pakai salinan yang utuh, atau buat ulang dari masukannya.";
        en: "The output is damaged or cut short.", "What is missing cannot be verified.", "`result.json` whose transfer broke off.", "Use an intact copy, or make it again from its inputs.";
    }
    E1213 {
        id: "Sebuah kunci JSON atau nama kolom tertulis dua kali.", "Pembaca yang satu mengambil yang pertama, yang lain yang terakhir; angka yang dilihat orang bisa bukan yang diperiksa.", "`\"value\": 4.90, \"value\": 3.70` di satu objek.", "Jangan pakai berkas itu; buat ulang dari masukannya.";
        en: "A key of JSON or the name of a column stands twice.", "One reader takes the first, another the last; the number that people see may not be the one that was verified.", "`\"value\": 4.90, \"value\": 3.70` in one object.", "Do not use that file; make it again from its inputs.";
    }
    E1214 {
        id: "Keluaran bergantung pada berkas yang tidak tercatat di dalamnya.", "Angkanya tidak dapat dihitung ulang dari keluaran itu sendiri; ini tidak berarti bahwa ia diubah.", "`spbe score --band --probabilities peluang.csv -o hasil.json`.", "Buat dengan `--journal BERKAS`, lalu jalankan `spbe verify --rerun BERKAS`.";
        en: "The output depends on a file that it does not record.", "Its numbers cannot be computed again from the output itself; that does not mean that it was changed.", "`spbe score --band --probabilities chances.csv -o result.json`.", "Make it with `--journal FILE`, then run `spbe verify --rerun FILE`.";
    }
    W1215 {
        id: "Sebagian keluaran tidak dapat diverifikasi.", "Yang asalnya tidak tercatat dapat diubah tanpa terlihat; selebihnya diperiksa seperti biasa.", "Temuan dari buku di samping tabel dalam `spbe audit terbitan.csv 2019.xlsx`, atau kegagalan membaca berkas dalam `spbe rank`.", "Buktikan dengan `--journal BERKAS` dan `spbe verify --rerun BERKAS`.";
        en: "A part of the output cannot be verified.", "What does not say where it is from can be changed unseen; everything else is verified as usual.", "The findings of a book beside the table in `spbe audit published.csv 2019.xlsx`, or files that `spbe rank` could not read.", "Prove it with `--journal FILE` and `spbe verify --rerun FILE`.";
    }
}
