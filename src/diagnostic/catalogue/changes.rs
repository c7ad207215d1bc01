//! 14: findings about rubrics that changed, what that does to an archive, and books that were made
//! for another content of their rubric.

use super::findings;
use crate::lang::phrases;

phrases! {
    baseline_has_format() { id: "ini bukan berkas acuan `spbe rubric impact`", en: "this is no baseline of `spbe rubric impact`" }
    stamped_here() { id: "rubrik buku ini", en: "the rubric of this book" }
}

findings! {
    E1401 result_changes(sentence) {
        id: "hasil dapat berubah: {sentence}", "`spbe rubric impact` menunjukkan akibatnya pada arsip";
        en: "results can change: {sentence}", "`spbe rubric impact` shows what it does to an archive";
    }
    N1402 rubric_changes(sentence) {
        id: "rubrik berubah: {sentence}", "pastikan perubahan ini disengaja dan sumbernya tercatat di `sources`";
        en: "the rubric changed: {sentence}", "make sure that the change is meant and that `sources` says where it comes from";
    }
    E1410 rating_changes(agency, year, before, after, cause) {
        id: "predikat {agency} {year} berubah dari {before} ke {after} karena {cause}", "bila disengaja, jalankan dengan `--baseline BERKAS --accept` lalu simpan acuan itu bersama rubriknya";
        en: "the rating of {agency} {year} changes from {before} to {after} because of {cause}", "if that is meant, run with `--baseline FILE --accept` and keep that baseline with the rubric";
    }
    E1411 index_changes(agency, year, before, after, change, cause) {
        id: "indeks {agency} {year} berubah dari {before} ke {after} ({change}) karena {cause}", "bila disengaja, jalankan dengan `--baseline BERKAS --accept` lalu simpan acuan itu bersama rubriknya";
        en: "the index of {agency} {year} changes from {before} to {after} ({change}) because of {cause}", "if that is meant, run with `--baseline FILE --accept` and keep that baseline with the rubric";
    }
    N1412 archive_changes(agency, year, before, after, cause) {
        id: "{agency} {year}: {before} menjadi {after} karena {cause}", "hanya pemberitahuan; `--fail-on rating` atau `--fail-on index` menjadikannya kesalahan";
        en: "{agency} {year}: {before} becomes {after} because of {cause}", "this is only told; `--fail-on rating` or `--fail-on index` make it an error";
    }
    E1413 bad_baseline(reason) {
        id: "acuan tidak dapat dipakai: {reason}", "pulihkan berkasnya, atau buat yang baru dengan `--accept --force`";
        en: "the baseline cannot be used: {reason}", "restore the file, or make a new one with `--accept --force`";
    }
    E1414 left_baseline(agency, year, file) {
        id: "acuan memuat {agency} {year} dari `{file}`, tetapi arsip tidak memuatnya lagi", "kembalikan bukunya, atau terima arsip yang sekarang dengan `--accept`";
        en: "the baseline holds {agency} {year} from `{file}`, but the archive no longer does", "bring the book back, or accept the archive as it is with `--accept`";
    }
    N1415 of_other_rubric(found, wanted) {
        id: "dilewati: buku ini dinilai dengan `{found}`, bukan `{wanted}`", "bandingkan dua isi dari rubrik yang dipakai buku ini bila ia juga mau dilihat";
        en: "passed over: this book is assessed with `{found}`, not with `{wanted}`", "compare two contents of the rubric of this book if it matters too";
    }
    E1416 nothing_in_common(from, to) {
        id: "tidak ada indikator `{from}` yang nilainya dapat dipakai di `{to}`", "untuk peraturan yang berganti pakai `spbe compare` atau `spbe rubric crosswalk`";
        en: "no indicator of `{from}` has a value that counts in `{to}`", "where a regulation follows another, use `spbe compare` or `spbe rubric crosswalk`";
    }
    E1430 stamp_known(changes) {
        id: "buku ini dibuat untuk isi rubrik yang lain: {changes}", "pakai rubrik aslinya dengan `--rubric`, atau nilai ulang dengan sengaja memakai `--rescore`";
        en: "this book was made for another content of its rubric: {changes}", "use its own rubric with `--rubric`, or score it anew on purpose with `--rescore`";
    }
    E1431 stamp_unknown(id, stamped, ours) {
        id: "buku ini dibuat untuk `{id}` dengan isi lain: SHA-256 di buku {stamped}, di sini {ours}", "pakai rubrik aslinya dengan `--rubric`, lihat perubahannya dengan `spbe rubric diff RUBRIK-ASLI {id}`, atau nilai ulang dengan sengaja memakai `--rescore`";
        en: "this book was made for another content of `{id}`: SHA-256 {stamped} in the book, {ours} here", "use its own rubric with `--rubric`, see what changed with `spbe rubric diff OWN-RUBRIC {id}`, or score it anew on purpose with `--rescore`";
    }
    W1432 rescored(stamped, ours) {
        id: "dinilai ulang dengan isi rubrik yang lain dari saat buku dibuat (SHA-256 {stamped} menjadi {ours})", "jangan bandingkan dengan hasil sebelumnya tanpa menyebut penilaian ulang ini";
        en: "scored anew with another content of the rubric than the book was made for (SHA-256 {stamped} became {ours})", "do not compare it with earlier results without saying that it was scored anew";
    }
    N1433 carried_from_other(said) {
        id: "buku ini memuat nilai dari isi rubrik lain: {said}", "pastikan tingkatnya masih memenuhi kriteria rubrik yang sekarang";
        en: "this book holds values from another content of the rubric: {said}", "make sure that the levels still meet the criteria of the rubric as it is now";
    }
}
