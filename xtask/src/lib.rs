//! Tasks of this workspace: describe the vendors' APIs, check the descriptions and generate code from them.
//!
//! The pipeline is import -> overlay -> normalise -> generate -> split; nothing here is linked into a user's build.

use std::path::{Path, PathBuf};

pub mod api;
pub mod bench;
pub mod book;
pub mod ci;
pub mod generate;
pub mod markdown;
pub mod overlay;
pub mod release;
pub mod spec;

/// What a task answers; the message of the error is all that its reader gets, so it says what to do.
pub type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// The folder of the workspace, wherever the command was started. `XTASK_ROOT` names another one, so that a test
/// can change what lies there.
pub fn root() -> PathBuf {
    if let Some(root) = std::env::var_os("XTASK_ROOT") {
        return root.into();
    }
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap_or(Path::new("."))
        .to_path_buf()
}
