//! Library names and link lines: functions of the target and of the configuration, and of nothing else.

use crate::abi::{GilUsed, PythonAbi, PythonAbiKind, StableAbi};
use crate::config::InterpreterConfig;
use crate::flags::{BuildFlag, BuildFlags};
use crate::target::{Os, Triple};
use crate::version::PythonImplementation;

/// Name of libpython for the linker, without prefix and extension.
///
/// `ld_version` is the interpreter's `LDVERSION`; without it the name is made from version and flags.
/// `mingw` says that the interpreter itself was built with MinGW, which names libraries as Unix does.
///
/// ```
/// use pyrope_build_config::{env::Env, link, target::Triple, BuildFlags};
/// let target = Triple::target(&Env::from_pairs([("TARGET", "x86_64-pc-windows-msvc")]))?;
/// let name = link::lib_name(&target, "CPython-abi3-3.9".parse()?, &BuildFlags::new(), None, false);
/// assert_eq!(name, "python3");
/// # Ok::<(), pyrope_build_config::Error>(())
/// ```
pub fn lib_name(
    target: &Triple,
    abi: PythonAbi,
    flags: &BuildFlags,
    ld_version: Option<&str>,
    mingw: bool,
) -> String {
    let version = abi.version();
    match abi.implementation() {
        PythonImplementation::PyPy if target.os() == Os::Windows => format!("libpypy{version}-c"),
        PythonImplementation::PyPy => format!("pypy{version}-c"),
        PythonImplementation::GraalPy => "python-native".to_owned(),
        PythonImplementation::RustPython => "rustpython-capi".to_owned(),
        PythonImplementation::CPython => match target.os() {
            Os::Windows if !mingw => windows_name(abi, flags),
            Os::Windows | Os::Cygwin if matches!(abi.kind(), PythonAbiKind::Stable(_)) => {
                windows_name(abi, flags)
            }
            _ => match ld_version {
                Some(ld_version) => format!("python{ld_version}"),
                None => format!("python{version}{}", abi_flags(abi, flags)),
            },
        },
    }
}

/// `python312`, `python313t`, `python3`, `python3t`, each with `_d` in debug builds.
fn windows_name(abi: PythonAbi, flags: &BuildFlags) -> String {
    let version = abi.version();
    let stem = match abi.kind() {
        PythonAbiKind::Stable(StableAbi::Abi3) => "python3".to_owned(),
        PythonAbiKind::Stable(StableAbi::Abi3t) => "python3t".to_owned(),
        PythonAbiKind::VersionSpecific(GilUsed::GilEnabled) => {
            format!("python{}{}", version.major, version.minor)
        }
        PythonAbiKind::VersionSpecific(GilUsed::FreeThreaded) => {
            format!("python{}{}t", version.major, version.minor)
        }
    };
    stem + if flags.0.contains(&BuildFlag::Py_DEBUG) {
        "_d"
    } else {
        ""
    }
}

/// `sys.abiflags` of this version and these flags.
fn abi_flags(abi: PythonAbi, flags: &BuildFlags) -> String {
    let mut letters = String::new();
    if abi.kind() == PythonAbiKind::VersionSpecific(GilUsed::FreeThreaded) {
        letters.push('t');
    }
    if flags.0.contains(&BuildFlag::Py_DEBUG) {
        letters.push('d');
    }
    // 3.7 is the last one whose memory allocator shows in the name.
    if abi.version().minor <= 7 {
        letters.push('m');
    }
    letters
}

/// Whether an extension module, too, has to name libpython to the linker.
///
/// ```
/// use pyrope_build_config::{env::Env, link, target::Triple};
/// let triple = |name| Triple::target(&Env::from_pairs([("TARGET", name)]));
/// assert!(link::always_links(&triple("x86_64-pc-windows-msvc")?));
/// assert!(!link::always_links(&triple("x86_64-unknown-linux-gnu")?));
/// # Ok::<(), pyrope_build_config::Error>(())
/// ```
pub fn always_links(target: &Triple) -> bool {
    matches!(
        target.os(),
        Os::Windows | Os::Cygwin | Os::Aix | Os::Android | Os::Ios
    )
}

/// The `cargo:` lines that link libpython, without its run path.
///
/// ```
/// use pyrope_build_config::{env::Env, format, link, target::Triple};
/// let target = Triple::target(&Env::from_pairs([("TARGET", "x86_64-unknown-linux-gnu")]))?;
/// let (config, _) = format::parse("version=3.12\nlib_name=python3.12\nlib_dir=/usr/lib\n", "here")?;
/// let lines = link::link_lines(&target, &config, false, false);
/// assert!(lines.iter().any(|line| line == "cargo:rustc-link-lib=python3.12"));
/// assert!(!link::link_lines(&target, &config, true, false).iter().any(|line| line.contains("link-lib")));
/// # Ok::<(), pyrope_build_config::Error>(())
/// ```
pub fn link_lines(
    target: &Triple,
    config: &InterpreterConfig,
    extension_module: bool,
    raw_dylib: bool,
) -> Vec<String> {
    let mut lines = Vec::new();
    let wanted = always_links(target) || !extension_module;
    if wanted
        && !config.suppress_build_script_link_lines()
        && !(raw_dylib && target.os() == Os::Windows)
    {
        if let Some(name) = config.lib_name() {
            // On Windows the import library of a DLL is an ordinary library to the linker.
            let kind = if config.shared() || target.os() == Os::Windows {
                ""
            } else {
                "static="
            };
            lines.push(format!("cargo:rustc-link-lib={kind}{name}"));
        }
        if let Some(dir) = config.lib_dir() {
            lines.push(format!("cargo:rustc-link-search=native={dir}"));
        }
    }
    lines.extend(config.extra_build_script_lines().iter().cloned());
    lines
}

/// Lines that tell the ffi package to name Python's DLL in its declarations (`#[link(kind = "raw-dylib")]`), which
/// needs no import library.
///
/// ```
/// use pyrope_build_config::{env::Env, format, link, target::Triple};
/// let target = Triple::target(&Env::from_pairs([("TARGET", "x86_64-unknown-linux-gnu")]))?;
/// let (config, _) = format::parse("version=3.12\n", "here")?;
/// assert!(!link::raw_dylib_cfgs(&target, &config, true).iter().any(|line| line.contains("rustc-cfg")));
/// # Ok::<(), pyrope_build_config::Error>(())
/// ```
pub fn raw_dylib_cfgs(target: &Triple, config: &InterpreterConfig, raw_dylib: bool) -> Vec<String> {
    let mut lines = vec![
        "cargo:rustc-check-cfg=cfg(pyrope_raw_dylib)".to_owned(),
        "cargo:rustc-check-cfg=cfg(pyrope_dll, values(any()))".to_owned(),
    ];
    if let (true, Os::Windows, Some(name)) = (raw_dylib, target.os(), config.lib_name()) {
        // MinGW builds name the DLL as Unix does: libpython3.12.dll.
        let prefix = if name.starts_with("python3.") {
            "lib"
        } else {
            ""
        };
        lines.push("cargo:rustc-cfg=pyrope_raw_dylib".to_owned());
        lines.push(format!("cargo:rustc-cfg=pyrope_dll=\"{prefix}{name}\""));
    }
    lines
}

/// Lines that let an extension module leave Python's symbols open.
///
/// ```
/// use pyrope_build_config::{env::Env, link, target::Triple};
/// let triple = |name| Triple::target(&Env::from_pairs([("TARGET", name)]));
/// assert!(!link::extension_module_args(&triple("aarch64-apple-darwin")?).is_empty());
/// assert!(link::extension_module_args(&triple("x86_64-unknown-linux-gnu")?).is_empty());
/// # Ok::<(), pyrope_build_config::Error>(())
/// ```
pub fn extension_module_args(target: &Triple) -> Vec<String> {
    let args: &[&str] = match target.os() {
        Os::MacOs => &["-undefined", "dynamic_lookup"],
        Os::Emscripten => &["-sSIDE_MODULE=2", "-sWASM_BIGINT"],
        _ => &[],
    };
    args.iter()
        .map(|arg| format!("cargo:rustc-cdylib-link-arg={arg}"))
        .collect()
}

/// Lines that put libpython's folder on the run path of programs.
///
/// ```
/// use pyrope_build_config::{env::Env, format, link, target::Triple};
/// let target = Triple::target(&Env::from_pairs([("TARGET", "x86_64-unknown-linux-gnu")]))?;
/// let (config, _) = format::parse("version=3.12\nlib_dir=/usr/lib/python\n", "here")?;
/// assert!(link::rpath_args(&target, &config)[0].ends_with("-rpath,/usr/lib/python"));
/// # Ok::<(), pyrope_build_config::Error>(())
/// ```
pub fn rpath_args(target: &Triple, config: &InterpreterConfig) -> Vec<String> {
    match config.lib_dir() {
        Some(dir) if !matches!(target.os(), Os::Windows | Os::Wasi | Os::Emscripten) => {
            vec![format!("cargo:rustc-link-arg=-Wl,-rpath,{dir}")]
        }
        _ => Vec::new(),
    }
}

/// Lines that put the folder of `Python.framework` on the run path of programs.
///
/// ```
/// use pyrope_build_config::{env::Env, format, link, target::Triple};
/// let target = Triple::target(&Env::from_pairs([("TARGET", "aarch64-apple-darwin")]))?;
/// let (config, _) = format::parse("version=3.12\npython_framework_prefix=/Frameworks\n", "here")?;
/// assert!(link::framework_args(&target, &config)[0].ends_with("-rpath,/Frameworks"));
/// # Ok::<(), pyrope_build_config::Error>(())
/// ```
pub fn framework_args(target: &Triple, config: &InterpreterConfig) -> Vec<String> {
    match config.python_framework_prefix() {
        Some(prefix) if target.os() == Os::MacOs => {
            vec![format!("cargo:rustc-link-arg=-Wl,-rpath,{prefix}")]
        }
        _ => Vec::new(),
    }
}
