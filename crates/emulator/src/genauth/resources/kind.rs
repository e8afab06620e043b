//! What is peculiar to a kind of thing. The engine does for all kinds what is the same for all; where a kind differs, it
//! says so here.

use serde_json::json;

use crate::contract::shape::Row;
use crate::genauth::State;
use crate::genauth::resources::catalog::{NAMESPACED, Resource};
use crate::state::store::Place;

/// A kind of thing. By default there is nothing peculiar to it.
pub(crate) trait Kind: Sync {
    /// Adds what a new row has before anything is said of it.
    fn begin(&self, _state: &mut State, _row: &mut Row) {}

    /// Adds the members that are worked out only when a row is read or listed.
    fn add_computed(&self, _state: &State, _row: &mut Row) {}

    /// What lives in a thing, goes with it, and is named anew with it.
    fn residents(&self, _state: &State, _row: &Row) -> Vec<(&'static Resource, Place)> {
        Vec::new()
    }
}

/// A kind with nothing peculiar to it.
pub(crate) struct Plain;

impl Kind for Plain {}

/// A user.
pub(crate) struct User;

impl Kind for User {
    fn begin(&self, _: &mut State, row: &mut Row) {
        row.insert("status".to_owned(), json!("Activated"));
        row.insert("gender".to_owned(), json!("U"));
    }
}

/// An application.
pub(crate) struct Application;

impl Kind for Application {
    fn begin(&self, state: &mut State, row: &mut Row) {
        row.insert("permissionStrategy".to_owned(), json!("ALLOW_ALL"));
        row.insert("secret".to_owned(), json!(state.ids.hex("", 32)));
    }
}

/// A namespace.
pub(crate) struct Namespace;

impl Kind for Namespace {
    fn residents(&self, state: &State, row: &Row) -> Vec<(&'static Resource, Place)> {
        let code = row["code"].as_str().unwrap_or_default();
        let residents = NAMESPACED.into_iter().flat_map(|kind| {
            let member = kind.namespace.unwrap_or_default();
            let here = state.store.places(kind.kind, &[member], code);
            here.into_iter().map(move |place| (kind, place))
        });
        residents.collect()
    }
}
