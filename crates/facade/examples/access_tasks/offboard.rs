use identity_facade::genauth::ManagementClient;
use identity_facade::{Error, clerk, tasks};

/// Off-boards the person with this e-mail address at both vendors.
pub async fn offboard(
    clerk: &clerk::Client,
    genauth: &ManagementClient,
    email: &str,
) -> Result<(), Error> {
    let report = tasks::offboard_person(clerk, genauth, email).await?;
    println!("{report}");
    Ok(())
}
