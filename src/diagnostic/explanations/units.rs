//! 09: stages, the books of units, what is open, and the files of evidence.

super::explanations! {
    E0901 {
        id: "Hanya satu tahap yang terisi, jadi tidak ada tahap yang dapat dibandingkan.", "Perbandingan tahap menunjukkan di mana asesor menilai lain; untuk itu perlu dua.", "Buku yang baru berisi kolom Mandiri.", "Isi kolom tahap lain setelah dinilai.";
        en: "Only one stage is filled in, so there are no stages to compare.", "Comparing stages shows where assessors disagreed; that takes two.", "A book with nothing but the column Mandiri.", "Fill in the columns of other stages once they are assessed.";
    }
    E0910 {
        id: "Buku ini milik instansi lain dan tidak ikut digabung.", "Jawaban instansi lain akan menggantikan jawaban sendiri.", "Buku Kota Depok di folder Kota Bekasi.", "Keluarkan bukunya, atau perbaiki nama instansinya.";
        en: "The book is of another agency and left out of the merge.", "Answers of another agency would replace your own.", "A book of Kota Depok in the folder of Kota Bekasi.", "Take the book out, or correct the name of the agency.";
    }
    E0911 {
        id: "Buku ini untuk tahun lain dan tidak ikut digabung.", "Tingkat tahun lalu akan tampak sebagai tingkat tahun ini.", "Dinas mengirim lagi buku 2022.", "Minta buku tahun ini, atau perbaiki tahunnya.";
        en: "The book is of another year and left out of the merge.", "Last year's levels would pass for this year's.", "A unit sends its book of 2022 again.", "Ask for the book of this year, or correct the year.";
    }
    E0912 {
        id: "Buku ini memakai rubrik lain dan tidak ikut digabung.", "Nomor indikator yang sama berarti hal lain.", "Buku menurut 5/2018 di antara buku menurut 59/2020.", "Salin jawabannya ke buku dari `spbe template` dengan rubrik yang benar.";
        en: "The book uses another rubric and is left out of the merge.", "The same number of an indicator means something else.", "A book under 5/2018 among books under 59/2020.", "Copy its answers to a book of `spbe template` with the right rubric.";
    }
    E0913 {
        id: "Dua perangkat daerah mengisi indikator yang sama dengan tingkat berbeda.", "Mana yang berlaku tidak ditebak, jadi indikatornya dikosongkan.", "Diskominfo mengisi 3, Bappeda mengisi 4.", "Sepakati satu tingkat, atau tetapkan pengampu dengan `--pengampu BERKAS`.";
        en: "Two units answer the same indicator with different levels.", "Which of them counts is not guessed, so the indicator is left empty.", "Diskominfo writes 3, Bappeda writes 4.", "Agree on one level, or name an owner with `--pengampu FILE`.";
    }
    N0914 {
        id: "Isian berbeda, dan tingkat pengampu yang dipakai.", "Perangkat daerah lain perlu tahu bahwa tingkatnya tidak dipakai.", "Pengampu mengisi 3, pendukung mengisi 4: dipakai 3.", "Beri tahu yang lain; bila pengampunya salah, perbaiki daftarnya.";
        en: "Answers differ, and the level of the owner counts.", "The other units should know that theirs does not.", "The owner writes 3, a supporting unit 4: 3 counts.", "Tell the others; if the owner is wrong, correct the list.";
    }
    W0915 {
        id: "Isian berbeda, dan yang terendah dipakai karena `--resolve min`.", "Cara ini berhati-hati, tetapi dapat menurunkan indeks tanpa alasan.", "3 dan 4 menjadi 3.", "Pastikan yang terendah memang yang disepakati.";
        en: "Answers differ, and the lowest counts because of `--resolve min`.", "That is cautious, but may lower the index without cause.", "3 and 4 become 3.", "Make sure that the lowest is what was agreed.";
    }
    E0916 {
        id: "Buku dari perangkat daerah yang mendapat tugas belum ada.", "Indikatornya akan terbuka, dan indeksnya hanya sebuah rentang.", "Dinas Kesehatan mengampu I40, bukunya belum dikirim.", "Minta bukunya, atau samakan nama perangkat daerahnya.";
        en: "A unit with a task has not handed in a book.", "Its indicators stay open, and the index is only a range.", "The health department owns I40 and has sent nothing.", "Ask for the book, or make the names of the unit equal.";
    }
    W0917 {
        id: "Indikator diisi oleh perangkat daerah yang bukan pengampunya.", "Nilainya dipakai karena tidak ada yang lain, tetapi belum tentu disepakati pengampunya.", "Bagian Organisasi mengisi indikator milik Diskominfo.", "Mintalah pengampu memastikannya.";
        en: "An indicator is answered by a unit that does not own it.", "The value counts because there is no other, but its owner may not agree.", "The organisation section answers an indicator of Diskominfo.", "Ask the owner to confirm it.";
    }
    W0918 {
        id: "Beberapa indikator kosong di semua buku, atau tingkatnya di sana ditolak.", "Tanpa isian, indeksnya tidak lengkap.", "I8 kosong di semua buku, dan I21 berisi `tiga`.", "Perbaiki tingkat yang ditolak, tentukan siapa yang mengisi sisanya, lalu gabungkan lagi.";
        en: "Some indicators are empty in every book, or their levels there were refused.", "Without them the index is incomplete.", "I8 is empty in every book, and I21 holds `three`.", "Correct the levels that were refused, settle who answers the others, then merge again.";
    }
    W0919 {
        id: "Penjelasan gabungan terlalu panjang untuk satu sel dan akan terpotong.", "Sel Excel memuat 32.767 karakter; sisanya hilang dari buku gabungan.", "Dua belas perangkat daerah masing-masing menulis tiga halaman.", "Pindahkan rinciannya ke berkas bukti.";
        en: "The joined explanation is too long for a cell and will be cut.", "A cell of Excel holds 32,767 characters; the rest is lost from the merged book.", "Twelve units write three pages each.", "Move the details to files of evidence.";
    }
    N0920 {
        id: "Perangkat daerah dikenali dari nama berkasnya.", "Nama berkas mudah berubah saat dikirim ulang.", "`diskominfo.xlsx` tanpa kolom perangkat daerah.", "Isi kolom perangkat daerah di buku.";
        en: "The unit is told by the name of the file.", "A file name changes easily when it is sent again.", "`diskominfo.xlsx` without a column of units.", "Fill in the column of units in the book.";
    }
    W0921 {
        id: "Perangkat daerah pemilik buku tidak ada di daftar pengampu.", "Mungkin ejaannya lain, sehingga bukunya tidak dianggap sebagai isian pengampu.", "`Dinas Kominfo` di buku, `Diskominfo` di daftar.", "Samakan ejaannya, atau tambahkan ke daftar.";
        en: "The unit of a book is not in the list of owners.", "Perhaps its name is spelt otherwise, so its answers do not count as the owner's.", "`Dinas Kominfo` in the book, `Diskominfo` in the list.", "Write the name the same way, or add it to the list.";
    }
    N0922 {
        id: "Sebuah berkas di folder dipakai sebagai daftar pengampu.", "Daftar itu memutuskan isian yang berbeda, jadi harus berkas yang benar.", "`pengampu.csv` di samping buku-buku.", "Tidak perlu tindakan; untuk daftar lain pakai `--pengampu`.";
        en: "A file in the folder is used as the list of owners.", "It decides between answers that differ, so it has to be the right one.", "`pengampu.csv` beside the books.", "Nothing to do; use `--pengampu` for another list.";
    }
    N0923 {
        id: "Beberapa berkas di folder bukan buku dan tidak dibaca.", "Bila salah satunya seharusnya buku, jawabannya tidak ikut.", "`surat-pengantar.pdf` di folder yang sama.", "Periksa bila jumlahnya tidak sesuai dugaan.";
        en: "Some files in the folder are no books and are not read.", "If one of them should be a book, its answers are missing.", "`cover-letter.pdf` in the same folder.", "Look if the number is not what you expect.";
    }
    E0924 {
        id: "Buku sebuah perangkat daerah sudah dikirim, tetapi belum ada isinya.", "Bukunya tidak hilang, jadi yang perlu diminta adalah isiannya; sampai itu ada, indikatornya terbuka.", "Dinas Kesehatan mengirim kembali buku dari `spbe template --unit` apa adanya.", "Minta perangkat daerah itu mengisi bukunya, lalu gabungkan lagi.";
        en: "A unit has sent its book, but there is nothing in it.", "The book is not lost: what is wanted are the answers, and its indicators stay open until they come.", "The health department sends back the book of `spbe template --unit` as it was.", "Ask the unit to fill in its book, then merge again.";
    }
    E0925 {
        id: "Sebuah perangkat daerah ada di daftar pengampu, tetapi tidak satu pun indikatornya terbaca, dan bukunya belum ada.", "Tidak diketahui apa yang harus dimintakan kepadanya.", "`4-99;Dinas Kesehatan` pada rubrik dengan 47 indikator.", "Perbaiki indikator di daftar pengampu, lalu minta bukunya.";
        en: "A unit is in the list of owners, but none of its indicators can be read, and its book is not there.", "It is unknown what to ask it for.", "`4-99;Health Department` in a rubric of 47 indicators.", "Mend the indicators in the list of owners, then ask for the book.";
    }
    E0926 {
        id: "Kolom indikator di daftar pengampu berisi tanggal.", "Excel mengubah rentang yang diketik `1-3` menjadi 1 Maret atau 3 Januari, dan rentang aslinya tidak dapat ditebak.", "`01-Mar` di `pengampu.csv` yang disimpan dari Excel.", "Tulis `1 s.d. 3`, atau jadikan kolomnya teks sebelum mengetik `1-3`.";
        en: "The column of indicators in the list of owners holds a date.", "Excel turns a range typed as `1-3` into the first of March or the third of January, and what was typed cannot be guessed.", "`01-Mar` in a `pengampu.csv` saved by Excel.", "Write `1 s.d. 3`, or make the column text before typing `1-3`.";
    }
    E0927 {
        id: "Rentang indikator ditulis dari yang besar ke yang kecil.", "Mungkin salah ketik; menebaknya dapat memberi indikator kepada perangkat daerah yang salah.", "`20-11` padahal maksudnya `20-21`.", "Tulis dari nomor terkecil, setelah memastikan kedua nomornya.";
        en: "A range of indicators is written from the greater to the smaller.", "It may be a slip, and guessing could give indicators to the wrong unit.", "`20-11` where `20-21` was meant.", "Make sure of both numbers and write the smaller one first.";
    }
    E0928 {
        id: "Sel indikator berisi bilangan desimal.", "Excel berlokal Indonesia menyimpan daftar `1,2` sebagai bilangan 1,2, yang juga dapat berarti aspek 1 nomor 2.", "`1,2` yang diketik di `pengampu.xlsx`.", "Tulis `1 dan 2`, atau jadikan selnya teks sebelum mengetik.";
        en: "The cell of an indicator holds a decimal number.", "An Indonesian Excel stores the list `1,2` as the number 1.2, which may also be the second of the first aspect.", "`1,2`, typed in `pengampu.xlsx`.", "Write `1 dan 2`, or make the cell text before typing.";
    }
    N0929 {
        id: "Buku sebuah perangkat daerah berisi satu kolom tingkat tanpa nama tahap, sedangkan buku lain berisi penilaian mandiri.", "Sebagai nilai akhir, isian itu akan mengalahkan nilai mandiri perangkat daerah lain tanpa terlihat sebagai perbedaan.", "`bappeda.csv` dengan kolom `Nilai` di samping buku dari `spbe template --unit`.", "Tidak perlu tindakan bila memang penilaian mandiri; bila nilai akhir, sebut di judul kolomnya.";
        en: "The book of a unit has one column of levels that names no stage, while other books hold self-assessments.", "As final values they would win over the claims of other units, and no difference would be seen.", "`bappeda.csv` with a column `Nilai`, beside books of `spbe template --unit`.", "Nothing to do if it is a self-assessment; if the values are final, say so in the header.";
    }
    E0930 {
        id: "Daftar pengampu tidak mempunyai judul kolom yang dikenal.", "Tanpa itu tidak diketahui siapa mengampu apa.", "Berkas berisi `1;Diskominfo` tanpa baris judul.", "Beri judul `indikator;perangkat daerah`.";
        en: "The list of owners has no header that is known.", "Without it, who owns what is unknown.", "A file with `1;Diskominfo` and no header.", "Head its columns `indikator;perangkat daerah`.";
    }
    E0931 {
        id: "Daftar pengampu menyebut indikator yang tidak ada di rubrik.", "Tugas itu tidak sampai kepada siapa pun.", "`1 s.d. 50` pada rubrik dengan 47 indikator.", "Perbaiki nomornya.";
        en: "The list of owners names an indicator that the rubric does not have.", "That task reaches nobody.", "`1 s.d. 50` in a rubric of 47 indicators.", "Correct the number.";
    }
    E0932 {
        id: "Sebuah indikator di daftar tidak mempunyai perangkat daerah.", "Tidak ada yang mengisi dan tidak ada yang memutuskan.", "`12;` di daftar.", "Isi perangkat daerahnya, atau hapus barisnya.";
        en: "An indicator in the list has no unit.", "Nobody answers it and nobody decides.", "`12;` in the list.", "Fill in the unit, or remove the row.";
    }
    W0933 {
        id: "Satu indikator mempunyai beberapa pengampu.", "Bila isian mereka berbeda, daftar itu tidak dapat memutuskan.", "`12;Diskominfo; Bappeda`.", "Sebut satu pengampu; yang lain masuk kolom `pendukung`.";
        en: "An indicator has several owners.", "If their answers differ the list cannot decide.", "`12;Diskominfo; Bappeda`.", "Name one owner; put the others into the column `pendukung`.";
    }
    W0934 {
        id: "Sebagian indikator tidak mempunyai pengampu.", "Indikator tanpa pengampu biasanya baru ketahuan kosong menjelang batas waktu.", "Daftar yang berhenti di indikator 45.", "Tambahkan ke daftar.";
        en: "Some indicators have no owner.", "Those mostly turn out to be empty just before the deadline.", "A list that ends with indicator 45.", "Add them to the list.";
    }
    E0935 {
        id: "Banyak baris di daftar pengampu tidak mempunyai perangkat daerah, seperti daftar yang baru mulai diisi.", "Tidak ada yang mengisi indikator-indikator itu dan tidak ada yang memutuskan; W0934 menyebut semuanya.", "`pengampu.csv` dari `spbe init` yang baru terisi tiga baris.", "Isi perangkat daerahnya, atau hapus barisnya.";
        en: "Many rows of the list of owners have no unit, as in a list that was only begun.", "Nobody answers those indicators and nobody decides; W0934 names them all.", "A `pengampu.csv` of `spbe init` with three rows filled in.", "Fill in the units, or remove the rows.";
    }
    W0936 {
        id: "Sebuah lembar memuat tingkat yang berbeda dari lembar yang dibaca.", "Lembar *Penilaian* didahulukan, dan lembar yang tampak didahulukan dari yang tersembunyi. Bila yang diisi justru salinannya, indeks dihitung dari tingkat yang lama.", "`Penilaian` dan `Penilaian (2)`, salinan yang dibuat Excel lalu diisi.", "Pilih lembarnya dengan `--sheet`, ganti namanya menjadi `Penilaian`, atau hapus salinan yang tidak berlaku.";
        en: "A sheet holds other levels than the sheet that is read.", "The sheet *Penilaian* comes first, and visible sheets before hidden ones. If it was the copy that was filled in, the index is that of old levels.", "`Penilaian` and `Penilaian (2)`, a copy that Excel made and somebody filled in.", "Choose the sheet with `--sheet`, rename it to `Penilaian`, or delete the copy that does not count.";
    }
    W0937 {
        id: "Sebuah folder di dalam folder yang dibaca hanyalah tautan ke folder lain.", "Tautan dapat berputar kembali ke folder asalnya, jadi tidak dimasuki; buku di baliknya tidak ikut dihitung.", "`arsip/2021` adalah tautan ke disk lain.", "Sebut foldernya sendiri: `spbe score arsip arsip/2021`.";
        en: "A folder inside a folder that is read is only a link to another one.", "Links can lead in circles and are not entered; the books behind them do not count.", "`archive/2021` is a link to another disk.", "Name the folder itself: `spbe score archive archive/2021`.";
    }
    W0938 {
        id: "Satu instansi, tahun, dan tahap dinilai dari dua berkas.", "Siapa pun yang menjumlahkan atau merata-ratakan keluarannya menghitung instansi itu dua kali, dan bila indeksnya berbeda hanya satu yang benar.", "`kota-x.xlsx` dan `kota-x (revisi).xlsx` di satu folder.", "Pindahkan berkas yang tidak berlaku, lalu jalankan lagi.";
        en: "One agency, year and stage was scored from two files.", "Whoever adds up or averages the output counts the agency twice, and where the indices differ only one is right.", "`kota-x.xlsx` and `kota-x (revision).xlsx` in one folder.", "Move away the file that does not count, then run again.";
    }
    E0939 {
        id: "Sebuah baris tabel teks mempunyai angka di kanan kolom terakhir.", "Koma di dalam angka terbaca sebagai pemisah, sehingga nilai indikator bergeser ke indikator lain dan indeksnya tampak wajar padahal keliru.", "`Kota X,2019,3,0,3,0` di bawah judul `instansi,tahun,i1,i2`.", "Simpan lagi dengan pemisah `;`, atau apit setiap angka dengan tanda petik: `\"3,0\"`.";
        en: "A row of a text table has numbers to the right of its last column.", "A comma within a number is read as the end of a field, so that the value of one indicator moves to another and the index looks right but is not.", "`Kota X,2019,3,0,3,0` below the header `instansi,tahun,i1,i2`.", "Save the table again with `;` between fields, or put each number in quotes: `\"3,0\"`.";
    }
    W0952 {
        id: "Sebuah baris tabel teks berisi lebih sedikit isian daripada judulnya, dan semuanya terisi.", "Satu isian yang hilang di tengah memindahkan setiap nilai sesudahnya ke indikator sebelumnya; indeksnya tampak wajar padahal keliru.", "`Kota X;2023;3;4` di bawah judul `Instansi;Tahun;I1;I2;Keterangan`.", "Bandingkan dengan aslinya. Bila yang kosong memang isian terakhir, akhiri barisnya dengan pemisah: `Kota X;2023;3;4;`.";
        en: "A row of a text table has fewer fields than its header, and all of them are filled.", "A field that is missing in between moves every value after it to the indicator before; the index looks right but is not.", "`Kota X;2023;3;4` below the header `Instansi;Tahun;I1;I2;Remarks`.", "Compare it with the original. If it is the last field that is empty, end the row with the separator: `Kota X;2023;3;4;`.";
    }
    E0940 {
        id: "Perangkat daerah yang diminta tidak ada di buku.", "Daftar tugas kosong akan tampak seperti tidak ada pekerjaan.", "`--unit Kominfo`, padahal namanya `Diskominfo`.", "Pakai salah satu nama yang disebut.";
        en: "The unit asked for is not in the book.", "An empty worklist would look as if nothing was left to do.", "`--unit Kominfo`, while it is called `Diskominfo`.", "Use one of the names listed.";
    }
    E0941 {
        id: "Koma desimal membelah tingkat di tabel yang memisahkan kolom dengan koma.", "Tingkat `3,5` terbaca 3 dan sisanya pindah ke kolom di kanannya, sehingga nilainya tampak wajar padahal keliru.", "`1,3,5,ada` di bawah judul `No,Tingkat,Penjelasan`.", "Simpan lagi dengan pemisah `;`, atau apit angkanya dengan tanda petik: `\"3,5\"`.";
        en: "A decimal comma divides a level, in a table whose fields are divided by commas.", "The level `3,5` is read as 3 and the rest moves to the column beside it, so that the value looks right but is not.", "`1,3,5,yes` below the header `No,Tingkat,Penjelasan`.", "Save the table again with `;` between fields, or put the number in quotes: `\"3,5\"`.";
    }
    N0942 {
        id: "Di folder yang dinilai atau diperiksa ada daftar pengampu.", "Daftar itu bukan buku penilaian dan tidak berisi tingkat; ia hanya memutuskan perangkat daerah mana yang mengampu indikator.", "`pengampu.csv` yang dibuat `spbe init`.", "Tidak perlu tindakan.";
        en: "There is a list of owners in the folder that is scored or checked.", "The list is no assessment book and holds no levels; it only says which unit is in charge of which indicator.", "The `pengampu.csv` that `spbe init` makes.", "Nothing to do.";
    }
    N0945 {
        id: "Kolom di bawah judul seperti `Target` atau `Rencana` tidak dibaca.", "Target bukan capaian; bila ikut dihitung, indeksnya indeks yang diharapkan.", "`Realisasi` di atas 2022 dan 2023, `Target` di atas 2024 dan 2025.", "Tidak perlu tindakan.";
        en: "Columns below a header such as `Target` or `Rencana` are not read.", "What is aimed at was not reached; counted, it would make the index one that is hoped for.", "`Realisasi` above 2022 and 2023, `Target` above 2024 and 2025.", "Nothing to do.";
    }
    E0945 | E0946 | W0945 {
        id: "Kolom di kanan tingkat hanya berisi satu atau dua angka, di tabel yang memisahkan kolom dengan koma.", "Tingkat `3,5` tanpa tanda petik terbaca 3, dan `5` menjadi penjelasannya: nilainya tampak wajar padahal keliru.", "`1,3,5,` di bawah judul `No,Tingkat,Penjelasan`.", "Simpan lagi dengan pemisah `;`, atau apit angkanya dengan tanda petik: `\"3,5\"`. Bila angka itu memang penjelasannya, tambahkan kata.";
        en: "The column to the right of the level holds one or two digits only, in a table whose fields are divided by commas.", "The level `3,5` without quotes is read as 3, and `5` becomes its explanation: the value looks right but is not.", "`1,3,5,` below the header `No,Tingkat,Penjelasan`.", "Save the table again with `;` between fields, or put the number in quotes: `\"3,5\"`. If the number is the explanation, add a word.";
    }
    W0946 | E0947 {
        id: "Satu instansi dan tahun ada di dua baris tabel lebar.", "Dua baris yang berbeda memberi dua indeks, dan hanya satu yang benar; dua baris yang sama terhitung dua kali dalam rata-rata.", "`Kota Contoh,2023,…` di baris 5 dan baris 40.", "Hapus baris yang keliru atau berulang.";
        en: "One agency and year stands in two rows of a wide table.", "Two rows that differ give two indices, of which only one is right; two that are alike count twice in a mean.", "`Kota Contoh,2023,…` in row 5 and in row 40.", "Remove the row that is wrong or repeated.";
    }
    W0947 {
        id: "Satu sel gabungan menutupi tingkat beberapa indikator.", "Di layar tingkatnya tampak berlaku untuk semua barisnya, tetapi Excel hanya menyimpannya di baris pertama; apakah baris lain memang setingkat tidak ditebak.", "`E7:E8` digabung dan berisi 3, padahal baris 8 indikator lain.", "Pisahkan selnya lalu isi setiap baris.";
        en: "One merged cell covers the levels of several indicators.", "On the screen the level seems to hold for all its rows, but Excel stores it in the first only; whether the others have it as well is not guessed.", "`E7:E8` is merged and holds 3, while row 8 is another indicator.", "Unmerge the cells and fill in each row.";
    }
    W0948 {
        id: "Satu berkas disebut dua kali di satu perintah, langsung, lewat foldernya, atau lewat tautan.", "Bila dihitung dua kali, instansinya tampak dua dan rata-ratanya bergeser.", "`spbe score a.xlsx .` di folder yang memuat `a.xlsx`.", "Sebut setiap berkas satu kali saja.";
        en: "One file is named twice in a command: by itself, through its folder, or through a link.", "If it counted twice, its agency would be there twice and every mean would move.", "`spbe score a.xlsx .` in the folder of `a.xlsx`.", "Name each file only once.";
    }
    E0948 {
        id: "Instansi ini tidak masuk peringkat karena ada tingkat yang tidak dapat dipakai; yang pertama disebut.", "Tanpa tingkat itu indeksnya hanya diketahui batas bawah dan batas atasnya, sehingga urutannya tidak pasti.", "Satu sel berisi 9 pada skala 0 sampai 5.", "Perbaiki sel yang disebut; `spbe check BERKAS` menyebut semua masalahnya.";
        en: "The agency is not ranked because a level of it cannot be used; the first one is named.", "Without that level only a lower and an upper bound of the index are known, so its rank is not certain.", "One cell holds 9 on the scale of 0 to 5.", "Correct the cell that is named; `spbe check FILE` names all problems.";
    }
    E0949 {
        id: "Satu baris tabel teks mempunyai kolom lebih banyak daripada tabelnya, dan di kanan kolom tingkat ada angka.", "Pemisah di dalam teks yang tidak diapit tanda petik membelah teks itu, sehingga isi berikutnya bergeser dan angka di dalam teks terbaca sebagai tingkat.", "`4;Sudah ada; 4;3` di bawah judul `No;Penjelasan;Tingkat` terbaca 4, padahal tingkatnya 3.", "Apit teksnya dengan tanda petik: `4;\"Sudah ada; 4\";3`. Kolom tanpa judul yang diisi di sebagian besar baris tidak dipermasalahkan.";
        en: "A row of a text table has more fields than its table, and a number stands to the right of the column of levels.", "A separator within a text that is not in quotes divides the text, so that what follows moves and a number in the text is read as the level.", "`4;Sudah ada; 4;3` below the header `No;Penjelasan;Tingkat` would be read as 4, but the level is 3.", "Put the text in quotes: `4;\"Sudah ada; 4\";3`. A column without a header that most rows fill is no fault.";
    }
    W0949 {
        id: "Di sebelah kolom tingkat ada kolom lain yang hampir semua isinya tingkat, dengan judul yang tidak dikenal.", "Bila kolom itu hasil verifikasi, indeks yang dihitung hanyalah pengakuan instansinya sendiri.", "`Tingkat` dan `Hasil Verifikasi Asesor` dalam satu tabel.", "Beri judul menurut tahapnya: `Mandiri` dan `Nilai Akhir`; atau tunjukkan kolomnya dengan `--map`.";
        en: "Beside the column of levels stands another that holds hardly anything but levels, under a header that is not known.", "If it holds what was verified, the index that is computed is only what the agency claims.", "`Tingkat` and `Hasil Verifikasi Asesor` in one table.", "Head them by their stages, `Mandiri` and `Nilai Akhir`, or show the column with `--map`.";
    }
    E0950 {
        id: "Folder data dukung tidak ada atau tidak dapat dibaca.", "Tanpa foldernya, semua berkas akan tampak hilang.", "`--evidence-dir buktii`.", "Periksa ejaan dan izinnya.";
        en: "The folder of evidence does not exist or cannot be read.", "Without it every file would seem to be missing.", "`--evidence-dir evidense`.", "Check its spelling and permissions.";
    }
    E0951 | E0952 {
        id: "Berkas yang disebut di buku tidak ada di folder data dukung. Bila ada nama yang mirip, nama itu disebut.", "Asesor tidak dapat menilai bukti yang tidak ada.", "Buku menyebut `sk-01.pdf`, foldernya berisi `sk-1.pdf`.", "Salin berkasnya, atau perbaiki namanya di sel.";
        en: "A file cited in the book is not in the folder of evidence. If a name is much like it, that one is named.", "Assessors cannot judge evidence that is not there.", "The book cites `sk-01.pdf`, the folder has `sk-1.pdf`.", "Copy the file, or correct its name in the cell.";
    }
    E0953 {
        id: "Nama berkas menunjuk ke luar folder data dukung dan tidak dibuka.", "Buku dari orang lain tidak boleh membuat program membaca berkas lain di komputer ini.", "`../../rahasia.pdf`.", "Salin berkasnya ke folder dan sebut namanya saja.";
        en: "The name of the file points outside of the folder of evidence and is not opened.", "A book of somebody else must not make the program read other files of this computer.", "`../../secret.pdf`.", "Copy the file into the folder and cite only its name.";
    }
    E0954 {
        id: "Berkas bukti kosong.", "Bukti tanpa isi akan ditolak asesor.", "`notulen.pdf` berukuran 0 bita setelah unduhan gagal.", "Salin ulang dari sumbernya.";
        en: "The file of evidence is empty.", "Assessors will refuse evidence without content.", "`minutes.pdf` of 0 bytes after a failed download.", "Copy it again from where it came.";
    }
    E0955 {
        id: "Isi berkas bukan jenis yang disebut akhirannya.", "Berkas itu mungkin tidak terbuka di komputer asesor.", "Foto JPEG bernama `sk.pdf`.", "Simpan ulang dalam bentuk yang benar.";
        en: "The content of the file is not of the type that its ending says.", "It may not open on an assessor's computer.", "A JPEG photograph called `sk.pdf`.", "Save it again in the right form.";
    }
    E0956 {
        id: "Di bawah tabel penilaian ada judul tabel lain: kolomnya berbeda, atau urutannya.", "Bila dibaca dengan kolom tabel pertama, target atau bobot terbaca sebagai tingkat.", "`No;Indikator;Tingkat;Target`, dan di bawahnya `No;Indikator;Target;Tingkat`.", "Samakan judulnya, atau pisahkan tabelnya. Judul yang diulang di setiap halaman tidak dipermasalahkan.";
        en: "Below a table of an assessment stands the header of another: its columns differ, or their order.", "Read with the columns of the first, targets or weights would be taken for levels.", "`No;Indikator;Tingkat;Target`, and further down `No;Indikator;Target;Tingkat`.", "Make the headers equal, or separate the tables. A header that is repeated on every page is no fault.";
    }
    E0957 {
        id: "Di bawah tabel ada label `Instansi` atau `Tahun` dengan isi yang lain.", "Baris di bawahnya akan terhitung untuk instansi atau tahun yang pertama.", "`Instansi` `Kota A` di atas tabel, `Instansi` `Kota B` di tengahnya.", "Satu berkas untuk satu penilaian, atau satu tabel dengan kolom `Instansi` dan `Tahun`.";
        en: "Below a table stands a label `Instansi` or `Tahun` that says something else.", "The rows below it would count for the first agency or year.", "`Instansi` `Kota A` above the table, `Instansi` `Kota B` in the middle of it.", "One file for each assessment, or one table with columns `Instansi` and `Tahun`.";
    }
    W0956 {
        id: "Nama berkas menyebut indikator lain daripada tempat ia dirujuk.", "Mungkin berkasnya tertukar; mungkin juga memang dipakai bersama.", "`I12-sk.pdf` dirujuk pada I13.", "Periksa isinya; biarkan bila memang untuk keduanya.";
        en: "The file is named for another indicator than the one that cites it.", "Perhaps files are mixed up; perhaps both use it.", "`I12-sk.pdf`, cited at I13.", "Look at its content; leave it if it serves both.";
    }
    W0957 | W0958 | W0959 {
        id: "Ada berkas di folder data dukung yang tidak disebut di buku. Bila namanya untuk suatu indikator, indikator itu disebut; bila terlalu banyak, sisanya dijumlahkan.", "Bukti yang tidak disebut tidak dihitung oleh siapa pun.", "`I20-laporan.pdf` ada, tetapi sel I20 kosong.", "Sebut di indikatornya, atau keluarkan dari folder; `--manifest` mencatat semuanya.";
        en: "The folder of evidence has files that the book cites nowhere. If one is named for an indicator, that is said; where there are many, the rest is counted.", "Evidence that is not cited counts for nobody.", "`I20-report.pdf` is there, but the cell of I20 is empty.", "Cite it at its indicator, or take it out of the folder; `--manifest` records them all.";
    }
    W0960 {
        id: "Berkas bukti terlalu besar untuk dibaca.", "Sidik dan jenisnya tidak diketahui, dan mengirimkannya akan sulit.", "Rekaman video 2 GiB.", "Kecilkan, pecah, atau sebut tautannya.";
        en: "The file of evidence is too large to be read.", "Its digest and type are unknown, and it will be hard to send.", "A video of 2 GiB.", "Make it smaller, split it, or cite a link.";
    }
    E0961 {
        id: "Yang disebut bukan berkas biasa.", "Folder, perangkat, atau pipa tidak mempunyai isi yang dapat dibuktikan.", "`bukti/2023/` sebagai nama berkas.", "Sebut berkas di dalamnya.";
        en: "What is cited is no regular file.", "A folder, device or pipe has no content that proves anything.", "`evidence/2023/` as the name of a file.", "Cite the files inside it.";
    }
    E0962 {
        id: "Berkas bukti tidak dapat dibaca.", "Sidiknya tidak dapat dicatat, jadi keutuhannya tidak dapat diperiksa kelak.", "Berkas tanpa izin baca.", "Periksa izinnya, atau salin ulang.";
        en: "The file of evidence cannot be read.", "Its digest cannot be recorded, so nobody can check later that it is unchanged.", "A file without the permission to read.", "Check its permissions, or copy it again.";
    }
    W0963 {
        id: "Beberapa berkas bernama sama berada di subfolder yang berbeda.", "Tidak diketahui mana yang dimaksud buku.", "`sk.pdf` di `I1/` dan `I2/`.", "Sebut dengan foldernya: `I1/sk.pdf`.";
        en: "Several files of the same name are in different folders.", "It is unknown which one the book means.", "`sk.pdf` in `I1/` and `I2/`.", "Cite it with its folder: `I1/sk.pdf`.";
    }
    W0964 {
        id: "Folder memuat lebih banyak berkas daripada yang diperiksa.", "Berkas yang melewati batas mungkin tampak hilang.", "`--evidence-dir /` alih-alih folder buktinya.", "Berikan folder yang hanya berisi data dukung.";
        en: "The folder holds more files than are checked.", "Files beyond the limit may seem to be missing.", "`--evidence-dir /` instead of the folder of evidence.", "Give a folder that holds only evidence.";
    }
    N0965 {
        id: "Buku tidak menyebut satu pun nama berkas.", "Karena itu tidak ada yang dapat diperiksa di folder; tautan web tidak dibuka.", "Kolom data dukung hanya berisi tautan Google Drive.", "Tulis nama berkasnya bila bukti disimpan di folder.";
        en: "The book cites no file by name.", "So there is nothing to check in the folder; web links are not opened.", "The column of evidence holds nothing but links to Google Drive.", "Write file names if the evidence is kept in a folder.";
    }
}
