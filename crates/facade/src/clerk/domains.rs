//! Domains of the application: the primary one and its satellites. Domains of organizations are in
//! `organization_domains()`.

use clerk_raw::domains::{AddDomainCall, DeleteDomainCall, ListDomainsCall, UpdateDomainCall};
use clerk_raw::ids::DomainId;
use identity_facade_core::IntoInput;

use super::Client;
use crate::group::group;

group!(Client::domains -> Domains, "clerk-domains", "Domains of the application: the primary one and its satellites.");

impl Domains {
    /// Lists the primary and satellite domains with their URLs and CNAME targets.
    ///
    /// `GET /v1/domains`. Idempotent. Limits and errors: [`list_domains`](clerk_raw::Client::list_domains).
    pub fn list(&self) -> ListDomainsCall {
        self.client.raw().list_domains()
    }

    /// Adds a satellite domain to the instance; a second primary domain is refused.
    ///
    /// `POST /v1/domains`. Sets `is_satellite`, which Clerk requires to be `true`. Limits and errors:
    /// [`add_domain`](clerk_raw::Client::add_domain).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let builder = identity_facade::clerk::Client::builder(emulator.clerk_key());
    /// # let clerk = builder.exchange(emulator.connection()).build()?;
    /// let satellite = clerk.domains().add("shop.example.com").await?;
    /// clerk.domains().delete(&satellite.id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add(&self, name: impl IntoInput<String>) -> AddDomainCall {
        self.client.raw().add_domain().name(name).is_satellite(true)
    }

    /// Updates the name or proxy URL of a domain; a new primary name also moves the home origin.
    ///
    /// `PATCH /v1/domains/{domain_id}`. Limits and errors: [`update_domain`](clerk_raw::Client::update_domain).
    pub fn update(&self, domain_id: impl IntoInput<DomainId>) -> UpdateDomainCall {
        self.client.raw().update_domain(domain_id)
    }

    /// Deletes a satellite domain; the primary domain cannot be deleted.
    ///
    /// `DELETE /v1/domains/{domain_id}`. Idempotent. Limits and errors:
    /// [`delete_domain`](clerk_raw::Client::delete_domain).
    pub fn delete(&self, domain_id: impl IntoInput<DomainId>) -> DeleteDomainCall {
        self.client.raw().delete_domain(domain_id)
    }
}
