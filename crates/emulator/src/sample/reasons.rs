//! Why operations have no state: a reason for each group of a vendor's description, and for single operations that
//! differ from their group.

use crate::contract::description::Operation;

const ADDRESS: &str = "an address in the vendor's network, which no test can reach";
const BILLING: &str = "money: which plan is paid for decides nothing that the emulator answers";
const BROWSER: &str = "belongs to a browser, of which there is none";
const CODE: &str = "needs the code that the vendor sends by mail or SMS";
const CONFIGURATION: &str =
    "configures the vendor's pages and messages, and decides nothing about access";
const DEVICE: &str = "devices come from the vendor's client on them";
const EXTERNAL: &str = "is about users of another system, of whom nothing is known here";
const EXTRA_FIELDS: &str = "extra fields of data resources, which no check looks at";
const IMPORT: &str = "reads or writes files of the vendor's console";
const LOG: &str = "a log of the vendor's; what was asked of the emulator is in `requests()`";
const MODEL: &str = "tables of the customer's own, which decide nothing about access";
const PIPELINE: &str = "runs the customer's code at the vendor";
const PROVIDER: &str = "needs an identity provider that answers";
const SECRET: &str = "a secret of the vendor's own, which nothing here can use";
const WEBHOOKS: &str = "the emulator has endpoints of its own: `send_webhooks`";

/// The reasons of groups, by the vendor's name and the group's.
const GROUPS: [(&str, &str, &str); 36] = [
    ("clerk", "Admin Portal Link Tokens", BROWSER),
    ("clerk", "Agent Tasks", "the agent signs in in a browser"),
    ("clerk", "Beta Features", ADDRESS),
    ("clerk", "Billing", BILLING),
    ("clerk", "Clients", BROWSER),
    ("clerk", "Email & SMS Templates", CONFIGURATION),
    ("clerk", "Email Addresses", CODE),
    ("clerk", "Enterprise Connections", PROVIDER),
    ("clerk", "Miscellaneous", BROWSER),
    ("clerk", "Organizations", BILLING),
    ("clerk", "Phone Numbers", CODE),
    ("clerk", "Proxy Checks", ADDRESS),
    ("clerk", "Sign Ups", BROWSER),
    (
        "clerk",
        "Testing Tokens",
        "lets a browser past the vendor's bot detection, which is not here",
    ),
    ("clerk", "Users", BILLING),
    ("clerk", "Webhooks", WEBHOOKS),
    (
        "genauth",
        "applications",
        "accounts at applications that know no single sign-on: who may use one is not decided by it",
    ),
    ("genauth", "audit-logs", LOG),
    ("genauth", "billing", BILLING),
    (
        "genauth",
        "custom-fields",
        "data of the customer's own, which decide nothing about access",
    ),
    ("genauth", "data-permissions", EXTRA_FIELDS),
    ("genauth", "device-exclusivity", DEVICE),
    ("genauth", "devices", DEVICE),
    (
        "genauth",
        "events",
        "events of the customer's own, to which nothing here listens",
    ),
    ("genauth", "ext-idps", PROVIDER),
    (
        "genauth",
        "invitations",
        "people apply in a browser, and the vendor's console lets them in",
    ),
    ("genauth", "messages", CONFIGURATION),
    ("genauth", "metadata", MODEL),
    ("genauth", "pipelines", PIPELINE),
    (
        "genauth",
        "public-accounts",
        "accounts that several users share; the checks that have state are about users",
    ),
    (
        "genauth",
        "resources",
        "the description has one role where a page of them is meant; `listPermissionNamespaceRoles` has state",
    ),
    (
        "genauth",
        "risk-lists",
        "counts and addresses of sign-ins, which happen in a browser",
    ),
    (
        "genauth",
        "security-settings",
        "rules of signing in, which happens in a browser",
    ),
    ("genauth", "users", PROVIDER),
    ("genauth", "verify", CONFIGURATION),
    ("genauth", "webhooks", WEBHOOKS),
];

/// The reasons of single operations.
const OPERATIONS: [(&str, &str); 30] = [
    ("checkDomainAvailable", ADDRESS),
    ("checkExternalUserPermission", EXTERNAL),
    ("getExternalUserResourceStruct", EXTERNAL),
    ("getInviteEmailTemplate", CONFIGURATION),
    ("listRegisterExtendsFields", CONFIGURATION),
    ("updateInviteEmailTemplate", CONFIGURATION),
    ("updateRegisterExtendsFields", CONFIGURATION),
    (
        "checkMutualExclusion",
        "no operation says which roles exclude each other",
    ),
    (
        "deleteUserSyncRelations",
        "users are synchronized from a directory that is not there",
    ),
    ("exportUsers", IMPORT),
    ("getMfaTriggerData", BROWSER),
    ("getOtpSecretByUser", SECRET),
    ("getUserEncryptPasswordBatch", SECRET),
    ("getUserMfaInfo", "second factors are set up in a browser"),
    ("getUserMfaStatus", "second factors are set up in a browser"),
    ("getUserPasswordCiphertext", SECRET),
    (
        "getUserPrincipalAuthenticationInfo",
        "real-name verification is another authority's",
    ),
    (
        "getUserSyncRelations",
        "users are synchronized from a directory that is not there",
    ),
    ("importOtp", "second factors are set up in a browser"),
    ("importTemplate", IMPORT),
    ("importUsers", IMPORT),
    ("listApplicationActiveUsers", LOG),
    ("listArchivedUsers", "who was deleted is not remembered"),
    (
        "listPermissionView",
        "facts of other operations in one view: `listDataPolicyTargets` and `getUserPermissionList` have state",
    ),
    (
        "resetUserPrincipalAuthenticationInfo",
        "real-name verification is another authority's",
    ),
    (
        "setUsersMfaStatus",
        "second factors are set up in a browser",
    ),
    ("updateApplicationMfaSettings", BROWSER),
    ("updateLoginPageConfig", CONFIGURATION),
    ("upload", IMPORT),
    ("userFieldDecrypt", SECRET),
];

/// Why an operation has no state, if it has none.
pub(crate) fn reason(vendor: &str, operation: &Operation) -> Option<&'static str> {
    let own = OPERATIONS.iter().find(|(name, _)| *name == operation.id);
    let group = group(operation);
    let of_group = || {
        let mut groups = GROUPS.iter().filter(|(of, ..)| *of == vendor);
        groups.find_map(|(_, name, reason)| (*name == group).then_some(*reason))
    };
    own.map(|(_, reason)| *reason).or_else(of_group)
}

/// The group that the description puts an operation into.
pub(crate) fn group(operation: &Operation) -> &str {
    operation.facts["tags"][0].as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use crate::sample::coverage::Coverage;
    use crate::sample::operation::Sample;

    use super::{GROUPS, OPERATIONS};

    fn without_state() -> impl Iterator<Item = Sample> {
        Sample::all().filter(|sample| sample.coverage() != Coverage::State)
    }

    #[test]
    fn every_operation_without_state_has_a_reason() {
        let unexplained = without_state().filter(|sample| sample.reason().is_none());
        let unexplained: BTreeSet<_> = unexplained
            .map(|sample| (sample.vendor(), sample.group(), sample.operation()))
            .collect();
        assert_eq!(unexplained, BTreeSet::new());
    }

    #[test]
    fn no_reason_is_left_of_what_has_state_or_is_gone() {
        let own = OPERATIONS.map(|(name, _)| name);
        let needed: BTreeSet<&str> = without_state().map(|sample| sample.operation()).collect();
        let idle = own.iter().filter(|name| !needed.contains(*name));
        assert_eq!(idle.collect::<Vec<_>>(), Vec::<&&str>::new());
        let needed: BTreeSet<(&str, &str)> = without_state()
            .filter(|sample| !own.contains(&sample.operation()))
            .filter_map(|sample| Some((sample.vendor(), sample.reason()?)))
            .collect();
        let groups = GROUPS.iter();
        let idle = groups.filter(|(vendor, _, reason)| !needed.contains(&(*vendor, *reason)));
        let idle: Vec<&str> = idle.map(|(_, group, _)| *group).collect();
        assert_eq!(idle, Vec::<&str>::new());
    }
}
