//! What waits to be sent, and what was sent. It knows no clock and no connection: the time is told.

mod manage;

use std::collections::VecDeque;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::StatusCode;

use crate::state::ids::Ids;
use crate::webhook::{Event, WebhookDelivery, WebhookEndpoint, WebhookFault};

/// As many events as may wait.
const MOST_WAITING: usize = 1000;

/// As many attempts as are recorded.
const MOST_RECORDED: usize = 10_000;

/// Events and endpoints.
pub(super) struct Queue {
    ids: Ids,
    endpoints: Vec<Listed>,
    waiting: VecDeque<Message>,
    faults: VecDeque<WebhookFault>,
    records: VecDeque<WebhookDelivery>,
    seed: u64,
    /// Counts how often endpoints were taken away: a message of an earlier round has no endpoint any more.
    round: u64,
}

/// An endpoint in its place.
#[derive(Clone)]
pub(crate) struct Listed {
    pub(crate) endpoint: WebhookEndpoint,
    /// It has answered 410.
    pub(crate) is_off: bool,
    /// It goes with a reset.
    is_temporary: bool,
}

/// One event on its way to one endpoint.
#[derive(Clone)]
pub(super) struct Message {
    /// The number of the endpoint.
    pub(super) to: usize,
    pub(super) id: String,
    pub(super) event: String,
    pub(super) body: Bytes,
    pub(super) user_pool: Option<String>,
    /// As many attempts as there were.
    pub(super) attempts: usize,
    pub(super) fault: Option<WebhookFault>,
    due: SystemTime,
    round: u64,
    /// It waits for the next event of its endpoint.
    is_held: bool,
}

impl Queue {
    pub(super) fn seeded(seed: u64) -> Self {
        Self {
            ids: Ids::seeded(seed),
            endpoints: Vec::new(),
            waiting: VecDeque::new(),
            faults: VecDeque::new(),
            records: VecDeque::new(),
            seed,
            round: 0,
        }
    }

    /// Adds an endpoint, and says how many there are.
    pub(super) fn add(&mut self, endpoint: WebhookEndpoint, is_temporary: bool) -> usize {
        self.endpoints.push(Listed {
            endpoint,
            is_off: false,
            is_temporary,
        });
        self.endpoints.len()
    }

    pub(super) fn inject(&mut self, fault: WebhookFault) {
        self.faults.push_back(fault);
    }

    /// The endpoint of a message, if it is still there.
    pub(super) fn endpoint(&self, message: &Message) -> Option<WebhookEndpoint> {
        let listed = self.endpoints.get(message.to);
        let listed = listed.filter(|_| message.round == self.round);
        listed.map(|listed| listed.endpoint.clone())
    }

    /// Whether anybody is told of anything.
    pub(super) fn has_endpoints(&self) -> bool {
        !self.endpoints.is_empty()
    }

    /// Whether something waits for an endpoint that time will bring.
    pub(super) fn is_waiting(&self, to: usize) -> bool {
        let mut waiting = self.waiting.iter();
        waiting.any(|message| message.to == to && !message.is_held)
    }

    pub(super) fn records(&self) -> Vec<WebhookDelivery> {
        self.records.iter().cloned().collect()
    }

    /// An event for every endpoint that wants it.
    pub(super) fn push(&mut self, event: &Event, now: SystemTime) {
        let wants =
            |listed: &Listed| !listed.is_off && listed.endpoint.wants(event.vendor, &event.name);
        let endpoints = self.endpoints.iter().enumerate();
        let to: Vec<usize> = endpoints
            .filter(|(_, listed)| wants(listed))
            .map(|(number, _)| number)
            .collect();
        if to.is_empty() {
            return;
        }
        let fault = self.faults.pop_front();
        let id = self.ids.base62("msg_", 27);
        let body = Bytes::from(event.body.to_string());
        for to in to {
            self.push_one(Message {
                to,
                id: id.clone(),
                event: event.name.clone(),
                body: body.clone(),
                user_pool: event.user_pool.clone(),
                attempts: 0,
                fault,
                due: now,
                round: self.round,
                is_held: false,
            });
        }
    }

    fn push_one(&mut self, mut message: Message) {
        if self.waiting.len() >= MOST_WAITING {
            let why = format!("not sent: {MOST_WAITING} events wait already");
            let record = self.record_of(&message, message.due);
            self.record(WebhookDelivery {
                error: Some(why),
                ..record
            });
            return;
        }
        let to = message.to;
        match message.fault {
            Some(WebhookFault::Delayed(by)) => message.due = later(message.due, by),
            Some(WebhookFault::OutOfOrder) => message.is_held = true,
            Some(WebhookFault::Duplicate) => self.waiting.push_back(message.clone()),
            _ => {}
        }
        let is_next = !message.is_held;
        self.waiting.push_back(message);
        if is_next {
            self.release(to);
        }
    }

    /// What was held for the next event of an endpoint comes after it.
    fn release(&mut self, to: usize) {
        let is_held = |message: &Message| message.is_held && message.to == to;
        let (held, others): (VecDeque<_>, VecDeque<_>) = self.waiting.drain(..).partition(is_held);
        self.waiting = others;
        let freed = held.into_iter().map(|message| Message {
            is_held: false,
            ..message
        });
        self.waiting.extend(freed);
    }

    /// Takes what is due next for an endpoint: what has been due for longest, and of equals what came first.
    pub(super) fn take_due(&mut self, to: usize, now: SystemTime) -> Option<Message> {
        let waiting = self.waiting.iter().enumerate();
        let due = waiting
            .filter(|(_, message)| message.to == to && message.due <= now && !message.is_held);
        let (place, _) = due.min_by_key(|(_, message)| message.due)?;
        self.waiting.remove(place)
    }

    /// Records an attempt, and queues the next one if it failed.
    pub(super) fn finish(&mut self, mut message: Message, mut record: WebhookDelivery) {
        if message.round != self.round {
            return;
        }
        let schedule = self.endpoints.get(message.to);
        let schedule = schedule.map(|listed| &listed.endpoint.schedule);
        let wait = schedule.and_then(|schedule| schedule.get(message.attempts).copied());
        message.attempts += 1;
        record.attempt = message.attempts;
        let status = record.status;
        if status == Some(StatusCode::GONE) {
            self.switch_off(message.to);
        } else if let Some(wait) = wait.filter(|_| !status.is_some_and(|it| it.is_success())) {
            message.due = later(record.sent_at, wait);
            record.next_attempt_at = Some(message.due);
            self.waiting.push_back(message);
        }
        self.record(record);
    }

    fn switch_off(&mut self, number: usize) {
        if let Some(listed) = self.endpoints.get_mut(number) {
            listed.is_off = true;
        }
        self.waiting.retain(|message| message.to != number);
    }

    /// The record of an attempt that is about to be made.
    pub(super) fn record_of(&self, message: &Message, now: SystemTime) -> WebhookDelivery {
        let listed = self.endpoints.get(message.to);
        WebhookDelivery {
            id: message.id.clone(),
            event: message.event.clone(),
            url: listed.map_or_else(String::new, |listed| listed.endpoint.url.clone()),
            attempt: 0,
            sent_at: now,
            headers: http::HeaderMap::new(),
            body: message.body.clone(),
            status: None,
            error: None,
            next_attempt_at: None,
        }
    }

    fn record(&mut self, record: WebhookDelivery) {
        if self.records.len() >= MOST_RECORDED {
            self.records.pop_front();
        }
        self.records.push_back(record);
    }
}

/// A moment after another; one that no clock can hold is the same moment.
fn later(moment: SystemTime, by: Duration) -> SystemTime {
    moment.checked_add(by).unwrap_or(moment)
}
