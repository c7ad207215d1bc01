//! The code quality report of GitLab, shown beside the changes of a merge request.

use super::{Run, told};
use crate::diagnostic::Severity;
use crate::lang::Lang;
use serde_json::{Value, json};

/// A list of findings. Accepted ones are left out, as GitLab has no word for them.
pub(super) fn gitlab(run: &Run<'_>, lang: Lang) -> String {
    let prints = run.fingerprints();
    let open = run.judged().into_iter().zip(prints);
    let open = open.filter(|(judged, _)| judged.accepted.is_none());
    let issues = open.map(|(judged, print)| {
        let finding = judged.finding;
        let severity = match finding.severity() {
            Severity::Error => "major",
            Severity::Warning => "minor",
            Severity::Note => "info",
        };
        let place = finding.place();
        // GitLab shows nothing without a path and a line; a workbook begins with its first.
        let line = place.and_then(crate::place::Place::line).unwrap_or(1);
        let path = place.map(|place| run.path(place)).unwrap_or_default();
        json!({
            "description": format!("{}; {}", told(finding, lang), finding.help(lang)),
            "check_name": finding.code(),
            "fingerprint": print,
            "severity": severity,
            "location": { "path": path, "lines": { "begin": line } },
        })
    });
    crate::report::json::finish(&Value::Array(issues.collect()))
}
