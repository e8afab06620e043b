//! Randomness of the waits: clients that failed together must not come back together. It guards nothing, so a small
//! generator is enough, and a seeded one makes a test repeatable.

use std::hash::{BuildHasher, RandomState};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// The odd constant by which the state of SplitMix64 advances.
const STEP: u64 = 0x9e37_79b9_7f4a_7c15;

/// A SplitMix64 generator that calls share without a lock.
#[derive(Debug)]
pub(crate) struct Jitter(AtomicU64);

impl Jitter {
    pub(crate) fn seeded(seed: u64) -> Self {
        Self(AtomicU64::new(seed))
    }

    /// Differs from process to process and from client to client.
    pub(crate) fn random() -> Self {
        Self::seeded(RandomState::new().hash_one(STEP))
    }

    /// A time from nothing up to `ceiling`.
    pub(crate) fn up_to(&self, ceiling: Duration) -> Duration {
        let mut bits = self.0.fetch_add(STEP, Ordering::Relaxed).wrapping_add(STEP);
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^= bits >> 31;
        let nanos = u64::try_from(ceiling.as_nanos()).unwrap_or(u64::MAX);
        // The high half of a 128-bit product spreads the bits evenly over the range.
        let chosen = (u128::from(bits) * (u128::from(nanos) + 1)) >> 64;
        Duration::from_nanos(u64::try_from(chosen).unwrap_or(nanos))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_waits_are_those_of_splitmix64() {
        // The first numbers of the published generator for this seed.
        let jitter = Jitter::seeded(1_234_567);
        for number in [
            6_457_827_717_110_365_317,
            3_203_168_211_198_807_973,
            9_817_491_932_198_370_423,
            4_593_380_528_125_082_431,
            16_408_922_859_458_223_821,
        ] {
            let all = Duration::from_nanos(u64::MAX);
            assert_eq!(jitter.up_to(all), Duration::from_nanos(number));
        }
    }
}
