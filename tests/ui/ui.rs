//! Compiles each misuse and compares the messages with the kept ones.
//!
//! `TRYBUILD=overwrite cargo test -p pyrope-ui-tests` writes new messages, to be reviewed. A single
//! group or file: `cargo test -p pyrope-ui-tests -- ui trybuild=pyclass/hash`. The messages are
//! those of the newest stable compiler; others word and draw some of them differently.

const GROUPS: &[&str] = &[
    "derive",
    "enums",
    "options",
    "pyclass",
    "pyfunction",
    "pymethods",
    "pymodule",
    "signature",
    "types",
];

#[test]
fn ui() {
    let cases = trybuild::TestCases::new();
    if cfg!(feature = "experimental-async") {
        // The other groups are about the same with it, but for lists of types that the compiler adds.
        cases.compile_fail("async/*.rs");
        return;
    }
    for group in GROUPS {
        cases.compile_fail(format!("{group}/*.rs"));
    }
    cases.compile_fail("no_async/*.rs");
}
