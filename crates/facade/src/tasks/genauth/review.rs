//! Who can reach an application.

use std::future::IntoFuture;

use genauth_raw::applications::{
    AuthorizationTargetType, ListApplicationAuthDataDto,
    ListApplicationAuthDataDtoPermissionType as PermissionType,
};
use genauth_raw::shared::{Effect, PermissionStrategy};
use identity_facade_core::{BoxFuture, Error, ErrorKind, IntoInput, Invalid};

use super::client;
use crate::genauth::ManagementClient;
use crate::tasks::read::all;
use crate::tasks::review::{Reach, Review};

impl ManagementClient {
    /// Lists who can reach an application: its default strategy, and every record that allows or denies access.
    ///
    /// A group, a role or an organization stands for its members; [`with_members`](ReviewApplication::with_members)
    /// lists those of groups. Requests: 1, and 1 for each 50 records. Feature `genauth-tasks`.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let (id, secret) = emulator.genauth_key();
    /// # let genauth = identity_facade::genauth::ManagementClient::builder(id, secret).exchange(emulator.connection()).build()?;
    /// # let app = genauth.raw().create_application().app_name("books").app_identifier("books").await?.app_id;
    /// let review = genauth.review_application(app.as_str()).with_members().await?;
    /// println!("{}", serde_json::to_string_pretty(&review)?);
    /// # Ok(())
    /// # }
    /// ```
    pub fn review_application(&self, app_id: impl IntoInput<String>) -> ReviewApplication {
        ReviewApplication {
            client: client(self),
            app: app_id.into_input(),
            members: false,
        }
    }
}

/// Lists who can reach an application. From [`ManagementClient::review_application`].
#[derive(Clone, Debug)]
#[must_use = "nothing is read before `.await`"]
pub struct ReviewApplication {
    client: ManagementClient,
    app: Result<String, Invalid>,
    members: bool,
}

impl ReviewApplication {
    /// Lists the members of groups behind the group's record: 1 more request for each 50 members.
    pub fn with_members(mut self) -> Self {
        self.members = true;
        self
    }

    async fn read(&self) -> Result<Review, Error> {
        let raw = self.client.raw();
        let id = self.app.clone()?;
        let strategy = raw
            .get_application_permission_strategy()
            .app_id(&*id)
            .await?;
        let mut review = Review::of(format!("GenAuth application {id}"));
        review.everybody = strategy.permission_strategy == PermissionStrategy::AllowAll;
        let records = all(|| raw.list_auth_application().app_id(&*id).items()).await?;
        for record in &records {
            let reach = reach(record);
            review.everybody |= reach.allowed && record.permission_type == PermissionType::All;
            let is_group = record.target_type == AuthorizationTargetType::Group;
            let (group, allowed) = (reach.id.clone(), reach.allowed);
            review.reach.push(reach);
            if self.members && is_group {
                self.add_members(&mut review, &group, allowed).await?;
            }
        }
        review
            .cannot_be_seen
            .push("of which namespace a role is, and who has it".into());
        review
            .cannot_be_seen
            .push("who is in an organization or a department".into());
        if !self.members {
            review
                .cannot_be_seen
                .push("who is in a group, unless it is asked for".into());
        }
        Ok(review)
    }

    async fn add_members(
        &self,
        review: &mut Review,
        group: &str,
        allowed: bool,
    ) -> Result<(), Error> {
        let raw = self.client.raw();
        let members = match all(|| raw.list_group_members().code(group).items()).await {
            Ok(members) => members,
            Err(error) if error.kind() == ErrorKind::NotFound => {
                let hidden = format!("who is in group {group}, which is not there");
                review.cannot_be_seen.push(hidden.into());
                return Ok(());
            }
            Err(error) => return Err(error),
        };
        for user in members {
            let name = user.email.or(user.username);
            let reach = Reach::new(
                "user",
                user.user_id.as_str(),
                format!("is in group {group}"),
            );
            let mut reach = reach.named(name);
            reach.allowed = allowed;
            review.reach.push(reach);
        }
        Ok(())
    }
}

impl IntoFuture for ReviewApplication {
    type Output = Result<Review, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { self.read().await })
    }
}

fn reach(record: &ListApplicationAuthDataDto) -> Reach {
    let switched = if record.enabled { "" } else { ", switched off" };
    let how = format!("{} record {}{switched}", record.effect, record.id);
    let kind = match record.target_type.as_str() {
        "ORG" => "organization".to_owned(),
        other => other.to_lowercase(),
    };
    let mut reach = Reach::new(kind, &*record.target_id, how).named(record.target_name.clone());
    reach.allowed = record.effect == Effect::Allow && record.enabled;
    reach
}
