//! Streams of inputs and reports that are written out: memory, order of reading, and what is left of a run that ended.

use std::collections::BTreeSet;
use std::io;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex};

use crate::many::{REVOKE, Request, Sent, refusal, revoke};
use identity_facade_core::bulk::{Bulk, Entry, Form, IntoInputs, Lines, Report, stream};
use identity_facade_core::{Error, Invalid};
use serde::{Serialize, Serializer};

#[allow(clippy::unnecessary_wraps)] // as answers are
fn succeed(_: usize, _: &Request) -> Result<(), Error> {
    Ok(())
}

fn ids(count: usize) -> impl Iterator<Item = String> + Send + Unpin {
    (0..count).map(|n| format!("u{n}"))
}

/// An input that counts how many of it there are.
struct Counted(usize, Arc<Live>);

#[derive(Default)]
struct Live {
    now: AtomicUsize,
    most: AtomicUsize,
}

impl Counted {
    fn new(number: usize, live: &Arc<Live>) -> Self {
        live.most
            .fetch_max(live.now.fetch_add(1, SeqCst) + 1, SeqCst);
        Self(number, Arc::clone(live))
    }
}

impl Clone for Counted {
    fn clone(&self) -> Self {
        Self::new(self.0, &self.1)
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.1.now.fetch_sub(1, SeqCst);
    }
}

impl Serialize for Counted {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(self.0 as u64)
    }
}

#[tokio::test]
async fn a_stream_into_a_sink_keeps_one_window_however_long_it_is() {
    let live = Arc::new(Live::default());
    let made = Arc::clone(&live);
    let inputs = stream((0..50_000).map(move |n| Counted::new(n, &made)));
    let inputs = inputs.into_inputs(Ok::<_, Invalid>);
    let run = Bulk::new(Form::list(&REVOKE, 50), inputs, |_| async {
        tokio::task::yield_now().await;
        Ok(())
    });
    let written = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&written);
    let run = run.window(1_000).concurrency(4);
    let counts = run.into_sink(move |_: Entry| {
        count.fetch_add(1, SeqCst);
        Ok(())
    });
    assert_eq!(counts.await.unwrap().done, 50_000);
    assert_eq!(written.load(SeqCst), 50_000);
    let most = live.most.load(SeqCst);
    assert!(most <= 1_000 + 4 * 50 + 1, "{most} inputs at a time");
}

#[tokio::test]
async fn a_stream_is_read_no_further_than_its_window() {
    let read = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&read);
    let inputs = stream(ids(100_000).inspect(move |_| {
        counter.fetch_add(1, SeqCst);
    }));
    let sent = Sent::default();
    let stop = |number: usize, _: &Request| {
        if number == 2 {
            Err(refusal(401))
        } else {
            Ok(())
        }
    };
    let report = revoke(inputs, &sent, stop).window(600).concurrency(1).await;
    assert_eq!(read.load(SeqCst), 1_200);
    assert_eq!(report.entries().len(), 1_200);
    assert!(!report.is_complete() && report.needs_resume());
    // The rest of it, in a second run.
    let report = revoke(stream(ids(2_000)), &sent, succeed)
        .resume(&report)
        .await;
    assert_eq!(report.counts().done, 2_000);
    let once: BTreeSet<_> = sent.inputs().into_iter().collect();
    assert_eq!(once.len(), 2_000);
}

/// A writer that a test can read.
#[derive(Clone, Default)]
struct Written(Arc<Mutex<Vec<u8>>>);

impl io::Write for Written {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Written {
    fn bytes(&self) -> Vec<u8> {
        self.0.lock().unwrap().clone()
    }
}

#[tokio::test]
async fn lines_are_the_report() {
    let written = Written::default();
    let sent = Sent::default();
    let run = revoke(stream(ids(1_200)), &sent, succeed);
    let counts = run.into_sink(Lines(written.clone())).await.unwrap();
    assert_eq!(counts.done, 1_200);
    let report = Report::from_lines(written.bytes().as_slice()).unwrap();
    assert!(report.is_complete());
    assert!(
        report
            .entries()
            .iter()
            .map(|entry| entry.index)
            .eq(0..1_200)
    );
}

#[tokio::test]
async fn lines_that_were_cut_off_anywhere_are_resumed_to_the_same_end() {
    let written = Written::default();
    let run = revoke(ids(60), &Sent::default(), succeed).per_request(7);
    run.into_sink(Lines(written.clone())).await.unwrap();
    let bytes = written.bytes();
    let head = bytes.iter().position(|&byte| byte == b'\n').unwrap();
    for end in (head..bytes.len()).step_by(37) {
        let report = Report::from_lines(&bytes[..end]).unwrap();
        let sent = Sent::default();
        let done = report.done().count();
        let report = revoke(ids(60), &sent, succeed).resume(&report).await;
        assert!(report.is_complete(), "cut off at {end}");
        assert_eq!(sent.inputs().len(), 60 - done);
    }
}

#[tokio::test]
async fn what_is_no_report_is_not_read_as_one() {
    let head = r#"{"version":1,"operation":"Revoke","idempotent":true}"#;
    let entry = r#"{"index":0,"state":"done"}"#;
    for lines in [
        String::new(),
        entry.to_owned(),
        head.replace(":1", ":2"),
        format!("{head}\nnothing\n{entry}\n"),
    ] {
        assert!(Report::from_lines(lines.as_bytes()).is_err(), "{lines}");
    }
}

#[tokio::test]
async fn a_sink_that_fails_ends_the_run_with_its_error() {
    let sent = Sent::default();
    let full = |_: Entry| Err(io::Error::from(io::ErrorKind::StorageFull));
    let run = revoke(stream(ids(10_000)), &sent, succeed).concurrency(1);
    let error = run.into_sink(full).await.unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::StorageFull);
    assert_eq!(sent.requests().len(), 1);
}
