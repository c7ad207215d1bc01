//! Tables in Markdown, which is what programs make of the tables in PDF reports.

/// Whether a text holds a table of Markdown: a line of dashes between bars, below a line of bars.
pub(super) fn is_markdown(text: &str) -> bool {
    let mut above = "";
    text.lines().any(|line| {
        let found = is_rule(line) && above.contains('|');
        above = line;
        found
    })
}

/// The fields of a line with their columns; none for the rule below a header, for pictures and
/// for blank lines. Text outside of tables, such as titles, is one field.
pub(super) fn fields(line: &str) -> Vec<(u32, String)> {
    let line = line.trim();
    if is_rule(line) || line.starts_with("![") {
        return Vec::new();
    }
    if !line.contains('|') {
        return vec![(0, plain(line.trim_start_matches('#')))];
    }
    let inside = line.strip_prefix('|').unwrap_or(line);
    let mut fields = Vec::new();
    let mut field = String::new();
    let mut escaped = false;
    for letter in inside.chars() {
        match letter {
            '\\' if !escaped => escaped = true,
            '|' if !escaped => fields.push(std::mem::take(&mut field)),
            letter => {
                if escaped && letter != '|' {
                    field.push('\\');
                }
                field.push(letter);
                escaped = false;
            }
        }
    }
    fields.push(field);
    (0..).zip(fields.iter().map(|field| plain(field))).collect()
}

/// `|----|:---:|`
fn is_rule(line: &str) -> bool {
    let line = line.trim();
    line.contains('|')
        && line.contains("--")
        && line
            .bytes()
            .all(|byte| matches!(byte, b'|' | b'-' | b':' | b' '))
}

/// A field without marks and tags: `Sangat<br>Baik` is `Sangat Baik`.
fn plain(field: &str) -> String {
    let mut text = String::with_capacity(field.len());
    let mut rest = field;
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        let is_tag =
            after.starts_with(|letter: char| letter.is_ascii_alphabetic() || letter == '/');
        if let Some((tag, after)) = after.split_once('>').filter(|_| is_tag) {
            if tag.to_ascii_lowercase().starts_with("br") {
                text.push(' ');
            }
            rest = after;
        } else {
            text.push('<');
            rest = after;
        }
    }
    text.push_str(rest);
    let text = text
        .replace("**", "")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_plain_text_and_rules_are_none() {
        let read = |line: &str| -> Vec<String> {
            fields(line).into_iter().map(|(_, field)| field).collect()
        };
        assert_eq!(
            read(r"| 1 | **Kementerian**<br>Luar Negeri | 4.50 | a\|b |"),
            ["1", "Kementerian Luar Negeri", "4.50", "a|b", ""]
        );
        assert_eq!(
            read("<span id=\"p\"></span>**Tabel 9. Hasil 2024**"),
            ["Tabel 9. Hasil 2024"]
        );
        assert_eq!(read("nilai < 3 | > 2"), ["nilai < 3", "> 2"]);
        assert!(read("|---|:--:|").is_empty());
        assert!(read("![](gambar.jpeg)").is_empty());
        assert!(is_markdown("judul\n| a | b |\n|---|---|\n"));
        assert!(!is_markdown("a;b\n-----|-----\n"));
    }
}
