//! The timeouts that both vendors' builders offer.

use std::time::Duration;

use identity_core::TransportBuilder;

/// What the caller set; core has a default for whatever is not.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Timeouts {
    pub(crate) connect: Option<Duration>,
    pub(crate) attempt: Option<Duration>,
    pub(crate) total: Option<Duration>,
}

impl Timeouts {
    pub(crate) fn apply(self, mut builder: TransportBuilder) -> TransportBuilder {
        if let Some(limit) = self.connect {
            builder = builder.connect_timeout(limit);
        }
        if let Some(limit) = self.attempt {
            builder = builder.attempt_timeout(limit);
        }
        if let Some(limit) = self.total {
            builder = builder.total_timeout(limit);
        }
        builder
    }
}

/// The setters of a builder that has a field `timeouts`.
macro_rules! timeout_setters {
    () => {
        /// How long a connection may take to stand; 5 seconds unless set.
        pub fn connect_timeout(mut self, limit: ::std::time::Duration) -> Self {
            self.timeouts.connect = Some(limit);
            self
        }

        /// How long one request and its whole answer may take; 30 seconds unless set.
        pub fn attempt_timeout(mut self, limit: ::std::time::Duration) -> Self {
            self.timeouts.attempt = Some(limit);
            self
        }

        /// How long a call may take in all; 60 seconds unless set.
        pub fn total_timeout(mut self, limit: ::std::time::Duration) -> Self {
            self.timeouts.total = Some(limit);
            self
        }
    };
}
pub(crate) use timeout_setters;
