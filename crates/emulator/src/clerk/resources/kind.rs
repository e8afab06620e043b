//! What is peculiar to a kind of thing. The engine does for all kinds what is the same for all; where a kind differs, it
//! says so here.

use serde_json::Value;

use crate::clerk::error::ClerkError;
use crate::clerk::{Call, State};
use crate::contract::shape::Row;

/// A kind of thing. By default there is nothing peculiar to it.
pub(crate) trait Kind: Sync {
    /// Adds what a row needs besides what was said of it, or refuses what cannot be: a new one, or one that changes.
    fn complete(
        &self,
        _state: &mut State,
        _call: &Call,
        _body: &Value,
        _row: &mut Row,
        _new: bool,
    ) -> Result<(), ClerkError> {
        Ok(())
    }

    /// What follows from a creation.
    fn created(
        &self,
        _state: &mut State,
        _call: &Call,
        _body: &Value,
        _row: &Row,
    ) -> Result<(), ClerkError> {
        Ok(())
    }

    /// What follows from a change.
    fn changed(&self, _state: &mut State, _call: &Call, _old: &Row, _new: &Row) {}

    /// Refuses a deletion that cannot be.
    fn check_deletion(&self, _state: &State, _call: &Call, _row: &Row) -> Result<(), ClerkError> {
        Ok(())
    }

    /// Adds the members that are worked out only when a row is shown.
    fn add_computed(&self, _state: &State, _call: &Call, _row: &mut Row) {}

    /// Whether a row passes a filter that is peculiar to the kind, or is not named as what it looks at.
    fn passes(&self, _state: &State, _row: &Value, _name: &str, _value: &Value) -> Option<bool> {
        None
    }

    /// What a row is ordered by, if that is not its own member of this name.
    fn order(&self, _state: &State, _row: &Value, _by: &str) -> Option<Value> {
        None
    }

    /// The code of the refusal of a value that another has, and the parameter that it names.
    fn conflict(&self, member: &'static str) -> (&'static str, &'static str) {
        ("duplicate_record", member)
    }
}

/// A kind with nothing peculiar to it.
pub(crate) struct Plain;

impl Kind for Plain {}

/// Gives a row several members.
pub(crate) fn put<const N: usize>(row: &mut Row, members: [(&str, Value); N]) {
    row.extend(members.map(|(name, value)| (name.to_owned(), value)));
}
