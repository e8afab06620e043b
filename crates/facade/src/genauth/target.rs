//! One holder of a role or of a data policy: a user, a role, a group or a department.

#[cfg(feature = "genauth-data-permissions")]
use genauth_raw::data_permissions::SubjectDto;
#[cfg(feature = "genauth-roles")]
use genauth_raw::roles::TargetDto;
#[cfg(feature = "genauth-data-permissions")]
use genauth_raw::shared::SubjectType;
#[cfg(feature = "genauth-roles")]
use genauth_raw::shared::TargetType;
use identity_facade_core::{IntoInput, Invalid};

/// A user, role, group or department that a role is assigned to or a data policy is granted to. Feature `genauth-roles`
/// or `genauth-data-permissions`.
///
/// What the identifier breaks is reported by the call. For access to applications: `Subject`.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    kind: Kind,
    pub(super) identifier: Result<String, Invalid>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    User,
    Role,
    Group,
    Department,
}

impl Target {
    /// A user, by user id.
    pub fn user(id: impl IntoInput<String>) -> Self {
        Self::new(Kind::User, id)
    }

    /// A role, by role code.
    pub fn role(code: impl IntoInput<String>) -> Self {
        Self::new(Kind::Role, code)
    }

    /// A group, by group code.
    pub fn group(code: impl IntoInput<String>) -> Self {
        Self::new(Kind::Group, code)
    }

    /// A department or organization, by node id.
    pub fn department(node_id: impl IntoInput<String>) -> Self {
        Self::new(Kind::Department, node_id)
    }

    fn new(kind: Kind, identifier: impl IntoInput<String>) -> Self {
        Self {
            kind,
            identifier: identifier.into_input(),
        }
    }

    /// Its kind, as data permissions name it.
    #[cfg(feature = "genauth-data-permissions")]
    pub(super) const fn subject_type(&self) -> SubjectType {
        match self.kind {
            Kind::User => SubjectType::User,
            Kind::Role => SubjectType::Role,
            Kind::Group => SubjectType::Group,
            Kind::Department => SubjectType::Org,
        }
    }
}

/// As a role is assigned and revoked.
#[cfg(feature = "genauth-roles")]
impl IntoInput<TargetDto> for Target {
    fn into_input(self) -> Result<TargetDto, Invalid> {
        let kind = match self.kind {
            Kind::User => TargetType::User,
            Kind::Role => TargetType::Role,
            Kind::Group => TargetType::Group,
            Kind::Department => TargetType::Department,
        };
        TargetDto::builder()
            .target_type(kind)
            .target_identifier(self.identifier)
            .build()
    }
}

/// As a data policy is granted.
#[cfg(feature = "genauth-data-permissions")]
impl IntoInput<SubjectDto> for Target {
    fn into_input(self) -> Result<SubjectDto, Invalid> {
        let kind = match self.kind {
            Kind::User => SubjectType::User,
            Kind::Role => SubjectType::Role,
            Kind::Group => SubjectType::Group,
            Kind::Department => SubjectType::Org,
        };
        SubjectDto::builder()
            .type_(kind)
            .id(self.identifier)
            .build()
    }
}
