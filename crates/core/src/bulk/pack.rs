//! Inputs packed into the fewest requests, and requests cut in halves.

use std::collections::{HashMap, VecDeque};

use super::form::Form;
use super::hash::InputHash;

/// An input that is to be sent, once for all indexes at which it was given.
pub(super) struct Item<T> {
    pub(super) value: T,
    pub(super) index: usize,
    pub(super) hash: InputHash,
    /// Where it was given again.
    pub(super) again: Vec<usize>,
}

/// Inputs that share a part of a request, such as users beside each other.
pub(super) struct Part<T> {
    pub(super) name: String,
    pub(super) items: Vec<Item<T>>,
}

/// One request.
pub(super) struct Job<T> {
    pub(super) parts: Vec<Part<T>>,
    /// The other half, which waits for this one: if all of this is done, the refused input is there.
    pub(super) rest: Option<Box<Job<T>>>,
}

impl<T> Job<T> {
    pub(super) const fn new(parts: Vec<Part<T>>) -> Self {
        Self { parts, rest: None }
    }

    pub(super) fn items(&self) -> impl Iterator<Item = &Item<T>> {
        self.parts.iter().flat_map(|part| &part.items)
    }

    /// How many inputs it holds, duplicates not counted.
    pub(super) fn len(&self) -> usize {
        self.parts.iter().map(|part| part.items.len()).sum()
    }

    /// The inputs as they are sent, part by part.
    pub(super) fn values(&self) -> Vec<Vec<T>>
    where
        T: Clone,
    {
        let values = |part: &Part<T>| part.items.iter().map(|item| item.value.clone()).collect();
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
            let behind = part.items.split_off(left.min(part.items.len()));
            left -= part.items.len();
            if !behind.is_empty() {
                second.push(Part {
                    name: part.name.clone(),
                    items: behind,
                });
            }
            if !part.items.is_empty() {
                first.push(part);
            }
        }
        (Self::new(first), Self::new(second))
    }
}

impl<T> Form<T> {
    /// The fewest requests for `items`, in the order of the first input of each part.
    pub(super) fn pack(&self, items: Vec<Item<T>>) -> VecDeque<Job<T>> {
        let mut groups: Vec<Part<T>> = Vec::new();
        let mut places = HashMap::<String, usize>::new();
        for item in items {
            let name = (self.part_of)(&item.value);
            let known = places.get(&*name).copied();
            let place = known.unwrap_or_else(|| {
                let name = name.into_owned();
                places.insert(name.clone(), groups.len());
                groups.push(Part {
                    name,
                    items: Vec::new(),
                });
                groups.len() - 1
            });
            groups[place].items.push(item);
        }
        let mut parts = Vec::new();
        for group in groups {
            let mut items = group.items.into_iter().peekable();
            while items.peek().is_some() {
                parts.push(Part {
                    name: group.name.clone(),
                    items: items.by_ref().take(self.per_part).collect(),
                });
            }
        }
        parts.sort_by_key(|part| part.items.first().map(|item| item.index));
        let mut jobs = VecDeque::new();
        let mut parts = parts.into_iter().peekable();
        while parts.peek().is_some() {
            jobs.push_back(Job::new(parts.by_ref().take(self.parts).collect()));
        }
        jobs
    }
}
