//! Who can reach an application.

use genauth_raw::applications::ListApplicationAuthDataDtoPermissionType as PermissionType;
use genauth_raw::shared::{Effect, PermissionStrategy};
use identity_facade_core::{Error, IntoInput, Invalid};

use super::client;
use crate::genauth::ManagementClient;
use crate::tasks::read::all;
use crate::tasks::review::{Reach, Review};

impl ManagementClient {
    /// Lists who can reach an application: its default strategy, and every record that allows or denies access.
    ///
    /// Requests: 1, and 1 for each 50 records. Feature `genauth-tasks`.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let (id, secret) = emulator.genauth_key();
    /// # let genauth = identity_facade::genauth::ManagementClient::builder(id, secret).exchange(emulator.connection()).build()?;
    /// # let app = genauth.raw().create_application().app_name("books").app_identifier("books").await?.app_id;
    /// let review = genauth.review_application(app.as_str()).await?;
    /// println!("{}", serde_json::to_string_pretty(&review)?);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn review_application(
        &self,
        app_id: impl IntoInput<String>,
    ) -> Result<Review, Error> {
        let client = client(self);
        let raw = client.raw();
        let id: Result<String, Invalid> = app_id.into_input();
        let id = id?;
        let strategy = raw
            .get_application_permission_strategy()
            .app_id(&*id)
            .await?;
        let mut review = Review::of(format!("GenAuth application {id}"));
        review.everybody = strategy.permission_strategy == PermissionStrategy::AllowAll;
        for record in all(|| raw.list_auth_application().app_id(&*id).items()).await? {
            let allows = record.effect == Effect::Allow;
            let everybody = record.permission_type == PermissionType::All;
            let switched = if record.enabled { "" } else { ", switched off" };
            let how = format!("{} record {}{switched}", record.effect, record.id);
            let kind = record.target_type.as_str().to_lowercase();
            let kind = if kind == "org" {
                "organization".to_owned()
            } else {
                kind
            };
            let mut reach = Reach::new(kind, record.target_id, how).named(record.target_name);
            reach.allowed = allows && record.enabled;
            review.everybody |= reach.allowed && everybody;
            review.reach.push(reach);
        }
        review
            .cannot_be_seen
            .push("of which namespace a role is".into());
        review
            .cannot_be_seen
            .push("who is in a department; groups and roles stand for their members".into());
        Ok(review)
    }
}
