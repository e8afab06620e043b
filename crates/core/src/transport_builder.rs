//! How a transport is set up: where the vendor is, how long everything may take, how much is retried. What cannot work
//! or would be unsafe is refused here, before the first call.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use url::{Host, Url};

use crate::budget::Budget;
use crate::dialect::Dialect;
use crate::error::Error;
use crate::governor::{Governor, Limiter, LocalLimiter, RateLimit};
use crate::http_client::HttpClient;
use crate::jitter::Jitter;
use crate::observe::{Metrics, Observer};
use crate::retry::RetryPolicy;
use crate::transport::{Inner, Transport};
use crate::wire::{Clock, Wire};

/// What a transport is made of.
#[must_use]
pub struct TransportBuilder {
    dialect: Box<dyn Dialect>,
    base_url: String,
    prefix: Option<&'static str>,
    http_client: HttpClient,
    connect_timeout: Duration,
    attempt_timeout: Duration,
    total_timeout: Duration,
    max_body: usize,
    retry: RetryPolicy,
    retry_budget: u32,
    jitter: Jitter,
    clock: Clock,
    rate_limit: RateLimit,
    limiter: Arc<dyn Limiter>,
    metrics: Option<Arc<dyn Metrics>>,
}

impl TransportBuilder {
    pub(crate) fn new(dialect: impl Dialect) -> Self {
        Self {
            dialect: Box::new(dialect),
            base_url: String::new(),
            prefix: None,
            http_client: HttpClient::default(),
            connect_timeout: Duration::from_secs(5),
            attempt_timeout: Duration::from_secs(30),
            total_timeout: Duration::from_secs(60),
            max_body: 8 * 1024 * 1024,
            retry: RetryPolicy::default(),
            retry_budget: 100,
            jitter: Jitter::random(),
            clock: Arc::new(SystemTime::now),
            rate_limit: RateLimit::default(),
            limiter: Arc::new(LocalLimiter::new()),
            metrics: None,
        }
    }

    /// Where the vendor is: an origin, and a path in front of every operation's path if there is one. Only HTTPS,
    /// except for loopback hosts.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self.prefix = None;
        self
    }

    /// Where the vendor is: an origin and nothing else. `prefix` is put in front of every operation's path; it is
    /// empty or begins with a slash.
    pub fn origin(mut self, url: impl Into<String>, prefix: &'static str) -> Self {
        self.base_url = url.into();
        self.prefix = Some(prefix);
        self
    }

    /// Trusts these certificates (PEM, one or more) as roots, beside those that the system trusts.
    pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.http_client.roots.push(pem.into());
        self
    }

    /// Sends through this client instead of one that is made here. Its proxies, TLS, pool and connect timeout are the
    /// caller's; it must not follow redirects, and an answer that came by one is refused.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http_client.own = Some(client);
        self
    }

    /// How long a connection may take to stand; 5 seconds unless set.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = limit;
        self
    }

    /// How long one request and its whole answer may take; 30 seconds unless set.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.attempt_timeout = limit;
        self
    }

    /// How long a call may take in all, with every attempt, every wait and whatever must be fetched before; 60 seconds
    /// unless set.
    pub fn total_timeout(mut self, limit: Duration) -> Self {
        self.total_timeout = limit;
        self
    }

    /// How many bytes of an answer are read at most; 8 MiB unless set.
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// How calls are retried; [`RetryPolicy::default`] unless set.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// How many retries all calls may make together before successes have to earn more, ten for each; 100 unless set.
    pub fn retry_budget(mut self, retries: u32) -> Self {
        self.retry_budget = retries;
        self
    }

    /// Makes the waits between attempts repeatable, for tests.
    pub fn jitter_seed(mut self, seed: u64) -> Self {
        self.jitter = Jitter::seeded(seed);
        self
    }

    /// Another clock than the system's to read dates by. Waits and timeouts are measured by tokio's own.
    pub fn clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// What becomes of a call for which the vendor's limits leave no room; [`RateLimit::Wait`] unless set.
    pub fn rate_limit(mut self, policy: RateLimit) -> Self {
        self.rate_limit = policy;
        self
    }

    /// Who counts the calls; a [`LocalLimiter`] unless set, which the clones of one client share.
    pub fn limiter(mut self, limiter: Arc<dyn Limiter>) -> Self {
        self.limiter = limiter;
        self
    }

    /// Who hears of attempts, waits and calls; nobody unless set.
    pub fn metrics(mut self, metrics: Arc<dyn Metrics>) -> Self {
        self.metrics = Some(metrics);
        self
    }

    /// Checks it all. The error is of kind [`Configuration`](crate::ErrorKind::Configuration) and says what to mend.
    pub fn build(self) -> Result<Transport, Error> {
        let mut url = checked_base(&self.base_url, TLS || self.http_client.own.is_some())?;
        if let Some(prefix) = self.prefix {
            if url.path() != "/" {
                return Err(Error::configuration(match prefix {
                    "" => "the base URL must be an origin, without a path".to_owned(),
                    _ => format!(
                        "the base URL must be an origin, without a path: `{prefix}` is added"
                    ),
                }));
            }
            url.set_path(prefix);
        }
        let observer = Observer::new(self.metrics, self.dialect.name(), &url);
        let client = self
            .http_client
            .build(self.connect_timeout, is_loopback(&url))?;
        let wire = Wire {
            client,
            base: url.as_str().trim_end_matches('/').to_owned(),
            attempt_timeout: self.attempt_timeout,
            max_body: self.max_body,
            clock: self.clock,
        };
        Ok(Transport::new(Inner {
            dialect: self.dialect,
            wire,
            total_timeout: self.total_timeout,
            retry: self.retry,
            budget: Budget::of(self.retry_budget),
            jitter: self.jitter,
            governor: Governor {
                limiter: self.limiter,
                policy: self.rate_limit,
            },
            observer,
        }))
    }
}

impl fmt::Debug for TransportBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportBuilder")
            .field("dialect", &self.dialect.name())
            .finish_non_exhaustive()
    }
}

/// The text of the URL is not repeated in any message: it may hold a password.
fn checked_base(text: &str, tls: bool) -> Result<Url, Error> {
    let refuse = |why: &str| Err(Error::configuration(format!("the base URL {why}")));
    let Ok(url) = Url::parse(text) else {
        return refuse("is not a URL with a scheme and a host, as in https://api.example.com");
    };
    if url.cannot_be_a_base() || url.host().is_none() {
        return refuse("has no host");
    }
    if !url.username().is_empty() || url.password().is_some() {
        return refuse("holds credentials; they belong into the client's builder");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return refuse("must end with its path: no query, no fragment");
    }
    match url.scheme() {
        "https" if !tls => {
            refuse("needs HTTPS, but no TLS feature is on: `rustls` is the usual one")
        }
        "https" => Ok(url),
        "http" if is_loopback(&url) => Ok(url),
        _ => refuse("must begin with https: plain HTTP is for loopback hosts only"),
    }
}

const TLS: bool = cfg!(any(
    feature = "rustls",
    feature = "rustls-no-provider",
    feature = "native-tls"
));

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}
