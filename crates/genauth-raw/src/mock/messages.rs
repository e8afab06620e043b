// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{Int, IntoInput};

/// Which `POST /api/v3/config-email-provider` a mock answers.
pub struct ConfigEmailProviderWhen(::httpmock::When);
impl ConfigEmailProviderWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/config-email-provider$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/config-email-provider` answers.
pub struct ConfigEmailProviderThen(::httpmock::Then);
impl ConfigEmailProviderThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl ConfigEmailProviderWhen {
    /// Requires this `aliExmailConfig` in the body.
    #[track_caller]
    pub fn ali_exmail_config(
        self,
        value: impl IntoInput<crate::messages::AliExmailEmailProviderConfigInput>,
    ) -> Self {
        Self(super::member(self.0, "aliExmailConfig", value.into_input()))
    }

    /// Requires this `enabled` in the body.
    #[track_caller]
    pub fn enabled(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "enabled", value.into_input()))
    }

    /// Requires this `sendGridConfig` in the body.
    #[track_caller]
    pub fn send_grid_config(
        self,
        value: impl IntoInput<crate::messages::SendGridEmailProviderConfigInput>,
    ) -> Self {
        Self(super::member(self.0, "sendGridConfig", value.into_input()))
    }

    /// Requires this `smtpConfig` in the body.
    #[track_caller]
    pub fn smtp_config(
        self,
        value: impl IntoInput<crate::messages::SmtpEmailProviderConfigInput>,
    ) -> Self {
        Self(super::member(self.0, "smtpConfig", value.into_input()))
    }

    /// Requires this `tencentExmailConfig` in the body.
    #[track_caller]
    pub fn tencent_exmail_config(
        self,
        value: impl IntoInput<crate::messages::TencentExmailEmailProviderConfigInput>,
    ) -> Self {
        Self(super::member(
            self.0,
            "tencentExmailConfig",
            value.into_input(),
        ))
    }

    /// Requires this `type` in the body.
    #[track_caller]
    pub fn type_(self, value: impl IntoInput<crate::messages::EmailProviderType>) -> Self {
        Self(super::member(self.0, "type", value.into_input()))
    }
}

/// Which `GET /api/v3/get-email-provider` a mock answers.
pub struct GetEmailProviderWhen(::httpmock::When);
impl GetEmailProviderWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-email-provider$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-email-provider` answers.
pub struct GetEmailProviderThen(::httpmock::Then);
impl GetEmailProviderThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-email-templates$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-email-templates` answers.
pub struct GetEmailTemplatesThen(::httpmock::Then);
impl GetEmailTemplatesThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/preview-email-template$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/preview-email-template` answers.
pub struct PreviewEmailTemplateThen(::httpmock::Then);
impl PreviewEmailTemplateThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl PreviewEmailTemplateWhen {
    /// Requires this `content` in the body.
    #[track_caller]
    pub fn content(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "content", value.into_input()))
    }

    /// Requires this `expiresIn` in the body.
    #[track_caller]
    pub fn expires_in(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::member(self.0, "expiresIn", value.into_input()))
    }

    /// Requires this `sender` in the body.
    #[track_caller]
    pub fn sender(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "sender", value.into_input()))
    }

    /// Requires this `subject` in the body.
    #[track_caller]
    pub fn subject(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "subject", value.into_input()))
    }

    /// Requires this `tplEngine` in the body.
    #[track_caller]
    pub fn tpl_engine(self, value: impl IntoInput<crate::shared::EmailTemplateEngine>) -> Self {
        Self(super::member(self.0, "tplEngine", value.into_input()))
    }

    /// Requires this `type` in the body.
    #[track_caller]
    pub fn type_(self, value: impl IntoInput<crate::shared::EmailTemplateType>) -> Self {
        Self(super::member(self.0, "type", value.into_input()))
    }
}

/// Which `POST /api/v3/update-email-template` a mock answers.
pub struct UpdateEmailTemplateWhen(::httpmock::When);
impl UpdateEmailTemplateWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-email-template$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/update-email-template` answers.
pub struct UpdateEmailTemplateThen(::httpmock::Then);
impl UpdateEmailTemplateThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl UpdateEmailTemplateWhen {
    /// Requires this `content` in the body.
    #[track_caller]
    pub fn content(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "content", value.into_input()))
    }

    /// Requires this `customizeEnabled` in the body.
    #[track_caller]
    pub fn customize_enabled(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "customizeEnabled",
            value.into_input(),
        ))
    }

    /// Requires this `expiresIn` in the body.
    #[track_caller]
    pub fn expires_in(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::member(self.0, "expiresIn", value.into_input()))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires this `redirectTo` in the body.
    #[track_caller]
    pub fn redirect_to(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "redirectTo", value.into_input()))
    }

    /// Requires this `sender` in the body.
    #[track_caller]
    pub fn sender(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "sender", value.into_input()))
    }

    /// Requires this `subject` in the body.
    #[track_caller]
    pub fn subject(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "subject", value.into_input()))
    }

    /// Requires this `tplEngine` in the body.
    #[track_caller]
    pub fn tpl_engine(self, value: impl IntoInput<crate::shared::EmailTemplateEngine>) -> Self {
        Self(super::member(self.0, "tplEngine", value.into_input()))
    }

    /// Requires this `type` in the body.
    #[track_caller]
    pub fn type_(self, value: impl IntoInput<crate::shared::EmailTemplateType>) -> Self {
        Self(super::member(self.0, "type", value.into_input()))
    }

    /// Requires a body that is equal to this as JSON.
    #[track_caller]
    pub fn with_body(self, value: impl IntoInput<crate::shared::UpdateEmailTemplateDto>) -> Self {
        Self(super::body(self.0, value.into_input()))
    }
}

identity_facade_core::to_wire!(crate::messages::AliExmailEmailProviderConfig {
    sender: "sender",
    sender_pass: "senderPass",
});
identity_facade_core::sample!(
    crate::messages::AliExmailEmailProviderConfig,
    "{\"sender\":\"sender\",\"senderPass\":\"secret\"}"
);
identity_facade_core::to_wire!(crate::messages::EmailProviderDto {
    ali_exmail_config: "aliExmailConfig",
    enabled: "enabled",
    send_grid_config: "sendGridConfig",
    smtp_config: "smtpConfig",
    tencent_exmail_config: "tencentExmailConfig",
    type_: "type",
});
identity_facade_core::sample!(crate::messages::EmailProviderDto, "{\"enabled\":false}");
identity_facade_core::to_wire!(crate::messages::EmailTemplateCategoryDto {
    desc: "desc",
    desc_en: "descEn",
    title: "title",
    title_en: "titleEn",
});
identity_facade_core::sample!(
    crate::messages::EmailTemplateCategoryDto,
    "{\"desc\":\"desc\",\"descEn\":\"descEn\",\"title\":\"title\",\"titleEn\":\"titleEn\"}"
);
identity_facade_core::to_wire!(crate::messages::GetEmailTemplatesDataDto {
    categories: "categories",
    templates: "templates",
});
identity_facade_core::sample!(
    crate::messages::GetEmailTemplatesDataDto,
    "{\"categories\":[],\"templates\":[]}"
);
identity_facade_core::to_wire!(crate::messages::PreviewEmailTemplateDataDto {
    content: "content",
    sender: "sender",
    subject: "subject",
});
identity_facade_core::sample!(
    crate::messages::PreviewEmailTemplateDataDto,
    "{\"content\":\"content\",\"sender\":\"sender\",\"subject\":\"subject\"}"
);
identity_facade_core::to_wire!(crate::messages::PreviewEmailTemplateRespDto { data: "data" });
identity_facade_core::sample!(
    crate::messages::PreviewEmailTemplateRespDto,
    "{\"data\":{\"content\":\"content\",\"sender\":\"sender\",\"subject\":\"subject\"}}"
);
identity_facade_core::to_wire!(crate::messages::SendGridEmailProviderConfig {
    apikey: "apikey",
    sender: "sender",
});
identity_facade_core::sample!(
    crate::messages::SendGridEmailProviderConfig,
    "{\"apikey\":\"secret\",\"sender\":\"sender\"}"
);
identity_facade_core::to_wire!(crate::messages::SmtpEmailProviderConfig {
    secure: "secure",
    sender: "sender",
    sender_pass: "senderPass",
    smtp_host: "smtp_host",
    smtp_port: "smtp_port",
});
identity_facade_core::sample!(
    crate::messages::SmtpEmailProviderConfig,
    "{\"secure\":false,\"sender\":\"sender\",\"senderPass\":\"secret\",\"smtp_host\":\"smtp_host\",\"smtp_port\":0}"
);
identity_facade_core::to_wire!(crate::messages::TencentExmailEmailProviderConfig {
    sender: "sender",
    sender_pass: "senderPass",
});
identity_facade_core::sample!(
    crate::messages::TencentExmailEmailProviderConfig,
    "{\"sender\":\"sender\",\"senderPass\":\"secret\"}"
);
