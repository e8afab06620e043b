//! State between two runs: a file that is read at the start and written before a request that has changed something is
//! answered. Its first line is the whole state, each further one what a request has changed; a last line without an end
//! is one that was never answered. It holds secrets that the emulator issued, as the emulator's memory does.

use std::io;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::Value;

use crate::state::file::StateFile;
use crate::vendor::registry::Registry;

/// A file of state.
#[derive(Debug)]
pub(crate) struct Memory {
    path: PathBuf,
    /// `None` once it was closed.
    file: Mutex<Option<StateFile>>,
}

impl Memory {
    /// Takes a file, so that no other process does.
    pub(crate) fn open(path: PathBuf) -> io::Result<Self> {
        let locked = StateFile::lock(&path);
        let mut memory = Self {
            path,
            file: Mutex::default(),
        };
        let locked = locked.map_err(|error| memory.named(&error))?;
        memory.file = Mutex::new(Some(locked));
        Ok(memory)
    }

    /// Reads the file; false if it is not there.
    pub(crate) fn recall(&self, registry: &Registry) -> io::Result<bool> {
        let recall = || {
            let Some(text) = self
                .file()
                .as_ref()
                .map(StateFile::read)
                .transpose()?
                .flatten()
            else {
                return Ok(false);
            };
            restore(registry, &text)?;
            Ok(true)
        };
        recall().map_err(|error: io::Error| self.named(&error))
    }

    /// Writes what has changed, and returns once it is on the disk. What others have changed meanwhile is written with it.
    pub(crate) fn keep(&self, registry: &Registry) -> io::Result<()> {
        let mut file = self.file();
        let kept = match file.as_mut() {
            Some(file) => keep(file, registry),
            None => Err(io::Error::other("the emulator has stopped")),
        };
        kept.map_err(|error| self.named(&error))
    }

    /// Leaves the whole state in one line, and the file to other processes.
    pub(crate) fn close(&self, registry: &Registry) -> io::Result<()> {
        let mut file = self.file();
        let kept = match file.as_mut() {
            Some(file) => keep(file, registry).and_then(|()| whole(file, registry)),
            None => Ok(()),
        };
        *file = None;
        kept.map_err(|error| self.named(&error))
    }

    fn file(&self) -> MutexGuard<'_, Option<StateFile>> {
        self.file.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn named(&self, error: &io::Error) -> io::Error {
        let path = self.path.display();
        io::Error::new(error.kind(), format!("the state file {path}: {error}"))
    }
}

fn keep(file: &mut StateFile, registry: &Registry) -> io::Result<()> {
    if file.takes_lines()
        && let Ok(changes) = registry.changes()
    {
        return match changes {
            Some(changes) => file.append(&changes.to_string()),
            None => Ok(()),
        };
    }
    file.replace(&registry.checkpoint().to_string())
}

/// Puts everything in one line, unless it is in one.
fn whole(file: &mut StateFile, registry: &Registry) -> io::Result<()> {
    if file.has_lines() {
        file.replace(&registry.checkpoint().to_string())?;
    }
    Ok(())
}

/// Remembers what a file says.
fn restore(registry: &Registry, text: &[u8]) -> io::Result<()> {
    let mut values = serde_json::Deserializer::from_slice(text).into_iter::<Value>();
    let state = values.next().transpose()?;
    let rest = &text[values.byte_offset()..];
    registry.restore(state.ok_or(io::ErrorKind::UnexpectedEof)?)?;
    let lines = rest.split_inclusive(|byte| *byte == b'\n');
    // The writer was killed within a line that does not end.
    for line in lines.filter(|line| line.ends_with(b"\n") && !line.trim_ascii().is_empty()) {
        registry.apply(serde_json::from_slice(line)?)?;
    }
    Ok(())
}
