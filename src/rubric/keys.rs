//! The keys of rubric files, mapping by mapping: what the readers know, and what the JSON Schema
//! describes. A test holds that neither knows a key that the other does not.

/// The whole file.
pub(super) const RUBRIC: &[&str] = &[
    "extends",
    "id",
    "name",
    "en",
    "regulation",
    "index",
    "years",
    "status",
    "caveat",
    "open_points",
    "sources",
    "scale",
    "rounding",
    "rate_on",
    "bands",
    "capabilities",
    "kinds",
    "weight",
    "nodes",
    "evidence_rules",
    "item_rule",
];
/// A name on its own.
pub(super) const NAMED: &[&str] = &["name", "en"];
/// `years`, where it is not `any`.
pub(super) const YEARS: &[&str] = &["from", "to"];
/// An entry of `sources`.
pub(super) const SOURCE: &[&str] = &["part", "source", "confidence"];
/// `scale`.
pub(super) const SCALE: &[&str] = &["min", "max", "step"];
/// `rounding`.
pub(super) const ROUNDING: &[&str] = &["decimals", "mode"];
/// `rate_on`.
pub(super) const RATE_ON: &[&str] = &["default", "years"];
/// An entry of `bands`.
pub(super) const BAND: &[&str] = &["name", "en", "from", "below", "to"];
/// An entry of `capabilities`.
pub(super) const CAPABILITY: &[&str] = &["id", "name", "en", "levels"];
/// An entry of `levels` of a capability.
pub(super) const LEVEL: &[&str] = &["name", "en", "from"];
/// An entry of `kinds`.
pub(super) const KIND: &[&str] = &["id", "name", "en"];
/// A domain or aspect.
pub(super) const BRANCH: &[&str] = &["id", "name", "en", "aliases", "weight", "nodes"];
/// An indicator.
pub(super) const INDICATOR: &[&str] = &[
    "id",
    "name",
    "en",
    "aliases",
    "weight",
    "capability",
    "criteria",
    "evidence",
    "external",
    "score",
    "items",
];
/// `external` of an indicator.
pub(super) const EXTERNAL: &[&str] = &["name", "en", "owner", "points"];
/// An entry of `points`.
pub(super) const POINT: &[&str] = &["index", "value"];
/// `score` of an indicator.
pub(super) const SCORE: &[&str] = &["name", "en", "owner", "max", "levels"];
/// `evidence_rules`.
pub(super) const EVIDENCE_RULES: &[&str] = &["from_level", "cumulative", "kinds", "rules"];
/// An entry of `kinds` of `evidence_rules`.
pub(super) const DOCUMENT_KIND: &[&str] = &["id", "name", "en", "aliases"];
/// An entry of `rules` of `evidence_rules`.
pub(super) const EVIDENCE_RULE: &[&str] = &[
    "name",
    "en",
    "indicators",
    "levels",
    "kinds",
    "max_age_months",
    "min_documents",
    "documents",
    "required",
    "source",
    "confidence",
];
/// `item_rule`.
pub(super) const ITEM_RULE: &[&str] = &["name", "en", "source", "confidence"];
/// A crosswalk.
pub(super) const CROSSWALK: &[&str] = &["from", "to", "name", "en", "comparable", "rows"];
/// An entry of `rows` of a crosswalk.
pub(super) const ROW: &[&str] = &[
    "from",
    "to",
    "relation",
    "rationale",
    "source",
    "confidence",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Lang;
    use crate::schema::Schema;
    use serde_json::Value;

    /// The mapping that a definition of the schema describes, and the keys that its reader knows.
    const RUBRIC_DEFINITIONS: &[(&str, &[&str])] = &[
        ("rubric", RUBRIC),
        ("overlay", RUBRIC),
        ("named", NAMED),
        ("source", SOURCE),
        ("scale", SCALE),
        ("rounding", ROUNDING),
        ("rate_on", RATE_ON),
        ("band", BAND),
        ("capability", CAPABILITY),
        ("capability_part", CAPABILITY),
        ("level", LEVEL),
        ("level_part", LEVEL),
        ("kind", KIND),
        ("kind_part", KIND),
        ("branch", BRANCH),
        ("indicator", INDICATOR),
        ("node_part", INDICATOR),
        ("external", EXTERNAL),
        ("point", POINT),
        ("score", SCORE),
        ("evidence_rules", EVIDENCE_RULES),
        ("evidence_rules_part", EVIDENCE_RULES),
        ("document_kind", DOCUMENT_KIND),
        ("document_kind_part", DOCUMENT_KIND),
        ("evidence_rule", EVIDENCE_RULE),
        ("item_rule", ITEM_RULE),
    ];

    fn keys(mapping: &Value) -> Vec<&str> {
        let properties = mapping["properties"].as_object().unwrap();
        assert_eq!(mapping["additionalProperties"], false);
        sorted(properties.keys().map(String::as_str))
    }

    fn sorted<'k>(keys: impl Iterator<Item = &'k str>) -> Vec<&'k str> {
        let mut keys: Vec<&str> = keys.collect();
        keys.sort_unstable();
        keys
    }

    #[test]
    fn the_schema_and_the_readers_know_the_same_keys() {
        let schema: Value = serde_json::from_str(&Schema::Rubric.text(Lang::Id)).unwrap();
        let definitions = &schema["definitions"];
        for (name, known) in RUBRIC_DEFINITIONS {
            assert_eq!(
                keys(&definitions[name]),
                sorted(known.iter().copied()),
                "{name}"
            );
        }
        assert_eq!(
            keys(&definitions["years"]["anyOf"][1]),
            sorted(YEARS.iter().copied())
        );
        let described = definitions.as_object().unwrap().values();
        let described = described.filter(|one| one.get("properties").is_some());
        assert_eq!(described.count(), RUBRIC_DEFINITIONS.len());
        let schema: Value = serde_json::from_str(&Schema::Crosswalk.text(Lang::Id)).unwrap();
        assert_eq!(keys(&schema), sorted(CROSSWALK.iter().copied()));
        assert_eq!(
            keys(&schema["definitions"]["row"]),
            sorted(ROW.iter().copied())
        );
    }
}
