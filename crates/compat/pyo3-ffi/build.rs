//! Passes on what `pyrope-ffi` found: the interpreter's configuration under the name that dependents' build scripts
//! look for, and the cfgs for the facade `pyo3`.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    for key in ["PYO3_CONFIG", "CFGS", "CHECK_CFGS"] {
        let name = format!("DEP_PYROPE_PYTHON_{key}");
        let value = std::env::var(&name);
        println!(
            "cargo:{key}={}",
            value.unwrap_or_else(|_| panic!("pyrope-ffi did not leave {name}"))
        );
    }
}
