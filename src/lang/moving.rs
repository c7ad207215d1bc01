//! The sentence that tells why an index moved.

use super::{Lang, Say, phrases};

/// A small number as a word, as sentences have it; from thirteen in digits.
pub(crate) struct Counted(pub(crate) usize);

impl Say for Counted {
    fn say(&self, lang: Lang) -> String {
        const ID: [&str; 12] = [
            "satu",
            "dua",
            "tiga",
            "empat",
            "lima",
            "enam",
            "tujuh",
            "delapan",
            "sembilan",
            "sepuluh",
            "sebelas",
            "dua belas",
        ];
        const EN: [&str; 12] = [
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve",
        ];
        let words = match lang {
            Lang::Id => ID,
            Lang::En => EN,
        };
        let word = self
            .0
            .checked_sub(1)
            .and_then(|position| words.get(position));
        word.map_or_else(|| self.0.to_string(), |word| (*word).to_owned())
    }
}

phrases! {
    explained(from, to, what) { id: "{from} → {to}: {what}.", en: "{from} → {to}: {what}." }
    only_rose(rose) { id: "{rose} indikator naik, tidak ada yang turun", en: "{rose} indicators rose, none fell" }
    only_fell(fell) { id: "{fell} indikator turun, tidak ada yang naik", en: "{fell} indicators fell, none rose" }
    one_rose() { id: "satu indikator naik, tidak ada yang turun", en: "one indicator rose, none fell" }
    one_fell() { id: "satu indikator turun, tidak ada yang naik", en: "one indicator fell, none rose" }
    rose_and_fell(rose, up, fell, down) {
        id: "{rose} indikator naik ({up}), {fell} turun ({down})",
        en: "{rose} rose ({up}), {fell} fell ({down})",
    }
    strongest(what, movements) { id: "{what}; paling kuat {movements}", en: "{what}; the strongest: {movements}" }
    all_of_them(what, movements) { id: "{what}; {movements}", en: "{what}; {movements}" }
    moved(indicator, by) { id: "{indicator} {by}", en: "{indicator} {by}" }
    hides(shown, exact, fraction) {
        id: "Angka yang tampil berselisih {shown}; perubahan sebenarnya {exact} ({fraction}), karena kedua indeks dibulatkan untuk ditampilkan.",
        en: "The numbers shown differ by {shown}; the change itself is {exact} ({fraction}), because both indices are rounded to be shown.",
    }
    by_part_heading() { id: "Gerak indeks menurut bagiannya", en: "What each part moved the index by" }
    own_score() { id: "Nilai sendiri", en: "Own score" }
}
