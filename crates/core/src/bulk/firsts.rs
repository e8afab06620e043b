//! The first of equal inputs. Its table holds places and no hashes, because a table has room that stays empty, and
//! fresh memory is what reading many inputs takes its time for.

use std::hash::{BuildHasher as _, RandomState};

use hashbrown::HashTable;
use hashbrown::hash_table::Entry;

use super::hash::InputHash;

pub(super) struct Firsts {
    /// The hash of the input at each place; zeros where an input was not asked about.
    hashes: Vec<InputHash>,
    /// The places of inputs that are not equal.
    places: HashTable<usize>,
    spread: Spread,
}

impl Firsts {
    pub(super) fn with_capacity(inputs: usize) -> Self {
        Self {
            hashes: Vec::with_capacity(inputs),
            places: HashTable::with_capacity(inputs),
            spread: Spread::random(),
        }
    }

    /// The place of the first input with the hash of the input at `place`, if that is not itself. Places come in order.
    pub(super) fn before(&mut self, place: usize, hash: InputHash) -> Option<usize> {
        self.hashes.resize(place, InputHash::ZEROS);
        self.hashes.push(hash);
        let (hashes, spread) = (&self.hashes, self.spread);
        let known = self.places.entry(
            spread.over(hash),
            |&other| hashes[other] == hash,
            |&other| spread.over(hashes[other]),
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

/// Where a hash stands in the table. Its bits are even already; two secret numbers keep those who choose inputs from
/// choosing their places, too.
#[derive(Clone, Copy)]
struct Spread(u64, u64);

impl Spread {
    fn random() -> Self {
        let state = RandomState::new();
        Self(state.hash_one(0), state.hash_one(1))
    }

    #[allow(clippy::cast_possible_truncation)] // the two halves of a product
    fn over(self, hash: InputHash) -> u64 {
        let [left, right] = hash.halves();
        let product = u128::from(left ^ self.0) * u128::from(right ^ self.1);
        // Both, because the lower bits of a product depend on few bits of its factors.
        (product >> 64) as u64 ^ product as u64
    }
}
