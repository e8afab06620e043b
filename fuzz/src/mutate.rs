//! Mutations of seeds for runs without a fuzzer: a few small changes each, drawn from a seeded generator, so that a
//! run can be repeated anywhere.

/// Longer inputs only take longer.
const LONGEST: usize = 4096;

/// An endless source of inputs.
pub(crate) struct Mutator<'a> {
    random: Random,
    seeds: &'a [Vec<u8>],
    tokens: &'a [&'a str],
}

impl<'a> Mutator<'a> {
    pub(crate) fn new(seed: u64, seeds: &'a [Vec<u8>], tokens: &'a [&'a str]) -> Self {
        Self {
            random: Random(seed),
            seeds,
            tokens,
        }
    }

    /// A seed with one to four changes.
    pub(crate) fn next(&mut self) -> Vec<u8> {
        let mut input = self.seed().to_vec();
        for _ in 0..=self.random.below(4) {
            self.change(&mut input);
        }
        input.truncate(LONGEST);
        input
    }

    fn change(&mut self, input: &mut Vec<u8>) {
        let at = self.random.below(input.len() + 1);
        let end = at + self.random.below((input.len() - at).min(16) + 1);
        match self.random.below(8) {
            0 if at < input.len() => input[at] ^= 1 << self.random.below(8),
            1 => input.insert(at, self.random.byte()),
            2 => drop(input.drain(at..end)),
            3 => input.truncate(at),
            4 => {
                let piece = input[at..end].to_vec();
                let times = 1 << self.random.below(8);
                input.splice(at..at, piece.repeat(times));
            }
            5 => {
                let other = self.seed();
                let from = self.random.below(other.len() + 1);
                input.splice(at.., other[from..].iter().copied());
            }
            6 => drop(input.splice(at..end, self.token().bytes())),
            _ => drop(input.splice(at..at, self.token().bytes())),
        }
    }

    fn seed(&mut self) -> &'a [u8] {
        self.random.one_of(self.seeds).map_or(&[], Vec::as_slice)
    }

    fn token(&mut self) -> &'a str {
        self.random.one_of(self.tokens).copied().unwrap_or_default()
    }
}

/// SplitMix64: small, and good enough to choose by.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn byte(&mut self) -> u8 {
        self.next().to_le_bytes()[0]
    }

    /// A number below `end`; 0 if there is none.
    fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.next() % end).unwrap_or_default()
    }

    fn one_of<'a, T>(&mut self, items: &'a [T]) -> Option<&'a T> {
        items.get(self.below(items.len()))
    }
}
