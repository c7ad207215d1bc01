//! Which formats of a workbook show a number as a date.

use super::tokens::{Token, Tokens, plain};
use super::{Step, Stop};

/// What a format makes of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// A number.
    Number,
    /// A date or a time of day.
    Date,
    /// A duration.
    Duration,
    /// Whatever the long way says.
    Unsure,
}

/// The formats of cells, by the number that cells refer to.
pub(super) fn read(part: &str) -> Step<Vec<Format>> {
    let mut tokens = Tokens::of(part)?;
    let mut named: Vec<(&str, Format)> = Vec::new();
    let mut formats = Vec::new();
    let mut inside = "";
    loop {
        match tokens.next()? {
            Token::Open(tag) => match (inside, tag.name) {
                ("numFmts", "numFmt") => {
                    let [id, code] = tag.attributes(["numFmtId", "formatCode"])?;
                    if let (Some(id), Some(code)) = (id, code) {
                        named.push((id, of_code(&plain(code)?)));
                    }
                }
                ("cellXfs", "xf") => {
                    let [id] = tag.attributes(["numFmtId"])?;
                    let mut latest = named.iter().rev();
                    let own = latest.find(|(known, _)| Some(*known) == id);
                    let format = own.map_or_else(|| of_id(id), |(_, format)| *format);
                    formats.push(format);
                }
                (_, name) => {
                    tag.check()?;
                    let list = ["numFmts", "cellXfs"]
                        .into_iter()
                        .find(|list| *list == name);
                    if let Some(list) = list.filter(|_| !tag.empty) {
                        // One inside the other would be strange.
                        if !inside.is_empty() {
                            return Err(Stop::NotPlain);
                        }
                        inside = list;
                    }
                }
            },
            Token::Close("styleSheet") => return Ok(formats),
            Token::Close(name) if name == inside => inside = "",
            Token::Close(_) => {}
            Token::Text(text) if super::tokens::is_gap(text) => {}
            Token::Text(_) | Token::End => return Err(Stop::NotPlain),
        }
    }
}

/// A format that every spreadsheet has, ECMA-376 part 1, 18.8.30.
fn of_id(id: Option<&str>) -> Format {
    match id.map(str::parse::<u16>) {
        Some(Ok(14..=22 | 27..=36 | 45 | 47 | 50..=58)) => Format::Date,
        Some(Ok(46)) => Format::Duration,
        _ => Format::Number,
    }
}

/// A format by its code, where that is beyond doubt.
fn of_code(code: &str) -> Format {
    if code == "General" {
        return Format::Number;
    }
    let dated = |letter: char| matches!(letter.to_ascii_lowercase(), 'd' | 'm' | 'y' | 'h' | 's');
    let telling = |letter: char| dated(letter) || matches!(letter, 'a' | 'A' | '[');
    if !code.contains(telling) {
        return Format::Number;
    }
    // The language of a date stands in front of it: `[$-421]dd mmmm yyyy;@`.
    let bare = match code
        .strip_prefix("[$")
        .and_then(|rest| rest.split_once(']'))
    {
        Some((language, rest)) if !language.contains(['"', '\\', '_', '*', ';', '[']) => rest,
        Some(_) => return Format::Unsure,
        None => code,
    };
    let first = bare.split(';').next().unwrap_or_default();
    let plain = |letter: char| dated(letter) || " /:-.,".contains(letter);
    if first.contains(dated) && first.chars().all(plain) {
        Format::Date
    } else {
        Format::Unsure
    }
}
