//! Every operation goes over the wire and back, in both forms, whatever the vendor adds or leaves out.

use std::collections::BTreeSet;

use conformance::{Line, Servers, run};
use identity_emulator::{Drift, Emulator, Fault};

/// What both descriptions hold: 249 operations of Clerk, 367 of GenAuth.
const OPERATIONS: usize = 616;

async fn emulator() -> Emulator {
    let builder = Emulator::builder().seed(7).stateless();
    builder.start().await.expect("a loopback port is free")
}

async fn lines(emulator: &Emulator) -> Vec<Line> {
    let (id, secret) = emulator.genauth_key();
    let servers = Servers {
        clerk: emulator.clerk_url(),
        clerk_key: emulator.clerk_key().to_owned(),
        genauth: emulator.genauth_url(),
        genauth_key_id: id.to_owned(),
        genauth_key_secret: secret.to_owned(),
    };
    let mut lines = Vec::new();
    run(&servers, |line| lines.push(line))
        .await
        .expect("clients of loopback servers are built");
    lines
}

fn every_answer_is_read(lines: &[Line]) {
    let problems: Vec<_> = lines
        .iter()
        .filter(|line| !line.read)
        .map(ToString::to_string)
        .collect();
    assert!(
        problems.is_empty(),
        "{} calls were not read:\n{}",
        problems.len(),
        problems.join("\n")
    );
    let operations: BTreeSet<_> = lines
        .iter()
        .map(|line| (line.api, line.request.as_str()))
        .collect();
    assert_eq!(operations.len(), OPERATIONS);
    assert_eq!(lines.len(), 2 * OPERATIONS);
    println!(
        "{} of {OPERATIONS} operations, {} calls read",
        operations.len(),
        lines.len()
    );
}

#[tokio::test]
async fn every_operation_goes_over_the_wire_and_back() {
    every_answer_is_read(&lines(&emulator().await).await);
}

#[tokio::test]
async fn no_answer_fails_because_the_vendor_moves_on() {
    for drift in Drift::ALL {
        let emulator = emulator().await;
        emulator.inject(Fault::drift([drift]));
        every_answer_is_read(&lines(&emulator).await);
    }
}
