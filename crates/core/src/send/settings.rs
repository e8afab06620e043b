//! How a client is set up, once for every vendor: where the vendor is, how long everything may take, how much is
//! retried. What cannot work or would be unsafe is refused by `build`, before the first call.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use url::{Host, Url};

use super::budget::Budget;
use super::dialect::Dialect;
use super::exchange::{Exchange, SharedExchange};
use super::jitter::Jitter;
use super::limit::{Governor, Limiter, LocalLimiter, RateLimit};
use super::observe::{Metrics, Observer};
#[cfg(feature = "reqwest-builder")]
use super::reqwest_client::Change;
use super::reqwest_client::HttpClient;
use super::retry::RetryPolicy;
use super::transport::{Inner, Transport};
use super::wire::{Clock, Wire};
use crate::error::Error;
use crate::operation::Quota;

/// What a transport is made of; [`Settings::build`] adds the vendor's dialect.
#[derive(Clone)]
#[must_use = "settings do nothing before `build`"]
pub struct Settings {
    base_url: String,
    prefix: Option<&'static str>,
    exchange: Option<SharedExchange>,
    root_certificates: Vec<Vec<u8>>,
    #[cfg(feature = "reqwest-builder")]
    change: Option<Change>,
    connect_timeout: Duration,
    attempt_timeout: Duration,
    total_timeout: Duration,
    max_body: usize,
    retry: RetryPolicy,
    retry_budget: u32,
    jitter_seed: Option<u64>,
    clock: Clock,
    rate_limit: RateLimit,
    quota: Option<Quota>,
    limiter: Option<Arc<dyn Limiter>>,
    metrics: Option<Arc<dyn Metrics>>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            base_url: String::new(),
            prefix: None,
            exchange: None,
            root_certificates: Vec::new(),
            #[cfg(feature = "reqwest-builder")]
            change: None,
            connect_timeout: Duration::from_secs(5),
            attempt_timeout: Duration::from_secs(30),
            total_timeout: Duration::from_secs(60),
            max_body: 8 * 1024 * 1024,
            retry: RetryPolicy::default(),
            retry_budget: 100,
            jitter_seed: None,
            clock: Arc::new(SystemTime::now),
            rate_limit: RateLimit::default(),
            quota: None,
            limiter: None,
            metrics: None,
        }
    }
}

impl Settings {
    /// The defaults, without a place yet.
    pub fn new() -> Self {
        Self::default()
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

    /// Sends through this exchange instead of an HTTP client, for example an in-memory connection to a server in the
    /// same process. TLS, proxies and the connect timeout are then up to it. It is handed credentials, so it must
    /// follow no redirect.
    pub fn exchange(mut self, exchange: impl Exchange) -> Self {
        self.exchange = Some(Arc::new(exchange));
        self
    }

    /// Trusts these certificates (PEM, one or more) as roots, beside those that the system trusts.
    pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.root_certificates.push(pem.into());
        self
    }

    /// Changes the HTTP client before it is built. Redirects, retries, HTTPS and the verification of certificates are
    /// set afterwards and stay as they are.
    #[cfg(feature = "reqwest-builder")]
    pub fn reqwest(
        mut self,
        change: impl Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync + 'static,
    ) -> Self {
        self.change = Some(Arc::new(change));
        self
    }

    /// Connect timeout. Default: 5 seconds.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = limit;
        self
    }

    /// Timeout of one request with its whole answer. Default: 30 seconds.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.attempt_timeout = limit;
        self
    }

    /// Timeout of a whole call, with every attempt, every wait and whatever must be fetched before. Default: 60
    /// seconds. The wait for the rate limit counts, unless the call has a
    /// [`queue_timeout`](crate::CallOptions::queue_timeout) for it.
    pub fn total_timeout(mut self, limit: Duration) -> Self {
        self.total_timeout = limit;
        self
    }

    /// How many bytes of an answer are read at most, after decompression. Default: 8 MiB.
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// How calls are retried. Default: [`RetryPolicy::default`].
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// How many retries all calls may make together before successes have to earn more, ten for each. Default: 100.
    pub fn retry_budget(mut self, retries: u32) -> Self {
        self.retry_budget = retries;
        self
    }

    /// Makes the waits between attempts repeatable, for tests.
    pub fn jitter_seed(mut self, seed: u64) -> Self {
        self.jitter_seed = Some(seed);
        self
    }

    /// Another clock than the system's, to read and write dates by. Waits and timeouts are measured by tokio's own.
    pub fn clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// What becomes of a call for which the vendor's rate limits leave no room. Default: [`RateLimit::Wait`].
    pub fn rate_limit(mut self, policy: RateLimit) -> Self {
        self.rate_limit = policy;
        self
    }

    /// How many calls the vendor allows in all, if that is not what the dialect takes by itself.
    pub fn quota(mut self, quota: Quota) -> Self {
        self.quota = Some(quota);
        self
    }

    /// Who counts the calls. Default: a [`LocalLimiter`], which the clones of one client share.
    pub fn limiter(mut self, limiter: Arc<dyn Limiter>) -> Self {
        self.limiter = Some(limiter);
        self
    }

    /// A hook that hears of attempts, waits and calls. Default: none.
    pub fn metrics(mut self, metrics: Arc<dyn Metrics>) -> Self {
        self.metrics = Some(metrics);
        self
    }

    /// What [`quota`](Self::quota) was given, for the dialect.
    pub fn given_quota(&self) -> Option<Quota> {
        self.quota
    }

    /// The clock, for a dialect that writes dates.
    pub fn given_clock(&self) -> Arc<dyn Fn() -> SystemTime + Send + Sync> {
        Arc::clone(&self.clock)
    }

    /// Checks it all. The error is of kind [`Configuration`](crate::ErrorKind::Configuration) and says what to mend.
    pub fn build(self, dialect: impl Dialect) -> Result<Transport, Error> {
        let mut url = checked_base(&self.base_url, TLS || self.exchange.is_some())?;
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
        let exchange = self.built_exchange(is_loopback(&url))?;
        let observer = Observer::new(self.metrics, dialect.name(), &url);
        let wire = Wire {
            exchange,
            base: url.as_str().trim_end_matches('/').to_owned(),
            attempt_timeout: self.attempt_timeout,
            max_body: self.max_body,
            clock: self.clock,
        };
        Ok(Transport::new(Inner {
            dialect: Box::new(dialect),
            wire,
            total_timeout: self.total_timeout,
            retry: self.retry,
            budget: Budget::of(self.retry_budget),
            jitter: self.jitter_seed.map_or_else(Jitter::random, Jitter::seeded),
            governor: Governor::new(
                self.limiter
                    .unwrap_or_else(|| Arc::new(LocalLimiter::new())),
                self.rate_limit,
            ),
            observer,
        }))
    }

    fn built_exchange(&self, local: bool) -> Result<SharedExchange, Error> {
        if let Some(exchange) = &self.exchange {
            return if self.root_certificates.is_empty() {
                Ok(Arc::clone(exchange))
            } else {
                Err(Error::configuration(
                    "root certificates have no effect beside an exchange of your own",
                ))
            };
        }
        let client = HttpClient {
            roots: &self.root_certificates,
            connect_timeout: self.connect_timeout,
            local,
            #[cfg(feature = "reqwest-builder")]
            change: self.change.as_ref(),
            #[cfg(not(feature = "reqwest-builder"))]
            change: None,
        };
        Ok(Arc::new(client.build()?))
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("connect_timeout", &self.connect_timeout)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("total_timeout", &self.total_timeout)
            .field("max_body", &self.max_body)
            .field("retry", &self.retry)
            .field("retry_budget", &self.retry_budget)
            .field("rate_limit", &self.rate_limit)
            .field("quota", &self.quota)
            .field("limiter", &self.limiter)
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
