//! The text form of a configuration, in both directions.

mod common;

use common::linux;
use pyrope_build_config::format::{
    escape, parse, unescape, write, write_before_0_29, write_portable,
};
use pyrope_build_config::resolve::resolve;
use pyrope_build_config::{
    BuildFlag, BuildFlags, InterpreterConfig, InterpreterConfigBuilder, PythonAbi,
    PythonImplementation, StableAbi,
};

fn read(text: &str) -> InterpreterConfig {
    parse(text, "test").expect("the text is sound").0
}

fn full() -> InterpreterConfigBuilder {
    InterpreterConfigBuilder::new(
        PythonImplementation::CPython,
        "3.14".parse().expect("a version"),
    )
    .shared(false)
    .lib_name("python3.14d".to_owned())
    .lib_dir("/opt/with space/lib".to_owned())
    .executable("/opt/with space/bin/python3".to_owned())
    .pointer_width(64)
    .build_flags(BuildFlags(
        [BuildFlag::Py_DEBUG, BuildFlag::Other("Py_ODD".to_owned())]
            .into_iter()
            .collect(),
    ))
    .suppress_build_script_link_lines(true)
    .extra_build_script_lines(vec![
        "cargo:rustc-link-arg=-a=b".to_owned(),
        "cargo:warning=two".to_owned(),
    ])
    .python_framework_prefix("/Library/Frameworks".to_owned())
}

#[test]
fn every_key_is_written_and_read_back() {
    let config = full().finalize().expect("the configuration is sound");
    let text = "implementation=CPython\nversion=3.14\nshared=false\ntarget_abi=CPython-gil_enabled-3.14-debug\n\
                lib_name=python3.14d\nlib_dir=/opt/with space/lib\nexecutable=/opt/with space/bin/python3\n\
                pointer_width=64\nbuild_flags=Py_DEBUG,Py_ODD,Py_REF_DEBUG\n\
                python_framework_prefix=/Library/Frameworks\nsuppress_build_script_link_lines=true\n\
                extra_build_script_line=cargo:rustc-link-arg=-a=b\nextra_build_script_line=cargo:warning=two\n";
    assert_eq!(write(&config), text);
    assert_eq!(read(text), config);
    assert_eq!(
        read(&unescape(&escape(text)).expect("it was escaped")),
        config
    );
}

#[test]
fn every_abi_survives() {
    for abi in [
        "CPython-gil_enabled-3.7",
        "CPython-free_threaded-3.13",
        "CPython-abi3-3.8",
        "CPython-abi3-3.15-debug",
        "CPython-abi3t-3.15",
        "PyPy-gil_enabled-3.11",
        "GraalVM-gil_enabled-3.12",
        "RustPython-abi3t-3.14",
    ] {
        let parsed: PythonAbi = abi.parse().expect("the ABI is known");
        assert_eq!(parsed.to_string(), abi);
        let config = InterpreterConfigBuilder::new(parsed.implementation(), parsed.version())
            .target_abi(parsed);
        let config = config.finalize().expect("the configuration is sound");
        assert_eq!(read(&write(&config)), config, "{abi}");
        for text in [write_portable(&config), write_before_0_29(&config)] {
            let portable = read(&text);
            assert_eq!(portable.target_abi().kind(), parsed.kind(), "{abi}");
            assert_eq!(portable.target_abi().version(), parsed.version(), "{abi}");
        }
    }
}

#[test]
fn portable_forms_say_abi3_as_the_releases_do() {
    let config = read("version=3.12\ntarget_abi=CPython-abi3-3.8\nlib_name=python3.12\n");
    let text = "implementation=CPython\nversion=3.12\nshared=true\ntarget_abi=CPython-abi3-3.8\nlib_name=python3.12\n\
                build_flags=\nsuppress_build_script_link_lines=false\n";
    assert_eq!(write_portable(&config), text);
    let text = "implementation=CPython\nversion=3.8\nshared=true\nabi3=true\nlib_name=python3.12\nbuild_flags=\n\
                suppress_build_script_link_lines=false\n";
    assert_eq!(write_before_0_29(&config), text);
}

#[test]
fn only_the_version_is_needed() {
    let config = read("# comment\n\n version = 3.12 \n");
    assert_eq!(config.implementation(), PythonImplementation::CPython);
    assert!(config.shared() && !config.is_free_threaded() && !config.is_stable_abi());
    assert_eq!(
        (config.lib_name(), config.lib_dir(), config.executable()),
        (None, None, None)
    );
    assert_eq!(config.target_abi().to_string(), "CPython-gil_enabled-3.12");
}

#[test]
fn old_spellings_are_understood() {
    let abi = |text| read(text).target_abi().to_string();
    assert_eq!(abi("version=3.9\nabi3=true"), "CPython-abi3-3.9");
    assert_eq!(abi("version=3.9\nabi3=false"), "CPython-gil_enabled-3.9");
    assert_eq!(
        abi("version=3.13\nbuild_flags=Py_GIL_DISABLED"),
        "CPython-free_threaded-3.13"
    );
    assert_eq!(
        abi("version=3.15\nbuild_flags=Py_GIL_DISABLED\ntarget_abi=CPython-abi3t-3.15"),
        "CPython-abi3t-3.15"
    );
    assert_eq!(
        read("version=3.12\npython_framework_prefix=None").python_framework_prefix(),
        None
    );
}

#[test]
fn unknown_keys_are_told() {
    let (_, unknown) = parse("version=3.12\ncolour=red\n", "test").expect("the text is sound");
    assert_eq!(unknown, ["colour"]);
}

#[test]
fn the_builder_refuses_what_does_not_exist() {
    let builder = || {
        InterpreterConfigBuilder::new(
            PythonImplementation::CPython,
            "3.14".parse().expect("a version"),
        )
    };
    assert!(builder().stable_abi(StableAbi::Abi3t).finalize().is_err());
    let gil: PythonAbi = "CPython-gil_enabled-3.14".parse().expect("an ABI");
    assert!(builder().target_abi(gil).free_threaded().is_err());
    let free = builder()
        .free_threaded()
        .and_then(InterpreterConfigBuilder::finalize)
        .expect("there is such a build");
    assert!(free.is_free_threaded() && free.build_flags().0.contains(&BuildFlag::Py_GIL_DISABLED));
}

#[test]
fn damaged_metadata_is_told() {
    for text in ["0", "zz", "ff", "é0"] {
        let error = unescape(text).expect_err("it is damaged").to_string();
        assert_eq!(
            error,
            "the metadata PYO3_CONFIG is damaged: rebuild with the same release of all pyrope and pyo3 packages"
        );
    }
}

#[test]
fn features_choose_the_abi() {
    let folder = common::folder("features");
    let file = |name: &str, text: &str| common::write(&folder.join(name), text);
    let (gil, free) = (
        file("gil", "version=3.15\n"),
        file("free", "version=3.15\nbuild_flags=Py_GIL_DISABLED\n"),
    );
    let (old, old_free) = (
        file("old", "version=3.14\n"),
        file("old_free", "version=3.14\nbuild_flags=Py_GIL_DISABLED\n"),
    );
    let pypy = file("pypy", "version=3.11\nimplementation=PyPy\n");
    let newer = file("newer", "version=3.16\n");
    let abi = |file: &str, variables: &[&str]| {
        let mut pairs = vec![("PYO3_CONFIG_FILE", file)];
        pairs.extend(variables.iter().map(|name| (*name, "1")));
        resolve(&linux(&pairs))
            .map(|resolved| resolved.config.target_abi().to_string())
            .unwrap_or_else(|error| error.to_string())
    };
    const ABI3: &[&str] = &["CARGO_FEATURE_ABI3"];
    const PY38: &[&str] = &[
        "CARGO_FEATURE_ABI3",
        "CARGO_FEATURE_ABI3_PY38",
        "CARGO_FEATURE_ABI3_PY39",
    ];
    const ABI3T: &[&str] = &["CARGO_FEATURE_ABI3T", "CARGO_FEATURE_ABI3T_PY315"];
    const BOTH: &[&str] = &[
        "CARGO_FEATURE_ABI3",
        "CARGO_FEATURE_ABI3_PY38",
        "CARGO_FEATURE_ABI3T",
    ];
    assert_eq!(abi(&gil, &[]), "CPython-gil_enabled-3.15");
    assert_eq!(abi(&gil, ABI3), "CPython-abi3-3.15");
    assert_eq!(abi(&gil, PY38), "CPython-abi3-3.8");
    assert_eq!(abi(&gil, ABI3T), "CPython-abi3t-3.15");
    assert_eq!(abi(&gil, BOTH), "CPython-abi3t-3.15");
    assert_eq!(abi(&free, PY38), "CPython-free_threaded-3.15");
    assert_eq!(abi(&free, BOTH), "CPython-abi3t-3.15");
    assert_eq!(abi(&old, BOTH), "CPython-abi3-3.8");
    assert_eq!(abi(&old, ABI3T), "CPython-gil_enabled-3.14");
    assert_eq!(abi(&old_free, BOTH), "CPython-free_threaded-3.14");
    assert_eq!(abi(&pypy, PY38), "PyPy-gil_enabled-3.11");
    // A stable ABI serves interpreters that are newer than all that are known.
    assert_eq!(abi(&newer, PY38), "CPython-abi3-3.8");
    assert_eq!(abi(&newer, ABI3), "CPython-abi3-3.15");
    assert_eq!(
        abi(&newer, &["PYO3_USE_ABI3_FORWARD_COMPATIBILITY"]),
        "CPython-abi3-3.15"
    );
    assert_eq!(
        abi(&newer, &["PYROPE_USE_STABLE_ABI_FORWARD_COMPATIBILITY"]),
        "CPython-abi3-3.15"
    );
    assert_eq!(
        abi(&newer, &["UNSAFE_PYO3_SKIP_VERSION_CHECK"]),
        "CPython-gil_enabled-3.16"
    );
}

#[test]
fn no_interpreter_is_needed_for_a_stable_abi() {
    let pairs = [
        ("PYO3_NO_PYTHON", "1"),
        ("CARGO_FEATURE_ABI3", "1"),
        ("CARGO_FEATURE_ABI3_PY39", "1"),
        ("PATH", "/nowhere"),
    ];
    let config = resolve(&linux(&pairs))
        .expect("nothing is looked for")
        .config;
    assert_eq!(config.target_abi().to_string(), "CPython-abi3-3.9");
    assert_eq!(config.executable(), None);
}
