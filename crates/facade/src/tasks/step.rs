//! One step of a plan: a call that is described before it is sent, and what became of it.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::sync::Arc;

use identity_facade_core::{BoxFuture, CarriedOut, Error, ErrorKind, Operation};
use serde::Serialize;

/// Whose API a step calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Vendor {
    /// Clerk.
    Clerk,
    /// GenAuth, or its other brand, Authing.
    GenAuth,
}

impl fmt::Display for Vendor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Clerk => "Clerk",
            Self::GenAuth => "GenAuth",
        })
    }
}

/// One step of a plan: what it does, and to what. It holds identifiers, never secrets.
///
/// `Display` is the sentence. It serializes with the members `vendor`, `operation`, `ids`, `does` and `after`.
#[derive(Clone, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Step {
    vendor: Vendor,
    #[serde(rename = "operation")]
    operation: &'static str,
    ids: Vec<String>,
    does: String,
    after: Vec<usize>,
    /// Whether it ends a way back in: such steps come first.
    #[serde(skip)]
    pub(super) first: bool,
    #[serde(skip)]
    action: Arc<dyn Fn() -> BoxFuture<'static, Attempt> + Send + Sync>,
}

/// What became of a step that was carried out.
pub(super) type Attempt = (StepState, Option<Error>);

impl Step {
    /// A step that is one call, which takes something away. It is done if that is not found.
    pub(super) fn removal<T>(
        vendor: Vendor,
        operation: &Operation,
        ids: &[&str],
        does: String,
        call: impl Repeatable<T>,
    ) -> Self {
        Self::doing(vendor, operation, ids, does, move || {
            let sent = call.clone().into_future();
            async move { removed(sent.await) }
        })
    }

    /// A step that is one call, which adds or sets something. It is done if that is there already.
    pub(super) fn change<T>(
        vendor: Vendor,
        operation: &Operation,
        ids: &[&str],
        does: String,
        call: impl Repeatable<T>,
    ) -> Self {
        Self::doing(vendor, operation, ids, does, move || {
            let sent = call.clone().into_future();
            async move { changed(sent.await) }
        })
    }

    /// A step that is more than one call.
    pub(super) fn doing<F>(
        vendor: Vendor,
        operation: &Operation,
        ids: &[&str],
        does: String,
        action: impl Fn() -> F + Send + Sync + 'static,
    ) -> Self
    where
        F: Future<Output = Attempt> + Send + 'static,
    {
        Self {
            vendor,
            operation: operation.id,
            ids: ids.iter().map(|&id| id.to_owned()).collect(),
            does,
            after: Vec::new(),
            first: false,
            action: Arc::new(move || Box::pin(action())),
        }
    }

    /// This step, before those that do not end a way back in.
    pub(super) fn first(mut self) -> Self {
        self.first = true;
        self
    }

    /// This step, only after these.
    #[cfg(feature = "clerk-tasks")]
    pub(super) fn only_after(mut self, steps: impl IntoIterator<Item = usize>) -> Self {
        self.after = steps.into_iter().collect();
        self
    }

    /// Gives the steps that this one depends on their new places.
    pub(super) fn renumber(&mut self, place: impl Fn(usize) -> usize) {
        self.after.iter_mut().for_each(|step| *step = place(*step));
    }

    pub(super) async fn carry_out(&self) -> Attempt {
        (self.action)().await
    }

    /// Whether it does the same as another step.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        (self.vendor, self.operation, &self.ids) == (other.vendor, other.operation, &other.ids)
    }

    /// Whose API it calls.
    pub const fn vendor(&self) -> Vendor {
        self.vendor
    }

    /// The vendor's name of the operation that changes something, as in `BanUser`.
    pub const fn operation(&self) -> &'static str {
        self.operation
    }

    /// The identifiers of what is changed, from the whole to the part: organization, then user.
    pub fn ids(&self) -> &[String] {
        &self.ids
    }

    /// The indexes of the steps that have to be done before this one is attempted.
    pub fn after(&self) -> &[usize] {
        &self.after
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.does)
    }
}

impl fmt::Debug for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Step")
            .field("vendor", &self.vendor)
            .field("operation", &self.operation)
            .field("ids", &self.ids)
            .field("does", &self.does)
            .field("after", &self.after)
            .finish_non_exhaustive()
    }
}

/// What became of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum StepState {
    /// It was carried out.
    Done,
    /// There was nothing left to do: what was to go is gone, what was to be added is there.
    AlreadyDone,
    /// It was not carried out; the report has the error.
    Failed,
    /// It was sent, and no answer says whether it was carried out; the report has the error.
    Unknown,
    /// It depends on a step that was not done.
    NotAttempted,
}

impl StepState {
    /// Whether what the step is for holds now.
    pub const fn is_done(self) -> bool {
        matches!(self, Self::Done | Self::AlreadyDone)
    }
}

impl fmt::Display for StepState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Done => "done",
            Self::AlreadyDone => "already done",
            Self::Failed => "failed",
            Self::Unknown => "unknown",
            Self::NotAttempted => "not attempted",
        })
    }
}

/// A call that a step can make.
pub(super) trait Repeatable<T>:
    IntoFuture<Output = Result<T, Error>, IntoFuture: Send + 'static> + Clone + Send + Sync + 'static
{
}

impl<T, C> Repeatable<T> for C where
    C: IntoFuture<Output = Result<T, Error>, IntoFuture: Send + 'static>
        + Clone
        + Send
        + Sync
        + 'static
{
}

/// What a call that takes something away came to.
pub(super) fn removed<T>(outcome: Result<T, Error>) -> Attempt {
    match outcome {
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::Gone) => {
            (StepState::AlreadyDone, None)
        }
        other => changed(other),
    }
}

/// What a call that adds or sets something came to.
fn changed<T>(outcome: Result<T, Error>) -> Attempt {
    let Err(error) = outcome else {
        return (StepState::Done, None);
    };
    let state = match (error.kind(), error.carried_out()) {
        (ErrorKind::AlreadyExists, _) => return (StepState::AlreadyDone, None),
        // An answer that cannot be read; what was asked for was carried out.
        (_, CarriedOut::Yes) => return (StepState::Done, None),
        (_, CarriedOut::No) | (ErrorKind::NotDone, _) => StepState::Failed,
        _ => StepState::Unknown,
    };
    (state, Some(error))
}
