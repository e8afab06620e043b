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
    /// Print what changes for users from another document to the one in `openapi/`.
    Diff {
        /// Name of the API.
        api: String,
        /// The vendor's other document, YAML or JSON.
        file: PathBuf,
        /// The file is the newer one.
        #[arg(long)]
        newer: bool,
        /// Write Markdown.
        #[arg(long)]
        markdown: bool,
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
        Task::Spec(Spec::Diff {
            api,
            file,
            newer,
            markdown,
        }) => {
            let ours = spec::document::imported(&api::find(&api)?)?;
            let theirs = spec::import::import(&spec::document::read(&file)?)?.document;
            let (old, new) = if newer {
                (&ours, &theirs)
            } else {
                (&theirs, &ours)
            };
            let style = if markdown {
                spec::diff::Style::Markdown
            } else {
                spec::diff::Style::Text
            };
            print!("{}", spec::diff::diff(old, new).print(style));
        }
    }
    Ok(())
}
