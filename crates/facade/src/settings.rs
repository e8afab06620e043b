//! What both vendors' builders offer alike: time, retries, TLS, size. Core has a default for whatever is not set.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use identity_core::{Limiter, Metrics, Quota, RateLimit, RetryPolicy, TransportBuilder, reqwest};

/// What the caller set.
#[derive(Clone, Default)]
pub(crate) struct Settings {
    pub(crate) connect_timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) total_timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) retry_budget: Option<u32>,
    pub(crate) max_body: Option<usize>,
    pub(crate) root_certificates: Vec<Vec<u8>>,
    pub(crate) http_client: Option<reqwest::Client>,
    pub(crate) rate_limit: Option<RateLimit>,
    /// For the dialect, which knows what it is the quota of.
    pub(crate) quota: Option<Quota>,
    pub(crate) limiter: Option<Arc<dyn Limiter>>,
    pub(crate) metrics: Option<Arc<dyn Metrics>>,
}

impl Settings {
    pub(crate) fn apply(self, builder: TransportBuilder) -> TransportBuilder {
        let mut builder = set(
            builder,
            self.connect_timeout,
            TransportBuilder::connect_timeout,
        );
        builder = set(
            builder,
            self.attempt_timeout,
            TransportBuilder::attempt_timeout,
        );
        builder = set(builder, self.total_timeout, TransportBuilder::total_timeout);
        builder = set(builder, self.retry, TransportBuilder::retry);
        builder = set(builder, self.retry_budget, TransportBuilder::retry_budget);
        builder = set(builder, self.max_body, TransportBuilder::max_body);
        builder = set(builder, self.http_client, TransportBuilder::http_client);
        builder = set(builder, self.rate_limit, TransportBuilder::rate_limit);
        builder = set(builder, self.limiter, TransportBuilder::limiter);
        builder = set(builder, self.metrics, TransportBuilder::metrics);
        self.root_certificates
            .into_iter()
            .fold(builder, TransportBuilder::root_certificates)
    }
}

fn set<T>(
    builder: TransportBuilder,
    value: Option<T>,
    setter: impl FnOnce(TransportBuilder, T) -> TransportBuilder,
) -> TransportBuilder {
    match value {
        Some(value) => setter(builder, value),
        None => builder,
    }
}

/// A caller's own HTTP client may hold headers that nobody should read.
impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("connect_timeout", &self.connect_timeout)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("total_timeout", &self.total_timeout)
            .field("retry", &self.retry)
            .field("retry_budget", &self.retry_budget)
            .field("max_body", &self.max_body)
            .field("rate_limit", &self.rate_limit)
            .field("quota", &self.quota)
            .field("limiter", &self.limiter)
            .finish_non_exhaustive()
    }
}

/// The setters of a builder that has a field `settings`.
macro_rules! setters {
    () => {
        /// How long a connection may take to stand; 5 seconds unless set.
        pub fn connect_timeout(mut self, limit: ::std::time::Duration) -> Self {
            self.settings.connect_timeout = Some(limit);
            self
        }

        /// How long one request and its whole answer may take; 30 seconds unless set.
        pub fn attempt_timeout(mut self, limit: ::std::time::Duration) -> Self {
            self.settings.attempt_timeout = Some(limit);
            self
        }

        /// How long a call may take in all, with every attempt and every wait; 60 seconds unless set.
        pub fn total_timeout(mut self, limit: ::std::time::Duration) -> Self {
            self.settings.total_timeout = Some(limit);
            self
        }

        /// How calls are retried; up to 3 attempts unless set. [`RetryPolicy::never`](crate::RetryPolicy::never) turns
        /// retries off.
        pub fn retry(mut self, policy: $crate::RetryPolicy) -> Self {
            self.settings.retry = Some(policy);
            self
        }

        /// How many retries all calls of this client and its clones may make together before successes have to earn
        /// more, ten for each; 100 unless set.
        pub fn retry_budget(mut self, retries: u32) -> Self {
            self.settings.retry_budget = Some(retries);
            self
        }

        /// How many bytes of an answer are read at most; 8 MiB unless set.
        pub fn max_body(mut self, bytes: usize) -> Self {
            self.settings.max_body = Some(bytes);
            self
        }

        /// Trusts these certificates (PEM, one or more) as roots, beside those that the system trusts.
        pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
            self.settings.root_certificates.push(pem.into());
            self
        }

        /// Sends through this client instead of one that is made here. Its proxies, TLS, pool and connect timeout are
        /// the caller's; it must not follow redirects, and an answer that came by one is refused.
        pub fn http_client(mut self, client: $crate::reqwest::Client) -> Self {
            self.settings.http_client = Some(client);
            self
        }

        /// What becomes of a call for which the vendor's limits leave no room: it waits unless set.
        pub fn rate_limit(mut self, policy: $crate::RateLimit) -> Self {
            self.settings.rate_limit = Some(policy);
            self
        }

        /// How many calls this client and its clones may make in all, if that is not what the vendor documents. Limits
        /// of single operations stay as they are.
        pub fn quota(mut self, quota: $crate::Quota) -> Self {
            self.settings.quota = Some(quota);
            self
        }

        /// Who counts the calls; this client and its clones by themselves unless set. Programs that share an account
        /// share a limiter.
        pub fn limiter(mut self, limiter: ::std::sync::Arc<dyn $crate::Limiter>) -> Self {
            self.settings.limiter = Some(limiter);
            self
        }

        /// Who hears of attempts, waits and calls; nobody unless set.
        pub fn metrics(mut self, metrics: ::std::sync::Arc<dyn $crate::Metrics>) -> Self {
            self.settings.metrics = Some(metrics);
            self
        }
    };
}
pub(crate) use setters;
