//! Every code of a finding is explained, once, in both languages, and the pages in `docs/` say so.

use spbe::diagnostic::{
    Code, all_codes, all_explanations, codes_named, explanation, message_of, nearest_codes,
};
use spbe::lang::Lang;
use spbe::report;
use std::collections::BTreeSet;
use std::path::Path;

#[test]
fn every_code_is_explained_once_and_nothing_else_is() {
    let mut explained: Vec<&str> = all_explanations()
        .flat_map(|one| one.codes.iter().copied())
        .collect();
    explained.sort_unstable();
    let mut codes: Vec<&str> = all_codes().map(Code::as_str).collect();
    codes.sort_unstable();
    let missing: Vec<&&str> = codes
        .iter()
        .filter(|code| !explained.contains(code))
        .collect();
    assert!(
        missing.is_empty(),
        "write in src/diagnostic/explanations/ about {missing:?}"
    );
    let orphans: Vec<&&str> = explained
        .iter()
        .filter(|code| !codes.contains(code))
        .collect();
    assert!(orphans.is_empty(), "no finding has the code {orphans:?}");
    assert_eq!(codes, explained, "a code is explained twice");
}

#[test]
fn explanations_are_whole_sentences_and_none_is_a_copy() {
    let mut seen = BTreeSet::new();
    for one in all_explanations() {
        for lang in Lang::ALL {
            let words = one.words(lang);
            let codes = one.codes;
            for text in [words.what, words.why, words.example, words.mend] {
                assert!(text.trim() == text && text.len() > 3, "{codes:?}: `{text}`");
                assert!(text.ends_with('.'), "{codes:?}: a sentence ends: {text}");
                assert!(
                    !text.contains("  ") && !text.contains('\n'),
                    "{codes:?}: {text}"
                );
                assert!(text.matches('`').count() % 2 == 0, "{codes:?}: {text}");
            }
            assert!(
                seen.insert((words.what, words.example)),
                "{codes:?}: said twice"
            );
        }
        let (id, en) = (one.words(Lang::Id), one.words(Lang::En));
        assert_ne!(id.what, en.what, "{:?}", one.codes);
        assert_ne!(id.mend, en.mend, "{:?}", one.codes);
    }
}

#[test]
fn codes_are_found_as_people_write_them() {
    let named = |written: &str| -> Vec<&str> {
        codes_named(written).into_iter().map(Code::as_str).collect()
    };
    assert_eq!(named("E0203"), ["E0203"]);
    assert_eq!(named(" e0203 "), ["E0203"]);
    assert_eq!(named("0203"), ["E0203", "W0203"]);
    assert_eq!(named("203"), [""; 0]);
    assert_eq!(named("€0203"), [""; 0]);
    let near: Vec<&str> = nearest_codes("e0206x")
        .into_iter()
        .map(Code::as_str)
        .collect();
    assert!(near.contains(&"E0206"), "{near:?}");
    assert_eq!(nearest_codes("sesuatu yang lain").len(), 0);
    for code in all_codes() {
        assert!(explanation(code).is_some());
        for lang in Lang::ALL {
            assert!(
                !message_of(code, lang).contains(['{', '}']),
                "{}",
                code.as_str()
            );
        }
    }
}

/// `SPBE_WRITE_DOCS=1 cargo test --test library pages_of_codes` writes the pages anew.
#[test]
fn pages_of_codes_are_what_the_program_says() {
    for (lang, name) in [
        (Lang::Id, "id/acuan/kode.md"),
        (Lang::En, "en/reference/codes.md"),
    ] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("docs")
            .join(name);
        let page = report::codes_page(lang);
        if std::env::var_os("SPBE_WRITE_DOCS").is_some() {
            std::fs::write(&path, &page).unwrap();
        }
        let there = std::fs::read_to_string(&path)
            .unwrap_or_default()
            .replace("\r\n", "\n");
        assert!(
            there == page,
            "docs/{name} is out of date: SPBE_WRITE_DOCS=1 cargo test --test library pages_of_codes"
        );
    }
}
