//! 08: documents (data dukung), and levels that they do not support.

super::explanations! {
    W0801 {
        id: "Tingkat yang diisi lebih tinggi daripada yang didukung dokumen yang sah.", "Asesor menurunkan tingkat tanpa bukti; lebih baik terlihat sebelum buku dikirim.", "Tingkat 4, tetapi dokumen hanya ada untuk tingkat 2 dan 3.", "Tambahkan dokumen untuk tingkat yang terbuka, atau turunkan tingkatnya.";
        en: "The level given is higher than valid documents support.", "Assessors lower a level that is not proved; better to see it before the book is sent.", "Level 4, but documents for level 2 and 3 only.", "Add a document for the open level, or lower the level.";
    }
    W0802 {
        id: "Ada dokumen untuk tingkat atas, tetapi tingkat di bawahnya belum terbukti.", "Tingkat kematangan dicapai berurutan, jadi dokumen itu belum dihitung.", "Dokumen evaluasi tingkat 4 tanpa prosedur tingkat 3.", "Lengkapi tingkat bawahnya lebih dahulu.";
        en: "There is a document for an upper level, but a level below is not proved.", "Maturity levels are reached one after the other, so that document does not count yet.", "An evaluation for level 4 without the procedure of level 3.", "Complete the lower level first.";
    }
    W0803 {
        id: "Dokumen baru berlaku sesudah hari terakhir tahun evaluasi.", "Bukti harus sudah berlaku pada masa yang dinilai.", "Peraturan tertanggal 15/01/2024 untuk evaluasi 2023.", "Pakai dokumen lain, atau perbaiki tanggalnya bila salah ketik.";
        en: "The document comes into force after the last day of the year of evaluation.", "Evidence has to be in force during the time assessed.", "A regulation of 15/01/2024 for the evaluation of 2023.", "Use another document, or correct the date if it is mistyped.";
    }
    W0804 {
        id: "Masa berlaku dokumen berakhir sebelum akhir tahun evaluasi.", "Dokumen yang tidak berlaku tidak membuktikan keadaan saat dinilai.", "Rencana induk yang berlaku sampai 31/12/2022 untuk evaluasi 2023.", "Sertakan perpanjangan atau penggantinya.";
        en: "The document ceased to be in force before the end of the year of evaluation.", "A document that is not in force does not prove the state assessed.", "A master plan valid until 31/12/2022 for the evaluation of 2023.", "Add its renewal or replacement.";
    }
    W0805 {
        id: "Dokumen lebih tua daripada yang diizinkan aturan bukti.", "Kegiatan berkala dibuktikan dengan catatan baru, bukan notulen lama.", "Laporan pemantauan 2020 untuk tingkat 4 tahun 2023.", "Cantumkan dokumen yang tidak lebih tua daripada tanggal yang disebut.";
        en: "The document is older than a rule about evidence allows.", "What is done regularly is proved by recent records, not by old minutes.", "A monitoring report of 2020 for level 4 in 2023.", "Add a document that is not older than the date shown.";
    }
    W0806 {
        id: "Dokumen tanpa tanggal tidak dapat diuji terhadap batas umur.", "Tanpa tanggal, dokumen itu mungkin berasal dari tahun mana pun.", "Notulen tanpa isi pada kolom tanggal berlaku.", "Isi tanggal dari dokumennya.";
        en: "A document without a date cannot be tested against a limit of age.", "Without a date it may be of any year.", "Minutes with nothing in the column of the date in force.", "Fill in the date of the document.";
    }
    W0807 {
        id: "Indikator ini menurut rubrik tidak dibuktikan dengan dokumen.", "Nilainya berasal dari sumber lain, jadi dokumen tidak mengubah apa pun.", "Dokumen pada indikator yang nilainya indeks dari instansi lain.", "Hapus barisnya, atau pindahkan ke indikator yang dimaksud.";
        en: "By its rubric this indicator is not proved by documents.", "Its value comes from elsewhere, so a document changes nothing.", "A document at an indicator whose value is the index of another agency.", "Remove the row, or move it to the indicator that is meant.";
    }
    W0808 {
        id: "Dokumen ini masih draf, sedangkan tingkat itu memerlukan dokumen yang ditetapkan.", "Draf menunjukkan niat, bukan kebijakan yang berlaku.", "Rancangan peraturan wali kota untuk tingkat 3.", "Sertakan naskah yang sudah ditandatangani dan ubah statusnya.";
        en: "The document is a draft, while the level needs an adopted one.", "A draft shows an intention, not a policy in force.", "The draft of a mayoral regulation for level 3.", "Add the signed text and change its status.";
    }
    N0809 {
        id: "Dokumen mendukung tingkat yang lebih tinggi daripada yang diisi.", "Mungkin tingkatnya diisi terlalu hati-hati.", "Dokumen lengkap sampai tingkat 4, diisi 3.", "Naikkan tingkatnya bila kriterianya memang terpenuhi.";
        en: "The documents support a higher level than the one given.", "Perhaps the level was given too cautiously.", "Complete documents up to level 4, and level 3 given.", "Raise the level if its criteria are met.";
    }
    N0810 {
        id: "Buku tidak memuat daftar dokumen, jadi tingkat tidak diuji dengan bukti.", "Hasilnya hanya sebaik pengakuan yang tertulis.", "Buku lama tanpa lembar Data Dukung.", "Buat lembarnya dengan `spbe template --from BUKU` dan isi satu baris per dokumen.";
        en: "The book lists no documents, so its levels are not tested against evidence.", "The result is only as good as the claims in it.", "An old book without the sheet Data Dukung.", "Make the sheet with `spbe template --from BOOK` and fill in a row for each document.";
    }
    E0811 {
        id: "`--count supported` diminta untuk buku tanpa dokumen.", "Tingkat yang didukung tidak diketahui; menganggapnya 1 akan menghasilkan indeks yang keliru.", "`spbe score 2023.csv --count supported`.", "Hapus opsi itu, atau isi lembar Data Dukung.";
        en: "`--count supported` is asked for a book without documents.", "The supported levels are unknown; taking them as 1 would give a wrong index.", "`spbe score 2023.csv --count supported`.", "Drop the option, or fill in the sheet Data Dukung.";
    }
    E0813 {
        id: "Rubrik ini tidak menyebut jumlah butir bukti dan aturan bagiannya.", "Tanpa aturan itu dokumen tidak dapat mengusulkan nilai.", "`--count items` pada buku SPBE 2023.", "Pakai `--count supported` atau `--count claimed`.";
        en: "The rubric gives no numbers of pieces of evidence and no rule for their shares.", "Without such a rule documents can propose no value.", "`--count items` on a book of SPBE of 2023.", "Use `--count supported` or `--count claimed`.";
    }
    W0812 {
        id: "Beberapa tingkat masih bertanda terbawa dari tahun sebelumnya.", "Tingkat lama belum tentu benar tahun ini, dan buktinya bisa kedaluwarsa.", "12 indikator dengan catatan \"Terbawa dari 2022\".", "Periksa satu per satu, lalu hapus tandanya.";
        en: "Some levels still bear the mark that they were carried over from an earlier year.", "An old level need not hold this year, and its evidence may have expired.", "12 indicators with the note \"Carried over from 2022\".", "Check each of them, then remove the mark.";
    }
    E0820 {
        id: "Dokumen menyebut indikator yang tidak ada di rubrik.", "Dokumen itu tidak mendukung tingkat mana pun.", "Indikator `50` pada rubrik dengan 47 indikator.", "Perbaiki nomornya.";
        en: "A document names an indicator that the rubric does not have.", "It supports no level at all.", "Indicator `50` in a rubric of 47.", "Correct the number.";
    }
    E0821 {
        id: "Tingkat yang disebut dokumen tidak ada pada rubrik.", "Dokumen tidak dapat dihitung untuk tingkat yang tidak ada.", "Tingkat `6`.", "Isi tingkat di dalam rentang yang disebut.";
        en: "The level that a document names does not exist in the rubric.", "A document cannot count for a level that does not exist.", "Level `6`.", "Write a level within the range shown.";
    }
    E0822 {
        id: "Status dokumen tidak dikenal, jadi dokumennya tidak dihitung.", "Dari statusnya diketahui apakah dokumen diterima, ditolak, atau masih draf.", "`oke` alih-alih `diterima`.", "Pakai salah satu status yang disebut.";
        en: "The status of a document is not known, so it does not count.", "The status tells whether it is accepted, refused or still a draft.", "`fine` instead of `diterima`.", "Use one of the statuses listed.";
    }
    E0823 {
        id: "Isi kolom tanggal bukan tanggal, jadi dokumennya tidak dihitung.", "Tanpa tanggal yang pasti, masa berlakunya tidak dapat diuji.", "`Maret 2023` atau `31/02/2023`.", "Tuliskan hari, bulan, dan tahun: `31/03/2023`.";
        en: "The cell of a date holds no date, so the document does not count.", "Without a certain date it cannot be tested whether it is in force.", "`March 2023` or `31/02/2023`.", "Write day, month and year: `31/03/2023`.";
    }
    E0824 {
        id: "Baris dokumen tidak menyebut indikator.", "Tidak diketahui tingkat mana yang didukungnya.", "Judul dan tautan terisi, kolom indikator kosong.", "Isi nomor indikatornya.";
        en: "The row of a document names no indicator.", "It is unknown which level it supports.", "Title and link are filled in, the column of the indicator is empty.", "Fill in the number of the indicator.";
    }
    E0825 | E0826 {
        id: "Baris dokumen tidak menyebut satu tingkat bulat yang didukungnya.", "Setiap dokumen membuktikan satu tingkat; satu dokumen untuk beberapa tingkat ditulis dalam beberapa baris.", "Kolom tingkat kosong, atau berisi `2-4`.", "Isi satu angka, misalnya `3`, dan ulangi barisnya untuk tingkat lain.";
        en: "The row of a document does not name one whole level that it supports.", "A document proves one level; for several levels it takes several rows.", "The column of the level is empty, or holds `2-4`.", "Write one number, such as `3`, and repeat the row for other levels.";
    }
    W0827 {
        id: "Dokumen yang sama tercatat dua kali untuk satu tingkat dan dihitung sekali.", "Bila rubrik meminta beberapa dokumen, pengulangan tidak boleh menggantikan bukti kedua.", "SK yang sama di baris 10 dan 14.", "Hapus salah satunya, atau cantumkan dokumen yang dimaksud.";
        en: "The same document is listed twice for one level and counts once.", "Where a rubric asks for several documents, a repetition must not stand in for a second one.", "The same decree in rows 10 and 14.", "Remove one, or list the document that was meant.";
    }
    E0828 {
        id: "Nomor dan nama indikator pada baris dokumen tidak cocok; nomornya yang dipakai.", "Bukti dapat masuk ke indikator yang salah.", "Nomor 8 dengan nama indikator 9.", "Perbaiki nomor atau namanya.";
        en: "Number and name of the indicator of a document do not agree; the number counts.", "Evidence can end up at the wrong indicator.", "Number 8 with the name of indicator 9.", "Correct the number or the name.";
    }
    E0829 {
        id: "Masa berlaku dokumen berakhir sebelum dimulai.", "Salah satu tanggalnya pasti salah, jadi dokumen tidak dihitung.", "Sejak 01/06/2023 sampai 31/12/2022.", "Perbaiki tanggal yang salah.";
        en: "The document ceases to be in force before it begins.", "One of the dates must be wrong, so it does not count.", "From 01/06/2023 until 31/12/2022.", "Correct the wrong date.";
    }
}
