//! 11: doubts and probabilities.

super::explanations! {
    E1101 {
        id: "Berkas peluang tidak memuat tabel yang dikenali.", "Tanpa judul kolom tidak diketahui angka mana yang peluang.", "Tabel tanpa kolom `peluang`.", "Beri judul `indikator`, `tingkat`, `peluang`.";
        en: "The file of probabilities has no table that is recognised.", "Without a header it is unknown which numbers are probabilities.", "A table without the column `peluang`.", "Head its columns `indikator`, `tingkat`, `peluang`.";
    }
    E1102 {
        id: "Isi sel bukan peluang.", "Peluang terletak antara 0 dan 1.", "`1,5` atau `mungkin`.", "Tuliskan `0,25`, `1/4`, atau `25%`.";
        en: "The content of the cell is no probability.", "Probabilities lie between 0 and 1.", "`1.5` or `perhaps`.", "Write `0.25`, `1/4` or `25%`.";
    }
    E1103 {
        id: "Peluang satu indikator tidak berjumlah tepat 1.", "Sisa yang hilang akan menggeser seluruh sebaran.", "`0,33` tiga kali berjumlah 0,99.", "Tuliskan `1/3`, atau lengkapi tingkat yang kurang.";
        en: "The probabilities of an indicator do not add up to exactly 1.", "What is missing would shift the whole distribution.", "`0.33` three times makes 0.99.", "Write `1/3`, or complete the levels.";
    }
    E1104 {
        id: "Peluang satu tingkat tertulis dua kali.", "Mana yang berlaku tidak ditebak.", "I5 tingkat 3 di baris 4 dan 9.", "Hapus salah satunya.";
        en: "The probability of a level is written twice.", "Which of them counts is not guessed.", "I5 at level 3 in rows 4 and 9.", "Remove one of them.";
    }
    E1105 {
        id: "Peluang diberikan untuk tingkat di luar skala.", "Tingkat itu tidak dapat terjadi.", "Tingkat `6` pada skala 1 sampai 5.", "Pakai tingkat pada skala.";
        en: "A probability is given for a level off the scale.", "That level cannot come about.", "Level `6` on a scale from 1 to 5.", "Use a level of the scale.";
    }
    E1106 {
        id: "Peluang terlalu halus untuk dihitung dengan tepat.", "Sebaran yang dibulatkan tidak lagi berjumlah 1.", "`0,123456789`.", "Pakai paling banyak enam desimal, atau pecahan sederhana.";
        en: "The probabilities are too fine to be computed exactly.", "A rounded distribution no longer adds up to 1.", "`0.123456789`.", "Use at most six decimals, or simple fractions.";
    }
    E1107 {
        id: "Baris peluang tidak lengkap.", "Peluang tanpa indikator atau tingkat tidak dapat dipakai.", "`I5;;0,5`.", "Isi ketiga kolomnya.";
        en: "A row of probabilities is not complete.", "Without indicator or level it cannot be used.", "`I5;;0.5`.", "Fill in all three columns.";
    }
    E1108 {
        id: "Peluang diberikan untuk beberapa penilaian sekaligus.", "Keraguan tentang satu instansi bukan keraguan tentang yang lain.", "`--probabilities` dengan buku lima kota.", "Pilih satu dengan `--agency` dan `--year`.";
        en: "Probabilities are given for several assessments at once.", "Doubts about one agency are not doubts about another.", "`--probabilities` with a book of five cities.", "Choose one with `--agency` and `--year`.";
    }
    W1109 {
        id: "Peluang diberikan di luar rentang yang disebut buku.", "Salah satunya keliru: buku atau berkas peluangnya.", "Buku menyebut 2-3, peluang diberikan untuk 4.", "Pastikan peluangnya memang dimaksud.";
        en: "A probability is given outside of the range in the book.", "Either the book or the file of probabilities is wrong.", "The book says 2-3, a probability is given for 4.", "Make sure that it is meant.";
    }
    W1110 {
        id: "Sebagian jawaban yang diragukan tidak berpeluang, jadi sebarannya tidak dihitung.", "Peluang yang dikarang akan tampak seperti pengetahuan.", "Tiga keraguan, dua di antaranya berpeluang.", "Berikan peluang untuk semuanya.";
        en: "Some doubtful answers have no probabilities, so there is no distribution.", "Invented probabilities would look like knowledge.", "Three doubts, two of them with probabilities.", "Give probabilities for all of them.";
    }
    W1111 {
        id: "Terlalu banyak kemungkinan untuk sebaran yang tepat.", "Sebaran yang dikira-kira tidak diberikan; rentangnya tetap tepat.", "Empat puluh keraguan dengan lima tingkat masing-masing.", "Kurangi tingkat yang berpeluang.";
        en: "There are too many possibilities for an exact distribution.", "An estimated one is not given; the interval is exact all the same.", "Forty doubts with five levels each.", "Give fewer levels a probability.";
    }
    W1112 {
        id: "Tidak dapat dipastikan apakah suatu predikat dapat tercapai.", "Kemungkinannya terlalu banyak untuk dicoba semua.", "Predikat sempit di antara indeks terendah dan tertinggi.", "Persempit keraguannya.";
        en: "It could not be settled whether a rating can come out.", "There are too many possibilities to try them all.", "A narrow rating between the lowest and the highest index.", "Narrow the doubts.";
    }
}
