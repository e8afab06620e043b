//! The methods of the facade that are a call of an operation, as its sources tell: for the lists of operations, and for
//! the check of their docs and features. The type that a method returns says which operation it is of.

mod check;
mod source;

use std::collections::BTreeSet;

use super::model::{Api, Operation};
use crate::Result;

pub use self::check::findings;

/// The facade's methods for one API.
#[derive(Default)]
pub struct Facade {
    methods: Vec<Method>,
}

/// A method of the facade that returns a generated call.
struct Method {
    /// Where it stands, from the root of the workspace: file and line.
    place: String,
    /// As users write it: `client.machines().delete_scope`.
    path: String,
    /// The type that it returns.
    call: String,
    /// Lines of its documentation.
    docs: Vec<String>,
    /// Other names by which a search in the docs finds it.
    aliases: Vec<String>,
    /// Features without which it is not there.
    features: BTreeSet<String>,
    /// Whether it calls another method of the facade instead of an operation.
    delegates: bool,
}

impl Facade {
    /// Reads the sources of the facade. It has no methods for an API that it does not know.
    pub fn read(registered: &crate::api::Api, api: &Api) -> Result<Self> {
        let calls = api.operations.iter().map(call).collect();
        let mut methods = source::methods(registered, &calls)?;
        methods.sort_by(|a, b| (a.delegates, &a.path).cmp(&(b.delegates, &b.path)));
        Ok(Self { methods })
    }

    /// The methods of an operation, as users write them; those that only call another one come last.
    pub fn of(&self, operation: &Operation) -> Vec<&str> {
        let call = call(operation);
        let methods = self.methods.iter().filter(|method| method.call == call);
        methods.map(|method| method.path.as_str()).collect()
    }
}

/// The type of an operation's call.
fn call(operation: &Operation) -> String {
    format!("{}Call", operation.rust)
}
