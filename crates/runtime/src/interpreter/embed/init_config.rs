//! Starting an isolated interpreter by `PyInitConfig`, whose options have names instead of a structure.

use std::ffi::{c_char, c_int, CStr, CString, OsStr, OsString};
use std::ptr::NonNull;

use super::builder::Options;
use super::error::{InitializeError, Reason};
use crate::ffi;

/// Starts the interpreter, and leaves the thread attached if that succeeds.
#[inline]
pub(super) fn start(options: &Options) -> Result<(), InitializeError> {
    let config = Config::new()?;
    let flags = [
        (c"site_import", options.site_import),
        (c"user_site_directory", options.user_site_directory),
        (c"write_bytecode", options.write_bytecode),
        (c"utf8_mode", options.utf8_mode),
        (c"install_signal_handlers", Some(options.signal_handlers)),
    ];
    for (name, value) in flags {
        if let Some(value) = value {
            // SAFETY: the configuration is alive, the name NUL-terminated.
            config.check(unsafe {
                ffi::PyInitConfig_SetInt(config.as_ptr(), name.as_ptr(), value.into())
            })?;
        }
    }
    let texts = [
        (c"program_name", "program_name", &options.program_name),
        (c"executable", "executable", &options.executable),
        (c"home", "home", &options.home),
    ];
    for (name, option, value) in texts {
        if let Some(value) = value {
            let value = utf8(value, option)?;
            // SAFETY: as above; the value is copied.
            config.check(unsafe {
                ffi::PyInitConfig_SetStr(config.as_ptr(), name.as_ptr(), value.as_ptr())
            })?;
        }
    }
    if let Some(argv) = &options.argv {
        config.set_list(c"argv", argv, "argv")?;
    }
    if let Some(paths) = &options.module_search_paths {
        config.set_list(c"module_search_paths", paths, "module_search_paths")?;
    }
    if !options.x_options.is_empty() {
        config.set_list(c"xoptions", &options.x_options, "x_option")?;
    }
    if !options.warn_options.is_empty() {
        config.set_list(c"warnoptions", &options.warn_options, "warn_option")?;
    }
    // SAFETY: no interpreter runs, as `start::start` has seen.
    config.check(unsafe { ffi::Py_InitializeFromInitConfig(config.as_ptr()) })
}

/// A configuration that is freed at the end.
struct Config(NonNull<ffi::PyInitConfig>);

impl Config {
    #[inline]
    fn new() -> Result<Self, InitializeError> {
        // SAFETY: may be called before an interpreter runs; gives a new configuration, or NULL.
        NonNull::new(unsafe { ffi::PyInitConfig_Create() })
            .map(Config)
            .ok_or_else(|| InitializeError(Reason::Python("out of memory".to_owned())))
    }

    #[inline]
    fn as_ptr(&self) -> *mut ffi::PyInitConfig {
        self.0.as_ptr()
    }

    #[inline]
    fn set_list(
        &self,
        name: &CStr,
        values: &[OsString],
        option: &'static str,
    ) -> Result<(), InitializeError> {
        let values = values
            .iter()
            .map(|value| utf8(value, option))
            .collect::<Result<Vec<_>, _>>()?;
        let pointers: Vec<*mut c_char> = values
            .iter()
            .map(|value| value.as_ptr().cast_mut())
            .collect();
        // SAFETY: - the configuration is alive, the name NUL-terminated;
        //         - there are so many NUL-terminated texts, which are copied and not written to.
        self.check(unsafe {
            ffi::PyInitConfig_SetStrList(
                self.as_ptr(),
                name.as_ptr(),
                pointers.len(),
                pointers.as_ptr(),
            )
        })
    }

    /// The outcome of a function, negative if it failed.
    #[inline]
    fn check(&self, code: c_int) -> Result<(), InitializeError> {
        if code >= 0 {
            return Ok(());
        }
        let (mut exit_code, mut message) = (0, std::ptr::null());
        // SAFETY: - the configuration is alive;
        //         - the message belongs to it, and is NUL-terminated.
        unsafe {
            if ffi::PyInitConfig_GetExitCode(self.as_ptr(), &mut exit_code) != 0 {
                return Err(InitializeError(Reason::Exit(exit_code)));
            }
            let message = match ffi::PyInitConfig_GetError(self.as_ptr(), &mut message) {
                0 => "unknown error".to_owned(),
                _ => CStr::from_ptr(message).to_string_lossy().into_owned(),
            };
            Err(InitializeError(Reason::Python(message)))
        }
    }
}

impl Drop for Config {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: made by `new`, and not used any more.
        unsafe { ffi::PyInitConfig_Free(self.as_ptr()) };
    }
}

/// A value as this configuration wants it.
#[inline]
fn utf8(text: &OsStr, option: &'static str) -> Result<CString, InitializeError> {
    text.to_str()
        .and_then(|text| CString::new(text).ok())
        .ok_or(InitializeError(Reason::Text(option)))
}
