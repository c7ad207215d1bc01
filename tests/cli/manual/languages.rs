//! A page and its translation run the same commands.

use super::pages::{Block, blocks, pages, words};
use std::collections::BTreeMap;

/// The chapters of a book, in order, as its table of contents names them.
pub(super) fn chapters(summary: &str) -> Vec<String> {
    let lines = summary.lines().filter_map(|line| {
        let (_, rest) = line.split_once("](")?;
        Some(rest.trim_end_matches(')').to_owned())
    });
    lines.collect()
}

/// The commands of a page without their language.
fn commands(text: &str) -> Vec<Vec<String>> {
    let mut commands = Vec::new();
    for block in blocks(text) {
        let Block::Console(steps) = block else {
            continue;
        };
        for step in steps {
            let mut words = words(&step.command);
            if let Some(at) = words.iter().position(|word| word == "--lang") {
                words.drain(at..at + 2);
            }
            // The name of a rating is a word of its language.
            if let Some(at) = words.iter().position(|word| word == "--target") {
                words.drain(at..at + 2);
            }
            commands.push(words);
        }
    }
    commands
}

#[test]
fn both_languages_run_the_same_commands() {
    let pages: BTreeMap<String, String> = pages().into_iter().collect();
    let summary = |lang: &str| chapters(&pages[&format!("docs/{lang}/SUMMARY.md")]);
    let (id, en) = (summary("id"), summary("en"));
    assert_eq!(id.len(), en.len(), "{id:#?}\n{en:#?}");
    let mut pairs: Vec<(String, String)> = vec![("README.id.md".into(), "README.md".into())];
    for (id, en) in id.into_iter().zip(en) {
        pairs.push((format!("docs/id/{id}"), format!("docs/en/{en}")));
    }
    for (id, en) in pairs {
        let (first, second) = (commands(&pages[&id]), commands(&pages[&en]));
        assert_eq!(first, second, "{id} and {en} run different commands");
    }
}

/// English pages show English output, Indonesian pages the default.
#[test]
fn pages_speak_one_language() {
    for (page, text) in pages() {
        let english = match page.as_str() {
            "README.md" => true,
            "README.id.md" => false,
            _ if page.starts_with("docs/en/") => true,
            _ if page.starts_with("docs/id/") => false,
            _ => continue,
        };
        for block in blocks(&text) {
            let Block::Console(steps) = block else {
                continue;
            };
            for step in steps {
                let words = words(&step.command);
                let asked = words.windows(2).any(|two| two == ["--lang", "en"]);
                assert!(!asked || english, "{page}: {}", step.command);
            }
        }
    }
}
