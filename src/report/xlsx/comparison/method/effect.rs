//! The effects of an indicator on the index, each as a number and as the formula of it.

use super::EFFECTS;
use crate::compare::Fate;
use crate::number::Exact;
use rust_xlsxwriter::ColNum;

/// A number and the formula of it.
#[derive(Clone)]
pub(super) struct Number {
    pub(super) formula: String,
    pub(super) value: Option<Exact>,
}

/// The weight of an indicator as a part of the whole, and its level.
pub(super) struct Measured {
    pub(super) share: Number,
    pub(super) level: Number,
}

/// An effect: its formula, the cells it needs, and its value if they are known.
pub(super) struct Effect {
    pub(super) needed: Vec<String>,
    pub(super) formula: String,
    pub(super) value: Option<Exact>,
}

/// Level, weight and structure, as far as an indicator has them.
pub(super) fn effects(
    old: Option<&Measured>,
    new: Option<&Measured>,
    base: &Number,
) -> [Option<Effect>; 3] {
    let left = |one: &Measured, sign: i128| {
        let (share, level) = (&one.share, &one.level);
        let (high, low) = if sign > 0 {
            (level, base)
        } else {
            (base, level)
        };
        let difference = high.value.zip(low.value).map(|(high, low)| high - low);
        Effect {
            needed: vec![level.formula.clone(), base.formula.clone()],
            formula: format!("{}*({}-{})", share.formula, high.formula, low.formula),
            value: share.value.zip(difference).map(|(share, by)| share * by),
        }
    };
    match (old, new) {
        (Some(old), Some(new)) => {
            let half = Exact::new(1, 2);
            let (before, after) = (&old.level.formula, &new.level.formula);
            let (earlier, later) = (&old.share.formula, &new.share.formula);
            let levels = old.level.value.zip(new.level.value);
            let shares = old.share.value.zip(new.share.value);
            let level = levels
                .zip(shares)
                .map(|((before, after), (earlier, later))| {
                    (after - before) * (earlier + later) * half
                });
            let weight = levels.zip(shares).zip(base.value);
            let weight = weight.map(|(((before, after), (earlier, later)), base)| {
                (later - earlier) * ((before + after) * half - base)
            });
            let needed = vec![before.clone(), after.clone()];
            let with_base = needed.iter().chain([&base.formula]).cloned().collect();
            let origin = &base.formula;
            [
                Some(Effect {
                    formula: format!("({after}-{before})*({earlier}+{later})/2"),
                    needed,
                    value: level,
                }),
                Some(Effect {
                    formula: format!("({later}-{earlier})*(({before}+{after})/2-{origin})"),
                    needed: with_base,
                    value: weight,
                }),
                None,
            ]
        }
        (Some(old), None) => [None, None, Some(left(old, -1))],
        (None, Some(new)) => [None, None, Some(left(new, 1))],
        (None, None) => [None, None, None],
    }
}

/// Which effects the indicators of a fate have.
pub(super) fn has_effect(fate: Fate, column: ColNum) -> bool {
    match fate {
        Fate::Comparable => column != EFFECTS[2],
        Fate::Dropped | Fate::New => column == EFFECTS[2],
    }
}
