//! State between two runs: a file that is read at the start and written after every request that may have changed
//! something. It holds secrets that the emulator issued, as the emulator's memory does.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use serde_json::Value;

use crate::vendor::registry::Registry;

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
    pub(crate) fn recall(&self, registry: &Registry) -> io::Result<()> {
        let recall = || {
            let text = fs::read_to_string(&self.path)?;
            let state: Value = serde_json::from_str(&text)?;
            registry.restore(state)?;
            Ok(())
        };
        recall().map_err(|error| self.named(&error))
    }

    /// Writes the file, if anything has changed. The file is whole at every moment, and its owner's alone.
    pub(crate) fn keep(&self, registry: &Registry) -> io::Result<()> {
        let mut written = self.written.lock().unwrap_or_else(PoisonError::into_inner);
        // Looked at while nobody else writes, so that what is written last is what is remembered last.
        let state = registry.snapshot().to_string();
        if *written != state {
            self.write(&state).map_err(|error| self.named(&error))?;
            *written = state;
        }
        Ok(())
    }

    fn write(&self, state: &str) -> io::Result<()> {
        let beside = self.path.with_extension("part");
        // What an emulator that was killed left behind may be anybody's to read, and stays so if it is only filled.
        match fs::remove_file(&beside) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => private(&beside)?.write_all(state.as_bytes())?,
        }
        fs::rename(&beside, &self.path)
    }

    fn named(&self, error: &io::Error) -> io::Error {
        let path = self.path.display();
        io::Error::new(error.kind(), format!("the state file {path}: {error}"))
    }
}

/// A new file that nobody but its owner can read, where the system knows owners.
fn private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
