//! Inputs packed into the fewest requests, and requests cut in halves.

use std::borrow::Cow;
use std::collections::{HashMap, VecDeque};

use super::form::Form;
use super::window::Window;

/// Inputs that share a part of a request, such as users beside each other: where they stand in the window.
pub(super) struct Part {
    pub(super) name: String,
    pub(super) places: Vec<usize>,
}

/// One request.
pub(super) struct Job {
    pub(super) parts: Vec<Part>,
    /// The other half, which waits for this one: if all of this is done, the refused input is there.
    pub(super) rest: Option<Box<Job>>,
}

impl Job {
    pub(super) const fn new(parts: Vec<Part>) -> Self {
        Self { parts, rest: None }
    }

    /// Where its inputs stand in the window.
    pub(super) fn places(&self) -> impl Iterator<Item = usize> {
        self.parts.iter().flat_map(|part| &part.places).copied()
    }

    /// How many inputs it holds, duplicates not counted.
    pub(super) fn len(&self) -> usize {
        self.parts.iter().map(|part| part.places.len()).sum()
    }

    /// The inputs as they are sent, part by part.
    pub(super) fn values<'a, T>(&self, window: &'a Window<T>) -> Vec<Vec<&'a T>> {
        let value = |&place: &usize| window.value(place);
        let values = |part: &Part| part.places.iter().filter_map(value).collect();
        self.parts.iter().map(values).collect()
    }

    /// The first half, which the second one waits for.
    pub(super) fn halved(self) -> Self {
        let half = self.len().div_ceil(2);
        let (mut first, second) = self.split(half);
        first.rest = Some(Box::new(second));
        first
    }

    /// The first `left` inputs and the others.
    pub(super) fn split(self, mut left: usize) -> (Self, Self) {
        let (mut first, mut second) = (Vec::new(), Vec::new());
        for mut part in self.parts {
            let behind = part.places.split_off(left.min(part.places.len()));
            left -= part.places.len();
            if !behind.is_empty() {
                second.push(Part {
                    name: part.name.clone(),
                    places: behind,
                });
            }
            if !part.places.is_empty() {
                first.push(part);
            }
        }
        (Self::new(first), Self::new(second))
    }
}

impl<T> Form<T> {
    /// The fewest requests for what is to be sent of `window`, in the order of the first input of each part.
    pub(super) fn pack(&self, window: &Window<T>) -> VecDeque<Job> {
        let mut parts: Vec<Part> = Vec::new();
        // The last part of each name, which may be full; and the one of the input before, because inputs of a name mostly
        // come together.
        let mut last = HashMap::<Cow<'_, str>, usize>::new();
        let mut before = 0;
        let sent = window.sent.iter();
        for (&place, value) in sent.filter_map(|place| Some((place, window.value(*place)?))) {
            let name = (self.part_of)(value);
            let of_name = |part: &usize| parts.get(*part).is_some_and(|part| part.name == name);
            let known = Some(before).filter(of_name);
            let known = known.or_else(|| last.get(&name).copied());
            let room = |part: &usize| parts[*part].places.len() < self.per_part;
            before = known.filter(room).unwrap_or_else(|| {
                parts.push(Part {
                    name: name.clone().into_owned(),
                    places: Vec::new(),
                });
                last.insert(name, parts.len() - 1);
                parts.len() - 1
            });
            parts[before].places.push(place);
        }
        let mut jobs = VecDeque::new();
        let mut parts = parts.into_iter().peekable();
        while parts.peek().is_some() {
            jobs.push_back(Job::new(parts.by_ref().take(self.parts).collect()));
        }
        jobs
    }
}
