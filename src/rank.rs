//! Many agencies, ranked: by exact index, among all and among their own kind.

use crate::diagnostic::{Diagnostic, catalogue::comparing as finding};
use crate::lang::{Text, label};
use crate::number::Exact;
use crate::place::Place;
use crate::published::Published;
use crate::rubric::{Node, Rubric};
use crate::score::Scorecard;
use crate::words::fold;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Agencies of one or more years, the newest year first, the highest index first.
///
/// ```
/// # use spbe::{assess::{Request, assess}, input::{Input, read_input}, score::{Scorecard, score}};
/// # fn scores(path: &str) -> Vec<Scorecard> {
/// #     let Some(Input::Evidence(books)) = read_input(path.as_ref(), path.into(), None).value else {
/// #         panic!("{path} is no book");
/// #     };
/// #     let assessed = assess(books, &Request::default()).value.expect("something to score");
/// #     assessed.into_iter().map(|one| score(one.into())).collect()
/// # }
/// use spbe::rank::{Group, rank};
///
/// let ranking = rank(&scores("samples/kota-bandar-lampung/2021-2022.csv"), &[]);
/// // Each year is a ranking of its own, the newest first.
/// assert_eq!((ranking.rows[0].year, ranking.rows[0].rank), (2022, 1));
/// assert_eq!(ranking.rows[0].group, Group::City);
/// ```
#[derive(Clone, Debug)]
pub struct Ranking {
    /// One for each agency and year that has an index.
    pub rows: Vec<Ranked>,
    /// What could not be ranked, and why.
    pub failures: Vec<Diagnostic>,
}

/// The standing of one agency in one year, among all that were measured with the same rubric.
#[derive(Clone, Debug)]
pub struct Ranked {
    /// Its rank: one more than the number of agencies above it; equals share a rank.
    pub rank: usize,
    /// How many agencies were ranked with it.
    pub of: usize,
    /// The agency (instansi), where it is known.
    pub agency: Option<String>,
    /// The year of evaluation.
    pub year: u16,
    /// What was measured.
    pub rubric: Arc<Rubric>,
    /// The index: exact where it was computed, as printed where it was read from a table.
    pub index: Exact,
    /// Whether the index was read from a table, so that only its printed decimals are known.
    pub printed: bool,
    /// The name of its rating.
    pub rating: Text,
    /// The share of agencies whose index is not higher, in percent.
    pub percentile: Exact,
    /// Its kind.
    pub group: Group,
    /// Its rank among its own kind.
    pub group_rank: usize,
    /// How many of its own kind were ranked.
    pub group_of: usize,
    /// Its parts against the median of its own kind, from the strongest to the weakest: the
    /// finest parts that all of the kind have, aspects or domains.
    pub parts: Vec<Standing>,
    /// Where its index stands.
    pub place: Place,
}

/// A part of an agency's result against its peers.
#[derive(Clone, Debug)]
pub struct Standing {
    /// The id of the part, `A3`.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// Its own score.
    pub value: Exact,
    /// The median of the agency's kind.
    pub median: Exact,
}

impl Standing {
    /// How far it lies above (or, negative, below) the median of its kind.
    #[must_use]
    pub fn gap(&self) -> Exact {
        self.value - self.median
    }
}

/// The kinds of agency that the national reports keep apart.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
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
}

impl Group {
    /// The kind that an agency's name tells: `Kab. Madiun`, `Pemerintah Kota Bekasi`.
    #[must_use]
    pub fn of(agency: &str) -> Self {
        let folded = fold(agency);
        let name = ["pemerintah daerah ", "pemerintah ", "pemda "]
            .iter()
            .find_map(|prefix| folded.strip_prefix(prefix))
            .unwrap_or(&folded);
        match name.split(' ').next().unwrap_or_default() {
            "kementerian" => Self::Ministry,
            "provinsi" | "prov" | "pemprov" | "daerah" => Self::Province,
            "kabupaten" | "kab" | "pemkab" => Self::Regency,
            "kota" | "pemkot" => Self::City,
            _ => Self::Institution,
        }
    }

    /// What the kind is called.
    #[must_use]
    pub fn name(self) -> Text {
        match self {
            Self::Ministry => Text::new("kementerian", "ministry"),
            Self::Institution => Text::new("lembaga", "institution"),
            Self::Province => Text::new("provinsi", "province"),
            Self::Regency => Text::new("kabupaten", "regency"),
            Self::City => Text::new("kota", "city"),
        }
    }
}

/// A result before it is ranked: all that a ranking needs of a book, and little enough to keep.
#[derive(Clone, Debug)]
pub struct Entrant {
    /// What was measured.
    pub rubric: Arc<Rubric>,
    /// What is known of it.
    pub facts: Facts,
}

/// What a ranking needs of one agency and year, apart from the rubric.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
pub struct Facts {
    agency: Option<String>,
    year: u16,
    /// No index means that the finding says why.
    index: Result<Exact, Box<Diagnostic>>,
    printed: bool,
    group: Group,
    /// Scores of domains and aspects by id.
    parts: BTreeMap<String, Exact>,
    rating: Text,
    place: Place,
}

/// Ranks scorecards and published results; see [`rank_entrants`].
#[must_use]
pub fn rank(scores: &[Scorecard], published: &[Published]) -> Ranking {
    let scores = scores.iter().map(Entrant::of_score);
    rank_entrants(scores.chain(published.iter().map(Entrant::of_published)))
}

/// Ranks what was gathered from books and tables.
///
/// Agencies are ranked on exact numbers within one year and one rubric; only an index that was
/// read from a table is ranked by what is printed, and only where no book of the same agency and
/// year is given. An assessment with gaps has no one index and
/// is listed among the failures instead.
#[must_use]
pub fn rank_entrants(entrants: impl IntoIterator<Item = Entrant>) -> Ranking {
    let entrants: Vec<Entrant> = entrants.into_iter().collect();
    let own = |entrant: &Entrant| {
        let facts = &entrant.facts;
        Some((fold(facts.agency.as_ref()?), facts.year))
    };
    // An agency whose levels are known is not ranked a second time by what is printed of it.
    let books = entrants.iter().filter(|entrant| !entrant.facts.printed);
    let known: BTreeSet<(String, u16)> = books.filter_map(own).collect();
    let mut failures = Vec::new();
    let mut fields: BTreeMap<(u16, String), Vec<Entry>> = BTreeMap::new();
    for entrant in entrants {
        if entrant.facts.printed && own(&entrant).is_some_and(|own| known.contains(&own)) {
            continue;
        }
        let Entrant { rubric, facts } = entrant;
        match facts.index {
            Err(finding) => failures.push(*finding),
            Ok(index) => {
                let field = (u16::MAX - facts.year, rubric.sha256.clone());
                fields.entry(field).or_default().push(Entry {
                    agency: facts.agency,
                    year: facts.year,
                    rubric,
                    index,
                    printed: facts.printed,
                    group: facts.group,
                    parts: facts.parts,
                    rating: facts.rating,
                    place: facts.place,
                });
            }
        }
    }
    Ranking {
        rows: fields.into_values().flat_map(rank_field).collect(),
        failures,
    }
}

impl Entrant {
    /// Why it cannot be ranked, if it cannot.
    #[must_use]
    pub fn failure(&self) -> Option<&Diagnostic> {
        self.facts.index.as_ref().err().map(AsRef::as_ref)
    }

    /// What a ranking needs of a scorecard.
    #[must_use]
    pub fn of_score(score: &Scorecard) -> Self {
        let assessment = &score.assessment;
        let name = assessment.agency.clone().unwrap_or_default();
        let index = score.exact_index().ok_or_else(|| {
            let missing = assessment.missing().count();
            let agency = label::agency_named(assessment.agency.as_deref());
            let finding = finding::cannot_rank_incomplete(agency, assessment.year, missing);
            Box::new(finding.at(assessment.place.clone()))
        });
        let groups = score.walk().filter(|node| node.indicator.is_none());
        let facts = Facts {
            group: Group::of(&name),
            agency: assessment.agency.clone(),
            year: assessment.year,
            index,
            printed: false,
            parts: groups
                .map(|node| (node.id.clone(), node.value.low))
                .collect(),
            rating: score.ratings().0.band.name.clone(),
            place: assessment.place.clone(),
        };
        let rubric = Arc::clone(&assessment.rubric);
        Self { rubric, facts }
    }

    /// What a ranking needs of a published result.
    #[must_use]
    pub fn of_published(result: &Published) -> Self {
        let name = result.agency.clone().unwrap_or_default();
        let index = result.index.as_ref();
        let printed = index.map(|index| index.value.value()).ok_or_else(|| {
            let agency = label::agency_named(result.agency.as_deref());
            let finding = finding::cannot_rank_without_index(agency, result.year);
            Box::new(finding.at(result.place.clone()))
        });
        let band = result
            .rating
            .as_ref()
            .and_then(|rating| result.rubric.band_named(&rating.value));
        let rated = || match &printed {
            Ok(printed) => result.rubric.rate(*printed, result.year).band.name.clone(),
            Err(_) => Text::default(),
        };
        // What is printed for an aspect may be its share of the domain, so only top nodes count.
        let tops = result.rubric.nodes.iter();
        let parts = tops.filter_map(|node| {
            let part = result.parts.get(&node.id)?;
            Some((node.id.clone(), part.value.value()))
        });
        let facts = Facts {
            group: Group::of(&name),
            agency: result.agency.clone(),
            year: result.year,
            rating: band.map_or_else(rated, |band| band.name.clone()),
            index: printed,
            printed: true,
            parts: parts.collect(),
            place: index.map_or_else(|| result.place.clone(), |index| index.place.clone()),
        };
        let rubric = Arc::clone(&result.rubric);
        Self { rubric, facts }
    }
}

/// A result that can be ranked.
struct Entry {
    agency: Option<String>,
    year: u16,
    rubric: Arc<Rubric>,
    index: Exact,
    printed: bool,
    group: Group,
    /// Scores of domains and aspects by id.
    parts: BTreeMap<String, Exact>,
    rating: Text,
    place: Place,
}

/// Ranks entries of one year and rubric.
fn rank_field(mut entries: Vec<Entry>) -> Vec<Ranked> {
    // Equals stand in the order of their names, so that the order of the files does not matter.
    entries.sort_by(|one, other| {
        other
            .index
            .cmp(&one.index)
            .then_with(|| one.agency.cmp(&other.agency))
    });
    let medians = group_medians(&entries);
    let rank_of = |entry: &Entry, among: &dyn Fn(&Entry) -> bool| {
        let others = || entries.iter().filter(|other| among(other));
        // The highest stand first, so those above end where the first equal stands.
        let above = others().take_while(|other| other.index > entry.index);
        (above.count() + 1, others().count())
    };
    let ranked = |entry: &Entry| {
        let (rank, of) = rank_of(entry, &|_| true);
        let (group_rank, group_of) = rank_of(entry, &|other| other.group == entry.group);
        let not_higher = of + 1 - rank;
        let mut parts = standings(entry, &medians);
        parts.sort_by_key(|part| std::cmp::Reverse(part.gap()));
        Ranked {
            rank,
            of,
            agency: entry.agency.clone(),
            year: entry.year,
            rubric: Arc::clone(&entry.rubric),
            index: entry.index,
            printed: entry.printed,
            rating: entry.rating.clone(),
            percentile: Exact::new(100 * not_higher as i128, of as i128),
            group: entry.group,
            group_rank,
            group_of,
            parts,
            place: entry.place.clone(),
        }
    };
    entries.iter().map(ranked).collect()
}

type Medians = BTreeMap<(Group, String), Exact>;

/// The median of every part in every group whose members all have it.
fn group_medians(entries: &[Entry]) -> Medians {
    let mut values: BTreeMap<(Group, &str), Vec<Exact>> = BTreeMap::new();
    let mut sizes: BTreeMap<Group, usize> = BTreeMap::new();
    for entry in entries {
        *sizes.entry(entry.group).or_default() += 1;
        for (id, value) in &entry.parts {
            values.entry((entry.group, id)).or_default().push(*value);
        }
    }
    let complete = |(key, values): (&(Group, &str), &mut Vec<Exact>)| {
        let all = sizes.get(&key.0) == Some(&values.len());
        all.then(|| ((key.0, key.1.to_owned()), median(values)))
    };
    values.iter_mut().filter_map(complete).collect()
}

/// The middle value, or the mean of the two in the middle.
fn median(values: &mut [Exact]) -> Exact {
    values.sort_unstable();
    let middle = values.len() / 2;
    if values.len() % 2 == 1 {
        values[middle]
    } else {
        (values[middle - 1] + values[middle]) / Exact::from(2)
    }
}

/// The finest parts of an agency for which its group has medians.
fn standings(entry: &Entry, medians: &Medians) -> Vec<Standing> {
    let standing = |node: &Node| {
        let median = *medians.get(&(entry.group, node.id.clone()))?;
        let value = *entry.parts.get(&node.id)?;
        let (id, name) = (node.id.clone(), node.name.clone());
        Some((
            node.depth,
            Standing {
                id,
                name,
                value,
                median,
            },
        ))
    };
    let found: Vec<(usize, Standing)> = entry.rubric.walk().filter_map(standing).collect();
    let finest = found.iter().map(|(depth, _)| *depth).max();
    let finest = found
        .into_iter()
        .filter(|(depth, _)| Some(*depth) == finest);
    finest.map(|(_, standing)| standing).collect()
}
