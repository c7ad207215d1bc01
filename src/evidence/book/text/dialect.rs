//! What separates the fields of a text table.

/// What may stand between fields. Of two that fit equally well the earlier is meant, because a
/// comma may also be the decimal mark.
const CANDIDATES: [u8; 4] = [b';', b'\t', b',', b'|'];
/// Records looked at.
const SAMPLE: usize = 50;
/// Stands between the fields of a table with one column: a control character that text lacks.
const NOTHING: u8 = 0x1f;

/// Where the table begins in the text, and what separates its fields.
pub(super) fn choose(text: &str) -> (usize, u8) {
    announced(text).unwrap_or_else(|| (0, likeliest(text)))
}

/// Excel's first line `sep=;`, which is no row of the table.
fn announced(text: &str) -> Option<(usize, u8)> {
    let end = text.find(['\r', '\n']).unwrap_or(text.len());
    let line = text.get(..end)?.trim().trim_matches('"');
    let separator = match line.get(..4) {
        Some(start) if start.eq_ignore_ascii_case("sep=") => line.get(4..)?,
        _ => return None,
    };
    match *separator.as_bytes() {
        [separator] if separator.is_ascii_punctuation() && separator != b'"' => {
            Some((end, separator))
        }
        // The tab is lost where the end of the line is trimmed.
        [] => Some((end, b'\t')),
        _ => None,
    }
}

fn likeliest(text: &str) -> u8 {
    let records = sample(text);
    let share = |which: usize| {
        let with = records
            .iter()
            .filter(|record| count(record, which) > 0)
            .count();
        with * 2 > records.len()
    };
    // Beside semicolons or tabs, a comma between two digits is a decimal mark.
    let decimal = share(0) || share(1);
    let scores = [0, 1, 2, 3].map(|which| {
        let counts: Vec<usize> = records
            .iter()
            .map(|record| match which {
                2 if decimal => record.found[2] - record.decimal_commas,
                _ => count(record, which),
            })
            .collect();
        score(&counts, records.len())
    });
    let mut best = (0, NOTHING);
    for (score, candidate) in scores.into_iter().zip(CANDIDATES) {
        // Bars also draw lines in text; they count only where every record has as many.
        if score > best.0 && (candidate != b'|' || score == FULL) {
            best = (score, candidate);
        }
    }
    best.1
}

/// The score of a separator that every record has the same number of times.
const FULL: usize = 200;

/// How well a separator fits, up to [`FULL`]: the percentage of records that have it, and of
/// those that have it as often as most do. Prose has commas too, but in few records and unevenly,
/// so a separator in less than a quarter of the records is none.
fn score(counts: &[usize], records: usize) -> usize {
    let having: Vec<usize> = counts.iter().copied().filter(|&count| count > 0).collect();
    if records == 0 || having.len() * 4 < records {
        return 0;
    }
    let even = having
        .iter()
        .map(|count| having.iter().filter(|other| *other == count).count())
        .max()
        .unwrap_or(0);
    (having.len() * 100 + even * 100) / records
}

/// How often each candidate stands in a record outside quotes.
#[derive(Default)]
struct Record {
    found: [usize; 4],
    decimal_commas: usize,
    letters: bool,
}

fn count(record: &Record, which: usize) -> usize {
    record.found.get(which).copied().unwrap_or(0)
}

/// The first records that are not blank.
fn sample(text: &str) -> Vec<Record> {
    let bytes = text.as_bytes();
    let mut records = Vec::new();
    let mut record = Record::default();
    let mut quoted = false;
    let mut fresh = true;
    for (at, &byte) in bytes.iter().enumerate() {
        if quoted {
            // Of a doubled quote the second half opens the field again.
            quoted = byte != b'"';
            fresh = !quoted;
            continue;
        }
        match byte {
            b'"' if fresh => {
                quoted = true;
                record.letters = true;
            }
            b'\r' | b'\n' => {
                if record.letters {
                    records.push(std::mem::take(&mut record));
                }
                fresh = true;
                if records.len() == SAMPLE {
                    return records;
                }
            }
            _ => {
                fresh = false;
                record.letters |= !byte.is_ascii_whitespace();
                if let Some(which) = CANDIDATES.iter().position(|&candidate| candidate == byte) {
                    fresh = true;
                    if let Some(count) = record.found.get_mut(which) {
                        *count += 1;
                    }
                    let digit = |at: Option<usize>| {
                        at.and_then(|at| bytes.get(at))
                            .is_some_and(u8::is_ascii_digit)
                    };
                    let between = digit(at.checked_sub(1)) && digit(at.checked_add(1));
                    record.decimal_commas += usize::from(byte == b',' && between);
                }
            }
        }
    }
    if record.letters {
        records.push(record);
    }
    records
}

/// The byte of a quote that opens a field of the record and is never closed.
pub(super) fn unclosed_quote(record: &str, delimiter: u8) -> Option<usize> {
    let mut opened = None;
    let mut quoted = false;
    let mut fresh = true;
    for (at, byte) in record.bytes().enumerate() {
        if quoted {
            quoted = byte != b'"';
        } else if byte == b'"' && opened.is_some() {
            // The second half of a doubled quote: the field goes on.
            quoted = true;
        } else {
            quoted = byte == b'"' && fresh;
            opened = quoted.then_some(at);
            fresh = byte == delimiter || matches!(byte, b'\r' | b'\n');
        }
    }
    opened.filter(|_| quoted)
}
