// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

/// Which `POST /api/v3/config-email-provider` a mock answers.
pub struct ConfigEmailProviderWhen(::httpmock::When);
impl ConfigEmailProviderWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/config-email-provider$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::messages::ConfigEmailProviderDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/config-email-provider` answers.
pub struct ConfigEmailProviderThen(::httpmock::Then);
impl ConfigEmailProviderThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::messages::EmailProviderDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

/// Which `GET /api/v3/get-email-provider` a mock answers.
pub struct GetEmailProviderWhen(::httpmock::When);
impl GetEmailProviderWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-email-provider$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-email-provider` answers.
pub struct GetEmailProviderThen(::httpmock::Then);
impl GetEmailProviderThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::messages::EmailProviderDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

/// Which `GET /api/v3/get-email-templates` a mock answers.
pub struct GetEmailTemplatesWhen(::httpmock::When);
impl GetEmailTemplatesWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-email-templates$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-email-templates` answers.
pub struct GetEmailTemplatesThen(::httpmock::Then);
impl GetEmailTemplatesThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::messages::GetEmailTemplatesDataDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

/// Which `POST /api/v3/preview-email-template` a mock answers.
pub struct PreviewEmailTemplateWhen(::httpmock::When);
impl PreviewEmailTemplateWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/preview-email-template$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::messages::PreviewEmailTemplateDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/preview-email-template` answers.
pub struct PreviewEmailTemplateThen(::httpmock::Then);
impl PreviewEmailTemplateThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::messages::PreviewEmailTemplateRespDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /api/v3/update-email-template` a mock answers.
pub struct UpdateEmailTemplateWhen(::httpmock::When);
impl UpdateEmailTemplateWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-email-template$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::shared::UpdateEmailTemplateDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/update-email-template` answers.
pub struct UpdateEmailTemplateThen(::httpmock::Then);
impl UpdateEmailTemplateThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::EmailTemplateDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

identity_facade_core::to_wire!(crate::messages::AliExmailEmailProviderConfig {
    sender: "sender",
    sender_pass: "senderPass",
});
identity_facade_core::to_wire!(crate::messages::EmailProviderDto {
    ali_exmail_config: "aliExmailConfig",
    enabled: "enabled",
    send_grid_config: "sendGridConfig",
    smtp_config: "smtpConfig",
    tencent_exmail_config: "tencentExmailConfig",
    type_: "type",
});
identity_facade_core::to_wire!(crate::messages::EmailTemplateCategoryDto {
    desc: "desc",
    desc_en: "descEn",
    title: "title",
    title_en: "titleEn",
});
identity_facade_core::to_wire!(crate::messages::GetEmailTemplatesDataDto {
    categories: "categories",
    templates: "templates",
});
identity_facade_core::to_wire!(crate::messages::PreviewEmailTemplateDataDto {
    content: "content",
    sender: "sender",
    subject: "subject",
});
identity_facade_core::to_wire!(crate::messages::PreviewEmailTemplateRespDto { data: "data" });
identity_facade_core::to_wire!(crate::messages::SendGridEmailProviderConfig {
    apikey: "apikey",
    sender: "sender",
});
identity_facade_core::to_wire!(crate::messages::SmtpEmailProviderConfig {
    secure: "secure",
    sender: "sender",
    sender_pass: "senderPass",
    smtp_host: "smtp_host",
    smtp_port: "smtp_port",
});
identity_facade_core::to_wire!(crate::messages::TencentExmailEmailProviderConfig {
    sender: "sender",
    sender_pass: "senderPass",
});
