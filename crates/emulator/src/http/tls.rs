//! HTTPS with a certificate that is made at the start. Clients trust the authority that signed it, which signs nothing
//! else: its key is gone once the certificate is made.

use std::io;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose,
};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::PrivatePkcs8KeyDer;

/// What every certificate is for.
const LOOPBACK: [&str; 3] = ["localhost", "127.0.0.1", "::1"];

/// Clocks differ, and some clients take no certificate that is good for longer than 398 days.
const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const GOOD_FOR: Duration = Duration::from_secs(390 * 24 * 60 * 60);

/// What a listener proves itself with.
pub(crate) struct Tls {
    pub(crate) acceptor: TlsAcceptor,
    /// The certificate of the authority, in PEM.
    pub(crate) authority: String,
}

impl Tls {
    /// For the loopback and these names or addresses.
    pub(crate) fn make(names: impl IntoIterator<Item = String>) -> io::Result<Self> {
        let names: Vec<String> = LOOPBACK
            .map(str::to_owned)
            .into_iter()
            .chain(names)
            .collect();
        let told = names.join(", ");
        make(names).map_err(|error| {
            let why = format!("no certificate for {told}: {error}");
            io::Error::new(io::ErrorKind::InvalidInput, why)
        })
    }
}

fn make(names: Vec<String>) -> Result<Tls, Box<dyn std::error::Error + Send + Sync>> {
    let mut authority = params(Vec::new(), "identity-emulator, an authority for tests")?;
    authority.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    authority.key_usages = vec![
        KeyUsagePurpose::KeyCertSign,
        KeyUsagePurpose::DigitalSignature,
    ];
    let issuer_key = KeyPair::generate()?;
    let certificate = authority.self_signed(&issuer_key)?;
    let issuer = Issuer::new(authority, issuer_key);

    let mut own = params(names, "identity-emulator")?;
    own.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    own.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    own.use_authority_key_identifier_extension = true;
    let key = KeyPair::generate()?;
    let own = own.signed_by(&key, &issuer)?;

    let mut config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(
            vec![own.der().clone()],
            PrivatePkcs8KeyDer::from(key.serialize_der()).into(),
        )?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(Tls {
        acceptor: TlsAcceptor::from(Arc::new(config)),
        authority: certificate.pem(),
    })
}

fn params(names: Vec<String>, name: &str) -> Result<CertificateParams, rcgen::Error> {
    let mut params = CertificateParams::new(names)?;
    params.distinguished_name.remove(DnType::CommonName);
    params.distinguished_name.push(DnType::CommonName, name);
    let now = SystemTime::now();
    params.not_before = (now - DAY).into();
    params.not_after = (now + GOOD_FOR).into();
    Ok(params)
}
