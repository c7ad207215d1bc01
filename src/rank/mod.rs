//! Many agencies, ranked: by exact index, among all and among their own kind.

mod entrant;
mod field;
mod group;
mod parts;
mod twice;

pub use entrant::{Entrant, Facts};
pub(crate) use group::GROUP;
pub use group::{Group, Groups};

use crate::diagnostic::{Diagnostic, catalogue::comparing as finding, closest};
use crate::lang::{Lang, List, Text};
use crate::number::Exact;
use crate::place::Place;
use crate::published::Published;
use crate::rubric::Rubric;
use crate::score::Scorecard;
use crate::words::plain_name;
use parts::{Parts, parts_of};
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
#[derive(Clone, Debug, Default)]
pub struct Ranking {
    /// One for each agency and year that has an index.
    pub rows: Vec<Ranked>,
    /// The groups of each year and rubric, in the order of the rows.
    pub groups: Vec<GroupMedian>,
    /// What could not be ranked, and why.
    pub failures: Vec<Diagnostic>,
    /// What there is to say about results that stand in several inputs and about stated groups.
    pub findings: Vec<Diagnostic>,
}

/// The standing of one agency in one year, among all that were measured with the same rubric.
#[derive(Clone, Debug)]
pub struct Ranked {
    /// Its rank: one more than the number of agencies above it; equals share a rank.
    pub rank: usize,
    /// How many agencies were ranked with it.
    pub of: usize,
    /// The agency (instansi), where it is known.
    pub agency: Option<Arc<str>>,
    /// The year of evaluation.
    pub year: u16,
    /// What was measured.
    pub rubric: Arc<Rubric>,
    /// The index: exact where it was computed, as printed where it was read from a table.
    pub index: Exact,
    /// Whether the index was read from a table, so that only its printed decimals are known.
    pub printed: bool,
    /// The share of agencies whose index is not higher, in percent.
    pub percentile: Exact,
    /// Its kind.
    pub group: Group,
    /// Its rank among its own kind.
    pub group_rank: usize,
    /// How many of its own kind were ranked.
    pub group_of: usize,
    /// The median index of its own kind.
    pub group_median: Exact,
    /// Where its index stands.
    pub place: Place,
    rating: Option<u8>,
    own: Parts,
    kin: Arc<Kin>,
    /// Its position among its own kind, from zero.
    at: usize,
}

/// What those of a kind have in common.
#[derive(Debug)]
struct Kin {
    /// From the highest.
    members: Box<[Member]>,
    /// The medians of the parts that all of them have.
    medians: Box<[Option<Exact>]>,
}

/// One of a kind.
#[derive(Debug)]
struct Member {
    agency: Option<Arc<str>>,
    index: Exact,
}

/// So many of its kind are named above an agency, and as many below.
const PEERS: usize = 3;

impl Ranked {
    /// The name of its rating.
    #[must_use]
    pub fn rating(&self, lang: Lang) -> &str {
        let band = self.rating.map(usize::from);
        let band = band.and_then(|at| self.rubric.bands.get(at));
        band.map_or("", |band| band.name.get(lang))
    }

    /// Its parts against the median of its own kind, from the strongest to the weakest: the
    /// finest parts that all of the kind have, aspects or domains.
    #[must_use]
    pub fn parts(&self) -> Vec<Standing<'_>> {
        let known = parts_of(&self.rubric).enumerate().filter_map(|(at, node)| {
            let median = (*self.kin.medians.get(at)?)?;
            let value = self.own.get(at)?;
            let (id, name) = (node.id.as_str(), &node.name);
            let standing = Standing {
                id,
                name,
                value,
                median,
            };
            Some((node.depth, standing))
        });
        let known: Vec<(usize, Standing<'_>)> = known.collect();
        let finest = known.iter().map(|(depth, _)| *depth).max();
        let finest = known
            .into_iter()
            .filter(|(depth, _)| Some(*depth) == finest);
        let mut parts: Vec<Standing<'_>> = finest.map(|(_, standing)| standing).collect();
        parts.sort_by_cached_key(|part| std::cmp::Reverse(part.gap()));
        parts
    }

    /// Its peers: those of its own kind that stand nearest above and below it, from the highest.
    #[must_use]
    pub fn peers(&self) -> Vec<Peer> {
        let members = &self.kin.members;
        let near = self.at.saturating_sub(PEERS)..(self.at + PEERS + 1).min(members.len());
        let others = near.filter(|&other| other != self.at);
        let peer = |other: usize| {
            let index = members[other].index;
            Peer {
                group_rank: members.partition_point(|one| one.index > index) + 1,
                agency: members[other].agency.clone(),
                index,
            }
        };
        others.map(peer).collect()
    }

    /// What tells those of its kind, who have the same parts, from others.
    pub(crate) fn kin(&self) -> *const () {
        Arc::as_ptr(&self.kin).cast()
    }
}

/// A part of an agency's result against its peers.
#[derive(Clone, Debug)]
pub struct Standing<'r> {
    /// The id of the part, `A3`.
    pub id: &'r str,
    /// Its name.
    pub name: &'r Text,
    /// Its own score.
    pub value: Exact,
    /// The median of the agency's kind.
    pub median: Exact,
}

impl Standing<'_> {
    /// How far it lies above (or, negative, below) the median of its kind.
    #[must_use]
    pub fn gap(&self) -> Exact {
        self.value - self.median
    }
}

/// An agency of the same kind, near in rank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Peer {
    /// Its rank among its kind.
    pub group_rank: usize,
    /// The agency, where it is known.
    pub agency: Option<Arc<str>>,
    /// Its index.
    pub index: Exact,
}

/// A group of one year and rubric.
#[derive(Clone, Debug)]
pub struct GroupMedian {
    /// The year of evaluation.
    pub year: u16,
    /// What was measured.
    pub rubric: Arc<Rubric>,
    /// Which group it is.
    pub group: Group,
    /// How many agencies it has.
    pub count: usize,
    /// The highest index.
    pub highest: Exact,
    /// The middle index, or the mean of the two in the middle.
    pub median: Exact,
    /// The lowest index.
    pub lowest: Exact,
    /// The medians of its parts by id, of those that all its agencies have.
    pub parts: Vec<(String, Exact)>,
}

/// Ranks scorecards and published results; see [`rank_entrants`].
#[must_use]
pub fn rank(scores: &[Scorecard], published: &[Published]) -> Ranking {
    let scores = scores.iter().map(Entrant::of_score);
    let entrants = scores.chain(published.iter().map(Entrant::of_published));
    rank_entrants(entrants, &Groups::default(), None)
}

/// Ranks what was gathered from books and tables.
///
/// Agencies are ranked on exact numbers within one year and one rubric; only an index that was
/// read from a table is ranked by what is printed, and only where no book of the same agency and
/// year is given. An assessment with gaps has no one index and is listed among the failures
/// instead, and so is an agency for which two inputs disagree.
///
/// An agency belongs to the group that `groups` states, else to the one its table names, else to
/// the kind its name tells. With an `agency`, all are ranked and only its rows are kept; a result
/// without a name is taken for its own.
#[must_use]
pub fn rank_entrants(
    entrants: impl IntoIterator<Item = Entrant>,
    groups: &Groups,
    agency: Option<&str>,
) -> Ranking {
    let mut entrants: Vec<Entrant> = entrants.into_iter().collect();
    for facts in entrants.iter_mut().map(|entrant| &mut entrant.facts) {
        if let (None, Some(agency)) = (&facts.agency, agency) {
            facts.agency = Some(agency.into());
            facts.group = Group::of(agency);
        }
        if let Some(group) = groups.of(facts.agency.as_deref()) {
            facts.group = group.clone();
        }
    }
    let own = |entrant: &Entrant| {
        let facts = &entrant.facts;
        Some((plain_name(facts.agency.as_ref()?), facts.year))
    };
    // An agency whose levels are known is not ranked a second time by what is printed of it.
    if entrants.iter().any(|entrant| entrant.facts.printed) {
        let books = entrants.iter().filter(|entrant| !entrant.facts.printed);
        let known: BTreeSet<(String, u16)> = books.filter_map(own).collect();
        entrants
            .retain(|one| !one.facts.printed || own(one).is_none_or(|own| !known.contains(&own)));
    }
    let mut ranking = Ranking::default();
    let named = entrants
        .iter()
        .filter_map(|one| one.facts.agency.as_deref());
    ranking.findings.extend(groups.unused(named));
    let mut fields: BTreeMap<(u16, String), Vec<field::Entry>> = BTreeMap::new();
    for Entrant { rubric, facts } in twice::without_repeated(entrants, &mut ranking) {
        match facts.index {
            Err(finding) => ranking.failures.push(*finding),
            Ok(index) => {
                let field = (u16::MAX - facts.year, rubric.sha256.clone());
                fields.entry(field).or_default().push(field::Entry {
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
    for entries in fields.into_values() {
        field::rank(entries, &mut ranking);
    }
    if let Some(agency) = agency {
        ranking.keep_only(agency);
    }
    ranking
}

impl Ranking {
    /// A few agencies whose name is nearly the wanted one or has it as a part.
    fn called_like(&self, wanted: &str) -> Vec<String> {
        /// So many are named.
        const NAMED: usize = 4;
        let names = self.rows.iter().filter_map(|row| row.agency.as_deref());
        let plain: BTreeMap<String, &str> = names.map(|name| (plain_name(name), name)).collect();
        let near = closest(wanted, plain.keys().map(String::as_str));
        let parts = plain
            .keys()
            .map(String::as_str)
            .filter(|name| !wanted.is_empty() && name.contains(wanted) && Some(*name) != near);
        let found = near.into_iter().chain(parts).take(NAMED);
        found.map(|name| plain[name].to_owned()).collect()
    }

    /// Keeps the rows of an agency and their groups; if there are none, an error names those that
    /// are called nearly so.
    fn keep_only(&mut self, agency: &str) {
        let wanted = plain_name(agency);
        let is_own = |row: &Ranked| {
            row.agency
                .as_deref()
                .is_some_and(|a| plain_name(a) == wanted)
        };
        if !self.rows.iter().any(is_own) {
            let like = self.called_like(&wanted);
            let count = self.rows.len();
            self.findings.push(if like.is_empty() {
                finding::not_ranked(agency, count, finding::none_like_it())
            } else {
                finding::not_ranked(agency, count, List(like))
            });
        }
        self.rows.retain(is_own);
        let rows = &self.rows;
        self.groups.retain(|group| {
            rows.iter().any(|row| {
                (row.year, &row.group) == (group.year, &group.group)
                    && row.rubric.sha256 == group.rubric.sha256
            })
        });
    }
}
