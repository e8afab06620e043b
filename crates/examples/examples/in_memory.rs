//! Measures how much faster a suite is with the emulator in memory than with one on a port: the same calls, both ways.
//!
//! ```text
//! cargo run -p examples --example in_memory           500 calls, 3 runs
//! cargo run -p examples --example in_memory -- 2000   as many calls as you like
//! ```
//!
//! A suite is tests of 5 calls, each with an emulator and clients of its own, as tests have them. The last rows are the
//! calls alone: one emulator and one client of each vendor for all of them.

use std::env;
use std::error::Error;
use std::time::{Duration, Instant};

use identity_emulator::Emulator;
use identity_facade::genauth::{ManagementClient, Subject};
use identity_facade::{RateLimit, clerk};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

const RUNS: usize = 3;
const CALLS_OF_A_TEST: usize = 5;

const SCENE: &str = r#"[
    { "call": "POST /v1/machines", "body": { "name": "reports" }, "as": "reports" },
    { "call": "POST /v1/machines", "body": { "name": "ledger" }, "as": "ledger" },
    { "call": "POST /v1/machines/{reports.id}/scopes", "body": { "to_machine_id": "{ledger.id}" } }
]"#;

/// How an emulator is reached.
#[derive(Clone, Copy)]
enum Way {
    Port,
    Memory,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let calls = env::args().nth(1).as_deref().unwrap_or("500").parse()?;
    let tests = usize::div_ceil(calls, CALLS_OF_A_TEST);
    // What every process does once is no part of it.
    suite(Way::Port, 1, CALLS_OF_A_TEST).await?;
    println!("                                   on a port   in memory");
    for _ in 0..RUNS {
        let port = suite(Way::Port, tests, CALLS_OF_A_TEST).await?;
        let memory = suite(Way::Memory, tests, CALLS_OF_A_TEST).await?;
        print(
            &format!("{tests} tests of {CALLS_OF_A_TEST} calls"),
            port,
            memory,
        );
    }
    for _ in 0..RUNS {
        let port = suite(Way::Port, 1, calls).await?;
        let memory = suite(Way::Memory, 1, calls).await?;
        print(&format!("1 test of {calls} calls"), port, memory);
    }
    Ok(())
}

fn print(what: &str, port: Duration, memory: Duration) {
    let (port, memory) = (port.as_secs_f64() * 1e3, memory.as_secs_f64() * 1e3);
    let times = port / memory;
    println!("{what:<30} {port:>10.1} ms {memory:>8.1} ms   {times:>5.1} times");
}

/// Runs tests one after the other, each of so many calls.
async fn suite(way: Way, tests: usize, calls: usize) -> Result<Duration> {
    let started = Instant::now();
    for _ in 0..tests {
        test(way, calls).await?;
    }
    Ok(started.elapsed())
}

/// Takes a scope away at Clerk, and access at GenAuth with all other calls.
async fn test(way: Way, calls: usize) -> Result<()> {
    let emulator = match way {
        Way::Port => Emulator::start().await?,
        Way::Memory => Emulator::in_memory()?,
    };
    let (id, secret) = emulator.genauth_key();
    let clerk = clerk::Client::builder(emulator.clerk_key()).rate_limit(RateLimit::Off);
    let genauth = ManagementClient::builder(id, secret).rate_limit(RateLimit::Off);
    let (clerk, genauth) = match way {
        Way::Port => (
            clerk.base_url(emulator.clerk_url()),
            genauth.host(emulator.genauth_url()),
        ),
        Way::Memory => (
            clerk.exchange(emulator.connection()),
            genauth.exchange(emulator.connection()),
        ),
    };
    let (clerk, genauth) = (clerk.build()?, genauth.build()?);

    let named = emulator.set_scene(&serde_json::from_str(SCENE)?)?;
    let id_of = |name: &str| named[name]["id"].as_str().unwrap_or_default();
    let (reports, ledger) = (id_of("reports"), id_of("ledger"));
    let deleted = clerk.machines().delete_scope(reports, ledger).await?;
    assert!(deleted.deleted);
    for _ in 1..calls {
        let user = [Subject::users(["ada"])];
        genauth.revoke_application_access("console", user).await?;
    }
    assert_eq!(emulator.requests().len(), calls);
    Ok(())
}
