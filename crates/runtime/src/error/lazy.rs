//! Errors that are not made yet: a type, and Rust values for the arguments, in one allocation.

use std::cell::UnsafeCell;
use std::ptr::NonNull;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::exceptions::PyBaseException;
use super::{fetch, PyErrArguments};
use crate::interpreter::{this_thread, Detached, FirstWins};
use crate::object::{Py, PyAny, PyType};
use crate::{ffi, Python};

/// Where the exception's type comes from.
pub(super) enum TypeSource {
    /// A type known at compile time.
    Static(fn(Python<'_>) -> *mut ffi::PyTypeObject),
    /// Any object: raising one that is no exception type gives a `TypeError`.
    Object(Py<PyType>),
}

/// The part of a lazy error that is the same for all arguments. It is followed by them in memory.
#[repr(C)]
pub(super) struct Header {
    vtable: &'static VTable,
    ty: TypeSource,
    /// The exception, once somebody has looked at it.
    normalized: FirstWins<Py<PyBaseException>>,
    /// The thread that makes the exception now; 0 for none.
    maker: AtomicUsize,
}

struct VTable {
    /// Takes the arguments out and converts them; `None` when they were taken before.
    arguments: unsafe fn(NonNull<Header>, Python<'_>) -> Option<Py<PyAny>>,
    free: unsafe fn(NonNull<Header>),
}

#[repr(C)]
struct Lazy<A> {
    header: Header,
    arguments: UnsafeCell<Option<A>>,
}

impl<A: PyErrArguments + 'static> Lazy<A> {
    const VTABLE: &'static VTable = &VTable {
        arguments: Self::take,
        free: Self::free,
    };

    /// # Safety
    /// `header` heads a `Lazy<A>`, and nobody else is in this function with it.
    unsafe fn take(header: NonNull<Header>, py: Python<'_>) -> Option<Py<PyAny>> {
        // SAFETY: as the caller promises.
        let arguments = unsafe { (*(*header.cast::<Self>().as_ptr()).arguments.get()).take() };
        arguments.map(|arguments| arguments.arguments(py))
    }

    /// # Safety
    /// `header` heads a `Lazy<A>` from `allocate`, and is not used again.
    unsafe fn free(header: NonNull<Header>) {
        // SAFETY: as the caller promises.
        drop(unsafe { Box::from_raw(header.cast::<Self>().as_ptr()) });
    }
}

/// Allocates a lazy error. It is freed by [`free`].
///
/// Out of line: functions that may fail mostly do not, and the code of this is as long as many of them.
#[cold]
#[inline(never)]
pub(super) fn allocate<A>(ty: TypeSource, arguments: A) -> NonNull<Header>
where
    A: PyErrArguments + Send + Sync + 'static,
{
    let lazy = Box::new(Lazy {
        header: Header {
            vtable: Lazy::<A>::VTABLE,
            ty,
            normalized: FirstWins::new(),
            maker: AtomicUsize::new(0),
        },
        arguments: UnsafeCell::new(Some(arguments)),
    });
    NonNull::from(Box::leak(lazy)).cast()
}

/// # Safety
/// `header` comes from [`allocate`] and is not used again.
pub(super) unsafe fn free(header: NonNull<Header>) {
    // SAFETY: as the caller promises; the vtable is the one of its type.
    unsafe { (header.as_ref().vtable.free)(header) }
}

/// The exception, made by the first who asks.
///
/// # Safety
/// `header` comes from [`allocate`] and lives for `'a`.
pub(super) unsafe fn normalized<'a>(
    header: NonNull<Header>,
    py: Python<'_>,
) -> &'a Py<PyBaseException> {
    // SAFETY: lives for `'a`, as the caller promises; what changes in it has a lock of its own.
    let this: &'a Header = unsafe { header.as_ref() };
    loop {
        if let Some(value) = this.normalized.get() {
            return value;
        }
        let Some(_making) = Making::begin(&this.maker) else {
            // That two threads ask first, at the same time, is rare: it is worth neither a queue
            // nor the code that sleeping takes in each module.
            // SAFETY: - the token proves that we are attached;
            //         - nothing touches Python until the guard is dropped, here.
            let _detached = unsafe { Detached::new() };
            std::thread::yield_now();
            continue;
        };
        // Another thread may have been there before this one began.
        if this.normalized.get().is_none() {
            // SAFETY: only one thread at a time has a `Making`.
            let value = unsafe { make(header, py) };
            drop(this.normalized.set(value));
        }
    }
}

/// This thread makes the exception, until the value is dropped.
struct Making<'a>(&'a AtomicUsize);

impl<'a> Making<'a> {
    /// `None` if another thread is at it.
    ///
    /// # Panics
    /// If this thread is.
    fn begin(maker: &'a AtomicUsize) -> Option<Self> {
        let me = this_thread();
        match maker.compare_exchange(0, me, Ordering::Acquire, Ordering::Relaxed) {
            Ok(_) => Some(Making(maker)),
            Err(other) if other == me => {
                panic!("Re-entrant normalization of a PyErr: its arguments use the error itself")
            }
            Err(_) => None,
        }
    }
}

impl Drop for Making<'_> {
    fn drop(&mut self) {
        self.0.store(0, Ordering::Release);
    }
}

/// The exception if it was made already.
///
/// # Safety
/// As for [`normalized`].
pub(super) unsafe fn get<'a>(header: NonNull<Header>) -> Option<&'a Py<PyBaseException>> {
    // SAFETY: as the caller promises.
    unsafe { (*header.as_ptr()).normalized.get() }
}

/// # Safety
/// Nobody else takes the arguments of `header` at the same time.
unsafe fn make(header: NonNull<Header>, py: Python<'_>) -> Py<PyBaseException> {
    // SAFETY: as the caller promises.
    unsafe { raise(header, py) };
    match fetch::take_raw(py) {
        Some(value) => value,
        None => fetch::nothing_was_set(py),
    }
}

/// Sets the error as the interpreter's current one, without keeping it here.
///
/// # Safety
/// Nobody else takes the arguments of `header` at the same time.
pub(super) unsafe fn raise(header: NonNull<Header>, py: Python<'_>) {
    // SAFETY: - the header is alive, and the vtable is the one of its type;
    //         - the caller promises that nobody else is there.
    let (this, arguments) = unsafe {
        (
            header.as_ref(),
            (header.as_ref().vtable.arguments)(header, py),
        )
    };
    let ty = match &this.ty {
        TypeSource::Static(type_object) => type_object(py).cast(),
        TypeSource::Object(object) => object.as_ptr(),
    };
    // SAFETY: - `ty` is a type object that `this` or the interpreter keeps alive;
    //         - `arguments` is an object that we own during the call.
    unsafe {
        if ffi::PyExceptionClass_Check(ty) == 0 {
            ffi::PyErr_SetString(
                ffi::PyExc_TypeError,
                c"exceptions must derive from BaseException".as_ptr(),
            );
        } else if let Some(arguments) = arguments {
            ffi::PyErr_SetObject(ty, arguments.as_ptr());
            arguments.drop_ref(py);
        } else {
            ffi::PyErr_SetNone(ty);
        }
        // `OSError(errno, ..)` gives an instance of a subclass. Older interpreters make it when it is
        // caught, and then report the type that was set here.
        if cfg!(not(Py_3_12)) && ty == ffi::PyExc_OSError {
            if let Some(value) = fetch::take_raw(py) {
                fetch::restore(py, value);
            }
        }
    }
    believe_the_instance(py);
}

/// Some types make instances of another one: `OSError(2, ..)` is a `FileNotFoundError`. The
/// interpreter makes the exception at once, and is right about its type.
#[cfg(Py_3_12)]
fn believe_the_instance(_py: Python<'_>) {}

/// Until 3.11 the type and the arguments are kept apart, and the type stays the one that was asked
/// for, which is what `with` statements would see.
#[cfg(not(Py_3_12))]
fn believe_the_instance(py: Python<'_>) {
    if let Some(value) = fetch::take_raw(py) {
        fetch::restore(py, value);
    }
}
