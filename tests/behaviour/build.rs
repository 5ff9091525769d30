//! The cfgs of the interpreter, and the linker arguments that `cargo xtask test` has for it.

fn main() {
    pyrope_build_config::use_pyrope_cfgs();
    // What `--embed-args` says for this interpreter.
    println!("cargo:rerun-if-env-changed=PYROPE_TEST_LINK_ARGS");
    let args = std::env::var("PYROPE_TEST_LINK_ARGS").unwrap_or_default();
    for arg in args.split_whitespace() {
        println!("cargo:rustc-link-arg={arg}");
    }
}
