//! Repeats the cfgs that `pyrope-ffi` found, and passes its metadata on.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    // Set by users, to go without the list of references to give up later.
    for cfg in [
        "pyo3_disable_reference_pool",
        "pyo3_leak_on_drop_without_reference_pool",
    ] {
        println!("cargo:rustc-check-cfg=cfg({cfg})");
    }
    for (key, line) in [("CHECK_CFGS", "rustc-check-cfg"), ("CFGS", "rustc-cfg")] {
        let cfgs = metadata(key);
        cfgs.split(';')
            .for_each(|cfg| println!("cargo:{line}={cfg}"));
        println!("cargo:{key}={cfgs}");
    }
    println!("cargo:PYO3_CONFIG={}", metadata("PYO3_CONFIG"));
}

fn metadata(key: &str) -> String {
    let name = format!("DEP_PYROPE_PYTHON_{key}");
    std::env::var(&name).unwrap_or_else(|_| panic!("pyrope-ffi did not leave {name}"))
}
