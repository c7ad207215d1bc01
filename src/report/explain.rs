//! What a code of a finding means, and what an indicator asks for.

use super::document::{Align, Document, Grid, Tone};
use super::kinds;
use crate::diagnostic::{Code, Explanation, all_explanations, explanation, message_of};
use crate::lang::{Lang, Say, Text, label};
use crate::rubric::{Node, Rubric};
use std::fmt::Write;

/// Codes with what each means, why it matters, an example, and how to mend it.
#[must_use]
pub fn code_document(codes: &[Code], lang: Lang) -> Document {
    let mut document = Document::default();
    for &code in codes {
        let Some(explanation) = explanation(code) else {
            continue;
        };
        let message = format!("{}: {}", code.severity().say(lang), message_of(code, lang));
        let mut grid = Grid::new([
            (code.as_str().to_owned(), Align::Left),
            (message, Align::Left),
        ]);
        for (label, text) in parts(explanation, lang) {
            grid.row(0, Tone::Plain, vec![label, text.to_owned()]);
        }
        document.grid(grid);
    }
    document
}

/// The four parts of an explanation, each under its label.
fn parts(explanation: &Explanation, lang: Lang) -> [(String, &'static str); 4] {
    let words = explanation.words(lang);
    [
        (label::explain_what().say(lang), words.what),
        (label::explain_why().say(lang), words.why),
        (label::explain_example().say(lang), words.example),
        (label::explain_mend().say(lang), words.mend),
    ]
}

/// The page of all codes, in Markdown, as it stands in `docs/`.
#[must_use]
pub fn codes_page(lang: Lang) -> String {
    let mut page = format!(
        "# {}\n\n{}\n",
        label::codes_title().get(lang),
        label::codes_preface().get(lang)
    );
    let mut area = "";
    let digits_of = |explanation: &Explanation| {
        let first = explanation.codes.first().copied().unwrap_or_default();
        first.get(1..3).unwrap_or_default()
    };
    // An area may be explained in several places; on the page it is one chapter.
    let mut explanations: Vec<_> = all_explanations().collect();
    explanations.sort_by_key(|explanation| digits_of(explanation));
    for explanation in explanations {
        let digits = digits_of(explanation);
        // Writing to a string cannot fail.
        if digits != area {
            area = digits;
            let _ = write!(page, "\n## {area} {}\n", area_name(area).get(lang));
        }
        let _ = write!(page, "\n### {}\n\n", explanation.codes.join(", "));
        let messages = explanation
            .codes
            .iter()
            .filter_map(|code| Code::named(code));
        let mut messages: Vec<String> = messages.map(|code| message_of(code, lang)).collect();
        messages.dedup();
        let _ = writeln!(page, "> {}", messages.join("\n>\n> "));
        page.push('\n');
        for (label, text) in parts(explanation, lang) {
            let _ = writeln!(page, "- **{label}.** {text}");
        }
    }
    page
}

fn area_name(area: &str) -> Text {
    match area {
        "01" => label::area_01(),
        "02" => label::area_02(),
        "03" => label::area_03(),
        "04" => label::area_04(),
        "05" => label::area_05(),
        "06" => label::area_06(),
        "07" => label::area_07(),
        "08" => label::area_08(),
        "09" => label::area_09(),
        "10" => label::area_10(),
        "11" => label::area_11(),
        "12" => label::area_12(),
        "13" => label::area_13(),
        "14" => label::area_14(),
        "15" => label::area_15(),
        "17" => label::area_17(),
        _ => label::area_other(),
    }
}

/// What an indicator asks for at each level, its evidence, its weight and its place in the tree.
/// `index` is its position in [`Rubric::indicators`].
#[must_use]
pub fn indicator_document(rubric: &Rubric, index: usize, lang: Lang) -> Document {
    let mut document = Document::default();
    let Some(indicator) = rubric.indicators.get(index) else {
        return document;
    };
    document.heading(format!("{} {}", indicator.id, indicator.name.get(lang)));
    document.line(format!("{} ({})", rubric.name.get(lang), rubric.regulation));
    let path = path_to(rubric, index)
        .iter()
        .map(|node| format!("{} {}", node.id, node.name.get(lang)))
        .collect::<Vec<_>>();
    document.line(label::stands_under(path.join(" › ")).say(lang));
    document.line(label::weighs(indicator.weight, rubric.weight).say(lang));
    let capability = rubric.capabilities.get(indicator.capability);
    if let Some(capability) = capability {
        document.line(label::capability_is(&capability.name).say(lang));
    }
    let mut grid = Grid::new([
        (label::level().say(lang), Align::Left),
        (label::what_it_asks().say(lang), Align::Left),
    ]);
    for (level, asks) in &indicator.criteria {
        let name = capability.and_then(|one| one.levels.get(level));
        let name = name.map(|name| name.get(lang)).unwrap_or_default();
        let cells = vec![
            format!("{level} {name}").trim_end().to_owned(),
            asks.clone(),
        ];
        grid.row(0, Tone::Plain, cells);
        for rule in rubric.demands(index, *level) {
            grid.row(
                1,
                Tone::Plain,
                vec![label::evidence().say(lang), rule.name.say(lang)],
            );
        }
        for line in kinds::asked(rubric, index, *level, lang) {
            grid.row(1, Tone::Plain, vec![String::new(), line]);
        }
    }
    grid.row(
        0,
        Tone::Plain,
        vec![label::evidence().say(lang), indicator.evidence.clone()],
    );
    document.grid(grid);
    document
}

/// The nodes above an indicator, from the top.
pub(super) fn path_to(rubric: &Rubric, index: usize) -> Vec<&Node> {
    let above = |node: &&Node| !node.children.is_empty() && node.indicators.contains(&index);
    rubric.walk().filter(above).collect()
}
