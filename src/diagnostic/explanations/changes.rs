//! 14: rubrics that changed.

super::explanations! {
    E1401 {
        id: "Isi rubrik berubah sehingga nilai, predikat, atau tingkat yang didukung bukti dapat berubah.", "Perubahan alat ukur mudah disangka perubahan kinerja.", "`spbe rubric diff lama.yaml baru.yaml` dengan bobot I36 dari 2,75 menjadi 3,25.", "Pastikan perubahan itu disengaja, lihat akibatnya dengan `spbe rubric impact`, lalu catat isi yang disepakati.";
        en: "The content of the rubric changed so that scores, ratings or the levels that evidence supports can change.", "A change of the yardstick is easily taken for a change of performance.", "`spbe rubric diff old.yaml new.yaml` where the weight of I36 went from 2.75 to 3.25.", "Make sure that it is meant, see what it does with `spbe rubric impact`, and record the content that was agreed on.";
    }
    N1402 {
        id: "Isi rubrik berubah, tetapi hanya kata-katanya, atau perubahannya tidak diminta menjadi kesalahan.", "Nama dan kriteria menentukan cara orang menilai, walau rumusnya sama.", "Kriteria I5 tingkat 3 ditulis ulang.", "Periksa sumbernya; `--fail-on any` menjadikan setiap perubahan kesalahan.";
        en: "The content of the rubric changed, but only in words, or the change was not asked to be an error.", "Names and criteria decide how people assess, though the formula stays.", "The criterion of I5 for level 3 was reworded.", "Check its source; `--fail-on any` makes every change an error.";
    }
    E1410 {
        id: "Dengan rubrik yang baru, predikat penilaian ini menjadi lain dari yang terakhir diterima.", "Predikat yang sudah diumumkan berubah tanpa ada yang bekerja lebih baik atau lebih buruk.", "Batas Baik naik dari 2,60 ke 2,65, sehingga Denpasar 2018 (2,64) menjadi Cukup.", "Kembalikan rubriknya, atau terima keadaan baru dengan `--baseline acuan.json --accept`.";
        en: "With the new rubric the rating of this assessment is another one than was last accepted.", "A rating that was announced changes though nobody did better or worse.", "The border of Baik rises from 2.60 to 2.65, so Denpasar 2018 (2.64) becomes Cukup.", "Restore the rubric, or accept the new state with `--baseline baseline.json --accept`.";
    }
    E1411 {
        id: "Dengan rubrik yang baru, indeks penilaian ini menjadi lain dari yang terakhir diterima.", "Indeks arsip seharusnya tetap selama peraturannya tetap.", "Bobot I36 naik dari 2,75 ke 3,25, dan indeks Bandar Lampung 2021 naik 0,01.", "Kembalikan rubriknya, atau terima keadaan baru dengan `--baseline acuan.json --accept`.";
        en: "With the new rubric the index of this assessment is another one than was last accepted.", "The indices of an archive should stay while the regulation stays.", "The weight of I36 goes from 2.75 to 3.25, and the index of Bandar Lampung 2021 rises by 0.01.", "Restore the rubric, or accept the new state with `--baseline baseline.json --accept`.";
    }
    N1412 {
        id: "Hasil penilaian di arsip berubah oleh rubrik yang baru, tanpa diminta menjadi kesalahan.", "Perubahan itu patut diketahui sebelum rubrik dipakai.", "`spbe rubric impact` tanpa `--fail-on`.", "Pakai `--fail-on rating` atau `--fail-on index` bila perubahan seperti ini harus menghentikan pemeriksaan.";
        en: "A result of the archive changes with the new rubric, and was not asked to be an error.", "It should be known before the rubric is used.", "`spbe rubric impact` without `--fail-on`.", "Use `--fail-on rating` or `--fail-on index` where such a change has to stop a check.";
    }
    E1413 {
        id: "Berkas acuan tidak dapat dibaca sebagai hasil yang pernah diterima.", "Tanpa acuan yang utuh tidak ada yang tahu perubahan mana yang sudah disepakati.", "Berkas JSON yang terpotong, atau berkas lain yang diberikan sebagai `--baseline`.", "Pulihkan dari riwayat repositori, atau buat yang baru dengan `--accept --force`.";
        en: "The baseline cannot be read as results that were accepted.", "Without a whole baseline nobody knows which changes were agreed on.", "A JSON file that was cut off, or another file given as `--baseline`.", "Restore it from the history of the repository, or make a new one with `--accept --force`.";
    }
    E1414 {
        id: "Acuan memuat penilaian yang tidak ada lagi di arsip.", "Arsip yang menyusut membuat pemeriksaan tampak lolos padahal tidak melihat semuanya.", "`2019.xlsx` dihapus dari folder arsip.", "Kembalikan bukunya, atau terima arsip yang sekarang dengan `--accept`.";
        en: "The baseline holds an assessment that is no longer in the archive.", "With an archive that shrinks a check passes though it does not see everything.", "`2019.xlsx` was deleted from the folder of the archive.", "Bring the book back, or accept the archive as it is with `--accept`.";
    }
    N1415 {
        id: "Buku ini milik rubrik lain, jadi tidak ikut dinilai.", "Arsip biasanya memuat tahun dari beberapa peraturan; indikator bernomor sama di sana berarti lain.", "Buku 2019 saat dua isi dari `permenpanrb-59-2020` dibandingkan.", "Tidak perlu apa-apa.";
        en: "The book belongs to another rubric and is not scored.", "An archive mostly holds years of several regulations, in which an indicator of the same number means something else.", "A book of 2019 where two contents of `permenpanrb-59-2020` are compared.", "Nothing needs to be done.";
    }
    E1416 {
        id: "Kedua rubrik tidak memiliki indikator yang sama.", "Tanpa nilai yang dapat dipakai lagi, indeks baru bisa berapa saja.", "Dari `permenpanrb-59-2020` ke `permenpanrb-8-2026`.", "Pakai `spbe rubric crosswalk BUKU --to ID` untuk melihat bukti yang dapat dipakai lagi.";
        en: "The two rubrics have no indicator in common.", "Without values that count again the new index may be anything.", "From `permenpanrb-59-2020` to `permenpanrb-8-2026`.", "Use `spbe rubric crosswalk BOOK --to ID` to see which evidence can be used again.";
    }
    E1430 {
        id: "Buku memuat SHA-256 rubrik saat ia dibuat, dan rubrik yang dipakai sekarang isinya lain; perbedaannya disebutkan.", "Menghitung diam-diam dengan bobot atau kriteria lain membuat dua hasil buku yang sama berbeda tanpa sebab yang terlihat.", "Buku dari `spbe template --rubric permenpanrb-59-2020` dinilai dengan `--rubric varian.yaml` yang bobot I3-nya 3,25.", "Pakai rubrik aslinya; bila memang mau dinilai ulang, tambahkan `--rescore`, dan setiap keluaran akan menyebutkannya.";
        en: "The book holds the SHA-256 of the rubric it was made for, and the rubric in use has another content; the difference is named.", "Computing with other weights or criteria in silence gives two results for one book without a visible reason.", "A book of `spbe template --rubric permenpanrb-59-2020` scored with `--rubric variant.yaml` in which I3 weighs 3.25.", "Use its own rubric; to score it anew on purpose add `--rescore`, and every output will say so.";
    }
    E1431 {
        id: "Buku memuat SHA-256 rubrik yang tidak dikenal program ini.", "Isi rubrik saat buku dibuat tidak diketahui, jadi tidak ada yang tahu apakah hasilnya akan sama.", "Buku dari rubrik instansi sendiri yang dinilai dengan rubrik bawaan ber-ID sama.", "Berikan rubrik aslinya dengan `--rubric`; `spbe rubric diff` menunjukkan perbedaannya. `--rescore` menilai ulang dengan sengaja.";
        en: "The book holds the SHA-256 of a rubric that this program does not know.", "What the rubric said when the book was made is not known, so nobody knows whether the result would be the same.", "A book of an agency's own rubric scored with the built-in one of the same id.", "Give its own rubric with `--rubric`; `spbe rubric diff` shows how they differ. `--rescore` scores it anew on purpose.";
    }
    W1432 {
        id: "Buku dinilai ulang dengan isi rubrik yang lain dari saat ia dibuat, karena `--rescore`.", "Hasilnya bukan kelanjutan dari hasil lama, jadi setiap keluaran menyebutkannya.", "`spbe score buku.xlsx --rubric varian.yaml --rescore`.", "Tidak perlu diperbaiki; sebutkan penilaian ulang bila angkanya dibandingkan dengan yang lama.";
        en: "The book was scored anew with another content of the rubric than it was made for, because of `--rescore`.", "The result does not continue the old one, so every output says so.", "`spbe score book.xlsx --rubric variant.yaml --rescore`.", "Nothing needs mending; say that it was scored anew where numbers are compared with old ones.";
    }
    N1433 {
        id: "Tingkat di buku ini dibawa dengan `--rescore` dari buku yang dibuat untuk isi rubrik lain.", "Bukunya memakai rubrik yang sekarang, sehingga tanpa catatan ini asalnya tidak terlihat lagi.", "`spbe template --from 2023.xlsx --year 2024 --rescore` setelah bobot di rubrik instansi diubah.", "Tidak perlu diperbaiki; pastikan tingkatnya masih memenuhi kriteria yang sekarang.";
        en: "The levels in this book were taken with `--rescore` from a book that was made for another content of the rubric.", "The book bears the rubric as it is now, so that without this note nobody would see where they come from.", "`spbe template --from 2023.xlsx --year 2024 --rescore` after the weights of an agency's own rubric changed.", "Nothing needs mending; make sure that the levels still meet the criteria as they are now.";
    }
}
