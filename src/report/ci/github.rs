//! Workflow commands of GitHub Actions, which mark files and lines of a pull request.

use super::{Run, told};
use crate::diagnostic::Severity;
use crate::lang::Lang;
use std::fmt::Write;

/// One command a line. Accepted findings are left out: there is nothing to mark.
pub(super) fn github(run: &Run<'_>, lang: Lang) -> String {
    let mut text = String::new();
    for judged in run.judged() {
        if judged.accepted.is_some() {
            continue;
        }
        let finding = judged.finding;
        let command = match finding.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "notice",
        };
        let mut properties = Vec::new();
        if let Some(place) = finding.place() {
            properties.push(format!("file={}", property(&run.path(place))));
            if let Some(line) = place.line() {
                properties.push(format!("line={line}"));
            }
            if let Some(columns) = place.columns() {
                properties.push(format!("col={}", columns.start));
                properties.push(format!("endColumn={}", columns.end));
            }
        }
        properties.push(format!("title={}", finding.code().as_str()));
        let message = format!("{}\n{}", told(finding, lang), finding.help(lang));
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "::{command} {}::{}",
            properties.join(","),
            data(&message)
        );
    }
    text
}

/// Text behind the second `::`, on one line.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// Text between commas, so that no file name can begin a command of its own.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
