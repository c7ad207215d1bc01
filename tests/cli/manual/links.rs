//! Every relative link leads to a file that is there, and to a heading of it.

use super::pages::{fenced, pages, prose};
use std::path::{Component, Path, PathBuf};

/// The targets of the links in a text: `[words](target)` and `![words](target)`.
pub(super) fn links(text: &str) -> Vec<String> {
    let prose = prose(text);
    let mut links = Vec::new();
    for rest in prose.split("](").skip(1) {
        let end = rest.find(')').expect("a link ends");
        links.push(rest[..end].to_owned());
    }
    links
}

/// The anchor that a heading gets.
fn anchor(heading: &str) -> String {
    let kept = heading.trim_start_matches('#').trim().to_lowercase();
    let kept = kept.chars().filter_map(|letter| match letter {
        ' ' => Some('-'),
        '-' | '_' => Some(letter),
        _ if letter.is_alphanumeric() => Some(letter),
        _ => None,
    });
    kept.collect()
}

/// The file or folder of the repository that a link on a page leads to; none if it leads elsewhere.
pub(super) fn leads_to(page: &str, link: &str) -> Option<String> {
    if link.contains("://") || link.starts_with("mailto:") {
        return None;
    }
    let file = link.split('#').next().unwrap_or_default();
    if file.is_empty() {
        return Some(page.to_owned());
    }
    let path = normal(&Path::new(page).parent().unwrap().join(file));
    Some(path.to_str().unwrap().replace('\\', "/"))
}

/// The lines that define the target of a link apart from it, `[name]: target`, which no test follows.
pub(super) fn defined_apart(text: &str) -> impl Iterator<Item = String> {
    let prose = prose(text);
    let lines: Vec<String> = prose.lines().map(str::to_owned).collect();
    lines
        .into_iter()
        .filter(|line| line.starts_with('[') && line.contains("]: "))
}

fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => {
                assert!(normal.pop(), "{} leaves the repository", path.display());
            }
            other => normal.push(other),
        }
    }
    normal
}

#[test]
fn every_relative_link_leads_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let pages = pages();
    let mut broken = Vec::new();
    let mut followed = 0;
    for (page, text) in &pages {
        for link in links(text) {
            let Some(target) = leads_to(page, &link) else {
                continue;
            };
            followed += 1;
            let (_, heading) = link.split_once('#').unwrap_or((&link, ""));
            if !root.join(&target).exists() {
                broken.push(format!("{page}: {link}"));
            }
            if !heading.is_empty() {
                let there = pages.iter().find(|(page, _)| *page == target);
                let known = there.is_some_and(|(_, text)| {
                    let text = prose(text);
                    let mut headings = text.lines().filter(|line| line.starts_with('#'));
                    headings.any(|line| anchor(line) == heading)
                });
                if !known {
                    broken.push(format!("{page}: {link} (no such heading)"));
                }
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
    assert!(followed > 50, "{followed}");
}

#[test]
fn blocks_say_what_they_hold() {
    for (page, text) in pages() {
        for (info, lines) in fenced(&text) {
            assert!(
                !info.is_empty(),
                "{page}: a block without a language: {lines:?}"
            );
        }
    }
}
