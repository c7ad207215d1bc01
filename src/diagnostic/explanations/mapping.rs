//! 02: columns that the user assigns.

super::explanations! {
    E0240 {
        id: "`--map` menyebut bidang yang tidak ada.", "Kolomnya tidak akan dibaca, dan jawabannya hilang tanpa terlihat.", "`--map indikatr=B`.", "Pakai salah satu bidang yang disebut di baris bantuan.";
        en: "`--map` names a field that does not exist.", "Its column would not be read, and its answers would be lost unseen.", "`--map indikatr=B`.", "Use one of the fields in the help line.";
    }
    E0241 {
        id: "Sebuah bagian `--map` tidak berbentuk BIDANG=KOLOM.", "Kolom mana yang dimaksud tidak ditebak.", "`--map indikator:B`.", "Tuliskan `--map \"indikator=B,tingkat=D\"`.";
        en: "A part of `--map` is not of the form FIELD=COLUMN.", "Which column is meant is not guessed.", "`--map indikator:B`.", "Write `--map \"indikator=B,tingkat=D\"`.";
    }
    E0242 {
        id: "Satu bidang diberi dua kolom.", "Bila isinya berbeda, tidak diketahui mana yang berlaku.", "`--map \"tingkat=C,nilai=D\"`: keduanya tingkat.", "Beri bidang itu satu kolom saja.";
        en: "A field is given two columns.", "Where they differ it is unknown which counts.", "`--map \"tingkat=C,nilai=D\"`: both are the level.", "Give the field one column only.";
    }
    E0243 {
        id: "Satu kolom diberikan kepada dua bidang.", "Satu isi tidak dapat sekaligus nomor indikator dan tingkat.", "`--map \"indikator=B,tingkat=B\"`.", "Perbaiki salah satu hurufnya.";
        en: "A column is given to two fields.", "Its content cannot be the indicator and the level at once.", "`--map \"indikator=B,tingkat=B\"`.", "Correct one of the letters.";
    }
    E0244 {
        id: "Lembar yang disebut `--sheet` tidak ada di buku.", "Lembar lain tidak dibaca sebagai gantinya.", "`--sheet Penilain`, padahal lembarnya `Penilaian`.", "Salin nama lembar dari bawah jendela program lembar kerja.";
        en: "The sheet that `--sheet` names is not in the book.", "Another sheet is not read instead.", "`--sheet Asessment`, while it is called `Assessment`.", "Copy the name of the sheet from the spreadsheet program.";
    }
    E0245 {
        id: "Buku mempunyai beberapa lembar, dan pemetaan tidak menyebut yang mana.", "Huruf kolom yang sama berarti hal lain di setiap lembar.", "`--map \"indikator=B,tingkat=D\"` pada buku dengan tiga lembar.", "Tambahkan `--sheet NAMA`.";
        en: "The book has several sheets, and the mapping does not say which.", "The same letter means something else in each sheet.", "`--map \"indikator=B,tingkat=D\"` for a book of three sheets.", "Add `--sheet NAME`.";
    }
    E0246 {
        id: "Baris judul yang disebut `--header` kosong.", "Tanpa judul tidak diketahui di mana jawabannya mulai.", "`--header 90` pada lembar dengan 60 baris.", "Sebut nomor baris yang memuat judul kolom.";
        en: "The header row that `--header` names is empty.", "Without a header it is unknown where the answers begin.", "`--header 90` for a sheet of 60 rows.", "Name the row that holds the headers.";
    }
    E0247 {
        id: "Kolom yang disebut pemetaan tidak ada di lembar.", "Bidangnya akan kosong untuk setiap baris.", "`tingkat=Nilai Akhir`, padahal judulnya `Nilai`.", "Pakai hurufnya, atau judul persis seperti di lembar.";
        en: "A column of the mapping is not in the sheet.", "Its field would be empty in every row.", "`tingkat=Final value`, while the header is `Value`.", "Use its letter, or the header just as the sheet has it.";
    }
    E0248 {
        id: "Yang ditulis dapat berarti huruf kolom atau judul kolom.", "Keduanya menunjuk kolom yang berbeda, dan tidak ditebak.", "`tingkat=N`, sedangkan kolom D berjudul `N`.", "Tuliskan `kolom N` atau `kolom D`.";
        en: "What is written may be the letter of a column or a header.", "They are different columns, and none is guessed.", "`tingkat=N`, while column D is headed `N`.", "Write `kolom N` or `kolom D`.";
    }
    E0249 {
        id: "Beberapa kolom mempunyai judul yang sama.", "Kolom mana yang dimaksud tidak ditebak.", "Dua kolom `Nilai` di lembar itu.", "Sebut huruf kolomnya.";
        en: "Several columns have the same header.", "Which of them is meant is not guessed.", "Two columns `Value` in the sheet.", "Name it by its letter.";
    }
    E0250 {
        id: "Pemetaan belum cukup untuk membaca jawaban.", "Tanpa indikator dan tingkat tidak ada yang dapat dihitung.", "`--map tingkat=D` pada lembar tanpa judul indikator.", "Tambahkan bidang yang disebut.";
        en: "The mapping is not enough to read answers.", "Without indicator and level there is nothing to compute.", "`--map tingkat=D` for a sheet without a header for indicators.", "Add the field that is named.";
    }
    E0251 {
        id: "Tidak ada baris yang terisi di kolom-kolom pemetaan.", "Hurufnya mungkin tergeser satu kolom.", "`indikator=C`, padahal nomornya di B.", "Periksa hurufnya, atau sebut baris judul dengan `--header`.";
        en: "No row is filled in under the columns of the mapping.", "The letters may be off by one.", "`indikator=C`, while the numbers are in B.", "Check the letters, or name the header row with `--header`.";
    }
    E0252 {
        id: "Berkas pemetaan tidak dapat dibaca.", "Tanpa pemetaannya, buku akan dibaca dengan cara lain.", "`--map peta.json` yang belum dibuat.", "Buat dengan `--save-map`, atau periksa namanya.";
        en: "The file of the mapping cannot be read.", "Without it the book would be read in another way.", "`--map map.json` before it was made.", "Make it with `--save-map`, or check its name.";
    }
    N0253 {
        id: "Berkas dikenali sendiri, jadi pemetaan tidak dipakai.", "Buku `spbe template` menyebut kolomnya sendiri; pemetaan dapat merusaknya.", "`--map` untuk folder yang juga berisi buku kerja kami.", "Sebut `--sheet` bila pemetaan tetap harus dipakai.";
        en: "The file is recognised by itself, so the mapping is not used.", "A book of `spbe template` names its own columns; a mapping could spoil that.", "`--map` for a folder that also holds our workbooks.", "Name `--sheet` to use the mapping all the same.";
    }
    N0254 {
        id: "Berkas dibaca menurut pemetaan.", "Kolom yang dipakai tampak, sehingga kekeliruan huruf terlihat.", "`indikator` dari kolom B, `tingkat` dari kolom D.", "Tidak perlu tindakan bila kolomnya benar.";
        en: "The file is read as the mapping says.", "The columns used are shown, so that a wrong letter is seen.", "`indikator` from column B, `tingkat` from column D.", "Nothing to do if the columns are right.";
    }
}
