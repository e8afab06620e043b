//! identity-verify: tokens that each name another key, none of them known. The heap must not grow with their number.

use std::convert::Infallible;
use std::time::{Duration, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bench_tokens::{ISSUER, NOW, Outcome, run, token};
use bytes::Bytes;
use http::{Request, Response};
use identity_verify::Reason;
use identity_verify::clerk::{SessionToken, Verifier};

fn main() -> Outcome {
    let (token, keys) = token()?;
    let (_, rest) = token.split_once('.').ok_or("no token")?;
    let keys = keys.to_string();
    let verifier = Verifier::builder()
        .issuer(ISSUER)
        .clock(|| UNIX_EPOCH + Duration::from_secs(NOW))
        .fetch(move |_: Request<Bytes>| {
            let keys = keys.clone();
            async { Ok::<_, Infallible>(Response::new(keys)) }
        })
        .build()?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()?;
    let mut number = 0_u64;
    run(|| {
        number += 1;
        let header = format!(r#"{{"alg":"RS256","kid":"ins_{number}","typ":"JWT"}}"#);
        let token = format!("{}.{rest}", URL_SAFE_NO_PAD.encode(header));
        let refused = runtime
            .block_on(verifier.verify::<SessionToken>(&token))
            .err();
        assert_eq!(
            refused.map(|error| error.reason()),
            Some(Reason::KeyMismatch)
        );
        Ok(())
    })
}
