//! The work that threads share: which file is next, how many are done, what was counted.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::words;

/// One count over many files. Knows nothing of Python.
pub(crate) struct Job<'a> {
    paths: &'a [String],
    next: AtomicUsize,
    cancelled: AtomicBool,
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    done: usize,
    counts: HashMap<String, u64>,
    failure: Option<Unreadable>,
}

/// A file that could not be read.
pub(crate) struct Unreadable {
    pub(crate) path: String,
    pub(crate) error: io::Error,
}

impl<'a> Job<'a> {
    pub(crate) fn new(paths: &'a [String]) -> Job<'a> {
        Job {
            paths,
            next: AtomicUsize::new(0),
            cancelled: AtomicBool::new(false),
            state: Mutex::default(),
            changed: Condvar::new(),
        }
    }

    /// Counts files until none is left or the job is cancelled; each thread calls it once.
    pub(crate) fn work(&self) {
        let mut counts = HashMap::new();
        while !self.cancelled.load(Ordering::Relaxed) {
            let Some(path) = self.paths.get(self.next.fetch_add(1, Ordering::Relaxed)) else {
                break;
            };
            match fs::read(path) {
                Ok(text) => words::count(&text, &mut counts),
                Err(error) => {
                    self.fail(Unreadable {
                        path: path.clone(),
                        error,
                    });
                    break;
                }
            }
            self.state().done += 1;
            self.changed.notify_all();
        }
        let mut state = self.state();
        for (word, count) in counts {
            *state.counts.entry(word).or_insert(0) += count;
        }
    }

    pub(crate) fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
        self.changed.notify_all();
    }

    pub(crate) fn total(&self) -> usize {
        self.paths.len()
    }

    /// Whether nothing is to be waited for once `done` files are known to be counted.
    pub(crate) fn is_over(&self, done: usize) -> bool {
        done == self.total() || self.cancelled.load(Ordering::Relaxed)
    }

    /// The number of files counted, as soon as it is more than `known` or the time is up.
    pub(crate) fn wait_for_more_than(&self, known: usize, patience: Duration) -> usize {
        let waiting = |state: &mut State| state.done <= known && !self.is_over(state.done);
        let waited = self
            .changed
            .wait_timeout_while(self.state(), patience, waiting);
        waited.unwrap_or_else(PoisonError::into_inner).0.done
    }

    /// The counts of all files, or the first file that could not be read.
    pub(crate) fn into_counts(self) -> Result<HashMap<String, u64>, Unreadable> {
        let state = self
            .state
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner);
        state.failure.map_or(Ok(state.counts), Err)
    }

    fn fail(&self, failure: Unreadable) {
        self.state().failure.get_or_insert(failure);
        self.cancel();
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
