//! What pages of the documentation say is what the sources have.

mod bulk_forms;
mod guarantees;
mod guide;
