//! Laws that hold for every assessment, against an oracle that shares nothing with the program.

use crate::books::{Outcome, Rows, delimited, long, ods, run, wide, xlsx};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use spbe::assess::Request;
use spbe::compare::movements;
use spbe::lang::{Lang, Say};
use spbe::number::{Exact, Rounded, read_number};
use spbe::report;
use spbe::score::{Scorecard, Scored};

/// Half of a regulation, typed from its annex: the weight of every indicator in whole units, and
/// how many indicators each aspect, and how many aspects each domain has.
#[derive(Debug)]
struct Regulation {
    year: u16,
    lowest: u8,
    /// `(indicators, weight of each)`.
    weights: &'static [(usize, i128)],
    /// Units of weight in the whole.
    whole: i128,
    aspects: &'static [usize],
    domains: &'static [usize],
}

/// PermenPANRB 5/2018 in sixths of a percent: 1 % is 6, 4 % is 24, 5 % is 30, 20/6 % is 20.
const OF_2018: Regulation = Regulation {
    year: 2020,
    lowest: 0,
    weights: &[(17, 6), (7, 24), (7, 30), (6, 20)],
    whole: 600,
    aspects: &[7, 10, 2, 2, 3, 7, 6],
    domains: &[2, 3, 2],
};

/// PermenPANRB 59/2020, Tabel 7 to 9, in hundredths of a percent.
const OF_2020: Regulation = Regulation {
    year: 2023,
    lowest: 1,
    weights: &[(10, 130), (10, 250), (11, 150), (10, 275), (6, 300)],
    whole: 10_000,
    aspects: &[10, 4, 4, 2, 8, 3, 10, 6],
    domains: &[1, 3, 2, 2],
};

const REGULATIONS: [&Regulation; 2] = [&OF_2018, &OF_2020];

impl Regulation {
    fn weight_of(&self) -> Vec<i128> {
        let repeat = |&(count, weight): &(usize, i128)| vec![weight; count];
        self.weights.iter().flat_map(repeat).collect()
    }

    fn count(&self) -> usize {
        self.aspects.iter().sum()
    }

    /// Weighted mean of some levels as a fraction that is not reduced.
    fn mean(&self, levels: &[u8], from: usize, count: usize) -> (i128, i128) {
        let weights = &self.weight_of()[from..from + count];
        let parts = levels[from..from + count].iter().zip(weights);
        let above = parts.map(|(&level, weight)| i128::from(level) * weight);
        (above.sum(), weights.iter().sum())
    }

    /// The index, then every domain, then every aspect.
    fn oracle(&self, levels: &[u8]) -> Vec<(i128, i128)> {
        let mut scores = vec![self.mean(levels, 0, self.count())];
        assert_eq!(scores[0].1, self.whole);
        let (mut from, mut aspect) = (0, 0);
        for &aspects in self.domains {
            let count: usize = self.aspects[aspect..aspect + aspects].iter().sum();
            scores.push(self.mean(levels, from, count));
            from += count;
            aspect += aspects;
        }
        let mut from = 0;
        for &count in self.aspects {
            scores.push(self.mean(levels, from, count));
            from += count;
        }
        scores
    }
}

/// A fraction printed with two decimals, a tie going up, in whole numbers only.
fn printed((above, below): (i128, i128)) -> String {
    let hundredths = (200 * above + below) / (2 * below);
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

/// The scores of the program in the order of the oracle.
fn scores(card: &Scorecard) -> Vec<Exact> {
    let at = |depth: usize| card.walk().filter(move |node| node.depth == depth);
    let nodes = at(0).chain(at(1)).map(|node| node.value.exact().unwrap());
    std::iter::once(card.exact_index().unwrap())
        .chain(nodes)
        .collect()
}

fn written(levels: &[u8]) -> Vec<String> {
    levels.iter().map(ToString::to_string).collect()
}

fn scored(year: u16, levels: &[u8]) -> Outcome {
    csv(&long("Kota Uji", year, &written(levels)))
}

fn csv(rows: &Rows) -> Outcome {
    run("buku.csv", &delimited(rows, ';'), &Request::default())
}

fn card_of(bytes: &[u8]) -> String {
    let outcome = run("buku", bytes, &Request::default());
    assert_eq!(outcome.lines(), "");
    let index = outcome.card().index;
    format!("{} {}..{}", outcome.answers(), index.low, index.high)
}

fn regulation_and_levels() -> impl Strategy<Value = (&'static Regulation, Vec<u8>)> {
    select(&REGULATIONS[..]).prop_flat_map(|regulation| {
        let level = regulation.lowest..=5;
        let levels = proptest::collection::vec(level, regulation.count());
        (Just(regulation), levels)
    })
}

/// The indicators at or below a node.
fn leaves(node: &Scored) -> Vec<usize> {
    let below = node.children.iter().flat_map(leaves);
    node.indicator.into_iter().chain(below).collect()
}

fn settings(cases: u32) -> ProptestConfig {
    ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(cases)
    }
}

/// A level as people write it.
fn spelled(level: u8, way: usize) -> String {
    match way % 6 {
        0 => format!("{level}"),
        1 => format!("{level},0"),
        2 => format!("{level}.00"),
        3 => format!("Level {level}"),
        4 => format!(" 0{level} "),
        _ => format!("Tingkat {level}"),
    }
}

proptest! {
    #![proptest_config(settings(128))]

    #[test]
    fn every_score_is_that_of_the_oracle((regulation, levels) in regulation_and_levels()) {
        let outcome = scored(regulation.year, &levels);
        prop_assert_eq!(outcome.codes(), [""; 0]);
        let card = outcome.card();
        let oracle = regulation.oracle(&levels);
        let expected: Vec<Exact> = oracle.iter().map(|&(a, b)| Exact::new(a, b)).collect();
        prop_assert_eq!(scores(card), expected);
        let shown: Vec<String> = scores(card).iter().map(|s| s.half_up(2).to_string()).collect();
        let expected: Vec<String> = oracle.into_iter().map(printed).collect();
        prop_assert_eq!(shown, expected);
    }

    #[test]
    fn a_score_lies_between_the_least_and_the_greatest_level(
        (regulation, levels) in regulation_and_levels(),
    ) {
        let outcome = scored(regulation.year, &levels);
        for node in outcome.card().walk() {
            let part = &levels[node_range(outcome.card(), &node.id)];
            let (low, high) = (part.iter().min().unwrap(), part.iter().max().unwrap());
            let value = node.value.exact().unwrap();
            prop_assert!(Exact::from(i128::from(*low)) <= value, "{}", node.id);
            prop_assert!(value <= Exact::from(i128::from(*high)), "{}", node.id);
        }
    }

    #[test]
    fn raising_a_level_lowers_nothing(
        (regulation, levels) in regulation_and_levels(),
        which in any::<Index>(),
    ) {
        let mut raised = levels.clone();
        let at = which.index(levels.len());
        raised[at] = (raised[at] + 1).min(5);
        let (before, after) = (scored(regulation.year, &levels), scored(regulation.year, &raised));
        let (before, after) = (scores(before.card()), scores(after.card()));
        prop_assert!(before.iter().zip(&after).all(|(before, after)| before <= after));
        if raised != levels {
            prop_assert!(before[0] < after[0], "the index rises");
        }
    }

    #[test]
    fn movements_add_up_to_the_change_in_every_part(
        ((regulation, before), seed) in (regulation_and_levels(), any::<u64>())
    ) {
        let span = u64::from(6 - regulation.lowest);
        let mut state = seed;
        let after: Vec<u8> = before.iter().map(|&level| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            // Half of them stay.
            let other = u8::try_from((state >> 33) % span).unwrap() + regulation.lowest;
            if state >> 63 == 0 { level } else { other }
        }).collect();
        let (from, to) = (scored(regulation.year, &before), scored(regulation.year, &after));
        let (from, to) = (from.card(), to.card());
        let moved = movements(from, to);
        let fraction = |(above, below): (i128, i128)| Exact::new(above, below);
        let change = fraction(regulation.oracle(&after)[0]) - fraction(regulation.oracle(&before)[0]);
        prop_assert_eq!(moved.iter().map(|one| one.total).sum::<Exact>(), change);
        let count = before.iter().zip(&after).filter(|(one, other)| one != other).count();
        prop_assert_eq!(moved.len(), count);
        // What a part moved the index by is what its indicators did.
        for (one, other) in from.walk().zip(to.walk()) {
            let leaves = leaves(other);
            let own = moved.iter().filter(|one| leaves.contains(&one.indicator));
            let effect = (other.value.low - one.value.low) * other.weight / to.rubric().weight;
            prop_assert_eq!(own.map(|one| one.total).sum::<Exact>(), effect, "{}", one.id);
        }
    }

    #[test]
    fn order_of_rows_and_columns_means_nothing(
        (regulation, levels) in regulation_and_levels(),
        rows in any::<proptest::sample::Index>().prop_map(|seed| seed.index(usize::MAX)),
        columns in 0_usize..24,
    ) {
        let straight = long("Kota Uji", regulation.year, &written(&levels));
        let mut shuffled = straight.clone();
        shuffle(&mut shuffled[1..], rows);
        for row in &mut shuffled {
            shuffle(row, columns);
        }
        prop_assert_eq!(csv(&shuffled).answers(), csv(&straight).answers());
        let straight = wide("Kota Uji", regulation.year, &written(&levels));
        let mut shuffled = straight.clone();
        for row in &mut shuffled {
            shuffle(row, rows);
        }
        prop_assert_eq!(csv(&shuffled).answers(), csv(&straight).answers());
    }

    #[test]
    fn missing_answers_leave_the_true_index_between_the_bounds(
        (regulation, levels) in regulation_and_levels(),
        gaps in proptest::collection::vec(any::<Index>(), 1..12),
        mark in select(&["", "-", "----", "n/a", "Belum dinilai"][..]),
    ) {
        let mut open = written(&levels);
        let mut missing: Vec<usize> = gaps.iter().map(|gap| gap.index(open.len())).collect();
        missing.sort_unstable();
        missing.dedup();
        for &at in &missing {
            mark.clone_into(&mut open[at]);
        }
        let gapped = csv(&long("Kota Uji", regulation.year, &open));
        prop_assert_eq!(gapped.codes(), ["E0340"]);
        let gapped = gapped.card();
        prop_assert_eq!(gapped.exact_index(), None);
        prop_assert_eq!(gapped.assessment.missing().collect::<Vec<_>>(), missing.clone());
        let full = scored(regulation.year, &levels);
        for (open, closed) in gapped.walk().zip(full.card().walk()) {
            let value = closed.value.exact().unwrap();
            prop_assert!(open.value.low <= value && value <= open.value.high, "{}", open.id);
        }
        // The bounds are reached: they are the indices of the two extreme completions.
        for (level, bound) in [(regulation.lowest, gapped.index.low), (5, gapped.index.high)] {
            let mut completed = levels.clone();
            for &at in &missing {
                completed[at] = level;
            }
            let (above, below) = regulation.oracle(&completed)[0];
            prop_assert_eq!(bound, Exact::new(above, below));
        }
    }
}

proptest! {
    // Each case reads 21 files.
    #![proptest_config(settings(16))]

    #[test]
    fn one_assessment_reads_the_same_in_every_format(
        (regulation, levels) in regulation_and_levels(),
        ways in proptest::collection::vec(0_usize..6, 47),
    ) {
        let plain = long("Kota Uji; \"Barat\"", regulation.year, &written(&levels));
        let spelled: Vec<String> = levels.iter().zip(&ways).map(|(&l, &w)| spelled(l, w)).collect();
        let spelled = long("Kota Uji; \"Barat\"", regulation.year, &spelled);
        let across = wide("Kota Uji; \"Barat\"", regulation.year, &written(&levels));
        let expected = card_of(&delimited(&plain, ','));
        for rows in [&plain, &spelled, &across] {
            for bytes in [
                delimited(rows, ','),
                delimited(rows, ';'),
                delimited(rows, '\t'),
                utf_16(&delimited(rows, ';')),
                xlsx(rows, true),
                xlsx(rows, false),
                ods(rows),
            ] {
                prop_assert_eq!(&card_of(&bytes), &expected);
            }
        }
    }
}

proptest! {
    #![proptest_config(settings(512))]

    #[test]
    fn a_printed_number_reads_as_itself(
        above in -1_000_000_000_i128..1_000_000_000,
        below in 1_i128..1_000_000,
        decimals in 0_u8..=6,
    ) {
        let printed = Exact::new(above, below).half_up(decimals);
        for written in [
            printed.to_string(),
            printed.say(Lang::Id),
            printed.say(Lang::En),
            printed.short(Lang::Id),
            printed.signed(Lang::Id),
            serde_json::to_string(&printed).unwrap(),
        ] {
            prop_assert_eq!(read_number(&written), Ok(printed.exact()), "{}", written);
        }
        let exact = Exact::new(above, below);
        prop_assert_eq!(read_number(&exact.to_string()), Ok(exact));
    }

    #[test]
    fn half_up_is_the_nearest_and_ties_go_away_from_zero(
        above in -1_000_000_000_i128..1_000_000_000,
        below in 1_i128..1_000_000,
        decimals in 0_u8..=6,
    ) {
        let rounded: Rounded = Exact::new(above, below).half_up(decimals);
        let scale = 10_i128.pow(u32::from(decimals));
        // |rounded - exact| in units of 1 / (2 · below · scale).
        let off = 2 * (rounded.units() * below - above * scale).abs();
        prop_assert!(off <= below);
        if off == below {
            prop_assert!(rounded.units().abs() * below > above.abs() * scale);
        }
        let negated = Exact::new(-above, below).half_up(decimals);
        prop_assert_eq!(negated.units(), -rounded.units());
    }

    #[test]
    fn a_score_is_a_small_fraction((regulation, levels) in regulation_and_levels()) {
        let outcome = scored(regulation.year, &levels);
        let index = outcome.card().exact_index().unwrap();
        prop_assert_eq!(regulation.whole % index.denominator(), 0);
    }
}

/// Exact ties of the index, `x.xx5`, are printed upwards: a binary number would print some of
/// them downwards, and banker's rounding half of them. Under 5/2018 no index is a tie: in sixths of
/// a percent a tie is an odd number, and all its weights are even.
#[test]
fn ties_of_the_index_are_printed_upwards() {
    let mut seed: u64 = 59;
    let mut ties = 0;
    let mut even = 0;
    while ties < 60 {
        let levels = random_levels(&OF_2020, &mut seed);
        let (above, below) = OF_2020.oracle(&levels)[0];
        if (200 * above) % (2 * below) != below {
            continue;
        }
        ties += 1;
        let up = (200 * above + below) / (2 * below);
        even += usize::from(up % 2 == 1);
        let expected = format!("{}.{:02}", up / 100, up % 100);
        let outcome = scored(OF_2020.year, &levels);
        let table = report::csv::scores(&outcome.cards, Lang::En);
        let index = table.lines().nth(1).unwrap().split(',').nth(8).unwrap();
        assert_eq!(index, expected, "{levels:?}");
    }
    assert!(even > 10, "ties that go to an even digit elsewhere: {even}");
}

fn random_levels(regulation: &Regulation, seed: &mut u64) -> Vec<u8> {
    let range = u64::from(6 - regulation.lowest);
    let mut next = || {
        *seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let step = u8::try_from((*seed >> 33) % range).unwrap();
        regulation.lowest + step
    };
    (0..regulation.count()).map(|_| next()).collect()
}

/// The indicators at or below a node.
fn node_range(card: &Scorecard, id: &str) -> std::ops::Range<usize> {
    let node = card.rubric().walk().find(|node| node.id == id).unwrap();
    node.indicators.clone()
}

/// Brings the items into an order that depends on the seed only.
fn shuffle<T>(items: &mut [T], mut seed: usize) {
    for last in (1..items.len()).rev() {
        items.swap(last, seed % (last + 1));
        seed = (seed / (last + 1)).wrapping_mul(31).wrapping_add(seed >> 7);
    }
}

fn utf_16(text: &[u8]) -> Vec<u8> {
    let text = std::str::from_utf8(text).unwrap();
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    units.flat_map(u16::to_le_bytes).collect()
}
