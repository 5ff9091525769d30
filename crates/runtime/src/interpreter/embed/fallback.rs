//! Starting where no configuration can be given: by Python 3.7, and under the limited API.

use super::builder::Options;
use super::error::{InitializeError, Reason};
use super::paths;
use crate::ffi;

/// Starts the interpreter, and leaves the thread attached if that succeeds.
#[inline]
pub(super) fn start(options: &Options) -> Result<(), InitializeError> {
    let unknown = [
        ("isolated", options.isolated),
        ("use_environment", options.use_environment.is_some()),
        ("site_import", options.site_import.is_some()),
        ("user_site_directory", options.user_site_directory.is_some()),
        ("write_bytecode", options.write_bytecode.is_some()),
        ("utf8_mode", options.utf8_mode.is_some()),
        ("program_name", options.program_name.is_some()),
        ("executable", options.executable.is_some()),
        ("home", options.home.is_some()),
        ("x_option", !options.x_options.is_empty()),
        ("warn_option", !options.warn_options.is_empty()),
    ];
    if let Some((option, _)) = unknown.into_iter().find(|(_, is_set)| *is_set) {
        return Err(InitializeError(Reason::Unsupported(option)));
    }
    // SAFETY: no interpreter runs, as `start::start` has seen.
    unsafe { ffi::Py_InitializeEx(options.signal_handlers.into()) };
    Ok(())
}

/// Sets what can be set once Python runs.
///
/// # Safety
/// This thread is attached.
#[inline]
pub(super) unsafe fn complete(options: &Options) -> Result<(), InitializeError> {
    // SAFETY: as the caller promises.
    unsafe {
        if let Some(argv) = &options.argv {
            paths::set_list(c"argv", argv, "argv")?;
        }
        if let Some(search_paths) = &options.module_search_paths {
            paths::set_list(c"path", search_paths, "module_search_paths")?;
        }
    }
    Ok(())
}
