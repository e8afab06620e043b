//! What may leave: values that are checked when they are made, so that a request never breaks a documented rule.
//! Nothing here sends anything, and nothing here knows a vendor.

pub(crate) mod at_most;
mod checked_serde;
pub(crate) mod checks;
pub(crate) mod convert;
pub(crate) mod header;
pub(crate) mod identifier;
pub(crate) mod int;
pub(crate) mod json_body;
pub(crate) mod json_object;
pub(crate) mod json_text;
pub(crate) mod multipart;
pub(crate) mod nullable;
pub(crate) mod query;
pub(crate) mod seconds;
pub(crate) mod text;
mod wire_strings;
