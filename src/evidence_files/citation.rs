//! The file names in a cell, told apart from sentences and from links.

/// Endings of files that people hand in as evidence.
const ENDINGS: [&str; 37] = [
    "pdf", "doc", "docx", "docm", "xls", "xlsx", "xlsm", "ppt", "pptx", "odt", "ods", "odp", "rtf",
    "txt", "csv", "png", "jpg", "jpeg", "gif", "webp", "bmp", "tif", "tiff", "heic", "zip", "rar",
    "7z", "gz", "mp4", "mov", "avi", "mp3", "html", "htm", "eml", "msg", "vsdx",
];

/// Ends of host names, to know a link that is written without `https://`.
const HOSTS: [&str; 14] = [
    "com", "id", "net", "org", "ly", "gl", "me", "io", "app", "gov", "edu", "co", "info", "link",
];

/// The most citations of one cell, and the most words before an ending that may belong to it.
const MAX_CITATIONS: usize = 500;
const MAX_READINGS: usize = 16;

/// The file names that a cell cites, each with its possible readings from the longest to the
/// shortest: of `lihat Laporan Reviu.pdf` only the folder can tell where the name begins.
pub(super) fn cited_names(cell: &str) -> Vec<Vec<String>> {
    let lines = cell.split(['\n', '\r', ';']);
    let names = lines
        .flat_map(without_links)
        .flat_map(|part| segments(&part).map(readings).collect::<Vec<_>>());
    names
        .filter(|readings| !readings.is_empty())
        .take(MAX_CITATIONS)
        .collect()
}

/// The parts of a line between its links. What follows a link without a comma belongs to it: an
/// address pasted with spaces.
fn without_links(line: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut in_link = false;
    for word in line.split_inclusive(char::is_whitespace) {
        if is_link(word.trim()) {
            in_link = true;
        }
        if !in_link {
            if let Some(part) = parts.last_mut() {
                part.push_str(word);
            }
        } else if word.trim_end().ends_with(',') {
            in_link = false;
            parts.push(String::new());
        }
    }
    parts
}

fn is_link(word: &str) -> bool {
    let word = word
        .trim_start_matches(['(', '[', '<', '"', '\''])
        .to_lowercase();
    if word.contains("://") || word.starts_with("www.") || word.starts_with("mailto:") {
        return true;
    }
    let Some((host, _)) = word.split_once('/') else {
        return false;
    };
    let Some((name, end)) = host.rsplit_once('.') else {
        return false;
    };
    let labels = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '.');
    !name.is_empty() && name.chars().all(labels) && !name.contains("..") && HOSTS.contains(&end)
}

/// The pieces of a part that each end in a known ending.
fn segments(part: &str) -> impl Iterator<Item = &str> {
    let mut start = 0;
    let mut dots = part.match_indices('.');
    std::iter::from_fn(move || {
        let end = dots.find_map(|(dot, _)| end_of_name(part, dot))?;
        let segment = part.get(start..end)?;
        start = end;
        Some(segment)
    })
}

/// Where a name ends whose ending begins at a dot, if the ending is a known one and nothing goes
/// on behind it.
fn end_of_name(part: &str, dot: usize) -> Option<usize> {
    let rest = part.get(dot + 1..)?;
    let length = rest
        .find(|letter: char| !letter.is_ascii_alphanumeric())
        .unwrap_or(rest.len());
    let (ending, behind) = rest.split_at_checked(length)?;
    if !ENDINGS
        .iter()
        .any(|known| known.eq_ignore_ascii_case(ending))
    {
        return None;
    }
    let mut behind = behind.chars();
    let ends = match behind.next() {
        None => true,
        // The full stop of a sentence, but not `laporan.pdf.exe`.
        Some('.') => behind.next().is_none_or(char::is_whitespace),
        Some(letter) => letter.is_whitespace() || ",:)]}>\"'”’!?".contains(letter),
    };
    ends.then_some(dot + 1 + length)
}

/// A segment from each of its words to its end, in the form of paths.
fn readings(segment: &str) -> Vec<String> {
    let opening = |letter: char| letter.is_whitespace() || ",:)]}>([{<\"'“‘”’!?•*".contains(letter);
    let trimmed = segment.trim_start_matches(opening);
    let trimmed = trimmed.strip_prefix("- ").unwrap_or(trimmed).trim_start();
    let begins = |letter: char| letter.is_whitespace() || ",([{<\"“‘".contains(letter);
    let mut readings: Vec<String> = Vec::new();
    let starts = trimmed.char_indices().filter(|(_, letter)| begins(*letter));
    let starts = starts.map(|(at, letter)| at + letter.len_utf8());
    let starts: Vec<usize> = std::iter::once(0).chain(starts).collect();
    let nearest = starts.len().saturating_sub(MAX_READINGS);
    for &start in starts.iter().skip(nearest) {
        let Some(name) = trimmed.get(start..) else {
            continue;
        };
        let name = name.trim_start_matches(opening).replace('\\', "/");
        let name = name.strip_prefix("./").unwrap_or(&name).to_owned();
        // A name has something before its ending.
        if !name.starts_with('.') || name.starts_with("..") {
            readings.push(name);
        }
    }
    readings.dedup();
    readings
}

#[cfg(test)]
mod tests {
    use super::cited_names;

    fn longest(cell: &str) -> Vec<String> {
        let names = cited_names(cell).into_iter();
        names
            .filter_map(|readings| readings.first().cloned())
            .collect()
    }

    #[test]
    fn names_are_found_in_lists_and_sentences() {
        assert_eq!(
            longest("1.a.Pergub-1-2020.pdf, 1.b.SK Tim (final).docx\n- Laporan.PDF; foto.jpg."),
            [
                "1.a.Pergub-1-2020.pdf",
                "1.b.SK Tim (final).docx",
                "Laporan.PDF",
                "foto.jpg"
            ]
        );
        let sentence = &cited_names("lihat (Laporan Reviu 2023.pdf) halaman 3")[0];
        assert_eq!(
            sentence,
            &[
                "lihat (Laporan Reviu 2023.pdf",
                "Laporan Reviu 2023.pdf",
                "Reviu 2023.pdf",
                "2023.pdf"
            ]
        );
        assert_eq!(
            longest("F2201-287-Indikator_01~+~Perbup 81.pdf")[0],
            "F2201-287-Indikator_01~+~Perbup 81.pdf"
        );
    }

    #[test]
    fn links_are_never_files() {
        for cell in [
            "https://drive.google.com/file/d/1/Perbup.pdf",
            "drive.google.com/x/Perbup.pdf",
            "www.contoh.go.id/a b.pdf",
            "(bit.ly/spbe.pdf)",
            "file:///etc/rahasia.pdf",
            "Perbup Nomor 3 Tahun 2021, Pasal 4.",
            "laporan.pdf.exe",
            ".pdf",
        ] {
            assert_eq!(longest(cell), Vec::<String>::new(), "{cell}");
        }
        assert_eq!(longest("https://x.go.id/a.pdf, b.pdf"), ["b.pdf"]);
    }

    #[test]
    fn a_cell_full_of_dots_costs_little() {
        let cell = "a.pdf ".repeat(5_000) + &".".repeat(20_000);
        assert_eq!(cited_names(&cell).len(), super::MAX_CITATIONS);
    }
}
