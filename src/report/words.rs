//! Words that the pages and the workbooks share, so that a reader meets one name for one thing.

use crate::lang::phrases;

phrases! {
    assessor(measured) { id: "Asesor / Tim Evaluasi {measured}", en: "Assessor / {measured} evaluation team" }
    comparison() { id: "Perbandingan", en: "Comparison" }
    coordinator(measured) { id: "Mengetahui, Koordinator {measured}", en: "Approved by: {measured} coordinator" }
    counts() { id: "Dihitung", en: "Counts" }
    documents_of(year) { id: "Data dukung {year}", en: "Evidence {year}" }
    mapping() { id: "Pemetaan kolom", en: "Mapping of columns" }
    no() { id: "tidak", en: "no" }
    no_document_yet() { id: "belum ada", en: "none yet" }
    no_findings() { id: "Tidak ada temuan.", en: "There are no findings." }
    no_status() { id: "tanpa status", en: "no status" }
    none_yet_advised() { id: "belum ada, disarankan", en: "none yet, advised" }
    not_assessed() { id: "belum dinilai", en: "not assessed" }
    program() { id: "Program", en: "Program" }
    provenance() { id: "Asal-usul", en: "Provenance" }
    reached() { id: "tercapai", en: "reached" }
    rounding() { id: "Pembulatan", en: "Rounding" }
    rubric() { id: "Rubrik", en: "Rubric" }
    scores() { id: "Nilai", en: "Scores" }
    signatures() { id: "Pengesahan", en: "Approval" }
    status() { id: "Status", en: "Status" }
    summary() { id: "Ringkasan", en: "Summary" }
    target_is(target) {
        id: "Target {target} adalah patokan yang lazim dalam laporan evaluasi, bukan ketentuan peraturan.",
        en: "The target of {target} is what evaluation reports usually hold every part against; no regulation prescribes it.",
    }
    yes() { id: "ya", en: "yes" }
}
