//! Pictures of a terminal, drawn from what the program really prints, colours included.
//!
//! `SPBE_WRITE_DOCS=1 cargo test --test cli generated` draws them anew.

use crate::harness::spbe;
use std::fmt::Write;

/// Columns of the terminal in the pictures.
const COLUMNS: usize = 100;
/// Width and height of a letter, in the units of the picture.
const LETTER: (f64, f64) = (8.4, 19.0);
const MARGIN: f64 = 16.0;

/// How a letter looks.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Look {
    bold: bool,
    colour: Option<&'static str>,
}

impl Look {
    /// The look after a sequence such as `1;31`.
    fn after(self, codes: &str) -> Self {
        codes.split(';').fold(self, |look, code| match code {
            "" | "0" => Self::default(),
            "1" => Self { bold: true, ..look },
            "31" | "91" => look.coloured("#ff7b72"),
            "32" | "92" => look.coloured("#7ee787"),
            "33" | "93" => look.coloured("#f2cc60"),
            "34" | "94" => look.coloured("#79c0ff"),
            "35" | "95" => look.coloured("#d2a8ff"),
            "36" | "96" => look.coloured("#76e3ea"),
            other => panic!("the picture knows no look `{other}`"),
        })
    }

    fn coloured(self, colour: &'static str) -> Self {
        Self {
            colour: Some(colour),
            ..self
        }
    }
}

/// The letters of each line with their looks, wrapped as a terminal wraps.
fn lines(printed: &str) -> Vec<Vec<(char, Look)>> {
    let mut lines = Vec::new();
    for line in printed.lines() {
        let mut look = Look::default();
        let mut row = Vec::new();
        let mut letters = line.chars();
        while let Some(letter) = letters.next() {
            if letter != '\u{1b}' {
                if row.len() == COLUMNS {
                    lines.push(std::mem::take(&mut row));
                }
                row.push((letter, look));
                continue;
            }
            assert_eq!(letters.next(), Some('['));
            let codes: String = letters
                .by_ref()
                .take_while(|letter| *letter != 'm')
                .collect();
            look = look.after(&codes);
        }
        lines.push(row);
    }
    lines
}

fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    text.replace('>', "&gt;")
}

/// The texts of a line, each with its column: they end where the look changes and before two spaces,
/// because a picture keeps no more than one.
fn words(row: &[(char, Look)]) -> Vec<(usize, String, Look)> {
    let mut words: Vec<(usize, String, Look)> = Vec::new();
    let mut spaces = usize::MAX;
    for (column, &(letter, look)) in row.iter().enumerate() {
        if letter == ' ' {
            spaces = spaces.saturating_add(1);
            continue;
        }
        match words.last_mut() {
            Some((_, text, known)) if spaces <= 1 && *known == look => {
                text.push_str(&" ".repeat(spaces));
                text.push(letter);
            }
            _ => words.push((column, letter.to_string(), look)),
        }
        spaces = 0;
    }
    words
}

/// A picture of a command and the first `height` lines of what it prints.
pub(super) fn picture(command: &str, height: usize) -> String {
    let arguments: Vec<&str> = command.split(' ').skip(1).collect();
    let ran = spbe(&[&arguments[..], &["--color", "always"]].concat()).ran();
    let mut rows = lines(&format!("\u{1b}[32m$\u{1b}[0m {command}"));
    rows.extend(lines(&format!("{}{}", ran.stderr, ran.stdout)));
    rows.truncate(height);
    let (wide, high) = LETTER;
    let columns = f64::from(u32::try_from(COLUMNS).unwrap());
    let width = columns * wide + 2.0 * MARGIN;
    let height = f64::from(u32::try_from(rows.len()).unwrap()) * high + 2.0 * MARGIN;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} {height:.0}\" \
         width=\"{width:.0}\" height=\"{height:.0}\" role=\"img\">\n<title>{}</title>\n\
         <rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"#0d1117\"/>\n\
         <g font-family=\"ui-monospace, 'Cascadia Mono', Consolas, Menlo, 'DejaVu Sans Mono', monospace\" \
         font-size=\"14\" fill=\"#e6edf3\">\n",
        escaped(command)
    );
    let mut y = MARGIN + 14.0;
    for row in rows {
        for (x, text, look) in words(&row) {
            let units = |count: usize| f64::from(u32::try_from(count).unwrap()) * wide;
            let weight = if look.bold {
                " font-weight=\"bold\""
            } else {
                ""
            };
            let fill = look.colour.map(|colour| format!(" fill=\"{colour}\""));
            // The length is given, so that columns stand whatever the font.
            writeln!(
                svg,
                "<text x=\"{:.1}\" y=\"{y:.0}\" textLength=\"{:.1}\"{weight}{}>{}</text>",
                MARGIN + units(x),
                units(text.chars().count()),
                fill.unwrap_or_default(),
                escaped(&text)
            )
            .unwrap();
        }
        y += high;
    }
    svg.push_str("</g>\n</svg>\n");
    svg
}
