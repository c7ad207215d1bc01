//! 06: the audit of published tables.

super::explanations! {
    E0601 {
        id: "Tidak ada kombinasi tingkat yang tercetak sebagai angka ini.", "Jumlah tingkat adalah bilangan bulat, jadi hanya sebagian angka dua desimal yang mungkin.", "`3,11` untuk aspek dengan dua indikator berbobot sama: yang mungkin hanya kelipatan 0,5.", "Cocokkan dengan naskah asli; angka terdekat yang mungkin disebut.";
        en: "No combination of levels is printed as this number.", "Sums of levels are whole, so only some numbers of two decimals are possible.", "`3.11` for an aspect of two indicators of equal weight, where only multiples of 0.5 occur.", "Compare it with the original; the nearest possible numbers are named.";
    }
    E0602 {
        id: "Angka ini tidak dapat mengikuti bagian-bagian tercetaknya, apa pun pembulatannya.", "Setidaknya satu angka di baris itu salah.", "Domain 3,35, 2,57, dan 3,88 dengan indeks 3,32, padahal hanya 3,42 yang mungkin.", "Cocokkan seluruh baris dengan naskah asli.";
        en: "The number cannot follow from its printed parts, whatever the rounding.", "At least one number of the row is wrong.", "Domains of 3.35, 2.57 and 3.88 with an index of 3.32, where only 3.42 is possible.", "Compare the whole row with the original.";
    }
    E0603 {
        id: "Pembulatan mengizinkan angka ini, tetapi tidak ada tingkat bulat yang mencetak semuanya sekaligus.", "Selang pembulatan saling bertemu, namun titik di dalamnya tidak ada; ini bukti yang lebih tajam daripada penjumlahan.", "Aspek 2,33 dan 3,67 dengan domain 3,01.", "Cocokkan baris itu dengan naskah asli, juga angka yang tampak wajar.";
        en: "Rounding would allow the number, but no whole levels print all of them together.", "The intervals of rounding meet, yet hold no possible point; that is sharper than adding up.", "Aspects of 2.33 and 3.67 with a domain of 3.01.", "Compare the row with the original, also those numbers that look plausible.";
    }
    N0604 {
        id: "Bagian-bagian tercetak hanya cocok dengan satu susunan jumlah tingkat.", "Dengan itu tingkat yang tidak diterbitkan dapat diperiksa terhadap laporan instansi.", "Aspek 2,33 dari tiga indikator: jumlah tingkatnya pasti 7.", "Bandingkan dengan bukunya bila ada.";
        en: "The printed parts fit a single set of sums of levels.", "So levels that were not published can be checked against the agency's report.", "An aspect of 2.33 with three indicators: its levels add up to 7.", "Compare with the book, if there is one.";
    }
    N0605 {
        id: "Mengubah satu sel saja sudah membuat seluruh baris mungkin.", "Kesalahan tunggal adalah penjelasan paling sederhana.", "`3,32` menjadi `3,42`: satu angka berbeda.", "Periksa sel itu lebih dahulu di naskah asli.";
        en: "Changing one cell makes the whole row possible.", "A single mistake is the simplest explanation.", "`3.32` to `3.42`: one digit differs.", "Check that cell first in the original.";
    }
    N0606 {
        id: "Tidak ada satu sel yang cukup, tetapi dua sel bersama cukup.", "Baris itu mungkin disalin dengan dua kesalahan.", "Satu domain dan predikatnya dari baris tetangga.", "Periksa kedua sel di naskah asli.";
        en: "No single cell is enough, but two together are.", "The row may have been copied with two mistakes.", "A domain and an aspect taken from the row beside it.", "Check both cells in the original.";
    }
    W0607 {
        id: "Dua kesalahan pada bagian saling menutupi, sehingga angka di atasnya tetap tampak benar.", "Penjumlahan biasa tidak akan menemukannya.", "Satu aspek 0,10 terlalu tinggi dan satu lagi terlalu rendah.", "Periksa semua sel yang disebut.";
        en: "Two errors in the parts cancel, so the number above still looks right.", "Plain adding up would never find them.", "One aspect is 0.10 too high and another too low.", "Check all the cells that are named.";
    }
    N0608 {
        id: "Dua sel yang diperbaiki pun tidak membuat baris ini mungkin.", "Biasanya bukan salah cetak, melainkan tahun, rubrik, atau cara membaca yang keliru.", "Tabel 2021 yang diberi tahun 2020.", "Periksa tahun dan rubriknya, baru angkanya.";
        en: "Even two corrected cells do not make the row possible.", "Mostly it is no misprint, but a wrong year, rubric or reading.", "A table of 2021 labelled 2020.", "Check the year and the rubric first, then the numbers.";
    }
    N0610 {
        id: "Indeks tercetak berbeda dari hitungan atas bagian yang dibulatkan, tetapi mungkin.", "Indeks dihitung sebelum pembulatan; ada tingkat yang mencetak semua angka ini.", "Domain memberi 3,69, tercetak 3,70.", "Tidak perlu tindakan.";
        en: "The printed index differs from what the rounded parts give, but is possible.", "An index is computed before rounding; some levels print all these numbers.", "The domains give 3.69, and 3.70 is printed.", "Nothing to do.";
    }
    N0611 {
        id: "Nilai sebuah bagian berbeda dari hitungan atas anak-anaknya yang dibulatkan, tetapi mungkin.", "Nilai dihitung sebelum pembulatan.", "Aspek memberi 3,18 untuk domain yang tercetak 3,19.", "Tidak perlu tindakan.";
        en: "The value of a part differs from what its rounded children give, but is possible.", "Values are computed before rounding.", "The aspects give 3.18 for a domain printed 3.19.", "Nothing to do.";
    }
    N0612 {
        id: "Angka di kolom ini adalah sumbangan ke induknya, bukan nilai bagian itu sendiri.", "Membacanya sebagai nilai akan membuat setiap baris tampak salah.", "Aspek tercetak 0,38, yaitu 3,00 dikali bobotnya.", "Sebutkan cara membacanya bila tabel diterbitkan lagi.";
        en: "The numbers of the column are what parts add to their parent, not their own scores.", "Read as scores they would make every row look wrong.", "An aspect printed 0.38, which is 3.00 times its weight.", "Say how to read them when the table is published again.";
    }
    W0613 {
        id: "Baris ini hanya mungkin bila dibaca lain daripada baris-baris lain di tabelnya.", "Nilai sendiri dan sumbangan tertukar, sehingga pembaca akan salah membandingkan.", "Satu tahun mencetak aspek 3,00, tahun lain 0,38.", "Cetak semua baris dengan cara yang sama.";
        en: "The row is only possible if it is read otherwise than the rest of its table.", "Scores and contributions are mixed, so readers would compare them wrongly.", "One year prints an aspect as 3.00, another as 0.38.", "Print all rows in the same way.";
    }
    W0614 {
        id: "Angka ini cocok dengan bobot lain daripada bobot rubriknya.", "Sumbernya tampaknya memakai bobot lama atau bobot sendiri; indeksnya bukan indeks resmi.", "Bobot 20%, 30%, 50% alih-alih 17%, 28%, 55%.", "Hitung ulang dengan bobot rubrik.";
        en: "The number fits other weights than those of the rubric.", "The source seems to have used old weights or its own; its index is not the official one.", "Weights of 20%, 30% and 50% instead of 17%, 28% and 55%.", "Compute it again with the weights of the rubric.";
    }
    W0615 {
        id: "Angka ini cocok sebagai rata-rata biasa tanpa bobot.", "Rata-rata biasa memberi bobot yang sama pada bagian kecil dan besar.", "(3,00 + 3,20 + 3,60) : 3 = 3,27.", "Hitung ulang dengan bobot rubrik.";
        en: "The number fits as a plain mean without weights.", "A plain mean gives small and large parts the same weight.", "(3.00 + 3.20 + 3.60) : 3 = 3.27.", "Compute it again with the weights of the rubric.";
    }
    N0616 {
        id: "Baris ini mungkin bila ada indikator bernilai 0, di bawah skala.", "Sumbernya mungkin menghitung jawaban kosong atau ditolak sebagai 0.", "Aspek 0,67 dari tiga indikator: satu di antaranya 0.", "Periksa jawaban yang kosong; belum dinilai bukan 0.";
        en: "The row is possible if some indicator counts as 0, below the scale.", "The source may count empty or rejected answers as 0.", "An aspect of 0.67 with three indicators, one of them 0.", "Check the empty answers; not assessed is not 0.";
    }
    N0617 {
        id: "Tidak ada bobot tak negatif yang mendamaikan indeks semua tahun dengan bagiannya.", "Jadi bobot lain bukan penjelasannya; ada angka yang salah.", "Indeks turun ketika semua domainnya naik.", "Periksa angkanya di naskah asli, bukan bobotnya.";
        en: "No non-negative weights reconcile the indices of all years with their parts.", "So other weights are no explanation; a number is wrong.", "An index that falls while all its domains rise.", "Check the numbers in the original, not the weights.";
    }
    N0618 {
        id: "Ada bobot lain yang mendamaikan semua baris.", "Mungkin sumbernya memakai bobot itu, dan angkanya sendiri benar.", "Dua tahun cocok dengan bobot 15%, 25%, dan 60%.", "Tanyakan bobot yang dipakai kepada sumbernya.";
        en: "Some other weights would reconcile all rows.", "Perhaps the source used them, and the numbers themselves are right.", "Two years fit weights of 15%, 25% and 60%.", "Ask the source which weights it used.";
    }
    W0620 {
        id: "Predikat tercetak bukan predikat indeksnya, dengan cara baca mana pun.", "Salah satunya salah cetak.", "Indeks 2,10 dengan predikat `Baik`.", "Samakan keduanya dengan naskah asli.";
        en: "The printed rating is not that of the index under any reading.", "One of them is misprinted.", "An index of 2.10 rated `Baik`.", "Compare both with the original.";
    }
    W0621 {
        id: "Predikat tercetak mengikuti indeks sebelum dibulatkan, padahal tahun itu memakai indeks yang dibulatkan.", "Di batas, satu cara memberi predikat lebih rendah daripada cara lain.", "2,596 dicetak 2,60: `Cukup` menurut nilai tepat, `Baik` menurut nilai cetak.", "Samakan predikatnya dengan naskah asli.";
        en: "The printed rating follows the index before rounding, while that year rates the rounded index.", "At a border one way gives a lower rating than the other.", "2.596 printed 2.60: `Cukup` by the exact value, `Baik` by the printed one.", "Compare the rating with the original.";
    }
    W0622 {
        id: "Predikat tercetak mengikuti indeks yang dibulatkan, padahal tahun itu memakai indeks tepat.", "Di batas, pembulatan dapat menaikkan predikat tanpa hak.", "3,496 dicetak 3,50 dengan predikat `Sangat Baik`.", "Samakan predikatnya dengan naskah asli.";
        en: "The printed rating follows the rounded index, while that year rates the exact one.", "At a border rounding may raise a rating that was not earned.", "3.496 printed 3.50 and rated `Sangat Baik`.", "Compare the rating with the original.";
    }
    N0623 {
        id: "Indeks berada begitu dekat dengan batas sehingga cara membaca menentukan predikatnya.", "Peraturan tidak menyebut caranya; yang dipakai praktik tahun itu.", "Indeks 2,60 dari 2,596.", "Tidak perlu tindakan; sebutkan cara bacanya bila predikatnya dipersoalkan.";
        en: "The index is so near a border that the way of reading decides the rating.", "The regulation does not say which; the practice of that year is used.", "An index of 2.60 from 2.596.", "Nothing to do; state the reading if the rating is disputed.";
    }
    E0630 {
        id: "Tabel mencetak angka lain daripada yang dihitung dari tingkat di buku.", "Tabel atau buku bukan versi yang sama.", "Buku memberi domain 3,47, tabel mencetak 3,74.", "Cocokkan keduanya dengan naskah asli; angka yang tertukar sering terlihat.";
        en: "The table prints another number than the levels in the book give.", "Table and book are not of the same version.", "The book gives a domain of 3.47, the table prints 3.74.", "Compare both with the original; swapped digits are often plain to see.";
    }
    N0640 {
        id: "Beberapa angka tidak tercetak, jadi auditnya hanya menguji sisanya.", "Baris yang lolos mungkin tetap salah di bagian yang tidak tercetak.", "Tabel yang hanya memuat domain dan indeks.", "Tambahkan nilai aspek bila ada.";
        en: "Some numbers are not printed, so the audit tests the others only.", "A row that passes may still be wrong where nothing is printed.", "A table of domains and indices only.", "Add the values of aspects, if there are any.";
    }
    W0641 {
        id: "Bobot dan skala rubrik terlalu halus untuk mencoba setiap jumlah tingkat.", "Yang diuji hanya selang pembulatan, jadi `konsisten` berarti belum terbantah.", "Skala dengan langkah 0,01 dan dua puluh indikator.", "Tidak perlu tindakan; baca putusannya dengan batas ini.";
        en: "Weights and scale of the rubric are too fine to try every sum of levels.", "Only intervals of rounding are tested, so `consistent` means not refuted.", "A scale in steps of 0.01 with twenty indicators.", "Nothing to do; read the verdict with this limit in mind.";
    }
    E0650 {
        id: "Tidak ada tabel terbitan di antara masukan.", "Audit menguji angka yang dicetak orang lain; buku hanya menjadi pembanding.", "`spbe audit 2020.xlsx` dengan buku penilaian saja.", "Berikan tabel dengan `tahun`, `instansi`, `d1` …, `indeks`.";
        en: "There is no published table among the inputs.", "An audit tests numbers that others printed; books only serve as a comparison.", "`spbe audit 2020.xlsx` with nothing but an assessment book.", "Give a table with `tahun`, `instansi`, `d1` …, `indeks`.";
    }
}
