//! Whom access is given to or taken from: users, groups, organisation nodes, or the roles of a namespace.

use genauth_raw::applications::DeleteApplicationPermissionRecordItem as Item;
use genauth_raw::shared::SubjectType as TargetType;
use identity_facade_core::{AtMost, Checks, Invalid, Rule};

/// The most identifiers that one subject may hold.
const MAX_IDENTIFIERS: usize = 50;

/// The most subjects that one call may name.
const MAX_SUBJECTS: usize = 10;

/// One kind of subject and 1 to 50 of its identifiers. Feature `genauth-applications`.
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
#[derive(Clone, Debug, PartialEq)]
pub struct Subject {
    kind: TargetType,
    namespace: Option<String>,
    identifiers: AtMost<String, MAX_IDENTIFIERS, 1>,
}

impl Subject {
    /// Users, by user id.
    pub fn users<T: Into<String>>(ids: impl IntoIterator<Item = T>) -> Result<Self, Invalid> {
        Self::new(TargetType::User, None, ids)
    }

    /// Groups, by group code.
    pub fn groups<T: Into<String>>(codes: impl IntoIterator<Item = T>) -> Result<Self, Invalid> {
        Self::new(TargetType::Group, None, codes)
    }

    /// Organisations and their departments, by node id.
    pub fn organizations<T: Into<String>>(
        node_ids: impl IntoIterator<Item = T>,
    ) -> Result<Self, Invalid> {
        Self::new(TargetType::Org, None, node_ids)
    }

    /// Roles of the namespace `namespace`, by role code.
    pub fn roles<T: Into<String>>(
        namespace: impl Into<String>,
        codes: impl IntoIterator<Item = T>,
    ) -> Result<Self, Invalid> {
        Self::new(TargetType::Role, Some(namespace.into()), codes)
    }

    fn new<T: Into<String>>(
        kind: TargetType,
        namespace: Option<String>,
        identifiers: impl IntoIterator<Item = T>,
    ) -> Result<Self, Invalid> {
        let namespace = match namespace {
            Some(code) if is_blank(&code) => Err(Invalid::new("namespaceCode", Rule::Blank)),
            namespace => Ok(namespace),
        };
        let identifiers = checked(identifiers.into_iter().map(Into::into));
        let (namespace, identifiers) = Invalid::both(namespace, identifiers)?;
        Ok(Self {
            kind,
            namespace,
            identifiers,
        })
    }
}

/// As many identifiers as are allowed, none of them blank, none of them twice.
fn checked(
    identifiers: impl Iterator<Item = String>,
) -> Result<AtMost<String, MAX_IDENTIFIERS, 1>, Invalid> {
    let mut identifiers = identifiers.fuse();
    let first: Vec<String> = identifiers.by_ref().take(MAX_IDENTIFIERS).collect();
    let mut checks = Checks::default();
    for (index, identifier) in first.iter().enumerate() {
        let field = format!("targetIdentifier[{index}]");
        if is_blank(identifier) {
            checks.push(&field, Rule::Blank);
        } else if let Some(first) = first[..index].iter().position(|other| other == identifier) {
            checks.push(&field, Rule::Duplicate { first });
        }
    }
    // What follows the limit is only counted, and not without end.
    let counted = AtMost::try_from_iter(first.into_iter().chain(identifiers))
        .map_err(|refused| refused.at("targetIdentifier"));
    Invalid::both(checks.finish(()), counted).map(|((), identifiers)| identifiers)
}

/// Whether a string names nothing.
pub(super) fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// So that a list may hold subjects that were refused, and all of them are reported at once.
impl TryFrom<Result<Self, Invalid>> for Subject {
    type Error = Invalid;

    fn try_from(subject: Result<Self, Invalid>) -> Result<Self, Invalid> {
        subject
    }
}

/// The subjects of one call. Those beyond the limit are only counted, and not without end.
pub(super) struct Subjects(Result<Items, Invalid>);

type Items = AtMost<Item, MAX_SUBJECTS, 1>;

impl Subjects {
    pub(super) fn new<S>(subjects: impl IntoIterator<Item = S>) -> Self
    where
        S: TryInto<Subject, Error: Into<Invalid>>,
    {
        let subjects = subjects.into_iter();
        Self(Items::try_from_iter(subjects.map(|subject| {
            Listed(subject.try_into().map_err(Into::into))
        })))
    }
}

impl TryFrom<Subjects> for Items {
    type Error = Invalid;

    fn try_from(subjects: Subjects) -> Result<Self, Invalid> {
        subjects.0
    }
}

/// A subject of a list, as it is sent.
struct Listed(Result<Subject, Invalid>);

impl TryFrom<Listed> for Item {
    type Error = Invalid;

    fn try_from(listed: Listed) -> Result<Self, Invalid> {
        let Subject {
            kind,
            namespace,
            identifiers,
        } = listed.0?;
        let item = Self::builder()
            .target_type(kind)
            .target_identifier(identifiers);
        match namespace {
            Some(code) => item.namespace_code(code),
            None => item,
        }
        .build()
    }
}
