//! Results of one agency and year that stand in several inputs.

use super::{Entrant, Ranking};
use crate::diagnostic::catalogue::comparing as finding;
use crate::lang::label;
use crate::words::plain_name;
use std::collections::{BTreeSet, HashMap};

/// The results, each agency once in a year. Where all that is known of it is the same index, the
/// first result counts; where two differ, none does, because which of them is right is not ours to
/// guess.
pub(super) fn without_repeated(entrants: Vec<Entrant>, ranking: &mut Ranking) -> Vec<Entrant> {
    let mut first: HashMap<(String, u16, &str), usize> = HashMap::new();
    let mut left_out = BTreeSet::new();
    for (position, entrant) in entrants.iter().enumerate() {
        let facts = &entrant.facts;
        let (Some(agency), Ok(index)) = (&facts.agency, &facts.index) else {
            continue;
        };
        let key = (
            plain_name(agency),
            facts.year,
            entrant.rubric.sha256.as_str(),
        );
        let Some(&at) = first.get(&key) else {
            first.insert(key, position);
            continue;
        };
        // Nothing without an index comes first.
        let known = *entrants[at].facts.index.as_ref().unwrap_or(index);
        left_out.insert(position);
        let named = label::agency_named(Some(agency));
        let said = if known == *index {
            finding::ranked_once(named, facts.year)
        } else {
            left_out.insert(at);
            let decimals = entrant.rubric.decimals;
            let (one, other) = (known.half_up(decimals), index.half_up(decimals));
            finding::two_indices(named, facts.year, one, other)
        };
        let earlier = entrants[at].facts.place.clone();
        let said = said.at(facts.place.clone());
        ranking
            .findings
            .push(said.label(earlier, finding::first_index_here()));
    }
    let mut position = 0;
    let mut kept = entrants;
    kept.retain(|_| {
        position += 1;
        !left_out.contains(&(position - 1))
    });
    kept
}
