//! Recorded requests by their numbers. Each request has the number that it arrived with, from 1 on, so that a reader can
//! go on where it stopped, whatever was forgotten meanwhile.

use tokio::sync::watch;

use crate::http::recorder::{RecordedRequest, Recorder};

/// Some of the requests, with their numbers, oldest first.
pub(crate) struct Page {
    pub(crate) requests: Vec<(u64, RecordedRequest)>,
    /// The number up to which all requests were looked at.
    pub(crate) last: u64,
}

impl Recorder {
    /// The number of the latest request, as it changes.
    pub(crate) fn arrivals(&self) -> watch::Receiver<u64> {
        self.arrivals.subscribe()
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
        let latest = *self.arrivals.borrow();
        let forgotten = latest.saturating_sub(requests.len() as u64);
        let mut page = Page {
            requests: Vec::new(),
            last: since.max(latest),
        };
        for (number, (_, request)) in (forgotten + 1..).zip(requests) {
            if number > since && fits(request) {
                if page.requests.len() == most {
                    page.last = number - 1;
                    break;
                }
                page.requests.push((number, request.clone()));
            }
        }
        page
    }

    /// Forgets all requests, and says how many there were.
    pub(crate) fn take_all(&self) -> usize {
        std::mem::take(&mut *self.records()).requests.len()
    }
}
