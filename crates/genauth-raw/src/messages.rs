// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    BodyKind, BodyRule, Call, Checks, Int, IntoInput, Items, Open, Operation, Secret,
};

/// Facts of `POST /api/v3/config-email-provider`.
pub static CONFIG_EMAIL_PROVIDER: Operation = Operation::new(
    "configEmailProvider",
    http::Method::POST,
    "/api/v3/config-email-provider",
    "messages",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("enabled"), BodyRule::Required("type")])
.enveloped()
.secrets(&["apikey", "senderPass"]);
/// The call of [`Client::config_email_provider`](crate::Client::config_email_provider), `POST /api/v3/config-email-provider`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ConfigEmailProviderCall {
    call: Call,
}

impl ConfigEmailProviderCall {
    /// `aliExmailConfig`: `AliExmailEmailProviderConfigInput`.
    pub fn ali_exmail_config(
        mut self,
        value: impl IntoInput<AliExmailEmailProviderConfigInput>,
    ) -> Self {
        self.call.member("aliExmailConfig", value.into_input());
        self
    }

    /// `enabled`: boolean. Required.
    pub fn enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("enabled", value.into_input());
        self
    }

    /// `sendGridConfig`: `SendGridEmailProviderConfigInput`.
    pub fn send_grid_config(
        mut self,
        value: impl IntoInput<SendGridEmailProviderConfigInput>,
    ) -> Self {
        self.call.member("sendGridConfig", value.into_input());
        self
    }

    /// `smtpConfig`: `SmtpEmailProviderConfigInput`.
    pub fn smtp_config(mut self, value: impl IntoInput<SmtpEmailProviderConfigInput>) -> Self {
        self.call.member("smtpConfig", value.into_input());
        self
    }

    /// `tencentExmailConfig`: `TencentExmailEmailProviderConfigInput`.
    pub fn tencent_exmail_config(
        mut self,
        value: impl IntoInput<TencentExmailEmailProviderConfigInput>,
    ) -> Self {
        self.call.member("tencentExmailConfig", value.into_input());
        self
    }

    /// `type`: `EmailProviderType`. Required.
    pub fn type_(mut self, value: impl IntoInput<EmailProviderType>) -> Self {
        self.call.member("type", value.into_input());
        self
    }
}

identity_facade_core::call!(ConfigEmailProviderCall -> EmailProviderDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ConfigEmailProviderCall,
    crate::Client,
    CONFIG_EMAIL_PROVIDER,
    "Sets the email provider of the user pool: SMTP, SendGrid, Aliyun or Tencent Exmail.",
    false,
    [
        member::<AliExmailEmailProviderConfigInput>("aliExmailConfig"),
        member::<bool>("enabled"),
        member::<SendGridEmailProviderConfigInput>("sendGridConfig"),
        member::<SmtpEmailProviderConfigInput>("smtpConfig"),
        member::<TencentExmailEmailProviderConfigInput>("tencentExmailConfig"),
        member::<EmailProviderType>("type")
    ]
);
impl crate::Client {
    /// Sets the email provider of the user pool: SMTP, SendGrid, Aliyun or Tencent Exmail.
    ///
    /// `POST /api/v3/config-email-provider`
    ///
    /// * Required: `enabled`, `type`.
    /// * Returns [`EmailProviderDto`], with status 200.
    /// * Secrets: `apikey`, `senderPass`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `messages`; in `identity-facade`, `genauth-messages`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn config_email_provider(&self) -> ConfigEmailProviderCall {
        let call = self.transport.call(&CONFIG_EMAIL_PROVIDER);
        ConfigEmailProviderCall { call }
    }
}

/// Facts of `GET /api/v3/get-email-provider`.
pub static GET_EMAIL_PROVIDER: Operation = Operation::new(
    "getEmailProvider",
    http::Method::GET,
    "/api/v3/get-email-provider",
    "messages",
)
.enveloped()
.idempotent()
.secrets(&["apikey", "senderPass"]);
/// The call of [`Client::get_email_provider`](crate::Client::get_email_provider), `GET /api/v3/get-email-provider`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetEmailProviderCall {
    call: Call,
}

identity_facade_core::call!(GetEmailProviderCall -> EmailProviderDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetEmailProviderCall,
    crate::Client,
    GET_EMAIL_PROVIDER,
    "Returns the email provider settings of the user pool.",
    false,
    []
);
impl crate::Client {
    /// Returns the email provider settings of the user pool.
    ///
    /// `GET /api/v3/get-email-provider`
    ///
    /// * Returns [`EmailProviderDto`], with status 200.
    /// * Secrets: `apikey`, `senderPass`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `messages`; in `identity-facade`, `genauth-messages`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_email_provider(&self) -> GetEmailProviderCall {
        let call = self.transport.call(&GET_EMAIL_PROVIDER);
        GetEmailProviderCall { call }
    }
}

/// Facts of `GET /api/v3/get-email-templates`.
pub static GET_EMAIL_TEMPLATES: Operation = Operation::new(
    "getEmailTemplates",
    http::Method::GET,
    "/api/v3/get-email-templates",
    "messages",
)
.enveloped()
.idempotent();
/// The call of [`Client::get_email_templates`](crate::Client::get_email_templates), `GET /api/v3/get-email-templates`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetEmailTemplatesCall {
    call: Call,
}

identity_facade_core::call!(GetEmailTemplatesCall -> GetEmailTemplatesDataDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetEmailTemplatesCall,
    crate::Client,
    GET_EMAIL_TEMPLATES,
    "Returns all email templates of the user pool and their categories.",
    false,
    []
);
impl crate::Client {
    /// Returns all email templates of the user pool and their categories.
    ///
    /// `GET /api/v3/get-email-templates`
    ///
    /// * Returns [`GetEmailTemplatesDataDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `messages`; in `identity-facade`, `genauth-messages`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_email_templates(&self) -> GetEmailTemplatesCall {
        let call = self.transport.call(&GET_EMAIL_TEMPLATES);
        GetEmailTemplatesCall { call }
    }
}

/// Facts of `POST /api/v3/preview-email-template`.
pub static PREVIEW_EMAIL_TEMPLATE: Operation = Operation::new(
    "previewEmailTemplate",
    http::Method::POST,
    "/api/v3/preview-email-template",
    "messages",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("type")])
.idempotent();
/// The call of [`Client::preview_email_template`](crate::Client::preview_email_template), `POST /api/v3/preview-email-template`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct PreviewEmailTemplateCall {
    call: Call,
}

impl PreviewEmailTemplateCall {
    /// `content`: string.
    pub fn content(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("content", value.into_input());
        self
    }

    /// Lifetime of the code or link in the email; the document gives no unit.
    ///
    /// `expiresIn`: integer >= 1.
    pub fn expires_in(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.member("expiresIn", value.into_input());
        self
    }

    /// `sender`: string.
    pub fn sender(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("sender", value.into_input());
        self
    }

    /// `subject`: string.
    pub fn subject(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("subject", value.into_input());
        self
    }

    /// Template engine of `content`: Handlebars or EJS.
    ///
    /// `tplEngine`: `EmailTemplateEngine`. Default: `handlebar`.
    pub fn tpl_engine(mut self, value: impl IntoInput<crate::shared::EmailTemplateEngine>) -> Self {
        self.call.member("tplEngine", value.into_input());
        self
    }

    /// `type`: `EmailTemplateType`. Required.
    pub fn type_(mut self, value: impl IntoInput<crate::shared::EmailTemplateType>) -> Self {
        self.call.member("type", value.into_input());
        self
    }
}

identity_facade_core::call!(PreviewEmailTemplateCall -> PreviewEmailTemplateRespDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    PreviewEmailTemplateCall,
    crate::Client,
    PREVIEW_EMAIL_TEMPLATE,
    "Renders an email template and returns the preview without saving it.",
    false,
    [
        member::<String>("content"),
        member::<Int<1, { i64::MAX }>>(
            "expiresIn",
            "Lifetime of the code or link in the email; the document gives no unit."
        ),
        member::<String>("sender"),
        member::<String>("subject"),
        member::<crate::shared::EmailTemplateEngine>(
            "tplEngine",
            "Template engine of `content`: Handlebars or EJS. Default: `handlebar`."
        ),
        member::<crate::shared::EmailTemplateType>("type")
    ]
);
impl crate::Client {
    /// Renders an email template and returns the preview without saving it.
    ///
    /// `POST /api/v3/preview-email-template`
    ///
    /// * Required: `type`.
    /// * Returns [`PreviewEmailTemplateRespDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `messages`; in `identity-facade`, `genauth-messages`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn preview_email_template(&self) -> PreviewEmailTemplateCall {
        let call = self.transport.call(&PREVIEW_EMAIL_TEMPLATE);
        PreviewEmailTemplateCall { call }
    }
}

/// Facts of `POST /api/v3/update-email-template`.
pub static UPDATE_EMAIL_TEMPLATE: Operation = Operation::new(
    "updateEmailTemplate",
    http::Method::POST,
    "/api/v3/update-email-template",
    "messages",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("content"),
    BodyRule::Required("customizeEnabled"),
    BodyRule::Required("name"),
    BodyRule::Required("sender"),
    BodyRule::Required("subject"),
    BodyRule::Required("type"),
])
.enveloped();
/// The call of [`Client::update_email_template`](crate::Client::update_email_template), `POST /api/v3/update-email-template`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateEmailTemplateCall {
    call: Call,
}

impl UpdateEmailTemplateCall {
    /// `content`: string. Required.
    pub fn content(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("content", value.into_input());
        self
    }

    /// Uses this custom template instead of the built-in one.
    ///
    /// `customizeEnabled`: boolean. Required.
    pub fn customize_enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("customizeEnabled", value.into_input());
        self
    }

    /// Lifetime of the code or link in the email; the document gives no unit.
    ///
    /// `expiresIn`: integer >= 1.
    pub fn expires_in(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.member("expiresIn", value.into_input());
        self
    }

    /// `name`: string. Required.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// `redirectTo`: string.
    pub fn redirect_to(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("redirectTo", value.into_input());
        self
    }

    /// `sender`: string. Required.
    pub fn sender(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("sender", value.into_input());
        self
    }

    /// `subject`: string. Required.
    pub fn subject(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("subject", value.into_input());
        self
    }

    /// Template engine of `content`: Handlebars or EJS.
    ///
    /// `tplEngine`: `EmailTemplateEngine`. Default: `handlebar`.
    pub fn tpl_engine(mut self, value: impl IntoInput<crate::shared::EmailTemplateEngine>) -> Self {
        self.call.member("tplEngine", value.into_input());
        self
    }

    /// `type`: `EmailTemplateType`. Required.
    pub fn type_(mut self, value: impl IntoInput<crate::shared::EmailTemplateType>) -> Self {
        self.call.member("type", value.into_input());
        self
    }

    /// Sets the whole JSON body: `UpdateEmailTemplateDto`. Required.
    pub fn with_body(
        mut self,
        value: impl IntoInput<crate::shared::UpdateEmailTemplateDto>,
    ) -> Self {
        self.call.json(value.into_input());
        self
    }
}

identity_facade_core::call!(UpdateEmailTemplateCall -> crate ::shared::EmailTemplateDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateEmailTemplateCall,
    crate::Client,
    UPDATE_EMAIL_TEMPLATE,
    "Updates content, sender and engine of one email template type.",
    false,
    [
        member::<String>("content"),
        member::<bool>(
            "customizeEnabled",
            "Uses this custom template instead of the built-in one."
        ),
        member::<Int<1, { i64::MAX }>>(
            "expiresIn",
            "Lifetime of the code or link in the email; the document gives no unit."
        ),
        member::<String>("name"),
        member::<String>("redirectTo"),
        member::<String>("sender"),
        member::<String>("subject"),
        member::<crate::shared::EmailTemplateEngine>(
            "tplEngine",
            "Template engine of `content`: Handlebars or EJS. Default: `handlebar`."
        ),
        member::<crate::shared::EmailTemplateType>("type")
    ]
);
impl crate::Client {
    /// Updates content, sender and engine of one email template type.
    ///
    /// `POST /api/v3/update-email-template`
    ///
    /// * Required: `content`, `customizeEnabled`, `name`, `sender`, `subject`, `type`.
    /// * Returns [`EmailTemplateDto`](crate::shared::EmailTemplateDto), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `messages`; in `identity-facade`, `genauth-messages`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_email_template(&self) -> UpdateEmailTemplateCall {
        let call = self.transport.call(&UPDATE_EMAIL_TEMPLATE);
        UpdateEmailTemplateCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &CONFIG_EMAIL_PROVIDER,
    &GET_EMAIL_PROVIDER,
    &GET_EMAIL_TEMPLATES,
    &PREVIEW_EMAIL_TEMPLATE,
    &UPDATE_EMAIL_TEMPLATE,
];

/// Object `AliExmailEmailProviderConfig`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AliExmailEmailProviderConfig {
    /// `sender`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub sender: String,
    /// Password of the sending mailbox; keep it out of logs.
    ///
    /// `senderPass`. Secret: redacted in debug output.
    #[serde(rename = "senderPass")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub sender_pass: Secret,
}

/// Object `AliExmailEmailProviderConfigInput`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct AliExmailEmailProviderConfigInput {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    sender: Option<String>,
    #[serde(
        rename = "senderPass",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    sender_pass: Option<Secret>,
}

impl AliExmailEmailProviderConfigInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("sender", self.sender.is_some());
        checks.required("senderPass", self.sender_pass.is_some());
    }
}

/// Builds a [`AliExmailEmailProviderConfigInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct AliExmailEmailProviderConfigInputBuilder {
    checks: Checks,
    value: AliExmailEmailProviderConfigInput,
}

impl AliExmailEmailProviderConfigInputBuilder {
    /// `sender`: string. Required.
    pub fn sender(mut self, value: impl IntoInput<String>) -> Self {
        self.value.sender = self.checks.take("sender", value.into_input());
        self
    }

    /// Password of the sending mailbox; keep it out of logs.
    ///
    /// `senderPass`: secret string. Required.
    pub fn sender_pass(mut self, value: impl IntoInput<Secret>) -> Self {
        self.value.sender_pass = self.checks.take("senderPass", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    AliExmailEmailProviderConfigInput,
    AliExmailEmailProviderConfigInputBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(AliExmailEmailProviderConfigInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    AliExmailEmailProviderConfigInput,
    false,
    [
        member::<String>("sender"),
        member::<Secret>(
            "senderPass",
            "Password of the sending mailbox; keep it out of logs."
        )
    ],
    [
        identity_facade_core::BodyRule::Required("sender"),
        identity_facade_core::BodyRule::Required("senderPass")
    ]
);
/// Object `EmailProviderDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EmailProviderDto {
    /// `aliExmailConfig`, may be absent.
    #[serde(rename = "aliExmailConfig")]
    pub ali_exmail_config: Option<AliExmailEmailProviderConfig>,
    /// `enabled`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub enabled: bool,
    /// `sendGridConfig`, may be absent.
    #[serde(rename = "sendGridConfig")]
    pub send_grid_config: Option<SendGridEmailProviderConfig>,
    /// `smtpConfig`, may be absent.
    #[serde(rename = "smtpConfig")]
    pub smtp_config: Option<SmtpEmailProviderConfig>,
    /// `tencentExmailConfig`, may be absent.
    #[serde(rename = "tencentExmailConfig")]
    pub tencent_exmail_config: Option<TencentExmailEmailProviderConfig>,
    /// `type`, may be absent.
    #[serde(rename = "type")]
    pub type_: Option<Open<EmailProviderType>>,
}

/// Enum `EmailProviderType`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EmailProviderType {
    /// `ali`
    Ali,
    /// `qq`
    Qq,
    /// `sendgrid`
    Sendgrid,
    /// `custom`
    Custom,
}

identity_facade_core::wire_strings!(EmailProviderType {
    Ali: "ali",
    Qq: "qq",
    Sendgrid: "sendgrid",
    Custom: "custom"
});
/// Object `EmailTemplateCategoryDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EmailTemplateCategoryDto {
    /// `desc`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub desc: String,
    /// `descEn`.
    #[serde(rename = "descEn")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub desc_en: String,
    /// `title`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub title: String,
    /// `titleEn`.
    #[serde(rename = "titleEn")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub title_en: String,
}

/// Object `GetEmailTemplatesDataDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetEmailTemplatesDataDto {
    /// `categories`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub categories: Items<EmailTemplateCategoryDto>,
    /// `templates`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub templates: Items<crate::shared::EmailTemplateDto>,
}

/// Object `PreviewEmailTemplateDataDto`.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PreviewEmailTemplateDataDto {
    /// `content`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub content: String,
    /// `sender`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub sender: String,
    /// `subject`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub subject: String,
}

/// Object `PreviewEmailTemplateRespDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PreviewEmailTemplateRespDto {
    /// `data`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub data: PreviewEmailTemplateDataDto,
}

/// Object `SendGridEmailProviderConfig`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SendGridEmailProviderConfig {
    /// `apikey`. Secret: redacted in debug output.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub apikey: Secret,
    /// `sender`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub sender: String,
}

/// Object `SendGridEmailProviderConfigInput`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct SendGridEmailProviderConfigInput {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    apikey: Option<Secret>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    sender: Option<String>,
}

impl SendGridEmailProviderConfigInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("apikey", self.apikey.is_some());
        checks.required("sender", self.sender.is_some());
    }
}

/// Builds a [`SendGridEmailProviderConfigInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct SendGridEmailProviderConfigInputBuilder {
    checks: Checks,
    value: SendGridEmailProviderConfigInput,
}

impl SendGridEmailProviderConfigInputBuilder {
    /// `apikey`: secret string. Required.
    pub fn apikey(mut self, value: impl IntoInput<Secret>) -> Self {
        self.value.apikey = self.checks.take("apikey", value.into_input());
        self
    }

    /// `sender`: string. Required.
    pub fn sender(mut self, value: impl IntoInput<String>) -> Self {
        self.value.sender = self.checks.take("sender", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    SendGridEmailProviderConfigInput,
    SendGridEmailProviderConfigInputBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(SendGridEmailProviderConfigInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    SendGridEmailProviderConfigInput,
    false,
    [member::<Secret>("apikey"), member::<String>("sender")],
    [
        identity_facade_core::BodyRule::Required("apikey"),
        identity_facade_core::BodyRule::Required("sender")
    ]
);
/// Object `SMTPEmailProviderConfig`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SmtpEmailProviderConfig {
    /// Connects to the SMTP server over TLS.
    ///
    /// `secure`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub secure: bool,
    /// `sender`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub sender: String,
    /// Password of the sending mailbox; keep it out of logs.
    ///
    /// `senderPass`. Secret: redacted in debug output.
    #[serde(rename = "senderPass")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub sender_pass: Secret,
    /// `smtp_host`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub smtp_host: String,
    /// `smtp_port`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub smtp_port: i64,
}

/// Object `SMTPEmailProviderConfigInput`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct SmtpEmailProviderConfigInput {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    secure: Option<bool>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    sender: Option<String>,
    #[serde(
        rename = "senderPass",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    sender_pass: Option<Secret>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    smtp_host: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    smtp_port: Option<i64>,
}

impl SmtpEmailProviderConfigInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("senderPass", self.sender_pass.is_some());
        checks.required("smtp_host", self.smtp_host.is_some());
        checks.required("smtp_port", self.smtp_port.is_some());
    }
}

/// Builds a [`SmtpEmailProviderConfigInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct SmtpEmailProviderConfigInputBuilder {
    checks: Checks,
    value: SmtpEmailProviderConfigInput,
}

impl SmtpEmailProviderConfigInputBuilder {
    /// Connects to the SMTP server over TLS.
    ///
    /// `secure`: boolean. Default: `false`.
    pub fn secure(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.secure = self.checks.take("secure", value.into_input());
        self
    }

    /// `sender`: string.
    pub fn sender(mut self, value: impl IntoInput<String>) -> Self {
        self.value.sender = self.checks.take("sender", value.into_input());
        self
    }

    /// Password of the sending mailbox; keep it out of logs.
    ///
    /// `senderPass`: secret string. Required.
    pub fn sender_pass(mut self, value: impl IntoInput<Secret>) -> Self {
        self.value.sender_pass = self.checks.take("senderPass", value.into_input());
        self
    }

    /// `smtp_host`: string. Required.
    pub fn smtp_host(mut self, value: impl IntoInput<String>) -> Self {
        self.value.smtp_host = self.checks.take("smtp_host", value.into_input());
        self
    }

    /// `smtp_port`: integer. Required.
    pub fn smtp_port(mut self, value: impl IntoInput<i64>) -> Self {
        self.value.smtp_port = self.checks.take("smtp_port", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    SmtpEmailProviderConfigInput,
    SmtpEmailProviderConfigInputBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(SmtpEmailProviderConfigInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    SmtpEmailProviderConfigInput,
    false,
    [
        member::<bool>(
            "secure",
            "Connects to the SMTP server over TLS. Default: `false`."
        ),
        member::<String>("sender"),
        member::<Secret>(
            "senderPass",
            "Password of the sending mailbox; keep it out of logs."
        ),
        member::<String>("smtp_host"),
        member::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("smtp_port")
    ],
    [
        identity_facade_core::BodyRule::Required("senderPass"),
        identity_facade_core::BodyRule::Required("smtp_host"),
        identity_facade_core::BodyRule::Required("smtp_port")
    ]
);
/// Object `TencentExmailEmailProviderConfig`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct TencentExmailEmailProviderConfig {
    /// `sender`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub sender: String,
    /// Password of the sending mailbox; keep it out of logs.
    ///
    /// `senderPass`. Secret: redacted in debug output.
    #[serde(rename = "senderPass")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub sender_pass: Secret,
}

/// Object `TencentExmailEmailProviderConfigInput`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct TencentExmailEmailProviderConfigInput {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    sender: Option<String>,
    #[serde(
        rename = "senderPass",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    sender_pass: Option<Secret>,
}

impl TencentExmailEmailProviderConfigInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("sender", self.sender.is_some());
        checks.required("senderPass", self.sender_pass.is_some());
    }
}

/// Builds a [`TencentExmailEmailProviderConfigInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct TencentExmailEmailProviderConfigInputBuilder {
    checks: Checks,
    value: TencentExmailEmailProviderConfigInput,
}

impl TencentExmailEmailProviderConfigInputBuilder {
    /// `sender`: string. Required.
    pub fn sender(mut self, value: impl IntoInput<String>) -> Self {
        self.value.sender = self.checks.take("sender", value.into_input());
        self
    }

    /// Password of the sending mailbox; keep it out of logs.
    ///
    /// `senderPass`: secret string. Required.
    pub fn sender_pass(mut self, value: impl IntoInput<Secret>) -> Self {
        self.value.sender_pass = self.checks.take("senderPass", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    TencentExmailEmailProviderConfigInput,
    TencentExmailEmailProviderConfigInputBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(TencentExmailEmailProviderConfigInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    TencentExmailEmailProviderConfigInput,
    false,
    [
        member::<String>("sender"),
        member::<Secret>(
            "senderPass",
            "Password of the sending mailbox; keep it out of logs."
        )
    ],
    [
        identity_facade_core::BodyRule::Required("sender"),
        identity_facade_core::BodyRule::Required("senderPass")
    ]
);
