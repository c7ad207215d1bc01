//! The sheets of a workbook and the parts they are stored in.

use super::tokens::{Token, Tokens, is_gap, plain};
use super::{Step, Stop, part};
use crate::evidence::book::gathering::MAX_SHEETS;
use crate::evidence::book::package::Package;

/// A sheet as the workbook lists it.
pub(super) struct Listed {
    pub(super) name: String,
    pub(super) hidden: bool,
    pub(super) part: String,
}

const WORKBOOK: &str = "xl/workbook.xml";
/// The end of the type of the relation that leads to the workbook.
const DOCUMENT: &str = "/relationships/officeDocument";

/// The sheets in the order of the workbook, at least one; all of them hold cells.
pub(super) fn sheets(package: &mut Package<'_>) -> Step<Vec<Listed>> {
    if package.workbook() != Some(WORKBOOK) {
        return Err(Stop::NotPlain);
    }
    let need = |text: Option<String>| text.ok_or(Stop::NotPlain);
    let root = need(part(package, "_rels/.rels")?)?;
    let root = relations(&root)?;
    let documents = root.iter().filter(|(_, kind, _)| kind.ends_with(DOCUMENT));
    let documents: Vec<&str> = documents.map(|(.., target)| *target).collect();
    let [document] = documents[..] else {
        return Err(Stop::NotPlain);
    };
    if document.strip_prefix('/').unwrap_or(document) != WORKBOOK {
        return Err(Stop::NotPlain);
    }
    let targets = need(part(package, "xl/_rels/workbook.xml.rels")?)?;
    let targets = relations(&targets)?;
    let text = need(part(package, WORKBOOK)?)?;
    let mut sheets: Vec<Listed> = Vec::new();
    let mut tokens = Tokens::of(&text)?;
    loop {
        match tokens.next()? {
            Token::Open(tag) if tag.name == "sheet" => {
                let (mut name_found, mut state, mut id) = (None, None, None);
                tag.each(|name, value| {
                    let found = match name {
                        "name" => &mut name_found,
                        "state" => &mut state,
                        name if name == "id" || name.ends_with(":id") => &mut id,
                        _ => return Ok(()),
                    };
                    match found.replace(value) {
                        Some(_) => Err(Stop::NotPlain),
                        None => Ok(()),
                    }
                })?;
                let name = plain(name_found.ok_or(Stop::NotPlain)?)?.into_owned();
                let hidden = match state {
                    None | Some("visible") => false,
                    Some("hidden" | "veryHidden") => true,
                    Some(_) => return Err(Stop::NotPlain),
                };
                // What the sheets share a name with is found by it.
                let known = sheets.iter().any(|other| other.name == name);
                let strange = name.chars().any(char::is_control);
                if known || strange {
                    return Err(Stop::NotPlain);
                }
                let part = cells_of(&targets, id)?;
                let shared = sheets.iter().any(|other| other.part == part);
                if shared || sheets.len() >= MAX_SHEETS {
                    return Err(Stop::NotPlain);
                }
                sheets.push(Listed { name, hidden, part });
            }
            Token::Open(tag) if tag.name == "workbookPr" => {
                let [since] = tag.attributes(["date1904"])?;
                if !matches!(since, None | Some("0" | "false")) {
                    return Err(Stop::NotPlain);
                }
            }
            Token::Open(tag) => tag.check()?,
            Token::Close("workbook") => break,
            Token::Close(_) => {}
            Token::Text(text) => drop(plain(text)?),
            Token::End => return Err(Stop::NotPlain),
        }
    }
    if sheets.is_empty() {
        return Err(Stop::NotPlain);
    }
    Ok(sheets)
}

/// Id, type and target.
type Relation<'t> = (&'t str, &'t str, &'t str);

fn relations(text: &str) -> Step<Vec<Relation<'_>>> {
    let mut relations: Vec<Relation<'_>> = Vec::new();
    let mut tokens = Tokens::of(text)?;
    loop {
        match tokens.next()? {
            Token::Open(tag) if tag.name == "Relationship" => {
                let [id, kind, target] = tag.attributes(["Id", "Type", "Target"])?;
                let (Some(id), Some(kind), Some(target)) = (id, kind, target) else {
                    return Err(Stop::NotPlain);
                };
                if relations.iter().any(|(known, ..)| *known == id) {
                    return Err(Stop::NotPlain);
                }
                relations.push((id, kind, target));
            }
            Token::Open(tag) => tag.check()?,
            Token::Close("Relationships") => return Ok(relations),
            Token::Close(_) => {}
            Token::Text(text) if is_gap(text) => {}
            Token::Text(_) | Token::End => return Err(Stop::NotPlain),
        }
    }
}

/// The part that holds the cells of a sheet.
fn cells_of(targets: &[Relation<'_>], id: Option<&str>) -> Step<String> {
    let mut targets = targets.iter();
    let found = targets.find(|(known, ..)| Some(*known) == id);
    let (_, kind, target) = found.ok_or(Stop::NotPlain)?;
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/._-".contains(&byte);
    if !kind.ends_with("/worksheet") || target.contains("..") || !target.bytes().all(plain) {
        return Err(Stop::NotPlain);
    }
    let part = match target.strip_prefix('/') {
        Some(whole) => whole.to_lowercase(),
        None => format!("xl/{}", target.to_lowercase()),
    };
    Ok(part)
}
