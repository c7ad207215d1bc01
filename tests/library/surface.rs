//! The public surface of the library, so that nobody makes it larger or smaller unawares.
//!
//! The lint `unreachable_pub` holds that whatever is `pub` can be reached from outside, so the
//! items are read off the source, each under its module at the top.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

/// The kinds of items, as they begin a line.
const KINDS: [&str; 6] = ["struct", "enum", "trait", "fn", "const fn", "const"];

/// The item that a line makes public, as `fn name`.
fn item(line: &str) -> Option<String> {
    let rest = line.strip_prefix("pub ")?;
    let kind = KINDS
        .iter()
        .find(|kind| rest.starts_with(&format!("{kind} ")))?;
    let name = rest[kind.len()..].trim_start();
    let end = name.find(|letter: char| !letter.is_alphanumeric() && letter != '_')?;
    let kind = kind.trim_start_matches("const ").trim();
    Some(format!(
        "{} {}",
        if kind.is_empty() { "const" } else { kind },
        &name[..end]
    ))
}

fn read(path: &Path, items: &mut BTreeSet<String>) {
    if path.is_dir() {
        for entry in std::fs::read_dir(path).unwrap() {
            read(&entry.unwrap().path(), items);
        }
    } else if path.extension().is_some_and(|ending| ending == "rs") {
        let text = std::fs::read_to_string(path).unwrap();
        items.extend(text.lines().filter_map(item));
    }
}

#[test]
fn the_public_surface_is_meant() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let root = std::fs::read_to_string(source.join("lib.rs")).unwrap();
    let modules = root.lines().filter_map(|line| {
        let name = line.strip_prefix("pub mod ")?;
        name.strip_suffix(';').map(str::to_owned)
    });
    let mut surface = BTreeMap::new();
    for module in modules {
        let mut items = BTreeSet::new();
        let file = source.join(format!("{module}.rs"));
        if file.is_file() {
            read(&file, &mut items);
        }
        let folder = source.join(&module);
        if folder.is_dir() {
            read(&folder, &mut items);
        }
        surface.insert(module, items);
    }
    let mut text = String::new();
    for (module, items) in &surface {
        assert!(!items.is_empty(), "{module} has nothing public");
        writeln!(text, "{module}").unwrap();
        for item in items {
            writeln!(text, "    {item}").unwrap();
        }
    }
    insta::assert_snapshot!(text);
}

/// Whoever uses the library meets every noun with an example that compiles.
#[test]
fn every_noun_has_an_example() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for (file, noun) in [
        ("number/mod.rs", "Exact"),
        ("number/printed.rs", "Printed"),
        ("place.rs", "Place"),
        ("diagnostic/mod.rs", "Diagnostic"),
        ("rubric/mod.rs", "Rubric"),
        ("evidence/book/mod.rs", "Book"),
        ("evidence/mod.rs", "Evidence"),
        ("assess.rs", "Assessment"),
        ("score.rs", "Scorecard"),
        ("published/mod.rs", "Published"),
        ("compare/mod.rs", "Comparison"),
        ("audit/mod.rs", "Audit"),
        ("plan/mod.rs", "Plan"),
        ("band/mod.rs", "Band"),
        ("rank.rs", "Ranking"),
        ("report/document.rs", "Document"),
        ("transfer.rs", "Transfer"),
        ("trust/mod.rs", "Verification"),
        ("evaluation.rs", "Evaluation"),
    ] {
        let text = std::fs::read_to_string(source.join(file)).unwrap();
        let before = text.split(&format!("\npub struct {noun}")).next().unwrap();
        let comment: Vec<&str> = before
            .lines()
            .rev()
            .take_while(|line| line.starts_with("///") || line.starts_with("#["))
            .collect();
        let fences = comment.iter().filter(|line| line.contains("```")).count();
        assert!(fences >= 2, "{noun} in src/{file} has no example");
    }
}
