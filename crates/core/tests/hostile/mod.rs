//! A server that breaks the protocol on purpose: raw HTTP/1.1 and HTTP/2 on loopback. Whatever it sends, a call ends
//! within its limits, tells what really happened, sends nothing twice that may have been carried out, and prints
//! nothing that the server said.

mod frames;
mod http1;
mod http2;
mod server;
mod words;

use std::error::Error as _;
use std::fmt::Write as _;
use std::time::Duration;

use crate::faulty::{GET, POST, ask};
use crate::support::Plain;
use identity_facade_core::reqwest::ClientBuilder;
use identity_facade_core::{CallOptions, Error, RetryPolicy, Settings, Transport};

/// A client that speaks HTTP/1.1 and gives up soon.
fn client(url: &str) -> Transport {
    Settings::new().base_url(url).build(Plain).unwrap()
}

/// The same, with HTTP/2 from the first byte on.
fn client2(url: &str) -> Transport {
    let settings = Settings::new().base_url(url);
    let settings = settings.reqwest(ClientBuilder::http2_prior_knowledge);
    settings.build(Plain).unwrap()
}

fn once() -> CallOptions {
    CallOptions::new().retry(RetryPolicy::never())
}

/// One attempt that may last so long.
fn within(limit: Duration) -> CallOptions {
    once().attempt_timeout(limit)
}

/// Everything that an error prints, its causes included.
fn printed(error: &Error) -> String {
    let mut text = format!("{error} {error:?} {error:#?}");
    let mut cause = error.source();
    while let Some(error) = cause {
        write!(text, " {error} {error:?}").unwrap();
        cause = error.source();
    }
    text
}
