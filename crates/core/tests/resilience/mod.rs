//! What a call does when something goes wrong, and how rate limits are kept before anything does.

mod carried_out;
mod governor;
mod governor_arrivals;
mod governor_limiter;
mod governor_queue;
mod governor_refusals;
mod metered;
mod recovery;
mod retry;
