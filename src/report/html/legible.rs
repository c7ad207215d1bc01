//! Characters that a page must not hold, because they break it or deceive the eye.

/// A page or text without control characters, and without those that turn the direction of the
/// text around them; in their place stands the sign of a character that cannot be shown. Nothing
/// that the program writes by itself holds any.
pub(in crate::report) fn legible(text: String) -> String {
    if !text.chars().any(is_deceptive) {
        return text;
    }
    let shown = |letter| {
        if is_deceptive(letter) {
            '\u{fffd}'
        } else {
            letter
        }
    };
    text.chars().map(shown).collect()
}

fn is_deceptive(letter: char) -> bool {
    let control = letter.is_control() && !matches!(letter, '\n' | '\t');
    let direction = matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let never = u32::from(letter) & 0xfffe == 0xfffe || matches!(letter, '\u{fdd0}'..='\u{fdef}');
    control || direction || never
}

#[cfg(test)]
mod tests {
    use super::legible;

    #[test]
    fn what_deceives_is_seen() {
        let text = "Kota\u{202e}atok\u{0} é\n\u{200f}".to_owned();
        assert_eq!(legible(text), "Kota\u{fffd}atok\u{fffd} é\n\u{200f}");
    }
}
