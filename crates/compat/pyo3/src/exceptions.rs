//! Exceptions, with two that were types of their own before 0.29. To Python both are `OSError`.

pub use pyrope::exceptions::*;

macro_rules! other_name_of_os_error {
    ($name:ident, $object:ident) => {
        #[doc = concat!("`OSError`, by another of its names: `", stringify!($object), "`.")]
        #[repr(transparent)]
        pub struct $name(crate::PyAny);

        // SAFETY: the type object of `OSError`, which lives as long as the interpreter.
        unsafe impl crate::PyTypeInfo for $name {
            const NAME: &'static str = stringify!($name);
            pyrope::__type_hint!(TYPE_HINT = <PyOSError as crate::PyTypeInfo>::TYPE_HINT);

            fn type_object_raw(_py: crate::Python<'_>) -> *mut crate::ffi::PyTypeObject {
                // SAFETY: a static pointer, set when the interpreter starts.
                unsafe { crate::ffi::$object.cast() }
            }
        }

        impl crate::types::DerefToPyAny for $name {}
        impl crate::ToPyErr for $name {}

        // SAFETY: how every exception begins.
        #[cfg(not(Py_LIMITED_API))]
        unsafe impl crate::type_object::PyLayout<$name> for crate::ffi::PyBaseExceptionObject {}
        #[cfg(not(Py_LIMITED_API))]
        impl crate::type_object::PySizedLayout<$name> for crate::ffi::PyBaseExceptionObject {}

        impl $name {
            /// An error of this type.
            pub fn new_err<A>(args: A) -> crate::PyErr
            where
                A: crate::PyErrArguments + Send + Sync + 'static,
            {
                crate::PyErr::new::<Self, A>(args)
            }
        }
    };
}

other_name_of_os_error!(PyEnvironmentError, PyExc_EnvironmentError);
other_name_of_os_error!(PyIOError, PyExc_IOError);
