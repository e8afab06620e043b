//! Asks a running emulator whether it is well, for the health check of a container that has no other program in it.

use std::io;
use std::time::Duration;

use http::Uri;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// How long an answer is waited for.
const PATIENCE: Duration = Duration::from_secs(3);

/// Asks the emulator at an origin such as `http://127.0.0.1:4010`; an error if it does not answer that it is well.
/// `certificate` is the text that an emulator with HTTPS has written.
pub(crate) async fn check(url: &Uri, certificate: Option<&str>) -> io::Result<()> {
    let asked = tokio::time::timeout(PATIENCE, ask(url, certificate)).await;
    let status = asked.unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()));
    let status = status.map_err(|error| io::Error::new(error.kind(), format!("{url}: {error}")))?;
    if status == "200" {
        Ok(())
    } else {
        Err(io::Error::other(format!(
            "{url}: answered with status {status}"
        )))
    }
}

async fn ask(url: &Uri, certificate: Option<&str>) -> io::Result<String> {
    let invalid = |why| io::Error::new(io::ErrorKind::InvalidInput, why);
    let host = url.host().ok_or_else(|| invalid("it names no host"))?;
    let address = host.trim_matches(['[', ']']).to_owned();
    let connect =
        async |port| TcpStream::connect((address.as_str(), url.port_u16().unwrap_or(port))).await;
    match (url.scheme_str(), certificate) {
        (Some("http"), _) => speak(connect(80).await?, host).await,
        #[cfg(feature = "https")]
        (Some("https"), Some(certificate)) => {
            let stream = tls::connect(connect(443).await?, &address, certificate).await?;
            speak(stream, host).await
        }
        (Some("https"), _) => Err(invalid("of HTTPS the certificate has to be given")),
        _ => Err(invalid("it begins with http:// or https://")),
    }
}

/// Sends the request and gives the status of the answer.
async fn speak(mut stream: impl AsyncRead + AsyncWrite + Unpin, host: &str) -> io::Result<String> {
    let request = format!("GET /health HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await?;
    stream.flush().await?;
    let mut head = vec![0; "HTTP/1.1 200".len()];
    stream.read_exact(&mut head).await?;
    let head = String::from_utf8_lossy(&head);
    match head.strip_prefix("HTTP/1.1 ") {
        Some(status) => Ok(status.to_owned()),
        None => Err(io::Error::new(
            io::ErrorKind::InvalidData,
            "the answer is not HTTP",
        )),
    }
}

#[cfg(feature = "https")]
mod tls {
    use std::io;
    use std::sync::Arc;

    use tokio::net::TcpStream;
    use tokio_rustls::TlsConnector;
    use tokio_rustls::client::TlsStream;
    use tokio_rustls::rustls::crypto::aws_lc_rs;
    use tokio_rustls::rustls::pki_types::pem::PemObject as _;
    use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
    use tokio_rustls::rustls::{ClientConfig, RootCertStore};

    /// Trusts what a certificate has signed, and nothing else.
    pub(super) async fn connect(
        stream: TcpStream,
        host: &str,
        certificate: &str,
    ) -> io::Result<TlsStream<TcpStream>> {
        let mut roots = RootCertStore::empty();
        let root =
            CertificateDer::from_pem_slice(certificate.as_bytes()).map_err(io::Error::other)?;
        roots.add(root).map_err(io::Error::other)?;
        let config = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(io::Error::other)?
            .with_root_certificates(roots)
            .with_no_client_auth();
        let name = ServerName::try_from(host.to_owned()).map_err(io::Error::other)?;
        TlsConnector::from(Arc::new(config))
            .connect(name, stream)
            .await
    }
}
