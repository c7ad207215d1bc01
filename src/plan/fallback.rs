//! A good plan without a proof, for questions too large to search.

use super::problem::Problem;

/// Starts from the most that is allowed and takes back the dearest step as long as what is left
/// is enough. Nothing if even the most is not enough.
pub(super) fn good(problem: &Problem) -> Option<Vec<usize>> {
    let enough = |steps: &[usize]| {
        let ways = problem.ways(steps)?;
        problem.suffice(&problem.gains(&ways)).then_some(())
    };
    let mut steps = problem.highest().ok()?;
    enough(&steps)?;
    loop {
        let mut best: Option<(i128, i128, usize)> = None;
        for (position, item) in problem.items.iter().enumerate() {
            let now = steps[position];
            if now == item.least {
                continue;
            }
            steps[position] = now - 1;
            let possible = enough(&steps).is_some();
            steps[position] = now;
            let saved = item.costs[now] - item.costs[now - 1];
            // Of equal savings, that which gives up the least.
            let given_up = item.gains[now - 1] - item.gains[now];
            let candidate = (saved, given_up, position);
            if possible && best.is_none_or(|best| candidate > best) {
                best = Some(candidate);
            }
        }
        let Some((_, _, position)) = best else {
            return Some(steps);
        };
        steps[position] -= 1;
    }
}
