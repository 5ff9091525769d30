//! `cargo xtask test`: every stage of the tests on every interpreter.

mod cell;
pub(crate) mod embed;
mod junit;
mod plan;
mod progress;
mod report;
mod run;
mod stage;
mod stages;
pub(crate) mod tally;

use std::fs;
use std::path::PathBuf;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};

use self::embed::EmbedArgs;
use self::plan::Embedding;
use self::stage::Stage;
use crate::python::{discover, select, Interpreter};
use crate::workspace;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Interpreters to test: versions, names or paths (3.12,3.14t,pypy,/path/to/python)
    #[arg(long, value_delimiter = ',', value_name = "PYTHON")]
    python: Vec<String>,
    /// Run only these stages
    #[arg(long, value_delimiter = ',', value_enum)]
    stage: Vec<Stage>,
    /// Run only tests whose name contains this
    #[arg(long, value_name = "NAME")]
    filter: Option<String>,
    /// Start nothing more after the first failure
    #[arg(long)]
    fail_fast: bool,
    /// Write the results as JUnit XML
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    /// List the interpreters and stages, and run nothing
    #[arg(long)]
    list: bool,
    /// Rows of the table that are worked on at a time [default: the number of cores, at most 4]
    #[arg(long, value_name = "N")]
    jobs: Option<usize>,
    /// Minutes after which a command that is still running is stopped
    #[arg(long, value_name = "MINUTES", default_value_t = 20)]
    limit: u64,
    /// Linker arguments for programs that embed the interpreters below a folder: FOLDER=ARGUMENTS,
    /// where {prefix} stands for the interpreter's own folder; also one a line in the environment
    /// variable PYROPE_EMBED_ARGS
    #[arg(long, value_name = "FOLDER=ARGUMENTS")]
    embed_args: Vec<String>,
}

/// Runs the matrix; `Ok(false)` when a test failed.
///
/// # Errors
/// When an interpreter that was asked for is not there, or the target folder cannot be written.
pub(crate) fn run(args: &Args) -> Result<bool> {
    let found = discover::discover()?;
    let embed = EmbedArgs::new(&args.embed_args)?;
    if args.list {
        print_list(&found);
        return Ok(true);
    }
    let folder = workspace::target().join("matrix");
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;

    let pythons = select::select(&found, &args.python)?;
    let embedding = Embedding {
        cannot_link: &|python| embed::try_link(python, &embed, &folder),
        needs_args: &|python| !embed.of(python).is_empty(),
    };
    let plan = plan::plan(&pythons, &args.stage, embedding);
    let options = run::Options {
        folder,
        embed,
        filter: args.filter.clone(),
        fail_fast: args.fail_fast,
        jobs: args.jobs.unwrap_or_else(default_jobs).max(1),
        limit: Duration::from_secs(args.limit * 60),
    };
    let results = run::run(&plan, &options)?;
    if let Some(path) = &args.report {
        fs::write(path, junit::render(&results))
            .with_context(|| format!("cannot write {}", path.display()))?;
    }
    println!("{}", report::render(&plan, &results));
    Ok(results.iter().all(|result| !result.is_failure()))
}

fn default_jobs() -> usize {
    thread::available_parallelism().map_or(1, |cores| cores.get().min(4))
}

fn print_list(found: &[Interpreter]) {
    println!("interpreters (one of each name is tested unless --python says otherwise):");
    println!("{}", select::listing(found));
    println!("stages:");
    for stage in Stage::ALL {
        println!("  {:<9} {}", stage.name(), stage.about());
    }
}
