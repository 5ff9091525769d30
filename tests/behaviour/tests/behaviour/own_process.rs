//! Tests that need a process in which nothing has happened yet.

use std::env;
use std::process::Command;

/// Runs `test`, whose path among the tests is `path`, in a process of its own, in which no interpreter runs yet.
///
/// # Panics
/// When it fails there.
pub(crate) fn run(path: &str, variables: &[(&str, &str)], test: impl FnOnce()) {
    const CHOSEN: &str = "PYROPE_TEST_PROCESS";
    if env::var(CHOSEN).is_ok_and(|chosen| chosen == path) {
        return test();
    }
    let output = Command::new(env::current_exe().expect("this program"))
        .args(["--exact", path, "--nocapture", "--test-threads=1"])
        .env(CHOSEN, path)
        .envs(variables.iter().copied())
        .output()
        .expect("this program starts");
    let text = String::from_utf8_lossy(&output.stdout);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success() && text.contains("1 passed"),
        "{path} failed, {}:\n{text}\n{errors}",
        output.status
    );
}
