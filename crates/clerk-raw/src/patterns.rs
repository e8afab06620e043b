// Written by `cargo xtask generate` from openapi/clerk (2026-05-12, sha256 3a04cae216ecd7c226aabc80158ccfb1fe2155eeb693027ca5573d342712b66c). Not edited by hand.

//! Patterns that the vendor asks of texts, as markers for [`identity_facade_core::Text`] and identifiers.
/// Texts that match `^(\S(.*\S)?)?$`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MatchesSS {}
impl identity_facade_core::Pattern for MatchesSS {
    const REGEX: &'static str = "^(\\S(.*\\S)?)?$";
}

/// Texts that match `^(ak|api_key)_[0-9A-Fa-f]{32}$`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MatchesAkApiKey09aFaF32 {}
impl identity_facade_core::Pattern for MatchesAkApiKey09aFaF32 {
    const REGEX: &'static str = "^(ak|api_key)_[0-9A-Fa-f]{32}$";
}

/// Texts that match `^(user|org|mch|scim)_\w{27}$`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MatchesUserOrgMchScimW27 {}
impl identity_facade_core::Pattern for MatchesUserOrgMchScimW27 {
    const REGEX: &'static str = "^(user|org|mch|scim)_\\w{27}$";
}

/// Texts that match `^[A-Z]{2}$`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MatchesAZ2 {}
impl identity_facade_core::Pattern for MatchesAZ2 {
    const REGEX: &'static str = "^[A-Z]{2}$";
}

/// Texts that match `^[^/]*$`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Matches {}
impl identity_facade_core::Pattern for Matches {
    const REGEX: &'static str = "^[^/]*$";
}

/// Texts that match `^[^_][A-Za-z0-9_-]*$`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MatchesAZaZ09Dash {}
impl identity_facade_core::Pattern for MatchesAZaZ09Dash {
    const REGEX: &'static str = "^[^_][A-Za-z0-9_-]*$";
}

/// Texts that match `^[a-z0-9-]+$`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MatchesAZ09Dash {}
impl identity_facade_core::Pattern for MatchesAZ09Dash {
    const REGEX: &'static str = "^[a-z0-9-]+$";
}

/// Texts that match `^\+[1-9][0-9]{1,14}$`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Matches1909114 {}
impl identity_facade_core::Pattern for Matches1909114 {
    const REGEX: &'static str = "^\\+[1-9][0-9]{1,14}$";
}

/// Texts that match `^aplt_[0-9A-Fa-f]{32}$`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MatchesAplt09aFaF32 {}
impl identity_facade_core::Pattern for MatchesAplt09aFaF32 {
    const REGEX: &'static str = "^aplt_[0-9A-Fa-f]{32}$";
}

/// Texts that match `^mch_\w{27}$`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MatchesMchW27 {}
impl identity_facade_core::Pattern for MatchesMchW27 {
    const REGEX: &'static str = "^mch_\\w{27}$";
}

/// Texts that match `^mt_[0-9A-Fa-f]{32}$`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MatchesMt09aFaF32 {}
impl identity_facade_core::Pattern for MatchesMt09aFaF32 {
    const REGEX: &'static str = "^mt_[0-9A-Fa-f]{32}$";
}

/// Texts that match `^org:[a-z0-9_]+$`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MatchesOrgAZ09 {}
impl identity_facade_core::Pattern for MatchesOrgAZ09 {
    const REGEX: &'static str = "^org:[a-z0-9_]+$";
}

/// Texts that match `^org:[a-z0-9_]+:[a-z0-9_]+$`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MatchesOrgAZ09AZ09 {}
impl identity_facade_core::Pattern for MatchesOrgAZ09AZ09 {
    const REGEX: &'static str = "^org:[a-z0-9_]+:[a-z0-9_]+$";
}

/// Texts that match `^org_\w{27}$`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MatchesOrgW27 {}
impl identity_facade_core::Pattern for MatchesOrgW27 {
    const REGEX: &'static str = "^org_\\w{27}$";
}

/// Texts that match `^role_set:[a-z0-9_]+$`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MatchesRoleSetAZ09 {}
impl identity_facade_core::Pattern for MatchesRoleSetAZ09 {
    const REGEX: &'static str = "^role_set:[a-z0-9_]+$";
}

/// Texts that match `^user_\w{27}$`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MatchesUserW27 {}
impl identity_facade_core::Pattern for MatchesUserW27 {
    const REGEX: &'static str = "^user_\\w{27}$";
}
