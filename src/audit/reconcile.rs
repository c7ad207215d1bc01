//! Whether any weights at all would reconcile several rows with their printed indices.

use crate::number::{Exact, Printed};

/// The printed top parts and the printed index of one row.
#[derive(Clone, Debug)]
pub(super) struct Weighed {
    pub(super) parts: Vec<Printed>,
    pub(super) index: Printed,
}

/// Whether some weights reconcile rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Weights {
    /// These do, among others; one for each part, together one.
    Some(Vec<Exact>),
    /// None do.
    None,
    /// The numbers are too fine to tell.
    Unknown,
}

/// Non-negative weights that sum to one and give every row a printed index that its printed
/// parts allow.
///
/// A row asks for two things: the weighted lower ends of its parts lie below the upper end of its
/// index, and its lower end below the weighted upper ends. Both are linear in the weights, so the
/// weights exist if and only if the matrix game with these slacks as payoffs has a positive
/// value. It is solved by the simplex method in whole numbers.
pub(super) fn weights(rows: &[Weighed]) -> Weights {
    solved(rows).unwrap_or(Weights::Unknown)
}

/// `None` if a number outgrows its type.
fn solved(rows: &[Weighed]) -> Option<Weights> {
    let decimals = rows
        .iter()
        .flat_map(|row| row.parts.iter().chain([&row.index]))
        .map(|printed| printed.decimals())
        .max()?;
    let scale = Exact::from(2 * 10_i128.checked_pow(u32::from(decimals.min(6)))?);
    let whole = |number: Exact| -> Option<i128> {
        let scaled = number * scale;
        scaled.is_whole().then(|| scaled.numerator())
    };
    let mut slacks: Vec<Vec<i128>> = Vec::new();
    for row in rows {
        let (low, high) = (row.index.low(), row.index.high());
        let below = row.parts.iter().map(|part| whole(high - part.low()));
        slacks.push(below.collect::<Option<_>>()?);
        let above = row.parts.iter().map(|part| whole(part.high() - low));
        slacks.push(above.collect::<Option<_>>()?);
    }
    let lowest = slacks.iter().flatten().copied().min()?;
    let lift = 1 - lowest.min(0);
    let mut game = Game::new(&slacks, lift)?;
    while game.improve()? {}
    game.weights(lift)
}

/// The condensed simplex tableau of "maximise Σx, where Σx·(slack + lift) ≤ 1 for each weight",
/// every entry a whole number over one common denominator.
struct Game {
    /// A row for each weight, then the objective; the last entry is the bound.
    table: Vec<Vec<i128>>,
    over: i128,
    /// What stands at each row and each column: variables are numbered, slacks of the weights
    /// come after them.
    at_row: Vec<usize>,
    at_column: Vec<usize>,
    variables: usize,
}

impl Game {
    fn new(slacks: &[Vec<i128>], lift: i128) -> Option<Self> {
        let (variables, weights) = (slacks.len(), slacks.first()?.len());
        let mut table = Vec::new();
        for weight in 0..weights {
            let mut row: Vec<i128> = Vec::new();
            for slack in slacks {
                row.push(slack.get(weight)?.checked_add(lift)?);
            }
            row.push(1);
            table.push(row);
        }
        let mut objective = vec![-1; variables];
        objective.push(0);
        table.push(objective);
        Some(Self {
            table,
            over: 1,
            at_row: (variables..variables + weights).collect(),
            at_column: (0..variables).collect(),
            variables,
        })
    }

    /// One step towards the optimum: whether there was one to make. Bland's rule keeps the steps
    /// from going round in circles. `None` if a number outgrows its type.
    fn improve(&mut self) -> Option<bool> {
        let objective = self.table.last()?;
        let rising = (0..self.at_column.len()).filter(|&column| objective[column] < 0);
        let Some(column) = rising.min_by_key(|&column| self.at_column[column]) else {
            return Some(false);
        };
        let mut best: Option<usize> = None;
        for row in 0..self.at_row.len() {
            let entry = self.table[row][column];
            if entry <= 0 {
                continue;
            }
            let closer = match best {
                None => true,
                Some(other) => {
                    let bound = |row: usize| self.table[row].last().copied();
                    let own = bound(row)?.checked_mul(self.table[other][column])?;
                    let known = bound(other)?.checked_mul(entry)?;
                    own < known || (own == known && self.at_row[row] < self.at_row[other])
                }
            };
            if closer {
                best = Some(row);
            }
        }
        // Every payoff is positive, so the objective is bounded and a row is always found.
        self.pivot(best?, column)?;
        Some(true)
    }

    fn pivot(&mut self, row: usize, column: usize) -> Option<()> {
        let pivot = self.table[row][column];
        let own = self.table[row].clone();
        let others = self.table.iter_mut().enumerate();
        for (_, line) in others.filter(|(at, _)| *at != row) {
            let crossing = line[column];
            for (index, entry) in line.iter_mut().enumerate() {
                *entry = if index == column {
                    -crossing
                } else {
                    let kept = entry.checked_mul(pivot)?;
                    kept.checked_sub(crossing.checked_mul(own[index])?)? / self.over
                };
            }
        }
        self.table[row][column] = self.over;
        self.over = pivot;
        std::mem::swap(&mut self.at_row[row], &mut self.at_column[column]);
        Some(())
    }

    /// The best weights, if they leave every slack positive.
    fn weights(&self, lift: i128) -> Option<Weights> {
        let objective = self.table.last()?;
        let total = *objective.last()?;
        // The value of the lifted game is over / total, and it must exceed the lift.
        if self.over <= total.checked_mul(lift)? {
            return Some(Weights::None);
        }
        let weights = self.at_row.len();
        let dual = |weight: usize| {
            let column = self
                .at_column
                .iter()
                .position(|&one| one == self.variables + weight);
            Exact::new(column.map_or(0, |column| objective[column]), total)
        };
        Some(Weights::Some((0..weights).map(dual).collect()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(parts: &[&str], index: &str) -> Weighed {
        Weighed {
            parts: parts
                .iter()
                .map(|part| Printed::read(part).unwrap())
                .collect(),
            index: Printed::read(index).unwrap(),
        }
    }

    fn allows(rows: &[Weighed], weights: &[Exact]) -> bool {
        let sum = |row: &Weighed, end: fn(Printed) -> Exact| -> Exact {
            row.parts
                .iter()
                .zip(weights)
                .map(|(part, weight)| *weight * end(*part))
                .sum()
        };
        weights.iter().all(|weight| *weight >= Exact::ZERO)
            && weights.iter().copied().sum::<Exact>() == Exact::ONE
            && rows.iter().all(|row| {
                sum(row, Printed::low) < row.index.high()
                    && row.index.low() < sum(row, Printed::high)
            })
    }

    #[test]
    fn no_weights_reconcile_the_two_years_of_bekasi() {
        let years = [
            row(&["3,35", "2,57", "3,88"], "3,32"),
            row(&["3,47", "3,00", "4,12"], "3,70"),
        ];
        assert_eq!(weights(&years), Weights::None);
        for year in &years {
            let one = [year.clone()];
            assert!(is_allowed(&one, &weights(&one)));
        }
        let mut mended = years;
        mended[0].index = Printed::read("3,42").unwrap();
        assert!(is_allowed(&mended, &weights(&mended)));
    }

    fn is_allowed(rows: &[Weighed], found: &Weights) -> bool {
        matches!(found, Weights::Some(weights) if allows(rows, weights))
    }

    /// Against every pair of weights in steps of a thousandth, which is finer than any interval
    /// of these rows.
    #[test]
    fn two_parts_agree_with_trying_all_weights() {
        for (a, b) in (0..40).flat_map(|a| (0..40).map(move |b| (a, b))) {
            let rows = [
                row(&["1,00", "3,00"], &format!("1,{:02}", 20 + 2 * a)),
                row(&["2,50", "2,00"], &format!("2,{:02}", 5 + b)),
            ];
            let tried = (0..=1000).any(|first| {
                let first = Exact::new(first, 1000);
                allows(&rows, &[first, Exact::ONE - first])
            });
            match weights(&rows) {
                Weights::None => assert!(!tried, "{a} {b}"),
                found => assert!(is_allowed(&rows, &found), "{a} {b}: {found:?}"),
            }
        }
    }
}
