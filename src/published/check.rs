//! Whether the printed numbers of a result follow from each other.

use super::Published;
use crate::diagnostic::{Diagnostic, catalogue::tables as finding};
use crate::evidence::Located;
use crate::lang::{Lang, List, Text};
use crate::number::{Exact, Printed, Rounded};
use crate::rubric::{Band, Basis, Node};

/// Every contradiction between the printed index, its printed parts and its printed rating.
///
/// A printed number stands for an interval: `3.70` for every number from 3.695 up to, but not
/// including, 3.705. The index is accepted if its interval meets the one that the weighted sum
/// of the intervals of the top nodes (domain) gives, following the index formula in the annex of
/// `PermenPANRB` 59/2020; all of it in exact fractions. What is incomplete is not checked.
#[must_use]
pub fn check(published: &Published) -> Vec<Diagnostic> {
    let Some(index) = &published.index else {
        return Vec::new();
    };
    let mut diagnostics = Vec::new();
    diagnostics.extend(check_index(published, index));
    diagnostics.extend(check_rating(published, index));
    diagnostics
}

fn check_index(published: &Published, index: &Located<Printed>) -> Option<Diagnostic> {
    let rubric = &published.rubric;
    let parts: Vec<(Exact, Printed)> = rubric
        .nodes
        .iter()
        .map(|node| Some((node.weight, published.parts.get(&node.id)?.value)))
        .collect::<Option<_>>()?;
    let weighted = |number: fn(Printed) -> Exact| -> Exact {
        let sum: Exact = parts.iter().map(|&(w, part)| w * number(part)).sum();
        sum / rubric.weight
    };
    let (low, high) = (weighted(Printed::low), weighted(Printed::high));
    let printed = index.value;
    let kind = rubric.kinds.first().map(|kind| &kind.name);
    let kind = kind.map(|name| {
        let lower = |lang| name.get(lang).to_lowercase();
        Text::new(lower(Lang::Id), lower(Lang::En))
    });
    let given = weighted(Printed::value);
    // Both intervals include their lower end and not their upper.
    if !(low < printed.high() && printed.low() < high) {
        let given = given.half_up(printed.decimals());
        let finding = finding::index_does_not_follow(printed, kind?, given);
        let finding = finding.at(index.place.clone());
        let stale = stale_parts(published, printed).into_iter();
        return Some(stale.fold(finding, |finding, (part, given)| {
            let said = finding::parts_give(given.half_up(part.value.decimals()));
            finding.label(part.place.clone(), said)
        }));
    }
    // Beyond the decimals that results are printed with, both numbers were computed, not printed.
    let decimals = printed.decimals().min(rubric.decimals);
    let at = |number: Exact| -> Rounded { number.half_up(decimals) };
    if at(given) == at(printed.value()) {
        return None;
    }
    let finding = finding::index_from_rounded_parts(printed, kind?, at(given));
    Some(finding.at(index.place.clone()))
}

/// The parts right below the index that do not follow from their own parts, with what these give,
/// where the index does follow from those: applications compute them anew, but not what they show
/// of the parts between.
fn stale_parts(published: &Published, index: Printed) -> Vec<(&Located<Printed>, Exact)> {
    let rubric = &published.rubric;
    let value = |node: &Node, number: fn(Printed) -> Exact| -> Option<Exact> {
        let parts = node.children.iter();
        let parts: Vec<Exact> = parts
            .map(|one| Some(one.weight * number(published.parts.get(&one.id)?.value)))
            .collect::<Option<_>>()?;
        let whole: Exact = node.children.iter().map(|one| one.weight).sum();
        (!parts.is_empty()).then(|| parts.into_iter().sum::<Exact>() / whole)
    };
    let whole = |number: fn(Printed) -> Exact| -> Option<Exact> {
        let nodes = rubric.nodes.iter();
        let nodes: Vec<Exact> = nodes
            .map(|node| Some(node.weight * value(node, number)?))
            .collect::<Option<_>>()?;
        Some(nodes.into_iter().sum::<Exact>() / rubric.weight)
    };
    let (Some(low), Some(high)) = (whole(Printed::low), whole(Printed::high)) else {
        return Vec::new();
    };
    if !(low < index.high() && index.low() < high) {
        return Vec::new();
    }
    let nodes = rubric.nodes.iter().filter_map(|node| {
        let part = published.parts.get(&node.id)?;
        let (low, high) = (value(node, Printed::low)?, value(node, Printed::high)?);
        let follows = low < part.value.high() && part.value.low() < high;
        Some((part, value(node, Printed::value)?)).filter(|_| !follows)
    });
    nodes.collect()
}

fn check_rating(published: &Published, index: &Located<Printed>) -> Option<Diagnostic> {
    let (rubric, year) = (&published.rubric, published.year);
    let rating = published.rating.as_ref()?;
    let Some(named) = rubric.band_named(&rating.value) else {
        let known = rubric.bands.iter().map(|band| &band.name).collect();
        let finding = finding::unknown_rating(&rating.value, List(known));
        return Some(finding.at(rating.place.clone()));
    };
    let printed = index.value;
    let expected = rubric.rate(printed.value(), year).band;
    if named == expected {
        return None;
    }
    // A year whose practice is to rate the rounded index counts from half a unit earlier.
    let ahead = match rubric.rate_on.in_year(year) {
        Basis::Exact => Exact::ZERO,
        Basis::Rounded => Exact::new(1, 2 * 10_i128.pow(u32::from(rubric.decimals))),
    };
    let border = named.from.max(expected.from).half_up(rubric.decimals);
    let name = &expected.name;
    let finding = if is_possible(named, printed, ahead) {
        finding::rating_before_rounding(&rating.value, printed, name, border)
    } else if is_possible(named, printed, Exact::ZERO) {
        finding::rating_differs_at_border(&rating.value, printed, name, border, year)
    } else {
        finding::rating_differs(&rating.value, printed, name)
    };
    Some(finding.at(rating.place.clone()))
}

/// Whether some number that is printed so has the rating, if ratings begin `ahead` of their bounds.
fn is_possible(band: &Band, printed: Printed, ahead: Exact) -> bool {
    band.from - ahead < printed.high() && printed.low() < band.to - ahead
}
