//! Off-boarding a user.

use genauth_raw::groups::REMOVE_GROUP_MEMBERS;
use genauth_raw::ids::UserId;
use genauth_raw::roles::{REVOKE_ROLE, TargetDto};
use genauth_raw::shared::{TargetType, UserDto, UserStatus};
use genauth_raw::users::{KICK_USERS, UPDATE_USER};
use identity_facade_core::{Error, IntoInput, Invalid};

use super::application_access::{add_other_ways, groups, roles};
use super::client;
use super::records::{add_steps, records};
use crate::genauth::{ManagementClient, SubjectId};
use crate::tasks::plan::Plan;
use crate::tasks::read::options;
use crate::tasks::remains::Reason;
use crate::tasks::step::{Step, Vendor};
use crate::tasks::task::task;

/// So many applications one request ends sessions of.
const KICKED: usize = 50;

impl ManagementClient {
    /// Off-boards a user: suspends them, ends their sessions, and takes away application access, roles and groups.
    ///
    /// `.plan()` reads and shows what would be done; `.await` plans and runs at once. The order, and what remains:
    /// [`OffboardGenAuthUser`]. Feature `genauth-tasks`.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let (id, secret) = emulator.genauth_key();
    /// # let genauth = identity_facade::genauth::ManagementClient::builder(id, secret).exchange(emulator.connection()).build()?;
    /// # let ada = genauth.raw().create_user().email("ada@example.com").await?.user_id;
    /// let plan = genauth.offboard_user(ada.as_str()).keep_groups().plan().await?;
    /// assert_eq!(plan.steps()[0].operation(), "updateUser"); // suspends the user
    /// let report = plan.run().await;
    /// println!("{report}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn offboard_user(&self, user_id: impl IntoInput<String>) -> OffboardGenAuthUser {
        OffboardGenAuthUser {
            user: user_id.into_input(),
            how: Offboarding::new(self),
        }
    }
}

/// Off-boards a user. From [`ManagementClient::offboard_user`].
///
/// 1. The user is suspended, unless they are not active anyway: nobody signs in as them.
/// 2. Their sessions are ended in every application where they are signed in.
/// 3. Their own ALLOW records are removed ([`RemoveApplicationAccess`](crate::tasks::RemoveApplicationAccess)).
/// 4. Their roles are revoked, and they are removed from their groups. Dynamic groups stay: the vendor computes them.
///
/// No step depends on another: if suspending fails, the rest is taken away nevertheless.
///
/// Requests: 6, and 1 for each group and role that is kept; then 1 for each step, 2 for each application.
#[derive(Clone, Debug)]
#[must_use = "nothing is read or changed before `.plan()` or `.await`"]
pub struct OffboardGenAuthUser {
    user: Result<String, Invalid>,
    how: Offboarding,
}

task!(OffboardGenAuthUser);

impl OffboardGenAuthUser {
    /// Leaves the user's groups as they are.
    pub fn keep_groups(mut self) -> Self {
        self.how.keep_groups = true;
        self
    }

    /// Leaves the user's roles as they are.
    pub fn keep_roles(mut self) -> Self {
        self.how.keep_roles = true;
        self
    }

    async fn read(&self) -> Result<Plan, Error> {
        let id = self.user.clone()?;
        let user = self.how.client.raw().get_user().user_id(&*id).await?;
        let mut plan = Plan::new(format!("Off-board GenAuth user {id}"));
        plan.merge(self.how.user(&user).await?);
        Ok(plan.arrange())
    }
}

/// How users are off-boarded.
#[derive(Clone, Debug)]
pub(in crate::tasks) struct Offboarding {
    pub(in crate::tasks) client: ManagementClient,
    pub(in crate::tasks) keep_groups: bool,
    pub(in crate::tasks) keep_roles: bool,
}

impl Offboarding {
    pub(in crate::tasks) fn new(of: &ManagementClient) -> Self {
        Self {
            client: client(of),
            keep_groups: false,
            keep_roles: false,
        }
    }

    /// The plan for a user.
    pub(in crate::tasks) async fn user(&self, user: &UserDto) -> Result<Plan, Error> {
        let mut plan = Plan::new("");
        let id = &user.user_id;
        let name = user.email.as_deref().or(user.username.as_deref());
        plan.found(format!("GenAuth user {id} ({})", name.unwrap_or("no name")));
        self.close(&mut plan, user).await?;

        let subject = SubjectId::user(id.as_str())?;
        let own = records(&self.client, &subject).await?;
        add_steps(&mut plan, &self.client, &subject, &own);

        let mut kept_roles = Vec::new();
        for role in roles(&self.client, id.as_str(), &mut plan).await? {
            if self.keep_roles {
                let what = format!("role {} of namespace {}", role.code, role.namespace);
                plan.remains_by(Reason::Kept, what, "it stays as it is");
                kept_roles.push(role);
                continue;
            }
            let (code, namespace) = (role.code.as_str(), role.namespace.as_str());
            let does = format!("revoke role {code} of namespace {namespace} from user {id}");
            let target = TargetDto::builder()
                .target_type(TargetType::User)
                .target_identifier(id.as_str());
            let call = self
                .client
                .raw()
                .revoke_role()
                .code(code)
                .namespace(namespace);
            let ids = [namespace, code, id.as_str()];
            plan.step(removal(&REVOKE_ROLE, &ids, does, call.targets(target)));
        }
        let mut kept_groups = Vec::new();
        for group in groups(&self.client, id.as_str(), &mut plan).await? {
            let dynamic = group.type_.eq_ignore_ascii_case("dynamic");
            if self.keep_groups || dynamic {
                let how = if dynamic {
                    "it is dynamic: the vendor decides who is in it"
                } else {
                    "it stays as it is"
                };
                plan.remains_by(Reason::Kept, format!("group {}", group.code), how);
                kept_groups.push(group);
                continue;
            }
            let code = group.code.as_str();
            let does = format!("remove user {id} from group {code}");
            let call = self
                .client
                .raw()
                .remove_group_members()
                .code(code)
                .user_ids(id.as_str());
            plan.step(removal(
                &REMOVE_GROUP_MEMBERS,
                &[code, id.as_str()],
                does,
                call,
            ));
        }
        let kept = (&*kept_groups, &*kept_roles);
        let reached = if kept_groups.is_empty() && kept_roles.is_empty() {
            None
        } else {
            Some(kept)
        };
        let (groups, roles) = reached.unwrap_or_default();
        add_other_ways(&mut plan, &self.client, id.as_str(), &own, groups, roles).await?;
        plan.remains_by(
            Reason::Kept,
            format!("permissions on resources and data of user {id}"),
            "not part of this task",
        );
        plan.remains_by(
            Reason::Issued,
            format!("tokens of user {id} that applications hold"),
            "they stay valid until they expire",
        );
        plan.hidden("departments that a user is in, and what they reach, by name");
        Ok(plan)
    }

    /// Sessions, and whatever begins them.
    async fn close(&self, plan: &mut Plan, user: &UserDto) -> Result<(), Error> {
        let raw = self.client.raw();
        let id: &UserId = &user.user_id;
        let inactive = [
            UserStatus::Suspended,
            UserStatus::Resigned,
            UserStatus::Archived,
            UserStatus::Deactivated,
        ];
        if !inactive.iter().any(|status| user.status == *status) {
            let does = format!("suspend user {id}: nobody signs in as them");
            // Setting the same status twice is the same as once.
            let call = raw
                .update_user()
                .user_id(id.as_str())
                .status(UserStatus::Suspended);
            let call = call.with_options(options().assume_idempotent(true));
            let step = Step::change(Vendor::GenAuth, &UPDATE_USER, &[id.as_str()], does, call);
            plan.step(step.first());
        }
        let apps = raw.get_user_loggedin_apps().user_id(id.as_str()).await?;
        let apps: Vec<&str> = apps.iter().map(|app| app.app_id.as_str()).collect();
        for apps in apps.chunks(KICKED) {
            let count = apps.len();
            let does = format!("end the sessions of user {id} in {count} applications");
            let mut ids = vec![id.as_str()];
            ids.extend(apps);
            let call = raw
                .kick_users()
                .user_id(id.as_str())
                .app_ids(apps.iter().copied());
            plan.step(removal(&KICK_USERS, &ids, does, call).first());
        }
        Ok(())
    }
}

/// A step that takes something away.
fn removal<T>(
    operation: &identity_facade_core::Operation,
    ids: &[&str],
    does: String,
    call: impl crate::tasks::step::Repeatable<T>,
) -> Step {
    Step::removal(Vendor::GenAuth, operation, ids, does, call)
}
