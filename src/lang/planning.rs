//! Words and sentences of plans and simulations.

pub(crate) use super::label::{index, unit, year};
use super::phrases;

phrases! {
    simulation() { id: "SIMULASI", en: "SIMULATION" }
    simulated_value() { id: "simulasi", en: "simulated" }
    assumed(settings) { id: "Simulasi, bukan hasil penilaian: {settings}.", en: "A simulation, not a result: {settings}." }
    assumed_instead(id, value, was) { id: "{id} diandaikan {value} (di buku {was})", en: "{id} assumed to be {value} (in the book {was})" }
    assumed_anew(id, value) { id: "{id} diandaikan {value} (di buku belum dinilai)", en: "{id} assumed to be {value} (not assessed in the book)" }
    heading(agency, year, goal) { id: "{agency} {year}: rencana menuju {goal}", en: "{agency} {year}: plan to reach {goal}" }
    goal_number(number) { id: "indeks {number}", en: "index {number}" }
    goal_threshold(threshold) { id: "Target: indeks tepat paling rendah {threshold}", en: "Target: an exact index of at least {threshold}" }
    goal_printed(threshold, printed) {
        id: "Target: indeks tepat paling rendah {threshold}, yang dibulatkan menjadi {printed}",
        en: "Target: an exact index of at least {threshold}, which rounds to {printed}",
    }
    result(index, before, after, change, from, to) {
        id: "{index} {before} → {after} ({change}), {from} → {to}.",
        en: "{index} {before} → {after} ({change}), {from} → {to}.",
    }
    cost_proved(cost, steps, indicators) {
        id: "Biaya {cost} untuk {steps} pada {indicators}; terbukti tidak ada yang lebih murah.",
        en: "Cost {cost} for {steps} of {indicators}; proved that nothing is cheaper.",
    }
    cost_not_proved(cost, steps, indicators, least) {
        id: "Biaya {cost} untuk {steps} pada {indicators}; belum terbukti paling murah karena soalnya terlalu besar. Terbukti: tidak ada rencana yang biayanya di bawah {least}.",
        en: "Cost {cost} for {steps} of {indicators}; not proved to be the cheapest, because the question is too large. Proved: no plan costs less than {least}.",
    }
    level_range(id, low, high) { id: "{id} ({low}–{high})", en: "{id} ({low}–{high})" }
    alternatives_uncounted() {
        id: "Tidak dihitung: soalnya terlalu besar.",
        en: "Not counted: the question is too large.",
    }
    reached(index, threshold) {
        id: "Target sudah tercapai: {index}, paling rendah {threshold}. Tidak ada yang perlu dinaikkan; biaya 0.",
        en: "The target is reached already: {index}, at least {threshold}. Nothing needs to be raised; the cost is 0.",
    }
    unreachable(highest, rating) {
        id: "Target tidak dapat dicapai: indeks paling tinggi {highest}, {rating}.",
        en: "The target cannot be reached: the index is {highest} at most, {rating}.",
    }
    cannot_hold() {
        id: "Target tidak dapat dicapai: tidak ada rencana yang memenuhi semua ketergantungan.",
        en: "The target cannot be reached: no plan meets all dependencies.",
    }
    unreachable_in(year, threshold, highest) {
        id: "Target sementara {year} ({threshold}) tidak dapat dicapai: indeks paling tinggi {highest}.",
        en: "The interim target of {year} ({threshold}) cannot be reached: the index is {highest} at most.",
    }
    whole_steps() {
        id: "Satu langkah menaikkan indikator ke tingkat bulat berikutnya.",
        en: "One step raises an indicator to the next whole level.",
    }
    graded_steps() {
        id: "Satu langkah menuntaskan satu tingkat: nilainya naik sampai awal tingkat berikutnya.",
        en: "One step completes a level: the value rises to where the next level begins.",
    }
    raises_heading() { id: "Yang dinaikkan", en: "What to raise" }
    blocks_heading() { id: "Penahan", en: "What holds the index down" }
    highest_level() { id: "Paling tinggi", en: "At most" }
    lost() { id: "Hilang dari indeks", en: "Lost from index" }
    why() { id: "Sebab", en: "Why" }
    from_to() { id: "Tingkat", en: "Level" }
    gain() { id: "Indeks naik", en: "Index gains" }
    cost() { id: "Biaya", en: "Cost" }
    goal() { id: "Target", en: "Target" }
    steps() { id: "Langkah", en: "Steps" }
    years_heading() { id: "Tahun demi tahun", en: "Year by year" }
    asks_heading() { id: "Yang diminta tingkat berikutnya dan data dukungnya", en: "What the next levels ask for, and their evidence" }
    asks() { id: "Kriteria dan data dukung", en: "Criteria and evidence" }
    to_level(level) { id: "ke {level}", en: "to {level}" }
    evidence_in_book(evidence) { id: "Di buku: {evidence}", en: "In the book: {evidence}" }
    evidence_missing() { id: "Di buku belum ada data dukung.", en: "The book holds no evidence yet." }
    documents_missing() { id: "Dokumen yang masih kurang", en: "Documents still missing" }
    documents_complete() { id: "Dokumen untuk tingkat ini sudah lengkap.", en: "The documents for this level are complete." }
    evidence_typical(evidence) { id: "Lazimnya: {evidence}", en: "Typical: {evidence}" }
    alternatives_heading() { id: "Rencana lain dengan biaya sama", en: "Other plans of the same cost" }
    no_alternative() { id: "Tidak ada: ini satu-satunya rencana semurah itu.", en: "None: this is the only plan of that cost." }
    alternatives(count) { id: "Ada {count} rencana lain.", en: "There are {count} more." }
    alternatives_many(count) { id: "Ada lebih dari {count} rencana lain.", en: "There are more than {count}." }
    always_raised(indicators) { id: "Selalu dinaikkan: {indicators}.", en: "Raised in all of them: {indicators}." }
    never_always() { id: "Tidak ada indikator yang harus dinaikkan di semuanya.", en: "No indicator is raised in all of them." }
    sometimes_raised(indicators) { id: "Dapat saling menggantikan, dengan tingkat akhirnya: {indicators}.", en: "Interchangeable in part, with the levels they end at: {indicators}." }
    preferred() {
        id: "Dipilih yang indeksnya tertinggi, lalu yang menyentuh indikator paling sedikit, lalu urutan peraturan.",
        en: "Chosen: the highest index, then the fewest indicators, then the order of the regulation.",
    }
    plan_sheet() { id: "Rencana", en: "Plan" }
    steps_sheet() { id: "Langkah", en: "Steps" }
    from() { id: "Dari", en: "From" }
    to() { id: "Ke", en: "To" }
    criterion() { id: "Yang diminta", en: "What it asks for" }
    in_book() { id: "Data dukung di buku", en: "Evidence in the book" }
    typical() { id: "Data dukung lazimnya", en: "Typical evidence" }
    budgets_heading() { id: "Indeks tertinggi untuk setiap anggaran", en: "The highest index for each budget" }
    budget() { id: "Anggaran", en: "Budget" }
    budgets_excerpt(shown, all) {
        id: "{shown} dari {all} anggaran yang menaikkan indeks; semuanya ada di keluaran json.",
        en: "{shown} of the {all} budgets at which the index rises; json output holds all.",
    }
}
