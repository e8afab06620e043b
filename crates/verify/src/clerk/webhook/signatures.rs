//! The entries of a signature header: `v1,…` and `v1a,…`, divided by spaces. Unknown versions are passed over.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// Checking a public key's signature is work: a sender has one or two.
const MAX_PUBLIC: usize = 8;

pub(super) struct Signatures {
    /// `v1`.
    pub(super) symmetric: Vec<Vec<u8>>,
    /// `v1a`.
    pub(super) public: Vec<Vec<u8>>,
}

impl Signatures {
    pub(super) fn read(header: &[u8]) -> Self {
        let mut signatures = Self {
            symmetric: Vec::new(),
            public: Vec::new(),
        };
        for entry in header.split(|byte| *byte == b' ') {
            if let Some(signature) = decoded(entry, b"v1,") {
                signatures.symmetric.push(signature);
            } else if let Some(signature) = decoded(entry, b"v1a,")
                && signatures.public.len() < MAX_PUBLIC
            {
                signatures.public.push(signature);
            }
        }
        signatures
    }
}

fn decoded(entry: &[u8], version: &[u8]) -> Option<Vec<u8>> {
    STANDARD.decode(entry.strip_prefix(version)?).ok()
}
