//! jsonwebtoken alone: signature and issuer, and the claims as JSON. It has no clock to set, so it does not look at times.

use bench_tokens::{ISSUER, Outcome, run, token};
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode};
use serde_json::{Map, Value};

fn main() -> Outcome {
    let (token, keys) = token()?;
    let part = |name: &str| keys["keys"][0][name].as_str().unwrap_or_default();
    let key = DecodingKey::from_rsa_components(part("n"), part("e"))?;
    let mut validation = Validation::new(Algorithm::RS256);
    validation.validate_exp = false;
    validation.set_issuer(&[ISSUER]);
    run(|| {
        let claims: Map<String, Value> = decode(&token, &key, &validation)?.claims;
        assert!(claims["sub"].is_string());
        Ok(())
    })
}
