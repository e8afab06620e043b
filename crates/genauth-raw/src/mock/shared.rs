// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

//! How mocks write the answers that several groups have.
#[cfg(any(feature = "applications", feature = "verify"))]
identity_facade_core::to_wire!(crate::shared::ApplicationAgreementDto {
    content: "content",
    display_at: "displayAt",
    is_required: "isRequired",
    lang: "lang",
});
#[cfg(any(feature = "applications", feature = "verify"))]
identity_facade_core::sample!(
    crate::shared::ApplicationAgreementDto,
    "{\"content\":\"content\",\"displayAt\":[],\"isRequired\":false,\"lang\":\"zh-CN\"}"
);
#[cfg(any(feature = "applications", feature = "verify"))]
identity_facade_core::to_wire!(crate::shared::ApplicationBrandingConfig {
    agreements: "agreements",
    custom_background: "customBackground",
    custom_css: "customCSS",
    custom_css_enabled: "customCSSEnabled",
    custom_loading_image: "customLoadingImage",
    default_language: "defaultLanguage",
    guard_version: "guardVersion",
    show_agreement: "showAgreement",
    show_change_language_button: "showChangeLanguageButton",
    show_enterprise_connections: "showEnterpriseConnections",
    show_forget_password_button: "showForgetPasswordButton",
    show_social_connections: "showSocialConnections",
});
#[cfg(any(feature = "applications", feature = "verify"))]
identity_facade_core::sample!(
    crate::shared::ApplicationBrandingConfig,
    "{\"agreements\":[],\"customCSSEnabled\":false,\"defaultLanguage\":\"zh-CN\",\"guardVersion\":\"Advanced\",\"showAgreement\":false,\"showChangeLanguageButton\":false,\"showEnterpriseConnections\":false,\"showForgetPasswordButton\":false,\"showSocialConnections\":false}"
);
#[cfg(any(feature = "applications", feature = "verify"))]
identity_facade_core::to_wire!(crate::shared::ApplicationDefaultLoginMethod {
    ad_ext_idp_conn_id: "adExtIdpConnId",
    connection_type: "connectionType",
    ldap_ext_idp_conn_id: "ldapExtIdpConnId",
    qrcode_ext_idp_conn_id: "qrcodeExtIdpConnId",
    qrcode_type: "qrcodeType",
});
#[cfg(any(feature = "applications", feature = "verify"))]
identity_facade_core::sample!(
    crate::shared::ApplicationDefaultLoginMethod,
    "{\"adExtIdpConnId\":\"ext_idp_conn_1\",\"connectionType\":\"PASSCODE\",\"ldapExtIdpConnId\":\"ext_idp_conn_1\",\"qrcodeExtIdpConnId\":\"ext_idp_conn_1\",\"qrcodeType\":\"SELF_BUILT_APP\"}"
);
#[cfg(any(feature = "applications", feature = "verify"))]
identity_facade_core::to_wire!(crate::shared::ApplicationDto {
    app_description: "appDescription",
    app_id: "appId",
    app_identifier: "appIdentifier",
    app_logo: "appLogo",
    app_name: "appName",
    app_type: "appType",
    branding_config: "brandingConfig",
    cas_config: "casConfig",
    cas_provider_enabled: "casProviderEnabled",
    custom_branding_enabled: "customBrandingEnabled",
    custom_security_enabled: "customSecurityEnabled",
    default_protocol: "defaultProtocol",
    init_login_uri: "initLoginUri",
    is_integrate_app: "isIntegrateApp",
    login_config: "loginConfig",
    logout_redirect_uris: "logoutRedirectUris",
    oauth_config: "oauthConfig",
    oauth_provider_enabled: "oauthProviderEnabled",
    oidc_config: "oidcConfig",
    redirect_uris: "redirectUris",
    register_config: "registerConfig",
    saml_config: "samlConfig",
    saml_provider_enabled: "samlProviderEnabled",
    sso_enabled: "ssoEnabled",
    sso_enabled_at: "ssoEnabledAt",
    template: "template",
    user_pool_id: "userPoolId",
});
#[cfg(any(feature = "applications", feature = "verify"))]
identity_facade_core::sample!(
    crate::shared::ApplicationDto,
    "{\"appId\":\"app_1\",\"appIdentifier\":\"appIdentifier\",\"appLogo\":\"appLogo\",\"appName\":\"appName\",\"appType\":\"web\",\"brandingConfig\":{\"agreements\":[],\"customCSSEnabled\":false,\"defaultLanguage\":\"zh-CN\",\"guardVersion\":\"Advanced\",\"showAgreement\":false,\"showChangeLanguageButton\":false,\"showEnterpriseConnections\":false,\"showForgetPasswordButton\":false,\"showSocialConnections\":false},\"casProviderEnabled\":false,\"customBrandingEnabled\":false,\"customSecurityEnabled\":false,\"defaultProtocol\":\"oidc\",\"initLoginUri\":\"initLoginUri\",\"isIntegrateApp\":false,\"loginConfig\":{\"defaultLoginMethod\":{\"adExtIdpConnId\":\"ext_idp_conn_1\",\"connectionType\":\"PASSCODE\",\"ldapExtIdpConnId\":\"ext_idp_conn_1\",\"qrcodeExtIdpConnId\":\"ext_idp_conn_1\",\"qrcodeType\":\"SELF_BUILT_APP\"},\"enabledBasicLoginMethods\":[],\"enabledExtIdpConns\":[],\"mergeLoginAndRegisterPage\":false,\"showAuthorizationPage\":false},\"logoutRedirectUris\":[],\"oauthProviderEnabled\":false,\"oidcConfig\":{},\"redirectUris\":[],\"registerConfig\":{\"defaultRegisterMethod\":\"PASSCODE\",\"enabledBasicRegisterMethods\":[]},\"samlProviderEnabled\":false,\"ssoEnabled\":false,\"userPoolId\":\"user_pool_1\"}"
);
#[cfg(any(feature = "applications", feature = "verify"))]
identity_facade_core::to_wire!(crate::shared::ApplicationEnabledExtIdpConnDto {
    enabled: "enabled",
    ext_idp_conn_display_name: "extIdpConnDisplayName",
    ext_idp_conn_id: "extIdpConnId",
    ext_idp_conn_identifier: "extIdpConnIdentifier",
    ext_idp_conn_logo: "extIdpConnLogo",
    ext_idp_conn_type: "extIdpConnType",
    ext_idp_id: "extIdpId",
    ext_idp_type: "extIdpType",
    is_social: "isSocial",
});
#[cfg(any(feature = "applications", feature = "verify"))]
identity_facade_core::sample!(
    crate::shared::ApplicationEnabledExtIdpConnDto,
    "{\"extIdpConnDisplayName\":\"extIdpConnDisplayName\",\"extIdpConnId\":\"ext_idp_conn_1\",\"extIdpConnIdentifier\":\"extIdpConnIdentifier\",\"extIdpConnLogo\":\"extIdpConnLogo\",\"extIdpConnType\":\"oidc\",\"extIdpId\":\"ext_idp_1\",\"extIdpType\":\"oidc\",\"isSocial\":false}"
);
#[cfg(any(feature = "applications", feature = "verify"))]
identity_facade_core::to_wire!(crate::shared::ApplicationLoginConfigDto {
    default_login_method: "defaultLoginMethod",
    enabled_basic_login_methods: "enabledBasicLoginMethods",
    enabled_ext_idp_conns: "enabledExtIdpConns",
    merge_login_and_register_page: "mergeLoginAndRegisterPage",
    show_authorization_page: "showAuthorizationPage",
});
#[cfg(any(feature = "applications", feature = "verify"))]
identity_facade_core::sample!(
    crate::shared::ApplicationLoginConfigDto,
    "{\"defaultLoginMethod\":{\"adExtIdpConnId\":\"ext_idp_conn_1\",\"connectionType\":\"PASSCODE\",\"ldapExtIdpConnId\":\"ext_idp_conn_1\",\"qrcodeExtIdpConnId\":\"ext_idp_conn_1\",\"qrcodeType\":\"SELF_BUILT_APP\"},\"enabledBasicLoginMethods\":[],\"enabledExtIdpConns\":[],\"mergeLoginAndRegisterPage\":false,\"showAuthorizationPage\":false}"
);
#[cfg(any(feature = "applications", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::ApplicationMfaDto {
    mfa_policy: "mfaPolicy",
    sort: "sort",
    status: "status",
});
#[cfg(any(feature = "applications", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::ApplicationMfaDto,
    "{\"mfaPolicy\":\"mfaPolicy\",\"sort\":0,\"status\":0}"
);
#[cfg(any(feature = "applications", feature = "verify"))]
identity_facade_core::to_wire!(crate::shared::ApplicationRegisterConfig {
    default_register_method: "defaultRegisterMethod",
    enabled_basic_register_methods: "enabledBasicRegisterMethods",
});
#[cfg(any(feature = "applications", feature = "verify"))]
identity_facade_core::sample!(
    crate::shared::ApplicationRegisterConfig,
    "{\"defaultRegisterMethod\":\"PASSCODE\",\"enabledBasicRegisterMethods\":[]}"
);
#[cfg(any(feature = "groups", feature = "resources", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::AuthorizedResourceDto {
    actions: "actions",
    api_identifier: "apiIdentifier",
    condition: "condition",
    description: "description",
    effect: "effect",
    resource_code: "resourceCode",
    resource_type: "resourceType",
});
#[cfg(any(feature = "groups", feature = "resources", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::AuthorizedResourceDto,
    "{\"actions\":[],\"apiIdentifier\":\"apiIdentifier\",\"effect\":\"ALLOW\",\"resourceCode\":\"resource_code_1\",\"resourceType\":\"DATA\"}"
);
#[cfg(any(feature = "resources", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::AuthorizedResourcePagingDto {
    list: "list",
    total_count: "totalCount",
});
#[cfg(any(feature = "resources", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::AuthorizedResourcePagingDto,
    "{\"list\":[],\"totalCount\":0}"
);
#[cfg(any(feature = "custom-fields", feature = "invitations"))]
identity_facade_core::to_wire!(crate::shared::CustomFieldI18n { label: "label" });
#[cfg(any(feature = "custom-fields", feature = "invitations"))]
identity_facade_core::sample!(
    crate::shared::CustomFieldI18n,
    "{\"label\":{\"en-US\":{\"enabled\":false,\"value\":\"value\"},\"ja-JP\":{\"enabled\":false,\"value\":\"value\"},\"zh-CN\":{\"enabled\":false,\"value\":\"value\"},\"zh-TW\":{\"enabled\":false,\"value\":\"value\"}}}"
);
#[cfg(any(feature = "invitations", feature = "messages"))]
identity_facade_core::to_wire!(crate::shared::EmailTemplateDto {
    content: "content",
    customize_enabled: "customizeEnabled",
    expires_in: "expiresIn",
    name: "name",
    redirect_to: "redirectTo",
    sender: "sender",
    subject: "subject",
    tpl_engine: "tplEngine",
    type_: "type",
});
#[cfg(any(feature = "invitations", feature = "messages"))]
identity_facade_core::sample!(
    crate::shared::EmailTemplateDto,
    "{\"content\":\"content\",\"customizeEnabled\":false,\"name\":\"name\",\"sender\":\"sender\",\"subject\":\"subject\",\"type\":\"WELCOME_EMAIL\"}"
);
#[cfg(any(feature = "applications", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::GetMfaInfoDataDto {
    application_mfa: "applicationMfa",
    face_mfa_enabled: "faceMfaEnabled",
    mfa_email: "mfaEmail",
    mfa_phone: "mfaPhone",
    mfa_phone_country_code: "mfaPhoneCountryCode",
    mfa_token: "mfaToken",
    nickname: "nickname",
    phone: "phone",
    phone_country_code: "phoneCountryCode",
    totp_mfa_enabled: "totpMfaEnabled",
    username: "username",
});
#[cfg(any(feature = "applications", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::GetMfaInfoDataDto,
    "{\"applicationMfa\":[],\"mfaToken\":\"secret\"}"
);
#[cfg(any(
    feature = "groups",
    feature = "invitations",
    feature = "public-accounts",
    feature = "users"
))]
identity_facade_core::to_wire!(crate::shared::GroupDto {
    code: "code",
    description: "description",
    id: "id",
    members: "members",
    metadata_source: "metadataSource",
    name: "name",
    type_: "type",
});
#[cfg(any(
    feature = "groups",
    feature = "invitations",
    feature = "public-accounts",
    feature = "users"
))]
identity_facade_core::sample!(
    crate::shared::GroupDto,
    "{\"code\":\"group_code_1\",\"description\":\"description\",\"id\":\"group_1\",\"members\":[],\"metadataSource\":[],\"name\":\"name\",\"type\":\"type\"}"
);
#[cfg(any(feature = "groups", feature = "public-accounts", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::GroupPagingDto {
    list: "list",
    total_count: "totalCount",
});
#[cfg(any(feature = "groups", feature = "public-accounts", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::GroupPagingDto,
    "{\"list\":[],\"totalCount\":0}"
);
#[cfg(any(
    feature = "applications",
    feature = "groups",
    feature = "invitations",
    feature = "public-accounts",
    feature = "roles",
    feature = "users"
))]
identity_facade_core::to_wire!(crate::shared::IdentityDto {
    access_token: "accessToken",
    ext_idp_id: "extIdpId",
    identity_id: "identityId",
    origin_conn_ids: "originConnIds",
    provider: "provider",
    refresh_token: "refreshToken",
    type_: "type",
    user_id_in_idp: "userIdInIdp",
    user_info_in_idp: "userInfoInIdp",
});
#[cfg(any(
    feature = "applications",
    feature = "groups",
    feature = "invitations",
    feature = "public-accounts",
    feature = "roles",
    feature = "users"
))]
identity_facade_core::sample!(
    crate::shared::IdentityDto,
    "{\"extIdpId\":\"ext_idp_1\",\"identityId\":\"identity_1\",\"originConnIds\":[],\"provider\":\"oidc\",\"type\":\"type\",\"userIdInIdp\":\"userIdInIdp\",\"userInfoInIdp\":{}}"
);
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
identity_facade_core::to_wire!(crate::shared::IsSuccessDto { success: "success" });
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
identity_facade_core::sample!(crate::shared::IsSuccessDto, "{\"success\":true}");
#[cfg(any(feature = "custom-fields", feature = "invitations"))]
identity_facade_core::to_wire!(crate::shared::LangObject {
    en_us: "en-US",
    ja_jp: "ja-JP",
    zh_cn: "zh-CN",
    zh_tw: "zh-TW",
});
#[cfg(any(feature = "custom-fields", feature = "invitations"))]
identity_facade_core::sample!(
    crate::shared::LangObject,
    "{\"en-US\":{\"enabled\":false,\"value\":\"value\"},\"ja-JP\":{\"enabled\":false,\"value\":\"value\"},\"zh-CN\":{\"enabled\":false,\"value\":\"value\"},\"zh-TW\":{\"enabled\":false,\"value\":\"value\"}}"
);
#[cfg(any(feature = "custom-fields", feature = "invitations"))]
identity_facade_core::to_wire!(crate::shared::LangUnit {
    enabled: "enabled",
    value: "value",
});
#[cfg(any(feature = "custom-fields", feature = "invitations"))]
identity_facade_core::sample!(
    crate::shared::LangUnit,
    "{\"enabled\":false,\"value\":\"value\"}"
);
#[cfg(any(feature = "applications", feature = "security-settings"))]
identity_facade_core::to_wire!(crate::shared::MfaSettingsDto {
    enabled_factors: "enabledFactors",
});
#[cfg(any(feature = "applications", feature = "security-settings"))]
identity_facade_core::sample!(crate::shared::MfaSettingsDto, "{\"enabledFactors\":[]}");
#[cfg(any(feature = "groups", feature = "resources", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::PolicyCondition {
    operator: "operator",
    param: "param",
    value: "value",
});
#[cfg(any(feature = "groups", feature = "resources", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::PolicyCondition,
    "{\"operator\":\"Bool\",\"param\":\"UserPoolId\",\"value\":\"value\"}"
);
#[cfg(any(feature = "invitations", feature = "roles", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::RoleDto {
    code: "code",
    description: "description",
    disable_time: "disableTime",
    enable_permission_apply: "enablePermissionApply",
    id: "id",
    name: "name",
    namespace: "namespace",
    namespace_name: "namespaceName",
    status: "status",
});
#[cfg(any(feature = "invitations", feature = "roles", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::RoleDto,
    "{\"code\":\"role_code_1\",\"description\":\"description\",\"id\":\"role_1\",\"name\":\"name\",\"namespace\":\"namespace_code_1\",\"namespaceName\":\"namespaceName\"}"
);
#[cfg(any(feature = "roles", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::RolePagingDto {
    list: "list",
    total_count: "totalCount",
});
#[cfg(any(feature = "roles", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::RolePagingDto,
    "{\"list\":[],\"totalCount\":0}"
);
#[cfg(any(
    feature = "applications",
    feature = "groups",
    feature = "invitations",
    feature = "public-accounts",
    feature = "roles",
    feature = "users"
))]
identity_facade_core::to_wire!(crate::shared::UserDto {
    address: "address",
    birthdate: "birthdate",
    browser: "browser",
    city: "city",
    company: "company",
    country: "country",
    created_at: "createdAt",
    custom_data: "customData",
    department_ids: "departmentIds",
    device: "device",
    email: "email",
    email_verified: "emailVerified",
    external_id: "externalId",
    family_name: "familyName",
    formatted: "formatted",
    gender: "gender",
    given_name: "givenName",
    identities: "identities",
    identity_number: "identityNumber",
    last_ip: "lastIp",
    last_login: "lastLogin",
    last_login_app: "lastLoginApp",
    last_mfa_time: "lastMfaTime",
    locale: "locale",
    logins_count: "loginsCount",
    main_department_id: "mainDepartmentId",
    metadata_source: "metadataSource",
    middle_name: "middleName",
    name: "name",
    nickname: "nickname",
    password_last_set_at: "passwordLastSetAt",
    password_security_level: "passwordSecurityLevel",
    phone: "phone",
    phone_country_code: "phoneCountryCode",
    phone_verified: "phoneVerified",
    photo: "photo",
    post_id_list: "postIdList",
    postal_code: "postalCode",
    preferred_username: "preferredUsername",
    profile: "profile",
    province: "province",
    region: "region",
    register_source: "registerSource",
    reset_password_on_next_login: "resetPasswordOnNextLogin",
    signed_up: "signedUp",
    status: "status",
    status_changed_at: "statusChangedAt",
    street_address: "streetAddress",
    tenant_id: "tenantId",
    updated_at: "updatedAt",
    user_id: "userId",
    user_source_id: "userSourceId",
    user_source_type: "userSourceType",
    username: "username",
    website: "website",
    work_status: "workStatus",
    zoneinfo: "zoneinfo",
});
#[cfg(any(
    feature = "applications",
    feature = "groups",
    feature = "invitations",
    feature = "public-accounts",
    feature = "roles",
    feature = "users"
))]
identity_facade_core::sample!(
    crate::shared::UserDto,
    "{\"createdAt\":\"createdAt\",\"emailVerified\":false,\"gender\":\"M\",\"phoneVerified\":false,\"status\":\"Suspended\",\"updatedAt\":\"updatedAt\",\"userId\":\"user_1\",\"userSourceType\":\"excel\",\"workStatus\":\"Closed\"}"
);
#[cfg(any(
    feature = "applications",
    feature = "groups",
    feature = "roles",
    feature = "users"
))]
identity_facade_core::to_wire!(crate::shared::UserPagingDto {
    list: "list",
    total_count: "totalCount",
});
#[cfg(any(
    feature = "applications",
    feature = "groups",
    feature = "roles",
    feature = "users"
))]
identity_facade_core::sample!(
    crate::shared::UserPagingDto,
    "{\"list\":[],\"totalCount\":0}"
);
