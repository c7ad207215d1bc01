//! The cells of a sheet.

use super::formats::Format;
use super::strings::{string, text};
use super::tokens::{Tag, Token, Tokens, is_gap, plain, up_to};
use super::{Step, Stop};
use crate::evidence::book::gathering::Gathering;
use crate::evidence::book::xlsx::{dated, layout};
use crate::evidence::book::{Cell, value};
use crate::number::Exact;
use calamine::{CellErrorType, ExcelDateTime, ExcelDateTimeType};
use std::borrow::Cow;

/// Reads the cells of a part into the sheet begun last.
pub(super) fn read(
    part: &str,
    strings: &[Cow<'_, str>],
    formats: &[Format],
    gathering: &mut Gathering,
) -> Step<()> {
    let mut tokens = Tokens::of(part)?;
    loop {
        match tokens.next()? {
            Token::Open(tag) if tag.name == "sheetData" => {
                tag.check()?;
                if tag.empty {
                    return Ok(());
                }
                break;
            }
            Token::Open(tag) if tag.name == "dimension" => {
                let [extent] = tag.attributes(["ref"])?;
                if !extent.is_some_and(is_extent) {
                    return Err(Stop::NotPlain);
                }
            }
            Token::Open(tag) => tag.check()?,
            Token::Close(_) => {}
            Token::Text(text) if !text.contains('&') => {}
            Token::Text(_) | Token::End => return Err(Stop::NotPlain),
        }
    }
    let mut reader = Cells {
        tokens,
        strings,
        formats,
    };
    let mut put = |read: Option<Read>| -> Step<()> {
        let Some(Read {
            at: (row, column),
            cell,
            formula,
        }) = read
        else {
            return Ok(());
        };
        gathering.put(row, column, cell)?;
        if formula {
            gathering.formula(row, column);
        }
        Ok(())
    };
    loop {
        if let Some(usual) = Usual::next(&mut reader.tokens) {
            put(reader.usual(&usual)?)?;
            continue;
        }
        match reader.tokens.next()? {
            Token::Open(tag) if tag.name == "c" => put(reader.cell(tag)?)?,
            Token::Open(tag) if tag.name == "row" => {
                let [number] = tag.attributes(["r"])?;
                let plain = |number: &str| {
                    let digits = number.bytes().all(|byte| byte.is_ascii_digit());
                    digits && (1..=7).contains(&number.len()) && !number.starts_with('0')
                };
                if !number.is_none_or(plain) {
                    return Err(Stop::NotPlain);
                }
            }
            Token::Close("row") => {}
            Token::Close("sheetData") => return Ok(()),
            Token::Text(text) if is_gap(text) => {}
            _ => return Err(Stop::NotPlain),
        }
    }
}

struct Cells<'t, 's> {
    tokens: Tokens<'t>,
    strings: &'s [Cow<'s, str>],
    formats: &'s [Format],
}

/// A cell that holds something.
struct Read {
    at: (u32, u32),
    cell: Cell,
    /// Whether a formula stands in it.
    formula: bool,
}

impl<'t> Cells<'t, '_> {
    /// The cell that a tag opens, if it holds anything.
    fn cell(&mut self, tag: Tag<'t>) -> Step<Option<Read>> {
        let (mut at, mut style, mut kind) = (None, None, None);
        tag.each(|name, value| {
            let place = match name {
                "r" => &mut at,
                "s" => &mut style,
                "t" => &mut kind,
                _ => return Ok(()),
            };
            match place.replace(value) {
                Some(_) => Err(Stop::NotPlain),
                None => Ok(()),
            }
        })?;
        let at = at.and_then(layout::address).ok_or(Stop::NotPlain)?;
        let style = match style {
            None => None,
            Some(written) => Some(index(written)?),
        };
        let mut held = None;
        let mut formula = None;
        let mut shared = false;
        if !tag.empty {
            loop {
                match self.tokens.next()? {
                    Token::Open(tag) if tag.name == "v" => {
                        tag.check()?;
                        held = if tag.empty {
                            None
                        } else {
                            let written = text(&mut self.tokens, "v")?;
                            self.value(&written, style, kind)?
                        };
                    }
                    Token::Open(tag) if tag.name == "f" => {
                        shared = is_shared(tag)?;
                        let written = if tag.empty {
                            "".into()
                        } else {
                            text(&mut self.tokens, "f")?
                        };
                        formula = Some(written);
                    }
                    Token::Open(tag) if tag.name == "is" && kind == Some("inlineStr") => {
                        held = value::text(&string(&mut self.tokens, tag)?);
                    }
                    Token::Close("c") => break,
                    Token::Text(text) if is_gap(text) => {}
                    _ => return Err(Stop::NotPlain),
                }
            }
        }
        let cell = joined(held, formula.as_deref(), shared, kind)?;
        let formula = formula.is_some();
        Ok(cell.map(|cell| Read { at, cell, formula }))
    }

    /// A cell that is written as nearly all are.
    fn usual(&self, cell: &Usual<'t>) -> Step<Option<Read>> {
        let at = layout::address(cell.at).ok_or(Stop::NotPlain)?;
        let style = cell.style.map(index).transpose()?;
        let held = self.value(&plain(cell.value)?, style, cell.kind)?;
        let formula = cell.formula.map(plain).transpose()?;
        let joined = joined(held, formula.as_deref(), false, cell.kind)?;
        let formula = formula.is_some();
        Ok(joined.map(|cell| Read { at, cell, formula }))
    }

    /// What is written in `v`.
    fn value(&self, written: &str, style: Option<usize>, kind: Option<&str>) -> Step<Option<Cell>> {
        if written.is_empty() {
            return match kind {
                None | Some("n" | "s" | "str") => Ok(None),
                _ => Err(Stop::NotPlain),
            };
        }
        match kind {
            Some("s") => {
                let shared = self.strings.get(index(written)?);
                Ok(value::text(shared.ok_or(Stop::NotPlain)?))
            }
            None | Some("n") => self.number(written, style).map(Some),
            Some("str") => Ok(value::text(written)),
            Some("b") => match written {
                "0" => Ok(Some(Cell::Bool(false))),
                "1" => Ok(Some(Cell::Bool(true))),
                _ => Err(Stop::NotPlain),
            },
            Some("e") => {
                let error: CellErrorType = written.parse().map_err(|_| Stop::NotPlain)?;
                Ok(Some(Cell::Error(error.to_string())))
            }
            _ => Err(Stop::NotPlain),
        }
    }

    fn number(&self, written: &str, style: Option<usize>) -> Step<Cell> {
        let plain = |byte: u8| byte.is_ascii_digit() || b".-+eE".contains(&byte);
        if !written.bytes().all(plain) {
            return Err(Stop::NotPlain);
        }
        let format = style.map_or(Format::Number, |style| {
            self.formats.get(style).copied().unwrap_or(Format::Number)
        });
        if format == Format::Number
            && let Some(cell) = decimal(written)
        {
            return Ok(cell);
        }
        let number: f64 = written.parse().map_err(|_| Stop::NotPlain)?;
        let date = |kind| dated(ExcelDateTime::new(number, kind, false));
        match format {
            Format::Number => Ok(value::number(number)),
            Format::Date => Ok(date(ExcelDateTimeType::DateTime)),
            Format::Duration => Ok(date(ExcelDateTimeType::TimeDelta)),
            Format::Unsure => Err(Stop::NotPlain),
        }
    }
}

/// What a cell holds, of its formula and the result that was stored with it.
fn joined(
    held: Option<Cell>,
    formula: Option<&str>,
    shared: bool,
    kind: Option<&str>,
) -> Step<Option<Cell>> {
    Ok(match (held, formula) {
        (Some(cell), Some(formula)) => Some(value::fraction(formula, &cell).unwrap_or(cell)),
        (held, None) => held,
        // Which formula stands here is told by another cell, and whether the text of a cell
        // is blank or absent makes a difference that the long way knows.
        (None, Some(_)) if shared || !matches!(kind, None | Some("n")) => {
            return Err(Stop::NotPlain);
        }
        (None, Some(formula)) if value::is_blank(formula) => None,
        (None, Some(formula)) => Some(Cell::Uncalculated(formula.to_owned())),
    })
}

/// A cell as nearly all are written, its parts as they stand there:
/// `<c r="A1" s="1" t="s"><f>…</f><v>…</v></c>`, without style, kind or formula as may be.
struct Usual<'t> {
    at: &'t str,
    style: Option<&'t str>,
    kind: Option<&'t str>,
    formula: Option<&'t str>,
    value: &'t str,
}

impl<'t> Usual<'t> {
    /// Takes such a cell where one stands next, else nothing.
    fn next(tokens: &mut Tokens<'t>) -> Option<Self> {
        let rest = tokens.rest().strip_prefix("<c r=\"")?;
        let (at, rest) = up_to(rest, b'"')?;
        let (style, rest) = attribute(rest, " s=\"")?;
        let (kind, rest) = attribute(rest, " t=\"")?;
        let rest = rest.strip_prefix('>')?;
        let (formula, rest) = match rest.strip_prefix("<f>") {
            None => (None, rest),
            Some(rest) => {
                let (formula, rest) = up_to(rest, b'<')?;
                (Some(formula), rest.strip_prefix("/f>")?)
            }
        };
        let (value, rest) = up_to(rest.strip_prefix("<v>")?, b'<')?;
        tokens.go_on(rest.strip_prefix("/v></c>")?);
        Some(Self {
            at,
            style,
            kind,
            formula,
            value,
        })
    }
}

/// An attribute that may be missing, and what follows.
fn attribute<'t>(rest: &'t str, opening: &str) -> Option<(Option<&'t str>, &'t str)> {
    match rest.strip_prefix(opening) {
        None => Some((None, rest)),
        Some(rest) => up_to(rest, b'"').map(|(value, rest)| (Some(value), rest)),
    }
}

/// A number that is written as a short decimal: what a spreadsheet shows of it is what is written,
/// because fifteen digits survive the binary number between the two.
fn decimal(written: &str) -> Option<Cell> {
    let (sign, digits) = match written.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, written),
    };
    if digits.len() > 15 {
        return None;
    }
    let plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let read = |part: &str| part.parse::<i64>().ok();
    let Some((whole, part)) = digits.split_once('.') else {
        let number = read(digits).filter(|_| plain(digits))?;
        return Some(Cell::Number(Exact::from(i128::from(sign * number))));
    };
    if !plain(whole) || !plain(part) {
        return None;
    }
    let scale = 10_i64.checked_pow(u32::try_from(part.len()).ok()?)?;
    let units = read(whole)?.checked_mul(scale)?.checked_add(read(part)?)?;
    Some(Cell::Number(Exact::new(
        (sign * units).into(),
        scale.into(),
    )))
}

/// Whether a formula is one that several cells share.
fn is_shared(tag: Tag<'_>) -> Step<bool> {
    let [kind, number, extent] = tag.attributes(["t", "si", "ref"])?;
    if kind != Some("shared") {
        return Ok(false);
    }
    index(number.ok_or(Stop::NotPlain)?)?;
    if extent.is_none_or(is_extent) {
        Ok(true)
    } else {
        Err(Stop::NotPlain)
    }
}

/// A number that counts from zero, in digits.
fn index(written: &str) -> Step<usize> {
    let digits = written.bytes().all(|byte| byte.is_ascii_digit());
    let number = written.parse().ok().filter(|_| digits && written.len() < 9);
    number.ok_or(Stop::NotPlain)
}

/// `A1` or `A1:J52`, in that order.
fn is_extent(written: &str) -> bool {
    layout::address(written).is_some() || layout::region(written).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_short_decimal_is_what_its_binary_number_shows(
            written in "-?[0-9]{1,9}|-?0?[0-9]{1,6}\\.[0-9]{1,9}|-?0\\.0{0,9}[0-9]{1,5}",
        ) {
            let number: f64 = written.parse().unwrap();
            if let Some(cell) = decimal(&written) {
                prop_assert_eq!(cell, value::number(number), "{}", written);
            }
        }
    }
}
