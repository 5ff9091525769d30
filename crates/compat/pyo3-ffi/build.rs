//! Passes the interpreter's configuration on under the name that dependents' build scripts look for.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let config = std::env::var("DEP_PYROPE_PYTHON_PYO3_CONFIG");
    println!(
        "cargo:PYO3_CONFIG={}",
        config.expect("pyrope-ffi leaves its configuration")
    );
}
