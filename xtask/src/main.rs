//! `cargo xtask`: the command line of this workspace's tasks.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::SystemTime;

use clap::{Parser, Subcommand};
use xtask::api::Api;
use xtask::bench::Part;
use xtask::ci::Step;
use xtask::ci::left_out::LeftOut;
use xtask::spec::diff::Style;
use xtask::{Result, api, bench, book, ci, generate, overlay, release, root, spec};

/// Tasks of this workspace.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
enum Task {
    /// Descriptions of the vendors' APIs.
    #[command(subcommand)]
    Spec(Spec),
    /// Write the raw crates from the descriptions.
    Generate {
        /// Name of the API; all of them without it.
        api: Option<String>,
        /// Write nothing; fail if the tree is not what generation yields.
        #[arg(long)]
        check: bool,
    },
    /// Public Rust names.
    #[command(subcommand)]
    Names(Names),
    /// Check the facade's methods against the operations that they are of: docs and features.
    Facade {
        /// Name of the API; all of them without it.
        api: Option<String>,
    },
    /// Run all that CI runs for every change, in the same order.
    Ci {
        /// Run these steps only.
        steps: Vec<Step>,
        /// Run what takes too long for every change instead: more seeds, longer searches, many rows, optimized tests.
        #[arg(long, conflicts_with = "steps")]
        slow: bool,
        /// A part of the step `powerset`: `2/4` is its second quarter.
        #[arg(long)]
        slice: Option<String>,
    },
    /// Test the program of `tests/acceptance` against the commit that is checked out; a step of CI.
    Acceptance,
    /// Check that the version can be released, then try to publish it without uploading anything: docs/releasing.md.
    Release {
        /// The tag that has to name the version.
        #[arg(long)]
        tag: Option<String>,
        /// Upload. Needs the tag, and a token in `CARGO_REGISTRY_TOKEN`.
        #[arg(long)]
        publish: bool,
    },
    /// What mdBook calls for the pages of `docs/`; `book.toml` names it.
    #[command(hide = true)]
    Book {
        /// `supports html`: whether a renderer gets these pages.
        question: Vec<String>,
    },
    /// Measure what `docs/performance.md` says, and write it there.
    Bench {
        /// What to measure; everything without it.
        part: Option<Part>,
        /// Write nothing; fail where a bound of `bench/bounds.toml` is exceeded. A step of the slow CI.
        #[arg(long, conflicts_with = "part")]
        check: bool,
    },
}

#[derive(Subcommand)]
enum Names {
    /// Take changed names into `openapi/<api>/names.lock`; make the file where there is none.
    Accept {
        /// Name of the API; all of them without it.
        api: Option<String>,
    },
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
        /// Write the hashes of the texts that overlay rules rest on; read the texts first.
        #[arg(long)]
        accept_prose: bool,
    },
    /// Print what changes for users from another document to the one in `openapi/`.
    Diff {
        /// Name of the API.
        api: String,
        /// The vendor's other document, YAML or JSON.
        file: PathBuf,
        /// The file is the newer of the two.
        #[arg(long)]
        newer: bool,
        /// Write Markdown.
        #[arg(long)]
        markdown: bool,
    },
    /// Check that the descriptions can be generated from and that every overlay rule applies.
    Lint {
        /// Name of the API; all of them without it.
        api: Option<String>,
    },
    /// Print the account of every operation.
    Stats {
        /// Name of the API; all of them without it.
        api: Option<String>,
    },
    /// Record which nodes the wildcard rules of the overlays match now, in `openapi/<api>/nodes.json`.
    Nodes {
        /// Name of the API; all of them without it.
        api: Option<String>,
    },
    /// Write `openapi/overlay.schema.json`, by which editors check overlays.
    Schema,
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
        Task::Spec(task) => describe(task),
        Task::Generate { api, check } => generate::run(check, api.as_deref()),
        Task::Names(Names::Accept { api }) => generate::accept_names(api.as_deref()),
        Task::Facade { api } => {
            generate::check_facade(api.as_deref())?;
            println!("the facade's methods say what their operations are");
            Ok(())
        }
        Task::Ci { steps, slow, slice } => {
            let left_out = LeftOut::new(!steps.is_empty());
            let steps = match (slow, &steps[..]) {
                (true, _) => &Step::SLOW,
                (false, []) => &Step::CHANGE[..],
                (false, named) => named,
            };
            ci::run(steps, slice.as_deref(), left_out)
        }
        Task::Acceptance => ci::run(&[Step::Acceptance], None, LeftOut::new(true)),
        Task::Release { tag, publish } => release::run(tag.as_deref(), publish),
        Task::Book { question } if question.is_empty() => book::preprocess(),
        // Every renderer gets them.
        Task::Book { .. } => Ok(()),
        Task::Bench { check: true, .. } => bench::check(),
        Task::Bench { part, check: false } => bench::run(part),
    }
}

fn describe(task: Spec) -> Result<()> {
    match task {
        Spec::Import {
            api,
            file,
            date,
            accept_prose,
        } => {
            let today = date.unwrap_or_else(|| spec::lock::day(SystemTime::now()));
            import(&api::find(&api)?, &file, &today, accept_prose)?;
        }
        Spec::Diff {
            api,
            file,
            newer,
            markdown,
        } => {
            let theirs = spec::import::import(&spec::document::read(&file)?)?.document;
            let diff = spec::diff::of_api(&api::find(&api)?, &theirs, newer)?;
            let style = if markdown {
                Style::Markdown
            } else {
                Style::Text
            };
            print!("{}", diff.print(style));
        }
        Spec::Lint { api } => {
            spec::lint::run(api.as_deref())?;
            println!("the descriptions are sound");
        }
        Spec::Stats { api } => {
            for api in api::select(api.as_deref())? {
                print!("{}", spec::stats::stats(&api)?);
            }
        }
        Spec::Nodes { api } => {
            for api in api::select(api.as_deref())? {
                overlay::nodes::record(&api)?;
            }
        }
        Spec::Schema => std::fs::write(
            root().join("openapi/overlay.schema.json"),
            overlay::schema()?,
        )?,
    }
    Ok(())
}

fn import(api: &Api, file: &Path, today: &str, accept_prose: bool) -> Result<()> {
    if accept_prose {
        spec::import::accept_prose(&api.folder(), file)?;
    }
    let report = spec::import::into_folder(api, &api.folder(), file, today)?;
    print!("{report}");
    if report.prose.is_empty() {
        return Ok(());
    }
    Err(format!(
        "the text of {} overlay rule(s) has changed or is gone; read it, correct the rule or delete it, then import \
         again with `--accept-prose`",
        report.prose.len()
    )
    .into())
}
