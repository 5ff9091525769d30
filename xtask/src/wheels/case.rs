//! The projects that are built, and how.

use std::fs;
use std::path::Path;

use anyhow::Result;

use crate::python::{Implementation, Interpreter};

/// A project as a user would set it up, and what is done with it.
pub(super) struct Case {
    /// The name of the project, and in its layout that of the module or package.
    pub(super) name: String,
    tool: Tool,
    /// Features of `pyo3` that the build tool turns on.
    features: Option<&'static str>,
    /// The lines of a configuration file that stands for the interpreter.
    pub(super) configuration: Option<String>,
    pub(super) ways: &'static [Way],
    /// What the build tool says where it cannot do this at all, on either crate.
    pub(super) refused: Option<&'static str>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tool {
    /// The library is the module.
    Maturin,
    /// The library is a module in a package of Python files.
    MaturinMixed,
    SetuptoolsRust,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// `pip wheel`
    Wheel,
    /// `pip install --editable`
    Editable,
    /// `maturin develop`
    Develop,
}

/// The line of published versions that supports this interpreter, and the version that stands for it.
pub(super) fn version_for(python: &Interpreter) -> &'static str {
    if python.minor_version() < (3, 9) {
        "0.29.3"
    } else {
        "0.30.1"
    }
}

/// What is tried with this interpreter.
pub(super) fn cases(python: &Interpreter) -> Vec<Case> {
    use Tool::{Maturin, MaturinMixed, SetuptoolsRust};
    use Way::{Develop, Editable, Wheel};

    let case = |name: &str, tool, features, ways| Case {
        name: name.to_owned(),
        tool,
        features,
        configuration: None,
        ways,
        refused: None,
    };
    let lowest = if python.minor_version() < (3, 9) {
        "abi3-py38"
    } else {
        "abi3-py39"
    };
    let mut cases = vec![
        case("plain", Maturin, None, &[Wheel, Develop, Editable]),
        case("mixed", MaturinMixed, None, &[Wheel, Develop, Editable]),
        case("tooled", SetuptoolsRust, None, &[Wheel, Editable]),
        case("plain_low", Maturin, Some(lowest), &[Wheel, Develop]),
        case("mixed_low", MaturinMixed, Some(lowest), &[Wheel, Editable]),
        case(
            "tooled_low",
            SetuptoolsRust,
            Some(lowest),
            &[Wheel, Editable],
        ),
    ];
    let newer_than = |version| python.minor_version() >= version;
    if newer_than((3, 12)) {
        let ways = &[Wheel][..];
        cases.push(case("plain_312", Maturin, Some("abi3-py312"), ways));
        cases.push(case("tooled_312", SetuptoolsRust, Some("abi3-py312"), ways));
    }
    if newer_than((3, 15)) {
        cases.push(case("plain_t", Maturin, Some("abi3t-py315"), &[Wheel]));
        cases.push(case("mixed_t", MaturinMixed, Some("abi3t-py315"), &[Wheel]));
    }
    if python.implementation == Implementation::CPython && newer_than((3, 9)) {
        let (_, minor) = python.minor_version();
        let described = |name, abi: &str| Case {
            configuration: Some(configuration(minor, abi)),
            ..case(name, Maturin, None, &[Wheel])
        };
        cases.push(described("file_version", "gil_enabled"));
        cases.push(described("file_stable", "abi3"));
        if newer_than((3, 15)) {
            cases.push(described("file_stable_t", "abi3t"));
        }
    }
    cases
}

fn configuration(minor: u32, abi: &str) -> String {
    format!(
        "implementation=CPython\nversion=3.{minor}\nshared=true\npointer_width=64\n\
         target_abi=CPython-{abi}-3.{minor}\n"
    )
}

impl Case {
    /// Writes the project into `folder`.
    pub(super) fn write(&self, folder: &Path, version: &str) -> Result<()> {
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
        fs::create_dir_all(folder.join("src"))?;
        let library = match self.tool {
            Tool::Maturin => &self.name,
            Tool::MaturinMixed | Tool::SetuptoolsRust => "native",
        };
        fs::write(folder.join("src/lib.rs"), source(library))?;
        fs::write(folder.join("Cargo.toml"), self.manifest(library, version))?;
        fs::write(folder.join("pyproject.toml"), self.pyproject())?;
        if self.tool != Tool::Maturin {
            let package = folder.join("python").join(&self.name);
            fs::create_dir_all(&package)?;
            fs::write(package.join("__init__.py"), "from .native import double\n")?;
            fs::write(package.join("py.typed"), "")?;
        }
        if self.tool == Tool::SetuptoolsRust {
            fs::write(folder.join("setup.cfg"), self.setup())?;
        }
        Ok(())
    }

    /// The module that cargo builds, by its whole name.
    pub(super) fn module(&self) -> String {
        match self.tool {
            Tool::Maturin => self.name.clone(),
            Tool::MaturinMixed | Tool::SetuptoolsRust => format!("{}.native", self.name),
        }
    }

    fn manifest(&self, library: &str, version: &str) -> String {
        format!(
            "[package]\nname = \"{}\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\
             [lib]\nname = \"{library}\"\ncrate-type = [\"cdylib\"]\n\
             [dependencies]\npyo3 = \"={version}\"\n[profile.release]\nopt-level = 0\n[workspace]\n",
            self.name
        )
    }

    fn pyproject(&self) -> String {
        let name = &self.name;
        let feature = self.features.map(|feature| format!("\"pyo3/{feature}\""));
        let features = feature.unwrap_or_default();
        let backend = match self.tool {
            Tool::SetuptoolsRust => {
                "requires = [\"setuptools\", \"setuptools-rust\"]\nbuild-backend = \"setuptools.build_meta\""
            }
            Tool::Maturin | Tool::MaturinMixed => {
                "requires = [\"maturin\"]\nbuild-backend = \"maturin\""
            }
        };
        let own = match self.tool {
            Tool::Maturin => format!("[tool.maturin]\nfeatures = [{features}]\n"),
            Tool::MaturinMixed => format!(
                "[tool.maturin]\nfeatures = [{features}]\npython-source = \"python\"\n\
                 module-name = \"{name}.native\"\n"
            ),
            Tool::SetuptoolsRust => format!(
                "[tool.setuptools.packages.find]\nwhere = [\"python\"]\n\
                 [[tool.setuptools-rust.ext-modules]]\ntarget = \"{name}.native\"\n\
                 binding = \"PyO3\"\nfeatures = [{features}]\n"
            ),
        };
        format!(
            "[build-system]\n{backend}\n[project]\nname = \"{name}\"\nversion = \"0.1.0\"\n\
             requires-python = \">=3.8\"\n{own}"
        )
    }

    /// What a wheel of setuptools is for; maturin finds that in the features.
    fn setup(&self) -> String {
        let lowest = self
            .features
            .and_then(|feature| feature.split("-py").nth(1));
        match lowest {
            Some(lowest) => format!("[bdist_wheel]\npy_limited_api = cp{lowest}\n"),
            None => String::new(),
        }
    }
}

fn source(library: &str) -> String {
    format!(
        "use pyo3::prelude::*;\n\n#[pyfunction]\nfn double(value: i64) -> i64 {{\n    value * 2\n}}\n\n\
         #[pymodule]\nfn {library}(m: &Bound<'_, PyModule>) -> PyResult<()> {{\n    \
         m.add_function(wrap_pyfunction!(double, m)?)\n}}\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::python::{sample, Version};

    #[test]
    fn what_is_written_is_toml() {
        for case in cases(&sample(Version(3, 15, 0))) {
            case.pyproject().parse::<toml::Table>().unwrap();
            case.manifest("native", "0.30.1")
                .parse::<toml::Table>()
                .unwrap();
        }
    }

    #[test]
    fn the_free_threaded_stable_abi_is_tried_where_it_is_known() {
        let tried = |minor| {
            let names: Vec<_> = cases(&sample(Version(3, minor, 0)))
                .into_iter()
                .map(|case| case.name)
                .collect();
            names.contains(&"file_stable_t".to_owned()) && names.contains(&"plain_t".to_owned())
        };
        assert!(tried(15) && !tried(13) && !tried(8));
    }
}
