//! Why an exchange failed, in words of ours. What the HTTP client reports may quote the server: a connection that is
//! closed over HTTP/2 carries text of the server's choice, a key that it echoes among it. So its errors are read once
//! for what they mean and then dropped.

use std::error::Error as StdError;
use std::fmt;
use std::io;

/// Texts of others are cut off after so many characters.
const LONGEST: usize = 300;

/// How deep causes are followed.
const DEEPEST: usize = 16;

/// What lies behind a failed exchange. It prints the same with `Debug` and `Display`, and has no source.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Cause(String);

impl Cause {
    /// What is known of an error after a connection stood: fixed words only. `None` if nothing is.
    pub(crate) fn in_words(error: &(dyn StdError + 'static)) -> Option<Self> {
        let words: Vec<&str> = chain(error).filter_map(words_of).collect();
        // The innermost cause is the most exact one.
        words.last().map(|words| Self((*words).to_owned()))
    }

    /// The messages of an error before a connection stood, when nothing was told to a server yet. Without control
    /// characters, and of bounded length. An error of HTTP/2 means that one stood after all.
    pub(crate) fn in_full(error: &(dyn StdError + 'static)) -> Option<Self> {
        if chain(error).any(<dyn StdError>::is::<h2::Error>) {
            return Self::in_words(error);
        }
        let mut texts: Vec<String> = Vec::new();
        // The text of reqwest's own error is the URL, which may hold a secret.
        for cause in chain(error).filter(|cause| !cause.is::<reqwest::Error>()) {
            let text = cause.to_string();
            if texts.last().is_none_or(|last| !last.contains(&text)) {
                texts.push(text);
            }
        }
        let text: String = texts
            .join(": ")
            .chars()
            .filter(|c| !c.is_control())
            .take(LONGEST)
            .collect();
        (!text.is_empty()).then_some(Self(text))
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl StdError for Cause {}

/// An error and its causes. What an I/O error wraps is a cause too, although its `source` passes over it.
pub(crate) fn chain<'a>(
    error: &'a (dyn StdError + 'static),
) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |error| next(*error)).take(DEEPEST)
}

fn next<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a (dyn StdError + 'static)> {
    let wrapped = error
        .downcast_ref::<io::Error>()
        .and_then(io::Error::get_ref);
    match wrapped {
        Some(wrapped) => Some(wrapped),
        None => error.source(),
    }
}

fn words_of(error: &(dyn StdError + 'static)) -> Option<&'static str> {
    if let Some(error) = error.downcast_ref::<h2::Error>() {
        return Some(words_of_http2(error));
    }
    if let Some(error) = error.downcast_ref::<io::Error>() {
        return words_of_io(error.kind());
    }
    // Errors of hyper and of TLS cannot be told apart by type here; the beginnings of their messages are fixed.
    let text = error.to_string();
    let known =
        |(beginning, words): &(&str, &'static str)| text.starts_with(beginning).then_some(*words);
    KNOWN.iter().find_map(known)
}

const KNOWN: &[(&str, &str)] = &[
    (
        "connection closed before message completed",
        "the connection ended before the answer did",
    ),
    (
        "end of file before message length reached",
        "the connection ended before the answer did",
    ),
    (
        "message head is too large",
        "the head of the answer is too large",
    ),
    ("invalid HTTP", "the answer is not HTTP"),
    (
        "received unexpected message",
        "the server spoke out of turn",
    ),
    ("operation was canceled", "the connection was given up"),
    (
        "received fatal alert",
        "TLS: the server refused the connection",
    ),
    (
        "invalid peer certificate",
        "TLS: the certificate is not trusted",
    ),
    (
        "peer closed connection without",
        "TLS: the connection ended without notice",
    ),
];

/// Which side ended what, and why.
fn words_of_http2(error: &h2::Error) -> &'static str {
    if let Some(error) = error.get_io() {
        return words_of_io(error.kind()).unwrap_or("HTTP/2: the connection broke");
    }
    /// One text for each reason.
    macro_rules! by_reason {
        ($what:literal) => {
            match error.reason() {
                Some(h2::Reason::NO_ERROR) => concat!($what, " (NO_ERROR)"),
                Some(h2::Reason::PROTOCOL_ERROR) => concat!($what, " (PROTOCOL_ERROR)"),
                Some(h2::Reason::INTERNAL_ERROR) => concat!($what, " (INTERNAL_ERROR)"),
                Some(h2::Reason::FLOW_CONTROL_ERROR) => concat!($what, " (FLOW_CONTROL_ERROR)"),
                Some(h2::Reason::SETTINGS_TIMEOUT) => concat!($what, " (SETTINGS_TIMEOUT)"),
                Some(h2::Reason::STREAM_CLOSED) => concat!($what, " (STREAM_CLOSED)"),
                Some(h2::Reason::FRAME_SIZE_ERROR) => concat!($what, " (FRAME_SIZE_ERROR)"),
                Some(h2::Reason::REFUSED_STREAM) => concat!($what, " (REFUSED_STREAM)"),
                Some(h2::Reason::CANCEL) => concat!($what, " (CANCEL)"),
                Some(h2::Reason::COMPRESSION_ERROR) => concat!($what, " (COMPRESSION_ERROR)"),
                Some(h2::Reason::CONNECT_ERROR) => concat!($what, " (CONNECT_ERROR)"),
                Some(h2::Reason::ENHANCE_YOUR_CALM) => concat!($what, " (ENHANCE_YOUR_CALM)"),
                Some(h2::Reason::INADEQUATE_SECURITY) => concat!($what, " (INADEQUATE_SECURITY)"),
                Some(h2::Reason::HTTP_1_1_REQUIRED) => concat!($what, " (HTTP_1_1_REQUIRED)"),
                _ => concat!($what, " (unknown reason)"),
            }
        };
    }
    match (error.is_remote(), error.is_go_away()) {
        (true, true) => by_reason!("HTTP/2: the server ended the connection"),
        (true, false) => by_reason!("HTTP/2: the server reset the stream"),
        (false, true) => {
            by_reason!("HTTP/2: the connection was ended, the server broke the protocol")
        }
        (false, false) => by_reason!("HTTP/2: the stream was reset, the server broke the protocol"),
    }
}

fn words_of_io(kind: io::ErrorKind) -> Option<&'static str> {
    Some(match kind {
        io::ErrorKind::ConnectionRefused => "connection refused",
        io::ErrorKind::ConnectionReset => "connection reset",
        io::ErrorKind::ConnectionAborted => "connection aborted",
        io::ErrorKind::NotConnected => "not connected",
        io::ErrorKind::BrokenPipe => "connection closed",
        io::ErrorKind::TimedOut => "timed out",
        io::ErrorKind::UnexpectedEof => "it ended too early",
        io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput => "invalid data",
        io::ErrorKind::HostUnreachable => "host unreachable",
        io::ErrorKind::NetworkUnreachable => "network unreachable",
        io::ErrorKind::NetworkDown => "network down",
        io::ErrorKind::PermissionDenied => "permission denied",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An error with a text and perhaps a cause.
    #[derive(Debug)]
    struct Layer(String, Option<Box<Layer>>);

    impl fmt::Display for Layer {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(&self.0)
        }
    }

    impl StdError for Layer {
        fn source(&self) -> Option<&(dyn StdError + 'static)> {
            self.1.as_deref().map(|cause| cause as _)
        }
    }

    /// Errors with these texts, each the cause of the one before it.
    fn layers(texts: &[&str]) -> Layer {
        let mut texts = texts.iter().rev().map(|text| (*text).to_owned());
        let innermost = Layer(texts.next().unwrap(), None);
        texts.fold(innermost, |cause, text| Layer(text, Some(Box::new(cause))))
    }

    fn in_words(error: &(dyn StdError + 'static)) -> Option<String> {
        Cause::in_words(error).map(|cause| cause.to_string())
    }

    fn in_full(error: &(dyn StdError + 'static)) -> Option<String> {
        Cause::in_full(error).map(|cause| format!("{cause:?}"))
    }

    #[test]
    fn an_io_error_has_the_words_of_its_kind_and_none_of_its_text() {
        use io::ErrorKind as Kind;
        for (kind, words) in [
            (Kind::ConnectionRefused, "connection refused"),
            (Kind::ConnectionReset, "connection reset"),
            (Kind::ConnectionAborted, "connection aborted"),
            (Kind::NotConnected, "not connected"),
            (Kind::BrokenPipe, "connection closed"),
            (Kind::TimedOut, "timed out"),
            (Kind::UnexpectedEof, "it ended too early"),
            (Kind::InvalidData, "invalid data"),
            (Kind::InvalidInput, "invalid data"),
            (Kind::HostUnreachable, "host unreachable"),
            (Kind::NetworkUnreachable, "network unreachable"),
            (Kind::NetworkDown, "network down"),
            (Kind::PermissionDenied, "permission denied"),
        ] {
            let error = io::Error::new(kind, "text of the server");
            assert_eq!(in_words(&error).as_deref(), Some(words));
        }
        assert_eq!(in_words(&io::Error::other("text of the server")), None);
    }

    #[test]
    fn the_innermost_cause_that_is_known_tells_and_no_text_does() {
        let error = layers(&[
            "operation was canceled: text of the server",
            "text of the server",
            "invalid peer certificate: text of the server",
            "text of the server",
        ]);
        let words = "TLS: the certificate is not trusted";
        assert_eq!(in_words(&error).as_deref(), Some(words));
        assert_eq!(in_words(&layers(&["text of the server"])), None);
        let error = h2::Error::from(h2::Reason::CANCEL);
        let words = "HTTP/2: the stream was reset, the server broke the protocol (CANCEL)";
        assert_eq!(in_words(&error).as_deref(), Some(words));
        // An error of HTTP/2 means that a connection stood: its text is not kept.
        assert_eq!(in_full(&error).as_deref(), Some(words));
    }

    #[test]
    fn texts_from_before_a_connection_are_kept_once_clean_and_short() {
        let error = layers(&["no such host: a.test", "no such host", "dns\u{7}: \nlookup"]);
        let text = "no such host: a.test: dns: lookup";
        assert_eq!(in_full(&error).as_deref(), Some(text));
        let long = in_full(&layers(&["é".repeat(1000).as_str()])).unwrap();
        assert_eq!(long, "é".repeat(300));
        assert_eq!(in_full(&layers(&["\n"])), None);
    }
}
