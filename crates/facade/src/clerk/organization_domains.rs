//! Domains of organizations: people with an email address of the domain may be enrolled. Domains of the application are
//! in `domains()`.

use clerk_raw::ids::{OrganizationDomainId, OrganizationId};
use clerk_raw::organization_domains::{
    CreateOrganizationDomainCall, DeleteOrganizationDomainCall, ListAllOrganizationDomainsCall,
    ListOrganizationDomainsCall, UpdateOrganizationDomainCall,
    VerifyOrganizationDomainOwnershipCall,
};
use identity_facade_core::IntoInput;

use super::Client;
use crate::group::group;

group!(Client::organization_domains -> OrganizationDomains, "clerk-organization-domains", "Domains of organizations, by which people are enrolled.");

impl OrganizationDomains {
    /// Lists the domains of one organization.
    ///
    /// `GET /v1/organizations/{organization_id}/domains`. Idempotent.
    /// [`list_across_organizations`](Self::list_across_organizations) takes no organization. Limits and errors:
    /// [`list_organization_domains`](clerk_raw::Client::list_organization_domains).
    #[doc(alias = "getOrganizationDomainList")]
    pub fn list(
        &self,
        organization_id: impl IntoInput<OrganizationId>,
    ) -> ListOrganizationDomainsCall {
        self.client.raw().list_organization_domains(organization_id)
    }

    /// Lists domains of every organization in the instance, with filters.
    ///
    /// `GET /v1/organization_domains`. Idempotent. Limits and errors:
    /// [`list_all_organization_domains`](clerk_raw::Client::list_all_organization_domains).
    #[doc(alias = "listAllOrganizationDomains")]
    pub fn list_across_organizations(&self) -> ListAllOrganizationDomainsCall {
        self.client.raw().list_all_organization_domains()
    }

    /// Adds a domain to an organization, verified unless you say otherwise.
    ///
    /// `POST /v1/organizations/{organization_id}/domains`. Limits and errors:
    /// [`create_organization_domain`](clerk_raw::Client::create_organization_domain).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let builder = identity_facade::clerk::Client::builder(emulator.clerk_key());
    /// # let clerk = builder.exchange(emulator.connection()).build()?;
    /// let acme = clerk.organizations().create("Acme").await?;
    /// let domain = clerk.organization_domains().create(&acme.id, "example.com").await?;
    /// clerk.organization_domains().delete(&acme.id, &domain.id).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createOrganizationDomain")]
    pub fn create(
        &self,
        organization_id: impl IntoInput<OrganizationId>,
        name: impl IntoInput<String>,
    ) -> CreateOrganizationDomainCall {
        self.client
            .raw()
            .create_organization_domain(organization_id)
            .name(name)
    }

    /// Updates the enrollment mode or the verified state of an organization's domain.
    ///
    /// `PATCH /v1/organizations/{organization_id}/domains/{domain_id}`. Limits and errors:
    /// [`update_organization_domain`](clerk_raw::Client::update_organization_domain).
    #[doc(alias = "updateOrganizationDomain")]
    pub fn update(
        &self,
        organization_id: impl IntoInput<OrganizationId>,
        domain_id: impl IntoInput<OrganizationDomainId>,
    ) -> UpdateOrganizationDomainCall {
        self.client
            .raw()
            .update_organization_domain(organization_id, domain_id)
    }

    /// Marks domain ownership as verified without a DNS challenge; idempotent.
    ///
    /// `POST /v1/organizations/{organization_id}/domains/{domain_id}/verify_ownership`. Idempotent. Limits and errors:
    /// [`verify_organization_domain_ownership`](clerk_raw::Client::verify_organization_domain_ownership).
    #[doc(alias = "verifyOrganizationDomainOwnership")]
    pub fn verify_ownership(
        &self,
        organization_id: impl IntoInput<OrganizationId>,
        domain_id: impl IntoInput<OrganizationDomainId>,
    ) -> VerifyOrganizationDomainOwnershipCall {
        self.client
            .raw()
            .verify_organization_domain_ownership(organization_id, domain_id)
    }

    /// Deletes a domain of an organization.
    ///
    /// `DELETE /v1/organizations/{organization_id}/domains/{domain_id}`. Idempotent. Limits and errors:
    /// [`delete_organization_domain`](clerk_raw::Client::delete_organization_domain).
    #[doc(alias = "deleteOrganizationDomain")]
    pub fn delete(
        &self,
        organization_id: impl IntoInput<OrganizationId>,
        domain_id: impl IntoInput<OrganizationDomainId>,
    ) -> DeleteOrganizationDomainCall {
        self.client
            .raw()
            .delete_organization_domain(organization_id, domain_id)
    }
}
