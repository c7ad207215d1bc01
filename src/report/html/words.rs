//! The words of the pages.

pub(crate) use crate::lang::label::{file, name, stage};
use crate::lang::phrases;
pub(crate) use crate::report::words::{
    assessor, comparison, coordinator, counts, documents_of, mapping, no, no_document_yet,
    no_findings, no_status, none_yet_advised, not_assessed, program, provenance, reached, rounding,
    rubric, scores, signatures, status, summary, yes,
};

phrases! {
    report_kind(measured) { id: "Laporan Evaluasi {measured}", en: "{measured} Evaluation Report" }
    page_title(measured, agency, year) { id: "Laporan Evaluasi {measured} {agency} {year}", en: "{measured} Evaluation Report: {agency} {year}" }
    year_of(year) { id: "Tahun {year}", en: "Year {year}" }
    compared_with(years) { id: "dibandingkan dengan {years}", en: "compared with {years}" }
    contents() { id: "Daftar isi", en: "Contents" }
    skip() { id: "Langsung ke isi", en: "Skip to content" }
    table_named(name) { id: "Tabel: {name}", en: "Table: {name}" }

    // What the script adds.
    filter() { id: "Saring", en: "Filter" }
    regulation_order() { id: "Urutan peraturan", en: "Order of the regulation" }
    choose_year() { id: "Tahun yang ditampilkan", en: "Year shown" }
    all_years() { id: "Semua", en: "All" }
    rows_shown() { id: "baris", en: "rows" }

    // Sections.
    narrative() { id: "Uraian", en: "Narrative" }
    documents() { id: "Data dukung", en: "Evidence" }
    findings() { id: "Temuan", en: "Findings" }

    // Summary.
    rating_of(rating) { id: "Predikat {rating}", en: "Rating: {rating}" }
    incomplete(assessed, total) {
        id: "Belum lengkap: {assessed} dari {total} indikator dinilai. Angka yang bergantung pada indikator yang belum dinilai ditulis sebagai rentang.",
        en: "Not complete: {assessed} of {total} indicators are assessed. Numbers that depend on the others are written as intervals.",
    }
    not_assessed_list() { id: "Belum dinilai", en: "Not assessed" }
    scale_title(index, year) { id: "{index} {year} pada skala predikat", en: "{index} {year} on the scale of ratings" }
    scale_described(shown, rating) { id: "Indeks {shown}, predikat {rating}.", en: "Index {shown}, rating {rating}." }
    scale_before(year, shown) { id: "Lingkaran: {year}, {shown}.", en: "Circle: {year}, {shown}." }
    band_described(name, from) { id: "{name} mulai {from}", en: "{name} from {from}" }
    parts_table(year) { id: "Nilai setiap bagian, {year}", en: "The score of each part, {year}" }
    against_target(target) { id: "Target {target}", en: "Target {target}" }
    target_short(by) { id: "kurang {by}", en: "short by {by}" }
    target_open() { id: "belum pasti", en: "open" }
    radar_title(kind, year) { id: "Nilai menurut {kind}, {year}", en: "Scores by {kind}, {year}" }
    target_of(target) { id: "target {target}", en: "target {target}" }
    lowest_of(year) { id: "{year} terendah", en: "{year} lowest" }
    highest_of(year) { id: "{year} tertinggi", en: "{year} highest" }
    trend_title(index) { id: "{index} dari tahun ke tahun", en: "{index} from year to year" }
    trend_printed(years) { id: "Kotak: hasil terbitan tanpa buku ({years}).", en: "Squares: published results without a book ({years})." }
    trend_broken() {
        id: "Garis terputus di tempat metode penilaian berubah.",
        en: "The line is broken where the method of assessment changed.",
    }
    strongest(kind) { id: "Terkuat menurut {kind}", en: "Strongest by {kind}" }
    weakest(kind) { id: "Terlemah menurut {kind}", en: "Weakest by {kind}" }
    not_ranked(open) {
        id: "Belum lengkap, sehingga tidak diurutkan di bawah ini: {open}.",
        en: "Not complete, and therefore not ranked below: {open}.",
    }
    also_equal(count) { id: "Bernilai sama dengan yang terakhir: {count} lagi.", en: "With the same score as the last: {count} more." }

    // Signatures.
    place_and_date() { id: "Tempat, tanggal", en: "Place, date" }
    id_line() { id: "NIP", en: "NIP" }

    // Scores.
    scores_of(year) { id: "Nilai {year}", en: "Scores {year}" }

    // Comparison.
    side_by_side() { id: "Tahun berdampingan", en: "Years side by side" }
    movement_heading(from, to) { id: "Dari {from} ke {to}", en: "From {from} to {to}" }
    movement_table(from, to) { id: "Gerak indeks per indikator, {from} ke {to}", en: "Movement by indicator, {from} to {to}" }
    effects_table(from, to) {
        id: "Pengaruh tingkat, bobot, dan struktur, {from} ke {to}",
        en: "Effects of level, weight and structure, {from} to {to}",
    }
    waterfall_title(from, to) { id: "Indeks {from} ke {to}, langkah demi langkah", en: "The index from {from} to {to}, step by step" }
    waterfall_described(from_year, from, to_year, to) {
        id: "Mulai dari {from} ({from_year}) sampai {to} ({to_year}).",
        en: "Begins at {from} ({from_year}) and ends at {to} ({to_year}).",
    }
    step_described(name, by) { id: "{name} {by}", en: "{name} {by}" }
    other_steps(count) { id: "{count} lain", en: "{count} more" }
    waterfall_axis() {
        id: "Sumbu mendatar tidak mulai dari nol. Batang polos naik, batang berarsir turun.",
        en: "The axis does not begin at zero. Plain bars rise, hatched bars fall.",
    }

    // Evidence.
    documents_count(count, counted) {
        id: "{count} dokumen, {counted} di antaranya dihitung.",
        en: "{count} documents, of which {counted} count.",
    }
    no_documents_at_all() { id: "Buku ini tidak memuat data dukung.", en: "This book holds no evidence." }
    only_notes() {
        id: "Buku ini tidak memuat daftar dokumen; berikut data dukung sebagaimana ditulis pada setiap indikator.",
        en: "This book has no list of documents; this is the evidence as written for each indicator.",
    }
    document() { id: "Dokumen", en: "Document" }
    in_force() { id: "Berlaku", en: "In force" }
    until(day) { id: "sampai {day}", en: "until {day}" }
    kind(kind) { id: "Jenis: {kind}", en: "Kind: {kind}" }
    number(number) { id: "Nomor {number}", en: "Number {number}" }
    unit(unit) { id: "Perangkat daerah: {unit}", en: "Unit: {unit}" }
    note(note) { id: "Catatan asesor: {note}", en: "Assessor's note: {note}" }
    untitled() { id: "(tanpa judul)", en: "(untitled)" }

    // Findings.
    findings_table() { id: "Semua temuan", en: "All findings" }
    findings_count(errors, warnings, notes) {
        id: "Kesalahan: {errors}. Peringatan: {warnings}. Catatan: {notes}.",
        en: "Errors: {errors}. Warnings: {warnings}. Notes: {notes}.",
    }

    // Provenance.
    arithmetic() { id: "Hitungan", en: "Arithmetic" }
    arithmetic_rule() {
        id: "Semua angka dihitung sebagai pecahan tepat dan dibulatkan sekali, saat ditulis.",
        en: "All numbers are computed as exact fractions and rounded once, when written.",
    }
    counted() { id: "Yang dihitung", en: "What counts" }
    counts_claimed() { id: "Tingkat yang diisi di buku.", en: "The levels given in the book." }
    counts_items() { id: "Nilai yang diusulkan butir bukti yang diterima.", en: "The values that accepted pieces of evidence propose." }
    counts_supported() { id: "Tingkat yang didukung bukti.", en: "The levels that evidence supports." }
    rubric_digest() { id: "SHA-256 rubrik", en: "SHA-256 of the rubric" }
    file_digest() { id: "SHA-256 berkas", en: "SHA-256 of the file" }
    published_table(year) { id: "Hasil terbitan {year}", en: "Published result {year}" }
    exact_indices(list) { id: "Indeks tepat sebagai pecahan: {list}.", en: "The exact indices as fractions: {list}." }

    // The page for the leader.
    leader_kind() { id: "Ringkasan untuk pimpinan", en: "Summary for the leader" }
    leader_title(measured, agency, year) { id: "Ringkasan Evaluasi {measured} {agency} {year}", en: "Summary of the {measured} Evaluation: {agency} {year}" }
    value_heading() { id: "Nilai", en: "Score" }
    goal_heading() { id: "Target", en: "Target" }
    why_heading() { id: "Mengapa", en: "Why" }
    actions_heading() { id: "Tiga tindakan", en: "Three actions" }
    fewer_actions_heading() { id: "Tindakan", en: "Actions" }
    goal_next(name, from, distance) {
        id: "Predikat berikutnya adalah {name}, mulai indeks {from}; masih kurang {distance}.",
        en: "The next rating is {name}, from an index of {from}; {distance} is lacking.",
    }
    goal_border(name, from) {
        id: "Predikat berikutnya adalah {name}, mulai indeks {from}.",
        en: "The next rating is {name}, from an index of {from}.",
    }
    goal_top(name) {
        id: "Predikat tertinggi, {name}, sudah tercapai. Targetnya mempertahankan predikat itu.",
        en: "The highest rating, {name}, is reached. The target is to keep it.",
    }
    goal_open() {
        id: "Target baru dapat dihitung setelah semua indikator dinilai.",
        en: "A target can be computed once every indicator is assessed.",
    }
    plan_reaches(steps, indicators, after, rating) {
        id: "Jalan terpendek yang terbukti: {steps} pada {indicators}, menuju indeks {after} ({rating}).",
        en: "The shortest way, proved: {steps} of {indicators}, to an index of {after} ({rating}).",
    }
    plan_reaches_unproved(steps, indicators, after, rating) {
        id: "Satu jalan ke sana: {steps} pada {indicators}, menuju indeks {after} ({rating}).",
        en: "A way there: {steps} of {indicators}, to an index of {after} ({rating}).",
    }
    three_of(all) {
        id: "Dari {all} indikator dalam jalan itu, tiga ini paling banyak menaikkan indeks per langkah.",
        en: "Of the {all} indicators on that way, these three raise the index most per step.",
    }
    three_largest() {
        id: "Tiga ini paling banyak menaikkan indeks per langkah.",
        en: "These raise the index most per step.",
    }
    widest() {
        id: "Indikator yang belum dinilai dengan bobot terbesar lebih dahulu.",
        en: "Indicators not assessed yet, the weightiest first.",
    }
    raise(indicator, from, to) { id: "Naikkan {indicator} dari tingkat {from} ke {to}", en: "Raise {indicator} from level {from} to {to}" }
    assess_it(indicator) { id: "Selesaikan penilaian {indicator}", en: "Assess {indicator}" }
    gains(by) { id: "(indeks {by})", en: "(index {by})" }
    opens(by) { id: "(rentang indeks menyempit {by})", en: "(narrows the index by {by})" }
    asked(level) { id: "Yang diminta tingkat {level}:", en: "Level {level} asks for:" }
    owner(unit) { id: "Penanggung jawab: {unit}", en: "Responsible: {unit}" }
    no_actions() { id: "Semua indikator berada pada tingkat tertinggi.", en: "Every indicator is at the highest level." }
    claims_above(count, supported) {
        id: "Tingkat yang lebih tinggi daripada buktinya: {count}; indeks yang didukung bukti {supported}.",
        en: "Levels above their evidence: {count}; the index that evidence supports is {supported}.",
    }
    weakest_is(list) { id: "Terlemah: {list}.", en: "Weakest: {list}." }
    foot(version, file, digest) { id: "Dihitung dengan spbe {version} dari {file} (SHA-256 {digest}).", en: "Computed with spbe {version} from {file} (SHA-256 {digest})." }
}
