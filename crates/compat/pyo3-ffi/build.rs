//! Passes on what `pyrope-ffi` found: the interpreter's configuration under the name that dependents' build scripts
//! look for, and the cfgs for the facade `pyo3`.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let minor = env!("CARGO_PKG_VERSION_MINOR").parse::<u32>();
    let config = match minor.expect("cargo gives a number") {
        ..=28 => "PYO3_CONFIG_BEFORE_0_29",
        _ => "PYO3_CONFIG",
    };
    for (key, from) in [
        ("PYO3_CONFIG", config),
        ("CFGS", "CFGS"),
        ("CHECK_CFGS", "CHECK_CFGS"),
    ] {
        let name = format!("DEP_PYROPE_PYTHON_{from}");
        let value = std::env::var(&name);
        println!(
            "cargo:{key}={}",
            value.unwrap_or_else(|_| panic!("pyrope-ffi did not leave {name}"))
        );
    }
}
