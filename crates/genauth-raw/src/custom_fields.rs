// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, BodyRule, Call, Checks, Int, IntoInput, IntoList, Items, List, Listing, Open,
    Operation, Paging, Parameter, QueryRule, Receipt,
};

/// Facts of `POST /api/v3/delete-custom-fields`.
pub static DELETE_CUSTOM_FIELDS: Operation = Operation::new(
    "deleteCustomFields",
    http::Method::POST,
    "/api/v3/delete-custom-fields",
    "custom-fields",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("list"), BodyRule::Required("tenantId")])
.enveloped()
.idempotent()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::delete_custom_fields`](crate::Client::delete_custom_fields), `POST /api/v3/delete-custom-fields`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteCustomFieldsCall {
    call: Call,
}

impl DeleteCustomFieldsCall {
    /// `list`: 1 to 50 `DeleteCustomFieldDto`. Required.
    pub fn list<M>(mut self, value: impl IntoList<AtMost<DeleteCustomFieldDto, 50, 1>, M>) -> Self {
        self.call.member("list", value.into_list());
        self
    }

    /// `tenantId`: string. Required.
    pub fn tenant_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("tenantId", value.into_input());
        self
    }
}

identity_facade_core::call!(DeleteCustomFieldsCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteCustomFieldsCall,
    crate::Client,
    DELETE_CUSTOM_FIELDS,
    "Deletes up to 50 custom field definitions by target type and key.",
    false,
    [
        member::<AtMost<DeleteCustomFieldDto, 50, 1>>("list"),
        member::<String>("tenantId")
    ]
);
impl crate::Client {
    /// Deletes up to 50 custom field definitions by target type and key.
    ///
    /// `POST /api/v3/delete-custom-fields`
    ///
    /// * Required: `list`, `tenantId`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `custom-fields`; in `identity-facade`, `genauth-custom-fields`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_custom_fields(&self) -> DeleteCustomFieldsCall {
        let call = self.transport.call(&DELETE_CUSTOM_FIELDS);
        DeleteCustomFieldsCall { call }
    }
}

/// Facts of `GET /api/v3/get-custom-data`.
pub static GET_CUSTOM_DATA: Operation = Operation::new(
    "getCustomData",
    http::Method::GET,
    "/api/v3/get-custom-data",
    "custom-fields",
)
.parameters(&[
    Parameter::query("namespace"),
    Parameter::query("targetIdentifier").required(),
    Parameter::query("targetType").required(),
])
.conditions(&[QueryRule::Required {
    parameter: "namespace",
    other: "targetType",
    equals: Some("ROLE"),
    why: "`targetType` is `ROLE`",
}])
.enveloped()
.idempotent();
/// The call of [`Client::get_custom_data`](crate::Client::get_custom_data), `GET /api/v3/get-custom-data`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetCustomDataCall {
    call: Call,
}

impl GetCustomDataCall {
    /// Code of the namespace, not its ID or name.
    ///
    /// Query parameter `namespace`: string.
    pub fn namespace(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("namespace", value.into_input());
        self
    }

    /// Identifier of the subject; `targetType` tells its kind.
    ///
    /// Query parameter `targetIdentifier`: string. Required.
    pub fn target_identifier(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("targetIdentifier", value.into_input());
        self
    }

    /// Kind of subject, such as user, role, group or department.
    ///
    /// Query parameter `targetType`: `GetCustomDataTargetType`. Required.
    pub fn target_type(mut self, value: impl IntoInput<GetCustomDataTargetType>) -> Self {
        self.call.query("targetType", value.into_input());
        self
    }
}

identity_facade_core::call!(GetCustomDataCall -> serde_json::Value);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetCustomDataCall,
    crate::Client,
    GET_CUSTOM_DATA,
    "Returns the custom field values of one user, role or group.",
    false,
    [
        query::<String>("namespace", "Code of the namespace, not its ID or name."),
        query::<String>(
            "targetIdentifier",
            "Identifier of the subject; `targetType` tells its kind."
        ),
        query::<GetCustomDataTargetType>(
            "targetType",
            "Kind of subject, such as user, role, group or department."
        )
    ]
);
impl crate::Client {
    /// Returns the custom field values of one user, role or group.
    ///
    /// `GET /api/v3/get-custom-data`
    ///
    /// * Required: `targetIdentifier`, `targetType`.
    /// * Returns any JSON value, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `custom-fields`; in `identity-facade`, `genauth-custom-fields`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_custom_data(&self) -> GetCustomDataCall {
        let call = self.transport.call(&GET_CUSTOM_DATA);
        GetCustomDataCall { call }
    }
}

/// Facts of `GET /api/v3/get-custom-fields`.
pub static GET_CUSTOM_FIELDS: Operation = Operation::new(
    "getCustomFields",
    http::Method::GET,
    "/api/v3/get-custom-fields",
    "custom-fields",
)
.parameters(&[Parameter::query("targetType").required()])
.enveloped()
.idempotent();
/// The call of [`Client::get_custom_fields`](crate::Client::get_custom_fields), `GET /api/v3/get-custom-fields`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetCustomFieldsCall {
    call: Call,
}

impl GetCustomFieldsCall {
    /// Kind of subject, such as user, role, group or department.
    ///
    /// Query parameter `targetType`: `GetCustomFieldsTargetType`. Required.
    pub fn target_type(mut self, value: impl IntoInput<GetCustomFieldsTargetType>) -> Self {
        self.call.query("targetType", value.into_input());
        self
    }
}

identity_facade_core::call!(GetCustomFieldsCall -> Items < CustomFieldDto >);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetCustomFieldsCall,
    crate::Client,
    GET_CUSTOM_FIELDS,
    "Returns all custom field definitions of one target type; not paginated.",
    false,
    [query::<GetCustomFieldsTargetType>(
        "targetType",
        "Kind of subject, such as user, role, group or department."
    )]
);
impl crate::Client {
    /// Returns all custom field definitions of one target type; not paginated.
    ///
    /// `GET /api/v3/get-custom-fields`
    ///
    /// * Required: `targetType`.
    /// * Returns list of `CustomFieldDto`, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `custom-fields`; in `identity-facade`, `genauth-custom-fields`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_custom_fields(&self) -> GetCustomFieldsCall {
        let call = self.transport.call(&GET_CUSTOM_FIELDS);
        GetCustomFieldsCall { call }
    }
}

/// Facts of `GET /api/v3/get-user-base-fields`.
pub static GET_USER_BASE_FIELDS: Operation = Operation::new(
    "getUserBaseFields",
    http::Method::GET,
    "/api/v3/get-user-base-fields",
    "custom-fields",
)
.enveloped()
.idempotent();
/// The call of [`Client::get_user_base_fields`](crate::Client::get_user_base_fields), `GET /api/v3/get-user-base-fields`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetUserBaseFieldsCall {
    call: Call,
}

identity_facade_core::call!(GetUserBaseFieldsCall -> Items < CustomFieldDto >);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetUserBaseFieldsCall,
    crate::Client,
    GET_USER_BASE_FIELDS,
    "Returns all built-in user field definitions; not paginated.",
    false,
    []
);
impl crate::Client {
    /// Returns all built-in user field definitions; not paginated.
    ///
    /// `GET /api/v3/get-user-base-fields`
    ///
    /// * Returns list of `CustomFieldDto`, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `custom-fields`; in `identity-facade`, `genauth-custom-fields`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_user_base_fields(&self) -> GetUserBaseFieldsCall {
        let call = self.transport.call(&GET_USER_BASE_FIELDS);
        GetUserBaseFieldsCall { call }
    }
}

/// Facts of `GET /api/v3/list-custom-fields`.
pub static LIST_CUSTOM_FIELDS: Operation = Operation::new(
    "listCustFields",
    http::Method::GET,
    "/api/v3/list-custom-fields",
    "custom-fields",
)
.parameters(&[
    Parameter::query("accessControl"),
    Parameter::query("adminVisible"),
    Parameter::query("dataType").required(),
    Parameter::query("keyword"),
    Parameter::query("lang"),
    Parameter::query("limit"),
    Parameter::query("page"),
    Parameter::query("targetType").required(),
    Parameter::query("userVisible"),
])
.enveloped()
.idempotent()
.paging(Paging::page_in_query("page", "limit"))
.listing(Listing::new().largest(50).within("list", "count.all"));
/// The call of [`Client::list_custom_fields`](crate::Client::list_custom_fields), `GET /api/v3/list-custom-fields`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListCustomFieldsCall {
    call: Call,
}

impl ListCustomFieldsCall {
    /// Query parameter `accessControl`: boolean.
    pub fn access_control(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("accessControl", value.into_input());
        self
    }

    /// Query parameter `adminVisible`: boolean.
    pub fn admin_visible(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("adminVisible", value.into_input());
        self
    }

    /// Query parameter `dataType`: `ListCustomFieldsDataType`. Required.
    pub fn data_type(mut self, value: impl IntoInput<ListCustomFieldsDataType>) -> Self {
        self.call.query("dataType", value.into_input());
        self
    }

    /// Query parameter `keyword`: string.
    pub fn keyword(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("keyword", value.into_input());
        self
    }

    /// Query parameter `lang`: string.
    pub fn lang(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("lang", value.into_input());
        self
    }

    /// Query parameter `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Query parameter `page`: integer >= 1. Default: `1`.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.query("page", value.into_input());
        self
    }

    /// Kind of subject, such as user, role, group or department.
    ///
    /// Query parameter `targetType`: `ListCustomFieldsTargetType`. Required.
    pub fn target_type(mut self, value: impl IntoInput<ListCustomFieldsTargetType>) -> Self {
        self.call.query("targetType", value.into_input());
        self
    }

    /// Query parameter `userVisible`: boolean.
    pub fn user_visible(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("userVisible", value.into_input());
        self
    }
}

identity_facade_core::call!(ListCustomFieldsCall -> ListCustomFieldsDtoData);
identity_facade_core::paged!(ListCustomFieldsCall -> CustomFieldDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListCustomFieldsCall,
    crate::Client,
    LIST_CUSTOM_FIELDS,
    "Lists custom field definitions page by page, filtered by data type, keyword and visibility.",
    false,
    [
        query::<bool>("accessControl"),
        query::<bool>("adminVisible"),
        query::<ListCustomFieldsDataType>("dataType"),
        query::<String>("keyword"),
        query::<String>("lang"),
        query::<Int<1, 50>>("limit", "Default: `10`."),
        query::<Int<1, { i64::MAX }>>("page", "Default: `1`."),
        query::<ListCustomFieldsTargetType>(
            "targetType",
            "Kind of subject, such as user, role, group or department."
        ),
        query::<bool>("userVisible")
    ]
);
impl crate::Client {
    /// Lists custom field definitions page by page, filtered by data type, keyword and visibility.
    ///
    /// `GET /api/v3/list-custom-fields`
    ///
    /// * Required: `dataType`, `targetType`.
    /// * Returns [`ListCustomFieldsDtoData`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `custom-fields`; in `identity-facade`, `genauth-custom-fields`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_custom_fields(&self) -> ListCustomFieldsCall {
        let call = self.transport.call(&LIST_CUSTOM_FIELDS);
        ListCustomFieldsCall { call }
    }
}

/// Facts of `GET /api/v3/list-user-base-fields`.
pub static LIST_USER_BASE_FIELDS: Operation = Operation::new(
    "listUserBaseFields",
    http::Method::GET,
    "/api/v3/list-user-base-fields",
    "custom-fields",
)
.parameters(&[
    Parameter::query("accessControl"),
    Parameter::query("adminVisible"),
    Parameter::query("dataType").required(),
    Parameter::query("keyword"),
    Parameter::query("lang"),
    Parameter::query("limit"),
    Parameter::query("page"),
    Parameter::query("targetType").required(),
    Parameter::query("userVisible"),
])
.enveloped()
.idempotent()
.paging(Paging::page_in_query("page", "limit"))
.listing(Listing::new().largest(50).within("list", "count.all"));
/// The call of [`Client::list_user_base_fields`](crate::Client::list_user_base_fields), `GET /api/v3/list-user-base-fields`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListUserBaseFieldsCall {
    call: Call,
}

impl ListUserBaseFieldsCall {
    /// Query parameter `accessControl`: boolean.
    pub fn access_control(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("accessControl", value.into_input());
        self
    }

    /// Query parameter `adminVisible`: boolean.
    pub fn admin_visible(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("adminVisible", value.into_input());
        self
    }

    /// Query parameter `dataType`: `ListUserBaseFieldsDataType`. Required.
    pub fn data_type(mut self, value: impl IntoInput<ListUserBaseFieldsDataType>) -> Self {
        self.call.query("dataType", value.into_input());
        self
    }

    /// Query parameter `keyword`: string.
    pub fn keyword(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("keyword", value.into_input());
        self
    }

    /// Query parameter `lang`: string.
    pub fn lang(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("lang", value.into_input());
        self
    }

    /// Query parameter `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Query parameter `page`: integer >= 1. Default: `1`.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.query("page", value.into_input());
        self
    }

    /// Kind of subject, such as user, role, group or department.
    ///
    /// Query parameter `targetType`: `ListUserBaseFieldsTargetType`. Required.
    pub fn target_type(mut self, value: impl IntoInput<ListUserBaseFieldsTargetType>) -> Self {
        self.call.query("targetType", value.into_input());
        self
    }

    /// Query parameter `userVisible`: boolean.
    pub fn user_visible(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("userVisible", value.into_input());
        self
    }
}

identity_facade_core::call!(ListUserBaseFieldsCall -> ListCustomFieldsDtoData);
identity_facade_core::paged!(ListUserBaseFieldsCall -> CustomFieldDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListUserBaseFieldsCall,
    crate::Client,
    LIST_USER_BASE_FIELDS,
    "Lists built-in user field definitions page by page, filtered by data type, keyword and visibility.",
    false,
    [
        query::<bool>("accessControl"),
        query::<bool>("adminVisible"),
        query::<ListUserBaseFieldsDataType>("dataType"),
        query::<String>("keyword"),
        query::<String>("lang"),
        query::<Int<1, 50>>("limit", "Default: `10`."),
        query::<Int<1, { i64::MAX }>>("page", "Default: `1`."),
        query::<ListUserBaseFieldsTargetType>(
            "targetType",
            "Kind of subject, such as user, role, group or department."
        ),
        query::<bool>("userVisible")
    ]
);
impl crate::Client {
    /// Lists built-in user field definitions page by page, filtered by data type, keyword and visibility.
    ///
    /// `GET /api/v3/list-user-base-fields`
    ///
    /// * Required: `dataType`, `targetType`.
    /// * Returns [`ListCustomFieldsDtoData`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `custom-fields`; in `identity-facade`, `genauth-custom-fields`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_user_base_fields(&self) -> ListUserBaseFieldsCall {
        let call = self.transport.call(&LIST_USER_BASE_FIELDS);
        ListUserBaseFieldsCall { call }
    }
}

/// Facts of `POST /api/v3/set-custom-data`.
pub static SET_CUSTOM_DATA: Operation = Operation::new(
    "setCustomData",
    http::Method::POST,
    "/api/v3/set-custom-data",
    "custom-fields",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("list"),
    BodyRule::RequiredWhen {
        member: "namespace",
        other: "targetType",
        equals: "\"ROLE\"",
        why: "`targetType` is `ROLE`",
    },
    BodyRule::Required("targetIdentifier"),
    BodyRule::Required("targetType"),
])
.enveloped()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::set_custom_data`](crate::Client::set_custom_data), `POST /api/v3/set-custom-data`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct SetCustomDataCall {
    call: Call,
}

impl SetCustomDataCall {
    /// `list`: 1 to 50 `SetCustomDataDto`. Required.
    pub fn list<M>(mut self, value: impl IntoList<AtMost<SetCustomDataDto, 50, 1>, M>) -> Self {
        self.call.member("list", value.into_list());
        self
    }

    /// Namespace of the role; required when `targetType` is `ROLE`.
    ///
    /// `namespace`: string. Required when `targetType` is `ROLE`.
    pub fn namespace(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("namespace", value.into_input());
        self
    }

    /// Identifier of the subject; `targetType` tells its kind.
    ///
    /// `targetIdentifier`: string. Required.
    pub fn target_identifier(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("targetIdentifier", value.into_input());
        self
    }

    /// Kind of subject, such as user, role, group or department.
    ///
    /// `targetType`: `TargetType`. Required.
    pub fn target_type(mut self, value: impl IntoInput<crate::shared::TargetType>) -> Self {
        self.call.member("targetType", value.into_input());
        self
    }

    /// `tenantId`: string.
    pub fn tenant_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("tenantId", value.into_input());
        self
    }
}

identity_facade_core::call!(SetCustomDataCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    SetCustomDataCall,
    crate::Client,
    SET_CUSTOM_DATA,
    "Sets up to 50 custom field values of one user, role, group or department.",
    false,
    [
        member::<AtMost<SetCustomDataDto, 50, 1>>("list"),
        member::<String>(
            "namespace",
            "Namespace of the role; required when `targetType` is `ROLE`."
        ),
        member::<String>(
            "targetIdentifier",
            "Identifier of the subject; `targetType` tells its kind."
        ),
        member::<crate::shared::TargetType>(
            "targetType",
            "Kind of subject, such as user, role, group or department."
        ),
        member::<String>("tenantId")
    ]
);
impl crate::Client {
    /// Sets up to 50 custom field values of one user, role, group or department.
    ///
    /// `POST /api/v3/set-custom-data`
    ///
    /// * Required: `list`, `targetIdentifier`, `targetType`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `custom-fields`; in `identity-facade`, `genauth-custom-fields`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn set_custom_data(&self) -> SetCustomDataCall {
        let call = self.transport.call(&SET_CUSTOM_DATA);
        SetCustomDataCall { call }
    }
}

/// Facts of `POST /api/v3/set-custom-fields`.
pub static SET_CUSTOM_FIELDS: Operation = Operation::new(
    "setCustomFields",
    http::Method::POST,
    "/api/v3/set-custom-fields",
    "custom-fields",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("list")])
.enveloped();
/// The call of [`Client::set_custom_fields`](crate::Client::set_custom_fields), `POST /api/v3/set-custom-fields`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct SetCustomFieldsCall {
    call: Call,
}

impl SetCustomFieldsCall {
    /// `list`: 1 to 50 `SetCustomFieldDto`. Required.
    pub fn list<M>(mut self, value: impl IntoList<AtMost<SetCustomFieldDto, 50, 1>, M>) -> Self {
        self.call.member("list", value.into_list());
        self
    }

    /// `tenantId`: string.
    pub fn tenant_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("tenantId", value.into_input());
        self
    }
}

identity_facade_core::call!(SetCustomFieldsCall -> Items < CustomFieldDto >);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    SetCustomFieldsCall,
    crate::Client,
    SET_CUSTOM_FIELDS,
    "Creates or updates up to 50 custom field definitions.",
    false,
    [
        member::<AtMost<SetCustomFieldDto, 50, 1>>("list"),
        member::<String>("tenantId")
    ]
);
impl crate::Client {
    /// Creates or updates up to 50 custom field definitions.
    ///
    /// `POST /api/v3/set-custom-fields`
    ///
    /// * Required: `list`.
    /// * Returns list of `CustomFieldDto`, with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `custom-fields`; in `identity-facade`, `genauth-custom-fields`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn set_custom_fields(&self) -> SetCustomFieldsCall {
        let call = self.transport.call(&SET_CUSTOM_FIELDS);
        SetCustomFieldsCall { call }
    }
}

/// Facts of `POST /api/v3/set-user-base-fields`.
pub static SET_USER_BASE_FIELDS: Operation = Operation::new(
    "setUserBaseFields",
    http::Method::POST,
    "/api/v3/set-user-base-fields",
    "custom-fields",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("list")])
.enveloped();
/// The call of [`Client::set_user_base_fields`](crate::Client::set_user_base_fields), `POST /api/v3/set-user-base-fields`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct SetUserBaseFieldsCall {
    call: Call,
}

impl SetUserBaseFieldsCall {
    /// `list`: 1 to 50 `SetUserBaseFieldDto`. Required.
    pub fn list<M>(mut self, value: impl IntoList<AtMost<SetUserBaseFieldDto, 50, 1>, M>) -> Self {
        self.call.member("list", value.into_list());
        self
    }
}

identity_facade_core::call!(SetUserBaseFieldsCall -> Items < CustomFieldDto >);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    SetUserBaseFieldsCall,
    crate::Client,
    SET_USER_BASE_FIELDS,
    "Changes label, visibility and editability of up to 50 built-in user fields.",
    false,
    [member::<AtMost<SetUserBaseFieldDto, 50, 1>>("list")]
);
impl crate::Client {
    /// Changes label, visibility and editability of up to 50 built-in user fields.
    ///
    /// `POST /api/v3/set-user-base-fields`
    ///
    /// * Required: `list`.
    /// * Returns list of `CustomFieldDto`, with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `custom-fields`; in `identity-facade`, `genauth-custom-fields`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn set_user_base_fields(&self) -> SetUserBaseFieldsCall {
        let call = self.transport.call(&SET_USER_BASE_FIELDS);
        SetUserBaseFieldsCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &DELETE_CUSTOM_FIELDS,
    &GET_CUSTOM_DATA,
    &GET_CUSTOM_FIELDS,
    &GET_USER_BASE_FIELDS,
    &LIST_CUSTOM_FIELDS,
    &LIST_USER_BASE_FIELDS,
    &SET_CUSTOM_DATA,
    &SET_CUSTOM_FIELDS,
    &SET_USER_BASE_FIELDS,
];

/// Object `CountCustomFieldsDto`.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CountCustomFieldsDto {
    /// `adminVisible`.
    #[serde(rename = "adminVisible")]
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub admin_visible: i64,
    /// `all`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub all: i64,
    /// `userVisible`.
    #[serde(rename = "userVisible")]
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub user_visible: i64,
}

/// Enum `CustomFieldDataType`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CustomFieldDataType {
    /// `STRING`
    String,
    /// `NUMBER`
    Number,
    /// `DATETIME`
    Datetime,
    /// `BOOLEAN`
    Boolean,
    /// `ENUM`
    Enum,
}

identity_facade_core::wire_strings!(CustomFieldDataType {
    String: "STRING",
    Number: "NUMBER",
    Datetime: "DATETIME",
    Boolean: "BOOLEAN",
    Enum: "ENUM"
});
/// Object `CustomFieldDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CustomFieldDto {
    /// `createdAt`, may be absent.
    #[serde(rename = "createdAt")]
    pub created_at: Option<String>,
    /// `dataType`.
    #[serde(rename = "dataType")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub data_type: Open<CustomFieldDataType>,
    /// `description`, may be absent.
    pub description: Option<String>,
    /// Values of the field are stored encrypted.
    ///
    /// `encrypted`, may be absent.
    pub encrypted: Option<bool>,
    /// `i18n`, may be absent.
    pub i18n: Option<crate::shared::CustomFieldI18n>,
    /// Values of the field must be unique.
    ///
    /// `isUnique`.
    #[serde(rename = "isUnique")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub is_unique: bool,
    /// `key`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub key: String,
    /// `label`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub label: String,
    /// `options`, may be absent.
    pub options: Option<Items<CustomFieldSelectOption>>,
    /// Kind of subject, such as user, role, group or department.
    ///
    /// `targetType`.
    #[serde(rename = "targetType")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub target_type: Open<crate::shared::TargetType>,
    /// Users may change the value themselves.
    ///
    /// `userEditable`, may be absent.
    #[serde(rename = "userEditable")]
    pub user_editable: Option<bool>,
    /// The field is shown in the administrator console.
    ///
    /// `visibleInAdminConsole`.
    #[serde(rename = "visibleInAdminConsole")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub visible_in_admin_console: bool,
    /// The field is shown to users in the user center.
    ///
    /// `visibleInUserCenter`, may be absent.
    #[serde(rename = "visibleInUserCenter")]
    pub visible_in_user_center: Option<bool>,
}

/// Object `CustomFieldSelectOption`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CustomFieldSelectOption {
    /// `label`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub label: String,
    /// `value`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub value: String,
}

/// Object `CustomFieldSelectOption`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct CustomFieldSelectOptionInput {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    label: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    value: Option<String>,
}

impl CustomFieldSelectOptionInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("label", self.label.is_some());
        checks.required("value", self.value.is_some());
    }
}

/// Builds a [`CustomFieldSelectOptionInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CustomFieldSelectOptionInputBuilder {
    checks: Checks,
    value: CustomFieldSelectOptionInput,
}

impl CustomFieldSelectOptionInputBuilder {
    /// `label`: string. Required.
    pub fn label(mut self, value: impl IntoInput<String>) -> Self {
        self.value.label = self.checks.take("label", value.into_input());
        self
    }

    /// `value`: string. Required.
    pub fn value(mut self, value: impl IntoInput<String>) -> Self {
        self.value.value = self.checks.take("value", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    CustomFieldSelectOptionInput,
    CustomFieldSelectOptionInputBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CustomFieldSelectOptionInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    CustomFieldSelectOptionInput,
    false,
    [member::<String>("label"), member::<String>("value")],
    [
        identity_facade_core::BodyRule::Required("label"),
        identity_facade_core::BodyRule::Required("value")
    ]
);
/// Object `DeleteCustomFieldDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct DeleteCustomFieldDto {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    key: Option<String>,
    #[serde(
        rename = "targetType",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    target_type: Option<crate::shared::TargetType>,
}

impl DeleteCustomFieldDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("key", self.key.is_some());
        checks.required("targetType", self.target_type.is_some());
    }
}

/// Builds a [`DeleteCustomFieldDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeleteCustomFieldDtoBuilder {
    checks: Checks,
    value: DeleteCustomFieldDto,
}

impl DeleteCustomFieldDtoBuilder {
    /// `key`: string. Required.
    pub fn key(mut self, value: impl IntoInput<String>) -> Self {
        self.value.key = self.checks.take("key", value.into_input());
        self
    }

    /// Kind of subject, such as user, role, group or department.
    ///
    /// `targetType`: `TargetType`. Required.
    pub fn target_type(mut self, value: impl IntoInput<crate::shared::TargetType>) -> Self {
        self.value.target_type = self.checks.take("targetType", value.into_input());
        self
    }
}

identity_facade_core::object_input!(DeleteCustomFieldDto, DeleteCustomFieldDtoBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeleteCustomFieldDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    DeleteCustomFieldDto,
    false,
    [
        member::<String>("key"),
        member::<crate::shared::TargetType>(
            "targetType",
            "Kind of subject, such as user, role, group or department."
        )
    ],
    [
        identity_facade_core::BodyRule::Required("key"),
        identity_facade_core::BodyRule::Required("targetType")
    ]
);
/// Enum `GetCustomData targetType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum GetCustomDataTargetType {
    /// `USER`
    User,
    /// `ROLE`
    Role,
    /// `GROUP`
    Group,
}

identity_facade_core::wire_strings!(GetCustomDataTargetType {
    User: "USER",
    Role: "ROLE",
    Group: "GROUP"
});
/// Enum `GetCustomFields targetType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum GetCustomFieldsTargetType {
    /// `USER`
    User,
    /// `ROLE`
    Role,
    /// `GROUP`
    Group,
}

identity_facade_core::wire_strings!(GetCustomFieldsTargetType {
    User: "USER",
    Role: "ROLE",
    Group: "GROUP"
});
/// Enum `ListCustomFields dataType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ListCustomFieldsDataType {
    /// `STRING`
    String,
    /// `NUMBER`
    Number,
    /// `DATETIME`
    Datetime,
    /// `BOOLEAN`
    Boolean,
    /// `OBJECT`
    Object,
    /// `SELECT`
    Select,
}

identity_facade_core::wire_strings!(ListCustomFieldsDataType {
    String: "STRING",
    Number: "NUMBER",
    Datetime: "DATETIME",
    Boolean: "BOOLEAN",
    Object: "OBJECT",
    Select: "SELECT"
});
/// Object `ListCustomFieldsDtoData`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListCustomFieldsDtoData {
    /// `count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub count: CountCustomFieldsDto,
    /// `list`. Required.
    pub list: Items<CustomFieldDto>,
}

/// Enum `ListCustomFields targetType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ListCustomFieldsTargetType {
    /// `USER`
    User,
    /// `ROLE`
    Role,
    /// `GROUP`
    Group,
}

identity_facade_core::wire_strings!(ListCustomFieldsTargetType {
    User: "USER",
    Role: "ROLE",
    Group: "GROUP"
});
/// Enum `ListUserBaseFields dataType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ListUserBaseFieldsDataType {
    /// `STRING`
    String,
    /// `NUMBER`
    Number,
    /// `DATETIME`
    Datetime,
    /// `BOOLEAN`
    Boolean,
    /// `OBJECT`
    Object,
    /// `SELECT`
    Select,
}

identity_facade_core::wire_strings!(ListUserBaseFieldsDataType {
    String: "STRING",
    Number: "NUMBER",
    Datetime: "DATETIME",
    Boolean: "BOOLEAN",
    Object: "OBJECT",
    Select: "SELECT"
});
/// Enum `ListUserBaseFields targetType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ListUserBaseFieldsTargetType {
    /// `USER`
    User,
    /// `ROLE`
    Role,
    /// `GROUP`
    Group,
}

identity_facade_core::wire_strings!(ListUserBaseFieldsTargetType {
    User: "USER",
    Role: "ROLE",
    Group: "GROUP"
});
/// Object `SetCustomDataDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct SetCustomDataDto {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    key: Option<String>,
    #[serde(
        rename = "tenantId",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    tenant_id: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    value: Option<String>,
}

impl SetCustomDataDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("key", self.key.is_some());
        checks.required("value", self.value.is_some());
    }
}

/// Builds a [`SetCustomDataDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct SetCustomDataDtoBuilder {
    checks: Checks,
    value: SetCustomDataDto,
}

impl SetCustomDataDtoBuilder {
    /// `key`: string. Required.
    pub fn key(mut self, value: impl IntoInput<String>) -> Self {
        self.value.key = self.checks.take("key", value.into_input());
        self
    }

    /// `tenantId`: string.
    pub fn tenant_id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.tenant_id = self.checks.take("tenantId", value.into_input());
        self
    }

    /// `value`: string. Required.
    pub fn value(mut self, value: impl IntoInput<String>) -> Self {
        self.value.value = self.checks.take("value", value.into_input());
        self
    }
}

identity_facade_core::object_input!(SetCustomDataDto, SetCustomDataDtoBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(SetCustomDataDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    SetCustomDataDto,
    false,
    [
        member::<String>("key"),
        member::<String>("tenantId"),
        member::<String>("value")
    ],
    [
        identity_facade_core::BodyRule::Required("key"),
        identity_facade_core::BodyRule::Required("value")
    ]
);
/// Object `SetCustomFieldDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct SetCustomFieldDto {
    #[serde(
        rename = "appIds",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    app_ids: Option<List<String>>,
    #[serde(
        rename = "dataType",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    data_type: Option<CustomFieldDataType>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    description: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    desensitization: Option<bool>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    encrypted: Option<bool>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    i18n: Option<crate::shared::CustomFieldI18nInput>,
    #[serde(
        rename = "isUnique",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    is_unique: Option<bool>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    key: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    label: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    options: Option<List<CustomFieldSelectOptionInput>>,
    #[serde(
        rename = "targetType",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    target_type: Option<crate::shared::TargetType>,
    #[serde(
        rename = "userEditable",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    user_editable: Option<bool>,
    #[serde(
        rename = "validateRules",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    validate_rules: Option<serde_json::Value>,
    #[serde(
        rename = "visibleInAdminConsole",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    visible_in_admin_console: Option<bool>,
    #[serde(
        rename = "visibleInUserCenter",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    visible_in_user_center: Option<bool>,
}

impl SetCustomFieldDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("key", self.key.is_some());
        checks.required("targetType", self.target_type.is_some());
    }
}

/// Builds a [`SetCustomFieldDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct SetCustomFieldDtoBuilder {
    checks: Checks,
    value: SetCustomFieldDto,
}

impl SetCustomFieldDtoBuilder {
    /// `appIds`: list of strings.
    pub fn app_ids<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.value.app_ids = self.checks.take("appIds", value.into_list());
        self
    }

    /// `dataType`: `CustomFieldDataType`.
    pub fn data_type(mut self, value: impl IntoInput<CustomFieldDataType>) -> Self {
        self.value.data_type = self.checks.take("dataType", value.into_input());
        self
    }

    /// `description`: string.
    pub fn description(mut self, value: impl IntoInput<String>) -> Self {
        self.value.description = self.checks.take("description", value.into_input());
        self
    }

    /// `desensitization`: boolean.
    pub fn desensitization(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.desensitization = self.checks.take("desensitization", value.into_input());
        self
    }

    /// Values of the field are stored encrypted.
    ///
    /// `encrypted`: boolean.
    pub fn encrypted(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.encrypted = self.checks.take("encrypted", value.into_input());
        self
    }

    /// `i18n`: `CustomFieldI18nInput`.
    pub fn i18n(mut self, value: impl IntoInput<crate::shared::CustomFieldI18nInput>) -> Self {
        self.value.i18n = self.checks.take("i18n", value.into_input());
        self
    }

    /// Values of the field must be unique.
    ///
    /// `isUnique`: boolean.
    pub fn is_unique(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.is_unique = self.checks.take("isUnique", value.into_input());
        self
    }

    /// `key`: string. Required.
    pub fn key(mut self, value: impl IntoInput<String>) -> Self {
        self.value.key = self.checks.take("key", value.into_input());
        self
    }

    /// `label`: string.
    pub fn label(mut self, value: impl IntoInput<String>) -> Self {
        self.value.label = self.checks.take("label", value.into_input());
        self
    }

    /// `options`: list of `CustomFieldSelectOptionInput`.
    pub fn options<M>(
        mut self,
        value: impl IntoList<List<CustomFieldSelectOptionInput>, M>,
    ) -> Self {
        self.value.options = self.checks.take("options", value.into_list());
        self
    }

    /// Kind of subject, such as user, role, group or department.
    ///
    /// `targetType`: `TargetType`. Required.
    pub fn target_type(mut self, value: impl IntoInput<crate::shared::TargetType>) -> Self {
        self.value.target_type = self.checks.take("targetType", value.into_input());
        self
    }

    /// Users may change the value themselves.
    ///
    /// `userEditable`: boolean.
    pub fn user_editable(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.user_editable = self.checks.take("userEditable", value.into_input());
        self
    }

    /// `validateRules`: any JSON value.
    pub fn validate_rules(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.value.validate_rules = self.checks.take("validateRules", value.into_input());
        self
    }

    /// The field is shown in the administrator console.
    ///
    /// `visibleInAdminConsole`: boolean.
    pub fn visible_in_admin_console(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.visible_in_admin_console = self
            .checks
            .take("visibleInAdminConsole", value.into_input());
        self
    }

    /// The field is shown to users in the user center.
    ///
    /// `visibleInUserCenter`: boolean.
    pub fn visible_in_user_center(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.visible_in_user_center =
            self.checks.take("visibleInUserCenter", value.into_input());
        self
    }
}

identity_facade_core::object_input!(SetCustomFieldDto, SetCustomFieldDtoBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(SetCustomFieldDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    SetCustomFieldDto,
    false,
    [
        member::<List<String>>("appIds"),
        member::<CustomFieldDataType>("dataType"),
        member::<String>("description"),
        member::<bool>("desensitization"),
        member::<bool>("encrypted", "Values of the field are stored encrypted."),
        member::<crate::shared::CustomFieldI18nInput>("i18n"),
        member::<bool>("isUnique", "Values of the field must be unique."),
        member::<String>("key"),
        member::<String>("label"),
        member::<List<CustomFieldSelectOptionInput>>("options"),
        member::<crate::shared::TargetType>(
            "targetType",
            "Kind of subject, such as user, role, group or department."
        ),
        member::<bool>("userEditable", "Users may change the value themselves."),
        member::<serde_json::Value>("validateRules"),
        member::<bool>(
            "visibleInAdminConsole",
            "The field is shown in the administrator console."
        ),
        member::<bool>(
            "visibleInUserCenter",
            "The field is shown to users in the user center."
        )
    ],
    [
        identity_facade_core::BodyRule::Required("key"),
        identity_facade_core::BodyRule::Required("targetType")
    ]
);
/// Object `SetUserBaseFieldDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct SetUserBaseFieldDto {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    description: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    i18n: Option<crate::shared::CustomFieldI18nInput>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    key: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    label: Option<String>,
    #[serde(
        rename = "userEditable",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    user_editable: Option<bool>,
    #[serde(
        rename = "visibleInAdminConsole",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    visible_in_admin_console: Option<bool>,
    #[serde(
        rename = "visibleInUserCenter",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    visible_in_user_center: Option<bool>,
}

impl SetUserBaseFieldDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("key", self.key.is_some());
    }
}

/// Builds a [`SetUserBaseFieldDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct SetUserBaseFieldDtoBuilder {
    checks: Checks,
    value: SetUserBaseFieldDto,
}

impl SetUserBaseFieldDtoBuilder {
    /// `description`: string.
    pub fn description(mut self, value: impl IntoInput<String>) -> Self {
        self.value.description = self.checks.take("description", value.into_input());
        self
    }

    /// `i18n`: `CustomFieldI18nInput`.
    pub fn i18n(mut self, value: impl IntoInput<crate::shared::CustomFieldI18nInput>) -> Self {
        self.value.i18n = self.checks.take("i18n", value.into_input());
        self
    }

    /// `key`: string. Required.
    pub fn key(mut self, value: impl IntoInput<String>) -> Self {
        self.value.key = self.checks.take("key", value.into_input());
        self
    }

    /// `label`: string.
    pub fn label(mut self, value: impl IntoInput<String>) -> Self {
        self.value.label = self.checks.take("label", value.into_input());
        self
    }

    /// Users may change the value themselves.
    ///
    /// `userEditable`: boolean.
    pub fn user_editable(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.user_editable = self.checks.take("userEditable", value.into_input());
        self
    }

    /// The field is shown in the administrator console.
    ///
    /// `visibleInAdminConsole`: boolean.
    pub fn visible_in_admin_console(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.visible_in_admin_console = self
            .checks
            .take("visibleInAdminConsole", value.into_input());
        self
    }

    /// The field is shown to users in the user center.
    ///
    /// `visibleInUserCenter`: boolean.
    pub fn visible_in_user_center(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.visible_in_user_center =
            self.checks.take("visibleInUserCenter", value.into_input());
        self
    }
}

identity_facade_core::object_input!(SetUserBaseFieldDto, SetUserBaseFieldDtoBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(SetUserBaseFieldDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    SetUserBaseFieldDto,
    false,
    [
        member::<String>("description"),
        member::<crate::shared::CustomFieldI18nInput>("i18n"),
        member::<String>("key"),
        member::<String>("label"),
        member::<bool>("userEditable", "Users may change the value themselves."),
        member::<bool>(
            "visibleInAdminConsole",
            "The field is shown in the administrator console."
        ),
        member::<bool>(
            "visibleInUserCenter",
            "The field is shown to users in the user center."
        )
    ],
    [identity_facade_core::BodyRule::Required("key")]
);
