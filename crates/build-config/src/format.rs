//! The text form of a configuration: files that `PYO3_CONFIG_FILE` names, and the metadata between build scripts.

use crate::abi::{PythonAbi, PythonAbiKind, StableAbi};
use crate::config::{InterpreterConfig, InterpreterConfigBuilder};
use crate::error::{bail, Error, Result};
use crate::version::{PythonImplementation, PythonVersion};
use std::fmt::Display;
use std::path::Path;
use std::str::FromStr;

/// Reads the text form; `place` names it in errors. Also gives the keys that are not known.
///
/// ```
/// use pyrope_build_config::format;
/// let (config, unknown) = format::parse("version=3.12\nshared=true\nnew_key=1\n", "settings.txt")?;
/// assert_eq!(config.version().minor, 12);
/// assert_eq!(unknown, ["new_key"]);
/// let error = format::parse("shared=true\n", "settings.txt").unwrap_err();
/// assert!(error.to_string().starts_with("settings.txt"));
/// # Ok::<(), pyrope_build_config::Error>(())
/// ```
///
/// # Errors
/// For a line that is not `key=value`, a bad value, a missing `version`, or settings that contradict each other.
pub fn parse(text: &str, place: &str) -> Result<(InterpreterConfig, Vec<String>)> {
    let mut fields = Fields::default();
    for (number, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        fields
            .read(line)
            .map_err(|error| error.at(format!("{place}, line {}", number + 1)))?;
    }
    let unknown = std::mem::take(&mut fields.unknown);
    Ok((
        fields.into_config().map_err(|error| error.at(place))?,
        unknown,
    ))
}

/// Reads the file at `path`.
///
/// ```
/// use pyrope_build_config::format;
/// let error = format::read_file("no/such/file".as_ref()).unwrap_err();
/// assert!(error.to_string().contains("no/such/file"));
/// ```
///
/// # Errors
/// As [`parse`], or if the file cannot be read.
pub fn read_file(path: &Path) -> Result<(InterpreterConfig, Vec<String>)> {
    match std::fs::read_to_string(path) {
        Ok(text) => parse(&text, &path.display().to_string()),
        Err(error) => bail!(
            "cannot read the configuration file {}: {error}; correct PYO3_CONFIG_FILE",
            path.display()
        ),
    }
}

/// Writes the text form with every key that is known. [`parse`] gives an equal configuration.
///
/// ```
/// use pyrope_build_config::format;
/// let (config, _) = format::parse("version=3.12\nlib_name=python3.12\n", "here")?;
/// let text = format::write(&config);
/// assert_eq!(format::parse(&text, "there")?.0, config);
/// # Ok::<(), pyrope_build_config::Error>(())
/// ```
pub fn write(config: &InterpreterConfig) -> String {
    lines(config, config.version(), "target_abi", config.target_abi())
}

/// Writes the text form for build scripts whose reader may be any release since 0.29, none of which is to warn.
///
/// Target ABIs are named where nothing else says them, and without what is known only here.
///
/// ```
/// use pyrope_build_config::format;
/// let (config, _) = format::parse("version=3.12\n", "here")?;
/// let text = format::write_portable(&config.with_target_abi("CPython-abi3-3.9".parse()?));
/// assert!(text.contains("version=3.12") && text.contains("target_abi=CPython-abi3-3.9"));
/// # Ok::<(), pyrope_build_config::Error>(())
/// ```
pub fn write_portable(config: &InterpreterConfig) -> String {
    let abi = config.target_abi();
    match abi.kind() {
        PythonAbiKind::Stable(StableAbi::Abi3) => {
            let abi = format!("{}-abi3-{}", abi.implementation(), abi.version());
            lines(config, config.version(), "target_abi", abi)
        }
        _ => write_before_0_29(config),
    }
}

/// Writes the text form for build scripts whose reader may be older.
///
/// Those know stable ABIs only as `abi3` with its first version as `version`; later ones read that too, and warn of it.
/// Only `abi3t`, which the old ones have no word for, is written as a target ABI.
///
/// ```
/// use pyrope_build_config::format;
/// let (config, _) = format::parse("version=3.12\n", "here")?;
/// let text = format::write_before_0_29(&config.with_target_abi("CPython-abi3-3.9".parse()?));
/// assert!(text.contains("version=3.9") && text.contains("abi3=true"));
/// # Ok::<(), pyrope_build_config::Error>(())
/// ```
pub fn write_before_0_29(config: &InterpreterConfig) -> String {
    let abi = config.target_abi();
    match abi.kind() {
        PythonAbiKind::Stable(StableAbi::Abi3) => lines(config, abi.version(), "abi3", true),
        PythonAbiKind::Stable(StableAbi::Abi3t) => write(config),
        PythonAbiKind::VersionSpecific(_) => {
            let mut out = Lines(String::new());
            out.line("implementation", config.implementation());
            out.line("version", config.version());
            out.line("shared", config.shared());
            out.rest(config);
            out.0
        }
    }
}

fn lines(
    config: &InterpreterConfig,
    version: impl Display,
    key: &str,
    value: impl Display,
) -> String {
    let mut out = Lines(String::new());
    out.line("implementation", config.implementation());
    out.line("version", version);
    out.line("shared", config.shared());
    out.line(key, value);
    out.rest(config);
    out.0
}

/// Newlines cannot stand in cargo metadata: the text goes as hexadecimal digits of its bytes.
///
/// ```
/// use pyrope_build_config::format::{escape, unescape};
/// assert!(!escape("two\nlines").contains('\n'));
/// assert_eq!(unescape(&escape("two\nlines"))?, "two\nlines");
/// # Ok::<(), pyrope_build_config::Error>(())
/// ```
pub fn escape(text: &str) -> String {
    text.bytes().map(|byte| format!("{byte:02x}")).collect()
}

/// The text that was [`escape`]d.
///
/// ```
/// use pyrope_build_config::format::unescape;
/// assert!(unescape("not hexadecimal").is_err());
/// ```
///
/// # Errors
/// If it was not.
pub fn unescape(digits: &str) -> Result<String> {
    let byte = |at| {
        digits
            .get(at..at + 2)
            .and_then(|pair| u8::from_str_radix(pair, 16).ok())
    };
    let bytes: Option<Vec<u8>> = (0..digits.len()).step_by(2).map(byte).collect();
    match bytes.and_then(|bytes| String::from_utf8(bytes).ok()) {
        Some(text) => Ok(text),
        None => bail!("the metadata PYO3_CONFIG is damaged: rebuild with the same release of all pyrope and pyo3 packages"),
    }
}

struct Lines(String);

impl Lines {
    fn line(&mut self, key: &str, value: impl Display) {
        self.0.push_str(&format!("{key}={value}\n"));
    }

    fn optional(&mut self, key: &str, value: Option<impl Display>) {
        if let Some(value) = value {
            self.line(key, value);
        }
    }

    fn rest(&mut self, config: &InterpreterConfig) {
        self.optional("lib_name", config.lib_name());
        self.optional("lib_dir", config.lib_dir());
        self.optional("executable", config.executable());
        self.optional("pointer_width", config.pointer_width());
        self.line("build_flags", config.build_flags());
        self.optional("python_framework_prefix", config.python_framework_prefix());
        self.line(
            "suppress_build_script_link_lines",
            config.suppress_build_script_link_lines(),
        );
        for line in config.extra_build_script_lines() {
            self.line("extra_build_script_line", line);
        }
    }
}

/// What the lines said, before it is known whether they fit together.
#[derive(Default)]
struct Fields {
    version: Option<PythonVersion>,
    implementation: Option<PythonImplementation>,
    target_abi: Option<PythonAbi>,
    abi3: Option<bool>,
    shared: Option<bool>,
    suppress: Option<bool>,
    pointer_width: Option<u32>,
    lib_name: Option<String>,
    lib_dir: Option<String>,
    executable: Option<String>,
    framework: Option<String>,
    build_flags: String,
    extra: Vec<String>,
    unknown: Vec<String>,
}

impl Fields {
    fn read(&mut self, line: &str) -> Result<()> {
        let Some((key, value)) = line.split_once('=') else {
            bail!("`{line}` is not of the form key=value: correct or delete it")
        };
        let (key, value) = (key.trim(), value.trim());
        match key {
            "version" => self.version = Some(value.parse()?),
            "implementation" => self.implementation = Some(value.parse()?),
            "target_abi" => self.target_abi = Some(value.parse()?),
            "abi3" => self.abi3 = Some(typed(key, value, "true or false")?),
            "shared" => self.shared = Some(typed(key, value, "true or false")?),
            "suppress_build_script_link_lines" => {
                self.suppress = Some(typed(key, value, "true or false")?)
            }
            "pointer_width" => self.pointer_width = Some(typed(key, value, "32 or 64")?),
            "lib_name" => self.lib_name = text(value),
            "lib_dir" => self.lib_dir = text(value),
            "executable" => self.executable = text(value),
            "python_framework_prefix" => self.framework = text(value),
            "build_flags" => value.clone_into(&mut self.build_flags),
            "extra_build_script_line" => self.extra.push(value.to_owned()),
            _ => self.unknown.push(key.to_owned()),
        }
        Ok(())
    }

    fn into_config(self) -> Result<InterpreterConfig> {
        let Some(version) = self.version else {
            bail!("the key `version` is missing: add a line such as version=3.12")
        };
        if self.target_abi.is_some() && self.abi3.is_some() {
            bail!("`abi3` and `target_abi` are both given: keep `target_abi`");
        }
        let implementation = self.implementation.unwrap_or(PythonImplementation::CPython);
        let mut builder = InterpreterConfigBuilder::new(implementation, version)
            .shared(self.shared.unwrap_or(true))
            .lib_name(self.lib_name)
            .lib_dir(self.lib_dir)
            .executable(self.executable)
            .pointer_width(self.pointer_width)
            .build_flags(self.build_flags.parse().unwrap_or_default())
            .suppress_build_script_link_lines(self.suppress.unwrap_or(false))
            .extra_build_script_lines(self.extra)
            .python_framework_prefix(self.framework);
        if let Some(abi) = self.target_abi {
            builder = builder.target_abi(abi);
        } else if self.abi3 == Some(true) {
            builder = builder.stable_abi(StableAbi::Abi3);
        }
        builder.finalize()
    }
}

fn typed<T: FromStr>(key: &str, value: &str, expected: &str) -> Result<T> {
    value
        .parse()
        .map_err(|_| Error::new(format!("`{key}` is `{value}`: write {expected}")))
}

/// Published releases write `None` for what is not known.
fn text(value: &str) -> Option<String> {
    Some(value)
        .filter(|value| !value.is_empty() && *value != "None")
        .map(str::to_owned)
}
