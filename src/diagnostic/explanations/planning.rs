//! 07: planning and simulation.

super::explanations! {
    E0701 | E0702 {
        id: "Target bukan predikat rubrik dan bukan angka. Bila ada predikat yang ejaannya mirip, predikat itu disebut.", "Rencana harus menuju ambang yang pasti.", "`--target Memuskan` atau `--target bagus`.", "Pakai nama predikat dari rubrik, atau indeks seperti `4,2`.";
        en: "The target is neither a rating of the rubric nor a number. If a rating is spelt much like it, that one is named.", "A plan needs a definite threshold.", "`--target Memuskan` or `--target good`.", "Use the name of a rating of the rubric, or an index such as `4.2`.";
    }
    E0703 {
        id: "Target berada di luar skala rubrik.", "Indeks setinggi atau serendah itu tidak ada.", "`--target 6` pada skala 1 sampai 5.", "Pilih angka di dalam rentang yang disebut.";
        en: "The target is outside the scale of the rubric.", "There is no index so high or so low.", "`--target 6` on a scale from 1 to 5.", "Choose a number within the range shown.";
    }
    E0704 {
        id: "Target memakai lebih banyak desimal daripada yang dapat dihitung.", "Indeks dicetak dua desimal; target yang lebih halus hampir selalu salah ketik.", "`--target \"4,1999999999\"`.", "Pakai dua desimal.";
        en: "The target has more decimals than can be computed with.", "An index is printed with two; a finer target is nearly always a slip.", "`--target 4.1999999999`.", "Use two decimals.";
    }
    E0705 {
        id: "Buku belum lengkap, sehingga titik awal rencananya tidak diketahui.", "Indikator yang belum dinilai mungkin sudah tinggi atau masih rendah, dan biayanya ikut berubah.", "Tiga indikator kosong.", "Lengkapi tingkatnya, atau andaikan dengan `--set I12=2`.";
        en: "The book is incomplete, so the plan has no known starting point.", "An indicator that is not assessed may be high or low already, and costs depend on it.", "Three empty indicators.", "Fill in the levels, or assume them with `--set I12=2`.";
    }
    E0706 {
        id: "Banyaknya tahun di luar yang dapat direncanakan.", "Rencana nol tahun tidak ada, dan yang terlalu panjang tidak dapat dihitung dengan bukti.", "`--years 0`.", "Pilih angka di dalam rentang yang disebut.";
        en: "The number of years cannot be planned for.", "There is no plan of zero years, and one too long cannot be computed with proof.", "`--years 0`.", "Choose a number within the range shown.";
    }
    E0707 {
        id: "Banyaknya target sementara tidak cocok dengan lamanya rencana.", "Tahun terakhir memakai target akhir, jadi diperlukan satu lebih sedikit daripada tahunnya.", "`--years 3 --interim \"3,0\"`: satu target kurang.", "Berikan dua untuk tiga tahun: `--interim \"3,0;3,4\"`.";
        en: "The number of interim targets does not fit the length of the plan.", "The last year has the final target, so one fewer than the years is needed.", "`--years 3 --interim 3.0`: one target is missing.", "Give two for three years: `--interim \"3.0,3.4\"`.";
    }
    E0708 {
        id: "Target sementara menurun dari satu tahun ke tahun berikutnya.", "Tingkat hanya dinaikkan, jadi target yang turun tidak bermakna.", "`--interim \"3,6;3,2\"`.", "Urutkan dari rendah ke tinggi.";
        en: "The interim targets fall from one year to the next.", "Levels are only raised, so a falling target has no meaning.", "`--interim \"3.6,3.2\"`.", "Let them rise.";
    }
    E0709 {
        id: "Biaya-biaya ini terlalu halus untuk dijumlahkan dengan tepat.", "Rencana termurah hanya terbukti bila jumlahnya tepat.", "Biaya `0,123456789` di samping `1/7`.", "Pakai paling banyak enam desimal.";
        en: "The costs are too fine to be added exactly.", "A plan is proved to be cheapest only if sums are exact.", "A cost of `0.123456789` beside `1/7`.", "Use at most six decimals.";
    }
    E0710 {
        id: "Nilai indikator terlalu halus untuk dihitung dengan tepat bersama bobotnya.", "Rencana di atas angka yang dibulatkan dapat meleset dari ambangnya.", "Tingkat `999983/999979`.", "Pakai dua desimal atau pecahan sederhana.";
        en: "The values are too fine to be computed exactly with the weights.", "A plan on rounded numbers could miss its threshold.", "A level of `999983/999979`.", "Use two decimals or simple fractions.";
    }
    E0711 {
        id: "Ketergantungan membentuk lingkaran.", "Indikator dalam lingkaran saling menunggu dan tidak pernah dapat naik sendiri.", "I1 tidak melebihi I2, I2 tidak melebihi I1.", "Hapus salah satu barisnya.";
        en: "The dependencies form a circle.", "The indicators in it wait for each other and none can rise by itself.", "I1 not above I2, and I2 not above I1.", "Remove one of the rows.";
    }
    W0712 {
        id: "Keadaan sekarang sudah melanggar ketergantungan.", "Rencananya terpaksa menaikkan indikator yang tertinggal, walaupun mahal.", "Layanan di tingkat 4, kebijakannya di tingkat 2.", "Pastikan ketergantungannya benar; bila tidak, hapus barisnya.";
        en: "The present state already violates a dependency.", "A plan has to raise the one that lags, however dear.", "A service at level 4 whose policy is at level 2.", "Make sure that the dependency is right; remove its row if not.";
    }
    E0713 {
        id: "Ketergantungan tidak mungkin dipenuhi dengan kunci dan batas yang diberikan.", "Tidak ada rencana yang sah, berapa pun biayanya.", "I5 di tingkat 4 bergantung pada I1 yang terkunci di 2.", "Lepaskan kuncinya, atau hapus ketergantungannya.";
        en: "A dependency cannot be met under the locks and limits given.", "There is no lawful plan at any cost.", "I5 at level 4 depends on I1, which is locked at 2.", "Release the lock, or remove the dependency.";
    }
    E0714 {
        id: "Target tidak dapat dicapai di bawah batas yang diberikan.", "Indeks tertinggi yang mungkin disebut, bersama hal-hal yang menahannya.", "Target 4,5 dengan lima indikator terkunci: paling tinggi 4,31.", "Lepaskan sebagian penahan, tambah tahun, atau turunkan target.";
        en: "The target cannot be reached within the limits given.", "The highest possible index is named, with everything that holds it down.", "A target of 4.5 with five indicators locked: 4.31 at most.", "Release some of the limits, add years, or lower the target.";
    }
    E0715 {
        id: "Target sementara suatu tahun tidak dapat dicapai, walaupun target akhir mungkin bisa.", "Batas langkah per tahun membuat kenaikan awal terlalu curam.", "`--max-steps 1` dan setengah jalan di tahun pertama.", "Tetapkan target sementara yang lebih landai dengan `--interim`.";
        en: "The interim target of a year cannot be reached, though the final one perhaps can.", "The limit of steps a year makes the beginning too steep.", "`--max-steps 1` and half the way in the first year.", "Set gentler interim targets with `--interim`.";
    }
    E0716 {
        id: "Buku memuat beberapa penilaian, sedangkan rencana berlaku untuk satu.", "Rencana untuk instansi yang salah tidak berguna.", "CSV berisi lima kota.", "Pilih dengan `--agency` dan `--year`.";
        en: "The book holds several assessments, and a plan is for one.", "A plan for the wrong agency is of no use.", "A CSV of five cities.", "Choose one with `--agency` and `--year`.";
    }
    E0720 {
        id: "Di berkas biaya tidak ada tabel yang dikenali.", "Tanpa judul kolom tidak diketahui angka mana yang biaya.", "Berkas berisi `I1;5` tanpa baris judul.", "Beri judul `indikator;ke;biaya`.";
        en: "No table of costs is recognised in the file.", "Without a header it is unknown which numbers are costs.", "A file with `I1;5` and no header.", "Head its columns `indikator;ke;biaya`.";
    }
    E0721 {
        id: "Di berkas ketergantungan tidak ada tabel yang dikenali.", "Tanpa judul kolom tidak diketahui indikator mana yang menahan.", "`I5;I1` tanpa baris judul.", "Beri judul `indikator;tidak melebihi`.";
        en: "No table of dependencies is recognised in the file.", "Without a header it is unknown which indicator holds the other down.", "`I5;I1` with no header.", "Head its columns `indikator;tidak melebihi`.";
    }
    W0722 {
        id: "Sebuah kolom tidak dikenal dan tidak dipakai.", "Kolom yang salah eja, misalnya `terkunc`, akan membuat kuncinya tidak berlaku.", "`paling awl` alih-alih `paling awal`.", "Perbaiki judulnya, atau biarkan bila hanya catatan.";
        en: "A column is not known and not used.", "If it is misspelt, `terkunc` for instance, its locks would not hold.", "`paling awl` instead of `paling awal`.", "Correct the header, or leave it if it is only a note.";
    }
    E0723 {
        id: "Isi sel bukan biaya.", "Biaya harus angka 0 atau lebih; kata seperti \"mahal\" tidak dapat dijumlahkan.", "`mahal` atau `-2`.", "Tuliskan angka seperti `2,5` atau `1.500.000`.";
        en: "The content of the cell is no cost.", "A cost is a number of at least 0; words such as \"dear\" cannot be added.", "`dear` or `-2`.", "Write a number such as `2.5` or `1,500,000`.";
    }
    E0724 {
        id: "Biaya ini dapat berarti dua angka yang berbeda.", "Titik dan koma bertukar peran antarbahasa, dan salah baca berarti selisih seribu kali.", "`1.500`: seribu lima ratus atau satu setengah.", "Tuliskan tanpa pemisah ribuan: `1500`.";
        en: "The cost may mean two different numbers.", "Point and comma change roles between languages, and a wrong guess is off by a thousand.", "`1,500`: fifteen hundred or one and a half.", "Write it without a mark for thousands: `1500`.";
    }
    E0725 {
        id: "Langkah kenaikan tidak dapat dibaca.", "Biaya tanpa langkah tidak dapat dikenakan pada kenaikan mana pun.", "`ke: 9` pada skala sampai 5.", "Isi `ke` dengan tingkat tujuan, atau `langkah` dengan `1` atau `3 ke 4`.";
        en: "The step cannot be read.", "A cost without its step cannot be charged to any raise.", "`ke: 9` on a scale up to 5.", "Write the level it leads to under `ke`, or `1` or `3 ke 4` under `langkah`.";
    }
    E0726 {
        id: "Biaya satu langkah tertulis dua kali.", "Bila angkanya berbeda, rencana termurah bergantung pada tebakan.", "I7 ke tingkat 3 berbiaya 2 di baris 8 dan 5 di baris 30.", "Hapus salah satu barisnya.";
        en: "The cost of a step is written twice.", "Where the numbers differ the cheapest plan would rest on a guess.", "I7 to level 3 costs 2 in row 8 and 5 in row 30.", "Remove one of the rows.";
    }
    E0727 {
        id: "Baris menyebut langkahnya dua kali, di `ke` dan di `langkah`.", "Bila keduanya berbeda, tidak diketahui mana yang dimaksud.", "`ke` 4 dan `langkah` 1.", "Kosongkan salah satunya.";
        en: "The row names its step twice, under `ke` and under `langkah`.", "Where they differ it is unknown which is meant.", "`ke` 4 and `langkah` 1.", "Leave one of them empty.";
    }
    E0728 {
        id: "Isi kolom `maks` bukan tingkat pada skala.", "Batas yang salah dapat mengunci indikator atau tidak berlaku sama sekali.", "`maks` berisi `tinggi`.", "Isi tingkat pada skala, atau kosongkan.";
        en: "The column `maks` holds no level of the scale.", "A wrong limit may lock an indicator, or not hold at all.", "`maks` says `high`.", "Write a level of the scale, or leave it empty.";
    }
    E0729 {
        id: "Isi kolom `paling awal` bukan tahun di dalam rencana.", "Langkah yang menunggu tahun di luar rencana tidak pernah dapat diambil.", "`2030` dalam rencana 2024 sampai 2026.", "Isi urutan tahunnya (`2`) atau tahun di dalam rencana, atau perpanjang dengan `--years`.";
        en: "The column `paling awal` holds no year of the plan.", "A step that waits for a year beyond the plan can never be taken.", "`2030` in a plan from 2024 to 2026.", "Write the turn of the year (`2`) or a year of the plan, or extend it with `--years`.";
    }
    E0730 {
        id: "Isi kolom `terkunci` bukan ya atau tidak.", "Indikator yang seharusnya terkunci dapat ikut dinaikkan.", "`mungkin`.", "Isi `ya`, atau kosongkan.";
        en: "The column `terkunci` says neither yes nor no.", "An indicator that should be locked might be raised.", "`perhaps`.", "Write `ya`, or leave it empty.";
    }
    W0731 {
        id: "Sebagian langkah tidak ada biayanya dan dihitung 1.", "Di samping biaya dalam juta rupiah, langkah berbiaya 1 tampak hampir gratis dan akan dipilih.", "Biaya hanya untuk 40 dari 47 indikator.", "Lengkapi berkasnya, atau tambahkan baris `semua` sebagai biaya umum.";
        en: "Some steps have no cost and count as 1.", "Beside costs in millions a step of 1 looks nearly free and will be chosen.", "Costs for 40 of 47 indicators only.", "Complete the file, or add a row `semua` as the usual cost.";
    }
    E0732 {
        id: "Baris biaya tidak menyebut indikator.", "Biayanya tidak dapat dikenakan pada siapa pun.", "`;3;5`.", "Isi indikatornya, atau `semua`.";
        en: "A row of costs names no indicator.", "Its cost cannot be charged to anything.", "`;3;5`.", "Name the indicator, or write `semua`.";
    }
    E0733 {
        id: "Sebuah indikator dibatasi oleh dirinya sendiri.", "Batas itu selalu terpenuhi dan tidak mengatakan apa-apa; biasanya nomornya salah ketik.", "`I5;I5`.", "Tuliskan indikator yang benar di kolom `tidak melebihi`.";
        en: "An indicator is held down by itself.", "Such a limit always holds and says nothing; mostly a number is mistyped.", "`I5;I5`.", "Write the right indicator under `tidak melebihi`.";
    }
    E0734 {
        id: "`--max-steps 0` melarang setiap kenaikan.", "Tidak ada rencana tanpa kenaikan, kecuali targetnya sudah tercapai.", "`spbe plan 2023.xlsx --target \"4,2\" --max-steps 0`.", "Pakai 1 atau lebih, atau hapus opsinya.";
        en: "`--max-steps 0` forbids every raise.", "There is no plan without raises, unless the target is reached already.", "`spbe plan 2023.xlsx --target 4.2 --max-steps 0`.", "Use 1 or more, or drop the option.";
    }
    E0740 {
        id: "Isi `--set` tidak dapat dibaca.", "Simulasi tanpa satu pengandaiannya akan tampak seperti hasil yang diminta.", "`--set I36:4`.", "Tuliskan `--set I36=4`.";
        en: "What `--set` says cannot be read.", "A simulation without one of its assumptions would pass for what was asked.", "`--set I36:4`.", "Write `--set I36=4`.";
    }
    E0741 | E0742 {
        id: "Indikator yang disebut tidak ada di rubrik. Bila ada yang ejaannya mirip, itu yang disebut.", "Pengandaian atau kunci pada indikator yang salah mengubah hasil tanpa terlihat.", "`--lock I48`, atau `--set L36=4`.", "Pakai ID dari `spbe rubric show`.";
        en: "The rubric has no indicator of this name. If one is spelt much like it, that one is named.", "An assumption or a lock at the wrong indicator would change the result unseen.", "`--lock I48`, or `--set L36=4`.", "Use an id of `spbe rubric show`.";
    }
    E0743 {
        id: "Tingkat yang diandaikan tidak ada pada skala.", "Simulasi hanya memakai tingkat yang dapat diberikan asesor.", "`--set \"I36=3,5\"` pada skala dengan kelipatan 1.", "Pakai nilai pada skala.";
        en: "The assumed level is not on the scale.", "A simulation uses only levels that an assessor can give.", "`--set I36=3.5` on a scale in steps of 1.", "Use a value of the scale.";
    }
    E0744 {
        id: "Satu indikator diandaikan dua kali.", "Mana yang berlaku tidak ditebak.", "`--set I36=4 --set I36=5`.", "Berikan satu saja.";
        en: "An indicator is set twice.", "Which of them counts is not guessed.", "`--set I36=4 --set I36=5`.", "Give only one.";
    }
}
