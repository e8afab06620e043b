// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, Open, Operation, Reply, Secret,
};

/// Facts of `POST /api/v3/config-email-provider`.
pub static CONFIG_EMAIL_PROVIDER: Operation = Operation::new(
    "configEmailProvider",
    http::Method::POST,
    "/api/v3/config-email-provider",
    "messages",
)
.body(BodyKind::Required)
.enveloped()
.secrets(&["apikey", "senderPass"]);
/// `POST /api/v3/config-email-provider`, made by [`config_email_provider`](crate::Client::config_email_provider).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ConfigEmailProviderCall {
    call: Call,
}

impl ConfigEmailProviderCall {
    /// The JSON body. Required. `ConfigEmailProviderDto`.
    pub fn body(
        mut self,
        value: impl TryInto<ConfigEmailProviderDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<EmailProviderDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/config-email-provider`
    ///
    /// Required: the body.
    /// Success is 200 with `EmailProviderDto`.
    /// Secrets in it: `apikey`, `senderPass`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn config_email_provider(&self) -> ConfigEmailProviderCall {
        ConfigEmailProviderCall {
            call: self.transport.call(&CONFIG_EMAIL_PROVIDER),
        }
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
/// `GET /api/v3/get-email-provider`, made by [`get_email_provider`](crate::Client::get_email_provider).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetEmailProviderCall {
    call: Call,
}

impl GetEmailProviderCall {
    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<EmailProviderDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-email-provider`
    ///
    /// Success is 200 with `EmailProviderDto`.
    /// Secrets in it: `apikey`, `senderPass`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_email_provider(&self) -> GetEmailProviderCall {
        GetEmailProviderCall {
            call: self.transport.call(&GET_EMAIL_PROVIDER),
        }
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
/// `GET /api/v3/get-email-templates`, made by [`get_email_templates`](crate::Client::get_email_templates).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetEmailTemplatesCall {
    call: Call,
}

impl GetEmailTemplatesCall {
    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<GetEmailTemplatesDataDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-email-templates`
    ///
    /// Success is 200 with `GetEmailTemplatesDataDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_email_templates(&self) -> GetEmailTemplatesCall {
        GetEmailTemplatesCall {
            call: self.transport.call(&GET_EMAIL_TEMPLATES),
        }
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
.idempotent();
/// `POST /api/v3/preview-email-template`, made by [`preview_email_template`](crate::Client::preview_email_template).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct PreviewEmailTemplateCall {
    call: Call,
}

impl PreviewEmailTemplateCall {
    /// The JSON body. Required. `PreviewEmailTemplateDto`.
    pub fn body(
        mut self,
        value: impl TryInto<PreviewEmailTemplateDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<PreviewEmailTemplateRespDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/preview-email-template`
    ///
    /// Required: the body.
    /// Success is 200 with `PreviewEmailTemplateRespDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn preview_email_template(&self) -> PreviewEmailTemplateCall {
        PreviewEmailTemplateCall {
            call: self.transport.call(&PREVIEW_EMAIL_TEMPLATE),
        }
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
.enveloped();
/// `POST /api/v3/update-email-template`, made by [`update_email_template`](crate::Client::update_email_template).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateEmailTemplateCall {
    call: Call,
}

impl UpdateEmailTemplateCall {
    /// The JSON body. Required. `UpdateEmailTemplateDto`.
    pub fn body(
        mut self,
        value: impl TryInto<crate::shared::UpdateEmailTemplateDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::EmailTemplateDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/update-email-template`
    ///
    /// Required: the body.
    /// Success is 200 with `EmailTemplateDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_email_template(&self) -> UpdateEmailTemplateCall {
        UpdateEmailTemplateCall {
            call: self.transport.call(&UPDATE_EMAIL_TEMPLATE),
        }
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

/// Object `AliExmailEmailProviderConfig`. Received.
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
    /// `senderPass`. A secret: its debug output is redacted.
    #[serde(rename = "senderPass")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub sender_pass: Secret,
}

/// Object `AliExmailEmailProviderConfigInput`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct AliExmailEmailProviderConfigInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    sender: Option<String>,
    #[serde(rename = "senderPass", skip_serializing_if = "Option::is_none")]
    sender_pass: Option<Secret>,
}

impl AliExmailEmailProviderConfigInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> AliExmailEmailProviderConfigInputBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("sender", self.sender.is_some());
        checks.required("senderPass", self.sender_pass.is_some());
    }
}

/// Makes a [`AliExmailEmailProviderConfigInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct AliExmailEmailProviderConfigInputBuilder {
    checks: Checks,
    value: AliExmailEmailProviderConfigInput,
}

impl AliExmailEmailProviderConfigInputBuilder {
    /// `sender`: a text. Required.
    pub fn sender(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.sender = self.checks.take("sender", value);
        self
    }

    /// `senderPass`: a secret text. Required.
    pub fn sender_pass(mut self, value: impl TryInto<Secret, Error: Into<Invalid>>) -> Self {
        self.value.sender_pass = self.checks.take("senderPass", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<AliExmailEmailProviderConfigInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<AliExmailEmailProviderConfigInputBuilder> for AliExmailEmailProviderConfigInput {
    type Error = Invalid;
    fn try_from(builder: AliExmailEmailProviderConfigInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(AliExmailEmailProviderConfigInput);
/// Object `ConfigEmailProviderDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ConfigEmailProviderDto {
    #[serde(rename = "aliExmailConfig", skip_serializing_if = "Option::is_none")]
    ali_exmail_config: Option<AliExmailEmailProviderConfigInput>,
    #[serde(skip_serializing_if = "Option::is_none")]
    enabled: Option<bool>,
    #[serde(rename = "sendGridConfig", skip_serializing_if = "Option::is_none")]
    send_grid_config: Option<SendGridEmailProviderConfigInput>,
    #[serde(rename = "smtpConfig", skip_serializing_if = "Option::is_none")]
    smtp_config: Option<SmtpEmailProviderConfigInput>,
    #[serde(
        rename = "tencentExmailConfig",
        skip_serializing_if = "Option::is_none"
    )]
    tencent_exmail_config: Option<TencentExmailEmailProviderConfigInput>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    type_: Option<EmailProviderType>,
}

impl ConfigEmailProviderDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ConfigEmailProviderDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("enabled", self.enabled.is_some());
        checks.required("type", self.type_.is_some());
    }
}

/// Makes a [`ConfigEmailProviderDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ConfigEmailProviderDtoBuilder {
    checks: Checks,
    value: ConfigEmailProviderDto,
}

impl ConfigEmailProviderDtoBuilder {
    /// `aliExmailConfig`: `AliExmailEmailProviderConfigInput`.
    pub fn ali_exmail_config(
        mut self,
        value: impl TryInto<AliExmailEmailProviderConfigInput, Error: Into<Invalid>>,
    ) -> Self {
        self.value.ali_exmail_config = self.checks.take("aliExmailConfig", value);
        self
    }

    /// `enabled`: true or false. Required.
    pub fn enabled(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.enabled = self.checks.take("enabled", value);
        self
    }

    /// `sendGridConfig`: `SendGridEmailProviderConfigInput`.
    pub fn send_grid_config(
        mut self,
        value: impl TryInto<SendGridEmailProviderConfigInput, Error: Into<Invalid>>,
    ) -> Self {
        self.value.send_grid_config = self.checks.take("sendGridConfig", value);
        self
    }

    /// `smtpConfig`: `SmtpEmailProviderConfigInput`.
    pub fn smtp_config(
        mut self,
        value: impl TryInto<SmtpEmailProviderConfigInput, Error: Into<Invalid>>,
    ) -> Self {
        self.value.smtp_config = self.checks.take("smtpConfig", value);
        self
    }

    /// `tencentExmailConfig`: `TencentExmailEmailProviderConfigInput`.
    pub fn tencent_exmail_config(
        mut self,
        value: impl TryInto<TencentExmailEmailProviderConfigInput, Error: Into<Invalid>>,
    ) -> Self {
        self.value.tencent_exmail_config = self.checks.take("tencentExmailConfig", value);
        self
    }

    /// `type`: `EmailProviderType`. Required.
    pub fn type_(mut self, value: impl TryInto<EmailProviderType, Error: Into<Invalid>>) -> Self {
        self.value.type_ = self.checks.take("type", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ConfigEmailProviderDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ConfigEmailProviderDtoBuilder> for ConfigEmailProviderDto {
    type Error = Invalid;
    fn try_from(builder: ConfigEmailProviderDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ConfigEmailProviderDto);
/// Object `EmailProviderDto`. Received.
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

/// One of a few texts `EmailProviderType`. Sent and received.
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
/// Object `EmailTemplateCategoryDto`. Received.
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

/// Object `GetEmailTemplatesDataDto`. Received.
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

/// Object `PreviewEmailTemplateDataDto`. Received.
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

/// Object `PreviewEmailTemplateDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct PreviewEmailTemplateDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    content: Option<String>,
    #[serde(rename = "expiresIn", skip_serializing_if = "Option::is_none")]
    expires_in: Option<Int<1, { i64::MAX }>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sender: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    subject: Option<String>,
    #[serde(rename = "tplEngine", skip_serializing_if = "Option::is_none")]
    tpl_engine: Option<crate::shared::EmailTemplateEngine>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    type_: Option<crate::shared::EmailTemplateType>,
}

impl PreviewEmailTemplateDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> PreviewEmailTemplateDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("type", self.type_.is_some());
    }
}

/// Makes a [`PreviewEmailTemplateDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct PreviewEmailTemplateDtoBuilder {
    checks: Checks,
    value: PreviewEmailTemplateDto,
}

impl PreviewEmailTemplateDtoBuilder {
    /// `content`: a text.
    pub fn content(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.content = self.checks.take("content", value);
        self
    }

    /// `expiresIn`: a whole number of at least 1.
    pub fn expires_in(
        mut self,
        value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.expires_in = self.checks.take("expiresIn", value);
        self
    }

    /// `sender`: a text.
    pub fn sender(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.sender = self.checks.take("sender", value);
        self
    }

    /// `subject`: a text.
    pub fn subject(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.subject = self.checks.take("subject", value);
        self
    }

    /// `tplEngine`: `EmailTemplateEngine`. Unset, the vendor takes `"handlebar"`.
    pub fn tpl_engine(
        mut self,
        value: impl TryInto<crate::shared::EmailTemplateEngine, Error: Into<Invalid>>,
    ) -> Self {
        self.value.tpl_engine = self.checks.take("tplEngine", value);
        self
    }

    /// `type`: `EmailTemplateType`. Required.
    pub fn type_(
        mut self,
        value: impl TryInto<crate::shared::EmailTemplateType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.type_ = self.checks.take("type", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<PreviewEmailTemplateDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<PreviewEmailTemplateDtoBuilder> for PreviewEmailTemplateDto {
    type Error = Invalid;
    fn try_from(builder: PreviewEmailTemplateDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(PreviewEmailTemplateDto);
/// Object `PreviewEmailTemplateRespDto`. Received.
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

/// Object `SendGridEmailProviderConfig`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SendGridEmailProviderConfig {
    /// `apikey`. A secret: its debug output is redacted.
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

/// Object `SendGridEmailProviderConfigInput`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct SendGridEmailProviderConfigInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    apikey: Option<Secret>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sender: Option<String>,
}

impl SendGridEmailProviderConfigInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> SendGridEmailProviderConfigInputBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("apikey", self.apikey.is_some());
        checks.required("sender", self.sender.is_some());
    }
}

/// Makes a [`SendGridEmailProviderConfigInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct SendGridEmailProviderConfigInputBuilder {
    checks: Checks,
    value: SendGridEmailProviderConfigInput,
}

impl SendGridEmailProviderConfigInputBuilder {
    /// `apikey`: a secret text. Required.
    pub fn apikey(mut self, value: impl TryInto<Secret, Error: Into<Invalid>>) -> Self {
        self.value.apikey = self.checks.take("apikey", value);
        self
    }

    /// `sender`: a text. Required.
    pub fn sender(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.sender = self.checks.take("sender", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<SendGridEmailProviderConfigInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<SendGridEmailProviderConfigInputBuilder> for SendGridEmailProviderConfigInput {
    type Error = Invalid;
    fn try_from(builder: SendGridEmailProviderConfigInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(SendGridEmailProviderConfigInput);
/// Object `SMTPEmailProviderConfig`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SmtpEmailProviderConfig {
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
    /// `senderPass`. A secret: its debug output is redacted.
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

/// Object `SMTPEmailProviderConfigInput`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct SmtpEmailProviderConfigInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    secure: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sender: Option<String>,
    #[serde(rename = "senderPass", skip_serializing_if = "Option::is_none")]
    sender_pass: Option<Secret>,
    #[serde(skip_serializing_if = "Option::is_none")]
    smtp_host: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    smtp_port: Option<i64>,
}

impl SmtpEmailProviderConfigInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> SmtpEmailProviderConfigInputBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("senderPass", self.sender_pass.is_some());
        checks.required("smtp_host", self.smtp_host.is_some());
        checks.required("smtp_port", self.smtp_port.is_some());
    }
}

/// Makes a [`SmtpEmailProviderConfigInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct SmtpEmailProviderConfigInputBuilder {
    checks: Checks,
    value: SmtpEmailProviderConfigInput,
}

impl SmtpEmailProviderConfigInputBuilder {
    /// `secure`: true or false. Unset, the vendor takes `false`.
    pub fn secure(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.secure = self.checks.take("secure", value);
        self
    }

    /// `sender`: a text.
    pub fn sender(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.sender = self.checks.take("sender", value);
        self
    }

    /// `senderPass`: a secret text. Required.
    pub fn sender_pass(mut self, value: impl TryInto<Secret, Error: Into<Invalid>>) -> Self {
        self.value.sender_pass = self.checks.take("senderPass", value);
        self
    }

    /// `smtp_host`: a text. Required.
    pub fn smtp_host(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.smtp_host = self.checks.take("smtp_host", value);
        self
    }

    /// `smtp_port`: a whole number. Required.
    pub fn smtp_port(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.value.smtp_port = self.checks.take("smtp_port", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<SmtpEmailProviderConfigInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<SmtpEmailProviderConfigInputBuilder> for SmtpEmailProviderConfigInput {
    type Error = Invalid;
    fn try_from(builder: SmtpEmailProviderConfigInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(SmtpEmailProviderConfigInput);
/// Object `TencentExmailEmailProviderConfig`. Received.
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
    /// `senderPass`. A secret: its debug output is redacted.
    #[serde(rename = "senderPass")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub sender_pass: Secret,
}

/// Object `TencentExmailEmailProviderConfigInput`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct TencentExmailEmailProviderConfigInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    sender: Option<String>,
    #[serde(rename = "senderPass", skip_serializing_if = "Option::is_none")]
    sender_pass: Option<Secret>,
}

impl TencentExmailEmailProviderConfigInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> TencentExmailEmailProviderConfigInputBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("sender", self.sender.is_some());
        checks.required("senderPass", self.sender_pass.is_some());
    }
}

/// Makes a [`TencentExmailEmailProviderConfigInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct TencentExmailEmailProviderConfigInputBuilder {
    checks: Checks,
    value: TencentExmailEmailProviderConfigInput,
}

impl TencentExmailEmailProviderConfigInputBuilder {
    /// `sender`: a text. Required.
    pub fn sender(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.sender = self.checks.take("sender", value);
        self
    }

    /// `senderPass`: a secret text. Required.
    pub fn sender_pass(mut self, value: impl TryInto<Secret, Error: Into<Invalid>>) -> Self {
        self.value.sender_pass = self.checks.take("senderPass", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<TencentExmailEmailProviderConfigInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<TencentExmailEmailProviderConfigInputBuilder>
    for TencentExmailEmailProviderConfigInput
{
    type Error = Invalid;
    fn try_from(builder: TencentExmailEmailProviderConfigInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(TencentExmailEmailProviderConfigInput);
