//! What the macros refer to where the user's code has something that is deprecated, for the compiler's warning.
//!
//! The compiler shows the path of what is deprecated, so the names say what that is in the user's code. Nothing else is
//! in here, and the names stay: build logs are searched for them.
#![allow(
    non_upper_case_globals,
    reason = "the names are those of attributes and options"
)]

use std::marker::PhantomData;

/// `#[pyfn]`.
#[cfg_attr(
    not(feature = "before-0_29"),
    deprecated(note = "write the module as `#[pymodule] mod`, with the function inside")
)]
pub const pyfn: () = ();

/// The option `skip_from_py_object`.
#[cfg_attr(
    not(feature = "before-0_30"),
    deprecated(note = "classes are like that without the option: remove it")
)]
pub const skip_from_py_object: () = ();

/// A function with `#[new]` that returns a tuple.
#[cfg_attr(
    not(feature = "before-0_29"),
    deprecated(
        note = "return `PyClassInitializer::from(base).add_subclass(value)` instead of the tuple `(value, base)`"
    )
)]
pub const tuple_from_new: () = ();

/// What a function with `#[new]` has returned, where its type is a name that may be that of a tuple.
#[derive(Debug)]
pub struct Returned<T>(PhantomData<T>);

impl<T> Returned<T> {
    /// Of that value.
    #[inline(always)]
    pub const fn of(_: &T) -> Self {
        Returned(PhantomData)
    }
}

/// Of what is no tuple.
pub trait ReturnedNoTuple {
    /// Nothing to warn of.
    #[inline(always)]
    fn tuple_from_new(&self) {}
}

impl<T> ReturnedNoTuple for Returned<T> {}

macro_rules! tuples {
    ($([$($generic:ident)?] $tuple:ty;)*) => {
        $(
            impl<S, B $(, $generic)?> Returned<$tuple> {
                /// As [`tuple_from_new`].
                #[cfg_attr(
                    not(feature = "before-0_29"),
                    deprecated(
                        note = "return `PyClassInitializer::from(base).add_subclass(value)` instead of the tuple `(value, base)`"
                    )
                )]
                #[inline(always)]
                pub const fn tuple_from_new(&self) {}
            }
        )*
    };
}

tuples! {
    [] (S, B);
    [E] Result<(S, B), E>;
}

/// A class without an option about its conversion.
#[derive(Debug)]
pub struct Class<T>(PhantomData<T>);

/// Of classes that are not `Clone`.
pub trait ClassWithoutClone {
    /// Nothing to warn of.
    const that_is_clone_without_from_py_object: () = ();
}

impl<T> ClassWithoutClone for Class<T> {}

impl<T: Clone> Class<T> {
    /// Converted for no other reason than that it is `Clone`.
    #[cfg_attr(
        not(feature = "before-0_29"),
        deprecated(
            note = "without an option a class is not converted from 0.30 on: add `from_py_object`, or `skip_from_py_object` if nothing extracts it"
        )
    )]
    pub const that_is_clone_without_from_py_object: () = ();
}
