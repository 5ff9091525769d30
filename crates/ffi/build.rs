//! All of it is in `pyrope-build-config`; other packages read the metadata that this leaves.

fn main() -> Result<(), pyrope_build_config::Error> {
    pyrope_build_config::build_script::run()
}
