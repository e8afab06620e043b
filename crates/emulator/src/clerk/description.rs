//! Clerk, as it describes itself, with our corrections.

use std::sync::LazyLock;

use crate::clerk::frontend;
use crate::contract::description::Description;

/// The description of Clerk.
pub(crate) static CLERK: LazyLock<Description> = LazyLock::new(|| {
    let text = include_str!("../../descriptions/clerk.json");
    let mut description = Description::embedded("clerk", "Clerk", text);
    // Documented: of several orders the first counts.
    description.first_counts = &["order_by"];
    description.unlisted = &[frontend::KEYS];
    description
});
