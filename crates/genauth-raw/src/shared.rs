// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

//! Types that several groups use, each compiled when any of its groups is turned on.
#![allow(unused_imports)]
use identity_facade_core::{Checks, Int, IntoInput, Items, Open, Redacted, Secret, UnixMillis};

#[cfg(any(feature = "applications", feature = "verify"))]
/// Object `ApplicationAgreementDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ApplicationAgreementDto {
    /// `content`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub content: String,
    /// `displayAt`.
    #[serde(rename = "displayAt")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub display_at: Items<Open<ApplicationAgreementDtoDisplayAtItem>>,
    /// `isRequired`.
    #[serde(rename = "isRequired")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub is_required: bool,
    /// `lang`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub lang: Open<Language>,
}

#[cfg(any(feature = "applications", feature = "verify"))]
/// Enum `ApplicationAgreementDto displayAtItem`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ApplicationAgreementDtoDisplayAtItem {
    /// `LoginPage`
    LoginPage,
    /// `RegisterPage`
    RegisterPage,
}

#[cfg(any(feature = "applications", feature = "verify"))]
identity_facade_core::wire_strings!(ApplicationAgreementDtoDisplayAtItem {
    LoginPage: "LoginPage",
    RegisterPage: "RegisterPage"
});
#[cfg(any(feature = "applications", feature = "verify"))]
/// Object `ApplicationBrandingConfig`.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ApplicationBrandingConfig {
    /// `agreements`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub agreements: Items<ApplicationAgreementDto>,
    /// `customBackground`, may be absent.
    #[serde(rename = "customBackground")]
    pub custom_background: Option<String>,
    /// `customCSS`, may be absent.
    #[serde(rename = "customCSS")]
    pub custom_css: Option<String>,
    /// `customCSSEnabled`.
    #[serde(rename = "customCSSEnabled")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub custom_css_enabled: bool,
    /// `customLoadingImage`, may be absent.
    #[serde(rename = "customLoadingImage")]
    pub custom_loading_image: Option<String>,
    /// `defaultLanguage`.
    #[serde(rename = "defaultLanguage")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub default_language: Open<Language>,
    /// Version of the Guard login page.
    ///
    /// `guardVersion`.
    #[serde(rename = "guardVersion")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub guard_version: Open<GuardVersion>,
    /// `showAgreement`.
    #[serde(rename = "showAgreement")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub show_agreement: bool,
    /// `showChangeLanguageButton`.
    #[serde(rename = "showChangeLanguageButton")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub show_change_language_button: bool,
    /// `showEnterpriseConnections`.
    #[serde(rename = "showEnterpriseConnections")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub show_enterprise_connections: bool,
    /// `showForgetPasswordButton`.
    #[serde(rename = "showForgetPasswordButton")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub show_forget_password_button: bool,
    /// `showSocialConnections`.
    #[serde(rename = "showSocialConnections")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub show_social_connections: bool,
}

#[cfg(any(feature = "applications", feature = "verify"))]
/// Object `ApplicationDefaultLoginMethod`.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ApplicationDefaultLoginMethod {
    /// `adExtIdpConnId`.
    #[serde(rename = "adExtIdpConnId")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub ad_ext_idp_conn_id: crate::ids::ExtIdpConnId,
    /// `connectionType`.
    #[serde(rename = "connectionType")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub connection_type: Open<ApplicationDefaultLoginMethodConnectionType>,
    /// `ldapExtIdpConnId`.
    #[serde(rename = "ldapExtIdpConnId")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub ldap_ext_idp_conn_id: crate::ids::ExtIdpConnId,
    /// `qrcodeExtIdpConnId`.
    #[serde(rename = "qrcodeExtIdpConnId")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub qrcode_ext_idp_conn_id: crate::ids::ExtIdpConnId,
    /// `qrcodeType`.
    #[serde(rename = "qrcodeType")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub qrcode_type: Open<ApplicationDefaultLoginMethodQrcodeType>,
}

#[cfg(any(feature = "applications", feature = "verify"))]
/// Enum `ApplicationDefaultLoginMethod connectionType`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ApplicationDefaultLoginMethodConnectionType {
    /// `PASSCODE`
    Passcode,
    /// `PASSWORD`
    Password,
    /// `QRCODE`
    Qrcode,
    /// `LDAP`
    Ldap,
    /// `AD`
    Ad,
}

#[cfg(any(feature = "applications", feature = "verify"))]
identity_facade_core::wire_strings!(ApplicationDefaultLoginMethodConnectionType {
    Passcode: "PASSCODE",
    Password: "PASSWORD",
    Qrcode: "QRCODE",
    Ldap: "LDAP",
    Ad: "AD"
});
#[cfg(any(feature = "applications", feature = "verify"))]
/// Enum `ApplicationDefaultLoginMethod qrcodeType`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ApplicationDefaultLoginMethodQrcodeType {
    /// `SELF_BUILT_APP`
    SelfBuiltApp,
    /// `WECHAT_OFFICIAL_ACCOUNT`
    WechatOfficialAccount,
    /// `WECHAT_MINI_PROGRAM`
    WechatMiniProgram,
}

#[cfg(any(feature = "applications", feature = "verify"))]
identity_facade_core::wire_strings!(ApplicationDefaultLoginMethodQrcodeType {
    SelfBuiltApp: "SELF_BUILT_APP",
    WechatOfficialAccount: "WECHAT_OFFICIAL_ACCOUNT",
    WechatMiniProgram: "WECHAT_MINI_PROGRAM"
});
#[cfg(any(feature = "applications", feature = "verify"))]
/// Object `ApplicationDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ApplicationDto {
    /// `appDescription`, may be absent.
    #[serde(rename = "appDescription")]
    pub app_description: Option<String>,
    /// `appId`. Required.
    #[serde(rename = "appId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub app_id: crate::ids::AppId,
    /// `appIdentifier`.
    #[serde(rename = "appIdentifier")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub app_identifier: String,
    /// `appLogo`.
    #[serde(rename = "appLogo")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub app_logo: String,
    /// `appName`.
    #[serde(rename = "appName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub app_name: String,
    /// `appType`.
    #[serde(rename = "appType")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub app_type: Open<ApplicationType>,
    /// `brandingConfig`.
    #[serde(rename = "brandingConfig")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub branding_config: ApplicationBrandingConfig,
    /// `casConfig`, may be absent.
    #[serde(rename = "casConfig")]
    pub cas_config: Option<serde_json::Map<String, serde_json::Value>>,
    /// `casProviderEnabled`.
    #[serde(rename = "casProviderEnabled")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub cas_provider_enabled: bool,
    /// `customBrandingEnabled`.
    #[serde(rename = "customBrandingEnabled")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub custom_branding_enabled: bool,
    /// `customSecurityEnabled`.
    #[serde(rename = "customSecurityEnabled")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub custom_security_enabled: bool,
    /// Protocol the application uses by default: OIDC, OAuth, SAML, CAS or ASA.
    ///
    /// `defaultProtocol`.
    #[serde(rename = "defaultProtocol")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub default_protocol: Open<ApplicationProtocol>,
    /// URI at which a login to the application starts.
    ///
    /// `initLoginUri`.
    #[serde(rename = "initLoginUri")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub init_login_uri: String,
    /// Integrated application, as opposed to a self-built one.
    ///
    /// `isIntegrateApp`.
    #[serde(rename = "isIntegrateApp")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub is_integrate_app: bool,
    /// `loginConfig`.
    #[serde(rename = "loginConfig")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub login_config: ApplicationLoginConfigDto,
    /// Allowed redirect URIs after logout.
    ///
    /// `logoutRedirectUris`.
    #[serde(rename = "logoutRedirectUris")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub logout_redirect_uris: Items<String>,
    /// `oauthConfig`, may be absent. Secret: redacted in debug output.
    #[serde(rename = "oauthConfig")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub oauth_config: Option<Redacted<serde_json::Map<String, serde_json::Value>>>,
    /// `oauthProviderEnabled`.
    #[serde(rename = "oauthProviderEnabled")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub oauth_provider_enabled: bool,
    /// `oidcConfig`. Secret: redacted in debug output.
    #[serde(rename = "oidcConfig")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub oidc_config: Redacted<serde_json::Map<String, serde_json::Value>>,
    /// Allowed redirect URIs after login.
    ///
    /// `redirectUris`.
    #[serde(rename = "redirectUris")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub redirect_uris: Items<String>,
    /// `registerConfig`.
    #[serde(rename = "registerConfig")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub register_config: ApplicationRegisterConfig,
    /// `samlConfig`, may be absent. Secret: redacted in debug output.
    #[serde(rename = "samlConfig")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub saml_config: Option<Redacted<serde_json::Map<String, serde_json::Value>>>,
    /// `samlProviderEnabled`.
    #[serde(rename = "samlProviderEnabled")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub saml_provider_enabled: bool,
    /// Single sign-on is enabled for the application.
    ///
    /// `ssoEnabled`.
    #[serde(rename = "ssoEnabled")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub sso_enabled: bool,
    /// `ssoEnabledAt`, may be absent.
    #[serde(rename = "ssoEnabledAt")]
    pub sso_enabled_at: Option<String>,
    /// `template`, may be absent.
    pub template: Option<String>,
    /// `userPoolId`.
    #[serde(rename = "userPoolId")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub user_pool_id: crate::ids::UserPoolId,
}

#[cfg(any(feature = "applications", feature = "verify"))]
/// Object `ApplicationEnabledExtIdpConnDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ApplicationEnabledExtIdpConnDto {
    /// `enabled`, may be absent.
    pub enabled: Option<bool>,
    /// `extIdpConnDisplayName`.
    #[serde(rename = "extIdpConnDisplayName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub ext_idp_conn_display_name: String,
    /// `extIdpConnId`.
    #[serde(rename = "extIdpConnId")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub ext_idp_conn_id: crate::ids::ExtIdpConnId,
    /// `extIdpConnIdentifier`.
    #[serde(rename = "extIdpConnIdentifier")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub ext_idp_conn_identifier: String,
    /// `extIdpConnLogo`.
    #[serde(rename = "extIdpConnLogo")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub ext_idp_conn_logo: String,
    /// `extIdpConnType`.
    #[serde(rename = "extIdpConnType")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub ext_idp_conn_type: Open<ExtIdpConnType>,
    /// ID of the external identity provider.
    ///
    /// `extIdpId`.
    #[serde(rename = "extIdpId")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub ext_idp_id: crate::ids::ExtIdpId,
    /// `extIdpType`.
    #[serde(rename = "extIdpType")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub ext_idp_type: Open<ExtIdpType>,
    /// True for a social identity provider, false for an enterprise one.
    ///
    /// `isSocial`.
    #[serde(rename = "isSocial")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub is_social: bool,
}

#[cfg(any(feature = "applications", feature = "verify"))]
/// Object `ApplicationLoginConfigDto`.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ApplicationLoginConfigDto {
    /// `defaultLoginMethod`.
    #[serde(rename = "defaultLoginMethod")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub default_login_method: ApplicationDefaultLoginMethod,
    /// Enabled login methods that need no external identity provider.
    ///
    /// `enabledBasicLoginMethods`.
    #[serde(rename = "enabledBasicLoginMethods")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub enabled_basic_login_methods: Items<Open<BasicLoginMethod>>,
    /// `enabledExtIdpConns`.
    #[serde(rename = "enabledExtIdpConns")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub enabled_ext_idp_conns: Items<ApplicationEnabledExtIdpConnDto>,
    /// Login and registration share one page.
    ///
    /// `mergeLoginAndRegisterPage`.
    #[serde(rename = "mergeLoginAndRegisterPage")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub merge_login_and_register_page: bool,
    /// `showAuthorizationPage`.
    #[serde(rename = "showAuthorizationPage")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub show_authorization_page: bool,
}

#[cfg(any(feature = "applications", feature = "users"))]
/// Object `ApplicationMfaDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ApplicationMfaDto {
    /// `mfaPolicy`. Required.
    #[serde(rename = "mfaPolicy")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub mfa_policy: String,
    /// `sort`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub sort: i64,
    /// `status`. Required.
    pub status: i64,
}

#[cfg(any(feature = "applications", feature = "verify"))]
/// Enum `ApplicationProtocol`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ApplicationProtocol {
    /// `oidc`
    Oidc,
    /// `oauth`
    Oauth,
    /// `saml`
    Saml,
    /// `cas`
    Cas,
    /// `asa`
    Asa,
}

#[cfg(any(feature = "applications", feature = "verify"))]
identity_facade_core::wire_strings!(ApplicationProtocol {
    Oidc: "oidc",
    Oauth: "oauth",
    Saml: "saml",
    Cas: "cas",
    Asa: "asa"
});
#[cfg(any(feature = "applications", feature = "verify"))]
/// Object `ApplicationRegisterConfig`.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ApplicationRegisterConfig {
    /// `defaultRegisterMethod`.
    #[serde(rename = "defaultRegisterMethod")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub default_register_method: Open<DefaultRegisterMethod>,
    /// `enabledBasicRegisterMethods`.
    #[serde(rename = "enabledBasicRegisterMethods")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub enabled_basic_register_methods: Items<Open<BasicRegisterMethod>>,
}

#[cfg(any(feature = "applications", feature = "verify"))]
/// Enum `ApplicationType`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ApplicationType {
    /// `web`
    Web,
    /// `spa`
    Spa,
    /// `native`
    Native,
    /// `api`
    Api,
    /// `mfa`
    Mfa,
    /// `mini-program`
    MiniProgram,
    /// `gateway-app`
    GatewayApp,
    /// `gateway-agent`
    GatewayAgent,
}

#[cfg(any(feature = "applications", feature = "verify"))]
identity_facade_core::wire_strings!(ApplicationType {
    Web: "web",
    Spa: "spa",
    Native: "native",
    Api: "api",
    Mfa: "mfa",
    MiniProgram: "mini-program",
    GatewayApp: "gateway-app",
    GatewayAgent: "gateway-agent"
});
#[cfg(any(feature = "groups", feature = "resources", feature = "users"))]
/// Object `AuthorizedResourceDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AuthorizedResourceDto {
    /// `actions`. Required.
    pub actions: Items<String>,
    /// `apiIdentifier`.
    #[serde(rename = "apiIdentifier")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub api_identifier: String,
    /// Conditions under which the authorization applies.
    ///
    /// `condition`, may be absent.
    pub condition: Option<Items<PolicyCondition>>,
    /// `description`, may be absent.
    pub description: Option<String>,
    /// `ALLOW` permits the access, `DENY` forbids it.
    ///
    /// `effect`. Required.
    pub effect: Open<Effect>,
    /// `resourceCode`. Required.
    #[serde(rename = "resourceCode")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub resource_code: crate::ids::ResourceCode,
    /// `resourceType`.
    #[serde(rename = "resourceType")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub resource_type: Open<ResourceType>,
}

#[cfg(any(feature = "resources", feature = "users"))]
/// Object `AuthorizedResourcePagingDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AuthorizedResourcePagingDto {
    /// `list`. Required.
    pub list: Items<AuthorizedResourceDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

#[cfg(any(feature = "applications", feature = "verify"))]
/// Enum `BasicLoginMethod`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BasicLoginMethod {
    /// `PHONE_CODE`
    PhoneCode,
    /// `EMAIL_CODE`
    EmailCode,
    /// `PHONE_PASSWORD`
    PhonePassword,
    /// `EMAIL_PASSWORD`
    EmailPassword,
    /// `USERNAME_PASSWORD`
    UsernamePassword,
    /// `SELF_BUILT_APP_QRCODE`
    SelfBuiltAppQrcode,
}

#[cfg(any(feature = "applications", feature = "verify"))]
identity_facade_core::wire_strings!(BasicLoginMethod {
    PhoneCode: "PHONE_CODE",
    EmailCode: "EMAIL_CODE",
    PhonePassword: "PHONE_PASSWORD",
    EmailPassword: "EMAIL_PASSWORD",
    UsernamePassword: "USERNAME_PASSWORD",
    SelfBuiltAppQrcode: "SELF_BUILT_APP_QRCODE"
});
#[cfg(any(feature = "applications", feature = "verify"))]
/// Enum `BasicRegisterMethod`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BasicRegisterMethod {
    /// `PHONE_CODE`
    PhoneCode,
    /// `EMAIL_CODE`
    EmailCode,
    /// `EMAIL_PASSWORD`
    EmailPassword,
}

#[cfg(any(feature = "applications", feature = "verify"))]
identity_facade_core::wire_strings!(BasicRegisterMethod {
    PhoneCode: "PHONE_CODE",
    EmailCode: "EMAIL_CODE",
    EmailPassword: "EMAIL_PASSWORD"
});
#[cfg(any(feature = "custom-fields", feature = "invitations"))]
/// Object `CustomFieldI18n`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CustomFieldI18n {
    /// `label`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub label: LangObject,
}

#[cfg(any(feature = "custom-fields", feature = "invitations"))]
/// Object `CustomFieldI18n`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct CustomFieldI18nInput {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    label: Option<LangObjectInput>,
}

#[cfg(any(feature = "custom-fields", feature = "invitations"))]
impl CustomFieldI18nInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("label", self.label.is_some());
    }
}

#[cfg(any(feature = "custom-fields", feature = "invitations"))]
/// Builds a [`CustomFieldI18nInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CustomFieldI18nInputBuilder {
    checks: Checks,
    value: CustomFieldI18nInput,
}

#[cfg(any(feature = "custom-fields", feature = "invitations"))]
impl CustomFieldI18nInputBuilder {
    /// `label`: `LangObjectInput`. Required.
    pub fn label(mut self, value: impl IntoInput<LangObjectInput>) -> Self {
        self.value.label = self.checks.take("label", value.into_input());
        self
    }
}

#[cfg(any(feature = "custom-fields", feature = "invitations"))]
identity_facade_core::object_input!(CustomFieldI18nInput, CustomFieldI18nInputBuilder);
#[cfg(any(feature = "custom-fields", feature = "invitations"))]
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CustomFieldI18nInput);
#[cfg(any(feature = "custom-fields", feature = "invitations"))]
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    CustomFieldI18nInput,
    false,
    [member::<LangObjectInput>("label")],
    [identity_facade_core::BodyRule::Required("label")]
);
#[cfg(any(feature = "applications", feature = "verify"))]
/// Enum `DefaultRegisterMethod`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DefaultRegisterMethod {
    /// `PASSCODE`
    Passcode,
    /// `PASSWORD`
    Password,
}

#[cfg(any(feature = "applications", feature = "verify"))]
identity_facade_core::wire_strings!(DefaultRegisterMethod {
    Passcode: "PASSCODE",
    Password: "PASSWORD"
});
#[cfg(any(feature = "public-accounts", feature = "users"))]
/// Enum `DepartmentIdType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DepartmentIdType {
    /// `department_id`
    DepartmentId,
    /// `open_department_id`
    OpenDepartmentId,
    /// `sync_relation`
    SyncRelation,
    /// `custom_field`
    CustomField,
    /// `code`
    Code,
}

#[cfg(any(feature = "public-accounts", feature = "users"))]
identity_facade_core::wire_strings!(DepartmentIdType {
    DepartmentId: "department_id",
    OpenDepartmentId: "open_department_id",
    SyncRelation: "sync_relation",
    CustomField: "custom_field",
    Code: "code"
});
#[cfg(any(
    feature = "applications",
    feature = "data-permissions",
    feature = "groups",
    feature = "resources",
    feature = "users"
))]
/// Enum `Effect`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Effect {
    /// `ALLOW`
    Allow,
    /// `DENY`
    Deny,
}

#[cfg(any(
    feature = "applications",
    feature = "data-permissions",
    feature = "groups",
    feature = "resources",
    feature = "users"
))]
identity_facade_core::wire_strings!(Effect {
    Allow: "ALLOW",
    Deny: "DENY"
});
#[cfg(any(feature = "invitations", feature = "messages"))]
/// Object `EmailTemplateDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EmailTemplateDto {
    /// `content`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub content: String,
    /// Uses this custom template instead of the built-in one.
    ///
    /// `customizeEnabled`.
    #[serde(rename = "customizeEnabled")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub customize_enabled: bool,
    /// Lifetime of the code or link in the email; the document gives no unit.
    ///
    /// `expiresIn`, may be absent.
    #[serde(rename = "expiresIn")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub expires_in: Option<i64>,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `redirectTo`, may be absent.
    #[serde(rename = "redirectTo")]
    pub redirect_to: Option<String>,
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
    /// Template engine of `content`: Handlebars or EJS.
    ///
    /// `tplEngine`, may be absent.
    #[serde(rename = "tplEngine")]
    pub tpl_engine: Option<Open<EmailTemplateEngine>>,
    /// `type`.
    #[serde(rename = "type")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub type_: Open<EmailTemplateType>,
}

#[cfg(any(feature = "invitations", feature = "messages"))]
/// Enum `EmailTemplateEngine`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EmailTemplateEngine {
    /// `handlebar`
    Handlebar,
    /// `ejs`
    Ejs,
}

#[cfg(any(feature = "invitations", feature = "messages"))]
identity_facade_core::wire_strings!(EmailTemplateEngine {
    Handlebar: "handlebar",
    Ejs: "ejs"
});
#[cfg(any(feature = "invitations", feature = "messages"))]
/// Enum `EmailTemplateType`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EmailTemplateType {
    /// `WELCOME_EMAIL`
    WelcomeEmail,
    /// `FIRST_CREATED_USER`
    FirstCreatedUser,
    /// `REGISTER_VERIFY_CODE`
    RegisterVerifyCode,
    /// `LOGIN_VERIFY_CODE`
    LoginVerifyCode,
    /// `MFA_VERIFY_CODE`
    MfaVerifyCode,
    /// `INFORMATION_COMPLETION_VERIFY_CODE`
    InformationCompletionVerifyCode,
    /// `FIRST_EMAIL_LOGIN_VERIFY`
    FirstEmailLoginVerify,
    /// `CONSOLE_CONDUCTED_VERIFY`
    ConsoleConductedVerify,
    /// `USER_PASSWORD_UPDATE_REMIND`
    UserPasswordUpdateRemind,
    /// `ADMIN_RESET_USER_PASSWORD_NOTIFICATION`
    AdminResetUserPasswordNotification,
    /// `USER_PASSWORD_RESET_NOTIFICATION`
    UserPasswordResetNotification,
    /// `RESET_PASSWORD_VERIFY_CODE`
    ResetPasswordVerifyCode,
    /// `SELF_UNLOCKING_VERIFY_CODE`
    SelfUnlockingVerifyCode,
    /// `EMAIL_BIND_VERIFY_CODE`
    EmailBindVerifyCode,
    /// `EMAIL_UNBIND_VERIFY_CODE`
    EmailUnbindVerifyCode,
}

#[cfg(any(feature = "invitations", feature = "messages"))]
identity_facade_core::wire_strings!(EmailTemplateType {
    WelcomeEmail: "WELCOME_EMAIL",
    FirstCreatedUser: "FIRST_CREATED_USER",
    RegisterVerifyCode: "REGISTER_VERIFY_CODE",
    LoginVerifyCode: "LOGIN_VERIFY_CODE",
    MfaVerifyCode: "MFA_VERIFY_CODE",
    InformationCompletionVerifyCode: "INFORMATION_COMPLETION_VERIFY_CODE",
    FirstEmailLoginVerify: "FIRST_EMAIL_LOGIN_VERIFY",
    ConsoleConductedVerify: "CONSOLE_CONDUCTED_VERIFY",
    UserPasswordUpdateRemind: "USER_PASSWORD_UPDATE_REMIND",
    AdminResetUserPasswordNotification: "ADMIN_RESET_USER_PASSWORD_NOTIFICATION",
    UserPasswordResetNotification: "USER_PASSWORD_RESET_NOTIFICATION",
    ResetPasswordVerifyCode: "RESET_PASSWORD_VERIFY_CODE",
    SelfUnlockingVerifyCode: "SELF_UNLOCKING_VERIFY_CODE",
    EmailBindVerifyCode: "EMAIL_BIND_VERIFY_CODE",
    EmailUnbindVerifyCode: "EMAIL_UNBIND_VERIFY_CODE"
});
#[cfg(any(feature = "applications", feature = "ext-idps", feature = "verify"))]
/// Enum `ExtIdpConnType`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ExtIdpConnType {
    /// `oidc`
    Oidc,
    /// `oauth`
    Oauth,
    /// `saml`
    Saml,
    /// `ldap`
    Ldap,
    /// `ad`
    Ad,
    /// `cas`
    Cas,
    /// `azure-ad`
    AzureAd,
    /// `alipay`
    Alipay,
    /// `facebook`
    Facebook,
    /// `facebook:mobile`
    FacebookMobile,
    /// `twitter`
    Twitter,
    /// `google:mobile`
    GoogleMobile,
    /// `google`
    Google,
    /// `wechat:pc`
    WechatPc,
    /// `wechat:mobile`
    WechatMobile,
    /// `wechat:webpage-authorization`
    WechatWebpageAuthorization,
    /// `wechatmp-qrcode`
    WechatmpQrcode,
    /// `wechat:miniprogram:default`
    WechatMiniprogramDefault,
    /// `wechat:miniprogram:qrconnect`
    WechatMiniprogramQrconnect,
    /// `wechat:miniprogram:app-launch`
    WechatMiniprogramAppLaunch,
    /// `github`
    Github,
    /// `github:mobile`
    GithubMobile,
    /// `qq`
    Qq,
    /// `qq:mobile`
    QqMobile,
    /// `wechatwork:corp:qrconnect`
    WechatworkCorpQrconnect,
    /// `wechatwork:agency:qrconnect`
    WechatworkAgencyQrconnect,
    /// `wechatwork:service-provider:qrconnect`
    WechatworkServiceProviderQrconnect,
    /// `wechatwork:mobile`
    WechatworkMobile,
    /// `wechatwork:agency:mobile`
    WechatworkAgencyMobile,
    /// `dingtalk`
    Dingtalk,
    /// `dingtalk:mobile`
    DingtalkMobile,
    /// `dingtalk:provider`
    DingtalkProvider,
    /// `weibo`
    Weibo,
    /// `weibo:mobile`
    WeiboMobile,
    /// `apple`
    Apple,
    /// `apple:web`
    AppleWeb,
    /// `baidu`
    Baidu,
    /// `baidu:mobile`
    BaiduMobile,
    /// `lark-internal`
    LarkInternal,
    /// `lark-public`
    LarkPublic,
    /// `lark-block`
    LarkBlock,
    /// `gitlab`
    Gitlab,
    /// `gitlab:mobile`
    GitlabMobile,
    /// `linkedin`
    Linkedin,
    /// `linkedin:mobile`
    LinkedinMobile,
    /// `slack`
    Slack,
    /// `slack:mobile`
    SlackMobile,
    /// `yidun`
    Yidun,
    /// `qingcloud`
    Qingcloud,
    /// `gitee`
    Gitee,
    /// `gitee:mobile`
    GiteeMobile,
    /// `instagram`
    Instagram,
    /// `welink`
    Welink,
    /// `ad-kerberos`
    AdKerberos,
    /// `huawei`
    Huawei,
    /// `huawei:mobile`
    HuaweiMobile,
    /// `honor`
    Honor,
    /// `xiaomi`
    Xiaomi,
    /// `xiaomi:mobile`
    XiaomiMobile,
    /// `aws`
    Aws,
    /// `amazon`
    Amazon,
    /// `amazon:mobile`
    AmazonMobile,
    /// `douyin:mobile`
    DouyinMobile,
    /// `douyin:miniprogram:default`
    DouyinMiniprogramDefault,
    /// `kuaishou:mobile`
    KuaishouMobile,
    /// `line:mobile`
    LineMobile,
    /// `oppo:mobile`
    OppoMobile,
    /// `wechatwork:qrconnect:of:genauth:agency`
    WechatworkQrconnectOfGenauthAgency,
    /// `sdbz`
    Sdbz,
    /// `zjzwfw-qrcode`
    ZjzwfwQrcode,
    /// `zzding`
    Zzding,
    /// `seeyona8v5`
    Seeyona8v5,
}

#[cfg(any(feature = "applications", feature = "ext-idps", feature = "verify"))]
identity_facade_core::wire_strings!(ExtIdpConnType {
    Oidc: "oidc",
    Oauth: "oauth",
    Saml: "saml",
    Ldap: "ldap",
    Ad: "ad",
    Cas: "cas",
    AzureAd: "azure-ad",
    Alipay: "alipay",
    Facebook: "facebook",
    FacebookMobile: "facebook:mobile",
    Twitter: "twitter",
    GoogleMobile: "google:mobile",
    Google: "google",
    WechatPc: "wechat:pc",
    WechatMobile: "wechat:mobile",
    WechatWebpageAuthorization: "wechat:webpage-authorization",
    WechatmpQrcode: "wechatmp-qrcode",
    WechatMiniprogramDefault: "wechat:miniprogram:default",
    WechatMiniprogramQrconnect: "wechat:miniprogram:qrconnect",
    WechatMiniprogramAppLaunch: "wechat:miniprogram:app-launch",
    Github: "github",
    GithubMobile: "github:mobile",
    Qq: "qq",
    QqMobile: "qq:mobile",
    WechatworkCorpQrconnect: "wechatwork:corp:qrconnect",
    WechatworkAgencyQrconnect: "wechatwork:agency:qrconnect",
    WechatworkServiceProviderQrconnect: "wechatwork:service-provider:qrconnect",
    WechatworkMobile: "wechatwork:mobile",
    WechatworkAgencyMobile: "wechatwork:agency:mobile",
    Dingtalk: "dingtalk",
    DingtalkMobile: "dingtalk:mobile",
    DingtalkProvider: "dingtalk:provider",
    Weibo: "weibo",
    WeiboMobile: "weibo:mobile",
    Apple: "apple",
    AppleWeb: "apple:web",
    Baidu: "baidu",
    BaiduMobile: "baidu:mobile",
    LarkInternal: "lark-internal",
    LarkPublic: "lark-public",
    LarkBlock: "lark-block",
    Gitlab: "gitlab",
    GitlabMobile: "gitlab:mobile",
    Linkedin: "linkedin",
    LinkedinMobile: "linkedin:mobile",
    Slack: "slack",
    SlackMobile: "slack:mobile",
    Yidun: "yidun",
    Qingcloud: "qingcloud",
    Gitee: "gitee",
    GiteeMobile: "gitee:mobile",
    Instagram: "instagram",
    Welink: "welink",
    AdKerberos: "ad-kerberos",
    Huawei: "huawei",
    HuaweiMobile: "huawei:mobile",
    Honor: "honor",
    Xiaomi: "xiaomi",
    XiaomiMobile: "xiaomi:mobile",
    Aws: "aws",
    Amazon: "amazon",
    AmazonMobile: "amazon:mobile",
    DouyinMobile: "douyin:mobile",
    DouyinMiniprogramDefault: "douyin:miniprogram:default",
    KuaishouMobile: "kuaishou:mobile",
    LineMobile: "line:mobile",
    OppoMobile: "oppo:mobile",
    WechatworkQrconnectOfGenauthAgency: "wechatwork:qrconnect:of:genauth:agency",
    Sdbz: "sdbz",
    ZjzwfwQrcode: "zjzwfw-qrcode",
    Zzding: "zzding",
    Seeyona8v5: "seeyona8v5"
});
#[cfg(any(
    feature = "applications",
    feature = "ext-idps",
    feature = "groups",
    feature = "invitations",
    feature = "public-accounts",
    feature = "roles",
    feature = "users",
    feature = "verify"
))]
/// Enum `ExtIdpType`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ExtIdpType {
    /// `oidc`
    Oidc,
    /// `oauth2`
    Oauth2,
    /// `saml`
    Saml,
    /// `ldap`
    Ldap,
    /// `ad`
    Ad,
    /// `cas`
    Cas,
    /// `azure-ad`
    AzureAd,
    /// `wechat`
    Wechat,
    /// `google`
    Google,
    /// `qq`
    Qq,
    /// `wechatwork`
    Wechatwork,
    /// `dingtalk`
    Dingtalk,
    /// `weibo`
    Weibo,
    /// `github`
    Github,
    /// `alipay`
    Alipay,
    /// `apple`
    Apple,
    /// `baidu`
    Baidu,
    /// `lark`
    Lark,
    /// `gitlab`
    Gitlab,
    /// `twitter`
    Twitter,
    /// `facebook`
    Facebook,
    /// `slack`
    Slack,
    /// `linkedin`
    Linkedin,
    /// `yidun`
    Yidun,
    /// `qingcloud`
    Qingcloud,
    /// `gitee`
    Gitee,
    /// `instagram`
    Instagram,
    /// `welink`
    Welink,
    /// `huawei`
    Huawei,
    /// `honor`
    Honor,
    /// `xiaomi`
    Xiaomi,
    /// `oppo`
    Oppo,
    /// `aws`
    Aws,
    /// `amazon`
    Amazon,
    /// `douyin`
    Douyin,
    /// `kuaishou`
    Kuaishou,
    /// `line`
    Line,
    /// `sdbz`
    Sdbz,
    /// `zjzwfw`
    Zjzwfw,
    /// `zzding`
    Zzding,
    /// `seeyona8v5`
    Seeyona8v5,
}

#[cfg(any(
    feature = "applications",
    feature = "ext-idps",
    feature = "groups",
    feature = "invitations",
    feature = "public-accounts",
    feature = "roles",
    feature = "users",
    feature = "verify"
))]
identity_facade_core::wire_strings!(ExtIdpType {
    Oidc: "oidc",
    Oauth2: "oauth2",
    Saml: "saml",
    Ldap: "ldap",
    Ad: "ad",
    Cas: "cas",
    AzureAd: "azure-ad",
    Wechat: "wechat",
    Google: "google",
    Qq: "qq",
    Wechatwork: "wechatwork",
    Dingtalk: "dingtalk",
    Weibo: "weibo",
    Github: "github",
    Alipay: "alipay",
    Apple: "apple",
    Baidu: "baidu",
    Lark: "lark",
    Gitlab: "gitlab",
    Twitter: "twitter",
    Facebook: "facebook",
    Slack: "slack",
    Linkedin: "linkedin",
    Yidun: "yidun",
    Qingcloud: "qingcloud",
    Gitee: "gitee",
    Instagram: "instagram",
    Welink: "welink",
    Huawei: "huawei",
    Honor: "honor",
    Xiaomi: "xiaomi",
    Oppo: "oppo",
    Aws: "aws",
    Amazon: "amazon",
    Douyin: "douyin",
    Kuaishou: "kuaishou",
    Line: "line",
    Sdbz: "sdbz",
    Zjzwfw: "zjzwfw",
    Zzding: "zzding",
    Seeyona8v5: "seeyona8v5"
});
#[cfg(any(feature = "public-accounts", feature = "users"))]
/// Enum `FilterOperator`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum FilterOperator {
    /// `EQUAL`
    Equal,
    /// `NOT_EQUAL`
    NotEqual,
    /// `CONTAINS`
    Contains,
    /// `NOT_CONTAINS`
    NotContains,
    /// `IS_NULL`
    IsNull,
    /// `NOT_NULL`
    NotNull,
    /// `IN`
    In,
    /// `GREATER`
    Greater,
    /// `LESSER`
    Lesser,
    /// `BETWEEN`
    Between,
}

#[cfg(any(feature = "public-accounts", feature = "users"))]
identity_facade_core::wire_strings!(FilterOperator {
    Equal: "EQUAL",
    NotEqual: "NOT_EQUAL",
    Contains: "CONTAINS",
    NotContains: "NOT_CONTAINS",
    IsNull: "IS_NULL",
    NotNull: "NOT_NULL",
    In: "IN",
    Greater: "GREATER",
    Lesser: "LESSER",
    Between: "BETWEEN"
});
#[cfg(any(feature = "public-accounts", feature = "users"))]
/// Enum `FuzzySearchField`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum FuzzySearchField {
    /// `id`
    Id,
    /// `phone`
    Phone,
    /// `email`
    Email,
    /// `name`
    Name,
    /// `username`
    Username,
    /// `externalId`
    ExternalId,
    /// `nickname`
    Nickname,
    /// `company`
    Company,
    /// `givenName`
    GivenName,
    /// `familyName`
    FamilyName,
    /// `middleName`
    MiddleName,
    /// `profile`
    Profile,
    /// `preferredUsername`
    PreferredUsername,
    /// `website`
    Website,
    /// `address`
    Address,
    /// `formatted`
    Formatted,
    /// `streetAddress`
    StreetAddress,
    /// `postalCode`
    PostalCode,
    /// `identityNumber`
    IdentityNumber,
}

#[cfg(any(feature = "public-accounts", feature = "users"))]
identity_facade_core::wire_strings!(FuzzySearchField {
    Id: "id",
    Phone: "phone",
    Email: "email",
    Name: "name",
    Username: "username",
    ExternalId: "externalId",
    Nickname: "nickname",
    Company: "company",
    GivenName: "givenName",
    FamilyName: "familyName",
    MiddleName: "middleName",
    Profile: "profile",
    PreferredUsername: "preferredUsername",
    Website: "website",
    Address: "address",
    Formatted: "formatted",
    StreetAddress: "streetAddress",
    PostalCode: "postalCode",
    IdentityNumber: "identityNumber"
});
#[cfg(any(
    feature = "applications",
    feature = "groups",
    feature = "invitations",
    feature = "public-accounts",
    feature = "roles",
    feature = "users"
))]
/// Enum `Gender`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Gender {
    /// `M`
    M,
    /// `F`
    F,
    /// `U`
    U,
}

#[cfg(any(
    feature = "applications",
    feature = "groups",
    feature = "invitations",
    feature = "public-accounts",
    feature = "roles",
    feature = "users"
))]
identity_facade_core::wire_strings!(Gender {
    M: "M",
    F: "F",
    U: "U"
});
#[cfg(any(feature = "applications", feature = "users"))]
/// Object `GetMfaInfoDataDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetMfaInfoDataDto {
    /// `applicationMfa`.
    #[serde(rename = "applicationMfa")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub application_mfa: Items<ApplicationMfaDto>,
    /// `faceMfaEnabled`, may be absent or null.
    #[serde(rename = "faceMfaEnabled")]
    pub face_mfa_enabled: Option<bool>,
    /// `mfaEmail`, may be absent or null.
    #[serde(rename = "mfaEmail")]
    pub mfa_email: Option<String>,
    /// `mfaPhone`, may be absent or null.
    #[serde(rename = "mfaPhone")]
    pub mfa_phone: Option<String>,
    /// `mfaPhoneCountryCode`, may be absent or null.
    #[serde(rename = "mfaPhoneCountryCode")]
    pub mfa_phone_country_code: Option<String>,
    /// `mfaToken`. Required. Secret: redacted in debug output.
    #[serde(rename = "mfaToken")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub mfa_token: Secret,
    /// `nickname`, may be absent or null.
    pub nickname: Option<String>,
    /// `phone`, may be absent or null.
    pub phone: Option<String>,
    /// Country calling code of the phone number, sent apart from the number.
    ///
    /// `phoneCountryCode`, may be absent or null.
    #[serde(rename = "phoneCountryCode")]
    pub phone_country_code: Option<String>,
    /// `totpMfaEnabled`, may be absent or null.
    #[serde(rename = "totpMfaEnabled")]
    pub totp_mfa_enabled: Option<bool>,
    /// `username`, may be absent or null.
    pub username: Option<String>,
}

#[cfg(any(
    feature = "groups",
    feature = "invitations",
    feature = "public-accounts",
    feature = "users"
))]
/// Object `GroupDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GroupDto {
    /// `code`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub code: crate::ids::GroupCode,
    /// `description`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub description: String,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::GroupId,
    /// `members`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub members: Items<UserDto>,
    /// `metadataSource`.
    #[serde(rename = "metadataSource")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub metadata_source: Items<String>,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `type`.
    #[serde(rename = "type")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub type_: String,
}

#[cfg(any(feature = "groups", feature = "public-accounts", feature = "users"))]
/// Object `GroupPagingDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GroupPagingDto {
    /// `list`. Required.
    pub list: Items<GroupDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

#[cfg(any(feature = "applications", feature = "verify"))]
/// Enum `GuardVersion`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum GuardVersion {
    /// `Advanced`
    Advanced,
    /// `Classical`
    Classical,
}

#[cfg(any(feature = "applications", feature = "verify"))]
identity_facade_core::wire_strings!(GuardVersion {
    Advanced: "Advanced",
    Classical: "Classical"
});
#[cfg(any(
    feature = "applications",
    feature = "groups",
    feature = "invitations",
    feature = "public-accounts",
    feature = "roles",
    feature = "users"
))]
/// Object `IdentityDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct IdentityDto {
    /// `accessToken`, may be absent. Secret: redacted in debug output.
    #[serde(rename = "accessToken")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub access_token: Option<Secret>,
    /// ID of the external identity provider.
    ///
    /// `extIdpId`. Required.
    #[serde(rename = "extIdpId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub ext_idp_id: crate::ids::ExtIdpId,
    /// ID of the linked external identity.
    ///
    /// `identityId`. Required.
    #[serde(rename = "identityId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub identity_id: crate::ids::IdentityId,
    /// IDs of the identity provider connections behind the identity.
    ///
    /// `originConnIds`.
    #[serde(rename = "originConnIds")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub origin_conn_ids: Items<crate::ids::ExtIdpConnId>,
    /// `provider`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub provider: Open<ExtIdpType>,
    /// `refreshToken`, may be absent. Secret: redacted in debug output.
    #[serde(rename = "refreshToken")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub refresh_token: Option<Secret>,
    /// `type`.
    #[serde(rename = "type")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub type_: String,
    /// ID of the user at the external identity provider.
    ///
    /// `userIdInIdp`. Required.
    #[serde(rename = "userIdInIdp")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub user_id_in_idp: String,
    /// Profile of the user at the external identity provider, as JSON.
    ///
    /// `userInfoInIdp`.
    #[serde(rename = "userInfoInIdp")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub user_info_in_idp: serde_json::Value,
}

#[cfg(any(
    feature = "access-keys",
    feature = "applications",
    feature = "custom-fields",
    feature = "data-permissions",
    feature = "device-exclusivity",
    feature = "ext-idps",
    feature = "groups",
    feature = "invitations",
    feature = "public-accounts",
    feature = "resources",
    feature = "roles",
    feature = "users",
    feature = "webhooks",
    feature = "whitelists"
))]
/// Object `IsSuccessDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct IsSuccessDto {
    /// `success`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub success: bool,
}

#[cfg(any(feature = "custom-fields", feature = "invitations"))]
/// Object `LangObject`.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct LangObject {
    /// `en-US`.
    #[serde(rename = "en-US")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub en_us: LangUnit,
    /// `ja-JP`.
    #[serde(rename = "ja-JP")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub ja_jp: LangUnit,
    /// `zh-CN`.
    #[serde(rename = "zh-CN")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub zh_cn: LangUnit,
    /// `zh-TW`.
    #[serde(rename = "zh-TW")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub zh_tw: LangUnit,
}

#[cfg(any(feature = "custom-fields", feature = "invitations"))]
/// Object `LangObject`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct LangObjectInput {
    #[serde(
        rename = "en-US",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    en_us: Option<LangUnitInput>,
    #[serde(
        rename = "ja-JP",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    ja_jp: Option<LangUnitInput>,
    #[serde(
        rename = "zh-CN",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    zh_cn: Option<LangUnitInput>,
    #[serde(
        rename = "zh-TW",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    zh_tw: Option<LangUnitInput>,
}

#[cfg(any(feature = "custom-fields", feature = "invitations"))]
impl LangObjectInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("en-US", self.en_us.is_some());
        checks.required("ja-JP", self.ja_jp.is_some());
        checks.required("zh-CN", self.zh_cn.is_some());
        checks.required("zh-TW", self.zh_tw.is_some());
    }
}

#[cfg(any(feature = "custom-fields", feature = "invitations"))]
/// Builds a [`LangObjectInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct LangObjectInputBuilder {
    checks: Checks,
    value: LangObjectInput,
}

#[cfg(any(feature = "custom-fields", feature = "invitations"))]
impl LangObjectInputBuilder {
    /// `en-US`: `LangUnitInput`. Required.
    pub fn en_us(mut self, value: impl IntoInput<LangUnitInput>) -> Self {
        self.value.en_us = self.checks.take("en-US", value.into_input());
        self
    }

    /// `ja-JP`: `LangUnitInput`. Required.
    pub fn ja_jp(mut self, value: impl IntoInput<LangUnitInput>) -> Self {
        self.value.ja_jp = self.checks.take("ja-JP", value.into_input());
        self
    }

    /// `zh-CN`: `LangUnitInput`. Required.
    pub fn zh_cn(mut self, value: impl IntoInput<LangUnitInput>) -> Self {
        self.value.zh_cn = self.checks.take("zh-CN", value.into_input());
        self
    }

    /// `zh-TW`: `LangUnitInput`. Required.
    pub fn zh_tw(mut self, value: impl IntoInput<LangUnitInput>) -> Self {
        self.value.zh_tw = self.checks.take("zh-TW", value.into_input());
        self
    }
}

#[cfg(any(feature = "custom-fields", feature = "invitations"))]
identity_facade_core::object_input!(LangObjectInput, LangObjectInputBuilder);
#[cfg(any(feature = "custom-fields", feature = "invitations"))]
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(LangObjectInput);
#[cfg(any(feature = "custom-fields", feature = "invitations"))]
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    LangObjectInput,
    false,
    [
        member::<LangUnitInput>("en-US"),
        member::<LangUnitInput>("ja-JP"),
        member::<LangUnitInput>("zh-CN"),
        member::<LangUnitInput>("zh-TW")
    ],
    [
        identity_facade_core::BodyRule::Required("en-US"),
        identity_facade_core::BodyRule::Required("ja-JP"),
        identity_facade_core::BodyRule::Required("zh-CN"),
        identity_facade_core::BodyRule::Required("zh-TW")
    ]
);
#[cfg(any(feature = "custom-fields", feature = "invitations"))]
/// Object `LangUnit`.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct LangUnit {
    /// `enabled`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub enabled: bool,
    /// `value`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub value: String,
}

#[cfg(any(feature = "custom-fields", feature = "invitations"))]
/// Object `LangUnit`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct LangUnitInput {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    enabled: Option<bool>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    value: Option<String>,
}

#[cfg(any(feature = "custom-fields", feature = "invitations"))]
impl LangUnitInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("enabled", self.enabled.is_some());
        checks.required("value", self.value.is_some());
    }
}

#[cfg(any(feature = "custom-fields", feature = "invitations"))]
/// Builds a [`LangUnitInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct LangUnitInputBuilder {
    checks: Checks,
    value: LangUnitInput,
}

#[cfg(any(feature = "custom-fields", feature = "invitations"))]
impl LangUnitInputBuilder {
    /// `enabled`: boolean. Required.
    pub fn enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.enabled = self.checks.take("enabled", value.into_input());
        self
    }

    /// `value`: string. Required.
    pub fn value(mut self, value: impl IntoInput<String>) -> Self {
        self.value.value = self.checks.take("value", value.into_input());
        self
    }
}

#[cfg(any(feature = "custom-fields", feature = "invitations"))]
identity_facade_core::object_input!(LangUnitInput, LangUnitInputBuilder);
#[cfg(any(feature = "custom-fields", feature = "invitations"))]
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(LangUnitInput);
#[cfg(any(feature = "custom-fields", feature = "invitations"))]
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    LangUnitInput,
    false,
    [member::<bool>("enabled"), member::<String>("value")],
    [
        identity_facade_core::BodyRule::Required("enabled"),
        identity_facade_core::BodyRule::Required("value")
    ]
);
#[cfg(any(feature = "applications", feature = "verify"))]
/// Enum `Language`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Language {
    /// `zh-CN`
    ZhCn,
    /// `en-US`
    EnUs,
    /// `zh-TW`
    ZhTw,
    /// `ja-JP`
    JaJp,
}

#[cfg(any(feature = "applications", feature = "verify"))]
identity_facade_core::wire_strings!(Language {
    ZhCn: "zh-CN",
    EnUs: "en-US",
    ZhTw: "zh-TW",
    JaJp: "ja-JP"
});
#[cfg(any(feature = "applications", feature = "security-settings"))]
/// Enum `MfaFactor`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum MfaFactor {
    /// `OTP`
    Otp,
    /// `SMS`
    Sms,
    /// `EMAIL`
    Email,
    /// `FACE`
    Face,
}

#[cfg(any(feature = "applications", feature = "security-settings"))]
identity_facade_core::wire_strings!(MfaFactor {
    Otp: "OTP",
    Sms: "SMS",
    Email: "EMAIL",
    Face: "FACE"
});
#[cfg(any(feature = "applications", feature = "security-settings"))]
/// Object `MFASettingsDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct MfaSettingsDto {
    /// `enabledFactors`. Required.
    #[serde(rename = "enabledFactors")]
    pub enabled_factors: Items<Open<MfaFactor>>,
}

#[cfg(any(
    feature = "applications",
    feature = "public-accounts",
    feature = "users"
))]
/// Object `PaginationDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct PaginationDto {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    limit: Option<Int<1, 50>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    page: Option<Int<1, { i64::MAX }>>,
}

#[cfg(any(
    feature = "applications",
    feature = "public-accounts",
    feature = "users"
))]
impl PaginationDto {
    fn check(&self, _checks: &mut Checks) {}
}

#[cfg(any(
    feature = "applications",
    feature = "public-accounts",
    feature = "users"
))]
/// Builds a [`PaginationDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct PaginationDtoBuilder {
    checks: Checks,
    value: PaginationDto,
}

#[cfg(any(
    feature = "applications",
    feature = "public-accounts",
    feature = "users"
))]
impl PaginationDtoBuilder {
    /// `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.value.limit = self.checks.take("limit", value.into_input());
        self
    }

    /// `page`: integer >= 1. Default: `1`.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.value.page = self.checks.take("page", value.into_input());
        self
    }
}

#[cfg(any(
    feature = "applications",
    feature = "public-accounts",
    feature = "users"
))]
identity_facade_core::object_input!(PaginationDto, PaginationDtoBuilder);
#[cfg(any(
    feature = "applications",
    feature = "public-accounts",
    feature = "users"
))]
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(PaginationDto);
#[cfg(any(
    feature = "applications",
    feature = "public-accounts",
    feature = "users"
))]
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    PaginationDto,
    false,
    [
        member::<Int<1, 50>>("limit", "Default: `10`."),
        member::<Int<1, { i64::MAX }>>("page", "Default: `1`.")
    ],
    []
);
#[cfg(any(feature = "public-accounts", feature = "users"))]
/// Enum `PasswordEncryptType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PasswordEncryptType {
    /// `sm2`
    Sm2,
    /// `rsa`
    Rsa,
    /// `none`
    None,
}

#[cfg(any(feature = "public-accounts", feature = "users"))]
identity_facade_core::wire_strings!(PasswordEncryptType {
    Sm2: "sm2",
    Rsa: "rsa",
    None: "none"
});
#[cfg(any(feature = "applications", feature = "users"))]
/// Enum `PermissionStrategy`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PermissionStrategy {
    /// `ALLOW_ALL`
    AllowAll,
    /// `DENY_ALL`
    DenyAll,
}

#[cfg(any(feature = "applications", feature = "users"))]
identity_facade_core::wire_strings!(PermissionStrategy {
    AllowAll: "ALLOW_ALL",
    DenyAll: "DENY_ALL"
});
#[cfg(any(feature = "groups", feature = "resources", feature = "users"))]
/// Object `PolicyCondition`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PolicyCondition {
    /// `operator`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub operator: Open<PolicyConditionOperator>,
    /// `param`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub param: Open<PolicyConditionParam>,
    /// `value`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub value: String,
}

#[cfg(any(feature = "groups", feature = "resources", feature = "users"))]
/// Enum `PolicyCondition operator`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PolicyConditionOperator {
    /// `Bool`
    Bool,
    /// `DateEquals`
    DateEquals,
    /// `DateNotEquals`
    DateNotEquals,
    /// `DateLessThan`
    DateLessThan,
    /// `DateLessThanEquals`
    DateLessThanEquals,
    /// `DateGreaterThan`
    DateGreaterThan,
    /// `DateGreaterThanEquals`
    DateGreaterThanEquals,
    /// `IpAddress`
    IpAddress,
    /// `NotIpAddress`
    NotIpAddress,
    /// `NumericEquals`
    NumericEquals,
    /// `NumericNotEquals`
    NumericNotEquals,
    /// `NumericLessThan`
    NumericLessThan,
    /// `NumericLessThanEquals`
    NumericLessThanEquals,
    /// `NumericGreaterThan`
    NumericGreaterThan,
    /// `NumericGreaterThanEquals`
    NumericGreaterThanEquals,
    /// `StringEquals`
    StringEquals,
    /// `StringNotEquals`
    StringNotEquals,
    /// `StringEqualsIgnoreCase`
    StringEqualsIgnoreCase,
    /// `StringNotEqualsIgnoreCase`
    StringNotEqualsIgnoreCase,
    /// `StringLike`
    StringLike,
    /// `StringNotLike`
    StringNotLike,
    /// `ListContains`
    ListContains,
}

#[cfg(any(feature = "groups", feature = "resources", feature = "users"))]
identity_facade_core::wire_strings!(PolicyConditionOperator {
    Bool: "Bool",
    DateEquals: "DateEquals",
    DateNotEquals: "DateNotEquals",
    DateLessThan: "DateLessThan",
    DateLessThanEquals: "DateLessThanEquals",
    DateGreaterThan: "DateGreaterThan",
    DateGreaterThanEquals: "DateGreaterThanEquals",
    IpAddress: "IpAddress",
    NotIpAddress: "NotIpAddress",
    NumericEquals: "NumericEquals",
    NumericNotEquals: "NumericNotEquals",
    NumericLessThan: "NumericLessThan",
    NumericLessThanEquals: "NumericLessThanEquals",
    NumericGreaterThan: "NumericGreaterThan",
    NumericGreaterThanEquals: "NumericGreaterThanEquals",
    StringEquals: "StringEquals",
    StringNotEquals: "StringNotEquals",
    StringEqualsIgnoreCase: "StringEqualsIgnoreCase",
    StringNotEqualsIgnoreCase: "StringNotEqualsIgnoreCase",
    StringLike: "StringLike",
    StringNotLike: "StringNotLike",
    ListContains: "ListContains"
});
#[cfg(any(feature = "groups", feature = "resources", feature = "users"))]
/// Enum `PolicyCondition param`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PolicyConditionParam {
    /// `UserPoolId`
    UserPoolId,
    /// `AppId`
    AppId,
    /// `RequestFrom`
    RequestFrom,
    /// `UserId`
    UserId,
    /// `UserArn`
    UserArn,
    /// `CurrentTime`
    CurrentTime,
    /// `EpochTime`
    EpochTime,
    /// `SourceIp`
    SourceIp,
    /// `User`
    User,
    /// `MultiFactorAuthPresent`
    MultiFactorAuthPresent,
    /// `MultiFactorAuthAge`
    MultiFactorAuthAge,
    /// `UserAgent`
    UserAgent,
    /// `Referer`
    Referer,
    /// `Device`
    Device,
    /// `OS`
    Os,
    /// `Country`
    Country,
    /// `Province`
    Province,
    /// `City`
    City,
    /// `DeviceChanged`
    DeviceChanged,
    /// `DeviceUntrusted`
    DeviceUntrusted,
    /// `ProxyUntrusted`
    ProxyUntrusted,
    /// `LoggedInApps`
    LoggedInApps,
    /// `Namespace`
    Namespace,
}

#[cfg(any(feature = "groups", feature = "resources", feature = "users"))]
identity_facade_core::wire_strings!(PolicyConditionParam {
    UserPoolId: "UserPoolId",
    AppId: "AppId",
    RequestFrom: "RequestFrom",
    UserId: "UserId",
    UserArn: "UserArn",
    CurrentTime: "CurrentTime",
    EpochTime: "EpochTime",
    SourceIp: "SourceIp",
    User: "User",
    MultiFactorAuthPresent: "MultiFactorAuthPresent",
    MultiFactorAuthAge: "MultiFactorAuthAge",
    UserAgent: "UserAgent",
    Referer: "Referer",
    Device: "Device",
    Os: "OS",
    Country: "Country",
    Province: "Province",
    City: "City",
    DeviceChanged: "DeviceChanged",
    DeviceUntrusted: "DeviceUntrusted",
    ProxyUntrusted: "ProxyUntrusted",
    LoggedInApps: "LoggedInApps",
    Namespace: "Namespace"
});
#[cfg(any(
    feature = "groups",
    feature = "resources",
    feature = "roles",
    feature = "users"
))]
/// Enum `ResourceType`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ResourceType {
    /// `DATA`
    Data,
    /// `API`
    Api,
    /// `MENU`
    Menu,
    /// `BUTTON`
    Button,
    /// `UI`
    Ui,
}

#[cfg(any(
    feature = "groups",
    feature = "resources",
    feature = "roles",
    feature = "users"
))]
identity_facade_core::wire_strings!(ResourceType {
    Data: "DATA",
    Api: "API",
    Menu: "MENU",
    Button: "BUTTON",
    Ui: "UI"
});
#[cfg(any(feature = "invitations", feature = "roles", feature = "users"))]
/// Object `RoleDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RoleDto {
    /// `code`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub code: crate::ids::RoleCode,
    /// `description`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub description: String,
    /// `disableTime`: Unix time in milliseconds, may be absent.
    #[serde(rename = "disableTime")]
    pub disable_time: Option<UnixMillis>,
    /// `enablePermissionApply`, may be absent.
    #[serde(rename = "enablePermissionApply")]
    pub enable_permission_apply: Option<bool>,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::RoleId,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// Code of the namespace, not its ID or name.
    ///
    /// `namespace`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub namespace: crate::ids::NamespaceCode,
    /// `namespaceName`.
    #[serde(rename = "namespaceName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub namespace_name: String,
    /// `status`, may be absent.
    pub status: Option<String>,
}

#[cfg(any(feature = "roles", feature = "users"))]
/// Object `RolePagingDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RolePagingDto {
    /// `list`. Required.
    pub list: Items<RoleDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

#[cfg(any(feature = "public-accounts", feature = "users"))]
/// Object `SendCreateAccountNotificationDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct SendCreateAccountNotificationDto {
    #[serde(
        rename = "appId",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    app_id: Option<String>,
    #[serde(
        rename = "sendEmailNotification",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    send_email_notification: Option<bool>,
    #[serde(
        rename = "sendPhoneNotification",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    send_phone_notification: Option<bool>,
}

#[cfg(any(feature = "public-accounts", feature = "users"))]
impl SendCreateAccountNotificationDto {
    fn check(&self, _checks: &mut Checks) {}
}

#[cfg(any(feature = "public-accounts", feature = "users"))]
/// Builds a [`SendCreateAccountNotificationDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct SendCreateAccountNotificationDtoBuilder {
    checks: Checks,
    value: SendCreateAccountNotificationDto,
}

#[cfg(any(feature = "public-accounts", feature = "users"))]
impl SendCreateAccountNotificationDtoBuilder {
    /// `appId`: string.
    pub fn app_id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.app_id = self.checks.take("appId", value.into_input());
        self
    }

    /// `sendEmailNotification`: boolean. Default: `false`.
    pub fn send_email_notification(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.send_email_notification = self
            .checks
            .take("sendEmailNotification", value.into_input());
        self
    }

    /// `sendPhoneNotification`: boolean. Default: `false`.
    pub fn send_phone_notification(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.send_phone_notification = self
            .checks
            .take("sendPhoneNotification", value.into_input());
        self
    }
}

#[cfg(any(feature = "public-accounts", feature = "users"))]
identity_facade_core::object_input!(
    SendCreateAccountNotificationDto,
    SendCreateAccountNotificationDtoBuilder
);
#[cfg(any(feature = "public-accounts", feature = "users"))]
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(SendCreateAccountNotificationDto);
#[cfg(any(feature = "public-accounts", feature = "users"))]
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    SendCreateAccountNotificationDto,
    false,
    [
        member::<String>("appId"),
        member::<bool>("sendEmailNotification", "Default: `false`."),
        member::<bool>("sendPhoneNotification", "Default: `false`.")
    ],
    []
);
#[cfg(any(feature = "public-accounts", feature = "users"))]
/// Object `SendResetPasswordNotificationDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct SendResetPasswordNotificationDto {
    #[serde(
        rename = "appId",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    app_id: Option<String>,
    #[serde(
        rename = "inputSendEmailNotification",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    input_send_email_notification: Option<String>,
    #[serde(
        rename = "inputSendPhoneNotification",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    input_send_phone_notification: Option<String>,
    #[serde(
        rename = "sendDefaultEmailNotification",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    send_default_email_notification: Option<bool>,
    #[serde(
        rename = "sendDefaultPhoneNotification",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    send_default_phone_notification: Option<bool>,
}

#[cfg(any(feature = "public-accounts", feature = "users"))]
impl SendResetPasswordNotificationDto {
    fn check(&self, _checks: &mut Checks) {}
}

#[cfg(any(feature = "public-accounts", feature = "users"))]
/// Builds a [`SendResetPasswordNotificationDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct SendResetPasswordNotificationDtoBuilder {
    checks: Checks,
    value: SendResetPasswordNotificationDto,
}

#[cfg(any(feature = "public-accounts", feature = "users"))]
impl SendResetPasswordNotificationDtoBuilder {
    /// `appId`: string.
    pub fn app_id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.app_id = self.checks.take("appId", value.into_input());
        self
    }

    /// `inputSendEmailNotification`: string.
    pub fn input_send_email_notification(mut self, value: impl IntoInput<String>) -> Self {
        self.value.input_send_email_notification = self
            .checks
            .take("inputSendEmailNotification", value.into_input());
        self
    }

    /// `inputSendPhoneNotification`: string.
    pub fn input_send_phone_notification(mut self, value: impl IntoInput<String>) -> Self {
        self.value.input_send_phone_notification = self
            .checks
            .take("inputSendPhoneNotification", value.into_input());
        self
    }

    /// `sendDefaultEmailNotification`: boolean. Default: `false`.
    pub fn send_default_email_notification(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.send_default_email_notification = self
            .checks
            .take("sendDefaultEmailNotification", value.into_input());
        self
    }

    /// `sendDefaultPhoneNotification`: boolean. Default: `false`.
    pub fn send_default_phone_notification(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.send_default_phone_notification = self
            .checks
            .take("sendDefaultPhoneNotification", value.into_input());
        self
    }
}

#[cfg(any(feature = "public-accounts", feature = "users"))]
identity_facade_core::object_input!(
    SendResetPasswordNotificationDto,
    SendResetPasswordNotificationDtoBuilder
);
#[cfg(any(feature = "public-accounts", feature = "users"))]
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(SendResetPasswordNotificationDto);
#[cfg(any(feature = "public-accounts", feature = "users"))]
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    SendResetPasswordNotificationDto,
    false,
    [
        member::<String>("appId"),
        member::<String>("inputSendEmailNotification"),
        member::<String>("inputSendPhoneNotification"),
        member::<bool>("sendDefaultEmailNotification", "Default: `false`."),
        member::<bool>("sendDefaultPhoneNotification", "Default: `false`.")
    ],
    []
);
#[cfg(any(feature = "public-accounts", feature = "users"))]
/// Object `SortingDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct SortingDto {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    field: Option<SortingDtoField>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    order: Option<SortingDtoOrder>,
}

#[cfg(any(feature = "public-accounts", feature = "users"))]
impl SortingDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("field", self.field.is_some());
        checks.required("order", self.order.is_some());
    }
}

#[cfg(any(feature = "public-accounts", feature = "users"))]
/// Builds a [`SortingDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct SortingDtoBuilder {
    checks: Checks,
    value: SortingDto,
}

#[cfg(any(feature = "public-accounts", feature = "users"))]
impl SortingDtoBuilder {
    /// `field`: `SortingDtoField`. Required.
    pub fn field(mut self, value: impl IntoInput<SortingDtoField>) -> Self {
        self.value.field = self.checks.take("field", value.into_input());
        self
    }

    /// `order`: `SortingDtoOrder`. Required.
    pub fn order(mut self, value: impl IntoInput<SortingDtoOrder>) -> Self {
        self.value.order = self.checks.take("order", value.into_input());
        self
    }
}

#[cfg(any(feature = "public-accounts", feature = "users"))]
identity_facade_core::object_input!(SortingDto, SortingDtoBuilder);
#[cfg(any(feature = "public-accounts", feature = "users"))]
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(SortingDto);
#[cfg(any(feature = "public-accounts", feature = "users"))]
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    SortingDto,
    false,
    [
        member::<SortingDtoField>("field"),
        member::<SortingDtoOrder>("order")
    ],
    [
        identity_facade_core::BodyRule::Required("field"),
        identity_facade_core::BodyRule::Required("order")
    ]
);
#[cfg(any(feature = "public-accounts", feature = "users"))]
/// Enum `SortingDto field`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SortingDtoField {
    /// `id`
    Id,
    /// `createdAt`
    CreatedAt,
    /// `updatedAt`
    UpdatedAt,
    /// `email`
    Email,
    /// `username`
    Username,
    /// `externalId`
    ExternalId,
    /// `phone`
    Phone,
    /// `status`
    Status,
    /// `statusChangedAt`
    StatusChangedAt,
    /// `passwordLastSetAt`
    PasswordLastSetAt,
    /// `loginsCount`
    LoginsCount,
    /// `gender`
    Gender,
    /// `lastLogin`
    LastLogin,
    /// `userSourceType`
    UserSourceType,
    /// `lastMfaTime`
    LastMfaTime,
    /// `passwordSecurityLevel`
    PasswordSecurityLevel,
    /// `phoneCountryCode`
    PhoneCountryCode,
    /// `lastIp`
    LastIp,
}

#[cfg(any(feature = "public-accounts", feature = "users"))]
identity_facade_core::wire_strings!(SortingDtoField {
    Id: "id",
    CreatedAt: "createdAt",
    UpdatedAt: "updatedAt",
    Email: "email",
    Username: "username",
    ExternalId: "externalId",
    Phone: "phone",
    Status: "status",
    StatusChangedAt: "statusChangedAt",
    PasswordLastSetAt: "passwordLastSetAt",
    LoginsCount: "loginsCount",
    Gender: "gender",
    LastLogin: "lastLogin",
    UserSourceType: "userSourceType",
    LastMfaTime: "lastMfaTime",
    PasswordSecurityLevel: "passwordSecurityLevel",
    PhoneCountryCode: "phoneCountryCode",
    LastIp: "lastIp"
});
#[cfg(any(feature = "public-accounts", feature = "users"))]
/// Enum `SortingDto order`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SortingDtoOrder {
    /// `desc`
    Desc,
    /// `asc`
    Asc,
}

#[cfg(any(feature = "public-accounts", feature = "users"))]
identity_facade_core::wire_strings!(SortingDtoOrder {
    Desc: "desc",
    Asc: "asc"
});
#[cfg(any(feature = "applications", feature = "data-permissions"))]
/// Enum `SubjectType`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SubjectType {
    /// `USER`
    User,
    /// `ROLE`
    Role,
    /// `GROUP`
    Group,
    /// `ORG`
    Org,
}

#[cfg(any(feature = "applications", feature = "data-permissions"))]
identity_facade_core::wire_strings!(SubjectType {
    User: "USER",
    Role: "ROLE",
    Group: "GROUP",
    Org: "ORG"
});
#[cfg(any(
    feature = "applications",
    feature = "custom-fields",
    feature = "resources",
    feature = "roles"
))]
/// Enum `TargetType`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TargetType {
    /// `USER`
    User,
    /// `ROLE`
    Role,
    /// `GROUP`
    Group,
    /// `DEPARTMENT`
    Department,
}

#[cfg(any(
    feature = "applications",
    feature = "custom-fields",
    feature = "resources",
    feature = "roles"
))]
identity_facade_core::wire_strings!(TargetType {
    User: "USER",
    Role: "ROLE",
    Group: "GROUP",
    Department: "DEPARTMENT"
});
#[cfg(any(feature = "invitations", feature = "messages"))]
/// Object `UpdateEmailTemplateDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct UpdateEmailTemplateDto {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    content: Option<String>,
    #[serde(
        rename = "customizeEnabled",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    customize_enabled: Option<bool>,
    #[serde(
        rename = "expiresIn",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    expires_in: Option<Int<1, { i64::MAX }>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    name: Option<String>,
    #[serde(
        rename = "redirectTo",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    redirect_to: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    sender: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    subject: Option<String>,
    #[serde(
        rename = "tplEngine",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    tpl_engine: Option<EmailTemplateEngine>,
    #[serde(
        rename = "type",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    type_: Option<EmailTemplateType>,
}

#[cfg(any(feature = "invitations", feature = "messages"))]
impl UpdateEmailTemplateDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("content", self.content.is_some());
        checks.required("customizeEnabled", self.customize_enabled.is_some());
        checks.required("name", self.name.is_some());
        checks.required("sender", self.sender.is_some());
        checks.required("subject", self.subject.is_some());
        checks.required("type", self.type_.is_some());
    }
}

#[cfg(any(feature = "invitations", feature = "messages"))]
/// Builds a [`UpdateEmailTemplateDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateEmailTemplateDtoBuilder {
    checks: Checks,
    value: UpdateEmailTemplateDto,
}

#[cfg(any(feature = "invitations", feature = "messages"))]
impl UpdateEmailTemplateDtoBuilder {
    /// `content`: string. Required.
    pub fn content(mut self, value: impl IntoInput<String>) -> Self {
        self.value.content = self.checks.take("content", value.into_input());
        self
    }

    /// Uses this custom template instead of the built-in one.
    ///
    /// `customizeEnabled`: boolean. Required.
    pub fn customize_enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.customize_enabled = self.checks.take("customizeEnabled", value.into_input());
        self
    }

    /// Lifetime of the code or link in the email; the document gives no unit.
    ///
    /// `expiresIn`: integer >= 1.
    pub fn expires_in(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.value.expires_in = self.checks.take("expiresIn", value.into_input());
        self
    }

    /// `name`: string. Required.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.value.name = self.checks.take("name", value.into_input());
        self
    }

    /// `redirectTo`: string.
    pub fn redirect_to(mut self, value: impl IntoInput<String>) -> Self {
        self.value.redirect_to = self.checks.take("redirectTo", value.into_input());
        self
    }

    /// `sender`: string. Required.
    pub fn sender(mut self, value: impl IntoInput<String>) -> Self {
        self.value.sender = self.checks.take("sender", value.into_input());
        self
    }

    /// `subject`: string. Required.
    pub fn subject(mut self, value: impl IntoInput<String>) -> Self {
        self.value.subject = self.checks.take("subject", value.into_input());
        self
    }

    /// Template engine of `content`: Handlebars or EJS.
    ///
    /// `tplEngine`: `EmailTemplateEngine`. Default: `handlebar`.
    pub fn tpl_engine(mut self, value: impl IntoInput<EmailTemplateEngine>) -> Self {
        self.value.tpl_engine = self.checks.take("tplEngine", value.into_input());
        self
    }

    /// `type`: `EmailTemplateType`. Required.
    pub fn type_(mut self, value: impl IntoInput<EmailTemplateType>) -> Self {
        self.value.type_ = self.checks.take("type", value.into_input());
        self
    }
}

#[cfg(any(feature = "invitations", feature = "messages"))]
identity_facade_core::object_input!(UpdateEmailTemplateDto, UpdateEmailTemplateDtoBuilder);
#[cfg(any(feature = "invitations", feature = "messages"))]
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateEmailTemplateDto);
#[cfg(any(feature = "invitations", feature = "messages"))]
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    UpdateEmailTemplateDto,
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
        member::<EmailTemplateEngine>(
            "tplEngine",
            "Template engine of `content`: Handlebars or EJS. Default: `handlebar`."
        ),
        member::<EmailTemplateType>("type")
    ],
    [
        identity_facade_core::BodyRule::Required("content"),
        identity_facade_core::BodyRule::Required("customizeEnabled"),
        identity_facade_core::BodyRule::Required("name"),
        identity_facade_core::BodyRule::Required("sender"),
        identity_facade_core::BodyRule::Required("subject"),
        identity_facade_core::BodyRule::Required("type")
    ]
);
#[cfg(any(
    feature = "applications",
    feature = "groups",
    feature = "invitations",
    feature = "public-accounts",
    feature = "roles",
    feature = "users"
))]
/// Object `UserDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UserDto {
    /// `address`, may be absent.
    pub address: Option<String>,
    /// Date of birth; samples use the form `2022-06-03`.
    ///
    /// `birthdate`, may be absent.
    pub birthdate: Option<String>,
    /// `browser`, may be absent.
    pub browser: Option<String>,
    /// `city`, may be absent.
    pub city: Option<String>,
    /// `company`, may be absent.
    pub company: Option<String>,
    /// `country`, may be absent.
    pub country: Option<String>,
    /// `createdAt`.
    #[serde(rename = "createdAt")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: String,
    /// Values of the custom fields by key, as JSON.
    ///
    /// `customData`, may be absent.
    #[serde(rename = "customData")]
    pub custom_data: Option<serde_json::Value>,
    /// `departmentIds`, may be absent.
    #[serde(rename = "departmentIds")]
    pub department_ids: Option<Items<crate::ids::DepartmentId>>,
    /// `device`, may be absent.
    pub device: Option<String>,
    /// `email`, may be absent.
    pub email: Option<String>,
    /// `emailVerified`. Required.
    #[serde(rename = "emailVerified")]
    pub email_verified: bool,
    /// ID of the user in another system, such as your own.
    ///
    /// `externalId`, may be absent.
    #[serde(rename = "externalId")]
    pub external_id: Option<String>,
    /// `familyName`, may be absent.
    #[serde(rename = "familyName")]
    pub family_name: Option<String>,
    /// Full postal address as one string.
    ///
    /// `formatted`, may be absent.
    pub formatted: Option<String>,
    /// `M` is male, `F` is female, `U` is unknown.
    ///
    /// `gender`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub gender: Open<Gender>,
    /// `givenName`, may be absent.
    #[serde(rename = "givenName")]
    pub given_name: Option<String>,
    /// `identities`, may be absent.
    pub identities: Option<Items<IdentityDto>>,
    /// `identityNumber`, may be absent.
    #[serde(rename = "identityNumber")]
    pub identity_number: Option<String>,
    /// IP address of the last login.
    ///
    /// `lastIp`, may be absent.
    #[serde(rename = "lastIp")]
    pub last_ip: Option<String>,
    /// Time of the last login, as an ISO 8601 string.
    ///
    /// `lastLogin`, may be absent.
    #[serde(rename = "lastLogin")]
    pub last_login: Option<String>,
    /// `lastLoginApp`, may be absent.
    #[serde(rename = "lastLoginApp")]
    pub last_login_app: Option<String>,
    /// Time of the last multi-factor authentication, as an ISO 8601 string.
    ///
    /// `lastMfaTime`, may be absent.
    #[serde(rename = "lastMfaTime")]
    pub last_mfa_time: Option<String>,
    /// `locale`, may be absent.
    pub locale: Option<String>,
    /// `loginsCount`, may be absent.
    #[serde(rename = "loginsCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub logins_count: Option<i64>,
    /// `mainDepartmentId`, may be absent.
    #[serde(rename = "mainDepartmentId")]
    pub main_department_id: Option<crate::ids::DepartmentId>,
    /// `metadataSource`, may be absent.
    #[serde(rename = "metadataSource")]
    pub metadata_source: Option<serde_json::Value>,
    /// `middleName`, may be absent.
    #[serde(rename = "middleName")]
    pub middle_name: Option<String>,
    /// `name`, may be absent.
    pub name: Option<String>,
    /// `nickname`, may be absent.
    pub nickname: Option<String>,
    /// Time when the password was last set, as an ISO 8601 string.
    ///
    /// `passwordLastSetAt`, may be absent.
    #[serde(rename = "passwordLastSetAt")]
    pub password_last_set_at: Option<String>,
    /// `passwordSecurityLevel`, may be absent.
    #[serde(rename = "passwordSecurityLevel")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub password_security_level: Option<i64>,
    /// `phone`, may be absent.
    pub phone: Option<String>,
    /// Country calling code of the phone number, sent apart from the number.
    ///
    /// `phoneCountryCode`, may be absent.
    #[serde(rename = "phoneCountryCode")]
    pub phone_country_code: Option<String>,
    /// `phoneVerified`. Required.
    #[serde(rename = "phoneVerified")]
    pub phone_verified: bool,
    /// `photo`, may be absent.
    pub photo: Option<String>,
    /// `postIdList`, may be absent.
    #[serde(rename = "postIdList")]
    pub post_id_list: Option<Items<String>>,
    /// `postalCode`, may be absent.
    #[serde(rename = "postalCode")]
    pub postal_code: Option<String>,
    /// `preferredUsername`, may be absent.
    #[serde(rename = "preferredUsername")]
    pub preferred_username: Option<String>,
    /// `profile`, may be absent.
    pub profile: Option<String>,
    /// `province`, may be absent.
    pub province: Option<String>,
    /// `region`, may be absent.
    pub region: Option<String>,
    /// `registerSource`, may be absent.
    #[serde(rename = "registerSource")]
    pub register_source: Option<Items<String>>,
    /// The user must set a new password at the next login.
    ///
    /// `resetPasswordOnNextLogin`, may be absent.
    #[serde(rename = "resetPasswordOnNextLogin")]
    pub reset_password_on_next_login: Option<bool>,
    /// `signedUp`, may be absent.
    #[serde(rename = "signedUp")]
    pub signed_up: Option<String>,
    /// `status`. Required.
    pub status: Open<UserStatus>,
    /// Time of the last change of `status`, as an ISO 8601 string.
    ///
    /// `statusChangedAt`, may be absent.
    #[serde(rename = "statusChangedAt")]
    pub status_changed_at: Option<String>,
    /// `streetAddress`, may be absent.
    #[serde(rename = "streetAddress")]
    pub street_address: Option<String>,
    /// `tenantId`, may be absent.
    #[serde(rename = "tenantId")]
    pub tenant_id: Option<crate::ids::TenantId>,
    /// `updatedAt`.
    #[serde(rename = "updatedAt")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: String,
    /// `userId`. Required.
    #[serde(rename = "userId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub user_id: crate::ids::UserId,
    /// `userSourceId`, may be absent.
    #[serde(rename = "userSourceId")]
    pub user_source_id: Option<String>,
    /// Origin of the account: file import, registration, administrator or sync.
    ///
    /// `userSourceType`.
    #[serde(rename = "userSourceType")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub user_source_type: Open<UserSourceType>,
    /// `username`, may be absent.
    pub username: Option<String>,
    /// `website`, may be absent.
    pub website: Option<String>,
    /// `workStatus`.
    #[serde(rename = "workStatus")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub work_status: Open<WorkStatus>,
    /// Time zone of the user.
    ///
    /// `zoneinfo`, may be absent.
    pub zoneinfo: Option<String>,
}

#[cfg(any(
    feature = "applications",
    feature = "public-accounts",
    feature = "users"
))]
/// Enum `UserIdType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum UserIdType {
    /// `user_id`
    UserId,
    /// `external_id`
    ExternalId,
    /// `phone`
    Phone,
    /// `email`
    Email,
    /// `username`
    Username,
    /// `identity`
    Identity,
    /// `sync_relation`
    SyncRelation,
    /// `custom_field`
    CustomField,
}

#[cfg(any(
    feature = "applications",
    feature = "public-accounts",
    feature = "users"
))]
identity_facade_core::wire_strings!(UserIdType {
    UserId: "user_id",
    ExternalId: "external_id",
    Phone: "phone",
    Email: "email",
    Username: "username",
    Identity: "identity",
    SyncRelation: "sync_relation",
    CustomField: "custom_field"
});
#[cfg(any(
    feature = "applications",
    feature = "groups",
    feature = "roles",
    feature = "users"
))]
/// Object `UserPagingDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UserPagingDto {
    /// `list`. Required.
    pub list: Items<UserDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

#[cfg(any(
    feature = "applications",
    feature = "groups",
    feature = "invitations",
    feature = "public-accounts",
    feature = "roles",
    feature = "users"
))]
/// Enum `UserSourceType`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum UserSourceType {
    /// `excel`
    Excel,
    /// `register`
    Register,
    /// `adminCreated`
    AdminCreated,
    /// `sync`
    Sync,
}

#[cfg(any(
    feature = "applications",
    feature = "groups",
    feature = "invitations",
    feature = "public-accounts",
    feature = "roles",
    feature = "users"
))]
identity_facade_core::wire_strings!(UserSourceType {
    Excel: "excel",
    Register: "register",
    AdminCreated: "adminCreated",
    Sync: "sync"
});
#[cfg(any(
    feature = "applications",
    feature = "groups",
    feature = "invitations",
    feature = "public-accounts",
    feature = "roles",
    feature = "users"
))]
/// Enum `UserStatus`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum UserStatus {
    /// `Suspended`
    Suspended,
    /// `Resigned`
    Resigned,
    /// `Activated`
    Activated,
    /// `Archived`
    Archived,
    /// `Deactivated`
    Deactivated,
}

#[cfg(any(
    feature = "applications",
    feature = "groups",
    feature = "invitations",
    feature = "public-accounts",
    feature = "roles",
    feature = "users"
))]
identity_facade_core::wire_strings!(UserStatus {
    Suspended: "Suspended",
    Resigned: "Resigned",
    Activated: "Activated",
    Archived: "Archived",
    Deactivated: "Deactivated"
});
#[cfg(any(
    feature = "applications",
    feature = "groups",
    feature = "invitations",
    feature = "public-accounts",
    feature = "roles",
    feature = "users"
))]
/// Enum `WorkStatus`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum WorkStatus {
    /// `Closed`
    Closed,
    /// `Active`
    Active,
}

#[cfg(any(
    feature = "applications",
    feature = "groups",
    feature = "invitations",
    feature = "public-accounts",
    feature = "roles",
    feature = "users"
))]
identity_facade_core::wire_strings!(WorkStatus {
    Closed: "Closed",
    Active: "Active"
});
