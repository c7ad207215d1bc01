//! What is left of a document that is damaged somewhere.
//!
//! All sheets stand in one part, one after the other. Those that ended before the damage are
//! whole. What stands behind it may be anything, even where it looks like a sheet, and is not read;
//! only the names of sheets in it are told.

use super::{BytesStart, Gathering, Refusal, attribute, reading};
use crate::lang::List;
use std::sync::Arc;

/// Names of sheets that are told at most.
const MAX_NAMES: usize = 50;

/// Why reading ended early.
pub(super) enum Stop {
    /// Nothing is to be read of this book.
    Refused(Refusal),
    /// The XML makes no sense from here on, and why.
    Damaged(String),
}

impl From<Refusal> for Stop {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// Leaves out the sheet that is damaged, if the damage is `inside` one, and names those behind
/// it. A document of which no sheet began is refused.
pub(super) fn leave_rest(
    gathering: &mut Gathering,
    inside: bool,
    words: &str,
    rest: &[u8],
) -> Result<(), Refusal> {
    let Some(last) = gathering.sheets.last() else {
        return Err(gathering.refuse(reading::damaged_package(words)));
    };
    let place = last.whole();
    gathering.rest_unknown = true;
    if inside {
        let finding = gathering.refuse_here(reading::damaged_sheet(words));
        gathering.leave_out(*finding);
    } else {
        let name = last.name.clone().unwrap_or_default();
        let finding = reading::damaged_behind(name, words).at(place.clone());
        gathering.lose(Vec::new(), finding);
    }
    let behind = names(&String::from_utf8_lossy(rest));
    if !behind.is_empty() {
        let finding = reading::lost_behind(List(behind.clone())).at(place);
        gathering.lose(
            behind.iter().map(|name| Arc::from(name.as_str())).collect(),
            finding,
        );
    }
    Ok(())
}

/// The names of the sheets that begin in a text, as far as they can be made out.
fn names(text: &str) -> Vec<String> {
    let tag = "table:table";
    let starts = text
        .split('<')
        .filter(|part| part.starts_with("table:table "));
    let names = starts.filter_map(|part| {
        let (inside, _) = part.split_once('>')?;
        attribute(
            &BytesStart::from_content(inside.trim_end_matches('/'), tag.len()),
            "name",
        )
    });
    names.take(MAX_NAMES).collect()
}
