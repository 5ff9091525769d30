//! What the macros make of a user's function: a closure that converts the arguments, calls it and
//! converts the result. C functions get no pointer to it, so each knows its own by the type: closures that
//! capture nothing have no data, and one is as good as another.

use std::marker::PhantomData;
use std::ptr::NonNull;

use super::{BodyOf, Signature, Slots, StaticRef};
use crate::{ffi, PyResult, Python};

/// The value of a type without data.
///
/// # Safety
/// Nobody minds another value of the type: closures without captures, functions.
pub(crate) const unsafe fn conjured<F: Copy>() -> &'static F {
    const { assert!(size_of::<F>() == 0, "the closure captures something") };
    // SAFETY: - a reference to nothing only has to be aligned;
    //         - the caller says that there may be another value.
    unsafe { NonNull::<F>::dangling().as_ref() }
}

/// A function that Python calls, as a type.
pub trait Thunk<R: 'static>: Copy {
    /// What is called, with the receiver as it comes.
    const BODY: BodyOf<R>;
}

/// A [`Thunk`], or `()` where there may be none.
pub trait MaybeThunk<R: 'static>: Copy {
    /// What is called.
    const BODY: Option<BodyOf<R>>;

    /// The signature that it comes with.
    fn signature() -> Option<&'static Signature>;
}

impl<R: 'static> MaybeThunk<R> for () {
    const BODY: Option<BodyOf<R>> = None;

    fn signature() -> Option<&'static Signature> {
        None
    }
}

/// A function's signature, as a type: that of a function that gives it, or of what knows it as a constant.
pub trait Signed: Copy + 'static {
    /// The signature; of no use if it has to be asked for.
    const KNOWN: StaticRef<Signature>;
    /// Whether it has not.
    const IS_KNOWN: bool;

    /// Asks for it.
    fn asked() -> &'static Signature;
}

impl<S: Fn() -> &'static Signature + Copy + 'static> Signed for S {
    const KNOWN: StaticRef<Signature> = StaticRef::nowhere();
    const IS_KNOWN: bool = false;

    #[inline(always)]
    fn asked() -> &'static Signature {
        // SAFETY: whoever names the type has such a function.
        (const { unsafe { conjured::<S>() } })()
    }
}

/// The signature that a type stands for.
macro_rules! signature {
    ($signed:ty) => {
        if <$signed>::IS_KNOWN {
            $crate::function::referent!(<$signed>::KNOWN)
        } else {
            <$signed>::asked()
        }
    };
}
pub(crate) use signature;

/// A thunk that gets the receiver as it comes.
#[derive(Debug, Copy, Clone)]
pub struct Raw<F>(PhantomData<F>);

/// A function that gets the receiver as it comes, or has none.
pub const fn raw<R, F>(_body: F) -> impl Thunk<R> + MaybeThunk<R>
where
    R: 'static,
    F: for<'a, 'py> Fn(Python<'py>, *mut ffi::PyObject, &Slots<'a, 'py>) -> PyResult<R>
        + Copy
        + 'static,
{
    Raw::<F>(PhantomData)
}

impl<R: 'static, F> Thunk<R> for Raw<F>
where
    F: for<'a, 'py> Fn(Python<'py>, *mut ffi::PyObject, &Slots<'a, 'py>) -> PyResult<R>
        + Copy
        + 'static,
{
    const BODY: BodyOf<R> = raw_body::<R, F>;
}

fn raw_body<R, F>(py: Python<'_>, slf: *mut ffi::PyObject, args: Slots<'_, '_>) -> PyResult<R>
where
    F: for<'a, 'py> Fn(Python<'py>, *mut ffi::PyObject, &Slots<'a, 'py>) -> PyResult<R>
        + Copy
        + 'static,
{
    // SAFETY: the thunk was made with such a closure.
    (const { unsafe { conjured::<F>() } })(py, slf, &args)
}

impl<R: 'static, F> MaybeThunk<R> for Raw<F>
where
    Raw<F>: Thunk<R>,
{
    const BODY: Option<BodyOf<R>> = Some(<Self as Thunk<R>>::BODY);

    fn signature() -> Option<&'static Signature> {
        None
    }
}

/// A thunk of a slot that is shared, with its signature.
#[derive(Debug, Copy, Clone)]
pub struct WithSignature<S, B>(PhantomData<(S, B)>);

/// A function of a shared slot, with the names of its parameters.
pub const fn signed<S: Signed, B: Copy>(_signature: S, _body: B) -> WithSignature<S, B> {
    WithSignature(PhantomData)
}

impl<R: 'static, S: Signed, B: Thunk<R>> MaybeThunk<R> for WithSignature<S, B> {
    const BODY: Option<BodyOf<R>> = Some(B::BODY);

    fn signature() -> Option<&'static Signature> {
        // SAFETY: see `Signed`.
        Some(unsafe { signature!(S) })
    }
}
