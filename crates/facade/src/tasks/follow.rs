//! Plan, run, and look again, until nothing is left.

use std::future::Future;

use identity_facade_core::Error;

use super::plan::Plan;
use super::report::{LookedAgain, Report};
use super::step::{Step, StepState};

/// So often a task is planned and run at once. What appears between planning and running is seen by the second look; the
/// third is for answers that were lost.
const ROUNDS: usize = 3;

/// Runs what `plan` finds until it finds nothing. The error is the first plan's: nothing was changed then.
pub(super) async fn follow<F>(plan: impl Fn() -> F) -> Result<Report, Error>
where
    F: Future<Output = Result<Plan, Error>>,
{
    let mut report = plan().await?.run().await;
    for round in 1.. {
        let next = match plan().await {
            Ok(next) => next,
            Err(error) => {
                report.looked_again = LookedAgain::Failed(error);
                break;
            }
        };
        if next.is_empty() {
            report.looked_again = LookedAgain::NothingLeft;
            break;
        }
        if round == ROUNDS || next.steps().iter().all(|step| is_refused(&report, step)) {
            report.looked_again = LookedAgain::Left(next.steps().to_vec());
            break;
        }
        report.steps.extend(next.run().await.steps);
    }
    Ok(report)
}

/// Whether a step was tried and refused, or waits for one that was, so that it would come to the same again.
fn is_refused(report: &Report, step: &Step) -> bool {
    report.steps.iter().any(|done| {
        let refused = match done.state() {
            StepState::Failed => !done.error().is_some_and(Error::is_retryable),
            StepState::NotAttempted => true,
            _ => false,
        };
        refused && done.step().is_same(step)
    })
}
