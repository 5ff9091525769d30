//! Reads what extensions built with pyrope (or PyO3) say of themselves, and writes type stubs.
//!
//! With the feature `experimental-inspect` the macros leave a record of each class, function and module in the
//! library. [`introspect_cdylib`] reads them without loading it, so that it may be built for another
//! platform: ELF, Mach-O and PE files are understood. [`module_stub_files`] writes the text of the stubs.
//! The command `pyrope-stubs` does both.
//!
//! ```no_run
//! let module = pyrope_introspection::introspect_cdylib("target/release/libmy_module.so", "my_module")?;
//! for (path, text) in pyrope_introspection::module_stub_files(&module) {
//!     println!("{}:\n{text}", path.display());
//! }
//! # Ok::<(), anyhow::Error>(())
//! ```

mod library;
mod link;
pub mod model;
mod record;
mod stubs;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

pub use stubs::module_stub_files;

/// The module `main_module_name` of the library at `library_path`.
///
/// # Errors
/// If the file cannot be read, is no library, or has no record of that module: it was not built with the feature
/// `experimental-inspect`, or the module has another name.
///
/// ```
/// let error = pyrope_introspection::introspect_cdylib("missing.so", "missing").unwrap_err();
/// assert!(error.to_string().contains("missing.so"));
/// ```
pub fn introspect_cdylib(
    library_path: impl AsRef<Path>,
    main_module_name: &str,
) -> Result<model::Module> {
    let path = library_path.as_ref();
    let shown = || path.display().to_string();
    let data = fs::read(path).with_context(shown)?;
    let texts = library::records(&data).with_context(shown)?;
    let records = texts
        .iter()
        .map(|text| record::read(text))
        .collect::<Result<Vec<_>>>()
        .with_context(shown)?;
    link::module(&records, main_module_name).with_context(shown)
}
