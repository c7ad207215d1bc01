//! `spbe.rank/1`

use super::{findings, finish, printed, source_json, tool};
use crate::assess::Request;
use crate::diagnostic::Diagnostic;
use crate::evidence::Source;
use crate::lang::Lang;
use crate::rank::{GroupMedian, Ranked, Ranking};
use crate::report::caveat::rubric_json;
use crate::rubric::Rubric;
use serde_json::{Value, json};

/// `spbe.rank/1`: one row for each agency and year, and what could not be ranked. `request` and
/// `sources` are what the ranking can be made again from.
#[must_use]
pub fn ranking(
    ranking: &Ranking,
    failures: &[Diagnostic],
    request: &Request,
    sources: &[Source],
    groups: Option<&Source>,
    lang: Lang,
) -> String {
    let sources: Vec<Value> = sources.iter().map(source_json).collect();
    let rubric = request.rubric.as_ref();
    let mut rubrics: Vec<&Rubric> = ranking.rows.iter().map(|row| &*row.rubric).collect();
    rubrics.dedup_by_key(|rubric| &rubric.sha256);
    let rubrics: Vec<Value> = rubrics.iter().map(|one| rubric_json(one, lang)).collect();
    finish(&json!({
        "format": "spbe.rank/1",
        "tool": tool(),
        "request": {
            "rubric": rubric.map(|one| json!({ "id": one.id, "sha256": one.sha256 })),
            "agency": request.agency,
            "year": request.year,
            "stage": request.stage,
        },
        "sources": sources,
        "groups_file": groups.map(source_json),
        "rows": ranking_rows(ranking, lang),
        "groups": ranking.groups.iter().map(group).collect::<Vec<_>>(),
        "rubrics": rubrics,
        "failures": findings(failures, lang),
    }))
}

/// The rows of [`ranking`].
fn ranking_rows(ranking: &Ranking, lang: Lang) -> Value {
    ranking.rows.iter().map(|row| ranked(row, lang)).collect()
}

fn ranked(row: &Ranked, lang: Lang) -> Value {
    let parts = row.parts();
    let parts = parts.iter().map(|part| {
        json!({
            "id": part.id,
            "name": part.name.get(lang),
            "value": printed(part.value, &row.rubric),
            "median": printed(part.median, &row.rubric),
            "gap": printed(part.gap(), &row.rubric),
        })
    });
    json!({
        "rank": row.rank,
        "of": row.of,
        "agency": row.agency,
        "year": row.year,
        "rubric": row.rubric.id,
        "index": printed(row.index, &row.rubric),
        "exact": (!row.printed).then_some(row.index),
        "rating": row.rating(lang),
        "percentile": row.percentile.half_up(1),
        "group": row.group,
        "group_rank": row.group_rank,
        "group_of": row.group_of,
        "group_median": printed(row.group_median, &row.rubric),
        "parts": parts.collect::<Vec<_>>(),
        "peers": row.peers().iter().map(|peer| {
            json!({
                "group_rank": peer.group_rank,
                "agency": peer.agency,
                "index": printed(peer.index, &row.rubric),
            })
        }).collect::<Vec<_>>(),
        "place": row.place.to_string(),
    })
}

/// A group with the medians of its index and of its parts.
fn group(group: &GroupMedian) -> Value {
    let rubric = &group.rubric;
    let parts = group.parts.iter();
    json!({
        "year": group.year,
        "rubric": rubric.id,
        "group": group.group,
        "count": group.count,
        "highest": printed(group.highest, rubric),
        "median": printed(group.median, rubric),
        "lowest": printed(group.lowest, rubric),
        "parts": parts.map(|(id, median)| {
            json!({ "id": id, "median": printed(*median, rubric) })
        }).collect::<Vec<_>>(),
    })
}
