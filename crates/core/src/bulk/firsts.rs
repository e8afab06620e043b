//! The first of equal inputs. Its table holds places and no hashes, because a table has room that stays empty, and
//! fresh memory is what reading many inputs takes its time for.

use std::hash::{BuildHasher as _, RandomState};

use hashbrown::HashTable;
use hashbrown::hash_table::Entry;

use super::hash::InputHash;

pub(super) struct Firsts {
    /// The hash of the input at each place.
    hashes: Vec<Option<InputHash>>,
    /// The places of inputs that are not equal.
    places: HashTable<usize>,
    state: RandomState,
}

impl Firsts {
    pub(super) fn with_capacity(inputs: usize) -> Self {
        Self {
            hashes: Vec::with_capacity(inputs),
            places: HashTable::with_capacity(inputs),
            state: RandomState::new(),
        }
    }

    /// The place of the first input with the hash of the input at `place`, if that is not itself. Places come in order.
    pub(super) fn before(&mut self, place: usize, hash: InputHash) -> Option<usize> {
        let hash = Some(hash);
        self.hashes.resize(place, None);
        self.hashes.push(hash);
        let (hashes, state) = (&self.hashes, &self.state);
        let known = self.places.entry(
            state.hash_one(hash),
            |&other| hashes[other] == hash,
            |&other| state.hash_one(hashes[other]),
        );
        match known {
            Entry::Occupied(first) => Some(*first.get()),
            Entry::Vacant(vacant) => {
                vacant.insert(place);
                None
            }
        }
    }
}
