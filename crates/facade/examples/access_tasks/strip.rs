use identity_facade::{Error, clerk};

/// Takes every access away from a machine, and says what stays valid until when.
pub async fn strip(clerk: &clerk::Client, machine_id: &str) -> Result<(), Error> {
    let report = clerk.remove_machine_access(machine_id).await?;
    println!("{report}");
    Ok(())
}
