//! The codes by which Clerk says what stands against a request. They are those of its public index of Backend API
//! errors that concern the operations here, and one that its API description names. The list is open: a code that it
//! does not know is kept as its text.

use identity_facade_core::wire_strings;

/// Gives each code its name, its text and its line of documentation in one table.
macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $code:literal,)+) => {
        /// A documented code, from [`Error::code_as`](crate::Error::code_as). A refusal may report several things:
        /// [`Error::details`](crate::Error::details) has the code of each.
        ///
        /// ```
        /// # use identity_facade::Error;
        /// use identity_facade::clerk::ErrorCode;
        ///
        /// fn is_leaked(error: &Error) -> bool {
        ///     error.code_as::<ErrorCode>().is_some_and(|code| code == ErrorCode::FormPasswordPwned)
        /// }
        /// ```
        #[non_exhaustive]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum ErrorCode {
            $($(#[doc = $doc])+ $name,)+
        }

        wire_strings!(ErrorCode { $($name: $code),+ });
    };
}

codes! {
    // Requests and credentials.
    /// `could_not_authenticate_request`: the request could not be authenticated.
    CouldNotAuthenticateRequest = "could_not_authenticate_request",
    /// `authentication_invalid`: the credentials are missing or not accepted.
    AuthenticationInvalid = "authentication_invalid",
    /// `authorization_invalid`: the credentials do not allow this.
    AuthorizationInvalid = "authorization_invalid",
    /// `authorization_header_format_invalid`: the `Authorization` header is not of the form `Bearer …`.
    AuthorizationHeaderFormatInvalid = "authorization_header_format_invalid",
    /// `clerk_key_invalid`: the secret key is not accepted.
    ClerkKeyInvalid = "clerk_key_invalid",
    /// `request_invalid_for_environment`: instances of this environment do not take this request.
    RequestInvalidForEnvironment = "request_invalid_for_environment",
    /// `request_invalid_for_instance`: the settings of the instance do not allow this request.
    RequestInvalidForInstance = "request_invalid_for_instance",
    /// `user_settings_invalid`: the settings of the instance contradict each other.
    UserSettingsInvalid = "user_settings_invalid",
    /// `bad_request`: the request is malformed.
    BadRequest = "bad_request",
    /// `request_body_invalid`: the body is malformed, or holds an image that is not supported.
    RequestBodyInvalid = "request_body_invalid",
    /// `request_body_too_large`: the body is too large.
    RequestBodyTooLarge = "request_body_too_large",
    /// `malformed_request_parameters`: the parameters cannot be read.
    MalformedRequestParameters = "malformed_request_parameters",
    /// `missing_query_parameter`: a parameter of the query is missing.
    MissingQueryParameter = "missing_query_parameter",
    /// `unsupported_content_type`: the content type is not supported.
    UnsupportedContentType = "unsupported_content_type",
    /// `bulk_size_exceeded`: the request names too many things at once.
    BulkSizeExceeded = "bulk_size_exceeded",
    /// `operation_deprecated`: the endpoint is to be removed.
    OperationDeprecated = "operation_deprecated",
    /// `action_blocked`: the action looks suspicious and was blocked.
    ActionBlocked = "action_blocked",

    // State.
    /// `resource_not_found`: there is no such thing.
    ResourceNotFound = "resource_not_found",
    /// `resource_forbidden`: the thing is out of bounds.
    ResourceForbidden = "resource_forbidden",
    /// `resource_invalid`: the thing is not valid.
    ResourceInvalid = "resource_invalid",
    /// `resource_locked`: another request is changing the thing.
    ResourceLocked = "resource_locked",
    /// `conflict`: the state does not allow this now.
    Conflict = "conflict",
    /// `quota_exceeded`: a limit of the instance is reached.
    QuotaExceeded = "quota_exceeded",
    /// `internal_clerk_error`: the service failed.
    InternalClerkError = "internal_clerk_error",
    /// `gateway_timeout`: a service behind Clerk did not answer in time.
    GatewayTimeout = "gateway_timeout",

    // Already there.
    /// `duplicate_record`: there is such a record: an identifier of the allowlist or blocklist, a pending invitation,
    /// a redirect URI.
    DuplicateRecord = "duplicate_record",
    /// `form_already_exists`: there is such a thing.
    FormAlreadyExists = "form_already_exists",
    /// `form_identifier_exists`: somebody has this identifier.
    FormIdentifierExists = "form_identifier_exists",
    /// `already_a_member_in_organization`: the user is a member of the organization.
    AlreadyAMemberInOrganization = "already_a_member_in_organization",
    /// `organization_domain_already_exists`: an organization has this domain.
    OrganizationDomainAlreadyExists = "organization_domain_already_exists",
    /// `organization_invitation_not_unique`: an invitation of this email address is pending.
    OrganizationInvitationNotUnique = "organization_invitation_not_unique",
    /// `organization_already_has_sso_connection`: the organization has an SSO connection.
    OrganizationAlreadyHasSsoConnection = "organization_already_has_sso_connection",
    /// `organization_role_permission_association_exists`: the role has the permission.
    OrganizationRolePermissionAssociationExists = "organization_role_permission_association_exists",
    /// `plan_name_already_exists`: a plan has this name.
    PlanNameAlreadyExists = "plan_name_already_exists",
    /// `primary_domain_already_exists`: the instance has a primary domain.
    PrimaryDomainAlreadyExists = "primary_domain_already_exists",
    /// `home_url_taken`: another application has the domain of this URL.
    HomeUrlTaken = "home_url_taken",
    /// `svix_app_exists`: the instance has a Svix app.
    SvixAppExists = "svix_app_exists",

    // Forms.
    /// `form_param_missing`: a parameter is missing.
    FormParamMissing = "form_param_missing",
    /// `form_conditional_param_missing`: a parameter is missing that another one makes necessary.
    FormConditionalParamMissing = "form_conditional_param_missing",
    /// `form_conditional_param_disallowed`: a parameter does not go together with another one.
    FormConditionalParamDisallowed = "form_conditional_param_disallowed",
    /// `form_param_unknown`: there is no such parameter.
    FormParamUnknown = "form_param_unknown",
    /// `form_param_deprecated`: a parameter is not taken any more.
    FormParamDeprecated = "form_param_deprecated",
    /// `form_param_nil`: a parameter is null.
    FormParamNil = "form_param_nil",
    /// `form_param_duplicate`: a parameter or a value occurs more than once.
    FormParamDuplicate = "form_param_duplicate",
    /// `form_param_value_invalid`: a value is not one of those allowed.
    FormParamValueInvalid = "form_param_value_invalid",
    /// `form_param_value_too_large`: a number is too large.
    FormParamValueTooLarge = "form_param_value_too_large",
    /// `form_param_format_invalid`: a value has the wrong format.
    FormParamFormatInvalid = "form_param_format_invalid",
    /// `form_param_type_invalid`: a value has the wrong type.
    FormParamTypeInvalid = "form_param_type_invalid",
    /// `form_param_invalid_date`: a date is no Unix time in milliseconds.
    FormParamInvalidDate = "form_param_invalid_date",
    /// `form_param_invalid_time`: a time is not in the form of RFC 3339.
    FormParamInvalidTime = "form_param_invalid_time",
    /// `form_disallow_future_date`: a date lies in the future.
    FormDisallowFutureDate = "form_disallow_future_date",
    /// `form_param_max_length_exceeded`: a string is too long.
    FormParamMaxLengthExceeded = "form_param_max_length_exceeded",
    /// `form_param_min_length_exceeded`: a string is too short.
    FormParamMinLengthExceeded = "form_param_min_length_exceeded",
    /// `form_param_array_size_exceeded`: a list is too long.
    FormParamArraySizeExceeded = "form_param_array_size_exceeded",
    /// `form_param_exceeds_allowed_size`: a value is too large.
    FormParamExceedsAllowedSize = "form_param_exceeds_allowed_size",
    /// `form_invalid_origin`: the origin is not one that is allowed.
    FormInvalidOrigin = "form_invalid_origin",
    /// `form_resource_not_found`: a parameter names something that does not exist.
    FormResourceNotFound = "form_resource_not_found",
    /// `form_verification_needed`: the identifier is not verified.
    FormVerificationNeeded = "form_verification_needed",
    /// `form_data_missing`: a user lacks data that the instance requires.
    FormDataMissing = "form_data_missing",
    /// `form_disable_default_second_factor_not_allowed`: the default second factor can only be replaced.
    FormDisableDefaultSecondFactorNotAllowed = "form_disable_default_second_factor_not_allowed",
    /// `form_public_client_requires_pkce`: an OAuth client without a secret needs PKCE.
    FormPublicClientRequiresPkce = "form_public_client_requires_pkce",
    /// `duplicate_list_items_not_allowed`: a list holds an item more than once.
    DuplicateListItemsNotAllowed = "duplicate_list_items_not_allowed",
    /// `disabled_instance_restriction`: the instance does not allow this parameter.
    DisabledInstanceRestriction = "disabled_instance_restriction",
    /// `insecure_url`: the URL is not HTTPS.
    InsecureUrl = "insecure_url",

    // Passwords and second factors.
    /// `form_password_length_too_long`: the password is too long.
    FormPasswordLengthTooLong = "form_password_length_too_long",
    /// `form_password_length_too_short`: the password is too short.
    FormPasswordLengthTooShort = "form_password_length_too_short",
    /// `form_password_size_in_bytes_exceeded`: the password has too many bytes.
    FormPasswordSizeInBytesExceeded = "form_password_size_in_bytes_exceeded",
    /// `form_password_no_lowercase`: the password has no lowercase letter.
    FormPasswordNoLowercase = "form_password_no_lowercase",
    /// `form_password_no_uppercase`: the password has no uppercase letter.
    FormPasswordNoUppercase = "form_password_no_uppercase",
    /// `form_password_no_number`: the password has no digit.
    FormPasswordNoNumber = "form_password_no_number",
    /// `form_password_no_special_char`: the password has no special character.
    FormPasswordNoSpecialChar = "form_password_no_special_char",
    /// `form_password_not_strong_enough`: the password is too weak.
    FormPasswordNotStrongEnough = "form_password_not_strong_enough",
    /// `form_password_pwned`: the password is known from a breach.
    FormPasswordPwned = "form_password_pwned",
    /// `form_password_digest_invalid_code`: the digest does not fit the hasher.
    FormPasswordDigestInvalid = "form_password_digest_invalid_code",
    /// `form_password_validation_failed`: the password is wrong.
    FormPasswordValidationFailed = "form_password_validation_failed",
    /// `incorrect_password`: the password is not the user's.
    IncorrectPassword = "incorrect_password",
    /// `no_password_set`: the user has no password.
    NoPasswordSet = "no_password_set",
    /// `password_disabled`: the instance has no passwords.
    PasswordDisabled = "password_disabled",
    /// `totp_incorrect_code`: the one-time password is wrong.
    TotpIncorrect = "totp_incorrect_code",
    /// `totp_invalid_length`: the one-time password is not 6 characters long.
    TotpInvalidLength = "totp_invalid_length",
    /// `totp_disabled`: the user has no one-time passwords.
    TotpDisabled = "totp_disabled",
    /// `invalid_totp_secret_code`: the TOTP secret is not valid base32.
    InvalidTotpSecret = "invalid_totp_secret_code",

    // Users and their identifiers.
    /// `form_username_invalid_character`: the username has a character that is not allowed.
    FormUsernameInvalidCharacter = "form_username_invalid_character",
    /// `form_username_invalid_length`: the username is too long or too short.
    FormUsernameInvalidLength = "form_username_invalid_length",
    /// `form_username_needs_non_number_char`: the username has digits only.
    FormUsernameNeedsNonNumberChar = "form_username_needs_non_number_char",
    /// `form_username_cannot_be_phone_number`: the username is a telephone number.
    FormUsernameCannotBePhoneNumber = "form_username_cannot_be_phone_number",
    /// `not_allowed_access`: the identifier may not sign up.
    NotAllowedAccess = "not_allowed_access",
    /// `unsupported_country_code`: telephone numbers of this country are not supported.
    UnsupportedCountry = "unsupported_country_code",
    /// `identification_claimed`: another user has the identifier by now.
    IdentificationClaimed = "identification_claimed",
    /// `identification_update_failed`: the last identifier cannot be a second factor.
    IdentificationUpdateFailed = "identification_update_failed",
    /// `identification_create_second_factor_unverified`: a second factor has to be verified.
    IdentificationCreateSecondFactorUnverified = "identification_create_second_factor_unverified",
    /// `identification_update_second_factor_unverified`: a second factor has to be verified.
    IdentificationUpdateSecondFactorUnverified = "identification_update_second_factor_unverified",
    /// `delete_linked_identification_disallowed`: the identifier belongs to a connected account.
    DeleteLinkedIdentificationDisallowed = "delete_linked_identification_disallowed",
    /// `verification_already_verified`: the code was accepted before.
    VerificationAlreadyVerified = "verification_already_verified",
    /// `user_banned`: the user is banned.
    UserBanned = "user_banned",
    /// `user_deactivated`: the user is deactivated.
    UserDeactivated = "user_deactivated",
    /// `user_quota_exceeded`: the instance has as many users as allowed.
    UserQuotaExceeded = "user_quota_exceeded",
    /// `user_managed_by_scim`: a SCIM directory manages the user.
    UserManagedByScim = "user_managed_by_scim",
    /// `attribute_managed_by_scim`: a SCIM directory manages the attribute.
    AttributeManagedByScim = "attribute_managed_by_scim",
    /// `deprovisioned`: the identity provider has withdrawn the account.
    Deprovisioned = "deprovisioned",
    /// `image_not_found`: there is no such image.
    ImageNotFound = "image_not_found",
    /// `image_too_large`: the image is too large.
    ImageTooLarge = "image_too_large",

    // Organizations.
    /// `not_a_member_in_organization`: the user is no member of the organization.
    NotAMemberInOrganization = "not_a_member_in_organization",
    /// `missing_organization_permission`: the user lacks a permission.
    MissingOrganizationPermission = "missing_organization_permission",
    /// `organization_creator_not_found`: there is no such user to create the organization.
    OrganizationCreatorNotFound = "organization_creator_not_found",
    /// `organization_not_found_or_unauthorized`: there is no such organization, or it is out of bounds.
    OrganizationNotFoundOrUnauthorized = "organization_not_found_or_unauthorized",
    /// `organization_not_enabled_in_instance`: the instance has no organizations.
    OrganizationNotEnabledInInstance = "organization_not_enabled_in_instance",
    /// `organization_domain_blocked`: the domain is blocked.
    OrganizationDomainBlocked = "organization_domain_blocked",
    /// `organization_domain_common`: the domain is one of a common email provider.
    OrganizationDomainCommon = "organization_domain_common",
    /// `organization_domain_enrollment_mode_not_enabled`: the instance does not have this enrollment mode.
    OrganizationDomainEnrollmentModeNotEnabled = "organization_domain_enrollment_mode_not_enabled",
    /// `organization_domain_quota_exceeded`: the organization has as many domains as allowed.
    OrganizationDomainQuotaExceeded = "organization_domain_quota_exceeded",
    /// `organization_membership_quota_exceeded`: the organization has as many members and invitations as allowed.
    OrganizationMembershipQuotaExceeded = "organization_membership_quota_exceeded",
    /// `organization_membership_managed_by_scim`: a SCIM directory manages the membership.
    OrganizationMembershipManagedByScim = "organization_membership_managed_by_scim",
    /// `organization_minimum_permissions_needed`: the last member with the needed permissions has to stay.
    OrganizationMinimumPermissionsNeeded = "organization_minimum_permissions_needed",
    /// `organization_missing_creator_role_permissions`: the creator's role lacks permissions that it needs.
    OrganizationMissingCreatorRolePermissions = "organization_missing_creator_role_permissions",
    /// `organization_instance_roles_quota_exceeded`: the instance has as many roles as allowed.
    OrganizationInstanceRolesQuotaExceeded = "organization_instance_roles_quota_exceeded",
    /// `organization_role_assigned_members`: members have the role.
    OrganizationRoleAssignedMembers = "organization_role_assigned_members",
    /// `organization_role_exists_in_invitations`: pending invitations have the role.
    OrganizationRoleExistsInInvitations = "organization_role_exists_in_invitations",
    /// `organization_role_default_creator_role`: the role is the one of creators.
    OrganizationRoleDefaultCreatorRole = "organization_role_default_creator_role",
    /// `organization_role_domain_default_role`: the role is the default of domains.
    OrganizationRoleDomainDefaultRole = "organization_role_domain_default_role",
    /// `organization_system_permission_not_modifiable`: the permission is one of the system.
    OrganizationSystemPermissionNotModifiable = "organization_system_permission_not_modifiable",

    // Invitations, tokens and sessions.
    /// `invitation_already_accepted`: the invitation was accepted.
    InvitationAlreadyAccepted = "invitation_already_accepted",
    /// `invitation_already_revoked`: the invitation was revoked before.
    InvitationAlreadyRevoked = "invitation_already_revoked",
    /// `invitations_not_supported`: the instance does not take email addresses.
    InvitationsNotSupported = "invitations_not_supported",
    /// `revoked_invitation`: the invitation was revoked.
    RevokedInvitation = "revoked_invitation",
    /// `waitlist_entry_locked`: the waitlist entry cannot be changed now.
    WaitlistEntryLocked = "waitlist_entry_locked",
    /// `actor_token_cannot_be_revoked_code`: the actor token is not pending.
    ActorTokenCannotBeRevoked = "actor_token_cannot_be_revoked_code",
    /// `sign_in_token_cannot_be_revoked_code`: the sign-in token is not pending.
    SignInTokenCannotBeRevoked = "sign_in_token_cannot_be_revoked_code",
    /// `agent_task_cannot_be_revoked`: the agent task cannot be revoked.
    AgentTaskCannotBeRevoked = "agent_task_cannot_be_revoked",
    /// `agent_task_not_found`: there is no such agent task.
    AgentTaskNotFound = "agent_task_not_found",
    /// `agent_task_subject_not_found`: the user of the agent task is gone.
    AgentTaskSubjectNotFound = "agent_task_subject_not_found",
    /// `invalid_session_token`: the session token is not valid.
    InvalidSessionToken = "invalid_session_token",
    /// `impersonation_limit_exceeded`: the plan allows no more impersonations in this period.
    ImpersonationLimitExceeded = "impersonation_limit_exceeded",
    /// `jwt_template_reserved_claim`: the template sets a reserved claim.
    JwtTemplateReservedClaim = "jwt_template_reserved_claim",
    /// `machine_token_reserved_claim`: the token sets a reserved claim.
    MachineTokenReservedClaim = "machine_token_reserved_claim",
    /// `session_token_jwt_template`: the template is the one of session tokens.
    SessionTokenJwtTemplate = "session_token_jwt_template",
    /// `api_keys_not_enabled`: the instance has no API keys.
    ApiKeysNotEnabled = "api_keys_not_enabled",

    // Settings, connections and plans.
    /// `feature_not_enabled`: the instance does not have the feature.
    FeatureNotEnabled = "feature_not_enabled",
    /// `feature_not_implemented`: the feature is not there yet.
    FeatureNotImplemented = "feature_not_implemented",
    /// `feature_requires_custom_domain`: the feature needs a domain of one's own.
    FeatureRequiresCustomDomain = "feature_requires_custom_domain",
    /// `unsupported_subscription_plan_features`: the plan does not include the feature.
    UnsupportedSubscriptionPlanFeatures = "unsupported_subscription_plan_features",
    /// `billing_not_enabled`: the instance has no billing.
    BillingNotEnabled = "billing_not_enabled",
    /// `domain_update_forbidden`: only domains of production instances can be changed.
    DomainUpdateForbidden = "domain_update_forbidden",
    /// `operation_not_allowed_on_primary_domain`: a primary domain does not allow this.
    OperationNotAllowedOnPrimaryDomain = "operation_not_allowed_on_primary_domain",
    /// `provider_domain_operation_not_allowed`: a domain of a hosting provider does not allow this.
    ProviderDomainOperationNotAllowed = "provider_domain_operation_not_allowed",
    /// `proxy_url_required_for_provider_domain`: a domain of a hosting provider needs a proxy.
    ProxyUrlRequiredForProviderDomain = "proxy_url_required_for_provider_domain",
    /// `invalid_proxy_configuration`: the proxy does not reach Clerk.
    InvalidProxyConfiguration = "invalid_proxy_configuration",
    /// `breaks_instance_invariant`: the settings of the instance do not allow this.
    BreaksInstanceInvariant = "breaks_instance_invariant",
    /// `oauth_missing_access_token`: there is no OAuth access token.
    OauthMissingAccessToken = "oauth_missing_access_token",
    /// `oauth_missing_refresh_token`: the OAuth access token has expired and cannot be renewed.
    OauthMissingRefreshToken = "oauth_missing_refresh_token",
    /// `oauth_token_provider_not_enabled`: the instance does not have the OAuth provider.
    OauthTokenProviderNotEnabled = "oauth_token_provider_not_enabled",
    /// `oauth_token_retrieval_error`: the OAuth provider gave no access token.
    OauthTokenRetrievalError = "oauth_token_retrieval_error",
    /// `oauth_unsupported_provider`: the OAuth provider is not supported.
    OauthUnsupportedProvider = "oauth_unsupported_provider",
    /// `saml_connection_cant_be_activated`: the SAML connection lacks data.
    SamlConnectionCantBeActivated = "saml_connection_cant_be_activated",
    /// `saml_failed_to_fetch_idp_metadata`: the metadata of the identity provider cannot be fetched.
    SamlFailedToFetchIdpMetadata = "saml_failed_to_fetch_idp_metadata",
    /// `saml_failed_to_parse_idp_metadata`: the metadata of the identity provider cannot be read.
    SamlFailedToParseIdpMetadata = "saml_failed_to_parse_idp_metadata",
    /// `saml_metadata_missing_fields`: the metadata of the identity provider lacks data.
    SamlMetadataMissingFields = "saml_metadata_missing_fields",
}

impl ErrorCode {
    /// Whether it says that what was to be created or added is there already, or that somebody else has a value that
    /// must be unique. An error of which all codes say so is of kind
    /// [`AlreadyExists`](crate::ErrorKind::AlreadyExists).
    pub const fn already_exists(self) -> bool {
        matches!(
            self,
            Self::DuplicateRecord
                | Self::FormAlreadyExists
                | Self::FormIdentifierExists
                | Self::AlreadyAMemberInOrganization
                | Self::OrganizationDomainAlreadyExists
                | Self::OrganizationInvitationNotUnique
                | Self::OrganizationAlreadyHasSsoConnection
                | Self::OrganizationRolePermissionAssociationExists
                | Self::PlanNameAlreadyExists
                | Self::PrimaryDomainAlreadyExists
                | Self::HomeUrlTaken
                | Self::SvixAppExists
        )
    }
}
