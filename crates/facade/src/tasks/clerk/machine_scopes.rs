//! Bringing the scopes of a machine to a wanted set.

use std::collections::BTreeSet;

use clerk_raw::ids::MachineId;
use clerk_raw::machines::{CREATE_MACHINE_SCOPE, DELETE_MACHINE_SCOPE};
use identity_facade_core::{AtMost, Error, IntoInput, IntoList, Invalid};

use super::{change, client, removal};
use crate::clerk::Client;
use crate::tasks::plan::Plan;
use crate::tasks::remains::Reason;
use crate::tasks::task::task;

/// So many scopes a machine may have.
const MOST: usize = 150;

impl Client {
    /// Brings the scopes of a machine to a wanted set: afterwards it reaches these machines and no others. Only the
    /// difference is sent.
    ///
    /// At most 150 machines; more are an error of kind [`Validation`](crate::ErrorKind::Validation) before anything is
    /// sent. `.plan()` shows the difference; `.await` plans and runs at once. See [`SetMachineScopes`]. Feature
    /// `clerk-tasks`.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let clerk = identity_facade::clerk::Client::builder(emulator.clerk_key()).exchange(emulator.connection()).build()?;
    /// # let ledger = clerk.raw().create_machine().name("ledger").await?.id;
    /// # let mail = clerk.raw().create_machine().name("mail").await?.id;
    /// # let reports = clerk.raw().create_machine().name("reports").scoped_machines([&ledger]).await?.id;
    /// let report = clerk.set_machine_scopes(&reports, [&mail]).await?;
    /// assert_eq!(report.steps().len(), 2); // the scope to ledger is deleted, the one to mail created
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_machine_scopes<M>(
        &self,
        machine_id: impl IntoInput<MachineId>,
        wanted: impl IntoList<AtMost<MachineId, MOST>, M>,
    ) -> SetMachineScopes {
        let machine = machine_id.into_input();
        let wanted = wanted.into_list();
        let wanted = wanted.map(|wanted| wanted.iter().cloned().collect());
        SetMachineScopes {
            client: client(self),
            machine: machine.map_err(|invalid| invalid.at("machine_id")),
            wanted: wanted.map_err(|invalid| invalid.at("wanted")),
        }
    }
}

/// Brings the scopes of a machine to a wanted set. From [`Client::set_machine_scopes`].
///
/// Scopes that are not wanted are deleted first, then wanted ones are created. If the machine would have more than 150
/// in between, the creations depend on all deletions. That a wanted machine does not exist is told by its step.
///
/// Requests: 1, then 1 for each scope that differs.
#[derive(Clone, Debug)]
#[must_use = "nothing is read or changed before `.plan()` or `.await`"]
pub struct SetMachineScopes {
    client: Client,
    machine: Result<MachineId, Invalid>,
    wanted: Result<BTreeSet<MachineId>, Invalid>,
}

task!(SetMachineScopes);

impl SetMachineScopes {
    async fn read(&self) -> Result<Plan, Error> {
        let (id, wanted) = Invalid::both(self.machine.clone(), self.wanted.clone())?;
        let raw = self.client.raw();
        let machine = raw.get_machine(&id).await?;
        let present: BTreeSet<MachineId> = machine
            .scoped_machines
            .iter()
            .map(|to| to.id.clone())
            .collect();

        let mut plan = Plan::new(format!(
            "Bring the scopes of Clerk machine {id} to {} wanted",
            wanted.len()
        ));
        plan.found(format!("Clerk machine {id} ({})", machine.name));
        for to in present.difference(&wanted) {
            let does = format!("delete the scope of machine {id} to machine {to}");
            let call = raw.delete_machine_scope(&id, to);
            let ids = [id.as_str(), to.as_str()];
            plan.step(removal(&DELETE_MACHINE_SCOPE, &ids, does, call));
        }
        let deletions = plan.steps().len();
        if deletions > 0 {
            let how = "issued before, they keep their scopes until they expire or, if opaque, are revoked";
            plan.remains_by(Reason::Issued, format!("M2M tokens of machine {id}"), how);
        }
        let crowded = present.union(&wanted).count() > MOST;
        let needed = if crowded { deletions } else { 0 };
        for to in wanted.difference(&present) {
            let does = format!("create the scope of machine {id} to machine {to}");
            let call = raw.create_machine_scope(&id).to_machine_id(to.as_str());
            let ids = [id.as_str(), to.as_str()];
            plan.step(change(&CREATE_MACHINE_SCOPE, &ids, does, call).only_after(0..needed));
        }
        Ok(plan)
    }
}
