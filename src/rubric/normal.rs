//! A rubric as plain text in which only meaning shows.

use super::{Basis, Demand, EvidenceRules, Indicator, KindsDemand, Node, Rubric};
use crate::lang::{Lang, Text};
use sha2::{Digest, Sha256};
use std::fmt::{self, Display, Write};

/// SHA-256 of the normalised text, in lower-case hexadecimal.
pub(super) fn digest(rubric: &Rubric) -> String {
    let mut hashing = Hashing(Sha256::new());
    // What takes in everything cannot fail.
    let _ = write_rubric(&mut hashing, rubric);
    crate::evidence::book::hex(&hashing.0.finalize())
}

/// The text goes into its digest as it is written, and nowhere else.
struct Hashing(Sha256);

impl Write for Hashing {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.update(text);
        Ok(())
    }
}

pub(super) fn write(rubric: &Rubric) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = write_rubric(&mut out, rubric);
    out
}

fn write_rubric(out: &mut impl Write, rubric: &Rubric) -> fmt::Result {
    writeln!(out, "rubric {}", rubric.id)?;
    writeln!(out, "name {}", pair(&rubric.name))?;
    writeln!(out, "regulation {}", rubric.regulation)?;
    writeln!(out, "index {}", pair(&rubric.index))?;
    match *rubric.years.end() {
        u16::MAX if *rubric.years.start() == 0 => writeln!(out, "years any")?,
        u16::MAX => writeln!(out, "years {}..", rubric.years.start())?,
        end => writeln!(out, "years {}..{end}", rubric.years.start())?,
    }
    writeln!(out, "status {}", rubric.status)?;
    if let Some(caveat) = &rubric.caveat {
        writeln!(out, "caveat {}", pair(caveat))?;
    }
    for point in &rubric.open_points {
        writeln!(out, "open {}", pair(point))?;
    }
    for source in &rubric.sources {
        writeln!(
            out,
            "source {} [{}]: {}",
            source.part, source.confidence, source.source
        )?;
    }
    let scale = rubric.scale;
    writeln!(
        out,
        "scale {} to {} step {}",
        scale.min, scale.max, scale.step
    )?;
    writeln!(out, "rounding half-up {} decimals", rubric.decimals)?;
    writeln!(out, "rate-on {}", basis(rubric.rate_on.default))?;
    for (year, year_basis) in &rubric.rate_on.years {
        writeln!(out, "rate-on {year} {}", basis(*year_basis))?;
    }
    for band in &rubric.bands {
        writeln!(
            out,
            "band {} to {} {}",
            band.from,
            band.to,
            pair(&band.name)
        )?;
    }
    for capability in &rubric.capabilities {
        writeln!(
            out,
            "capability {} {}",
            capability.id,
            pair(&capability.name)
        )?;
        for (level, name) in &capability.levels {
            match capability.starts.get(level) {
                Some(start) => writeln!(out, "  level {level} from {start} {}", pair(name))?,
                None => writeln!(out, "  level {level} {}", pair(name))?,
            }
        }
    }
    for kind in &rubric.kinds {
        writeln!(out, "kind {} {}", kind.id, pair(&kind.name))?;
    }
    writeln!(out, "weight {}", rubric.weight)?;
    rubric
        .nodes
        .iter()
        .try_for_each(|node| write_node(out, rubric, node))?;
    if let Some(rule) = &rubric.item_rule {
        writeln!(
            out,
            "item-rule {} [{}]: {}",
            pair(&rule.name),
            rule.confidence,
            rule.source
        )?;
    }
    write_rules(out, rubric)
}

/// Nothing where a rubric demands nothing unusual, so that it may leave the part out.
fn write_rules(out: &mut impl Write, rubric: &Rubric) -> fmt::Result {
    let demanded = &rubric.evidence_rules;
    if *demanded == EvidenceRules::usual(&rubric.scale) {
        return Ok(());
    }
    writeln!(out, "evidence from level {}", demanded.from_level)?;
    if !demanded.cumulative {
        writeln!(out, "  the highest level proved counts")?;
    }
    for kind in &demanded.kinds {
        writeln!(out, "  kind {} {}", kind.id, pair(&kind.name))?;
        for alias in &kind.aliases {
            writeln!(out, "    alias {alias}")?;
        }
    }
    for rule in &demanded.rules {
        match &rule.demand {
            Demand::MaxAge(months) => write!(out, "  at most {months} months old")?,
            Demand::Count(count) => write!(out, "  at least {count} documents")?,
            Demand::None => write!(out, "  no documents")?,
            Demand::Kinds(demand) => write_kinds(out, rubric, demand)?,
        }
        let ids = rule.indicators.iter();
        let ids = ids.filter_map(|&index| Some(rubric.indicators.get(index)?.id.as_str()));
        let ids: Vec<&str> = ids.collect();
        let levels: Vec<String> = rule.levels.iter().map(u8::to_string).collect();
        writeln!(out, " at {} for {}", levels.join(" "), ids.join(" "))?;
        writeln!(
            out,
            "    {} [{}]: {}",
            pair(&rule.name),
            rule.confidence,
            rule.source
        )?;
    }
    Ok(())
}

fn write_kinds(out: &mut impl Write, rubric: &Rubric, demand: &KindsDemand) -> fmt::Result {
    let how = if demand.required {
        "required"
    } else {
        "advised"
    };
    write!(out, "  {how} {} of each of", demand.each)?;
    for id in rubric.ids_of_kinds(&demand.kinds) {
        write!(out, " {id}")?;
    }
    match demand.max_age {
        Some(months) => write!(out, ", at most {months} months old,"),
        None => write!(out, ","),
    }
}

fn write_node(out: &mut impl Write, rubric: &Rubric, node: &Node) -> fmt::Result {
    let indent = "  ".repeat(node.depth);
    let kind = &rubric.kinds[node.depth].id;
    writeln!(
        out,
        "{indent}{kind} {} weight {} {}",
        node.id,
        node.weight,
        pair(&node.name)
    )?;
    for alias in &node.aliases {
        writeln!(out, "{indent}  alias {alias}")?;
    }
    if node.children.is_empty() {
        for indicator in &rubric.indicators[node.indicators.clone()] {
            writeln!(
                out,
                "{indent}  {}",
                rubric.capabilities[indicator.capability].id
            )?;
            for (level, criterion) in &indicator.criteria {
                writeln!(out, "{indent}  {level}: {criterion}")?;
            }
            writeln!(out, "{indent}  evidence: {}", indicator.evidence)?;
            write_outside(out, indicator, &indent)?;
        }
    }
    node.children
        .iter()
        .try_for_each(|child| write_node(out, rubric, child))
}

/// What an indicator takes from outside of the evaluation, and how many pieces of evidence it has.
fn write_outside(out: &mut impl Write, indicator: &Indicator, indent: &str) -> fmt::Result {
    if let Some(external) = &indicator.external {
        let (name, owner) = (pair(&external.name), &external.owner);
        writeln!(out, "{indent}  external {owner}: {name}")?;
        for point in &external.points {
            writeln!(out, "{indent}    {} is {}", point.index, point.value)?;
        }
    }
    if let Some(score) = &indicator.score {
        let (name, owner) = (pair(&score.name), &score.owner);
        writeln!(out, "{indent}  score {owner} to {}: {name}", score.max)?;
        for (level, least) in &score.levels {
            writeln!(out, "{indent}    level {level} from {least}")?;
        }
    }
    for (level, count) in &indicator.items {
        writeln!(out, "{indent}  items {level}: {count}")?;
    }
    Ok(())
}

fn pair(text: &Text) -> impl Display {
    struct Pair<'t>(&'t Text);

    impl Display for Pair<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            let Self(text) = self;
            write!(f, "{} | {}", text.get(Lang::Id), text.get(Lang::En))
        }
    }

    Pair(text)
}

fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Exact => "exact",
        Basis::Rounded => "rounded",
    }
}
