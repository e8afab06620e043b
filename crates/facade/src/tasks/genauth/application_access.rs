//! Taking away every application access of a subject.

use std::collections::BTreeMap;

use genauth_raw::ids::RoleCode;
use genauth_raw::shared::{GroupDto, PermissionStrategy, RoleDto, SubjectType};
use identity_facade_core::{Error, IntoInput, Invalid};

use super::client;
use super::records::{Records, add_steps, records, words};
use crate::genauth::{ManagementClient, SubjectId};
use crate::tasks::plan::Plan;
use crate::tasks::remains::Reason;
use crate::tasks::task::task;

impl ManagementClient {
    /// Takes away every application access of a user, a group, a role or a department, across applications: its ALLOW
    /// records. DENY records stay.
    ///
    /// `.plan()` reads and shows what would be done; `.await` plans and runs at once. What reaches the subject
    /// otherwise is in the plan: [`RemoveApplicationAccess`]. To revoke one application, take
    /// [`revoke_application_access`](Self::revoke_application_access). Feature `genauth-tasks`.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let (id, secret) = emulator.genauth_key();
    /// use identity_facade::genauth::{ManagementClient, SubjectId};
    ///
    /// let genauth = ManagementClient::builder(id, secret).exchange(emulator.connection()).build()?;
    /// let plan = genauth.remove_all_application_access(SubjectId::group("interns")).plan().await?;
    /// println!("{plan}");
    /// assert!(plan.run().await.is_complete());
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_all_application_access(
        &self,
        subject: impl IntoInput<SubjectId>,
    ) -> RemoveApplicationAccess {
        RemoveApplicationAccess {
            client: client(self),
            subject: subject.into_input(),
        }
    }
}

/// Takes away every application access of a subject. From [`ManagementClient::remove_all_application_access`].
///
/// One step for each application with an ALLOW record, in the order of the applications' ids. Each step reads the
/// records once more, so that a record which has become a DENY since the plan is left alone.
///
/// What remains is named: DENY records; for a user, the applications reached by the default strategy, by a group, by a
/// role, or by an organization. Records of a role are listed by its code alone: where two namespaces have a role of the
/// same code, the plan may hold steps for applications that only the other one reaches. They take nothing away, and
/// are in the next plan again.
///
/// Requests: 1; for a user 3 more, and 1 for each group and role; then 2 for each step.
#[derive(Clone, Debug)]
#[must_use = "nothing is read or changed before `.plan()` or `.await`"]
pub struct RemoveApplicationAccess {
    client: ManagementClient,
    subject: Result<SubjectId, Invalid>,
}

task!(RemoveApplicationAccess);

impl RemoveApplicationAccess {
    async fn read(&self) -> Result<Plan, Error> {
        let subject = self.subject.clone()?;
        let own = records(&self.client, &subject).await?;
        let what = words(&subject);
        let mut plan = Plan::new(format!(
            "Take away every application access of GenAuth {what}"
        ));
        plan.found(format!("GenAuth {what}"));
        add_steps(&mut plan, &self.client, &subject, &own);
        match subject.parts() {
            (SubjectType::User, _, id) => {
                let groups = groups(&self.client, id, &mut plan).await?;
                let roles = roles(&self.client, id, &mut plan).await?;
                add_other_ways(&mut plan, &self.client, id, &own, &groups, &roles).await?;
                plan.hidden("departments that a user is in, and what they reach, by name");
            }
            (kind, ..) => {
                let everybody =
                    "the ones that let everybody in, which no record of this subject changes";
                plan.remains_by(
                    Reason::Default,
                    "applications by their default strategy",
                    everybody,
                );
                let how = "members keep what they have by themselves and by other groups, roles and organizations";
                plan.remains_by(
                    Reason::Kept,
                    format!("access of the members of {what}"),
                    how,
                );
                if kind == SubjectType::Role {
                    plan.hidden("of which namespace a record of a role is, where several have a role of this code");
                }
            }
        }
        plan.remains_by(
            Reason::Issued,
            "sessions and tokens of these applications",
            "they stay valid until they expire, or the user is kicked",
        );
        Ok(plan)
    }
}

/// The groups of a user.
pub(super) async fn groups(
    client: &ManagementClient,
    user: &str,
    plan: &mut Plan,
) -> Result<Vec<GroupDto>, Error> {
    let groups = client.raw().get_user_groups().user_id(user).await?;
    whole(plan, "groups", groups.list.len(), groups.total_count);
    Ok(groups.list.into_vec())
}

/// The roles of a user.
pub(super) async fn roles(
    client: &ManagementClient,
    user: &str,
    plan: &mut Plan,
) -> Result<Vec<RoleDto>, Error> {
    let roles = client.raw().get_user_roles().user_id(user).await?;
    whole(plan, "roles", roles.list.len(), roles.total_count);
    Ok(roles.list.into_vec())
}

/// Says so if a list without pages is not whole.
fn whole(plan: &mut Plan, what: &str, came: usize, total: Option<i64>) {
    let total = total.and_then(|total| usize::try_from(total).ok());
    if let Some(total) = total.filter(|total| came < *total) {
        let missing = total - came;
        plan.hidden(format!(
            "{missing} further {what} of the user: the API gives {came} of {total}"
        ));
    }
}

/// Names the applications that a user reaches by something other than records of their own.
pub(super) async fn add_other_ways(
    plan: &mut Plan,
    client: &ManagementClient,
    user: &str,
    own: &Records,
    groups: &[GroupDto],
    roles: &[RoleDto],
) -> Result<(), Error> {
    let mut ways: BTreeMap<String, Vec<(Reason, String)>> = BTreeMap::new();
    for group in groups {
        let code = &group.code;
        let reached = records(client, &SubjectId::group(code.as_str())?).await?;
        for (app, _) in reached.iter().filter(|(_, record)| record.allows) {
            let way = (Reason::Group, format!("by group {code}"));
            ways.entry(app.clone()).or_default().push(way);
        }
    }
    for role in roles {
        let (namespace, code): (_, &RoleCode) = (&role.namespace, &role.code);
        let subject = SubjectId::role(namespace.as_str(), code.as_str())?;
        let reached = records(client, &subject).await?;
        for (app, _) in reached.iter().filter(|(_, record)| record.allows) {
            let way = (
                Reason::Role,
                format!("by role {code} of namespace {namespace}"),
            );
            ways.entry(app.clone()).or_default().push(way);
        }
    }
    let accessible = client
        .raw()
        .get_user_accessible_apps()
        .user_id(user)
        .await?;
    for app in accessible {
        let id = app.app_id.as_str();
        let what = format!("application {id} ({})", app.app_name);
        let named = ways.remove(id).unwrap_or_default();
        let by_name = !named.is_empty();
        for (reason, how) in named {
            plan.remains_by(reason, &*what, how);
        }
        if app.app_default_login_strategy == PermissionStrategy::AllowAll {
            plan.remains_by(
                Reason::Default,
                what,
                "by its default strategy, which lets everybody in",
            );
        } else if !by_name && !own.get(id).is_some_and(|record| record.allows) {
            let how = "by an organization, or by a way that the API does not name";
            plan.remains_by(Reason::Organization, what, how);
        }
    }
    Ok(())
}
