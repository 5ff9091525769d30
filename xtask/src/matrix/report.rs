//! The table at the end.

use super::plan::Plan;
use super::run::{CellResult, Verdict};
use super::tally::Counts;
use crate::workspace;

/// The table, what was skipped and why, what failed and how to repeat it, and the closing sums.
pub(crate) fn render(plan: &Plan, results: &[CellResult]) -> String {
    let mut text = String::from("\n");
    text.push_str(&table(plan, results));
    text.push_str(&skipped(results));
    for result in results.iter().filter(|result| result.is_failure()) {
        text.push_str(&format!(
            "\nFAILED {} {}: {}",
            result.row,
            result.stage.name(),
            summary(result)
        ));
        text.push_str(&pointers(result));
        text.push('\n');
    }
    let counts = totals(results);
    text.push_str(&format!(
        "\n{} passed, {} failed, {} skipped",
        counts.passed, counts.failed, counts.skipped
    ));
    text
}

/// `132 passed`, `130 passed, 2 failed`, `building the extension failed`.
pub(crate) fn summary(result: &CellResult) -> String {
    match &result.verdict {
        Verdict::NotRun => "not run".to_owned(),
        Verdict::Skipped(reason) => format!("skipped: {reason}"),
        Verdict::Ran(tally) => {
            let mut parts = Vec::new();
            let counts = tally.counts;
            for (number, word) in [
                (counts.passed, "passed"),
                (counts.failed, "failed"),
                (counts.skipped, "skipped"),
            ] {
                if number > 0 {
                    parts.push(format!("{number} {word}"));
                }
            }
            parts.extend(tally.trouble.clone());
            if parts.is_empty() {
                parts.push("no tests".to_owned());
            }
            parts.join(", ")
        }
    }
}

/// Where to look and what to run after a failure.
pub(crate) fn pointers(result: &CellResult) -> String {
    format!(
        "\n    log:    {}\n    repeat: {}",
        workspace::shown(&result.log),
        result.repeat
    )
}

/// All tests that ran; a cell that broke down before its tests counts as one failure.
pub(crate) fn totals(results: &[CellResult]) -> Counts {
    let mut totals = Counts::default();
    for result in results {
        if let Verdict::Ran(tally) = &result.verdict {
            totals += tally.counts;
            if tally.trouble.is_some() && tally.counts.failed == 0 {
                totals.failed += 1;
            }
        }
    }
    totals
}

fn table(plan: &Plan, results: &[CellResult]) -> String {
    let mut lines = vec![std::iter::once("".to_owned())
        .chain(plan.stages.iter().map(|stage| stage.name().to_owned()))
        .collect::<Vec<_>>()];
    for row in &plan.rows {
        let mut line = vec![row.name.clone()];
        for stage in &plan.stages {
            let result = results
                .iter()
                .find(|result| result.row == row.name && result.stage == *stage);
            line.push(result.map_or_else(String::new, entry));
        }
        lines.push(line);
    }
    let width = |column: usize| lines.iter().map(|line| line[column].chars().count()).max();
    let widths: Vec<usize> = (0..lines[0].len())
        .map(|column| width(column).unwrap_or(0))
        .collect();
    let mut text = String::new();
    for line in &lines {
        let cells = line
            .iter()
            .zip(&widths)
            .map(|(cell, width)| format!("{cell:<width$}"));
        text.push_str(cells.collect::<Vec<_>>().join("  ").trim_end());
        text.push('\n');
    }
    text
}

/// A cell of the table: `132 (4 s)`, `2 FAILED of 132`, `BROKEN`, `skip`.
fn entry(result: &CellResult) -> String {
    match &result.verdict {
        Verdict::NotRun => "not run".to_owned(),
        Verdict::Skipped(_) => "skip".to_owned(),
        Verdict::Ran(tally) if tally.counts.failed > 0 => {
            format!("{} FAILED of {}", tally.counts.failed, tally.counts.total())
        }
        Verdict::Ran(tally) if tally.trouble.is_some() => "BROKEN".to_owned(),
        Verdict::Ran(tally) => {
            let skipped = match tally.counts.skipped {
                0 => String::new(),
                number => format!(" -{number}"),
            };
            format!("{}{skipped} ({:.0} s)", tally.counts.passed, result.seconds)
        }
    }
}

/// The reasons for which cells were skipped, each once with the rows it holds for.
fn skipped(results: &[CellResult]) -> String {
    let mut reasons: Vec<(&'static str, &str, Vec<&str>)> = Vec::new();
    for result in results {
        let Verdict::Skipped(reason) = &result.verdict else {
            continue;
        };
        let stage = result.stage.name();
        match reasons
            .iter_mut()
            .find(|known| known.0 == stage && known.1 == reason)
        {
            Some((_, _, rows)) => rows.push(&result.row),
            None => reasons.push((stage, reason, vec![&result.row])),
        }
    }
    let mut text = String::new();
    for (stage, reason, rows) in reasons {
        text.push_str(&format!(
            "skipped {stage} on {}: {reason}\n",
            rows.join(", ")
        ));
    }
    text
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::matrix::plan::{plan, Embedding, Plan};
    use crate::matrix::stage::Stage;
    use crate::matrix::tally::{Case, Outcome, Tally};
    use crate::python::{sample, Version};

    fn result(row: &str, stage: Stage, verdict: Verdict) -> CellResult {
        CellResult {
            row: row.into(),
            stage,
            verdict,
            seconds: 3.6,
            log: workspace::root()
                .join("target/matrix")
                .join(row)
                .join("x.log"),
            repeat: format!("cargo xtask test --stage {} --python {row}", stage.name()),
        }
    }

    /// A matrix in which each kind of result occurs.
    pub(crate) fn sample_results() -> (Plan, Vec<CellResult>) {
        let pythons = [sample(Version(3, 7, 16)), sample(Version(3, 12, 1))];
        let embedding = Embedding {
            cannot_link: &|_| None,
            needs_args: &|_| false,
        };
        let plan = plan(
            &pythons,
            &[Stage::Rust, Stage::Python, Stage::Abi3],
            embedding,
        );
        let ran = |passed, failed, skipped| {
            let case = |name: &str, outcome| Case {
                name: name.into(),
                outcome,
                seconds: 0.5,
            };
            Verdict::Ran(Tally {
                counts: Counts {
                    passed,
                    failed,
                    skipped,
                },
                cases: vec![
                    case("a::good", Outcome::Passed),
                    case("a::<bad>", Outcome::Failed),
                ],
                trouble: None,
            })
        };
        let results = vec![
            result("3.7", Stage::Rust, ran(10, 0, 0)),
            result("3.7", Stage::Python, ran(7, 2, 1)),
            result("3.7", Stage::Abi3, Verdict::NotRun),
            result("3.12", Stage::Rust, Verdict::Skipped("no libpython".into())),
            result(
                "3.12",
                Stage::Python,
                Verdict::Ran(Tally::broken("the build failed")),
            ),
            result("3.12", Stage::Abi3, ran(5, 0, 4)),
        ];
        (plan, results)
    }

    #[test]
    fn the_table_has_interpreters_down_and_stages_across() {
        let (plan, results) = sample_results();
        let text = render(&plan, &results);
        let lines: Vec<_> = text.lines().collect();
        assert_eq!(
            lines[1].split_whitespace().collect::<Vec<_>>(),
            ["rust", "python", "abi3"]
        );
        assert!(
            lines[2].starts_with("3.7   10 (4 s)  2 FAILED of 10  not run"),
            "{text}"
        );
        assert!(lines[3].starts_with("3.12  skip      BROKEN"), "{text}");
        assert!(text.contains("skipped rust on 3.12: no libpython"));
    }

    #[test]
    fn a_failure_shows_its_log_and_the_command_to_repeat_it() {
        let (plan, results) = sample_results();
        let text = render(&plan, &results);
        assert!(
            text.contains("FAILED 3.7 python: 7 passed, 2 failed, 1 skipped"),
            "{text}"
        );
        assert!(text.contains("log:    target/matrix/3.7/x.log"), "{text}");
        assert!(
            text.contains("repeat: cargo xtask test --stage python --python 3.7"),
            "{text}"
        );
        assert!(
            text.contains("FAILED 3.12 python: the build failed"),
            "{text}"
        );
    }

    #[test]
    fn the_last_line_holds_the_sums() {
        let (plan, results) = sample_results();
        let text = render(&plan, &results);
        assert_eq!(text.lines().last(), Some("22 passed, 3 failed, 5 skipped"));
    }
}
