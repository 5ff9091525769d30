//! What is to be run: rows of interpreters, columns of stages, and what is left out and why.

use super::stage::Stage;
use crate::python::{Implementation, Interpreter};

/// One line of the table.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    /// The interpreter's name, or `once` for the stages that need no more than one.
    pub(crate) name: String,
    pub(crate) python: Interpreter,
    pub(crate) cells: Vec<(Stage, Planned)>,
}

/// Whether a stage runs on an interpreter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Planned {
    Run,
    Skip(String),
}

/// The whole matrix.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    pub(crate) stages: Vec<Stage>,
    pub(crate) rows: Vec<Row>,
    /// All that were chosen, whatever rows there are.
    pub(crate) pythons: Vec<Interpreter>,
    /// What the stable-ABI build is made with.
    pub(crate) oldest: Option<Interpreter>,
}

/// The row of the stages that run once.
pub(crate) const ONCE: &str = "once";

/// What is known of embedding an interpreter on this machine.
#[derive(Clone, Copy)]
pub(crate) struct Embedding<'a> {
    /// The reason why an interpreter cannot be embedded, if it cannot.
    pub(crate) cannot_link: &'a dyn Fn(&Interpreter) -> Option<String>,
    /// Whether programs that embed it have to be linked with arguments of their own.
    pub(crate) needs_args: &'a dyn Fn(&Interpreter) -> bool,
}

/// Lays out the matrix for the interpreters and stages chosen; no stages means all.
pub(crate) fn plan(pythons: &[Interpreter], stages: &[Stage], embedding: Embedding<'_>) -> Plan {
    let cannot_link = embedding.cannot_link;
    let stages: Vec<_> = Stage::ALL
        .into_iter()
        .filter(|stage| match stages {
            [] => true,
            chosen => chosen.contains(stage),
        })
        .collect();
    let oldest = oldest_release(pythons).cloned();
    let shown = shown_on_examples(pythons);

    let mut rows = Vec::new();
    let once: Vec<_> = stages
        .iter()
        .copied()
        .filter(|stage| stage.runs_once())
        .collect();
    if !once.is_empty() {
        rows.push(once_row(pythons, &once, embedding));
    }
    let each: Vec<_> = stages
        .iter()
        .copied()
        .filter(|stage| !stage.runs_once())
        .collect();
    if !each.is_empty() {
        for python in pythons {
            let planned = |stage: Stage| match stage {
                Stage::Rust => run_unless(cannot_link(python)),
                Stage::RustAbi3 => {
                    run_unless(has_no_stable_abi(python).or_else(|| cannot_link(python)))
                }
                Stage::Abi3 => run_unless(no_stable_abi(python, oldest.as_ref())),
                Stage::Leaks if !python.debug => {
                    Planned::Skip("only debug builds count all references".into())
                }
                Stage::Examples if !shown.contains(&python.name()) => {
                    Planned::Skip("built on the oldest, the newest and one PyPy".into())
                }
                _ => Planned::Run,
            };
            rows.push(Row {
                name: python.name(),
                python: python.clone(),
                cells: each.iter().map(|stage| (*stage, planned(*stage))).collect(),
            });
        }
    }
    Plan {
        stages,
        rows,
        pythons: pythons.to_vec(),
        oldest,
    }
}

fn run_unless(reason: Option<String>) -> Planned {
    reason.map_or(Planned::Run, Planned::Skip)
}

/// The stages that run once use the newest interpreter that any program can embed: unit tests and
/// examples of the documentation are not linked with arguments for one interpreter.
fn once_row(pythons: &[Interpreter], stages: &[Stage], embedding: Embedding<'_>) -> Row {
    let fits = |python: &&Interpreter| is_plain(python) && !(embedding.needs_args)(python);
    let mut candidates: Vec<_> = pythons.iter().filter(fits).collect();
    candidates.sort_by_key(|python| std::cmp::Reverse(python.version));
    let host = candidates
        .iter()
        .copied()
        .find(|python| (embedding.cannot_link)(python).is_none());
    let reason = host
        .is_none()
        .then(|| "no interpreter here can be embedded".to_owned());
    let cells = stages.iter().map(|stage| match stage {
        // These do not depend on an interpreter that runs.
        Stage::Ui | Stage::Configs => (*stage, Planned::Run),
        _ => (*stage, run_unless(reason.clone())),
    });
    Row {
        name: ONCE.to_owned(),
        python: host
            .or(candidates.first().copied())
            .unwrap_or(&pythons[0])
            .clone(),
        cells: cells.collect(),
    }
}

fn is_plain(python: &Interpreter) -> bool {
    python.implementation == Implementation::CPython && !python.debug && !python.free_threaded
}

fn oldest_release(pythons: &[Interpreter]) -> Option<&Interpreter> {
    pythons
        .iter()
        .filter(|python| is_plain(python))
        .min_by_key(|python| python.version)
}

/// The names of the interpreters on which examples are built.
fn shown_on_examples(pythons: &[Interpreter]) -> Vec<String> {
    let plain = || pythons.iter().filter(|python| is_plain(python));
    let pypy = pythons
        .iter()
        .filter(|python| python.implementation == Implementation::PyPy);
    let mut shown: Vec<_> = [
        plain().min_by_key(|python| python.version),
        plain().max_by_key(|python| python.version),
        pypy.max_by_key(|python| python.release),
    ]
    .into_iter()
    .flatten()
    .collect();
    if shown.is_empty() {
        shown.extend(pythons.first());
    }
    shown.into_iter().map(Interpreter::name).collect()
}

/// Why the stable-ABI build does not run on `python`.
fn no_stable_abi(python: &Interpreter, oldest: Option<&Interpreter>) -> Option<String> {
    if python.loads_abi3t() && !python.loads_abi3() {
        return None;
    }
    has_no_stable_abi(python).or_else(|| {
        oldest
            .is_none()
            .then(|| "no plain CPython to build it with".into())
    })
}

/// Why `python` loads nothing that is built for the stable ABI.
fn has_no_stable_abi(python: &Interpreter) -> Option<String> {
    if python.implementation != Implementation::CPython {
        return Some(format!("{} has no stable ABI", python.implementation));
    }
    python
        .free_threaded
        .then(|| "free-threaded builds do not load abi3".into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::python::{sample, Version};

    fn pythons() -> Vec<Interpreter> {
        let mut debug = sample(Version(3, 15, 2));
        debug.debug = true;
        let mut threaded = sample(Version(3, 14, 0));
        threaded.free_threaded = true;
        let mut pypy = sample(Version(3, 11, 11));
        pypy.implementation = Implementation::PyPy;
        pypy.release = Some(Version(7, 3, 19));
        let plain = [7, 12, 15].map(|minor| sample(Version(3, minor, 1)));
        plain.into_iter().chain([debug, threaded, pypy]).collect()
    }

    fn cell<'a>(plan: &'a Plan, row: &str, stage: Stage) -> &'a Planned {
        let row = plan
            .rows
            .iter()
            .find(|candidate| candidate.name == row)
            .unwrap();
        &row.cells
            .iter()
            .find(|(candidate, _)| *candidate == stage)
            .unwrap()
            .1
    }

    fn links(python: &Interpreter) -> Option<String> {
        python.cannot_embed().map(str::to_owned)
    }

    const LINKS: Embedding<'_> = Embedding {
        cannot_link: &links,
        needs_args: &|_| false,
    };

    #[test]
    fn every_stage_has_a_cell_on_every_interpreter() {
        let plan = plan(&pythons(), &[], LINKS);
        assert_eq!(plan.rows.len(), 1 + pythons().len());
        assert!(plan.rows[1..].iter().all(|row| row.cells.len() == 6));
        assert_eq!(plan.rows[0].cells.len(), 4);
        assert_eq!(plan.oldest.unwrap().name(), "3.7");
    }

    #[test]
    fn pypy_runs_the_python_suite_only() {
        let plan = plan(&pythons(), &[], LINKS);
        let skipped = |stage| matches!(cell(&plan, "pypy3.11-7.3", stage), Planned::Skip(_));
        assert!(skipped(Stage::Rust) && skipped(Stage::Abi3));
        assert_eq!(cell(&plan, "pypy3.11-7.3", Stage::Python), &Planned::Run);
    }

    #[test]
    fn free_threaded_builds_run_the_stable_abi_that_they_know() {
        let threaded = |minor| {
            let mut python = sample(Version(3, minor, 0));
            python.free_threaded = true;
            python
        };
        let pythons: Vec<_> = pythons().into_iter().chain([threaded(15)]).collect();
        let plan = plan(&pythons, &[], LINKS);
        assert!(matches!(
            cell(&plan, "3.14t", Stage::Abi3),
            Planned::Skip(_)
        ));
        assert_eq!(cell(&plan, "3.15t", Stage::Abi3), &Planned::Run);
        assert!(matches!(
            cell(&plan, "3.15t", Stage::RustAbi3),
            Planned::Skip(_)
        ));
    }

    #[test]
    fn references_are_counted_by_debug_builds_only() {
        let plan = plan(&pythons(), &[Stage::Leaks], LINKS);
        let runs = plan
            .rows
            .iter()
            .filter(|row| row.cells[0].1 == Planned::Run);
        assert_eq!(
            runs.map(|row| row.name.as_str()).collect::<Vec<_>>(),
            ["3.15d"]
        );
    }

    #[test]
    fn examples_run_on_the_ends_of_the_range() {
        let plan = plan(&pythons(), &[Stage::Examples], LINKS);
        let runs: Vec<_> = plan
            .rows
            .iter()
            .filter(|row| row.cells[0].1 == Planned::Run)
            .map(|row| row.name.as_str())
            .collect();
        assert_eq!(runs, ["3.7", "3.15", "pypy3.11-7.3"]);
    }

    #[test]
    fn a_libpython_that_does_not_link_is_a_skip_and_no_host() {
        let newest_fails = |python: &Interpreter| {
            (python.version.1 == 15).then(|| "its libpython does not link here".to_owned())
        };
        let embedding = Embedding {
            cannot_link: &newest_fails,
            ..LINKS
        };
        let plan = plan(&pythons(), &[Stage::Rust, Stage::Doc], embedding);
        assert!(matches!(cell(&plan, "3.15", Stage::Rust), Planned::Skip(_)));
        assert_eq!(plan.rows[0].python.name(), "3.12");
        assert_eq!(cell(&plan, ONCE, Stage::Doc), &Planned::Run);
    }

    #[test]
    fn what_runs_once_is_linked_without_arguments() {
        let embedding = Embedding {
            needs_args: &|python| python.version.1 == 15,
            ..LINKS
        };
        let plan = plan(&pythons(), &[], embedding);
        assert_eq!(plan.rows[0].python.name(), "3.12");
        assert_eq!(cell(&plan, "3.15", Stage::Rust), &Planned::Run);
    }

    #[test]
    fn without_an_embeddable_interpreter_the_messages_are_still_tested() {
        let embedding = Embedding {
            cannot_link: &|_| Some("none".into()),
            ..LINKS
        };
        let plan = plan(&pythons(), &[Stage::Ui, Stage::Doc], embedding);
        assert_eq!(cell(&plan, ONCE, Stage::Ui), &Planned::Run);
        assert!(matches!(cell(&plan, ONCE, Stage::Doc), Planned::Skip(_)));
        assert_eq!(plan.rows.len(), 1);
    }
}
