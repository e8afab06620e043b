//! One subject of access by itself: an input of bulk forms.

use std::borrow::Cow;

use genauth_raw::shared::SubjectType as TargetType;
use identity_facade_core::{IntoInput, Invalid, TakesResult};
use serde::Serialize;

use crate::genauth::subject::{Subject, not_blank};

/// A user, a group, an organization node or a role: one subject, as bulk forms take them. Feature
/// `genauth-applications`.
///
/// Constructors refuse what is blank. Their results can be given as they are; an input that was refused then fails alone.
///
/// ```
/// use identity_facade::genauth::SubjectId;
///
/// let admin = SubjectId::role("code1", "admin")?;
/// assert!(SubjectId::user(" ").is_err());
/// # Ok::<(), identity_facade::Invalid>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(try_from = "crate::genauth::subject_json::Written<String>")
)]
#[serde(rename_all = "camelCase")]
pub struct SubjectId {
    target_type: TargetType,
    #[serde(skip_serializing_if = "Option::is_none")]
    namespace_code: Option<String>,
    target_identifier: String,
}

impl SubjectId {
    /// A user, by user id.
    pub fn user(id: impl IntoInput<String>) -> Result<Self, Invalid> {
        Self::new(TargetType::User, None, id.into_input())
    }

    /// A group, by group code.
    pub fn group(code: impl IntoInput<String>) -> Result<Self, Invalid> {
        Self::new(TargetType::Group, None, code.into_input())
    }

    /// An organization or a department, by node id.
    pub fn organization(node_id: impl IntoInput<String>) -> Result<Self, Invalid> {
        Self::new(TargetType::Org, None, node_id.into_input())
    }

    /// A role of the namespace `namespace`, by role code.
    pub fn role(
        namespace: impl IntoInput<String>,
        code: impl IntoInput<String>,
    ) -> Result<Self, Invalid> {
        let namespace = namespace.into_input().and_then(not_blank);
        let namespace = namespace.map_err(|invalid| invalid.at("namespaceCode"));
        Self::new(TargetType::Role, Some(namespace), code.into_input())
    }

    pub(crate) fn new(
        target_type: TargetType,
        namespace: Option<Result<String, Invalid>>,
        identifier: Result<String, Invalid>,
    ) -> Result<Self, Invalid> {
        let identifier = identifier.and_then(not_blank);
        let (namespace_code, target_identifier) = Invalid::both(
            namespace.transpose(),
            identifier.map_err(|invalid| invalid.at("targetIdentifier")),
        )?;
        Ok(Self {
            target_type,
            namespace_code,
            target_identifier,
        })
    }

    /// Its kind, the namespace of a role, and its identifier.
    #[cfg(feature = "genauth-tasks")]
    pub(crate) fn parts(&self) -> (TargetType, Option<&str>, &str) {
        (
            self.target_type,
            self.namespace_code.as_deref(),
            &self.target_identifier,
        )
    }

    /// What subjects have in common that share an entry of a request: their kind, and the namespace of roles.
    pub(super) fn kind(&self) -> Cow<'_, str> {
        match &self.namespace_code {
            Some(namespace) => format!("{} {namespace}", self.target_type).into(),
            None => self.target_type.as_str().into(),
        }
    }

    /// Passes on what tells it from others.
    pub(super) fn key(&self, string: &mut dyn FnMut(&str)) {
        string(self.target_type.as_str());
        string(&self.target_identifier);
        if let Some(namespace) = &self.namespace_code {
            string(namespace);
        }
    }
}

impl TakesResult for SubjectId {}

impl IntoInput<SubjectId> for SubjectId {
    fn into_input(self) -> Result<SubjectId, Invalid> {
        Ok(self)
    }
}

impl IntoInput<SubjectId> for &SubjectId {
    fn into_input(self) -> Result<SubjectId, Invalid> {
        Ok(self.clone())
    }
}

/// Subjects of one kind and namespace, as calls take them.
pub(super) fn together(subjects: &[&SubjectId]) -> Result<Subject, Invalid> {
    let first = subjects.first();
    let kind = first.map(|first| (first.target_type, first.namespace_code.as_deref()));
    let identifiers = subjects
        .iter()
        .map(|subject| subject.target_identifier.as_str());
    match kind {
        Some((TargetType::User, _)) => Subject::users(identifiers),
        Some((TargetType::Group, _)) => Subject::groups(identifiers),
        Some((TargetType::Role, Some(namespace))) => Subject::roles(namespace, identifiers),
        _ => Subject::organizations(identifiers),
    }
}
