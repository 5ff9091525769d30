//! The linker arguments that `cargo xtask test --embed-args` has for this interpreter.

fn main() {
    println!("cargo:rerun-if-env-changed=PYROPE_TEST_LINK_ARGS");
    let args = std::env::var("PYROPE_TEST_LINK_ARGS").unwrap_or_default();
    for arg in args.split_whitespace() {
        println!("cargo:rustc-link-arg={arg}");
    }
}
