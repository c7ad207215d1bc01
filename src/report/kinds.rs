//! The kinds of documents that a level asks for, in words.

use crate::ladder::LackingKind;
use crate::lang::{Lang, List, Say, Text, phrases};
use crate::rubric::{AskedKind, KindsDemand, Rubric};

phrases! {
    required(kinds) { id: "Jenis dokumen yang wajib: {kinds}", en: "Kinds of documents required: {kinds}" }
    advised(kinds) { id: "Jenis dokumen yang disarankan: {kinds}", en: "Kinds of documents advised: {kinds}" }
    several(name, count) { id: "{name} ({count} dokumen)", en: "{name} ({count} documents)" }
    recent(name, months) { id: "{name} (paling lama {months} bulan)", en: "{name} (at most {months} months old)" }
    several_recent(name, count, months) {
        id: "{name} ({count} dokumen, paling lama {months} bulan)",
        en: "{name} ({count} documents, at most {months} months old)",
    }
    missing(level, name) { id: "tingkat {level}: belum ada {name}", en: "level {level}: no {name} yet" }
    missing_some(level, name, accepted, needed) {
        id: "tingkat {level}: {name} baru {accepted} dari {needed}",
        en: "level {level}: {accepted} of {needed} {name}",
    }
    only_advised(said) { id: "{said} (disarankan)", en: "{said} (advised)" }
}

fn named(asked: &AskedKind, rubric: &Rubric) -> Option<Text> {
    let name = &rubric.evidence_rules.kinds.get(asked.kind)?.name;
    Some(match (asked.needed, asked.max_age) {
        (1, None) => name.clone(),
        (1, Some(months)) => recent(name, months),
        (count, None) => several(name, count),
        (count, Some(months)) => several_recent(name, count, months),
    })
}

/// A line for the kinds that a level of an indicator requires, and one for those it advises.
pub(super) fn asked(rubric: &Rubric, index: usize, level: u8, lang: Lang) -> Vec<String> {
    let asked = rubric.asked_kinds(index, level);
    let of = |is_required: bool| -> Vec<Text> {
        let own = asked.iter().filter(|one| one.required == is_required);
        own.filter_map(|one| named(one, rubric)).collect()
    };
    let lines = [(of(true), true), (of(false), false)];
    let lines = lines.into_iter().filter(|(kinds, _)| !kinds.is_empty());
    lines
        .map(|(kinds, is_required)| listed(kinds, is_required).say(lang))
        .collect()
}

fn listed(kinds: Vec<Text>, is_required: bool) -> Text {
    if is_required {
        required(List(kinds))
    } else {
        advised(List(kinds))
    }
}

/// The kinds that one rule asks for.
pub(super) fn demanded(rubric: &Rubric, demand: &KindsDemand, lang: Lang) -> String {
    let kinds = demand.kinds.iter().filter_map(|&kind| {
        let asked = AskedKind {
            kind,
            needed: demand.each,
            max_age: demand.max_age,
            required: demand.required,
        };
        named(&asked, rubric)
    });
    listed(kinds.collect(), demand.required).say(lang)
}

/// A kind that is missing, as something to do.
pub(super) fn lacking(one: &LackingKind, lang: Lang) -> String {
    let said = match one.accepted {
        0 if one.needed == 1 => missing(one.level, &one.name),
        accepted => missing_some(one.level, &one.name, accepted, one.needed),
    };
    if one.required {
        said.say(lang)
    } else {
        only_advised(said).say(lang)
    }
}
