//! The pages of the reference that are made from the program.
//!
//! `SPBE_WRITE_DOCS=1 cargo test --test cli generated` writes them anew.

use super::{json, picture::picture};
use crate::harness::{Folder, spbe_in};
use spbe::lang::Lang;
use spbe::report::columns_page;
use std::path::Path;

/// Holds a page in `docs/` to what it has to be, or writes it.
fn hold(path: &str, page: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("docs")
        .join(path);
    if std::env::var_os("SPBE_WRITE_DOCS").is_some() {
        std::fs::write(&file, page).unwrap();
    }
    let there = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        there.replace("\r\n", "\n") == page,
        "docs/{path} is out of date: SPBE_WRITE_DOCS=1 cargo test --test cli generated"
    );
}

#[test]
fn generated_commands() {
    for (lang, path) in [
        ("id", "id/acuan/perintah.md"),
        ("en", "en/reference/commands.md"),
    ] {
        let folder = Folder::new();
        let ran = spbe_in(folder.path(), &["man", "-o", "page.md", "--lang", lang]).ran();
        assert_eq!(ran.code, 0, "{}", ran.shown());
        let page = std::fs::read_to_string(folder.path().join("page.md")).unwrap();
        hold(path, &page);
    }
}

#[test]
fn generated_columns() {
    hold("id/acuan/kolom.md", &columns_page(Lang::Id));
    hold("en/reference/columns.md", &columns_page(Lang::En));
}

#[test]
fn generated_json() {
    hold("id/acuan/json.md", &json::page(Lang::Id));
    hold("en/reference/json.md", &json::page(Lang::En));
}

#[test]
fn generated_pictures() {
    let compare = "spbe compare samples/kota-bekasi/2019.xlsx samples/kota-bekasi/2020.xlsx";
    let check = "spbe check samples/rusak/rubrik-celah-predikat.yaml";
    for lang in ["id", "en"] {
        let words = if lang == "en" { " --lang en" } else { "" };
        hold(
            &format!("{lang}/img/compare.svg"),
            &picture(&format!("{compare}{words}"), 25),
        );
        hold(
            &format!("{lang}/img/check.svg"),
            &picture(&format!("{check}{words}"), 20),
        );
    }
}
