//! 05: comparing and ranking.

super::explanations! {
    E0501 {
        id: "Hanya ada satu penilaian, sehingga tidak ada pembandingnya.", "Perubahan memerlukan keadaan sebelum dan sesudah.", "`spbe compare 2020.xlsx` dengan buku satu tahun.", "Tambahkan buku tahun lain, atau tabel terbitan yang memuat dua tahun.";
        en: "There is only one assessment and nothing to compare it with.", "A change needs a before and an after.", "`spbe compare 2020.xlsx` with a book of one year.", "Add the book of another year, or a published table of two years.";
    }
    W0502 {
        id: "Penilaian yang dibandingkan memakai rubrik yang berbeda.", "Indikator, bobot, dan kriterianya berubah, jadi selisih indeks bukan naik atau turunnya kinerja.", "Indeks 2020 menurut PermenPANRB 5/2018 di samping 2021 menurut 59/2020.", "Baca keduanya sendiri-sendiri, dan sebutkan perubahan metode bila angkanya diterbitkan bersama.";
        en: "The assessments compared follow different rubrics.", "Indicators, weights and criteria changed, so the difference of the indices is neither progress nor decline.", "The index of 2020 under PermenPANRB 5/2018 beside that of 2021 under 59/2020.", "Read each by itself, and state the change of method where both are published together.";
    }
    N0503 {
        id: "Perubahan tepat, setelah dibulatkan, berbeda dari selisih dua angka yang sudah dibulatkan.", "Pembaca yang mengurangkan dua angka cetak akan mendapat hasil lain dan mengira ada kesalahan.", "3,42 ke 3,70 tampak 0,28, tetapi perubahan tepatnya 41/150, yaitu 0,27.", "Tidak perlu diubah; pakai perubahan yang ditampilkan program.";
        en: "The exact change, once rounded, differs from the difference of the two rounded numbers.", "A reader who subtracts the printed numbers gets another result and suspects a mistake.", "3.42 to 3.70 looks like 0.28, but the exact change is 41/150, which is 0.27.", "Nothing needs to change; use the change that the program shows.";
    }
    W0504 {
        id: "Indeks yang diterbitkan berbeda dari indeks yang dihitung dari tingkat di buku.", "Salah satunya keliru: tingkat di buku, atau angka di terbitan.", "Buku 2019 memberi 3,42, sedangkan tabel mencetak 3,32.", "Cocokkan keduanya dengan naskah asli; `spbe audit` menunjukkan angka mana yang dapat benar.";
        en: "The published index differs from the one computed from the levels in the book.", "One of them is wrong: the levels, or the printed number.", "The book of 2019 gives 3.42, while the table prints 3.32.", "Compare both with the original; `spbe audit` shows which numbers can be true.";
    }
    W0505 {
        id: "Penilaian yang dibandingkan berasal dari tahap yang berbeda.", "Penilaian mandiri biasanya lebih tinggi daripada hasil akhir; selisihnya bukan perubahan kinerja.", "Mandiri 2019 di samping akhir 2020.", "Pilih tahap yang sama dengan `--stage akhir`.";
        en: "The assessments compared are of different stages.", "A self-assessment is mostly higher than the final result; their difference is no change of performance.", "Mandiri of 2019 beside akhir of 2020.", "Choose the same stage with `--stage akhir`.";
    }
    N0506 {
        id: "Di antara kedua peraturan tidak ada padanan indikator.", "Tanpa padanan tidak ada yang tahu indikator mana yang sama, jadi selisihnya tidak dipecah.", "2018 dibandingkan langsung dengan 2026.", "Bandingkan tahun di bawah peraturan yang berurutan.";
        en: "There is no crosswalk between the two regulations.", "Without one nobody knows which indicators are the same, so the difference is not split.", "2018 compared with 2026 directly.", "Compare years under regulations that follow each other.";
    }
    N0507 {
        id: "Salah satu penilaian belum lengkap.", "Selisih dua rentang tidak dapat dipecah tepat menjadi tingkat, bobot, dan struktur.", "Buku 2021 dengan tujuh indikator kosong.", "Lengkapi indikatornya.";
        en: "One of the assessments is incomplete.", "The difference of two ranges cannot be split exactly into level, weight and structure.", "A book of 2021 with seven empty indicators.", "Fill in the indicators.";
    }
    E0508 {
        id: "Dari rubrik buku ini tidak ada padanan ke rubrik yang diminta.", "Bukti tidak dapat dihubungkan dengan indikator baru.", "Buku 2020 dengan `--to permenpanrb-8-2026`.", "Pakai buku tahun yang lebih akhir, atau rubrik tujuan lain.";
        en: "No crosswalk leads from the rubric of the book to the one that is asked for.", "Evidence cannot be related to the new indicators.", "A book of 2020 with `--to permenpanrb-8-2026`.", "Use a book of a later year, or another rubric to go to.";
    }
    E0510 {
        id: "Instansi ini tidak diperingkat karena ada indikator yang belum dinilai.", "Tanpa semua tingkat, indeksnya sebuah rentang; satu angka darinya akan menempatkan instansi secara keliru.", "46 dari 47 indikator terisi.", "Lengkapi tingkatnya; instansi lain tetap diperingkat.";
        en: "The agency is not ranked because some indicators are not assessed.", "Without all levels its index is a range, and one number from it would put the agency in the wrong place.", "46 of 47 indicators are filled in.", "Fill in the missing levels; the other agencies are still ranked.";
    }
    E0511 {
        id: "Tabel tidak mencetak indeks instansi ini.", "Indeks tidak dihitung dari nilai domain yang sudah dibulatkan, karena hasilnya bisa meleset.", "Baris dengan `d1` sampai `d3` terisi dan `indeks` kosong.", "Isi kolom `indeks` dari naskah asli, atau berikan buku penilaiannya.";
        en: "The table does not print the index of this agency.", "An index is not computed from rounded domain values, because it could be off.", "A row with `d1` to `d3` filled in and `indeks` empty.", "Fill in the column `indeks` from the original, or give the assessment book.";
    }
    E0512 {
        id: "Berkas `--groups` tidak memuat kolom yang dicari.", "Tanpa kedua kolom itu tidak jelas instansi mana masuk kelompok mana.", "`spbe rank hasil.csv --groups klaster.csv` dengan kolom `nama` dan `wilayah`.", "Beri judul kolom `instansi` dan `kelompok`.";
        en: "The file of `--groups` has not the columns that are looked for.", "Without both it is not known which agency belongs to which group.", "`spbe rank hasil.csv --groups klaster.csv` with the columns `nama` and `wilayah`.", "Head the columns `instansi` and `kelompok`.";
    }
    E0513 {
        id: "Satu instansi tercatat dalam dua kelompok.", "Peringkat dan median kelompok bergantung pada kelompok mana yang benar.", "`Kota Bekasi;Klaster A` lalu `Pemerintah Kota Bekasi;Klaster B`.", "Hapus baris yang keliru.";
        en: "One agency stands in two groups.", "Its rank and its median depend on which of them is right.", "`Kota Bekasi;Klaster A`, then `Pemerintah Kota Bekasi;Klaster B`.", "Delete the wrong row.";
    }
    W0514 {
        id: "Nama di tabel kelompok tidak ditemukan di hasil.", "Instansi yang dimaksud mungkin tetap di kelompok yang dibaca dari namanya.", "`Kota Bekassi;Klaster A`.", "Samakan ejaannya; `Pemerintah` di depan dan `Kab.` untuk `Kabupaten` tidak berpengaruh.";
        en: "A name in the table of groups is not among the results.", "The agency that was meant may still be in the group that its name tells.", "`Kota Bekassi;Klaster A`.", "Spell it alike; a `Pemerintah` before it, and `Kab.` for `Kabupaten`, do not matter.";
    }
    N0515 {
        id: "Hasil yang sama ada di dua masukan.", "Bila dihitung dua kali, peringkat dan persentil semua instansi bergeser.", "`2021.tsv` dan `2021-2022.csv`, keduanya memuat 2021.", "Tidak perlu diubah.";
        en: "The same result stands in two inputs.", "Counted twice it would move the rank and percentile of everybody.", "`2021.tsv` and `2021-2022.csv`, both with 2021.", "Nothing needs to change.";
    }
    E0516 {
        id: "Dua masukan memberi indeks yang berbeda untuk instansi dan tahun yang sama.", "Program tidak menebak mana yang benar, jadi instansi itu tidak diperingkat.", "Buku lama 3,42 dan buku perbaikan 3,52 dalam satu folder.", "Keluarkan masukan yang keliru dari folder, atau pilih dengan `--stage`.";
        en: "Two inputs give different indices for the same agency and year.", "Which of them is right is not guessed, so the agency is not ranked.", "An old book with 3.42 and a corrected one with 3.52 in one folder.", "Take the wrong input out of the folder, or choose with `--stage`.";
    }
    E0517 {
        id: "Instansi yang diminta `--agency` tidak ada di antara hasil.", "Kedudukannya hanya ada bila indeksnya ikut diperingkat.", "`--agency \"Kota Bekassi\"`.", "Tulis namanya seperti di tabel; nama yang mirip disebut di pesannya.";
        en: "The agency asked for with `--agency` is not among the results.", "It has a standing only where its index is ranked with the others.", "`--agency \"Kota Bekassi\"`.", "Write its name as in the table; the message gives names like it.";
    }
}
