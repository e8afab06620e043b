//! The emulator as a program: `identity-emulator --listen 127.0.0.1:4010`. It prints where it listens and which keys it
//! takes, and runs until it is interrupted or terminated.

mod health;
mod log;
mod options;

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser as _;
use identity_emulator::{Coverage, Sample};

use crate::options::Options;

#[tokio::main]
async fn main() -> ExitCode {
    match run(Options::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(options: Options) -> io::Result<()> {
    if options.operations {
        list_operations();
        return Ok(());
    }
    if let Some(url) = &options.health {
        let read =
            |path: &PathBuf| std::fs::read_to_string(path).map_err(|error| named(path, &error));
        let certificate = options.certificate.as_ref().map(read).transpose()?;
        return health::check(url, certificate.as_deref()).await;
    }
    serve(options).await
}

/// An error of a file.
fn named(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
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
    let _ = io::stdout().write_all(list.as_bytes());
}

/// Says where it listens, then listens until it is told to stop.
async fn serve(options: Options) -> io::Result<()> {
    // First of all: a process with the id 1 ignores every signal that it has no handler for.
    let told_to_stop = stop_signal()?;
    let webhooks = options.webhooks();
    #[cfg(feature = "https")]
    let certificate = options.certificate.clone();
    let emulator = options.builder()?.start().await?;
    for endpoint in webhooks {
        emulator.send_webhooks(endpoint)?;
    }
    #[cfg(feature = "https")]
    if let (Some(path), Some(text)) = (certificate, emulator.certificate()) {
        std::fs::write(&path, text).map_err(|error| named(&path, &error))?;
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
    let _ = io::stdout().write_all(lines.as_bytes());
    told_to_stop.await;
    emulator.stop().await
}

/// Resolves once the process shall stop. Signals are handled from this call on.
#[cfg(unix)]
fn stop_signal() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};

    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "it fails elsewhere")]
fn stop_signal() -> io::Result<impl Future<Output = ()>> {
    Ok(async {
        // Without a handler the system ends the process itself.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    })
}
