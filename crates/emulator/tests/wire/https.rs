//! HTTPS with a certificate that is made at the start.

use std::io;
use std::net::SocketAddr;
use std::process::{Command, Output};
use std::sync::Arc;

use identity_emulator::{Emulator, Fault};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

use crate::program::{Folder, Program};

/// What a client receives that trusts `authority` and asks for `name`.
async fn get(address: SocketAddr, authority: &str, name: &str, path: &str) -> io::Result<String> {
    let mut roots = RootCertStore::empty();
    let authority = CertificateDer::from_pem_slice(authority.as_bytes()).unwrap();
    roots.add(authority).unwrap();
    let config = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let stream = TcpStream::connect(address).await?;
    let name = ServerName::try_from(name.to_owned()).unwrap();
    let connector = TlsConnector::from(Arc::new(config));
    let mut stream = connector.connect(name, stream).await?;
    let head = format!(
        "GET {path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\nauthorization: Bearer sk_test_emulator\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).await?;
    let mut received = String::new();
    stream.read_to_string(&mut received).await?;
    Ok(received)
}

#[tokio::test]
async fn a_client_that_trusts_the_certificate_is_answered_under_every_name() {
    let builder = Emulator::builder().https(["emulator.test", "192.0.2.1"]);
    let emulator = builder.start().await.unwrap();
    let address = emulator.address().unwrap();
    assert_eq!(emulator.clerk_url(), format!("https://{address}"));
    assert!(emulator.genauth_issuer().starts_with("https://127.0.0.1:"));
    let trusted = emulator.certificate().unwrap();
    for name in [
        "localhost",
        "127.0.0.1",
        "::1",
        "emulator.test",
        "192.0.2.1",
    ] {
        let received = get(address, trusted, name, "/v1/machines").await.unwrap();
        assert!(received.starts_with("HTTP/1.1 200 "), "{name}: {received}");
    }
    assert!(get(address, trusted, "other.test", "/").await.is_err());
    let other = Emulator::builder().https([""; 0]).start().await.unwrap();
    let untrusted = other.certificate().unwrap();
    assert!(get(address, untrusted, "localhost", "/").await.is_err());
}

#[tokio::test]
async fn a_connection_is_reset_below_tls() {
    let emulator = Emulator::builder().https([""; 0]).start().await.unwrap();
    emulator.inject(Fault::reset_before_headers().once());
    let (address, trusted) = (emulator.address().unwrap(), emulator.certificate().unwrap());
    let reset = get(address, trusted, "localhost", "/v1/machines").await;
    assert_eq!(reset.unwrap_err().kind(), io::ErrorKind::ConnectionReset);
    let answered = get(address, trusted, "localhost", "/v1/machines").await;
    assert!(answered.unwrap().starts_with("HTTP/1.1 200 "));
}

#[tokio::test]
async fn a_name_that_is_none_keeps_the_emulator_from_starting() {
    let started = Emulator::builder().https(["ümlaut"]).start().await;
    let told = started.unwrap_err().to_string();
    assert!(told.contains("ümlaut"), "{told}");
}

#[test]
fn the_program_writes_the_certificate_and_is_asked_with_it_whether_it_is_well() {
    let folder = Folder::new("https");
    let (own, others) = (folder.file("ca.pem"), folder.file("other.pem"));
    let program = Program::start(&["--https", "--certificate", &own]);
    let _other = Program::start(&["--https", "--certificate", &others]);
    assert!(program.origin.starts_with("https://"), "{}", program.origin);
    let ask = |arguments: &[&str]| -> Output {
        let mut asking = Command::new(env!("CARGO_BIN_EXE_identity-emulator"));
        asking
            .args(["--health", &program.origin])
            .args(arguments)
            .output()
            .unwrap()
    };
    let well = ask(&["--certificate", &own]);
    assert!(well.status.success(), "{well:?}");
    assert!(!ask(&["--certificate", &others]).status.success());
    let told = String::from_utf8(ask(&[]).stderr).unwrap();
    assert!(told.contains("certificate"), "{told}");
}
