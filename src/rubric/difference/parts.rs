//! Changes of everything but the tree.

use super::nodes::levels;
use super::pairing::pairs;
use super::{Found, Kind, Owner, RUBRIC, Said, Topic};
use crate::lang::{Lang, Say, Text};
use crate::number::Exact;
use crate::rubric::{
    Band, Basis, Capability, Demand, DocumentKind, EvidenceRule, KindsDemand, Rubric, Source,
};
use std::collections::BTreeSet;

pub(super) fn compare(from: &Rubric, to: &Rubric, found: &mut Found) {
    compare_whole(from, to, found);
    compare_bands(from, to, found);
    compare_capabilities(from, to, found);
    for depth in 0..from.kinds.len().max(to.kinds.len()) {
        let kind = |rubric: &Rubric| {
            let kind = rubric.kinds.get(depth)?;
            let with = |lang| format!("{} ({})", kind.name.get(lang), kind.id);
            Some(Said::Words(Text::new(with(Lang::Id), with(Lang::En))))
        };
        found.compare_maybe(Kind::Renamed, Topic::KindName, RUBRIC, kind(from), kind(to));
    }
    compare_rules(from, to, found);
}

fn compare_whole(from: &Rubric, to: &Rubric, found: &mut Found) {
    use Kind::{Changed, Renamed, Reworded};
    found.compare(Renamed, Topic::RubricId, RUBRIC, &*from.id, &*to.id);
    found.compare(Renamed, Topic::RubricName, RUBRIC, &from.name, &to.name);
    found.compare(
        Reworded,
        Topic::Regulation,
        RUBRIC,
        &*from.regulation,
        &*to.regulation,
    );
    found.compare(Renamed, Topic::IndexName, RUBRIC, &from.index, &to.index);
    found.compare(Changed, Topic::Years, RUBRIC, years(from), years(to));
    found.compare(Reworded, Topic::Status, RUBRIC, &*from.status, &*to.status);
    let (before, after) = (from.caveat.as_ref(), to.caveat.as_ref());
    found.compare_maybe(Reworded, Topic::Caveat, RUBRIC, before, after);
    let same = |_: usize, point: &Text| Some(point.get(Lang::Id).to_owned());
    let place = |position: usize, _: &Text| Some(position.to_string());
    for (one, other) in pairs(&from.open_points, &to.open_points, &[&same, &place]) {
        let (before, after) = (
            one.map(|at| &from.open_points[at]),
            other.map(|at| &to.open_points[at]),
        );
        found.compare_maybe(Reworded, Topic::OpenPoint, RUBRIC, before, after);
    }
    let part = |_: usize, one: &Source| Some(one.part.clone());
    let text = |_: usize, one: &Source| Some(one.source.clone());
    for (one, other) in pairs(&from.sources, &to.sources, &[&part, &text]) {
        let said = |one: &Source| format!("{}: {} [{}]", one.part, one.source, one.confidence);
        let (before, after) = (
            one.map(|at| said(&from.sources[at])),
            other.map(|at| said(&to.sources[at])),
        );
        found.compare_maybe(Reworded, Topic::Source, RUBRIC, before, after);
    }
    found.compare(Changed, Topic::Scale, RUBRIC, scale(from), scale(to));
    let decimals = |rubric: &Rubric| Exact::from(i128::from(rubric.decimals));
    found.compare(
        Changed,
        Topic::Rounding,
        RUBRIC,
        decimals(from),
        decimals(to),
    );
    found.compare(Changed, Topic::RateOn, RUBRIC, rate_on(from), rate_on(to));
    found.compare(Changed, Topic::TotalWeight, RUBRIC, from.weight, to.weight);
}

fn years(rubric: &Rubric) -> Said {
    let (from, to) = (rubric.years.start(), rubric.years.end());
    if rubric.is_of_any_year() {
        return Said::Words(Text::new("semua", "any"));
    }
    match *to {
        u16::MAX => Said::Words(Text::new(
            format!("{from} dan seterusnya"),
            format!("{from} and later"),
        )),
        to => Said::from(format!("{from}–{to}")),
    }
}

fn scale(rubric: &Rubric) -> Said {
    let scale = rubric.scale;
    let said = |lang, word| {
        let [min, max, step] = [scale.min, scale.max, scale.step].map(|one| one.say(lang));
        format!("{min}–{max}, {word} {step}")
    };
    Said::Words(Text::new(said(Lang::Id, "langkah"), said(Lang::En, "step")))
}

fn rate_on(rubric: &Rubric) -> Said {
    let said = |lang| {
        let word = |basis| match (basis, lang) {
            (Basis::Exact, Lang::Id) => "indeks tepat",
            (Basis::Exact, Lang::En) => "exact index",
            (Basis::Rounded, Lang::Id) => "indeks dibulatkan",
            (Basis::Rounded, Lang::En) => "rounded index",
        };
        let years = rubric.rate_on.years.iter();
        let years = years.map(|(year, basis)| format!("; {year}: {}", word(*basis)));
        word(rubric.rate_on.default).to_owned() + &years.collect::<String>()
    };
    Said::Words(Text::new(said(Lang::Id), said(Lang::En)))
}

fn compare_bands(from: &Rubric, to: &Rubric, found: &mut Found) {
    let name = |_: usize, band: &Band| Some(band.name.get(Lang::Id).to_owned());
    let border = |_: usize, band: &Band| Some(band.from.to_string());
    let place = |position: usize, _: &Band| {
        // Of as many ratings, those that are left are the same with another name and border.
        (from.bands.len() == to.bands.len()).then(|| position.to_string())
    };
    for (one, other) in pairs(&from.bands, &to.bands, &[&name, &border, &place]) {
        let (one, other) = (one.map(|at| &from.bands[at]), other.map(|at| &to.bands[at]));
        let Some(band) = other.or(one) else { continue };
        let owner = Owner::new(band.name.get(Lang::Id), &band.name);
        let (Some(one), Some(other)) = (one, other) else {
            let border = |band: Option<&Band>| band.map(|band| band.from);
            found.compare_maybe(
                Kind::Changed,
                Topic::Rating,
                owner,
                border(one),
                border(other),
            );
            continue;
        };
        found.compare(
            Kind::Renamed,
            Topic::RatingName,
            owner,
            &one.name,
            &other.name,
        );
        found.compare(
            Kind::Changed,
            Topic::RatingFrom,
            owner,
            one.from,
            other.from,
        );
    }
    let top = |rubric: &Rubric| rubric.bands.last().map(|band| band.to);
    if let Some(band) = to.bands.last() {
        let owner = Owner::new(band.name.get(Lang::Id), &band.name);
        found.compare_maybe(Kind::Changed, Topic::RatingTo, owner, top(from), top(to));
    }
}

fn compare_capabilities(from: &Rubric, to: &Rubric, found: &mut Found) {
    let id = |_: usize, one: &Capability| Some(one.id.clone());
    let name = |_: usize, one: &Capability| Some(one.name.get(Lang::Id).to_owned());
    let all = pairs(&from.capabilities, &to.capabilities, &[&id, &name]);
    for (one, other) in all {
        let (one, other) = (
            one.map(|at| &from.capabilities[at]),
            other.map(|at| &to.capabilities[at]),
        );
        let Some(owner) = other.or(one) else { continue };
        let owner = Owner::new(&owner.id, &owner.name);
        let (Some(one), Some(other)) = (one, other) else {
            let name = |one: Option<&Capability>| one.map(|one| Said::from(&one.name));
            found.compare_maybe(
                Kind::Changed,
                Topic::Capability,
                owner,
                name(one),
                name(other),
            );
            continue;
        };
        found.compare(
            Kind::Renamed,
            Topic::Capability,
            owner,
            &*one.id,
            &*other.id,
        );
        found.compare(
            Kind::Renamed,
            Topic::CapabilityName,
            owner,
            &one.name,
            &other.name,
        );
        for level in levels(one.levels.keys(), other.levels.keys()) {
            let owner = owner.at(level);
            let (old, new) = (one.levels.get(&level), other.levels.get(&level));
            found.compare_maybe(Kind::Renamed, Topic::LevelName, owner, old, new);
            let (old, new) = (one.starts.get(&level), other.starts.get(&level));
            let (old, new) = (old.copied(), new.copied());
            found.compare_maybe(Kind::Changed, Topic::LevelFrom, owner, old, new);
        }
    }
}

/// What is demanded of documents, and how pieces of evidence propose a value.
fn compare_rules(from: &Rubric, to: &Rubric, found: &mut Found) {
    let item = |rubric: &Rubric| {
        let rule = rubric.item_rule.as_ref()?;
        Some(with_source(&rule.name, &rule.source, &rule.confidence))
    };
    found.compare_maybe(Kind::Changed, Topic::ItemRule, RUBRIC, item(from), item(to));
    let level = |rubric: &Rubric| Exact::from(i128::from(rubric.evidence_rules.from_level));
    found.compare(
        Kind::Changed,
        Topic::EvidenceFrom,
        RUBRIC,
        level(from),
        level(to),
    );
    found.compare(
        Kind::Changed,
        Topic::EvidenceLadder,
        RUBRIC,
        &ladder(from),
        &ladder(to),
    );
    let (old, new) = (&from.evidence_rules.kinds, &to.evidence_rules.kinds);
    let id = |_: usize, kind: &DocumentKind| Some(kind.id.clone());
    let name = |_: usize, kind: &DocumentKind| Some(kind.name.get(Lang::Id).to_owned());
    for (one, other) in pairs(old, new, &[&id, &name]) {
        let (before, after) = (one.map(|at| kind(&old[at])), other.map(|at| kind(&new[at])));
        found.compare_maybe(Kind::Changed, Topic::DocumentKind, RUBRIC, before, after);
    }
    let (old, new) = (&from.evidence_rules.rules, &to.evidence_rules.rules);
    let name = |_: usize, rule: &EvidenceRule| Some(rule.name.get(Lang::Id).to_owned());
    let place = |position: usize, _: &EvidenceRule| Some(position.to_string());
    for (one, other) in pairs(old, new, &[&name, &place]) {
        let before = one.map(|at| rule(from, &old[at]));
        let after = other.map(|at| rule(to, &new[at]));
        found.compare_maybe(Kind::Changed, Topic::EvidenceRule, RUBRIC, before, after);
    }
}

/// Which proved level counts.
fn ladder(rubric: &Rubric) -> Text {
    if rubric.evidence_rules.cumulative {
        Text::new("berjenjang", "cumulative")
    } else {
        Text::new(
            "tingkat tertinggi yang terbukti",
            "the highest level that is proved",
        )
    }
}

fn with_source(name: &Text, source: &str, confidence: &str) -> Said {
    let with = |lang| format!("{} ({source} [{confidence}])", name.get(lang));
    Said::Words(Text::new(with(Lang::Id), with(Lang::En)))
}

/// A kind of document and everything it may be called.
fn kind(kind: &DocumentKind) -> Said {
    let with = |lang| {
        let names = std::iter::once(kind.name.get(lang));
        let names = names.chain(kind.aliases.iter().map(String::as_str));
        format!("{} ({})", names.collect::<Vec<_>>().join(", "), kind.id)
    };
    Said::Words(Text::new(with(Lang::Id), with(Lang::En)))
}

/// What is asked of some kinds of documents.
fn kinds(rubric: &Rubric, demand: &KindsDemand, lang: Lang) -> String {
    let ids: Vec<&str> = rubric.ids_of_kinds(&demand.kinds).collect();
    let (ids, each) = (ids.join(", "), demand.each);
    let said = match (demand.required, lang) {
        (true, Lang::Id) => format!("wajib ada {each} dokumen untuk setiap jenis: {ids}"),
        (true, Lang::En) => format!("{each} of each of these kinds required: {ids}"),
        (false, Lang::Id) => format!("disarankan {each} dokumen untuk setiap jenis: {ids}"),
        (false, Lang::En) => format!("{each} of each of these kinds advised: {ids}"),
    };
    match (demand.max_age, lang) {
        (None, _) => said,
        (Some(months), Lang::Id) => format!("{said}, paling lama {months} bulan"),
        (Some(months), Lang::En) => format!("{said}, at most {months} months old"),
    }
}

/// A demand on documents as one sentence.
fn rule(rubric: &Rubric, rule: &EvidenceRule) -> Said {
    let demand = |lang| match (&rule.demand, lang) {
        (Demand::MaxAge(months), Lang::Id) => format!("paling lama {months} bulan"),
        (Demand::MaxAge(months), Lang::En) => format!("at most {months} months old"),
        (Demand::Count(count), Lang::Id) => format!("paling sedikit {count} dokumen"),
        (Demand::Count(count), Lang::En) => format!("at least {count} documents"),
        (Demand::None, Lang::Id) => "tanpa dokumen".to_owned(),
        (Demand::None, Lang::En) => "no documents".to_owned(),
        (Demand::Kinds(demand), lang) => kinds(rubric, demand, lang),
    };
    let ids = in_runs(rubric, &rule.indicators);
    let levels: Vec<String> = rule.levels.iter().map(u8::to_string).collect();
    let levels = levels.join(", ");
    let with = |lang, level: &str| {
        format!(
            "{}: {}; {level} {levels}; {ids}; {} [{}]",
            rule.name.get(lang),
            demand(lang),
            rule.source,
            rule.confidence
        )
    };
    Said::Words(Text::new(
        with(Lang::Id, "tingkat"),
        with(Lang::En, "levels"),
    ))
}

fn in_runs(rubric: &Rubric, indicators: &BTreeSet<usize>) -> String {
    let positions: Vec<usize> = indicators.iter().copied().collect();
    rubric.in_runs(&positions).0.join(", ")
}
