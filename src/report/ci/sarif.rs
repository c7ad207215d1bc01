//! SARIF 2.1.0: rules with their explanations, cells as logical and lines as physical locations.

use super::{Judged, Run, level, logical};
use crate::diagnostic::{Code, Explanation, explanation, message_of};
use crate::lang::{Lang, Say, label};
use crate::place::Place;
use serde_json::{Map, Value, json};
use std::fmt::Write;

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

pub(super) fn sarif(run: &Run<'_>, lang: Lang) -> String {
    let all = run.judged();
    let mut codes: Vec<Code> = all.iter().map(|one| one.finding.code()).collect();
    codes.sort_unstable();
    codes.dedup();
    let rules: Vec<Value> = codes.iter().map(|&code| rule(code, lang)).collect();
    let prints = run.fingerprints();
    let results: Vec<Value> = all
        .iter()
        .zip(&prints)
        .map(|(judged, print)| result(run, judged, &codes, print, lang))
        .collect();
    crate::report::json::finish(&json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "spbe",
                "version": env!("CARGO_PKG_VERSION"),
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "language": lang.code(),
                "rules": rules,
            } },
            "automationDetails": { "id": format!("spbe {}/", run.command) },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    }))
}

fn rule(code: Code, lang: Lang) -> Value {
    let mut rule = Map::new();
    rule.insert("id".into(), json!(code));
    rule.insert(
        "shortDescription".into(),
        json!({ "text": message_of(code, lang) }),
    );
    if let Some(explanation) = explanation(code) {
        let words = explanation.words(lang);
        let full = format!("{} {}", words.what, words.why);
        rule.insert("fullDescription".into(), json!({ "text": full }));
        rule.insert("help".into(), help(explanation, lang));
    }
    let configuration = json!({ "level": level(code.severity()) });
    rule.insert("defaultConfiguration".into(), configuration);
    Value::Object(rule)
}

fn help(explanation: &Explanation, lang: Lang) -> Value {
    let words = explanation.words(lang);
    let (example, mend) = (label::explain_example(), label::explain_mend());
    let (example, mend) = (example.say(lang), mend.say(lang));
    let plain = format!(
        "{} {}\n{example}: {}\n{mend}: {}",
        words.what, words.why, words.example, words.mend
    );
    let markdown = format!(
        "{} {}\n\n**{example}.** {}\n\n**{mend}.** {}",
        words.what, words.why, words.example, words.mend
    );
    json!({ "text": plain, "markdown": markdown })
}

fn result(run: &Run<'_>, judged: &Judged<'_>, codes: &[Code], print: &str, lang: Lang) -> Value {
    let finding = judged.finding;
    let mut result = Map::new();
    result.insert("ruleId".into(), json!(finding.code()));
    result.insert(
        "ruleIndex".into(),
        json!(codes.binary_search(&finding.code()).ok()),
    );
    result.insert("level".into(), json!(level(finding.severity())));
    let text = format!("{}\n{}", finding.message(lang), finding.help(lang));
    result.insert("message".into(), json!({ "text": text }));
    if let Some(place) = finding.place() {
        result.insert("locations".into(), json!([location(run, place)]));
    }
    let related = finding
        .labels()
        .iter()
        .enumerate()
        .map(|(id, (place, text))| {
            let mut location = location(run, place);
            location["id"] = json!(id);
            location["message"] = json!({ "text": text.say(lang) });
            location
        });
    let related: Vec<Value> = related.collect();
    if !related.is_empty() {
        result.insert("relatedLocations".into(), json!(related));
    }
    result.insert("partialFingerprints".into(), json!({ "spbe/v1": print }));
    if let Some(accepted) = &judged.accepted {
        let justification = format!("{} ({})", accepted.reason, accepted.owner);
        let suppression = json!({
            "kind": "external",
            "status": "accepted",
            "justification": justification,
        });
        result.insert("suppressions".into(), json!([suppression]));
    }
    Value::Object(result)
}

fn location(run: &Run<'_>, place: &Place) -> Value {
    let mut physical = Map::new();
    physical.insert(
        "artifactLocation".into(),
        json!({ "uri": uri(&run.path(place)) }),
    );
    if let Some(line) = place.line() {
        let mut region = Map::new();
        region.insert("startLine".into(), json!(line));
        if let Some(columns) = place.columns() {
            region.insert("startColumn".into(), json!(columns.start));
            // An end at the start would mark nothing.
            region.insert(
                "endColumn".into(),
                json!(columns.end.max(columns.start + 1)),
            );
        }
        if let Some(text) = place.line_text() {
            region.insert("snippet".into(), json!({ "text": text }));
        }
        physical.insert("region".into(), Value::Object(region));
    }
    let mut location = json!({ "physicalLocation": physical });
    if let Some(name) = logical(place) {
        let name = json!([{ "fullyQualifiedName": name }]);
        location["logicalLocations"] = name;
    }
    location
}

/// A path as a URI: what may not stand in one is written as its bytes.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    if path.starts_with('/') {
        uri.push_str("file://");
    }
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'.' | b'_' | b'~' => {
                uri.push(char::from(byte));
            }
            // Writing to a string cannot fail.
            _ => {
                let _ = write!(uri, "%{byte:02X}");
            }
        }
    }
    uri
}
