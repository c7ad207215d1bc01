//! All findings, the place first.

use super::blocks::scrolling;
use super::words as say;
use crate::diagnostic::{Diagnostic, Severity};
use crate::lang::{Lang, Say, label};
use maud::{Markup, html};

pub(super) fn findings(diagnostics: &[Diagnostic], lang: Lang) -> Markup {
    if diagnostics.is_empty() {
        return html! { p { (say::no_findings().get(lang)) } };
    }
    let count = |severity| {
        diagnostics
            .iter()
            .filter(|one| one.severity() == severity)
            .count()
    };
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let notes = diagnostics.len() - errors - warnings;
    let caption = say::findings_table().say(lang);
    html! {
        p { (say::findings_count(errors, warnings, notes).get(lang)) }
        (scrolling(&caption, lang, &html! {
            table {
                caption { (caption) }
                thead {
                    tr {
                        th scope="col" { (label::severity().get(lang)) }
                        th scope="col" { (label::place().get(lang)) }
                        th scope="col" { (label::message().get(lang)) }
                        th scope="col" { (label::what_to_do().get(lang)) }
                    }
                }
                tbody { @for one in diagnostics { (finding(one, lang)) } }
            }
        }))
    }
}

fn finding(one: &Diagnostic, lang: Lang) -> Markup {
    let (class, sign) = match one.severity() {
        Severity::Error => ("galat", "✕"),
        Severity::Warning => ("peringatan", "△"),
        Severity::Note => ("catatan", "i"),
    };
    html! {
        tr {
            th scope="row" class=(class) {
                span.tanda aria-hidden="true" { (sign) }
                " " (one.severity().say(lang)) " " span.kode { (one.code().as_str()) }
            }
            td { @if let Some(place) = one.place() { (place.to_string()) } }
            td {
                (one.message(lang))
                @for (place, said) in one.labels() {
                    br; (place.to_string()) ": " (said.get(lang))
                }
            }
            td { (one.help(lang)) }
        }
    }
}
