//! Subjects without number lose their access over a socket, while the server is killed and started again with its state
//! file: the report adds up, the server remembers what the report says, and no request is sent for nothing.

mod server;

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use identity_facade::genauth::{ManagementClient, SubjectId};
use identity_facade::metrics::{Attempted, Metrics};
use identity_facade::transport::Operation;
use identity_facade::{ErrorKind, RateLimit, RetryPolicy};
use server::Server;

/// As many as promised in an optimized build. The state file is written whole after each request.
const SUBJECTS: usize = if cfg!(debug_assertions) {
    5_000
} else {
    100_000
};

/// So many requests are on their way at a time.
const CONCURRENT: usize = 8;

/// One of so many is rejected by the server.
const REJECTED: usize = 500;

/// However long a busy machine takes to start the server again, no call gives up.
const PATIENCE: Duration = Duration::from_secs(600);

/// How long nobody listens, at least.
const DOWN: Duration = Duration::from_millis(300);

/// Random numbers from a seed (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % bound as u64).unwrap()
    }
}

/// Different subjects of all kinds, in random order: kind or namespace, and identifier.
fn subjects(random: &mut Random) -> Vec<(usize, String)> {
    (0..SUBJECTS)
        .map(|n| (random.below(5), format!("s{n:06}")))
        .collect()
}

fn subject((kind, id): &(usize, String)) -> SubjectId {
    let id = id.as_str();
    let subject = match kind {
        0 => SubjectId::user(id),
        1 => SubjectId::group(id),
        2 => SubjectId::organization(id),
        3 => SubjectId::role("billing", id),
        _ => SubjectId::role("support", id),
    };
    subject.unwrap()
}

/// Counts attempts: those that were answered, and the others.
#[derive(Default)]
struct Attempts {
    answered: AtomicUsize,
    unanswered: AtomicUsize,
}

impl Metrics for Attempts {
    fn attempted(&self, _: &'static Operation, attempt: &Attempted) {
        let counter = match attempt.status {
            Some(_) => &self.answered,
            None => &self.unanswered,
        };
        counter.fetch_add(1, Ordering::Relaxed);
    }
}

/// How many requests it takes to find the refused inputs of one request: halves, the second one after the first.
fn halvings(refused: &[bool], known: bool) -> usize {
    let send = usize::from(!known || refused.len() == 1);
    if !refused.contains(&true) || refused.len() == 1 {
        return send;
    }
    let (left, right) = refused.split_at(refused.len().div_ceil(2));
    send + halvings(left, false) + halvings(right, !left.contains(&true))
}

/// A file of this test, which goes when it is dropped.
struct File(PathBuf);

impl File {
    fn named(name: &str) -> Self {
        let name = format!("socket-{}-{name}.json", std::process::id());
        Self(std::env::temp_dir().join(name))
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

fn client(url: &str, attempts: &Arc<Attempts>) -> ManagementClient {
    let patient = RetryPolicy::new().max_attempts(1_000);
    let client = ManagementClient::builder("emulator-key-id", "emulator-key-secret").host(url);
    let client = client.retry(patient).rate_limit(RateLimit::Off);
    let client = client.retry_budget(100_000).attempt_timeout(PATIENCE);
    let client = client.total_timeout(PATIENCE);
    client.metrics(attempts.clone()).build().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn each_subject_is_accounted_for_although_the_server_is_killed_midway() {
    let mut random = Random(42);
    let subjects = subjects(&mut random);
    let rejected: HashSet<&str> = subjects
        .chunks(REJECTED)
        .map(|chunk| chunk[random.below(chunk.len())].1.as_str())
        .collect();
    let (state, list) = (File::named("state"), File::named("rejected"));
    fs::write(&list.0, serde_json::to_string(&rejected).unwrap()).unwrap();
    let options = ["--state", state.path(), "--rejected", list.path()];

    let server = Server::start(&options);
    let url = server.url.clone();
    let genauth = client(&url, &Arc::default());
    let grants = || subjects.iter().map(subject);
    let granted = genauth.applications().authorize_access_all("app", grants());
    assert!(granted.await.is_complete());

    let attempts = Arc::new(Attempts::default());
    let genauth = client(&url, &attempts);
    let plan = genauth
        .revoke_application_access_all("app", grants())
        .plan();
    let needed: usize = plan
        .requests
        .iter()
        .map(|request| {
            let inputs = request.parts.iter().flat_map(|part| &part.inputs);
            let refused = inputs.map(|&index| rejected.contains(&*subjects[index].1));
            halvings(&refused.collect::<Vec<_>>(), false)
        })
        .sum();

    // Killed in the middle of the run, with requests on their way, and started again on the same port.
    let running = Arc::new(Mutex::new(Some(server)));
    let killed = Arc::new(AtomicUsize::new(0));
    let (at, cut) = (u64::try_from(needed / 2).unwrap(), Arc::clone(&killed));
    let restarted = Arc::clone(&running);
    let address = url.trim_start_matches("http://").to_owned();
    let arguments: Vec<String> = options.iter().map(ToString::to_string).collect();
    let report = genauth
        .revoke_application_access_all("app", grants())
        .concurrency(CONCURRENT)
        .on_progress(move |progress| {
            if progress.requests < at || cut.swap(1, Ordering::Relaxed) > 0 {
                return;
            }
            drop(restarted.lock().unwrap().take());
            let (restarted, address) = (Arc::clone(&restarted), address.clone());
            let arguments = arguments.clone();
            tokio::task::spawn_blocking(move || {
                std::thread::sleep(DOWN);
                let mut arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
                arguments.extend(["--listen", &address]);
                *restarted.lock().unwrap() = Some(Server::start(&arguments));
            });
        })
        .await;
    assert_eq!(killed.load(Ordering::Relaxed), 1, "the server was killed");

    // What was alone in a request that had no answer, and was rejected when it was sent again, may have been done before:
    // it is unknown. The same run again says that it was not.
    let counts = report.counts();
    assert_eq!((counts.total(), counts.not_attempted), (SUBJECTS, 0));
    assert!(counts.unknown <= CONCURRENT, "{counts:?}");
    let again = genauth.revoke_application_access_all("app", grants());
    let report = again.per_request(1).resume(&report).await;
    let unknown = counts.unknown;

    let counts = report.counts();
    let expected = SUBJECTS / REJECTED;
    assert_eq!(
        (counts.done, counts.failed),
        (SUBJECTS - expected, expected)
    );
    assert_eq!(report.entries().len(), SUBJECTS);
    let failed: BTreeSet<&str> = report
        .failed()
        .map(|failed| {
            assert_eq!(failed.error.kind, ErrorKind::NotFound);
            &*subjects[failed.index].1
        })
        .collect();
    assert_eq!(failed, rejected.iter().copied().collect());

    // The fewest requests for five kinds of subjects, 50 in an entry, 10 entries in a request; their halves; and again
    // what had no answer, or is unknown.
    let mut sizes = BTreeMap::new();
    for (kind, _) in &subjects {
        *sizes.entry(kind).or_insert(0_usize) += 1;
    }
    let entries: usize = sizes.values().map(|size| size.div_ceil(50)).sum();
    assert_eq!(plan.requests.len(), entries.div_ceil(10));
    let answered = attempts.answered.load(Ordering::Relaxed);
    let unanswered = attempts.unanswered.load(Ordering::Relaxed);
    eprintln!("{SUBJECTS} subjects: {answered} answers, {unanswered} attempts without one");
    assert!(unanswered > 0, "no request met the killed server");
    assert_eq!(answered, needed + unknown);

    // What the server that was started again remembers is what the report says.
    let applications = genauth.applications();
    let mut left = applications.list_authorizations("app").items();
    let left: BTreeSet<String> = left
        .collect()
        .await
        .unwrap()
        .into_iter()
        .map(|row| row.target_id)
        .collect();
    assert_eq!(left, failed.into_iter().map(str::to_owned).collect());
}
