//! The input is what a caller names, a line each: an application, a namespace, then codes. Whatever letters they are
//! made of, the service, which writes the text to sign by itself, finds the same signature.

use std::sync::{LazyLock, Mutex};
use std::time::{Duration, SystemTime};

use identity_emulator::{Clock as _, Emulator, ManualClock};
use identity_facade::genauth::{ManagementClient, Subject};
use identity_facade::genauth_raw::resources::GetAuthorizedResourcesTargetType;
use identity_facade::{Error, ErrorKind, RetryPolicy};
use tokio::runtime::Runtime;

use crate::Target;
use crate::input::{line, text};
use crate::vendor::{lock, single};

/// The target.
pub const TARGET: Target = Target {
    name: "signature",
    run,
    tokens: &[
        "&",
        "=",
        "?",
        "#",
        "%",
        "%20",
        "+",
        "[]",
        "\"",
        "'",
        "\\\\",
        "\\n",
        "\\r\\n",
        "\\t",
        "\\u0000",
        "\\u007f",
        "\\u2028",
        "\\ud83d\\ude00",
        "张三",
        "é",
        "e\u{301}",
        "\u{feff}",
        "/",
        "<",
        ",",
        "{",
        "}",
        "[",
        "null",
        " ",
        "\n",
    ],
};

/// The service, and a client that takes its time from the same clock.
struct World {
    runtime: Runtime,
    clock: ManualClock,
    client: ManagementClient,
    _emulator: Emulator,
}

static WORLD: LazyLock<Mutex<World>> = LazyLock::new(|| Mutex::new(World::open()));

/// So long after a signature the emulator has forgotten it.
const FORGOTTEN: Duration = Duration::from_secs(11 * 60);

impl World {
    fn open() -> Self {
        let runtime = single();
        let clock = ManualClock::at(SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000));
        let emulator = Emulator::builder()
            .clock(clock.clone())
            .keep_requests(1)
            .start();
        let emulator = runtime
            .block_on(emulator)
            .expect("the loopback has a free port");
        let (id, secret) = emulator.genauth_key();
        let ours = clock.clone();
        let client = ManagementClient::builder(id, secret)
            .host(emulator.genauth_url())
            .retry(RetryPolicy::never())
            .clock(move || ours.now())
            .build()
            .expect("no setting is wrong");
        Self {
            runtime,
            clock,
            client,
            _emulator: emulator,
        }
    }
}

/// Signs a body and a query made of the input, and sends both.
///
/// # Panics
///
/// If a promise is broken.
pub fn run(input: &[u8]) {
    let (application, rest) = line(input);
    let (namespace, rest) = line(rest);
    let (application, namespace) = (text(application), text(namespace));
    let codes: Vec<String> = rest.split(|byte| *byte == b'\n').map(text).collect();
    let world = lock(&WORLD);
    world.clock.advance(FORGOTTEN);
    let subjects = [
        Subject::users(codes.clone()),
        Subject::roles(namespace.clone(), codes.clone()),
    ];
    let body = world
        .client
        .revoke_application_access(application.clone(), subjects);
    is_accepted(world.runtime.block_on(body.send()));
    let query = world
        .client
        .raw()
        .get_authorized_resources()
        .target_type(GetAuthorizedResourcesTargetType::User)
        .target_identifier(application)
        .namespace(namespace)
        .resource_list(codes);
    is_accepted(world.runtime.block_on(query.send()));
}

/// What the client lets out breaks no rule that the service knows of, that of the signature above all.
fn is_accepted<T>(outcome: Result<T, Error>) {
    if let Err(error) = outcome {
        let expected = [ErrorKind::Validation, ErrorKind::NotFound];
        assert!(expected.contains(&error.kind()), "{error}");
    }
}
