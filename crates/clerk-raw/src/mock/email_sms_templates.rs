// Written by `cargo xtask generate` from openapi/clerk (2026-05-12, sha256 3a04cae216ecd7c226aabc80158ccfb1fe2155eeb693027ca5573d342712b66c). Not edited by hand.

pub struct GetTemplateListWhen(::httpmock::When);
impl GetTemplateListWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/templates/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn template_type(
        self,
        value: crate::email_sms_templates::GetTemplateListTemplateType,
    ) -> Self {
        let re = regex::Regex::new(&format!("^/v1/templates/{}$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
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

pub struct GetTemplateListThen(::httpmock::Then);
impl GetTemplateListThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &::std::vec::Vec<crate::email_sms_templates::Template>) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct GetTemplateWhen(::httpmock::When);
impl GetTemplateWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/templates/[^/]*/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn template_type(self, value: crate::email_sms_templates::GetTemplateTemplateType) -> Self {
        let re = regex::Regex::new(&format!("^/v1/templates/{}/.*$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn slug(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!("^/v1/templates/.*/{}$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct GetTemplateThen(::httpmock::Then);
impl GetTemplateThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::email_sms_templates::Template) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct UpsertTemplateWhen(::httpmock::When);
impl UpsertTemplateWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PUT)
                .path_matches(regex::Regex::new("^/v1/templates/[^/]*/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn template_type(
        self,
        value: crate::email_sms_templates::UpsertTemplateTemplateType,
    ) -> Self {
        let re = regex::Regex::new(&format!("^/v1/templates/{}/.*$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn slug(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!("^/v1/templates/.*/{}$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(self, value: &crate::email_sms_templates::UpsertTemplateBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UpsertTemplateThen(::httpmock::Then);
impl UpsertTemplateThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::email_sms_templates::Template) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct PreviewTemplateWhen(::httpmock::When);
impl PreviewTemplateWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/templates/[^/]*/[^/]*/preview$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn template_type(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!("^/v1/templates/{}/.*/preview$", value.to_string()))
            .unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn slug(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!("^/v1/templates/.*/{}/preview$", value.to_string()))
            .unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(self, value: &crate::email_sms_templates::PreviewTemplateBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct PreviewTemplateThen(::httpmock::Then);
impl PreviewTemplateThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &::serde_json::Map<::std::string::String, ::serde_json::Value>) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct RevertTemplateWhen(::httpmock::When);
impl RevertTemplateWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/templates/[^/]*/[^/]*/revert$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn template_type(
        self,
        value: crate::email_sms_templates::RevertTemplateTemplateType,
    ) -> Self {
        let re =
            regex::Regex::new(&format!("^/v1/templates/{}/.*/revert$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn slug(self, value: &str) -> Self {
        let re =
            regex::Regex::new(&format!("^/v1/templates/.*/{}/revert$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct RevertTemplateThen(::httpmock::Then);
impl RevertTemplateThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::email_sms_templates::Template) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct ToggleTemplateDeliveryWhen(::httpmock::When);
impl ToggleTemplateDeliveryWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/templates/[^/]*/[^/]*/toggle_delivery$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn template_type(
        self,
        value: crate::email_sms_templates::ToggleTemplateDeliveryTemplateType,
    ) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/templates/{}/.*/toggle_delivery$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn slug(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/templates/.*/{}/toggle_delivery$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(self, value: &crate::email_sms_templates::ToggleTemplateDeliveryBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct ToggleTemplateDeliveryThen(::httpmock::Then);
impl ToggleTemplateDeliveryThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::email_sms_templates::Template) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}
