//! The least cost of every gain: the undominated pairs of a part of the items.

/// Pairs of gain and cost of which none gains as much as another at less cost or more at the same
/// cost; both rise from pair to pair.
#[derive(Clone, Debug, Default)]
pub(super) struct Frontier {
    points: Vec<(i128, i128)>,
    /// Whether pairs had to be merged, so that costs are only bounds from below.
    pub(super) merged: bool,
}

impl Frontier {
    /// The frontier of no items: nothing gained at no cost.
    pub(super) fn nothing() -> Self {
        Self {
            points: vec![(0, 0)],
            merged: false,
        }
    }

    /// The frontier of a choice: each option adds a gain and a cost to a frontier of the rest.
    /// Gains above `enough` count as `enough`.
    ///
    /// Where there are more than `most` points, two neighbours become one with the gain of the better and
    /// the cost of the cheaper: every cost read from it is then still a bound from below.
    pub(super) fn merge<'f>(
        options: impl Iterator<Item = (i128, i128, &'f Self)>,
        enough: i128,
        most: usize,
    ) -> Self {
        let mut points: Vec<(i128, i128)> = Vec::new();
        let mut merged = false;
        for (gain, cost, rest) in options {
            merged |= rest.merged;
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
        if points.len() > most {
            merged = true;
            points = points
                .chunks(2)
                .filter_map(|pair| Some((pair.last()?.0, pair.first()?.1)))
                .collect();
        }
        Self { points, merged }
    }

    /// The least cost that gains at least so much; nothing if no cost does.
    pub(super) fn cost_of(&self, gain: i128) -> Option<i128> {
        let position = self.points.partition_point(|point| point.0 < gain);
        self.points.get(position).map(|point| point.1)
    }

    /// The pairs, from the lowest.
    pub(super) fn points(&self) -> &[(i128, i128)] {
        &self.points
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
}
