//! Books that mean harm: everything in them is shown, and nothing of it works.

use super::evaluations::{self, HOSTILE, LINKS};
use super::tree::parse;
use spbe::advice::advise;
use spbe::lang::Lang;
use spbe::report::html::{html, leader};
use spbe::report::{markdown, narrative};

#[test]
fn a_page_shows_what_is_written_and_runs_none_of_it() {
    let evaluation = evaluations::hostile();
    let page = html(&evaluation, Lang::Id);
    let (root, errors) = parse(&page);
    assert_eq!(errors, Vec::<String>::new());
    // The sign for a turned direction stands in its place; all else is as it was written.
    let shown = HOSTILE.replace('\u{202e}', "\u{fffd}");
    assert_eq!(root.first("h1").text(), shown);
    assert!(root.first("title").text().contains(&shown));
    assert_eq!(root.named("script").len(), 1);
    assert!(
        root.named("b")
            .iter()
            .all(|one| one.attributes().is_empty())
    );
    assert!(!page.contains('\u{202e}'));
    let evidence = root.with_id("data-dukung").text();
    assert!(evidence.contains("<!-- catatan --> ]]>"));
    assert!(evidence.contains("</td></tr></table><h1>"));
    for link in LINKS {
        assert!(evidence.contains(link.trim()), "{link}");
    }
    let followed: Vec<String> = root
        .with_id("data-dukung")
        .named("a")
        .iter()
        .filter_map(|one| one.get("href"))
        .collect();
    assert!(!followed.is_empty());
    for href in followed {
        assert!(
            [LINKS[1], LINKS[3].trim()].contains(&href.as_str()),
            "{href}"
        );
    }
    let sheet = leader(&evaluation, &advise(evaluation.latest().unwrap()), Lang::En);
    let (root, errors) = parse(&sheet);
    assert_eq!(errors, Vec::<String>::new());
    assert_eq!(root.first("h1").text(), shown);
    assert!(root.named("script").is_empty() && root.named("a").is_empty());
}

#[test]
fn every_reason_against_a_document_is_told() {
    let evaluation = evaluations::hostile();
    let (root, _) = parse(&html(&evaluation, Lang::En));
    let score = evaluation.latest().unwrap();
    let supports = score
        .assessment
        .answers
        .iter()
        .filter_map(|answer| answer.support.as_ref());
    let documents: Vec<_> = supports.flat_map(|support| &support.documents).collect();
    let counted = documents.iter().filter(|one| one.counts()).count();
    let table = root.with_id("data-dukung").first("tbody");
    let rows = table.named("tr");
    assert_eq!(rows.len(), documents.len());
    let (mut yes, mut no) = (0, 0);
    for row in rows {
        let cells = row.named("td");
        let cell = &cells[4].text();
        if cell == "✓ yes" {
            yes += 1;
        } else {
            assert!(
                cell.starts_with("✕ no: ") && cell.len() > "✕ no: ".len() + 5,
                "{cell}"
            );
            no += 1;
        }
    }
    assert_eq!((yes, no), (counted, documents.len() - counted));
    assert!(counted > 0 && no > 0);
}

/// What is left of Markdown when its escapes are taken away has nothing that would have meant
/// anything.
#[test]
fn a_chapter_stays_a_chapter() {
    let evaluation = evaluations::hostile();
    let text = markdown(&narrative(&evaluation, Lang::Id));
    for line in text.lines() {
        let mut letters = line.chars().peekable();
        let mut bare = String::new();
        while let Some(letter) = letters.next() {
            if letter == '\\' {
                letters.next();
            } else {
                bare.push(letter);
            }
        }
        let body = bare
            .trim_start_matches("# ")
            .trim_start_matches("## ")
            .trim_start_matches("- ");
        let body = body
            .replace("&emsp;", "")
            .replace("&amp;", "")
            .replace("& ", "")
            .replace("**", "");
        let table = line.starts_with("| ");
        assert!(
            !body.contains(['<', '>', '[', ']', '`', '*', '_', '#', '~', '&']),
            "{line}"
        );
        assert!(table || !body.contains('|'), "{line}");
    }
    assert!(text.contains("isakeB"));
    let headings = text.lines().filter(|line| line.starts_with('#')).count();
    assert_eq!(headings, 1 + 8, "{text}");
}
