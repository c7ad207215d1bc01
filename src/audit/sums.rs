//! Sets of whole numbers from zero to a bound: the weighted sums of levels that are possible.

use std::ops::Range;

/// A set of the numbers `0..len`, one bit each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sums {
    words: Vec<u64>,
    len: usize,
}

const BITS: usize = 64;

impl Sums {
    /// No number below `len`.
    pub(super) fn none(len: usize) -> Self {
        Self {
            words: vec![0; len.div_ceil(BITS)],
            len,
        }
    }

    /// Every number below `len`.
    pub(super) fn all(len: usize) -> Self {
        let mut all = Self {
            words: vec![u64::MAX; len.div_ceil(BITS)],
            len,
        };
        all.clear_beyond();
        all
    }

    /// The one number zero: the sum of nothing.
    pub(super) fn zero() -> Self {
        let mut zero = Self::none(1);
        zero.insert(0);
        zero
    }

    /// Adds a number; one that is not below `len` is no member.
    pub(super) fn insert(&mut self, number: usize) {
        if number < self.len
            && let Some(word) = self.words.get_mut(number / BITS)
        {
            *word |= 1 << (number % BITS);
        }
    }

    #[cfg(test)]
    pub(super) fn contains(&self, number: usize) -> bool {
        let word = self.words.get(number / BITS);
        word.is_some_and(|word| word >> (number % BITS) & 1 == 1)
    }

    /// Whether no number is left.
    pub(super) fn is_empty(&self) -> bool {
        self.words.iter().all(|&word| word == 0)
    }

    /// How many numbers there are.
    pub(super) fn count(&self) -> usize {
        self.words
            .iter()
            .map(|word| word.count_ones() as usize)
            .sum()
    }

    /// How many numbers there could be.
    pub(super) fn len(&self) -> usize {
        self.len
    }

    /// The numbers inside a range.
    pub(super) fn within(&self, range: &Range<usize>) -> Self {
        let mut kept = self.clone();
        for (index, word) in kept.words.iter_mut().enumerate() {
            let first = index * BITS;
            *word &=
                below(range.end.saturating_sub(first)) & !below(range.start.saturating_sub(first));
        }
        kept
    }

    /// The numbers in both sets, which are of one length.
    pub(super) fn and(&self, other: &Self) -> Self {
        let words = self.words.iter().zip(&other.words);
        Self {
            words: words.map(|(a, b)| a & b).collect(),
            len: self.len,
        }
    }

    /// Every sum of a number of this set and one of the other.
    pub(super) fn plus(&self, other: &Self) -> Self {
        let len = (self.len + other.len).saturating_sub(1);
        let (few, many) = if self.count() <= other.count() {
            (self, other)
        } else {
            (other, self)
        };
        let mut sums = Self::none(len);
        if many.count() <= many.words.len() {
            // Adding single numbers is cheaper than moving words that are mostly zero.
            let many: Vec<usize> = many.iter().collect();
            for a in few.iter() {
                for b in &many {
                    sums.insert(a + b);
                }
            }
        } else {
            for by in few.iter() {
                sums.add_moved_up(many, by);
            }
        }
        sums
    }

    /// Every number below `len` that, with some number of `rest` added, is in this set.
    pub(super) fn without(&self, rest: &Self, len: usize) -> Self {
        let mut left = Self::none(len);
        if self.count() <= self.words.len() {
            let own: Vec<usize> = self.iter().collect();
            for by in rest.iter() {
                for number in own.iter().filter(|&&number| number >= by) {
                    left.insert(number - by);
                }
            }
        } else {
            for by in rest.iter() {
                left.add_moved_down(self, by);
            }
        }
        left
    }

    /// The numbers, ascending.
    pub(super) fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        let words = self.words.iter().enumerate();
        words.flat_map(|(index, &word)| {
            let mut rest = word;
            std::iter::from_fn(move || {
                if rest == 0 {
                    return None;
                }
                let bit = rest.trailing_zeros() as usize;
                rest &= rest - 1;
                Some(index * BITS + bit)
            })
        })
    }

    /// Adds the numbers of another set, each `by` higher.
    pub(super) fn add_moved_up(&mut self, other: &Self, by: usize) {
        let (words, bits) = (by / BITS, by % BITS);
        for (index, &word) in other.words.iter().enumerate() {
            if word == 0 {
                continue;
            }
            if let Some(low) = self.words.get_mut(index + words) {
                *low |= word << bits;
            }
            if bits > 0
                && let Some(high) = self.words.get_mut(index + words + 1)
            {
                *high |= word >> (BITS - bits);
            }
        }
        self.clear_beyond();
    }

    fn add_moved_down(&mut self, other: &Self, by: usize) {
        let (words, bits) = (by / BITS, by % BITS);
        let word = |index: usize| other.words.get(index).copied().unwrap_or(0);
        for (index, own) in self.words.iter_mut().enumerate() {
            *own |= word(index + words) >> bits;
            if bits > 0 {
                *own |= word(index + words + 1) << (BITS - bits);
            }
        }
        self.clear_beyond();
    }

    fn clear_beyond(&mut self) {
        let used = self.len % BITS;
        if used > 0
            && let Some(last) = self.words.last_mut()
        {
            *last &= below(used);
        }
    }
}

/// A word whose lowest `count` bits are set.
fn below(count: usize) -> u64 {
    if count >= BITS {
        u64::MAX
    } else {
        (1 << count) - 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn set(len: usize, numbers: &[usize]) -> Sums {
        let mut set = Sums::none(len);
        for &number in numbers {
            set.insert(number);
        }
        set
    }

    #[test]
    fn sums_and_differences_are_those_of_single_numbers() {
        let dense: Vec<usize> = (0..200).filter(|n| n % 3 != 1).collect();
        for (left, right) in [
            (vec![0, 5, 63, 64, 130], vec![1, 2, 64, 199]),
            (dense.clone(), vec![0, 65]),
            (dense.clone(), dense),
            (vec![], vec![3]),
        ] {
            let (a, b) = (set(200, &left), set(200, &right));
            let expected: BTreeSet<usize> = left
                .iter()
                .flat_map(|x| right.iter().map(move |y| x + y))
                .collect();
            assert_eq!(a.plus(&b).iter().collect::<BTreeSet<_>>(), expected);
            let mut rest = BTreeSet::new();
            for x in &left {
                rest.extend(right.iter().filter(|y| *y <= x).map(|y| x - y));
            }
            assert_eq!(a.without(&b, 200).iter().collect::<BTreeSet<_>>(), rest);
        }
    }

    #[test]
    fn ranges_cut_inside_and_at_the_ends_of_words() {
        let all = Sums::all(130);
        assert_eq!(all.count(), 130);
        for range in [0..0, 0..64, 63..65, 64..128, 100..130, 5..1000] {
            let expected: Vec<usize> = range.clone().filter(|&n| n < 130).collect();
            assert_eq!(all.within(&range).iter().collect::<Vec<_>>(), expected);
        }
        assert!(Sums::zero().contains(0));
        assert!(!all.contains(130));
    }
}
