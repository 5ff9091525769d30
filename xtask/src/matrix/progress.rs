//! Showing work in progress: a line that moves for each task on a terminal, plain lines elsewhere.

use std::io::IsTerminal;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use indicatif::{MultiProgress, ProgressBar, ProgressStyle};

use super::report;
use super::run::CellResult;

/// The progress of the whole matrix.
pub(crate) struct Progress {
    total: usize,
    done: AtomicUsize,
    /// The bars, when there is a terminal to draw on.
    bars: Option<(MultiProgress, ProgressBar)>,
}

/// One cell that is being worked on.
pub(crate) struct Task<'a> {
    progress: &'a Progress,
    label: String,
    bar: Option<ProgressBar>,
}

impl Progress {
    pub(crate) fn new(total: usize) -> Progress {
        let bars = std::io::stderr().is_terminal().then(|| {
            let bars = MultiProgress::new();
            let overall = bars.add(
                ProgressBar::new(total as u64)
                    .with_style(style("{bar:30} {pos}/{len} cells, {elapsed} elapsed")),
            );
            overall.enable_steady_tick(Duration::from_millis(250));
            (bars, overall)
        });
        Progress {
            total,
            done: AtomicUsize::new(0),
            bars,
        }
    }

    /// Announces that a cell is being worked on.
    pub(crate) fn start(&self, row: &str, stage: &str) -> Task<'_> {
        let label = format!("{row:<13} {stage:<9}");
        let bar = self.bars.as_ref().map(|(bars, overall)| {
            let bar = ProgressBar::new_spinner()
                .with_style(style("{spinner} {prefix} {elapsed:>4} {wide_msg}"));
            bar.set_prefix(label.clone());
            bar.enable_steady_tick(Duration::from_millis(250));
            bars.insert_before(overall, bar)
        });
        Task {
            progress: self,
            label,
            bar,
        }
    }

    pub(crate) fn finish(&self) {
        if let Some((_, overall)) = &self.bars {
            overall.finish_and_clear();
        }
    }
}

impl Task<'_> {
    /// Shows the newest line of the task's output.
    pub(crate) fn line(&self, line: &str) {
        if let Some(bar) = &self.bar {
            bar.set_message(line.trim().to_owned());
        }
    }

    /// Says how the cell ended.
    pub(crate) fn done(self, result: &CellResult) {
        let done = self.progress.done.fetch_add(1, Ordering::Relaxed) + 1;
        let mut line = format!(
            "[{done:>2}/{}] {} {:>7.1} s  {}",
            self.progress.total,
            self.label,
            result.seconds,
            report::summary(result),
        );
        if result.is_failure() {
            line.push_str(&report::pointers(result));
        }
        match (self.bar, &self.progress.bars) {
            (Some(bar), Some((bars, overall))) => {
                bar.finish_and_clear();
                overall.inc(1);
                // Only fails when the terminal is gone; the table at the end says it again.
                let _ = bars.println(line);
            }
            _ => eprintln!("{line}"),
        }
    }
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).expect("the templates of this file are valid")
}
