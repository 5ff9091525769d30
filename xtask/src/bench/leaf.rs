//! The sources that the build bench compiles: hello, and a large crate made of many classes.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::modules::with_extension;
use crate::workspace;

/// Which crate a project is written against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Library {
    /// This checkout, under its own name.
    Pyrope,
    /// The release on crates.io.
    Pyo3,
    /// Our raw FFI alone: the floor for sizes.
    Ffi,
}

impl Library {
    pub(super) fn name(self) -> &'static str {
        match self {
            Library::Pyrope => "pyrope",
            Library::Pyo3 => "pyo3",
            Library::Ffi => "pyrope-ffi",
        }
    }

    fn dependency(self) -> String {
        let path = |folder: &str| workspace::root().join("crates").join(folder);
        match self {
            Library::Pyrope => format!("pyrope = {{ path = {:?} }}", path("pyrope")),
            Library::Pyo3 => "pyo3 = \"=0.30.1\"".to_owned(),
            Library::Ffi => format!("pyrope-ffi = {{ path = {:?} }}", path("ffi")),
        }
    }
}

/// Writes a project that is nothing but its `lib.rs`; gives its manifest.
///
/// # Errors
/// When a file cannot be written.
pub(super) fn write_project(
    folder: &Path,
    name: &str,
    library: Library,
    source: &str,
) -> Result<PathBuf> {
    fs::create_dir_all(folder.join("src"))?;
    let manifest = folder.join("Cargo.toml");
    let text = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n\
         [lib]\ncrate-type = [\"cdylib\"]\n\n[dependencies]\n{}\n\n[workspace]\n",
        library.dependency()
    );
    write_if_changed(&manifest, &text)?;
    write_if_changed(&folder.join("src/lib.rs"), source)?;
    debug_assert_eq!(with_extension(&folder.join("src"), "rs")?.len(), 1);
    Ok(manifest)
}

/// A file that is the same stays untouched, so that cargo has nothing to do.
fn write_if_changed(path: &Path, text: &str) -> Result<()> {
    if fs::read_to_string(path).is_ok_and(|is| is == text) {
        return Ok(());
    }
    Ok(fs::write(path, text)?)
}

/// One function in one module.
pub(super) fn hello(library: Library) -> String {
    if library == Library::Ffi {
        return FLOOR.to_owned();
    }
    format!(
        "use {}::prelude::*;\n\n\
         #[pyfunction]\nfn greet(name: &str) -> String {{\n    format!(\"Hello, {{name}}!\")\n}}\n\n\
         #[pymodule]\nmod hello {{\n    #[pymodule_export]\n    use super::greet;\n}}\n",
        library.name()
    )
}

/// The same module by hand, with panics caught: what Rust's standard library and the raw FFI need.
const FLOOR: &str = include_str!("../../../benches/build/floor.rs");

/// `classes` classes, each with three fields, nine methods of which four are magic, and a function.
/// `edit` is a constant in one method, to have something to change.
pub(super) fn leaf(library: Library, classes: usize, edit: u32) -> String {
    let krate = library.name();
    let mut source = format!(
        "use {krate}::prelude::*;\nuse {krate}::types::{{PyDict, PyTuple}};\n\n\
         #[pymodule]\nmod leaf {{\n    #[pymodule_export]\n    use super::{{\n"
    );
    for i in 0..classes {
        let _ = writeln!(source, "        Item{i}, function_{i},");
    }
    source.push_str("    };\n}\n");
    for i in 0..classes {
        let edit = if i == classes / 2 { edit } else { 0 };
        source.push_str(
            &CLASS
                .replace("@i", &i.to_string())
                .replace("@edit", &edit.to_string()),
        );
    }
    source
}

/// `@i` stands for the number of the class.
const CLASS: &str = include_str!("../../../benches/build/class.rs.in");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_sides_compile_the_same_source_but_for_the_name() {
        let ours = leaf(Library::Pyrope, 3, 1);
        assert_eq!(ours.replace("pyrope", "pyo3"), leaf(Library::Pyo3, 3, 1));
        assert_eq!(
            hello(Library::Pyrope).replace("pyrope", "pyo3"),
            hello(Library::Pyo3)
        );
    }

    #[test]
    fn an_edit_changes_one_line() {
        let (before, after) = (leaf(Library::Pyo3, 4, 0), leaf(Library::Pyo3, 4, 7));
        let changed = before
            .lines()
            .zip(after.lines())
            .filter(|(a, b)| a != b)
            .count();
        assert_eq!(changed, 1);
    }
}
