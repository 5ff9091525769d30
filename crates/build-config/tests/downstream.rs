//! Build scripts with a published `pyo3-build-config` read our metadata and set the cfgs that we set.
//!
//! All releases read it from the environment, once in a process: so this test starts itself, as cargo would start a
//! build script.

mod common;

use pyrope_build_config::format::{escape, parse, write_before_0_29, write_portable};
use pyrope_build_config::{cfgs, InterpreterConfig};
use std::path::Path;
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
        Ok("0.29") => pyo3_build_config_029::use_pyo3_cfgs(),
        Ok("0.28") => pyo3_build_config_028::use_pyo3_cfgs(),
        Ok("ours") => pyrope_build_config::use_pyo3_cfgs(),
        _ => {}
    }
}

/// What a release prints when it finds the configuration in this variable.
fn printed(release: &str, variable: &str, config: &InterpreterConfig) -> Vec<String> {
    let text = match release {
        "0.28" => write_before_0_29(config),
        _ => write_portable(config),
    };
    let output = Command::new(std::env::current_exe().expect("this test has a path"))
        .args(["--exact", "build_script", "--nocapture", "--test-threads=1"])
        .env(RELEASE, release)
        .env(variable, escape(&text))
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
        ("version=3.12", &["0.28", "0.29", "0.30"][..]),
        (
            "version=3.14\nbuild_flags=Py_GIL_DISABLED",
            &["0.28", "0.29", "0.30"],
        ),
        (
            "version=3.13\nbuild_flags=Py_DEBUG",
            &["0.28", "0.29", "0.30"],
        ),
        (
            "version=3.12\ntarget_abi=CPython-abi3-3.10",
            &["0.28", "0.29", "0.30"],
        ),
        (
            "version=3.11\nimplementation=PyPy",
            &["0.28", "0.29", "0.30"],
        ),
        (
            "version=3.12\nimplementation=GraalVM",
            &["0.28", "0.29", "0.30"],
        ),
        // 0.30 knows nothing older than 3.9, 0.29 nothing older than 3.8, and 0.28 no abi3t.
        (
            "version=3.12\ntarget_abi=CPython-abi3-3.8",
            &["0.28", "0.29"],
        ),
        ("version=3.7", &["0.28"]),
        ("version=3.15\ntarget_abi=CPython-abi3t-3.15", &["0.30"]),
    ] {
        let config = parse(&format!("{text}{linked}"), "test")
            .expect("the text is sound")
            .0;
        for release in releases {
            let first = match *release {
                "0.30" => 9,
                "0.29" => 8,
                _ => 7,
            };
            let lines = printed(release, "DEP_PYTHON_PYO3_CONFIG", &config);
            let warned = lines.iter().any(|line| line.contains("cargo:warning"));
            assert!(!warned, "{release}: {text}: {lines:?}");
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

/// The same by cargo itself, from the facade's `links` key to the cfgs that the package's code sees.
#[test]
fn a_package_with_each_release_builds_on_the_facade() {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let workspace = workspace.canonicalize().expect("the workspace");
    builds(
        "downstream",
        &workspace.join("crates/compat/pyo3-ffi"),
        "r29 = { package = \"pyo3-build-config\", version = \"=0.29.3\" }\n\
         r30 = { package = \"pyo3-build-config\", version = \"=0.30.1\" }\n",
        "r29::use_pyo3_cfgs(); r30::use_pyo3_cfgs();\n\
         r30::add_extension_module_link_args(); assert!(r30::get().version().minor >= 11);",
    );
}

/// A facade of an older number, as `cargo xtask compat` writes it, speaks as that release did.
#[test]
fn a_package_with_an_old_release_builds_on_its_facade() {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let workspace = workspace.canonicalize().expect("the workspace");
    let facade = common::folder("old-facade");
    let manifest = format!(
        "[package]\nname = \"pyo3-ffi\"\nversion = \"0.28.3\"\nedition = \"2021\"\nlinks = \"python\"\n\
         build = {:?}\n[dependencies]\npyrope-ffi = {{ path = {:?} }}\n",
        workspace.join("crates/compat/pyo3-ffi/build.rs"),
        workspace.join("crates/ffi")
    );
    common::write(&facade.join("Cargo.toml"), &manifest);
    common::write(&facade.join("src/lib.rs"), "");
    builds(
        "old-downstream",
        &facade,
        "r28 = { package = \"pyo3-build-config\", version = \"=0.28.3\", features = [\"resolve-config\"] }\n",
        "r28::use_pyo3_cfgs(); r28::add_extension_module_link_args();",
    );
}

/// Checks a package on this facade, whose build script calls releases that its manifest names.
fn builds(name: &str, facade: &Path, releases: &str, script: &str) {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let folder = common::folder(name);
    let manifest = format!(
        "[package]\nname = \"scratch\"\nversion = \"0.0.0\"\nedition = \"2021\"\nlinks = \"scratch\"\n\
         [dependencies]\npyo3-ffi = {{ path = {facade:?} }}\n[build-dependencies]\n{releases}[workspace]\n"
    );
    common::write(&folder.join("Cargo.toml"), &manifest);
    common::write(
        &folder.join("build.rs"),
        &format!("fn main() {{ {script} }}\n"),
    );
    let code = "#[cfg(not(all(Py_3_9, Py_3_11, not(Py_3_12), Py_LIMITED_API)))]\ncompile_error!(\"cfgs\");\n";
    common::write(&folder.join("src/lib.rs"), code);
    let config =
        "version=3.12\ntarget_abi=CPython-abi3-3.11\nsuppress_build_script_link_lines=true\n";
    let config = common::write(&folder.join("config.txt"), config);
    // The versions that are surely in cargo's cache.
    let _ = std::fs::copy(workspace.join("Cargo.lock"), folder.join("Cargo.lock"));
    let output = Command::new(env!("CARGO"))
        .arg("check")
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("CARGO_NET_OFFLINE", "true")
        .env("PYO3_CONFIG_FILE", config)
        .output()
        .expect("cargo starts");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    assert!(!said.contains("deprecated"), "{said}");
}
