//! The public surface of the library, so that nobody makes it larger or smaller unawares.
//!
//! The lint `unreachable_pub` holds that whatever is `pub` can be reached from outside, so the
//! items are read off the source, each under its module at the top, functions of a type under its
//! name. Fields, variants and arguments are left to `cargo semver-checks`, see CONTRIBUTING.md.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

/// The kinds of items, as they begin a line.
const KINDS: [&str; 7] = ["struct", "enum", "trait", "type", "fn", "const fn", "const"];

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

/// The type that a line begins to say functions of: `impl<T> Name<T> {`, but not those of a trait.
fn owner(line: &str) -> Option<&str> {
    let rest = line.strip_prefix("impl")?;
    let rest = match rest.strip_prefix('<') {
        Some(generic) => generic.split_once("> ")?.1,
        None => rest.strip_prefix(' ')?,
    };
    if rest.contains(" for ") {
        return None;
    }
    rest.split(|letter: char| !letter.is_alphanumeric() && letter != '_')
        .next()
}

/// The public items of a file of Rust, formatted as rustfmt formats it.
fn items(text: &str) -> BTreeSet<String> {
    let mut items = BTreeSet::new();
    let mut of = None;
    for line in text.lines() {
        if line.starts_with("impl") {
            of = owner(line);
        } else if line.starts_with('}') {
            of = None;
        } else if let (Some(of), Some(inner)) = (of, line.strip_prefix("    ")) {
            let function = item(inner).and_then(|item| Some(item.strip_prefix("fn ")?.to_owned()));
            items.extend(function.map(|name| format!("fn {of}::{name}")));
        }
        items.extend(item(line));
    }
    items
}

fn read(path: &Path, found: &mut BTreeSet<String>) {
    if path.is_dir() {
        for entry in std::fs::read_dir(path).unwrap() {
            read(&entry.unwrap().path(), found);
        }
    } else if path.extension().is_some_and(|ending| ending == "rs") {
        found.extend(items(&std::fs::read_to_string(path).unwrap()));
    }
}

#[test]
fn items_are_seen_and_inner_ones_are_not() {
    let text = "pub struct Sum<T> {\n    pub of: T,\n}\n\nimpl<T> Sum<T> {\n    pub fn add(&self) {\n    }\n\n    \
                pub(crate) fn own(&self) {}\n    fn inner() {}\n    pub const fn zero() -> Self {}\n}\n\n\
                impl Say for Sum<u8> {\n    fn say(&self) {}\n}\n\npub const MOST: u8 = 3;\npub(crate) fn hidden() {}\n\
                pub fn read(text: &str) {}\nstruct Mine;\npub enum Way {}\n";
    let found: Vec<String> = items(text).into_iter().collect();
    assert_eq!(
        found,
        [
            "const MOST",
            "enum Way",
            "fn Sum::add",
            "fn Sum::zero",
            "fn read",
            "struct Sum"
        ]
    );
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
        ("rank/mod.rs", "Ranking"),
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
