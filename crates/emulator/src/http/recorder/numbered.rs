//! Recorded requests by their numbers. Each request has the number that it arrived with, from 1 on, so that a reader can
//! go on where it stopped, whatever was forgotten meanwhile.

use tokio::sync::watch;

use crate::http::recorder::{Arrivals, RecordedRequest, Recorder};

/// Some of the requests, with their numbers, oldest first.
pub(crate) struct Page {
    pub(crate) requests: Vec<(u64, RecordedRequest)>,
    /// The number up to which all requests were looked at.
    pub(crate) last: u64,
    /// How many requests after the number that was asked for are not kept any more.
    pub(crate) missed: u64,
}

impl Recorder {
    /// What those who wait for requests are told, as it changes.
    pub(crate) fn arrivals(&self) -> watch::Receiver<Arrivals> {
        self.arrivals.subscribe()
    }

    /// Tells those who wait that no more requests come.
    pub(crate) fn end(&self) {
        self.arrivals
            .send_modify(|arrivals| arrivals.is_over = true);
    }

    /// The first requests after a number that fit, as many as are wanted.
    pub(crate) fn after(
        &self,
        since: u64,
        most: usize,
        fits: impl Fn(&RecordedRequest) -> bool,
    ) -> Page {
        let records = self.records();
        let requests = &records.requests;
        // It only changes under this lock.
        let latest = self.arrivals.borrow().latest;
        let forgotten = latest.saturating_sub(requests.len() as u64);
        let begin = since.max(forgotten);
        let mut page = Page {
            requests: Vec::new(),
            last: since.max(latest),
            missed: begin - since,
        };
        let seen = usize::try_from(begin - forgotten).unwrap_or(usize::MAX);
        let unseen = requests.range(seen.min(requests.len())..);
        for (number, (_, request)) in (begin + 1..).zip(unseen) {
            if fits(request) {
                if page.requests.len() == most {
                    page.last = number - 1;
                    break;
                }
                page.requests.push((number, request.clone()));
            }
        }
        page
    }

    /// The number of the latest request, and how many are kept.
    pub(crate) fn numbers(&self) -> (u64, usize) {
        let records = self.records();
        (self.arrivals.borrow().latest, records.requests.len())
    }

    /// Forgets all requests, and says how many there were.
    pub(crate) fn take_all(&self) -> usize {
        std::mem::take(&mut *self.records()).requests.len()
    }
}
