//! The least cost of every gain: the undominated pairs of a part of the items.

use crate::number::Exact;

/// Pairs of gain and cost of which none gains as much as another at less cost or more at the same
/// cost; both rise from pair to pair.
#[derive(Clone, Debug, Default)]
pub(super) struct Frontier {
    points: Vec<(i128, i128)>,
    /// Whether only the corners of the hull below the pairs are kept. What a cost is read from is
    /// then the straight line between two corners, and so a bound from below.
    pub(super) hull: bool,
}

impl Frontier {
    /// The frontier of no items: nothing gained at no cost.
    pub(super) fn nothing() -> Self {
        Self {
            points: vec![(0, 0)],
            hull: false,
        }
    }

    /// The frontier of a choice: each option adds a gain and a cost to a frontier of the rest.
    /// Gains above `enough` count as `enough`.
    ///
    /// Where there are more than `most` points, only the corners of the hull below them are kept.
    /// The hull of a choice is that of the hulls it is made of, so that many choices lose no more
    /// than one, which rounding points off would not do.
    pub(super) fn merge<'f>(
        options: impl Iterator<Item = (i128, i128, &'f Self)>,
        enough: i128,
        most: usize,
    ) -> Self {
        let options: Vec<_> = options.collect();
        let hull = options.iter().any(|(_, _, rest)| rest.hull);
        // A corner moved to a lower gain would lift the line that leads to it.
        let enough = if hull { i128::MAX } else { enough };
        let mut points: Vec<(i128, i128)> = Vec::new();
        for (gain, cost, rest) in options {
            let shifted = rest.points.iter();
            points.extend(shifted.map(|point| ((point.0 + gain).min(enough), point.1 + cost)));
        }
        // From the highest gain down, and of equal gains the cheapest first; a point stays if it
        // is cheaper than all that gain as much. The runs of each option are sorted already,
        // which this sort makes use of.
        points.sort_by(|one, other| other.0.cmp(&one.0).then(one.1.cmp(&other.1)));
        let mut cheapest = i128::MAX;
        points.retain(|point| {
            let stays = point.1 < cheapest;
            cheapest = cheapest.min(point.1);
            stays
        });
        points.reverse();
        let hull = hull || points.len() > most;
        if hull {
            points = corners(&points);
        }
        Self { points, hull }
    }

    /// The least cost that gains at least so much, or a bound of it from below; nothing if no cost
    /// does.
    pub(super) fn cost_of(&self, gain: i128) -> Option<i128> {
        let position = self.points.partition_point(|point| point.0 < gain);
        let &(upper_gain, upper_cost) = self.points.get(position)?;
        let lower = position.checked_sub(1).map(|before| self.points[before]);
        let Some((lower_gain, lower_cost)) = lower.filter(|_| self.hull) else {
            return Some(upper_cost);
        };
        // On the line between both, rounded up because costs are whole.
        let (run, rise) = (upper_gain - lower_gain, upper_cost - lower_cost);
        let way = gain - lower_gain;
        Some(lower_cost + rise / run * way + (rise % run * way + run - 1) / run)
    }

    /// The pairs, from the lowest.
    pub(super) fn points(&self) -> &[(i128, i128)] {
        &self.points
    }
}

/// The corners of the hull below some points.
fn corners(points: &[(i128, i128)]) -> Vec<(i128, i128)> {
    let mut kept: Vec<(i128, i128)> = Vec::new();
    for &point in points {
        while let [.., before, last] = kept[..] {
            if is_steeper(before, last, last, point) {
                break;
            }
            kept.pop();
        }
        kept.push(point);
    }
    kept
}

/// Whether costs rise less from `a` to `b` than from `c` to `d`.
fn is_steeper(a: (i128, i128), b: (i128, i128), c: (i128, i128), d: (i128, i128)) -> bool {
    let (run, rise) = (b.0 - a.0, b.1 - a.1);
    let (next_run, next_rise) = (d.0 - c.0, d.1 - c.1);
    match (rise.checked_mul(next_run), next_rise.checked_mul(run)) {
        (Some(one), Some(other)) => one < other,
        _ => Exact::new(rise, run) < Exact::new(next_rise, next_run),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_undominated_pairs_stay() {
        let nothing = Frontier::nothing();
        let options = [(0, 0), (3, 5), (4, 5), (2, 6), (9, 8)];
        let options = options.iter().map(|&(gain, cost)| (gain, cost, &nothing));
        let frontier = Frontier::merge(options, 7, 10);
        assert_eq!(frontier.points(), [(0, 0), (4, 5), (7, 8)]);
        assert_eq!(frontier.cost_of(1), Some(5));
        assert_eq!(frontier.cost_of(8), None);
    }

    #[test]
    fn a_hull_bounds_every_gain_from_below() {
        let nothing = Frontier::nothing();
        let choice = [(0, 0), (1, 4), (2, 5), (3, 9), (5, 10)];
        let twice = |most: usize| {
            let options = || choice.iter().copied();
            let one = Frontier::merge(options().map(|(g, c)| (g, c, &nothing)), 99, most);
            Frontier::merge(options().map(|(g, c)| (g, c, &one)), 99, most)
        };
        let (exact, hull) = (twice(99), twice(2));
        assert!(hull.hull && !exact.hull);
        assert_eq!(hull.points(), [(0, 0), (10, 20)]);
        for gain in 0..=10 {
            assert_eq!(hull.cost_of(gain), Some(2 * gain));
            assert!(exact.cost_of(gain) >= hull.cost_of(gain));
        }
        assert_eq!(hull.cost_of(11), None);
        // Products of these outgrow 128 bits.
        let large = 10_i128.pow(28);
        let points = [(0, 0), (large / 3, large), (large, 4 * large)];
        assert_eq!(corners(&points), points);
        assert_eq!(
            corners(&[points[0], (1, 9), points[2]]),
            [points[0], points[2]]
        );
    }
}
