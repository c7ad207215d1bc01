//! 10: reports and their verification.

super::explanations! {
    E1001 {
        id: "Masukan memuat beberapa instansi, sedangkan laporan untuk satu.", "Angka dua instansi dalam satu laporan akan tertukar.", "CSV nasional diberikan kepada `spbe report`.", "Pilih dengan `--agency`.";
        en: "The input holds several agencies, and a report is about one.", "Numbers of two agencies in one report would be mixed up.", "A national CSV given to `spbe report`.", "Choose one with `--agency`.";
    }
    E1002 {
        id: "Ada dua penilaian untuk tahun yang sama.", "Laporan tidak menebak mana yang resmi.", "`2023.xlsx` dan `2023-revisi.xlsx`.", "Berikan satu buku untuk setiap tahun.";
        en: "There are two assessments of the same year.", "Which is the official one is not guessed.", "`2023.xlsx` and `2023-revised.xlsx`.", "Give one book for each year.";
    }
    E1003 {
        id: "Tidak ada tingkat indikator untuk dilaporkan.", "Tabel terbitan hanya memuat hasil, bukan jawaban.", "`spbe report terbitan.csv -o laporan.xlsx`.", "Tambahkan buku penilaiannya.";
        en: "There are no levels of indicators to report on.", "A published table has results, not answers.", "`spbe report published.csv -o report.xlsx`.", "Add the assessment book.";
    }
    E1010 {
        id: "Berkas bukan laporan `spbe report`, atau catatan asal-usulnya rusak.", "Tanpa catatan itu tidak diketahui dari apa laporan dihitung.", "Buku kerja biasa diberikan kepada `--verify`.", "Berikan laporan asli, lengkap dengan lembar Asal-usul.";
        en: "The file is no report of `spbe report`, or its record of origins is damaged.", "Without the record it is unknown what it was computed from.", "An ordinary workbook given to `--verify`.", "Give the original report, with its sheet Provenance.";
    }
    E1011 {
        id: "Angka yang tersimpan di laporan berbeda dari yang diberikan tingkatnya.", "Pembaca yang tidak menghitung ulang melihat angka yang salah.", "Sel indeks 3,70, sedangkan tingkatnya memberi 3,60.", "Hitung ulang dan simpan, atau buat ulang laporannya.";
        en: "A number stored in the report differs from what its levels give.", "Readers that do not recalculate see a wrong number.", "An index of 3.70 where the levels give 3.60.", "Recalculate and save, or write the report anew.";
    }
    E1012 {
        id: "Rumus diganti dengan angka tetap.", "Angka itu tidak lagi berubah bila tingkatnya berubah.", "`3,70` diketik di atas rumus indeks.", "Buat ulang laporannya.";
        en: "A formula was replaced by a constant.", "It no longer changes when a level does.", "`3.70` typed over the formula of the index.", "Write the report anew.";
    }
    E1013 {
        id: "Sebuah lembar laporan hilang.", "Bagian yang hilang tidak dapat diperiksa.", "Lembar temuan dihapus sebelum laporan dikirim.", "Buat ulang laporannya.";
        en: "A sheet of the report is missing.", "What is missing cannot be verified.", "The sheet of findings was deleted before sending.", "Write the report anew.";
    }
    E1014 {
        id: "Sel tingkat di laporan berisi nilai di luar skala.", "Indeks yang dihitung darinya tidak berarti.", "`7` pada skala 1 sampai 5.", "Isi tingkat yang sah, atau kosongkan.";
        en: "The cell of a level holds a value off the scale.", "The index computed from it has no meaning.", "`7` on a scale from 1 to 5.", "Enter a legal level, or leave it empty.";
    }
    E1015 {
        id: "Laporan memakai rubrik yang tidak dikenal program.", "Tanpa rubriknya, angkanya tidak dapat dihitung ulang.", "Laporan dengan rubrik internal instansi.", "Berikan berkasnya dengan `--rubric`.";
        en: "The report uses a rubric the program does not know.", "Without it the numbers cannot be computed again.", "A report under an agency's own rubric.", "Give its file with `--rubric`.";
    }
    E1016 {
        id: "Isi rubrik berubah sejak laporan dibuat.", "Perbedaan angka dapat berasal dari rubriknya, bukan dari laporan.", "Bobot rubrik diperbaiki setelah laporan terbit.", "Periksa dengan rubrik lama: `--rubric BERKAS`.";
        en: "The rubric has changed since the report was made.", "A difference may come from the rubric and not from the report.", "A weight was corrected after the report was published.", "Verify with the old rubric: `--rubric FILE`.";
    }
    W1020 {
        id: "Berkas asal laporan tidak ditemukan.", "Laporan hanya dapat diperiksa terhadap dirinya sendiri.", "`2023.xlsx` dipindahkan ke folder lain.", "Taruh berkasnya di samping laporan.";
        en: "An original file of the report was not found.", "The report can only be verified against itself.", "`2023.xlsx` was moved to another folder.", "Put the file beside the report.";
    }
    E1021 {
        id: "Berkas asal berubah sejak laporan dibuat.", "Laporan tidak lagi menggambarkan berkas itu.", "Tingkat diperbaiki di buku, tetapi laporannya belum dibuat ulang.", "Kembalikan berkasnya, atau buat ulang laporannya.";
        en: "An original file has changed since the report was made.", "The report no longer describes that file.", "A level was corrected in the book, but the report not written anew.", "Restore the file, or write the report anew.";
    }
    E1022 {
        id: "Tingkat di laporan berbeda dari tingkat di berkas asalnya.", "Salah satunya diubah setelah laporan dibuat.", "I17 bertingkat 4 di laporan dan 3 di buku.", "Samakan keduanya, lalu buat ulang laporannya.";
        en: "A level in the report differs from the original file.", "One of them was changed after the report was made.", "I17 is at level 4 in the report and 3 in the book.", "Make them agree, then write the report anew.";
    }
    E1023 {
        id: "Berkas asal tidak lagi memuat penilaian ini.", "Tidak ada yang dapat dibandingkan dengan laporan.", "Buku ditimpa dengan buku tahun lain.", "Kembalikan berkasnya, atau buat ulang laporannya.";
        en: "An original file no longer gives this assessment.", "There is nothing to compare the report with.", "The book was overwritten by that of another year.", "Restore the file, or write the report anew.";
    }
}
