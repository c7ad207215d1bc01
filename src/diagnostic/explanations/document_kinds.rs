//! 098: the kinds of documents that levels ask for by name.

super::explanations! {
    W0980|W0984 {
        id: "Kolom jenis berisi sesuatu yang bukan jenis dokumen di rubrik.", "Dokumennya tetap dihitung untuk tingkatnya, tetapi tidak memenuhi jenis mana pun yang diminta.", "`Laporan revisi`, sedangkan rubrik mengenal `Laporan reviu`.", "Pilih dari daftar di selnya, atau kosongkan bila dokumen itu tidak berjenis.";
        en: "The column of kinds holds something that is no kind of document of the rubric.", "The document still counts for its level, but is none of the kinds that are asked for.", "`Laporan revisi`, while the rubric knows `Laporan reviu`.", "Choose from the list of the cell, or leave it empty for a document of no kind.";
    }
    W0981 {
        id: "Tingkat yang diisi meminta jenis dokumen tertentu, dan belum semuanya ada.", "Menurut rubrik, tingkat itu baru terbukti bila setiap jenis yang wajib punya dokumen yang diterima dan sah; peraturan tidak menggantikan laporan reviunya.", "Tingkat 4 dengan Perwal, tetapi tanpa laporan reviu.", "Sertakan dokumen jenis yang disebut, isi jenisnya pada dokumen yang sudah ada, atau turunkan tingkatnya. `spbe explain I5` menampilkan jenis yang diminta setiap tingkat.";
        en: "The level given asks for certain kinds of documents, and not all are there.", "By the rubric such a level is proved only when each required kind has an accepted, valid document; a regulation does not stand in for its review.", "Level 4 with a regulation, but without a review report.", "Add documents of the kinds named, fill in the kind of those that are there, or lower the level. `spbe explain I5` shows the kinds that each level asks for.";
    }
    N0982 {
        id: "Rubrik menyarankan jenis dokumen tertentu, dan sebagian belum ada.", "Tingkat tidak bergantung padanya, tetapi asesor biasanya mencarinya.", "Tingkat 5 tanpa catatan versi aplikasi.", "Sertakan dokumennya, atau isi jenisnya bila sudah tercatat.";
        en: "The rubric advises certain kinds of documents, and some are missing.", "No level depends on them, but assessors usually look for them.", "Level 5 without the release notes of the application.", "Add the documents, or fill in the kind of those that are listed.";
    }
    N0983 {
        id: "Buku tidak mengisi jenis satu dokumen pun.", "Dokumen tanpa jenis dihitung untuk tingkatnya, tetapi tidak memenuhi jenis yang diminta. Buku lama memang belum punya kolomnya.", "Buku tahun lalu, dibaca dengan rubrik yang meminta laporan reviu.", "Buat buku dengan `spbe template --from BUKU --rubric RUBRIK`, lalu pilih jenis setiap dokumen.";
        en: "The book tells the kind of no document.", "A document of no kind counts for its level, but is none of the kinds that are asked for. Older books do not have the column.", "The book of last year, read with a rubric that asks for review reports.", "Make a book with `spbe template --from BOOK --rubric RUBRIC`, then choose the kind of each document.";
    }
    N0985|N0986 {
        id: "Dokumen berjenis yang tidak diminta untuk tingkat atau indikator itu.", "Dokumennya tetap dihitung untuk tingkatnya; mungkin nomor tingkat atau indikatornya salah ketik.", "Laporan reviu pada tingkat 3, sedangkan yang memintanya tingkat 4.", "Perbaiki tingkat atau indikatornya, atau biarkan.";
        en: "A document is of a kind that its level or its indicator does not ask for.", "It still counts for its level; perhaps the number of the level or of the indicator is mistyped.", "A review report at level 3, while level 4 asks for it.", "Correct the level or the indicator, or leave it.";
    }
}
