//! What is to be reached, as a person writes it, and the lowest exact index that reaches it.

use crate::diagnostic::{Diagnostic, catalogue::planning as finding, closest};
use crate::lang::{Lang, List, Text};
use crate::number::{Exact, read_number};
use crate::rubric::{Band, Basis, Rubric};

/// A goal finer than this is finer than any index is printed or rated.
const MAX_DECIMALS: u8 = 6;

/// A target (target) of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Goal {
    /// What it is called: the name of a rating, or the number.
    pub name: Text,
    /// The lowest exact index that reaches it, on the scale of the values.
    pub threshold: Exact,
    /// Whether it is a rating (predikat) rather than a number.
    pub is_rating: bool,
}

impl Goal {
    /// Reads a target: the name of a rating in either language, or a number on the scale.
    ///
    /// A number means that the exact index is at least that number. A rating means that the
    /// rubric's rule for the year gives it: where the printed index is rated, the threshold is
    /// the lowest exact index that is printed as the border, half a unit below it.
    ///
    /// # Errors
    ///
    /// A finding, when the text is neither, lies off the scale, or has more than six decimals.
    pub fn read(written: &str, rubric: &Rubric, year: u16) -> Result<Self, Box<Diagnostic>> {
        let scale = rubric.scale;
        if let Some(band) = rubric.band_named(written) {
            return Ok(Self {
                name: band.name.clone(),
                threshold: lowest_rated(band, rubric, year),
                is_rating: true,
            });
        }
        let Ok(number) = read_number(written) else {
            return Err(Box::new(unknown_goal(written, rubric)));
        };
        if number.half_up(MAX_DECIMALS).exact() != number {
            return Err(Box::new(finding::goal_too_fine(written, MAX_DECIMALS)));
        }
        if !scale.contains(number) {
            let finding = finding::goal_off_scale(number, scale.min, scale.max);
            return Err(Box::new(finding));
        }
        Ok(Self::number(number))
    }

    /// The target that the exact index is at least a number.
    #[must_use]
    pub fn number(number: Exact) -> Self {
        use crate::lang::Say;
        Self {
            name: Text::new(number.say(Lang::Id), number.say(Lang::En)),
            threshold: number,
            is_rating: false,
        }
    }
}

/// The lowest exact index that a year's practice gives this rating or a higher one.
fn lowest_rated(band: &Band, rubric: &Rubric, year: u16) -> Exact {
    match rubric.rate_on.in_year(year) {
        Basis::Exact => band.from,
        Basis::Rounded => {
            // The lowest printed number that is not below the border; a border between two
            // printed numbers is reached by the upper one only.
            let unit = Exact::new(1, 10_i128.pow(u32::from(rubric.decimals)));
            let units = band.from / unit;
            let whole = units.numerator().div_euclid(units.denominator());
            let printed = whole + i128::from(!units.is_whole());
            Exact::from(printed) * unit - unit / Exact::from(2)
        }
    }
}

fn unknown_goal(written: &str, rubric: &Rubric) -> Diagnostic {
    let names = || rubric.bands.iter().map(|band| &band.name);
    let spellings = names().flat_map(|name| Lang::ALL.map(|lang| name.get(lang)));
    match closest(written.trim(), spellings) {
        Some(near) => finding::goal_misspelt(written, near),
        None => finding::goal_unknown(written, List(names().collect())),
    }
}
