//! The sentences of the narrative chapter, formal as in an official report (LHE).

pub(crate) use crate::lang::label::{index, sources_heading, year};
use crate::lang::phrases;

phrases! {
    title(measured, agency, year) {
        id: "Hasil Evaluasi {measured} {agency} Tahun {year}",
        en: "Result of the {measured} Evaluation of {agency}, {year}",
    }

    // Index and rating.
    index_heading() { id: "Indeks dan predikat", en: "Index and rating" }
    index_is(index, agency, year, score, rating) {
        id: "{index} {agency} tahun {year} adalah {score} dengan predikat {rating}.",
        en: "The {index} of {agency} for {year} is {score}, with the rating {rating}.",
    }
    index_open(index, agency, year, low, high, ratings) {
        id: "{index} {agency} tahun {year} belum dapat ditetapkan. Berdasarkan jawaban yang ada, indeks berada antara {low} dan {high}, dengan predikat {ratings}.",
        en: "The {index} of {agency} for {year} cannot be stated yet. By the answers given it lies between {low} and {high}, with the rating {ratings}.",
    }
    basis(regulation, stage, assessed, total) {
        id: "Penilaian mengacu pada {regulation}, tahap {stage}, dan mencakup {assessed} dari {total} indikator.",
        en: "The assessment follows {regulation} at the stage {stage}; {assessed} of {total} indicators are assessed.",
    }
    basis_of_instrument(name, stage, assessed, total) {
        id: "Penilaian memakai instrumen {name}, yang bukan peraturan, tahap {stage}, dan mencakup {assessed} dari {total} indikator.",
        en: "The assessment uses the instrument {name}, which is no regulation, at the stage {stage}; {assessed} of {total} indicators are assessed.",
    }
    below_next(distance, next, from) {
        id: "Indeks tersebut masih {distance} di bawah batas bawah predikat {next}, yaitu {from}.",
        en: "That is {distance} below the border of the rating {next}, which is {from}.",
    }
    at_border(next, from) {
        id: "Indeks tersebut kurang dari setengah angka desimal terakhir di bawah batas bawah predikat {next}, yaitu {from}.",
        en: "That is less than half of the last decimal below the border of the rating {next}, which is {from}.",
    }
    top_rating() { id: "Predikat tersebut adalah predikat tertinggi.", en: "That is the highest rating." }
    missing(indicators) {
        id: "Indikator yang belum dinilai: {indicators}.",
        en: "Indicators not assessed yet: {indicators}.",
    }
    years_heading() { id: "Indeks dari tahun ke tahun", en: "The index from year to year" }
    method() { id: "Metode", en: "Method" }
    before() { id: "Semula", en: "Before" }
    after() { id: "Menjadi", en: "After" }
    level_before(year) { id: "Tingkat {year}", en: "Level {year}" }

    // What changed.
    change_heading(from, to) { id: "Perubahan {from} ke {to}", en: "Change from {from} to {to}" }
    index_rose(from_year, to_year, from, to, change) {
        id: "Indeks naik dari {from} pada tahun {from_year} menjadi {to} pada tahun {to_year} ({change}).",
        en: "The index rose from {from} in {from_year} to {to} in {to_year} ({change}).",
    }
    index_fell(from_year, to_year, from, to, change) {
        id: "Indeks turun dari {from} pada tahun {from_year} menjadi {to} pada tahun {to_year} ({change}).",
        en: "The index fell from {from} in {from_year} to {to} in {to_year} ({change}).",
    }
    index_same(from_year, to_year, at) {
        id: "Indeks tahun {to_year} sama dengan indeks tahun {from_year}, yaitu {at}.",
        en: "The index of {to_year} equals that of {from_year}: {at}.",
    }
    of_shown(shown, of_shown) {
        id: "Perubahan {shown} dihitung sebelum pembulatan; selisih kedua angka yang tertulis adalah {of_shown}.",
        en: "The change of {shown} is computed before rounding; the two numbers as written differ by {of_shown}.",
    }
    rating_rose(from, to) { id: "Predikat naik dari {from} menjadi {to}.", en: "The rating rose from {from} to {to}." }
    rating_fell(from, to) { id: "Predikat turun dari {from} menjadi {to}.", en: "The rating fell from {from} to {to}." }
    rating_same(at) { id: "Predikat tetap {at}.", en: "The rating is {at} in both." }
    method_changed(from, from_year, to, to_year) {
        id: "Metode penilaian berubah dari {from} (tahun {from_year}) ke {to} (tahun {to_year}), sehingga nilai kedua tahun tidak dapat dibandingkan langsung.",
        en: "The method of assessment changed from {from} ({from_year}) to {to} ({to_year}), so the scores of the two years cannot be compared directly.",
    }
    two_indices(from_year, from, to_year, to) {
        id: "Indeks tahun {from_year} adalah {from} dan indeks tahun {to_year} adalah {to}.",
        en: "The index of {from_year} is {from}, that of {to_year} is {to}.",
    }
    effects(total, level, weight, structure) {
        id: "Selisih {total} terdiri atas pengaruh perubahan tingkat {level}, perubahan bobot {weight}, dan perubahan struktur instrumen {structure}; hanya pengaruh tingkat yang mencerminkan kinerja.",
        en: "The difference of {total} consists of {level} from changed levels, {weight} from changed weights and {structure} from the changed structure of the instrument; only the part from levels reflects performance.",
    }
    all_method(total, crosswalk) {
        id: "Tidak ada indikator yang nilainya dapat disandingkan ({crosswalk}), sehingga seluruh selisih {total} berasal dari perubahan metode, bukan perubahan kinerja.",
        en: "No indicator has values that can be set side by side ({crosswalk}), so the whole difference of {total} comes from the change of method and not of performance.",
    }
    effects_rest_on(count, crosswalk) {
        id: "Pengaruh tingkat dihitung atas {count} yang nilainya dapat disandingkan ({crosswalk}).",
        en: "The part from levels rests on {count} whose values can be set side by side ({crosswalk}).",
    }
    change_open() {
        id: "Perubahan indeks belum dapat diuraikan karena masih ada indikator yang belum dinilai.",
        en: "The change of the index cannot be broken down yet, because some indicators are not assessed.",
    }
    none() { id: "tidak satu pun", en: "none" }
    moved(total, rose, fell, same) {
        id: "Dari {total} indikator, {rose} naik, {fell} turun, dan {same} tetap.",
        en: "Of {total} indicators, {rose} rose, {fell} fell and {same} stayed the same.",
    }
    strongest_movement(indicator, from, to, by) {
        id: "Pengaruh terbesar terhadap indeks berasal dari {indicator}, yang berubah dari {from} menjadi {to} ({by}).",
        en: "What moved the index most is {indicator}, from {from} to {to} ({by}).",
    }
    as_strong_movements(count) {
        id: "Indikator lain dengan pengaruh yang sama besar: {count}.",
        en: "Other indicators that moved it as much: {count}.",
    }
    movements_sum() {
        id: "Jumlah pengaruh seluruh indikator tepat sama dengan perubahan indeks.",
        en: "The effects of all indicators add up exactly to the change of the index.",
    }

    // Strengths and weaknesses.
    strengths_heading() { id: "Kekuatan", en: "Strengths" }
    strong_indicators(level, count, total) {
        id: "Indikator pada tingkat {level} ke atas: {count} dari {total}.",
        en: "Indicators at level {level} or above: {count} of {total}.",
    }
    weaknesses_heading() { id: "Kelemahan", en: "Weaknesses" }
    weak_indicators(level, count, total) {
        id: "Indikator pada tingkat {level} ke bawah: {count} dari {total}.",
        en: "Indicators at level {level} or below: {count} of {total}.",
    }
    groups_from(count, kind, from, groups) {
        id: "Terdapat {count} {kind} dengan nilai {from} atau lebih, yaitu {groups}.",
        en: "Scores of {from} or more by {kind} ({count}): {groups}.",
    }
    no_group_from(kind, from) {
        id: "Tidak ada {kind} yang bernilai {from} atau lebih.",
        en: "No {kind} scores {from} or more.",
    }
    groups_below(count, kind, target, groups) {
        id: "Terdapat {count} {kind} dengan nilai di bawah target {target}, yaitu {groups}.",
        en: "Scores below the target of {target} by {kind} ({count}): {groups}.",
    }
    no_group_below(kind, target) {
        id: "Tidak ada {kind} yang bernilai di bawah target {target}.",
        en: "No {kind} scores below the target of {target}.",
    }
    groups_open(groups) {
        id: "Belum lengkap sehingga belum dapat digolongkan: {groups}.",
        en: "Not complete, and therefore not judged here: {groups}.",
    }
    group_in(group, value, parent) { id: "{group} ({value}; {parent})", en: "{group} ({value}; {parent})" }
    group_alone(group, value) { id: "{group} ({value})", en: "{group} ({value})" }
    indicator_at(indicator, level) { id: "{indicator}: tingkat {level}", en: "{indicator}: level {level}" }
    indicator_at_named(indicator, level, name) {
        id: "{indicator}: tingkat {level} ({name})",
        en: "{indicator}: level {level} ({name})",
    }

    indicator_valued(indicator, value, level) {
        id: "{indicator}: nilai {value}, tingkat {level}",
        en: "{indicator}: value {value}, level {level}",
    }
    indicator_valued_named(indicator, value, level, name) {
        id: "{indicator}: nilai {value}, tingkat {level} ({name})",
        en: "{indicator}: value {value}, level {level} ({name})",
    }

    // Claims and evidence.
    claims_heading() { id: "Tingkat yang belum didukung bukti", en: "Levels that evidence does not support" }
    no_documents() {
        id: "Buku penilaian tidak memuat daftar dokumen, sehingga tingkat di dalamnya tidak diuji dengan bukti.",
        en: "The assessment book has no list of documents, so its levels are not tested against evidence.",
    }
    all_supported() {
        id: "Setiap tingkat yang diisi didukung dokumen yang diterima dan berlaku.",
        en: "Every level given is supported by accepted documents that are in force.",
    }
    claims(count, total) {
        id: "Tingkat {count} dari {total} indikator lebih tinggi daripada yang didukung dokumen yang diterima dan berlaku.",
        en: "The levels of {count} out of {total} indicators are higher than accepted documents in force support.",
    }
    claim(indicator, claimed, supported) {
        id: "{indicator}: diisi tingkat {claimed}, didukung tingkat {supported}",
        en: "{indicator}: level {claimed} given, level {supported} supported",
    }
    claim_needs(indicator, claimed, supported, needed) {
        id: "{indicator}: diisi tingkat {claimed}, didukung tingkat {supported}; belum ada {needed}",
        en: "{indicator}: level {claimed} given, level {supported} supported; missing: {needed}",
    }
    claim_open(indicator, claimed, supported, open) {
        id: "{indicator}: diisi tingkat {claimed}, didukung tingkat {supported}; belum ada dokumen untuk tingkat {open}",
        en: "{indicator}: level {claimed} given, level {supported} supported; no document for level {open}",
    }

    // What comes next.
    next_heading() { id: "Persyaratan tingkat berikutnya", en: "What the next level asks for" }
    next_of(shown, count, level) {
        id: "Tingkat terendah adalah tingkat {level}, yaitu pada {count}. Berikut {shown} indikator di antaranya dengan bobot terbesar.",
        en: "The lowest level is {level}, of {count}. These {shown} weigh most.",
    }
    next_all(count, level) {
        id: "Tingkat terendah adalah tingkat {level}, yaitu pada {count}.",
        en: "The lowest level is {level}, of {count}.",
    }
    next_top() {
        id: "Semua indikator yang dinilai berada pada tingkat tertinggi.",
        en: "Every indicator assessed is at the highest level.",
    }
    criteria_language() {
        id: "Kriteria dikutip dari rubrik.",
        en: "The criteria are quoted from the rubric, in Indonesian.",
    }
    asks(indicator, from, to, criterion) {
        id: "{indicator}, dari tingkat {from} ke {to}: {criterion}",
        en: "{indicator}, from level {from} to {to}: {criterion}",
    }

    asks_value(indicator, from, to, criterion) {
        id: "{indicator}, dari nilai {from} ke {to}: {criterion}",
        en: "{indicator}, from value {from} to {to}: {criterion}",
    }
    level(value) { id: "tingkat {value}", en: "level {value}" }
    value(value) { id: "nilai {value}", en: "value {value}" }
    effect() { id: "Pengaruh terhadap indeks", en: "Effect on the index" }
    parts_rose(kind, parts) {
        id: "Nilai {kind} yang naik: {parts}.",
        en: "Scores that rose by {kind}: {parts}.",
    }
    parts_fell(kind, parts) {
        id: "Nilai {kind} yang turun: {parts}.",
        en: "Scores that fell by {kind}: {parts}.",
    }
    part_moved(part, from, to) {
        id: "{part} (dari {from} menjadi {to})",
        en: "{part} (from {from} to {to})",
    }

    // Where it comes from.
    computed_by(version) { id: "Dihitung dengan spbe {version}.", en: "Computed with spbe {version}." }
    source_of(year, file, digest) {
        id: "{year}: {file} (SHA-256 {digest})",
        en: "{year}: {file} (SHA-256 {digest})",
    }
}
