//! The rate governor: calls wait here, or are refused, before the vendor would refuse them. What counts where is a
//! fact of the operation and a word of the dialect; who counts is a [`Limiter`].

mod rate;

pub use rate::{Bucket, Quota, Rate};
