//! Deliveries of one process, in memory: so many, and each for its time.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::future::ready;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use super::store::{Claimed, SeenError, SeenFuture, SeenStore};
use crate::clock::{Clock, SharedClock};

/// Remembers deliveries in this process only: another process, and this one after a restart, knows nothing of them.
///
/// It holds at most as many as it is given. If it is full, the one that would be forgotten first is forgotten, but never a
/// claim: then [`SeenError::Full`] is the answer.
pub struct MemoryStore {
    capacity: usize,
    clock: SharedClock,
    book: Mutex<Book>,
}

#[derive(Default)]
struct Book {
    entries: HashMap<String, Entry>,
    /// The ids by the time at which they are forgotten; the number tells those of one time apart.
    by_end: BTreeMap<(SystemTime, u64), String>,
    next: u64,
}

struct Entry {
    /// Who claims it; `None` once it is done.
    holder: Option<String>,
    end: (SystemTime, u64),
}

impl MemoryStore {
    /// A store of at most `capacity` deliveries; one takes a few hundred bytes. 0 is read as 1.
    pub fn new(capacity: usize) -> Self {
        Self {
            capacity: capacity.max(1),
            clock: SharedClock::default(),
            book: Mutex::default(),
        }
    }

    /// What tells the time. Default: the system's clock.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = SharedClock::new(clock);
        self
    }

    /// How many deliveries are remembered.
    pub fn len(&self) -> usize {
        self.book().entries.len()
    }

    /// Whether none is.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn book(&self) -> MutexGuard<'_, Book> {
        let mut book = self.book.lock().unwrap_or_else(PoisonError::into_inner);
        book.forget_until(self.clock.now());
        book
    }

    fn end(&self, after: Duration) -> SystemTime {
        let now = self.clock.now();
        now.checked_add(after).unwrap_or(now)
    }
}

impl Book {
    fn forget_until(&mut self, now: SystemTime) {
        while let Some(first) = self.by_end.first_entry() {
            if first.key().0 > now {
                break;
            }
            let id = first.remove();
            self.entries.remove(&id);
        }
    }

    /// Makes room for one more; false if everything is claimed.
    fn has_room(&mut self, capacity: usize) -> bool {
        if self.entries.len() < capacity {
            return true;
        }
        let is_done = |id: &String| self.entries.get(id).is_some_and(|e| e.holder.is_none());
        let first = self.by_end.iter().find(|(_, id)| is_done(id));
        let Some(id) = first.map(|(_, id)| id.clone()) else {
            return false;
        };
        self.forget(&id);
        true
    }

    fn take(
        &mut self,
        id: &str,
        holder: &str,
        end: SystemTime,
        capacity: usize,
    ) -> Result<Claimed, SeenError> {
        if !self.has_room(capacity) {
            return Err(SeenError::Full);
        }
        self.put(id, Some(holder.to_owned()), end);
        Ok(Claimed::New)
    }

    fn forget(&mut self, id: &str) {
        if let Some(entry) = self.entries.remove(id) {
            self.by_end.remove(&entry.end);
        }
    }

    fn put(&mut self, id: &str, holder: Option<String>, end: SystemTime) {
        self.forget(id);
        let end = (end, self.next);
        self.next += 1;
        self.by_end.insert(end, id.to_owned());
        self.entries.insert(id.to_owned(), Entry { holder, end });
    }
}

impl SeenStore for MemoryStore {
    fn claim<'a>(
        &'a self,
        id: &'a str,
        holder: &'a str,
        lapse: Duration,
    ) -> SeenFuture<'a, Claimed> {
        let end = self.end(lapse);
        let mut book = self.book();
        let claimed = match book.entries.get(id) {
            Some(Entry { holder: None, .. }) => Ok(Claimed::Done),
            Some(Entry { holder: other, .. }) if other.as_deref() == Some(holder) => {
                Ok(Claimed::New)
            }
            Some(_) => Ok(Claimed::InProgress),
            None => book.take(id, holder, end, self.capacity),
        };
        Box::pin(ready(claimed))
    }

    fn finish<'a>(&'a self, id: &'a str, keep: Duration) -> SeenFuture<'a, ()> {
        let end = self.end(keep);
        let mut book = self.book();
        let fits = book.entries.contains_key(id) || book.has_room(self.capacity);
        let recorded = if fits {
            book.put(id, None, end);
            Ok(())
        } else {
            Err(SeenError::Full)
        };
        Box::pin(ready(recorded))
    }

    fn release<'a>(&'a self, id: &'a str, holder: &'a str) -> SeenFuture<'a, ()> {
        let mut book = self.book();
        let held = book
            .entries
            .get(id)
            .and_then(|entry| entry.holder.as_deref());
        if held == Some(holder) {
            book.forget(id);
        }
        Box::pin(ready(Ok(())))
    }
}

impl fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryStore")
            .field("capacity", &self.capacity)
            .field("len", &self.len())
            .finish_non_exhaustive()
    }
}
