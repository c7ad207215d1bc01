//! The indicator that a file is named for.

/// The number in `1.a.Pergub-1-2020.pdf`, `Indikator_01~+~Perbup.pdf`, `indikator_1_2.pdf`,
/// `F2201-287-Indikator_01~+~…`, `Indikator1a-Permen.pdf` or `I12a_SK.pdf`.
///
/// A bare number in front is none: `3. Laporan.pdf` is the third of some list.
pub(super) fn indicator_in(name: &str) -> Option<usize> {
    let name = name.to_lowercase();
    after_word(&name).or_else(|| in_front(&name))
}

/// The number behind the first word `indikator`.
fn after_word(name: &str) -> Option<usize> {
    let (before, rest) = name.split_once("indikator")?;
    if before.ends_with(char::is_alphabetic) {
        return None;
    }
    let rest = rest.trim_start_matches([' ', '_', '-', '.']);
    number(rest).map(|(number, _)| number)
}

/// A number and a letter at the very beginning, or a number after `i`.
fn in_front(name: &str) -> Option<usize> {
    let separates = |rest: &str| rest.starts_with(['.', '-', '_', ' ', ')']);
    if let Some((found, rest)) = name.strip_prefix('i').and_then(number) {
        let rest = rest
            .strip_prefix(|letter: char| letter.is_ascii_lowercase())
            .unwrap_or(rest);
        return separates(rest).then_some(found);
    }
    let (found, rest) = number(name)?;
    let rest = rest.strip_prefix('.').unwrap_or(rest);
    let rest = rest.strip_prefix(|letter: char| letter.is_ascii_lowercase())?;
    separates(rest).then_some(found)
}

/// One to three digits that are a number of their own, and what follows them.
fn number(text: &str) -> Option<(usize, &str)> {
    let end = text
        .find(|letter: char| !letter.is_ascii_digit())
        .unwrap_or(text.len());
    let (digits, rest) = text.split_at_checked(end)?;
    let number = (1..=3)
        .contains(&digits.len())
        .then(|| digits.parse().ok())??;
    Some((number, rest))
}

#[cfg(test)]
mod tests {
    use super::indicator_in;

    #[test]
    fn conventions_are_known_and_other_numbers_are_none() {
        for (name, number) in [
            ("1.a.Pergub-1-2020.pdf", 1),
            ("12.b SK Tim.pdf", 12),
            ("Indikator_01~+~Indikator2_Perbup_81_tahun_2021.pdf", 1),
            ("F2201-287-Indikator_07~+~x.pdf", 7),
            ("indikator_1_2.pdf", 1),
            ("Indikator1a-Permen-TataKelolaSPBE.pdf", 1),
            ("indikator 35.pdf", 35),
            ("I12a_SK.pdf", 12),
        ] {
            assert_eq!(indicator_in(name), Some(number), "{name}");
        }
        for name in [
            "5c579b3e19199-gambaran.xlsx",
            "3. Laporan.pdf",
            "2023 Perbup.pdf",
            "Indikator Kinerja 2023.pdf",
            "Indikator 2023.pdf",
            "Perbup 3.a.pdf",
        ] {
            assert_eq!(indicator_in(name), None, "{name}");
        }
    }
}
