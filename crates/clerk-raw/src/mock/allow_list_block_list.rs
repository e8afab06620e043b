// Written by `cargo xtask generate` from openapi/clerk (2026-05-12, sha256 3a04cae216ecd7c226aabc80158ccfb1fe2155eeb693027ca5573d342712b66c). Not edited by hand.

pub struct ListAllowlistIdentifiersWhen(::httpmock::When);
impl ListAllowlistIdentifiersWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/allowlist_identifiers$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn limit<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("limit", value.to_string()))
        } else {
            Self(self.0.query_param_missing("limit"))
        }
    }

    pub fn offset<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("offset", value.to_string()))
        } else {
            Self(self.0.query_param_missing("offset"))
        }
    }

    pub fn paginated<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("paginated", value.to_string()))
        } else {
            Self(self.0.query_param_missing("paginated"))
        }
    }
}

pub struct ListAllowlistIdentifiersThen(::httpmock::Then);
impl ListAllowlistIdentifiersThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(
        self,
        value: &::std::vec::Vec<crate::allow_list_block_list::AllowlistIdentifier>,
    ) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct CreateAllowlistIdentifierWhen(::httpmock::When);
impl CreateAllowlistIdentifierWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/allowlist_identifiers$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::allow_list_block_list::CreateAllowlistIdentifierBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CreateAllowlistIdentifierThen(::httpmock::Then);
impl CreateAllowlistIdentifierThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::allow_list_block_list::AllowlistIdentifier) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct DeleteAllowlistIdentifierWhen(::httpmock::When);
impl DeleteAllowlistIdentifierWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/allowlist_identifiers/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn identifier_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/allowlist_identifiers/{}$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct DeleteAllowlistIdentifierThen(::httpmock::Then);
impl DeleteAllowlistIdentifierThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::DeletedObject) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct ListBlocklistIdentifiersWhen(::httpmock::When);
impl ListBlocklistIdentifiersWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/blocklist_identifiers$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

pub struct ListBlocklistIdentifiersThen(::httpmock::Then);
impl ListBlocklistIdentifiersThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::allow_list_block_list::BlocklistIdentifiers) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct CreateBlocklistIdentifierWhen(::httpmock::When);
impl CreateBlocklistIdentifierWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/blocklist_identifiers$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::allow_list_block_list::CreateBlocklistIdentifierBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CreateBlocklistIdentifierThen(::httpmock::Then);
impl CreateBlocklistIdentifierThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::allow_list_block_list::BlocklistIdentifier) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct DeleteBlocklistIdentifierWhen(::httpmock::When);
impl DeleteBlocklistIdentifierWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/blocklist_identifiers/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn identifier_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/blocklist_identifiers/{}$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct DeleteBlocklistIdentifierThen(::httpmock::Then);
impl DeleteBlocklistIdentifierThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::DeletedObject) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}
