//! 12: outputs that are verified.

super::explanations! {
    E1201 {
        id: "Masukan yang dicatat keluaran ini tidak dapat dibaca lagi.", "Tanpa masukannya, tidak diketahui apakah angkanya masih benar.", "`2023.xlsx` dipindahkan setelah `hasil.json` ditulis.", "Kembalikan berkasnya, atau jalankan dari folder yang sama.";
        en: "An input that the output records cannot be read any more.", "Without it, nobody can tell whether the numbers still hold.", "`2023.xlsx` was moved after `result.json` was written.", "Put the file back, or run from the same folder.";
    }
    E1202 {
        id: "Masukan berubah sejak keluaran ini dibuat.", "Angka di keluaran mungkin berasal dari tingkat yang sudah diperbaiki.", "Satu tingkat diubah di buku, sidik SHA-256-nya ikut berubah.", "Buat ulang keluarannya, atau cari versi masukan yang dulu.";
        en: "An input has changed since the output was made.", "Its numbers may come from levels that were corrected since.", "One level was changed in the book, and with it the SHA-256.", "Make the output again, or find the input as it was.";
    }
    E1203 {
        id: "Rubrik berbeda dari yang dipakai keluaran ini.", "Bobot atau batas predikat yang lain memberi indeks yang lain.", "Rubrik instansi diperbaiki setelah hasilnya diterbitkan.", "Berikan rubrik yang dulu dengan `--rubric`.";
        en: "The rubric is another one than the output was made with.", "Other weights or ratings give another index.", "An agency's rubric was corrected after its result was published.", "Give the rubric of then with `--rubric`.";
    }
    E1204 {
        id: "Sebuah nilai di keluaran tidak mengikuti masukannya.", "Keluaran itu diubah dengan tangan, atau dibuat dengan pilihan lain.", "Indeks 3,70 diketik menjadi 3,80 di `hasil.json`.", "Buat ulang dari masukannya.";
        en: "A value of the output does not follow from its inputs.", "It was changed by hand, or made with other options.", "An index of 3.70 was retyped as 3.80 in `result.json`.", "Make it again from its inputs.";
    }
    E1205 {
        id: "Penilaian di keluaran tidak ada di masukannya.", "Tidak ada yang dapat dihitung ulang untuknya.", "Satu kota dihapus dari CSV nasional.", "Periksa masukannya; namanya mungkin berganti.";
        en: "An assessment of the output is not in its input.", "There is nothing to compute it from again.", "A city was removed from the national CSV.", "Look at the input; its name may have changed.";
    }
    E1206 {
        id: "Berkas ini bukan keluaran yang mencatat masukannya.", "Tanpa catatan itu tidak ada yang dapat diverifikasi.", "Buku penilaian diberikan kepada `spbe verify`.", "Berikan JSON, CSV, bentuk long, laporan, atau jurnal dari program ini.";
        en: "The file is no output that records its inputs.", "Without the record there is nothing to verify.", "An assessment book given to `spbe verify`.", "Give JSON, CSV, the long form, a report or a journal of this program.";
    }
    E1207 {
        id: "Rantai jurnal putus.", "Setiap catatan memuat sidik catatan sebelumnya; yang putus berarti ada yang diubah, dihapus, atau dipindah.", "Satu baris jurnal dihapus.", "Pakai salinan jurnal yang utuh.";
        en: "The chain of the journal is broken.", "Each record holds the digest of the one before; a break means that one was changed, removed or moved.", "A line of the journal was deleted.", "Use an intact copy of the journal.";
    }
    E1208 {
        id: "Keluaran yang dicatat jurnal berubah atau hilang.", "Yang beredar bukan lagi yang ditulis program.", "Laporan disunting setelah dibuat.", "Buat ulang dengan perintah di catatan itu.";
        en: "An output that the journal records has changed or gone.", "What is in circulation is no longer what the program wrote.", "A report was edited after it was made.", "Make it again with the command of that record.";
    }
    W1209 {
        id: "Masukan yang dicatat jurnal berubah atau hilang.", "Keluarannya mungkin tidak lagi sesuai.", "Buku diperbaiki setelah jurnal ditulis.", "Buat ulang keluarannya bila perlu.";
        en: "An input that the journal records has changed or gone.", "The outputs may no longer agree with it.", "A book was corrected after the journal was written.", "Make the outputs again if need be.";
    }
    N1210 {
        id: "Keluaran dibuat dengan versi program yang lain.", "Angkanya dihitung ulang dengan versi ini dan dibandingkan.", "Keluaran versi 0.1.0 diperiksa dengan 0.2.0.", "Tidak perlu tindakan.";
        en: "The output was made with another version of the program.", "Its numbers were computed again with this one and compared.", "An output of version 0.1.0, verified with 0.2.0.", "Nothing to do.";
    }
    E1212 {
        id: "Keluaran rusak atau terpotong.", "Sisanya tidak diperiksa, karena bagian yang hilang tidak diketahui.", "JSON yang berhenti di tengah baris.", "Pakai salinan yang utuh, atau buat ulang.";
        en: "The output is damaged or cut short.", "The rest is not verified, because what is lost is unknown.", "JSON that stops in the middle of a line.", "Use an intact copy, or make it again.";
    }
}
