//! Names of sheets, which have rules of their own.

/// The longest name of a sheet, in the UTF-16 units that Excel counts.
const LONGEST: usize = 31;

/// The names given so far; two that differ only in case are one to a spreadsheet.
#[derive(Debug, Default)]
pub(super) struct Names(Vec<String>);

impl Names {
    /// A name as close to `wanted` as the rules allow, and not given before.
    pub(super) fn give(&mut self, wanted: &str) -> String {
        // One more than there are names is one that is free.
        let name = (1..=self.0.len() + 1)
            .map(|count| match count {
                1 => fitting(wanted, ""),
                _ => fitting(wanted, &format!(" ({count})")),
            })
            .find(|name| !self.0.contains(&name.to_lowercase()))
            .unwrap_or_default();
        self.0.push(name.to_lowercase());
        name
    }
}

/// The name without the letters that are not allowed, short enough to take the ending.
fn fitting(wanted: &str, ending: &str) -> String {
    let allowed = |letter: char| {
        if matches!(letter, '[' | ']' | ':' | '*' | '?' | '/' | '\\') || letter.is_control() {
            ' '
        } else {
            letter
        }
    };
    let cleaned: String = wanted.chars().map(allowed).collect();
    let words: Vec<&str> = cleaned.split_whitespace().collect();
    let mut name = words.join(" ");
    while name.encode_utf16().count() + ending.len() > LONGEST {
        name.pop();
    }
    let name = name.trim_matches(|letter: char| letter == '\'' || letter == ' ');
    // Excel keeps the name History for itself.
    let name = match name.to_lowercase().as_str() {
        "" | "history" => "Sheet",
        _ => name,
    };
    format!("{name}{ending}")
}

/// The name as formulas write it: `'Nilai 2019'`.
pub(super) fn quoted(name: &str) -> String {
    format!("'{}'", name.replace('\'', "''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_the_rules_of_spreadsheets() {
        let mut names = Names::default();
        assert_eq!(names.give("Nilai 2019"), "Nilai 2019");
        assert_eq!(names.give("nilai 2019"), "nilai 2019 (2)");
        assert_eq!(names.give("'a/b[c]:*?\\d'"), "a b c d");
        assert_eq!(names.give(""), "Sheet");
        assert_eq!(names.give("\u{1}"), "Sheet (2)");
        let long = "Kabupaten Pangkajene dan Kepulauan 2019";
        assert_eq!(names.give(long), "Kabupaten Pangkajene dan Kepula");
        assert_eq!(names.give(long), "Kabupaten Pangkajene dan Ke (2)");
        assert_eq!(quoted("Ka'bah 1"), "'Ka''bah 1'");
    }
}
