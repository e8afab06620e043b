// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, Open, Operation, Paginated,
    Paging, Parameter, Receipt, Reply, UnixMillis,
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
.paginated(Paginated {
    items: "data",
    total: "total_count",
})
.paging(Paging::Offset {
    offset: "offset",
    limit: "limit",
});
/// `GET /allowlist_identifiers`, made by [`list_allowlist_identifiers`](crate::Client::list_allowlist_identifiers).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListAllowlistIdentifiersCall {
    call: Call,
}

impl ListAllowlistIdentifiersCall {
    /// Query parameter `paginated`: true or false.
    pub fn paginated(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("paginated", value.try_into());
        self
    }

    /// Query parameter `limit`: a whole number from 1 to 500. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 500>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
        self
    }

    /// Query parameter `offset`: a whole number of at least 0. Unset, the vendor takes `0`.
    pub fn offset(
        mut self,
        value: impl TryInto<Int<0, { i64::MAX }>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("offset", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Items<AllowlistIdentifier>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /allowlist_identifiers`
    ///
    /// Success is 200 with a list of `AllowlistIdentifier`.
    /// Failures that the vendor lists: 401, 402.
    /// Paged by `offset` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/allow-list-block-list/get/allowlist_identifiers>)
    pub fn list_allowlist_identifiers(&self) -> ListAllowlistIdentifiersCall {
        ListAllowlistIdentifiersCall {
            call: self.transport.call(&LIST_ALLOWLIST_IDENTIFIERS),
        }
    }
}

/// Facts of `POST /allowlist_identifiers`.
pub static CREATE_ALLOWLIST_IDENTIFIER: Operation = Operation::new(
    "CreateAllowlistIdentifier",
    http::Method::POST,
    "/allowlist_identifiers",
    "allow-list-block-list",
)
.body(BodyKind::Required);
/// `POST /allowlist_identifiers`, made by [`create_allowlist_identifier`](crate::Client::create_allowlist_identifier).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateAllowlistIdentifierCall {
    call: Call,
}

impl CreateAllowlistIdentifierCall {
    /// The JSON body. Required. `CreateAllowlistIdentifierBody`.
    pub fn body(
        mut self,
        value: impl TryInto<CreateAllowlistIdentifierBody, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<AllowlistIdentifier>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /allowlist_identifiers`
    ///
    /// Required: the body.
    /// Success is 200 with `AllowlistIdentifier`.
    /// Failures that the vendor lists: 400, 402, 422.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/allow-list-block-list/post/allowlist_identifiers>)
    pub fn create_allowlist_identifier(&self) -> CreateAllowlistIdentifierCall {
        CreateAllowlistIdentifierCall {
            call: self.transport.call(&CREATE_ALLOWLIST_IDENTIFIER),
        }
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
.receipt(Receipt {
    done: Some("deleted"),
    named: &[("id", "identifier_id")],
});
/// `DELETE /allowlist_identifiers/{identifier_id}`, made by [`delete_allowlist_identifier`](crate::Client::delete_allowlist_identifier).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteAllowlistIdentifierCall {
    call: Call,
}

impl DeleteAllowlistIdentifierCall {
    /// Path segment `identifier_id`: a text. Required.
    pub fn identifier_id(
        mut self,
        value: impl TryInto<crate::ids::IdentifierId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("identifier_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::DeletedObject>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `DELETE /allowlist_identifiers/{identifier_id}`
    ///
    /// Required: `identifier_id`.
    /// Success is 200 with `DeletedObject`.
    /// Failures that the vendor lists: 402, 404.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/allow-list-block-list/delete/allowlist_identifiers/%7Bidentifier_id%7D>)
    pub fn delete_allowlist_identifier(&self) -> DeleteAllowlistIdentifierCall {
        DeleteAllowlistIdentifierCall {
            call: self.transport.call(&DELETE_ALLOWLIST_IDENTIFIER),
        }
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
/// `GET /blocklist_identifiers`, made by [`list_blocklist_identifiers`](crate::Client::list_blocklist_identifiers).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListBlocklistIdentifiersCall {
    call: Call,
}

impl ListBlocklistIdentifiersCall {
    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<BlocklistIdentifiers>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /blocklist_identifiers`
    ///
    /// Success is 200 with `BlocklistIdentifiers`.
    /// Failures that the vendor lists: 401, 402.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/allow-list-block-list/get/blocklist_identifiers>)
    pub fn list_blocklist_identifiers(&self) -> ListBlocklistIdentifiersCall {
        ListBlocklistIdentifiersCall {
            call: self.transport.call(&LIST_BLOCKLIST_IDENTIFIERS),
        }
    }
}

/// Facts of `POST /blocklist_identifiers`.
pub static CREATE_BLOCKLIST_IDENTIFIER: Operation = Operation::new(
    "CreateBlocklistIdentifier",
    http::Method::POST,
    "/blocklist_identifiers",
    "allow-list-block-list",
)
.body(BodyKind::Required);
/// `POST /blocklist_identifiers`, made by [`create_blocklist_identifier`](crate::Client::create_blocklist_identifier).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateBlocklistIdentifierCall {
    call: Call,
}

impl CreateBlocklistIdentifierCall {
    /// The JSON body. Required. `CreateBlocklistIdentifierBody`.
    pub fn body(
        mut self,
        value: impl TryInto<CreateBlocklistIdentifierBody, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<BlocklistIdentifier>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /blocklist_identifiers`
    ///
    /// Required: the body.
    /// Success is 200 with `BlocklistIdentifier`.
    /// Failures that the vendor lists: 400, 402, 422.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/allow-list-block-list/post/blocklist_identifiers>)
    pub fn create_blocklist_identifier(&self) -> CreateBlocklistIdentifierCall {
        CreateBlocklistIdentifierCall {
            call: self.transport.call(&CREATE_BLOCKLIST_IDENTIFIER),
        }
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
.receipt(Receipt {
    done: Some("deleted"),
    named: &[("id", "identifier_id")],
});
/// `DELETE /blocklist_identifiers/{identifier_id}`, made by [`delete_blocklist_identifier`](crate::Client::delete_blocklist_identifier).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteBlocklistIdentifierCall {
    call: Call,
}

impl DeleteBlocklistIdentifierCall {
    /// Path segment `identifier_id`: a text. Required.
    pub fn identifier_id(
        mut self,
        value: impl TryInto<crate::ids::IdentifierId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("identifier_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::DeletedObject>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `DELETE /blocklist_identifiers/{identifier_id}`
    ///
    /// Required: `identifier_id`.
    /// Success is 200 with `DeletedObject`.
    /// Failures that the vendor lists: 402, 404.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/allow-list-block-list/delete/blocklist_identifiers/%7Bidentifier_id%7D>)
    pub fn delete_blocklist_identifier(&self) -> DeleteBlocklistIdentifierCall {
        DeleteBlocklistIdentifierCall {
            call: self.transport.call(&DELETE_BLOCKLIST_IDENTIFIER),
        }
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

/// Object `AllowlistIdentifier`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AllowlistIdentifier {
    /// `created_at`, may be absent, in milliseconds since 1970.
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
    /// `updated_at`, may be absent, in milliseconds since 1970.
    pub updated_at: Option<UnixMillis>,
}

/// One of a few texts `AllowlistIdentifier identifier_type`. Received.
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
/// Object `BlocklistIdentifier`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BlocklistIdentifier {
    /// `created_at`, may be absent, in milliseconds since 1970.
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
    /// `updated_at`, may be absent, in milliseconds since 1970.
    pub updated_at: Option<UnixMillis>,
}

/// One of a few texts `BlocklistIdentifier identifier_type`. Received.
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
/// Object `BlocklistIdentifiers`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BlocklistIdentifiers {
    /// `data`. Always there.
    pub data: Items<BlocklistIdentifier>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `CreateAllowlistIdentifierBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateAllowlistIdentifierBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    identifier: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    notify: Option<bool>,
}

impl CreateAllowlistIdentifierBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateAllowlistIdentifierBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("identifier", self.identifier.is_some());
    }
}

/// Makes a [`CreateAllowlistIdentifierBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateAllowlistIdentifierBodyBuilder {
    checks: Checks,
    value: CreateAllowlistIdentifierBody,
}

impl CreateAllowlistIdentifierBodyBuilder {
    /// `identifier`: a text. Required.
    pub fn identifier(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.identifier = self.checks.take("identifier", value);
        self
    }

    /// `notify`: true or false. Unset, the vendor takes `false`.
    pub fn notify(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.notify = self.checks.take("notify", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateAllowlistIdentifierBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateAllowlistIdentifierBodyBuilder> for CreateAllowlistIdentifierBody {
    type Error = Invalid;
    fn try_from(builder: CreateAllowlistIdentifierBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateAllowlistIdentifierBody);
/// Object `CreateBlocklistIdentifierBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateBlocklistIdentifierBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    identifier: Option<String>,
}

impl CreateBlocklistIdentifierBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateBlocklistIdentifierBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("identifier", self.identifier.is_some());
    }
}

/// Makes a [`CreateBlocklistIdentifierBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateBlocklistIdentifierBodyBuilder {
    checks: Checks,
    value: CreateBlocklistIdentifierBody,
}

impl CreateBlocklistIdentifierBodyBuilder {
    /// `identifier`: a text. Required.
    pub fn identifier(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.identifier = self.checks.take("identifier", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateBlocklistIdentifierBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateBlocklistIdentifierBodyBuilder> for CreateBlocklistIdentifierBody {
    type Error = Invalid;
    fn try_from(builder: CreateBlocklistIdentifierBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateBlocklistIdentifierBody);
