//! The codes by which the platform says what stands against a request, beside the status of its envelope. The list is
//! open: a code that it does not know is kept as its text.

use identity_facade_core::wire_strings;

/// A documented `apiCode`, from [`Error::code_as`](crate::Error::code_as).
///
/// ```
/// # use identity_facade::Error;
/// use identity_facade::genauth::ApiCode;
///
/// fn is_locked(error: &Error) -> bool {
///     error.code_as::<ApiCode>().is_some_and(|code| code == ApiCode::UserLocked)
/// }
/// ```
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ApiCode {
    /// 1300: the signature is wrong.
    SignatureInvalid,
    /// 1301: the method of the signature is not the expected one.
    SignatureMethodMismatch,
    /// 1302: the version of the signature is not the expected one.
    SignatureVersionMismatch,
    /// 1303: the date of the signature cannot be read.
    SignatureTimestampMalformed,
    /// 1304: the signature has no date.
    SignatureDateHeaderMissing,
    /// 1305: the signature is dated too far from the service's time. Corrected once by itself.
    SignatureTimestampSkew,
    /// 1306: the signature was used before.
    SignatureReplayed,
    /// 1600: the steps after a sign-in are done.
    PostAuthFlowDone,
    /// 1635: a second factor is asked of the person.
    MfaRequiredPersonal,
    /// 1636: a second factor is asked by the organization.
    MfaRequiredEnterprise,
    /// 1639: the first sign-in asks for another password.
    FirstLoginPasswordReset,
    /// 1640: the outside identity may be bound to an existing account only.
    FederationBindExistingOnly,
    /// 1641: the outside identity may be bound to an account, or to a new one.
    FederationBindOrCreate,
    /// 1642: the profile has to be completed.
    ProfileCompletionRequired,
    /// 1643: the person may unlock the account without help.
    SelfUnlock,
    /// 1699: the steps after a sign-in were given up.
    PostAuthFlowAborted,
    /// 1700: there is no photograph of the face.
    FacePhotoMissing,
    /// 1701: there is no photograph to compare the face with.
    FaceComparisonPhotoMissing,
    /// 1702: the face is not recognised.
    FaceCheckFailed,
    /// 1703: a face needs an e-mail address or a telephone number beside it.
    FaceNeedsEmailOrPhone,
    /// 1704: the telephone number beside the face is not confirmed.
    FacePhoneCheckFailed,
    /// 1705: the e-mail address beside the face is not confirmed.
    FaceEmailCheckFailed,
    /// 1706: the face is bound already.
    FaceAlreadyBound,
    /// 1707: the face could not be bound.
    FaceBindFailed,
    /// 2004: there is no such user.
    UserNotFound,
    /// 2005: the user is locked.
    UserLocked,
    /// 2006: the password is wrong.
    PasswordWrong,
    /// 2011: there is no such application.
    ApplicationNotFound,
    /// 2020: nobody is signed in.
    NotLoggedIn,
    /// 2031: registration is closed.
    RegistrationDisabled,
    /// 2039: the domain belongs to another application.
    ApplicationDomainTaken,
    /// 2040: the domain belongs to another user pool.
    UserPoolDomainTaken,
    /// 2058: the password has to be changed first.
    PasswordResetForced,
    /// 2224: there is no such user pool.
    UserPoolNotFound,
    /// 2333: the account or the password is wrong.
    AccountOrPasswordWrong,
    /// 4021: the plan or its payment stands against it.
    BillingError,
    /// 6001: the one-time password is wrong.
    TotpWrong,
    /// 6002: the recovery code is wrong.
    TotpRecoveryWrong,
    /// 6003: the one-time password is missing.
    TotpMissing,
    /// 6004: the recovery code is missing.
    TotpRecoveryMissing,
    /// 2120008: the user is disabled, or not of this tenant.
    UserDisabledOrNotInTenant,
    /// 2130010: the user may not enter this tenant.
    UserNotAllowedInTenant,
    /// 2820002: the link to the directory is not valid.
    LdapLinkInvalid,
}

wire_strings!(ApiCode {
    SignatureInvalid: "1300",
    SignatureMethodMismatch: "1301",
    SignatureVersionMismatch: "1302",
    SignatureTimestampMalformed: "1303",
    SignatureDateHeaderMissing: "1304",
    SignatureTimestampSkew: "1305",
    SignatureReplayed: "1306",
    PostAuthFlowDone: "1600",
    MfaRequiredPersonal: "1635",
    MfaRequiredEnterprise: "1636",
    FirstLoginPasswordReset: "1639",
    FederationBindExistingOnly: "1640",
    FederationBindOrCreate: "1641",
    ProfileCompletionRequired: "1642",
    SelfUnlock: "1643",
    PostAuthFlowAborted: "1699",
    FacePhotoMissing: "1700",
    FaceComparisonPhotoMissing: "1701",
    FaceCheckFailed: "1702",
    FaceNeedsEmailOrPhone: "1703",
    FacePhoneCheckFailed: "1704",
    FaceEmailCheckFailed: "1705",
    FaceAlreadyBound: "1706",
    FaceBindFailed: "1707",
    UserNotFound: "2004",
    UserLocked: "2005",
    PasswordWrong: "2006",
    ApplicationNotFound: "2011",
    NotLoggedIn: "2020",
    RegistrationDisabled: "2031",
    ApplicationDomainTaken: "2039",
    UserPoolDomainTaken: "2040",
    PasswordResetForced: "2058",
    UserPoolNotFound: "2224",
    AccountOrPasswordWrong: "2333",
    BillingError: "4021",
    TotpWrong: "6001",
    TotpRecoveryWrong: "6002",
    TotpMissing: "6003",
    TotpRecoveryMissing: "6004",
    UserDisabledOrNotInTenant: "2120008",
    UserNotAllowedInTenant: "2130010",
    LdapLinkInvalid: "2820002",
});
