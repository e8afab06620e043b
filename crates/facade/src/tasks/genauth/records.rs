//! The records of application access that a subject has.

use std::collections::BTreeMap;

use genauth_raw::applications::{AuthorizationTargetType, REVOKE_APPLICATION_ACCESS};
use genauth_raw::shared::{Effect, SubjectType};
use identity_facade_core::{Error, Invalid};

use crate::genauth::{ManagementClient, Subject, SubjectId};
use crate::tasks::plan::Plan;
use crate::tasks::remains::Reason;
use crate::tasks::step::{Step, StepState, Vendor, removed};

/// What records say of one application.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Record {
    pub(super) allows: bool,
    /// A DENY, or an effect that this version does not know.
    denies: bool,
}

impl Record {
    /// Revoking takes every record of the subject, so one that denies keeps all of them.
    pub(super) const fn is_removable(self) -> bool {
        self.allows && !self.denies
    }
}

/// The records of a subject, by application.
pub(super) type Records = BTreeMap<String, Record>;

/// Reads the records of a subject.
pub(super) async fn records(
    client: &ManagementClient,
    subject: &SubjectId,
) -> Result<Records, Error> {
    let (kind, _, id) = subject.parts();
    let kind = match kind {
        SubjectType::User => AuthorizationTargetType::User,
        SubjectType::Role => AuthorizationTargetType::Role,
        SubjectType::Group => AuthorizationTargetType::Group,
        _ => AuthorizationTargetType::Org,
    };
    let call = client
        .raw()
        .list_auth_subject()
        .target_type(kind)
        .target_id(id);
    let mut records = Records::new();
    for row in call.await?.list {
        let record = records.entry(row.app_id.to_string()).or_default();
        if row.effect == Effect::Allow {
            record.allows = true;
        } else {
            record.denies = true;
        }
    }
    Ok(records)
}

/// A subject in words.
pub(super) fn words(subject: &SubjectId) -> String {
    match subject.parts() {
        (SubjectType::User, _, id) => format!("user {id}"),
        (SubjectType::Group, _, code) => format!("group {code}"),
        (SubjectType::Role, namespace, code) => {
            format!("role {code} of namespace {}", namespace.unwrap_or_default())
        }
        (_, _, node) => format!("organization {node}"),
    }
}

/// Adds a step for each record that can be removed, and names the others.
pub(super) fn add_steps(
    plan: &mut Plan,
    client: &ManagementClient,
    subject: &SubjectId,
    records: &Records,
) {
    for (app, record) in records {
        if record.is_removable() {
            plan.step(revocation(client, subject, app));
        } else {
            let how = if record.allows {
                "a record denies access and another allows it: revoking would take both, so both stay"
            } else {
                "a record denies access, and stays"
            };
            plan.remains_by(Reason::Deny, format!("application {app}"), how);
        }
    }
}

/// Removes the ALLOW record of one application, if it still is one: a plan may be old.
fn revocation(client: &ManagementClient, subject: &SubjectId, app: &str) -> Step {
    let (_, namespace, id) = subject.parts();
    let ids: Vec<&str> = [Some(app), namespace, Some(id)]
        .into_iter()
        .flatten()
        .collect();
    let does = format!(
        "revoke the access of {} to application {app}",
        words(subject)
    );
    let (client, subject, app) = (client.clone(), subject.clone(), app.to_owned());
    Step::doing(
        Vendor::GenAuth,
        &REVOKE_APPLICATION_ACCESS,
        &ids,
        does,
        move || {
            let (client, subject, app) = (client.clone(), subject.clone(), app.clone());
            async move {
                match records(&client, &subject).await {
                    Err(error) => (StepState::Failed, Some(error)),
                    Ok(now) if !now.get(&app).is_some_and(|record| record.is_removable()) => {
                        (StepState::AlreadyDone, None)
                    }
                    Ok(_) => {
                        let call = client.raw().revoke_application_access().app_id(app);
                        removed(call.list([entry(&subject)]).await)
                    }
                }
            }
        },
    )
}

/// A subject as it is sent.
fn entry(subject: &SubjectId) -> Result<Subject, Invalid> {
    match subject.parts() {
        (SubjectType::User, _, id) => Subject::users([id]),
        (SubjectType::Group, _, code) => Subject::groups([code]),
        (SubjectType::Role, namespace, code) => {
            Subject::roles(namespace.unwrap_or_default(), [code])
        }
        (_, _, node) => Subject::organizations([node]),
    }
}
