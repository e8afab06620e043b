//! What stands behind the answer to an operation: state, a sample, or a refusal. An operation that verifies, checks or
//! introspects something is never sampled by default: a caller would take the answer for the truth.

use std::sync::{Arc, Mutex, PoisonError};

/// What an emulator does with an operation that it keeps no state for.
///
/// Operations that verify, check or introspect something are refused either way, and so is a request that names a thing
/// which would have state and is not there. With [`Builder::stateless`](crate::Builder::stateless) everything is sampled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Unmodelled {
    /// Answers with a sample that fits the description and grants nothing, with the header `x-emulator-sample`. The default.
    #[default]
    Sample,
    /// Refuses: Clerk with status 501 and the code `emulator_unmodelled`, GenAuth with `statusCode` 501.
    Refuse,
}

/// What stands behind an answer, as an emulator starts by default.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Coverage {
    /// What earlier calls made, changed and deleted.
    State,
    /// The description alone.
    Sampled,
    /// Nothing: the call is refused with status 501.
    Refused,
}

/// Which operations a vendor answers with samples.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sampling {
    /// All: nothing is remembered.
    All,
    /// Those without state that decide nothing.
    Unmodelled,
    /// None.
    Nothing,
}

impl Sampling {
    /// Whether an operation without state is sampled.
    pub(crate) fn allows(self, operation: &str) -> bool {
        match self {
            Self::All => true,
            Self::Unmodelled => !is_refused(operation),
            Self::Nothing => false,
        }
    }
}

/// The sampling of an emulator, which can be switched while it runs.
#[derive(Debug)]
pub(crate) struct SamplingSwitch(Mutex<Sampling>);

impl SamplingSwitch {
    pub(crate) fn at(sampling: Sampling) -> Arc<Self> {
        Arc::new(Self(Mutex::new(sampling)))
    }

    pub(crate) fn get(&self) -> Sampling {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn set(&self, sampling: Sampling) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = sampling;
    }
}

/// The code of a refusal by the emulator, at Clerk.
pub(crate) const UNMODELLED: &str = "emulator_unmodelled";

/// Why an operation without state is refused.
pub(crate) fn refusal(operation: &str) -> String {
    format!(
        "the emulator keeps no state that could answer {operation}, and a made-up answer could pass for a real one"
    )
}

/// How an operation that verifies, checks or introspects something is answered, or looks as if it did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Check {
    /// From state.
    State,
    /// It is refused.
    Refused,
    /// It answers no question about access; the reason follows.
    No(&'static str),
}

/// The operations that verify, check or introspect something, by vendor. A test finds those that are missing here.
const CHECKS: [(&str, Check); 33] = [
    ("AttemptEmailAddressVerification", Check::Refused),
    ("AttemptPhoneNumberVerification", Check::Refused),
    (
        "CreateEnterpriseConnectionTestRun",
        Check::No("starts a test in a browser, and answers with its address"),
    ),
    (
        "ListEnterpriseConnectionTestRuns",
        Check::No("lists the tests of a connection; a sampled one has failed"),
    ),
    ("PrepareEmailAddressVerification", Check::Refused),
    ("PreparePhoneNumberVerification", Check::Refused),
    ("VerifyClient", Check::Refused),
    ("VerifyDomainProxy", Check::Refused),
    ("VerifyOrganizationDomainOwnership", Check::State),
    ("VerifyPassword", Check::State),
    ("VerifyTOTP", Check::State),
    ("verifyApiKey", Check::State),
    ("verifyM2MToken", Check::State),
    ("verifyOAuthAccessToken", Check::State),
    ("checkDataPolicyExists", Check::State),
    ("checkDataResourceExists", Check::State),
    ("checkDomainAvailable", Check::Refused),
    ("checkExternalUserPermission", Check::Refused),
    ("checkMutualExclusion", Check::Refused),
    ("checkParamsNamespace", Check::State),
    ("checkPermission", Check::State),
    ("checkPermissionNamespaceExists", Check::State),
    ("checkSessionStatus", Check::State),
    ("checkUserSameLevelPermission", Check::State),
    ("getExternalUserResourceStruct", Check::Refused),
    ("getUserPrincipalAuthenticationInfo", Check::Refused),
    (
        "getVerifyConfigApp",
        Check::No("lists applications with their login pages"),
    ),
    ("hasAnyRole", Check::State),
    ("isActionAllowed", Check::State),
    ("isUserExists", Check::State),
    ("listPermissionView", Check::Refused),
    (
        "resetUserPrincipalAuthenticationInfo",
        Check::No("only says that it was done"),
    ),
    ("verifyEvent", Check::No("publishes an event")),
];

/// Whether an operation without state is refused, however the emulator was started, unless it is stateless.
pub(crate) fn is_refused(operation: &str) -> bool {
    CHECKS.contains(&(operation, Check::Refused))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::sample::operation::Sample;

    /// Words of a name or a path that ask for a verdict.
    const ASKING: [&str; 19] = [
        "allowed",
        "attempt",
        "authenticate",
        "authenticated",
        "authentication",
        "available",
        "check",
        "checks",
        "confirm",
        "exists",
        "has",
        "introspect",
        "introspection",
        "is",
        "test",
        "validate",
        "validation",
        "verification",
        "verify",
    ];

    /// The words of a name in camel case, or of a path.
    fn words(text: &str) -> Vec<String> {
        let mut words = vec![String::new()];
        for letter in text.chars() {
            if letter.is_uppercase() || !letter.is_alphanumeric() {
                words.push(String::new());
            }
            if let Some(word) = words.last_mut() {
                word.extend(
                    letter
                        .to_lowercase()
                        .filter(|letter| letter.is_alphanumeric()),
                );
            }
        }
        words
    }

    /// Whether the answer is hardly more than a boolean, and not that the call went well.
    fn is_verdict(sample: &Sample) -> bool {
        let body = sample.full().json().unwrap_or_default();
        let data = match sample.vendor() {
            "genauth" => &body["data"],
            _ => &body,
        };
        let members = data.as_object();
        sample.done().is_none()
            && members.is_some_and(|members| {
                members.len() <= 2 && members.values().any(serde_json::Value::is_boolean)
            })
    }

    fn asks(sample: &Sample) -> bool {
        let path = sample
            .path()
            .split('/')
            .filter(|part| !part.starts_with('{'));
        let words = path.chain([sample.operation()]).flat_map(words);
        let mut words = words.filter(|word| ASKING.contains(&word.as_str()));
        words.next().is_some() || is_verdict(sample)
    }

    #[test]
    fn whatever_verifies_or_checks_has_state_or_is_refused() {
        // They create, and say so beside what they created.
        let creating = ["createAdminRole", "createOrUpdateGroup"];
        let mut wrong = BTreeMap::new();
        for sample in Sample::all() {
            let operation = sample.operation();
            let check = CHECKS.iter().find(|(name, _)| *name == operation);
            match (check.map(|(_, check)| check), sample.coverage()) {
                (None, Coverage::State) if creating.contains(&operation) => {}
                (None, coverage) if asks(&sample) => {
                    wrong.insert(operation, format!("{coverage:?}, and no decision"));
                }
                (None | Some(Check::No(_)), Coverage::State | Coverage::Sampled)
                | (Some(Check::State), Coverage::State)
                | (Some(Check::Refused), Coverage::Refused) => {}
                (check, coverage) => {
                    wrong.insert(operation, format!("{coverage:?} instead of {check:?}"));
                }
            }
        }
        assert_eq!(wrong, BTreeMap::new());
    }

    #[test]
    fn no_decision_is_about_an_operation_that_is_gone() {
        let gone = CHECKS.iter().map(|(name, _)| *name);
        let gone = gone.filter(|name| !Sample::all().any(|sample| sample.operation() == *name));
        assert_eq!(gone.collect::<Vec<_>>(), Vec::<&str>::new());
    }
}
