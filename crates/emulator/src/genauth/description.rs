//! GenAuth, as it describes itself, with our corrections, and what its document leaves out.

use std::sync::LazyLock;

use crate::contract::description::Description;
use crate::genauth::envelope::ENVELOPE;
use crate::genauth::token;

/// The description of GenAuth.
pub(crate) static GENAUTH: LazyLock<Description> = LazyLock::new(|| {
    let text = include_str!("../../descriptions/genauth.json");
    let mut description = Description::embedded("genauth", "GenAuth", text);
    description.envelope = Some(&ENVELOPE);
    description.unlisted = &[token::EXCHANGE];
    description
});
