//! `cargo run -p conformance`: calls a server through every client, operation by operation.

use std::collections::BTreeSet;
use std::error::Error;
use std::process::ExitCode;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use conformance::vendor::{Server, Vendor};
use conformance::{Line, Outcome, Servers, run, vendors};
use identity_emulator::Emulator;

/// The command line: what holds for all, and one option for each vendor.
fn command() -> Command {
    let vendors = vendors::ALL.iter().map(|vendor| {
        let help = format!(
            "Origin that answers as this vendor; an emulator that answers by samples unless given. Credentials are \
             taken from {}",
            vendor.credentials().join(" and ")
        );
        let name = vendor.name();
        Arg::new(name).long(name).value_name("ORIGIN").help(help)
    });
    Command::new("conformance")
        .about("Sends every operation of every vendor and reads the answers; a line per call")
        .after_help(
            "Ends with 1 if an answer cannot be read or does not come, and if the own emulator refuses a call; another \
             server may refuse what it does not know.",
        )
        .args(vendors)
        .arg(
            Arg::new("seed")
                .long("seed")
                .help("Seed of the emulator's answers")
                .value_parser(value_parser!(u64))
                .default_value("0"),
        )
        .arg(
            Arg::new("json")
                .long("json")
                .help("A JSON object per line")
                .action(ArgAction::SetTrue),
        )
}

#[tokio::main]
async fn main() -> ExitCode {
    match report(&command().get_matches()).await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// A server that is not the emulator, with credentials from the environment.
fn given(vendor: &dyn Vendor, origin: &str) -> Result<Server, String> {
    let variable = |name: &&str| std::env::var(name).map_err(|_| format!("{name} is not set"));
    Ok(Server {
        origin: origin.to_owned(),
        credentials: vendor
            .credentials()
            .iter()
            .map(variable)
            .collect::<Result<_, _>>()?,
    })
}

/// Whether all is well.
async fn report(options: &ArgMatches) -> Result<bool, Box<dyn Error>> {
    let seed = options.get_one::<u64>("seed").copied().unwrap_or_default();
    let emulator = Emulator::builder().seed(seed).stateless().start().await?;
    let mut servers = Servers::emulated(&emulator);
    let mut others = BTreeSet::new();
    for vendor in vendors::ALL {
        if let Some(origin) = options.get_one::<String>(vendor.name()) {
            servers.set(vendor.name(), given(*vendor, origin)?);
            others.insert(vendor.name());
        }
    }
    let json = options.get_flag("json");
    let (mut calls, mut read, mut refused, mut well) = (0, 0, 0, true);
    run(&servers, |line: Line| {
        calls += 1;
        read += usize::from(line.outcome == Outcome::Read);
        refused += usize::from(line.outcome == Outcome::Refused);
        well &= match line.outcome {
            Outcome::Read => true,
            Outcome::Refused => others.contains(line.api),
            Outcome::Unreadable | Outcome::Failed => false,
        };
        if json {
            println!("{}", serde_json::to_string(&line).unwrap_or_default());
        } else {
            println!("{line}");
        }
    })
    .await?;
    // On standard error, so that lines for programs stay lines for programs.
    eprintln!("{read} of {calls} calls read, {refused} refused");
    Ok(well)
}
