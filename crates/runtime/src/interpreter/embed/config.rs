//! Starting by `PyConfig`.

use std::ffi::{c_int, c_void, CStr, OsStr, OsString};
use std::mem::MaybeUninit;

use super::builder::Options;
use super::error::{InitializeError, Reason};
use crate::ffi;

/// Starts the interpreter, and leaves the thread attached if that succeeds.
#[inline]
pub(super) fn start(options: &Options) -> Result<(), InitializeError> {
    // Texts can be decoded after this.
    preinitialize(options)?;
    let mut config = Config::new(options.isolated);
    let set = |field: &mut c_int, value: Option<bool>| {
        if let Some(value) = value {
            *field = value.into();
        }
    };
    config.0.parse_argv = 0;
    config.0.install_signal_handlers = options.signal_handlers.into();
    set(&mut config.0.use_environment, options.use_environment);
    set(&mut config.0.site_import, options.site_import);
    set(
        &mut config.0.user_site_directory,
        options.user_site_directory,
    );
    set(&mut config.0.write_bytecode, options.write_bytecode);

    config.set_text("program_name", options.program_name.as_deref(), |config| {
        (&raw mut config.program_name).cast()
    })?;
    config.set_text("executable", options.executable.as_deref(), |config| {
        (&raw mut config.executable).cast()
    })?;
    config.set_text("home", options.home.as_deref(), |config| {
        (&raw mut config.home).cast()
    })?;
    if let Some(argv) = &options.argv {
        config.append("argv", argv, |config| &mut config.argv)?;
    }
    if let Some(paths) = &options.module_search_paths {
        config.0.module_search_paths_set = 1;
        config.append("module_search_paths", paths, |config| {
            &mut config.module_search_paths
        })?;
    }
    config.append("x_option", &options.x_options, |config| {
        &mut config.xoptions
    })?;
    config.append("warn_option", &options.warn_options, |config| {
        &mut config.warnoptions
    })?;
    // SAFETY: the configuration is complete; no interpreter runs, as `start::start` has seen.
    check(unsafe { ffi::Py_InitializeFromConfig(&config.0) })
}

#[inline]
fn preinitialize(options: &Options) -> Result<(), InitializeError> {
    let mut config = MaybeUninit::<ffi::PyPreConfig>::zeroed();
    // SAFETY: the functions fill the structure, and no interpreter runs.
    unsafe {
        if options.isolated {
            ffi::PyPreConfig_InitIsolatedConfig(config.as_mut_ptr());
        } else {
            ffi::PyPreConfig_InitPythonConfig(config.as_mut_ptr());
        }
        let config = config.assume_init_mut();
        config.parse_argv = 0;
        // Paths are read as the program's own locale says; it is not changed under it.
        config.coerce_c_locale = 0;
        if let Some(use_environment) = options.use_environment {
            config.use_environment = use_environment.into();
        }
        if let Some(utf8_mode) = options.utf8_mode {
            config.utf8_mode = utf8_mode.into();
        }
        check(ffi::Py_PreInitialize(config))
    }
}

/// A configuration that frees what it holds.
struct Config(ffi::PyConfig);

impl Config {
    #[inline]
    fn new(isolated: bool) -> Self {
        let mut config = MaybeUninit::<ffi::PyConfig>::zeroed();
        // SAFETY: the functions fill the structure.
        unsafe {
            if isolated {
                ffi::PyConfig_InitIsolatedConfig(config.as_mut_ptr());
            } else {
                ffi::PyConfig_InitPythonConfig(config.as_mut_ptr());
            }
            Config(config.assume_init())
        }
    }

    #[inline]
    fn set_text(
        &mut self,
        option: &'static str,
        text: Option<&OsStr>,
        field: impl FnOnce(&mut ffi::PyConfig) -> *mut c_void,
    ) -> Result<(), InitializeError> {
        let Some(text) = text else { return Ok(()) };
        let text = Wide::new(text, option)?;
        let field = field(&mut self.0);
        // SAFETY: `field` is one of this configuration, and the text is copied.
        check(unsafe { ffi::PyConfig_SetString(&mut self.0, field.cast(), text.as_ptr().cast()) })
    }

    #[inline]
    fn append(
        &mut self,
        option: &'static str,
        texts: &[OsString],
        field: impl FnOnce(&mut ffi::PyConfig) -> &mut ffi::PyWideStringList,
    ) -> Result<(), InitializeError> {
        let list = field(&mut self.0);
        for text in texts {
            let text = Wide::new(text, option)?;
            // SAFETY: Python is preinitialized, the list is valid, and the text is copied.
            check(unsafe { ffi::PyWideStringList_Append(list, text.as_ptr().cast()) })?;
        }
        Ok(())
    }
}

impl Drop for Config {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: initialized by `new`.
        unsafe { ffi::PyConfig_Clear(&mut self.0) };
    }
}

/// A text of wide characters that ends with NUL.
#[cfg(not(windows))]
struct Wide(*mut c_void);

#[cfg(not(windows))]
impl Wide {
    #[inline]
    fn new(text: &OsStr, option: &'static str) -> Result<Self, InitializeError> {
        let refused = InitializeError(Reason::Text(option));
        let Ok(text) = std::ffi::CString::new(text.as_encoded_bytes()) else {
            return Err(refused);
        };
        // SAFETY: Python is preinitialized; gives a text of its own, or NULL.
        let wide = unsafe { ffi::Py_DecodeLocale(text.as_ptr(), std::ptr::null_mut()) };
        if wide.is_null() {
            return Err(refused);
        }
        Ok(Wide(wide.cast()))
    }

    #[inline]
    fn as_ptr(&self) -> *const c_void {
        self.0
    }
}

#[cfg(not(windows))]
impl Drop for Wide {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: what `Py_DecodeLocale` gives is freed by this.
        unsafe { ffi::PyMem_RawFree(self.0) };
    }
}

/// A text of wide characters that ends with NUL.
#[cfg(windows)]
struct Wide(Vec<u16>);

#[cfg(windows)]
impl Wide {
    #[inline]
    fn new(text: &OsStr, option: &'static str) -> Result<Self, InitializeError> {
        use std::os::windows::ffi::OsStrExt;
        let mut units: Vec<u16> = text.encode_wide().collect();
        if units.contains(&0) {
            return Err(InitializeError(Reason::Text(option)));
        }
        units.push(0);
        Ok(Wide(units))
    }

    #[inline]
    fn as_ptr(&self) -> *const c_void {
        self.0.as_ptr().cast()
    }
}

#[inline]
fn check(status: ffi::PyStatus) -> Result<(), InitializeError> {
    // SAFETY: - both only look at the status;
    //         - its texts are static, or NULL.
    unsafe {
        if ffi::PyStatus_Exception(status) == 0 {
            return Ok(());
        }
        if ffi::PyStatus_IsExit(status) != 0 {
            return Err(InitializeError(Reason::Exit(status.exitcode)));
        }
        let shown = |text: *const std::ffi::c_char| {
            (!text.is_null()).then(|| CStr::from_ptr(text).to_string_lossy())
        };
        let message = shown(status.err_msg).unwrap_or("unknown error".into());
        let message = match shown(status.func) {
            Some(function) => format!("{function}: {message}"),
            None => message.into_owned(),
        };
        Err(InitializeError(Reason::Python(message)))
    }
}
