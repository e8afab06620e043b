//! The inputs of a window, and which of them are to be sent. They stay where they were read: requests refer to them by
//! their places.

use std::collections::HashMap;

use crate::violation::Invalid;

/// What was read together.
pub(super) struct Window<T> {
    /// The index of its first input.
    first: usize,
    inputs: Vec<Result<T, Invalid>>,
    /// The places of what is to be sent, in the order of the inputs.
    pub(super) sent: Vec<usize>,
    /// Where an input was given again, by the place of the first: few are.
    again: HashMap<usize, Vec<usize>>,
}

impl<T> Window<T> {
    pub(super) fn empty() -> Self {
        Self::new(0, Vec::new())
    }

    pub(super) fn new(first: usize, inputs: Vec<Result<T, Invalid>>) -> Self {
        Self {
            first,
            inputs,
            sent: Vec::new(),
            again: HashMap::new(),
        }
    }

    pub(super) fn inputs(&self) -> &[Result<T, Invalid>] {
        &self.inputs
    }

    /// The input at `place`, if it can be sent.
    pub(super) fn value(&self, place: usize) -> Option<&T> {
        self.inputs[place].as_ref().ok()
    }

    /// The index of the input at `place` among all inputs.
    pub(super) fn index(&self, place: usize) -> usize {
        self.first + place
    }

    /// The input at `first` was given again at `place`.
    pub(super) fn repeat(&mut self, first: usize, place: usize) {
        self.again.entry(first).or_default().push(place);
    }

    /// Where the input at `first` was given again.
    pub(super) fn again(&self, first: usize) -> &[usize] {
        self.again.get(&first).map_or(&[], Vec::as_slice)
    }
}
