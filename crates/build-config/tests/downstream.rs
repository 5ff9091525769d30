//! Build scripts with a published `pyo3-build-config` read our metadata and set the cfgs that we set.
//!
//! Both releases read it from the environment, once in a process: so this test starts itself, as cargo would start a
//! build script.

use pyrope_build_config::format::{escape, parse, write_portable};
use pyrope_build_config::{cfgs, InterpreterConfig};
use std::process::Command;

/// Set in the processes that stand for a build script: which release they are to call.
const RELEASE: &str = "DOWNSTREAM_RELEASE";

#[test]
fn build_script() {
    match std::env::var(RELEASE).as_deref() {
        Ok("0.30") => {
            pyo3_build_config::use_pyo3_cfgs();
            let config = pyo3_build_config::get();
            println!("found={:?} {:?}", config.lib_name(), config.lib_dir());
        }
        Ok("0.28") => pyo3_build_config_028::use_pyo3_cfgs(),
        Ok("ours") => pyrope_build_config::use_pyo3_cfgs(),
        _ => {}
    }
}

/// What a release prints when it finds the configuration in this variable.
fn printed(release: &str, variable: &str, config: &InterpreterConfig) -> Vec<String> {
    let output = Command::new(std::env::current_exe().expect("this test has a path"))
        .args(["--exact", "build_script", "--nocapture", "--test-threads=1"])
        .env(RELEASE, release)
        .env(variable, escape(&write_portable(config)))
        .output()
        .expect("this test starts");
    assert!(
        output.status.success(),
        "{release}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .map(str::to_owned)
        .collect()
}

/// The cfgs among the lines, without those of versions before `first`.
fn cfgs_in(lines: &[String], first: u8) -> Vec<String> {
    let set = lines
        .iter()
        .filter_map(|line| line.rsplit_once("cargo:rustc-cfg="))
        .map(|(_, cfg)| cfg.to_owned());
    let old = |cfg: &String| (7..first).any(|minor| *cfg == format!("Py_3_{minor}"));
    let mut set: Vec<String> = set.filter(|cfg| !old(cfg)).collect();
    set.sort();
    set
}

#[test]
fn releases_read_what_we_write() {
    let linked = "\nlib_name=python3.x\nlib_dir=/a b/lib\n";
    for (text, releases) in [
        ("version=3.12", &["0.28", "0.30"][..]),
        (
            "version=3.14\nbuild_flags=Py_GIL_DISABLED",
            &["0.28", "0.30"],
        ),
        ("version=3.13\nbuild_flags=Py_DEBUG", &["0.28", "0.30"]),
        (
            "version=3.12\ntarget_abi=CPython-abi3-3.10",
            &["0.28", "0.30"],
        ),
        ("version=3.11\nimplementation=PyPy", &["0.28", "0.30"]),
        ("version=3.12\nimplementation=GraalVM", &["0.28", "0.30"]),
        // 0.30 knows nothing older than 3.9, and 0.28 no abi3t.
        ("version=3.12\ntarget_abi=CPython-abi3-3.8", &["0.28"]),
        ("version=3.7", &["0.28"]),
        ("version=3.15\ntarget_abi=CPython-abi3t-3.15", &["0.30"]),
    ] {
        let config = parse(&format!("{text}{linked}"), "test")
            .expect("the text is sound")
            .0;
        for release in releases {
            let first = if *release == "0.30" { 9 } else { 7 };
            let lines = printed(release, "DEP_PYTHON_PYO3_CONFIG", &config);
            let mut ours: Vec<String> = cfgs::active(&config)
                .iter()
                .map(|cfg| format!("cargo:rustc-cfg={cfg}"))
                .collect();
            ours.sort();
            assert_eq!(
                cfgs_in(&lines, first),
                cfgs_in(&ours, first),
                "{release}: {text}"
            );
            let found = "found=Some(\"python3.x\") Some(\"/a b/lib\")".to_owned();
            assert_eq!(
                lines.iter().any(|line| line.ends_with(&found)),
                *release == "0.30",
                "{release}: {text}"
            );
        }
    }
}

#[test]
fn ours_reads_it_from_every_package() {
    let config = parse("version=3.12\ntarget_abi=CPython-abi3-3.8\n", "test")
        .expect("the text is sound")
        .0;
    for package in [
        "PYROPE_PYTHON",
        "PYROPE_RUNTIME",
        "PYROPE",
        "PYTHON",
        "PYO3_PYTHON",
    ] {
        let lines = printed("ours", &format!("DEP_{package}_PYO3_CONFIG"), &config);
        assert_eq!(
            cfgs_in(&lines, 7),
            ["Py_3_7", "Py_3_8", "Py_LIMITED_API"],
            "{package}"
        );
    }
}
