//! What the program can be told on its command line, and the emulator that follows from it.

use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use clap::builder::NonEmptyStringValueParser;
use clap::{Parser, ValueEnum};
use http::Uri;
use identity_emulator::{Builder, Emulator, FaultFile, Scene, Unmodelled, WebhookEndpoint};
use serde::de::DeserializeOwned;

use crate::log::Format;

/// As many bytes of requests as are kept, with their answers.
const KEPT_BYTES: usize = 64 * 1024 * 1024;

/// How long the head of a request may take, and its body.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(30);

/// Clerk and GenAuth on one port, for development without either.
#[derive(Debug, Parser)]
#[command(version, about)]
pub(crate) struct Options {
    /// Address to listen on; port 0 takes a free one.
    #[arg(long, default_value = "127.0.0.1:4010")]
    listen: SocketAddr,

    /// Where clients reach the emulator, if that is not where it listens: such as http://emulator:4010. Issuers of tokens
    /// and absolute URLs in answers name it.
    #[arg(long, value_name = "URL")]
    public_origin: Option<String>,

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

    /// Prints a line for every request on standard error, without query, body and key. Without a value: text.
    #[arg(long, value_name = "FORMAT", num_args = 0..=1, default_missing_value = "text")]
    log: Option<Format>,

    /// Listens with HTTPS, with a certificate that is made at the start. It is for localhost, 127.0.0.1, ::1, the address
    /// to listen on and the host of the public origin.
    #[arg(long)]
    https: bool,

    /// Another name or address that the certificate is for. Can be given several times.
    #[arg(long, value_name = "NAME", requires = "https")]
    https_name: Vec<String>,

    /// File that is written with what clients have to trust, in PEM. With --health it is read.
    #[arg(long, value_name = "FILE")]
    pub(crate) certificate: Option<PathBuf>,

    /// Asks the emulator at this origin, such as http://127.0.0.1:4010, whether it is well, and ends: with success if it is.
    #[arg(long, value_name = "URL", conflicts_with_all = ["state", "scene", "https"])]
    pub(crate) health: Option<Uri>,

    /// Remembers nothing, and answers every valid request from the description.
    #[arg(long, conflicts_with = "state")]
    stateless: bool,

    /// What becomes of operations without state. Those that verify or check something are refused either way.
    #[arg(long, default_value = "sample", conflicts_with = "stateless")]
    unmodelled: Others,

    /// Prints every operation with what stands behind its answer, and ends.
    #[arg(long)]
    pub(crate) operations: bool,

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

impl Options {
    /// The endpoints that webhooks are sent to.
    pub(crate) fn webhooks(&self) -> Vec<WebhookEndpoint> {
        let clerk = self.clerk_webhook.iter();
        let clerk = clerk.map(|(secret, url)| WebhookEndpoint::clerk(url, secret));
        let genauth = self.genauth_webhook.iter();
        let genauth = genauth.map(|(secret, url)| WebhookEndpoint::genauth(url, secret));
        clerk.chain(genauth).collect()
    }

    /// The emulator that was asked for.
    pub(crate) fn builder(self) -> io::Result<Builder> {
        let mut builder = Emulator::builder()
            .listen(self.listen)
            .seed(self.seed)
            .keep_requests(1000)
            .keep_request_bytes(KEPT_BYTES)
            .request_timeout(REQUEST_TIMEOUT);
        if let Some(origin) = self.public_origin {
            builder = builder.public_origin(origin);
        }
        if let Some(key) = self.clerk_key {
            builder = builder.clerk_key(key);
        }
        if let Some((id, secret)) = self.genauth_key {
            builder = builder.genauth_key(id, secret);
        }
        if let Some(scene) = self.scene {
            builder = builder.scene(scene);
        }
        if let Some(path) = self.state {
            builder = builder.state_file(path);
        }
        if let Some(format) = self.log {
            builder = builder.on_request(move |request| format.log(request));
        }
        if self.certificate.is_some() && !self.https {
            let why = "--certificate: there is none without --https";
            return Err(io::Error::new(io::ErrorKind::InvalidInput, why));
        }
        if self.https {
            builder = with_https(builder, self.https_name)?;
        }
        if self.stateless {
            builder = builder.stateless();
        }
        builder = builder.unmodelled(match self.unmodelled {
            Others::Sample => Unmodelled::Sample,
            Others::Refuse => Unmodelled::Refuse,
        });
        if let Some(faults) = self.faults {
            builder = builder.faults(faults);
        }
        Ok(builder)
    }
}

#[cfg(feature = "https")]
#[expect(clippy::unnecessary_wraps, reason = "without the feature it fails")]
fn with_https(builder: Builder, names: Vec<String>) -> io::Result<Builder> {
    Ok(builder.https(names))
}

#[cfg(not(feature = "https"))]
fn with_https(_: Builder, _: Vec<String>) -> io::Result<Builder> {
    let why = "--https: this program was built without HTTPS; `cargo install identity-emulator --features https` has it";
    Err(io::Error::new(io::ErrorKind::Unsupported, why))
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
