// Written by `cargo xtask generate` from openapi/clerk (2026-05-12, sha256 3a04cae216ecd7c226aabc80158ccfb1fe2155eeb693027ca5573d342712b66c). Not edited by hand.

pub struct ListDirectoriesWhen(::httpmock::When);
impl ListDirectoriesWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/directories$").unwrap()),
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

pub struct ListDirectoriesThen(::httpmock::Then);
impl ListDirectoriesThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::directories::ListDirectoriesResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct CreateDirectoryWhen(::httpmock::When);
impl CreateDirectoryWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/directories$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::directories::CreateDirectoryBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CreateDirectoryThen(::httpmock::Then);
impl CreateDirectoryThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::directories::Directory) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct DeleteDirectoryWhen(::httpmock::When);
impl DeleteDirectoryWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/directories/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn directory_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!("^/v1/directories/{}$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct DeleteDirectoryThen(::httpmock::Then);
impl DeleteDirectoryThen {
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

pub struct GetDirectoryWhen(::httpmock::When);
impl GetDirectoryWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/directories/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn directory_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!("^/v1/directories/{}$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct GetDirectoryThen(::httpmock::Then);
impl GetDirectoryThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::directories::Directory) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct UpdateDirectoryWhen(::httpmock::When);
impl UpdateDirectoryWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/directories/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn directory_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!("^/v1/directories/{}$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(self, value: &crate::directories::UpdateDirectoryBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UpdateDirectoryThen(::httpmock::Then);
impl UpdateDirectoryThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::directories::Directory) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct ListDirectoryGroupRoleMappingsWhen(::httpmock::When);
impl ListDirectoryGroupRoleMappingsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/v1/directories/[^/]*/group_role_mappings$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn directory_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/directories/{}/group_role_mappings$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct ListDirectoryGroupRoleMappingsThen(::httpmock::Then);
impl ListDirectoryGroupRoleMappingsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::directories::ListDirectoryGroupRoleMappingsResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct CreateDirectoryGroupRoleMappingWhen(::httpmock::When);
impl CreateDirectoryGroupRoleMappingWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/directories/[^/]*/group_role_mappings$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn directory_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/directories/{}/group_role_mappings$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(self, value: &crate::directories::CreateDirectoryGroupRoleMappingBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CreateDirectoryGroupRoleMappingThen(::httpmock::Then);
impl CreateDirectoryGroupRoleMappingThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::directories::DirectoryGroupRoleMapping) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct ReplaceDirectoryGroupRoleMappingsWhen(::httpmock::When);
impl ReplaceDirectoryGroupRoleMappingsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::PUT).path_matches(
            regex::Regex::new("^/v1/directories/[^/]*/group_role_mappings$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn directory_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/directories/{}/group_role_mappings$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(self, value: &crate::directories::ReplaceDirectoryGroupRoleMappingsBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct ReplaceDirectoryGroupRoleMappingsThen(::httpmock::Then);
impl ReplaceDirectoryGroupRoleMappingsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::directories::ReplaceDirectoryGroupRoleMappingsResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct DeleteDirectoryGroupRoleMappingWhen(::httpmock::When);
impl DeleteDirectoryGroupRoleMappingWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::DELETE).path_matches(
            regex::Regex::new("^/v1/directories/[^/]*/group_role_mappings/[^/]*$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn directory_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/directories/{}/group_role_mappings/.*$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn mapping_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/directories/.*/group_role_mappings/{}$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct DeleteDirectoryGroupRoleMappingThen(::httpmock::Then);
impl DeleteDirectoryGroupRoleMappingThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::directories::DeleteDirectoryGroupRoleMappingResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct RotateDirectoryApiKeyWhen(::httpmock::When);
impl RotateDirectoryApiKeyWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/directories/[^/]*/rotate_api_key$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn directory_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/directories/{}/rotate_api_key$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct RotateDirectoryApiKeyThen(::httpmock::Then);
impl RotateDirectoryApiKeyThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::directories::Directory) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}
