//! What a rubric says, as the rows of its sheets: each an entry of the rubric, in their order.

use super::layout::{
    BANDS, BASES, CAPABILITIES, DOCUMENT_KINDS, EXTERNAL, FIELDS, INDICATORS, KINDS, LEVELS,
    POINTS, RUBRIC, RULES, SCORES, SOURCES, STRUCTURE,
};
use super::{ANY_YEAR, BASIS_WORDS, Entry, NO, Sheet, YES, numbers, of};
use crate::lang::{Lang, Text};
use crate::number::Exact;
use crate::rubric::{Basis, Demand, DocumentKind, EvidenceRules, Indicator, Rubric};

fn text(text: &str) -> Entry {
    Entry::Text(text.to_owned())
}

fn number(number: impl Into<i128>) -> Entry {
    Entry::Number(Exact::from(number.into()))
}

/// The two languages of a name; nothing for English where it is the same.
fn names(name: &Text) -> [Entry; 2] {
    let (id, en) = (name.get(Lang::Id), name.get(Lang::En));
    [text(id), if id == en { Entry::Nothing } else { text(en) }]
}

fn basis(basis: Basis, lang: Lang) -> Entry {
    let index = usize::from(basis == Basis::Rounded);
    text(of(BASIS_WORDS[index].1, lang))
}

/// The rows of a sheet, each with a cell for every column.
pub(crate) fn rows(rubric: &Rubric, sheet: &Sheet, lang: Lang) -> Vec<Vec<Entry>> {
    match sheet.name {
        name if name == RUBRIC.name => fields(rubric, lang),
        name if name == BANDS.name => bands(rubric),
        name if name == BASES.name => {
            let years = rubric.rate_on.years.iter();
            let row = |(year, one): (&u16, &Basis)| vec![number(*year), basis(*one, lang)];
            years.map(row).collect()
        }
        name if name == CAPABILITIES.name => {
            let all = rubric.capabilities.iter();
            all.map(|one| [vec![text(&one.id)], names(&one.name).into()].concat())
                .collect()
        }
        name if name == LEVELS.name => level_names(rubric),
        name if name == KINDS.name => {
            let all = rubric.kinds.iter();
            all.map(|one| [vec![text(&one.id)], names(&one.name).into()].concat())
                .collect()
        }
        name if name == STRUCTURE.name => structure(rubric),
        name if name == INDICATORS.name => {
            let all = rubric.indicators.iter().enumerate();
            all.map(|(index, one)| indicator(rubric, index, one))
                .collect()
        }
        name if name == EXTERNAL.name => {
            let all = rubric.indicators.iter();
            let all = all.filter_map(|one| Some((one, one.external.as_ref()?)));
            all.map(|(one, external)| {
                [
                    vec![text(&one.id)],
                    names(&external.name).into(),
                    vec![text(&external.owner)],
                ]
                .concat()
            })
            .collect()
        }
        name if name == POINTS.name => points(rubric),
        name if name == SCORES.name => scores(rubric),
        name if name == RULES.name => rules(rubric, lang),
        name if name == DOCUMENT_KINDS.name => {
            let all = rubric.evidence_rules.kinds.iter();
            let row = |one: &DocumentKind| {
                let names = names(&one.name).into();
                [vec![text(&one.id)], names, vec![aliases(&one.aliases)]].concat()
            };
            all.map(row).collect()
        }
        name if name == SOURCES.name => {
            let all = rubric.sources.iter();
            all.map(|one| vec![text(&one.part), text(&one.source), text(&one.confidence)])
                .collect()
        }
        _ => rubric
            .open_points
            .iter()
            .map(|one| names(one).into())
            .collect(),
    }
}

fn fields(rubric: &Rubric, lang: Lang) -> Vec<Vec<Entry>> {
    let (from, to) = (*rubric.years.start(), *rubric.years.end());
    let nothing = || vec![Entry::Nothing];
    let pair = |name: &Text| names(name).to_vec();
    let item = rubric.item_rule.as_ref();
    let usual = rubric.evidence_rules == EvidenceRules::usual(&rubric.scale);
    let value = |key: &str| match key {
        "id" => vec![text(&rubric.id)],
        "name" => pair(&rubric.name),
        "regulation" => vec![text(&rubric.regulation)],
        "index" => pair(&rubric.index),
        "years.from" if rubric.is_of_any_year() => vec![text(of(ANY_YEAR, lang))],
        "years.from" => vec![number(from)],
        "years.to" if to == u16::MAX => nothing(),
        "years.to" => vec![number(to)],
        "status" => vec![text(&rubric.status)],
        "caveat" => rubric.caveat.as_ref().map_or_else(nothing, pair),
        "scale.min" => vec![Entry::Number(rubric.scale.min)],
        "scale.max" => vec![Entry::Number(rubric.scale.max)],
        "scale.step" => vec![Entry::Number(rubric.scale.step)],
        "rounding.decimals" => vec![number(rubric.decimals)],
        "rate_on.default" => vec![basis(rubric.rate_on.default, lang)],
        "weight" => vec![Entry::Number(rubric.weight)],
        "from_level" if usual => nothing(),
        "from_level" => vec![number(rubric.evidence_rules.from_level)],
        "cumulative" if rubric.evidence_rules.cumulative => nothing(),
        "cumulative" => vec![text(of(NO, lang))],
        "item_rule" => item.map_or_else(nothing, |one| pair(&one.name)),
        "item_rule.source" => item.map_or_else(nothing, |one| vec![text(&one.source)]),
        _ => item.map_or_else(nothing, |one| vec![text(&one.confidence)]),
    };
    let row = |(key, heads, _): &(&str, (&'static str, &'static str), bool)| {
        let mut row = vec![text(of(*heads, lang))];
        row.extend(value(key));
        row.resize(RUBRIC.columns.len(), Entry::Nothing);
        row
    };
    FIELDS.iter().map(row).collect()
}

fn bands(rubric: &Rubric) -> Vec<Vec<Entry>> {
    let last = rubric.bands.len().saturating_sub(1);
    let all = rubric.bands.iter().enumerate();
    all.map(|(position, band)| {
        let (from, to) = (Entry::Number(band.from), Entry::Number(band.to));
        let ends = if position == last {
            [Entry::Nothing, to]
        } else {
            [to, Entry::Nothing]
        };
        [names(&band.name).to_vec(), vec![from], ends.into()].concat()
    })
    .collect()
}

fn level_names(rubric: &Rubric) -> Vec<Vec<Entry>> {
    let all = rubric.capabilities.iter();
    all.flat_map(|capability| {
        capability.levels.iter().map(|(level, name)| {
            let start = capability.starts.get(level);
            let start = start.map_or(Entry::Nothing, |start| Entry::Number(*start));
            let head = vec![text(&capability.id), number(*level)];
            [head, names(name).into(), vec![start]].concat()
        })
    })
    .collect()
}

fn structure(rubric: &Rubric) -> Vec<Vec<Entry>> {
    let all = rubric.walk().filter(|node| !node.children.is_empty());
    all.map(|node| {
        let parent = rubric
            .walk()
            .find(|one| one.children.iter().any(|child| child.id == node.id));
        let parent = parent.map_or(Entry::Nothing, |one| text(&one.id));
        let tail = vec![aliases(&node.aliases), Entry::Number(node.weight)];
        [vec![text(&node.id), parent], names(&node.name).into(), tail].concat()
    })
    .collect()
}

/// One name a line.
fn aliases(names: &[String]) -> Entry {
    if names.is_empty() {
        Entry::Nothing
    } else {
        Entry::Text(names.join("\n"))
    }
}

fn indicator(rubric: &Rubric, index: usize, one: &Indicator) -> Vec<Entry> {
    let parent = rubric.walk().filter(|node| {
        let above_leaves = node.children.iter().any(|child| child.children.is_empty());
        above_leaves && node.indicators.contains(&index)
    });
    let parent = parent.last().map_or(Entry::Nothing, |node| text(&node.id));
    let capability = rubric.capabilities.get(one.capability);
    let capability = capability.map_or(Entry::Nothing, |capability| text(&capability.id));
    let levels = numbers(rubric);
    let criteria = levels.iter().map(|level| {
        let criterion = one.criteria.get(level);
        criterion.map_or(Entry::Nothing, |criterion| text(criterion))
    });
    let items = levels.iter().map(|level| {
        let count = one.items.get(level);
        count.map_or(Entry::Nothing, |count| number(*count))
    });
    let [id, en] = names(&one.name);
    let mut row = vec![
        text(&one.id),
        parent,
        id,
        Entry::Number(one.weight),
        capability,
    ];
    row.extend(criteria);
    row.push(text(&one.evidence));
    row.extend(items);
    row.extend([en, aliases(&one.aliases)]);
    row
}

fn points(rubric: &Rubric) -> Vec<Vec<Entry>> {
    let all = rubric.indicators.iter();
    let all = all.filter_map(|one| Some((one, one.external.as_ref()?)));
    all.flat_map(|(one, external)| {
        external.points.iter().map(|point| {
            vec![
                text(&one.id),
                Entry::Number(point.index),
                Entry::Number(point.value),
            ]
        })
    })
    .collect()
}

fn scores(rubric: &Rubric) -> Vec<Vec<Entry>> {
    let all = rubric.indicators.iter();
    let all = all.filter_map(|one| Some((one, one.score.as_ref()?)));
    all.map(|(one, score)| {
        let levels = numbers(rubric).into_iter().map(|level| {
            let least = score.levels.get(&level);
            least.map_or(Entry::Nothing, |least| Entry::Number(*least))
        });
        let head = [vec![text(&one.id)], names(&score.name).into()].concat();
        let tail = vec![text(&score.owner), Entry::Number(score.max)];
        [head, tail, levels.collect()].concat()
    })
    .collect()
}

fn rules(rubric: &Rubric, lang: Lang) -> Vec<Vec<Entry>> {
    let all = rubric.evidence_rules.rules.iter();
    all.map(|rule| {
        let ids = rule.indicators.iter();
        let ids = ids.filter_map(|&index| Some(rubric.indicators.get(index)?.id.as_str()));
        let ids: Vec<&str> = ids.collect();
        let levels: Vec<String> = rule.levels.iter().map(u8::to_string).collect();
        let mut demand = [const { Entry::Nothing }; 5];
        match &rule.demand {
            Demand::MaxAge(months) => demand[0] = number(*months),
            Demand::Count(count) => demand[1] = number(*count),
            Demand::None => demand[2] = text(of(YES, lang)),
            Demand::Kinds(kinds) => {
                demand[0] = kinds.max_age.map_or(Entry::Nothing, number);
                if kinds.each != 1 {
                    demand[1] = number(kinds.each);
                }
                let ids: Vec<&str> = rubric.ids_of_kinds(&kinds.kinds).collect();
                demand[3] = text(&ids.join(", "));
                if !kinds.required {
                    demand[4] = text(of(NO, lang));
                }
            }
        }
        let lists = vec![text(&ids.join(", ")), text(&levels.join(", "))];
        let source = vec![text(&rule.source), text(&rule.confidence)];
        [names(&rule.name).to_vec(), lists, demand.into(), source].concat()
    })
    .collect()
}
