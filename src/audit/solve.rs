//! Which sums every part can have while all printed numbers hold at once.

use super::model::Model;
use super::sums::Sums;
use std::ops::Range;

/// For each part of a model the sums that are printed as its number; `None` where nothing is
/// printed or what is printed is set aside.
pub(super) type Limits = Vec<Option<Range<usize>>>;

/// The sums of every part, from the indicators up.
#[derive(Debug)]
pub(super) struct Solved {
    /// With everything printed below the part, but not its own number.
    pub(super) before: Vec<Sums>,
    /// With its own number too.
    pub(super) after: Vec<Sums>,
}

/// Finds the sums of every part by adding up the sets of its children.
///
/// The sums of sets are exact, and each number limits one part only, so a set that is not empty
/// at the top means levels of the indicators that print every number; an empty one means none.
pub(super) fn solve(model: &Model, limits: &Limits) -> Solved {
    let count = model.nodes.len();
    let mut before = vec![Sums::none(0); count];
    let mut after = before.clone();
    let mut limited = vec![false; count];
    // Children stand behind their parents.
    for part in (0..count).rev() {
        let node = &model.nodes[part];
        let below = node.children.iter().any(|&child| limited[child]);
        before[part] = if below {
            let children = node.children.iter();
            children.fold(Sums::zero(), |sums, &child| sums.plus(&after[child]))
        } else {
            node.free.clone()
        };
        limited[part] = below || limits[part].is_some();
        after[part] = match &limits[part] {
            Some(range) => before[part].within(range),
            None => before[part].clone(),
        };
    }
    Solved { before, after }
}

impl Solved {
    /// Whether some levels print every number.
    pub(super) fn is_possible(&self) -> bool {
        self.after.first().is_some_and(|index| !index.is_empty())
    }

    /// The sums that a part can have as far as the numbers outside of it tell.
    ///
    /// Together with [`Solved::before`] they are the sums the part has in some assignment of
    /// levels that prints every number, its own set aside.
    pub(super) fn outside(&self, model: &Model, limits: &Limits) -> Vec<Sums> {
        let mut outside: Vec<Sums> = Vec::with_capacity(model.nodes.len());
        for (part, node) in model.nodes.iter().enumerate() {
            let len = node.free.len();
            let Some(parent) = node.parent else {
                outside.push(Sums::all(len));
                continue;
            };
            let above = match &limits[parent] {
                Some(range) => outside[parent].within(range),
                None => outside[parent].clone(),
            };
            let siblings = model.nodes[parent]
                .children
                .iter()
                .filter(|&&child| child != part);
            let rest = siblings.fold(Sums::zero(), |sums, &child| sums.plus(&self.after[child]));
            outside.push(above.without(&rest, len));
        }
        outside
    }

    /// The sums of every part in some assignment of levels that prints every number, the part's
    /// own set aside.
    pub(super) fn possible_sums(&self, model: &Model, limits: &Limits) -> Vec<Sums> {
        let outside = self.outside(model, limits);
        outside
            .iter()
            .zip(&self.before)
            .map(|(out, own)| out.and(own))
            .collect()
    }
}
