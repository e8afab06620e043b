//! `cargo run -p conformance`: holds both clients against a server, operation by operation.

use std::error::Error;
use std::process::ExitCode;

use clap::Parser;
use conformance::{Line, Outcome, Servers, run};
use identity_emulator::Emulator;

/// Sends every operation of both vendors and reads the answers; a line per call. Ends with 1 if an answer cannot be read or does not
/// come, and if the own emulator refuses a call; another server may refuse what it does not know.
#[derive(Parser)]
#[command(name = "conformance")]
struct Options {
    /// Origin that answers as Clerk; an emulator that answers by samples unless given. The key is taken from
    /// `CLERK_SECRET_KEY`.
    #[arg(long)]
    clerk: Option<String>,
    /// Origin that answers as GenAuth; the same emulator unless given. The key is taken from `GENAUTH_ACCESS_KEY_ID`
    /// and `GENAUTH_ACCESS_KEY_SECRET`.
    #[arg(long)]
    genauth: Option<String>,
    /// Seed of the emulator's answers.
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// A JSON object per line.
    #[arg(long)]
    json: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    match report(&Options::parse()).await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Whether all is well.
async fn report(options: &Options) -> Result<bool, Box<dyn Error>> {
    let emulator = Emulator::builder()
        .seed(options.seed)
        .stateless()
        .start()
        .await?;
    let (id, secret) = emulator.genauth_key();
    let mut servers = Servers {
        clerk: emulator.clerk_url(),
        clerk_key: emulator.clerk_key().to_owned(),
        genauth: emulator.genauth_url(),
        genauth_key_id: id.to_owned(),
        genauth_key_secret: secret.to_owned(),
    };
    let variable = |name: &str| std::env::var(name).map_err(|_| format!("{name} is not set"));
    if let Some(origin) = &options.clerk {
        servers.clerk.clone_from(origin);
        servers.clerk_key = variable("CLERK_SECRET_KEY")?;
    }
    if let Some(origin) = &options.genauth {
        servers.genauth.clone_from(origin);
        servers.genauth_key_id = variable("GENAUTH_ACCESS_KEY_ID")?;
        servers.genauth_key_secret = variable("GENAUTH_ACCESS_KEY_SECRET")?;
    }
    let own = |line: &Line| match line.api {
        "clerk" => options.clerk.is_none(),
        _ => options.genauth.is_none(),
    };
    let (mut calls, mut read, mut refused, mut well) = (0, 0, 0, true);
    run(&servers, |line| {
        calls += 1;
        read += usize::from(line.outcome == Outcome::Read);
        refused += usize::from(line.outcome == Outcome::Refused);
        well &= match line.outcome {
            Outcome::Read => true,
            Outcome::Refused => !own(&line),
            Outcome::Unreadable | Outcome::Failed => false,
        };
        if options.json {
            println!("{}", serde_json::to_string(&line).unwrap_or_default());
        } else {
            println!("{line}");
        }
    })
    .await?;
    // On standard error, so that lines for programs stay lines for programs.
    eprintln!("{read} of {calls} calls read, {refused} refused");
    Ok(well)
}
