//! How a client is set up, once for every vendor: where the vendor is, how long everything may take, how much is
//! retried. What cannot work or would be unsafe is refused by `build`, before the first call.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::HeaderValue;
use url::Url;
use zeroize::Zeroizing;

use super::base_url::{Base, TLS, checked_base, checked_proxy, is_loopback};
use super::budget::Budget;
use super::dialect::Dialect;
use super::exchange::{Exchange, SharedConnections};
use super::jitter::Jitter;
use super::limit::{Governor, Limiter, LocalLimiter, RateLimit};
use super::observe::{Metrics, Observer};
#[cfg(feature = "reqwest-builder")]
use super::reqwest_client::Change;
use super::reqwest_client::{HttpClient, ProxyChoice};
use super::retry::RetryPolicy;
use super::transport::{Inner, Transport};
use super::wire::{Clock, NAME, Wire};
use crate::error::Error;
use crate::operation::Quota;

/// What a transport is made of; [`Settings::build`] adds the vendor's dialect.
#[derive(Clone)]
#[must_use = "settings do nothing before `build`"]
pub struct Settings {
    base_url: String,
    prefix: Option<&'static str>,
    exchange: Option<SharedConnections>,
    root_certificates: Vec<Vec<u8>>,
    client_certificate: Option<Zeroizing<Vec<u8>>>,
    proxy: ProxySetting,
    user_agent_suffix: Option<String>,
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

/// Through what connections are made, as it was set.
#[derive(Clone, Default)]
enum ProxySetting {
    #[default]
    System,
    Direct,
    Through(Zeroizing<String>),
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            base_url: String::new(),
            prefix: None,
            exchange: None,
            root_certificates: Vec::new(),
            client_certificate: None,
            proxy: ProxySetting::System,
            user_agent_suffix: None,
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

    /// Shows this certificate to a server that asks for one (mutual TLS). PEM: the private key (PKCS#8), the
    /// certificate and, if there are any, intermediate certificates.
    pub fn client_certificate(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.client_certificate = Some(Zeroizing::new(pem.into()));
        self
    }

    /// Connects through this proxy, instead of the one that the environment or the system names. The URL begins with
    /// `http:` or `https:` and may hold a user and a password. Loopback addresses never go through a proxy.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = ProxySetting::Through(Zeroizing::new(url.into()));
        self
    }

    /// Connects directly, whatever proxy the environment or the system names.
    pub fn no_proxy(mut self) -> Self {
        self.proxy = ProxySetting::Direct;
        self
    }

    /// Adds this to the `User-Agent`, as in `my-app/1.0`: up to 200 printable ASCII characters.
    pub fn user_agent_suffix(mut self, suffix: impl Into<String>) -> Self {
        self.user_agent_suffix = Some(suffix.into());
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

    /// What becomes of a call for which the vendor's rate limits leave no place. Default: [`RateLimit::Wait`].
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

    /// Sends through the connections of another client, whatever its vendor or key.
    pub fn share_connections(mut self, other: &Transport) -> Self {
        self.exchange = Some(other.connections());
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
        let connections = self.built_connections(&url)?;
        let observer = Observer::new(self.metrics, dialect.name(), &url);
        let wire = Wire {
            connections,
            base: Base::new(&url),
            attempt_timeout: self.attempt_timeout,
            max_body: self.max_body,
            user_agent: user_agent(self.user_agent_suffix.as_deref())?,
            clock: self.clock,
        };
        Ok(Transport::new(Inner {
            dialect: Box::new(dialect),
            wire,
            total_timeout: self.total_timeout,
            retry: self.retry,
            budget: Arc::new(Budget::of(self.retry_budget)),
            jitter: Arc::new(self.jitter_seed.map_or_else(Jitter::random, Jitter::seeded)),
            governor: Arc::new(Governor::new(
                self.limiter
                    .unwrap_or_else(|| Arc::new(LocalLimiter::new())),
                self.rate_limit,
            )),
            observer: Arc::new(observer),
        }))
    }

    fn built_connections(&self, base: &Url) -> Result<SharedConnections, Error> {
        if let Some(exchange) = &self.exchange {
            let without_effect = [
                ("root certificates have", !self.root_certificates.is_empty()),
                (
                    "a client certificate has",
                    self.client_certificate.is_some(),
                ),
                ("a proxy has", !matches!(self.proxy, ProxySetting::System)),
            ];
            return match without_effect.iter().find(|(_, set)| *set) {
                None => Ok(Arc::clone(exchange)),
                Some((what, _)) => Err(Error::configuration(format!(
                    "{what} no effect beside an exchange of your own"
                ))),
            };
        }
        let proxy = match &self.proxy {
            ProxySetting::System => ProxyChoice::System,
            ProxySetting::Direct => ProxyChoice::Direct,
            ProxySetting::Through(url) => ProxyChoice::Through(checked_proxy(url)?),
        };
        let client = HttpClient {
            roots: &self.root_certificates,
            certificate: self.client_certificate.as_ref().map(|pem| pem.as_slice()),
            proxy,
            connect_timeout: self.connect_timeout,
            local: is_loopback(base),
            secure: base.scheme() == "https",
            #[cfg(feature = "reqwest-builder")]
            change: self.change.as_ref(),
            #[cfg(not(feature = "reqwest-builder"))]
            change: None,
        };
        Ok(Arc::new(client.build()?))
    }
}

/// Our name, and what the program adds to it.
fn user_agent(suffix: Option<&str>) -> Result<HeaderValue, Error> {
    let Some(suffix) = suffix else {
        return Ok(HeaderValue::from_static(NAME));
    };
    let fit = (1..=200).contains(&suffix.trim().len())
        && suffix
            .bytes()
            .all(|byte| byte == b' ' || byte.is_ascii_graphic());
    fit.then(|| HeaderValue::try_from(format!("{NAME} {}", suffix.trim())).ok())
        .flatten()
        .ok_or_else(|| {
            Error::configuration(
                "the user agent suffix must be 1 to 200 printable ASCII characters",
            )
        })
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
