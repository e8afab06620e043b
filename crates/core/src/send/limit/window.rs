//! The places of one bucket, taken and reserved. A place is an instant; no window of a quota's length may hold more of
//! them than the quota allows, wherever it begins.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

use crate::operation::Quota;

/// When a place is due, and the ticket that holds it. Places of the same instant are in the order of their tickets.
pub(super) type Place = (Instant, u64);

#[derive(Debug, Default)]
pub(super) struct Window {
    /// In order: those that still count, then those to come.
    places: VecDeque<Place>,
    /// How long a place counts.
    kept: Duration,
    /// Where no further place fits. It saves looking through the whole queue for every call.
    full: Option<Full>,
    closed_until: Option<Instant>,
}

/// No further place fits this quota from one instant until the other.
#[derive(Clone, Copy, Debug)]
struct Full {
    quota: Quota,
    from: Instant,
    until: Instant,
}

impl Window {
    /// The earliest instant, not before `from`, at which one place more breaks no window: neither those that end with
    /// it nor those of places that are reserved for later.
    pub(super) fn earliest(
        &mut self,
        quota: Option<Quota>,
        from: Instant,
        now: Instant,
    ) -> Instant {
        let from = self.closed_until.map_or(from, |until| until.max(from));
        let Some(quota) = quota else { return from };
        let known = self.full.filter(|full| full.quota == quota);
        if let Some(full) = known.filter(|full| (full.from..=full.until).contains(&from)) {
            let until = self.fitting(quota, full.until);
            self.full = Some(Full { until, ..full });
            return until;
        }
        let until = self.fitting(quota, from);
        let outlived = |full: Full| full.until <= now || full.until - full.from < until - from;
        if known.is_none_or(outlived) {
            self.full = Some(Full { quota, from, until });
        }
        until
    }

    /// Wherever `calls` places stand within less than a span, one more is too many: from the last of them less the
    /// span to the first of them plus the span. Both ends grow with the place, so one pass is enough.
    fn fitting(&self, quota: Quota, mut at: Instant) -> Instant {
        let (calls, span) = (quota.calls() as usize, quota.span());
        let first = self
            .places
            .partition_point(|(place, _)| *place + span <= at);
        for (index, (begin, _)) in self.places.range(first..).enumerate() {
            let Some((end, _)) = self.places.get(first + index + calls - 1) else {
                break;
            };
            if *end >= at + span {
                break;
            }
            let free = *begin + span;
            if *end < free && at < free {
                at = free;
            }
        }
        at
    }

    pub(super) fn take(&mut self, place: Place, quota: Option<Quota>, now: Instant) {
        let span = quota.map_or(Duration::ZERO, Quota::span);
        self.kept = self.kept.max(span);
        while let Some((at, _)) = self.places.front()
            && *at + self.kept <= now
        {
            self.places.pop_front();
        }
        let index = self.places.partition_point(|other| *other < place);
        self.places.insert(index, place);
    }

    /// Gives a place back, to the call that asks next: a place that was reserved keeps its time.
    pub(super) fn free(&mut self, place: Place) {
        if let Ok(index) = self.places.binary_search(&place) {
            self.places.remove(index);
            // What it stood in the way of begins a span before it.
            self.full = self.full.and_then(|full| {
                let until = full.until.min(place.0.checked_sub(full.quota.span())?);
                (until >= full.from).then_some(Full { until, ..full })
            });
        }
    }

    /// Nothing fits before this instant. Tells whether that is news.
    pub(super) fn close(&mut self, until: Instant) -> bool {
        let news = self.closed_until.is_none_or(|before| before < until);
        if news {
            self.closed_until = Some(until);
            self.full = None;
        }
        news
    }

    pub(super) fn tickets(&self) -> impl Iterator<Item = u64> {
        self.places.iter().map(|(_, ticket)| *ticket)
    }

    pub(super) fn is_in_use(&self, now: Instant) -> bool {
        let latest = self.places.back();
        latest.is_some_and(|(at, _)| *at + self.kept > now)
            || self.closed_until.is_some_and(|until| until > now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn quota(calls: u32, seconds: u32) -> Quota {
        Quota::new(calls, seconds * SECOND).with_margin(Duration::ZERO)
    }

    /// Whether one place more leaves at most as many in every window as the quota allows.
    fn fits(places: &[Instant], quota: Quota, at: Instant) -> bool {
        let mut places = [places, &[at]].concat();
        places.sort_unstable();
        let calls = quota.calls() as usize;
        places.windows(calls + 1).all(|window| {
            let holds_it = (window[0]..=window[calls]).contains(&at);
            !holds_it || window[0] + quota.span() <= window[calls]
        })
    }

    /// The same by trying every second.
    fn first_that_fits(places: &[Instant], quota: Quota, from: Instant) -> Instant {
        let mut seconds = (0..).map(|seconds| from + seconds * SECOND);
        seconds.find(|at| fits(places, quota, *at)).unwrap()
    }

    #[test]
    fn the_earliest_place_is_the_first_that_fits_whatever_was_taken_freed_or_closed() {
        let quotas = [quota(3, 10), quota(2, 4), quota(4, 25)];
        let start = Instant::now();
        let mut answers = 0;
        for seed in 1..60_u64 {
            let mut random = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
            let mut below = |bound: u64| {
                random ^= random << 13;
                random ^= random >> 7;
                random ^= random << 17;
                random % bound
            };
            // As if the longest quota had been asked for before.
            let mut window = Window {
                kept: 25 * SECOND,
                ..Window::default()
            };
            // All places that were taken and not freed, and when it opens.
            let (mut taken, mut opens, mut now) = (Vec::<Place>::new(), None, start);
            for ticket in 0..100 {
                // One quota for all, as it usually is, or another each time.
                let which = if seed % 2 == 0 { seed / 2 } else { below(3) };
                let quota = quotas[usize::try_from(which % 3).unwrap()];
                let from = now + SECOND * u32::try_from(below(4)).unwrap();
                let at = window.earliest(Some(quota), from, now);
                let places: Vec<_> = taken.iter().map(|(at, _)| *at).collect();
                let expected = first_that_fits(&places, quota, from.max(opens.unwrap_or(from)));
                assert_eq!(at - start, expected - start, "seed {seed}, {ticket}");
                answers += 1;
                match below(12) {
                    0 => now += SECOND,
                    1 => {
                        let until = now + SECOND * u32::try_from(below(9)).unwrap();
                        let later = opens.is_none_or(|opens| opens < until);
                        assert_eq!(window.close(until), later);
                        opens = opens.max(Some(until));
                    }
                    2 | 3 => {
                        let first = taken.partition_point(|(at, _)| *at <= now);
                        let to_come = (taken.len() - first) as u64;
                        if to_come > 0 {
                            let which = first + usize::try_from(below(to_come)).unwrap();
                            window.free(taken.remove(which));
                        }
                    }
                    _ => {
                        window.take((at, ticket), Some(quota), now);
                        taken.push((at, ticket));
                        taken.sort_unstable();
                    }
                }
            }
        }
        assert_eq!(answers, 59 * 100);
    }

    #[test]
    fn a_window_is_in_use_as_long_as_a_place_counts_or_it_is_closed() {
        let (now, quota) = (Instant::now(), quota(2, 10));
        let mut window = Window::default();
        assert!(!window.is_in_use(now));
        window.take((now + SECOND, 1), Some(quota), now);
        assert!(window.is_in_use(now + 10 * SECOND));
        assert!(!window.is_in_use(now + 11 * SECOND));
        assert!(window.close(now + 20 * SECOND));
        assert!(!window.close(now + 20 * SECOND));
        assert!(window.is_in_use(now + 19 * SECOND));
        assert!(!window.is_in_use(now + 20 * SECOND));
    }
}
