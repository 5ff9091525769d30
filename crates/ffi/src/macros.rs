//! Macros used by every module.

/// An `extern "C"` block of functions and statics of the Python library. On Windows the block
/// imports from the DLL by name, so no import library is needed.
macro_rules! extern_libpython {
    ($($body:tt)*) => {
        extern "C" {
            $($body)*
        }
    };
}

/// Makes a NUL-terminated C string from a string literal.
#[macro_export]
macro_rules! c_str {
    ($s:expr) => {{
        const C: &::core::ffi::CStr =
            match ::core::ffi::CStr::from_bytes_with_nul(::core::concat!($s, "\0").as_bytes()) {
                Ok(c) => c,
                Err(_) => panic!("string contains a NUL byte"),
            };
        C
    }};
}
