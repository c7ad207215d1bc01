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
    E1024 {
        id: "Rumus di sebuah sel laporan bukan rumus yang ditulis program, walaupun hasil yang tersimpan benar.", "Excel menghitung ulang laporan begitu dibuka; yang dibaca orang lalu angka dari rumus itu.", "`=4.99` di sel indeks yang menyimpan 3,70.", "Buat ulang laporannya. Spasi dan tanda kutip pada nama lembar tidak dipermasalahkan.";
        en: "The formula of a cell of the report is not the one that the program writes, even though the stored result is right.", "Excel calculates a report as it opens it; what people then read is the number of that formula.", "`=4.99` in the cell of an index that stores 3.70.", "Write the report anew. Spaces and quotes round names of sheets do not matter.";
    }
    E1025 {
        id: "Isi sebuah sel laporan berbeda dari yang diberikan berkas asalnya, yang dibaca lagi.", "Angka, nama, atau predikat itu diubah setelah laporan ditulis.", "`Kota Depok` di judul laporan Kota Bekasi.", "Buat ulang laporannya dari berkas asalnya.";
        en: "A cell of the report differs from what its original files give, which are read again.", "The number, name or rating was changed after the report was written.", "`Kota Depok` in the title of the report of Kota Bekasi.", "Write the report anew from its files.";
    }
    W1026 {
        id: "Ada isi di sel yang dibiarkan kosong oleh program.", "Catatan pembaca boleh saja, tetapi angka atau predikat yang ditambahkan tidak dihitung dari apa pun.", "`Memuaskan` diketik di bawah judul.", "Biarkan bila itu catatan; jika tidak, hapus.";
        en: "There is something in a cell that the program leaves empty.", "A reader may make remarks, but a number or a rating that was added follows from nothing.", "`Memuaskan` typed below the title.", "Leave it if it is a remark; remove it if not.";
    }
    W1027 {
        id: "Lembar temuan berbeda dari yang muncul bila berkas asalnya dibaca lagi.", "Mungkin ada temuan yang dihapus; mungkin juga laporan dibuat bersama berkas lain, misalnya dengan `--year`.", "`0 kesalahan` di laporan yang bukunya memuat tiga.", "Jalankan `spbe check` pada berkas asalnya.";
        en: "The sheet of findings differs from what there is to say when the original files are read again.", "Findings may have been removed; or the report was made beside other files, as with `--year`.", "`0 errors` in a report whose book has three.", "Run `spbe check` on the original files.";
    }
    W1028 {
        id: "Hanya angka dan rumus yang mengikuti tingkat di laporan itu yang diperiksa.", "Teks, bukti, dan hasil terbitan tidak dapat dihitung ulang tanpa semua berkas asalnya.", "Buku tahun sebelumnya sudah dipindahkan.", "Sediakan semua berkas asalnya seperti saat laporan dibuat.";
        en: "Only the numbers and formulas that follow the levels of the report were checked.", "Texts, evidence and published results cannot be known again without all original files.", "The book of the year before was moved.", "Provide all original files as they were.";
    }
    W1029 {
        id: "Laporan itu ditulis oleh versi program yang lain.", "Versi lain boleh menulis teks dan rumusnya berbeda, jadi hanya angkanya yang dibandingkan.", "Laporan dari versi tahun lalu.", "Periksa dengan versi itu, atau buat ulang laporannya.";
        en: "The report was written by another version of the program.", "Another version may write texts and formulas otherwise, so that only numbers are compared.", "A report by last year's version.", "Verify it with that version, or write it anew.";
    }
}
