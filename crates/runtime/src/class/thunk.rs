//! Thunks of methods: the receiver is borrowed around a closure that takes a reference.
//!
//! Borrowing is the same code for all methods of all classes. In release builds it is inlined, with what the
//! class knows of its layout as constants.

use std::ffi::c_void;
use std::marker::PhantomData;
use std::ptr::NonNull;

use super::base::PyClassBaseType;
use super::borrow::{Exclusive, PyBorrowError, PyBorrowMutError, Shared};
use super::definition::{nth, Class, Nth, PyClass};
use super::layout;
use super::part::Borrowing;
use crate::function::{conjured, BodyOf, MaybeThunk, Signature, Slots, Thunk};
use crate::{ffi, PyResult, Python};

/// A thunk that gets the receiver as `&T`.
#[derive(Debug)]
pub struct ByRef<T, F>(PhantomData<(*const T, F)>);

/// A thunk that gets the receiver as something that gives a `&T`.
#[derive(Debug)]
pub struct ByLent<T, F>(PhantomData<(*const T, F)>);

/// A thunk that gets the receiver as `&mut T`.
#[derive(Debug)]
pub struct ByMut<T, F>(PhantomData<(*mut T, F)>);

/// What makes thunks of a class's methods: [`PyClass::THUNKS`], so that what is no class is said once, where that is
/// asked for. `C` is the class again, as an associated type: the compiler does not know it then, and says no more.
#[derive(Debug)]
pub struct Thunks<T, C = T>(pub(super) PhantomData<(*const T, *const C)>);

impl<T, C> Clone for Thunks<T, C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T, C> Copy for Thunks<T, C> {}

impl<T, C> Thunks<T, C> {
    /// The signature of this number in the class's block of methods.
    pub const fn nth<const N: usize>(self) -> Nth<C, N> {
        nth()
    }

    /// A method with `&self`.
    pub const fn by_ref<R, F>(self, _body: F) -> impl Thunk<R> + MaybeThunk<R>
    where
        C: PyClass<Class = T>,
        R: 'static,
        F: for<'s, 'a, 'py> Fn(Python<'py>, &'s T, &Slots<'a, 'py>) -> PyResult<R> + Copy + 'static,
    {
        ByRef::<C, F>(PhantomData)
    }

    /// The same for one that takes arguments which are made of what Python gives.
    pub const fn by_lent<R, F>(self, _body: F) -> impl Thunk<R> + MaybeThunk<R>
    where
        C: PyClass<Class = T>,
        R: 'static,
        F: for<'s, 'a, 'py> Fn(Python<'py>, Lent<'s, T>, &Slots<'a, 'py>) -> PyResult<R>
            + Copy
            + 'static,
    {
        ByLent::<C, F>(PhantomData)
    }

    /// A method with `&mut self`.
    pub const fn by_mut<R, F>(self, _proof: Mutably<C>, _body: F) -> impl Thunk<R> + MaybeThunk<R>
    where
        C: PyClass<Class = T>,
        R: 'static,
        F: for<'s, 'a, 'py> Fn(Python<'py>, &'s mut T, &Slots<'a, 'py>) -> PyResult<R>
            + Copy
            + 'static,
    {
        ByMut::<C, F>(PhantomData)
    }
}

/// An instance that is borrowed for a call.
///
/// This is passed and no reference where arguments are converted first: LLVM would read the fields behind a reference
/// before that, and keep them on the stack meanwhile.
#[derive(Debug, Copy, Clone)]
#[repr(transparent)]
pub struct Lent<'s, T>(*const T, PhantomData<&'s T>);

impl<'s, T> Lent<'s, T> {
    /// The value.
    #[inline(always)]
    pub fn get(self) -> &'s T {
        // SAFETY: borrowed for that long, by whoever made this.
        unsafe { &*self.0 }
    }
}

/// Proof that a class is not frozen.
#[derive(Debug)]
pub struct Mutably<T>(pub(super) PhantomData<*mut T>);

type Reference<'s, T> = &'s T;
type Mutable<'s, T> = &'s mut T;

macro_rules! thunks {
    ($($name:ident: $receiver:ident, $body:ident, $with:ident;)*) => {
        $(
            impl<T, F> Clone for $name<T, F> {
                fn clone(&self) -> Self {
                    *self
                }
            }

            impl<T, F> Copy for $name<T, F> {}

            impl<T, R: 'static, F> Thunk<R> for $name<T, F>
            where
                T: PyClass,
                F: for<'s, 'a, 'py> Fn(Python<'py>, $receiver<'s, T::Class>, &Slots<'a, 'py>) -> PyResult<R>
                    + Copy
                    + 'static,
            {
                const BODY: BodyOf<R> = $body::<T, R, F>;
            }

            impl<T, R: 'static, F> MaybeThunk<R> for $name<T, F>
            where
                Self: Thunk<R>,
            {
                const BODY: Option<BodyOf<R>> = Some(<Self as Thunk<R>>::BODY);

                fn signature() -> Option<&'static Signature> {
                    None
                }
            }

            fn $body<T, R, F>(
                py: Python<'_>,
                slf: *mut ffi::PyObject,
                args: Slots<'_, '_>,
            ) -> PyResult<R>
            where
                T: PyClass,
                F: for<'s, 'a, 'py> Fn(Python<'py>, $receiver<'s, T::Class>, &Slots<'a, 'py>) -> PyResult<R>
                    + Copy
                    + 'static,
            {
                unsafe fn within<T, R, F>(
                    py: Python<'_>,
                    value: NonNull<c_void>,
                    args: &Slots<'_, '_>,
                ) -> PyResult<R>
                where
                    F: for<'s, 'a, 'py> Fn(Python<'py>, $receiver<'s, T>, &Slots<'a, 'py>) -> PyResult<R>
                        + Copy
                        + 'static,
                {
                    // SAFETY: - the thunk was made with such a closure;
                    //         - a reference to a sized value is passed as a pointer, and this one is borrowed.
                    unsafe {
                        let value = std::mem::transmute::<NonNull<c_void>, $receiver<'_, T>>(value);
                        (const { conjured::<F>() })(py, value, args)
                    }
                }
                // SAFETY: Python calls methods with instances of their class.
                unsafe {
                    $with(T::CLASS.get(), const { How::of::<T>() }, within::<T::Class, R, F>, py, slf, args)
                }
            }
        )*
    };
}

thunks! {
    ByRef: Reference, ref_body, with_shared;
    ByLent: Lent, lent_body, with_shared;
    ByMut: Mutable, mut_body, with_exclusive;
}

/// The body of a method, of whatever class.
type ErasedBody<R> =
    for<'a, 'py> unsafe fn(Python<'py>, NonNull<c_void>, &Slots<'a, 'py>) -> PyResult<R>;

/// How an instance is borrowed, and where its value lies: all that differs from class to class.
#[derive(Copy, Clone)]
pub(super) struct How {
    pub(super) borrowing: Borrowing,
    pub(super) value: layout::Place,
}

impl How {
    pub(super) const fn of<T: PyClass>() -> Self {
        How {
            borrowing: <T as PyClassBaseType>::BORROWING,
            value: layout::Place::of::<T>(),
        }
    }

    /// The same for a part of the value.
    pub(super) const fn of_part(self, offset: usize) -> Self {
        How {
            value: self.value.plus(offset),
            ..self
        }
    }
}

/// # Safety
/// `slf` is an instance of the class that lives for the call, which has just begun; the body is for values of the class.
#[inline(always)]
unsafe fn with_shared<R>(
    class: &'static Class,
    how: How,
    body: ErasedBody<R>,
    py: Python<'_>,
    slf: *mut ffi::PyObject,
    args: Slots<'_, '_>,
) -> PyResult<R> {
    // SAFETY: as the caller promises; the value is borrowed until the body has returned.
    unsafe {
        class.check_receiver(py, slf)?;
        let Some(_borrow) = Shared::take_on_entry(class, how.borrowing, slf) else {
            return Err(PyBorrowError::new().into());
        };
        body(py, how.value.of_instance(class, slf), &args)
    }
}

/// # Safety
/// As for [`with_shared`].
#[inline(always)]
unsafe fn with_exclusive<R>(
    class: &'static Class,
    how: How,
    body: ErasedBody<R>,
    py: Python<'_>,
    slf: *mut ffi::PyObject,
    args: Slots<'_, '_>,
) -> PyResult<R> {
    // SAFETY: as the caller promises; the value is borrowed until the body has returned.
    unsafe {
        class.check_receiver(py, slf)?;
        let Some(_borrow) = Exclusive::take_on_entry(class, how.borrowing, slf) else {
            return Err(PyBorrowMutError::new().into());
        };
        body(py, how.value.of_instance(class, slf), &args)
    }
}
