//! What a reader of a comparison should know before believing its numbers.

use super::{Column, Comparison};
use crate::diagnostic::{Diagnostic, catalogue::comparing as finding};
use crate::evidence::Stage;
use crate::lang::{Lang, List, Say, Text};
use crate::number::Rounded;
use crate::rubric::crosswalk_between;
use crate::score::Scorecard;

/// What a reader should know before believing the numbers.
pub(super) fn remark(comparison: &mut Comparison) {
    let mut findings = Vec::new();
    for pair in comparison.columns.windows(2) {
        if pair[0].rubric.sha256 != pair[1].rubric.sha256 {
            findings.push(finding::method_changed(
                &pair[0].rubric.id,
                &pair[1].rubric.id,
            ));
        }
    }
    findings.extend(not_split(comparison));
    let mut stages: Vec<Stage> = comparison
        .columns
        .iter()
        .filter_map(Column::stage)
        .collect();
    stages.sort_unstable();
    stages.dedup();
    if stages.len() > 1 {
        findings.push(finding::different_stages(List(stages)));
    }
    for column in &comparison.columns {
        let printed = column
            .published
            .as_ref()
            .and_then(|result| result.index.as_ref());
        let computed = column.score.as_ref().and_then(Scorecard::exact_index);
        if let (Some(printed), Some(computed)) = (printed, computed)
            && !printed.value.prints(computed)
        {
            let rounded = computed.half_up(column.rubric.decimals);
            let finding = finding::published_differs(printed.value, rounded);
            findings.push(finding.at(printed.place.clone()));
        }
    }
    if let (Some(change), Some(line)) = (comparison.index_change(), comparison.lines.first())
        && change.shown != change.of_shown
    {
        let signed = |number: Rounded| Text::new(number.signed(Lang::Id), number.signed(Lang::En));
        let name = Text::new(line.name.say(Lang::Id), line.name.say(Lang::En));
        findings.push(finding::change_hides(
            name,
            signed(change.shown),
            signed(change.of_shown),
        ));
    }
    comparison.diagnostics.append(&mut findings);
}

/// Why the difference between two methods is not split, where it is not.
fn not_split(comparison: &Comparison) -> Option<Diagnostic> {
    let [first, .., last] = &comparison.columns[..] else {
        return None;
    };
    let (from, to) = (first.score.as_ref()?, last.score.as_ref()?);
    let (before, after) = (from.rubric(), to.rubric());
    if before.sha256 == after.sha256 || comparison.across.is_some() {
        return None;
    }
    if crosswalk_between(before, after).is_none() {
        return Some(finding::no_crosswalk(&before.id, &after.id));
    }
    let open = if from.is_complete() { last } else { first };
    Some(finding::not_split_while_open(&open.label))
}
