//! Our answers beside those of the published `pyo3-build-config`, a black box here: equal, or listed with the reason.

mod common;

use pyo3_build_config as theirs;
use pyrope_build_config as ours;
use std::fs;
use std::path::{Path, PathBuf};

/// What differs on purpose: recorded file, the difference, the reason.
const RECORDED: &[(&str, &str, &str)] = &[
    (
        "debug_trace_refs",
        "build_flags: ours `Py_DEBUG,Py_REF_DEBUG,Py_TRACE_REFS`, theirs `Py_DEBUG,Py_REF_DEBUG`",
        "up to 3.12 the flag puts two more fields into every object, so layouts must know it",
    ),
    (
        "graalpy",
        "shared: ours `true`, theirs `false`",
        "GraalPy has only a shared library; the variable says nothing of it",
    ),
    (
        "pypy",
        "shared: ours `true`, theirs `false`",
        "the same, and both say true when they ask a running PyPy",
    ),
];

/// The same for pairs of host and target.
const PAIRS: &[(&str, &str, &str)] = &[
    (
        "aarch64-unknown-linux-gnu",
        "aarch64-linux-android",
        "desktop Linux does not run Android's interpreter",
    ),
    (
        "aarch64-linux-android",
        "aarch64-unknown-linux-gnu",
        "nor the other way round",
    ),
];

/// Name and value of what both configurations tell.
type Fields = Vec<(&'static str, String)>;

macro_rules! fields {
    ($config:expr) => {{
        let config = $config;
        let mut flags: Vec<String> = config
            .build_flags()
            .0
            .iter()
            .map(ToString::to_string)
            .collect();
        flags.sort();
        vec![
            ("implementation", config.implementation().to_string()),
            ("version", config.version().to_string()),
            ("target_abi", config.target_abi().to_string()),
            ("free_threaded", config.is_free_threaded().to_string()),
            ("shared", config.shared().to_string()),
            ("lib_name", config.lib_name().unwrap_or_default().to_owned()),
            ("lib_dir", config.lib_dir().unwrap_or_default().to_owned()),
            ("pointer_width", format!("{:?}", config.pointer_width())),
            (
                "framework_prefix",
                config
                    .python_framework_prefix()
                    .unwrap_or_default()
                    .to_owned(),
            ),
            ("build_flags", flags.join(",")),
        ]
    }};
}

fn ours_of(file: &Path) -> Result<Fields, String> {
    let vars = ours::parse_sysconfigdata(file).map_err(|error| error.to_string())?;
    let config =
        ours::InterpreterConfig::from_sysconfigdata(&vars).map_err(|error| error.to_string())?;
    Ok(fields!(config))
}

fn theirs_of(file: &Path) -> Result<Fields, String> {
    let vars = theirs::parse_sysconfigdata(file).map_err(|error| error.to_string())?;
    let config =
        theirs::InterpreterConfig::from_sysconfigdata(&vars).map_err(|error| error.to_string())?;
    Ok(fields!(config))
}

fn differences(ours: &Result<Fields, String>, theirs: &Result<Fields, String>) -> Vec<String> {
    match (ours, theirs) {
        (Ok(ours), Ok(theirs)) => {
            assert_eq!(ours.len(), theirs.len());
            let pairs = ours
                .iter()
                .zip(theirs)
                .filter(|(ours, theirs)| ours != theirs);
            pairs
                .map(|(ours, theirs)| {
                    format!("{}: ours `{}`, theirs `{}`", ours.0, ours.1, theirs.1)
                })
                .collect()
        }
        // The wording is ours, the refusal is not.
        (Err(_), Err(_)) => Vec::new(),
        (ours, theirs) => vec![format!("ours {ours:?}, theirs {theirs:?}")],
    }
}

#[test]
fn recorded_sysconfigs() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sysconfig");
    let entries = fs::read_dir(folder)
        .expect("the folder is there")
        .flatten()
        .map(|entry| entry.path());
    let mut files: Vec<PathBuf> = entries
        .filter(|file| file.extension().is_some_and(|kind| kind == "py"))
        .collect();
    files.sort();
    assert_eq!(files.len(), 14);
    let mut found = Vec::new();
    for file in &files {
        let name = file
            .file_stem()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let different = differences(&ours_of(file), &theirs_of(file));
        found.extend(different.into_iter().map(|text| format!("{name}: {text}")));
    }
    let listed: Vec<String> = RECORDED
        .iter()
        .map(|(name, text, _)| format!("{name}: {text}"))
        .collect();
    assert_eq!(found, listed);
}

/// What each of `PYROPE_PYTHONS` says when it runs, beside what they read from its file.
#[test]
fn interpreters_at_hand() {
    const FILE: &str = "import os, sys, sysconfig\n\
                        name = sysconfig._get_sysconfigdata_name()\n\
                        print(os.path.abspath(__import__(name).__file__))\n";
    for python in common::interpreters() {
        let text = python.display().to_string();
        let resolved = ours::resolve::resolve(&common::linux(&[("PYO3_PYTHON", &text)]))
            .expect("it is supported");
        let file = resolved
            .config
            .run_python_script(FILE)
            .expect("it has a sysconfigdata");
        let file = readable_for_both(Path::new(file.trim()));
        let mut different = differences(&Ok(fields!(&resolved.config)), &theirs_of(&file));
        if resolved.config.implementation() == ours::PythonImplementation::PyPy {
            // As for the recorded one.
            different.retain(|text| text != "shared: ours `true`, theirs `false`");
        }
        assert_eq!(different, [""; 0], "{text}, {}", file.display());
        let by_file = differences(&Ok(fields!(&resolved.config)), &ours_of(&file));
        assert_eq!(
            by_file,
            [""; 0],
            "{text}: asked and read, {}",
            file.display()
        );
    }
}

/// PyPy's file lacks a variable without which theirs fails: a copy has it.
fn readable_for_both(file: &Path) -> PathBuf {
    let text = fs::read_to_string(file).expect("the file can be read");
    if text.contains("'prefix'") {
        return file.to_owned();
    }
    let copy = common::folder("sysconfigdata_copy").join("_sysconfigdata.py");
    common::write(&copy, &format!("{text}\nbuild_time_vars['prefix'] = ''\n"));
    copy
}

#[test]
fn stable_and_version_specific_abis() {
    let mut compared = 0;
    for implementation in ["CPython", "PyPy", "GraalVM", "RustPython"] {
        for (minor, oldest) in
            (7..=15).flat_map(|minor| (7..=15).map(move |oldest| (minor, oldest)))
        {
            for (kind, gil_disabled) in [None, Some("abi3"), Some("abi3t")]
                .into_iter()
                .flat_map(|kind| [(kind, false), (kind, true)])
            {
                // Theirs makes an abi3t of versions that never had one.
                if implementation == "CPython" && kind == Some("abi3t") && oldest < 15 {
                    continue;
                }
                macro_rules! abi {
                    ($stack:ident) => {{
                        let version = |minor| $stack::PythonVersion { major: 3, minor };
                        let stable = kind.map(|kind| match kind {
                            "abi3" => ($stack::StableAbi::Abi3, version(oldest)),
                            _ => ($stack::StableAbi::Abi3t, version(oldest)),
                        });
                        let implementation = implementation.parse().expect("both know it");
                        $stack::PythonAbi::from_stable_abi(
                            implementation,
                            version(minor),
                            stable,
                            gil_disabled,
                        )
                        .map(|abi| abi.to_string())
                        .map_err(|error| error.to_string())
                    }};
                }
                let (ours, theirs) = (abi!(ours), abi!(theirs));
                let case = format!("{implementation} 3.{minor}, {kind:?} of 3.{oldest}, GIL disabled: {gil_disabled}");
                assert_eq!(
                    ours.as_ref().ok(),
                    theirs.as_ref().ok(),
                    "{case}: {ours:?}, {theirs:?}"
                );
                compared += 1;
            }
        }
    }
    assert!(compared > 1000, "{compared}");
}

#[test]
fn words() {
    for text in [
        "CPython-abi3-3.9",
        "CPython-gil_enabled-3.12-debug",
        "PyPy-gil_enabled-3.11",
        "CPython-abi3t-3.15",
    ] {
        let ours: ours::PythonAbi = text.parse().expect("we know it");
        let theirs: theirs::PythonAbi = text.parse().expect("they know it");
        assert_eq!(ours.to_string(), theirs.to_string());
        assert_eq!(ours.kind().to_string(), theirs.kind().to_string());
        assert_eq!(
            ours.kind().is_free_threaded(),
            theirs.kind().is_free_threaded()
        );
        assert_eq!(ours.is_debug(), theirs.is_debug());
    }
    for text in ["CPython", "PyPy", "GraalVM", "RustPython", "Jython"] {
        let ours = text
            .parse::<ours::PythonImplementation>()
            .map(|word| word.to_string());
        let theirs = text
            .parse::<theirs::PythonImplementation>()
            .map(|word| word.to_string());
        assert_eq!(ours.ok(), theirs.ok(), "{text}");
    }
    for text in [
        "Py_DEBUG",
        "Py_REF_DEBUG",
        "Py_GIL_DISABLED",
        "COUNT_ALLOCS",
        "Py_ODD",
    ] {
        let (Ok(ours), Ok(theirs)) = (
            text.parse::<ours::BuildFlag>(),
            text.parse::<theirs::BuildFlag>(),
        );
        assert_eq!(ours.to_string(), theirs.to_string());
    }
    for text in ["3.12", "3", "3.x", "3.12.1", "", "3.300"] {
        let ours = text
            .parse::<ours::PythonVersion>()
            .map(|version| version.to_string());
        let theirs = text
            .parse::<theirs::PythonVersion>()
            .map(|version| version.to_string());
        assert_eq!(ours.ok(), theirs.ok(), "{text}");
    }
}

#[test]
fn who_runs_what() {
    const TRIPLES: [&str; 20] = [
        "x86_64-unknown-linux-gnu",
        "x86_64-unknown-linux-musl",
        "x86_64-unknown-linux-gnux32",
        "i686-unknown-linux-gnu",
        "aarch64-unknown-linux-gnu",
        "armv7-unknown-linux-gnueabihf",
        "x86_64-pc-windows-msvc",
        "x86_64-pc-windows-gnu",
        "i686-pc-windows-msvc",
        "aarch64-pc-windows-msvc",
        "x86_64-apple-darwin",
        "aarch64-apple-darwin",
        "aarch64-apple-ios",
        "aarch64-linux-android",
        "x86_64-unknown-freebsd",
        "aarch64-unknown-freebsd",
        "wasm32-unknown-emscripten",
        "wasm32-wasip1",
        "powerpc64-ibm-aix",
        "x86_64-pc-cygwin",
    ];
    macro_rules! crosses {
        ($stack:ident, $host:expr, $target:expr) => {{
            let (host, target) = (
                $host.parse().expect("a triple"),
                $target.parse().expect("a triple"),
            );
            $stack::cross_compiling_from_to(&host, &target)
                .expect("no variable is set")
                .is_some()
        }};
    }
    let mut found = Vec::new();
    for (host, target) in TRIPLES
        .iter()
        .flat_map(|host| TRIPLES.iter().map(move |target| (host, target)))
    {
        if crosses!(ours, host, target) != crosses!(theirs, host, target) {
            found.push((*host, *target));
        }
    }
    assert_eq!(
        found,
        PAIRS
            .iter()
            .map(|(host, target, _)| (*host, *target))
            .collect::<Vec<_>>()
    );
}
