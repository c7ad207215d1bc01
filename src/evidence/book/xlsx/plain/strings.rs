//! The table of shared strings.

use super::tokens::{Tag, Token, Tokens, plain, up_to};
use super::{Step, Stop};
use std::borrow::Cow;

/// Every string of the table in its order.
pub(super) fn read(part: &str) -> Step<Vec<Cow<'_, str>>> {
    let mut tokens = Tokens::of(part)?;
    // calamine takes memory for as many strings as are claimed, and a false claim is damage.
    loop {
        match tokens.next()? {
            Token::Open(tag) if tag.name == "sst" && !tag.empty => {
                let [count] = tag.attributes(["uniqueCount"])?;
                let claimed = count.map_or(Ok(0), str::parse::<usize>);
                if claimed.is_ok_and(|claimed| claimed <= part.len()) {
                    break;
                }
                return Err(Stop::NotPlain);
            }
            Token::Text(text) if super::tokens::is_gap(text) => {}
            _ => return Err(Stop::NotPlain),
        }
    }
    let mut strings = Vec::new();
    loop {
        if let Some((written, keeps_space)) = usual(&mut tokens) {
            strings.push(match plain(written)? {
                text if keeps_space => text,
                Cow::Borrowed(text) => text.trim_matches(GAP).into(),
                Cow::Owned(text) => text.trim_matches(GAP).to_owned().into(),
            });
            continue;
        }
        match tokens.next()? {
            Token::Open(tag) if tag.name == "si" => strings.push(string(&mut tokens, tag)?.into()),
            Token::Close("sst") => return Ok(strings),
            Token::Text(text) if super::tokens::is_gap(text) => {}
            _ => return Err(Stop::NotPlain),
        }
    }
}

/// White space that a text does not keep unless it says so.
const GAP: [char; 4] = [' ', '\t', '\r', '\n'];

/// Takes a string as nearly all are written, `<si><t>…</t></si>`, where one stands next: what is
/// written in it, and whether the white space around it counts.
fn usual<'t>(tokens: &mut Tokens<'t>) -> Option<(&'t str, bool)> {
    let rest = tokens.rest().strip_prefix("<si><t")?;
    let (keeps_space, rest) = match rest.strip_prefix('>') {
        Some(rest) => (false, rest),
        None => (true, rest.strip_prefix(" xml:space=\"preserve\">")?),
    };
    let (written, rest) = up_to(rest, b'<')?;
    tokens.go_on(rest.strip_prefix("/t></si>")?);
    Some((written, keeps_space))
}

/// The text in `si` or `is`: that of all its runs without readings of Asian scripts.
pub(super) fn string(tokens: &mut Tokens<'_>, element: Tag<'_>) -> Step<String> {
    element.check()?;
    let mut whole = String::new();
    if element.empty {
        return Ok(whole);
    }
    let mut phonetic = false;
    loop {
        match tokens.next()? {
            Token::Open(tag) if tag.name == "t" && !phonetic => {
                let [space] = tag.attributes(["xml:space"])?;
                if tag.empty {
                    continue;
                }
                let text = text(tokens, "t")?;
                match space {
                    Some("preserve") => whole.push_str(&text),
                    _ => whole.push_str(text.trim_matches(GAP)),
                }
            }
            Token::Open(tag) => {
                tag.check()?;
                phonetic |= tag.name == "rPh" && !tag.empty;
            }
            Token::Close("rPh") => phonetic = false,
            Token::Close(name) if name == element.name => return Ok(whole),
            Token::Close(_) => {}
            Token::Text(text) if !text.contains('&') => {}
            Token::Text(_) | Token::End => return Err(Stop::NotPlain),
        }
    }
}

/// What stands up to the closing tag of an element that holds nothing but text.
pub(super) fn text<'t>(tokens: &mut Tokens<'t>, name: &str) -> Step<Cow<'t, str>> {
    match tokens.next()? {
        Token::Text(written) => match tokens.next()? {
            Token::Close(closed) if closed == name => plain(written),
            _ => Err(Stop::NotPlain),
        },
        Token::Close(closed) if closed == name => Ok("".into()),
        _ => Err(Stop::NotPlain),
    }
}
