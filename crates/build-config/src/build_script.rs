//! The whole build script of the ffi crate.

use crate::env::Env;
use crate::error::{bail, Result};
use crate::resolve::{resolve, Resolved};
use crate::target::{Os, Triple};
use crate::{cfgs, format, history, link};
use std::path::{Path, PathBuf};

/// Resolves the configuration and prints cfgs, link lines and the metadata for dependent packages.
///
/// Dependents read `DEP_<links>_PYO3_CONFIG` (the configuration), `DEP_<links>_CFGS` and `DEP_<links>_CHECK_CFGS`
/// (joined by `;`, in the spelling of `rustc-cfg` and `rustc-check-cfg`).
///
/// ```no_run
/// // build.rs of a package with `links`, which all others depend on
/// fn main() -> pyrope_build_config::Result<()> {
///     pyrope_build_config::build_script::run()
/// }
/// ```
///
/// # Errors
/// Those of [`resolve`].
pub fn run() -> Result<()> {
    let env = Env::of_process();
    // Nothing is printed before an error: cargo would show it above the message, and always runs a failed script again.
    let lines = lines(&env)?;
    println!("cargo:rerun-if-changed=build.rs");
    // It decides nothing here: who sets it only wants the script to run again when it changes.
    env.setting("ENVIRONMENT_SIGNATURE");
    for name in env.watched_names() {
        println!("cargo:rerun-if-env-changed={name}");
    }
    for line in lines {
        println!("{line}");
    }
    Ok(())
}

fn lines(env: &Env) -> Result<Vec<String>> {
    let Resolved {
        config,
        mut watched_files,
        warnings,
        installation,
    } = resolve(env)?;
    if let Some(files) = unwatch_idle_environment(env, installation, &watched_files) {
        watched_files = files;
    }
    if env.is_on("PRINT_CONFIG") {
        bail!(
            "PYO3_PRINT_CONFIG is set, so the build stops here; the configuration is\n{}",
            format::write(&config)
        );
    }
    let target = Triple::target(env)?;
    let mut lines: Vec<String> = warnings
        .iter()
        .map(|warning| format!("cargo:warning={warning}"))
        .collect();
    lines.extend(
        watched_files
            .iter()
            .map(|path| format!("cargo:rerun-if-changed={}", path.display())),
    );

    let (active, expected) = (cfgs::active(&config), cfgs::expected());
    lines.extend(
        expected
            .iter()
            .map(|cfg| format!("cargo:rustc-check-cfg={cfg}")),
    );
    lines.extend(active.iter().map(|cfg| format!("cargo:rustc-cfg={cfg}")));
    lines.push(format!("cargo:CFGS={}", active.join(";")));
    lines.push(format!("cargo:CHECK_CFGS={}", expected.join(";")));
    for (key, text) in [
        ("PYO3_CONFIG", format::write_portable(&config)),
        (
            "PYO3_CONFIG_BEFORE_0_29",
            format::write_before_0_29(&config),
        ),
    ] {
        lines.push(format!("cargo:{key}={}", format::escape(&text)));
    }

    let raw_dylib = target.os() == Os::Windows
        && env
            .setting("USE_RAW_DYLIB")
            .is_none_or(|setting| setting.value != "0");
    lines.extend(link::raw_dylib_cfgs(&target, &config, raw_dylib));
    let links = link::link_lines(
        &target,
        &config,
        is_extension_module(env, &target),
        raw_dylib,
    );
    if !links.is_empty() && target.os() != Os::Windows && config.shared() {
        lines.extend(search_at_run_time(env, config.lib_dir(), config.lib_name()));
    }
    lines.extend(links);
    Ok(lines)
}

/// The variable is read, and so watched, only where it decides.
fn is_extension_module(env: &Env, target: &Triple) -> bool {
    !link::always_links(target)
        && (env.has_feature("extension-module") || env.setting("BUILD_EXTENSION_MODULE").is_some())
}

/// Stops watching the variables that chose the interpreter once they have shown to make no difference; gives the files
/// to watch in their place.
///
/// Tools that run the same command for many interpreters tell so by a variable, and with them it may yet make one.
fn unwatch_idle_environment(
    env: &Env,
    installation: Option<String>,
    files: &[PathBuf],
) -> Option<Vec<PathBuf>> {
    const CHOOSING: [&str; 3] = ["VIRTUAL_ENV", "CONDA_PREFIX", "PATH"];
    const MATRIX: [&str; 4] = [
        "NOX_CURRENT_SESSION",
        "TOX_ENV_NAME",
        "HATCH_ENV_ACTIVE",
        "UV_PYTHON",
    ];
    let watched = env.watched_names();
    let environment = CHOOSING
        .map(|name| {
            env.text(name)
                .filter(|_| watched.iter().any(|known| known == name))
        })
        .map(Option::unwrap_or_default)
        .join("\n");
    let notes = PathBuf::from(env.get("OUT_DIR")?).join("environments");
    let files = history::idle(&notes, &environment, &installation?, files)?;
    env.unwatch(&CHOOSING);
    for name in MATRIX {
        env.watched(name);
    }
    Some(files)
}

/// Cargo puts link search paths on the library path of the tests and programs that it runs, but only those inside the
/// target folder. So a folder there links to libpython, and `cargo test` and `cargo run` need no settings.
fn search_at_run_time(env: &Env, lib_dir: Option<&str>, lib_name: Option<&str>) -> Option<String> {
    let folder = PathBuf::from(env.get("OUT_DIR")?).join("libpython");
    link_libraries(&folder, Path::new(lib_dir?), &format!("lib{}.", lib_name?)).ok()?;
    Some(format!(
        "cargo:rustc-link-search=native={}",
        folder.display()
    ))
}

#[cfg(unix)]
fn link_libraries(folder: &Path, lib_dir: &Path, prefix: &str) -> std::io::Result<()> {
    let _ = std::fs::remove_dir_all(folder);
    std::fs::create_dir_all(folder)?;
    for entry in std::fs::read_dir(lib_dir)?.flatten() {
        let name = entry.file_name();
        let text = name.to_string_lossy();
        if text.starts_with(prefix) && (text.contains(".so") || text.ends_with(".dylib")) {
            std::os::unix::fs::symlink(entry.path(), folder.join(&name))?;
        }
    }
    Ok(())
}

#[cfg(not(unix))]
fn link_libraries(_folder: &Path, _lib_dir: &Path, _prefix: &str) -> std::io::Result<()> {
    Err(std::io::ErrorKind::Unsupported.into())
}
