use std::fs;
use std::path::Path;

use identity_facade::bulk::Report;
use identity_facade::genauth::{ManagementClient, SubjectId};

/// Revokes the access of the users in a file, a user id in a line. Goes on where the saved report ended.
pub async fn revoke(
    genauth: &ManagementClient,
    app_id: &str,
    users: &Path,
    saved: &Path,
) -> Result<Report, Box<dyn std::error::Error>> {
    let users = fs::read_to_string(users)?;
    let mut run = genauth
        .revoke_application_access_all(app_id, users.lines().map(SubjectId::user))
        .on_progress(|progress| eprint!("\r{} of {}", progress.settled.total(), progress.read));
    if let Ok(report) = fs::read(saved) {
        run = run.resume(&serde_json::from_slice(&report)?);
    }
    let report = run.await;
    fs::write(saved, serde_json::to_vec(&report)?)?;
    Ok(report)
}
