//! Who can reach an application and a machine: printed for people, written as JSON for an audit, and compared with who
//! should. Against the emulator in this process:
//!
//! ```text
//! cargo run -p identity-facade --example review_access --features clerk-tasks,genauth-tasks
//! ```

use std::collections::BTreeSet;
use std::error::Error;

use identity_emulator::Emulator;
use identity_facade::clerk;
use identity_facade::genauth::{ManagementClient, Subject};
use identity_facade::tasks::Review;

/// The identifiers that reach it and should not.
fn unexpected(review: &Review, expected: &[&str]) -> BTreeSet<String> {
    let allowed = review.reach.iter().filter(|reach| reach.allowed);
    let ids = allowed.map(|reach| reach.id.clone());
    ids.filter(|id| !expected.contains(&id.as_str())).collect()
}

async fn review(
    clerk: &clerk::Client,
    genauth: &ManagementClient,
    machine: &str,
    app: &str,
) -> Result<[Review; 2], Box<dyn Error>> {
    let machine = clerk.review_machine(machine).await?;
    let app = genauth.review_application(app).with_members().await?;
    for review in [&machine, &app] {
        println!("{review}");
        println!("{}", serde_json::to_string(review)?);
    }
    Ok([machine, app])
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    reviewed().await
}

async fn reviewed() -> Result<(), Box<dyn Error>> {
    let emulator = Emulator::in_memory()?;
    let (id, secret) = emulator.genauth_key();
    let clerk = clerk::Client::builder(emulator.clerk_key())
        .exchange(emulator.connection())
        .build()?;
    let genauth = ManagementClient::builder(id, secret)
        .exchange(emulator.connection())
        .build()?;
    let ledger = clerk.machines().create("ledger").await?.id;
    let reports = clerk.machines().create("reports").await?.id;
    clerk.machines().create_scope(&reports, &ledger).await?;
    let app = genauth.applications().create("invoices").await?.app_id;
    let subjects = [Subject::users(["ada"])?, Subject::users(["eve"])?];
    genauth
        .applications()
        .authorize_access(&app, subjects)
        .await?;

    let [machine, application] = review(&clerk, &genauth, ledger.as_str(), app.as_str()).await?;
    assert!(unexpected(&machine, &[reports.as_str()]).is_empty());
    assert_eq!(
        unexpected(&application, &["ada"]),
        BTreeSet::from(["eve".to_owned()])
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    #[tokio::test]
    async fn a_review_names_who_should_not_be_there() {
        super::reviewed().await.unwrap();
    }
}
