//! Passes the interpreter's configuration on under the name that dependents' build scripts look for.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let config = std::env::var("DEP_PYTHON_PYO3_CONFIG");
    println!(
        "cargo:PYO3_CONFIG={}",
        config.expect("pyo3-ffi leaves its configuration")
    );
}
