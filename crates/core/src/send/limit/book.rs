//! Who has which place: the windows of all buckets and the calls that wait for their time.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::task::Waker;
use std::time::Duration;

use tokio::time::Instant;

use super::bucket::Bucket;
use super::window::{Place, Window};
use crate::operation::Quota;

/// So many buckets are kept before those that are full again are looked for.
const KEPT: usize = 1024;

/// No call waits longer.
const LONGEST_WAIT: Duration = Duration::from_secs(315_360_000);

/// A process that is no later than this has not stood still.
const STANDSTILL: Duration = Duration::from_secs(1);

#[derive(Debug, Default)]
pub(super) struct Book {
    windows: HashMap<Cow<'static, str>, Window>,
    /// How many windows were in use when they were last looked through.
    in_use: usize,
    waiting: HashMap<u64, Waiting>,
    tickets: u64,
}

/// A call whose place is reserved.
#[derive(Debug)]
struct Waiting {
    buckets: Vec<Bucket>,
    at: Instant,
    /// It is of no use after this.
    latest: Instant,
    /// It had a place, and lost it to a refusal by the vendor. The next one would have taken so long.
    lost: Option<Duration>,
    waker: Option<Waker>,
}

impl Waiting {
    /// Whether it comes so late that the process must have stood still. The margin is for requests that arrive late, and
    /// a busy process may be late, too.
    fn is_late(&self, now: Instant) -> bool {
        let margins = self.buckets.iter().filter_map(|bucket| bucket.quota);
        let margin = margins.map(Quota::margin).min();
        margin.is_some_and(|margin| self.lost.is_none() && now > self.at + margin.max(STANDSTILL))
    }
}

/// What becomes of a call that asks.
pub(super) enum Answer {
    Now,
    At { ticket: u64, at: Instant },
    TooLate(Duration),
}

/// What becomes of a call that waited.
pub(super) enum Turn {
    Now,
    At(Instant),
    TooLate(Duration),
}

impl Book {
    /// Reserves a place, unless it would come later than after `patience`.
    pub(super) fn reserve(
        &mut self,
        buckets: &[Bucket],
        patience: Duration,
        now: Instant,
    ) -> Answer {
        let latest = now + patience.min(LONGEST_WAIT);
        let ticket = self.tickets;
        self.tickets += 1;
        match self.place(buckets, now, latest, ticket, now) {
            Err(wait) => Answer::TooLate(wait),
            Ok(at) if at <= now => Answer::Now,
            Ok(at) => {
                let waiting = Waiting {
                    buckets: buckets.to_vec(),
                    at,
                    latest,
                    lost: None,
                    waker: None,
                };
                self.waiting.insert(ticket, waiting);
                Answer::At { ticket, at }
            }
        }
    }

    /// Takes a place without asking whether one is free: the call was let through elsewhere.
    #[cfg(feature = "redis")]
    pub(super) fn record(&mut self, buckets: &[Bucket], now: Instant) {
        let ticket = self.tickets;
        self.tickets += 1;
        for bucket in buckets {
            self.window(bucket, now)
                .take((now, ticket), bucket.quota, now);
        }
    }

    /// Whether the time of a call has come. If not, `waker` is called when it is of no use to wait any longer. Those for
    /// which that is so now are added to `woken`.
    pub(super) fn turn(
        &mut self,
        ticket: u64,
        waker: &Waker,
        woken: &mut Vec<Waker>,
        now: Instant,
    ) -> Turn {
        let Some(waiting) = self.waiting.get_mut(&ticket) else {
            return Turn::Now;
        };
        waiting.waker = Some(waker.clone());
        if waiting.is_late(now) {
            // The process stood still. Everybody whose time has come meanwhile wakes up now, and all of them together
            // would be too many.
            let keys: Vec<_> = waiting.buckets.iter().map(|b| b.key.clone()).collect();
            let windows = keys.iter().filter_map(|key| self.windows.get(key));
            let tickets: Vec<u64> = windows.flat_map(Window::tickets).collect();
            woken.extend(self.move_all(tickets, now));
        }
        match self.waiting.get(&ticket) {
            Some(waiting) => match waiting.lost {
                Some(wait) => return Turn::TooLate(wait),
                None if waiting.at > now => return Turn::At(waiting.at),
                None => {}
            },
            None => return Turn::Now,
        }
        self.waiting.remove(&ticket);
        Turn::Now
    }

    /// The call is gone; its place is free.
    pub(super) fn leave(&mut self, ticket: u64) {
        self.give_back(ticket);
        self.waiting.remove(&ticket);
    }

    /// Closes a bucket until then, and moves everybody who waits for it behind that, in the order of their places.
    /// Returns those that need not wait any longer.
    pub(super) fn close(&mut self, bucket: &Bucket, until: Instant, now: Instant) -> Vec<Waker> {
        let window = self.window(bucket, now);
        if !window.close(until) {
            return Vec::new();
        }
        let tickets: Vec<u64> = window.tickets().collect();
        let before_then = |waiting: &Waiting| waiting.lost.is_none() && waiting.at < until;
        let queue = tickets.iter().filter_map(|ticket| self.waiting.get(ticket));
        if !queue.clone().any(before_then) {
            return Vec::new();
        }
        self.move_all(tickets, now)
    }

    /// New places for calls that wait, in the order of the old ones. Returns those that need not wait any longer.
    fn move_all(&mut self, tickets: Vec<u64>, now: Instant) -> Vec<Waker> {
        let places = tickets.into_iter().filter_map(|ticket| {
            let waiting = self.waiting.get(&ticket)?;
            waiting.lost.is_none().then_some((waiting.at, ticket))
        });
        let places: BTreeSet<Place> = places.collect();
        for (_, ticket) in &places {
            self.give_back(*ticket);
        }
        let mut woken = Vec::new();
        for (_, ticket) in places {
            if !self.again(ticket, now) {
                let waiting = self.waiting.get_mut(&ticket);
                woken.extend(waiting.and_then(|waiting| waiting.waker.take()));
            }
        }
        woken
    }

    /// Another place for a call that waits and has given its own back: not before that one. Tells whether it has one.
    fn again(&mut self, ticket: u64, now: Instant) -> bool {
        let Some(waiting) = self.waiting.get(&ticket) else {
            return false;
        };
        let (buckets, from, latest) = (waiting.buckets.clone(), waiting.at, waiting.latest);
        let placed = self.place(&buckets, from.max(now), latest, ticket, now);
        if let Some(waiting) = self.waiting.get_mut(&ticket) {
            match placed {
                Ok(at) => waiting.at = at,
                Err(wait) => waiting.lost = Some(wait),
            }
        }
        placed.is_ok()
    }

    fn give_back(&mut self, ticket: u64) {
        if let Some(waiting) = self.waiting.get(&ticket) {
            for bucket in &waiting.buckets {
                if let Some(window) = self.windows.get_mut(&bucket.key) {
                    window.free((waiting.at, ticket));
                }
            }
        }
    }

    /// The earliest place that all buckets have, taken in all of them; or how long it would take.
    fn place(
        &mut self,
        buckets: &[Bucket],
        from: Instant,
        latest: Instant,
        ticket: u64,
        now: Instant,
    ) -> Result<Instant, Duration> {
        let mut at = from;
        loop {
            let before = at;
            for bucket in buckets {
                if let Some(window) = self.windows.get_mut(&bucket.key) {
                    at = window.earliest(bucket.quota, at, now);
                }
            }
            if at == before {
                break;
            }
        }
        if at > latest {
            return Err(at - now);
        }
        for bucket in buckets {
            self.window(bucket, now)
                .take((at, ticket), bucket.quota, now);
        }
        Ok(at)
    }

    fn window(&mut self, bucket: &Bucket, now: Instant) -> &mut Window {
        if self.windows.len() >= KEPT.max(2 * self.in_use) {
            self.windows.retain(|_, window| window.is_in_use(now));
            self.in_use = self.windows.len();
        }
        self.windows.entry(bucket.key.clone()).or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn buckets_that_are_full_again_are_forgotten_and_no_others() {
        let mut book = Book::default();
        let start = Instant::now();
        let bucket = |number: u32| {
            let quota = Quota::new(1, 10 * SECOND).with_margin(Duration::ZERO);
            Bucket::new(format!("object {number}"), quota)
        };
        let mut taken = |number: u32, seconds: u32| {
            let now = start + seconds * SECOND;
            let answer = book.reserve(&[bucket(number)], Duration::ZERO, now);
            (matches!(answer, Answer::Now), book.windows.len())
        };
        // 5,000 in use at once: none is forgotten.
        for number in 0..5000 {
            assert_eq!(taken(number, 0), (true, number as usize + 1));
        }
        for number in 0..5000 {
            assert_eq!(taken(number, 9), (false, 5000));
        }
        // 500 more each second: at most twice as many are kept as are in use, or 1,024.
        let mut most = 0;
        for number in 5000..50_000 {
            let (now, kept) = taken(number, 10 + (number - 5000) / 500);
            assert!(now);
            most = most.max(kept);
        }
        assert!(most <= 2 * 5000, "{most}");
        // Then 20 each second, of which 200 are in use.
        let last = (50_000..80_000).map(|number| taken(number, 200 + (number - 50_000) / 20));
        let (_, kept) = last.last().unwrap();
        assert!(kept <= KEPT, "{kept}");
    }
}
