//! Routes of a service behind layers and extractors.

mod layers;
mod webhook_extractors;
