//! The one function that names a score.

use super::{Band, Basis, Rubric};
use crate::number::Exact;

/// A named score: its rating (predikat), and how far the next one is.
#[derive(Clone, Copy, Debug)]
pub struct Rating<'r> {
    /// The rating.
    pub band: &'r Band,
    /// The next higher rating, unless this is the highest.
    pub next: Option<&'r Band>,
    /// How much the exact score lacks to the next rating; zero at the top, and never negative.
    pub distance: Exact,
    /// Whether the exact and the printed score fall into different ratings, so that the rating
    /// depends on which of them a year's practice takes.
    pub boundary: bool,
}

impl Rubric {
    /// The rating of a score in a year of evaluation.
    ///
    /// The lower bound of a rating belongs to it. Whether the exact or the printed score is
    /// rated is the rubric's to say, year by year ([`super::RateOn`]).
    #[must_use]
    pub fn rate(&self, score: Exact, year: u16) -> Rating<'_> {
        let printed = score.half_up(self.decimals).exact();
        let (exact_band, printed_band) = (self.band_of(score), self.band_of(printed));
        let band = match self.rate_on.in_year(year) {
            Basis::Exact => exact_band,
            Basis::Rounded => printed_band,
        };
        let next = self.bands.get(band + 1);
        let distance = next.map_or(Exact::ZERO, |next| (next.from - score).max(Exact::ZERO));
        Rating {
            band: &self.bands[band],
            next,
            distance,
            boundary: exact_band != printed_band,
        }
    }

    /// The highest rating whose lower bound the number reaches. The lowest rating is printed
    /// without a lower bound ("< 1,8"), so it also takes what lies below the scale.
    fn band_of(&self, number: Exact) -> usize {
        self.bands
            .iter()
            .rposition(|band| band.from <= number)
            .unwrap_or(0)
    }

    /// The rating with a name, in either language and any case.
    #[must_use]
    pub fn band_named(&self, name: &str) -> Option<&Band> {
        use crate::lang::Lang;
        let name = name.trim().to_lowercase();
        self.bands.iter().find(|band| {
            Lang::ALL
                .iter()
                .any(|&lang| band.name.get(lang).to_lowercase() == name)
        })
    }
}

impl super::RateOn {
    /// What ratings of a year are taken from.
    #[must_use]
    pub fn in_year(&self, year: u16) -> Basis {
        self.years.get(&year).copied().unwrap_or(self.default)
    }
}
