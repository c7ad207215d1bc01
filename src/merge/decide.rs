//! One indicator over all books: its levels, who decides, its texts.

use super::gather::Member;
use super::{Decision, GivenTexts, MergedLevel, MergedRow, Origin, Owners, Resolve};
use crate::diagnostic::{Diagnostic, catalogue::units as finding};
use crate::evidence::Stage;
use crate::lang::List;
use crate::number::Exact;
use crate::rubric::{Indicator, Rubric};
use crate::words::{fold, units_in};

/// The characters a cell holds.
const LONGEST: usize = 32_767;

pub(super) fn merge_indicator(
    members: &[Member],
    indicator: usize,
    rubric: &Rubric,
    owners: Option<&Owners>,
    resolve: Resolve,
    diagnostics: &mut Vec<Diagnostic>,
) -> MergedRow {
    let Some(asked) = rubric.indicators.get(indicator) else {
        return MergedRow::default();
    };
    let owners: Vec<&str> = owners
        .into_iter()
        .flat_map(|owners| owners.names(indicator))
        .collect();
    let mut levels: Vec<MergedLevel> = Vec::new();
    for stage in Stage::ALL {
        let origins = origins(members, indicator, stage);
        if origins.is_empty() {
            continue;
        }
        levels.push(decide(stage, origins, asked, &owners, resolve, diagnostics));
    }
    if let Some(level) = levels.last()
        && level.decision == Decision::Agreed
    {
        report_stranger(level, asked, &owners, diagnostics);
    }
    let texts = texts(members, indicator);
    let row = MergedRow {
        unit: if owners.is_empty() {
            units(&levels, &texts)
        } else {
            Some(owners.join("; "))
        },
        levels,
        owners: owners.into_iter().map(str::to_owned).collect(),
        sources: texts
            .iter()
            .filter_map(|(unit, text)| Some(((*unit).to_owned(), text.origin?)))
            .collect(),
        explanation: join(&texts, |text| text.explanation.as_ref()),
        evidence: join(&texts, |text| text.evidence.as_ref()),
        link: join(&texts, |text| text.link.as_ref()),
        note: join(&texts, |text| text.note.as_ref()),
    };
    let joined = [&row.explanation, &row.evidence, &row.link, &row.note];
    let long = |text: &String| text.encode_utf16().count() > LONGEST;
    if joined.into_iter().flatten().any(long) {
        diagnostics.push(finding::text_too_long(&asked.id));
    }
    row
}

fn origins(members: &[Member], indicator: usize, stage: Stage) -> Vec<Origin> {
    let of_member = |member: &Member| {
        let values = member.book.values.iter();
        let values = values.filter(|one| one.indicator == indicator && one.stage == stage);
        let origins = values.map(|one| Origin {
            unit: member.unit_of(one.unit.as_ref()).to_owned(),
            value: one.value,
            place: one.place.clone(),
        });
        origins.collect::<Vec<_>>()
    };
    members.iter().flat_map(of_member).collect()
}

/// The only value of some origins, if they have one.
fn only<'o>(mut origins: impl Iterator<Item = &'o Origin>) -> Option<Exact> {
    let first = origins.next()?.value;
    origins.all(|origin| origin.value == first).then_some(first)
}

fn decide(
    stage: Stage,
    origins: Vec<Origin>,
    asked: &Indicator,
    owners: &[&str],
    resolve: Resolve,
    diagnostics: &mut Vec<Diagnostic>,
) -> MergedLevel {
    if let Some(value) = only(origins.iter()) {
        return MergedLevel {
            stage,
            value: Some(value),
            decision: Decision::Agreed,
            origins,
        };
    }
    let lowest = origins.iter().map(|origin| origin.value).min();
    let by_owner = only(
        origins
            .iter()
            .filter(|origin| is_one_of(&origin.unit, owners)),
    );
    let (value, decision, finding) = match (resolve, lowest, by_owner) {
        (Resolve::Lowest, Some(lowest), _) => {
            let finding = finding::decided_by_lowest(&asked.id, &asked.name, stage, lowest);
            (Some(lowest), Decision::Lowest, finding)
        }
        (Resolve::Owner, _, Some(value)) => {
            let whose = List(owners.to_vec());
            let finding = finding::decided_by_owner(&asked.id, &asked.name, stage, whose, value);
            (Some(value), Decision::Owner, finding)
        }
        _ => {
            let finding = finding::conflict(&asked.id, &asked.name, stage);
            (None, Decision::Conflict, finding)
        }
    };
    let first = origins.first().map(|origin| origin.place.clone());
    diagnostics.push(origins.iter().fold(finding.at(first), |finding, origin| {
        let here = finding::level_here(&origin.unit, origin.value);
        finding.label(origin.place.clone(), here)
    }));
    MergedLevel {
        stage,
        value,
        decision,
        origins,
    }
}

fn is_one_of(unit: &str, owners: &[&str]) -> bool {
    owners.iter().any(|owner| fold(owner) == fold(unit))
}

/// A value that counts although none of its units owns the indicator.
fn report_stranger(
    level: &MergedLevel,
    asked: &Indicator,
    owners: &[&str],
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut origins = level.origins.iter();
    if owners.is_empty() || origins.any(|origin| is_one_of(&origin.unit, owners)) {
        return;
    }
    let mut units: Vec<&str> = Vec::new();
    for origin in &level.origins {
        if !is_one_of(&origin.unit, &units) {
            units.push(&origin.unit);
        }
    }
    let finding = finding::not_by_owner(&asked.id, List(units), List(owners.to_vec()));
    diagnostics.push(finding.at(level.origins.first().map(|origin| origin.place.clone())));
}

/// What each book says beside the level, with the name of its unit.
fn texts(members: &[Member], indicator: usize) -> Vec<(&str, &GivenTexts)> {
    let of_member = |member: &'_ Member| {
        let found = member
            .book
            .texts
            .binary_search_by_key(&indicator, |text| text.indicator);
        found.ok()
    };
    members
        .iter()
        .filter_map(|member| {
            let texts = member.book.texts.get(of_member(member)?)?;
            Some((member.unit_of(texts.unit.as_ref()), texts))
        })
        .collect()
}

/// The texts of all units. A text of one unit, or the same of all, stays as it is; else each has
/// the name of its unit before it.
fn join(
    texts: &[(&str, &GivenTexts)],
    text: impl Fn(&GivenTexts) -> Option<&String>,
) -> Option<String> {
    let mut parts: Vec<(Vec<&str>, &str)> = Vec::new();
    for (unit, texts) in texts {
        let Some(text) = text(texts) else { continue };
        match parts
            .iter_mut()
            .find(|(_, known)| known.trim() == text.trim())
        {
            Some((units, _)) if is_one_of(unit, units) => {}
            Some((units, _)) => units.push(unit),
            None => parts.push((vec![unit], text)),
        }
    }
    match &parts[..] {
        [] => None,
        [(_, text)] => Some((*text).to_owned()),
        several => {
            let named = several.iter();
            let named = named.map(|(units, text)| format!("{}: {}", units.join(", "), text.trim()));
            Some(named.collect::<Vec<_>>().join("\n"))
        }
    }
}

/// The units that gave a level or a text; where nobody did, those that the rows name.
fn units(levels: &[MergedLevel], texts: &[(&str, &GivenTexts)]) -> Option<String> {
    let of_levels = levels.iter().flat_map(|level| &level.origins);
    let of_levels = of_levels.map(|origin| origin.unit.as_str());
    let of_texts = texts
        .iter()
        .filter(|(_, text)| text.is_work())
        .map(|(unit, _)| *unit);
    let mut names: Vec<&str> = of_levels.chain(of_texts).collect();
    if names.is_empty() {
        let cells = texts.iter().filter_map(|(_, text)| text.unit.as_deref());
        names = cells.flat_map(units_in).collect();
    }
    let mut units: Vec<&str> = Vec::new();
    for name in names {
        if !is_one_of(name, &units) {
            units.push(name);
        }
    }
    (!units.is_empty()).then(|| units.join("; "))
}
