//! What C's own headers define and `core::ffi` lacks.

#[cfg(feature = "libc")]
#[cfg_attr(
    Py_LIMITED_API,
    allow(unused_imports, reason = "it has no type of keys of threads")
)]
mod of_system {
    #[cfg(not(windows))]
    pub(crate) use libc::pthread_key_t;
    pub use libc::FILE;
    pub(crate) use libc::{intptr_t, size_t, ssize_t, uintptr_t, wchar_t};
}

/// The same for the systems that Python runs on, without the crate `libc`, which takes longer to
/// compile than all of this one.
#[cfg(not(feature = "libc"))]
#[cfg_attr(
    Py_LIMITED_API,
    allow(dead_code, reason = "it has no type of keys of threads")
)]
mod of_system {
    pub(crate) type size_t = usize;
    pub(crate) type ssize_t = isize;
    pub(crate) type intptr_t = isize;
    pub(crate) type uintptr_t = usize;

    /// C's type of open files. With the feature `libc` it is that of the crate `libc`.
    #[repr(C)]
    #[derive(Debug)]
    pub struct FILE {
        _private: [u8; 0],
        /// Neither `Send` nor `Sync`, nor `Unpin`: C knows what is behind the pointer.
        _opaque: core::marker::PhantomData<(*mut u8, core::marker::PhantomPinned)>,
    }

    #[cfg(windows)]
    pub(crate) type wchar_t = u16;
    #[cfg(all(
        any(target_arch = "arm", target_arch = "aarch64"),
        not(any(
            windows,
            target_vendor = "apple",
            target_os = "netbsd",
            target_os = "openbsd"
        )),
    ))]
    pub(crate) type wchar_t = u32;
    #[cfg(not(any(
        windows,
        all(
            any(target_arch = "arm", target_arch = "aarch64"),
            not(any(target_vendor = "apple", target_os = "netbsd", target_os = "openbsd")),
        ),
    )))]
    pub(crate) type wchar_t = i32;

    #[cfg(target_vendor = "apple")]
    pub(crate) type pthread_key_t = core::ffi::c_ulong;
    #[cfg(any(
        target_os = "android",
        target_os = "freebsd",
        target_os = "dragonfly",
        target_os = "netbsd",
        target_os = "openbsd",
        target_os = "haiku",
    ))]
    pub(crate) type pthread_key_t = core::ffi::c_int;
    #[cfg(not(any(
        windows,
        target_vendor = "apple",
        target_os = "android",
        target_os = "freebsd",
        target_os = "dragonfly",
        target_os = "netbsd",
        target_os = "openbsd",
        target_os = "haiku",
    )))]
    pub(crate) type pthread_key_t = core::ffi::c_uint;
}

pub use of_system::*;
