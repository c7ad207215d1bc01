//! Whatever the READMEs and the book in `docs/` show is what the program really prints: every
//! command in a `console` block is run, in the order of its page, in a folder of its own that has
//! the samples and the rubrics.
//!
//! The commands in the READMEs of the samples are run, too. A block may hold several commands; a line `…` stands for any number of lines. A block such as
//! `csv file=biaya.csv` is written as that file first.

mod book;
mod generated;
mod json;
mod languages;
mod links;
mod pages;
mod picture;
mod shape;
mod site;

use crate::harness::{Folder, Ran, spbe_in};
use pages::{Block, Step, pages, words};
use rayon::prelude::*;
use std::path::{Path, PathBuf};

/// What else a page may ask for in a `console` or `sh` block; nothing of it is run here.
const NOT_OURS: [&str; 9] = [
    "cargo",
    "duckdb",
    "git",
    "gh",
    ".ci/run",
    "mkdir",
    "for",
    "done",
    "target/release/spbe",
];

/// A page's folder, and where in it the reader stands.
struct Desk {
    folder: Folder,
    at: PathBuf,
}

impl Desk {
    fn new() -> Self {
        let folder = Folder::new();
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        for name in ["samples", "rubrics"] {
            copy(&root.join(name), &folder.path().join(name));
        }
        let at = folder.path().to_owned();
        Self { folder, at }
    }

    /// What a command prints, findings before results, or nothing if it is not ours.
    fn run(&mut self, page: &str, command: &str) -> Option<String> {
        let words = words(command);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let ours = match words[..] {
            ["cargo", "run", "--release", "--", ref ours @ ..] | ["spbe", ref ours @ ..] => ours,
            ["cd", ".."] => {
                assert!(
                    self.at.pop() && self.at.starts_with(self.folder.path()),
                    "{page}"
                );
                return None;
            }
            ["cd", folder] => {
                self.at.push(folder);
                assert!(self.at.is_dir(), "{page}: {command}");
                return None;
            }
            ["cat", file] => {
                let text = std::fs::read_to_string(self.at.join(file));
                return Some(text.unwrap_or_else(|error| panic!("{page}: {command}: {error}")));
            }
            [first, ..] if NOT_OURS.contains(&first) => return None,
            _ => panic!("{page}: `{command}` is neither ours nor known"),
        };
        let Ran {
            code,
            stdout,
            stderr,
        } = spbe_in(&self.at, ours).ran();
        assert!(
            code <= 1,
            "{page}: {command}: exit {code}\n{stderr}{stdout}"
        );
        Some(format!("{stderr}{stdout}"))
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let (path, to) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy(&path, &to);
        } else {
            std::fs::copy(&path, &to).unwrap();
        }
    }
}

/// Where shown lines and printed ones part, if they do.
fn differs(shown: &[String], printed: &str) -> Option<String> {
    if shown.is_empty() {
        return None;
    }
    // Where paths are written with a backslash, pages still show them with a slash.
    let printed = if cfg!(windows) {
        printed.replace('\\', "/")
    } else {
        printed.to_owned()
    };
    let printed: Vec<&str> = printed.lines().map(str::trim_end).collect();
    let parts: Vec<&[String]> = shown.split(|line| line == "…").collect();
    let mut at = 0;
    for (position, part) in parts.iter().enumerate() {
        let fits = |from: &usize| {
            let there = printed.get(*from..*from + part.len());
            there.is_some_and(|there| there.iter().zip(*part).all(|(a, b)| a == b))
        };
        let last = position + 1 == parts.len();
        let from = if position == 0 {
            Some(0).filter(fits)
        } else if last && !part.is_empty() {
            printed
                .len()
                .checked_sub(part.len())
                .filter(|from| *from >= at && fits(from))
        } else {
            (at..=printed.len()).find(fits)
        };
        let Some(from) = from else {
            return Some(format!(
                "shown:\n{}\n\nprinted:\n{}",
                part.join("\n"),
                printed.join("\n")
            ));
        };
        at = from + part.len();
    }
    let whole = parts.len() > 1 || at == printed.len();
    (!whole).then(|| format!("more is printed than shown:\n{}", printed.join("\n")))
}

/// What a page shows instead, as much of it as now: each part from its first line on, which has to
/// be there still, unless it begins the output.
fn renewed(shown: &[String], printed: &str) -> Option<Vec<String>> {
    let printed: Vec<&str> = printed.lines().map(str::trim_end).collect();
    let parts: Vec<&[String]> = shown.split(|line| line == "…").collect();
    if parts.len() == 1 {
        return Some(printed.into_iter().map(str::to_owned).collect());
    }
    let mut new = Vec::new();
    for (position, part) in parts.iter().enumerate() {
        let from = match part.first() {
            Some(first) if position > 0 => printed.iter().position(|line| line == first)?,
            _ => 0,
        };
        if position > 0 {
            new.push("…".to_owned());
        }
        let lines = printed.iter().skip(from).take(part.len());
        new.extend(lines.map(|line| (*line).to_owned()));
    }
    Some(new)
}

/// Writes what a command now prints into its page.
fn renew(page: &str, command: &str, shown: &[String], new: &[String]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(page);
    let text = std::fs::read_to_string(&path).unwrap();
    let block = |lines: &[String]| format!("$ {command}\n{}\n", lines.join("\n"));
    std::fs::write(path, text.replacen(&block(shown), &block(new), 1)).unwrap();
}

/// Runs everything a page asks for and returns what is not as shown. `SPBE_WRITE_DOCS=1` writes
/// what is printed into the page, where it can be told what to show.
fn faults_of(page: &str, text: &str) -> Vec<String> {
    let writes = std::env::var_os("SPBE_WRITE_DOCS").is_some();
    let mut desk = Desk::new();
    let mut faults = Vec::new();
    for block in pages::blocks(text) {
        match block {
            Block::File { name, content } => {
                let path = desk.at.join(name);
                std::fs::create_dir_all(path.parent().unwrap()).unwrap();
                std::fs::write(path, content).unwrap();
            }
            Block::Console(steps) => {
                for Step { command, shown } in steps {
                    let Some(printed) = desk.run(page, &command) else {
                        continue;
                    };
                    if let Some(fault) = differs(&shown, &printed) {
                        if let (true, Some(new)) = (writes, renewed(&shown, &printed)) {
                            renew(page, &command, &shown, &new);
                            continue;
                        }
                        faults.push(format!("{page}: $ {command}\n{fault}\n"));
                    }
                }
            }
        }
    }
    faults
}

#[test]
fn every_page_shows_what_the_program_prints() {
    let pages = pages();
    let runs = |text: &str| text.contains("```console\n") || text.contains("```sh\nspbe ");
    let faults: Vec<String> = pages
        .par_iter()
        .filter(|(_, text)| runs(text))
        .flat_map(|(page, text)| faults_of(page, text))
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    for readme in ["README.md", "README.id.md"] {
        assert!(
            pages
                .iter()
                .any(|(page, text)| page == readme && runs(text))
        );
    }
}

#[test]
fn what_differs_is_seen() {
    let shown = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    let printed = "a\nb\nc\nd\n";
    for fine in ["", "a\nb\nc\nd", "a\n…", "…\nd", "a\n…\nc\n…", "…\nb\n…\nd"] {
        assert_eq!(differs(&shown(fine), printed), None, "{fine}");
    }
    for wrong in [
        "a",
        "b\n…",
        "…\nc",
        "a\n…\ne\n…",
        "…\nc\n…\nb\n…",
        "a\nb\nc\nd\ne",
    ] {
        assert!(differs(&shown(wrong), printed).is_some(), "{wrong}");
    }
}
