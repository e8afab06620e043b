//! The subjects of access: users, groups, organization nodes, or the roles of a namespace.

use genauth_raw::applications::{
    DeleteApplicationPermissionRecordItem as Item,
    DeleteApplicationPermissionRecordItemBuilder as ItemBuilder,
};
use genauth_raw::shared::SubjectType as TargetType;
use identity_facade_core::{AtMost, Checks, IntoInput, Invalid, Rule};

/// The most identifiers that one subject may hold.
const MAX_IDENTIFIERS: usize = 50;

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

    /// Roles of the namespace `namespace`, by role code.
    pub fn roles(
        namespace: impl IntoInput<String>,
        codes: impl IntoIterator<Item: IntoInput<String>>,
    ) -> Result<Self, Invalid> {
        Self::new(TargetType::Role, Some(namespace.into_input()), codes)
    }

    fn new(
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
        let identifiers = checked(identifiers.into_iter().map(IntoInput::into_input));
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
    identifiers: impl Iterator<Item = Result<String, Invalid>>,
) -> Result<AtMost<String, MAX_IDENTIFIERS, 1>, Invalid> {
    let mut identifiers = identifiers.fuse();
    let first: Vec<_> = identifiers.by_ref().take(MAX_IDENTIFIERS).collect();
    let mut checks = Checks::default();
    for (index, identifier) in first.iter().enumerate() {
        let field = format!("targetIdentifier[{index}]");
        if identifier.as_ref().is_ok_and(|text| is_blank(text)) {
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

/// A string that names something.
pub(super) fn not_blank(text: String) -> Result<String, Invalid> {
    if is_blank(&text) {
        Err(Invalid::of(Rule::Blank))
    } else {
        Ok(text)
    }
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// As it is sent. A `Result` of a subject is taken, too.
impl IntoInput<Item> for Subject {
    fn into_input(self) -> Result<Item, Invalid> {
        let item = Item::builder()
            .target_type(self.kind)
            .target_identifier(self.identifiers);
        item.set_opt(self.namespace, ItemBuilder::namespace_code)
            .build()
    }
}

impl IntoInput<Item> for &Subject {
    fn into_input(self) -> Result<Item, Invalid> {
        self.clone().into_input()
    }
}
