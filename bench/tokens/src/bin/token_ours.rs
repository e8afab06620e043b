//! identity-verify: form, kind, signature, issuer, authorised party, times, and the session's claims as types.

use std::time::{Duration, UNIX_EPOCH};

use bench_tokens::{ISSUER, NOW, Outcome, PARTY, run, token};
use identity_verify::KeySet;
use identity_verify::clerk::{SessionToken, Verifier};

fn main() -> Outcome {
    let (token, keys) = token()?;
    let verifier = Verifier::builder()
        .keys(KeySet::from_json(keys.to_string().as_bytes())?)
        .issuer(ISSUER)
        .authorized_parties([PARTY])
        .clock(|| UNIX_EPOCH + Duration::from_secs(NOW))
        .build()?;
    run(|| {
        let session: SessionToken = verifier.verify_now(&token)?;
        assert!(session.user_id().starts_with("user_"));
        Ok(())
    })
}
