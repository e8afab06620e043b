//! A session token, version 2, with an organization and its permissions, and the keys of its instance.

use std::env;
use std::time::Instant;

use serde_json::Value;

pub type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// The time at which the token is valid, in seconds.
pub const NOW: u64 = 1_790_000_000;
pub const ISSUER: &str = "https://clerk.shop.example";
pub const PARTY: &str = "https://app.shop.example";

/// The token, and its instance's keys as JSON.
pub fn token() -> Outcome<(String, Value)> {
    let vectors: Value = serde_json::from_str(include_str!(
        "../../../crates/verify/tests/data/clerk-tokens.json"
    ))?;
    let tokens = vectors["tokens"].as_array().ok_or("no tokens")?;
    let vector = tokens
        .iter()
        .find(|token| token["name"] == "session-v2-organization");
    let token = vector
        .and_then(|vector| vector["token"].as_str())
        .ok_or("no token")?;
    Ok((token.to_owned(), vectors["jwks"]["instance"].clone()))
}

/// `PROGRAM URL COUNT` verifies so many times; the URL is not used. With a third argument it prints how many a second.
pub fn run(mut verify: impl FnMut() -> Outcome) -> Outcome {
    let count = env::args()
        .nth(2)
        .ok_or("arguments: a URL, how many times")?;
    let count: u32 = count.parse()?;
    let began = Instant::now();
    for _ in 0..count {
        verify()?;
    }
    if env::args().nth(3).is_some() {
        println!("{:.0}", f64::from(count) / began.elapsed().as_secs_f64());
    }
    Ok(())
}
