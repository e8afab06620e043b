//! The subjects of access: users, groups, organization nodes, or the roles of a namespace.

use genauth_raw::applications::{
    ApplicationPermissionRecordItem as Record,
    ApplicationPermissionRecordItemBuilder as RecordBuilder,
    DeleteApplicationPermissionRecordItem as Item,
    DeleteApplicationPermissionRecordItemBuilder as ItemBuilder,
};
use genauth_raw::shared::{Effect, SubjectType as TargetType};
use identity_facade_core::{
    __push_string, AtMost, IntoInput, IntoList, Invalid, Rule, TakesResult,
};
use serde::Serialize;

use super::identifiers::{Identifiers, is_blank};

/// One kind of subject and 1 to 50 of its identifiers: for allowing, denying and revoking access. Feature
/// `genauth-applications`.
///
/// Every identifier is checked when the subject is made: none may be blank, none may occur twice. A role cannot be
/// named without its namespace. Too many identifiers are counted to 65,536 beyond the limit, so an iterator without end
/// is refused, too.
///
/// ```
/// use identity_facade::genauth::Subject;
///
/// let admins = Subject::roles("code1", ["admin"])?;
/// let refused = Subject::users(["6229ffaxxxxxxxxcade3e3d9", " "]).unwrap_err();
/// assert_eq!(refused.violations()[0].field, "targetIdentifier[1]");
/// # Ok::<(), identity_facade::Invalid>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(try_from = "super::subject_json::Written<Vec<String>>")
)]
#[serde(rename_all = "camelCase")]
pub struct Subject {
    target_type: TargetType,
    #[serde(skip_serializing_if = "Option::is_none")]
    namespace_code: Option<String>,
    target_identifier: Identifiers,
    /// Of allowed and denied access; revoking does not know it.
    #[serde(skip_serializing_if = "Option::is_none")]
    inherit_by_children: Option<bool>,
}

impl Subject {
    /// Users, by user id.
    pub fn users(ids: impl IntoIterator<Item: IntoInput<String>>) -> Result<Self, Invalid> {
        Self::new(TargetType::User, None, ids)
    }

    /// Groups, by group code.
    pub fn groups(codes: impl IntoIterator<Item: IntoInput<String>>) -> Result<Self, Invalid> {
        Self::new(TargetType::Group, None, codes)
    }

    /// Organizations and their departments, by node id.
    pub fn organizations(
        node_ids: impl IntoIterator<Item: IntoInput<String>>,
    ) -> Result<Self, Invalid> {
        Self::new(TargetType::Org, None, node_ids)
    }

    /// Organizations and departments without the nodes below them, by node id. It matters when access is allowed or
    /// denied: the record holds for these nodes only. A revocation takes the record of the node away, with or without
    /// child nodes.
    pub fn organizations_without_children(
        node_ids: impl IntoIterator<Item: IntoInput<String>>,
    ) -> Result<Self, Invalid> {
        Ok(Self {
            inherit_by_children: Some(false),
            ..Self::organizations(node_ids)?
        })
    }

    /// Roles of the namespace `namespace`, by role code.
    pub fn roles(
        namespace: impl IntoInput<String>,
        codes: impl IntoIterator<Item: IntoInput<String>>,
    ) -> Result<Self, Invalid> {
        Self::new(TargetType::Role, Some(namespace.into_input()), codes)
    }

    pub(super) fn new(
        kind: TargetType,
        namespace: Option<Result<String, Invalid>>,
        identifiers: impl IntoIterator<Item: IntoInput<String>>,
    ) -> Result<Self, Invalid> {
        let namespace = namespace
            .map(|code| {
                code.and_then(not_blank)
                    .map_err(|blank| blank.at("namespaceCode"))
            })
            .transpose();
        let identifiers =
            Identifiers::new(identifiers).map_err(|refused| refused.at("targetIdentifier"));
        let (namespace, identifiers) = Invalid::both(namespace, identifiers)?;
        Ok(Self {
            target_type: kind,
            namespace_code: namespace,
            target_identifier: identifiers,
            inherit_by_children: None,
        })
    }

    /// The same organizations, with or without the nodes below them.
    #[cfg(feature = "serialize")]
    pub(super) const fn with_children(mut self, inherit: Option<bool>) -> Self {
        self.inherit_by_children = inherit;
        self
    }

    /// What is recorded when access is allowed or denied.
    pub(super) fn record(self, effect: Effect) -> Result<Record, Invalid> {
        Record::builder()
            .target_type(self.target_type)
            .target_identifier(self.target_identifier.iter())
            .effect(effect)
            .set_opt(self.namespace_code, RecordBuilder::namespace_code)
            .set_opt(self.inherit_by_children, RecordBuilder::inherit_by_children)
            .build()
    }
}

/// A string that names something.
pub(super) fn not_blank(text: String) -> Result<String, Invalid> {
    if is_blank(&text) {
        Err(Invalid::of(Rule::Blank))
    } else {
        Ok(text)
    }
}

impl TakesResult for Subject {}

impl IntoInput<Self> for Subject {
    fn into_input(self) -> Result<Self, Invalid> {
        Ok(self)
    }
}

impl IntoInput<Subject> for &Subject {
    fn into_input(self) -> Result<Subject, Invalid> {
        Ok(self.clone())
    }
}

/// The subjects of one call: 1 to 10.
pub(super) type Subjects = AtMost<Subject, 10, 1>;

/// As raw calls name it when its access is revoked. A `Result` of a subject is taken, too.
impl IntoInput<Item> for Subject {
    fn into_input(self) -> Result<Item, Invalid> {
        let item = Item::builder()
            .target_type(self.target_type)
            .target_identifier(self.target_identifier.iter());
        item.set_opt(self.namespace_code, ItemBuilder::namespace_code)
            .build()
    }
}

impl IntoInput<Item> for &Subject {
    fn into_input(self) -> Result<Item, Invalid> {
        self.clone().into_input()
    }
}

/// Subjects whose access is revoked, as the JSON text that raw calls would write: without a string for each identifier.
pub(super) fn revoked(subjects: &Subjects) -> String {
    /// What stands around the identifiers of a subject, without the code of a namespace.
    const AROUND: usize = 64;
    let length = |subject: &Subject| subject.target_identifier.written_length() + AROUND;
    let mut json = String::with_capacity(subjects.iter().map(length).sum());
    json.push('[');
    for (index, subject) in subjects.iter().enumerate() {
        json.push_str(if index > 0 { ",{" } else { "{" });
        if let Some(code) = &subject.namespace_code {
            json.push_str(r#""namespaceCode":"#);
            __push_string(&mut json, code);
            json.push(',');
        }
        json.push_str(r#""targetIdentifier":"#);
        subject.target_identifier.write(&mut json);
        json.push_str(r#","targetType":"#);
        __push_string(&mut json, subject.target_type.as_str());
        json.push('}');
    }
    json.push(']');
    json
}

/// Subjects with the effect that is recorded for them.
pub(super) struct Records {
    subjects: Result<Subjects, Invalid>,
    effect: Effect,
}

impl Records {
    pub(super) const fn new(subjects: Result<Subjects, Invalid>, effect: Effect) -> Self {
        Self { subjects, effect }
    }
}

impl IntoList<AtMost<Record, 10, 1>, Self> for Records {
    fn into_list(self) -> Result<AtMost<Record, 10, 1>, Invalid> {
        let subjects = self.subjects?.into_iter();
        AtMost::try_from_iter(subjects.map(|subject| subject.record(self.effect)))
    }
}
