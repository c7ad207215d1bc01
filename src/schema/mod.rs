//! JSON Schemas: what the files that people write and the JSON that programs read look like.
//!
//! Each is a file beside this one, written by hand. Its titles and descriptions are pairs, in
//! Indonesian and English; [`Schema::text`] leaves the language that is asked for. Tests hold that
//! the readers of rubrics know the same keys, that every shipped file and every output fits, and
//! that what a schema refuses the readers refuse, too.
//!
//! Schemas of outputs allow keys that they do not name, because additions may come; the tests
//! close them first, so that a key nobody described does not slip by.

use crate::lang::Lang;
use serde_json::Value;

/// What a schema describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Schema {
    /// A rubric file, or changes to one.
    Rubric,
    /// A file of a crosswalk.
    Crosswalk,
    /// What `spbe score --report json` writes.
    Score,
    /// What `spbe compare --report json` writes.
    Compare,
    /// What `spbe audit --report json` writes.
    Audit,
    /// What `spbe plan --report json` writes.
    Plan,
    /// What `spbe rank --report json` writes.
    Rank,
    /// What `spbe rubric diff --report json` writes.
    RubricDiff,
    /// What `spbe rubric impact --report json` writes.
    RubricImpact,
}

impl Schema {
    /// Every schema.
    pub const ALL: [Self; 9] = [
        Self::Rubric,
        Self::Crosswalk,
        Self::Score,
        Self::Compare,
        Self::Audit,
        Self::Plan,
        Self::Rank,
        Self::RubricDiff,
        Self::RubricImpact,
    ];

    fn source(self) -> &'static str {
        match self {
            Self::Rubric => include_str!("rubric.json"),
            Self::Crosswalk => include_str!("crosswalk.json"),
            Self::Score => include_str!("score.json"),
            Self::Compare => include_str!("compare.json"),
            Self::Audit => include_str!("audit.json"),
            Self::Plan => include_str!("plan.json"),
            Self::Rank => include_str!("rank.json"),
            Self::RubricDiff => include_str!("rubric-diff.json"),
            Self::RubricImpact => include_str!("rubric-impact.json"),
        }
    }

    /// Whether it describes what the program writes.
    #[must_use]
    pub fn is_output(self) -> bool {
        !matches!(self, Self::Rubric | Self::Crosswalk)
    }

    /// The schema with both languages, and what outputs have in common.
    fn bilingual(self) -> Value {
        // The sources are part of the program, and a test reads each of them.
        let read = |source: &str| serde_json::from_str::<Value>(source).unwrap_or_default();
        let mut schema = read(self.source());
        if self.is_output()
            && let Value::Object(shared) = read(include_str!("shared.json"))
            && let Some(definitions) = schema["definitions"].as_object_mut()
        {
            definitions.extend(shared);
        }
        schema
    }

    /// The schema as JSON, its titles and descriptions in one language.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
        let mut schema = self.bilingual();
        choose(&mut schema, lang);
        crate::report::json::finish(&schema)
    }
}

/// Leaves one language of each pair of titles and descriptions.
fn choose(value: &mut Value, lang: Lang) {
    match value {
        Value::Object(entries) => {
            for (key, value) in entries {
                let pair = value.as_array().filter(|pair| pair.len() == 2);
                let is_said = matches!(key.as_str(), "title" | "description");
                if let Some([id, en]) = pair.filter(|_| is_said).map(Vec::as_slice) {
                    *value = match lang {
                        Lang::Id => id.clone(),
                        Lang::En => en.clone(),
                    };
                } else {
                    choose(value, lang);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| choose(item, lang)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every title and description is there twice, and no text of them is left out.
    #[test]
    fn every_schema_speaks_both_languages() {
        fn said(value: &Value, texts: &mut Vec<String>) {
            match value {
                Value::Object(entries) => {
                    for (key, value) in entries {
                        match value {
                            Value::String(text) if key == "title" || key == "description" => {
                                texts.push(text.clone());
                            }
                            other => said(other, texts),
                        }
                    }
                }
                Value::Array(items) => items.iter().for_each(|item| said(item, texts)),
                _ => {}
            }
        }
        for schema in Schema::ALL {
            let _: Value = serde_json::from_str(schema.source()).unwrap();
            let source = schema.bilingual();
            let mut alone = Vec::new();
            said(&source, &mut alone);
            assert_eq!(
                alone,
                Vec::<String>::new(),
                "{schema:?}: in one language only"
            );
            let texts = Lang::ALL.map(|lang| {
                let mut texts = Vec::new();
                let schema: Value = serde_json::from_str(&schema.text(lang)).unwrap();
                said(&schema, &mut texts);
                texts
            });
            assert!(!texts[0].is_empty());
            assert_eq!(texts[0].len(), texts[1].len());
        }
    }
}
