//! 098: findings about the kinds of documents (jenis dokumen) that levels ask for by name.

use super::findings;
use crate::lang::phrases;

findings! {
    W0980 unknown_kind_like(found, meant) {
        id: "jenis `{found}` tidak dikenal rubrik, jadi dokumen ini dihitung tanpa jenis", "mungkin maksudnya `{meant}`";
        en: "the kind `{found}` is not known to the rubric, so the document counts as one of no kind", "perhaps `{meant}` is meant";
    }
    W0981 claim_lacks_kinds(number, name, claim, supported, lacking) {
        id: "indikator {number} ({name}) diisi tingkat {claim}, tetapi bukti baru mendukung tingkat {supported}: jenis dokumen yang diminta belum lengkap", "belum ada yang diterima dan sah: {lacking}; lengkapi di lembar Data Dukung berikut jenisnya, atau turunkan tingkatnya";
        en: "indicator {number} ({name}) is at level {claim}, but the evidence supports level {supported} only: kinds of documents that are asked for are missing", "nothing is accepted and valid yet for: {lacking}; add it on the sheet Data Dukung with its kind, or lower the level";
    }
    N0982 kinds_advised(number, name, lacking) {
        id: "indikator {number} ({name}) belum disertai dokumen yang disarankan: {lacking}", "tingkatnya tetap dihitung; sertakan dokumennya, atau isi jenisnya bila sudah ada";
        en: "indicator {number} ({name}) comes without documents that are advised: {lacking}", "its level counts all the same; add the documents, or fill in the kind where they are there";
    }
    N0983 no_kinds_told(count) {
        id: "jenis dokumen belum diisi satu pun, padahal diminta untuk {count} indikator", "isi kolom Jenis dokumen di lembar Data Dukung; `spbe template --from BUKU` membuatkan kolom dan pilihannya";
        en: "no document tells its kind, although {count} indicators ask for some", "fill in the column Kind of document on the sheet Data Dukung; `spbe template --from BOOK` makes the column with its choices";
    }
    W0984 unknown_kind(found, known) {
        id: "jenis `{found}` tidak dikenal rubrik, jadi dokumen ini dihitung tanpa jenis", "jenis yang dikenal: {known}";
        en: "the kind `{found}` is not known to the rubric, so the document counts as one of no kind", "the kinds it knows: {known}";
    }
    N0985 kind_asked_elsewhere(kind, number, level, levels) {
        id: "indikator {number} meminta {kind} untuk tingkat {levels}, bukan {level}", "periksa tingkatnya; sementara ini dokumen dihitung sebagai dokumen biasa tingkat {level}";
        en: "indicator {number} asks for {kind} at level {levels}, not {level}", "check its level; for now it counts as a plain document for level {level}";
    }
    N0986 kind_not_asked(kind, number) {
        id: "indikator {number} tidak meminta {kind}", "periksa indikatornya; sementara ini dokumen dihitung sebagai dokumen biasa";
        en: "indicator {number} does not ask for {kind}", "check the indicator; for now it counts as a plain document";
    }
}

phrases! {
    kind_at(name, level) { id: "{name} (tingkat {level})", en: "{name} (level {level})" }
    kinds_at(name, level, more) { id: "{more} {name} (tingkat {level})", en: "{more} of {name} (level {level})" }
    document_at(level) { id: "satu dokumen (tingkat {level})", en: "a document (level {level})" }
    documents_at(level, more) { id: "{more} dokumen (tingkat {level})", en: "{more} documents (level {level})" }
    does_not_count_yet(name) { id: "{name} di sini belum dihitung", en: "{name} here does not count yet" }
}
