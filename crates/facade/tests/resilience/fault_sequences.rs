//! Whatever goes wrong at a vendor, in whatever order: no more attempts than allowed, no more time than allowed, one
//! outcome, and nothing happens twice that must not.

#![cfg(all(feature = "clerk-machines", feature = "genauth-applications"))]

use std::time::Duration;

use crate::vendors::{Vendor, call_with, emulators, noon};
use identity_emulator::{Emulator, Fault};
use identity_facade::{CallOptions, Error, RetryPolicy};
use tokio::time::Instant;

/// Numbers that look random and are the same every time.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: u64) -> u64 {
        let state = self.0.wrapping_mul(6_364_136_223_846_793_005);
        self.0 = state.wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}

/// Any fault, and whether the request is certainly not carried out.
fn any(numbers: &mut Numbers) -> (Fault, bool) {
    let seconds = numbers.below(50);
    let date = noon() + Duration::from_secs(seconds);
    let (fault, harmless) = match numbers.below(16) {
        0 => (Fault::reset_before_headers(), false),
        1 => (Fault::reset_after_headers(), false),
        2 => (Fault::reset_mid_body(), false),
        3 => (Fault::stalled_headers(), false),
        4 => (Fault::stalled_body(), false),
        5 => (Fault::truncated_json(), false),
        6 => (Fault::bad_gateway_page(), false),
        7 => (Fault::status(503).retry_after(seconds.to_string()), false),
        8 => (Fault::status(429).retry_after(seconds.to_string()), true),
        9 => (Fault::status(429).retry_at(date), true),
        10 => (Fault::status(503).retry_at(date), false),
        11 => (Fault::envelope(429), true),
        12 => (Fault::skewed(0), true),
        13 => (Fault::replayed(), false),
        14 => (Fault::status(401), true),
        _ => (Fault::gzip(), false),
    };
    let delay = Duration::from_millis(numbers.below(8000));
    (fault.delay(delay).once(), harmless)
}

#[tokio::test(start_paused = true)]
async fn whatever_goes_wrong_attempts_and_time_are_bounded_and_nothing_happens_twice() {
    for emulator in emulators().await {
        check(&emulator).await;
    }
}

async fn check(emulator: &Emulator) {
    let mut numbers = Numbers(1);
    for _ in 0..150 {
        emulator.clear_faults();
        emulator.clear_requests();
        let faults: Vec<_> = (0..6).map(|_| any(&mut numbers)).collect();
        for (fault, _) in &faults {
            emulator.inject(fault.clone());
        }
        let limit = 1 + u32::try_from(numbers.below(5)).unwrap();
        let total = Duration::from_millis(1 + numbers.below(60_000));
        let vendor = [Vendor::Clerk, Vendor::GenAuth][usize::from(numbers.below(2) == 0)];
        let repeatable = numbers.below(2) == 0;
        let options = CallOptions::new()
            .retry(RetryPolicy::new().max_attempts(limit))
            .total_timeout(total);
        let started = Instant::now();
        let outcome = call_with(vendor, emulator, repeatable, options).await;
        let lasted = started.elapsed();
        assert!(
            lasted <= total + Duration::from_millis(2),
            "{lasted:?} of {total:?}"
        );
        let attempts = outcome
            .as_ref()
            .map_or_else(Error::attempts, |attempts| *attempts);
        assert!((1..=limit).contains(&attempts), "{attempts} of {limit}");
        assert!(emulator.requests().len() <= attempts as usize);
        if !repeatable {
            let repeated = &faults[..attempts as usize - 1];
            assert!(
                repeated.iter().all(|(_, harmless)| *harmless),
                "{repeated:?}"
            );
        }
    }
}
