//! 02: files that are read.

super::explanations! {
    E0201 {
        id: "Di bawah nama ini tidak ada berkas.", "Berkas yang dilewati diam-diam akan membuat hasil tampak lengkap.", "`spbe score 2023.xlsx`, padahal berkasnya `penilaian/2023.xlsx`.", "Periksa ejaan, akhiran, dan folder tempat perintah dijalankan.";
        en: "There is no file of this name.", "A file passed over in silence would make the result look complete.", "`spbe score 2023.xlsx`, while the file is `assessments/2023.xlsx`.", "Check the spelling, the ending, and the folder the command runs in.";
    }
    E0202 {
        id: "Yang diberikan folder, sedangkan di sini diperlukan satu berkas.", "Program tidak menebak berkas mana di dalamnya yang dimaksud.", "`spbe template --from penilaian/`.", "Sebut berkasnya; `rank`, `merge`, dan `check` juga menerima folder.";
        en: "A folder is given where one file is needed.", "Which of its files is meant is not guessed.", "`spbe template --from assessments/`.", "Name the file; `rank`, `merge` and `check` take folders, too.";
    }
    E0203 {
        id: "Sistem operasi melarang pengguna ini membaca berkas.", "Penilaian yang tidak terbaca tidak ikut dihitung.", "Buku milik pengguna lain dengan izin `-rw-------`, atau berkas yang dikunci program lain di Windows.", "Minta izin baca kepada pemiliknya, atau tutup program yang sedang membukanya.";
        en: "The operating system forbids this user to read the file.", "An assessment that cannot be read is missing from the result.", "A book of another user with the permissions `-rw-------`, or a file locked by another program on Windows.", "Ask its owner for permission to read, or close the program that has it open.";
    }
    E0204 {
        id: "Pembacaan berkas gagal di tengah jalan karena sistem atau media penyimpanan.", "Separuh berkas tidak dipakai, karena bagian yang hilang akan tampak seperti jawaban kosong.", "Folder jaringan yang terputus saat buku dibaca.", "Salin berkas ke penyimpanan lokal, lalu jalankan lagi.";
        en: "The system or the disk failed while the file was being read.", "Half a file is not used, because what is missing would look like empty answers.", "A network folder that went away while a book was read.", "Copy the file to a local disk and run again.";
    }
    E0205 {
        id: "Ini berkas pengunci kecil yang ditinggalkan program perkantoran di samping buku yang sedang dibuka.", "Isinya hanya nama pengguna, tanpa jawaban.", "`~$2023.xlsx` di samping `2023.xlsx`.", "Berikan buku aslinya; berkas pengunci hilang setelah bukunya ditutup.";
        en: "This is the small lock file that an office program leaves beside a book it has open.", "It holds the name of a user and no answers.", "`~$2023.xlsx` beside `2023.xlsx`.", "Give the book itself; the lock file goes when the book is closed.";
    }
    E0206 {
        id: "Berkas ini tidak berisi satu bita pun.", "Hampir selalu pengiriman atau penyimpanannya terputus; isinya ada di tempat lain.", "Lampiran surel berukuran 0 KB.", "Minta atau ekspor ulang berkasnya.";
        en: "The file has not a single byte.", "Nearly always sending or saving it was cut short, and the content is elsewhere.", "An attachment of 0 KB.", "Ask for the file or export it again.";
    }
    E0207 {
        id: "Berkas lebih besar daripada batas baca.", "Jawaban satu instansi hanya puluhan KiB; ukuran sebesar ini berasal dari gambar dan lampiran, dan dapat menghabiskan memori.", "Buku 300 MiB dengan foto bukti ditempel di setiap lembar.", "Salin lembar nilai ke buku baru, dan simpan bukti sebagai berkas terpisah.";
        en: "The file is larger than the program reads.", "The answers of an agency take some tens of KiB; such a size comes from pictures and attachments, and can exhaust memory.", "A book of 300 MiB with photographs of evidence on every sheet.", "Copy the sheets of answers to a new book, and keep evidence in files of its own.";
    }
    E0224 {
        id: "Baris satu instansi dan tahun terpencar di tabel panjang yang terlalu besar untuk disimpan di memori.", "Tabel di atas 64 MiB dinilai sambil dibaca: penilaian selesai ketika instansinya berganti. Baris yang menyusul kemudian akan membuat penilaian itu tampak belum lengkap.", "CSV 600 MiB yang diurutkan menurut indikator, bukan menurut instansi.", "Urutkan menurut instansi lalu tahun, misalnya `duckdb -c \"COPY (FROM 'semua.csv' ORDER BY instansi, tahun) TO 'urut.csv'\"`; tabel di bawah 64 MiB boleh tidak berurutan.";
        en: "The rows of one agency and year are scattered over a long table that is too large to keep in memory.", "A table above 64 MiB is scored as it is read: an assessment is complete when the agency changes. Rows that come later would make it look incomplete.", "A CSV of 600 MiB that is sorted by indicator and not by agency.", "Sort it by agency, then by year, for example `duckdb -c \"COPY (FROM 'all.csv' ORDER BY instansi, tahun) TO 'sorted.csv'\"`; tables below 64 MiB may be in any order.";
    }
    E0225 {
        id: "Baris yang tampaknya milik satu instansi terlalu banyak.", "Hanya satu instansi yang disimpan di memori pada satu saat; sebanyak ini hampir selalu berarti ada tanda kutip yang tidak ditutup, sehingga sisa berkas terbaca sebagai satu sel.", "Penjelasan yang diawali `\"` tanpa penutup di tengah tabel 600 MiB.", "Perbaiki tanda kutipnya, pastikan setiap baris menyebut instansinya, atau bagi berkasnya.";
        en: "The rows that seem to be of one agency are too many.", "Only one agency is kept in memory at a time; so much of it nearly always means a quote that is not closed, which makes one cell of the rest of the file.", "An explanation that begins with `\"` and never ends, in the middle of a table of 600 MiB.", "Mend the quote, see that each row names its agency, or divide the file.";
    }
    E0226 {
        id: "Berkas berubah di antara dua kali pembacaannya.", "Tabel panjang dibaca dua kali; bila isinya berubah, hasil dan sidik SHA-256-nya tidak lagi tentang isi yang sama, jadi tidak ada yang ditulis.", "Ekspor basis data yang masih berjalan ketika `spbe score` dimulai.", "Tunggu sampai berkas selesai ditulis, lalu jalankan lagi.";
        en: "The file changed between the two times it was read.", "A long table is read twice; if it changes in between, results and their SHA-256 are no longer about the same content, so nothing is written.", "An export of a database that was still running when `spbe score` began.", "Wait until the file is written, then run again.";
    }
    E0228 {
        id: "Tabel masukan keluaran ini terlalu besar untuk dibaca seluruhnya.", "Tabel panjang dinilai sambil lewat, tetapi pemeriksaan keluaran memerlukan setiap penilaian kapan saja. Tanpa hitungan ulang, keluaran tidak boleh disebut utuh.", "`spbe verify nasional.csv` untuk keluaran dari tabel sepuluh juta baris.", "Pakai jurnal: `spbe score … --journal jurnal.jsonl`, lalu `spbe verify --rerun jurnal.jsonl`.";
        en: "The table that this output was made from is too large to be read as a whole.", "A long table is scored as it passes, but verifying an output needs any of its assessments at any time. What was not computed again must not be called sound.", "`spbe verify nation.csv` for the output of a table of ten million rows.", "Use a journal: `spbe score … --journal journal.jsonl`, then `spbe verify --rerun journal.jsonl`.";
    }
    W0229 {
        id: "Kolom tahap di baris ini berisi kata yang bukan tahap penilaian.", "Satu indikator boleh punya satu baris untuk setiap tahap. Tahap yang tidak dikenal dapat menimpa nilai tahap lain.", "`Tahap 2` di kolom *Tahap*, atau `mandiri dan interviu`.", "Tulis satu tahap: mandiri, dokumen, interviu, visitasi, atau akhir.";
        en: "The column of stages says in this row what is no stage of the evaluation.", "An indicator may have a row for each stage. A stage that is not known could replace the level of another.", "`Stage 2` in the column *Stage*, or `mandiri and interviu`.", "Write one stage: mandiri, dokumen, interviu, visitasi or akhir.";
    }
    N0227 {
        id: "Temuan di tabel ini terlalu banyak untuk disebut satu per satu; selebihnya hanya dihitung.", "Sepuluh juta baris yang keliru dengan cara yang sama tidak boleh memenuhi memori dan layar.", "Kolom tingkat yang seluruhnya berisi `tiga` alih-alih `3`.", "Perbaiki yang disebut, lalu jalankan lagi.";
        en: "The table has too many findings to name each; the others are only counted.", "Ten million rows that are wrong in the same way must fill neither memory nor screen.", "A column of levels that says `three` everywhere instead of `3`.", "Mend those that are named and run again.";
    }
    E0208 {
        id: "Isi berkas bukan tabel, apa pun akhirannya.", "Jenis berkas dikenali dari isinya, sehingga PDF bernama `.xlsx` tidak dibaca sebagai buku.", "Laporan PDF yang diganti namanya menjadi `hasil.xlsx`.", "Buka di program asalnya dan simpan tabelnya sebagai .xlsx, .ods, atau .csv.";
        en: "The content of the file is no table, whatever its ending.", "A file is told by its content, so a PDF called `.xlsx` is not read as a book.", "A PDF report renamed to `results.xlsx`.", "Open it in the program it comes from and save the table as .xlsx, .ods or .csv.";
    }
    E0209 | E0210 {
        id: "Buku ini dalam format lama atau biner Excel (.xls, .xlsb) yang tidak dibaca.", "Pembaca format itu dapat dibuat menghabiskan seluruh memori oleh berkas yang rusak, jadi formatnya ditolak dengan namanya.", "`penilaian-2018.xls`, yang disimpan Excel 2003.", "Buka di Excel atau LibreOffice, lalu simpan sebagai .xlsx; nilainya tidak berubah.";
        en: "The book is in the old or the binary format of Excel (.xls, .xlsb), which is not read.", "A damaged file can make readers of these formats take all memory, so the formats are refused by name.", "`assessment-2018.xls`, saved by Excel 2003.", "Open it in Excel or LibreOffice and save it as .xlsx; the values stay the same.";
    }
    E0211 {
        id: "Buku dienkripsi dengan kata sandi.", "Tanpa kata sandinya, tidak satu sel pun dapat dibaca.", "Buku yang disimpan dengan \"Encrypt with Password\".", "Buka dengan kata sandinya dan simpan salinan tanpa kata sandi; lembar yang hanya diproteksi tetap terbaca.";
        en: "The book is encrypted with a password.", "Without the password not one cell can be read.", "A book saved with \"Encrypt with Password\".", "Open it with its password and save a copy without one; sheets that are merely protected are read.";
    }
    E0212 {
        id: "Paket zip di dalam buku rusak atau terpotong.", "Sisa buku yang rusak tidak dipakai, karena jawaban yang hilang akan tampak belum dinilai.", "Unduhan .xlsx yang berhenti di 80%.", "Unduh atau minta ulang; sering kali Excel atau LibreOffice dapat memperbaikinya saat dibuka.";
        en: "The zip package inside the book is damaged or cut short.", "What is left of a damaged book is not used, because lost answers would look unassessed.", "A download of an .xlsx that stopped at 80%.", "Download it or ask for it again; often Excel or LibreOffice can mend it on opening.";
    }
    E0213 {
        id: "Berkas kecil ini mengembang jauh melebihi batas saat dibuka.", "Begitulah \"bom zip\" menghentikan komputer; ukurannya dijumlahkan sebelum ada yang dibuka.", "Berkas 1 MiB yang isinya 1 GiB spasi.", "Jangan percayai berkas dari sumber yang tidak dikenal; dari buku sendiri, salin lembar nilainya ke buku baru.";
        en: "This small file unpacks to far more than the limit.", "That is how a \"zip bomb\" stops a computer; the sizes are added up before anything is unpacked.", "A file of 1 MiB that holds 1 GiB of spaces.", "Do not trust it if its sender is unknown; from a book of your own copy the sheets of answers to a new one.";
    }
    E0214 {
        id: "Paket berisi lebih banyak bagian daripada buku kerja mana pun.", "Ribuan bagian kosong hanya memperlambat pembacaan; buku penilaian memiliki belasan.", "Zip berisi 50.000 berkas kecil yang diberi akhiran .xlsx.", "Salin lembar nilai ke buku baru.";
        en: "The package has more parts than any workbook.", "Thousands of empty parts only slow the reading down; an assessment book has a dozen.", "A zip of 50,000 small files with the ending .xlsx.", "Copy the sheets of answers to a new book.";
    }
    E0215 {
        id: "Isi sebuah lembar berhenti masuk akal di sekitar tempat ini.", "Sel sesudahnya tidak diketahui, jadi tabelnya tidak dihitung separuh.", "XML lembar yang terpotong karena komputer mati saat menyimpan.", "Buka dan simpan lagi di Excel atau LibreOffice, atau ambil salinan sebelumnya.";
        en: "From about here on the sheet makes no sense.", "The cells behind it are unknown, so the table is not computed by half.", "The XML of a sheet cut short because the computer went off while saving.", "Open and save it again in Excel or LibreOffice, or take an earlier copy.";
    }
    E0255 {
        id: "Sebuah .ods menyimpan semua lembar berurutan dalam satu bagian, dan lembar ini berada sesudah tempat yang rusak.", "Apa yang ada sesudah kerusakan tidak dapat dipercaya, meski tampak utuh; bila `Penilaian` termasuk di dalamnya, tidak ada angka yang keluar.", "Kerusakan di `Petunjuk` membuat `Identitas` dan `Penilaian` tidak terbaca.", "Buka dan simpan lagi di LibreOffice, periksa isinya, atau ambil salinan sebelumnya.";
        en: "An .ods keeps all sheets one after the other in one part, and these stand behind the damage.", "What stands behind damage cannot be trusted, however whole it looks; where `Penilaian` is among it, no number is given.", "Damage in `Petunjuk` makes `Identitas` and `Penilaian` unreadable.", "Open and save it again in LibreOffice and check what is in it, or take an earlier copy.";
    }
    E0256 {
        id: "Isi .ods berhenti atau rusak di antara dua lembar.", "Lembar sebelumnya utuh, tetapi tidak diketahui apakah masih ada lembar sesudahnya, misalnya `Data Dukung`.", "`content.xml` terpotong tepat sesudah lembar `Penilaian`.", "Minta berkasnya sekali lagi, atau buka dan simpan lagi di LibreOffice lalu periksa apakah semua lembar ada.";
        en: "An .ods stops or is damaged between two sheets.", "The sheets before are whole, but nobody knows whether there were more behind them, such as `Data Dukung`.", "`content.xml` cut short right behind the sheet `Penilaian`.", "Ask for the file again, or open and save it in LibreOffice and check that all sheets are there.";
    }
    E0216 {
        id: "Pustaka pembaca buku kerja gagal pada berkas ini.", "Kegagalannya ditahan pada berkas ini; berkas lain tetap dibaca.", "Buku dengan alamat kolom yang tidak mungkin, biasanya buatan program yang keliru.", "Simpan ulang sebagai .xlsx dari Excel atau LibreOffice.";
        en: "The library that reads workbooks failed on this file.", "The failure is confined to it; other files are still read.", "A book with an impossible column address, mostly made by faulty software.", "Save it as .xlsx again from Excel or LibreOffice.";
    }
    E0217 {
        id: "Berkas memiliki lebih banyak sel berisi daripada tabel jawaban mana pun.", "Batas ini menjaga memori; jawaban seluruh instansi Indonesia pun masih muat di bawahnya.", "Ekspor log yang tidak sengaja diberikan sebagai buku.", "Salin lembar yang berisi nilai ke berkas tersendiri.";
        en: "The file has more filled cells than any table of answers.", "The limit protects memory; even the answers of every Indonesian agency stay below it.", "An export of a log, given as a book by mistake.", "Copy the sheets of answers to a file of their own.";
    }
    E0218 {
        id: "Teks di dalam sel bersama-sama melebihi batas.", "Batas ini menjaga memori; penjelasan dan data dukung seluruh indikator jauh lebih pendek.", "Isi peraturan utuh ditempel di setiap baris.", "Simpan teks panjang sebagai berkas bukti, dan sebut namanya saja.";
        en: "The text in the cells exceeds the limit.", "The limit protects memory; explanations and evidence of all indicators are much shorter.", "The full text of a regulation pasted into every row.", "Keep long texts as files of evidence and name them only.";
    }
    E0219 {
        id: "Berkas dibaca sebagai tabel teks, tetapi memuat bita yang tidak ada di teks mana pun.", "Angka yang muncul dari data biner adalah kebetulan, bukan nilai.", "Berkas basis data yang diberi nama `nilai.csv`.", "Ekspor tabelnya sebagai .csv, .xlsx, atau .ods.";
        en: "The file is read as a text table, but has bytes that no text has.", "Numbers that appear in binary data are accidents, not levels.", "A database file called `levels.csv`.", "Export the table as .csv, .xlsx or .ods.";
    }
    E0220 {
        id: "Tanda petik dibuka di baris ini dan tidak pernah ditutup.", "Semua baris sesudahnya menjadi satu isi sel, dan jawabannya hilang.", "`12;\"Layanan pengaduan;3`.", "Tutup petiknya; tanda petik di dalam teks ditulis dua kali, `\"\"`.";
        en: "A quotation mark is opened on this line and never closed.", "All lines behind it become the content of one cell, and their answers are lost.", "`12;\"Complaints service;3`.", "Close it; a quotation mark within a text is written twice, `\"\"`.";
    }
    E0221 {
        id: "Buku tidak memiliki lembar yang berisi sel.", "Mungkin isinya hanya grafik, atau berkas yang diserahkan salah.", "Buku dengan satu lembar diagram.", "Periksa apakah ini berkas yang dimaksud.";
        en: "No sheet of the book has any cells.", "Perhaps it holds only charts, or the wrong file was handed in.", "A book with a single chart sheet.", "Check that this is the file that was meant.";
    }
    E0222 {
        id: "Buku memiliki lebih banyak lembar daripada yang dibaca.", "Jawaban di antara ratusan lembar mudah tertukar, dan membacanya menghabiskan waktu.", "Buku gabungan dengan satu lembar per desa.", "Salin lembar yang berisi nilai ke buku sendiri.";
        en: "The book has more sheets than are read.", "Answers among hundreds of sheets are easily mixed up, and reading them costs time.", "A combined book with a sheet for each village.", "Copy the sheets of answers to a book of their own.";
    }
    E0223 {
        id: "Daftar format sel jauh lebih besar daripada yang dapat ditulis Excel.", "Daftar seperti itu dipakai untuk menghabiskan memori, atau tersisa dari bertahun-tahun salin-tempel.", "Buku warisan dengan 60.000 gaya sel.", "Tempel nilainya saja ke buku baru.";
        en: "The list of cell formats is far larger than Excel can write.", "Such a list serves to exhaust memory, or is left from years of copying and pasting.", "An inherited book with 60,000 cell styles.", "Paste the values only into a new book.";
    }
    E0230 | E0231 {
        id: "Tidak ada tabel penilaian atau tabel hasil yang dikenali. Bila ada baris yang mirip judul kolom, baris itu disebut.", "Kolom dicari menurut judulnya, bukan letaknya; tanpa judul yang jelas, angka mana yang tingkat akan menjadi tebakan.", "Judul `Nama;Skor` alih-alih `Indikator;Tingkat`.", "Beri judul seperti pada `spbe template`: `indikator` dan `tingkat`, atau `instansi`, `tahun`, `i1`, `i2`, dan seterusnya.";
        en: "No assessment table and no table of results is recognised. If a row looks like a header, it is named.", "Columns are found by their headers, not by position; without a clear header it would be a guess which numbers are levels.", "The headers `Name;Score` instead of `Indikator;Tingkat`.", "Name the columns as `spbe template` does: `indikator` and `tingkat`, or `instansi`, `tahun`, `i1`, `i2` and so on.";
    }
    E0232 {
        id: "JSON tidak dapat diuraikan mulai tempat ini.", "Rekaman sesudahnya tidak diketahui, jadi berkas tidak dibaca separuh.", "Ekspor yang berhenti di tengah objek: `{\"nilai\": {\"indeks\": 3.`.", "Ekspor ulang berkasnya.";
        en: "The JSON cannot be taken apart from here on.", "The records behind it are unknown, so the file is not read by half.", "An export that stops inside an object: `{\"nilai\": {\"indeks\": 3.`.", "Export the file again.";
    }
    W0201 {
        id: "Ada sel yang terletak jauh di luar tabel mana pun dan tidak dibaca.", "Satu sel di ujung lembar dapat membuat program lain memesan memori untuk seluruh lembar.", "Spasi yang tidak sengaja diketik di sel XFD1048576.", "Pindahkan isinya ke dalam tabel, atau hapus sel itu.";
        en: "A cell far outside any table is not read.", "A single cell at the end of the sheet can make other programs take memory for the whole sheet.", "A space typed by accident into cell XFD1048576.", "Move its content into the table, or delete the cell.";
    }
    W0202 {
        id: "Teks sel lebih panjang daripada yang dapat dimuat lembar kerja dan dipotong.", "Hanya penjelasan yang terpengaruh; tingkat dibaca dari selnya sendiri.", "Penjelasan 40.000 karakter di dalam CSV.", "Ringkas teksnya, atau pindahkan rinciannya ke berkas bukti.";
        en: "The text of a cell is longer than a spreadsheet can hold, and is cut.", "Only explanations are affected; a level is read from its own cell.", "An explanation of 40,000 characters in a CSV.", "Shorten it, or move the details to a file of evidence.";
    }
    W0203 {
        id: "Sebagian bita bukan huruf dalam penyandian yang diakui berkas dan diganti tanda ganti.", "Nama instansi yang rusak tidak cocok lagi dengan nama di berkas lain.", "CSV UTF-8 yang satu barisnya ditempel dari program lama.", "Simpan ulang sebagai CSV UTF-8, lalu periksa namanya.";
        en: "Some bytes are no letters in the encoding the file claims, and are replaced.", "A damaged name of an agency no longer equals its name in other files.", "A CSV in UTF-8 with one line pasted from an old program.", "Save it again as CSV UTF-8 and check the names.";
    }
    N0201 {
        id: "Buku berisi makro; makro tidak pernah dijalankan.", "Makro dari orang lain dapat melakukan apa saja; nilai dibaca seperti terakhir disimpan.", "Buku .xlsm dengan tombol \"Hitung\".", "Tidak perlu tindakan; bila makro mengisi sel, jalankan dan simpan dulu di Excel.";
        en: "The book has macros; they are never run.", "Macros of others can do anything; values are read as they were last saved.", "An .xlsm book with a button \"Compute\".", "Nothing to do; if a macro fills cells, run it in Excel and save first.";
    }
    N0202 {
        id: "Berkas bukan UTF-8, jadi hurufnya dibaca sebagai Windows-1252.", "Untuk angka tidak ada bedanya; huruf beraksen dapat keliru.", "CSV yang disimpan Excel lama tanpa pilihan UTF-8.", "Periksa nama yang beraksen, atau simpan sebagai \"CSV UTF-8\".";
        en: "The file is not UTF-8, so its letters are read as Windows-1252.", "For numbers it makes no difference; accented letters may be wrong.", "A CSV saved by an old Excel without the choice of UTF-8.", "Check accented names, or save it as \"CSV UTF-8\".";
    }
    E0233 {
        id: "Program ini sendiri gagal pada berkas ini.", "Kegagalannya ditahan, sehingga berkas lain tetap dibaca.", "Berkas yang tidak terduga di antara ratusan buku.", "Laporkan kesalahannya beserta berkasnya.";
        en: "This program itself failed on the file.", "The failure is confined to it, so other files are still read.", "An unforeseen file among hundreds of books.", "Report the error together with the file.";
    }
    E0235 {
        id: "Sebuah baris tabel teks berisi lebih banyak isian daripada judulnya.", "Koma desimal tanpa tanda petik, atau pemisah di dalam teks, memindahkan setiap nilai di kanannya ke kolom sebelah; indeks 3,01 terbaca 3.", "`Kota A,2023,3,01,Baik` di bawah judul `instansi,tahun,indeks,predikat`.", "Apit isian yang memuat pemisah dengan tanda petik, `\"3,01\"`, atau simpan lagi dengan pemisah `;`.";
        en: "A row of a text table has more fields than its header.", "A decimal comma without quotes, or a separator within a text, moves every value to the right of it to the next column; an index of 3,01 is read as 3.", "`Kota A,2023,3,01,Baik` below the header `instansi,tahun,indeks,predikat`.", "Put fields that hold a separator in quotes, `\"3,01\"`, or save the table again with `;` between fields.";
    }
    E0236 {
        id: "Satu objek JSON memuat kunci yang sama dua kali.", "Kebanyakan program memakai nilai terakhir tanpa memberi tahu, sehingga tingkat yang lain hilang.", "`{\"indikator\": 4, \"tingkat\": 3, \"tingkat\": 5}`.", "Hapus kunci yang keliru, atau ekspor ulang berkasnya.";
        en: "An object of the JSON holds the same key twice.", "Most programs keep the last value and say nothing, so that the other level is lost.", "`{\"indikator\": 4, \"tingkat\": 3, \"tingkat\": 5}`.", "Remove the key that is wrong, or export the file again.";
    }
    E0234 | N0204 {
        id: "Ini tabel hasil terbitan, sedangkan di sini diperlukan buku penilaian. Di dalam folder, tabel seperti itu dilewati.", "Tabel terbitan memuat hasil, bukan tingkat indikator, jadi indeksnya tidak dapat dihitung.", "`spbe score terbitan.csv`.", "Bandingkan dengan `spbe compare`, atau periksa dengan `spbe audit`.";
        en: "This is a table of published results where an assessment book is needed. In a folder such a table is passed over.", "A published table has results and no levels of indicators, so no index can be computed from it.", "`spbe score published.csv`.", "Use `spbe compare` or `spbe audit`.";
    }
}
