//! What became of a request, as reqwest reports it.

use std::io::ErrorKind::{InvalidData, InvalidInput, Other};

use crate::send::cause::chain;
use crate::send::exchange::{ConnectionError, Fate};

/// Of a request without an answer.
pub(super) fn before_the_answer(error: &reqwest::Error) -> ConnectionError {
    if error.is_connect() {
        return if error.is_timeout() {
            ConnectionError::new(Fate::ConnectTimeout, error)
        } else {
            ConnectionError::never_connected(error)
        };
    }
    let fate = if error.is_timeout() {
        Fate::TimedOut
    } else if error.is_builder() {
        Fate::Unusable
    } else if chain(error).any(was_not_taken_on) {
        Fate::NotSent
    } else {
        Fate::Interrupted
    };
    ConnectionError::new(fate, error)
}

/// Of a request whose answer began: it was taken on, whatever is said of it afterwards.
pub(super) fn within_the_answer(error: &reqwest::Error) -> ConnectionError {
    let fate = if error.is_timeout() {
        Fate::TimedOut
    } else if is_wrongly_encoded(error) {
        Fate::Undecodable
    } else {
        Fate::Interrupted
    };
    ConnectionError::new(fate, error)
}

/// HTTP/2 says of a stream that it was refused, or of a connection that streams after a certain one were not looked
/// at: either way the server promises that nothing was carried out.
fn was_not_taken_on(cause: &(dyn std::error::Error + 'static)) -> bool {
    cause.downcast_ref::<h2::Error>().is_some_and(|error| {
        let refused = error.is_reset() && error.reason() == Some(h2::Reason::REFUSED_STREAM);
        let closing = error.is_go_away() && error.reason() == Some(h2::Reason::NO_ERROR);
        error.is_remote() && (refused || closing)
    })
}

/// What decompression complains about. TLS complains alike, but of a connection: then the cause lies deeper.
fn is_wrongly_encoded(error: &reqwest::Error) -> bool {
    std::iter::successors(std::error::Error::source(error), |cause| cause.source())
        .find(|cause| !cause.is::<reqwest::Error>())
        .and_then(|cause| cause.downcast_ref::<std::io::Error>())
        .is_some_and(|error| matches!(error.kind(), InvalidData | InvalidInput | Other))
}
