//! 03: answers: who, when, which indicator, which level.

super::explanations! {
    E0301 {
        id: "Isi sel tahun tidak dapat dibaca sebagai tahun evaluasi.", "Tahun menentukan rubrik dan aturan predikatnya.", "`Tahun: tahun lalu`, atau `23`.", "Tuliskan empat angka, misalnya `2023`.";
        en: "The cell of the year cannot be read as a year of evaluation.", "The year decides which rubric and which rule of rating apply.", "`Tahun: last year`, or `23`.", "Write four digits, such as `2023`.";
    }
    E0302 {
        id: "Buku menyebut dua tahun yang berbeda.", "Satu penilaian milik satu tahun, dan tahun yang salah dapat memilih rubrik yang salah.", "`Tahun 2022` di lembar Identitas, `Tahun Evaluasi 2023` di atas tabel.", "Samakan keduanya; kedua tempat ditunjukkan.";
        en: "The book names two different years.", "An assessment belongs to one year, and a wrong one can choose the wrong rubric.", "`Tahun 2022` on the sheet Identitas, `Tahun Evaluasi 2023` above the table.", "Make them equal; both places are shown.";
    }
    E0303 {
        id: "Tahun penilaian tidak disebut di mana pun.", "Tanpa tahun, rubrik mana yang berlaku akan menjadi tebakan.", "Tabel `No;Tingkat` tanpa baris `Tahun`.", "Isi `Tahun` di lembar Identitas atau di atas tabel, atau berikan `--year 2023`.";
        en: "The year of the assessment is stated nowhere.", "Without it the choice of the rubric would be a guess.", "A table `No;Tingkat` without a row `Tahun`.", "Fill in `Tahun` on the sheet Identitas or above the table, or give `--year 2023`.";
    }
    W0304 {
        id: "Tahun diambil dari nama berkas karena isinya tidak menyebutnya.", "Nama berkas mudah berubah saat disalin.", "`2022.csv` tanpa baris `Tahun`.", "Isi `Tahun` di dalam berkas.";
        en: "The year is taken from the file name because the content states none.", "A file name changes easily when it is copied.", "`2022.csv` without a row `Tahun`.", "State `Tahun` inside the file.";
    }
    W0305 {
        id: "Nama berkas dan isinya menyebut tahun yang berbeda; isinya yang dipakai.", "Mungkin buku tahun lalu disalin dan tahunnya belum diganti.", "`spbe-2023.xlsx` dengan `Tahun 2022` di dalamnya.", "Ganti nama berkas atau perbaiki tahunnya.";
        en: "The file name and the content state different years; the content counts.", "Perhaps last year's book was copied and its year not yet changed.", "`spbe-2023.xlsx` with `Tahun 2022` inside.", "Rename the file or correct the year.";
    }
    E0306 {
        id: "`--year` meminta tahun yang tidak ada di buku.", "Hasil tahun lain tidak diberikan sebagai gantinya.", "`--year 2022` dengan buku 2023.", "Hapus opsi itu atau berikan buku tahun yang diminta.";
        en: "`--year` asks for a year that the book does not hold.", "The result of another year is not given instead.", "`--year 2022` with a book of 2023.", "Drop the option or give the book of that year.";
    }
    E0307 {
        id: "`--agency` meminta instansi yang tidak ada di buku.", "Nama harus sama agar hasil instansi lain tidak terambil.", "`--agency \"Kota Bekas\"`, padahal bukunya `Kota Bekasi`.", "Tuliskan nama seperti di buku, atau hapus opsinya.";
        en: "`--agency` asks for an agency that the book does not hold.", "Names have to agree so that no other agency's result is taken.", "`--agency \"Kota Bekas\"` for a book of `Kota Bekasi`.", "Write the name as the book does, or drop the option.";
    }
    W0308 {
        id: "Nama instansi tidak disebut.", "Dalam perbandingan dan peringkat, penilaian tanpa nama tidak dapat dikenali.", "Tabel indikator tanpa baris `Instansi`.", "Isi `Instansi`, atau berikan `--agency`.";
        en: "The agency is not named.", "In comparisons and rankings an assessment without a name cannot be told from others.", "A table of indicators without a row `Instansi`.", "Fill in `Instansi`, or give `--agency`.";
    }
    E0309 {
        id: "Tidak ada rubrik bawaan yang berlaku pada tahun itu.", "Menghitung dengan rubrik tahun lain menghasilkan indeks yang tidak berarti.", "`Tahun 2017`, sebelum PermenPANRB 5/2018.", "Pilih rubrik dengan `--rubric`, atau periksa tahunnya.";
        en: "No built-in rubric is in force in that year.", "The rubric of another year would give an index without meaning.", "`Tahun 2017`, before PermenPANRB 5/2018.", "Choose a rubric with `--rubric`, or check the year.";
    }
    E0310 {
        id: "Buku dibuat untuk rubrik lain daripada yang diminta.", "Nomor indikator yang sama berarti hal lain di rubrik lain.", "Buku bertanda `permenpanrb-5-2018` dihitung dengan `--rubric permenpanrb-59-2020`.", "Hapus `--rubric`, atau pindahkan jawaban ke buku baru dari `spbe template`.";
        en: "The book was made for another rubric than the one asked for.", "The same number of an indicator means something else in another rubric.", "A book stamped `permenpanrb-5-2018`, scored with `--rubric permenpanrb-59-2020`.", "Drop `--rubric`, or move the answers to a new book of `spbe template`.";
    }
    E0311 {
        id: "Buku bertanda rubrik yang tidak dikenal program.", "Tanpa rubriknya, bobot dan skala tidak diketahui.", "Buku instansi dengan `Rubrik: internal-2024`.", "Berikan berkasnya: `--rubric internal-2024.yaml`.";
        en: "The book is stamped with a rubric the program does not know.", "Without it neither weights nor scale are known.", "A book of an agency with `Rubrik: internal-2024`.", "Give its file: `--rubric internal-2024.yaml`.";
    }
    E0312 {
        id: "Nama-nama indikator di buku milik rubrik lain.", "Nomornya cocok, tetapi pertanyaannya lain, sehingga setiap tingkat akan dihitung dengan bobot yang salah.", "Buku 2020 yang tahunnya diganti menjadi 2023.", "Periksa tahunnya, atau pilih rubrik yang disebut.";
        en: "The names of the indicators in the book belong to another rubric.", "The numbers fit but the questions differ, so every level would get the wrong weight.", "A book of 2020 whose year was changed to 2023.", "Check the year, or choose the rubric that is named.";
    }
    W0313 {
        id: "Rubrik yang dipakai tidak berlaku pada tahun penilaian.", "Hasilnya hanya simulasi, bukan indeks resmi tahun itu.", "Buku 2020 dengan `--rubric permenpanrb-59-2020`.", "Biarkan bila memang disengaja, misalnya untuk melihat dampak peraturan baru.";
        en: "The rubric used is not in force in the year of the assessment.", "The result is a simulation, not the official index of that year.", "A book of 2020 with `--rubric permenpanrb-59-2020`.", "Leave it if it is meant, to see what a new regulation does for instance.";
    }
    E0320 {
        id: "Indikator ini tidak ada di rubrik.", "Jawaban tanpa indikator tidak berbobot; mungkin nomornya salah ketik, atau rubriknya lain.", "Nomor `48` pada rubrik dengan 47 indikator.", "Perbaiki nomor atau namanya; `spbe rubric show` menampilkan semuanya.";
        en: "The rubric has no such indicator.", "An answer without an indicator has no weight; perhaps the number is mistyped, or the rubric is another.", "The number `48` in a rubric of 47 indicators.", "Correct the number or the name; `spbe rubric show` lists them all.";
    }
    E0321 {
        id: "Nama ini cocok dengan lebih dari satu indikator.", "Menebak akan memberi tingkat kepada indikator yang salah.", "`Layanan Publik Sektor`, padahal ada Sektor 1, 2, dan 3.", "Tuliskan nomor indikatornya.";
        en: "The name fits more than one indicator.", "A guess would give the level to the wrong one.", "`Layanan Publik Sektor`, while there are Sektor 1, 2 and 3.", "Write the number of the indicator.";
    }
    W0322 {
        id: "Nama indikator salah eja, tetapi hanya satu yang mungkin dimaksud.", "Tingkatnya dihitung; ejaan yang benar mencegah salah tafsir oleh program lain.", "`Kebijakan Internal Manjemen Data`.", "Perbaiki ejaannya atau pakai nomornya.";
        en: "The name of the indicator is misspelt, but only one can be meant.", "The level counts; the right spelling keeps other programs from going wrong.", "`Kebijakan Internal Manjemen Data`.", "Correct the spelling or use the number.";
    }
    E0323 {
        id: "Satu indikator dijawab dua kali.", "Mana yang berlaku tidak ditebak, jadi tidak satu pun dipakai, dan indeksnya tetap berupa rentang.", "Indikator 17 dengan tingkat 3 di baris 20 dan tingkat 4 di baris 45.", "Hapus salah satu barisnya; kedua tempat ditunjukkan.";
        en: "An indicator is answered twice.", "Which of the two counts is not guessed, so neither is used, and the index stays an interval.", "Indicator 17 at level 3 in row 20 and level 4 in row 45.", "Remove one of the rows; both places are shown.";
    }
    E0324 {
        id: "Nomor dan nama di baris yang sama milik indikator yang berbeda.", "Biasanya kolom nama tergeser satu baris; bila begitu, banyak tingkat berada di tempat yang salah.", "Nomor 12 dengan nama indikator 13.", "Perbaiki nomor atau namanya, dan periksa baris di sekitarnya.";
        en: "The number and the name in a row belong to different indicators.", "Mostly the column of names has slipped by a row; then many levels stand in the wrong place.", "Number 12 with the name of indicator 13.", "Correct the number or the name, and look at the rows around.";
    }
    E0325 {
        id: "Baris ini memuat tingkat tanpa menyebut indikatornya.", "Tingkat itu tidak dapat diberi bobot dan tidak boleh hilang begitu saja.", "`;;5` di bawah tabel.", "Isi indikatornya atau kosongkan tingkatnya.";
        en: "The row has a level but names no indicator.", "The level cannot be weighed, and must not get lost in silence.", "`;;5` below the table.", "Name its indicator or clear the level.";
    }
    E0330 {
        id: "Tingkat ini di luar skala rubrik.", "Tingkat yang tidak ada tidak dipotong ke ujung skala, karena indeksnya akan tampak wajar.", "`7`, atau `0` pada skala 1 sampai 5.", "Isi tingkat pada skala, atau kosongkan bila belum dinilai.";
        en: "The level is outside the scale of the rubric.", "A level that does not exist is not cut to the end of the scale, because the index would look plausible.", "`7`, or `0` on a scale from 1 to 5.", "Write a level on the scale, or leave the cell empty if it is not assessed.";
    }
    E0331 {
        id: "Tingkat berada di antara dua nilai yang mungkin.", "Pembulatan diam-diam akan menaikkan atau menurunkan indeks.", "`3,5` pada skala dengan kelipatan 1.", "Isi salah satu nilai pada skala.";
        en: "The level lies between two possible values.", "Rounding it in silence would raise or lower the index.", "`3.5` on a scale in steps of 1.", "Write one of the values on the scale.";
    }
    E0332 {
        id: "Isi sel tidak dapat dibaca sebagai tingkat.", "Teks yang mendekati angka tidak ditafsirkan, karena satu tingkat menggeser indeks.", "`tinggi` atau `III-IV`.", "Isi satu angka, atau `3 - Terdefinisi`; kosongkan bila belum dinilai.";
        en: "The content of the cell cannot be read as a level.", "A text that is nearly a number is not interpreted, because one level shifts the index.", "`high` or `III-IV`.", "Write one number, or `3 - Terdefinisi`; leave the cell empty if it is not assessed.";
    }
    E0333 {
        id: "Sel berisi galat rumus.", "Galat bukan nol dan bukan kosong; tingkat yang dimaksud tidak diketahui.", "`#REF!` setelah sebuah lembar dihapus.", "Perbaiki rumusnya lalu simpan, atau ketik tingkatnya.";
        en: "The cell holds the error of a formula.", "An error is neither zero nor empty; the level that is meant is unknown.", "`#REF!` after a sheet was deleted.", "Mend the formula and save, or type the level.";
    }
    E0334 {
        id: "Sel berisi rumus yang hasilnya belum pernah disimpan.", "Program lain membaca sel seperti ini sebagai kosong atau 0.", "Buku yang ditulis skrip Python dengan `=A1+2`.", "Buka dan simpan di Excel atau LibreOffice.";
        en: "The cell holds a formula whose result was never saved.", "Other programs read such a cell as empty or as 0.", "A book written by a Python script with `=A1+2`.", "Open and save it in Excel or LibreOffice.";
    }
    E0335 {
        id: "Sel berformat tanggal.", "Excel mengubah `3-2` menjadi tanggal; tingkat aslinya tidak dapat dipulihkan dengan pasti.", "Mengetik `2/3` dan mendapat 2 Maret.", "Ubah format sel menjadi angka, lalu ketik tingkatnya lagi.";
        en: "The cell is formatted as a date.", "Excel turns `3-2` into a date; what was typed cannot be restored for certain.", "Typing `2/3` and getting 2 March.", "Format the cell as a number and type the level again.";
    }
    W0336 {
        id: "Angka dan nama tingkat di sel tidak cocok; angkanya yang dipakai.", "Salah satunya keliru, dan yang keliru mungkin angkanya.", "`3 - Transaksi` pada indikator proses, padahal tingkat 3 bernama `Terdefinisi`.", "Pastikan angkanya benar, lalu samakan namanya.";
        en: "The number and the name of the level in the cell do not agree; the number counts.", "One of them is wrong, and it may be the number.", "`3 - Transaksi` for an indicator of process, whose level 3 is called `Terdefinisi`.", "Make sure that the number is right, then correct the name.";
    }
    E0337 {
        id: "Pecahan ini, bersama nilai lain, melampaui hitungan tepat.", "Daripada mencetak angka yang meluap atau dibulatkan diam-diam, nilainya ditolak.", "`22/7` bersama `999983/999979`.", "Pakai dua desimal atau pecahan sederhana.";
        en: "Together with the other values this fraction exceeds exact arithmetic.", "Rather than print a number that overflowed or was rounded in silence, the value is refused.", "`22/7` together with `999983/999979`.", "Use two decimals or a simple fraction.";
    }
    E0340 {
        id: "Sebagian indikator belum dinilai.", "Belum dinilai bukan 0 dan bukan 1: indeksnya hanya diketahui di antara batas bawah dan batas atas.", "Buku dengan 45 dari 47 tingkat.", "Isi tingkat yang kurang, atau andaikan dengan `--set I17=3` untuk simulasi.";
        en: "Some indicators are not assessed.", "Not assessed is neither 0 nor 1: the index is only known between a lower and an upper bound.", "A book with 45 of 47 levels.", "Fill in the missing levels, or assume them with `--set I17=3` in a simulation.";
    }
    E0341 {
        id: "Tahap yang diminta tidak mempunyai nilai di buku ini.", "Nilai tahap lain tidak dipakai sebagai gantinya.", "`--stage visitasi` pada buku yang baru berisi kolom Mandiri.", "Hapus `--stage` atau pilih tahap yang terisi.";
        en: "The stage asked for has no values in this book.", "Those of another stage are not taken instead.", "`--stage visitasi` for a book with only the column Mandiri.", "Drop `--stage` or choose a stage that is filled in.";
    }
    E0342 {
        id: "Dua kolom mempunyai judul dengan arti yang sama.", "Kolom mana yang berlaku akan menjadi tebakan, jadi tabelnya tidak dibaca.", "Dua kolom `Tingkat`, satu dari tahun lalu.", "Hapus salah satunya, atau beri judul lain.";
        en: "Two columns have headers of the same meaning.", "Which of them counts would be a guess, so the table is not read.", "Two columns `Tingkat`, one from last year.", "Remove one, or give it another header.";
    }
    N0343 {
        id: "Ada kolom lain yang mirip kolom tingkat dan tidak dipakai.", "Bila kolom yang salah terbaca, seluruh indeksnya salah.", "`Tingkat` dan `Nilai` dalam satu tabel.", "Bila keliru, ganti judul kolom yang tidak dimaksud.";
        en: "Another column looks like one of levels and is not used.", "If the wrong one is read, the whole index is wrong.", "`Tingkat` and `Nilai` in one table.", "If it is the wrong one, rename the column that is not meant.";
    }
    W0344 {
        id: "Nilai dibaca dari lembar yang disembunyikan.", "Orang yang membuka buku melihat angka lain daripada yang dihitung.", "Lembar `Nilai` lama yang disembunyikan, bukan dihapus.", "Tampilkan lembarnya, atau hapus bila tidak berlaku.";
        en: "The values are read from a hidden sheet.", "Who opens the book sees other numbers than those computed.", "An old sheet `Nilai` that was hidden instead of deleted.", "Unhide the sheet, or delete it if it does not count.";
    }
    E0345 {
        id: "Judul kolomnya dikenali, tetapi tidak ada indikator di bawahnya.", "Mungkin jawabannya berada di lembar lain atau terfilter saat diekspor.", "CSV yang hanya berisi baris judul.", "Isi satu baris untuk setiap indikator.";
        en: "The header is recognised, but no indicator stands below it.", "Perhaps the answers are on another sheet, or were filtered away on export.", "A CSV with nothing but its header.", "Fill in one row for each indicator.";
    }
    W0346 {
        id: "Instansi dan tahun yang sama dinilai di dua masukan.", "Keduanya tampil; dalam peringkat, satu instansi akan muncul dua kali.", "`2023.xlsx` dan `2023 (1).xlsx` dalam satu perintah.", "Berikan satu saja, kecuali memang ingin membandingkan keduanya.";
        en: "The same agency and year are assessed in two inputs.", "Both are shown; in a ranking the agency would appear twice.", "`2023.xlsx` and `2023 (1).xlsx` in one command.", "Give only one, unless you mean to compare them.";
    }
    N0347 {
        id: "Buku ini formulir resmi 2018, yang menyimpan jawaban sebagai nomor pilihan di lembar tersembunyi.", "Pilihan 1 sampai 6 berarti tingkat 0 sampai 5; membacanya langsung akan menaikkan semua tingkat.", "Pilihan 4 di lembar tersembunyi dibaca sebagai tingkat 3.", "Tidak perlu tindakan; bila ragu, cocokkan dengan kolom tingkat di lembar itu.";
        en: "The book is the official form of 2018, which stores answers as option numbers in a hidden sheet.", "Options 1 to 6 mean level 0 to 5; taking them as levels would raise every one.", "Option 4 in the hidden sheet is read as level 3.", "Nothing to do; when in doubt compare with the column of levels on that sheet.";
    }
    W0348 {
        id: "Beberapa indikator masih pada pilihan pertama formulir 2018, yaitu tingkat 0.", "Formulir ini memakai pilihan pertama juga untuk pertanyaan yang belum disentuh; keduanya tidak dapat dibedakan.", "35 indikator, semuanya di pilihan pertama: kemungkinan besar belum diisi.", "Pastikan setiap pertanyaan sudah dijawab sebelum memakai indeksnya.";
        en: "Some indicators stand at the first option of the form of 2018, which is level 0.", "The form has the first option for untouched questions, too, and the two cannot be told apart.", "35 indicators, all at the first option: most likely never filled in.", "Make sure that every question was answered before you use the index.";
    }
    E0349 {
        id: "Nomor pilihan di formulir 2018 tidak ada pada pertanyaannya.", "Tingkatnya tidak diketahui; mungkin sel tersembunyi pernah diketik langsung.", "Nomor pilihan `9`.", "Pilih jawabannya lagi dari daftar di lembar indikator.";
        en: "The option number in the form of 2018 does not exist for the question.", "The level is unknown; perhaps the hidden cell was typed into.", "Option number `9`.", "Pick the answer again from the list on the sheet of the indicator.";
    }
    E0350 {
        id: "Ini buku Indeks Pemerintah Digital, tetapi di dalamnya tidak ada tabel indikator yang dikenali.", "Tanpa tabel itu tidak ada yang dapat dihitung.", "Daftar ketujuh aspek dengan bobotnya, tanpa nilai indikator.", "Pakai kolom `Indikator` dan `Nilai`, atau buku dari `spbe template --year 2026`.";
        en: "This is a book of the Indeks Pemerintah Digital, but no table of indicators is recognised in it.", "Without such a table there is nothing to score.", "A list of the seven aspects with their weights and no values of indicators.", "Use the columns `Indikator` and `Nilai`, or a book from `spbe template --year 2026`.";
    }
    E0351 {
        id: "Nilainya sepertinya berskala 0 sampai 100, bukan tingkat kematangan.", "Tidak ada cara resmi mengubah 92 dari 100 menjadi tingkat.", "`92` di kolom tingkat.", "Isi tingkat kematangan menurut kriterianya.";
        en: "The value seems to be on a scale of 0 to 100 and no maturity level.", "There is no official way to turn 92 of 100 into a level.", "`92` in the column of levels.", "Write the maturity level by its criteria.";
    }
    N0352 {
        id: "Lembar menyembunyikan baris atau kolom; isinya tetap dihitung.", "Yang membuka buku tidak melihat semua angka yang menentukan indeks.", "Baris indikator 10 sampai 15 disembunyikan oleh filter.", "Tampilkan, atau hapus bila tidak berlaku.";
        en: "The sheet hides rows or columns; what they hold counts all the same.", "Who opens the book does not see all the numbers behind the index.", "Rows of the indicators 10 to 15 hidden by a filter.", "Unhide them, or delete them if they do not count.";
    }
    E0353 {
        id: "Tingkat ditulis sebagai rentang.", "Dari rentang, indeksnya bukan satu angka.", "`2-3`.", "Putuskan satu tingkat, atau pakai `spbe score --band`.";
        en: "The level is written as a range.", "From a range the index is not one number.", "`2-3`, as an assessor noted it.", "Decide on one level, or use `spbe score --band`.";
    }
    E0354 {
        id: "Rentang tingkat terbalik.", "Mungkin yang dimaksud tanggal atau pengurangan.", "`3-2`.", "Tuliskan yang lebih rendah dulu: `2-3`.";
        en: "The range of levels is reversed.", "Perhaps a date or a difference was meant.", "`3-2` instead of a range.", "Write the lower level first: `2-3`.";
    }
    N0355 {
        id: "Nilai indikator yang memakai indeks instansi lain dibaca sebagai nilai 1 sampai 5 yang sudah dikonversi.", "Beberapa indeks luar juga berskala sampai 5, jadi keduanya terlihat sama; yang di kolom nilai tidak pernah dikonversi.", "`2,97` di kolom nilai untuk I7.", "Bila itu indeks asalnya, pindahkan ke kolom `Nilai Asal`.";
        en: "The value of an indicator that takes an index of another agency is read as converted to the scale of 1 to 5 already.", "Some of these indices go up to 5 as well, so the two look alike; what stands in the column of values is never converted.", "`2.97` in the column of values for I7.", "If it is the index itself, move it to the column `Nilai Asal`.";
    }
    E0356 {
        id: "Nilai dan indeks asalnya sama-sama diisi, tetapi tidak cocok.", "Mana yang benar tidak ditebak, jadi keduanya tidak dihitung.", "Nilai `3,00` dengan Indeks SDI `25`, yang dikonversi menjadi 2,00.", "Kosongkan yang keliru.";
        en: "The value and the index it comes from are both given and do not agree.", "Which is right is not guessed, so neither counts.", "A value of `3.00` with a data index of `25`, which is converted to 2.00.", "Clear the one that is wrong.";
    }
    E0357 {
        id: "Indeks atau skor instansi lain di luar rentangnya sendiri.", "Angka itu bukan indeks yang dimaksud, atau salah ketik.", "`250` untuk indeks berskala 0 sampai 100.", "Salin lagi dari surat atau laporan instansi pemiliknya.";
        en: "The index or score of another agency is outside its own range.", "It is not the index that is meant, or mistyped.", "`250` for an index from 0 to 100.", "Copy it again from the letter or report of its owner.";
    }
    W0358 {
        id: "Ada nilai asal pada indikator yang tidak memakai indeks luar.", "Angkanya tidak dihitung, dan mungkin milik baris lain.", "`62,5` di kolom `Nilai Asal` pada I1.", "Pindahkan ke barisnya, atau kosongkan.";
        en: "There is a source value beside an indicator that takes no index of another agency.", "The number does not count, and may belong to another row.", "`62.5` in the column `Nilai Asal` of I1.", "Move it to its row, or clear it.";
    }
    W0359 {
        id: "Nilainya termasuk tingkat yang belum dipenuhi skor instansi lain.", "Asesor akan menurunkannya, karena skor itu syarat tingkatnya.", "I10 bernilai `2,60` dengan skor IKASANDI `2,40`.", "Turunkan nilainya, atau perbarui skornya.";
        en: "The value is part of a level that the score of another agency does not allow.", "Assessors will lower it, because the level asks for the score.", "I10 at `2.60` with an IKASANDI score of `2.40`.", "Lower the value, or update the score.";
    }
    E0360 {
        id: "Di kolom nilai tertulis indeks asalnya, bukan nilai 1 sampai 5.", "Yang di kolom nilai tidak dikonversi, supaya tidak ada yang perlu menebak.", "`62,5` di kolom nilai untuk I18.", "Pindahkan ke kolom `Nilai Asal` dan kosongkan nilainya.";
        en: "The column of values holds the index itself and no value from 1 to 5.", "What stands in the column of values is not converted, so that nobody has to guess.", "`62.5` in the column of values for I18.", "Move it to the column `Nilai Asal` and clear the value.";
    }
    E0361 {
        id: "Nilai asal bukan angka.", "Tanpa angka tidak ada yang dapat dikonversi.", "`tinggi` di kolom `Nilai Asal`.", "Isi indeksnya, atau kosongkan bila belum terbit.";
        en: "The source value is not a number.", "Without a number there is nothing to convert.", "`high` in the column `Nilai Asal`.", "Write the index, or leave the cell empty until it is published.";
    }
    E0362 {
        id: "Nilai asal memuat angka dan tulisan.", "Tidak pasti bahwa angka itu indeksnya.", "`25 (sementara)`.", "Sisakan angkanya; catatan ditulis di kolom catatan.";
        en: "The source value holds a number and words.", "It is not certain that the number is the index.", "`25 (provisional)`.", "Leave the number; notes belong into the column of notes.";
    }
    W0363 {
        id: "Indeksnya di bawah titik terendah yang diketahui dari konversinya.", "Nilainya hanya diketahui batasnya, jadi indeks instansinya sebuah rentang.", "Indeks Pembangunan Statistik `1,20`, yang batas bawahnya tidak disebut.", "Isi nilai yang sudah dikonversi bila pemilik indeksnya menyebutkannya.";
        en: "The index lies below the lowest point that is known of its conversion.", "Only bounds of the value are known, so the index of the agency is a range.", "A statistics index of `1.20`, whose lowest value is not stated.", "Fill in the converted value if the owner of the index states it.";
    }
    W0364 {
        id: "Indikator yang memakai indeks instansi lain belum bernilai.", "Selama indeksnya belum terbit nilainya bukan 1, melainkan rentang, dan begitu pula indeksnya.", "I7 kosong karena hasil EPSS belum terbit.", "Isi kolom `Nilai Asal` setelah terbit; `--set I7=3` menghitung sebuah andaian.";
        en: "An indicator that takes the index of another agency has no value yet.", "Until that index is published the value is not 1 but a range, and so is the index of the agency.", "I7 is empty because the results of EPSS are not published.", "Fill in the column `Nilai Asal` once they are; `--set I7=3` computes an assumption.";
    }
    N0365 {
        id: "Indeks instansi lain dikonversi menjadi nilai.", "Siapa pun yang memeriksa angkanya perlu tahu dari mana nilainya.", "Indeks SDI 25 menjadi 2,00.", "Tidak perlu diubah.";
        en: "An index of another agency was converted to a value.", "Whoever checks the numbers has to know where the value comes from.", "A data index of 25 becomes 2.00.", "Nothing needs to change.";
    }
    E0366 {
        id: "Hampir semua nama indikator di buku bukan nama indikator rubriknya pada nomor itu.", "Banyak aplikasi setempat menyusun indikatornya sendiri dengan nomor mulai dari 1; dihitung menurut nomor, nilainya jatuh ke indikator lain.", "`1 Audit Keamanan`, `2 Integrasi`, `3 Survei` dalam laporan Indeks Pemerintah Digital.", "Pakai nama resminya, atau buku dari `spbe template`.";
        en: "Hardly any name of an indicator in the book is that of the rubric at its number.", "Many local applications have indicators of their own, numbered from 1; taken by number their values would fall to others.", "`1 Security audit`, `2 Integration`, `3 Survey` in a report on the Indeks Pemerintah Digital.", "Use the official names, or a book from `spbe template`.";
    }
    E0367 {
        id: "Judul tabel berlanjut ke baris yang tidak dapat dipahami.", "Bila judulnya dibaca sebagian, tingkat suatu tahap atau tahun dapat terbaca sebagai tingkat yang lain.", "Di bawah `Tingkat` ada baris `Mandiri` dan `Akhir` bersama angka.", "Ringkas judulnya menjadi satu baris, atau tunjukkan kolomnya dengan `--map`.";
        en: "The header of a table goes on in a row that cannot be understood.", "A header read in part may give the level of one stage or year for that of another.", "Below `Level` stands a row with `Mandiri`, `Akhir` and numbers.", "Write the header in one row, or show the columns with `--map`.";
    }
    W0368 {
        id: "Formulir resmi 2018 tidak berisi satu pilihan maupun satu penjelasan pun.", "Formulir kosong menyimpan pilihan pertama di mana-mana, yang sama dengan tingkat 0; indeks 0,00 darinya bukan hasil penilaian.", "Formulir unduhan yang langsung dihitung.", "Isi formulirnya. Bila tingkat 0 memang hasilnya, tulis penjelasan di lembar indikatornya.";
        en: "The official form of 2018 holds neither a choice nor an explanation.", "An empty form stores the first option everywhere, which is what level 0 looks like; an index of 0.00 made of it is no result.", "The form as downloaded, scored at once.", "Fill it in. If level 0 is the result, write an explanation in the sheet of the indicator.";
    }
    E0369 {
        id: "Dua perangkat daerah memberi tingkat yang berbeda untuk satu indikator.", "Tidak ada yang dijumlahkan atau dirata-ratakan; yang memutuskan adalah pengampunya.", "Dinas Kominfo mengisi 4 dan Bappeda 2 untuk indikator 2.", "Gabungkan dengan `spbe merge` dan daftar pengampu, atau sepakati satu tingkat.";
        en: "Two units give one indicator different levels.", "Nothing is added up or averaged; its owner decides.", "Dinas Kominfo gives 4 and Bappeda 2 for indicator 2.", "Merge them with `spbe merge` and a list of owners, or agree on one level.";
    }
    N0370 {
        id: "Beberapa baris dari perangkat daerah yang berbeda memberi tingkat yang sama.", "Tingkatnya tidak diragukan dan dihitung sekali, tetapi hanya penjelasan baris pertama yang terbaca.", "Satu baris setiap perangkat daerah dan indikator, seperti ekspor aplikasi pemantauan.", "Tidak perlu diubah; `spbe merge` menggabungkan semua teksnya.";
        en: "Several rows of different units give the same level.", "The level is beyond doubt and counts once, but only the explanation of the first row is read.", "One row for each unit and indicator, as monitoring applications export them.", "Nothing needs to change; `spbe merge` joins all the texts.";
    }
    N0371 {
        id: "Kolom tingkat tidak menyebut tahapnya, tetapi judul di atas tabel menyebutnya.", "Nilai mandiri yang ditampilkan sebagai nilai akhir akan dikira sudah dinilai asesor.", "Baris `Penilaian Mandiri` di atas tabel berkolom `No` dan `Tingkat`.", "Tidak perlu tindakan bila tahapnya benar; bila tidak, sebut tahapnya di judul kolom.";
        en: "The column of levels does not name its stage, but a title above the table does.", "What an agency claims itself would pass for a final value, which assessors have judged.", "A row `Penilaian Mandiri` above a table with the columns `No` and `Tingkat`.", "Nothing to do if the stage is right; else name it in the header of the column.";
    }
    W0372 {
        id: "Judul di atas tabel dan judul kolom menyebut tahap yang berbeda.", "Salah satunya mungkin tertinggal dari salinan buku lain.", "Judul `Penilaian Mandiri` di atas kolom `Nilai Akhir`.", "Judul kolom yang dipakai; perbaiki yang keliru.";
        en: "The title above the table and the header of its column name different stages.", "One of them may be left from the book it was copied from.", "The title `Penilaian Mandiri` above a column `Nilai Akhir`.", "The header counts; correct the one that is wrong.";
    }
    W0373 {
        id: "Judul-judul di atas tabel menyebut lebih dari satu tahap, dan kolom tingkat tidak menyebut satu pun.", "Tahap mana yang dimaksud tidak ditebak, jadi nilainya dibaca sebagai nilai akhir.", "`Penilaian Mandiri dan Evaluasi Dokumen` di atas satu kolom `Tingkat`.", "Sebut tahapnya di judul kolom.";
        en: "The titles above the table name more than one stage, and the column of levels names none.", "Which is meant is not guessed, so the values are read as final ones.", "`Penilaian Mandiri dan Evaluasi Dokumen` above a single column `Tingkat`.", "Name the stage in the header of the column.";
    }
    W0374 {
        id: "Tahap dokumen atau tahap akhir hanya mengisi sebagian indikator; selebihnya mewarisi nilai tahap sebelumnya.", "Indeks dan predikatnya lalu campuran nilai asesor dan pengakuan instansi sendiri, biasanya lebih tinggi daripada hasil akhirnya.", "Kolom *Akhir* terisi 10 dari 47 baris, atau bertulisan \"belum dinilai\"; 37 baris lain memakai kolom *Mandiri*.", "Isi tahap itu untuk setiap indikator, juga yang nilainya tetap. Untuk nilai tahap sebelumnya saja, pakai `--stage mandiri`. Interviu dan visitasi memang hanya menyentuh sebagian indikator dan tidak diperingatkan.";
        en: "The stage dokumen or akhir gives a value to some indicators only; the others inherit that of the stage before.", "The index and its rating are then a mixture of what assessors found and what the agency claims, mostly higher than the final result.", "The column *Akhir* is filled in 10 of 47 rows, or says \"belum dinilai\"; the other 37 count with the column *Mandiri*.", "Fill in that stage for every indicator, also where the value stays. For the values of an earlier stage alone use `--stage mandiri`. Interviews and visits touch only some indicators, so nothing is said of them.";
    }
    W0375 {
        id: "Tingkat 0 di sel itu tidak diketik, tetapi hasil rumus.", "Rumus yang menunjuk sel kosong menghasilkan 0, dan program yang tidak menghitung rumus menyimpan 0. Keduanya akan menurunkan indeks tanpa ada yang menilai.", "`=Isian!B4`, sedangkan `Isian!B4` kosong, pada rubrik 5/2018 yang skalanya mulai dari 0.", "Ketik 0 bila memang tingkat 0. Bila belum dinilai, kosongkan selnya atau isi sel asalnya; bila bukunya dibuat program lain, buka lalu simpan dulu di Excel atau LibreOffice.";
        en: "The level 0 of the cell was not typed but is the result of a formula.", "A formula that refers to an empty cell gives 0, and programs that do not calculate store 0. Both would lower the index though nobody assessed anything.", "`=Isian!B4`, with `Isian!B4` empty, under the rubric of 5/2018, whose scale begins at 0.", "Type 0 if it is the level indeed. If it is not assessed, clear the cell or fill in the one it refers to; if another program made the book, open and save it in Excel or LibreOffice first.";
    }
}
