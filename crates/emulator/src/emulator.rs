//! A running emulator: where it is, what it was asked, what it remembers, and what shall go wrong.

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use bytes::Bytes;
use http::Request;
use serde_json::Value;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::builder::Builder;
use crate::fault::Fault;
use crate::http::in_memory::{self, InMemoryAnswer};
use crate::http::rate::RateLimits;
use crate::http::recorder::RecordedRequest;
use crate::http::server::Shared;
use crate::scene::{self, Scene};
use crate::webhook::Worker;

/// The origin of an emulator that listens nowhere. Nothing can be connected to on port 0.
const NOWHERE: &str = "http://127.0.0.1:0";

/// How long answers may take that are being given when the emulator stops.
const GRACE: Duration = Duration::from_millis(500);

/// The vendors and the APIs mounted beside them, until this value is dropped: listening on one port of the loopback, or
/// in memory.
pub struct Emulator {
    /// Where it listens, and what keeps it listening.
    listening: Option<Listening>,
    origin: String,
    running: Running,
}

/// An emulator without a way in.
pub(crate) struct Running {
    pub(crate) shared: Arc<Shared>,
    /// Connections in memory look for it here, so that they find it as long as the emulator is there.
    pub(crate) router: Arc<Router>,
    pub(crate) scene: BTreeMap<String, Value>,
    /// What sends webhooks.
    pub(crate) worker: Arc<Worker>,
}

pub(crate) struct Listening {
    pub(crate) address: SocketAddr,
    /// Dropping the sender ends the server, after the answers that it is giving.
    pub(crate) stop: oneshot::Sender<()>,
    pub(crate) server: JoinHandle<()>,
    #[cfg(feature = "https")]
    pub(crate) certificate: Option<String>,
}

impl Emulator {
    /// Starts on a free port with the default keys. Needs a Tokio runtime, and lives no longer than it.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Starts in memory, with the default keys: without a socket, a port or a task of its own. Clients reach it through
    /// [`connection`](Self::connection).
    pub fn in_memory() -> io::Result<Self> {
        Self::builder().in_memory()
    }

    /// Starts with keys, address, clock or seed of one's own.
    pub fn builder() -> Builder {
        Builder::default()
    }

    pub(crate) fn listening(running: Running, origin: String, listening: Listening) -> Self {
        Self {
            listening: Some(listening),
            origin,
            running,
        }
    }

    pub(crate) fn unreachable(running: Running) -> Self {
        Self {
            listening: None,
            origin: NOWHERE.to_owned(),
            running,
        }
    }

    pub(crate) fn shared(&self) -> &Shared {
        &self.running.shared
    }

    pub(crate) fn worker(&self) -> &Worker {
        &self.running.worker
    }

    /// Where it listens; `None` if it is in memory.
    pub fn address(&self) -> Option<SocketAddr> {
        self.listening.as_ref().map(|listening| listening.address)
    }

    /// What clients have to trust, in PEM: the certificate of an authority that was made at the start and signed the one of
    /// this emulator. `None` without [HTTPS](Builder::https).
    #[cfg(feature = "https")]
    #[cfg_attr(docsrs, doc(cfg(feature = "https")))]
    pub fn certificate(&self) -> Option<&str> {
        self.listening.as_ref()?.certificate.as_deref()
    }

    /// A connection without a socket: it takes a request and gives the response, with a body that arrives in pieces.
    /// Clients that take such a function in place of an HTTP client are plugged in with it, as those of
    /// `identity-facade` with `exchange`. It can be cloned and used by many at once, also beside the port of an emulator
    /// that listens.
    ///
    /// The request goes through what serves the port: authentication, validation, state, faults, delays, rate limits and
    /// records are the same. Which API is meant is told by the path; the host of the URL is never looked up, so a client
    /// may keep the vendor's own. Of the HTTP client it does two things: it says `accept: */*` if nothing else is said, and
    /// undoes gzip.
    ///
    /// Whatever breaks a connection is an [`io::Error`] here, of the head or of the body:
    ///
    /// | what happened | kind |
    /// |---|---|
    /// | the emulator was dropped | `ConnectionRefused` |
    /// | a fault reset the connection | `ConnectionReset` |
    /// | the body is not the gzip that it is said to be | `InvalidData`, of the body |
    ///
    /// A fault that stalls never answers. A delay needs a Tokio runtime, nothing else does.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let emulator = identity_emulator::Emulator::in_memory()?;
    /// let connection = emulator.connection();
    /// let request = http::Request::get("https://api.clerk.com/v1/machines")
    ///     .header("authorization", format!("Bearer {}", emulator.clerk_key()))
    ///     .body(bytes::Bytes::new())?;
    /// assert_eq!(connection(request).await?.status(), 200);
    /// # Ok(())
    /// # }
    /// ```
    pub fn connection(
        &self,
    ) -> impl Fn(Request<Bytes>) -> InMemoryAnswer + Clone + Send + Sync + 'static + use<> {
        let router = Arc::downgrade(&self.running.router);
        move |request| in_memory::exchange(router.clone(), request)
    }

    /// The origin of Clerk: `http://127.0.0.1:PORT`, or `https://…` with HTTPS. Its interface is under `/v1`. In memory PORT is 0, to which nothing
    /// connects.
    pub fn clerk_url(&self) -> String {
        self.origin.clone()
    }

    /// The origin of GenAuth, which is the same one. Its interface is under `/api/v3`.
    pub fn genauth_url(&self) -> String {
        self.clerk_url()
    }

    /// The secret key of the Clerk instance.
    pub fn clerk_key(&self) -> &str {
        self.running.shared.registry.clerk.key()
    }

    /// The identifier and the secret of GenAuth's access key.
    pub fn genauth_key(&self) -> (&str, &str) {
        self.running.shared.registry.genauth.key()
    }

    /// GenAuth's user pool, which a call with a management token names in the header `x-genauth-userpool-id`.
    pub fn genauth_user_pool(&self) -> &str {
        self.running.shared.registry.genauth.user_pool()
    }

    /// Where an API is, by its name: origin and base path, as in `http://127.0.0.1:PORT/books`. The vendors are `clerk`
    /// and `genauth`. `None` if no API has this name.
    pub fn api_url(&self, name: &str) -> Option<String> {
        let vendor = self.running.shared.registry.named(name)?;
        let base = vendor.base_paths().first().copied()?;
        Some(format!("{}{base}", self.origin))
    }

    /// Every request so far, oldest first, refused ones among them.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.running.shared.recorder.requests()
    }

    /// Everything that the vendors remember, the secrets that they issued among it, by vendor and kind, oldest first:
    /// `state()["clerk"]["user"][0]["banned"]`. Members that begin with a dot are the emulator's own. For tests that
    /// look inside.
    pub fn state(&self) -> Value {
        self.running.shared.registry.snapshot()
    }

    /// Makes the calls of a scene and returns the answers that were given a name, by that name:
    /// `named["reports"]["id"]`. GenAuth's are the whole envelope: `named["ada"]["data"]["userId"]`.
    ///
    /// The first call that is refused ends the scene and is named in the error; those before it have been made. It is an
    /// error as well if the state cannot be written to its file.
    pub fn set_scene(&self, scene: &Scene) -> io::Result<BTreeMap<String, Value>> {
        let named = scene::set(&self.running.shared, scene);
        let named = named.map_err(|refused| io::Error::other(refused.to_string()));
        let kept = self.running.shared.keep();
        named.and_then(|named| kept.map(|()| named))
    }

    /// The named answers of the scene that it was [started](Builder::scene) with, as [`set_scene`](Self::set_scene)
    /// returns them. Empty if its state was read from a file: then the scene was not set again.
    pub fn scene(&self) -> &BTreeMap<String, Value> {
        &self.running.scene
    }

    /// Lets something go wrong from now on.
    ///
    /// # Panics
    /// If the fault cannot happen: no API has its operation, an envelope is asked of an API that has none, it shall happen
    /// 0 times or with a probability that is none, or HTTP does not take one of its headers.
    #[track_caller]
    pub fn inject(&self, fault: Fault) {
        if let Err(why) = fault.check(&self.running.shared.registry.descriptions()) {
            panic!("a fault that cannot happen: {why}");
        }
        self.running.shared.faults.add(vec![fault]);
    }

    /// Nothing that was injected goes wrong any more.
    pub fn clear_faults(&self) {
        self.running.shared.faults.clear();
    }

    /// Enforces rate limits from now on, with full buckets; `None` ends that.
    ///
    /// # Panics
    /// If there are limits for an API that the emulator does not have.
    #[track_caller]
    pub fn limit_rates(&self, limits: impl Into<Option<RateLimits>>) {
        let limits = limits.into();
        let checked = limits
            .as_ref()
            .map_or(Ok(()), |limits| limits.check(&self.running.shared.registry));
        if let Err(why) = checked {
            panic!("{why}");
        }
        self.running.shared.rates.enforce(limits);
    }

    /// Signs tokens of both vendors with other keys from now on. The keys before them stay published for `overlap`, by the
    /// emulator's clock, and are withdrawn then: at once if it is zero. A verifier that has loaded them knows them until
    /// it loads again.
    ///
    /// There are four key pairs, which are used in turn, each time under a new id.
    pub fn rotate_keys(&self, overlap: Duration) {
        let vendors = self.running.shared.registry.all();
        vendors.for_each(|vendor| vendor.rotate_keys(overlap));
        self.running.shared.keep_or_tell();
    }

    /// Stops: accepts nothing any more, gives the answers that are due within half a second, and leaves its state in the
    /// [state file](Builder::state_file), for another emulator to use. Dropping the emulator does the same without waiting:
    /// a change that comes after it is answered as one that could not be kept.
    ///
    /// # Errors
    ///
    /// If the state file cannot be written. Changes that were answered are in it all the same.
    pub async fn stop(mut self) -> io::Result<()> {
        if let Some(Listening {
            stop, mut server, ..
        }) = self.listening.take()
        {
            drop(stop);
            // Streams of requests have no end of their own.
            self.running.shared.recorder.end();
            if tokio::time::timeout(GRACE, &mut server).await.is_err() {
                server.abort();
            }
        }
        self.running.shared.close()
    }

    /// How many of the requests so far are not kept any more, because there was no room: see
    /// [`keep_requests`](Builder::keep_requests) and [`keep_request_bytes`](Builder::keep_request_bytes).
    pub fn dropped_requests(&self) -> u64 {
        self.running.shared.recorder.dropped()
    }

    /// Sets everything back to how it was when the emulator had started: state with the scene of the start, faults, rate
    /// limits, the mode of [`Unmodelled`](crate::Unmodelled) and the clock. Recorded requests and deliveries are forgotten,
    /// and so are endpoints for webhooks that were added over HTTP. The same calls yield the same identifiers again. A clock
    /// of [your own](Builder::clock) is not touched.
    ///
    /// A request that is being answered meanwhile may see some of both.
    pub fn reset(&self) {
        self.running.shared.reset();
        self.running.shared.keep_or_tell();
    }

    /// Forgets the requests so far; state stays.
    pub fn clear_requests(&self) {
        self.running.shared.recorder.clear();
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Told on standard error; there is nobody else.
        let _ = self.shared.close();
    }
}

impl fmt::Debug for Emulator {
    /// The keys may be a user's own, so they are not printed.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Emulator")
            .field("origin", &self.origin)
            .finish_non_exhaustive()
    }
}
