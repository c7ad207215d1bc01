//! The frame of a page: what the browser may do with it, its looks and its script.

use super::legible::legible;
use super::words as say;
use crate::lang::Lang;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest, Sha256};

const STYLE: &str = include_str!("style.css");
const LEADER_STYLE: &str = include_str!("leader.css");
const SCRIPT: &str = include_str!("script.js");

/// Which page it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// The report, with its script.
    Report,
    /// The single sheet for the leader, without any.
    Leader,
}

/// A whole page. Nothing is loaded, and nothing runs but the script whose digest the page names.
pub(super) fn page(title: &str, look: Look, body: &Markup, lang: Lang) -> String {
    let extra = match look {
        Look::Report => format!("\n{}", page_numbers(lang)),
        Look::Leader => format!("\n{LEADER_STYLE}"),
    };
    let style = format!("{STYLE}{extra}");
    let script = (look == Look::Report).then_some(SCRIPT);
    let allowed = script.map_or_else(|| "'none'".to_owned(), digest);
    let policy = format!(
        "default-src 'none'; style-src {}; script-src {allowed}; base-uri 'none'; form-action 'none'",
        digest(&style)
    );
    let page = html! {
        (DOCTYPE)
        html lang=(lang.code()) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="referrer" content="no-referrer";
                meta name="generator" content={ "spbe " (env!("CARGO_PKG_VERSION")) };
                title { (title) }
                style { (PreEscaped(&style)) }
            }
            body .lembar[look == Look::Leader]
                data-saring=(say::filter().get(lang))
                data-urut=(say::regulation_order().get(lang))
                data-tahun=(say::choose_year().get(lang))
                data-semua=(say::all_years().get(lang))
                data-cocok=(say::rows_shown().get(lang)) {
                @if look == Look::Report {
                    a.lewati href="#isi" { (say::skip().get(lang)) }
                }
                (body)
                @if let Some(script) = script {
                    script { (PreEscaped(script)) }
                }
            }
        }
    };
    legible(page.into_string()) + "\n"
}

/// The line at the foot of every printed sheet.
fn page_numbers(lang: Lang) -> String {
    let (page, of) = match lang {
        Lang::Id => ("Halaman ", " dari "),
        Lang::En => ("Page ", " of "),
    };
    format!(
        "@page {{ @bottom-right {{ content: \"{page}\" counter(page) \"{of}\" counter(pages); \
         font: 8pt sans-serif; color: #444; }} }}\n"
    )
}

/// The digest by which a policy names an inline style or script.
fn digest(text: &str) -> String {
    format!("'sha256-{}'", base64(&Sha256::digest(text)))
}

/// Base64 with padding, as policies write digests.
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let byte = |at: usize| u32::from(chunk.get(at).copied().unwrap_or(0));
        let group = byte(0) << 16 | byte(1) << 8 | byte(2);
        for place in 0..4_usize {
            let index = (group >> (18 - 6 * place)) & 63;
            let letter = LETTERS.get(index as usize).copied().unwrap_or(b'=');
            text.push(if place <= chunk.len() {
                letter.into()
            } else {
                '='
            });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::base64;

    #[test]
    fn digests_are_written_as_the_standard_does() {
        // RFC 4648, section 10.
        let pairs = [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foobar", "Zm9vYmFy"),
        ];
        for (text, expected) in pairs {
            assert_eq!(base64(text.as_bytes()), expected);
        }
    }
}
