//! Takes access away at both vendors, and shows what is refused before it is sent.
//!
//! ```text
//! cargo run --example revoke_access            against the emulator, in this process, offline
//! cargo run --example revoke_access -- --live  against the real services; asks first
//! ```
//!
//! Live, the credentials come from `CLERK_SECRET_KEY`, `GENAUTH_ACCESS_KEY_ID` and `GENAUTH_ACCESS_KEY_SECRET`, the
//! application and the user from `GENAUTH_APP_ID` and `GENAUTH_USER_ID`. What the example creates it deletes.

use std::env;
use std::error::Error;
use std::io::{self, Write as _};

use identity_emulator::Emulator;
use identity_facade::genauth::{ManagementClient, Subject};
use identity_facade::genauth_raw::applications::ApplicationPermissionRecordItem as Grant;
use identity_facade::genauth_raw::shared::{Effect, SubjectType};
use identity_facade::{Error as CallError, clerk};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// What the example works on.
struct Stage {
    clerk: clerk::Client,
    genauth: ManagementClient,
    app_id: String,
    user_id: String,
    /// Lives as long as the example; none when live.
    _emulator: Option<Emulator>,
}

#[tokio::main]
async fn main() -> Result<()> {
    let stage = match env::args().nth(1).as_deref() {
        None => emulated().await?,
        Some("--live") => match live()? {
            Some(stage) => stage,
            None => return Ok(()),
        },
        Some(other) => {
            return Err(format!("`{other}` is not known; the one option is --live").into());
        }
    };
    scopes(&stage).await?;
    application_access(&stage).await?;
    refusals(&stage).await
}

async fn emulated() -> Result<Stage> {
    let emulator = Emulator::start().await?;
    println!("emulator at {}, no network needed\n", emulator.clerk_url());
    let (id, secret) = emulator.genauth_key();
    Ok(Stage {
        clerk: clerk::Client::builder(emulator.clerk_key())
            .base_url(emulator.clerk_url())
            .build()?,
        genauth: ManagementClient::builder(id, secret)
            .host(emulator.genauth_url())
            .build()?,
        app_id: "6229ffaxxxxxxxxcade3e3d9".into(),
        user_id: "6229ffaxxxxxxxxcade3e3d8".into(),
        _emulator: Some(emulator),
    })
}

/// The real services, if the person at the terminal agrees.
fn live() -> Result<Option<Stage>> {
    let variable = |name: &str| env::var(name).map_err(|_| format!("{name} is not set"));
    let stage = Stage {
        clerk: clerk::Client::builder(variable("CLERK_SECRET_KEY")?).build()?,
        genauth: ManagementClient::builder(
            variable("GENAUTH_ACCESS_KEY_ID")?,
            variable("GENAUTH_ACCESS_KEY_SECRET")?,
        )
        .build()?,
        app_id: variable("GENAUTH_APP_ID")?,
        user_id: variable("GENAUTH_USER_ID")?,
        _emulator: None,
    };
    println!("At Clerk this creates two machines and deletes them again.");
    println!(
        "At GenAuth it lets user {} into application {}, then takes that away.",
        stage.user_id, stage.app_id
    );
    print!("Type `yes` to go on: ");
    io::stdout().flush()?;
    let mut answer = String::new();
    io::stdin().read_line(&mut answer)?;
    if answer.trim() == "yes" {
        return Ok(Some(stage));
    }
    println!("Nothing was sent.");
    Ok(None)
}

/// Clerk: a scope is given and taken away.
async fn scopes(stage: &Stage) -> Result<()> {
    println!("Clerk: access of one machine to another");
    let raw = stage.clerk.raw();
    let reports = raw.create_machine().name("reports").await?;
    let ledger = raw.create_machine().name("ledger").await?;
    println!(
        "  created    reports = {}, ledger = {}",
        reports.id, ledger.id
    );

    raw.create_machine_scope(&reports.id)
        .to_machine_id(&ledger.id)
        .await?;
    println!("  given      reports -> ledger");

    let scope = stage
        .clerk
        .machines()
        .delete_scope(&reports.id, &ledger.id)
        .await?;
    println!(
        "  taken      {} -> {}, deleted: {}",
        scope.from_machine_id, scope.to_machine_id, scope.deleted
    );

    let again = stage.clerk.machines();
    match again.delete_scope(&reports.id, &ledger.id).await {
        Err(error) => println!(
            "  once more  {:?}: there is nothing left to take",
            error.kind()
        ),
        Ok(_) => return Err("a scope was deleted twice".into()),
    }
    for machine in [&reports.id, &ledger.id] {
        raw.delete_machine(machine).await?;
    }
    println!("  cleaned up both machines are gone\n");
    Ok(())
}

/// GenAuth: access to an application is given and taken away.
async fn application_access(stage: &Stage) -> Result<()> {
    println!("GenAuth: access of a user to application {}", stage.app_id);
    let grant = Grant::builder()
        .effect(Effect::Allow)
        .target_type(SubjectType::User)
        .target_identifier(&stage.user_id);
    let authorize = stage.genauth.raw().authorize_application_access();
    authorize.app_id(&stage.app_id).list(grant).await?;
    println!("  given      user {}", stage.user_id);

    let outcome = stage
        .genauth
        .revoke_application_access(&stage.app_id, Subject::users([&stage.user_id])?)
        .await?;
    println!(
        "  taken      user {}, success: {}\n",
        stage.user_id, outcome.success
    );
    Ok(())
}

/// Both limits of a revocation, checked without a request.
async fn refusals(stage: &Stage) -> Result<()> {
    println!("Refused before anything is sent");
    let eleven = (0..11).map(|n| Subject::users([format!("user{n}")]));
    let refused = stage
        .genauth
        .revoke_application_access(&stage.app_id, eleven);
    show("11 subjects", refused.await.err())?;

    let fifty_one = Subject::users((0..51).map(|n| format!("user{n}")));
    let refused = stage
        .genauth
        .revoke_application_access(&stage.app_id, [fifty_one]);
    show("51 identifiers", refused.await.err())
}

fn show(what: &str, error: Option<CallError>) -> Result<()> {
    let error = error.ok_or_else(|| format!("{what} were let through"))?;
    for violation in error.violations() {
        println!("  {what}: {violation}; requests sent: {}", error.attempts());
    }
    Ok(())
}
