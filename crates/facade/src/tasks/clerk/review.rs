//! Who can reach a machine or an organization.

use clerk_raw::ids::{MachineId, OrganizationId};
use clerk_raw::organization_domains::OrganizationDomainEnrollmentMode;
use clerk_raw::organization_invitations::ListOrganizationInvitationsStatusItem;
use identity_facade_core::{Error, IntoInput, UnixMillis};

use super::client;
use crate::clerk::Client;
use crate::tasks::read::all;
use crate::tasks::review::{Reach, Review};

impl Client {
    /// Lists who can reach a machine: machines with a scope to it, and opaque M2M tokens that were issued with one.
    ///
    /// Tokens keep the scopes that they were issued with, so those of every machine are read. Requests: 1, and 1 for each
    /// 500 machines, and 1 or more for each machine. Feature `clerk-tasks`.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let clerk = identity_facade::clerk::Client::builder(emulator.clerk_key()).exchange(emulator.connection()).build()?;
    /// # let ledger = clerk.raw().create_machine().name("ledger").await?.id;
    /// # clerk.raw().create_machine().name("reports").scoped_machines([&ledger]).await?;
    /// let review = clerk.review_machine(&ledger).await?;
    /// assert_eq!(review.reach[0].name.as_deref(), Some("reports"));
    /// println!("{}", serde_json::to_string_pretty(&review)?);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn review_machine(
        &self,
        machine_id: impl IntoInput<MachineId>,
    ) -> Result<Review, Error> {
        let client = client(self);
        let raw = client.raw();
        let id = machine_id.into_input()?;
        let machine = raw.get_machine(&id).await?;
        let mut review = Review::of(format!("Clerk machine {id} ({})", machine.name));
        let machines = all(|| raw.list_machines().items()).await?;
        for other in &machines {
            if other.scoped_machines.iter().any(|to| to.id == id) {
                let reach = Reach::new("machine", other.id.as_str(), "has a scope to it");
                review.reach.push(reach.named(other.name.clone()));
            }
        }
        for other in &machines {
            let tokens = all(|| {
                let tokens = raw.get_m2m_tokens().subject(other.id.as_str());
                tokens.revoked(false).expired(false).items()
            });
            for token in tokens.await? {
                let mut scopes = token.scopes.iter().flatten();
                if token.revoked || token.expired || !scopes.any(|to| id == *to) {
                    continue;
                }
                let how = format!("issued to machine {} with a scope to it", other.id);
                let reach = Reach::new("m2m_token", token.id.as_str(), how);
                review.reach.push(reach.until(token.expiration));
            }
        }
        review.hide("JWT M2M tokens that were issued with a scope to it");
        Ok(review)
    }

    /// Lists who can reach an organization: members with their roles, pending invitations, API keys, and domains whose
    /// users may join or be invited by themselves.
    ///
    /// Requests: 1, and 1 or more for each of the four lists. Feature `clerk-tasks`.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let clerk = identity_facade::clerk::Client::builder(emulator.clerk_key()).exchange(emulator.connection()).build()?;
    /// # let ada = clerk.raw().create_user().email_address(["ada@example.com"]).skip_password_requirement(true).await?.id;
    /// # let acme = clerk.raw().create_organization().name("Acme").created_by(ada.as_str()).await?.id;
    /// let review = clerk.review_organization(&acme).await?;
    /// for reach in &review.reach {
    ///     println!("{} {}: {}", reach.kind, reach.id, reach.how);
    /// }
    /// # assert_eq!(review.reach[0].id, ada);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn review_organization(
        &self,
        organization_id: impl IntoInput<OrganizationId>,
    ) -> Result<Review, Error> {
        let client = client(self);
        let raw = client.raw();
        let id = organization_id.into_input()?;
        let organization = raw.get_organization(id.as_str()).await?;
        let mut review = Review::of(format!("Clerk organization {id} ({})", organization.name));

        for member in all(|| raw.list_organization_memberships(&id).items()).await? {
            let how = format!("is a member with role {}", member.role);
            let (user, name) = match member.public_user_data {
                Some(user) => (user.user_id.to_string(), user.identifier),
                None => (member.id.to_string(), None),
            };
            review.reach.push(Reach::new("user", user, how).named(name));
        }
        let invitations = all(|| {
            let pending = ListOrganizationInvitationsStatusItem::Pending;
            raw.list_organization_invitations(&id)
                .status([pending])
                .items()
        });
        for invitation in invitations.await? {
            let how = format!("may become a member with role {}", invitation.role);
            let reach = Reach::new("invitation", invitation.id.as_str(), how);
            let reach = reach.named(invitation.email_address);
            review.reach.push(reach.until(invitation.expires_at));
        }
        for key in all(|| raw.get_api_keys().subject(id.as_str()).items()).await? {
            if !key.revoked && !key.expired {
                let reach = Reach::new("api_key", key.id.as_str(), "belongs to it");
                let until: Option<UnixMillis> = key.expiration;
                review.reach.push(reach.named(key.name).until(until));
            }
        }
        for domain in all(|| raw.list_organization_domains(&id).items()).await? {
            if domain.enrollment_mode != OrganizationDomainEnrollmentMode::ManualInvitation {
                let how = format!(
                    "enrolls users with such an address: {}",
                    domain.enrollment_mode
                );
                let reach = Reach::new("domain", domain.id.as_str(), how);
                review.reach.push(reach.named(domain.name));
            }
        }
        review.hide("invitations that domains created by themselves");
        Ok(review)
    }
}
