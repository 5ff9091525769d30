//! Both programs run, find their interpreter and print the same.

use std::process::Command;

fn output_of(program: &str) -> String {
    let output = Command::new(program).output().expect("the sample starts");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program} failed: {errors}");
    String::from_utf8(output.stdout).expect("the sample prints text")
}

#[test]
fn the_sample_runs_under_the_name_pyrope() {
    let output = output_of(env!("CARGO_BIN_EXE_with_pyrope"));
    assert!(output.starts_with("Python 3."), "{output}");
    assert!(output.ends_with("result = 45\n"), "{output}");
}

#[test]
fn the_sample_runs_under_the_name_pyo3() {
    assert_eq!(
        output_of(env!("CARGO_BIN_EXE_with_pyo3")),
        output_of(env!("CARGO_BIN_EXE_with_pyrope")),
    );
}
