//! Taking away every access of a machine.

use std::time::Duration;

use clerk_raw::api_keys::REVOKE_API_KEY;
use clerk_raw::ids::MachineId;
use clerk_raw::m2m_tokens::{M2mToken, REVOKE_M2M_TOKEN};
use clerk_raw::machines::{DELETE_MACHINE_SCOPE, Machine, ROTATE_MACHINE_SECRET_KEY};
use identity_facade_core::{Error, IntoInput, Invalid};

use super::{change, client, removal};
use crate::clerk::Client;
use crate::tasks::plan::Plan;
use crate::tasks::read::all;
use crate::tasks::remains::{Reason, Remains};
use crate::tasks::step::Step;
use crate::tasks::task::task;

impl Client {
    /// Takes away every access of a machine: its secret key is rotated, its scopes in both directions are deleted, its
    /// opaque M2M tokens and API keys are revoked.
    ///
    /// `.plan()` reads and shows what would be done; `.await` plans and runs at once. The order, and what remains:
    /// [`RemoveMachineAccess`]. Feature `clerk-tasks`.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let clerk = identity_facade::clerk::Client::builder(emulator.clerk_key()).exchange(emulator.connection()).build()?;
    /// # let ledger = clerk.raw().create_machine().name("ledger").await?.id;
    /// # let reports = clerk.raw().create_machine().name("reports").scoped_machines([&ledger]).await?.id;
    /// let plan = clerk.remove_machine_access(&reports).plan().await?;
    /// assert_eq!(plan.steps().len(), 2); // rotate the key, delete the scope
    ///
    /// let report = plan.run().await;
    /// assert!(report.is_complete());
    /// for remains in report.remains() {
    ///     println!("{remains}"); // JWT M2M tokens: until they expire
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_machine_access(
        &self,
        machine_id: impl IntoInput<MachineId>,
    ) -> RemoveMachineAccess {
        RemoveMachineAccess {
            client: client(self),
            machine: machine_id.into_input(),
            rotation: Rotation::IfNeeded,
        }
    }
}

/// Takes away every access of a machine. From [`Client::remove_machine_access`].
///
/// 1. The secret key is rotated, and the old one stops at once: nobody gets a new token with it. The other steps depend
///    on this one.
/// 2. Scopes are deleted: first those by which it reaches others, then those by which others reach it.
/// 3. Opaque M2M tokens are revoked, then API keys.
///
/// Whether a key was rotated cannot be read. So it is rotated if there is anything else to take away, and always with
/// [`rotate_always`](Self::rotate_always). A key without scopes, tokens and API keys reaches no other machine.
///
/// Requests: 1, and 1 for each 500 machines, 100 tokens and 100 API keys; then 1 for each step.
#[derive(Clone, Debug)]
#[must_use = "nothing is read or changed before `.plan()` or `.await`"]
pub struct RemoveMachineAccess {
    client: Client,
    machine: Result<MachineId, Invalid>,
    rotation: Rotation,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Rotation {
    IfNeeded,
    Always,
    Never,
}

task!(RemoveMachineAccess);

impl RemoveMachineAccess {
    /// Rotates the secret key even if there is nothing else to take away. Then every plan has this step.
    pub fn rotate_always(mut self) -> Self {
        self.rotation = Rotation::Always;
        self
    }

    /// Leaves the secret key as it is, for a machine that goes on without its present scopes.
    pub fn keep_secret_key(mut self) -> Self {
        self.rotation = Rotation::Never;
        self
    }

    async fn read(&self) -> Result<Plan, Error> {
        let raw = self.client.raw();
        let id = self.machine.clone()?;
        let machine = raw.get_machine(&id).await?;
        let machines = all(|| raw.list_machines().items()).await?;
        let tokens = all(|| {
            let tokens = raw.get_m2m_tokens().subject(id.as_str());
            tokens.revoked(false).expired(false).items()
        });
        let tokens = tokens.await?;
        let keys = all(|| raw.get_api_keys().subject(id.as_str()).items()).await?;

        let mut steps = Vec::new();
        for other in &machine.scoped_machines {
            steps.push(self.scope(&id, &other.id));
        }
        let mut plan = Plan::new(format!("Take away every access of Clerk machine {id}"));
        plan.found(format!("Clerk machine {id} ({})", machine.name));
        let reaches = |other: &&Machine| other.scoped_machines.iter().any(|to| to.id == id);
        for other in machines.iter().filter(reaches) {
            let from = &other.id;
            if *from != id {
                steps.push(self.scope(from, &id));
            }
            let what = format!("opaque M2M tokens of machine {from}");
            let how = format!(
                "issued with a scope to {id}, which they keep until they expire or are revoked"
            );
            plan.remains_by(Reason::Issued, what, how);
        }
        for token in tokens
            .iter()
            .filter(|token| !token.revoked && !token.expired)
        {
            let token = &token.id;
            let does = format!("revoke opaque M2M token {token}");
            let call = raw.revoke_m2m_token(token);
            steps.push(removal(&REVOKE_M2M_TOKEN, &[token.as_str()], does, call));
        }
        for key in keys.iter().filter(|key| !key.revoked && !key.expired) {
            let does = format!("revoke API key {}", key.id);
            let call = raw.revoke_api_key(&key.id);
            steps.push(removal(&REVOKE_API_KEY, &[key.id.as_str()], does, call));
        }
        self.add(&mut plan, &id, steps);

        let jwts = Remains::new(
            Reason::Issued,
            format!("JWT M2M tokens of machine {id}"),
            "they cannot be revoked, and stay valid until they expire",
        );
        plan.remain(jwts.lifetime(longest_lifetime(&machine, &tokens)));
        plan.hidden("JWT M2M tokens, and who uses them");
        Ok(plan)
    }

    /// Adds the steps, behind the rotation of the key.
    fn add(&self, plan: &mut Plan, id: &MachineId, steps: Vec<Step>) {
        let rotates = match self.rotation {
            Rotation::IfNeeded => !steps.is_empty(),
            Rotation::Always => true,
            Rotation::Never => false,
        };
        if !rotates {
            let what = format!("secret key of machine {id}");
            let how = if self.rotation == Rotation::Never {
                "it stays as it is, and gets tokens for whatever scopes the machine has"
            } else {
                "not rotated now: there is nothing else to take away, so it reaches no other machine"
            };
            plan.remains_by(Reason::Kept, what, how);
            for step in steps {
                plan.step(step);
            }
            return;
        }
        let does = format!("rotate the secret key of machine {id}; the old one stops at once");
        let rotate = self.client.raw().rotate_machine_secret_key(id);
        let rotate = rotate.previous_token_ttl(0);
        plan.step(change(
            &ROTATE_MACHINE_SECRET_KEY,
            &[id.as_str()],
            does,
            rotate,
        ));
        for step in steps {
            plan.step(step.only_after([0]));
        }
    }

    fn scope(&self, from: &MachineId, to: &MachineId) -> Step {
        let does = format!("delete the scope of machine {from} to machine {to}");
        let call = self.client.raw().delete_machine_scope(from, to);
        removal(
            &DELETE_MACHINE_SCOPE,
            &[from.as_str(), to.as_str()],
            does,
            call,
        )
    }
}

/// The longest that a token of this machine is known to live: the machine's default, and what tokens were made with.
fn longest_lifetime(machine: &Machine, tokens: &[M2mToken]) -> Option<Duration> {
    let default = machine
        .default_token_ttl
        .and_then(|seconds| u64::try_from(seconds).ok());
    let made = tokens.iter().filter_map(|token| {
        let end = token.expiration?.to_system_time()?;
        end.duration_since(token.created_at.to_system_time()?).ok()
    });
    made.chain(default.map(Duration::from_secs)).max()
}
