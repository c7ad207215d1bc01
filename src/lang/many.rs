//! Numbers with their nouns.

use super::{Lang, Say};

/// So many of a thing: `1 indicator`, `3 indicators`, and in Indonesian `3 indikator`.
pub(crate) struct Many {
    count: usize,
    id: &'static str,
    en: &'static str,
}

/// So many of a thing, by its name in Indonesian and in English, where it takes an `s`.
pub(crate) fn many(count: usize, id: &'static str, en: &'static str) -> Many {
    Many { count, id, en }
}

impl Say for Many {
    fn say(&self, lang: Lang) -> String {
        let Self { count, id, en } = self;
        match (lang, count) {
            (Lang::Id, _) => format!("{count} {id}"),
            (Lang::En, 1) => format!("1 {en}"),
            (Lang::En, _) => format!("{count} {en}s"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_no_plural_in_english() {
        let said = |count, lang| many(count, "langkah", "step").say(lang);
        assert_eq!(said(1, Lang::Id), "1 langkah");
        assert_eq!(said(2, Lang::Id), "2 langkah");
        assert_eq!(said(0, Lang::En), "0 steps");
        assert_eq!(said(1, Lang::En), "1 step");
        assert_eq!(said(2, Lang::En), "2 steps");
    }
}
