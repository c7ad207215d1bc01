//! Whether the printed rating is that of an index that is possible.

use super::model::Model;
use super::sums::Sums;
use crate::diagnostic::{Diagnostic, catalogue::auditing as finding, catalogue::tables};
use crate::lang::{List, Text, label};
use crate::number::Exact;
use crate::published::Published;
use crate::rubric::{Band, Basis, Rubric};

/// What there is to say about the printed rating, given every exact index that is possible.
///
/// Which of the exact and the printed index is rated is the practice of the year, see
/// [`Rubric::rate`].
pub(super) fn check(published: &Published, model: &Model, index: &Sums) -> Option<Diagnostic> {
    let (rubric, year) = (&published.rubric, published.year);
    let rating = published.rating.as_ref()?;
    let printed = published.index.as_ref()?.value;
    let Some(named) = rubric.band_named(&rating.value) else {
        let known = rubric.bands.iter().map(|band| &band.name).collect();
        let finding = tables::unknown_rating(&rating.value, List(known));
        return Some(finding.at(rating.place.clone()));
    };
    let mut possible: Vec<Exact> = index.iter().map(|sum| model.value(0, sum)).collect();
    if possible.is_empty() {
        // No levels give the index; what is printed is all there is to rate.
        possible.push(printed.value());
    }
    let rated = |exact: &Exact| rubric.rate(*exact, year).band;
    let fitting: Vec<Exact> = possible
        .iter()
        .copied()
        .filter(|x| rated(x) == named)
        .collect();
    let finding = if let [exact, ..] = fitting[..] {
        if !fitting
            .iter()
            .all(|&exact| rubric.rate(exact, year).boundary)
        {
            return None;
        }
        let other = &other_band(rubric, exact, year).name;
        finding::rating_at_border(&named.name, printed, some(&fitting), other, year)
    } else {
        let expected = expected(&possible, rated);
        let swapped = possible.iter().copied();
        let swapped: Vec<Exact> = swapped
            .filter(|&exact| other_band(rubric, exact, year) == named)
            .collect();
        let exact = some(&swapped);
        match (swapped.is_empty(), rubric.rate_on.in_year(year)) {
            (true, _) => finding::rating_impossible(&rating.value, printed, expected),
            (false, Basis::Rounded) => {
                finding::rating_follows_exact(&rating.value, printed, expected, year, exact)
            }
            (false, Basis::Exact) => {
                finding::rating_follows_rounded(&rating.value, printed, expected, year, exact)
            }
        }
    };
    Some(finding.at(rating.place.clone()))
}

/// The one exact index, or what several lie between.
fn some(exact: &[Exact]) -> Text {
    match exact {
        [low, .., high] => finding::between(low, high),
        one => finding::just(List(one.to_vec())),
    }
}

/// The ratings of the lowest and of the highest index that is possible.
fn expected<'r>(possible: &[Exact], rated: impl Fn(&Exact) -> &'r Band) -> Text {
    let (first, last) = (possible.first().map(&rated), possible.last().map(&rated));
    match (first, last) {
        (Some(low), Some(high)) if low != high => label::either_rating(&low.name, &high.name),
        (Some(one), _) => one.name.clone(),
        (None, _) => Text::default(),
    }
}

/// The rating that the other reading of the index gives: of the printed one where the year's
/// practice is to rate the exact one, and the other way round.
fn other_band(rubric: &Rubric, exact: Exact, year: u16) -> &Band {
    let number = match rubric.rate_on.in_year(year) {
        Basis::Exact => exact.half_up(rubric.decimals).exact(),
        Basis::Rounded => exact,
    };
    let reached = rubric.bands.iter().rfind(|band| band.from <= number);
    reached.unwrap_or_else(|| rubric.rate(exact, year).band)
}
