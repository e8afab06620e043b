//! Descriptions and overlays: what `cargo xtask spec` imports, compares and finds, and the files in `openapi/`.

mod after_import;
mod diff;
mod documents;
mod import;
mod lint;
mod lint_all;
mod overlay;
mod prose;
mod provenance;
