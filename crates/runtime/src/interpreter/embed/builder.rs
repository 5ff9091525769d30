//! The options with which an interpreter is started.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use super::super::start::{self, NotStarted};
use super::error::{InitializeError, Reason};
use super::{paths, scoped};
use crate::Python;

/// Options for starting an interpreter; [`initialize`](Self::initialize) starts it.
///
/// What is not set is as `python` has it, but for two things: no signal handlers are installed, and
/// nothing is taken from the program's arguments.
///
/// Python 3.7, and builds for the limited API, know fewer options. There, paths and arguments are set
/// in `sys` once Python runs, and other options make starting fail with an error that names them.
///
/// ```no_run
/// # use pyrope_runtime as pyrope;
/// use pyrope::embed::InterpreterBuilder;
/// use pyrope::prelude::*;
///
/// InterpreterBuilder::new()
///     .program_name("thermostat")
///     .argv(["thermostat", "--quiet"])
///     .prepend_module_search_path("/opt/thermostat/plugins")
///     .write_bytecode(false)
///     .initialize()?;
/// Python::attach(|py| py.import("plugins").map(drop))?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct InterpreterBuilder {
    options: Options,
}

/// What was set, `None` being Python's own choice.
#[derive(Debug, Clone, Default)]
pub(super) struct Options {
    pub(super) isolated: bool,
    pub(super) use_environment: Option<bool>,
    pub(super) site_import: Option<bool>,
    pub(super) user_site_directory: Option<bool>,
    pub(super) write_bytecode: Option<bool>,
    pub(super) utf8_mode: Option<bool>,
    pub(super) signal_handlers: bool,
    pub(super) program_name: Option<OsString>,
    pub(super) executable: Option<OsString>,
    pub(super) home: Option<OsString>,
    pub(super) argv: Option<Vec<OsString>>,
    pub(super) module_search_paths: Option<Vec<OsString>>,
    pub(super) x_options: Vec<OsString>,
    pub(super) warn_options: Vec<OsString>,
    virtual_environment: Option<PathBuf>,
    first_search_paths: Vec<OsString>,
}

impl InterpreterBuilder {
    /// The options of `python`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{embed::InterpreterBuilder, prelude::*};
    /// # fn main() -> PyResult<()> {
    /// InterpreterBuilder::new().initialize().expect("as plain as `python`");
    /// Python::attach(|py| py.run(c"print('ready')", None, None))?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Shields Python from the environment it runs in, as `python -I` does: environment variables,
    /// the user's packages and the locale are not looked at.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{embed::InterpreterBuilder, prelude::*};
    /// # fn main() -> PyResult<()> {
    /// InterpreterBuilder::new().isolated(true).initialize().expect("Python starts");
    /// let isolated: u8 = Python::attach(|py| py.import("sys")?.getattr("flags")?.getattr("isolated")?.extract())?;
    /// assert_eq!(isolated, 1);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn isolated(mut self, isolated: bool) -> Self {
        self.options.isolated = isolated;
        self
    }

    /// Whether variables such as `PYTHONPATH` and `PYTHONHOME` count; not when isolated.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{embed::InterpreterBuilder, prelude::*};
    /// # fn main() -> PyResult<()> {
    /// InterpreterBuilder::new().use_environment(false).initialize().expect("Python starts");
    /// Python::attach(|py| {
    ///     let flags = py.import("sys")?.getattr("flags")?;
    ///     assert_eq!(flags.getattr("ignore_environment")?.extract::<u8>()?, 1);
    ///     Ok::<_, PyErr>(())
    /// })?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn use_environment(mut self, use_environment: bool) -> Self {
        self.options.use_environment = Some(use_environment);
        self
    }

    /// Whether `site` is imported, which adds the folders of installed packages to `sys.path`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{embed::InterpreterBuilder, prelude::*};
    /// # fn main() -> PyResult<()> {
    /// InterpreterBuilder::new().site_import(false).initialize().expect("Python starts");
    /// Python::attach(|py| {
    ///     let modules = py.import("sys")?.getattr("modules")?;
    ///     assert!(!modules.contains("site")?);
    ///     Ok::<_, PyErr>(())
    /// })?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn site_import(mut self, import: bool) -> Self {
        self.options.site_import = Some(import);
        self
    }

    /// Whether the user's own packages are found; not when isolated.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{embed::InterpreterBuilder, prelude::*};
    /// # fn main() -> PyResult<()> {
    /// InterpreterBuilder::new().user_site_directory(false).initialize().expect("Python starts");
    /// Python::attach(|py| {
    ///     let enabled = py.import("site")?.getattr("ENABLE_USER_SITE")?;
    ///     assert!(!enabled.is_truthy()?);
    ///     Ok::<_, PyErr>(())
    /// })?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn user_site_directory(mut self, add: bool) -> Self {
        self.options.user_site_directory = Some(add);
        self
    }

    /// Whether imported modules are kept compiled, in `__pycache__`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{embed::InterpreterBuilder, prelude::*};
    /// # fn main() -> PyResult<()> {
    /// InterpreterBuilder::new().write_bytecode(false).initialize().expect("Python starts");
    /// let dont: bool = Python::attach(|py| py.import("sys")?.getattr("dont_write_bytecode")?.extract())?;
    /// assert!(dont);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn write_bytecode(mut self, write: bool) -> Self {
        self.options.write_bytecode = Some(write);
        self
    }

    /// Whether files and streams are UTF-8 whatever the locale says.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{embed::InterpreterBuilder, prelude::*};
    /// # fn main() -> PyResult<()> {
    /// InterpreterBuilder::new().utf8_mode(true).initialize().expect("Python starts");
    /// Python::attach(|py| {
    ///     let flags = py.import("sys")?.getattr("flags")?;
    ///     assert_eq!(flags.getattr("utf8_mode")?.extract::<u8>()?, 1);
    ///     Ok::<_, PyErr>(())
    /// })?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn utf8_mode(mut self, utf8: bool) -> Self {
        self.options.utf8_mode = Some(utf8);
        self
    }

    /// Whether Python handles signals, so that Ctrl-C raises `KeyboardInterrupt`. It does not unless
    /// this is called.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{embed::InterpreterBuilder, prelude::*};
    /// # fn main() -> PyResult<()> {
    /// InterpreterBuilder::new().signal_handlers(true).initialize().expect("Python starts");
    /// Python::attach(|py| {
    ///     let signal = py.import("signal")?;
    ///     let handler = signal.call_method1("getsignal", (signal.getattr("SIGINT")?,))?;
    ///     assert!(handler.is(&signal.getattr("default_int_handler")?));
    ///     Ok::<_, PyErr>(())
    /// })?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn signal_handlers(mut self, install: bool) -> Self {
        self.options.signal_handlers = install;
        self
    }

    /// The name of the program, by which Python looks for itself.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{embed::InterpreterBuilder, prelude::*};
    ///
    /// let builder = InterpreterBuilder::new().program_name("thermostat");
    /// builder.initialize().expect("Python starts");
    /// # Python::attach(|_py| ());
    /// ```
    #[inline]
    pub fn program_name(mut self, name: impl AsRef<OsStr>) -> Self {
        self.options.program_name = Some(name.as_ref().to_owned());
        self
    }

    /// `sys.executable`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{embed::InterpreterBuilder, prelude::*};
    /// # fn main() -> PyResult<()> {
    /// InterpreterBuilder::new().executable("/usr/bin/thermostat").initialize().expect("Python starts");
    /// let executable: String = Python::attach(|py| py.import("sys")?.getattr("executable")?.extract())?;
    /// assert_eq!(executable, "/usr/bin/thermostat");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn executable(mut self, path: impl AsRef<Path>) -> Self {
        self.options.executable = Some(path.as_ref().into());
        self
    }

    /// Where Python's standard library is installed, as `PYTHONHOME` says.
    ///
    /// ```no_run
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::embed::InterpreterBuilder;
    ///
    /// // A Python that is delivered with the program.
    /// let here = std::env::current_exe().unwrap();
    /// let python = here.with_file_name("python");
    /// InterpreterBuilder::new().isolated(true).home(python).initialize().expect("Python is there");
    /// ```
    #[inline]
    pub fn home(mut self, path: impl AsRef<Path>) -> Self {
        self.options.home = Some(path.as_ref().into());
        self
    }

    /// A virtual environment, whose packages are found as if its own `python` ran.
    ///
    /// It is to be made by a Python of the version that is embedded.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::embed::InterpreterBuilder;
    ///
    /// let error = InterpreterBuilder::new().virtual_environment("no/such/folder").initialize();
    /// assert_eq!(
    ///     error.unwrap_err().to_string(),
    ///     "there is no virtual environment at no/such/folder: it has no pyvenv.cfg"
    /// );
    /// ```
    #[inline]
    pub fn virtual_environment(mut self, path: impl AsRef<Path>) -> Self {
        self.options.virtual_environment = Some(path.as_ref().to_owned());
        self
    }

    /// `sys.argv`, with the name of the program as first item.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{embed::InterpreterBuilder, prelude::*};
    /// # fn main() -> PyResult<()> {
    /// InterpreterBuilder::new().argv(["thermostat", "--quiet"]).initialize().expect("Python starts");
    /// let argv: Vec<String> = Python::attach(|py| py.import("sys")?.getattr("argv")?.extract())?;
    /// assert_eq!(argv, ["thermostat", "--quiet"]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn argv<I>(mut self, arguments: I) -> Self
    where
        I: IntoIterator,
        I::Item: AsRef<OsStr>,
    {
        self.options.argv = Some(owned(arguments));
        self
    }

    /// `sys.path`, in place of what Python would find. The standard library has to be in it.
    ///
    /// ```no_run
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::embed::InterpreterBuilder;
    ///
    /// // Nothing is found but what is delivered with the program.
    /// let builder = InterpreterBuilder::new()
    ///     .module_search_paths(["/opt/thermostat/python.zip", "/opt/thermostat/plugins"]);
    /// builder.initialize().expect("the standard library is there");
    /// ```
    pub fn module_search_paths<I>(mut self, paths: I) -> Self
    where
        I: IntoIterator,
        I::Item: AsRef<OsStr>,
    {
        self.options.module_search_paths = Some(owned(paths));
        self
    }

    /// A folder whose modules are found before all others. The one that is given last comes first.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{embed::InterpreterBuilder, prelude::*};
    /// # fn main() -> PyResult<()> {
    /// InterpreterBuilder::new()
    ///     .prepend_module_search_path("/opt/thermostat/plugins")
    ///     .prepend_module_search_path("/home/me/plugins")
    ///     .initialize()
    ///     .expect("Python starts");
    /// let paths: Vec<String> = Python::attach(|py| py.import("sys")?.getattr("path")?.extract())?;
    /// assert_eq!(paths[..2], ["/home/me/plugins", "/opt/thermostat/plugins"]);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn prepend_module_search_path(mut self, path: impl AsRef<Path>) -> Self {
        self.options.first_search_paths.push(path.as_ref().into());
        self
    }

    /// An option as `python -X` takes it.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{embed::InterpreterBuilder, prelude::*};
    /// # fn main() -> PyResult<()> {
    /// InterpreterBuilder::new().x_option("site-config=local").initialize().expect("Python starts");
    /// Python::attach(|py| {
    ///     let options = py.import("sys")?.getattr("_xoptions")?;
    ///     assert_eq!(options.get_item("site-config")?.extract::<String>()?, "local");
    ///     Ok::<_, PyErr>(())
    /// })?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn x_option(mut self, option: impl AsRef<OsStr>) -> Self {
        self.options.x_options.push(option.as_ref().to_owned());
        self
    }

    /// A rule for warnings as `python -W` takes it.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{embed::InterpreterBuilder, exceptions::PyDeprecationWarning, prelude::*};
    ///
    /// InterpreterBuilder::new().warn_option("error").initialize().expect("Python starts");
    /// Python::attach(|py| {
    ///     let category = py.get_type::<PyDeprecationWarning>();
    ///     assert!(PyErr::warn(py, &category, c"old", 1).is_err());
    /// });
    /// ```
    #[inline]
    pub fn warn_option(mut self, option: impl AsRef<OsStr>) -> Self {
        self.options.warn_options.push(option.as_ref().to_owned());
        self
    }

    /// Starts the interpreter, which then runs until the process ends or [`finalize`](super::finalize)
    /// is called. The calling thread is left detached.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::embed::InterpreterBuilder;
    ///
    /// assert!(InterpreterBuilder::new().initialize().is_ok());
    /// let error = InterpreterBuilder::new().initialize().unwrap_err();
    /// assert_eq!(error.to_string(), "a Python interpreter is running already");
    /// ```
    ///
    /// # Errors
    /// If an interpreter runs already or has been ended, or if Python cannot start with these options.
    #[inline]
    pub fn initialize(self) -> Result<(), InitializeError> {
        start::start(|| self.start()).map_err(|why| match why {
            NotStarted::Running => InitializeError(Reason::Running),
            NotStarted::Ended => InitializeError(Reason::Ended),
            NotStarted::Failed(error) => error,
        })
    }

    /// Starts an interpreter, runs `f` attached to it, and finalises it: see
    /// [`with_embedded_python_interpreter`](crate::with_embedded_python_interpreter).
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{embed::InterpreterBuilder, types::PyAnyMethods};
    ///
    /// let builder = InterpreterBuilder::new().argv(["program", "first"]);
    /// // SAFETY: the process uses Python here only.
    /// let count = unsafe {
    ///     builder.run(|py| py.eval(c"len(__import__('sys').argv)", None, None)?.extract::<i32>())
    /// };
    /// assert_eq!(count.unwrap().unwrap(), 2);
    /// ```
    ///
    /// # Errors
    /// If Python cannot start with these options; `f` is not called then.
    ///
    /// # Panics
    /// If an interpreter runs already.
    ///
    /// # Safety
    /// As for [`with_embedded_python_interpreter`](crate::with_embedded_python_interpreter).
    pub unsafe fn run<F, R>(self, f: F) -> Result<R, InitializeError>
    where
        F: for<'p> FnOnce(Python<'p>) -> R,
    {
        // SAFETY: as the caller promises.
        unsafe { scoped::run(|| self.start(), f) }
    }

    /// Starts the interpreter, and leaves the thread attached if that succeeds.
    #[inline]
    fn start(mut self) -> Result<(), InitializeError> {
        if let Some(folder) = self.options.virtual_environment.take() {
            let python = paths::python_of_environment(&folder)
                .ok_or(InitializeError(Reason::NoVirtualEnvironment(folder)))?;
            // As a name too: before 3.11 that is what Python looks for itself by.
            self.options.program_name = Some(python.clone());
            self.options.executable = Some(python);
        }
        self.options.start()?;
        // SAFETY: starting has left this thread attached.
        unsafe {
            self.options.complete().inspect_err(|_| {
                // Nobody else has used it, so it may go.
                start::end_attached();
            })
        }
    }
}

impl Options {
    #[cfg(all(Py_3_8, not(Py_LIMITED_API)))]
    #[inline]
    fn start(&self) -> Result<(), InitializeError> {
        // Made for the purpose, but without the answer "as the environment says".
        #[cfg(Py_3_14)]
        if self.isolated && self.use_environment != Some(true) {
            return super::init_config::start(self);
        }
        super::config::start(self)
    }

    #[cfg(any(not(Py_3_8), Py_LIMITED_API))]
    #[inline]
    fn start(&self) -> Result<(), InitializeError> {
        super::fallback::start(self)
    }

    /// Sets what no configuration takes.
    ///
    /// # Safety
    /// The interpreter has been started, and this thread is attached.
    #[inline]
    unsafe fn complete(&self) -> Result<(), InitializeError> {
        #[cfg(any(not(Py_3_8), Py_LIMITED_API))]
        // SAFETY: as the caller promises.
        unsafe {
            super::fallback::complete(self)?;
        }
        // From the first to the last, so that the last is in front.
        for path in &self.first_search_paths {
            // SAFETY: as the caller promises.
            unsafe { paths::prepend(path) }?;
        }
        Ok(())
    }
}

fn owned<I>(texts: I) -> Vec<OsString>
where
    I: IntoIterator,
    I::Item: AsRef<OsStr>,
{
    texts
        .into_iter()
        .map(|text| text.as_ref().to_owned())
        .collect()
}
