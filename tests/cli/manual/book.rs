//! The book as mdBook builds it, in `docs/id` and `docs/en`: every page is a chapter, and whatever a
//! page links to is built with it, so that links work on a code host and in the built pages alike.
//!
//! mdBook writes a page for each chapter of a table of contents and copies what is no Markdown. The
//! two languages are built side by side, so that a page may lead to one of the other language.

use super::languages::chapters;
use super::links::{defined_apart, leads_to, links};
use super::pages::pages;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The folders of the two languages.
const BOOKS: [&str; 2] = ["docs/id", "docs/en"];

fn all() -> BTreeMap<String, String> {
    pages().into_iter().collect()
}

/// The chapters of both languages, by their paths from the root.
fn built(pages: &BTreeMap<String, String>) -> BTreeSet<String> {
    let of = |book: &&str| {
        let named = chapters(&pages[&format!("{book}/SUMMARY.md")]);
        named
            .into_iter()
            .map(|chapter| format!("{book}/{chapter}"))
            .collect::<Vec<_>>()
    };
    BOOKS.iter().flat_map(of).collect()
}

/// Why a link of a page would be dead in the built book, if it would.
fn dead(page: &str, link: &str, built: &BTreeSet<String>) -> Option<String> {
    let target = leads_to(page, link)?;
    if built.contains(&target) {
        return None;
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let within = BOOKS
        .iter()
        .any(|book| target.starts_with(&format!("{book}/")));
    let why = if !within {
        "is no part of the book; name it as code"
    } else if Path::new(&target)
        .extension()
        .is_some_and(|end| end == "md")
    {
        "is no chapter of SUMMARY.md"
    } else if !root.join(&target).is_file() {
        "is no file"
    } else {
        return None;
    };
    Some(format!("{page}: {link}: {target} {why}"))
}

#[test]
fn every_page_is_a_chapter_once() {
    let pages = all();
    for book in BOOKS {
        let named = chapters(&pages[&format!("{book}/SUMMARY.md")]);
        let once: BTreeSet<&String> = named.iter().collect();
        assert_eq!(once.len(), named.len(), "{book} names a page twice");
        let below = pages
            .keys()
            .filter_map(|page| page.strip_prefix(&format!("{book}/")));
        let there: BTreeSet<String> = below
            .filter(|page| *page != "SUMMARY.md")
            .map(str::to_owned)
            .collect();
        assert_eq!(named.into_iter().collect::<BTreeSet<_>>(), there, "{book}");
    }
}

#[test]
fn links_of_the_book_are_built_with_it() {
    let pages = all();
    let built = built(&pages);
    let mut faults = Vec::new();
    let mut followed = 0;
    let of_books = pages.iter().filter(|(page, _)| {
        BOOKS
            .iter()
            .any(|book| page.starts_with(&format!("{book}/")))
    });
    for (page, text) in of_books {
        for link in links(text) {
            followed += 1;
            faults.extend(dead(page, &link, &built));
        }
        faults.extend(
            defined_apart(text).map(|line| format!("{page}: {line}: write the link inline")),
        );
    }
    assert!(faults.is_empty(), "{faults:#?}");
    assert!(followed > 100, "{followed}");
}

#[test]
fn dead_links_are_seen() {
    let built = built(&all());
    let dead = |link: &str| dead("docs/en/howto/ci.md", link, &built);
    for fine in [
        "https://example.org/x.md",
        "#exceptions",
        "analyst.md",
        "../README.md",
        "../img/check.svg",
        "../../id/panduan/ci.md#pengecualian",
    ] {
        assert_eq!(dead(fine), None, "{fine}");
    }
    for (wrong, why) in [
        ("../../../rubrics/", "no part of the book"),
        ("../../../samples/README.md", "no part of the book"),
        ("../../architecture.md", "no part of the book"),
        ("../SUMMARY.md", "no chapter"),
        ("../../id/howto/ci.md", "no chapter"),
        ("../img/nothing.svg", "no file"),
        ("../reference", "no file"),
    ] {
        let said = dead(wrong).unwrap_or_else(|| panic!("{wrong} passes"));
        assert!(said.contains(why), "{said}");
    }
    assert_eq!(defined_apart("[a]: b.md\nx [a]: b\n").count(), 1);
}

/// `README.md` keeps its name when it is built, so that the other language can lead to it.
#[test]
fn both_books_are_built_alike_and_side_by_side() {
    for lang in ["id", "en"] {
        let path = format!("docs/{lang}/book.toml");
        let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(&path));
        let text = text.unwrap();
        for line in [
            "src = \".\"".to_owned(),
            format!("language = \"{lang}\""),
            format!("build-dir = \"../../target/book/{lang}\""),
            "use-default-preprocessors = false".to_owned(),
        ] {
            assert!(
                text.lines().any(|there| there == line),
                "{path} lacks {line}"
            );
        }
    }
}

/// The query of the long form is shown whole, because a built book has no `tests/`.
#[test]
fn the_query_that_is_shown_is_the_one_that_is_tested() {
    let pages = all();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let query = std::fs::read_to_string(root.join("tests/engines/index.sql")).unwrap();
    let shown = format!("```sql\n{}```\n", query.replace("\r\n", "\n"));
    for page in [
        "docs/id/acuan/bentuk-long.md",
        "docs/en/reference/long-form.md",
    ] {
        assert!(pages[page].contains(&shown), "{page}");
    }
}
