//! The setters that both vendors' builders have in common. What is set is kept in core's [`Settings`], defaults
//! included; this file only gives the setters to the builders.
//!
//! [`Settings`]: identity_facade_core::Settings

/// The setters of a builder that has a field `settings`.
macro_rules! setters {
    () => {
        /// Connect timeout. Default: 5 seconds.
        pub fn connect_timeout(mut self, limit: ::std::time::Duration) -> Self {
            self.settings = self.settings.connect_timeout(limit);
            self
        }

        /// Timeout of one request with its whole answer. Default: 30 seconds.
        pub fn attempt_timeout(mut self, limit: ::std::time::Duration) -> Self {
            self.settings = self.settings.attempt_timeout(limit);
            self
        }

        /// Timeout of a whole call, with every attempt and every wait. Default: 60 seconds. The wait for the rate limit
        /// counts, unless the call has a [`queue_timeout`](crate::CallOptions::queue_timeout) for it.
        pub fn total_timeout(mut self, limit: ::std::time::Duration) -> Self {
            self.settings = self.settings.total_timeout(limit);
            self
        }

        /// How calls are retried. Default: up to 3 attempts. [`RetryPolicy::never`](crate::RetryPolicy::never) turns
        /// retries off.
        pub fn retry(mut self, policy: $crate::RetryPolicy) -> Self {
            self.settings = self.settings.retry(policy);
            self
        }

        /// How many retries all calls of this client and its clones may make together before successes have to earn
        /// more, ten for each. Default: 100.
        pub fn retry_budget(mut self, retries: u32) -> Self {
            self.settings = self.settings.retry_budget(retries);
            self
        }

        /// How many bytes of an answer are read at most, after decompression. Default: 8 MiB.
        pub fn max_body(mut self, bytes: usize) -> Self {
            self.settings = self.settings.max_body(bytes);
            self
        }

        /// Trusts these certificates (PEM, one or more) as roots, beside those that the system trusts.
        pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
            self.settings = self.settings.root_certificates(pem);
            self
        }

        /// Shows this certificate to a server that asks for one (mutual TLS). PEM: the private key (PKCS#8), the
        /// certificate and, if there are any, intermediate certificates.
        pub fn client_certificate(mut self, pem: impl Into<Vec<u8>>) -> Self {
            self.settings = self.settings.client_certificate(pem);
            self
        }

        /// Connects through this proxy, instead of the one that the environment or the system names. The URL begins
        /// with `http:` or `https:` and may hold a user and a password. Loopback addresses never go through a proxy.
        pub fn proxy(mut self, url: impl Into<String>) -> Self {
            self.settings = self.settings.proxy(url);
            self
        }

        /// Connects directly, whatever proxy the environment or the system names.
        pub fn no_proxy(mut self) -> Self {
            self.settings = self.settings.no_proxy();
            self
        }

        /// Adds this to the `User-Agent`, as in `my-app/1.0`: up to 200 printable ASCII characters.
        pub fn user_agent_suffix(mut self, suffix: impl Into<String>) -> Self {
            self.settings = self.settings.user_agent_suffix(suffix);
            self
        }

        /// Sends through this exchange instead of an HTTP client, for example an in-memory connection to a server in
        /// the same process. TLS, proxies and the connect timeout are then up to it. It is handed credentials, so it
        /// must follow no redirect.
        pub fn exchange(mut self, exchange: impl $crate::transport::Exchange) -> Self {
            self.settings = self.settings.exchange(exchange);
            self
        }

        /// Sends through the connections of another client, so that the clients of many tenants share one pool:
        /// `.share_connections(clerk.raw().transport())`. TLS, proxies and the connect timeout are those of that client.
        pub fn share_connections(mut self, other: &$crate::transport::Transport) -> Self {
            self.settings = self.settings.share_connections(other);
            self
        }

        /// Changes the HTTP client before it is built. Redirects, retries, HTTPS and the verification of certificates
        /// are set afterwards and stay as they are. Feature `reqwest-builder`.
        #[cfg(feature = "reqwest-builder")]
        pub fn reqwest(
            mut self,
            change: impl Fn(
                $crate::transport::reqwest::ClientBuilder,
            ) -> $crate::transport::reqwest::ClientBuilder
            + Send
            + Sync
            + 'static,
        ) -> Self {
            self.settings = self.settings.reqwest(change);
            self
        }

        /// What becomes of a call for which the vendor's rate limits leave no place now. Default: it waits, and is
        /// refused at once if that would take too long.
        pub fn rate_limit(mut self, policy: $crate::RateLimit) -> Self {
            self.settings = self.settings.rate_limit(policy);
            self
        }

        /// How many calls this client and its clones may make in all, if that is not what the vendor documents. Limits
        /// of single operations stay as they are.
        pub fn quota(mut self, quota: $crate::Quota) -> Self {
            self.settings = self.settings.quota(quota);
            self
        }

        /// Counts the calls. Default: this client and its clones by themselves. Programs that share an account share a
        /// limiter; what they count together is named by the key or by [`instance`](Self::instance).
        pub fn limiter(
            mut self,
            limiter: ::std::sync::Arc<dyn $crate::rate_limit::Limiter>,
        ) -> Self {
            self.settings = self.settings.limiter(limiter);
            self
        }

        /// A hook that is called for attempts, waits and calls. Default: none.
        pub fn metrics(mut self, metrics: ::std::sync::Arc<dyn $crate::metrics::Metrics>) -> Self {
            self.settings = self.settings.metrics(metrics);
            self
        }
    };
}
pub(crate) use setters;
