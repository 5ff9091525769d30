//! The projects that `cargo xtask downstream` takes.

/// A project, at a version that does not change.
pub(crate) struct Project {
    pub(crate) name: &'static str,
    pub(crate) version: &'static str,
    pub(crate) registry: Registry,
    /// What its tests need to be installed beside pytest.
    pub(crate) needs: &'static [&'static str],
    /// How many of its tests pass with the published crates (`--baseline` measures it).
    pub(crate) expected: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Registry {
    /// A source distribution: its wheel is built and installed, and pytest runs.
    PyPi,
    /// A crate: `cargo test` runs, with these arguments.
    Crates(&'static [&'static str]),
}

/// In the order of the table.
pub(crate) const PROJECTS: [Project; 12] = [
    pypi("rpds-py", "2026.9.1", &["pytest-run-parallel"], 132),
    pypi(
        "rtoml",
        "0.14.0",
        &["dirty-equals", "hypothesis", "pytest-benchmark"],
        227,
    ),
    pypi("jellyfish", "1.3.0", &[], 388),
    pypi("nh3", "0.3.7", &[], 29),
    pypi("regress", "2026.9.1", &[], 6),
    pypi(
        "rignore",
        "0.8.1",
        &["inline-snapshot", "typing-extensions"],
        23,
    ),
    pypi(
        "fastuuid",
        "0.14.0",
        &["hypothesis", "pytest-benchmark", "uuid7"],
        96,
    ),
    pypi("bcrypt", "5.0.0", &[], 147),
    crates_io("pythonize", "0.29.0", &[], 87),
    crates_io("pyo3-log", "0.13.5", &[], 9),
    crates_io("pyo3-bytes", "0.8.0", &[], 0),
    crates_io("pyo3-arrow", "0.20.0", &[], 1),
];

const fn pypi(
    name: &'static str,
    version: &'static str,
    needs: &'static [&'static str],
    expected: usize,
) -> Project {
    Project {
        name,
        version,
        registry: Registry::PyPi,
        needs,
        expected,
    }
}

const fn crates_io(
    name: &'static str,
    version: &'static str,
    arguments: &'static [&'static str],
    expected: usize,
) -> Project {
    Project {
        name,
        version,
        registry: Registry::Crates(arguments),
        needs: &[],
        expected,
    }
}
