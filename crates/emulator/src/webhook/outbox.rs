//! Sends what the queue has: to each endpoint one after the other, to several at once, so that none waits for another. The
//! tasks that wait for the clock hold no strong reference, so that everything goes with the emulator.

use std::fmt;
use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::task::Poll;
use std::time::{Duration, SystemTime};

use http::{Method, Request};
use tokio::sync::{Mutex as AsyncMutex, Notify};

use crate::state::clock::{Clock, unix_seconds};
use crate::webhook::queue::{Listed, Message, Queue};
use crate::webhook::sign::{self, Signing};
use crate::webhook::{Event, WebhookDelivery, WebhookEndpoint, WebhookFault};

/// How long an answer is waited for.
const PATIENCE: Duration = Duration::from_secs(15);

/// How often the emulator's clock, which may be moved by hand, is looked at while something waits for it.
const LOOK: Duration = Duration::from_millis(50);

/// How old a replay is.
const REPLAYED: Duration = Duration::from_secs(3600);

/// Webhooks that wait, and the way out.
pub(crate) struct Outbox {
    queue: Mutex<Queue>,
    /// One for each endpoint, by its number.
    lanes: Mutex<Vec<Arc<Lane>>>,
    clock: Arc<dyn Clock>,
}

/// The way to one endpoint.
#[derive(Debug, Default)]
pub(super) struct Lane {
    /// Held while something is sent, so that the order is kept no matter who sends.
    sending: AsyncMutex<()>,
    wake: Notify,
}

impl Outbox {
    pub(crate) fn new(clock: Arc<dyn Clock>, seed: u64) -> Self {
        Self {
            queue: Mutex::new(Queue::seeded(seed)),
            lanes: Mutex::default(),
            clock,
        }
    }

    pub(super) fn add(&self, endpoint: WebhookEndpoint) -> io::Result<()> {
        endpoint.check()?;
        self.put(endpoint, false);
        Ok(())
    }

    /// Adds an endpoint that goes with a [reset](Self::reset).
    pub(crate) fn add_for_a_while(&self, endpoint: WebhookEndpoint) -> io::Result<()> {
        endpoint.check()?;
        self.put(endpoint, true);
        Ok(())
    }

    /// The lanes of endpoints that were taken away are used again.
    fn put(&self, endpoint: WebhookEndpoint, is_temporary: bool) {
        let count = self.queue().add(endpoint, is_temporary);
        let mut lanes = self.lanes.lock().unwrap_or_else(PoisonError::into_inner);
        let count = count.max(lanes.len());
        lanes.resize_with(count, Arc::default);
    }

    pub(crate) fn endpoints(&self) -> Vec<Listed> {
        self.queue().endpoints()
    }

    /// As many deliveries as wait.
    pub(crate) fn waiting(&self) -> usize {
        self.queue().waiting()
    }

    /// Takes all endpoints away with what waits for them, and says how many there were.
    pub(crate) fn clear_endpoints(&self) -> usize {
        self.queue().clear_endpoints()
    }

    /// Forgets the attempts so far, and says how many there were.
    pub(crate) fn clear_deliveries(&self) -> usize {
        self.queue().clear_records()
    }

    /// Goes back to the start.
    pub(crate) fn reset(&self) {
        self.queue().reset();
    }

    pub(crate) fn inject(&self, fault: WebhookFault) {
        self.queue().inject(fault);
    }

    pub(crate) fn deliveries(&self) -> Vec<WebhookDelivery> {
        self.queue().records()
    }

    pub(super) fn lanes(&self) -> Vec<Arc<Lane>> {
        let lanes = self.lanes.lock().unwrap_or_else(PoisonError::into_inner);
        lanes.clone()
    }

    /// Whether anybody is told of anything.
    pub(crate) fn is_wanted(&self) -> bool {
        self.queue().has_endpoints()
    }

    /// Queues events, in their order.
    pub(crate) fn publish(&self, events: &[Event]) {
        let now = self.clock.now();
        let mut queue = self.queue();
        for event in events {
            queue.push(event, now);
        }
        drop(queue);
        for lane in self.lanes() {
            lane.wake.notify_one();
        }
    }

    /// Sends all that is due.
    pub(crate) async fn send_due(&self) {
        let lanes = self.lanes();
        let lanes = lanes.iter().enumerate();
        let mut sending: Vec<Sending<'_>> = lanes
            .map(|(to, lane)| Box::pin(self.send_due_to(to, lane)) as Sending<'_>)
            .collect();
        poll_fn(|context| {
            sending.retain_mut(|sending| sending.as_mut().poll(context).is_pending());
            if sending.is_empty() {
                Poll::Ready(())
            } else {
                Poll::Pending
            }
        })
        .await;
    }

    /// Sends all that is due to one endpoint.
    async fn send_due_to(&self, to: usize, lane: &Lane) {
        let _sending = lane.sending.lock().await;
        loop {
            let now = self.clock.now();
            let due = self.queue().take_due(to, now);
            let Some(message) = due else {
                return;
            };
            self.attempt(message, now).await;
        }
    }

    async fn attempt(&self, message: Message, now: SystemTime) {
        let (endpoint, mut record) = {
            let queue = self.queue();
            let Some(endpoint) = queue.endpoint(&message) else {
                return;
            };
            (endpoint, queue.record_of(&message, now))
        };
        let fault = message.fault.filter(|_| message.attempts == 0);
        let replayed = fault == Some(WebhookFault::OldTimestamp);
        let age = if replayed { REPLAYED } else { Duration::ZERO };
        record.headers = sign::headers(
            &endpoint,
            &Signing {
                id: &message.id,
                timestamp: unix_seconds(now).saturating_sub(age.as_secs()),
                body: &message.body,
                user_pool: message.user_pool.as_deref(),
                is_wrong: fault == Some(WebhookFault::WrongSignature),
            },
        );
        let mut request = Request::new(message.body.clone());
        *request.method_mut() = Method::POST;
        *request.uri_mut() = endpoint.url.parse().unwrap_or_default();
        request.headers_mut().clone_from(&record.headers);
        match tokio::time::timeout(PATIENCE, endpoint.deliver(request)).await {
            Ok(Ok(status)) => record.status = Some(status),
            Ok(Err(error)) => record.error = Some(error.to_string()),
            Err(_) => record.error = Some("no answer within 15 seconds".to_owned()),
        }
        self.queue().finish(message, record);
    }

    fn queue(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Outbox {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Outbox").finish_non_exhaustive()
    }
}

type Sending<'a> = Pin<Box<dyn Future<Output = ()> + Send + 'a>>;

/// Sends whatever becomes due to an endpoint, until the outbox is gone.
pub(super) async fn work(outbox: Weak<Outbox>, to: usize, lane: Arc<Lane>) {
    loop {
        let Some(strong) = outbox.upgrade() else {
            return;
        };
        strong.send_due_to(to, &lane).await;
        let waits = strong.queue().is_waiting(to);
        drop(strong);
        if waits {
            // Woken or not, the clock is looked at.
            let _ = tokio::time::timeout(LOOK, lane.wake.notified()).await;
        } else {
            lane.wake.notified().await;
        }
    }
}
