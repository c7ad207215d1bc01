//! Words and sentences of doubts, probabilities and effective weights.

use super::{Text, phrases};
use crate::band::Cause;

impl Cause {
    /// Why an answer is doubtful, in a few words.
    pub(crate) fn words(self) -> Text {
        match self {
            Self::Range => Text::new("ditulis sebagai rentang", "written as a range"),
            Self::Evidence => Text::new("bukti belum mendukung", "not supported by evidence"),
            Self::Probabilities => Text::new("peluang diberikan", "probabilities given"),
            Self::Missing => Text::new("belum dinilai", "not assessed"),
            Self::Unusable => Text::new("isian tidak dapat dipakai", "answer not usable"),
        }
    }
}

phrases! {
    no_doubts() { id: "Tidak ada jawaban yang diragukan.", en: "No answer is doubtful." }
    between(low, high, width) {
        id: "Indeks tepat antara {low} dan {high}; lebar rentangnya {width}.",
        en: "The exact index lies between {low} and {high}; the interval is {width} wide.",
    }
    values_possible(count) {
        id: "Nilai indeks tepat yang masih mungkin: {count}.",
        en: "Exact values of the index that remain possible: {count}.",
    }
    doubts_heading() { id: "Keraguan, mulai dari yang paling melebarkan rentang", en: "Doubts, beginning with what widens the interval most" }
    cause() { id: "Sebab", en: "Why" }
    from_to() { id: "Antara", en: "Between" }
    widens() { id: "Melebarkan", en: "Widens by" }
    of_width() { id: "Bagian", en: "Share" }
    ratings_heading() { id: "Predikat yang masih mungkin", en: "Ratings that remain possible" }
    chance() { id: "Peluang", en: "Probability" }
    at_least() { id: "Paling rendah ini", en: "At least this" }
    distribution_heading() { id: "Sebaran indeks", en: "Distribution of the index" }
    centre(mean, median, low, high) {
        id: "Rata-rata {mean}, median {median}; dengan peluang paling kecil 90% antara {low} dan {high}.",
        en: "Mean {mean}, median {median}; with a probability of at least 90% between {low} and {high}.",
    }
    independent() {
        id: "Anggapan: keraguan tiap indikator saling bebas. Peluang sebagaimana diberikan; tidak ada yang dikarang.",
        en: "Assumption: the doubts of indicators are independent. Probabilities are as given; none is invented.",
    }
    distribution_excerpt(count) {
        id: "{count} nilai indeks tercetak mungkin; semuanya ada di keluaran csv dan json.",
        en: "{count} printed values of the index are possible; csv and json output hold all.",
    }
    no_distribution() {
        id: "Tanpa peluang yang diberikan, yang diketahui hanya rentangnya: di dalamnya tidak ada nilai yang dianggap lebih mungkin.",
        en: "Without given probabilities only the interval is known: no value in it is taken to be likelier than another.",
    }
    below_shown(number) { id: "< {number}%", en: "< {number}%" }
    above_shown(number) { id: "> {number}%", en: "> {number}%" }
    sensitivity_heading() { id: "Bobot efektif, dan indeks tanpa tiap indikator", en: "Effective weights, and the index without each indicator" }
    sensitivity_rule() {
        id: "Tanpa sebuah indikator, bobot semua yang lain dinaikkan sebanding sampai 100%.",
        en: "Without an indicator, the weights of all others are scaled up to 100%.",
    }
    effective_weight() { id: "Bobot efektif", en: "Effective weight" }
    one_level() { id: "Satu tingkat", en: "One level" }
    index_without() { id: "Indeks tanpanya", en: "Index without it" }
    effect() { id: "Perubahan", en: "Change" }
    rating_without() { id: "Predikat tanpanya", en: "Rating without it" }
}
