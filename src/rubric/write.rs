//! A rubric as YAML, in the style of those that come with the program.
//!
//! Reading the text again gives the same rubric, with the same digest.

use super::{Basis, Demand, EvidenceRule, EvidenceRules, Indicator, KindsDemand, Node, Rubric};
use crate::lang::{Lang, Text};
use crate::number::Exact;
use std::fmt::{self, Write};

/// The longest line of text that is folded.
const WIDTH: usize = 100;
/// Decimals up to which a number is written as one; what needs more is written as a fraction.
const DECIMALS: std::ops::RangeInclusive<u8> = 2..=9;

/// What goes behind an indent.
type Indent<'i> = &'i str;

impl Rubric {
    /// The rubric as YAML that [`Rubric::parse`] reads: complete, also where it changes another.
    #[must_use]
    pub fn to_yaml(&self) -> String {
        let mut out = String::new();
        // Writing to a string cannot fail.
        let _ = rubric(&mut out, self);
        out
    }
}

fn rubric(out: &mut String, rubric: &Rubric) -> fmt::Result {
    writeln!(out, "# yaml-language-server: $schema=schema.json")?;
    field(out, "", "id", &rubric.id)?;
    names(out, "", &rubric.name)?;
    field(out, "", "regulation", &rubric.regulation)?;
    writeln!(out, "index: {{ {} }}", inline_names(&rubric.index))?;
    match (*rubric.years.start(), *rubric.years.end()) {
        _ if rubric.is_of_any_year() => writeln!(out, "years: any")?,
        (from, u16::MAX) => writeln!(out, "years: {{ from: {from} }}")?,
        (from, to) => writeln!(out, "years: {{ from: {from}, to: {to} }}")?,
    }
    field(out, "", "status", &rubric.status)?;
    if let Some(caveat) = &rubric.caveat {
        writeln!(out, "caveat:")?;
        names(out, "  ", caveat)?;
    }
    if !rubric.open_points.is_empty() {
        writeln!(out, "open_points:")?;
        for point in &rubric.open_points {
            item(out, "  ", |out, indent| names(out, indent, point))?;
        }
    }
    writeln!(out, "\nsources:")?;
    for source in &rubric.sources {
        item(out, "  ", |out, indent| {
            field(out, indent, "part", &source.part)?;
            field(out, indent, "source", &source.source)?;
            field(out, indent, "confidence", &source.confidence)
        })?;
    }
    let scale = rubric.scale;
    let (min, max, step) = (number(scale.min), number(scale.max), number(scale.step));
    writeln!(out, "\nscale: {{ min: {min}, max: {max}, step: {step} }}")?;
    let decimals = rubric.decimals;
    writeln!(out, "rounding: {{ decimals: {decimals}, mode: half-up }}")?;
    write!(
        out,
        "rate_on: {{ default: {}",
        basis(rubric.rate_on.default)
    )?;
    if !rubric.rate_on.years.is_empty() {
        let years = rubric.rate_on.years.iter();
        let years = years.map(|(year, one)| format!("{year}: {}", basis(*one)));
        write!(
            out,
            ", years: {{ {} }}",
            years.collect::<Vec<_>>().join(", ")
        )?;
    }
    writeln!(out, " }}")?;
    writeln!(out, "bands:")?;
    for (position, band) in rubric.bands.iter().enumerate() {
        let highest = position + 1 == rubric.bands.len();
        let end = if highest { "to" } else { "below" };
        let (name, from, to) = (inline_names(&band.name), number(band.from), number(band.to));
        writeln!(out, "  - {{ {name}, from: {from}, {end}: {to} }}")?;
    }
    writeln!(out, "\ncapabilities:")?;
    for capability in &rubric.capabilities {
        item(out, "  ", |out, indent| {
            field(out, indent, "id", &capability.id)?;
            names(out, indent, &capability.name)?;
            writeln!(out, "{indent}levels:")?;
            for (level, name) in &capability.levels {
                write!(out, "{indent}  {level}: {{ {}", inline_names(name))?;
                if let Some(start) = capability.starts.get(level) {
                    write!(out, ", from: {}", number(*start))?;
                }
                writeln!(out, " }}")?;
            }
            Ok(())
        })?;
    }
    writeln!(out, "kinds:")?;
    for kind in &rubric.kinds {
        let (id, name) = (inline(&kind.id), inline_names(&kind.name));
        writeln!(out, "  - {{ id: {id}, {name} }}")?;
    }
    if rubric.weight != Exact::from(100) {
        writeln!(out, "weight: {}", number(rubric.weight))?;
    }
    if let Some(rule) = &rubric.item_rule {
        writeln!(out, "\nitem_rule:")?;
        names(out, "  ", &rule.name)?;
        field(out, "  ", "source", &rule.source)?;
        field(out, "  ", "confidence", &rule.confidence)?;
    }
    writeln!(out, "\nnodes:")?;
    for one in &rubric.nodes {
        item(out, "  ", |out, indent| node(out, indent, rubric, one))?;
    }
    evidence_rules(out, rubric)
}

fn node(out: &mut String, indent: Indent<'_>, rubric: &Rubric, node: &Node) -> fmt::Result {
    field(out, indent, "id", &node.id)?;
    names(out, indent, &node.name)?;
    aliases(out, indent, &node.aliases)?;
    writeln!(out, "{indent}weight: {}", number(node.weight))?;
    if node.children.is_empty() {
        let leaf = rubric.indicators.get(node.indicators.start);
        return leaf.map_or(Ok(()), |leaf| indicator(out, indent, rubric, leaf));
    }
    writeln!(out, "{indent}nodes:")?;
    let below = format!("{indent}  ");
    for child in &node.children {
        item(out, &below, |out, indent| {
            self::node(out, indent, rubric, child)
        })?;
    }
    Ok(())
}

fn indicator(
    out: &mut String,
    indent: Indent<'_>,
    rubric: &Rubric,
    leaf: &Indicator,
) -> fmt::Result {
    if let Some(capability) = rubric.capabilities.get(leaf.capability) {
        field(out, indent, "capability", &capability.id)?;
    }
    writeln!(out, "{indent}criteria:")?;
    for (level, criterion) in &leaf.criteria {
        writeln!(out, "{indent}  {level}: {}", quoted(criterion))?;
    }
    field(out, indent, "evidence", &leaf.evidence)?;
    if let Some(external) = &leaf.external {
        writeln!(out, "{indent}external:")?;
        let below = format!("{indent}  ");
        names(out, &below, &external.name)?;
        field(out, &below, "owner", &external.owner)?;
        writeln!(out, "{below}points:")?;
        for point in &external.points {
            let (index, value) = (number(point.index), number(point.value));
            writeln!(out, "{below}  - {{ index: {index}, value: {value} }}")?;
        }
    }
    if let Some(score) = &leaf.score {
        writeln!(out, "{indent}score:")?;
        let below = format!("{indent}  ");
        names(out, &below, &score.name)?;
        field(out, &below, "owner", &score.owner)?;
        writeln!(out, "{below}max: {}", number(score.max))?;
        let levels = score.levels.iter();
        let levels = levels.map(|(level, least)| format!("{level}: {}", number(*least)));
        let levels: Vec<String> = levels.collect();
        writeln!(out, "{below}levels: {{ {} }}", levels.join(", "))?;
    }
    if !leaf.items.is_empty() {
        let items = leaf.items.iter();
        let items = items.map(|(level, count)| format!("{level}: {count}"));
        let items: Vec<String> = items.collect();
        writeln!(out, "{indent}items: {{ {} }}", items.join(", "))?;
    }
    Ok(())
}

fn evidence_rules(out: &mut String, rubric: &Rubric) -> fmt::Result {
    let rules = &rubric.evidence_rules;
    if *rules == EvidenceRules::usual(&rubric.scale) {
        return Ok(());
    }
    writeln!(out, "\nevidence_rules:")?;
    writeln!(out, "  from_level: {}", rules.from_level)?;
    if !rules.cumulative {
        writeln!(out, "  cumulative: false")?;
    }
    if !rules.kinds.is_empty() {
        writeln!(out, "  kinds:")?;
    }
    for kind in &rules.kinds {
        item(out, "    ", |out, indent| {
            field(out, indent, "id", &kind.id)?;
            names(out, indent, &kind.name)?;
            aliases(out, indent, &kind.aliases)
        })?;
    }
    if rules.rules.is_empty() {
        return Ok(());
    }
    writeln!(out, "  rules:")?;
    for rule in &rules.rules {
        item(out, "    ", |out, indent| {
            evidence_rule(out, indent, rubric, rule)
        })?;
    }
    Ok(())
}

fn evidence_rule(
    out: &mut String,
    indent: Indent<'_>,
    rubric: &Rubric,
    rule: &EvidenceRule,
) -> fmt::Result {
    names(out, indent, &rule.name)?;
    let ids = rule.indicators.iter();
    let ids = ids.filter_map(|&index| Some(inline(&rubric.indicators.get(index)?.id)));
    let ids: Vec<String> = ids.collect();
    folded_list(out, indent, "indicators", &ids)?;
    let levels: Vec<String> = rule.levels.iter().map(u8::to_string).collect();
    writeln!(out, "{indent}levels: [{}]", levels.join(", "))?;
    match &rule.demand {
        Demand::MaxAge(months) => writeln!(out, "{indent}max_age_months: {months}")?,
        Demand::Count(count) => writeln!(out, "{indent}min_documents: {count}")?,
        Demand::None => writeln!(out, "{indent}documents: none")?,
        Demand::Kinds(demand) => kinds_demand(out, indent, rubric, demand)?,
    }
    field(out, indent, "source", &rule.source)?;
    field(out, indent, "confidence", &rule.confidence)
}

fn kinds_demand(
    out: &mut String,
    indent: Indent<'_>,
    rubric: &Rubric,
    demand: &KindsDemand,
) -> fmt::Result {
    let ids: Vec<String> = rubric.ids_of_kinds(&demand.kinds).map(inline).collect();
    folded_list(out, indent, "kinds", &ids)?;
    if demand.each != 1 {
        writeln!(out, "{indent}min_documents: {}", demand.each)?;
    }
    if let Some(months) = demand.max_age {
        writeln!(out, "{indent}max_age_months: {months}")?;
    }
    if !demand.required {
        writeln!(out, "{indent}required: false")?;
    }
    Ok(())
}

/// An entry of a list: what `write` writes, with a dash before its first line.
fn item(
    out: &mut String,
    indent: Indent<'_>,
    write: impl FnOnce(&mut String, Indent<'_>) -> fmt::Result,
) -> fmt::Result {
    let start = out.len();
    write(out, &format!("{indent}  "))?;
    out.replace_range(start..start + indent.len() + 2, &format!("{indent}- "));
    Ok(())
}

/// `name` and, where it differs, `en`.
fn names(out: &mut String, indent: Indent<'_>, name: &Text) -> fmt::Result {
    field(out, indent, "name", name.get(Lang::Id))?;
    if name.get(Lang::En) == name.get(Lang::Id) {
        return Ok(());
    }
    field(out, indent, "en", name.get(Lang::En))
}

fn aliases(out: &mut String, indent: Indent<'_>, aliases: &[String]) -> fmt::Result {
    if aliases.is_empty() {
        return Ok(());
    }
    let aliases: Vec<String> = aliases.iter().map(|one| quoted(one)).collect();
    writeln!(out, "{indent}aliases: [{}]", aliases.join(", "))
}

fn inline_names(name: &Text) -> String {
    let (id, en) = (name.get(Lang::Id), name.get(Lang::En));
    let mut text = format!("name: {}", inline(id));
    if en != id {
        // Writing to a string cannot fail.
        let _ = write!(text, ", en: {}", inline(en));
    }
    text
}

/// A key with text on one line, or folded below it where it is long.
fn field(out: &mut String, indent: Indent<'_>, key: &str, text: &str) -> fmt::Result {
    let fits = indent.len() + key.len() + 2 + text.chars().count() <= WIDTH;
    if !fits && can_be_folded(text) {
        writeln!(out, "{indent}{key}: >-")?;
        return folded(out, &format!("{indent}  "), text.split(' '));
    }
    let written = if is_plain(text) {
        text.to_owned()
    } else {
        quoted(text)
    };
    writeln!(out, "{indent}{key}: {written}")
}

fn folded_list(out: &mut String, indent: Indent<'_>, key: &str, items: &[String]) -> fmt::Result {
    let line = format!("{indent}{key}: [{}]", items.join(", "));
    if line.chars().count() <= WIDTH {
        return writeln!(out, "{line}");
    }
    writeln!(out, "{indent}{key}: [")?;
    let last = items.len().saturating_sub(1);
    let end = |index: usize| if index == last { "]" } else { "," };
    let items = (0..).zip(items);
    let items: Vec<String> = items
        .map(|(at, item)| format!("{item}{}", end(at)))
        .collect();
    folded(
        out,
        &format!("{indent}  "),
        items.iter().map(String::as_str),
    )
}

/// Words in lines that are no longer than a page is wide.
fn folded<'w>(
    out: &mut String,
    indent: Indent<'_>,
    words: impl Iterator<Item = &'w str>,
) -> fmt::Result {
    let mut line = String::new();
    for word in words {
        let length = indent.len() + line.chars().count() + 1 + word.chars().count();
        if !line.is_empty() && length > WIDTH {
            writeln!(out, "{indent}{line}")?;
            line.clear();
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    writeln!(out, "{indent}{line}")
}

/// Whether folding and unfolding brings the text back: single spaces are all that is between words.
fn can_be_folded(text: &str) -> bool {
    let odd = |letter: char| letter.is_control() || (letter.is_whitespace() && letter != ' ');
    !text.contains(odd) && !text.contains("  ") && text.trim() == text && !has_odd_letters(text)
}

/// Letters that YAML or editors treat in a way of their own.
fn has_odd_letters(text: &str) -> bool {
    text.contains(['\u{85}', '\u{2028}', '\u{2029}', '\u{feff}'])
}

/// Text within `{ … }`.
fn inline(text: &str) -> String {
    if is_plain(text) && !text.contains([',', '[', ']', '{', '}']) {
        text.to_owned()
    } else {
        quoted(text)
    }
}

/// Whether text needs no quotes: it begins with a letter, is no word of YAML, and holds nothing
/// that would end it or begin a comment.
fn is_plain(text: &str) -> bool {
    let word = text.to_lowercase();
    let reserved = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];
    let safe = |letter: char| letter.is_alphanumeric() || " -_/().,;'%+&–".contains(letter);
    text.starts_with(char::is_alphabetic)
        && text.trim() == text
        && text.chars().all(safe)
        && !reserved.contains(&word.as_str())
        && !matches!(word.as_str(), "nan" | "inf" | "infinity")
}

/// Text in double quotes.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.chars() {
        // Writing to a string cannot fail.
        let _ = match letter {
            '"' => write!(out, "\\\""),
            '\\' => write!(out, "\\\\"),
            '\n' => write!(out, "\\n"),
            '\t' => write!(out, "\\t"),
            '\r' => write!(out, "\\r"),
            odd if odd.is_control() || has_odd_letters(odd.encode_utf8(&mut [0; 4])) => {
                write!(out, "\\u{:04x}", u32::from(odd))
            }
            plain => write!(out, "{plain}"),
        };
    }
    out.push('"');
    out
}

/// A number as people write it: `13`, `1.30`, `20/6` in its lowest terms.
pub(super) fn number(number: Exact) -> String {
    if number.is_whole() {
        return number.to_string();
    }
    let short = DECIMALS.map(|places| number.half_up(places));
    let short = short.into_iter().find(|short| short.exact() == number);
    short.map_or_else(|| number.to_string(), |short| short.to_string())
}

fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Exact => "exact",
        Basis::Rounded => "rounded",
    }
}
