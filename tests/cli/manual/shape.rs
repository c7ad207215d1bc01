//! The book is whole: every page is in the table of contents of its language, and every command
//! and option that a page names exists.

use super::languages::chapters;
use super::pages::{fenced, pages, prose};
use crate::harness::spbe;
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn the_table_of_contents_names_every_page_once() {
    let pages: BTreeMap<String, String> = pages().into_iter().collect();
    for lang in ["id", "en"] {
        let folder = format!("docs/{lang}/");
        let summary = &pages[&format!("{folder}SUMMARY.md")];
        assert!(summary.starts_with("# "), "{lang}");
        let chapters = chapters(summary);
        let named: BTreeSet<String> = chapters.iter().cloned().collect();
        assert_eq!(named.len(), chapters.len(), "{lang}: a page stands twice");
        let there = pages.keys().filter_map(|page| page.strip_prefix(&folder));
        let there = there
            .filter(|page| *page != "SUMMARY.md")
            .map(str::to_owned);
        assert_eq!(named, there.collect(), "{lang}");
        for chapter in &chapters {
            let text = &pages[&format!("{folder}{chapter}")];
            assert!(
                text.starts_with("# "),
                "{lang}/{chapter} begins with its title"
            );
        }
    }
}

/// The names of the commands and, in their help, of the options.
fn vocabulary() -> (BTreeSet<String>, BTreeSet<String>) {
    let mut commands = BTreeSet::new();
    let mut options: BTreeSet<String> = ["--help", "--version"].map(str::to_owned).into();
    let mut open = vec![vec![]];
    while let Some(path) = open.pop() {
        let mut arguments: Vec<&str> = path.iter().map(String::as_str).collect();
        arguments.push("--help");
        let help = spbe(&arguments).ran().stdout;
        let mut listing = false;
        for line in help.lines() {
            listing = (listing && line.starts_with("  ")) || line == "Perintah:";
            if let Some(name) = line.trim().split(' ').next()
                && listing
                && line.starts_with("  ")
                && !line.starts_with("   ")
            {
                let below: Vec<String> = path.iter().cloned().chain([name.to_owned()]).collect();
                commands.insert(below.join(" "));
                open.push(below);
            }
            let words = line.split([' ', ',']).filter(|word| word.starts_with("--"));
            options
                .extend(words.map(|word| word.trim_end_matches(['.', ';', ')', ']']).to_owned()));
        }
    }
    (commands, options)
}

/// The command that the pages on CI foresee.
const FORESEEN: [&str; 3] = ["spbe", "rubric", "impact"];

#[test]
fn commands_and_options_in_the_text_exist() {
    let (commands, options) = vocabulary();
    assert!(
        commands.contains("rubric show") && commands.contains("score"),
        "{commands:?}"
    );
    let mut unknown = Vec::new();
    for (page, text) in pages() {
        let book =
            page.starts_with("docs/") || page.starts_with("README") || page.starts_with("samples");
        // The headers of columns are no commands.
        if !book || page.ends_with("columns.md") || page.ends_with("kolom.md") {
            continue;
        }
        let text = prose(&text);
        let spans = text.split('`').skip(1).step_by(2).map(str::to_owned);
        for span in spans {
            let words: Vec<&str> = span.split_whitespace().collect();
            if words.starts_with(&FORESEEN) {
                continue;
            }
            if let ["spbe", first, ..] = words[..]
                && first.chars().all(|letter| letter.is_ascii_lowercase())
                && !commands.contains(first)
            {
                unknown.push(format!("{page}: {span}"));
            }
            if let ["spbe", "rubric", second, ..] = words[..]
                && second.chars().all(|letter| letter.is_ascii_lowercase())
                && !commands.contains(&format!("rubric {second}"))
            {
                unknown.push(format!("{page}: {span}"));
            }
            let ours = words
                .first()
                .is_some_and(|word| *word == "spbe" || word.starts_with("--"));
            for word in words.iter().filter(|word| ours && word.starts_with("--")) {
                let name = word.split(['=', '[', '|']).next().unwrap();
                if !options.contains(name) && *word != "---" {
                    unknown.push(format!("{page}: {span}"));
                }
            }
        }
    }
    assert!(unknown.is_empty(), "{unknown:#?}");
}

/// A command of ours that is shown is run: it stands in a `console` block. Other blocks show what
/// build servers and shells are told.
#[test]
fn commands_of_ours_stand_where_they_are_run() {
    for (page, text) in pages() {
        let book = page.starts_with("docs/") || page.starts_with("README");
        for (info, lines) in fenced(&text) {
            let shell = ["sh", "bash", "text", "powershell"].contains(&info.as_str());
            let command = lines.iter().find(|line| line.starts_with("spbe "));
            assert!(!(book && shell && command.is_some()), "{page}: {command:?}");
        }
    }
}
