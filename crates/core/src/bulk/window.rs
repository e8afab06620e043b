//! The inputs of a window that are to be sent. They stay where they are: requests refer to them by their places.

use std::collections::HashMap;

use super::hash::InputHash;

/// An input that is to be sent, once for all indexes at which it was given.
pub(super) struct Item<T> {
    pub(super) value: T,
    pub(super) index: usize,
    pub(super) hash: InputHash,
}

/// What was read together and is to be sent, in the order of the inputs.
pub(super) struct Window<T> {
    pub(super) items: Vec<Item<T>>,
    /// Where an input was given again, by the place of its item: few are.
    again: HashMap<usize, Vec<usize>>,
}

impl<T> Window<T> {
    pub(super) fn empty() -> Self {
        Self::with_capacity(0)
    }

    pub(super) fn with_capacity(inputs: usize) -> Self {
        Self {
            items: Vec::with_capacity(inputs),
            again: HashMap::new(),
        }
    }

    /// The item at `place` was given again.
    pub(super) fn repeat(&mut self, place: usize, index: usize) {
        self.again.entry(place).or_default().push(index);
    }

    /// The indexes at which the item at `place` was given after its first.
    pub(super) fn again(&self, place: usize) -> &[usize] {
        self.again.get(&place).map_or(&[], Vec::as_slice)
    }
}
