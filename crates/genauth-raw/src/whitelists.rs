// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    BodyKind, BodyRule, Call, IntoInput, IntoList, List, Operation, Parameter, Receipt,
};

/// Facts of `POST /api/v3/add-whitelist`.
pub static ADD_WHITELIST: Operation = Operation::new(
    "addWhitelist",
    http::Method::POST,
    "/api/v3/add-whitelist",
    "whitelists",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("type")])
.enveloped();
/// The call of [`Client::add_whitelist`](crate::Client::add_whitelist), `POST /api/v3/add-whitelist`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct AddWhitelistCall {
    call: Call,
}

impl AddWhitelistCall {
    /// `list`: list of strings.
    pub fn list<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("list", value.into_list());
        self
    }

    /// `type`: `WhitelistType`. Required.
    pub fn type_(mut self, value: impl IntoInput<WhitelistType>) -> Self {
        self.call.member("type", value.into_input());
        self
    }
}

identity_facade_core::call!(AddWhitelistCall -> WhitelistRespDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    AddWhitelistCall,
    crate::Client,
    ADD_WHITELIST,
    "Adds usernames, emails or phone numbers to the registration whitelist of the user pool.",
    false,
    [
        member::<List<String>>("list"),
        member::<WhitelistType>("type")
    ]
);
impl crate::Client {
    /// Adds usernames, emails or phone numbers to the registration whitelist of the user pool.
    ///
    /// `POST /api/v3/add-whitelist`
    ///
    /// * Required: `type`.
    /// * Returns [`WhitelistRespDto`], with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `whitelists`; in `identity-facade`, `genauth-whitelists`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn add_whitelist(&self) -> AddWhitelistCall {
        let call = self.transport.call(&ADD_WHITELIST);
        AddWhitelistCall { call }
    }
}

/// Facts of `POST /api/v3/add-whitelist-of-app`.
pub static ADD_WHITELIST_OF_APP: Operation = Operation::new(
    "addWhitelistOfApp",
    http::Method::POST,
    "/api/v3/add-whitelist-of-app",
    "whitelists",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("appId"), BodyRule::Required("type")])
.enveloped();
/// The call of [`Client::add_whitelist_of_app`](crate::Client::add_whitelist_of_app), `POST /api/v3/add-whitelist-of-app`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct AddWhitelistOfAppCall {
    call: Call,
}

impl AddWhitelistOfAppCall {
    /// `appId`: string. Required.
    pub fn app_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("appId", value.into_input());
        self
    }

    /// `list`: list of strings.
    pub fn list<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("list", value.into_list());
        self
    }

    /// `type`: `WhitelistType`. Required.
    pub fn type_(mut self, value: impl IntoInput<WhitelistType>) -> Self {
        self.call.member("type", value.into_input());
        self
    }
}

identity_facade_core::call!(AddWhitelistOfAppCall -> WhitelistRespDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    AddWhitelistOfAppCall,
    crate::Client,
    ADD_WHITELIST_OF_APP,
    "Adds usernames, emails or phone numbers to the whitelist of one application.",
    false,
    [
        member::<String>("appId"),
        member::<List<String>>("list"),
        member::<WhitelistType>("type")
    ]
);
impl crate::Client {
    /// Adds usernames, emails or phone numbers to the whitelist of one application.
    ///
    /// `POST /api/v3/add-whitelist-of-app`
    ///
    /// * Required: `appId`, `type`.
    /// * Returns [`WhitelistRespDto`], with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `whitelists`; in `identity-facade`, `genauth-whitelists`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn add_whitelist_of_app(&self) -> AddWhitelistOfAppCall {
        let call = self.transport.call(&ADD_WHITELIST_OF_APP);
        AddWhitelistOfAppCall { call }
    }
}

/// Facts of `POST /api/v3/delete-whitelist`.
pub static DELETE_WHITELIST: Operation = Operation::new(
    "deleteWhitelist",
    http::Method::POST,
    "/api/v3/delete-whitelist",
    "whitelists",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("type")])
.idempotent()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::delete_whitelist`](crate::Client::delete_whitelist), `POST /api/v3/delete-whitelist`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteWhitelistCall {
    call: Call,
}

impl DeleteWhitelistCall {
    /// `list`: list of strings.
    pub fn list<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("list", value.into_list());
        self
    }

    /// `type`: `WhitelistType`. Required.
    pub fn type_(mut self, value: impl IntoInput<WhitelistType>) -> Self {
        self.call.member("type", value.into_input());
        self
    }
}

identity_facade_core::call!(DeleteWhitelistCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteWhitelistCall,
    crate::Client,
    DELETE_WHITELIST,
    "Deletes entries from the registration whitelist of the user pool.",
    false,
    [
        member::<List<String>>("list"),
        member::<WhitelistType>("type")
    ]
);
impl crate::Client {
    /// Deletes entries from the registration whitelist of the user pool.
    ///
    /// `POST /api/v3/delete-whitelist`
    ///
    /// * Required: `type`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `whitelists`; in `identity-facade`, `genauth-whitelists`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_whitelist(&self) -> DeleteWhitelistCall {
        let call = self.transport.call(&DELETE_WHITELIST);
        DeleteWhitelistCall { call }
    }
}

/// Facts of `POST /api/v3/delete-whitelist-of-app`.
pub static DELETE_WHITELIST_OF_APP: Operation = Operation::new(
    "deleteWhitelistOfApp",
    http::Method::POST,
    "/api/v3/delete-whitelist-of-app",
    "whitelists",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("appId"), BodyRule::Required("type")])
.idempotent()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::delete_whitelist_of_app`](crate::Client::delete_whitelist_of_app), `POST /api/v3/delete-whitelist-of-app`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteWhitelistOfAppCall {
    call: Call,
}

impl DeleteWhitelistOfAppCall {
    /// `appId`: string. Required.
    pub fn app_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("appId", value.into_input());
        self
    }

    /// `list`: list of strings.
    pub fn list<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("list", value.into_list());
        self
    }

    /// `type`: `WhitelistType`. Required.
    pub fn type_(mut self, value: impl IntoInput<WhitelistType>) -> Self {
        self.call.member("type", value.into_input());
        self
    }
}

identity_facade_core::call!(DeleteWhitelistOfAppCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteWhitelistOfAppCall,
    crate::Client,
    DELETE_WHITELIST_OF_APP,
    "Deletes entries from the whitelist of one application.",
    false,
    [
        member::<String>("appId"),
        member::<List<String>>("list"),
        member::<WhitelistType>("type")
    ]
);
impl crate::Client {
    /// Deletes entries from the whitelist of one application.
    ///
    /// `POST /api/v3/delete-whitelist-of-app`
    ///
    /// * Required: `appId`, `type`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `whitelists`; in `identity-facade`, `genauth-whitelists`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_whitelist_of_app(&self) -> DeleteWhitelistOfAppCall {
        let call = self.transport.call(&DELETE_WHITELIST_OF_APP);
        DeleteWhitelistOfAppCall { call }
    }
}

/// Facts of `GET /api/v3/list-whitelist`.
pub static LIST_WHITELISTS: Operation = Operation::new(
    "listWhitelists",
    http::Method::GET,
    "/api/v3/list-whitelist",
    "whitelists",
)
.parameters(&[Parameter::query("type").required()])
.enveloped()
.idempotent();
/// The call of [`Client::list_whitelists`](crate::Client::list_whitelists), `GET /api/v3/list-whitelist`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListWhitelistsCall {
    call: Call,
}

impl ListWhitelistsCall {
    /// Query parameter `type`: `WhitelistType`. Required.
    pub fn type_(mut self, value: impl IntoInput<WhitelistType>) -> Self {
        self.call.query("type", value.into_input());
        self
    }
}

identity_facade_core::call!(ListWhitelistsCall -> WhitelistRespDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListWhitelistsCall,
    crate::Client,
    LIST_WHITELISTS,
    "Lists the registration whitelist of the user pool for one type.",
    false,
    [query::<WhitelistType>("type")]
);
impl crate::Client {
    /// Lists the registration whitelist of the user pool for one type.
    ///
    /// `GET /api/v3/list-whitelist`
    ///
    /// * Required: `type`.
    /// * Returns [`WhitelistRespDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `whitelists`; in `identity-facade`, `genauth-whitelists`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_whitelists(&self) -> ListWhitelistsCall {
        let call = self.transport.call(&LIST_WHITELISTS);
        ListWhitelistsCall { call }
    }
}

/// Facts of `GET /api/v3/list-whitelist-of-app`.
pub static LIST_WHITELISTS_OF_APP: Operation = Operation::new(
    "listWhitelistsOfApp",
    http::Method::GET,
    "/api/v3/list-whitelist-of-app",
    "whitelists",
)
.parameters(&[
    Parameter::query("appId").required(),
    Parameter::query("type").required(),
])
.enveloped()
.idempotent();
/// The call of [`Client::list_whitelists_of_app`](crate::Client::list_whitelists_of_app), `GET /api/v3/list-whitelist-of-app`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListWhitelistsOfAppCall {
    call: Call,
}

impl ListWhitelistsOfAppCall {
    /// Query parameter `appId`: string. Required.
    pub fn app_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("appId", value.into_input());
        self
    }

    /// Query parameter `type`: `WhitelistType`. Required.
    pub fn type_(mut self, value: impl IntoInput<WhitelistType>) -> Self {
        self.call.query("type", value.into_input());
        self
    }
}

identity_facade_core::call!(ListWhitelistsOfAppCall -> WhitelistRespDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListWhitelistsOfAppCall,
    crate::Client,
    LIST_WHITELISTS_OF_APP,
    "Lists the whitelist of one application for one type.",
    false,
    [query::<String>("appId"), query::<WhitelistType>("type")]
);
impl crate::Client {
    /// Lists the whitelist of one application for one type.
    ///
    /// `GET /api/v3/list-whitelist-of-app`
    ///
    /// * Required: `appId`, `type`.
    /// * Returns [`WhitelistRespDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `whitelists`; in `identity-facade`, `genauth-whitelists`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_whitelists_of_app(&self) -> ListWhitelistsOfAppCall {
        let call = self.transport.call(&LIST_WHITELISTS_OF_APP);
        ListWhitelistsOfAppCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &ADD_WHITELIST,
    &ADD_WHITELIST_OF_APP,
    &DELETE_WHITELIST,
    &DELETE_WHITELIST_OF_APP,
    &LIST_WHITELISTS,
    &LIST_WHITELISTS_OF_APP,
];

/// Object `WhitelistRespDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct WhitelistRespDto {
    /// `createdAt`.
    #[serde(rename = "createdAt")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: String,
    /// `value`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub value: String,
}

/// Enum `WhitelistType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum WhitelistType {
    /// `USERNAME`
    Username,
    /// `EMAIL`
    Email,
    /// `PHONE`
    Phone,
}

identity_facade_core::wire_strings!(WhitelistType {
    Username: "USERNAME",
    Email: "EMAIL",
    Phone: "PHONE"
});
