//! GenAuth, as it describes itself, with our corrections, and what its document leaves out.

use std::sync::LazyLock;

use crate::contract::description::{Description, Unlisted};
use crate::genauth::envelope::ENVELOPE;
use crate::genauth::{oidc, token};

/// The description of GenAuth.
pub(crate) static GENAUTH: LazyLock<Description> = LazyLock::new(|| {
    let text = include_str!("../../descriptions/genauth.json");
    let mut description = Description::embedded("genauth", "GenAuth", text);
    description.envelope = Some(&ENVELOPE);
    description.unlisted = &UNLISTED;
    description
});

/// What its document leaves out.
static UNLISTED: [Unlisted; 4] = {
    let [keys, introspection, revocation] = oidc::OPERATIONS;
    [token::EXCHANGE, keys, introspection, revocation]
};
