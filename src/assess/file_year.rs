//! The year of evaluation that a file is named after.

use crate::words::fold;

/// What regulations are called, long enough to be nothing else; a year that follows one is its own.
const REGULATIONS: &[&str] = &[
    "permenpanrb",
    "permenpan",
    "kepmenpanrb",
    "kepmenpan",
    "permenkominfo",
    "permenkomdigi",
    "permendagri",
    "permen",
    "kepmen",
    "perpres",
    "keppres",
    "inpres",
    "perda",
    "perbup",
    "perwal",
    "perwali",
    "perwalkot",
    "pergub",
    "perkada",
    "perban",
    "perka",
    "kepbup",
    "kepwal",
    "kepgub",
    "peraturan",
    "keputusan",
    "regulation",
];
/// The short ones, which are meant only where a number follows.
const SHORT: &[&str] = &["pm", "pp", "uu", "sk", "se", "km", "rb"];
/// What stands between the name of a regulation and its number, or between that and its year.
const BETWEEN: &[&str] = &[
    "rb", "ri", "spbe", "nomor", "no", "nr", "tahun", "thn", "th", "menteri", "panrb", "pan",
    "presiden", "bupati", "wali", "walikota", "kota", "gubernur", "daerah", "badan", "kepala",
];

/// The only year in a file name such as `LKE_2023_final.xlsx`, apart from those of regulations, as
/// in `permenpanrb-5-2018.xlsx` or `PermenPANRB 59 Tahun 2020`.
pub(crate) fn year_in_name(name: &str) -> Option<u16> {
    let words = words_of(name);
    let years =
        (0..words.len()).filter(|&at| is_year(&words[at]) && !is_of_regulation(&words[..at]));
    let mut years = years.filter_map(|at| words[at].parse().ok());
    let first = years.next()?;
    years.all(|year: u16| year == first).then_some(first)
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && word.starts_with("20") && is_number(word)
}

fn is_number(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// The words and the numbers of a name: `PermenPANRB59-2020` has three.
fn words_of(name: &str) -> Vec<String> {
    let mut words = Vec::new();
    for word in fold(name).split(' ') {
        let mut word = word;
        while let Some(first) = word.chars().next() {
            let of_number = first.is_ascii_digit();
            let end = word.find(|letter: char| letter.is_ascii_digit() != of_number);
            let (part, rest) = word.split_at(end.unwrap_or(word.len()));
            words.push(part.to_owned());
            word = rest;
        }
    }
    words
}

/// Whether the words before a year end in a regulation without its year.
fn is_of_regulation(before: &[String]) -> bool {
    let mut numbered = false;
    for word in before.iter().rev() {
        if REGULATIONS.contains(&word.as_str()) {
            return true;
        }
        if numbered && SHORT.contains(&word.as_str()) {
            return true;
        }
        if is_number(word) && word.len() <= 3 && !numbered {
            numbered = true;
        } else if !BETWEEN.contains(&word.as_str()) {
            return false;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::year_in_name;

    #[test]
    fn the_year_of_a_regulation_is_no_year_of_evaluation() {
        for name in [
            "permenpanrb-5-2018.xlsx",
            "permenpanrb-59-2020.xlsx",
            "PermenPANRB 5 Tahun 2018.xlsx",
            "PermenPAN-RB_No_59_Tahun_2020 LKE.xlsx",
            "Permen PANRB Nomor 8 Tahun 2026.ods",
            "PermenPANRB59-2020.csv",
            "perpres 95 2018.xlsx",
            "Perpres No. 95 Th 2018 tentang SPBE.xlsx",
            "perbup-12-2021.xlsx",
            "Peraturan Menteri PANRB 59 2020.xlsx",
            "PM 59-2020.xlsx",
            "formulir permenpanrb 2018.xlsx",
        ] {
            assert_eq!(year_in_name(name), None, "{name}");
        }
    }

    #[test]
    fn the_year_beside_a_regulation_is() {
        for (name, year) in [
            ("LKE_2023_final.xlsx", 2023),
            ("2022 permenpanrb-59-2020.xlsx", 2022),
            ("permenpanrb-59-2020 Kota Contoh 2023.xlsx", 2023),
            ("PermenPANRB 5 Tahun 2018 - evaluasi 2019.xlsx", 2019),
            ("SPBE_v2_2023.xlsx", 2023),
            ("Kota Contoh 35 2021.xlsx", 2021),
            ("pp 2023.xlsx", 2023),
            ("laporan-2023-2023.xlsx", 2023),
        ] {
            assert_eq!(year_in_name(name), Some(year), "{name}");
        }
        assert_eq!(year_in_name("2022-2023.xlsx"), None);
        assert_eq!(year_in_name("penilaian.xlsx"), None);
    }
}
