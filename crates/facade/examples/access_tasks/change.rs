use identity_facade::bulk::Report;
use identity_facade::{Error, clerk};
use serde_json::json;

/// Puts the first 200 users that are on trial on the free plan, 8 at a time.
pub async fn change(clerk: &clerk::Client) -> Result<Report, Error> {
    let mut users = clerk.users().list().items();
    let mut on_trial = Vec::new();
    while let Some(user) = users.next().await.transpose()? {
        if user.public_metadata["plan"] == "trial" {
            on_trial.push(user.id);
        }
    }
    on_trial.truncate(200);
    let free = |clerk: clerk::Client, id| {
        let users = clerk.users();
        users
            .merge_metadata(id)
            .public_metadata(json!({ "plan": "free" }))
    };
    Ok(clerk.each(on_trial, free).concurrency(8).await)
}
