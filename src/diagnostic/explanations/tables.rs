//! 04: published tables.

super::explanations! {
    E0401 {
        id: "Judul tabel hasil dikenali, tetapi tidak ada nilai di bawahnya.", "Mungkin tabelnya terpotong di batas halaman saat disalin.", "`tahun;instansi;indeks` tanpa baris berikutnya.", "Isi satu baris untuk setiap instansi dan tahun.";
        en: "The header of a table of results is recognised, but no values stand below it.", "Perhaps the table was cut at the end of a page when it was copied.", "`tahun;instansi;indeks` and no further row.", "Fill in one row for each agency and year.";
    }
    E0402 {
        id: "Hal yang sama tertulis di dua kolom atau baris.", "Bila nilainya berbeda, tidak diketahui mana yang tercetak di naskah asli.", "Dua kolom `D1`, satu dari tabel lain.", "Hapus atau ganti nama salah satunya.";
        en: "Two columns or rows hold the same thing.", "Where their values differ, nobody knows which the original prints.", "Two columns `D1`, one from another table.", "Remove or rename one of them.";
    }
    E0403 {
        id: "Hasil satu instansi dan tahun tertulis dua kali.", "Keduanya disisihkan, karena memilih satu berarti menebak.", "Kota Bekasi 2019 di baris 3 dan 12 dengan indeks berbeda.", "Hapus baris yang salah; kedua tempat ditunjukkan.";
        en: "The result of an agency and year is written twice.", "Both are set aside, because choosing one would be a guess.", "Kota Bekasi 2019 in rows 3 and 12 with different indices.", "Remove the wrong row; both places are shown.";
    }
    E0404 {
        id: "Isi sel bukan angka hasil evaluasi.", "Angka tercetak dibaca bersama banyaknya desimal, jadi teks di sekitarnya tidak ditafsirkan.", "`3,70*` dengan tanda catatan kaki.", "Tuliskan angkanya saja; kosongkan bila tidak ada.";
        en: "The content of the cell is no number of a result.", "Printed numbers are read with their decimals, so text around them is not interpreted.", "`3.70*` with the mark of a footnote.", "Write just the number; leave the cell empty if there is none.";
    }
    E0405 {
        id: "Sel berisi galat rumus.", "Nilai yang tercetak tidak diketahui.", "`#DIV/0!` pada indeks.", "Perbaiki rumusnya, atau ketik angka dari naskah asli.";
        en: "The cell holds the error of a formula.", "What was printed is unknown.", "`#DIV/0!` for an index.", "Mend the formula, or type the number of the original.";
    }
    E0406 {
        id: "Sel berisi rumus yang hasilnya belum pernah disimpan.", "Program lain membacanya sebagai kosong atau 0.", "`=AVERAGE(C3:E3)` yang ditulis skrip.", "Buka dan simpan di Excel atau LibreOffice.";
        en: "The cell holds a formula whose result was never saved.", "Other programs read it as empty or as 0.", "`=AVERAGE(C3:E3)`, written by a script.", "Open and save it in Excel or LibreOffice.";
    }
    E0407 {
        id: "Sel berformat tanggal, padahal seharusnya nilai.", "Excel mengubah `3.7` menjadi 3 Juli pada beberapa pengaturan bahasa.", "`03/07/2023` di kolom indeks.", "Ubah format sel menjadi angka dan ketik nilainya lagi.";
        en: "The cell is formatted as a date where a value belongs.", "In some locales Excel turns `3.7` into 3 July.", "`03/07/2023` in the column of the index.", "Format the cell as a number and type the value again.";
    }
    E0408 {
        id: "Nilai ini tidak mungkin pada skala rubrik.", "Biasanya tanda desimalnya hilang; angka seperti itu akan merusak setiap rata-rata.", "`370` alih-alih `3,70`.", "Samakan dengan naskah aslinya.";
        en: "The value is impossible on the scale of the rubric.", "Mostly the decimal mark is lost; such a number would spoil every mean.", "`370` instead of `3.70`.", "Compare it with the original.";
    }
    W0409 {
        id: "Nilai lebih rendah daripada tingkat terendah.", "Mungkin ada indikator yang dihitung 0, atau angkanya sumbangan ke induknya, bukan nilainya sendiri.", "`0,85` pada aspek dengan skala mulai 1.", "Samakan dengan naskah aslinya; biarkan bila memang tercetak begitu, lalu jalankan `spbe audit`.";
        en: "The value is below the lowest level.", "Perhaps an indicator counts as 0, or the number is a contribution to its parent and no score of its own.", "`0.85` for an aspect on a scale from 1.", "Compare it with the original; leave it if it is printed so, and run `spbe audit`.";
    }
    E0410 {
        id: "Tabel menyebut domain atau aspek yang tidak ada di rubrik.", "Biasanya tahunnya keliru, sehingga rubriknya juga.", "`D4` pada rubrik 5/2018 yang hanya mempunyai tiga domain.", "Periksa tahunnya, atau pilih rubrik dengan `--rubric`.";
        en: "The table names a domain or aspect that the rubric does not have.", "Mostly the year is wrong, and with it the rubric.", "`D4` under the rubric of 5/2018, which has three domains.", "Check the year, or choose the rubric with `--rubric`.";
    }
    W0411 {
        id: "Baris ini tidak dikenali dan tidak dipakai.", "Bila isinya domain atau aspek, auditnya kehilangan satu bukti.", "`Tata Kelola` tanpa kode, padahal namanya lain di rubrik.", "Awali labelnya dengan kode seperti `D2`, atau biarkan bila bukan bagian rubrik.";
        en: "The row is not recognised and not used.", "If it is a domain or an aspect, the audit lacks a piece of evidence.", "`Governance` without a code and under another name than the rubric's.", "Begin its label with a code such as `D2`, or leave it if it is no part of the rubric.";
    }
    W0412 {
        id: "Beberapa hasil tidak menyebut instansinya.", "Hasil tanpa nama tidak dapat dicocokkan dengan buku atau tahun lain.", "Tabel satu kota yang namanya hanya ada di judul dokumen.", "Isi kolom `Instansi`, atau tuliskan `Instansi: Kota Bekasi` di atas tabel.";
        en: "Some results do not name their agency.", "A result without a name cannot be matched with books or other years.", "A table of one city whose name is only in the title of the document.", "Fill in the column `Instansi`, or write `Instansi: Kota Bekasi` above the table.";
    }
    W0420 {
        id: "Indeks tercetak tidak dapat mengikuti nilai bagian tercetaknya, juga dengan pembulatan.", "Setidaknya satu angka di baris itu salah cetak atau salah salin.", "Domain 2019 Kota Bekasi memberi 3,42, tetapi tercetak 3,32.", "Cocokkan baris itu dengan naskah asli; `spbe audit` menyebut sel yang paling mungkin salah.";
        en: "The printed index cannot follow from its printed parts, even with rounding.", "At least one number of the row is misprinted or miscopied.", "The domains of Kota Bekasi 2019 give 3.42, but 3.32 is printed.", "Compare the row with the original; `spbe audit` names the cell most likely wrong.";
    }
    N0421 {
        id: "Indeks tercetak berbeda sedikit dari hitungan atas bagian yang sudah dibulatkan.", "Indeks resmi dihitung sebelum pembulatan, jadi selisih kecil itu wajar.", "Bagian memberi 3,69, tercetak 3,70.", "Tidak perlu tindakan.";
        en: "The printed index differs a little from what its rounded parts give.", "The official index is computed before rounding, so a small difference is normal.", "The parts give 3.69, and 3.70 is printed.", "Nothing to do.";
    }
    W0422 {
        id: "Predikat tercetak bukan predikat indeks tercetak.", "Salah satunya salah cetak, atau predikat tahun lain ikut tersalin.", "Indeks 2,45 dengan predikat `Baik`, padahal `Baik` mulai 2,60.", "Samakan indeks dan predikat dengan naskah asli.";
        en: "The printed rating is not that of the printed index.", "One of them is misprinted, or the rating of another year was copied.", "An index of 2.45 rated `Baik`, which begins at 2.60.", "Compare the index and the rating with the original.";
    }
    W0423 {
        id: "Predikat tercetak hanya cocok dengan indeks sebelum dibulatkan, padahal tahun itu memakai indeks yang dibulatkan.", "Di batas predikat kedua cara itu memberi nama yang berbeda.", "Indeks tercetak 2,60 dari 2,596 dengan predikat `Cukup`.", "Samakan dengan naskah asli, dan sebutkan aturan yang dipakai.";
        en: "The printed rating only fits the index before rounding, while that year rates the rounded index.", "At the border of a rating the two ways give different names.", "An index printed 2.60 from 2.596 and rated `Cukup`.", "Compare it with the original, and state the rule that was used.";
    }
    N0424 {
        id: "Predikat tercetak cocok dengan indeks sebelum dibulatkan, yang tidak tercetak.", "Pembulatan dapat melewati batas, jadi keduanya bisa benar.", "Indeks 3,50 dari 3,496, predikat `Baik`.", "Tidak perlu tindakan; bila bukunya ada, berikan bukunya supaya pasti.";
        en: "The printed rating fits the index before rounding, which is not printed.", "Rounding can cross a border, so both may be right.", "An index of 3.50 from 3.496, rated `Baik`.", "Nothing to do; give the book, if there is one, to be certain.";
    }
    W0425 {
        id: "Kata di kolom predikat bukan predikat rubrik ini.", "Mungkin predikat instrumen lain, atau salah eja.", "`Sangat Memuaskan` pada rubrik yang berakhir di `Memuaskan`.", "Pakai salah satu predikat yang disebut.";
        en: "The word in the column of ratings is no rating of this rubric.", "It may be one of another instrument, or misspelt.", "`Sangat Memuaskan` under a rubric that ends with `Memuaskan`.", "Use one of the ratings listed.";
    }
}
