//! A rubric as the sheets of a workbook, for people who review it in Excel.
//!
//! This file says which sheets and columns there are; `report/xlsx/rubric.rs` writes them, and
//! `import.rs` reads them back. Every row is one entry of the rubric, in the order of the sheet.

use super::write::number as written;
use super::{Basis, Demand, DocumentKind, EvidenceRules, Indicator, Rubric};
use crate::lang::{Lang, Text};
use crate::number::Exact;

/// A sheet: its name and its columns.
#[derive(Debug)]
pub(crate) struct Sheet {
    /// The name of the sheet, alike in both languages.
    pub(crate) name: &'static str,
    /// What it holds, in Indonesian and English.
    pub(crate) about: (&'static str, &'static str),
    pub(crate) columns: &'static [Column],
    /// Whether a rubric cannot do without it.
    pub(crate) needed: bool,
}

/// A column of a sheet.
#[derive(Debug)]
pub(crate) struct Column {
    /// The key of the rubric file that it holds.
    pub(crate) key: &'static str,
    /// Its heading in Indonesian and English.
    pub(crate) heads: (&'static str, &'static str),
    /// Whether every row has to have a value in it.
    pub(crate) needed: bool,
    /// Whether there is one for each level, with the number behind its heading.
    pub(crate) by_level: bool,
    /// Its width in characters.
    pub(crate) width: u16,
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Entry {
    Nothing,
    Text(String),
    Number(Exact),
}

const fn must(key: &'static str, heads: (&'static str, &'static str), width: u16) -> Column {
    Column {
        key,
        heads,
        needed: true,
        by_level: false,
        width,
    }
}

const fn may(key: &'static str, heads: (&'static str, &'static str), width: u16) -> Column {
    Column {
        key,
        heads,
        needed: false,
        by_level: false,
        width,
    }
}

const fn levels(key: &'static str, heads: (&'static str, &'static str), width: u16) -> Column {
    Column {
        key,
        heads,
        needed: false,
        by_level: true,
        width,
    }
}

const ID: Column = must("id", ("ID", "ID"), 12);
const NAME: Column = must("name", ("Nama", "Name"), 44);
const EN: Column = may("en", ("Nama Inggris", "English name"), 36);
const PARENT: Column = may("parent", ("Induk", "Parent"), 10);
const ALIASES: Column = may("aliases", ("Nama Lain", "Other names"), 28);
const WEIGHT: Column = must("weight", ("Bobot", "Weight"), 10);
const OWNER: Column = must("owner", ("Instansi Pemilik", "Owner"), 20);
const SOURCE: Column = must("source", ("Sumber", "Source"), 60);
const CONFIDENCE: Column = must("confidence", ("Keyakinan", "Confidence"), 11);
const KIND_IDS: Column = may("kinds", ("Jenis Dokumen", "Kinds of document"), 30);
const INDICATOR: Column = must("indicator", ("Indikator", "Indicator"), 11);

/// The rows of the first sheet: a key, its heading in both languages, and whether it is needed.
pub(crate) const FIELDS: &[(&str, (&str, &str), bool)] = &[
    ("id", ("ID", "ID"), true),
    ("name", ("Nama", "Name"), true),
    ("regulation", ("Peraturan", "Regulation"), true),
    ("index", ("Nama indeks", "Name of the index"), true),
    ("years.from", ("Berlaku sejak tahun", "In force from"), true),
    (
        "years.to",
        ("Berlaku sampai tahun", "In force until"),
        false,
    ),
    ("status", ("Status", "Status"), true),
    ("caveat", ("Peringatan", "Caveat"), false),
    ("scale.min", ("Nilai terendah", "Lowest value"), true),
    ("scale.max", ("Nilai tertinggi", "Highest value"), true),
    ("scale.step", ("Kelipatan nilai", "Step of values"), true),
    (
        "rounding.decimals",
        ("Desimal tercetak", "Printed decimals"),
        true,
    ),
    (
        "rate_on.default",
        ("Dasar predikat", "Basis of ratings"),
        true,
    ),
    ("weight", ("Jumlah bobot", "Total weight"), true),
    (
        "from_level",
        ("Dokumen mulai tingkat", "Documents from level"),
        false,
    ),
    (
        "cumulative",
        ("Tingkat berjenjang", "Levels are cumulative"),
        false,
    ),
    ("item_rule", ("Aturan butir", "Rule of pieces"), false),
    (
        "item_rule.source",
        ("Sumber aturan butir", "Source of that rule"),
        false,
    ),
    (
        "item_rule.confidence",
        ("Keyakinan aturan butir", "Confidence in that rule"),
        false,
    ),
];

pub(crate) const RUBRIC: Sheet = Sheet {
    name: "Rubrik",
    about: (
        "apa yang berlaku bagi seluruh rubrik",
        "what holds for the rubric as a whole",
    ),
    columns: &[
        must("key", ("Isian", "Field"), 26),
        may("value", ("Isi", "Value"), 70),
        may("en", ("Inggris", "English"), 70),
    ],
    needed: true,
};
pub(crate) const BANDS: Sheet = Sheet {
    name: "Predikat",
    about: ("predikat dari yang terendah", "the ratings from the lowest"),
    columns: &[
        must("name", ("Nama", "Name"), 24),
        may("en", ("Nama Inggris", "English name"), 24),
        must("from", ("Mulai", "From"), 10),
        may("below", ("Di Bawah", "Below"), 10),
        may("to", ("Sampai (Tertinggi)", "To (highest)"), 12),
    ],
    needed: true,
};
pub(crate) const BASES: Sheet = Sheet {
    name: "Dasar Predikat",
    about: (
        "tahun dengan dasar predikat sendiri",
        "years with a basis of ratings of their own",
    ),
    columns: &[
        must("year", ("Tahun", "Year"), 10),
        must("basis", ("Dasar Predikat", "Basis of ratings"), 20),
    ],
    needed: false,
};
pub(crate) const CAPABILITIES: Sheet = Sheet {
    name: "Kapabilitas",
    about: ("jenis kematangan", "kinds of maturity"),
    columns: &[ID, NAME, EN],
    needed: true,
};
pub(crate) const LEVELS: Sheet = Sheet {
    name: "Tingkat",
    about: (
        "nama tingkat setiap kapabilitas",
        "the names of the levels of each capability",
    ),
    columns: &[
        must("capability", ("Kapabilitas", "Capability"), 16),
        must("level", ("Tingkat", "Level"), 10),
        NAME,
        EN,
        may("from", ("Mulai Nilai", "From value"), 12),
    ],
    needed: true,
};
pub(crate) const KINDS: Sheet = Sheet {
    name: "Jenjang",
    about: (
        "sebutan bagian, dari jenjang teratas",
        "what parts are called, from the top",
    ),
    columns: &[ID, NAME, EN],
    needed: true,
};
pub(crate) const STRUCTURE: Sheet = Sheet {
    name: "Struktur",
    about: ("domain dan aspek", "domains and aspects"),
    columns: &[ID, PARENT, NAME, EN, ALIASES, WEIGHT],
    needed: false,
};
pub(crate) const INDICATORS: Sheet = Sheet {
    name: "Indikator",
    about: (
        "indikator, kriteria, dan data dukungnya",
        "indicators, their criteria and evidence",
    ),
    columns: &[
        ID,
        PARENT,
        NAME,
        WEIGHT,
        must("capability", ("Kapabilitas", "Capability"), 14),
        levels("criteria", ("Kriteria", "Criterion"), 44),
        must("evidence", ("Data Dukung", "Evidence"), 60),
        levels("items", ("Butir", "Pieces"), 8),
        EN,
        ALIASES,
    ],
    needed: true,
};
pub(crate) const EXTERNAL: Sheet = Sheet {
    name: "Indeks Luar",
    about: (
        "indeks instansi lain yang menjadi nilai indikator",
        "indices of other agencies that become values",
    ),
    columns: &[INDICATOR, NAME, EN, OWNER],
    needed: false,
};
pub(crate) const POINTS: Sheet = Sheet {
    name: "Konversi",
    about: (
        "titik konversi indeks luar; di antaranya nilai naik lurus",
        "points of the conversion of those indices; between them values rise evenly",
    ),
    columns: &[
        INDICATOR,
        must("index", ("Indeks", "Index"), 12),
        must("value", ("Nilai", "Value"), 12),
    ],
    needed: false,
};
pub(crate) const SCORES: Sheet = Sheet {
    name: "Skor Terkait",
    about: (
        "skor instansi lain yang disyaratkan tingkat",
        "scores of other agencies that levels ask for",
    ),
    columns: &[
        INDICATOR,
        NAME,
        EN,
        OWNER,
        must("max", ("Skor Tertinggi", "Highest score"), 12),
        levels("levels", ("Skor Tingkat", "Score for level"), 10),
    ],
    needed: false,
};
pub(crate) const RULES: Sheet = Sheet {
    name: "Aturan Bukti",
    about: ("syarat atas data dukung", "what is demanded of documents"),
    columns: &[
        NAME,
        EN,
        must("indicators", ("Indikator", "Indicators"), 40),
        must("levels", ("Tingkat", "Levels"), 14),
        may(
            "max_age_months",
            ("Umur Terlama (Bulan)", "Oldest age (months)"),
            12,
        ),
        may(
            "min_documents",
            ("Dokumen Paling Sedikit", "Fewest documents"),
            12,
        ),
        may("documents", ("Tanpa Dokumen", "No documents"), 12),
        KIND_IDS,
        may("required", ("Jenis Wajib", "Kinds required"), 10),
        SOURCE,
        CONFIDENCE,
    ],
    needed: false,
};
pub(crate) const DOCUMENT_KINDS: Sheet = Sheet {
    name: "Jenis Dokumen",
    about: (
        "jenis dokumen yang diminta aturan bukti",
        "the kinds of documents that those rules ask for",
    ),
    columns: &[ID, NAME, EN, ALIASES],
    needed: false,
};
pub(crate) const SOURCES: Sheet = Sheet {
    name: "Sumber",
    about: ("asal setiap bagian rubrik", "where each part comes from"),
    columns: &[must("part", ("Bagian", "Part"), 40), SOURCE, CONFIDENCE],
    needed: true,
};
pub(crate) const OPEN_POINTS: Sheet = Sheet {
    name: "Hal Terbuka",
    about: ("hal yang belum pasti", "what is not known yet"),
    columns: &[
        must("name", ("Hal yang Belum Pasti", "Open point"), 80),
        may("en", ("Inggris", "English"), 80),
    ],
    needed: false,
};

/// Every sheet that is read, in the order of the workbook.
pub(crate) const ALL: &[&Sheet] = &[
    &RUBRIC,
    &BANDS,
    &BASES,
    &CAPABILITIES,
    &LEVELS,
    &KINDS,
    &STRUCTURE,
    &INDICATORS,
    &EXTERNAL,
    &POINTS,
    &SCORES,
    &RULES,
    &DOCUMENT_KINDS,
    &SOURCES,
    &OPEN_POINTS,
];
/// The sheet that explains the others and is not read.
pub(crate) const GUIDE: &str = "Petunjuk";
/// What stands for years without beginning.
pub(crate) const ANY_YEAR: (&str, &str) = ("semua", "any");
/// What stands for a rule that no documents prove the value.
pub(crate) const YES: (&str, &str) = ("ya", "yes");
/// What stands where something does not hold.
pub(crate) const NO: (&str, &str) = ("tidak", "no");
/// The words for what ratings are taken from, and those of the rubric file.
pub(crate) const BASIS_WORDS: [(&str, (&str, &str)); 2] = [
    ("exact", ("tepat", "exact")),
    ("rounded", ("tercetak", "rounded")),
];

/// One of two words.
pub(crate) fn of(words: (&'static str, &'static str), lang: Lang) -> &'static str {
    match lang {
        Lang::Id => words.0,
        Lang::En => words.1,
    }
}

fn text(text: &str) -> Entry {
    Entry::Text(text.to_owned())
}

fn number(number: impl Into<i128>) -> Entry {
    Entry::Number(Exact::from(number.into()))
}

/// The two languages of a name; nothing for English where it is the same.
fn names(name: &Text) -> [Entry; 2] {
    let (id, en) = (name.get(Lang::Id), name.get(Lang::En));
    [text(id), if id == en { Entry::Nothing } else { text(en) }]
}

fn basis(basis: Basis, lang: Lang) -> Entry {
    let index = usize::from(basis == Basis::Rounded);
    text(of(BASIS_WORDS[index].1, lang))
}

/// The levels of a rubric: the numbers behind the headings of columns by level.
pub(crate) fn numbers(rubric: &Rubric) -> Vec<u8> {
    rubric.levels().collect()
}

/// The rows of a sheet, each with a cell for every column.
pub(crate) fn rows(rubric: &Rubric, sheet: &Sheet, lang: Lang) -> Vec<Vec<Entry>> {
    match sheet.name {
        name if name == RUBRIC.name => fields(rubric, lang),
        name if name == BANDS.name => bands(rubric),
        name if name == BASES.name => {
            let years = rubric.rate_on.years.iter();
            let row = |(year, one): (&u16, &Basis)| vec![number(*year), basis(*one, lang)];
            years.map(row).collect()
        }
        name if name == CAPABILITIES.name => {
            let all = rubric.capabilities.iter();
            all.map(|one| [vec![text(&one.id)], names(&one.name).into()].concat())
                .collect()
        }
        name if name == LEVELS.name => level_names(rubric),
        name if name == KINDS.name => {
            let all = rubric.kinds.iter();
            all.map(|one| [vec![text(&one.id)], names(&one.name).into()].concat())
                .collect()
        }
        name if name == STRUCTURE.name => structure(rubric),
        name if name == INDICATORS.name => {
            let all = rubric.indicators.iter().enumerate();
            all.map(|(index, one)| indicator(rubric, index, one))
                .collect()
        }
        name if name == EXTERNAL.name => {
            let all = rubric.indicators.iter();
            let all = all.filter_map(|one| Some((one, one.external.as_ref()?)));
            all.map(|(one, external)| {
                [
                    vec![text(&one.id)],
                    names(&external.name).into(),
                    vec![text(&external.owner)],
                ]
                .concat()
            })
            .collect()
        }
        name if name == POINTS.name => points(rubric),
        name if name == SCORES.name => scores(rubric),
        name if name == RULES.name => rules(rubric, lang),
        name if name == DOCUMENT_KINDS.name => {
            let all = rubric.evidence_rules.kinds.iter();
            let row = |one: &DocumentKind| {
                let names = names(&one.name).into();
                [vec![text(&one.id)], names, vec![aliases(&one.aliases)]].concat()
            };
            all.map(row).collect()
        }
        name if name == SOURCES.name => {
            let all = rubric.sources.iter();
            all.map(|one| vec![text(&one.part), text(&one.source), text(&one.confidence)])
                .collect()
        }
        _ => rubric
            .open_points
            .iter()
            .map(|one| names(one).into())
            .collect(),
    }
}

fn fields(rubric: &Rubric, lang: Lang) -> Vec<Vec<Entry>> {
    let (from, to) = (*rubric.years.start(), *rubric.years.end());
    let nothing = || vec![Entry::Nothing];
    let pair = |name: &Text| names(name).to_vec();
    let item = rubric.item_rule.as_ref();
    let usual = rubric.evidence_rules == EvidenceRules::usual(&rubric.scale);
    let value = |key: &str| match key {
        "id" => vec![text(&rubric.id)],
        "name" => pair(&rubric.name),
        "regulation" => vec![text(&rubric.regulation)],
        "index" => pair(&rubric.index),
        "years.from" if rubric.is_of_any_year() => vec![text(of(ANY_YEAR, lang))],
        "years.from" => vec![number(from)],
        "years.to" if to == u16::MAX => nothing(),
        "years.to" => vec![number(to)],
        "status" => vec![text(&rubric.status)],
        "caveat" => rubric.caveat.as_ref().map_or_else(nothing, pair),
        "scale.min" => vec![Entry::Number(rubric.scale.min)],
        "scale.max" => vec![Entry::Number(rubric.scale.max)],
        "scale.step" => vec![Entry::Number(rubric.scale.step)],
        "rounding.decimals" => vec![number(rubric.decimals)],
        "rate_on.default" => vec![basis(rubric.rate_on.default, lang)],
        "weight" => vec![Entry::Number(rubric.weight)],
        "from_level" if usual => nothing(),
        "from_level" => vec![number(rubric.evidence_rules.from_level)],
        "cumulative" if rubric.evidence_rules.cumulative => nothing(),
        "cumulative" => vec![text(of(NO, lang))],
        "item_rule" => item.map_or_else(nothing, |one| pair(&one.name)),
        "item_rule.source" => item.map_or_else(nothing, |one| vec![text(&one.source)]),
        _ => item.map_or_else(nothing, |one| vec![text(&one.confidence)]),
    };
    let row = |(key, heads, _): &(&str, (&'static str, &'static str), bool)| {
        let mut row = vec![text(of(*heads, lang))];
        row.extend(value(key));
        row.resize(RUBRIC.columns.len(), Entry::Nothing);
        row
    };
    FIELDS.iter().map(row).collect()
}

fn bands(rubric: &Rubric) -> Vec<Vec<Entry>> {
    let last = rubric.bands.len().saturating_sub(1);
    let all = rubric.bands.iter().enumerate();
    all.map(|(position, band)| {
        let (from, to) = (Entry::Number(band.from), Entry::Number(band.to));
        let ends = if position == last {
            [Entry::Nothing, to]
        } else {
            [to, Entry::Nothing]
        };
        [names(&band.name).to_vec(), vec![from], ends.into()].concat()
    })
    .collect()
}

fn level_names(rubric: &Rubric) -> Vec<Vec<Entry>> {
    let all = rubric.capabilities.iter();
    all.flat_map(|capability| {
        capability.levels.iter().map(|(level, name)| {
            let start = capability.starts.get(level);
            let start = start.map_or(Entry::Nothing, |start| Entry::Number(*start));
            let head = vec![text(&capability.id), number(*level)];
            [head, names(name).into(), vec![start]].concat()
        })
    })
    .collect()
}

fn structure(rubric: &Rubric) -> Vec<Vec<Entry>> {
    let all = rubric.walk().filter(|node| !node.children.is_empty());
    all.map(|node| {
        let parent = rubric
            .walk()
            .find(|one| one.children.iter().any(|child| child.id == node.id));
        let parent = parent.map_or(Entry::Nothing, |one| text(&one.id));
        let tail = vec![aliases(&node.aliases), Entry::Number(node.weight)];
        [vec![text(&node.id), parent], names(&node.name).into(), tail].concat()
    })
    .collect()
}

/// One name a line.
fn aliases(names: &[String]) -> Entry {
    if names.is_empty() {
        Entry::Nothing
    } else {
        Entry::Text(names.join("\n"))
    }
}

fn indicator(rubric: &Rubric, index: usize, one: &Indicator) -> Vec<Entry> {
    let parent = rubric.walk().filter(|node| {
        let above_leaves = node.children.iter().any(|child| child.children.is_empty());
        above_leaves && node.indicators.contains(&index)
    });
    let parent = parent.last().map_or(Entry::Nothing, |node| text(&node.id));
    let capability = rubric.capabilities.get(one.capability);
    let capability = capability.map_or(Entry::Nothing, |capability| text(&capability.id));
    let levels = numbers(rubric);
    let criteria = levels.iter().map(|level| {
        let criterion = one.criteria.get(level);
        criterion.map_or(Entry::Nothing, |criterion| text(criterion))
    });
    let items = levels.iter().map(|level| {
        let count = one.items.get(level);
        count.map_or(Entry::Nothing, |count| number(*count))
    });
    let [id, en] = names(&one.name);
    let mut row = vec![
        text(&one.id),
        parent,
        id,
        Entry::Number(one.weight),
        capability,
    ];
    row.extend(criteria);
    row.push(text(&one.evidence));
    row.extend(items);
    row.extend([en, aliases(&one.aliases)]);
    row
}

fn points(rubric: &Rubric) -> Vec<Vec<Entry>> {
    let all = rubric.indicators.iter();
    let all = all.filter_map(|one| Some((one, one.external.as_ref()?)));
    all.flat_map(|(one, external)| {
        external.points.iter().map(|point| {
            vec![
                text(&one.id),
                Entry::Number(point.index),
                Entry::Number(point.value),
            ]
        })
    })
    .collect()
}

fn scores(rubric: &Rubric) -> Vec<Vec<Entry>> {
    let all = rubric.indicators.iter();
    let all = all.filter_map(|one| Some((one, one.score.as_ref()?)));
    all.map(|(one, score)| {
        let levels = numbers(rubric).into_iter().map(|level| {
            let least = score.levels.get(&level);
            least.map_or(Entry::Nothing, |least| Entry::Number(*least))
        });
        let head = [vec![text(&one.id)], names(&score.name).into()].concat();
        let tail = vec![text(&score.owner), Entry::Number(score.max)];
        [head, tail, levels.collect()].concat()
    })
    .collect()
}

fn rules(rubric: &Rubric, lang: Lang) -> Vec<Vec<Entry>> {
    let all = rubric.evidence_rules.rules.iter();
    all.map(|rule| {
        let ids = rule.indicators.iter();
        let ids = ids.filter_map(|&index| Some(rubric.indicators.get(index)?.id.as_str()));
        let ids: Vec<&str> = ids.collect();
        let levels: Vec<String> = rule.levels.iter().map(u8::to_string).collect();
        let mut demand = [const { Entry::Nothing }; 5];
        match &rule.demand {
            Demand::MaxAge(months) => demand[0] = number(*months),
            Demand::Count(count) => demand[1] = number(*count),
            Demand::None => demand[2] = text(of(YES, lang)),
            Demand::Kinds(kinds) => {
                demand[0] = kinds.max_age.map_or(Entry::Nothing, number);
                if kinds.each != 1 {
                    demand[1] = number(kinds.each);
                }
                let ids: Vec<&str> = rubric.ids_of_kinds(&kinds.kinds).collect();
                demand[3] = text(&ids.join(", "));
                if !kinds.required {
                    demand[4] = text(of(NO, lang));
                }
            }
        }
        let lists = vec![text(&ids.join(", ")), text(&levels.join(", "))];
        let source = vec![text(&rule.source), text(&rule.confidence)];
        [names(&rule.name).to_vec(), lists, demand.into(), source].concat()
    })
    .collect()
}

/// A number as text, for a cell that cannot hold it as a number.
pub(crate) fn fraction(number: Exact) -> String {
    written(number)
}
