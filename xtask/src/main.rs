//! `cargo xtask`: the command line of this workspace's tasks.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::SystemTime;

use clap::{Parser, Subcommand};
use xtask::{Result, api, spec};

/// Tasks of this workspace.
#[derive(Parser)]
#[command(name = "cargo xtask")]
enum Task {
    /// Descriptions of the vendors' APIs.
    #[command(subcommand)]
    Spec(Spec),
}

#[derive(Subcommand)]
enum Spec {
    /// Take the facts out of a vendor's document.
    Import {
        /// Name of the API.
        api: String,
        /// The vendor's document, YAML or JSON.
        file: PathBuf,
        /// Day of the import (2026-05-12) instead of today.
        #[arg(long)]
        date: Option<String>,
    },
}

fn main() -> ExitCode {
    match run(Task::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Result<()> {
    match task {
        Task::Spec(Spec::Import { api, file, date }) => {
            let api = api::find(&api)?;
            let today = date.unwrap_or_else(|| spec::lock::day(SystemTime::now()));
            print!(
                "{}",
                spec::import::into_folder(&api, &api.folder(), &file, &today)?
            );
        }
    }
    Ok(())
}
