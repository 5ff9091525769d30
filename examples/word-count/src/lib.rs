//! Counts the words of many files in threads that do not hold the interpreter.

mod job;
mod words;

use std::collections::HashMap;
use std::num::NonZeroUsize;
use std::thread;
use std::time::Duration;

use pyrope::exceptions::{PyOSError, PyValueError};
use pyrope::prelude::*;

use crate::job::{Job, Unreadable};

/// How long the calling thread waits for news before it looks at signals again.
const PATIENCE: Duration = Duration::from_millis(50);

/// Counts the words of all files together.
///
/// A word is a run of ASCII letters, digits and underscores; case does not matter. `threads`
/// defaults to the number of cores. `progress(done, total)` is called as files are finished;
/// what it raises ends the count.
///
/// Raises OSError for a file that cannot be read, KeyboardInterrupt on Ctrl-C.
#[pyfunction]
#[pyo3(signature = (paths, *, threads = None, progress = None))]
fn count_words(
    py: Python<'_>,
    paths: Vec<String>,
    threads: Option<usize>,
    progress: Option<Bound<'_, PyAny>>,
) -> PyResult<HashMap<String, u64>> {
    let threads = threads.unwrap_or_else(cores);
    if threads == 0 {
        return Err(PyValueError::new_err("threads must be at least 1"));
    }
    let job = Job::new(&paths);
    thread::scope(|scope| {
        for _ in 0..threads.min(paths.len()) {
            scope.spawn(|| job.work());
        }
        let watched = watch(py, &job, progress.as_ref());
        if watched.is_err() {
            job.cancel();
        }
        watched
    })?;
    // The threads are done, so this does not wait; merging their counts takes no interpreter.
    py.detach(|| job.into_counts()).map_err(raised)
}

/// Reports progress and looks at signals until all files are counted.
fn watch(py: Python<'_>, job: &Job<'_>, progress: Option<&Bound<'_, PyAny>>) -> PyResult<()> {
    let mut reported = 0;
    while !job.is_over(reported) {
        let done = py.detach(|| job.wait_for_more_than(reported, PATIENCE));
        py.check_signals()?;
        if done > reported {
            reported = done;
            if let Some(progress) = progress {
                progress.call1((done, job.total()))?;
            }
        }
    }
    Ok(())
}

/// The error that `open` raises for the same file.
fn raised(unreadable: Unreadable) -> PyErr {
    let Unreadable { path, error } = unreadable;
    match error.raw_os_error() {
        Some(code) => {
            let text = error.to_string();
            let text = text
                .split(" (os error")
                .next()
                .unwrap_or_default()
                .to_owned();
            PyOSError::new_err((code, text, path))
        }
        None => PyOSError::new_err(format!("{path}: {error}")),
    }
}

fn cores() -> usize {
    thread::available_parallelism().map_or(1, NonZeroUsize::get)
}

/// The native part of `word_count`.
#[pymodule]
fn _word_count(m: &Bound<'_, PyModule>) -> PyResult<()> {
    m.add_function(wrap_pyfunction!(count_words, m)?)
}
