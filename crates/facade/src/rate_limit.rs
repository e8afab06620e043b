//! Limiters, which count calls against the vendors' rate limits: one for a process, one in Redis that many processes
//! share, or your own. The builders of the clients take them; [`RateLimit`](crate::RateLimit) and
//! [`Quota`](crate::Quota) configure them.

pub use identity_facade_core::{Admission, Bucket, Limiter, LocalLimiter};
#[cfg(feature = "redis")]
pub use identity_facade_core::{OnOutage, RedisLimiter};
