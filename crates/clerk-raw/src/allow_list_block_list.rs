// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, BodyRule, Call, Int, IntoInput, Items, Listing, Open, Operation, Paginated, Paging,
    Parameter, Receipt, UnixMillis,
};

/// Facts of `GET /allowlist_identifiers`.
pub static LIST_ALLOWLIST_IDENTIFIERS: Operation = Operation::new(
    "ListAllowlistIdentifiers",
    http::Method::GET,
    "/allowlist_identifiers",
    "allow-list-block-list",
)
.parameters(&[
    Parameter::query("paginated"),
    Parameter::query("limit"),
    Parameter::query("offset"),
])
.idempotent()
.paginated(Paginated::new("data", "total_count"))
.paging(Paging::offset("offset", "limit"))
.listing(Listing::new().largest(500));
/// The call of [`Client::list_allowlist_identifiers`](crate::Client::list_allowlist_identifiers), `GET /allowlist_identifiers`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListAllowlistIdentifiersCall {
    call: Call,
}

impl ListAllowlistIdentifiersCall {
    /// `true`: the answer is an object with `data` and `total_count`; without it some lists are a bare array.
    ///
    /// Query parameter `paginated`: boolean.
    pub fn paginated(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("paginated", value.into_input());
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

identity_facade_core::call!(
    ListAllowlistIdentifiersCall -> Items < AllowlistIdentifier >
);
identity_facade_core::paged!(ListAllowlistIdentifiersCall -> AllowlistIdentifier);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListAllowlistIdentifiersCall,
    crate::Client,
    LIST_ALLOWLIST_IDENTIFIERS,
    "Lists the identifiers on the sign-up allowlist.",
    false,
    [
        query::<bool>(
            "paginated",
            "`true`: the answer is an object with `data` and `total_count`; without it some lists are a bare array."
        ),
        query::<Int<1, 500>>("limit", "Default: `10`."),
        query::<Int<0, { i64::MAX }>>("offset", "Default: `0`.")
    ]
);
impl crate::Client {
    /// Lists the identifiers on the sign-up allowlist.
    ///
    /// `GET /allowlist_identifiers`
    ///
    /// * Returns list of `AllowlistIdentifier`, with status 200.
    /// * Errors: 401, 402.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `offset` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `allow-list-block-list`; in `identity-facade`, `clerk-allow-list-block-list`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/allow-list-block-list/get/allowlist_identifiers>)
    pub fn list_allowlist_identifiers(&self) -> ListAllowlistIdentifiersCall {
        let call = self.transport.call(&LIST_ALLOWLIST_IDENTIFIERS);
        ListAllowlistIdentifiersCall { call }
    }
}

/// Facts of `POST /allowlist_identifiers`.
pub static CREATE_ALLOWLIST_IDENTIFIER: Operation = Operation::new(
    "CreateAllowlistIdentifier",
    http::Method::POST,
    "/allowlist_identifiers",
    "allow-list-block-list",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("identifier")]);
/// The call of [`Client::create_allowlist_identifier`](crate::Client::create_allowlist_identifier), `POST /allowlist_identifiers`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateAllowlistIdentifierCall {
    call: Call,
}

impl CreateAllowlistIdentifierCall {
    /// `identifier`: string. Required.
    pub fn identifier(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("identifier", value.into_input());
        self
    }

    /// `true` sends an invitation to the email address or phone number; default `false`.
    ///
    /// `notify`: boolean.
    pub fn notify(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("notify", value.into_input());
        self
    }
}

identity_facade_core::call!(CreateAllowlistIdentifierCall -> AllowlistIdentifier);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateAllowlistIdentifierCall,
    crate::Client,
    CREATE_ALLOWLIST_IDENTIFIER,
    "Adds an email address, phone number or wallet to the allowlist for sign-up.",
    false,
    [
        member::<String>("identifier"),
        member::<bool>(
            "notify",
            "`true` sends an invitation to the email address or phone number; default `false`."
        )
    ]
);
impl crate::Client {
    /// Adds an email address, phone number or wallet to the allowlist for sign-up.
    ///
    /// `POST /allowlist_identifiers`
    ///
    /// * Required: `identifier`.
    /// * Returns [`AllowlistIdentifier`], with status 200.
    /// * Errors: 400, 402, 422.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `allow-list-block-list`; in `identity-facade`, `clerk-allow-list-block-list`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/allow-list-block-list/post/allowlist_identifiers>)
    pub fn create_allowlist_identifier(&self) -> CreateAllowlistIdentifierCall {
        let call = self.transport.call(&CREATE_ALLOWLIST_IDENTIFIER);
        CreateAllowlistIdentifierCall { call }
    }
}

/// Facts of `DELETE /allowlist_identifiers/{identifier_id}`.
pub static DELETE_ALLOWLIST_IDENTIFIER: Operation = Operation::new(
    "DeleteAllowlistIdentifier",
    http::Method::DELETE,
    "/allowlist_identifiers/{identifier_id}",
    "allow-list-block-list",
)
.parameters(&[Parameter::path("identifier_id")])
.idempotent()
.receipt(Receipt::new(Some("deleted"), &[("id", "identifier_id")]));
/// The call of [`Client::delete_allowlist_identifier`](crate::Client::delete_allowlist_identifier), `DELETE /allowlist_identifiers/{identifier_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteAllowlistIdentifierCall {
    call: Call,
}

identity_facade_core::call!(
    DeleteAllowlistIdentifierCall -> crate ::shared::DeletedObject
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteAllowlistIdentifierCall,
    crate::Client,
    DELETE_ALLOWLIST_IDENTIFIER,
    "Deletes an entry of the sign-up allowlist by its id.",
    false,
    [identifier::<crate::ids::IdentifierId>("identifier_id")]
);
impl crate::Client {
    /// Deletes an entry of the sign-up allowlist by its id.
    ///
    /// `DELETE /allowlist_identifiers/{identifier_id}`
    ///
    /// * Required: `identifier_id`.
    /// * Returns [`DeletedObject`](crate::shared::DeletedObject), with status 200.
    /// * Errors: 402, 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `allow-list-block-list`; in `identity-facade`, `clerk-allow-list-block-list`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/allow-list-block-list/delete/allowlist_identifiers/%7Bidentifier_id%7D>)
    pub fn delete_allowlist_identifier(
        &self,
        identifier_id: impl IntoInput<crate::ids::IdentifierId>,
    ) -> DeleteAllowlistIdentifierCall {
        let mut call = self.transport.call(&DELETE_ALLOWLIST_IDENTIFIER);
        call.path("identifier_id", identifier_id.into_input());
        DeleteAllowlistIdentifierCall { call }
    }
}

/// Facts of `GET /blocklist_identifiers`.
pub static LIST_BLOCKLIST_IDENTIFIERS: Operation = Operation::new(
    "ListBlocklistIdentifiers",
    http::Method::GET,
    "/blocklist_identifiers",
    "allow-list-block-list",
)
.idempotent();
/// The call of [`Client::list_blocklist_identifiers`](crate::Client::list_blocklist_identifiers), `GET /blocklist_identifiers`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListBlocklistIdentifiersCall {
    call: Call,
}

identity_facade_core::call!(ListBlocklistIdentifiersCall -> BlocklistIdentifiers);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListBlocklistIdentifiersCall,
    crate::Client,
    LIST_BLOCKLIST_IDENTIFIERS,
    "Lists the blocked identifiers with their total count.",
    false,
    []
);
impl crate::Client {
    /// Lists the blocked identifiers with their total count.
    ///
    /// `GET /blocklist_identifiers`
    ///
    /// * Returns [`BlocklistIdentifiers`], with status 200.
    /// * Errors: 401, 402.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `allow-list-block-list`; in `identity-facade`, `clerk-allow-list-block-list`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/allow-list-block-list/get/blocklist_identifiers>)
    pub fn list_blocklist_identifiers(&self) -> ListBlocklistIdentifiersCall {
        let call = self.transport.call(&LIST_BLOCKLIST_IDENTIFIERS);
        ListBlocklistIdentifiersCall { call }
    }
}

/// Facts of `POST /blocklist_identifiers`.
pub static CREATE_BLOCKLIST_IDENTIFIER: Operation = Operation::new(
    "CreateBlocklistIdentifier",
    http::Method::POST,
    "/blocklist_identifiers",
    "allow-list-block-list",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("identifier")]);
/// The call of [`Client::create_blocklist_identifier`](crate::Client::create_blocklist_identifier), `POST /blocklist_identifiers`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateBlocklistIdentifierCall {
    call: Call,
}

impl CreateBlocklistIdentifierCall {
    /// `identifier`: string. Required.
    pub fn identifier(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("identifier", value.into_input());
        self
    }
}

identity_facade_core::call!(CreateBlocklistIdentifierCall -> BlocklistIdentifier);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateBlocklistIdentifierCall,
    crate::Client,
    CREATE_BLOCKLIST_IDENTIFIER,
    "Adds an email address, phone number or wallet to the blocklist and denies it access.",
    false,
    [member::<String>("identifier")]
);
impl crate::Client {
    /// Adds an email address, phone number or wallet to the blocklist and denies it access.
    ///
    /// `POST /blocklist_identifiers`
    ///
    /// * Required: `identifier`.
    /// * Returns [`BlocklistIdentifier`], with status 200.
    /// * Errors: 400, 402, 422.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `allow-list-block-list`; in `identity-facade`, `clerk-allow-list-block-list`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/allow-list-block-list/post/blocklist_identifiers>)
    pub fn create_blocklist_identifier(&self) -> CreateBlocklistIdentifierCall {
        let call = self.transport.call(&CREATE_BLOCKLIST_IDENTIFIER);
        CreateBlocklistIdentifierCall { call }
    }
}

/// Facts of `DELETE /blocklist_identifiers/{identifier_id}`.
pub static DELETE_BLOCKLIST_IDENTIFIER: Operation = Operation::new(
    "DeleteBlocklistIdentifier",
    http::Method::DELETE,
    "/blocklist_identifiers/{identifier_id}",
    "allow-list-block-list",
)
.parameters(&[Parameter::path("identifier_id")])
.idempotent()
.receipt(Receipt::new(Some("deleted"), &[("id", "identifier_id")]));
/// The call of [`Client::delete_blocklist_identifier`](crate::Client::delete_blocklist_identifier), `DELETE /blocklist_identifiers/{identifier_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteBlocklistIdentifierCall {
    call: Call,
}

identity_facade_core::call!(
    DeleteBlocklistIdentifierCall -> crate ::shared::DeletedObject
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteBlocklistIdentifierCall,
    crate::Client,
    DELETE_BLOCKLIST_IDENTIFIER,
    "Deletes an entry of the blocklist by its id and so lifts that block.",
    false,
    [identifier::<crate::ids::IdentifierId>("identifier_id")]
);
impl crate::Client {
    /// Deletes an entry of the blocklist by its id and so lifts that block.
    ///
    /// `DELETE /blocklist_identifiers/{identifier_id}`
    ///
    /// * Required: `identifier_id`.
    /// * Returns [`DeletedObject`](crate::shared::DeletedObject), with status 200.
    /// * Errors: 402, 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `allow-list-block-list`; in `identity-facade`, `clerk-allow-list-block-list`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/allow-list-block-list/delete/blocklist_identifiers/%7Bidentifier_id%7D>)
    pub fn delete_blocklist_identifier(
        &self,
        identifier_id: impl IntoInput<crate::ids::IdentifierId>,
    ) -> DeleteBlocklistIdentifierCall {
        let mut call = self.transport.call(&DELETE_BLOCKLIST_IDENTIFIER);
        call.path("identifier_id", identifier_id.into_input());
        DeleteBlocklistIdentifierCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &LIST_ALLOWLIST_IDENTIFIERS,
    &CREATE_ALLOWLIST_IDENTIFIER,
    &DELETE_ALLOWLIST_IDENTIFIER,
    &LIST_BLOCKLIST_IDENTIFIERS,
    &CREATE_BLOCKLIST_IDENTIFIER,
    &DELETE_BLOCKLIST_IDENTIFIER,
];

/// Object `AllowlistIdentifier`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AllowlistIdentifier {
    /// `created_at`: Unix time in milliseconds, may be absent.
    pub created_at: Option<UnixMillis>,
    /// `id`, may be absent.
    pub id: Option<crate::ids::IdentifierId>,
    /// `identifier`, may be absent.
    pub identifier: Option<String>,
    /// `identifier_type`, may be absent.
    pub identifier_type: Option<Open<AllowlistIdentifierIdentifierType>>,
    /// `instance_id`, may be absent.
    pub instance_id: Option<crate::ids::InstanceId>,
    /// `invitation_id`, may be absent.
    pub invitation_id: Option<crate::ids::InvitationId>,
    /// `object`, may be absent.
    pub object: Option<String>,
    /// `updated_at`: Unix time in milliseconds, may be absent.
    pub updated_at: Option<UnixMillis>,
}

/// Enum `AllowlistIdentifier identifier_type`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AllowlistIdentifierIdentifierType {
    /// `email_address`
    EmailAddress,
    /// `phone_number`
    PhoneNumber,
    /// `web3_wallet`
    Web3Wallet,
}

identity_facade_core::wire_strings!(AllowlistIdentifierIdentifierType {
    EmailAddress: "email_address",
    PhoneNumber: "phone_number",
    Web3Wallet: "web3_wallet"
});
/// Object `BlocklistIdentifier`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BlocklistIdentifier {
    /// `created_at`: Unix time in milliseconds, may be absent.
    pub created_at: Option<UnixMillis>,
    /// `id`, may be absent.
    pub id: Option<crate::ids::IdentifierId>,
    /// `identifier`, may be absent.
    pub identifier: Option<String>,
    /// `identifier_type`, may be absent.
    pub identifier_type: Option<Open<BlocklistIdentifierIdentifierType>>,
    /// `instance_id`, may be absent.
    pub instance_id: Option<crate::ids::InstanceId>,
    /// `object`, may be absent.
    pub object: Option<String>,
    /// `updated_at`: Unix time in milliseconds, may be absent.
    pub updated_at: Option<UnixMillis>,
}

/// Enum `BlocklistIdentifier identifier_type`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BlocklistIdentifierIdentifierType {
    /// `email_address`
    EmailAddress,
    /// `phone_number`
    PhoneNumber,
    /// `web3_wallet`
    Web3Wallet,
}

identity_facade_core::wire_strings!(BlocklistIdentifierIdentifierType {
    EmailAddress: "email_address",
    PhoneNumber: "phone_number",
    Web3Wallet: "web3_wallet"
});
/// Object `BlocklistIdentifiers`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BlocklistIdentifiers {
    /// `data`. Required.
    pub data: Items<BlocklistIdentifier>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}
