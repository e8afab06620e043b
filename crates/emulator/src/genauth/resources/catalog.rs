//! The kinds of thing that decide access, as facts: how one is named and found, and what is peculiar to it.

use crate::genauth::oidc::issue::ACCESS_TOKEN;
use crate::genauth::resources::access_keys::ACCESS_KEY;
use crate::genauth::resources::attributions::ATTRIBUTION;
use crate::genauth::resources::data_kinds::{DataPolicy, DataResource};
use crate::genauth::resources::invitations::Roster;
use crate::genauth::resources::invitees::INVITEE;
use crate::genauth::resources::kind::{Application, Kind, Namespace, Plain, User};
use crate::genauth::resources::whitelists;
use crate::state::store;

/// A kind of thing.
pub(crate) struct Resource {
    /// The table that it is kept in, and what refusals call it.
    pub(crate) kind: &'static str,
    /// The member by which requests name it.
    pub(crate) key: &'static str,
    /// The member that holds its namespace, if the key is one within a namespace only.
    pub(crate) namespace: Option<&'static str>,
    /// A member that the emulator makes up.
    pub(crate) id: Option<&'static str>,
    /// The operation whose answer is the shape of a row.
    pub(crate) shown_by: &'static str,
    /// Members that no two may share, besides the key.
    pub(crate) unique: &'static [&'static str],
    /// Members that requests set and that answer does not show.
    pub(crate) kept: &'static [&'static str],
    /// The apiCode of its absence, if the vendor has one.
    pub(crate) missing: Option<u32>,
    /// What is peculiar to it.
    pub(crate) own: &'static dyn Kind,
}

/// The kinds of thing that a user pool keeps.
#[derive(Debug)]
pub(crate) struct Kinds;

impl store::Kinds for Kinds {
    fn indexed(kind: &str) -> Vec<&'static str> {
        let mut indexed = vec!["id"];
        match kind {
            ACCESS_TOKEN => indexed.extend(["token", "client_id"]),
            ACCESS_KEY => indexed.push("accessKeyId"),
            whitelists::ENTRY => indexed.push("value"),
            INVITEE => indexed.push("inviteeId"),
            ATTRIBUTION => indexed.push("targetIdentifier"),
            _ => {}
        }
        if let Some(resource) = of_kind(kind) {
            indexed.push(resource.key);
            indexed.extend(resource.unique);
            indexed.extend(resource.namespace);
        }
        indexed
    }
}

/// The kind of thing with this name.
pub(crate) fn of_kind(kind: &str) -> Option<&'static Resource> {
    ALL.into_iter().find(|resource| resource.kind == kind)
}

static ALL: [&Resource; 11] = [
    &APPLICATION,
    &USER,
    &GROUP,
    &ROLE,
    &ADMIN_ROLE,
    &NAMESPACE,
    &RESOURCE,
    &DATA_RESOURCE,
    &DATA_POLICY,
    &INVITATION_POLICY,
    &INVITATION_ROSTER,
];

const fn coded(kind: &'static str, shown_by: &'static str, id: Option<&'static str>) -> Resource {
    Resource {
        kind,
        key: "code",
        namespace: None,
        id,
        shown_by,
        unique: &[],
        kept: &[],
        missing: None,
        own: &Plain,
    }
}

pub(crate) static APPLICATION: Resource = Resource {
    own: &Application,
    key: "appId",
    unique: &["appIdentifier"],
    missing: Some(2011),
    ..coded("application", "getApplication", Some("appId"))
};
pub(crate) static USER: Resource = Resource {
    own: &User,
    key: "userId",
    unique: &["username", "email", "phone", "externalId"],
    missing: Some(2004),
    ..coded("user", "getUser", Some("userId"))
};
pub(crate) static GROUP: Resource = coded("group", "getGroup", Some("id"));
pub(crate) static ROLE: Resource = Resource {
    namespace: Some("namespace"),
    ..coded("role", "getRole", Some("id"))
};
pub(crate) static ADMIN_ROLE: Resource = coded("admin role", "getRole", Some("id"));
pub(crate) static NAMESPACE: Resource = Resource {
    own: &Namespace,
    ..coded("namespace", "getNamespace", None)
};
pub(crate) static RESOURCE: Resource = Resource {
    namespace: Some("namespace"),
    ..coded("resource", "getResource", Some("id"))
};
pub(crate) static DATA_RESOURCE: Resource = Resource {
    own: &DataResource,
    key: "resourceCode",
    namespace: Some("namespaceCode"),
    kept: &["struct"],
    ..coded("data resource", "getDataResource", Some("id"))
};
pub(crate) static DATA_POLICY: Resource = Resource {
    own: &DataPolicy,
    key: "policyId",
    unique: &["policyName"],
    kept: &["statementList"],
    ..coded("data policy", "getDataPolicy", Some("policyId"))
};

/// The description leaves open what an answer shows of one: what requests say of it.
pub(crate) static INVITATION_POLICY: Resource = Resource {
    key: "policyId",
    kept: &[
        "allowSkipBindExtIdp",
        "defaultPasswordConfig",
        "enabledExtIdp",
        "enabledIdentifierVerify",
        "enabledInfoFill",
        "extIdpBindMsg",
        "extIdpConnIds",
        "extendsFields",
        "inviteEmailTemplateType",
        "inviteLinkConfig",
        "inviteMethod",
        "name",
        "registerInfoFillMsg",
        "sendVerifyCodeMethod",
        "showPasswordInInviteEmail",
        "welcomeEmailTemplateType",
    ],
    ..coded("invitation policy", "getPolicyDetailById", Some("policyId"))
};
pub(crate) static INVITATION_ROSTER: Resource = Resource {
    own: &Roster,
    key: "rosterId",
    ..coded("invitation roster", "getInvitationRoster", Some("rosterId"))
};

/// The kinds that live in a namespace.
pub(crate) static NAMESPACED: [&Resource; 3] = [&ROLE, &RESOURCE, &DATA_RESOURCE];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::genauth::description::GENAUTH;
    use crate::genauth::resources::operations;

    #[test]
    fn every_kind_that_an_operation_is_about_has_its_indexes() {
        for operation in GENAUTH.operations() {
            if let Some((resource, _)) = operations::of(&operation.id) {
                let known = ALL.iter().any(|known| known.kind == resource.kind);
                assert!(known, "{} is in no list of kinds", resource.kind);
            }
        }
    }
}
