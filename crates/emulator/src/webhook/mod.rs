//! Webhooks: what happens in the state is told to the endpoints that a test or a user names, as the vendors tell it. What
//! happened, and in which words, is the vendors' (`clerk::events`, `genauth::events`); signing, retries and records are
//! here.

mod client;
mod delivery;
mod endpoint;
mod fault;
mod outbox;
mod queue;
mod sign;

use std::io;
use std::sync::Mutex;
use std::sync::{Arc, PoisonError};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use tokio::runtime::Handle;
use tokio::task::AbortHandle;

pub use self::delivery::WebhookDelivery;
pub use self::endpoint::WebhookEndpoint;
pub use self::fault::WebhookFault;
pub(crate) use self::outbox::Outbox;
pub(crate) use self::queue::Listed;
use crate::emulator::Emulator;

/// An event, as its vendor writes it.
pub(crate) struct Event {
    pub(crate) vendor: Sender,
    /// As in `user.created`.
    pub(crate) name: String,
    pub(crate) body: Value,
    /// Of GenAuth's events, which name it in a header.
    pub(crate) user_pool: Option<String>,
}

/// Whose webhooks they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Sender {
    Clerk,
    GenAuth,
}

/// The tasks that send, one for each endpoint. They end with the emulator.
#[derive(Debug, Default)]
pub(crate) struct Worker(Mutex<Vec<AbortHandle>>);

impl Worker {
    /// Begins to send to every endpoint to which it does not yet.
    pub(crate) fn begin(&self, outbox: &Arc<Outbox>, runtime: &Handle) {
        let mut tasks = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for (to, lane) in outbox.lanes().into_iter().enumerate() {
            // A task that has ended did so with the runtime of another test.
            if tasks.get(to).is_some_and(|task| !task.is_finished()) {
                continue;
            }
            let work = outbox::work(Arc::downgrade(outbox), to, lane);
            let task = runtime.spawn(work).abort_handle();
            match tasks.get_mut(to) {
                Some(ended) => *ended = task,
                None => tasks.push(task),
            }
        }
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        let tasks = self.0.get_mut().unwrap_or_else(PoisonError::into_inner);
        tasks.iter().for_each(AbortHandle::abort);
    }
}

impl Emulator {
    /// Tells an endpoint what happens from now on. There can be several.
    ///
    /// Events are sent after the request that caused them was answered, to each endpoint one after the other, by a task on the
    /// current Tokio runtime, which ends with the emulator. No endpoint waits for another. An answer of 2xx is the end of it, 410 switches the endpoint off, and
    /// everything else is retried on the [schedule](WebhookEndpoint::retry_after) of the endpoint, by the emulator's clock.
    /// An answer is waited for 15 seconds. At most 1,000 events wait; further ones are not sent, and their
    /// [record](Self::deliveries) says so.
    ///
    /// ```
    /// use identity_emulator::{Emulator, WebhookEndpoint};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let emulator = Emulator::in_memory()?;
    /// let secret = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
    /// let endpoint = WebhookEndpoint::clerk("http://127.0.0.1:8080/webhooks", secret)
    ///     .handler(|request| async move {
    ///         assert!(request.headers().contains_key("svix-signature"));
    ///         http::StatusCode::NO_CONTENT
    ///     });
    /// emulator.send_webhooks(endpoint)?;
    /// emulator.send_webhook("email.created", serde_json::json!({ "id": "ema_1" }));
    /// emulator.settle_webhooks().await;
    /// assert_eq!(emulator.deliveries()[0].status, Some(http::StatusCode::NO_CONTENT));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// A URL that is not plain HTTP on this machine, a secret that the vendor would not have, or no Tokio runtime.
    pub fn send_webhooks(&self, endpoint: WebhookEndpoint) -> io::Result<()> {
        let runtime = Handle::try_current().map_err(io::Error::other)?;
        let outbox = &self.shared().webhooks;
        outbox.add(endpoint)?;
        self.worker().begin(outbox, &runtime);
        Ok(())
    }

    /// Sends any event of Clerk, as if it had happened: for those without state, such as `email.created`. `data` is sent
    /// as it is, within Clerk's envelope. Nothing is sent without an endpoint that wants it.
    pub fn send_webhook(&self, event: &str, data: impl Into<Value>) {
        let shared = self.shared();
        let event = shared.registry.clerk.event(event, &data.into());
        shared.webhooks.publish(&[event]);
    }

    /// Sends any event of GenAuth, such as `login`: `{"eventName": event, "data": data}`.
    pub fn send_genauth_webhook(&self, event: &str, data: impl Into<Value>) {
        let shared = self.shared();
        let event = shared.registry.genauth.event(event, &data.into());
        shared.webhooks.publish(&[event]);
    }

    /// Sends whatever is due now, by the emulator's clock, and returns once it was answered. For tests: after a change, or
    /// after the clock was moved.
    pub async fn settle_webhooks(&self) {
        self.shared().webhooks.send_due().await;
    }

    /// Lets something go wrong with the next event that is sent to an endpoint. Several wait in their order: one for each
    /// event.
    pub fn inject_webhook_fault(&self, fault: WebhookFault) {
        self.shared().webhooks.inject(fault);
    }

    /// Every attempt to deliver a webhook so far, oldest first: the last 10,000.
    pub fn deliveries(&self) -> Vec<WebhookDelivery> {
        self.shared().webhooks.deliveries()
    }
}
