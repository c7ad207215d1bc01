//! What calamine would believe, checked before it is asked.

use super::layout;
use crate::diagnostic::catalogue::reading;
use crate::evidence::book::Refusal;
use crate::evidence::book::gathering::{Gathering, MAX_SHEETS};
use crate::evidence::book::package::Package;
use quick_xml::Reader;
use quick_xml::events::Event;

/// Bytes of the part with the formats. calamine keeps some 160 bytes for each format, which the
/// file may write in five; Excel allows 65,490 formats and writes them in some 7 MiB.
pub(super) const MAX_STYLES: u64 = 8 << 20;

/// Refuses what would make calamine take memory on the word of the file.
///
/// An allocation that fails ends the process and cannot be caught. calamine reserves room for as
/// many shared strings as the table says it has, so a count that cannot be true is refused here.
///
/// Sheets that share a part would be unpacked once for each, so that a small file could keep the
/// reader busy for hours; no program writes them.
pub(super) fn check(package: &mut Package<'_>, gathering: &Gathering) -> Result<(), Refusal> {
    let mut parts = layout::sheet_parts(package)?;
    if parts.len() > MAX_SHEETS {
        return Err(gathering.refuse(reading::too_many_sheets(MAX_SHEETS)));
    }
    parts.retain(|part| !part.is_empty());
    parts.sort_unstable();
    let shared = parts.windows(2).find_map(|two| match two {
        [one, other] if one == other => Some(one),
        _ => None,
    });
    if let Some(part) = shared {
        let words = format!("{part}: in two sheets");
        return Err(gathering.refuse(reading::damaged_package(words)));
    }
    let suspects: Vec<(String, u64)> = package
        .parts()
        .filter(|(name, _)| name.ends_with("sharedstrings.xml") || name.ends_with("styles.xml"))
        .map(|(name, size)| (name.to_owned(), size))
        .collect();
    for (name, size) in suspects {
        if name.ends_with("styles.xml") {
            if size > MAX_STYLES {
                return Err(gathering.refuse(reading::too_many_formats(MAX_STYLES >> 20)));
            }
        } else if let Some(claimed) = claimed_strings(&package.start(&name)?)
            && claimed > size
        {
            // A string takes five bytes at least.
            let words = format!("{name}: uniqueCount {claimed}");
            return Err(gathering.refuse(reading::damaged_package(words)));
        }
    }
    Ok(())
}

/// The largest number in the opening tag of the shared strings, read by the parser that calamine
/// uses but without trust in how the tag is written. A tag that does not open within the start
/// of the part claims more than anything.
fn claimed_strings(start: &[u8]) -> Option<u64> {
    let mut reader = Reader::from_reader(start);
    reader.config_mut().check_end_names = false;
    let mut buffer = Vec::new();
    loop {
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(tag) | Event::Empty(tag)) if tag.local_name().as_ref() == "sst" => {
                let tag = tag.attributes_raw();
                return tag
                    .match_indices("uniqueCount")
                    .filter_map(|(at, word)| tag.get(at + word.len()..))
                    .map(|rest| {
                        let digits: String = rest
                            .chars()
                            .skip_while(|letter| !letter.is_ascii_digit())
                            .take_while(char::is_ascii_digit)
                            .collect();
                        digits.parse().unwrap_or(u64::MAX)
                    })
                    .max();
            }
            Ok(Event::Eof) | Err(_) => return Some(u64::MAX),
            Ok(_) => {}
        }
        buffer.clear();
    }
}
