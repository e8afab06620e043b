// Written by `cargo xtask generate` from openapi/clerk (2026-05-12, sha256 3a04cae216ecd7c226aabc80158ccfb1fe2155eeb693027ca5573d342712b66c). Not edited by hand.

//! Patterns that the vendor asks of texts, as markers for [`identity_core::Text`] and identifiers.
/// Texts that match `^(\S(.*\S)?)?$`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SSPattern {}
impl identity_core::Pattern for SSPattern {
    const REGEX: &'static str = "^(\\S(.*\\S)?)?$";
}

/// Texts that match `^(ak|api_key)_[0-9A-Fa-f]{32}$`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AkApiKey09aFaF32Pattern {}
impl identity_core::Pattern for AkApiKey09aFaF32Pattern {
    const REGEX: &'static str = "^(ak|api_key)_[0-9A-Fa-f]{32}$";
}

/// Texts that match `^(user|org|mch|scim)_\w{27}$`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UserOrgMchScimW27Pattern {}
impl identity_core::Pattern for UserOrgMchScimW27Pattern {
    const REGEX: &'static str = "^(user|org|mch|scim)_\\w{27}$";
}

/// Texts that match `^[A-Z]{2}$`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AZ2Pattern {}
impl identity_core::Pattern for AZ2Pattern {
    const REGEX: &'static str = "^[A-Z]{2}$";
}

/// Texts that match `^[^_][A-Za-z0-9_-]*$`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AZaZ09DashPattern {}
impl identity_core::Pattern for AZaZ09DashPattern {
    const REGEX: &'static str = "^[^_][A-Za-z0-9_-]*$";
}

/// Texts that match `^[a-z0-9-]+$`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AZ09DashPattern {}
impl identity_core::Pattern for AZ09DashPattern {
    const REGEX: &'static str = "^[a-z0-9-]+$";
}

/// Texts that match `^aplt_[0-9A-Fa-f]{32}$`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Aplt09aFaF32Pattern {}
impl identity_core::Pattern for Aplt09aFaF32Pattern {
    const REGEX: &'static str = "^aplt_[0-9A-Fa-f]{32}$";
}

/// Texts that match `^mch_\w{27}$`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MchW27Pattern {}
impl identity_core::Pattern for MchW27Pattern {
    const REGEX: &'static str = "^mch_\\w{27}$";
}

/// Texts that match `^mt_[0-9A-Fa-f]{32}$`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mt09aFaF32Pattern {}
impl identity_core::Pattern for Mt09aFaF32Pattern {
    const REGEX: &'static str = "^mt_[0-9A-Fa-f]{32}$";
}

/// Texts that match `^org:[a-z0-9_]+$`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OrgAZ09Pattern {}
impl identity_core::Pattern for OrgAZ09Pattern {
    const REGEX: &'static str = "^org:[a-z0-9_]+$";
}

/// Texts that match `^org:[a-z0-9_]+:[a-z0-9_]+$`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OrgAZ09AZ09Pattern {}
impl identity_core::Pattern for OrgAZ09AZ09Pattern {
    const REGEX: &'static str = "^org:[a-z0-9_]+:[a-z0-9_]+$";
}

/// Texts that match `^org_\w{27}$`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OrgW27Pattern {}
impl identity_core::Pattern for OrgW27Pattern {
    const REGEX: &'static str = "^org_\\w{27}$";
}

/// Texts that match `^role_set:[a-z0-9_]+$`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RoleSetAZ09Pattern {}
impl identity_core::Pattern for RoleSetAZ09Pattern {
    const REGEX: &'static str = "^role_set:[a-z0-9_]+$";
}

/// Texts that match `^user_\w{27}$`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UserW27Pattern {}
impl identity_core::Pattern for UserW27Pattern {
    const REGEX: &'static str = "^user_\\w{27}$";
}
