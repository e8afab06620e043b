//! One RSA key, and the signatures it verifies. aws-lc-rs does the arithmetic; it is also what rustls uses here.

use aws_lc_rs::encoding::AsDer;
use aws_lc_rs::rsa::{PublicEncryptingKey, PublicKeyComponents};
use aws_lc_rs::signature::{
    ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_2048_8192_SHA384,
    RSA_PKCS1_2048_8192_SHA512, RsaParameters,
};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::config::ConfigError;
use crate::error::Reason;

/// A signature algorithm that a token may use. Symmetric ones are not among them: a public key is no secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Algorithm {
    /// RSA PKCS#1 1.5 with SHA-256; the default.
    Rs256,
    /// RSA PKCS#1 1.5 with SHA-384.
    Rs384,
    /// RSA PKCS#1 1.5 with SHA-512.
    Rs512,
}

impl Algorithm {
    /// Exactly as it is written in a token.
    pub(crate) fn named(name: &str) -> Option<Self> {
        match name {
            "RS256" => Some(Self::Rs256),
            "RS384" => Some(Self::Rs384),
            "RS512" => Some(Self::Rs512),
            _ => None,
        }
    }

    const fn parameters(self) -> &'static RsaParameters {
        match self {
            Self::Rs256 => &RSA_PKCS1_2048_8192_SHA256,
            Self::Rs384 => &RSA_PKCS1_2048_8192_SHA384,
            Self::Rs512 => &RSA_PKCS1_2048_8192_SHA512,
        }
    }
}

/// A public key of 2048 to 8192 bits.
#[derive(Debug)]
pub(crate) struct RsaKey {
    /// The only algorithm, if the key names one.
    algorithm: Option<Algorithm>,
    /// Parsed for `algorithm`, or for the default.
    key: ParsedPublicKey,
}

impl RsaKey {
    /// Modulus and exponent, big-endian.
    pub(crate) fn from_components(
        algorithm: Option<Algorithm>,
        n: &[u8],
        e: &[u8],
    ) -> Option<Self> {
        let components = PublicKeyComponents {
            n: without_zeros(n),
            e: without_zeros(e),
        };
        Self::from_der(algorithm, components.as_der().ok()?.as_ref())
    }

    /// A PEM with the label `PUBLIC KEY`; line breaks may be spaces or `\n`, and its first and last line may be missing.
    pub(crate) fn from_pem(pem: &str) -> Result<Self, ConfigError> {
        const BEGIN: &str = "-----BEGIN PUBLIC KEY-----";
        const END: &str = "-----END PUBLIC KEY-----";
        let refused = ConfigError::new(
            "pem",
            "is not the PEM of an RSA public key of 2048 to 8192 bits",
        );
        let pem = pem.replace("\\n", "\n");
        let pem = pem.trim();
        let body = match pem.strip_prefix(BEGIN) {
            Some(rest) => rest.strip_suffix(END).ok_or_else(|| refused.clone())?,
            None => pem,
        };
        let body: String = body.split_whitespace().collect();
        let der = STANDARD.decode(body).map_err(|_| refused.clone())?;
        Self::from_der(None, &der).ok_or(refused)
    }

    fn from_der(algorithm: Option<Algorithm>, der: &[u8]) -> Option<Self> {
        // Says that it is RSA, of a size that is accepted.
        PublicEncryptingKey::from_der(der).ok()?;
        let parameters = algorithm.unwrap_or(Algorithm::Rs256).parameters();
        Some(Self {
            algorithm,
            key: ParsedPublicKey::new(parameters, der).ok()?,
        })
    }

    /// `signature` was made over `message` with this key and `algorithm`, which is the key's own.
    pub(crate) fn verify(
        &self,
        algorithm: Algorithm,
        message: &[u8],
        signature: &[u8],
    ) -> Result<(), Reason> {
        if self.algorithm.is_some_and(|own| own != algorithm) {
            return Err(Reason::InvalidAlgorithm);
        }
        let verified = if algorithm == self.algorithm.unwrap_or(Algorithm::Rs256) {
            self.key.verify_sig(message, signature)
        } else {
            ParsedPublicKey::new(algorithm.parameters(), self.key.as_ref())
                .map_err(|_| Reason::InvalidSignature)?
                .verify_sig(message, signature)
        };
        verified.map_err(|_| Reason::InvalidSignature)
    }
}

fn without_zeros(number: &[u8]) -> &[u8] {
    let zeros = number.iter().take_while(|byte| **byte == 0).count();
    &number[zeros..]
}
