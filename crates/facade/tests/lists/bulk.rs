//! Lists of any length against the emulator: what became of every input, also if the server is killed in between or the
//! run is cut off at any request.

#![cfg(all(feature = "clerk-users", feature = "genauth-applications"))]

use std::collections::{BTreeSet, HashSet};
use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::cut::{Cut, Seam};
use identity_emulator::Emulator;
use identity_facade::bulk::{Lines, Report};
use identity_facade::genauth::{ManagementClient, ManagementClientBuilder, Subject, SubjectId};
use identity_facade::genauth_raw::applications::ApplicationPermissionRecordItem as Grant;
use identity_facade::genauth_raw::shared::{Effect, SubjectType};
use identity_facade::{ErrorKind, Quota, RateLimit, RetryPolicy, clerk};

/// A subject of access as this test knows it.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Known {
    kind: SubjectType,
    namespace: &'static str,
    id: String,
}

impl Known {
    fn subject(&self) -> SubjectId {
        let id = self.id.as_str();
        let subject = match self.kind {
            SubjectType::User => SubjectId::user(id),
            SubjectType::Group => SubjectId::group(id),
            SubjectType::Role => SubjectId::role(self.namespace, id),
            _ => SubjectId::organization(id),
        };
        subject.unwrap()
    }

    fn part(&self) -> (SubjectType, &'static str) {
        (self.kind, self.namespace)
    }
}

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

/// Different subjects of all kinds in random order.
fn subjects(count: usize, random: &mut Random) -> Vec<Known> {
    let parts = [
        (SubjectType::User, ""),
        (SubjectType::Group, ""),
        (SubjectType::Org, ""),
        (SubjectType::Role, "billing"),
        (SubjectType::Role, "support"),
    ];
    let known = |n| {
        let (kind, namespace) = parts[random.below(parts.len())];
        let id = format!("s{n:06}");
        Known {
            kind,
            namespace,
            id,
        }
    };
    (0..count).map(known).collect()
}

/// Lets the subjects enter the application, 500 in a request.
async fn authorize(genauth: &ManagementClient, app: &str, subjects: &[Known]) {
    let mut sorted = subjects.to_vec();
    sorted.sort_unstable();
    let grants: Vec<_> = sorted
        .chunk_by(|a, b| a.part() == b.part())
        .flat_map(|part| part.chunks(50))
        .map(|chunk| {
            let grant = Grant::builder()
                .target_type(chunk[0].kind)
                .effect(Effect::Allow)
                .target_identifier(chunk.iter().map(|known| &known.id));
            match chunk[0].namespace {
                "" => grant.build(),
                namespace => grant.namespace_code(namespace).build(),
            }
        })
        .collect();
    for list in grants.chunks(10) {
        let call = genauth.raw().authorize_application_access().app_id(app);
        call.list(list.iter().cloned()).await.unwrap();
    }
}

/// Ids of those who may still enter the application.
fn remaining(emulator: &Emulator, app: &str) -> BTreeSet<String> {
    let state = emulator.state();
    let grants = state["genauth"]["application access"].as_array();
    let grants = grants
        .into_iter()
        .flatten()
        .map(serde_json::Value::to_string);
    let grants = grants.filter(|grant| grant.contains(&format!(":{app}\"")));
    let id = |grant: String| {
        let at = grant.find("s0").or_else(|| grant.find("s1"))?;
        grant.get(at..at + 7).map(str::to_owned)
    };
    grants.map(|grant| id(grant).unwrap()).collect()
}

fn client(emulator: &Emulator) -> ManagementClientBuilder {
    let (id, secret) = emulator.genauth_key();
    ManagementClient::builder(id, secret).rate_limit(RateLimit::Off)
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

/// All of them in an optimized build: an unoptimized emulator takes long.
const SUBJECTS: usize = if cfg!(debug_assertions) {
    20_000
} else {
    100_000
};

#[tokio::test(start_paused = true)]
async fn of_any_number_of_subjects_each_is_accounted_for_although_the_server_is_killed_midway() {
    let emulator = Emulator::builder().keep_requests(1).in_memory().unwrap();
    let mut random = Random(42);
    let subjects = subjects(SUBJECTS, &mut random);
    let unhindered = client(&emulator).exchange(emulator.connection()).build();
    authorize(&unhindered.unwrap(), "app", &subjects).await;

    let rejected: HashSet<String> = subjects
        .chunks(500)
        .map(|five_hundred| {
            let at = random.below(five_hundred.len());
            five_hundred[at].id.clone()
        })
        .collect();
    let seam = Seam::new(&emulator).rejecting(rejected.clone());
    // 2 seconds without a server; what is on its way then has been done or not.
    let seam = seam.killed_at(SUBJECTS / 150, Duration::from_secs(2));
    let patient = RetryPolicy::new().max_attempts(20);
    let genauth = client(&emulator)
        .exchange(seam.exchange())
        .retry(patient)
        .build()
        .unwrap();
    let grants = || subjects.iter().map(Known::subject);
    let plan = genauth
        .revoke_application_access_all("app", grants())
        .plan();
    let report = genauth
        .revoke_application_access_all("app", grants())
        .concurrency(8)
        .await;

    let counts = report.counts();
    assert_eq!(
        (counts.done, counts.failed),
        (SUBJECTS - SUBJECTS / 500, SUBJECTS / 500)
    );
    assert_eq!(report.entries().len(), SUBJECTS);
    let failed: BTreeSet<_> = report
        .failed()
        .map(|failed| subjects[failed.index].id.clone())
        .collect();
    assert_eq!(failed, rejected.iter().cloned().collect());
    assert!(
        report
            .failed()
            .all(|failed| failed.error.kind == ErrorKind::NotFound)
    );
    assert_eq!(
        remaining(&emulator, "app"),
        failed,
        "the server's state is the report's"
    );

    // Five kinds of subjects, 50 in an entry, 10 entries in a request.
    let mut sizes = std::collections::HashMap::new();
    for known in &subjects {
        *sizes.entry(known.part()).or_insert(0_usize) += 1;
    }
    let entries: usize = sizes.values().map(|size| size.div_ceil(50)).sum();
    assert_eq!(plan.requests.len(), entries.div_ceil(10));
    let needed = plan.requests.iter().map(|request| {
        let inputs = request.parts.iter().flat_map(|part| &part.inputs);
        let refused: Vec<_> = inputs
            .map(|&index| rejected.contains(&subjects[index].id))
            .collect();
        halvings(&refused, false)
    });
    let (sent, cut) = seam.counts();
    assert!(cut >= 8, "{cut} requests met the killed server");
    assert_eq!(sent - cut, needed.sum::<usize>());
}

#[tokio::test]
async fn a_server_that_is_killed_and_started_again_from_its_file_ends_where_the_report_says() {
    let file = std::env::temp_dir().join(format!("bulk-{}.json", std::process::id()));
    let start = || Emulator::builder().state_file(&file).in_memory().unwrap();
    let emulator = start();
    let subjects = subjects(2_000, &mut Random(5));
    let unhindered = client(&emulator).exchange(emulator.connection()).build();
    authorize(&unhindered.unwrap(), "app", &subjects).await;
    let quick = client(&emulator)
        .exchange(emulator.connection())
        .retry(RetryPolicy::never());
    let genauth = quick.build().unwrap();
    let running = Arc::new(Mutex::new(Some(emulator)));
    let grants = || subjects.iter().map(Known::subject);
    let kill = Arc::clone(&running);
    let run = genauth
        .revoke_application_access_all("app", grants())
        .per_request(100)
        .concurrency(2);
    let report = run
        .on_progress(move |progress| {
            if progress.settled.done >= 1_000 {
                drop(kill.lock().unwrap().take());
            }
        })
        .await;
    assert!(!report.is_complete() && report.needs_resume());
    assert_eq!(report.counts().total(), 2_000);

    let emulator = start();
    assert_eq!(
        remaining(&emulator, "app").len(),
        2_000 - report.done().count()
    );
    let genauth = client(&emulator)
        .exchange(emulator.connection())
        .build()
        .unwrap();
    let report = genauth
        .revoke_application_access_all("app", grants())
        .resume(&report)
        .await;
    assert!(report.is_complete());
    assert!(remaining(&emulator, "app").is_empty());
    drop(emulator);
    std::fs::remove_file(&file).unwrap();
}

/// A writer that outlives a run.
#[derive(Clone, Default)]
struct Kept(Arc<Mutex<Vec<u8>>>);

impl io::Write for Kept {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Runs against a server that is cut off at request `at`; what is left of the run.
async fn cut_off(
    emulator: &Emulator,
    app: &str,
    subjects: &[Known],
    seam: &Seam,
    way: Way,
) -> Report {
    let genauth = client(emulator)
        .exchange(seam.exchange())
        .retry(RetryPolicy::never())
        .build()
        .unwrap();
    let run = genauth.revoke_application_access_all(app, subjects.iter().map(Known::subject));
    let run = run.per_request(5).concurrency(2);
    match way {
        Way::Cancelled => {
            let report = run.cancel(seam.was_cut()).await;
            serde_json::from_str(&serde_json::to_string(&report).unwrap()).unwrap()
        }
        Way::Dropped => {
            let kept = Kept::default();
            let run = run.into_sink(Lines(kept.clone()));
            tokio::select! {
                biased;
                () = seam.was_cut() => {}
                _ = run => {}
            }
            let bytes = kept.0.lock().unwrap().clone();
            Report::from_lines(bytes.as_slice()).unwrap()
        }
    }
}

#[derive(Clone, Copy, Debug)]
enum Way {
    /// The run is cancelled, and its report is kept.
    Cancelled,
    /// The program ends; what it wrote is kept.
    Dropped,
}

#[tokio::test]
async fn a_run_that_is_cut_off_at_any_request_ends_resumed_in_the_same_state() {
    let emulator = Emulator::in_memory().unwrap();
    let subjects = subjects(40, &mut Random(3));
    let rejected = HashSet::from([subjects[7].id.clone(), subjects[31].id.clone()]);
    let expected: BTreeSet<_> = rejected.iter().cloned().collect();
    let healthy = || Seam::new(&emulator).rejecting(rejected.clone());
    let seam = healthy();
    let genauth = client(&emulator).exchange(seam.exchange()).build().unwrap();
    let grants = || subjects.iter().map(Known::subject);
    authorize(&genauth, "whole", &subjects).await;
    let before = seam.counts().0;
    let whole = genauth
        .revoke_application_access_all("whole", grants())
        .per_request(5);
    assert_eq!(whole.concurrency(2).await.counts().failed, 2);
    let requests = seam.counts().0 - before;
    assert!(requests > 12, "{requests}");

    for at in 0..requests {
        for cut in [Cut::BeforeSending, Cut::AnswerLost] {
            for way in [Way::Cancelled, Way::Dropped] {
                let app = format!("app-{at}-{cut:?}-{way:?}");
                authorize(&genauth, &app, &subjects).await;
                let seam = healthy().cut_at(at, cut);
                let report = cut_off(&emulator, &app, &subjects, &seam, way).await;
                let resumed = genauth.revoke_application_access_all(&app, grants());
                let report = resumed.per_request(5).resume(&report).await;
                let counts = report.counts();
                assert_eq!((counts.done, counts.failed), (38, 2), "{app}");
                assert!(!report.needs_resume());
                assert_eq!(remaining(&emulator, &app), expected, "{app}");
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn the_wait_for_the_rate_limit_is_no_part_of_the_total_timeout() {
    let emulator = Emulator::in_memory().unwrap();
    let (id, secret) = emulator.genauth_key();
    let genauth = ManagementClient::builder(id, secret)
        .exchange(emulator.connection())
        .quota(Quota::new(1, Duration::from_secs(60)))
        .total_timeout(Duration::from_secs(5))
        .build()
        .unwrap();
    let users = (0..20).map(|n| SubjectId::user(format!("u{n}")));
    let began = tokio::time::Instant::now();
    let run = genauth
        .revoke_application_access_all("app", users.clone())
        .per_request(1);
    assert!(run.concurrency(8).await.is_complete());
    assert!(began.elapsed() >= Duration::from_secs(19 * 60));

    // The same for one object at a time.
    let each = genauth.each(0..5, |genauth, n| {
        genauth.revoke_application_access("app", [Subject::users([format!("u{n}")])])
    });
    assert!(each.concurrency(5).await.is_complete());
}

#[tokio::test(start_paused = true)]
async fn users_are_banned_by_50_and_a_refused_one_fails_alone() {
    let emulator = Emulator::in_memory().unwrap();
    let clerk = clerk::Client::builder(emulator.clerk_key()).exchange(emulator.connection());
    let clerk = clerk.build().unwrap();
    let made = clerk.each(0..120, |clerk, n| {
        let call = clerk.raw().create_user();
        call.email_address([format!("user{n}@example.com")])
            .skip_password_requirement(true)
    });
    let ids = Arc::new(Mutex::new(vec![String::new(); 120]));
    let kept = Arc::clone(&ids);
    let made =
        made.on_answer(move |indexes, user| kept.lock().unwrap()[indexes[0]] = user.id.to_string());
    let made = made.concurrency(8).await;
    assert!(made.is_complete(), "{:?}", made.failed().next());
    let mut ids = ids.lock().unwrap().clone();
    ids.insert(60, "user_nobody".to_owned());
    ids.push("../machines".to_owned());

    let report = clerk.users().ban_all(&ids).concurrency(8).await;
    let failed: Vec<_> = report
        .failed()
        .map(|failed| (failed.index, failed.error.kind))
        .collect();
    assert_eq!(report.counts().done, 120, "{failed:?}");
    assert_eq!(
        failed,
        [(60, ErrorKind::NotFound), (121, ErrorKind::Validation)]
    );
    let banned = clerk.raw().get_user(&ids[0]).await.unwrap();
    assert!(banned.banned);
    let report = clerk.users().unban_all(&ids[..50]).await;
    assert_eq!((report.is_complete(), report.requests()), (true, 1));
}
