// Written by `cargo xtask generate` from openapi/clerk (2026-05-12, sha256 3a04cae216ecd7c226aabc80158ccfb1fe2155eeb693027ca5573d342712b66c). Not edited by hand.

pub struct ListScimDirectoriesWhen(::httpmock::When);
impl ListScimDirectoriesWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/scim_directories$").unwrap()),
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
}

pub struct ListScimDirectoriesThen(::httpmock::Then);
impl ListScimDirectoriesThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::scim_directories::ListScimDirectoriesResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct CreateScimDirectoryWhen(::httpmock::When);
impl CreateScimDirectoryWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/scim_directories$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::scim_directories::CreateScimDirectoryBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CreateScimDirectoryThen(::httpmock::Then);
impl CreateScimDirectoryThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::scim_directories::ScimDirectory) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct DeleteScimDirectoryWhen(::httpmock::When);
impl DeleteScimDirectoryWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/scim_directories/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn scim_directory_id(self, value: &str) -> Self {
        let re =
            regex::Regex::new(&format!("^/v1/scim_directories/{}$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct DeleteScimDirectoryThen(::httpmock::Then);
impl DeleteScimDirectoryThen {
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

pub struct GetScimDirectoryWhen(::httpmock::When);
impl GetScimDirectoryWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/scim_directories/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn scim_directory_id(self, value: &str) -> Self {
        let re =
            regex::Regex::new(&format!("^/v1/scim_directories/{}$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct GetScimDirectoryThen(::httpmock::Then);
impl GetScimDirectoryThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::scim_directories::ScimDirectory) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct UpdateScimDirectoryWhen(::httpmock::When);
impl UpdateScimDirectoryWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/scim_directories/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn scim_directory_id(self, value: &str) -> Self {
        let re =
            regex::Regex::new(&format!("^/v1/scim_directories/{}$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(self, value: &crate::scim_directories::UpdateScimDirectoryBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UpdateScimDirectoryThen(::httpmock::Then);
impl UpdateScimDirectoryThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::scim_directories::ScimDirectory) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct ListScimGroupRoleMappingsWhen(::httpmock::When);
impl ListScimGroupRoleMappingsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/v1/scim_directories/[^/]*/group_role_mappings$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn scim_directory_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/scim_directories/{}/group_role_mappings$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct ListScimGroupRoleMappingsThen(::httpmock::Then);
impl ListScimGroupRoleMappingsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::scim_directories::ListScimGroupRoleMappingsResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct CreateScimGroupRoleMappingWhen(::httpmock::When);
impl CreateScimGroupRoleMappingWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/scim_directories/[^/]*/group_role_mappings$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn scim_directory_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/scim_directories/{}/group_role_mappings$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(self, value: &crate::scim_directories::CreateScimGroupRoleMappingBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CreateScimGroupRoleMappingThen(::httpmock::Then);
impl CreateScimGroupRoleMappingThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::scim_directories::ScimGroupRoleMapping) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct ReplaceScimGroupRoleMappingsWhen(::httpmock::When);
impl ReplaceScimGroupRoleMappingsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::PUT).path_matches(
            regex::Regex::new("^/v1/scim_directories/[^/]*/group_role_mappings$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn scim_directory_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/scim_directories/{}/group_role_mappings$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(self, value: &crate::scim_directories::ReplaceScimGroupRoleMappingsBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct ReplaceScimGroupRoleMappingsThen(::httpmock::Then);
impl ReplaceScimGroupRoleMappingsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::scim_directories::ReplaceScimGroupRoleMappingsResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct DeleteScimGroupRoleMappingWhen(::httpmock::When);
impl DeleteScimGroupRoleMappingWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::DELETE).path_matches(
            regex::Regex::new("^/v1/scim_directories/[^/]*/group_role_mappings/[^/]*$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn scim_directory_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/scim_directories/{}/group_role_mappings/.*$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn mapping_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/scim_directories/.*/group_role_mappings/{}$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct DeleteScimGroupRoleMappingThen(::httpmock::Then);
impl DeleteScimGroupRoleMappingThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::scim_directories::DeleteScimGroupRoleMappingResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct RotateScimDirectoryApiKeyWhen(::httpmock::When);
impl RotateScimDirectoryApiKeyWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/scim_directories/[^/]*/rotate_api_key$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn scim_directory_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/scim_directories/{}/rotate_api_key$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct RotateScimDirectoryApiKeyThen(::httpmock::Then);
impl RotateScimDirectoryApiKeyThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::scim_directories::ScimDirectory) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}
