//! Off-boarding one person at both vendors.

use genauth_raw::shared::UserIdType;
use identity_facade_core::{Error, ErrorKind, IntoInput, Invalid, JsonObject, Rule};

use super::plan::Plan;
use super::read::all;
use super::task::task;
use super::{clerk, genauth};
use crate::clerk::Client;
use crate::genauth::ManagementClient;

/// Off-boards the person with this e-mail address, at Clerk and at GenAuth: one plan, one report.
///
/// `.plan()` reads and shows what would be done; `.await` plans and runs at once. See [`OffboardPerson`]. Features
/// `clerk-tasks` and `genauth-tasks`.
///
/// ```no_run
/// # async fn example(clerk: identity_facade::clerk::Client, genauth: identity_facade::genauth::ManagementClient) -> Result<(), identity_facade::Error> {
/// use identity_facade::tasks::offboard_person;
///
/// let plan = offboard_person(&clerk, &genauth, "ada@example.com").block_identifiers().plan().await?;
/// println!("{plan}");
/// let report = plan.run().await;
/// println!("{report}");
/// # Ok(())
/// # }
/// ```
pub fn offboard_person(
    clerk: &Client,
    genauth: &ManagementClient,
    email: impl IntoInput<String>,
) -> OffboardPerson {
    let email = email.into_input().and_then(|email: String| {
        let email = email.trim();
        let split = email.split_once('@');
        if split.is_some_and(|(name, host)| !name.is_empty() && !host.is_empty()) {
            Ok(email.to_owned())
        } else {
            Err(Invalid::of(Rule::Other("must be an e-mail address".into())))
        }
    });
    OffboardPerson {
        email: email.map_err(|invalid| invalid.at("email")),
        clerk: clerk::Offboarding::new(clerk),
        genauth: genauth::Offboarding::new(genauth),
    }
}

/// Off-boards one person at both vendors. From [`offboard_person`].
///
/// First the ways in are closed at both: the ban and the blocklist at Clerk, the suspension and the end of sessions at
/// GenAuth. Then everything else goes, as in [`OffboardUser`](crate::tasks::OffboardUser) and
/// [`OffboardGenAuthUser`](crate::tasks::OffboardGenAuthUser). Pending invitations to the address are revoked even if no
/// user has it. [`Plan::subjects`] says who was found; if it is empty, the address may be misspelt.
///
/// Requests: 1 at each vendor to find the person, then those of both tasks.
#[derive(Clone, Debug)]
#[must_use = "nothing is read or changed before `.plan()` or `.await`"]
pub struct OffboardPerson {
    email: Result<String, Invalid>,
    clerk: clerk::Offboarding,
    genauth: genauth::Offboarding,
}

task!(OffboardPerson);

impl OffboardPerson {
    /// Puts the person's e-mail addresses and phone numbers on Clerk's blocklist.
    pub fn block_identifiers(mut self) -> Self {
        self.clerk.block = true;
        self
    }

    /// Merges this object into the private metadata of the user at Clerk when everything else is done there.
    pub fn note(mut self, note: impl IntoInput<JsonObject<8192>>) -> Self {
        self.clerk.note(note.into_input());
        self
    }

    /// Leaves memberships at Clerk as they are.
    pub fn keep_memberships(mut self) -> Self {
        self.clerk.keep_memberships = true;
        self
    }

    /// Leaves groups at GenAuth as they are.
    pub fn keep_groups(mut self) -> Self {
        self.genauth.keep_groups = true;
        self
    }

    /// Leaves roles at GenAuth as they are.
    pub fn keep_roles(mut self) -> Self {
        self.genauth.keep_roles = true;
        self
    }

    async fn read(&self) -> Result<Plan, Error> {
        let email = self.email.clone()?;
        let mut plan = Plan::new(format!("Off-board {email} at Clerk and GenAuth"));
        let raw = self.clerk.client.raw();
        let users = all(|| raw.get_user_list().email_address([&*email]).items()).await?;
        for user in &users {
            plan.merge(self.clerk.user(user).await?);
        }
        if users.is_empty() {
            plan.merge(self.clerk.addresses(&[&email], &[]).await?);
        }
        let user = self.genauth.client.raw().get_user().user_id(&*email);
        match user.user_id_type(UserIdType::Email).await {
            Ok(user) => plan.merge(self.genauth.user(&user).await?),
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
        Ok(plan.arrange())
    }
}
