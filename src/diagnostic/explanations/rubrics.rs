//! 01: rubric files.

super::explanations! {
    E0101 {
        id: "Berkas rubrik lebih besar daripada batas baca.", "Rubrik sebuah peraturan hanya puluhan KiB; berkas yang jauh lebih besar hampir pasti bukan rubrik, dan membacanya hanya menghabiskan memori.", "`spbe rubric check rekaman.yaml` pada berkas 30 MiB hasil ekspor basis data.", "Berikan berkas rubrik yang benar; tempatkan lampiran dan catatan panjang di berkas lain.";
        en: "The rubric file is larger than the program reads.", "The rubric of a regulation takes some tens of KiB; a much larger file is hardly a rubric, and reading it would only cost memory.", "`spbe rubric check dump.yaml` on an export of 30 MiB from a database.", "Give the right file; keep attachments and long notes in files of their own.";
    }
    E0102 {
        id: "Berkas rubrik tidak berisi apa pun selain komentar atau baris kosong.", "Tanpa struktur dan bobot tidak ada yang dapat dihitung.", "Berkas baru yang hanya memuat `# rubrik instansi`.", "Mulailah dari salinan rubrik bawaan: `spbe rubric show permenpanrb-59-2020 --report yaml=rubrik.yaml`.";
        en: "The rubric file holds nothing but comments or empty lines.", "Without structure and weights there is nothing to compute with.", "A new file that only says `# our rubric`.", "Start from a copy of a built-in rubric: `spbe rubric show permenpanrb-59-2020 --report yaml=rubric.yaml`.";
    }
    E0103 {
        id: "Teks ini melanggar tata tulis YAML, sehingga tidak dapat diuraikan.", "Pembacaan berhenti di tempat itu; masalah lain di berkas baru terlihat setelah yang ini diperbaiki.", "`name: \"Indeks SPBE` tanpa tanda petik penutup, atau indentasi yang memakai tab.", "Periksa baris yang ditunjuk dan baris di atasnya: indentasi dengan spasi, petik berpasangan, dan spasi sesudah titik dua.";
        en: "The text breaks the rules of YAML and cannot be taken apart.", "Reading stops there; whatever else is wrong shows only after this is mended.", "`name: \"Indeks SPBE` without the closing quote, or an indent made with a tab.", "Look at the line shown and the one above: indent with spaces, pair the quotes, put a space after each colon.";
    }
    E0104 {
        id: "YAML memakai anchor (`&`) atau alias (`*`), terlalu dalam bersarang, atau terlalu banyak butirnya.", "Dengan alias, berkas kecil dapat mengembang menjadi bermiliar butir; rubrik tidak memerlukannya.", "`criteria: *umum`, yang menunjuk ke `&umum` di indikator lain.", "Tuliskan isinya langsung di setiap tempat, atau hapus butir yang berlebih.";
        en: "The YAML uses anchors (`&`) or aliases (`*`), nests too deeply, or has too many nodes.", "With aliases a small file can grow to billions of nodes; a rubric has no use for them.", "`criteria: *common`, which points to `&common` at another indicator.", "Write the content out in each place, or remove what is superfluous.";
    }
    E0105 {
        id: "Berkas memuat lebih dari satu dokumen YAML.", "Program tidak menebak dokumen mana yang dimaksud.", "Dua rubrik disambung dalam satu berkas dengan baris `---` di antaranya.", "Pisahkan menjadi satu berkas untuk setiap rubrik.";
        en: "The file holds more than one YAML document.", "Which of them is meant is not guessed.", "Two rubrics joined in one file with a line `---` between them.", "Make one file of each rubric.";
    }
    E0106 {
        id: "Berkas rubrik tidak dapat dibuka atau bukan teks UTF-8.", "Tanpa rubriknya, indeks tidak dapat dihitung.", "`--rubric rubrik.yaml` dijalankan dari folder lain, atau berkas disimpan sebagai UTF-16.", "Periksa nama, folder, dan hak akses berkas, lalu simpan sebagai UTF-8.";
        en: "The rubric file cannot be opened, or is not UTF-8 text.", "Without its rubric no index can be computed.", "`--rubric rubric.yaml` run in another folder, or a file saved as UTF-16.", "Check the name, the folder and the permissions, and save the file as UTF-8.";
    }
    E0110 | E0111 {
        id: "Kunci ini tidak dikenal di tempat ini. Bila ada kunci yang ejaannya mirip, kunci itu disebut.", "Kunci yang salah eja akan diabaikan diam-diam oleh pembaca biasa, dan bobot atau kriterianya hilang dari hitungan.", "`wieght: 13` alih-alih `weight: 13`.", "Perbaiki ejaannya atau hapus kuncinya; catatan sendiri ditulis sebagai komentar `# …`.";
        en: "The key is not known in this place. If another is spelt much like it, that one is named.", "An ordinary reader would pass over a misspelt key in silence, and its weight or criterion would be missing from the result.", "`wieght: 13` instead of `weight: 13`.", "Correct the spelling or remove the key; write notes of your own as comments, `# …`.";
    }
    E0112 {
        id: "Kunci yang sama tertulis dua kali dalam satu bagian.", "Pembaca YAML biasa memakai yang terakhir; bila nilainya berbeda, tidak seorang pun tahu mana yang dimaksud.", "`weight: 13` dan beberapa baris di bawahnya `weight: 16.5` pada aspek yang sama.", "Hapus salah satunya; kedua tempat ditunjukkan.";
        en: "The same key is written twice in one part.", "Ordinary readers take the last one; where the values differ nobody knows which is meant.", "`weight: 13` and some lines below `weight: 16.5` in the same aspect.", "Remove one of them; both places are shown.";
    }
    E0113 {
        id: "Bagian ini tidak memuat kunci yang wajib ada.", "Nilai bawaan untuk bobot, nama, atau skala akan menjadi tebakan, dan indeks tidak boleh bergantung pada tebakan.", "Indikator tanpa `capability:`.", "Tambahkan kunci itu dengan indentasi yang sama seperti kunci lain di bagian ini; sering penyebabnya satu spasi yang kurang.";
        en: "A key that this part must have is missing.", "A default for a weight, a name or a scale would be a guess, and no index may rest on one.", "An indicator without `capability:`.", "Add the key with the indent of the other keys of the part; often a single missing space is the cause.";
    }
    E0114 {
        id: "Di sini harus ada pasangan kunci dan nilai, tetapi yang tertulis teks atau daftar.", "Isinya tidak dapat dihubungkan dengan bagian mana pun dari rubrik.", "`scale: 5` alih-alih `scale: { min: 1, max: 5, step: 1 }`.", "Tuliskan setiap isi dengan kuncinya, satu per baris atau di dalam `{ … }`.";
        en: "Keys with values have to stand here, but there is text or a list.", "What it says cannot be related to any part of the rubric.", "`scale: 5` instead of `scale: { min: 1, max: 5, step: 1 }`.", "Write each value with its key, one a line or within `{ … }`.";
    }
    E0115 {
        id: "Di sini harus ada daftar yang tidak kosong.", "Daftar yang kosong, misalnya tanpa predikat, membuat rubrik tidak dapat dipakai.", "`sources: SE Menteri` tanpa tanda `- ` di depannya.", "Awali setiap butir dengan `- ` pada baris sendiri.";
        en: "A list with entries has to stand here.", "Without entries, of ratings for instance, the rubric cannot be used.", "`sources: a circular` without `- ` before it.", "Begin each entry with `- ` on a line of its own.";
    }
    E0116 {
        id: "Di sini harus ada teks, tetapi yang ada kosong, daftar, atau pasangan kunci.", "Nama dan kriteria yang kosong akan tampil sebagai lubang di laporan.", "`status:` tanpa isi.", "Isi teksnya pada baris yang sama; teks panjang dapat memakai `>-` lalu baris yang menjorok.";
        en: "Text has to stand here, but there is nothing, a list, or keys.", "An empty name or criterion would be a hole in every report.", "`status:` with nothing behind it.", "Write the text on the same line; a long one may use `>-` and indented lines.";
    }
    E0117 {
        id: "Nilai ini bukan angka yang dapat dibaca dengan tepat.", "Bobot dan batas dihitung sebagai pecahan tepat; tulisan yang meragukan tidak ditafsirkan.", "`weight: tiga belas` atau `weight: 1.300,5`.", "Tuliskan `13`, `1.30`, `1,30`, atau pecahan `20/6`, tanpa pemisah ribuan.";
        en: "The value is not a number that can be read exactly.", "Weights and bounds are computed as exact fractions; a doubtful spelling is not interpreted.", "`weight: thirteen` or `weight: 1,300.5`.", "Write `13`, `1.30`, `1,30` or a fraction such as `20/6`, without marks for thousands.";
    }
    E0118 {
        id: "Di sini hanya bilangan bulat yang mungkin.", "Tingkat, tahun, dan banyaknya desimal tidak mempunyai pecahan.", "`decimals: 2.5`, atau `dua:` sebagai kunci tingkat.", "Tuliskan bilangan bulat, misalnya `2`.";
        en: "Only a whole number is possible here.", "Levels, years and numbers of decimals have no fractions.", "`decimals: 2.5`, or `two:` as the key of a level.", "Write a whole number, such as `2`.";
    }
    E0119 {
        id: "Kata ini bukan salah satu pilihan yang dikenal di sini.", "Aturan pembulatan dan dasar predikat mengubah hasil, jadi tidak ditebak dari kata yang mirip.", "`mode: half-even`, padahal indeks dibulatkan `half-up`.", "Pakai salah satu kata yang disebut di baris bantuan.";
        en: "The word is not one of the choices known here.", "The rule of rounding and what a rating is taken from change results, so a similar word is not guessed.", "`mode: half-even`, although an index is rounded `half-up`.", "Use one of the words in the help line.";
    }
    E0120 {
        id: "Bobot anak-anak suatu bagian tidak berjumlah sama dengan bobot bagian itu.", "Indeks adalah jumlah tingkat dikali bobot; bobot yang berlebih atau kurang menggeser setiap indeks tanpa terlihat.", "Tiga indikator berbobot `16.7` di bawah aspek berbobot 50: jumlahnya 50,1.", "Perbaiki bobot yang salah; bobot sama rata ditulis sebagai pecahan tepat, `50/3`.";
        en: "The weights below a part do not add up to the weight of the part.", "An index is the sum of levels times weights; too much or too little weight shifts every index without a trace.", "Three indicators of weight `16.7` below an aspect of 50: they add up to 50.1.", "Correct the wrong weight; write equal shares as an exact fraction, `50/3`.";
    }
    E0121 {
        id: "Bobot ini nol, negatif, atau jauh di luar yang mungkin.", "Bagian tanpa bobot tidak dinilai, dan bobot negatif membuat kenaikan tingkat menurunkan indeks.", "`weight: 0` pada indikator yang belum diputuskan bobotnya.", "Isi bobot positif, atau hapus bagian yang memang tidak dinilai.";
        en: "The weight is zero, negative, or far beyond what is possible.", "A part without weight is not scored, and with a negative one a higher level would lower the index.", "`weight: 0` for an indicator whose weight is not settled.", "Write a positive weight, or remove the part if it is not scored.";
    }
    E0122 {
        id: "Bobot-bobot ini bersama memerlukan penyebut yang terlalu besar.", "Hitungan tepat memakai pecahan dengan ukuran terbatas; batas ini menjamin tidak ada hasil yang meluap.", "`weight: 50.0000001` di samping `49.9999999`.", "Pakai paling banyak empat desimal atau pecahan sederhana seperti `100/7`.";
        en: "These weights together need too large a denominator.", "Exact results are fractions of limited size; the bound guarantees that none overflows.", "`weight: 50.0000001` beside `49.9999999`.", "Use at most four decimals, or simple fractions such as `100/7`.";
    }
    E0130 {
        id: "ID yang sama dipakai oleh dua bagian.", "Jawaban, laporan, dan perbandingan menemukan bagian lewat ID-nya; dua pemilik berarti nilai dapat masuk ke tempat yang salah.", "Dua indikator ber-`id: I17` sesudah menyalin sebuah blok.", "Beri salah satunya ID sendiri; kedua tempat ditunjukkan.";
        en: "Two parts use the same id.", "Answers, reports and comparisons find a part by its id; with two owners a value can end up in the wrong place.", "Two indicators with `id: I17` after a block was copied.", "Give one of them an id of its own; both places are shown.";
    }
    E0131 {
        id: "Indikator menyebut kapabilitas yang tidak didefinisikan.", "Kapabilitas memberi nama pada tingkat (Rintisan, Terkelola, …); tanpa itu tingkat tidak bernama.", "`capability: proces` padahal yang ada `process` dan `service`.", "Pakai salah satu ID di bawah `capabilities`, atau tambahkan kapabilitasnya.";
        en: "An indicator names a capability that is not defined.", "A capability names the levels (Rintisan, Terkelola, …); without it they have no names.", "`capability: proces`, although there are `process` and `service`.", "Use one of the ids under `capabilities`, or add the capability.";
    }
    E0132 {
        id: "Kapabilitas ini tidak memberi nama untuk setiap tingkat pada skala.", "Laporan menyebut tingkat dengan namanya, dan buku kerja boleh diisi dengan nama.", "Skala 1 sampai 5, tetapi `levels:` berhenti di 4.", "Tambahkan nama untuk tingkat yang disebut.";
        en: "The capability does not name every level of the scale.", "Reports call levels by their names, and workbooks may be filled in with them.", "The scale runs from 1 to 5, but `levels:` ends with 4.", "Add a name for each level that is listed.";
    }
    E0133 {
        id: "Indikator ini tidak memuat kriteria untuk setiap tingkat.", "Daftar tugas dan rencana mengutip kriteria tingkat berikutnya; yang kosong tidak menolong siapa pun.", "`criteria: { 1: …, 2: …, 4: …, 5: … }` tanpa tingkat 3.", "Tambahkan kriteria untuk tingkat yang disebut.";
        en: "The indicator has no criterion for some level.", "Worklists and plans quote the criterion of the next level; an empty one helps nobody.", "`criteria: { 1: …, 2: …, 4: …, 5: … }` without level 3.", "Add a criterion for each level that is listed.";
    }
    E0134 {
        id: "Sebuah nama tingkat atau kriteria ditulis untuk tingkat yang tidak ada pada skala.", "Mungkin skalanya yang salah; bila begitu, semua jawaban diperiksa terhadap skala yang keliru.", "Kriteria tingkat 6 pada skala 1 sampai 5.", "Hapus tingkat itu, atau perbaiki `scale`.";
        en: "A level has a name or criterion, but is not on the scale.", "Perhaps the scale is wrong; then every answer is checked against the wrong one.", "A criterion for level 6 on a scale from 1 to 5.", "Remove the level, or correct `scale`.";
    }
    E0140 {
        id: "Skala ini tidak dapat dipakai: ujungnya tidak bulat atau terbalik, atau langkahnya tidak membagi habis 1.", "Setiap tingkat bulat harus berada pada skala, karena tingkat bulatlah yang mempunyai nama dan kriteria.", "`scale: { min: 1, max: 5, step: 0.3 }`.", "Pakai ujung bulat dan langkah seperti `1`, `0.5`, atau `0.01`.";
        en: "The scale is impossible: its ends are not whole or reversed, or its step does not divide 1.", "Every whole level has to be on the scale, because whole levels have names and criteria.", "`scale: { min: 1, max: 5, step: 0.3 }`.", "Use whole ends and a step such as `1`, `0.5` or `0.01`.";
    }
    E0141 {
        id: "Banyaknya desimal melebihi yang dapat ditampilkan.", "Indeks resmi dicetak dengan dua desimal; lebih dari enam hanya menyamarkan ketelitian data.", "`rounding: { decimals: 9, mode: half-up }`.", "Pakai 0 sampai 6; peraturan SPBE memakai 2.";
        en: "There are more decimals than can be shown.", "Official indices are printed with two decimals; more than six only pretend a precision the data lack.", "`rounding: { decimals: 9, mode: half-up }`.", "Use 0 to 6; the SPBE regulations use 2.";
    }
    E0142 {
        id: "Masa berlaku rubrik berakhir sebelum dimulai.", "Rubrik dipilih menurut tahun evaluasi; masa yang terbalik tidak memuat satu tahun pun.", "`years: { from: 2025, to: 2021 }`.", "Tukar `from` dan `to`; kosongkan `to` bila masih berlaku.";
        en: "The rubric ceases to be in force before it begins.", "A rubric is chosen by the year of evaluation; a reversed span holds no year at all.", "`years: { from: 2025, to: 2021 }`.", "Swap `from` and `to`; leave out `to` while it is in force.";
    }
    E0150 {
        id: "Antara dua predikat ada nilai yang tidak termasuk keduanya.", "Indeks yang jatuh di celah itu tidak mempunyai predikat.", "`Cukup` berakhir `below: 2.6`, `Baik` mulai `from: 2.7`: indeks 2,65 tidak bernama.", "Samakan `below` predikat bawah dengan `from` predikat di atasnya.";
        en: "There are scores between two ratings that belong to neither.", "An index in the gap would have no rating.", "`Cukup` ends `below: 2.6`, `Baik` begins `from: 2.7`: an index of 2.65 has no name.", "Make `below` of the lower rating equal to `from` of the one above.";
    }
    E0151 {
        id: "Dua predikat mencakup nilai yang sama.", "Indeks di dalam irisan itu mempunyai dua predikat, dan urutan berkas akan memutuskan.", "`Cukup` `below: 2.8` dan `Baik` `from: 2.6`.", "Samakan `below` predikat bawah dengan `from` predikat di atasnya.";
        en: "Two ratings cover the same scores.", "An index in both would have two ratings, and the order in the file would decide.", "`Cukup` `below: 2.8` and `Baik` `from: 2.6`.", "Make `below` of the lower rating equal to `from` of the one above.";
    }
    E0152 {
        id: "Batas antara dua predikat dihitung ke predikat bawah dengan `to`, padahal batas bawah milik predikat atas.", "Tepat di batas, misalnya 2,60, dua predikat akan sama-sama berlaku.", "`Cukup` berakhir `to: 2.6` dan `Baik` mulai `from: 2.6`.", "Tuliskan `below: 2.6` pada predikat bawah; hanya yang tertinggi memakai `to`.";
        en: "The border of two ratings is counted into the lower one with `to`, although a lower bound belongs to the upper.", "Exactly at the border, at 2.60 for instance, both would hold.", "`Cukup` ends `to: 2.6` and `Baik` begins `from: 2.6`.", "Write `below: 2.6` on the lower rating; only the highest uses `to`.";
    }
    E0153 {
        id: "Predikat tertinggi berakhir dengan `below`, sehingga nilai tertinggi tidak termasuk.", "Instansi dengan semua indikator di tingkat tertinggi tidak akan berpredikat.", "`Memuaskan` dengan `from: 4.2, below: 5`.", "Tuliskan `to: 5`.";
        en: "The highest rating ends with `below` and so leaves out the highest score.", "An agency with every indicator at the top would have no rating.", "`Memuaskan` with `from: 4.2, below: 5`.", "Write `to: 5`.";
    }
    E0154 {
        id: "Predikat ini berakhir di atau sebelum tempat ia mulai.", "Tidak ada indeks yang dapat mencapainya.", "`from: 3.5, below: 2.6`, kedua batas tertukar.", "Perbaiki batasnya; `from` harus lebih kecil daripada `below` atau `to`.";
        en: "The rating ends at or before the score where it begins.", "No index can ever reach it.", "`from: 3.5, below: 2.6`, with the bounds swapped.", "Correct the bounds; `from` has to be less than `below` or `to`.";
    }
    E0155 | E0156 {
        id: "Predikat-predikat tidak mencapai ujung skala.", "Indeks di ujung yang tersisa tidak mempunyai predikat.", "Skala mulai 1, tetapi predikat terendah mulai `from: 1.8`.", "Mulai predikat terendah di nilai terendah dan akhiri yang tertinggi dengan `to:` nilai tertinggi; urutkan dari yang terendah.";
        en: "The ratings do not reach an end of the scale.", "An index at that end would have no rating.", "The scale begins with 1, but the lowest rating with `from: 1.8`.", "Begin the lowest rating at the lowest score and end the highest with `to:` the highest; list them from the lowest.";
    }
    E0157 {
        id: "Satu predikat memuat `below` dan `to` sekaligus.", "Keduanya menyatakan batas atas, tetapi hanya `to` memasukkan batas itu sendiri.", "`{ name: Baik, from: 2.6, below: 3.5, to: 3.5 }`.", "Hapus `to`, kecuali pada predikat tertinggi; di sana hapus `below`.";
        en: "A rating has both `below` and `to`.", "Both state the upper bound, but only `to` includes the bound itself.", "`{ name: Baik, from: 2.6, below: 3.5, to: 3.5 }`.", "Remove `to`, except on the highest rating; there remove `below`.";
    }
    E0160 {
        id: "Tingkat yang berupa rentang nilai tidak mulai dari batas bawah skala, atau tidak naik dari tingkat ke tingkat.", "Setiap nilai harus termasuk tepat satu tingkat; celah atau tumpang tindih membuat nama tingkatnya kebetulan.", "Tingkat 2 `from: 2.50`, tingkat 3 `from: 2.50`.", "Urutkan `from` naik, yang pertama sama dengan `scale.min`.";
        en: "A level that is a range of values does not begin at the bottom of the scale, or not above the level before it.", "Each value must belong to exactly one level; a gap or an overlap would make its name a matter of chance.", "Level 2 with `from: 2.50` and level 3 with `from: 2.50`.", "Let `from` rise, the first equal to `scale.min`.";
    }
    E0161 {
        id: "Titik konversi indeks luar tidak naik.", "Indeks yang lebih tinggi akan memberi nilai yang lebih rendah, atau dua nilai sekaligus.", "`{ index: 37.5, value: 2.50 }` sesudah `{ index: 62.5, value: 3.50 }`.", "Urutkan titiknya sehingga indeks dan nilainya sama-sama naik.";
        en: "The points of the conversion of an external index do not rise.", "A higher index would give a lower value, or two values at once.", "`{ index: 37.5, value: 2.50 }` after `{ index: 62.5, value: 3.50 }`.", "Order the points so that index and value both rise.";
    }
    E0162 {
        id: "Konversi indeks luar memuat kurang dari dua titik.", "Dari satu titik tidak ada garis, jadi tidak ada nilai lain yang dapat dihitung.", "Hanya `{ index: 100, value: 5 }`.", "Tuliskan sedikitnya titik terendah yang diketahui dan titik tertinggi.";
        en: "The conversion of an external index has fewer than two points.", "A single point makes no line, so no other value can be computed.", "Only `{ index: 100, value: 5 }`.", "Write at least the lowest point that is known and the highest.";
    }
    E0163 {
        id: "Titik pertama konversi bernilai di bawah skala rubrik.", "Nilai di luar skala tidak pernah sah, dari mana pun asalnya.", "`{ index: 0, value: 0.50 }` pada skala 1 sampai 5.", "Mulailah dari nilai pada skala.";
        en: "The first point of the conversion has a value below the scale of the rubric.", "A value off the scale is never legal, wherever it comes from.", "`{ index: 0, value: 0.50 }` on a scale of 1 to 5.", "Begin with a value on the scale.";
    }
    E0164 {
        id: "Titik terakhir konversi tidak mencapai nilai tertinggi skala.", "Indeks di atas titik itu tidak akan punya nilai.", "Titik terakhir `{ index: 75, value: 4 }` pada skala sampai 5.", "Tambahkan titik bagi indeks tertinggi.";
        en: "The last point of the conversion does not reach the highest value of the scale.", "An index above that point would have no value.", "The last point `{ index: 75, value: 4 }` on a scale up to 5.", "Add the point of the highest index.";
    }
    E0165 {
        id: "Angka pada titik konversi terlalu besar, terlalu rinci, atau negatif.", "Konversi dihitung dengan pecahan tepat, yang ukurannya harus terbatas.", "`index: 99999`.", "Pakai angka 0 sampai 1000 dengan paling banyak enam desimal.";
        en: "A number of a point of the conversion is too large, too fine, or negative.", "Conversions are computed with exact fractions, whose size has to be bounded.", "`index: 99999`.", "Use numbers from 0 to 1000 with at most six decimals.";
    }
    E0166 {
        id: "Skor yang disyaratkan suatu tingkat tidak lebih tinggi daripada skor tingkat di bawahnya, atau di luar 0 sampai `max`.", "Tingkat yang lebih tinggi akan lebih mudah dicapai daripada yang di bawahnya.", "`levels: { 2: 3.00, 3: 2.50 }`.", "Urutkan skornya naik dari tingkat ke tingkat.";
        en: "The score that a level asks for is not above that of the level below, or not between 0 and `max`.", "A higher level would be easier to reach than the one below it.", "`levels: { 2: 3.00, 3: 2.50 }`.", "Let the scores rise from level to level.";
    }
    E0167 {
        id: "Jumlah butir bukti suatu indikator tidak disebut untuk setiap tingkat.", "Bagian tiap butir tidak dapat dihitung tanpa mengetahui jumlahnya.", "`items: { 1: 2, 2: 3 }` pada skala lima tingkat.", "Tuliskan jumlah untuk setiap tingkat, atau hapus `items` indikator itu.";
        en: "The number of pieces of evidence of an indicator is not given for every level.", "The share of a piece cannot be computed without knowing how many there are.", "`items: { 1: 2, 2: 3 }` on a scale of five levels.", "Write the number for every level, or remove `items` of the indicator.";
    }
    E0168 {
        id: "Padanan tidak menyebut setiap indikator kedua rubrik.", "Indikator yang terlewat akan dianggap hilang atau baru tanpa ada yang memutuskannya.", "Padanan 5/2018 ke 59/2020 tanpa baris untuk I2.", "Tambahkan baris; `none` bila tidak dilanjutkan, `new` bila baru.";
        en: "The crosswalk does not name every indicator of both rubrics.", "An indicator that is forgotten would count as gone or new without anybody having decided so.", "A crosswalk from 5/2018 to 59/2020 without a row for I2.", "Add the row; `none` where nothing follows, `new` where nothing came before.";
    }
    E0170 {
        id: "Padanan menyebut rubrik yang tidak dikenal.", "Tanpa kedua rubriknya, indikator yang disebut tidak dapat diperiksa.", "`to: permenpanrb-8-2027`.", "Tuliskan ID rubrik bawaan.";
        en: "The crosswalk names a rubric that is not known.", "Without both rubrics the indicators it names cannot be checked.", "`to: permenpanrb-8-2027`.", "Write the id of a built-in rubric.";
    }
    E0171 {
        id: "Indikator yang disebut tidak ada di rubriknya.", "Baris itu tidak dapat dihubungkan dengan indikator mana pun.", "`from: I48` pada rubrik dengan 47 indikator.", "Perbaiki ID-nya.";
        en: "The indicator that is named is not in its rubric.", "The row cannot be related to any indicator.", "`from: I48` of a rubric with 47 indicators.", "Correct the id.";
    }
    E0172 {
        id: "Pasangan yang sama tertulis dua kali.", "Dua baris dapat saling bertentangan, dan tidak ada yang berhak memilihnya.", "`{ from: I5, to: I5, relation: same }` dan sekali lagi dengan `successor`.", "Hapus salah satunya; kedua tempat ditunjukkan.";
        en: "The same pair stands twice.", "Two rows may contradict each other, and nobody may choose between them.", "`{ from: I5, to: I5, relation: same }` and again with `successor`.", "Remove one of them; both places are shown.";
    }
    E0173 {
        id: "Padanan ini memerlukan indikator asal dan tujuan.", "Tanpa keduanya tidak jelas apa yang berpadanan dengan apa.", "`{ from: I5, relation: same }`.", "Lengkapi `to`, atau pakai `none`.";
        en: "The relation needs an indicator before and one after.", "Without both it is not clear what corresponds to what.", "`{ from: I5, relation: same }`.", "Give `to`, or use `none`.";
    }
    E0174 {
        id: "Indikator baru disebut punya asal.", "Yang punya asal tidak baru; salah satu dari keduanya keliru.", "`{ from: I3, to: I6, relation: new }`.", "Hapus `from`, atau ganti padanannya.";
        en: "A new indicator is given one that it comes from.", "What comes from something is not new; one of the two is wrong.", "`{ from: I3, to: I6, relation: new }`.", "Remove `from`, or change the relation.";
    }
    E0175 {
        id: "Indikator yang tidak dilanjutkan disebut punya tujuan.", "Yang punya tujuan masih dilanjutkan; salah satu dari keduanya keliru.", "`{ from: I24, to: I2, relation: none }`.", "Hapus `to`, atau ganti padanannya.";
        en: "An indicator that is not continued is given one that follows it.", "What is followed by something is continued; one of the two is wrong.", "`{ from: I24, to: I2, relation: none }`.", "Remove `to`, or change the relation.";
    }
    E0176 {
        id: "Indikator disebut dipecah, tetapi hanya punya satu tujuan.", "Pecahan yang lain terlupa, atau padanannya bukan `split`.", "Satu baris saja dengan `from: I3, relation: split`.", "Tambahkan baris lainnya, atau pakai `successor`.";
        en: "An indicator is said to be split, but leads to one only.", "Its other part was forgotten, or the relation is not `split`.", "A single row with `from: I3, relation: split`.", "Add the other rows, or use `successor`.";
    }
    E0177 {
        id: "Indikator disebut gabungan, tetapi hanya punya satu asal.", "Asal yang lain terlupa, atau padanannya bukan `merged`.", "Satu baris saja dengan `to: I2, relation: merged`.", "Tambahkan baris lainnya, atau pakai `successor`.";
        en: "An indicator is said to be merged, but comes from one only.", "Its other origin was forgotten, or the relation is not `merged`.", "A single row with `to: I2, relation: merged`.", "Add the other rows, or use `successor`.";
    }
    E0178 {
        id: "Indikator disebut tidak dilanjutkan, tetapi baris lain melanjutkannya.", "Kedua baris tidak dapat benar sekaligus.", "`{ from: I6, relation: none }` dan `{ from: I6, to: I7, … }`.", "Hapus salah satunya.";
        en: "Nothing is said to follow an indicator, but another row names what does.", "Both rows cannot be right.", "`{ from: I6, relation: none }` and `{ from: I6, to: I7, … }`.", "Remove one of them.";
    }
    E0179 {
        id: "Indikator disebut baru, tetapi baris lain memberinya asal.", "Kedua baris tidak dapat benar sekaligus.", "`{ to: I5, relation: new }` dan `{ from: I3, to: I5, … }`.", "Hapus salah satunya.";
        en: "An indicator is said to be new, but another row names where it comes from.", "Both rows cannot be right.", "`{ to: I5, relation: new }` and `{ from: I3, to: I5, … }`.", "Remove one of them.";
    }
    E0180 {
        id: "Aturan bukti menyebut indikator, aspek, atau domain yang tidak ada di rubrik.", "Aturan itu tidak akan berlaku untuk siapa pun, dan bukti yang seharusnya ditolak akan dihitung.", "`for: [I49]` pada rubrik dengan 47 indikator.", "Tuliskan ID yang ada; `spbe rubric show` menampilkan semuanya.";
        en: "A rule about evidence names an indicator, aspect or domain that the rubric does not have.", "The rule would hold for nobody, and evidence that should be refused would count.", "`for: [I49]` in a rubric of 47 indicators.", "Write an id that exists; `spbe rubric show` lists them all.";
    }
    E0181 {
        id: "Aturan bukti menyebut tingkat yang tidak memerlukan dokumen.", "Tingkat terendah tidak perlu dibuktikan, dan tingkat di luar skala tidak ada, jadi aturannya tidak pernah berlaku.", "`levels: [1]`, sedangkan dokumen diperlukan mulai tingkat 2.", "Sebut tingkat di dalam rentang yang ditampilkan, atau ubah `from_level`.";
        en: "A rule about evidence names a level that needs no documents.", "The lowest level needs no proof, and a level off the scale does not exist, so the rule would never apply.", "`levels: [1]`, while documents are needed from level 2 on.", "Name levels within the range shown, or change `from_level`.";
    }
    E0182 {
        id: "Satu aturan bukti harus memuat tepat satu syarat; hanya `kinds` boleh disertai umur dan jumlah dokumennya.", "Bila dua syarat tercampur, pesan kepada instansi tidak dapat menyebut mana yang dilanggar.", "`max_age_months: 12` dan `min_documents: 2` dalam satu aturan.", "Pecah menjadi satu aturan untuk setiap syarat, masing-masing dengan namanya.";
        en: "A rule about evidence has to make exactly one demand; only `kinds` may have the age and number of its documents beside it.", "With two of them mixed, a message to the agency could not name the one that is violated.", "`max_age_months: 12` and `min_documents: 2` in one rule.", "Make a rule of each demand, with a name of its own.";
    }
    E0183 {
        id: "Angka dalam syarat bukti nol atau jauh melampaui yang masuk akal.", "Syarat seperti itu menolak semua dokumen atau tidak menolak apa pun.", "`min_documents: 0`.", "Tuliskan angka di dalam batas yang disebut, atau `documents: none` bila dokumen tidak diminta.";
        en: "The number in a demand on evidence is zero or far beyond reason.", "Such a demand refuses every document or none at all.", "`min_documents: 0`.", "Write a number within the bounds shown, or `documents: none` if no document is wanted.";
    }
    E0184|E0185|E0186 {
        id: "Aturan bukti meminta jenis dokumen yang tidak dikenal rubrik.", "Tidak ada dokumen yang dapat memenuhinya, jadi tingkatnya tidak akan pernah terbukti.", "`kinds: [review]`, sedangkan yang dikenal `reviu`.", "Perbaiki ID-nya, atau tambahkan jenisnya di `evidence_rules.kinds`.";
        en: "A rule about evidence asks for a kind of document that the rubric does not know.", "No document could be of that kind, so the level would never be proved.", "`kinds: [review]`, while `reviu` is what is known.", "Correct the id, or add the kind to `evidence_rules.kinds`.";
    }
    E0187 {
        id: "Dua jenis dokumen berbagi satu sebutan.", "Isian buku dengan sebutan itu dapat berarti dua jenis, dan tidak ada yang berhak memilihnya.", "`Laporan evaluasi` sebagai nama satu jenis dan nama lain jenis lainnya.", "Beri salah satunya sebutan lain; kedua tempat ditunjukkan.";
        en: "Two kinds of document share a name.", "What a book says could mean either, and nobody may choose between them.", "`Laporan evaluasi` as the name of one kind and another name of a second.", "Call one of them something else; both places are shown.";
    }
    E0188 {
        id: "ID jenis dokumen memuat spasi atau tanda lain.", "Aturan menyebut jenis menurut ID-nya, di Excel beberapa dalam satu sel, jadi ID tidak boleh terbelah.", "`id: laporan reviu`.", "Tuliskan `laporan-reviu`; namanya tetap boleh berspasi.";
        en: "The id of a kind of document has spaces or other signs in it.", "Rules name kinds by their ids, in Excel several in one cell, so an id must not fall apart.", "`id: laporan reviu`.", "Write `laporan-reviu`; its name may have spaces.";
    }
    E0189 {
        id: "Satu aturan menyebut jenis dokumen yang sama dua kali.", "Yang dimaksud mungkin dua dokumen, atau jenis lain; keduanya ditulis dengan cara lain.", "`kinds: [reviu, reviu]`.", "Sebut sekali, dan tuliskan `min_documents: 2` bila dua dokumen yang diminta.";
        en: "A rule names the same kind of document twice.", "Perhaps two documents are meant, or another kind; both are written in another way.", "`kinds: [reviu, reviu]`.", "Name it once, and write `min_documents: 2` if two documents are asked for.";
    }
    E0190 {
        id: "`required` ditulis pada aturan tanpa jenis dokumen.", "Umur dan jumlah dokumen selalu wajib; hanya jenis dokumen yang dapat sekadar disarankan.", "`max_age_months: 24` bersama `required: false`.", "Hapus `required`, atau sebut jenisnya di `kinds`.";
        en: "`required` stands in a rule without kinds of documents.", "Ages and numbers of documents always hold; only kinds may be no more than advice.", "`max_age_months: 24` with `required: false`.", "Remove `required`, or name the kinds in `kinds`.";
    }
}
