//! Identifiers in the vendors' forms. They come from a seed, so the same calls in the same order are given the same
//! identifiers, and a golden file stays golden.

use serde::{Deserialize, Serialize};

const BASE62: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const HEX: &[u8] = b"0123456789abcdef";

/// A source of identifiers: SplitMix64, which is small, fast and far from secret.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Ids {
    state: u64,
}

impl Ids {
    pub(crate) fn seeded(seed: u64) -> Self {
        Self { state: seed }
    }

    /// `prefix` and as many hexadecimal digits as asked for.
    pub(crate) fn hex(&mut self, prefix: &str, digits: usize) -> String {
        self.text(prefix, HEX, digits)
    }

    /// `prefix` and as many letters and digits as asked for.
    pub(crate) fn base62(&mut self, prefix: &str, characters: usize) -> String {
        self.text(prefix, BASE62, characters)
    }

    /// A number below `bound`, or zero if there is none.
    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        self.next().checked_rem(bound).unwrap_or_default()
    }

    /// A place among so many, or zero if there is none.
    pub(crate) fn index(&mut self, count: usize) -> usize {
        usize::try_from(self.below(count as u64)).unwrap_or_default()
    }

    /// One of several, if there are any.
    pub(crate) fn pick<T: Clone>(&mut self, among: &[T]) -> Option<T> {
        among.get(self.index(among.len())).cloned()
    }

    /// Whether something happens that has this probability, from 0 to 1.
    pub(crate) fn happens(&mut self, probability: f64) -> bool {
        let drawn = u32::try_from(self.below(1 << 32)).unwrap_or_default();
        f64::from(drawn) < probability * 4_294_967_296.0
    }

    fn text(&mut self, prefix: &str, alphabet: &[u8], count: usize) -> String {
        let mut text = String::with_capacity(prefix.len() + count);
        text.push_str(prefix);
        for _ in 0..count {
            text.extend(self.pick(alphabet).map(char::from));
        }
        text
    }

    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }
}
