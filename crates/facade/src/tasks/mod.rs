//! Tasks that need several calls: take away every access, off-board a person, bring scopes to a wanted set, review who
//! can reach something. Features `clerk-tasks` and `genauth-tasks`.
//!
//! A task reads first. What it finds is a [`Plan`]: the steps in their order, what remains in spite of them, and what the
//! API cannot list. Nothing has changed until the plan is run; the [`Report`] says what became of each step.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let emulator = identity_emulator::Emulator::in_memory()?;
//! # let clerk = identity_facade::clerk::Client::builder(emulator.clerk_key()).exchange(emulator.connection()).build()?;
//! # let user = clerk.raw().create_user().email_address(["ada@example.com"]).skip_password_requirement(true).await?.id;
//! let plan = clerk.offboard_user(&user).block_identifiers().plan().await?; // reads only
//! println!("{plan}");
//! let report = plan.run().await; // exactly the steps that were shown
//! assert!(report.is_complete());
//!
//! let report = clerk.offboard_user(&user).await?; // plans, runs, and looks again until nothing is left
//! assert!(report.is_complete());
//! # Ok(())
//! # }
//! ```
//!
//! * **Idempotent.** A task may be run again at any time: what is done already is not in the next plan. A run that was cut
//!   off, at whichever request, goes on by running the task again.
//! * **Order.** Steps run one after the other. A step that fails stops no other, except those that depend on it
//!   ([`Step::after`]): they are [`NotAttempted`](StepState::NotAttempted).
//! * **Reading.** Lists are read to their end. An item that cannot be read, or a list that changes each time it is read,
//!   is an error of planning: nothing was changed then.
//! * **Access only shrinks.** Of application access only ALLOW records are removed: removing a DENY would give access.
//!
//! `docs/tasks.md` in the repository has, for each task, the order and its reasons, what remains, what cannot be seen, and
//! the number of requests.

#[cfg(feature = "clerk-tasks")]
pub(crate) mod clerk;
mod follow;
#[cfg(feature = "genauth-tasks")]
pub(crate) mod genauth;
#[cfg(all(feature = "clerk-tasks", feature = "genauth-tasks"))]
mod person;
mod plan;
mod read;
mod remains;
mod report;
mod review;
mod step;
mod task;

#[cfg(feature = "clerk-tasks")]
pub use self::clerk::{OffboardUser, RemoveMachineAccess, SetMachineScopes};
#[cfg(feature = "genauth-tasks")]
pub use self::genauth::{OffboardGenAuthUser, RemoveApplicationAccess, ReviewApplication};
#[cfg(all(feature = "clerk-tasks", feature = "genauth-tasks"))]
pub use self::person::{OffboardPerson, offboard_person};
pub use self::plan::Plan;
pub use self::remains::{Reason, Remains};
pub use self::report::{LookedAgain, Report, StepReport};
pub use self::review::{Reach, Review};
pub use self::step::{Step, StepState, Vendor};
