//! Numbers and names as plans show them.

use crate::assess::Assessment;
use crate::lang::{Lang, Say, Text, planning as say};
use crate::number::Exact;
use crate::plan::{Goal, Plan};

/// A cost with a mark before every three digits, because costs may be rupiah.
pub(super) fn money(cost: Exact, lang: Lang) -> String {
    let said = cost.say(lang);
    let (mark, decimal) = match lang {
        Lang::Id => ('.', ','),
        Lang::En => (',', '.'),
    };
    let (whole, fraction) = said.split_once(decimal).unwrap_or((&said, ""));
    // Up to four digits read well without a mark, and a fraction has no decimals to mark.
    if whole.len() <= 4 || whole.contains('/') {
        return said;
    }
    let mut grouped = String::new();
    for (position, digit) in whole.chars().enumerate() {
        if position > 0 && (whole.len() - position).is_multiple_of(3) {
            grouped.push(mark);
        }
        grouped.push(digit);
    }
    if !fraction.is_empty() {
        grouped.push(decimal);
        grouped.push_str(fraction);
    }
    grouped
}

/// An index with two decimals more than it is printed with, so that differences show.
pub(super) fn fine(index: Exact, plan: &Plan, lang: Lang) -> String {
    let decimals = plan.assessment.rubric.decimals.saturating_add(2);
    index.half_up(decimals).short(lang)
}

/// `I25 Layanan …`.
pub(super) fn indicator(index: usize, assessment: &Assessment, lang: Lang) -> String {
    let indicator = &assessment.rubric.indicators[index];
    format!("{} {}", indicator.id, indicator.name.get(lang))
}

/// What a target is called in a sentence: the rating, or "indeks 4,2".
pub(super) fn goal_name(goal: &Goal) -> Text {
    if goal.is_rating {
        goal.name.clone()
    } else {
        say::goal_number(&goal.name)
    }
}

/// The rating of an index in the year of the assessment.
pub(in crate::report) fn rating(index: Exact, assessment: &Assessment) -> &Text {
    &assessment.rubric.rate(index, assessment.year).band.name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn large_costs_are_grouped_as_the_language_groups_them() {
        let cost = Exact::new(3_000_001, 2);
        assert_eq!(money(cost, Lang::Id), "1.500.000,5");
        assert_eq!(money(cost, Lang::En), "1,500,000.5");
        assert_eq!(money(Exact::from(1500), Lang::Id), "1500");
    }
}
