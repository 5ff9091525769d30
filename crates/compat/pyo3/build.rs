//! Passes the interpreter's configuration on under the name that dependents' build scripts look for, and says which
//! line of PyO3's versions this package stands for.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:PYO3_CONFIG={}", metadata("PYO3_CONFIG"));
    for (key, line) in [("CHECK_CFGS", "rustc-check-cfg"), ("CFGS", "rustc-cfg")] {
        let cfgs = metadata(key);
        cfgs.split(';')
            .for_each(|cfg| println!("cargo:{line}={cfg}"));
    }
    let minor = env!("CARGO_PKG_VERSION_MINOR").parse::<u32>();
    let minor = minor.expect("cargo gives a number");
    for line in [29, 30] {
        println!("cargo:rustc-check-cfg=cfg(before_0_{line})");
        if minor < line {
            println!("cargo:rustc-cfg=before_0_{line}");
        }
    }
}

fn metadata(key: &str) -> String {
    let name = format!("DEP_PYTHON_{key}");
    std::env::var(&name).unwrap_or_else(|_| panic!("pyo3-ffi did not leave {name}"))
}
