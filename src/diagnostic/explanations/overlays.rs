//! 14, second half: rubrics that change another.

super::explanations! {
    E1450 {
        id: "`extends` memuat jalur ke folder lain atau alamat.", "Berkas rubrik dapat datang dari siapa saja; jalur di dalamnya tidak pernah diikuti, sehingga tidak ada berkas lain di komputer yang terbaca karenanya.", "`extends: ../rahasia/rubrik.yaml`.", "Salin rubrik dasar ke folder yang sama dan tuliskan namanya saja, atau pakai ID bawaan.";
        en: "`extends` holds a path to another folder, or an address.", "A rubric file may come from anybody; no path in it is ever followed, so that no other file of the machine is read because of it.", "`extends: ../secret/rubric.yaml`.", "Copy the base into the same folder and write its name alone, or use a built-in id.";
    }
    E1451 | E1452 {
        id: "Rubrik yang disebut `extends` bukan rubrik bawaan dan bukan berkas biasa di folder yang sama. Bila ada ID bawaan yang ejaannya mirip, ID itu disebut.", "Tanpa rubrik dasar, bagian yang tidak ditulis ulang tidak diketahui.", "`extends: permenpanrb-59-2021`.", "Perbaiki ejaannya; `spbe rubric list` menampilkan rubrik bawaan. Tautan (symlink) tidak diikuti.";
        en: "What `extends` names is neither a built-in rubric nor an ordinary file in the same folder. If a built-in id is spelt much like it, that one is named.", "Without the base, nobody knows what the parts say that are not written anew.", "`extends: permenpanrb-59-2021`.", "Correct the spelling; `spbe rubric list` shows the built-in rubrics. Symbolic links are not followed.";
    }
    E1453 {
        id: "Berkas-berkas rubrik saling mengubah dalam lingkaran.", "Tidak ada rubrik utuh di ujungnya, sehingga tidak ada yang dapat diubah.", "`a.yaml` memuat `extends: b.yaml` dan `b.yaml` memuat `extends: a.yaml`.", "Tentukan berkas mana yang utuh dan hapus `extends` dari berkas itu.";
        en: "Rubric files change one another in a circle.", "There is no complete rubric at the end of it, so there is nothing to change.", "`a.yaml` has `extends: b.yaml`, and `b.yaml` has `extends: a.yaml`.", "Decide which file is the complete one and remove `extends` from it.";
    }
    E1454 {
        id: "Terlalu banyak berkas perubahan ditumpuk.", "Pada tumpukan yang tinggi tidak seorang pun tahu lagi dari mana sebuah bobot berasal.", "Rubrik kecamatan mengubah rubrik kota, yang mengubah rubrik provinsi, dan seterusnya.", "Gabungkan beberapa berkas perubahan menjadi satu, atau simpan rubrik utuh dengan `spbe rubric show BERKAS --report yaml=utuh.yaml` dan ubah yang itu.";
        en: "Too many files of changes stand one on another.", "In a high pile nobody can tell any more where a weight comes from.", "The rubric of a district changes that of a city, which changes that of a province, and so on.", "Join some of the files, or keep the complete rubric with `spbe rubric show FILE --report yaml=complete.yaml` and change that one.";
    }
    E1455 {
        id: "Rubrik yang mengubah rubrik lain memakai ID yang sama.", "Hasil dari dua rubrik yang berbeda akan tampak seolah-olah dihitung dengan rubrik yang sama.", "`id: permenpanrb-59-2020` di berkas yang memuat `extends: permenpanrb-59-2020`.", "Beri ID sendiri yang menyebut instansi atau tujuannya.";
        en: "A rubric that changes another bears the same id.", "Results of two different rubrics would look as if one had made both.", "`id: permenpanrb-59-2020` in a file with `extends: permenpanrb-59-2020`.", "Give it an id of its own that tells the agency or the purpose.";
    }
    E1456 | E1457 {
        id: "Bagian yang hendak diubah tidak ada di rubrik dasar. Bila ada ID yang ejaannya mirip, ID itu disebut.", "Perubahan yang tidak mengenai apa pun akan hilang diam-diam. Menambah atau menghapus indikator sengaja tidak mungkin: hasilnya tidak lagi sebanding dengan rubrik dasar.", "`- id: I71` padahal maksudnya `I17`.", "Perbaiki ID-nya. Untuk struktur lain, salin rubrik dasar dengan `spbe rubric show ID --report yaml=rubrik.yaml` dan tuliskan rubrik sendiri.";
        en: "The part to be changed is not in the base. If an id is spelt much like it, that one is named.", "A change that meets nothing would be lost in silence. Adding and removing indicators is impossible on purpose: results would no longer compare with those of the base.", "`- id: I71` where `I17` is meant.", "Correct the id. For another structure copy the base with `spbe rubric show ID --report yaml=rubric.yaml` and make a rubric of its own.";
    }
    W1458 {
        id: "Bagian dari rubrik perubahan berbunyi sama dengan rubrik dasarnya.", "Pembaca mengira ada perubahan, padahal tidak; sering rubrik dasarnya sudah menyusul.", "`weight: 1.30` untuk indikator yang bobotnya memang 1,30.", "Hapus bagian itu.";
        en: "A part of the changes says what the base says anyway.", "Readers believe that something changed; often the base has caught up.", "`weight: 1.30` for an indicator that weighs 1.30 in the base.", "Remove the part.";
    }
    W1459 {
        id: "Sebuah aturan bukti bernama hampir sama dengan aturan rubrik dasar, jadi keduanya berlaku.", "Aturan diganti menurut namanya; salah ketik satu huruf membuat aturan lama tetap berlaku di samping yang baru.", "Aturan baru `reviu paling lama dua tahun.` di samping `reviu paling lama dua tahun`.", "Samakan ejaannya bila aturan lama hendak diganti; bila memang aturan lain, beri nama yang jelas berbeda.";
        en: "An evidence rule has nearly the name of a rule of the base, so both hold.", "Rules are replaced by their names; a slip of one letter leaves the old rule in force beside the new one.", "A new rule `reviews at most two years old.` beside `reviews at most two years old`.", "Use the same spelling to replace the old rule; if it is another rule, give it a clearly different name.";
    }
}
