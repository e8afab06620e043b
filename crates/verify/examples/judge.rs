//! Judges a token or a webhook of Clerk on the command line, for a look at one and for comparison with other programs.
//!
//! ```text
//! judge session ISSUER TOKEN                     keys are loaded from ISSUER/.well-known/jwks.json
//! judge webhook SECRET ID TIMESTAMP SIGNATURE    the body is read from standard input
//! ```
//!
//! Prints `accepted` and the user or the id, or `refused` and the reason. The exit code of a refusal is 1.

use std::error::Error;
use std::io::Read as _;
use std::process::ExitCode;

use http::HeaderMap;
use identity_verify::clerk::{SessionToken, Verifier, WebhookVerifier};

/// What was accepted, or why it was not.
type Verdict = Result<String, String>;

const USAGE: &str = "judge session ISSUER TOKEN, or judge webhook SECRET ID TIMESTAMP SIGNATURE with the body on standard input";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<ExitCode, Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let verdict = match arguments[..] {
        ["session", issuer, token] => session(issuer, token).await?,
        ["webhook", secret, id, timestamp, signature] => webhook(
            secret,
            [
                ("id", id),
                ("timestamp", timestamp),
                ("signature", signature),
            ],
        )?,
        _ => return Err(USAGE.into()),
    };
    Ok(match verdict {
        Ok(what) => {
            println!("accepted {what}");
            ExitCode::SUCCESS
        }
        Err(reason) => {
            println!("refused {reason}");
            ExitCode::FAILURE
        }
    })
}

async fn session(issuer: &str, token: &str) -> Result<Verdict, Box<dyn Error>> {
    let verifier = Verifier::builder().issuer(issuer).build()?;
    let session = verifier.verify::<SessionToken>(token).await;
    Ok(session
        .map(|session| session.user_id().to_owned())
        .map_err(|error| error.reason().to_string()))
}

fn webhook(secret: &str, named: [(&str, &str); 3]) -> Result<Verdict, Box<dyn Error>> {
    let verifier = WebhookVerifier::builder().secret(secret).build()?;
    let mut headers = HeaderMap::new();
    for (name, value) in named {
        let name: http::HeaderName = format!("webhook-{name}").parse()?;
        headers.insert(name, value.parse()?);
    }
    let mut body = Vec::new();
    std::io::stdin().read_to_end(&mut body)?;
    let delivery = verifier.verify(&headers, &body);
    Ok(delivery
        .map(|delivery| delivery.id)
        .map_err(|error| error.reason().to_string()))
}
