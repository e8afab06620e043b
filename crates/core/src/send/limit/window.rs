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
