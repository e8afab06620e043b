// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, BodyRule, Call, Int, IntoInput, IntoList, Items, JsonObject, List, Listing,
    Operation, Paging, Parameter, Rate, Receipt, Text, UnixMillis,
};

/// Facts of `GET /organizations`.
pub static LIST_ORGANIZATIONS: Operation = Operation::new(
    "ListOrganizations",
    http::Method::GET,
    "/organizations",
    "organizations",
)
.parameters(&[
    Parameter::query("include_members_count"),
    Parameter::query("include_missing_member_with_elevated_permissions"),
    Parameter::query("query"),
    Parameter::query("user_id"),
    Parameter::query("organization_id"),
    Parameter::query("order_by"),
    Parameter::query("limit"),
    Parameter::query("offset"),
])
.idempotent()
.paging(Paging::offset("offset", "limit"))
.listing(Listing::new().largest(500).within("data", "total_count"));
/// The call of [`Client::list_organizations`](crate::Client::list_organizations), `GET /organizations`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListOrganizationsCall {
    call: Call,
}

impl ListOrganizationsCall {
    /// `true` fills `members_count`, which is absent otherwise.
    ///
    /// Query parameter `include_members_count`: boolean.
    pub fn include_members_count(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("include_members_count", value.into_input());
        self
    }

    /// `true` fills `missing_member_with_elevated_permissions`.
    ///
    /// Query parameter `include_missing_member_with_elevated_permissions`: boolean.
    pub fn include_missing_member_with_elevated_permissions(
        mut self,
        value: impl IntoInput<bool>,
    ) -> Self {
        self.call.query(
            "include_missing_member_with_elevated_permissions",
            value.into_input(),
        );
        self
    }

    /// Organization id (exact) or part of the name or slug.
    ///
    /// Query parameter `query`: string.
    pub fn query(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("query", value.into_input());
        self
    }

    /// Organizations with any of these members; prefix `+` includes and `-` excludes an id.
    ///
    /// Query parameter `user_id`: list of strings.
    pub fn user_id<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.query("user_id", value.into_list());
        self
    }

    /// Up to 100 organization ids; prefix `+` includes and `-` excludes an id.
    ///
    /// Query parameter `organization_id`: up to 100 strings.
    pub fn organization_id<M>(mut self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        self.call.query("organization_id", value.into_list());
        self
    }

    /// `name`, `created_at` or `members_count`, with `+` or `-`; default `-created_at`.
    ///
    /// Query parameter `order_by`: string.
    pub fn order_by(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("order_by", value.into_input());
        self
    }

    /// Query parameter `limit`: integer from 1 to 500. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 500>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Query parameter `offset`: integer >= 0. Default: `0`.
    pub fn offset(mut self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        self.call.query("offset", value.into_input());
        self
    }
}

identity_facade_core::call!(ListOrganizationsCall -> Organizations);
identity_facade_core::paged!(ListOrganizationsCall -> crate ::shared::Organization);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListOrganizationsCall,
    crate::Client,
    LIST_ORGANIZATIONS,
    "Lists the organizations of the instance, newest first.",
    false,
    [
        query::<bool>(
            "include_members_count",
            "`true` fills `members_count`, which is absent otherwise."
        ),
        query::<bool>(
            "include_missing_member_with_elevated_permissions",
            "`true` fills `missing_member_with_elevated_permissions`."
        ),
        query::<String>(
            "query",
            "Organization id (exact) or part of the name or slug."
        ),
        query::<List<String>>(
            "user_id",
            "Organizations with any of these members; prefix `+` includes and `-` excludes an id."
        ),
        query::<AtMost<String, 100>>(
            "organization_id",
            "Up to 100 organization ids; prefix `+` includes and `-` excludes an id."
        ),
        query::<String>(
            "order_by",
            "`name`, `created_at` or `members_count`, with `+` or `-`; default `-created_at`."
        ),
        query::<Int<1, 500>>("limit", "Default: `10`."),
        query::<Int<0, { i64::MAX }>>("offset", "Default: `0`.")
    ]
);
impl crate::Client {
    /// Lists the organizations of the instance, newest first.
    ///
    /// `GET /organizations`
    ///
    /// * Returns [`Organizations`], with status 200.
    /// * Errors: 400, 403, 422.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `offset` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `organizations`; in `identity-facade`, `clerk-organizations`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/organizations/get/organizations>)
    pub fn list_organizations(&self) -> ListOrganizationsCall {
        let call = self.transport.call(&LIST_ORGANIZATIONS);
        ListOrganizationsCall { call }
    }
}

/// Facts of `POST /organizations`.
pub static CREATE_ORGANIZATION: Operation = Operation::new(
    "CreateOrganization",
    http::Method::POST,
    "/organizations",
    "organizations",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("name")]);
/// The call of [`Client::create_organization`](crate::Client::create_organization), `POST /organizations`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateOrganizationCall {
    call: Call,
}

impl CreateOrganizationCall {
    /// Creation date to record, as RFC 3339 text; answers hold Unix milliseconds.
    ///
    /// `created_at`: string in format `date-time`.
    pub fn created_at(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("created_at", value.into_input());
        self
    }

    /// Sends `null` for `created_at`.
    pub fn created_at_null(mut self) -> Self {
        self.call.null("created_at");
        self
    }

    /// `created_by`: string.
    pub fn created_by(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("created_by", value.into_input());
        self
    }

    /// Sends `null` for `created_by`.
    pub fn created_by_null(mut self) -> Self {
        self.call.null("created_by");
        self
    }

    /// Most members of an organization; 0: unlimited.
    ///
    /// `max_allowed_memberships`: integer >= 0.
    pub fn max_allowed_memberships(mut self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        self.call
            .member("max_allowed_memberships", value.into_input());
        self
    }

    /// Sends `null` for `max_allowed_memberships`.
    pub fn max_allowed_memberships_null(mut self) -> Self {
        self.call.null("max_allowed_memberships");
        self
    }

    /// `name`: string of up to 256 characters. Required.
    pub fn name(mut self, value: impl IntoInput<Text<0, 256>>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// JSON that only the backend reads and writes.
    ///
    /// `private_metadata`: JSON object of up to 8192 bytes.
    pub fn private_metadata(mut self, value: impl IntoInput<JsonObject<8192>>) -> Self {
        self.call.member("private_metadata", value.into_input());
        self
    }

    /// Sends `null` for `private_metadata`.
    pub fn private_metadata_null(mut self) -> Self {
        self.call.null("private_metadata");
        self
    }

    /// JSON that frontend and backend read and only the backend writes.
    ///
    /// `public_metadata`: JSON object of up to 8192 bytes.
    pub fn public_metadata(mut self, value: impl IntoInput<JsonObject<8192>>) -> Self {
        self.call.member("public_metadata", value.into_input());
        self
    }

    /// Sends `null` for `public_metadata`.
    pub fn public_metadata_null(mut self) -> Self {
        self.call.null("public_metadata");
        self
    }

    /// `role_set_key`: string.
    pub fn role_set_key(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("role_set_key", value.into_input());
        self
    }

    /// Sends `null` for `role_set_key`.
    pub fn role_set_key_null(mut self) -> Self {
        self.call.null("role_set_key");
        self
    }

    /// `slug`: string that matches `^[a-z0-9-]+$`.
    pub fn slug(
        mut self,
        value: impl IntoInput<Text<0, { usize::MAX }, crate::patterns::SlugPattern>>,
    ) -> Self {
        self.call.member("slug", value.into_input());
        self
    }

    /// Sends `null` for `slug`.
    pub fn slug_null(mut self) -> Self {
        self.call.null("slug");
        self
    }
}

identity_facade_core::call!(CreateOrganizationCall -> crate ::shared::Organization);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateOrganizationCall,
    crate::Client,
    CREATE_ORGANIZATION,
    "Creates an organization; `created_by` becomes its administrator.",
    false,
    [
        member::<identity_facade_core::Nullable<String>>(
            "created_at",
            "Creation date to record, as RFC 3339 text; answers hold Unix milliseconds. Format: `date-time`."
        ),
        member::<identity_facade_core::Nullable<String>>("created_by"),
        member::<identity_facade_core::Nullable<Int<0, { i64::MAX }>>>(
            "max_allowed_memberships",
            "Most members of an organization; 0: unlimited."
        ),
        member::<Text<0, 256>>("name"),
        member::<identity_facade_core::Nullable<JsonObject<8192>>>(
            "private_metadata",
            "JSON that only the backend reads and writes."
        ),
        member::<identity_facade_core::Nullable<JsonObject<8192>>>(
            "public_metadata",
            "JSON that frontend and backend read and only the backend writes."
        ),
        member::<identity_facade_core::Nullable<String>>("role_set_key"),
        member::<
            identity_facade_core::Nullable<Text<0, { usize::MAX }, crate::patterns::SlugPattern>>,
        >("slug")
    ]
);
impl crate::Client {
    /// Creates an organization; `created_by` becomes its administrator.
    ///
    /// `POST /organizations`
    ///
    /// * Required: `name`.
    /// * Returns [`Organization`](crate::shared::Organization), with status 200.
    /// * Errors: 400, 402, 403, 422.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `organizations`; in `identity-facade`, `clerk-organizations`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/organizations/post/organizations>)
    pub fn create_organization(&self) -> CreateOrganizationCall {
        let call = self.transport.call(&CREATE_ORGANIZATION);
        CreateOrganizationCall { call }
    }
}

/// Facts of `DELETE /organizations/{organization_id}`.
pub static DELETE_ORGANIZATION: Operation = Operation::new(
    "DeleteOrganization",
    http::Method::DELETE,
    "/organizations/{organization_id}",
    "organizations",
)
.parameters(&[Parameter::path("organization_id")])
.idempotent()
.receipt(Receipt::new(Some("deleted"), &[("id", "organization_id")]));
/// The call of [`Client::delete_organization`](crate::Client::delete_organization), `DELETE /organizations/{organization_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteOrganizationCall {
    call: Call,
}

identity_facade_core::call!(DeleteOrganizationCall -> crate ::shared::DeletedObject);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteOrganizationCall,
    crate::Client,
    DELETE_ORGANIZATION,
    "Deletes an organization for good, with its memberships and invitations.",
    false,
    [identifier::<crate::ids::OrganizationId>("organization_id")]
);
impl crate::Client {
    /// Deletes an organization for good, with its memberships and invitations.
    ///
    /// `DELETE /organizations/{organization_id}`
    ///
    /// * Required: `organization_id`.
    /// * Returns [`DeletedObject`](crate::shared::DeletedObject), with status 200.
    /// * Errors: 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `organizations`; in `identity-facade`, `clerk-organizations`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/organizations/delete/organizations/%7Borganization_id%7D>)
    pub fn delete_organization(
        &self,
        organization_id: impl IntoInput<crate::ids::OrganizationId>,
    ) -> DeleteOrganizationCall {
        let mut call = self.transport.call(&DELETE_ORGANIZATION);
        call.path("organization_id", organization_id.into_input());
        DeleteOrganizationCall { call }
    }
}

/// Facts of `GET /organizations/{organization_id}`.
pub static GET_ORGANIZATION: Operation = Operation::new(
    "GetOrganization",
    http::Method::GET,
    "/organizations/{organization_id}",
    "organizations",
)
.parameters(&[
    Parameter::path("organization_id"),
    Parameter::query("include_members_count"),
    Parameter::query("include_missing_member_with_elevated_permissions"),
])
.idempotent();
/// The call of [`Client::get_organization`](crate::Client::get_organization), `GET /organizations/{organization_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetOrganizationCall {
    call: Call,
}

impl GetOrganizationCall {
    /// `true` fills `members_count`, which is absent otherwise.
    ///
    /// Query parameter `include_members_count`: boolean.
    pub fn include_members_count(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("include_members_count", value.into_input());
        self
    }

    /// `true` fills `missing_member_with_elevated_permissions`.
    ///
    /// Query parameter `include_missing_member_with_elevated_permissions`: boolean.
    pub fn include_missing_member_with_elevated_permissions(
        mut self,
        value: impl IntoInput<bool>,
    ) -> Self {
        self.call.query(
            "include_missing_member_with_elevated_permissions",
            value.into_input(),
        );
        self
    }
}

identity_facade_core::call!(GetOrganizationCall -> crate ::shared::Organization);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetOrganizationCall,
    crate::Client,
    GET_ORGANIZATION,
    "Returns one organization by its id or slug.",
    false,
    [
        identifier::<crate::ids::OrganizationId>("organization_id"),
        query::<bool>(
            "include_members_count",
            "`true` fills `members_count`, which is absent otherwise."
        ),
        query::<bool>(
            "include_missing_member_with_elevated_permissions",
            "`true` fills `missing_member_with_elevated_permissions`."
        )
    ]
);
impl crate::Client {
    /// Returns one organization by its id or slug.
    ///
    /// `GET /organizations/{organization_id}`
    ///
    /// * Required: `organization_id`.
    /// * Returns [`Organization`](crate::shared::Organization), with status 200.
    /// * Errors: 403, 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `organizations`; in `identity-facade`, `clerk-organizations`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/organizations/get/organizations/%7Borganization_id%7D>)
    pub fn get_organization(
        &self,
        organization_id: impl IntoInput<crate::ids::OrganizationId>,
    ) -> GetOrganizationCall {
        let mut call = self.transport.call(&GET_ORGANIZATION);
        call.path("organization_id", organization_id.into_input());
        GetOrganizationCall { call }
    }
}

/// Facts of `PATCH /organizations/{organization_id}`.
pub static UPDATE_ORGANIZATION: Operation = Operation::new(
    "UpdateOrganization",
    http::Method::PATCH,
    "/organizations/{organization_id}",
    "organizations",
)
.parameters(&[Parameter::path("organization_id")])
.body(BodyKind::Object)
.rate(Rate::own("organization", 10, 10, &["organization_id"]));
/// The call of [`Client::update_organization`](crate::Client::update_organization), `PATCH /organizations/{organization_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateOrganizationCall {
    call: Call,
}

impl UpdateOrganizationCall {
    /// Whether admins may delete the organization through the Frontend API.
    ///
    /// `admin_delete_enabled`: boolean.
    pub fn admin_delete_enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("admin_delete_enabled", value.into_input());
        self
    }

    /// Sends `null` for `admin_delete_enabled`.
    pub fn admin_delete_enabled_null(mut self) -> Self {
        self.call.null("admin_delete_enabled");
        self
    }

    /// Creation date to record, as RFC 3339 text; answers hold Unix milliseconds.
    ///
    /// `created_at`: string in format `date-time`.
    pub fn created_at(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("created_at", value.into_input());
        self
    }

    /// Sends `null` for `created_at`.
    pub fn created_at_null(mut self) -> Self {
        self.call.null("created_at");
        self
    }

    /// Most members of an organization; 0: unlimited.
    ///
    /// `max_allowed_memberships`: integer >= 0.
    pub fn max_allowed_memberships(mut self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        self.call
            .member("max_allowed_memberships", value.into_input());
        self
    }

    /// Sends `null` for `max_allowed_memberships`.
    pub fn max_allowed_memberships_null(mut self) -> Self {
        self.call.null("max_allowed_memberships");
        self
    }

    /// `name`: string of up to 256 characters.
    pub fn name(mut self, value: impl IntoInput<Text<0, 256>>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// Sends `null` for `name`.
    pub fn name_null(mut self) -> Self {
        self.call.null("name");
        self
    }

    /// `role_set_key`: string.
    pub fn role_set_key(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("role_set_key", value.into_input());
        self
    }

    /// Sends `null` for `role_set_key`.
    pub fn role_set_key_null(mut self) -> Self {
        self.call.null("role_set_key");
        self
    }

    /// `slug`: string.
    pub fn slug(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("slug", value.into_input());
        self
    }

    /// Sends `null` for `slug`.
    pub fn slug_null(mut self) -> Self {
        self.call.null("slug");
        self
    }
}

identity_facade_core::call!(UpdateOrganizationCall -> crate ::shared::Organization);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateOrganizationCall,
    crate::Client,
    UPDATE_ORGANIZATION,
    "Updates the name, slug, limits or role set of an organization, not its metadata.",
    false,
    [
        identifier::<crate::ids::OrganizationId>("organization_id"),
        member::<identity_facade_core::Nullable<bool>>(
            "admin_delete_enabled",
            "Whether admins may delete the organization through the Frontend API."
        ),
        member::<identity_facade_core::Nullable<String>>(
            "created_at",
            "Creation date to record, as RFC 3339 text; answers hold Unix milliseconds. Format: `date-time`."
        ),
        member::<identity_facade_core::Nullable<Int<0, { i64::MAX }>>>(
            "max_allowed_memberships",
            "Most members of an organization; 0: unlimited."
        ),
        member::<identity_facade_core::Nullable<Text<0, 256>>>("name"),
        member::<identity_facade_core::Nullable<String>>("role_set_key"),
        member::<identity_facade_core::Nullable<String>>("slug")
    ]
);
impl crate::Client {
    /// Updates the name, slug, limits or role set of an organization, not its metadata.
    ///
    /// `PATCH /organizations/{organization_id}`
    ///
    /// * Required: `organization_id`.
    /// * Returns [`Organization`](crate::shared::Organization), with status 200.
    /// * Errors: 400, 402, 403, 404, 422.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Rate limit: 10 calls in 10 seconds, for each `organization_id`.
    /// * Feature `organizations`; in `identity-facade`, `clerk-organizations`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/organizations/patch/organizations/%7Borganization_id%7D>)
    pub fn update_organization(
        &self,
        organization_id: impl IntoInput<crate::ids::OrganizationId>,
    ) -> UpdateOrganizationCall {
        let mut call = self.transport.call(&UPDATE_ORGANIZATION);
        call.path("organization_id", organization_id.into_input());
        UpdateOrganizationCall { call }
    }
}

/// Facts of `GET /organizations/{organization_id}/billing/credits`.
pub static GET_ORGANIZATION_BILLING_CREDIT_BALANCE: Operation = Operation::new(
    "GetOrganizationBillingCreditBalance",
    http::Method::GET,
    "/organizations/{organization_id}/billing/credits",
    "organizations",
)
.parameters(&[Parameter::path("organization_id")])
.idempotent();
/// The call of [`Client::get_organization_billing_credit_balance`](crate::Client::get_organization_billing_credit_balance), `GET /organizations/{organization_id}/billing/credits`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetOrganizationBillingCreditBalanceCall {
    call: Call,
}

identity_facade_core::call!(
    GetOrganizationBillingCreditBalanceCall -> crate
    ::shared::CommerceCreditBalanceResponse
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetOrganizationBillingCreditBalanceCall,
    crate::Client,
    GET_ORGANIZATION_BILLING_CREDIT_BALANCE,
    "Returns the billing credit that an organization has left.",
    false,
    [identifier::<crate::ids::OrganizationId>("organization_id")]
);
impl crate::Client {
    /// Returns the billing credit that an organization has left.
    ///
    /// `GET /organizations/{organization_id}/billing/credits`
    ///
    /// * Required: `organization_id`.
    /// * Returns [`CommerceCreditBalanceResponse`](crate::shared::CommerceCreditBalanceResponse), with status 200.
    /// * Errors: 400, 401, 403, 404, 422, 500.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `organizations`; in `identity-facade`, `clerk-organizations`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/organizations/get/organizations/%7Borganization_id%7D/billing/credits>)
    pub fn get_organization_billing_credit_balance(
        &self,
        organization_id: impl IntoInput<crate::ids::OrganizationId>,
    ) -> GetOrganizationBillingCreditBalanceCall {
        let mut call = self
            .transport
            .call(&GET_ORGANIZATION_BILLING_CREDIT_BALANCE);
        call.path("organization_id", organization_id.into_input());
        GetOrganizationBillingCreditBalanceCall { call }
    }
}

/// Facts of `POST /organizations/{organization_id}/billing/credits`.
pub static ADJUST_ORGANIZATION_BILLING_CREDIT_BALANCE: Operation = Operation::new(
    "AdjustOrganizationBillingCreditBalance",
    http::Method::POST,
    "/organizations/{organization_id}/billing/credits",
    "organizations",
)
.parameters(&[Parameter::path("organization_id")])
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("action"),
    BodyRule::Required("amount"),
    BodyRule::Required("idempotency_key"),
])
.idempotent();
/// The call of [`Client::adjust_organization_billing_credit_balance`](crate::Client::adjust_organization_billing_credit_balance), `POST /organizations/{organization_id}/billing/credits`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct AdjustOrganizationBillingCreditBalanceCall {
    call: Call,
}

impl AdjustOrganizationBillingCreditBalanceCall {
    /// `action`: `AdjustCreditBalanceRequestAction`. Required.
    pub fn action(
        mut self,
        value: impl IntoInput<crate::shared::AdjustCreditBalanceRequestAction>,
    ) -> Self {
        self.call.member("action", value.into_input());
        self
    }

    /// Cents, more than 0; `action` gives the direction.
    ///
    /// `amount`: integer >= 1. Required.
    pub fn amount(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.member("amount", value.into_input());
        self
    }

    /// `currency`: string.
    pub fn currency(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("currency", value.into_input());
        self
    }

    /// Applies the adjustment once; a repeated key returns the first ledger entry.
    ///
    /// `idempotency_key`: string. Required.
    pub fn idempotency_key(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("idempotency_key", value.into_input());
        self
    }

    /// `note`: string.
    pub fn note(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("note", value.into_input());
        self
    }

    /// Sets the whole JSON body: `AdjustCreditBalanceRequest`. Required.
    pub fn with_body(
        mut self,
        value: impl IntoInput<crate::shared::AdjustCreditBalanceRequest>,
    ) -> Self {
        self.call.json(value.into_input());
        self
    }
}

identity_facade_core::call!(
    AdjustOrganizationBillingCreditBalanceCall -> crate
    ::shared::CommerceCreditLedgerResponse
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    AdjustOrganizationBillingCreditBalanceCall,
    crate::Client,
    ADJUST_ORGANIZATION_BILLING_CREDIT_BALANCE,
    "Adds or deducts billing credit of an organization, as one ledger entry.",
    false,
    [
        identifier::<crate::ids::OrganizationId>("organization_id"),
        member::<crate::shared::AdjustCreditBalanceRequestAction>("action"),
        member::<Int<1, { i64::MAX }>>(
            "amount",
            "Cents, more than 0; `action` gives the direction."
        ),
        member::<String>("currency"),
        member::<String>(
            "idempotency_key",
            "Applies the adjustment once; a repeated key returns the first ledger entry."
        ),
        member::<String>("note")
    ]
);
impl crate::Client {
    /// Adds or deducts billing credit of an organization, as one ledger entry.
    ///
    /// `POST /organizations/{organization_id}/billing/credits`
    ///
    /// * Required: `organization_id`, `action`, `amount`, `idempotency_key`.
    /// * Returns [`CommerceCreditLedgerResponse`](crate::shared::CommerceCreditLedgerResponse), with status 200.
    /// * Errors: 400, 401, 403, 404, 409, 422, 500.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `organizations`; in `identity-facade`, `clerk-organizations`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/organizations/post/organizations/%7Borganization_id%7D/billing/credits>)
    pub fn adjust_organization_billing_credit_balance(
        &self,
        organization_id: impl IntoInput<crate::ids::OrganizationId>,
    ) -> AdjustOrganizationBillingCreditBalanceCall {
        let mut call = self
            .transport
            .call(&ADJUST_ORGANIZATION_BILLING_CREDIT_BALANCE);
        call.path("organization_id", organization_id.into_input());
        AdjustOrganizationBillingCreditBalanceCall { call }
    }
}

/// Facts of `GET /organizations/{organization_id}/billing/subscription`.
pub static GET_ORGANIZATION_BILLING_SUBSCRIPTION: Operation = Operation::new(
    "GetOrganizationBillingSubscription",
    http::Method::GET,
    "/organizations/{organization_id}/billing/subscription",
    "organizations",
)
.parameters(&[Parameter::path("organization_id")])
.idempotent();
/// The call of [`Client::get_organization_billing_subscription`](crate::Client::get_organization_billing_subscription), `GET /organizations/{organization_id}/billing/subscription`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetOrganizationBillingSubscriptionCall {
    call: Call,
}

identity_facade_core::call!(
    GetOrganizationBillingSubscriptionCall -> crate ::shared::CommerceSubscription
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetOrganizationBillingSubscriptionCall,
    crate::Client,
    GET_ORGANIZATION_BILLING_SUBSCRIPTION,
    "Returns the subscription of an organization with its items and next payment.",
    false,
    [identifier::<crate::ids::OrganizationId>("organization_id")]
);
impl crate::Client {
    /// Returns the subscription of an organization with its items and next payment.
    ///
    /// `GET /organizations/{organization_id}/billing/subscription`
    ///
    /// * Required: `organization_id`.
    /// * Returns [`CommerceSubscription`](crate::shared::CommerceSubscription), with status 200.
    /// * Errors: 400, 401, 403, 404, 422, 500.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `organizations`; in `identity-facade`, `clerk-organizations`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/organizations/get/organizations/%7Borganization_id%7D/billing/subscription>)
    pub fn get_organization_billing_subscription(
        &self,
        organization_id: impl IntoInput<crate::ids::OrganizationId>,
    ) -> GetOrganizationBillingSubscriptionCall {
        let mut call = self.transport.call(&GET_ORGANIZATION_BILLING_SUBSCRIPTION);
        call.path("organization_id", organization_id.into_input());
        GetOrganizationBillingSubscriptionCall { call }
    }
}

/// Facts of `DELETE /organizations/{organization_id}/logo`.
pub static DELETE_ORGANIZATION_LOGO: Operation = Operation::new(
    "DeleteOrganizationLogo",
    http::Method::DELETE,
    "/organizations/{organization_id}/logo",
    "organizations",
)
.parameters(&[Parameter::path("organization_id")])
.idempotent();
/// The call of [`Client::delete_organization_logo`](crate::Client::delete_organization_logo), `DELETE /organizations/{organization_id}/logo`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteOrganizationLogoCall {
    call: Call,
}

identity_facade_core::call!(DeleteOrganizationLogoCall -> crate ::shared::Organization);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteOrganizationLogoCall,
    crate::Client,
    DELETE_ORGANIZATION_LOGO,
    "Deletes the logo of an organization and returns the organization.",
    false,
    [identifier::<crate::ids::OrganizationId>("organization_id")]
);
impl crate::Client {
    /// Deletes the logo of an organization and returns the organization.
    ///
    /// `DELETE /organizations/{organization_id}/logo`
    ///
    /// * Required: `organization_id`.
    /// * Returns [`Organization`](crate::shared::Organization), with status 200.
    /// * Errors: 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `organizations`; in `identity-facade`, `clerk-organizations`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/organizations/delete/organizations/%7Borganization_id%7D/logo>)
    pub fn delete_organization_logo(
        &self,
        organization_id: impl IntoInput<crate::ids::OrganizationId>,
    ) -> DeleteOrganizationLogoCall {
        let mut call = self.transport.call(&DELETE_ORGANIZATION_LOGO);
        call.path("organization_id", organization_id.into_input());
        DeleteOrganizationLogoCall { call }
    }
}

/// Facts of `PUT /organizations/{organization_id}/logo`.
pub static UPLOAD_ORGANIZATION_LOGO: Operation = Operation::new(
    "UploadOrganizationLogo",
    http::Method::PUT,
    "/organizations/{organization_id}/logo",
    "organizations",
)
.parameters(&[Parameter::path("organization_id")])
.body(BodyKind::Multipart)
.idempotent();
/// Facts of `PATCH /organizations/{organization_id}/metadata`.
pub static MERGE_ORGANIZATION_METADATA: Operation = Operation::new(
    "MergeOrganizationMetadata",
    http::Method::PATCH,
    "/organizations/{organization_id}/metadata",
    "organizations",
)
.parameters(&[Parameter::path("organization_id")])
.body(BodyKind::Object)
.rate(Rate::own("organization", 10, 10, &["organization_id"]));
/// The call of [`Client::merge_organization_metadata`](crate::Client::merge_organization_metadata), `PATCH /organizations/{organization_id}/metadata`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct MergeOrganizationMetadataCall {
    call: Call,
}

impl MergeOrganizationMetadataCall {
    /// JSON that only the backend reads and writes.
    ///
    /// `private_metadata`: JSON object of up to 8192 bytes.
    pub fn private_metadata(mut self, value: impl IntoInput<JsonObject<8192>>) -> Self {
        self.call.member("private_metadata", value.into_input());
        self
    }

    /// JSON that frontend and backend read and only the backend writes.
    ///
    /// `public_metadata`: JSON object of up to 8192 bytes.
    pub fn public_metadata(mut self, value: impl IntoInput<JsonObject<8192>>) -> Self {
        self.call.member("public_metadata", value.into_input());
        self
    }
}

identity_facade_core::call!(
    MergeOrganizationMetadataCall -> crate ::shared::Organization
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    MergeOrganizationMetadataCall,
    crate::Client,
    MERGE_ORGANIZATION_METADATA,
    "Merges metadata into an organization; `null` deletes a key, other keys stay.",
    false,
    [
        identifier::<crate::ids::OrganizationId>("organization_id"),
        member::<JsonObject<8192>>(
            "private_metadata",
            "JSON that only the backend reads and writes."
        ),
        member::<JsonObject<8192>>(
            "public_metadata",
            "JSON that frontend and backend read and only the backend writes."
        )
    ]
);
impl crate::Client {
    /// Merges metadata into an organization; `null` deletes a key, other keys stay.
    ///
    /// `PATCH /organizations/{organization_id}/metadata`
    ///
    /// * Required: `organization_id`.
    /// * Returns [`Organization`](crate::shared::Organization), with status 200.
    /// * Errors: 400, 401, 404, 422.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Rate limit: 10 calls in 10 seconds, for each `organization_id`.
    /// * Feature `organizations`; in `identity-facade`, `clerk-organizations`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/organizations/patch/organizations/%7Borganization_id%7D/metadata>)
    pub fn merge_organization_metadata(
        &self,
        organization_id: impl IntoInput<crate::ids::OrganizationId>,
    ) -> MergeOrganizationMetadataCall {
        let mut call = self.transport.call(&MERGE_ORGANIZATION_METADATA);
        call.path("organization_id", organization_id.into_input());
        MergeOrganizationMetadataCall { call }
    }
}

/// Facts of `PUT /organizations/{organization_id}/metadata`.
pub static REPLACE_ORGANIZATION_METADATA: Operation = Operation::new(
    "ReplaceOrganizationMetadata",
    http::Method::PUT,
    "/organizations/{organization_id}/metadata",
    "organizations",
)
.parameters(&[Parameter::path("organization_id")])
.body(BodyKind::Object)
.idempotent()
.rate(Rate::own("organization", 10, 10, &["organization_id"]));
/// The call of [`Client::replace_organization_metadata`](crate::Client::replace_organization_metadata), `PUT /organizations/{organization_id}/metadata`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ReplaceOrganizationMetadataCall {
    call: Call,
}

impl ReplaceOrganizationMetadataCall {
    /// JSON that only the backend reads and writes.
    ///
    /// `private_metadata`: JSON object of up to 8192 bytes.
    pub fn private_metadata(mut self, value: impl IntoInput<JsonObject<8192>>) -> Self {
        self.call.member("private_metadata", value.into_input());
        self
    }

    /// JSON that frontend and backend read and only the backend writes.
    ///
    /// `public_metadata`: JSON object of up to 8192 bytes.
    pub fn public_metadata(mut self, value: impl IntoInput<JsonObject<8192>>) -> Self {
        self.call.member("public_metadata", value.into_input());
        self
    }
}

identity_facade_core::call!(
    ReplaceOrganizationMetadataCall -> crate ::shared::Organization
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ReplaceOrganizationMetadataCall,
    crate::Client,
    REPLACE_ORGANIZATION_METADATA,
    "Replaces whole metadata members of an organization; members left out stay.",
    false,
    [
        identifier::<crate::ids::OrganizationId>("organization_id"),
        member::<JsonObject<8192>>(
            "private_metadata",
            "JSON that only the backend reads and writes."
        ),
        member::<JsonObject<8192>>(
            "public_metadata",
            "JSON that frontend and backend read and only the backend writes."
        )
    ]
);
impl crate::Client {
    /// Replaces whole metadata members of an organization; members left out stay.
    ///
    /// `PUT /organizations/{organization_id}/metadata`
    ///
    /// * Required: `organization_id`.
    /// * Returns [`Organization`](crate::shared::Organization), with status 200.
    /// * Errors: 400, 401, 404, 422.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Rate limit: 10 calls in 10 seconds, for each `organization_id`.
    /// * Feature `organizations`; in `identity-facade`, `clerk-organizations`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/organizations/put/organizations/%7Borganization_id%7D/metadata>)
    pub fn replace_organization_metadata(
        &self,
        organization_id: impl IntoInput<crate::ids::OrganizationId>,
    ) -> ReplaceOrganizationMetadataCall {
        let mut call = self.transport.call(&REPLACE_ORGANIZATION_METADATA);
        call.path("organization_id", organization_id.into_input());
        ReplaceOrganizationMetadataCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &LIST_ORGANIZATIONS,
    &CREATE_ORGANIZATION,
    &DELETE_ORGANIZATION,
    &GET_ORGANIZATION,
    &UPDATE_ORGANIZATION,
    &GET_ORGANIZATION_BILLING_CREDIT_BALANCE,
    &ADJUST_ORGANIZATION_BILLING_CREDIT_BALANCE,
    &GET_ORGANIZATION_BILLING_SUBSCRIPTION,
    &DELETE_ORGANIZATION_LOGO,
    &UPLOAD_ORGANIZATION_LOGO,
    &MERGE_ORGANIZATION_METADATA,
    &REPLACE_ORGANIZATION_METADATA,
];

/// Object `OrganizationWithLogo`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OrganizationWithLogo {
    /// Whether admins may delete the organization through the Frontend API.
    ///
    /// `admin_delete_enabled`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub admin_delete_enabled: bool,
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `created_by`, may be absent.
    pub created_by: Option<String>,
    /// `has_image`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub has_image: bool,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::OrganizationId,
    /// `image_url`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub image_url: String,
    /// Time of the latest activity; on a user it is exact to the day only.
    ///
    /// `last_active_at`: Unix time in milliseconds, may be absent.
    pub last_active_at: Option<UnixMillis>,
    /// `logo_url`, may be absent. Deprecated.
    pub logo_url: Option<String>,
    /// Most members of an organization; 0: unlimited.
    ///
    /// `max_allowed_memberships`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub max_allowed_memberships: i64,
    /// `members_count`, may be absent.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub members_count: Option<i64>,
    /// Filled only on request with the flag `include_` plus this name.
    ///
    /// `missing_member_with_elevated_permissions`, may be absent.
    pub missing_member_with_elevated_permissions: Option<bool>,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `pending_invitations_count`, may be absent.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub pending_invitations_count: Option<i64>,
    /// JSON that only the backend reads and writes.
    ///
    /// `private_metadata`, may be absent.
    pub private_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// JSON that frontend and backend read and only the backend writes.
    ///
    /// `public_metadata`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub public_metadata: serde_json::Map<String, serde_json::Value>,
    /// `role_set_key`, may be absent or null.
    pub role_set_key: Option<String>,
    /// `slug`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub slug: String,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// Object `Organizations`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Organizations {
    /// `data`. Required.
    pub data: Items<crate::shared::Organization>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}
