//! No rebuild without a reason: cargo as the terminal, the tests, an editor and maturin call it, in turns.
//!
//! A package that depends on the ffi facade is built again and again, and cargo's own messages are asserted. The real
//! maturin is run where `PYROPE_TEST_MATURIN` names it or it is on `PATH`; its environment is imitated everywhere.
#![cfg(unix)]

mod common;

use pyrope_build_config::find;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};

/// As in the guide: the feature keeps maturin's builds, which must not link libpython, beside cargo's.
const MODULE: &str = "extension-module";

/// A package of its own, and the interpreter it is for.
struct Scratch {
    root: PathBuf,
    target: PathBuf,
    python: PathBuf,
}

impl Scratch {
    fn new(name: &str) -> Self {
        let root = common::folder(name);
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../..")
            .canonicalize()
            .expect("the workspace");
        let facade = workspace.join("crates/compat/pyo3-ffi");
        let manifest = format!(
            "[package]\nname = \"scratch\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\
             [lib]\ncrate-type = [\"cdylib\"]\n\
             [dependencies]\npyo3-ffi = {{ path = {facade:?} }}\n\
             [features]\n{MODULE} = [\"pyo3-ffi/{MODULE}\"]\nabi3 = [\"pyo3-ffi/abi3-py37\"]\n\
             [workspace]\n"
        );
        let module = "#[no_mangle]\npub extern \"C\" fn PyInit_scratch() -> *mut u8 {\n    std::ptr::null_mut()\n}\n";
        let project = format!(
            "[build-system]\nrequires = [\"maturin>=1\"]\nbuild-backend = \"maturin\"\n\
             [project]\nname = \"scratch\"\nversion = \"0.0.0\"\n\
             [tool.maturin]\nfeatures = [\"{MODULE}\"]\n"
        );
        common::write(&root.join("Cargo.toml"), &manifest);
        common::write(&root.join("src/lib.rs"), module);
        common::write(&root.join("pyproject.toml"), &project);
        // The versions that are surely in cargo's cache.
        let _ = fs::copy(workspace.join("Cargo.lock"), root.join("Cargo.lock"));
        let python = common::default_interpreter();
        Scratch {
            target: root.join("target"),
            root,
            python,
        }
    }

    /// A folder for `PATH` with the interpreter under its usual names.
    fn path_folder(&self, name: &str, python: &Path) -> PathBuf {
        let folder = self.root.join(name);
        fs::create_dir_all(&folder).expect("the folder can be made");
        for program in ["python", "python3"] {
            symlink(python, folder.join(program)).expect("a link can be made");
        }
        folder
    }

    /// A virtual environment of the interpreter.
    fn virtual_env(&self, with_pip: bool) -> PathBuf {
        let folder = self.root.join(".venv");
        let mut command = Command::new(&self.python);
        command
            .args(["-m", "venv"])
            .args((!with_pip).then_some("--without-pip"))
            .arg(&folder);
        assert!(command.status().expect("the interpreter runs").success());
        folder
    }

    /// Runs a program in the package; gives the packages of ours that it compiled.
    fn run(
        &self,
        program: &str,
        arguments: &[&str],
        path: &[&Path],
        variables: &[(&str, &str)],
    ) -> Vec<String> {
        let mut command = Command::new(program);
        let kept = |name: &str| {
            name == "CARGO_HOME"
                || !["CARGO", "PYO3_", "PYROPE_"]
                    .iter()
                    .any(|start| name.starts_with(start))
        };
        command
            .env_clear()
            .envs(std::env::vars().filter(|(name, _)| kept(name)));
        let inherited = std::env::var_os("PATH").unwrap_or_default();
        let path = path
            .iter()
            .map(|folder| folder.to_path_buf())
            .chain(std::env::split_paths(&inherited));
        command
            .env(
                "PATH",
                std::env::join_paths(path).expect("no colon in a folder"),
            )
            .env("CARGO_TARGET_DIR", &self.target)
            .env("CARGO_NET_OFFLINE", "true")
            .env("CARGO_TERM_COLOR", "never")
            .env_remove("VIRTUAL_ENV")
            .env_remove("CONDA_PREFIX")
            .env_remove("RUSTFLAGS")
            .envs(variables.iter().copied());
        let output = command
            .args(arguments)
            .current_dir(&self.root)
            .output()
            .expect("the program starts");
        let words = String::from_utf8_lossy(&output.stderr);
        assert!(
            output.status.success(),
            "{program} {arguments:?} failed:\n{words}"
        );
        let compiled = words
            .lines()
            .map(str::trim)
            .filter(|line| line.starts_with("Compiling") || line.starts_with("Checking"));
        let ours = compiled.filter_map(|line| line.split_whitespace().nth(1));
        ours.filter(|name| name.starts_with("pyrope") || name.starts_with("pyo3"))
            .map(str::to_owned)
            .collect()
    }

    fn cargo(&self, arguments: &[&str], path: &[&Path], variables: &[(&str, &str)]) -> Vec<String> {
        self.run(env!("CARGO"), arguments, path, variables)
    }
}

/// The matrix names the one of its own environment, and then it has to work.
fn maturin() -> Option<String> {
    let named = std::env::var("PYROPE_TEST_MATURIN").ok();
    let program = named.clone().unwrap_or_else(|| "maturin".to_owned());
    let found = Command::new(&program)
        .arg("--version")
        .output()
        .is_ok_and(|output| output.status.success());
    assert!(
        found || named.is_none(),
        "PYROPE_TEST_MATURIN is {program}, which does not run"
    );
    found.then_some(program)
}

#[test]
fn one_interpreter_in_many_environments() {
    let scratch = Scratch::new("rebuild");
    let real_maturin = maturin();
    let env = scratch.virtual_env(real_maturin.is_some());
    let (env_bin, env_text) = (env.join("bin"), env.display().to_string());
    let env_python = env_bin.join("python").display().to_string();
    let [terminal, editor] =
        ["terminal", "editor"].map(|name| scratch.path_folder(name, &scratch.python));
    let other = scratch.root.join("other tools");
    fs::create_dir_all(&other).expect("the folder can be made");

    let round = || {
        let mut compiled = vec![
            ("cargo build", scratch.cargo(&["build"], &[&terminal], &[])),
            (
                "cargo test",
                scratch.cargo(
                    &["test", "--no-run"],
                    &[&env_bin, &terminal],
                    &[("VIRTUAL_ENV", &env_text)],
                ),
            ),
            (
                "editor",
                scratch.cargo(&["check", "--all-targets"], &[&other, &editor], &[]),
            ),
        ];
        // What maturin 1.16 sets, and how it calls cargo.
        let variables = [
            ("VIRTUAL_ENV", env_text.as_str()),
            ("PYO3_PYTHON", &env_python),
            ("PYTHON_SYS_EXECUTABLE", &env_python),
            ("PYO3_ENVIRONMENT_SIGNATURE", "cpython-3.12-64bit"),
            ("PYO3_BUILD_EXTENSION_MODULE", "1"),
        ];
        compiled.push((
            "maturin's way",
            scratch.cargo(
                &["rustc", "--lib", "--features", MODULE],
                &[&env_bin],
                &variables,
            ),
        ));
        compiled.push((
            "cargo build again",
            scratch.cargo(&["build"], &[&terminal], &[]),
        ));
        compiled
    };
    let first = round();
    assert!(first[0].1.contains(&"pyrope-ffi".to_owned()), "{first:?}");
    for (command, compiled) in round() {
        assert_eq!(compiled, [""; 0], "second round, {command}");
    }
    if let Some(maturin) = real_maturin {
        let develop = || {
            scratch.run(
                &maturin,
                &["develop"],
                &[&env_bin],
                &[("VIRTUAL_ENV", &env_text)],
            )
        };
        // The signature that the imitation made up may be another.
        develop();
        assert_eq!(
            scratch.cargo(&["build"], &[&terminal], &[]),
            [""; 0],
            "cargo build after maturin develop"
        );
        assert_eq!(develop(), [""; 0], "maturin develop again");
    }
    // The environment has made no difference so far; a tool that runs a matrix may bring one that does.
    let python39 = scratch.root.join("python3.9");
    common::interpreter(&python39.join("bin/python"), "3.9", 64);
    let matrix = [
        ("NOX_CURRENT_SESSION", "test-3.9"),
        ("VIRTUAL_ENV", python39.to_str().expect("text")),
    ];
    let compiled = scratch.cargo(&["check"], &[], &matrix);
    assert!(
        compiled.contains(&"pyrope-ffi".to_owned()),
        "another interpreter in a session: {compiled:?}"
    );
    let other_abi = scratch.cargo(&["check", "--features", "abi3"], &[&terminal], &[]);
    assert!(
        other_abi.contains(&"pyrope-ffi".to_owned()),
        "other features: {other_abi:?}"
    );
}

#[test]
fn one_setting_for_all_in_cargos_configuration() {
    let scratch = Scratch::new("rebuild_pinned");
    let python = scratch.python.display().to_string();
    let text = format!("[env]\nPYO3_PYTHON = {{ value = {python:?}, force = true }}\n");
    common::write(&scratch.root.join(".cargo/config.toml"), &text);
    let empty = scratch.root.join("empty");
    fs::create_dir_all(&empty).expect("the folder can be made");
    assert!(scratch
        .cargo(&["check"], &[], &[])
        .contains(&"pyrope-ffi".to_owned()));
    for variables in [
        [("VIRTUAL_ENV", "/nowhere")],
        [("CONDA_PREFIX", "/nowhere")],
        [("PYO3_PYTHON", "/nowhere")],
    ] {
        assert_eq!(
            scratch.cargo(&["check"], &[&empty], &variables),
            [""; 0],
            "{variables:?}"
        );
    }
}

#[test]
fn a_real_change_rebuilds() {
    let scratch = Scratch::new("rebuild_changes");
    let folder = scratch.root.join("pythons");
    let made = |name: &str, version: &str| {
        let bin = folder.join(name).join("bin");
        let path = bin.join("python");
        let config_dir = folder.join(name).join("config");
        common::write(&config_dir.join("Makefile"), "# of the first release");
        common::interpreter(
            &path,
            &format!("{version}\nconfig_dir={}", config_dir.display()),
            64,
        );
        // As old as files from a package are.
        age(&path);
        (path.display().to_string(), config_dir)
    };
    let ((old, old_config), (new, _)) = (made("old", "3.9"), made("new", "3.10"));
    let check = |variables: &[(&str, &str)]| !scratch.cargo(&["check"], &[], variables).is_empty();

    assert!(check(&[("PYO3_PYTHON", &old)]), "the first build");
    assert!(!check(&[("PYO3_PYTHON", &old)]), "nothing has changed");
    assert!(check(&[("PYO3_PYTHON", &new)]), "another interpreter");
    assert!(check(&[("PYO3_PYTHON", &old)]), "and back");

    // An upgrade that keeps the times of its package: only the folder tells.
    std::thread::sleep(Duration::from_millis(20));
    let replacement = old_config.with_file_name("Makefile.new");
    common::write(&replacement, "# of the second release");
    age(&replacement);
    fs::rename(&replacement, old_config.join("Makefile")).expect("the file can be replaced");
    assert!(check(&[("PYO3_PYTHON", &old)]), "an upgrade in place");
    assert!(!check(&[("PYO3_PYTHON", &old)]), "and no more");

    let [old_env, new_env] = ["old", "new"].map(|name| folder.join(name).display().to_string());
    assert!(check(&[("VIRTUAL_ENV", &old_env)]), "found in another way");
    assert!(check(&[("VIRTUAL_ENV", &new_env)]), "another environment");
    assert!(
        check(&[("VIRTUAL_ENV", &old_env)]),
        "and back, since they differ"
    );
    assert!(check(&[("VIRTUAL_ENV", &new_env)]), "however often");
}

#[test]
fn another_interpreter_first_on_path_rebuilds() {
    let scratch = Scratch::new("rebuild_path");
    let folder = |name: &str, version: &str| {
        let folder = scratch.root.join(name);
        common::interpreter(&folder.join("python"), version, 64);
        age(&folder.join("python"));
        folder
    };
    let (old, new) = (folder("old", "3.9"), folder("new", "3.10"));
    let empty = scratch.root.join("empty");
    fs::create_dir_all(&empty).expect("the folder can be made");
    let check = |path: &[&Path]| !scratch.cargo(&["check"], path, &[]).is_empty();

    assert!(check(&[&old]), "the first build");
    assert!(!check(&[&old]), "nothing has changed");
    assert!(check(&[&new, &old]), "another one is found first");
    assert!(check(&[&old]), "and back");
    assert!(check(&[&empty, &old]), "what has made a difference counts");
}

/// What a change of the environment has not told is told by the files of those that were used.
#[test]
fn an_environment_made_anew_rebuilds_while_another_is_active() {
    let scratch = Scratch::new("rebuild_anew");
    let env = scratch.root.join("env");
    let launcher = env.join("bin/python");
    let plain = scratch.root.join("plain");
    for python in [&launcher, &plain.join("python")] {
        common::interpreter(python, "3.9", 64);
        age(python);
    }
    let env_text = env.display().to_string();
    let terminal = [("VIRTUAL_ENV", env_text.as_str())];
    let check =
        |variables: &[(&str, &str)]| !scratch.cargo(&["check"], &[&plain], variables).is_empty();
    for variables in [&[][..], &terminal, &[]] {
        assert!(check(variables), "until it has learnt: {variables:?}");
    }
    assert!(!check(&terminal) && !check(&[]), "it has");
    common::interpreter(&launcher, "3.10", 64);
    assert!(check(&[]), "the environment is another");
    assert!(check(&terminal), "and counts again");
    assert!(check(&[]) && check(&terminal), "however often");
}

/// Gives a file a time long before the build.
fn age(path: &Path) {
    let file = fs::File::options()
        .write(true)
        .open(path)
        .expect("the file is there");
    file.set_modified(SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000))
        .expect("its time can be set");
}

#[test]
fn the_interpreter_on_path_is_found_under_any_name() {
    let scratch = Scratch::new("rebuild_names");
    let folder = scratch.path_folder("bin", &scratch.python);
    fs::remove_file(folder.join("python")).expect("the link is there");
    let found = find::interpreter(&common::linux(&[("PATH", folder.to_str().expect("text"))]))
        .expect("python3 is there");
    assert_eq!(found.launcher, folder.join("python3"));
}
