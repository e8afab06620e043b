//! The file that state is in: locked by one process, replaced as a whole or grown by lines, and on the disk before either
//! is done. A reader finds it whole at every moment, but for a last line that was not finished.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// As many bytes as lines may have together, however small the rest of the file is.
const MOST_APPENDED: u64 = 1024 * 1024;

/// As many symbolic links as are followed, one after the other.
const MOST_LINKS: usize = 40;

/// A file of state that no other process has.
#[derive(Debug)]
pub(crate) struct StateFile {
    /// Where it is, behind all symbolic links.
    path: PathBuf,
    /// Held for as long as the file is used. It is a file of its own, because the other one is replaced.
    _lock: File,
    /// What lines are added to; `None` if the file has to be replaced first.
    end: Option<File>,
    replaced: u64,
    appended: u64,
}

impl StateFile {
    /// Locks a file, which need not be there.
    pub(crate) fn lock(path: &Path) -> io::Result<Self> {
        let path = resolved(path)?;
        let mut options = private();
        let lock = options.create(true).truncate(false);
        let lock = lock.open(beside(&path, "", ".lock"))?;
        if let Err(error) = fs4::FileExt::try_lock(&lock) {
            return Err(match error {
                fs4::TryLockError::WouldBlock => io::Error::new(
                    io::ErrorKind::ResourceBusy,
                    "another emulator uses it; each needs a file of its own",
                ),
                fs4::TryLockError::Error(error) => error,
            });
        }
        remove_abandoned(&path)?;
        Ok(Self {
            path,
            _lock: lock,
            end: None,
            replaced: 0,
            appended: 0,
        })
    }

    /// What it holds; `None` if it is not there.
    pub(crate) fn read(&self) -> io::Result<Option<Vec<u8>>> {
        match fs::read(&self.path) {
            Ok(text) => Ok(Some(text)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Whether a line can be added: the file is known to be whole, and lines do not outweigh the rest.
    pub(crate) fn takes_lines(&self) -> bool {
        let is_there = self
            .end
            .as_ref()
            .is_some_and(|file| is_at(&self.path, file));
        is_there && self.appended < self.replaced.max(MOST_APPENDED)
    }

    /// Whether lines were added since it was replaced, or may have been.
    pub(crate) fn has_lines(&self) -> bool {
        self.appended > 0 || !self.takes_lines()
    }

    /// Puts a line in the place of everything.
    pub(crate) fn replace(&mut self, line: &str) -> io::Result<()> {
        self.end = None;
        let written = beside(&self.path, ".", &format!(".{}.part", std::process::id()));
        let mut file = private().create_new(true).open(&written)?;
        let replaced = write(&mut file, line).and_then(|()| fs::rename(&written, &self.path));
        if let Err(error) = replaced {
            // The first error tells more than that of removing what is left.
            let _ = fs::remove_file(&written);
            return Err(error);
        }
        sync_folder(&self.path)?;
        (self.replaced, self.appended) = (line.len() as u64, 0);
        self.end = Some(file);
        Ok(())
    }

    /// Adds a line. After an error the file has to be replaced.
    pub(crate) fn append(&mut self, line: &str) -> io::Result<()> {
        let Some(mut file) = self.end.take() else {
            return Err(io::Error::other("a line without anything before it"));
        };
        write(&mut file, line)?;
        self.appended += line.len() as u64;
        self.end = Some(file);
        Ok(())
    }
}

/// Whether a file is still what others find at its path: somebody may have removed it.
#[cfg(unix)]
fn is_at(path: &Path, file: &File) -> bool {
    use std::os::unix::fs::MetadataExt as _;

    let same = |other: fs::Metadata| {
        Ok((file.metadata()?.ino(), file.metadata()?.dev()) == (other.ino(), other.dev()))
    };
    fs::metadata(path).and_then(same).unwrap_or_default()
}

#[cfg(not(unix))]
fn is_at(path: &Path, _: &File) -> bool {
    path.exists()
}

/// In one piece, so that lines are broken only where the system breaks one off.
fn write(file: &mut File, line: &str) -> io::Result<()> {
    file.write_all(format!("{line}\n").as_bytes())?;
    file.sync_data()
}

/// How a file is opened that nobody but its owner can read, where the system knows owners.
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// The file that a path leads to, in a folder that is there.
fn resolved(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..MOST_LINKS {
        let folder = path.parent().unwrap_or(Path::new(""));
        if let Ok(target) = fs::read_link(&path) {
            path = folder.join(target);
            continue;
        }
        let here = folder.as_os_str().is_empty();
        let folder = fs::canonicalize(if here { Path::new(".") } else { folder })?;
        return match path.file_name() {
            Some(name) => Ok(folder.join(name)),
            None => Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                "it has no name",
            )),
        };
    }
    Err(io::Error::other("too many symbolic links"))
}

/// A file in the same folder, whose name holds the whole name of this one.
fn beside(path: &Path, before: &str, after: &str) -> PathBuf {
    let mut name = OsString::from(before);
    name.push(path.file_name().unwrap_or_default());
    name.push(after);
    path.with_file_name(name)
}

/// Removes what processes left behind that were killed while they replaced the file. Needs the lock.
fn remove_abandoned(path: &Path) -> io::Result<()> {
    let is_part = |name: &str| {
        let own = path.file_name()?.to_str()?;
        let process = name.strip_prefix('.')?.strip_prefix(own)?;
        let process = process.strip_prefix('.')?.strip_suffix(".part")?;
        process
            .bytes()
            .all(|byte| byte.is_ascii_digit())
            .then_some(())
    };
    for entry in fs::read_dir(path.parent().unwrap_or(Path::new(".")))? {
        let entry = entry?;
        if entry.file_name().to_str().and_then(is_part).is_some() {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

/// The name of a new file is on the disk only with its folder.
fn sync_folder(path: &Path) -> io::Result<()> {
    match path.parent() {
        Some(folder) if cfg!(unix) => File::open(folder)?.sync_all(),
        _ => Ok(()),
    }
}
