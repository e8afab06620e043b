// Written by `cargo xtask generate` from openapi/clerk (2026-05-12, sha256 3a04cae216ecd7c226aabc80158ccfb1fe2155eeb693027ca5573d342712b66c). Not edited by hand.

pub struct GetInstanceWhen(::httpmock::When);
impl GetInstanceWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/instance$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

pub struct GetInstanceThen(::httpmock::Then);
impl GetInstanceThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::instance_settings::Instance) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct UpdateInstanceWhen(::httpmock::When);
impl UpdateInstanceWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/instance$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::instance_settings::UpdateInstanceBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UpdateInstanceThen(::httpmock::Then);
impl UpdateInstanceThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn no_content(self) -> Self {
        Self(self.0.status(204u16))
    }
}

pub struct GetInstanceCommunicationWhen(::httpmock::When);
impl GetInstanceCommunicationWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/instance/communication$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

pub struct GetInstanceCommunicationThen(::httpmock::Then);
impl GetInstanceCommunicationThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::instance_settings::InstanceCommunication) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct UpdateInstanceCommunicationWhen(::httpmock::When);
impl UpdateInstanceCommunicationWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/instance/communication$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::instance_settings::UpdateInstanceCommunicationBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UpdateInstanceCommunicationThen(::httpmock::Then);
impl UpdateInstanceCommunicationThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::instance_settings::InstanceCommunication) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct GetInstanceOAuthApplicationSettingsWhen(::httpmock::When);
impl GetInstanceOAuthApplicationSettingsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::GET).path_matches(
                regex::Regex::new("^/v1/instance/oauth_application_settings$").unwrap(),
            ),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

pub struct GetInstanceOAuthApplicationSettingsThen(::httpmock::Then);
impl GetInstanceOAuthApplicationSettingsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::instance_settings::OAuthApplicationSettings) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct UpdateInstanceOAuthApplicationSettingsWhen(::httpmock::When);
impl UpdateInstanceOAuthApplicationSettingsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::PATCH).path_matches(
                regex::Regex::new("^/v1/instance/oauth_application_settings$").unwrap(),
            ),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(
        self,
        value: &crate::instance_settings::UpdateInstanceOAuthApplicationSettingsBody,
    ) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UpdateInstanceOAuthApplicationSettingsThen(::httpmock::Then);
impl UpdateInstanceOAuthApplicationSettingsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::instance_settings::OAuthApplicationSettings) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct GetInstanceOrganizationSettingsWhen(::httpmock::When);
impl GetInstanceOrganizationSettingsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/instance/organization_settings$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

pub struct GetInstanceOrganizationSettingsThen(::httpmock::Then);
impl GetInstanceOrganizationSettingsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::instance_settings::OrganizationSettings) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct UpdateInstanceOrganizationSettingsWhen(::httpmock::When);
impl UpdateInstanceOrganizationSettingsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/instance/organization_settings$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(
        self,
        value: &crate::instance_settings::UpdateInstanceOrganizationSettingsBody,
    ) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UpdateInstanceOrganizationSettingsThen(::httpmock::Then);
impl UpdateInstanceOrganizationSettingsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::instance_settings::OrganizationSettings) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct GetInstanceProtectWhen(::httpmock::When);
impl GetInstanceProtectWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/instance/protect$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

pub struct GetInstanceProtectThen(::httpmock::Then);
impl GetInstanceProtectThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::instance_settings::InstanceProtect) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct UpdateInstanceProtectWhen(::httpmock::When);
impl UpdateInstanceProtectWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/instance/protect$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::instance_settings::UpdateInstanceProtectBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UpdateInstanceProtectThen(::httpmock::Then);
impl UpdateInstanceProtectThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::instance_settings::InstanceProtect) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct UpdateInstanceRestrictionsWhen(::httpmock::When);
impl UpdateInstanceRestrictionsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/instance/restrictions$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::instance_settings::UpdateInstanceRestrictionsBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UpdateInstanceRestrictionsThen(::httpmock::Then);
impl UpdateInstanceRestrictionsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::instance_settings::InstanceRestrictions) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}
