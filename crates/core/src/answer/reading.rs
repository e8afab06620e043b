//! What is known while an answer is read: whether unreadable items of lists are left out, how much memory its lists may
//! still take, where the first failure lies. serde has no place for it, so it stands beside the reading, per thread: an
//! answer is read in one go and never across an await.
//!
//! Outside of a reading, as when a program reads a cached value, lists and unions behave like plain ones.

use std::cell::RefCell;
use std::ops::Range;

use bytes::Bytes;
use serde::de::DeserializeOwned;

use super::failure::Failure;
use super::unreadable::Unreadable;

/// Lists may take so many times the length of the answer in memory. A vendor's objects take about as much as their
/// text; `{}` alone would take hundreds of times as much.
const EXPANSION: usize = 16;

/// What lists may take in any case.
const ALWAYS: usize = 1 << 20;

thread_local! {
    static CURRENT: RefCell<Option<Reading>> = const { RefCell::new(None) };
}

struct Reading {
    body: Bytes,
    tolerant: bool,
    room: usize,
    total: Option<u64>,
    failure: Option<Failure>,
    unreadable: Unreadable,
}

/// How an answer is read.
#[derive(Clone, Copy, Default)]
pub(super) struct Manner {
    /// Unreadable items of lists are left out and counted.
    pub(super) tolerant: bool,
    /// What the answer says of the length of the list that it is.
    pub(super) total: Option<u64>,
}

/// Reads `range` of `body`. That it is UTF-8 is found out for all of it at once, which takes a fifth of the time that it
/// takes string by string; so everything of an answer is read from text, and the code that reads a type is there once.
pub(super) fn read<T: DeserializeOwned>(
    body: &Bytes,
    range: Range<usize>,
    manner: Manner,
) -> Result<(T, Unreadable), Failure> {
    let text = str::from_utf8(body.get(range).unwrap_or_default())
        .map_err(|_| Failure::whole("it is not JSON"))?;
    let reading = Guard::begin(body, manner);
    match serde_json::from_str(text) {
        Ok(value) => Ok((value, reading.end())),
        Err(error) => Err(failure(text.as_bytes(), &error)),
    }
}

/// A reading of no text at all, for as long as the guard lives.
pub(super) fn of_nothing() -> impl Drop {
    Guard::begin(&Bytes::new(), Manner::default())
}

/// Ends the reading, also when it panics.
struct Guard;

impl Guard {
    fn begin(body: &Bytes, manner: Manner) -> Self {
        CURRENT.set(Some(Reading {
            body: body.clone(),
            tolerant: manner.tolerant,
            room: body.len().saturating_mul(EXPANSION).saturating_add(ALWAYS),
            total: manner.total,
            failure: None,
            unreadable: Unreadable::default(),
        }));
        Self
    }

    #[allow(clippy::unused_self)] // there is a reading as long as there is a guard
    fn end(self) -> Unreadable {
        CURRENT
            .take()
            .map(|reading| reading.unreadable)
            .unwrap_or_default()
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        CURRENT.set(None);
    }
}

fn with<T>(ask: impl FnOnce(&mut Reading) -> T) -> Option<T> {
    CURRENT.with_borrow_mut(|reading| reading.as_mut().map(ask))
}

/// Whether an answer is being read: then its text can be borrowed.
pub(super) fn is_active() -> bool {
    with(|_| ()).is_some()
}

/// Whether unreadable items are left out.
pub(super) fn is_tolerant() -> bool {
    with(|reading| reading.tolerant).unwrap_or_default()
}

/// Takes `bytes` out of what lists may still take; false if there is not so much.
pub(super) fn charge(bytes: usize) -> bool {
    with(|reading| match reading.room.checked_sub(bytes) {
        Some(room) => {
            reading.room = room;
            true
        }
        None => false,
    })
    .unwrap_or(true)
}

/// The total beside the outermost list, once.
pub(super) fn take_total() -> Option<u64> {
    with(|reading| reading.total.take()).flatten()
}

/// Remembers that `text`, a part of the answer, could not be read, unless a part of it was remembered before.
pub(super) fn note(text: &[u8], error: &serde_json::Error) {
    let found = failure(text, error);
    with(|reading| {
        reading.failure.get_or_insert(found);
    });
}

/// What is wrong with `text`: what was remembered of a part of it, or what the error says.
fn failure(text: &[u8], error: &serde_json::Error) -> Failure {
    with(|reading| {
        let failure = reading.failure.take();
        failure.unwrap_or_else(|| Failure::of(&reading.body, text, error))
    })
    .unwrap_or_else(|| Failure::of(text, text, error))
}

/// Counts an item that could not be read, in the answer and in `list`.
pub(super) fn leave_out(list: &mut Unreadable, text: &[u8], error: &serde_json::Error) {
    let failure = failure(text, error);
    let path = with(|reading| {
        let path = reading
            .unreadable
            .has_room()
            .then(|| failure.path(&reading.body));
        reading.unreadable.add(path.clone());
        path
    });
    list.add(path.flatten());
}
