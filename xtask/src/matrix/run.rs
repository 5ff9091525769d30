//! Working through the matrix, several rows at a time, the cells of a row one after the other.

use std::collections::VecDeque;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use super::cell::Cell;
use super::embed::EmbedArgs;
use super::plan::{Plan, Planned, Row, ONCE};
use super::progress::Progress;
use super::stage::Stage;
use super::stages::{self, Abi3Build};
use super::tally::Tally;

/// How the matrix is run.
pub(crate) struct Options {
    pub(crate) folder: PathBuf,
    pub(crate) embed: EmbedArgs,
    pub(crate) filter: Option<String>,
    pub(crate) fail_fast: bool,
    pub(crate) jobs: usize,
    pub(crate) limit: Duration,
}

/// What became of one cell.
#[derive(Clone, Debug)]
pub(crate) struct CellResult {
    pub(crate) row: String,
    pub(crate) stage: Stage,
    pub(crate) verdict: Verdict,
    pub(crate) seconds: f64,
    pub(crate) log: PathBuf,
    /// The command that runs this cell alone.
    pub(crate) repeat: String,
}

#[derive(Clone, Debug)]
pub(crate) enum Verdict {
    Ran(Tally),
    Skipped(String),
    /// Left out after a failure elsewhere, under `--fail-fast`.
    NotRun,
}

impl CellResult {
    pub(crate) fn is_failure(&self) -> bool {
        matches!(&self.verdict, Verdict::Ran(tally) if tally.is_failure())
    }
}

/// Runs every planned cell and returns the results in the order of the table.
///
/// # Errors
/// When a log cannot be written.
pub(crate) fn run(plan: &Plan, options: &Options) -> Result<Vec<CellResult>> {
    let runnable = plan.rows.iter().flat_map(|row| &row.cells);
    let runnable = runnable
        .filter(|(_, planned)| *planned == Planned::Run)
        .count();
    let progress = Progress::new(runnable);
    let queue: Mutex<VecDeque<usize>> = Mutex::new((0..plan.rows.len()).collect());
    let results = Mutex::new(Vec::new());
    let abi3 = Abi3Build::default();
    let stop = AtomicBool::new(false);

    let work = || -> Result<()> {
        loop {
            let next = queue
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .pop_front();
            let Some(index) = next else { return Ok(()) };
            let row = &plan.rows[index];
            for (stage, planned) in &row.cells {
                let result = if let Planned::Skip(reason) = planned {
                    untouched(row, *stage, options, Verdict::Skipped(reason.clone()))
                } else if stop.load(Ordering::Relaxed) {
                    untouched(row, *stage, options, Verdict::NotRun)
                } else {
                    run_cell(plan, row, *stage, options, &abi3, &progress)?
                };
                if options.fail_fast && result.is_failure() {
                    stop.store(true, Ordering::Relaxed);
                }
                results
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .push((index, result));
            }
        }
    };
    let outcomes: Vec<Result<()>> = thread::scope(|scope| {
        let workers: Vec<_> = (0..options.jobs).map(|_| scope.spawn(work)).collect();
        let joined = workers.into_iter().map(|worker| worker.join());
        joined
            .map(|outcome| outcome.unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect()
    });
    progress.finish();
    outcomes.into_iter().collect::<Result<()>>()?;

    let mut results = results.into_inner().unwrap_or_else(PoisonError::into_inner);
    results.sort_by_key(|(index, result)| (*index, result.stage));
    Ok(results.into_iter().map(|(_, result)| result).collect())
}

fn run_cell(
    plan: &Plan,
    row: &Row,
    stage: Stage,
    options: &Options,
    abi3: &Abi3Build,
    progress: &Progress,
) -> Result<CellResult> {
    let mut result = untouched(row, stage, options, Verdict::NotRun);
    let task = progress.start(&row.name, stage.name());
    let folder = options.folder.join(&row.name);
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let started = Instant::now();
    let mut on_line = |line: &str| task.line(line);
    let mut cell = Cell {
        python: &row.python,
        folder,
        matrix: &options.folder,
        pythons: &plan.pythons,
        oldest: plan.oldest.as_ref(),
        embed: &options.embed,
        filter: options.filter.as_deref(),
        limit: options.limit,
        log: File::create(&result.log).context("cannot write a log")?,
        on_line: &mut on_line,
    };
    // What a stage reports as an error is a failure of its cell; the others go on.
    let tally = stages::run(stage, &mut cell, abi3)
        .unwrap_or_else(|error| Tally::broken(format!("{error:#}")));
    result.seconds = started.elapsed().as_secs_f64();
    result.verdict = Verdict::Ran(tally);
    task.done(&result);
    Ok(result)
}

/// The result of a cell in which nothing ran.
fn untouched(row: &Row, stage: Stage, options: &Options, verdict: Verdict) -> CellResult {
    let mut repeat = format!("cargo xtask test --stage {}", stage.name());
    if row.name != ONCE {
        repeat.push_str(&format!(" --python {}", row.name));
    }
    if let Some(filter) = &options.filter {
        repeat.push_str(&format!(" --filter {filter}"));
    }
    CellResult {
        row: row.name.clone(),
        stage,
        verdict,
        seconds: 0.0,
        log: log_path(&options.folder, &row.name, stage),
        repeat,
    }
}

fn log_path(folder: &Path, row: &str, stage: Stage) -> PathBuf {
    folder.join(row).join(format!("{}.log", stage.name()))
}
