//! The kinds of agency, and which of them an agency is.

use crate::diagnostic::{Checked, Diagnostic, catalogue::comparing as finding, has_errors};
use crate::evidence::Located;
use crate::evidence::book::{Book, Sheet};
use crate::lang::{List, Text};
use crate::place::Place;
use crate::plan::files::{Table, Words};
use crate::words::{fold, plain_name};
use std::collections::BTreeMap;

/// A kind of agency: one of those that the national reports keep apart, or one of the user's own.
#[derive(
    Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Group {
    /// A ministry (kementerian).
    Ministry,
    /// Any other central institution (lembaga).
    Institution,
    /// A province (provinsi).
    Province,
    /// A regency (kabupaten).
    Regency,
    /// A city (kota).
    City,
    /// A group by the name that a table gives it, such as `Klaster A`.
    #[serde(untagged)]
    Other(String),
}

impl Group {
    /// The kind that an agency's name tells: `Kab. Madiun`, `Pemerintah Kota Bekasi`.
    #[must_use]
    pub fn of(agency: &str) -> Self {
        let name = plain_name(agency);
        match name.split(' ').next().unwrap_or_default() {
            "kementerian" => Self::Ministry,
            "provinsi" | "daerah" => Self::Province,
            "kabupaten" => Self::Regency,
            "kota" => Self::City,
            _ => Self::Institution,
        }
    }

    /// The group that a cell names: a kind of agency in either language, or any other name.
    #[must_use]
    pub fn read(written: &str) -> Self {
        match plain_name(written).as_str() {
            "kementerian" | "ministry" => Self::Ministry,
            "lembaga" | "institution" => Self::Institution,
            "provinsi" | "province" => Self::Province,
            "kabupaten" | "regency" => Self::Regency,
            "kota" | "city" => Self::City,
            _ => Self::Other(written.split_whitespace().collect::<Vec<_>>().join(" ")),
        }
    }

    /// What the group is called.
    #[must_use]
    pub fn name(&self) -> Text {
        match self {
            Self::Ministry => Text::new("kementerian", "ministry"),
            Self::Institution => Text::new("lembaga", "institution"),
            Self::Province => Text::new("provinsi", "province"),
            Self::Regency => Text::new("kabupaten", "regency"),
            Self::City => Text::new("kota", "city"),
            Self::Other(name) => Text::new(name.clone(), name.clone()),
        }
    }
}

/// The groups of agencies as a table of the user's states them.
#[derive(Clone, Debug, Default)]
pub struct Groups {
    known: BTreeMap<String, (Group, Located<String>)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    Agency,
    Group,
}

const WORDS: Words<Role> = &[
    (
        Role::Agency,
        &[
            "instansi",
            "nama instansi",
            "agency",
            "pemda",
            "pemerintah daerah",
            "nama",
        ],
    ),
    (Role::Group, GROUP),
];

/// What a column of groups may be called.
pub(crate) const GROUP: &[&str] = &[
    "kelompok",
    "kelompok instansi",
    "jenis instansi",
    "jenis pemerintah",
    "tipe instansi",
    "klaster",
    "group",
    "cluster",
];

impl Groups {
    /// Reads a table with the columns `instansi` and `kelompok`.
    ///
    /// No value means that it has no such columns or puts an agency into two groups.
    #[must_use]
    pub fn read(book: &Book) -> Checked<Self> {
        let mut diagnostics = Vec::new();
        let enough = |roles: &[Role]| roles.contains(&Role::Agency) && roles.contains(&Role::Group);
        let Some(table) = Table::find(book, WORDS, enough, &mut diagnostics) else {
            let place = book.sheets.first().map(Sheet::whole);
            return Checked::failed(finding::no_group_columns().at(place));
        };
        let mut known: BTreeMap<String, (Group, Located<String>)> = BTreeMap::new();
        for row in table.rows {
            let cells = (table.text(row, Role::Agency), table.text(row, Role::Group));
            let (Some(agency), Some(group)) = cells else {
                continue;
            };
            let (key, own) = (plain_name(&agency.value), Group::read(&group.value));
            if key.is_empty() || fold(&group.value).is_empty() {
                continue;
            }
            match known.get(&key) {
                Some((other, first)) if *other != own => diagnostics.push(
                    finding::two_groups(&agency.value, other.name(), own.name())
                        .at(agency.place.clone())
                        .label(first.place.clone(), finding::first_group_here()),
                ),
                Some(_) => {}
                None => {
                    known.insert(key, (own, agency));
                }
            }
        }
        Checked {
            value: (!has_errors(&diagnostics)).then_some(Self { known }),
            diagnostics,
        }
    }

    /// The group that is stated for an agency.
    pub(super) fn of(&self, agency: Option<&str>) -> Option<&Group> {
        if self.known.is_empty() {
            return None;
        }
        let (group, _) = self.known.get(&plain_name(agency?))?;
        Some(group)
    }

    /// A warning that counts the agencies for which a group is stated and nothing else: a name
    /// written otherwise leaves its agency in the group that its name tells.
    pub(super) fn unused<'a>(&self, agencies: impl Iterator<Item = &'a str>) -> Option<Diagnostic> {
        /// So many are named.
        const NAMED: usize = 6;
        if self.known.is_empty() {
            return None;
        }
        let mut rest = self.known.clone();
        for agency in agencies {
            rest.remove(&plain_name(agency));
        }
        let place: Option<Place> = rest.values().next().map(|(_, at)| at.place.clone());
        let mut names: Vec<Text> = rest
            .values()
            .take(NAMED)
            .map(|(_, at)| Text::new(at.value.clone(), at.value.clone()))
            .collect();
        if rest.len() > NAMED {
            names.push(finding::and_more(rest.len() - NAMED));
        }
        (!rest.is_empty()).then(|| finding::groups_unused(rest.len(), List(names)).at(place))
    }
}
