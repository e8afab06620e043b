// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, BodyRule, Call, Int, IntoInput, IntoList, Items, Listing, Open, Operation,
    Paging, Parameter, Receipt, Text, UnixMillis,
};
use std::collections::BTreeMap;

/// Facts of `GET /role_sets`.
pub static LIST_ROLE_SETS: Operation =
    Operation::new("ListRoleSets", http::Method::GET, "/role_sets", "role-sets")
        .parameters(&[
            Parameter::query("query"),
            Parameter::query("order_by"),
            Parameter::query("limit"),
            Parameter::query("offset"),
        ])
        .idempotent()
        .paging(Paging::offset("offset", "limit"))
        .listing(Listing::new().largest(500).within("data", "total_count"));
/// The call of [`Client::list_role_sets`](crate::Client::list_role_sets), `GET /role_sets`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListRoleSetsCall {
    call: Call,
}

impl ListRoleSetsCall {
    /// Role set id (exact) or part of the name or key.
    ///
    /// Query parameter `query`: string.
    pub fn query(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("query", value.into_input());
        self
    }

    /// `created_at`, `name` or `key`, with `+` or `-`; default `-created_at`.
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

identity_facade_core::call!(ListRoleSetsCall -> RoleSets);
identity_facade_core::paged!(ListRoleSetsCall -> RoleSet);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListRoleSetsCall,
    crate::Client,
    LIST_ROLE_SETS,
    "Lists the role sets of the instance, newest first.",
    false,
    [
        query::<String>("query", "Role set id (exact) or part of the name or key."),
        query::<String>(
            "order_by",
            "`created_at`, `name` or `key`, with `+` or `-`; default `-created_at`."
        ),
        query::<Int<1, 500>>("limit", "Default: `10`."),
        query::<Int<0, { i64::MAX }>>("offset", "Default: `0`.")
    ]
);
impl crate::Client {
    /// Lists the role sets of the instance, newest first.
    ///
    /// `GET /role_sets`
    ///
    /// * Returns [`RoleSets`], with status 200.
    /// * Errors: 400, 401, 403, 422.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `offset` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `role-sets`; in `identity-facade`, `clerk-role-sets`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/role-sets/get/role_sets>)
    pub fn list_role_sets(&self) -> ListRoleSetsCall {
        let call = self.transport.call(&LIST_ROLE_SETS);
        ListRoleSetsCall { call }
    }
}

/// Facts of `POST /role_sets`.
pub static CREATE_ROLE_SET: Operation = Operation::new(
    "CreateRoleSet",
    http::Method::POST,
    "/role_sets",
    "role-sets",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("creator_role_key"),
    BodyRule::Required("default_role_key"),
    BodyRule::Required("name"),
    BodyRule::Required("roles"),
]);
/// The call of [`Client::create_role_set`](crate::Client::create_role_set), `POST /role_sets`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateRoleSetCall {
    call: Call,
}

impl CreateRoleSetCall {
    /// Key of the role for the creator of an organization; must be in the role set.
    ///
    /// `creator_role_key`: string. Required.
    pub fn creator_role_key(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("creator_role_key", value.into_input());
        self
    }

    /// Key of the role for new members; must be in the role set.
    ///
    /// `default_role_key`: string. Required.
    pub fn default_role_key(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("default_role_key", value.into_input());
        self
    }

    /// `description`: string.
    pub fn description(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("description", value.into_input());
        self
    }

    /// Sends `null` for `description`.
    pub fn description_null(mut self) -> Self {
        self.call.null("description");
        self
    }

    /// Starts with `role_set:`; made from the name if left out.
    ///
    /// `key`: string that matches `^role_set:[a-z0-9_]+$`.
    pub fn key(
        mut self,
        value: impl IntoInput<Text<0, { usize::MAX }, crate::patterns::CreateRoleSetBodyKeyPattern>>,
    ) -> Self {
        self.call.member("key", value.into_input());
        self
    }

    /// `name`: string. Required.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// `roles`: 1 to 10 strings. Required.
    pub fn roles<M>(mut self, value: impl IntoList<AtMost<String, 10, 1>, M>) -> Self {
        self.call.member("roles", value.into_list());
        self
    }

    /// `initial` for new organizations (one per instance) or `custom`.
    ///
    /// `type`: `RoleSetType`.
    pub fn type_(mut self, value: impl IntoInput<RoleSetType>) -> Self {
        self.call.member("type", value.into_input());
        self
    }
}

identity_facade_core::call!(CreateRoleSetCall -> RoleSet);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateRoleSetCall,
    crate::Client,
    CREATE_ROLE_SET,
    "Creates a role set: 1 to 10 roles, one default role and one creator role.",
    false,
    [
        member::<String>(
            "creator_role_key",
            "Key of the role for the creator of an organization; must be in the role set."
        ),
        member::<String>(
            "default_role_key",
            "Key of the role for new members; must be in the role set."
        ),
        member::<identity_facade_core::Nullable<String>>("description"),
        member::<Text<0, { usize::MAX }, crate::patterns::CreateRoleSetBodyKeyPattern>>(
            "key",
            "Starts with `role_set:`; made from the name if left out."
        ),
        member::<String>("name"),
        member::<AtMost<String, 10, 1>>("roles"),
        member::<RoleSetType>(
            "type",
            "`initial` for new organizations (one per instance) or `custom`."
        )
    ]
);
impl crate::Client {
    /// Creates a role set: 1 to 10 roles, one default role and one creator role.
    ///
    /// `POST /role_sets`
    ///
    /// * Required: `creator_role_key`, `default_role_key`, `name`, `roles`.
    /// * Returns [`RoleSet`], with status 200.
    /// * Errors: 400, 401, 402, 403, 404, 422.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `role-sets`; in `identity-facade`, `clerk-role-sets`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/role-sets/post/role_sets>)
    pub fn create_role_set(&self) -> CreateRoleSetCall {
        let call = self.transport.call(&CREATE_ROLE_SET);
        CreateRoleSetCall { call }
    }
}

/// Facts of `GET /role_sets/{role_set_key_or_id}`.
pub static GET_ROLE_SET: Operation = Operation::new(
    "GetRoleSet",
    http::Method::GET,
    "/role_sets/{role_set_key_or_id}",
    "role-sets",
)
.parameters(&[Parameter::path("role_set_key_or_id")])
.idempotent();
/// The call of [`Client::get_role_set`](crate::Client::get_role_set), `GET /role_sets/{role_set_key_or_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetRoleSetCall {
    call: Call,
}

identity_facade_core::call!(GetRoleSetCall -> RoleSet);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetRoleSetCall,
    crate::Client,
    GET_ROLE_SET,
    "Returns one role set by its id or key.",
    false,
    [identifier::<crate::ids::RoleSetKeyOrId>(
        "role_set_key_or_id"
    )]
);
impl crate::Client {
    /// Returns one role set by its id or key.
    ///
    /// `GET /role_sets/{role_set_key_or_id}`
    ///
    /// * Required: `role_set_key_or_id`.
    /// * Returns [`RoleSet`], with status 200.
    /// * Errors: 401, 403, 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `role-sets`; in `identity-facade`, `clerk-role-sets`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/role-sets/get/role_sets/%7Brole_set_key_or_id%7D>)
    pub fn get_role_set(
        &self,
        role_set_key_or_id: impl IntoInput<crate::ids::RoleSetKeyOrId>,
    ) -> GetRoleSetCall {
        let mut call = self.transport.call(&GET_ROLE_SET);
        call.path("role_set_key_or_id", role_set_key_or_id.into_input());
        GetRoleSetCall { call }
    }
}

/// Facts of `PATCH /role_sets/{role_set_key_or_id}`.
pub static UPDATE_ROLE_SET: Operation = Operation::new(
    "UpdateRoleSet",
    http::Method::PATCH,
    "/role_sets/{role_set_key_or_id}",
    "role-sets",
)
.parameters(&[Parameter::path("role_set_key_or_id")])
.body(BodyKind::Object);
/// The call of [`Client::update_role_set`](crate::Client::update_role_set), `PATCH /role_sets/{role_set_key_or_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateRoleSetCall {
    call: Call,
}

impl UpdateRoleSetCall {
    /// Key of the role for the creator of an organization; must be in the role set.
    ///
    /// `creator_role_key`: string.
    pub fn creator_role_key(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("creator_role_key", value.into_input());
        self
    }

    /// Sends `null` for `creator_role_key`.
    pub fn creator_role_key_null(mut self) -> Self {
        self.call.null("creator_role_key");
        self
    }

    /// Key of the role for new members; must be in the role set.
    ///
    /// `default_role_key`: string.
    pub fn default_role_key(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("default_role_key", value.into_input());
        self
    }

    /// Sends `null` for `default_role_key`.
    pub fn default_role_key_null(mut self) -> Self {
        self.call.null("default_role_key");
        self
    }

    /// `description`: string.
    pub fn description(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("description", value.into_input());
        self
    }

    /// Sends `null` for `description`.
    pub fn description_null(mut self) -> Self {
        self.call.null("description");
        self
    }

    /// `key`: string that matches `^role_set:[a-z0-9_]+$`.
    pub fn key(
        mut self,
        value: impl IntoInput<Text<0, { usize::MAX }, crate::patterns::CreateRoleSetBodyKeyPattern>>,
    ) -> Self {
        self.call.member("key", value.into_input());
        self
    }

    /// Sends `null` for `key`.
    pub fn key_null(mut self) -> Self {
        self.call.null("key");
        self
    }

    /// `name`: string.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// Sends `null` for `name`.
    pub fn name_null(mut self) -> Self {
        self.call.null("name");
        self
    }

    /// `initial` makes it the set for new organizations; the former one becomes `custom`.
    ///
    /// `type`: `UpdateRoleSetBodyType`.
    pub fn type_(mut self, value: impl IntoInput<UpdateRoleSetBodyType>) -> Self {
        self.call.member("type", value.into_input());
        self
    }

    /// Sends `null` for `type`.
    pub fn type_null(mut self) -> Self {
        self.call.null("type");
        self
    }
}

identity_facade_core::call!(UpdateRoleSetCall -> RoleSet);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateRoleSetCall,
    crate::Client,
    UPDATE_ROLE_SET,
    "Updates the name, key, type or default roles of a role set, not its list of roles.",
    false,
    [
        identifier::<crate::ids::RoleSetKeyOrId>("role_set_key_or_id"),
        member::<identity_facade_core::Nullable<String>>(
            "creator_role_key",
            "Key of the role for the creator of an organization; must be in the role set."
        ),
        member::<identity_facade_core::Nullable<String>>(
            "default_role_key",
            "Key of the role for new members; must be in the role set."
        ),
        member::<identity_facade_core::Nullable<String>>("description"),
        member::<
            identity_facade_core::Nullable<
                Text<0, { usize::MAX }, crate::patterns::CreateRoleSetBodyKeyPattern>,
            >,
        >("key"),
        member::<identity_facade_core::Nullable<String>>("name"),
        member::<identity_facade_core::Nullable<UpdateRoleSetBodyType>>(
            "type",
            "`initial` makes it the set for new organizations; the former one becomes `custom`."
        )
    ]
);
impl crate::Client {
    /// Updates the name, key, type or default roles of a role set, not its list of roles.
    ///
    /// `PATCH /role_sets/{role_set_key_or_id}`
    ///
    /// * Required: `role_set_key_or_id`.
    /// * Returns [`RoleSet`], with status 200.
    /// * Errors: 400, 401, 403, 404, 422.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `role-sets`; in `identity-facade`, `clerk-role-sets`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/role-sets/patch/role_sets/%7Brole_set_key_or_id%7D>)
    pub fn update_role_set(
        &self,
        role_set_key_or_id: impl IntoInput<crate::ids::RoleSetKeyOrId>,
    ) -> UpdateRoleSetCall {
        let mut call = self.transport.call(&UPDATE_ROLE_SET);
        call.path("role_set_key_or_id", role_set_key_or_id.into_input());
        UpdateRoleSetCall { call }
    }
}

/// Facts of `POST /role_sets/{role_set_key_or_id}/replace`.
pub static REPLACE_ROLE_SET: Operation = Operation::new(
    "ReplaceRoleSet",
    http::Method::POST,
    "/role_sets/{role_set_key_or_id}/replace",
    "role-sets",
)
.parameters(&[Parameter::path("role_set_key_or_id")])
.body(BodyKind::Required)
.rules(&[BodyRule::Required("dest_role_set_key")])
.receipt(Receipt::new(Some("deleted"), &[]));
/// The call of [`Client::replace_role_set`](crate::Client::replace_role_set), `POST /role_sets/{role_set_key_or_id}/replace`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ReplaceRoleSetCall {
    call: Call,
}

impl ReplaceRoleSetCall {
    /// `dest_role_set_key`: string. Required.
    pub fn dest_role_set_key(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("dest_role_set_key", value.into_input());
        self
    }

    /// Old role key to new role key; required if members hold roles that go away.
    ///
    /// `reassignment_mappings`: object of strings.
    pub fn reassignment_mappings(
        mut self,
        value: impl IntoInput<BTreeMap<String, String>>,
    ) -> Self {
        self.call
            .member("reassignment_mappings", value.into_input());
        self
    }
}

identity_facade_core::call!(ReplaceRoleSetCall -> crate ::shared::DeletedObject);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ReplaceRoleSetCall,
    crate::Client,
    REPLACE_ROLE_SET,
    "Deletes a role set and moves its organizations to another role set.",
    false,
    [
        identifier::<crate::ids::RoleSetKeyOrId>("role_set_key_or_id"),
        member::<String>("dest_role_set_key"),
        member::<BTreeMap<String, String>>(
            "reassignment_mappings",
            "Old role key to new role key; required if members hold roles that go away."
        )
    ]
);
impl crate::Client {
    /// Deletes a role set and moves its organizations to another role set.
    ///
    /// `POST /role_sets/{role_set_key_or_id}/replace`
    ///
    /// * Required: `role_set_key_or_id`, `dest_role_set_key`.
    /// * Returns [`DeletedObject`](crate::shared::DeletedObject), with status 200.
    /// * Errors: 400, 401, 403, 404, 422.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `role-sets`; in `identity-facade`, `clerk-role-sets`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/role-sets/post/role_sets/%7Brole_set_key_or_id%7D/replace>)
    pub fn replace_role_set(
        &self,
        role_set_key_or_id: impl IntoInput<crate::ids::RoleSetKeyOrId>,
    ) -> ReplaceRoleSetCall {
        let mut call = self.transport.call(&REPLACE_ROLE_SET);
        call.path("role_set_key_or_id", role_set_key_or_id.into_input());
        ReplaceRoleSetCall { call }
    }
}

/// Facts of `POST /role_sets/{role_set_key_or_id}/roles`.
pub static ADD_ROLES_TO_ROLE_SET: Operation = Operation::new(
    "AddRolesToRoleSet",
    http::Method::POST,
    "/role_sets/{role_set_key_or_id}/roles",
    "role-sets",
)
.parameters(&[Parameter::path("role_set_key_or_id")])
.body(BodyKind::Required)
.rules(&[BodyRule::Required("role_keys")]);
/// The call of [`Client::add_roles_to_role_set`](crate::Client::add_roles_to_role_set), `POST /role_sets/{role_set_key_or_id}/roles`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct AddRolesToRoleSetCall {
    call: Call,
}

impl AddRolesToRoleSetCall {
    /// Key of the role for the creator of an organization; must be in the role set.
    ///
    /// `creator_role_key`: string.
    pub fn creator_role_key(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("creator_role_key", value.into_input());
        self
    }

    /// Key of the role for new members; must be in the role set.
    ///
    /// `default_role_key`: string.
    pub fn default_role_key(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("default_role_key", value.into_input());
        self
    }

    /// `role_keys`: 1 to 10 strings. Required.
    pub fn role_keys<M>(mut self, value: impl IntoList<AtMost<String, 10, 1>, M>) -> Self {
        self.call.member("role_keys", value.into_list());
        self
    }
}

identity_facade_core::call!(AddRolesToRoleSetCall -> RoleSet);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    AddRolesToRoleSetCall,
    crate::Client,
    ADD_ROLES_TO_ROLE_SET,
    "Adds up to 10 roles to a role set and may change its default and creator role.",
    false,
    [
        identifier::<crate::ids::RoleSetKeyOrId>("role_set_key_or_id"),
        member::<String>(
            "creator_role_key",
            "Key of the role for the creator of an organization; must be in the role set."
        ),
        member::<String>(
            "default_role_key",
            "Key of the role for new members; must be in the role set."
        ),
        member::<AtMost<String, 10, 1>>("role_keys")
    ]
);
impl crate::Client {
    /// Adds up to 10 roles to a role set and may change its default and creator role.
    ///
    /// `POST /role_sets/{role_set_key_or_id}/roles`
    ///
    /// * Required: `role_set_key_or_id`, `role_keys`.
    /// * Returns [`RoleSet`], with status 200.
    /// * Errors: 400, 401, 403, 404, 422.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `role-sets`; in `identity-facade`, `clerk-role-sets`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/role-sets/post/role_sets/%7Brole_set_key_or_id%7D/roles>)
    pub fn add_roles_to_role_set(
        &self,
        role_set_key_or_id: impl IntoInput<crate::ids::RoleSetKeyOrId>,
    ) -> AddRolesToRoleSetCall {
        let mut call = self.transport.call(&ADD_ROLES_TO_ROLE_SET);
        call.path("role_set_key_or_id", role_set_key_or_id.into_input());
        AddRolesToRoleSetCall { call }
    }
}

/// Facts of `POST /role_sets/{role_set_key_or_id}/roles/replace`.
pub static REPLACE_ROLE_IN_ROLE_SET: Operation = Operation::new(
    "ReplaceRoleInRoleSet",
    http::Method::POST,
    "/role_sets/{role_set_key_or_id}/roles/replace",
    "role-sets",
)
.parameters(&[Parameter::path("role_set_key_or_id")])
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("role_key"),
    BodyRule::Required("to_role_key"),
]);
/// The call of [`Client::replace_role_in_role_set`](crate::Client::replace_role_in_role_set), `POST /role_sets/{role_set_key_or_id}/roles/replace`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ReplaceRoleInRoleSetCall {
    call: Call,
}

impl ReplaceRoleInRoleSetCall {
    /// `role_key`: string. Required.
    pub fn role_key(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("role_key", value.into_input());
        self
    }

    /// `to_role_key`: string. Required.
    pub fn to_role_key(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("to_role_key", value.into_input());
        self
    }
}

identity_facade_core::call!(ReplaceRoleInRoleSetCall -> RoleSet);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ReplaceRoleInRoleSetCall,
    crate::Client,
    REPLACE_ROLE_IN_ROLE_SET,
    "Removes one role from a role set and gives its members another role.",
    false,
    [
        identifier::<crate::ids::RoleSetKeyOrId>("role_set_key_or_id"),
        member::<String>("role_key"),
        member::<String>("to_role_key")
    ]
);
impl crate::Client {
    /// Removes one role from a role set and gives its members another role.
    ///
    /// `POST /role_sets/{role_set_key_or_id}/roles/replace`
    ///
    /// * Required: `role_set_key_or_id`, `role_key`, `to_role_key`.
    /// * Returns [`RoleSet`], with status 200.
    /// * Errors: 400, 401, 403, 404, 422.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `role-sets`; in `identity-facade`, `clerk-role-sets`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/role-sets/post/role_sets/%7Brole_set_key_or_id%7D/roles/replace>)
    pub fn replace_role_in_role_set(
        &self,
        role_set_key_or_id: impl IntoInput<crate::ids::RoleSetKeyOrId>,
    ) -> ReplaceRoleInRoleSetCall {
        let mut call = self.transport.call(&REPLACE_ROLE_IN_ROLE_SET);
        call.path("role_set_key_or_id", role_set_key_or_id.into_input());
        ReplaceRoleInRoleSetCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &LIST_ROLE_SETS,
    &CREATE_ROLE_SET,
    &GET_ROLE_SET,
    &UPDATE_ROLE_SET,
    &REPLACE_ROLE_SET,
    &ADD_ROLES_TO_ROLE_SET,
    &REPLACE_ROLE_IN_ROLE_SET,
];

/// Object `RoleSet`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RoleSet {
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `creator_role`, may be absent or null.
    pub creator_role: Option<RoleSetItem>,
    /// `default_role`, may be absent or null.
    pub default_role: Option<RoleSetItem>,
    /// `description`, may be null.
    pub description: Option<String>,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::RoleSetKeyOrId,
    /// `key`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub key: String,
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
    /// `role_set_migration`, may be absent or null.
    pub role_set_migration: Option<RoleSetMigration>,
    /// `roles`. Required.
    pub roles: Items<RoleSetItem>,
    /// `type`.
    #[serde(rename = "type")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub type_: Open<RoleSetType>,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// Object `RoleSetItem`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RoleSetItem {
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `description`, may be null.
    pub description: Option<String>,
    /// `has_members`, may be absent or null.
    pub has_members: Option<bool>,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::OrganizationRoleId,
    /// `key`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub key: String,
    /// `members_count`, may be absent or null.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub members_count: Option<i64>,
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
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// Object `RoleSetMigration`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RoleSetMigration {
    /// `completed_at`: Unix time in milliseconds, may be absent or null.
    pub completed_at: Option<UnixMillis>,
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `dest_role_set_id`, may be absent or null.
    pub dest_role_set_id: Option<crate::ids::RoleSetKeyOrId>,
    /// `id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub id: String,
    /// `instance_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub instance_id: crate::ids::InstanceId,
    /// `mappings`, may be absent or null.
    pub mappings: Option<BTreeMap<String, String>>,
    /// `migrated_members`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub migrated_members: i64,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `organization_id`, may be absent or null.
    pub organization_id: Option<crate::ids::OrganizationId>,
    /// `source_role_set_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub source_role_set_id: crate::ids::RoleSetKeyOrId,
    /// `started_at`: Unix time in milliseconds, may be absent or null.
    pub started_at: Option<UnixMillis>,
    /// `status`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub status: String,
    /// `trigger_type`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub trigger_type: String,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// Enum `RoleSetType`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RoleSetType {
    /// `initial`
    Initial,
    /// `custom`
    Custom,
}

identity_facade_core::wire_strings!(RoleSetType {
    Initial: "initial",
    Custom: "custom"
});
/// Object `RoleSets`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RoleSets {
    /// `data`. Required.
    pub data: Items<RoleSet>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Enum `UpdateRoleSetBody type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum UpdateRoleSetBodyType {
    /// `initial`
    Initial,
}

identity_facade_core::wire_strings!(UpdateRoleSetBodyType { Initial: "initial" });
