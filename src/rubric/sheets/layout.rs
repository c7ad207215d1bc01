//! The sheets of a rubric with their columns, and the rows of the first.

use super::{Column, Sheet};

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
