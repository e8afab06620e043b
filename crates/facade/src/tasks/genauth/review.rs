//! Who can reach an application.

use std::future::IntoFuture;

use genauth_raw::applications::{
    ListApplicationAuthDataDto, ListApplicationAuthDataDtoPermissionType as PermissionType,
};
use genauth_raw::shared::{Effect, PermissionStrategy};
use identity_facade_core::{BoxFuture, Error, IntoInput, Invalid};

use super::client;
use super::members::Members;
use crate::genauth::ManagementClient;
use crate::tasks::read::all;
use crate::tasks::review::{Reach, Review};

impl ManagementClient {
    /// Lists who can reach an application: its default strategy, and every record that allows or denies access.
    ///
    /// A group, a role or an organization stands for its members; [`with_members`](ReviewApplication::with_members)
    /// lists them. Requests: 1, and 1 for each 50 records. Feature `genauth-tasks`.
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
    /// Lists the members of groups, roles, organizations and departments behind their record.
    ///
    /// A record of a role does not say of which namespace it is: if several have a role of this code, the members of
    /// each are listed, and `how` says so. In an organization or a department is who is so directly; the API has no tree
    /// of departments.
    ///
    /// More requests: 1 for each 50 members of a group or a role; for roles, 1 for each 50 namespaces, and 1 for each
    /// role in each namespace; for organizations and departments, 1 for each 50 users of the pool.
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
        let members = if self.members {
            Some(Members::of(&self.client, &records, &mut review).await?)
        } else {
            None
        };
        for record in &records {
            let reach = reach(record);
            let allowed = reach.allowed;
            review.everybody |= allowed && record.permission_type == PermissionType::All;
            review.reach.push(reach);
            if let Some(members) = &members {
                members.add(record, allowed, &mut review).await?;
            }
        }
        if members.is_none() {
            review.hide("who is in a group, an organization or a department, and who has a role, unless it is asked for");
            review.hide("of which namespace a role is");
        }
        Ok(review)
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
