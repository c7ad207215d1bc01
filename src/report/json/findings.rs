//! Findings, with the line and columns of those that stand in a text.

use crate::diagnostic::Diagnostic;
use crate::exceptions::Judged;
use crate::lang::{Lang, Say};
use crate::place::Place;
use serde_json::{Map, Value, json};

pub(in crate::report) fn findings(diagnostics: &[Diagnostic], lang: Lang) -> Value {
    let findings = diagnostics.iter().map(|diagnostic| {
        let labels = diagnostic.labels().iter().map(|(place, text)| {
            let mut label = Map::new();
            label.insert("place".into(), json!(place.to_string()));
            label.insert("message".into(), json!(text.say(lang)));
            add_span(&mut label, place);
            Value::Object(label)
        });
        let mut object = Map::new();
        object.insert("code".into(), json!(diagnostic.code()));
        object.insert("severity".into(), json!(diagnostic.severity()));
        let place = diagnostic.place().map(ToString::to_string);
        object.insert("place".into(), json!(place));
        object.insert("message".into(), json!(diagnostic.message(lang)));
        object.insert("help".into(), json!(diagnostic.help(lang)));
        object.insert("labels".into(), labels.collect());
        if let Some(place) = diagnostic.place() {
            add_span(&mut object, place);
        }
        Value::Object(object)
    });
    Value::Array(findings.collect())
}

/// `span` and `snippet`; only of places in a text.
fn add_span(object: &mut Map<String, Value>, place: &Place) {
    let Some(line) = place.line() else { return };
    let span = match place.columns() {
        Some(columns) => json!({ "line": line, "column": columns.start, "end": columns.end }),
        None => json!({ "line": line }),
    };
    object.insert("span".into(), span);
    if let Some(text) = place.line_text() {
        object.insert("snippet".into(), json!(text));
    }
}

/// `accepted`, where exceptions took anything away.
pub(super) fn add_accepted(object: &mut Value, judged: &Judged, lang: Lang) {
    let accepted = judged.accepted.iter().map(|(finding, acceptance)| {
        let mut all = findings(std::slice::from_ref(finding), lang);
        let mut one = all.get_mut(0).map_or(Value::Null, Value::take);
        one["accepted"] = json!({
            "reason": acceptance.reason,
            "owner": acceptance.owner,
            "until": acceptance.until.to_string(),
        });
        one
    });
    let accepted: Vec<Value> = accepted.collect();
    if !accepted.is_empty() {
        object["accepted"] = json!(accepted);
    }
}
