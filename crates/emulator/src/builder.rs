//! The ways to start an emulator: with keys, clock, seed and state of one's own, on a port or in memory.

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, SystemTime};

use serde_json::Value;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::control::reset::Start;
use crate::emulator::{Emulator, Listening, Running};
use crate::fault::{FaultFile, Plan, check_all};
use crate::http::listen::Server;
use crate::http::rate::Rates;
use crate::http::recorder::{RecordedRequest, Recorder, Room, Watch};
use crate::http::server::{Shared, router};
#[cfg(feature = "https")]
use crate::http::tls::Tls;
use crate::origin;
use crate::sample::coverage::{Sampling, SamplingSwitch, Unmodelled};
use crate::scene::{self, Scene};
use crate::state::clock::{AdjustableClock, Clock};
use crate::state::memory::Memory;
use crate::vendor::engine::Settings;
use crate::vendor::mounted::Mount;
use crate::vendor::registry::{Keys, Registry};
use crate::webhook::{Outbox, Worker};

const CLERK_KEY: &str = "sk_test_emulator";
const GENAUTH_KEY_ID: &str = "emulator-key-id";
const GENAUTH_KEY_SECRET: &str = "emulator-key-secret";

/// How an emulator starts.
pub struct Builder {
    listen: Option<SocketAddr>,
    public_origin: Option<String>,
    clerk_key: String,
    genauth_key: (String, String),
    mounts: Vec<Mount>,
    clock: Arc<dyn Clock>,
    seed: u64,
    stateless: bool,
    unmodelled: Unmodelled,
    faults: FaultFile,
    scene: Scene,
    state: Option<PathBuf>,
    room: Room,
    request_timeout: Option<Duration>,
    #[cfg(feature = "https")]
    https: Option<Vec<String>>,
    watch: Option<Watch>,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            listen: None,
            public_origin: None,
            clerk_key: CLERK_KEY.to_owned(),
            genauth_key: (GENAUTH_KEY_ID.to_owned(), GENAUTH_KEY_SECRET.to_owned()),
            mounts: Vec::new(),
            clock: Arc::new(SystemTime::now),
            seed: 0,
            stateless: false,
            unmodelled: Unmodelled::default(),
            faults: FaultFile::default(),
            scene: Scene::default(),
            state: None,
            room: Room::default(),
            request_timeout: None,
            #[cfg(feature = "https")]
            https: None,
            watch: None,
        }
    }
}

impl Builder {
    /// The address to listen on; by default a free port of the loopback. Not with [`in_memory`](Self::in_memory).
    #[must_use]
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.listen = Some(address);
        self
    }

    /// Where clients reach the emulator, if that is not the address that it listens on, as in a container:
    /// `http://emulator:4010`. Issuers of tokens, the publishable key and absolute URLs in answers name it. `http` or
    /// `https`, a host and perhaps a port; without path, query and credentials, or the emulator does not start.
    /// [`Emulator::clerk_url`] and its neighbours stay as they are.
    #[must_use]
    pub fn public_origin(mut self, origin: impl Into<String>) -> Self {
        self.public_origin = Some(origin.into());
        self
    }

    /// The secret key of the Clerk instance; by default `sk_test_emulator`.
    #[must_use]
    pub fn clerk_key(mut self, key: impl Into<String>) -> Self {
        self.clerk_key = key.into();
        self
    }

    /// GenAuth's access key; by default `emulator-key-id` with `emulator-key-secret`.
    #[must_use]
    pub fn genauth_key(mut self, id: impl Into<String>, secret: impl Into<String>) -> Self {
        self.genauth_key = (id.into(), secret.into());
        self
    }

    /// Mounts another API beside the vendors: `name` is what it is called, `base_path` what its paths are under, and
    /// `description` its OpenAPI 3.0 description, as a JSON value or as JSON text.
    ///
    /// Every request under the base path is routed, validated and answered with a sample that fits the description;
    /// nothing is remembered. Header parameters are validated as well. A refusal is 400, 401, 404 or 405 with
    /// `{"errors": [{"place": "query limit", "rule": "maximum", "message": "…"}]}`.
    ///
    /// Where the `security` of the description demands a bearer (`http` with `bearer`, `oauth2` or `openIdConnect`), any
    /// bearer that is not empty is taken. Other schemes are not checked. Bodies are JSON or `multipart/form-data`.
    ///
    /// [`start`](Self::start) fails if the description is broken, and names the place; if the name is taken; or if the
    /// base path hides another API. Of base paths inside each other the longer one wins.
    ///
    /// ```
    /// # async fn demo() -> std::io::Result<()> {
    /// let books = r#"{
    ///     "openapi": "3.0.3",
    ///     "paths": { "/books": { "get": {
    ///         "operationId": "listBooks",
    ///         "responses": { "200": { "description": "" } }
    ///     } } }
    /// }"#;
    /// let emulator = identity_emulator::Emulator::builder().api("books", "/books/v1", books).start().await?;
    /// let url = emulator.api_url("books"); // http://127.0.0.1:PORT/books/v1
    /// # let _ = url;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn api(
        mut self,
        name: impl Into<String>,
        base_path: impl Into<String>,
        description: impl Into<Value>,
    ) -> Self {
        self.mounts.push(Mount {
            name: name.into(),
            base_path: base_path.into(),
            description: description.into(),
        });
        self
    }

    /// The time that the emulator believes in; by default the system's.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Remembers nothing: every valid request is answered from the description, as if what it names were there. The answers
    /// grant nothing: nobody is verified, active or allowed. For programs that try every operation on its own.
    #[must_use]
    pub fn stateless(mut self) -> Self {
        self.stateless = true;
        self
    }

    /// What becomes of operations without state; by default they are sampled. Without effect if
    /// [`stateless`](Self::stateless).
    #[must_use]
    pub fn unmodelled(mut self, unmodelled: Unmodelled) -> Self {
        self.unmodelled = unmodelled;
        self
    }

    /// Calls that are made before anybody else calls. Whatever is remembered from an earlier run has had them.
    #[must_use]
    pub fn scene(mut self, scene: Scene) -> Self {
        self.scene = scene;
        self
    }

    /// A file that state is read from, if it is there, and written to: a request that changes something is answered once
    /// the change is on the disk. It holds the secrets that the emulator issued, so on Unix nobody but its owner can read
    /// it. If it cannot be written, or another emulator uses it, the emulator does not start.
    ///
    /// The first line is the state, each further line a change; [`Emulator::stop`] and dropping the emulator leave one line.
    /// Beside it, under its name with `.lock`, is an empty file that stays.
    #[must_use]
    pub fn state_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.state = Some(path.into());
        self
    }

    /// Keeps only so many requests, for emulators that run for long; by default all.
    #[must_use]
    pub fn keep_requests(mut self, most: usize) -> Self {
        self.room.requests = Some(most);
        self
    }

    /// Keeps only so many bytes of requests, with their answers; older ones are dropped, and
    /// [counted](Emulator::dropped_requests). The last request is kept however large it is. Default: 256 MiB.
    #[must_use]
    pub fn keep_request_bytes(mut self, most: usize) -> Self {
        self.room.bytes = most;
        self
    }

    /// Gives a request up whose head or body does not end within so long: the connection is closed, after an answer with
    /// status 408 if the head was there. A connection on which nothing is asked is closed after the same time. Default:
    /// never. Measured by Tokio's clock; without effect in memory.
    #[must_use]
    pub fn request_timeout(mut self, patience: Duration) -> Self {
        self.request_timeout = Some(patience);
        self
    }

    /// Listens with HTTPS in place of HTTP, with a certificate that is made at the start, for the loopback, the address that
    /// it [listens](Self::listen) on, the host of its [public origin](Self::public_origin), and these names or addresses. Clients have to trust
    /// [`Emulator::certificate`]. Without effect in memory.
    #[cfg(feature = "https")]
    #[cfg_attr(docsrs, doc(cfg(feature = "https")))]
    #[must_use]
    pub fn https<N: Into<String>>(mut self, names: impl IntoIterator<Item = N>) -> Self {
        self.https = Some(names.into_iter().map(Into::into).collect());
        self
    }

    /// Is told of every request as it is recorded.
    #[must_use]
    pub fn on_request(mut self, watch: impl Fn(&RecordedRequest) + Send + Sync + 'static) -> Self {
        self.watch = Some(Box::new(watch));
        self
    }

    /// What goes wrong from the start.
    #[must_use]
    pub fn faults(mut self, faults: FaultFile) -> Self {
        self.faults = faults;
        self
    }

    /// What identifiers and secrets are derived from: the same seed and the same calls yield the same ones.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Listens.
    pub async fn start(self) -> io::Result<Emulator> {
        let public = self.read_public_origin()?;
        let free = || SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        let wanted = self.listen.unwrap_or_else(free);
        let listener = TcpListener::bind(wanted)
            .await
            .map_err(|error| io::Error::new(error.kind(), format!("{wanted}: {error}")))?;
        let address = listener.local_addr()?;
        let patience = self.request_timeout;
        #[cfg(feature = "https")]
        let tls = {
            let names = self.https.clone();
            let public = public.as_deref().and_then(origin::host);
            let own = public.into_iter().chain([address.ip().to_string()]);
            let names = names.map(|names| names.into_iter().chain(own));
            names.map(Tls::make).transpose()?
        };
        #[cfg(feature = "https")]
        let scheme = if tls.is_some() { "https" } else { "http" };
        #[cfg(not(feature = "https"))]
        let scheme = "http";
        let origin = format!("{scheme}://{address}");
        let running = self.assemble(public.or(Some(origin.clone())))?;
        let (stop, stopped) = oneshot::channel::<()>();
        let server = Server {
            router: running.router.as_ref().clone(),
            patience,
            #[cfg(feature = "https")]
            tls: tls.as_ref().map(|tls| tls.acceptor.clone()),
        };
        let server = tokio::spawn(server.serve(listener, stopped));
        let listening = Listening {
            address,
            stop,
            server,
            #[cfg(feature = "https")]
            certificate: tls.map(|tls| tls.authority),
        };
        Ok(Emulator::listening(running, origin, listening))
    }

    /// Listens nowhere: no socket, no port, no task. Clients reach it through [`Emulator::connection`].
    ///
    /// It fails where [`start`](Self::start) would, and if there is an address to [listen](Self::listen) on.
    pub fn in_memory(self) -> io::Result<Emulator> {
        if let Some(address) = self.listen {
            let why = format!("an emulator in memory does not listen on {address}");
            return Err(io::Error::new(io::ErrorKind::InvalidInput, why));
        }
        let public = self.read_public_origin()?;
        self.assemble(public).map(Emulator::unreachable)
    }

    fn read_public_origin(&self) -> io::Result<Option<String>> {
        let read = self.public_origin.as_deref().map(origin::read).transpose();
        read.map_err(|why| io::Error::new(io::ErrorKind::InvalidInput, why))
    }

    /// Everything but the way in, which clients find at `origin`.
    fn assemble(self, origin: Option<String>) -> io::Result<Running> {
        let skew = self.faults.clock_skew_seconds;
        let clock = Arc::new(AdjustableClock::over(self.clock, skew));
        let webhooks = Arc::new(Outbox::new(clock.clone(), self.seed));
        let sampling = SamplingSwitch::at(match self.unmodelled {
            _ if self.stateless => Sampling::All,
            Unmodelled::Sample => Sampling::Unmodelled,
            Unmodelled::Refuse => Sampling::Nothing,
        });
        let settings = Settings {
            webhooks: Arc::clone(&webhooks),
            clock: clock.clone(),
            origin,
            seed: self.seed,
            sampling: Arc::clone(&sampling),
        };
        let keys = Keys {
            clerk: self.clerk_key,
            genauth: self.genauth_key,
        };
        let registry = Registry::start(keys, &settings, self.mounts)?;
        let limits = self.faults.rate_limits;
        check_all(&self.faults.faults, &registry.descriptions())
            .and_then(|()| {
                limits
                    .as_ref()
                    .map_or(Ok(()), |limits| limits.check(&registry))
            })
            .map_err(|why| io::Error::new(io::ErrorKind::InvalidInput, why))?;
        let rates = Rates::default();
        rates.enforce(limits);
        let memory = self.state.map(Memory::open).transpose()?;
        let worker = Arc::new(Worker::default());
        let shared = Arc::new(Shared {
            registry,
            recorder: Recorder::new(self.room, self.watch),
            memory,
            faults: Plan::new(self.faults.faults, self.seed),
            rates,
            clock,
            webhooks,
            worker: Arc::downgrade(&worker),
            sampling,
            start: OnceLock::new(),
        });
        let mut scene: BTreeMap<String, Value> = BTreeMap::new();
        let memory = shared.memory.as_ref();
        let recalled = memory
            .map(|memory| memory.recall(&shared.registry))
            .transpose()?;
        // What is remembered has its scene already.
        if recalled != Some(true) {
            scene = scene::set(&shared, &self.scene)
                .map_err(|why| io::Error::other(format!("the scene was not set: {why}")))?;
        }
        // A file that cannot be written is better known before anything was asked.
        if let Some(memory) = &shared.memory {
            memory.keep(&shared.registry)?;
        }
        shared.start.get_or_init(|| Start::now(&shared));
        Ok(Running {
            router: Arc::new(router(Arc::clone(&shared))),
            shared,
            scene,
            worker,
        })
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Builder")
            .field("listen", &self.listen)
            .field("seed", &self.seed)
            .finish_non_exhaustive()
    }
}
