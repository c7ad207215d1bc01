//! A calendar day, as documents bear it.

use super::book::Cell;
use crate::lang::{Lang, Say};
use crate::words::fold;
use std::fmt;

/// A day of the calendar. Written as `2023-12-31`, said as `31 Desember 2023`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    year: u16,
    month: u8,
    of_month: u8,
}

/// The months in both languages, and spellings that occur beside them.
const MONTHS: [&[&str]; 12] = [
    &["januari", "january"],
    &["februari", "february", "pebruari"],
    &["maret", "march"],
    &["april"],
    &["mei", "may"],
    &["juni", "june"],
    &["juli", "july"],
    &["agustus", "august", "agt", "ags"],
    &["september", "sept"],
    &["oktober", "october"],
    &["november", "nopember"],
    &["desember", "december"],
];

impl Day {
    /// A day that exists, of the years 1900 to 9999.
    #[must_use]
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let known = (1900..=9999).contains(&year) && (1..=12).contains(&month);
        (known && (1..=days_in(year, month)).contains(&day)).then_some(Self {
            year,
            month,
            of_month: day,
        })
    }

    /// 31 December of a year, the day that documents are judged at.
    #[must_use]
    pub fn last_of(year: u16) -> Self {
        Self {
            year,
            month: 12,
            of_month: 31,
        }
    }

    /// The same day some months earlier, or the last of a month that is too short for it.
    #[must_use]
    pub fn months_earlier(self, months: u16) -> Self {
        let count = (u32::from(self.year) * 12 + u32::from(self.month) - 1)
            .saturating_sub(u32::from(months));
        let year = u16::try_from(count / 12).unwrap_or(self.year);
        let month = u8::try_from(count % 12).unwrap_or(0) + 1;
        Self {
            year,
            month,
            of_month: self.of_month.min(days_in(year, month)),
        }
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, from one.
    #[must_use]
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from one.
    #[must_use]
    pub fn day(self) -> u8 {
        self.of_month
    }

    /// The day a text names: `31/12/2023`, `2023-12-31`, `31 Desember 2023`.
    #[must_use]
    pub fn written(text: &str) -> Option<Self> {
        read_text(text)
    }

    /// The day of a moment given in seconds since 1970, in universal time.
    #[must_use]
    pub fn of_epoch(seconds: i64) -> Option<Self> {
        let mut left = seconds.div_euclid(86_400);
        let length = |year: u16| 337 + i64::from(days_in(year, 2));
        let mut year = 1970;
        while left >= length(year) && year < 9999 {
            left -= length(year);
            year += 1;
        }
        let mut month = 1;
        while month < 12 && left >= i64::from(days_in(year, month)) {
            left -= i64::from(days_in(year, month));
            month += 1;
        }
        Self::new(year, month, u8::try_from(left + 1).ok()?)
    }

    /// The day in a cell: a date, or a text such as `31/12/2023`, `2023-12-31`, `31 Desember 2023`.
    ///
    /// The day stands before the month, as everywhere in Indonesia. A year alone is no day.
    pub(super) fn read(cell: &Cell) -> Option<Self> {
        match cell {
            Cell::Date(date) => read_text(date.get(..10)?),
            Cell::Text(text) => read_text(text),
            _ => None,
        }
    }
}

fn read_text(text: &str) -> Option<Day> {
    let folded = fold(text);
    let mut parts = folded.split(' ');
    let (one, two, three) = (parts.next()?, parts.next()?, parts.next()?);
    // A time of day may follow, nothing else.
    if parts.any(|part| !part.bytes().all(|byte| byte.is_ascii_digit())) {
        return None;
    }
    let (year, month, day) = if one.len() == 4 {
        (one, two, three)
    } else if one.starts_with(|letter: char| letter.is_alphabetic()) {
        (three, one, two)
    } else {
        (three, two, one)
    };
    if year.len() != 4 {
        return None;
    }
    Day::new(year.parse().ok()?, read_month(month)?, day.parse().ok()?)
}

/// The number of a month written as a number or a name, at least its first three letters.
fn read_month(word: &str) -> Option<u8> {
    if let Ok(number) = word.parse() {
        return Some(number);
    }
    let named = |names: &&[&str]| {
        let begins = |name: &&str| word.len() >= 3 && name.starts_with(word);
        names.iter().any(begins)
    };
    let position = MONTHS.iter().position(named)?;
    u8::try_from(position + 1).ok()
}

fn days_in(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        _ => 31,
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.of_month)
    }
}

impl Say for Day {
    fn say(&self, lang: Lang) -> String {
        let names = MONTHS.get(usize::from(self.month) - 1);
        let name = names.map_or("", |names| match (lang, names) {
            (Lang::En, [_, english, ..]) => english,
            (_, [name, ..]) => name,
            (_, []) => "",
        });
        let mut letters = name.chars();
        let first = letters.next().map(|letter| letter.to_ascii_uppercase());
        let name: String = first.into_iter().chain(letters).collect();
        format!("{} {name} {}", self.of_month, self.year)
    }
}

impl serde::Serialize for Day {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<String> {
        read_text(text).map(|day| day.to_string())
    }

    #[test]
    fn days_are_read_as_indonesians_write_them() {
        for text in [
            "31/12/2023",
            "31-12-2023",
            "31.12.2023",
            "2023-12-31",
            "31 Desember 2023",
            "31 Des 2023",
            "31 December 2023",
            "December 31, 2023",
            "2023-12-31 00:00:00",
        ] {
            assert_eq!(read(text).as_deref(), Some("2023-12-31"), "{text}");
        }
        assert_eq!(read("3/4/2021").as_deref(), Some("2021-04-03"));
        assert_eq!(read("29 Agt 2024").as_deref(), Some("2024-08-29"));
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for text in [
            "2023",
            "12/31/2023",
            "31 Februari 2023",
            "29/2/2023",
            "Mei 2023",
            "1/1/23",
            "segera",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn months_earlier_end_where_a_month_ends() {
        let last = Day::last_of(2023);
        assert_eq!(last.months_earlier(24), Day::last_of(2021));
        assert_eq!(last.months_earlier(10).to_string(), "2023-02-28");
        assert_eq!(last.months_earlier(0), last);
        assert_eq!(last.say(Lang::Id), "31 Desember 2023");
        assert_eq!(last.say(Lang::En), "31 December 2023");
    }
}
