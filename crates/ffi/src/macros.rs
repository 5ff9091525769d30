//! Macros used by every module.

/// An `extern "C"` block of functions and statics of the Python library.
#[cfg(not(pyrope_raw_dylib))]
macro_rules! extern_libpython {
    ($($body:tt)*) => {
        extern "C" {
            $($body)*
        }
    };
}

/// An `extern "C"` block of functions and statics of the Python library, which Windows finds in the
/// DLL that the build script names, without an import library.
#[cfg(pyrope_raw_dylib)]
macro_rules! extern_libpython {
    ($($body:tt)*) => {
        extern_libpython_in! {
            [
                "python3", "python3_d", "python3t", "python3t_d", "python37", "python37_d",
                "python38", "python38_d", "python39", "python39_d", "python310", "python310_d",
                "python311", "python311_d", "python312", "python312_d", "python313", "python313_d",
                "python313t", "python313t_d", "python314", "python314_d", "python314t", "python314t_d",
                "python315", "python315_d", "python315t", "python315t_d", "libpython3.7", "libpython3.8",
                "libpython3.9", "libpython3.10", "libpython3.11", "libpython3.12", "libpython3.13", "libpython3.14",
                "libpython3.15", "libpypy3.11-c"
            ]
            $($body)*
        }
    };
}

/// The block, with one `link` attribute for each DLL that Python may be in.
#[cfg(pyrope_raw_dylib)]
macro_rules! extern_libpython_in {
    ([$($dll:literal),*] $($body:tt)*) => {
        $(
            #[cfg_attr(
                all(pyrope_dll = $dll, target_arch = "x86"),
                link(name = $dll, kind = "raw-dylib", import_name_type = "undecorated")
            )]
            #[cfg_attr(
                all(pyrope_dll = $dll, not(target_arch = "x86")),
                link(name = $dll, kind = "raw-dylib")
            )]
        )*
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

/// Defines a static [`PyABIInfo`] of that name.
#[cfg(Py_3_15)]
#[macro_export]
macro_rules! PyABIInfo_VAR {
    ($name:ident) => {
        static mut $name: $crate::PyABIInfo = $crate::_PyABIInfo_DEFAULT;
    };
}
