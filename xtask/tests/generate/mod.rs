//! What `cargo xtask generate` makes of a description, and what is said of it in `docs/`.

mod answers;
mod code;
mod events;
mod facade;
mod files;
mod kitchen_sink;
mod made;
mod names_lock;
mod other_clients;
mod registry;
mod rust_names;
mod schemas;
