//! The kinds of thing that decide access, as facts: how one is made, named and found, and what is peculiar to it.

use crate::clerk::resources::directories::{Directory, GroupRoleMapping};
use crate::clerk::resources::enterprise::{EnterpriseConnection, SamlConnection};
use crate::clerk::resources::instance::{Domain, JwtTemplate, OauthApplication};
use crate::clerk::resources::invitations::{Invitation, Listed, Waiting};
use crate::clerk::resources::keys::{ActorToken, ApiKey, SignInToken, TrustedDevice};
use crate::clerk::resources::kind::{Kind, Plain};
use crate::clerk::resources::memberships::Membership;
use crate::clerk::resources::organizations::{
    Organization, OrganizationDomain, OrganizationInvitation,
};
use crate::clerk::resources::role_sets::RoleSet;
use crate::clerk::resources::roles::{Permission, Role};
use crate::clerk::resources::sessions::Session;
use crate::clerk::resources::users::User;
use crate::state::store;

/// A kind of thing.
pub(crate) struct Resource {
    /// What errors call it, and the table that it is kept in.
    pub(crate) kind: &'static str,
    pub(crate) id: Id,
    /// The operation that creates one; its answer is the shape of a row.
    pub(crate) created_by: &'static str,
    /// Members by which a path may name it.
    pub(crate) known_by: &'static [&'static str],
    /// Members that no two may share among the things that they belong to.
    pub(crate) unique: &'static [&'static str],
    /// Further members by which one is found.
    pub(crate) found_by: &'static [&'static str],
    /// What is peculiar to it.
    pub(crate) own: &'static dyn Kind,
}

/// The kinds of thing that a Clerk instance keeps.
#[derive(Debug)]
pub(crate) struct Kinds;

impl store::Kinds for Kinds {
    fn indexed(kind: &str) -> Vec<&'static str> {
        let mut indexed = vec!["id"];
        if [OAUTH_TOKEN, SIGN_IN_TOKEN.kind].contains(&kind) {
            indexed.push("token");
        }
        if let Some(resource) = of_kind(kind) {
            for members in [resource.known_by, resource.unique, resource.found_by] {
                indexed.extend(members);
            }
        }
        indexed
    }
}

/// The table of opaque OAuth access tokens, which no operation creates.
pub(crate) const OAUTH_TOKEN: &str = "oauth_access_token";

static ALL: [&Resource; 25] = [
    &USER,
    &SESSION,
    &ORGANIZATION,
    &MEMBERSHIP,
    &ORGANIZATION_INVITATION,
    &INVITATION,
    &ROLE,
    &PERMISSION,
    &API_KEY,
    &ALLOWED,
    &BLOCKED,
    &WAITING,
    &ORGANIZATION_DOMAIN,
    &ROLE_SET,
    &SIGN_IN_TOKEN,
    &ACTOR_TOKEN,
    &REDIRECT_URL,
    &JWT_TEMPLATE,
    &OAUTH_APPLICATION,
    &DOMAIN,
    &TRUSTED_DEVICE,
    &ENTERPRISE_CONNECTION,
    &SAML_CONNECTION,
    &DIRECTORY,
    &GROUP_ROLE_MAPPING,
];

/// The kind of thing with this name.
pub(crate) fn of_kind(kind: &str) -> Option<&'static Resource> {
    ALL.into_iter().find(|resource| resource.kind == kind)
}

/// The form of an identifier.
pub(crate) enum Id {
    Base62(&'static str),
    Hex(&'static str),
}

const fn resource(
    kind: &'static str,
    prefix: &'static str,
    created_by: &'static str,
    unique: &'static [&'static str],
) -> Resource {
    Resource {
        kind,
        id: Id::Base62(prefix),
        created_by,
        known_by: &["id"],
        unique,
        found_by: &[],
        own: &Plain,
    }
}

pub(crate) static USER: Resource = Resource {
    own: &User,
    found_by: &[
        "email_addresses/id",
        "email_addresses/email_address",
        "phone_numbers/id",
        "phone_numbers/phone_number",
    ],
    ..resource("user", "user_", "CreateUser", &["username", "external_id"])
};
pub(crate) static SESSION: Resource = Resource {
    own: &Session,
    ..resource("session", "sess_", "createSession", &[])
};
pub(crate) static ORGANIZATION: Resource = Resource {
    own: &Organization,
    known_by: &["id", "slug"],
    ..resource("organization", "org_", "CreateOrganization", &["slug"])
};
pub(crate) static MEMBERSHIP: Resource = Resource {
    own: &Membership,
    known_by: &[".user"],
    ..resource(
        "organization_membership",
        "orgmem_",
        "CreateOrganizationMembership",
        &[".user"],
    )
};
pub(crate) static ORGANIZATION_INVITATION: Resource = Resource {
    own: &OrganizationInvitation,
    ..resource(
        "organization_invitation",
        "orginv_",
        "CreateOrganizationInvitation",
        &[".pending"],
    )
};
pub(crate) static INVITATION: Resource = Resource {
    own: &Invitation,
    ..resource("invitation", "inv_", "CreateInvitation", &[".pending"])
};
pub(crate) static ROLE: Resource = Resource {
    own: &Role,
    ..resource("role", "role_", "CreateOrganizationRole", &["key"])
};
pub(crate) static PERMISSION: Resource = Resource {
    own: &Permission,
    ..resource(
        "permission",
        "perm_",
        "CreateOrganizationPermission",
        &["key"],
    )
};
pub(crate) static API_KEY: Resource = Resource {
    own: &ApiKey,
    id: Id::Hex("ak_"),
    found_by: &["secret"],
    ..resource("api_key", "", "createApiKey", &[])
};
pub(crate) static ALLOWED: Resource = Resource {
    own: &Listed,
    ..resource(
        "allowlist_identifier",
        "alid_",
        "CreateAllowlistIdentifier",
        &["identifier"],
    )
};
pub(crate) static BLOCKED: Resource = Resource {
    own: &Listed,
    ..resource(
        "blocklist_identifier",
        "blid_",
        "CreateBlocklistIdentifier",
        &["identifier"],
    )
};
pub(crate) static WAITING: Resource = Resource {
    own: &Waiting,
    ..resource(
        "waitlist_entry",
        "wle_",
        "CreateWaitlistEntry",
        &["email_address"],
    )
};

pub(crate) static ORGANIZATION_DOMAIN: Resource = Resource {
    own: &OrganizationDomain,
    ..resource(
        "organization_domain",
        "orgdmn_",
        "CreateOrganizationDomain",
        &["name"],
    )
};
pub(crate) static ROLE_SET: Resource = Resource {
    own: &RoleSet,
    known_by: &["id", "key"],
    ..resource("role_set", "roleset_", "CreateRoleSet", &["key"])
};
pub(crate) static SIGN_IN_TOKEN: Resource = Resource {
    own: &SignInToken,
    ..resource("sign_in_token", "sit_", "CreateSignInToken", &[])
};
pub(crate) static ACTOR_TOKEN: Resource = Resource {
    own: &ActorToken,
    ..resource("actor_token", "act_", "CreateActorToken", &[])
};
pub(crate) static REDIRECT_URL: Resource =
    resource("redirect_url", "ru_", "CreateRedirectURL", &["url"]);
pub(crate) static JWT_TEMPLATE: Resource = Resource {
    own: &JwtTemplate,
    ..resource("jwt_template", "jtmp_", "CreateJWTTemplate", &["name"])
};
pub(crate) static OAUTH_APPLICATION: Resource = Resource {
    own: &OauthApplication,
    ..resource("oauth_application", "oa_", "CreateOAuthApplication", &[])
};
pub(crate) static DOMAIN: Resource = Resource {
    own: &Domain,
    ..resource("domain", "dmn_", "AddDomain", &["name"])
};
/// Nobody creates one by an operation, so its shape is that of the answer to its end.
pub(crate) static TRUSTED_DEVICE: Resource = Resource {
    own: &TrustedDevice,
    ..resource("trusted_device", "tdv_", "RevokeUserTrustedDevice", &[])
};
pub(crate) static ENTERPRISE_CONNECTION: Resource = Resource {
    own: &EnterpriseConnection,
    ..resource(
        "enterprise_connection",
        "entconn_",
        "CreateEnterpriseConnection",
        &[],
    )
};
pub(crate) static SAML_CONNECTION: Resource = Resource {
    own: &SamlConnection,
    ..resource("saml_connection", "samlc_", "CreateSAMLConnection", &[])
};
pub(crate) static DIRECTORY: Resource = Resource {
    own: &Directory,
    ..resource("directory", "dir_", "CreateDirectory", &[])
};
pub(crate) static GROUP_ROLE_MAPPING: Resource = Resource {
    own: &GroupRoleMapping,
    ..resource(
        "group_role_mapping",
        "grm_",
        "CreateDirectoryGroupRoleMapping",
        &["directory_group_id"],
    )
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clerk::description::CLERK;
    use crate::clerk::resources::operations;

    #[test]
    fn every_kind_that_an_operation_is_about_has_its_indexes() {
        for operation in CLERK.operations() {
            if let Some((resource, _)) = operations::of(&operation.id) {
                let known = ALL.iter().any(|known| known.kind == resource.kind);
                assert!(known, "{} is in no list of kinds", resource.kind);
            }
        }
    }
}
