//! The sheets of the rules for evidence and of the kinds of documents that they ask for.

use super::mapping::{Mapping, parts, scalar, truth};
use super::table::Field;
use super::tree::Tables;
use crate::rubric::sheets::{self, YES};
use crate::rubric::yaml::Tree;
use crate::words::fold;

/// What is asked of evidence; nothing where no cell says anything about it.
pub(super) fn put_rules(
    root: &mut Mapping,
    from_level: Option<&Field>,
    cumulative: Option<&Field>,
    tables: &Tables<'_>,
) {
    let rules = tables.of(&sheets::RULES).iter().map(|record| {
        let mut rule = Mapping::at(&record.place);
        rule.put_all(record, &["name", "en", "max_age_months", "min_documents"]);
        for key in ["indicators", "levels", "kinds"] {
            let parts = record
                .get(key)
                .map(|field| parts(field, &[',', ';', '\n', ' ']));
            rule.put_list(key, parts.unwrap_or_default());
        }
        if let Some(field) = record.get("documents") {
            let yes = [YES.0, YES.1].contains(&&*fold(&field.text));
            rule.put(
                "documents",
                scalar(if yes { "none" } else { &field.text }, &field.place),
            );
        }
        if let Some(field) = record.get("required") {
            rule.put("required", truth(field));
        }
        rule.put_all(record, &["source", "confidence"]);
        rule.tree()
    });
    let rules: Vec<Tree> = rules.collect();
    let kinds = tables.of(&sheets::DOCUMENT_KINDS).iter().map(|record| {
        let mut kind = Mapping::at(&record.place);
        kind.put_all(record, &["id", "name", "en"]);
        let aliases = record.get("aliases").map(|field| parts(field, &['\n']));
        kind.put_list("aliases", aliases.unwrap_or_default());
        kind.tree()
    });
    let kinds: Vec<Tree> = kinds.collect();
    let first = from_level
        .or(cumulative)
        .map(|field| &field.place)
        .or(kinds.first().or(rules.first()).map(|first| &*first.span));
    let Some(first) = first else {
        return;
    };
    let mut mapping = Mapping::at(first);
    mapping.put_text("from_level", from_level);
    if let Some(field) = cumulative {
        mapping.put("cumulative", truth(field));
    }
    mapping.put_list("kinds", kinds);
    mapping.put_list("rules", rules);
    root.put("evidence_rules", mapping.tree());
}
