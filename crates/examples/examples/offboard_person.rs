//! Off-boards a person at both vendors by their e-mail address: shows the plan, asks, runs it.
//!
//! ```text
//! cargo run --example offboard_person -- ada@example.com
//! ```
//!
//! Credentials come from `CLERK_SECRET_KEY`, `GENAUTH_ACCESS_KEY_ID` and `GENAUTH_ACCESS_KEY_SECRET`. Run it again if it was
//! cut off: it goes on where it ended.

use std::io::stdin;

use identity_facade::genauth::{Brand, ManagementClient};
use identity_facade::{clerk, tasks::offboard_person};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let email = std::env::args()
        .nth(1)
        .ok_or("an e-mail address is needed")?;
    let clerk = clerk::Client::builder_from_env()?.build()?;
    let genauth = ManagementClient::builder_from_env(Brand::GenAuth)?.build()?;

    let plan = offboard_person(&clerk, &genauth, email)
        .block_identifiers()
        .plan()
        .await?;
    println!("{plan}\nContinue? y/n");
    if stdin().lines().next().transpose()?.as_deref() == Some("y") {
        println!("{}", plan.run().await);
    }
    Ok(())
}
