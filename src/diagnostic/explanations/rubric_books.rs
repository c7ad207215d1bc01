//! 15: rubrics in workbooks.

super::explanations! {
    E1500 {
        id: "Buku kerja ini tidak mempunyai satu pun lembar rubrik.", "Rubrik tidak ditebak dari tabel lain; bobot yang salah tempat akan mengubah semua indeks.", "`spbe rubric import penilaian.xlsx`, padahal itu buku penilaian.", "Buat buku kerjanya dengan `spbe rubric export ID -o rubrik.xlsx`, ubah isinya, lalu impor lagi.";
        en: "The workbook has none of the sheets of a rubric.", "A rubric is not guessed from other tables; a weight in the wrong place would change every index.", "`spbe rubric import answers.xlsx` on a book of answers.", "Make the workbook with `spbe rubric export ID -o rubric.xlsx`, change it, and import it again.";
    }
    E1501 {
        id: "Salah satu lembar yang wajib ada hilang atau berganti nama.", "Tanpa lembar itu, misalnya Predikat, rubriknya tidak lengkap.", "Lembar `Predikat` diganti nama menjadi `Predikat 2026`.", "Kembalikan nama lembarnya; lembar tambahan boleh ada di samping.";
        en: "One of the sheets that must be there is gone or renamed.", "Without it, the ratings for instance, the rubric is incomplete.", "The sheet `Predikat` renamed to `Predikat 2026`.", "Give the sheet its name again; sheets of your own may stand beside it.";
    }
    E1502 {
        id: "Sebuah kolom yang wajib ada tidak ditemukan di baris judul.", "Kolom dikenali dari judulnya, tidak pernah dari letaknya.", "Judul `Bobot` diganti `Persen`.", "Kembalikan judulnya; urutan kolom boleh berubah.";
        en: "A column that must be there is not in the row of headings.", "Columns are known by their headings, never by their place.", "The heading `Bobot` changed to `Persen`.", "Give the column its heading again; the order of columns may change.";
    }
    W1503 {
        id: "Kolom dengan judul yang tidak dikenal dilewati.", "Isinya tidak masuk ke rubrik; bila judulnya salah ketik, perubahan di kolom itu hilang.", "Kolom `Catatan peninjau` di lembar Indikator.", "Biarkan bila itu catatan; perbaiki judulnya bila bukan.";
        en: "A column with an unknown heading is passed over.", "Nothing in it becomes part of the rubric; if the heading is misspelt, its changes are lost.", "A column `Remarks of the reviewer` on the sheet Indikator.", "Leave it if it holds remarks; otherwise correct the heading.";
    }
    W1504 {
        id: "Lembar dengan nama yang tidak dikenal dilewati.", "Isinya tidak masuk ke rubrik.", "Lembar `Notulen rapat`.", "Biarkan bila itu catatan; perbaiki namanya bila bukan.";
        en: "A sheet with an unknown name is passed over.", "Nothing on it becomes part of the rubric.", "A sheet `Minutes`.", "Leave it if it holds remarks; otherwise correct its name.";
    }
    E1505 {
        id: "Baris di lembar Rubrik mempunyai isian yang tidak dikenal.", "Isinya tidak tahu harus ke mana, dan tidak boleh hilang diam-diam.", "`Nilai tertingi` alih-alih `Nilai tertinggi`.", "Perbaiki nama isiannya di kolom pertama, atau hapus barisnya.";
        en: "A row of the sheet Rubrik has a field that is not known.", "Nobody knows where its content belongs, and it must not be lost in silence.", "`Highst value` instead of `Highest value`.", "Correct the name in the first column, or remove the row.";
    }
    E1506 {
        id: "Sel yang wajib diisi kosong, padahal barisnya berisi.", "Nilai bawaan untuk nama atau bobot akan menjadi tebakan.", "Indikator baru tanpa bobot.", "Isi selnya; baris yang tidak dipakai dihapus seluruhnya.";
        en: "A cell that must be filled in is empty, although its row is not.", "A default for a name or a weight would be a guess.", "A new indicator without a weight.", "Fill the cell in; remove rows that are not used as a whole.";
    }
    E1507 | E1508 {
        id: "Sebuah ID menunjuk ke baris lembar lain yang tidak ada. Bila ada ID yang ejaannya mirip, ID itu disebut.", "Titik konversi, skor, atau indikator tanpa pasangan akan hilang dari rubrik.", "Induk `A33` di lembar Indikator, padahal aspeknya `A3`.", "Samakan ID di kedua lembar.";
        en: "An id refers to a row of another sheet that is not there. If an id is spelt much like it, that one is named.", "Points of a conversion, scores or indicators without a counterpart would be missing from the rubric.", "The parent `A33` on the sheet Indikator, where the aspect is `A3`.", "Make the ids of both sheets agree.";
    }
    E1509 {
        id: "Sesudah ditulis dan dibaca lagi, rubrik di buku kerja tidak sama dengan aslinya.", "Sel Excel memuat paling banyak 32.767 karakter dan mengubah beberapa huruf yang tidak tampak; rubrik yang berubah diam-diam tidak boleh ditinjau.", "Kriteria dengan 40.000 huruf.", "Perpendek teks yang disebut, atau tinjau berkas YAML-nya langsung.";
        en: "Written and read again, the rubric in the workbook is not what it was.", "A cell of Excel holds at most 32,767 letters and changes some that cannot be seen; nobody should review a rubric that changed in silence.", "A criterion of 40,000 letters.", "Shorten the text that is named, or review the YAML file itself.";
    }
    E1510 {
        id: "Sel memuat galat seperti `#REF!`, atau rumus tanpa hasil.", "Bobot dari sel seperti itu tidak diketahui.", "`#REF!` di kolom Bobot setelah baris lain dihapus.", "Ketik nilainya, atau buka dan simpan lagi buku kerjanya di Excel atau LibreOffice.";
        en: "The cell holds an error such as `#REF!`, or a formula without a result.", "Nobody knows the weight in such a cell.", "`#REF!` in the column of weights after another row was removed.", "Type the value, or open and save the workbook again in Excel or LibreOffice.";
    }
    E1511 {
        id: "Lembar Rubrik tidak memuat baris yang wajib ada.", "Skala, pembulatan, dan dasar predikat menentukan setiap angka.", "Baris `Kelipatan nilai` terhapus.", "Kembalikan barisnya dengan nama isian yang sama.";
        en: "The sheet Rubrik lacks a row that must be there.", "The scale, the rounding and the basis of ratings decide every number.", "The row `Step of values` was removed.", "Bring the row back with the same name in its first column.";
    }
    E1512 {
        id: "Dua bagian atau lebih saling menjadi induk.", "Struktur rubrik harus berupa pohon dengan indeks di puncaknya.", "Induk `A1` ialah `A2`, dan induk `A2` ialah `A1`.", "Kosongkan Induk bagian teratas.";
        en: "Two or more parts are parents of each other.", "The structure of a rubric is a tree with the index at its top.", "The parent of `A1` is `A2`, and that of `A2` is `A1`.", "Leave the parent of the topmost part empty.";
    }
    E1513 {
        id: "Domain atau aspek di lembar Struktur tidak mempunyai bagian di bawahnya.", "Bobotnya tidak akan pernah terisi, sehingga indeks tertinggi tidak tercapai.", "Aspek `A9` ditambahkan tanpa indikator.", "Tuliskan ID-nya sebagai Induk, atau hapus barisnya.";
        en: "A domain or aspect on the sheet Struktur has no parts below it.", "Its weight could never be earned, so nobody could reach the highest index.", "An aspect `A9` added without indicators.", "Name it as a parent, or remove the row.";
    }
    E1514 {
        id: "Sebuah bagian berada di jenjang yang salah.", "Semua indikator berada di jenjang terakhir yang disebut lembar Jenjang.", "Indikator yang berinduk domain, padahal jenjangnya domain, aspek, indikator.", "Perbaiki Induknya, atau sesuaikan lembar Jenjang.";
        en: "A part stands at the wrong depth.", "All indicators stand at the last depth that the sheet Jenjang names.", "An indicator whose parent is a domain, where the depths are domain, aspect, indicator.", "Correct its parent, or the sheet Jenjang.";
    }
    E1515 {
        id: "Sebuah lembar memuat jauh lebih banyak baris daripada rubrik mana pun.", "Rubrik peraturan mempunyai puluhan indikator; berkas seperti ini hampir pasti bukan rubrik.", "Tabel hasil nasional ditempel ke lembar Sumber.", "Hapus baris yang bukan bagian rubrik.";
        en: "A sheet has far more rows than any rubric.", "The rubric of a regulation has some tens of indicators; a file like this is hardly a rubric.", "A national table of results pasted into the sheet Sumber.", "Remove the rows that are no part of the rubric.";
    }
    E1516 {
        id: "Judul kolom, lembar, atau isian yang sama ada dua kali.", "Tidak seorang pun tahu mana yang dimaksud, dan tidak ditebak.", "Kolom `Bobot` disalin lalu diubah di samping yang lama.", "Hapus salah satunya, atau ganti judul salinannya.";
        en: "A heading, sheet or field is there twice.", "Nobody knows which of them is meant, and it is not guessed.", "The column `Bobot` copied and changed beside the old one.", "Remove one of them, or give the copy another heading.";
    }
}
