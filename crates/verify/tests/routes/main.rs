//! Routes of a service behind layers and extractors.

#![cfg(feature = "axum")]

#[path = "../common/mod.rs"]
mod common;

mod layers;
mod webhook_extractors;
