//! TLS: what a client shows to a server, and what no change of the HTTP client switches off.

#![cfg(all(feature = "rustls", feature = "clerk-machines"))]

use super::tls_server::{ROOT, server};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use identity_facade::{CarriedOut, ErrorKind, RetryPolicy, clerk};

const CLIENT: &[u8] = include_bytes!("../data/client.der");
const CLIENT_KEY: &[u8] = include_bytes!("../data/client-key.der");

fn builder(url: &str) -> clerk::ClientBuilder {
    clerk::Client::builder("sk_test_emulator")
        .base_url(url)
        .retry(RetryPolicy::never())
}

fn pem(label: &str, der: &[u8]) -> String {
    let text = STANDARD.encode(der);
    let lines: Vec<_> = text.as_bytes().chunks(64).collect();
    let text = lines.join(&b'\n');
    let text = String::from_utf8(text).unwrap();
    format!("-----BEGIN {label}-----\n{text}\n-----END {label}-----\n")
}

#[tokio::test]
async fn a_client_certificate_is_shown_to_a_server_that_asks_for_one() {
    let url = server(true).await;
    let nameless = builder(&url).root_certificates(ROOT).build().unwrap();
    let error = nameless.machines().delete_scope("mch_1", "mch_2").await;
    let error = error.unwrap_err();
    assert_ne!(error.carried_out(), CarriedOut::Yes);

    let key = pem("PRIVATE KEY", CLIENT_KEY);
    let certificate = pem("CERTIFICATE", CLIENT);
    for both in [format!("{key}{certificate}"), format!("{certificate}{key}")] {
        let named = builder(&url)
            .root_certificates(ROOT)
            .client_certificate(both);
        assert!(!format!("{named:?}").contains("PRIVATE"));
        let named = named.build().unwrap();
        let scope = named.machines().delete_scope("mch_1", "mch_2").await;
        assert!(scope.unwrap().deleted);
    }
    for half in [key, certificate] {
        let error = builder(&url).client_certificate(half).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains("client certificate"), "{error}");
    }
}

#[cfg(feature = "reqwest-builder")]
#[tokio::test]
async fn no_change_of_the_http_client_accepts_a_certificate_that_is_not_trusted() {
    let url = server(false).await;
    let client = builder(&url).reqwest(|client| {
        client
            .tls_danger_accept_invalid_certs(true)
            .tls_danger_accept_invalid_hostnames(true)
            .https_only(false)
    });
    let client = client.build().unwrap();
    let error = client.machines().delete_scope("mch_1", "mch_2").await;
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert_eq!(error.carried_out(), CarriedOut::No);
    let cause = std::error::Error::source(&error).unwrap().to_string();
    assert!(cause.contains("certificate"), "{cause}");
}
