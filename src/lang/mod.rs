//! The two languages of the program, and how words and numbers are put into them.
//!
//! A sentence stands in one place, in both languages, inside a `phrases!` table: the compiler
//! refuses a phrase that lacks a language, or whose languages do not use the same parts.

pub(crate) mod banding;
pub(crate) mod changing;
pub(crate) mod impact;
pub(crate) mod label;
pub(crate) mod many;
pub(crate) mod moving;
pub(crate) mod planning;
pub(crate) mod ranking;

use std::borrow::Cow;
use std::fmt;

/// A language of everything a person reads.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lang {
    /// Indonesian (bahasa Indonesia), the default.
    #[default]
    Id,
    /// English.
    En,
}

impl Lang {
    /// Both languages.
    pub const ALL: [Self; 2] = [Self::Id, Self::En];

    /// The code of the language: `id` or `en`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::En => "en",
        }
    }

    /// A number written with a point, in the notation of the language.
    #[must_use]
    pub(crate) fn decimal(self, number: &str) -> String {
        match self {
            Self::Id => number.replace('.', ","),
            Self::En => number.to_owned(),
        }
    }
}

/// A sentence or word in both languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Text {
    id: Cow<'static, str>,
    en: Cow<'static, str>,
}

impl Text {
    /// A text from its two versions.
    #[must_use]
    pub fn new(id: impl Into<Cow<'static, str>>, en: impl Into<Cow<'static, str>>) -> Self {
        Self {
            id: id.into(),
            en: en.into(),
        }
    }

    /// The text in one language.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Id => &self.id,
            Lang::En => &self.en,
        }
    }
}

/// A part of a sentence that may read differently in each language.
pub trait Say {
    /// The part as it reads in `lang`.
    fn say(&self, lang: Lang) -> String;
}

impl Say for Text {
    fn say(&self, lang: Lang) -> String {
        self.get(lang).to_owned()
    }
}

impl<T: Say + ?Sized> Say for &T {
    fn say(&self, lang: Lang) -> String {
        (**self).say(lang)
    }
}

/// A fraction is said as a decimal where it has a short one, and as `10/3` where it has none.
impl Say for crate::number::Exact {
    fn say(&self, lang: Lang) -> String {
        if let (true, Ok(whole)) = (self.is_whole(), i64::try_from(self.numerator())) {
            return whole.to_string();
        }
        // Fifteen decimals are all that a number written as a decimal can have.
        let mut decimals = (4..=15).map(|places| self.half_up(places));
        decimals
            .find(|short| short.exact() == *self)
            .map_or_else(|| self.to_string(), |short| short.short(lang))
    }
}

macro_rules! said_as_displayed {
    ($($type:ty),*) => { $(
        impl Say for $type {
            fn say(&self, _: Lang) -> String {
                self.to_string()
            }
        }
    )* };
}
said_as_displayed!(
    str,
    String,
    std::sync::Arc<str>,
    char,
    u8,
    u16,
    u32,
    u64,
    usize,
    i32,
    i64,
    i128
);

/// A list in a sentence: "a, b dan c" / "a, b and c".
pub(crate) struct List<T>(pub(crate) Vec<T>);

impl<T: Say> Say for List<T> {
    fn say(&self, lang: Lang) -> String {
        let words: Vec<String> = self.0.iter().map(|item| item.say(lang)).collect();
        let and = match (lang, words.len()) {
            (Lang::Id, ..=2) => " dan ",
            // Indonesian spelling has the comma before the last of three.
            (Lang::Id, _) => ", dan ",
            (Lang::En, _) => " and ",
        };
        match words.split_last() {
            Some((last, rest)) if !rest.is_empty() => format!("{}{and}{last}", rest.join(", ")),
            _ => words.concat(),
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// Declares functions that return a [`Text`], each with its sentence in both languages.
///
/// ```text
/// phrases! {
///     /// What the doc comment of the function says.
///     years_differ(left, right) { id: "tahun {left} dan {right}", en: "years {left} and {right}" }
/// }
/// ```
macro_rules! phrases {
    ($( $(#[$attribute:meta])* $name:ident ( $($part:ident),* ) { id: $id:literal, en: $en:literal $(,)? } )*) => { $(
        $(#[$attribute])*
        #[must_use]
        #[allow(unused_imports, clippy::useless_format, clippy::allow_attributes, dead_code)]
        pub(crate) fn $name($($part: impl $crate::lang::Say),*) -> $crate::lang::Text {
            use $crate::lang::Lang;
            let id = {
                $( let $part = $crate::lang::Say::say(&$part, Lang::Id); )*
                format!($id)
            };
            let en = {
                $( let $part = $crate::lang::Say::say(&$part, Lang::En); )*
                format!($en)
            };
            $crate::lang::Text::new(id, en)
        }
    )* };
}
pub(crate) use phrases;
