use std::ffi::CStr;
use std::sync::{Mutex, PoisonError};
use std::thread::ThreadId;

use super::create;
use super::definition::FullSpec;
use crate::interpreter::PerInterpreterObject;
use crate::object::{Bound, PyType};
use crate::{ffi, PyErr, PyResult, Python};

/// The type object of a class, made when it is first asked for.
///
/// Making it runs user code, the functions of class attributes, which may ask for the same type
/// again: they get it without its class attributes. Other threads wait for nothing and may do the
/// same work; the first to finish wins.
pub struct LazyTypeObject {
    /// With everything: what is normally asked for.
    ready: PerInterpreterObject,
    /// Still without class attributes.
    created: PerInterpreterObject,
    /// What was created, if instances of exactly the class are memory that is written when they are made, and nothing
    /// else: `PyObject_New` makes them. Where nothing of that ends with them either, `PyObject_Free` is their end.
    #[cfg(all(Py_3_8, not(any(PyPy, GraalPy))))]
    plain: PerInterpreterObject,
    /// Threads that are filling in the class attributes.
    filling: Mutex<Vec<ThreadId>>,
}

impl LazyTypeObject {
    pub(super) const fn new() -> Self {
        LazyTypeObject {
            ready: PerInterpreterObject::new(),
            created: PerInterpreterObject::new(),
            #[cfg(all(Py_3_8, not(any(PyPy, GraalPy))))]
            plain: PerInterpreterObject::new(),
            filling: Mutex::new(Vec::new()),
        }
    }

    /// The type object if it is made, or NULL.
    #[inline(always)]
    pub(super) fn ready(&self, py: Python<'_>) -> *mut ffi::PyTypeObject {
        self.ready.get(py).cast()
    }

    /// The type object if it is made, and instances of exactly the class are plain memory; or NULL.
    #[cfg(all(Py_3_8, not(any(PyPy, GraalPy))))]
    #[inline(always)]
    pub(super) fn plain(&self, py: Python<'_>) -> *mut ffi::PyTypeObject {
        self.plain.get(py).cast()
    }

    /// The type object.
    ///
    /// # Panics
    /// If it cannot be made.
    #[inline(always)]
    pub(super) fn get(
        &'static self,
        py: Python<'_>,
        spec: &'static FullSpec,
    ) -> *mut ffi::PyTypeObject {
        let ready = self.ready.get(py);
        if ready.is_null() {
            self.make_or_panic(py, spec)
        } else {
            ready.cast()
        }
    }

    #[cold]
    #[inline(never)]
    fn make_or_panic(
        &'static self,
        py: Python<'_>,
        spec: &'static FullSpec,
    ) -> *mut ffi::PyTypeObject {
        match self.get_or_try_make(py, spec) {
            Ok(ty) => ty,
            Err(error) => {
                error.print(py);
                panic!(
                    "failed to create type object for `{}`",
                    spec.given.name.to_string_lossy()
                )
            }
        }
    }

    /// The type object, or why it cannot be made.
    pub(super) fn get_or_try_make(
        &'static self,
        py: Python<'_>,
        spec: &'static FullSpec,
    ) -> PyResult<*mut ffi::PyTypeObject> {
        let ready = self.ready.get(py);
        if !ready.is_null() {
            return Ok(ready.cast());
        }
        let ty = self.created(py, spec)?;
        let Some(_filling) = Filling::start(&self.filling) else {
            return Ok(ty);
        };
        create::fill_class_attributes(py, ty, spec)
            .map_err(|error| attributes_failed(py, spec, error))?;
        // Another thread may have been faster, with the same type object.
        self.ready.set_if_empty(py, ty.cast());
        Ok(ty)
    }

    fn created(
        &'static self,
        py: Python<'_>,
        spec: &'static FullSpec,
    ) -> PyResult<*mut ffi::PyTypeObject> {
        let created = self.created.get(py);
        if !created.is_null() {
            return Ok(created.cast());
        }
        let ty = create::create_type(py, spec)?;
        let (stored, ours) = self.created.set_if_empty(py, ty.as_ptr());
        if ours {
            remember(ty.as_ptr().cast());
            std::mem::forget(ty);
        }
        #[cfg(all(Py_3_8, not(any(PyPy, GraalPy))))]
        if spec.has_plain_instances() {
            self.plain.set_if_empty(py, stored);
        }
        Ok(stored.cast())
    }
}

/// What was raised becomes the cause of an error that names the class.
fn attributes_failed(py: Python<'_>, spec: &FullSpec, error: PyErr) -> PyErr {
    let class = spec.given.name.to_string_lossy();
    error_caused_by(py, format_args!("class {class}"), error)
}

/// What the user's function for a class attribute raised becomes the cause of an error that names the attribute.
pub(super) fn attribute_failed(
    py: Python<'_>,
    spec: &FullSpec,
    name: &CStr,
    error: PyErr,
) -> PyErr {
    let class = spec.given.name.to_string_lossy();
    let name = name.to_string_lossy();
    error_caused_by(py, format_args!("`{class}.{name}`"), error)
}

fn error_caused_by(py: Python<'_>, what: std::fmt::Arguments<'_>, cause: PyErr) -> PyErr {
    let text = format!("An error occurred while initializing {what}");
    let outer = PyErr::new::<crate::exceptions::PyRuntimeError, _>(crate::function::Text(text));
    outer.set_cause(py, Some(cause));
    outer
}

/// This thread is filling in class attributes, until it is dropped.
struct Filling<'a>(&'a Mutex<Vec<ThreadId>>);

impl<'a> Filling<'a> {
    /// `None` if this thread is at it already.
    fn start(threads: &'a Mutex<Vec<ThreadId>>) -> Option<Self> {
        let me = std::thread::current().id();
        let mut list = threads.lock().unwrap_or_else(PoisonError::into_inner);
        if list.contains(&me) {
            return None;
        }
        list.push(me);
        Some(Filling(threads))
    }
}

impl Drop for Filling<'_> {
    fn drop(&mut self) {
        let me = std::thread::current().id();
        let mut list = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        list.retain(|thread| *thread != me);
    }
}

/// Before 3.8 it matters at the end of an instance who made its type; see `memory::free`.
#[cfg(not(Py_3_8))]
static MADE_HERE: Mutex<Vec<usize>> = Mutex::new(Vec::new());

#[cfg(not(Py_3_8))]
fn remember(ty: *mut ffi::PyTypeObject) {
    MADE_HERE
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .push(ty as usize);
}

#[cfg(Py_3_8)]
fn remember(_ty: *mut ffi::PyTypeObject) {}

/// Whether `ty` is a class written in Rust, and not a subclass of one made in Python.
///
/// Known before 3.8 only; types that `type` made in Python have the interpreter's own `tp_dealloc`.
#[cfg(not(Py_3_8))]
pub(super) fn is_made_here(ty: *mut ffi::PyTypeObject) -> bool {
    MADE_HERE
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .contains(&(ty as usize))
}

/// As above; nobody asks.
#[cfg(Py_3_8)]
pub(super) fn is_made_here(_ty: *mut ffi::PyTypeObject) -> bool {
    true
}

/// The type object of a class.
///
/// # Errors
/// If it cannot be made.
pub(crate) fn try_type_object<T: super::PyClass>(py: Python<'_>) -> PyResult<Bound<'_, PyType>> {
    let class = T::CLASS.get();
    let ty = class.type_object.get_or_try_make(py, &class.spec)?;
    // SAFETY: a type object that lives as long as the interpreter; types are `PyType`s.
    Ok(unsafe { Bound::from_borrowed_ptr(py, ty.cast()).cast_into_unchecked() })
}
