//! Library names and link lines of every target, whatever machine runs the tests.

mod common;

use common::{folder, for_target, write};
use pyrope_build_config::link::{self, link_lines};
use pyrope_build_config::resolve::resolve;
use pyrope_build_config::{
    BuildFlag, BuildFlags, InterpreterConfig, InterpreterConfigBuilder, PythonAbi,
    PythonImplementation, Triple,
};

fn target(text: &str) -> Triple {
    text.parse().expect("the target is known")
}

fn name(triple: &str, abi: &str) -> String {
    link::lib_name(
        &target(triple),
        abi.parse::<PythonAbi>().expect("an ABI"),
        &BuildFlags::new(),
        None,
        false,
    )
}

fn config(name: &str) -> InterpreterConfigBuilder {
    InterpreterConfigBuilder::new(
        PythonImplementation::CPython,
        "3.12".parse().expect("a version"),
    )
    .lib_name(name.to_owned())
    .lib_dir("/python/lib".to_owned())
}

fn finish(builder: InterpreterConfigBuilder) -> InterpreterConfig {
    builder.finalize().expect("the configuration is sound")
}

#[test]
fn names_on_unix() {
    for triple in [
        "x86_64-unknown-linux-gnu",
        "x86_64-unknown-linux-musl",
        "aarch64-apple-darwin",
        "aarch64-linux-android",
        "aarch64-apple-ios",
        "powerpc64-ibm-aix",
        "wasm32-unknown-emscripten",
        "wasm32-wasip1",
        "x86_64-unknown-freebsd",
        "x86_64-pc-cygwin",
    ] {
        assert_eq!(
            name(triple, "CPython-gil_enabled-3.12"),
            "python3.12",
            "{triple}"
        );
        assert_eq!(
            name(triple, "CPython-free_threaded-3.13"),
            "python3.13t",
            "{triple}"
        );
        assert_eq!(
            name(triple, "CPython-gil_enabled-3.7"),
            "python3.7m",
            "{triple}"
        );
        assert_eq!(
            name(triple, "PyPy-gil_enabled-3.11"),
            "pypy3.11-c",
            "{triple}"
        );
        assert_eq!(
            name(triple, "GraalVM-gil_enabled-3.12"),
            "python-native",
            "{triple}"
        );
    }
}

#[test]
fn a_stable_abi_has_a_library_of_its_own_on_windows_and_cygwin() {
    assert_eq!(
        name("x86_64-unknown-linux-gnu", "CPython-abi3-3.12"),
        "python3.12"
    );
    assert_eq!(name("x86_64-pc-cygwin", "CPython-abi3-3.12"), "python3");
    assert_eq!(
        name("x86_64-pc-windows-msvc", "CPython-abi3-3.12"),
        "python3"
    );
    assert_eq!(
        name("x86_64-pc-windows-msvc", "CPython-abi3t-3.15"),
        "python3t"
    );
}

#[test]
fn names_on_windows() {
    for triple in [
        "x86_64-pc-windows-msvc",
        "i686-pc-windows-msvc",
        "x86_64-pc-windows-gnu",
        "aarch64-pc-windows-gnullvm",
    ] {
        assert_eq!(
            name(triple, "CPython-gil_enabled-3.12"),
            "python312",
            "{triple}"
        );
        assert_eq!(
            name(triple, "CPython-free_threaded-3.13"),
            "python313t",
            "{triple}"
        );
        assert_eq!(
            name(triple, "PyPy-gil_enabled-3.11"),
            "libpypy3.11-c",
            "{triple}"
        );
    }
    let debug = BuildFlags([BuildFlag::Py_DEBUG].into_iter().collect());
    let windows = target("x86_64-pc-windows-msvc");
    for (abi, expected) in [
        ("CPython-gil_enabled-3.12", "python312_d"),
        ("CPython-free_threaded-3.13", "python313t_d"),
        ("CPython-abi3-3.12", "python3_d"),
    ] {
        assert_eq!(
            link::lib_name(&windows, abi.parse().expect("an ABI"), &debug, None, false),
            expected
        );
    }
}

#[test]
fn an_interpreter_built_with_mingw_names_libraries_as_unix_does() {
    let gnu = target("x86_64-pc-windows-gnu");
    let name = |abi: &str| {
        link::lib_name(
            &gnu,
            abi.parse().expect("an ABI"),
            &BuildFlags::new(),
            Some("3.12"),
            true,
        )
    };
    assert_eq!(name("CPython-gil_enabled-3.12"), "python3.12");
    assert_eq!(name("CPython-abi3-3.12"), "python3");
}

#[test]
fn the_interpreters_own_word_counts_on_unix() {
    let abi = "CPython-gil_enabled-3.12".parse().expect("an ABI");
    assert_eq!(
        link::lib_name(
            &target(common::LINUX),
            abi,
            &BuildFlags::new(),
            Some("3.12d"),
            false
        ),
        "python3.12d"
    );
}

#[test]
fn programs_link_and_extension_modules_mostly_do_not() {
    let config = finish(config("python3.12"));
    let linked = [
        "cargo:rustc-link-lib=python3.12",
        "cargo:rustc-link-search=native=/python/lib",
    ];
    for (triple, modules_link) in [
        ("x86_64-unknown-linux-gnu", false),
        ("x86_64-unknown-linux-musl", false),
        ("aarch64-apple-darwin", false),
        ("x86_64-unknown-freebsd", false),
        ("wasm32-unknown-emscripten", false),
        ("wasm32-wasip1", false),
        ("aarch64-linux-android", true),
        ("aarch64-apple-ios", true),
        ("powerpc64-ibm-aix", true),
        ("x86_64-pc-cygwin", true),
        ("x86_64-pc-windows-msvc", true),
        ("x86_64-pc-windows-gnu", true),
    ] {
        let target = target(triple);
        assert_eq!(
            link_lines(&target, &config, false, false),
            linked,
            "{triple}"
        );
        let of_module = link_lines(&target, &config, true, false);
        assert_eq!(
            of_module,
            if modules_link { &linked[..] } else { &[] },
            "{triple}"
        );
    }
}

#[test]
fn a_static_libpython_is_linked_as_such_but_not_on_windows() {
    let config = finish(config("python3.12").shared(false));
    assert_eq!(
        link_lines(&target(common::LINUX), &config, false, false)[0],
        "cargo:rustc-link-lib=static=python3.12"
    );
    let windows = target("x86_64-pc-windows-msvc");
    assert_eq!(
        link_lines(&windows, &config, false, false)[0],
        "cargo:rustc-link-lib=python3.12"
    );
}

#[test]
fn raw_dylib_needs_no_import_library() {
    let windows = target("x86_64-pc-windows-msvc");
    let msvc = finish(config("python312"));
    assert_eq!(link_lines(&windows, &msvc, false, true), [""; 0]);
    let cfgs = link::raw_dylib_cfgs(&windows, &msvc, true);
    assert!(cfgs.contains(&"cargo:rustc-cfg=pyrope_raw_dylib".to_owned()));
    assert!(cfgs.contains(&"cargo:rustc-cfg=pyrope_dll=\"python312\"".to_owned()));
    let mingw = link::raw_dylib_cfgs(
        &target("x86_64-pc-windows-gnu"),
        &finish(config("python3.12")),
        true,
    );
    assert!(mingw.contains(&"cargo:rustc-cfg=pyrope_dll=\"libpython3.12\"".to_owned()));
    for (target, raw_dylib) in [(&windows, false), (&target(common::LINUX), true)] {
        let cfgs = link::raw_dylib_cfgs(target, &msvc, raw_dylib);
        assert!(
            cfgs.iter()
                .all(|line| line.starts_with("cargo:rustc-check-cfg=")),
            "{cfgs:?}"
        );
    }
}

#[test]
fn lines_of_the_file_replace_or_follow_ours() {
    let extra = || vec!["cargo:rustc-link-lib=static=mine".to_owned()];
    let linux = target(common::LINUX);
    let added = finish(config("python3.12").extra_build_script_lines(extra()));
    assert_eq!(link_lines(&linux, &added, false, false)[2], extra()[0]);
    let replaced = finish(
        config("python3.12")
            .suppress_build_script_link_lines(true)
            .extra_build_script_lines(extra()),
    );
    assert_eq!(link_lines(&linux, &replaced, false, false), extra());
}

#[test]
fn run_paths() {
    let config =
        finish(config("python3.12").python_framework_prefix("/Library/Frameworks".to_owned()));
    let (linux, macos, windows) = (
        target(common::LINUX),
        target("aarch64-apple-darwin"),
        target("x86_64-pc-windows-msvc"),
    );
    assert_eq!(
        link::rpath_args(&linux, &config),
        ["cargo:rustc-link-arg=-Wl,-rpath,/python/lib"]
    );
    assert_eq!(link::rpath_args(&windows, &config), [""; 0]);
    assert_eq!(
        link::framework_args(&macos, &config),
        ["cargo:rustc-link-arg=-Wl,-rpath,/Library/Frameworks"]
    );
    assert_eq!(link::framework_args(&linux, &config), [""; 0]);
}

#[test]
fn modules_leave_pythons_symbols_open_where_the_linker_refuses_that() {
    let args = |triple| link::extension_module_args(&target(triple)).join(" ");
    assert_eq!(
        args("aarch64-apple-darwin"),
        "cargo:rustc-cdylib-link-arg=-undefined cargo:rustc-cdylib-link-arg=dynamic_lookup"
    );
    assert_eq!(
        args("wasm32-unknown-emscripten"),
        "cargo:rustc-cdylib-link-arg=-sSIDE_MODULE=2 cargo:rustc-cdylib-link-arg=-sWASM_BIGINT"
    );
    assert_eq!(args(common::LINUX), "");
    assert_eq!(args("x86_64-pc-windows-msvc"), "");
}

#[test]
fn triples() {
    for (text, arch, env, width) in [
        ("x86_64-unknown-linux-gnu", "x86_64", "gnu", 64),
        ("x86_64-unknown-linux-gnux32", "x86_64", "gnux32", 32),
        ("i686-pc-windows-msvc", "i686", "msvc", 32),
        ("armv7-linux-androideabi", "armv7", "androideabi", 32),
        ("armv7-unknown-linux-gnueabihf", "armv7", "gnueabihf", 32),
        ("aarch64-apple-ios-sim", "aarch64", "sim", 64),
        ("wasm32-wasip1", "wasm32", "", 32),
        ("powerpc64le-unknown-linux-gnu", "powerpc64le", "gnu", 64),
        (
            "mips64el-unknown-linux-gnuabi64",
            "mips64el",
            "gnuabi64",
            64,
        ),
        ("s390x-unknown-linux-gnu", "s390x", "gnu", 64),
        ("riscv64gc-unknown-linux-gnu", "riscv64gc", "gnu", 64),
        ("sparcv9-sun-solaris", "sparcv9", "", 64),
        ("loongarch64-unknown-linux-gnu", "loongarch64", "gnu", 64),
    ] {
        let triple = target(text);
        assert_eq!(
            (triple.arch(), triple.env(), triple.pointer_width()),
            (arch, env, width),
            "{text}"
        );
        assert_eq!(triple.to_string(), text);
    }
}

#[test]
fn stable_abi_of_a_configuration_file_for_windows() {
    let file = write(
        &folder("windows_file").join("config"),
        "version=3.12\npointer_width=64\n",
    );
    let pairs = [
        ("PYO3_CONFIG_FILE", file.as_str()),
        ("CARGO_FEATURE_ABI3", "1"),
        ("CARGO_FEATURE_ABI3_PY38", "1"),
    ];
    let resolved =
        resolve(&for_target("x86_64-pc-windows-msvc", &pairs)).expect("the file is sound");
    assert_eq!(resolved.config.lib_name(), Some("python3"));
    let resolved =
        resolve(&for_target("x86_64-pc-windows-msvc", &pairs[..1])).expect("the file is sound");
    assert_eq!(resolved.config.lib_name(), Some("python312"));
}
