//! The configuration of one interpreter: everything that a build needs to know of it.

use crate::abi::{PythonAbi, PythonAbiBuilder, PythonAbiKind, StableAbi};
use crate::error::{bail, Result};
use crate::flags::{BuildFlag, BuildFlags};
use crate::probe;
use crate::version::{PythonImplementation, PythonVersion};
use std::ffi::OsStr;
use std::path::Path;

/// What is known of the interpreter that is built for.
///
/// ```no_run
/// // In a build script: C code that has to know which Python it is for.
/// let config = pyrope_build_config::get();
/// if config.is_free_threaded() {
///     println!("cargo:rustc-cfg=without_gil");
/// }
/// println!("cargo:warning=building for Python {}", config.version());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct InterpreterConfig {
    /// Which program.
    #[deprecated(note = "use the method `implementation`")]
    pub implementation: PythonImplementation,
    /// Its version.
    #[deprecated(note = "use the method `version`")]
    pub version: PythonVersion,
    /// Whether there is a shared libpython.
    #[deprecated(note = "use the method `shared`")]
    pub shared: bool,
    /// Whether a stable ABI is built for.
    #[deprecated(note = "use the method `target_abi`")]
    pub abi3: bool,
    /// Name of libpython, without prefix and extension.
    #[deprecated(note = "use the method `lib_name`")]
    pub lib_name: Option<String>,
    /// Folder of libpython.
    #[deprecated(note = "use the method `lib_dir`")]
    pub lib_dir: Option<String>,
    /// Path of the interpreter.
    #[deprecated(note = "use the method `executable`")]
    pub executable: Option<String>,
    /// Bits of a pointer.
    #[deprecated(note = "use the method `pointer_width`")]
    pub pointer_width: Option<u32>,
    /// Options of the interpreter's own build.
    #[deprecated(note = "use the method `build_flags`")]
    pub build_flags: BuildFlags,
    /// Whether the link lines are left to `extra_build_script_lines`.
    #[deprecated(note = "use the method `suppress_build_script_link_lines`")]
    pub suppress_build_script_link_lines: bool,
    /// Lines that the build script prints last.
    #[deprecated(note = "use the method `extra_build_script_lines`")]
    pub extra_build_script_lines: Vec<String>,
    /// Folder that holds `Python.framework`.
    #[deprecated(note = "use the method `python_framework_prefix`")]
    pub python_framework_prefix: Option<String>,
    target_abi: PythonAbi,
}

#[allow(deprecated)]
impl InterpreterConfig {
    /// Which program.
    ///
    /// ```
    /// use pyrope_build_config::{format, PythonImplementation};
    /// let (config, _) = format::parse("version=3.11\nimplementation=PyPy\n", "here")?;
    /// assert_eq!(config.implementation(), PythonImplementation::PyPy);
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    pub fn implementation(&self) -> PythonImplementation {
        self.implementation
    }

    /// Version of the interpreter, which may be newer than that of a stable [`target_abi`](Self::target_abi).
    ///
    /// ```
    /// use pyrope_build_config::{format, PythonVersion};
    /// let (config, _) = format::parse("version=3.12\n", "here")?;
    /// assert!(config.version() >= PythonVersion::py3(9));
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    pub fn version(&self) -> PythonVersion {
        self.version
    }

    /// Whether there is a shared libpython.
    ///
    /// ```
    /// use pyrope_build_config::format;
    /// assert!(!format::parse("version=3.12\nshared=false\n", "here")?.0.shared());
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    pub fn shared(&self) -> bool {
        self.shared
    }

    /// Whether a stable ABI is built for.
    #[deprecated(note = "use `target_abi`")]
    pub fn abi3(&self) -> bool {
        self.abi3
    }

    /// The ABI that is built for.
    ///
    /// ```
    /// use pyrope_build_config::{InterpreterConfigBuilder, PythonImplementation, PythonVersion};
    /// let builder = InterpreterConfigBuilder::new(PythonImplementation::CPython, PythonVersion::py3(12));
    /// let config = builder.target_abi("CPython-abi3-3.9".parse()?).finalize()?;
    /// assert_eq!(config.target_abi().version(), PythonVersion::py3(9));
    /// assert_eq!(config.version(), PythonVersion::py3(12));
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    pub fn target_abi(&self) -> PythonAbi {
        self.target_abi
    }

    /// Runs a script with the interpreter and gives what it printed.
    ///
    /// ```no_run
    /// let config = pyrope_build_config::get();
    /// let include = config.run_python_script("import numpy; print(numpy.get_include())")?;
    /// println!("cargo:include={}", include.trim());
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    ///
    /// # Errors
    /// If no interpreter is known, it cannot be started, or it fails.
    pub fn run_python_script(&self, script: &str) -> Result<String> {
        self.run_python_script_with_envs(script, std::iter::empty::<(&str, &str)>())
    }

    /// The same with environment variables.
    ///
    /// ```no_run
    /// let config = pyrope_build_config::get();
    /// let script = "import os; print(os.environ['GREETING'])";
    /// assert_eq!(config.run_python_script_with_envs(script, [("GREETING", "hello")])?.trim(), "hello");
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    ///
    /// # Errors
    /// The same.
    pub fn run_python_script_with_envs<I, K, V>(&self, script: &str, envs: I) -> Result<String>
    where
        I: IntoIterator<Item = (K, V)>,
        K: AsRef<OsStr>,
        V: AsRef<OsStr>,
    {
        match self.executable() {
            Some(path) => probe::run(Path::new(path), script, None, envs),
            None => bail!("the configuration names no interpreter to run: add `executable=<path>` to the file of PYO3_CONFIG_FILE"),
        }
    }

    /// Whether code that is built may run without the global lock.
    ///
    /// ```
    /// use pyrope_build_config::format;
    /// let (config, _) = format::parse("version=3.13\nbuild_flags=Py_GIL_DISABLED\n", "here")?;
    /// assert!(config.is_free_threaded());
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    pub fn is_free_threaded(&self) -> bool {
        self.target_abi.kind().is_free_threaded()
    }

    /// Whether a stable ABI is built for.
    ///
    /// ```
    /// use pyrope_build_config::{InterpreterConfigBuilder, PythonImplementation::CPython, PythonVersion, StableAbi};
    /// let builder = InterpreterConfigBuilder::new(CPython, PythonVersion::py3(9));
    /// assert!(builder.clone().stable_abi(StableAbi::Abi3).finalize()?.is_stable_abi());
    /// assert!(!builder.finalize()?.is_stable_abi());
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    pub fn is_stable_abi(&self) -> bool {
        matches!(self.target_abi.kind(), PythonAbiKind::Stable(_))
    }

    /// Path of the interpreter.
    ///
    /// ```
    /// use pyrope_build_config::format;
    /// let (config, _) = format::parse("version=3.12\nexecutable=/usr/bin/python3\n", "here")?;
    /// assert_eq!(config.executable(), Some("/usr/bin/python3"));
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    pub fn executable(&self) -> Option<&str> {
        self.executable.as_deref()
    }

    /// Options of the interpreter's own build.
    ///
    /// ```
    /// use pyrope_build_config::{format, BuildFlag};
    /// let (config, _) = format::parse("version=3.12\nbuild_flags=Py_DEBUG\n", "here")?;
    /// assert!(config.build_flags().0.contains(&BuildFlag::Py_DEBUG));
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    pub fn build_flags(&self) -> &BuildFlags {
        &self.build_flags
    }

    /// Bits of a pointer.
    ///
    /// ```
    /// use pyrope_build_config::format;
    /// assert_eq!(format::parse("version=3.12\npointer_width=32\n", "here")?.0.pointer_width(), Some(32));
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    pub fn pointer_width(&self) -> Option<u32> {
        self.pointer_width
    }

    /// Folder that holds `Python.framework`.
    ///
    /// ```
    /// use pyrope_build_config::format;
    /// let text = "version=3.12\npython_framework_prefix=/Library/Frameworks\n";
    /// assert_eq!(format::parse(text, "here")?.0.python_framework_prefix(), Some("/Library/Frameworks"));
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    pub fn python_framework_prefix(&self) -> Option<&str> {
        self.python_framework_prefix.as_deref()
    }

    /// Folder of libpython.
    ///
    /// ```
    /// use pyrope_build_config::format;
    /// let (config, _) = format::parse("version=3.12\nlib_dir=/usr/lib\n", "here")?;
    /// assert_eq!(config.lib_dir(), Some("/usr/lib"));
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    pub fn lib_dir(&self) -> Option<&str> {
        self.lib_dir.as_deref()
    }

    /// Name of libpython, without prefix and extension.
    ///
    /// ```
    /// use pyrope_build_config::format;
    /// let (config, _) = format::parse("version=3.12\nlib_name=python3.12\n", "here")?;
    /// assert_eq!(config.lib_name(), Some("python3.12"));
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    pub fn lib_name(&self) -> Option<&str> {
        self.lib_name.as_deref()
    }

    /// Lines that the build script prints last.
    ///
    /// ```
    /// use pyrope_build_config::format;
    /// let text = "version=3.12\nextra_build_script_line=cargo:rustc-link-lib=python3.12\n";
    /// assert_eq!(format::parse(text, "here")?.0.extra_build_script_lines().len(), 1);
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    pub fn extra_build_script_lines(&self) -> &[String] {
        &self.extra_build_script_lines
    }

    /// Whether the link lines are left to [`extra_build_script_lines`](Self::extra_build_script_lines).
    ///
    /// ```
    /// use pyrope_build_config::format;
    /// let (config, _) = format::parse("version=3.12\nsuppress_build_script_link_lines=true\n", "here")?;
    /// assert!(config.suppress_build_script_link_lines());
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    pub fn suppress_build_script_link_lines(&self) -> bool {
        self.suppress_build_script_link_lines
    }

    /// The same interpreter, built for another ABI of it.
    ///
    /// ```
    /// use pyrope_build_config::format;
    /// let (config, _) = format::parse("version=3.12\n", "here")?;
    /// let stable = config.with_target_abi("CPython-abi3-3.9".parse()?);
    /// assert!(stable.is_stable_abi());
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    #[must_use]
    pub fn with_target_abi(mut self, target_abi: PythonAbi) -> Self {
        self.target_abi = target_abi;
        self.abi3 = matches!(target_abi.kind(), PythonAbiKind::Stable(_));
        if target_abi.kind().is_free_threaded() {
            self.build_flags.0.insert(BuildFlag::Py_GIL_DISABLED);
        }
        self
    }

    /// The same with another library.
    #[must_use]
    pub(crate) fn with_lib_name(mut self, name: String) -> Self {
        self.lib_name = Some(name);
        self
    }

    /// The same with another path of the interpreter.
    #[must_use]
    pub(crate) fn with_executable(mut self, path: Option<String>) -> Self {
        self.executable = path;
        self
    }

    /// The same with another folder of the library.
    #[must_use]
    pub(crate) fn with_lib_dir(mut self, dir: String) -> Self {
        self.lib_dir = Some(dir);
        self
    }

    /// Whether the interpreter itself has no global lock, whatever is built for it.
    pub(crate) fn gil_disabled(&self) -> bool {
        self.build_flags.0.contains(&BuildFlag::Py_GIL_DISABLED)
    }
}

/// Makes an [`InterpreterConfig`].
///
/// ```
/// use pyrope_build_config::{InterpreterConfigBuilder, PythonImplementation, PythonVersion};
/// let config = InterpreterConfigBuilder::new(PythonImplementation::CPython, PythonVersion::py3(12))
///     .lib_dir("/usr/lib".to_owned())
///     .lib_name("python3.12".to_owned())
///     .finalize()?;
/// assert_eq!(config.lib_name(), Some("python3.12"));
/// # Ok::<(), pyrope_build_config::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct InterpreterConfigBuilder {
    implementation: PythonImplementation,
    version: PythonVersion,
    target_abi: Option<PythonAbi>,
    stable: Option<StableAbi>,
    free_threaded: bool,
    shared: bool,
    executable: Option<String>,
    build_flags: BuildFlags,
    pointer_width: Option<u32>,
    python_framework_prefix: Option<String>,
    lib_dir: Option<String>,
    lib_name: Option<String>,
    extra_build_script_lines: Vec<String>,
    suppress_build_script_link_lines: bool,
}

impl InterpreterConfigBuilder {
    /// A shared libpython and nothing else known.
    ///
    /// ```
    /// use pyrope_build_config::{InterpreterConfigBuilder, PythonImplementation, PythonVersion};
    /// let config = InterpreterConfigBuilder::new(PythonImplementation::PyPy, PythonVersion::py3(11)).finalize()?;
    /// assert!(config.shared() && config.executable().is_none());
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    pub fn new(
        implementation: PythonImplementation,
        version: PythonVersion,
    ) -> InterpreterConfigBuilder {
        InterpreterConfigBuilder {
            implementation,
            version,
            target_abi: None,
            stable: None,
            free_threaded: false,
            shared: true,
            executable: None,
            build_flags: BuildFlags::new(),
            pointer_width: None,
            python_framework_prefix: None,
            lib_dir: None,
            lib_name: None,
            extra_build_script_lines: Vec::new(),
            suppress_build_script_link_lines: false,
        }
    }

    /// The ABI that is built for; without it the version-specific one.
    ///
    /// ```
    /// use pyrope_build_config::{InterpreterConfigBuilder, PythonImplementation::CPython, PythonVersion};
    /// let builder = InterpreterConfigBuilder::new(CPython, PythonVersion::py3(9));
    /// let newer = builder.target_abi("CPython-abi3-3.12".parse()?).finalize();
    /// assert!(newer.unwrap_err().to_string().contains("does not have the ABI"));
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    #[must_use]
    pub fn target_abi(mut self, target_abi: PythonAbi) -> InterpreterConfigBuilder {
        self.target_abi = Some(target_abi);
        self
    }

    /// A stable ABI, from the interpreter's version on.
    ///
    /// ```
    /// use pyrope_build_config::{InterpreterConfigBuilder, PythonImplementation::CPython, PythonVersion, StableAbi};
    /// let builder = InterpreterConfigBuilder::new(CPython, PythonVersion::py3(9)).stable_abi(StableAbi::Abi3);
    /// assert_eq!(builder.finalize()?.target_abi().to_string(), "CPython-abi3-3.9");
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    #[must_use]
    pub fn stable_abi(mut self, kind: StableAbi) -> InterpreterConfigBuilder {
        self.stable = Some(kind);
        self
    }

    /// Without the global lock.
    ///
    /// ```
    /// use pyrope_build_config::{InterpreterConfigBuilder, PythonImplementation::CPython, PythonVersion};
    /// let builder = InterpreterConfigBuilder::new(CPython, PythonVersion::py3(13));
    /// assert!(builder.clone().free_threaded()?.finalize()?.is_free_threaded());
    /// assert!(builder.target_abi("CPython-abi3-3.9".parse()?).free_threaded().is_err());
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    ///
    /// # Errors
    /// If a target ABI was given that has it.
    pub fn free_threaded(mut self) -> Result<InterpreterConfigBuilder> {
        match self.target_abi {
            Some(abi) if !abi.kind().is_free_threaded() => {
                bail!("`{abi}` has the global lock: give a free-threaded target ABI or none")
            }
            _ => self.free_threaded = true,
        }
        Ok(self)
    }

    /// Whether there is a shared libpython.
    ///
    /// ```
    /// use pyrope_build_config::{InterpreterConfigBuilder, PythonImplementation::CPython, PythonVersion};
    /// let config = InterpreterConfigBuilder::new(CPython, PythonVersion::py3(12)).shared(false).finalize()?;
    /// assert!(!config.shared());
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    #[must_use]
    pub fn shared(mut self, shared: bool) -> InterpreterConfigBuilder {
        self.shared = shared;
        self
    }

    /// Path of the interpreter.
    ///
    /// ```
    /// use pyrope_build_config::{InterpreterConfigBuilder, PythonImplementation::CPython, PythonVersion};
    /// let builder = InterpreterConfigBuilder::new(CPython, PythonVersion::py3(12));
    /// let config = builder.executable("/usr/bin/python3".to_owned()).finalize()?;
    /// assert_eq!(config.executable(), Some("/usr/bin/python3"));
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    #[must_use]
    pub fn executable(mut self, executable: impl Into<Option<String>>) -> InterpreterConfigBuilder {
        self.executable = executable.into();
        self
    }

    /// Options of the interpreter's own build.
    ///
    /// ```
    /// use pyrope_build_config::{InterpreterConfigBuilder, PythonImplementation::CPython, PythonVersion};
    /// let builder = InterpreterConfigBuilder::new(CPython, PythonVersion::py3(13));
    /// let config = builder.build_flags("Py_GIL_DISABLED".parse().unwrap()).finalize()?;
    /// assert!(config.is_free_threaded());
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    #[must_use]
    pub fn build_flags(mut self, flags: BuildFlags) -> InterpreterConfigBuilder {
        self.build_flags = flags;
        self
    }

    /// Bits of a pointer.
    ///
    /// ```
    /// use pyrope_build_config::{InterpreterConfigBuilder, PythonImplementation::CPython, PythonVersion};
    /// let builder = InterpreterConfigBuilder::new(CPython, PythonVersion::py3(12));
    /// assert_eq!(builder.pointer_width(64).finalize()?.pointer_width(), Some(64));
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    #[must_use]
    pub fn pointer_width(
        mut self,
        pointer_width: impl Into<Option<u32>>,
    ) -> InterpreterConfigBuilder {
        self.pointer_width = pointer_width.into();
        self
    }

    /// Folder that holds `Python.framework`.
    ///
    /// ```
    /// use pyrope_build_config::{InterpreterConfigBuilder, PythonImplementation::CPython, PythonVersion};
    /// let config = InterpreterConfigBuilder::new(CPython, PythonVersion::py3(12))
    ///     .python_framework_prefix("/Library/Frameworks".to_owned())
    ///     .finalize()?;
    /// assert!(config.python_framework_prefix().is_some());
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    #[must_use]
    pub fn python_framework_prefix(
        mut self,
        folder: impl Into<Option<String>>,
    ) -> InterpreterConfigBuilder {
        self.python_framework_prefix = folder.into();
        self
    }

    /// Folder of libpython.
    ///
    /// ```
    /// use pyrope_build_config::{InterpreterConfigBuilder, PythonImplementation::CPython, PythonVersion};
    /// let builder = InterpreterConfigBuilder::new(CPython, PythonVersion::py3(12));
    /// assert_eq!(builder.lib_dir("/usr/lib".to_owned()).finalize()?.lib_dir(), Some("/usr/lib"));
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    #[must_use]
    pub fn lib_dir(mut self, lib_dir: impl Into<Option<String>>) -> InterpreterConfigBuilder {
        self.lib_dir = lib_dir.into();
        self
    }

    /// Name of libpython.
    ///
    /// ```
    /// use pyrope_build_config::{InterpreterConfigBuilder, PythonImplementation::CPython, PythonVersion};
    /// let builder = InterpreterConfigBuilder::new(CPython, PythonVersion::py3(12));
    /// assert_eq!(builder.lib_name("python3".to_owned()).finalize()?.lib_name(), Some("python3"));
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    #[must_use]
    pub fn lib_name(mut self, lib_name: impl Into<Option<String>>) -> InterpreterConfigBuilder {
        self.lib_name = lib_name.into();
        self
    }

    /// Lines that the build script prints last.
    ///
    /// ```
    /// use pyrope_build_config::{InterpreterConfigBuilder, PythonImplementation::CPython, PythonVersion};
    /// let config = InterpreterConfigBuilder::new(CPython, PythonVersion::py3(12))
    ///     .extra_build_script_lines(vec!["cargo:rustc-link-lib=python3.12".to_owned()])
    ///     .finalize()?;
    /// assert_eq!(config.extra_build_script_lines().len(), 1);
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    #[must_use]
    pub fn extra_build_script_lines(mut self, lines: Vec<String>) -> InterpreterConfigBuilder {
        self.extra_build_script_lines = lines;
        self
    }

    /// Whether the link lines are left to the extra lines.
    ///
    /// ```
    /// use pyrope_build_config::{InterpreterConfigBuilder, PythonImplementation::CPython, PythonVersion};
    /// let builder = InterpreterConfigBuilder::new(CPython, PythonVersion::py3(12));
    /// let config = builder.suppress_build_script_link_lines(true).finalize()?;
    /// assert!(config.suppress_build_script_link_lines());
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    #[must_use]
    pub fn suppress_build_script_link_lines(mut self, suppress: bool) -> InterpreterConfigBuilder {
        self.suppress_build_script_link_lines = suppress;
        self
    }

    /// The configuration.
    ///
    /// ```
    /// use pyrope_build_config::{InterpreterConfigBuilder, PythonImplementation::{CPython, PyPy}, PythonVersion};
    /// let builder = InterpreterConfigBuilder::new(PyPy, PythonVersion::py3(11));
    /// let error = builder.target_abi("CPython-abi3-3.9".parse()?).finalize().unwrap_err();
    /// assert_eq!(error.to_string(), "PyPy 3.11 does not have the ABI `CPython-abi3-3.9`: correct one of them");
    /// # let _ = CPython;
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    ///
    /// # Errors
    /// If there is no such ABI (see [`PythonAbiBuilder::finalize`]), or if the target ABI is one of a newer version
    /// or of another implementation than the interpreter.
    #[allow(deprecated)]
    pub fn finalize(self) -> Result<InterpreterConfig> {
        let target_abi = match self.target_abi {
            Some(abi) => abi,
            None => self.abi()?,
        };
        if target_abi.implementation() != self.implementation || target_abi.version() > self.version
        {
            bail!(
                "{} {} does not have the ABI `{target_abi}`: correct one of them",
                self.implementation,
                self.version
            );
        }
        let config = InterpreterConfig {
            implementation: self.implementation,
            version: self.version,
            shared: self.shared,
            abi3: false,
            lib_name: self.lib_name,
            lib_dir: self.lib_dir,
            executable: self.executable,
            pointer_width: self.pointer_width,
            build_flags: self.build_flags.with_implied(),
            suppress_build_script_link_lines: self.suppress_build_script_link_lines,
            extra_build_script_lines: self.extra_build_script_lines,
            python_framework_prefix: self.python_framework_prefix,
            target_abi,
        };
        Ok(config.with_target_abi(target_abi))
    }

    /// The flag chooses an ABI only where there are two.
    fn has_gil_disabled_flag(&self) -> bool {
        let one_abi = self.implementation == PythonImplementation::RustPython;
        !one_abi && self.build_flags.0.contains(&BuildFlag::Py_GIL_DISABLED)
    }

    /// The ABI that follows from the other settings.
    fn abi(&self) -> Result<PythonAbi> {
        let mut abi = PythonAbiBuilder::new(self.implementation, self.version);
        if let Some(stable) = self.stable {
            abi = abi.stable_abi(stable);
        } else if self.free_threaded || self.has_gil_disabled_flag() {
            abi = abi.free_threaded();
        }
        if self.build_flags.0.contains(&BuildFlag::Py_DEBUG) {
            abi = abi.debug();
        }
        abi.finalize()
    }
}
