//! State between two runs: a file that is read at the start and written after every request that may have changed
//! something. It holds secrets that the emulator issued, as the emulator's memory does.

use std::fs;
use std::io;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use serde_json::{Value, json};

use crate::clerk::Clerk;
use crate::genauth::GenAuth;

/// A file of state.
#[derive(Debug)]
pub(crate) struct Memory {
    path: PathBuf,
    written: Mutex<String>,
}

impl Memory {
    pub(crate) fn at(path: PathBuf) -> Self {
        let written = Mutex::default();
        Self { path, written }
    }

    /// Whether there is something to remember.
    pub(crate) fn exists(&self) -> bool {
        self.path.exists()
    }

    /// Reads the file.
    pub(crate) fn recall(&self, clerk: &Clerk, genauth: &GenAuth) -> io::Result<()> {
        let text = fs::read_to_string(&self.path)?;
        let mut state: Value = serde_json::from_str(&text)?;
        clerk.restore(state["clerk"].take())?;
        genauth.restore(state["genauth"].take())?;
        Ok(())
    }

    /// Writes the file, if anything has changed. The file is whole at every moment.
    pub(crate) fn keep(&self, clerk: &Clerk, genauth: &GenAuth) -> io::Result<()> {
        let state = snapshot(clerk, genauth).to_string();
        let mut written = self.written.lock().unwrap_or_else(PoisonError::into_inner);
        if *written != state {
            let beside = self.path.with_extension("part");
            fs::write(&beside, &state)?;
            fs::rename(&beside, &self.path)?;
            *written = state;
        }
        Ok(())
    }
}

/// Everything that both vendors remember.
pub(crate) fn snapshot(clerk: &Clerk, genauth: &GenAuth) -> Value {
    json!({ "clerk": clerk.snapshot(), "genauth": genauth.snapshot() })
}
