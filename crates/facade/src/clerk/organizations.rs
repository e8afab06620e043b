//! Organizations: their settings, metadata and logos. Members, invitations and domains are groups of their own.

use clerk_raw::ids::OrganizationId;
use clerk_raw::organizations::{
    AdjustOrganizationBillingCreditBalanceCall, CreateOrganizationCall, DeleteOrganizationCall,
    DeleteOrganizationLogoCall, GetOrganizationBillingCreditBalanceCall,
    GetOrganizationBillingSubscriptionCall, GetOrganizationCall, ListOrganizationsCall,
    MergeOrganizationMetadataCall, ReplaceOrganizationMetadataCall, UpdateOrganizationCall,
};
use clerk_raw::shared::AdjustCreditBalanceRequestAction;
use clerk_raw::uploads::{Image, UploadOrganizationLogoCall};
use identity_facade_core::{Int, IntoInput, Text};

use super::Client;
use crate::group::group;

group!(Client::organizations -> Organizations, "clerk-organizations", "Organizations: their settings, metadata and logos.");

impl Organizations {
    /// Lists the organizations of the instance, newest first.
    ///
    /// `GET /v1/organizations`. Idempotent. Limits and errors:
    /// [`list_organizations`](clerk_raw::Client::list_organizations).
    #[doc(alias = "getOrganizationList")]
    pub fn list(&self) -> ListOrganizationsCall {
        self.client.raw().list_organizations()
    }

    /// Returns one organization by its id or slug.
    ///
    /// `GET /v1/organizations/{organization_id}`. Idempotent. Limits and errors:
    /// [`get_organization`](clerk_raw::Client::get_organization).
    #[doc(alias = "getOrganization")]
    pub fn get(&self, organization_id: impl IntoInput<OrganizationId>) -> GetOrganizationCall {
        self.client.raw().get_organization(organization_id)
    }

    /// Creates an organization; `created_by` becomes its administrator.
    ///
    /// `POST /v1/organizations`. Limits and errors: [`create_organization`](clerk_raw::Client::create_organization).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let builder = identity_facade::clerk::Client::builder(emulator.clerk_key());
    /// # let clerk = builder.exchange(emulator.connection()).build()?;
    /// let acme = clerk.organizations().create("Acme").max_allowed_memberships(20).await?;
    /// assert_eq!(clerk.organizations().get(&acme.id).await?.name, "Acme");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createOrganization")]
    pub fn create(&self, name: impl IntoInput<Text<0, 256>>) -> CreateOrganizationCall {
        self.client.raw().create_organization().name(name)
    }

    /// Updates the name, slug, limits or role set of an organization, not its metadata.
    ///
    /// `PATCH /v1/organizations/{organization_id}`. Metadata has operations of its own:
    /// [`merge_metadata`](Self::merge_metadata), [`replace_metadata`](Self::replace_metadata). Limits and errors:
    /// [`update_organization`](clerk_raw::Client::update_organization).
    #[doc(alias = "updateOrganization")]
    pub fn update(
        &self,
        organization_id: impl IntoInput<OrganizationId>,
    ) -> UpdateOrganizationCall {
        self.client.raw().update_organization(organization_id)
    }

    /// Deletes an organization for good, with its memberships and invitations.
    ///
    /// `DELETE /v1/organizations/{organization_id}`. Idempotent. The users stay. Limits and errors:
    /// [`delete_organization`](clerk_raw::Client::delete_organization).
    #[doc(alias = "deleteOrganization")]
    pub fn delete(
        &self,
        organization_id: impl IntoInput<OrganizationId>,
    ) -> DeleteOrganizationCall {
        self.client.raw().delete_organization(organization_id)
    }

    /// Merges metadata into an organization; `null` deletes a key, other keys stay.
    ///
    /// `PATCH /v1/organizations/{organization_id}/metadata`. [`replace_metadata`](Self::replace_metadata) drops the
    /// keys that are not named. Up to 8 KB (8,192 bytes) for each of the members. Limits and errors:
    /// [`merge_organization_metadata`](clerk_raw::Client::merge_organization_metadata).
    #[doc(alias = "updateOrganizationMetadata")]
    pub fn merge_metadata(
        &self,
        organization_id: impl IntoInput<OrganizationId>,
    ) -> MergeOrganizationMetadataCall {
        self.client
            .raw()
            .merge_organization_metadata(organization_id)
    }

    /// Replaces whole metadata members of an organization; members left out stay.
    ///
    /// `PUT /v1/organizations/{organization_id}/metadata`. Idempotent. A member that is set loses every key that is not
    /// named. [`merge_metadata`](Self::merge_metadata) keeps them. Up to 8 KB (8,192 bytes) for each of the members.
    /// Limits and errors: [`replace_organization_metadata`](clerk_raw::Client::replace_organization_metadata).
    #[doc(alias = "replaceOrganizationMetadata")]
    pub fn replace_metadata(
        &self,
        organization_id: impl IntoInput<OrganizationId>,
    ) -> ReplaceOrganizationMetadataCall {
        self.client
            .raw()
            .replace_organization_metadata(organization_id)
    }

    /// Uploads the logo of an organization (image up to 10 MB) over any earlier one.
    ///
    /// `PUT /v1/organizations/{organization_id}/logo`. Idempotent. A JPEG, PNG, GIF or WebP of up to 10 MiB. Limits and
    /// errors: [`upload_organization_logo`](clerk_raw::Client::upload_organization_logo).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let builder = identity_facade::clerk::Client::builder(emulator.clerk_key());
    /// # let clerk = builder.exchange(emulator.connection()).build()?;
    /// use identity_facade::clerk_raw::uploads::Image;
    ///
    /// let acme = clerk.organizations().create("Acme").await?;
    /// let logo = Image::new("logo.png", "image/png", vec![0x89, b'P', b'N', b'G'])?;
    /// assert!(clerk.organizations().upload_logo(&acme.id, logo).await?.has_image);
    ///
    /// let refused = Image::new("logo.svg", "image/svg+xml", "<svg/>").unwrap_err();
    /// assert_eq!(refused.violations()[0].field, "file");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateOrganizationLogo")]
    pub fn upload_logo(
        &self,
        organization_id: impl IntoInput<OrganizationId>,
        image: impl IntoInput<Image>,
    ) -> UploadOrganizationLogoCall {
        self.client
            .raw()
            .upload_organization_logo(organization_id, image)
    }

    /// Deletes the logo of an organization and returns the organization.
    ///
    /// `DELETE /v1/organizations/{organization_id}/logo`. Idempotent. Limits and errors:
    /// [`delete_organization_logo`](clerk_raw::Client::delete_organization_logo).
    #[doc(alias = "deleteOrganizationLogo")]
    pub fn delete_logo(
        &self,
        organization_id: impl IntoInput<OrganizationId>,
    ) -> DeleteOrganizationLogoCall {
        self.client.raw().delete_organization_logo(organization_id)
    }

    /// Returns the subscription of an organization with its items and next payment.
    ///
    /// `GET /v1/organizations/{organization_id}/billing/subscription`. Idempotent. Limits and errors:
    /// [`get_organization_billing_subscription`](clerk_raw::Client::get_organization_billing_subscription).
    #[doc(alias = "getOrganizationBillingSubscription")]
    pub fn get_billing_subscription(
        &self,
        organization_id: impl IntoInput<OrganizationId>,
    ) -> GetOrganizationBillingSubscriptionCall {
        self.client
            .raw()
            .get_organization_billing_subscription(organization_id)
    }

    /// Returns the billing credit that an organization has left.
    ///
    /// `GET /v1/organizations/{organization_id}/billing/credits`. Idempotent. Limits and errors:
    /// [`get_organization_billing_credit_balance`](clerk_raw::Client::get_organization_billing_credit_balance).
    #[doc(alias = "getOrganizationBillingCreditBalance")]
    pub fn get_billing_credit_balance(
        &self,
        organization_id: impl IntoInput<OrganizationId>,
    ) -> GetOrganizationBillingCreditBalanceCall {
        self.client
            .raw()
            .get_organization_billing_credit_balance(organization_id)
    }

    /// Adds or deducts billing credit of an organization, as one ledger entry.
    ///
    /// `POST /v1/organizations/{organization_id}/billing/credits`. Idempotent. The same `idempotency_key` is applied
    /// once. Limits and errors:
    /// [`adjust_organization_billing_credit_balance`](clerk_raw::Client::adjust_organization_billing_credit_balance).
    #[doc(alias = "adjustOrganizationBillingCreditBalance")]
    pub fn adjust_billing_credit_balance(
        &self,
        organization_id: impl IntoInput<OrganizationId>,
        amount: impl IntoInput<Int<1, { i64::MAX }>>,
        action: impl IntoInput<AdjustCreditBalanceRequestAction>,
        idempotency_key: impl IntoInput<String>,
    ) -> AdjustOrganizationBillingCreditBalanceCall {
        self.client
            .raw()
            .adjust_organization_billing_credit_balance(organization_id)
            .amount(amount)
            .action(action)
            .idempotency_key(idempotency_key)
    }
}
