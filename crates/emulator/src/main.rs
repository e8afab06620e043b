//! The emulator as a program: `identity-emulator --listen 127.0.0.1:4010`. It prints where it listens and which keys it
//! takes, and runs until it is interrupted.

use std::io::Write as _;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::builder::NonEmptyStringValueParser;
use clap::{Parser, ValueEnum};
use identity_emulator::{
    Builder, Coverage, Emulator, FaultFile, RecordedRequest, Sample, Scene, Unmodelled,
    WebhookEndpoint,
};
use serde::de::DeserializeOwned;

/// Clerk and GenAuth on one port, for development without either.
#[derive(Debug, Parser)]
#[command(version, about)]
struct Options {
    /// Address to listen on; port 0 takes a free one.
    #[arg(long, default_value = "127.0.0.1:4010")]
    listen: SocketAddr,

    /// Secret key that Clerk's callers must present.
    #[arg(long, value_name = "KEY", value_parser = NonEmptyStringValueParser::new())]
    clerk_key: Option<String>,

    /// Access key that GenAuth's callers must present.
    #[arg(long, value_name = "ID:SECRET", value_parser = access_key)]
    genauth_key: Option<(String, String)>,

    /// JSON file with calls that are made before anybody else calls. They are not made if the state file exists: what it
    /// remembers has had them.
    #[arg(long, value_name = "FILE", value_parser = read_json::<Scene>)]
    scene: Option<Scene>,

    /// What identifiers, secrets and chances follow from: the same number and the same calls yield the same ones.
    #[arg(long, value_name = "N", default_value_t = 0)]
    seed: u64,

    /// File that state is read from, if it is there, and written to.
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,

    /// Prints every request as it arrives.
    #[arg(long)]
    log: bool,

    /// Remembers nothing, and answers every valid request from the description.
    #[arg(long, conflicts_with = "state")]
    stateless: bool,

    /// What becomes of operations without state. Those that verify or check something are refused either way.
    #[arg(long, default_value = "sample", conflicts_with = "stateless")]
    unmodelled: Others,

    /// Prints every operation with what stands behind its answer, and ends.
    #[arg(long)]
    operations: bool,

    /// Endpoint on this machine that Clerk's webhooks are sent to, such as whsec_…@http://127.0.0.1:8080/webhooks. Can be
    /// given several times.
    #[arg(long, value_name = "SECRET@URL", value_parser = webhook)]
    clerk_webhook: Vec<(String, String)>,

    /// The same for GenAuth's webhooks.
    #[arg(long, value_name = "SECRET@URL", value_parser = webhook)]
    genauth_webhook: Vec<(String, String)>,

    /// JSON file that says what goes wrong.
    #[arg(long, value_name = "FILE", value_parser = read_json::<FaultFile>)]
    faults: Option<FaultFile>,
}

/// What becomes of operations without state.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Others {
    /// They are answered from the description, with the header `x-emulator-sample`.
    Sample,
    /// They are refused with status 501.
    Refuse,
}

/// Reads a file as the parser of its option, so that a mistake in it is told like any other on the command line.
fn read_json<T: DeserializeOwned>(path: &str) -> Result<T, String> {
    let text = std::fs::read_to_string(path).map_err(|error| error.to_string())?;
    serde_json::from_str(&text).map_err(|error| error.to_string())
}

fn access_key(text: &str) -> Result<(String, String), String> {
    match text.split_once(':') {
        Some((id, secret)) if !id.is_empty() && !secret.is_empty() => {
            Ok((id.to_owned(), secret.to_owned()))
        }
        _ => Err("an access key is written as ID:SECRET".to_owned()),
    }
}

fn webhook(text: &str) -> Result<(String, String), String> {
    // A secret of GenAuth's may have the sign as well; a URL on this machine does not.
    match text.rsplit_once('@') {
        Some((secret, url)) => Ok((secret.to_owned(), url.to_owned())),
        None => Err("an endpoint for webhooks is written as SECRET@URL".to_owned()),
    }
}

/// One line per request, without its query and its body, which may hold secrets: what was asked, what became of it, and
/// the message of a refusal.
fn log(request: &RecordedRequest) {
    let (method, path, outcome) = (&request.method, &request.path, request.outcome());
    let operation = request.operation.as_deref().unwrap_or("-");
    let mut line = format!("{method} {path} {outcome} {operation}");
    if let Some(fault) = request.fault {
        line = line + " " + fault;
    }
    if let Some(refusal) = request.refusal() {
        line = line + ": " + &refusal.replace(char::is_control, " ");
    }
    // The reader of the log may be gone; the emulator goes on.
    let _ = writeln!(std::io::stderr(), "{line}");
}

#[tokio::main]
async fn main() -> ExitCode {
    let options = Options::parse();
    if options.operations {
        list_operations();
        return ExitCode::SUCCESS;
    }
    let webhooks = webhooks(&options);
    let builder = builder(options);
    match run(builder, webhooks).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn webhooks(options: &Options) -> Vec<WebhookEndpoint> {
    let clerk = options.clerk_webhook.iter();
    let clerk = clerk.map(|(secret, url)| WebhookEndpoint::clerk(url, secret));
    let genauth = options.genauth_webhook.iter();
    let genauth = genauth.map(|(secret, url)| WebhookEndpoint::genauth(url, secret));
    clerk.chain(genauth).collect()
}

fn builder(options: Options) -> Builder {
    let mut builder = Emulator::builder()
        .listen(options.listen)
        .seed(options.seed)
        .keep_requests(1000);
    if let Some(key) = options.clerk_key {
        builder = builder.clerk_key(key);
    }
    if let Some((id, secret)) = options.genauth_key {
        builder = builder.genauth_key(id, secret);
    }
    if let Some(scene) = options.scene {
        builder = builder.scene(scene);
    }
    if let Some(path) = options.state {
        builder = builder.state_file(path);
    }
    if options.log {
        builder = builder.on_request(log);
    }
    if options.stateless {
        builder = builder.stateless();
    }
    builder = builder.unmodelled(match options.unmodelled {
        Others::Sample => Unmodelled::Sample,
        Others::Refuse => Unmodelled::Refuse,
    });
    if let Some(faults) = options.faults {
        builder = builder.faults(faults);
    }
    builder
}

/// Prints one line per operation: what stands behind its answer, the vendor and the name.
fn list_operations() {
    let lines = Sample::all().map(|sample| {
        let coverage = match sample.coverage() {
            Coverage::State => "state",
            Coverage::Refused => "refused",
            _ => "sampled",
        };
        format!(
            "{coverage:<7} {:<7} {}\n",
            sample.vendor(),
            sample.operation()
        )
    });
    let list: String = lines.collect();
    // The reader of the list may have seen enough of it.
    let _ = std::io::stdout().write_all(list.as_bytes());
}

/// Says where it listens, then listens.
async fn run(builder: Builder, webhooks: Vec<WebhookEndpoint>) -> std::io::Result<()> {
    let emulator = builder.start().await?;
    for endpoint in webhooks {
        emulator.send_webhooks(endpoint)?;
    }
    let (id, secret) = emulator.genauth_key();
    let (url, key) = (emulator.clerk_url(), emulator.clerk_key());
    let pool = emulator.genauth_user_pool();
    let lines = format!(
        "Clerk    {url}/v1      key {key}\nGenAuth  {url}/api/v3  key {id}:{secret}  user pool {pool}\nStatus   {url}/\nControl  {url}/_emulator\n\
         Tokens   publishable key {}  issuer of GenAuth {}\n",
        emulator.publishable_key(),
        emulator.genauth_issuer(),
    );
    // In one write: a reader of the first line may close the pipe after it. The emulator goes on without a reader.
    let _ = std::io::stdout().write_all(lines.as_bytes());
    tokio::signal::ctrl_c().await
}
