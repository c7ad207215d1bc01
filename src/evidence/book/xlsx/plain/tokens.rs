//! Plain XML, tag by tag.

use super::{Step, Stop};

/// What stands next in a part.
#[derive(Clone, Copy)]
pub(super) enum Token<'t> {
    /// A tag that opens, or opens and closes, with its local name.
    Open(Tag<'t>),
    /// A tag that closes.
    Close(&'t str),
    /// What stands between two tags, as it is written.
    Text(&'t str),
    /// Nothing more.
    End,
}

/// An opening tag.
#[derive(Clone, Copy)]
pub(super) struct Tag<'t> {
    pub(super) name: &'t str,
    attributes: &'t str,
    /// Whether it closes itself.
    pub(super) empty: bool,
}

pub(super) struct Tokens<'t> {
    rest: &'t str,
    /// The tags that are open, each of which has to be closed in its turn.
    open: Vec<&'t str>,
}

impl<'t> Tokens<'t> {
    /// The tokens of a part in UTF-8, after its declaration.
    pub(super) fn of(text: &'t str) -> Step<Self> {
        let Some(declared) = text.strip_prefix("<?xml ") else {
            return Ok(Self {
                rest: text,
                open: Vec::new(),
            });
        };
        let (declaration, rest) = declared.split_once("?>").ok_or(Stop::NotPlain)?;
        let written = declaration.to_ascii_lowercase();
        let plain = !written.contains("encoding") || written.contains("encoding=\"utf-8\"");
        if plain {
            Ok(Self {
                rest,
                open: Vec::new(),
            })
        } else {
            Err(Stop::NotPlain)
        }
    }

    /// What is not read yet.
    pub(super) fn rest(&self) -> &'t str {
        self.rest
    }

    /// Goes on behind an element that was taken whole, with all that it holds.
    pub(super) fn go_on(&mut self, rest: &'t str) {
        self.rest = rest;
    }

    pub(super) fn next(&mut self) -> Step<Token<'t>> {
        let rest = self.rest;
        let bytes = rest.as_bytes();
        match bytes {
            [] => Ok(Token::End),
            [b'<', b'!' | b'?', ..] => Err(Stop::NotPlain),
            [b'<', b'/', inside @ ..] => {
                let end = position(inside, b'>').ok_or(Stop::NotPlain)?;
                let name = rest.get(2..2 + end).ok_or(Stop::NotPlain)?;
                self.rest = rest.get(end + 3..).ok_or(Stop::NotPlain)?;
                if self.open.pop() != Some(name) {
                    return Err(Stop::NotPlain);
                }
                Ok(Token::Close(local(name)))
            }
            [b'<', inside @ ..] => {
                let end = position(inside, b'>').ok_or(Stop::NotPlain)?;
                let tag = rest.get(1..=end).ok_or(Stop::NotPlain)?;
                self.rest = rest.get(end + 2..).ok_or(Stop::NotPlain)?;
                let (tag, empty) = match tag.strip_suffix('/') {
                    Some(tag) => (tag, true),
                    None => (tag, false),
                };
                let name = position(tag.as_bytes(), b' ').unwrap_or(tag.len());
                let (name, attributes) = tag.split_at_checked(name).ok_or(Stop::NotPlain)?;
                let strange = |byte: u8| !byte.is_ascii_alphanumeric() && byte != b':';
                if name.is_empty() || name.bytes().any(strange) {
                    return Err(Stop::NotPlain);
                }
                if !empty {
                    self.open.push(name);
                }
                let name = local(name);
                Ok(Token::Open(Tag {
                    name,
                    attributes,
                    empty,
                }))
            }
            _ => {
                let end = position(bytes, b'<').unwrap_or(bytes.len());
                let (text, rest) = rest.split_at_checked(end).ok_or(Stop::NotPlain)?;
                self.rest = rest;
                Ok(Token::Text(text))
            }
        }
    }
}

impl<'t> Tag<'t> {
    /// Hands over every attribute, its name with its prefix and its value as written. Attributes
    /// stand between plain quotes, one space before each.
    pub(super) fn each(&self, mut take: impl FnMut(&'t str, &'t str) -> Step<()>) -> Step<()> {
        let mut rest = self.attributes;
        while let Some(written) = rest.strip_prefix(' ') {
            if written.is_empty() {
                return Ok(());
            }
            let equals = position(written.as_bytes(), b'=').ok_or(Stop::NotPlain)?;
            let (name, value) = written.split_at_checked(equals).ok_or(Stop::NotPlain)?;
            let value = value.strip_prefix("=\"").ok_or(Stop::NotPlain)?;
            let mut bytes = value.bytes();
            let quote = bytes.position(|byte| matches!(byte, b'"' | b'<'));
            let quote = quote.ok_or(Stop::NotPlain)?;
            let (value, after) = value.split_at_checked(quote).ok_or(Stop::NotPlain)?;
            let strange = |byte: u8| !byte.is_ascii_alphanumeric() && !b":_-.".contains(&byte);
            if name.is_empty() || name.bytes().any(strange) || !after.starts_with('"') {
                return Err(Stop::NotPlain);
            }
            take(name, value)?;
            rest = after.get(1..).ok_or(Stop::NotPlain)?;
        }
        if rest.is_empty() {
            Ok(())
        } else {
            Err(Stop::NotPlain)
        }
    }

    /// The attributes of some names, none of them twice.
    pub(super) fn attributes<const N: usize>(
        &self,
        names: [&str; N],
    ) -> Step<[Option<&'t str>; N]> {
        let mut found = [None; N];
        self.each(|name, value| {
            let at = names.iter().position(|known| *known == name);
            match at.and_then(|at| found.get_mut(at)) {
                Some(Some(_)) => return Err(Stop::NotPlain),
                Some(place) => *place = Some(value),
                None => {}
            }
            Ok(())
        })?;
        Ok(found)
    }

    /// Ends the short way where the attributes, which nobody asks for, are not written plainly.
    pub(super) fn check(&self) -> Step<()> {
        self.each(|_, _| Ok(()))
    }
}

/// A text or the value of an attribute without its entities, of which only the usual ones are
/// plain. Line ends of Windows and the escapes of Excel, `_x000D_`, are left to the long way.
pub(super) fn plain(written: &str) -> Step<std::borrow::Cow<'_, str>> {
    if written.bytes().all(|byte| !b"&\r_".contains(&byte)) {
        return Ok(written.into());
    }
    if written.contains('\r') || written.contains("_x") {
        return Err(Stop::NotPlain);
    }
    if !written.contains('&') {
        return Ok(written.into());
    }
    let mut text = String::with_capacity(written.len());
    let mut parts = written.split('&');
    text.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let (entity, rest) = part.split_once(';').ok_or(Stop::NotPlain)?;
        text.push(match entity {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            _ => return Err(Stop::NotPlain),
        });
        text.push_str(rest);
    }
    Ok(text.into())
}

/// Whether nothing but the white space between tags.
pub(super) fn is_gap(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_whitespace())
}

/// What stands before the next such byte, which is one of ASCII, and what stands behind it.
pub(super) fn up_to(text: &str, end: u8) -> Option<(&str, &str)> {
    let at = position(text.as_bytes(), end)?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}

/// Names and texts are short, so that looking at each byte is the quickest.
fn position(bytes: &[u8], wanted: u8) -> Option<usize> {
    bytes.iter().position(|&byte| byte == wanted)
}

fn local(name: &str) -> &str {
    let prefix = name.bytes().rposition(|byte| byte == b':');
    let local = prefix.and_then(|at| name.get(at + 1..));
    local.unwrap_or(name)
}
