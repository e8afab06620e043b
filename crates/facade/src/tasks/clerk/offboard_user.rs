//! Off-boarding a user.

use clerk_raw::allow_list_block_list::CREATE_BLOCKLIST_IDENTIFIER;
use clerk_raw::api_keys::REVOKE_API_KEY;
use clerk_raw::ids::UserId;
use clerk_raw::invitations::{ListInvitationsStatus, REVOKE_INVITATION};
use clerk_raw::organization_invitations::{
    ListInstanceOrganizationInvitationsStatusItem, REVOKE_ORGANIZATION_INVITATION,
};
use clerk_raw::organization_memberships::DELETE_ORGANIZATION_MEMBERSHIP;
use clerk_raw::sessions::{GetSessionListStatus, REVOKE_SESSION};
use clerk_raw::users::{BAN_USER, UPDATE_USER_METADATA, User};
use identity_facade_core::{Error, ErrorKind, IntoInput, Invalid, JsonObject};
use serde_json::{Map, Value};

use super::{change, client, removal};
use crate::clerk::Client;
use crate::tasks::plan::Plan;
use crate::tasks::read::{all, options};
use crate::tasks::remains::Reason;
use crate::tasks::task::task;

/// Metadata of a user is at most so long, in bytes.
const METADATA: usize = 8192;

impl Client {
    /// Off-boards a user: bans them, which ends their sessions, and takes away invitations, API keys and memberships.
    ///
    /// `.plan()` reads and shows what would be done; `.await` plans and runs at once. The order, and what remains:
    /// [`OffboardUser`]. Feature `clerk-tasks`.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let clerk = identity_facade::clerk::Client::builder(emulator.clerk_key()).exchange(emulator.connection()).build()?;
    /// # let ada = clerk.raw().create_user().email_address(["ada@example.com"]).skip_password_requirement(true).await?.id;
    /// let report = clerk.offboard_user(&ada).block_identifiers().note(serde_json::json!({ "offboarded_by": "ops" })).await?;
    /// assert!(report.is_complete());
    /// assert!(clerk.raw().get_user(&ada).await?.banned);
    /// # Ok(())
    /// # }
    /// ```
    pub fn offboard_user(&self, user_id: impl IntoInput<UserId>) -> OffboardUser {
        OffboardUser {
            user: user_id.into_input(),
            how: Offboarding::new(self),
        }
    }
}

/// Off-boards a user. From [`Client::offboard_user`].
///
/// 1. The user is banned. That ends every session and refuses sign-ins, so nothing that goes afterwards can be made anew
///    by them. Sessions of a user who is banned already are revoked one by one.
/// 2. E-mail addresses and phone numbers go on the blocklist, if asked for: nobody signs up with them again.
/// 3. Pending invitations to these addresses are revoked, of the instance and of organizations.
/// 4. API keys are revoked, then memberships deleted.
/// 5. The note is written, if there is one, after all of this is done.
///
/// No step but the note depends on another: if the ban fails, the rest is taken away nevertheless.
///
/// Requests: 1; 1 for the blocklist; and, for each list, 1 or more: sessions, memberships (500 a page), API keys (100),
/// two lists of invitations for each address; then 1 for each step.
#[derive(Clone, Debug)]
#[must_use = "nothing is read or changed before `.plan()` or `.await`"]
pub struct OffboardUser {
    user: Result<UserId, Invalid>,
    how: Offboarding,
}

task!(OffboardUser);

impl OffboardUser {
    /// Puts the user's e-mail addresses and phone numbers on the blocklist.
    pub fn block_identifiers(mut self) -> Self {
        self.how.block = true;
        self
    }

    /// Merges this object into the user's private metadata when everything else is done: at most 8 KB of JSON.
    pub fn note(mut self, note: impl IntoInput<JsonObject<METADATA>>) -> Self {
        self.how.note(note.into_input());
        self
    }

    /// Leaves the memberships as they are.
    pub fn keep_memberships(mut self) -> Self {
        self.how.keep_memberships = true;
        self
    }

    async fn read(&self) -> Result<Plan, Error> {
        let id = self.user.clone()?;
        let user = self.how.client.raw().get_user(&id).await?;
        let mut plan = Plan::new(format!("Off-board Clerk user {id}"));
        plan.merge(self.how.user(&user).await?);
        Ok(plan.arrange())
    }
}

/// How users are off-boarded.
#[derive(Clone, Debug)]
pub(in crate::tasks) struct Offboarding {
    pub(in crate::tasks) client: Client,
    pub(in crate::tasks) block: bool,
    pub(in crate::tasks) keep_memberships: bool,
    note: Option<Result<JsonObject<METADATA>, Invalid>>,
}

impl Offboarding {
    pub(in crate::tasks) fn new(of: &Client) -> Self {
        Self {
            client: client(of),
            block: false,
            keep_memberships: false,
            note: None,
        }
    }

    pub(in crate::tasks) fn note(&mut self, note: Result<JsonObject<METADATA>, Invalid>) {
        self.note = Some(note.map_err(|invalid| invalid.at("note")));
    }

    /// The plan for a user.
    pub(in crate::tasks) async fn user(&self, user: &User) -> Result<Plan, Error> {
        let mut plan = Plan::new("");
        let emails: Vec<&str> = user
            .email_addresses
            .iter()
            .map(|one| &*one.email_address)
            .collect();
        plan.found(format!("Clerk user {} ({})", user.id, emails.join(", ")));
        self.close(&mut plan, user).await?;
        let phones = user.phone_numbers.iter().map(|one| &*one.phone_number);
        let phones: Vec<&str> = phones.collect();
        plan.merge(self.addresses(&emails, &phones).await?);
        self.keys(&mut plan, user).await?;
        self.memberships(&mut plan, user).await?;
        self.write(&mut plan, user)?;
        plan.remains_by(
            Reason::Issued,
            format!("session tokens of user {}", user.id),
            "they cannot be revoked, and stay valid until they expire: after 60 seconds, unless a JWT template says \
             otherwise",
        );
        plan.hidden("sign-in tokens and actor tokens that are pending: revoke them by the identifiers that you kept");
        plan.hidden("grants and tokens of OAuth applications");
        plan.hidden("API keys of organizations that the user created or knows");
        Ok(plan)
    }

    /// The plan for addresses, even if no user has them: the blocklist, and pending invitations.
    pub(in crate::tasks) async fn addresses(
        &self,
        emails: &[&str],
        phones: &[&str],
    ) -> Result<Plan, Error> {
        let raw = self.client.raw();
        let mut plan = Plan::new("");
        if self.block {
            let blocked = raw.list_blocklist_identifiers().await?.data;
            let blocked: Vec<String> = blocked
                .iter()
                .filter_map(|one| Some(one.identifier.as_deref()?.to_lowercase()))
                .collect();
            for &identifier in emails.iter().chain(phones) {
                if !blocked.contains(&identifier.to_lowercase()) {
                    let does = format!("put {identifier} on the blocklist");
                    let call = raw.create_blocklist_identifier().identifier(identifier);
                    plan.step(
                        change(&CREATE_BLOCKLIST_IDENTIFIER, &[identifier], does, call).first(),
                    );
                }
            }
        }
        for &email in emails {
            let is_theirs = |address: &str| address.to_lowercase() == email.to_lowercase();
            let invitations = all(|| {
                let pending = ListInvitationsStatus::Pending;
                raw.list_invitations().status(pending).query(email).items()
            });
            for invitation in invitations.await? {
                if is_theirs(&invitation.email_address) {
                    let id = &invitation.id;
                    let does = format!("revoke invitation {id} of {email}");
                    let call = raw.revoke_invitation(id);
                    plan.step(removal(&REVOKE_INVITATION, &[id.as_str()], does, call));
                }
            }
            let invitations = all(|| {
                let pending = ListInstanceOrganizationInvitationsStatusItem::Pending;
                let invitations = raw.list_instance_organization_invitations();
                invitations.status([pending]).query(email).items()
            });
            for invitation in invitations.await? {
                if !is_theirs(&invitation.email_address) {
                    continue;
                }
                let id = &invitation.id;
                let Some(organization) = &invitation.organization_id else {
                    let note = "an invitation does not say which organization it is of";
                    return Err(Error::new(ErrorKind::Decode).with_note(note));
                };
                let does =
                    format!("revoke invitation {id} of {email} to organization {organization}");
                let ids = [organization.as_str(), id.as_str()];
                let call = raw.revoke_organization_invitation(organization, id);
                plan.step(removal(&REVOKE_ORGANIZATION_INVITATION, &ids, does, call));
            }
        }
        Ok(plan)
    }

    /// Sessions, and whatever begins them.
    async fn close(&self, plan: &mut Plan, user: &User) -> Result<(), Error> {
        let raw = self.client.raw();
        let id = user.id.as_str();
        let active = GetSessionListStatus::Active;
        let sessions = all(|| raw.get_session_list().user_id(id).status(active).items()).await?;
        if !user.banned {
            let count = sessions.len();
            let does = format!("ban user {id}: ends {count} active sessions and refuses sign-ins");
            plan.step(change(&BAN_USER, &[id], does, raw.ban_user(&user.id)).first());
            return Ok(());
        }
        for session in sessions {
            let does = format!("revoke session {} of user {id}", session.id);
            let call = raw.revoke_session(&session.id);
            plan.step(removal(&REVOKE_SESSION, &[session.id.as_str()], does, call).first());
        }
        Ok(())
    }

    async fn keys(&self, plan: &mut Plan, user: &User) -> Result<(), Error> {
        let raw = self.client.raw();
        let keys = all(|| raw.get_api_keys().subject(user.id.as_str()).items()).await?;
        for key in keys.iter().filter(|key| !key.revoked && !key.expired) {
            let does = format!("revoke API key {}", key.id);
            let call = raw.revoke_api_key(&key.id);
            plan.step(removal(&REVOKE_API_KEY, &[key.id.as_str()], does, call));
        }
        Ok(())
    }

    async fn memberships(&self, plan: &mut Plan, user: &User) -> Result<(), Error> {
        let raw = self.client.raw();
        let id = &user.id;
        let memberships = all(|| raw.users_get_organization_memberships(id).items()).await?;
        for membership in memberships {
            let organization = &membership.organization.id;
            let role = &membership.role;
            if self.keep_memberships {
                let what = format!("membership in organization {organization}");
                plan.remains_by(Reason::Kept, what, format!("with role {role}"));
                continue;
            }
            let does =
                format!("delete the membership in organization {organization}, with role {role}");
            let ids = [organization.as_str(), id.as_str()];
            let call = raw.delete_organization_membership(organization, id);
            plan.step(removal(&DELETE_ORGANIZATION_MEMBERSHIP, &ids, does, call));
        }
        Ok(())
    }

    /// The note, if it is not there yet.
    fn write(&self, plan: &mut Plan, user: &User) -> Result<(), Error> {
        let Some(note) = self.note.clone().transpose()? else {
            return Ok(());
        };
        let nothing = Map::new();
        let there = user.private_metadata.as_ref().unwrap_or(&nothing);
        let written = |(name, value): (&String, &Value)| match there.get(name) {
            Some(present) => present == value,
            None => value.is_null(),
        };
        if note.members().iter().all(written) {
            return Ok(());
        }
        let id = user.id.as_str();
        let does = format!("write the note into the private metadata of user {id}");
        // Merging the same members twice is the same as once.
        let call = self.client.raw().update_user_metadata(&user.id);
        let call = call
            .private_metadata(note)
            .with_options(options().assume_idempotent(true));
        let before = 0..plan.steps().len();
        plan.step(change(&UPDATE_USER_METADATA, &[id], does, call).only_after(before));
        Ok(())
    }
}
