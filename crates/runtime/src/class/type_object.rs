use std::ffi::CStr;
use std::sync::{Mutex, PoisonError};
use std::thread::ThreadId;

use super::create;
use super::definition::{Class, FullSpec};
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
}

impl LazyTypeObject {
    pub(super) const fn new() -> Self {
        LazyTypeObject {
            ready: PerInterpreterObject::new(),
            created: PerInterpreterObject::new(),
            #[cfg(all(Py_3_8, not(any(PyPy, GraalPy))))]
            plain: PerInterpreterObject::new(),
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
}

impl Class {
    /// The type object.
    ///
    /// # Panics
    /// If it cannot be made.
    #[inline(always)]
    pub(super) fn type_ptr(&'static self, py: Python<'_>) -> *mut ffi::PyTypeObject {
        let ready = self.type_object.ready(py);
        if ready.is_null() {
            self.make_or_panic(py)
        } else {
            ready
        }
    }

    #[cold]
    #[inline(never)]
    fn make_or_panic(&'static self, py: Python<'_>) -> *mut ffi::PyTypeObject {
        match self.get_or_try_make(py) {
            Ok(ty) => ty,
            Err(error) => {
                error.print(py);
                panic!("failed to create type object for `{}`", self.name())
            }
        }
    }

    /// The type object, or why it cannot be made.
    pub(super) fn get_or_try_make(
        &'static self,
        py: Python<'_>,
    ) -> PyResult<*mut ffi::PyTypeObject> {
        let ready = self.type_object.ready(py);
        if !ready.is_null() {
            return Ok(ready);
        }
        let ty = self.created(py)?;
        let Some(_filling) = Filling::start(self) else {
            return Ok(ty);
        };
        create::fill_class_attributes(py, ty, &self.spec)
            .map_err(|error| attributes_failed(py, &self.spec, error))?;
        // Another thread may have been faster, with the same type object.
        self.type_object.ready.set_if_empty(py, ty.cast());
        Ok(ty)
    }

    fn created(&'static self, py: Python<'_>) -> PyResult<*mut ffi::PyTypeObject> {
        let created = self.type_object.created.get(py);
        if !created.is_null() {
            return Ok(created.cast());
        }
        let ty = create::create_type(py, self)?;
        let (stored, ours) = self.type_object.created.set_if_empty(py, ty.as_ptr());
        if ours {
            remember(ty.as_ptr().cast());
            std::mem::forget(ty);
        }
        #[cfg(all(Py_3_8, not(any(PyPy, GraalPy))))]
        if self.spec.has_plain_instances() {
            self.type_object.plain.set_if_empty(py, stored);
        }
        Ok(stored.cast())
    }
}

/// What was raised becomes the cause of an error that names the class.
fn attributes_failed(py: Python<'_>, spec: &FullSpec, error: PyErr) -> PyErr {
    let class = spec.name().to_string_lossy();
    error_caused_by(py, format_args!("class {class}"), error)
}

/// What the user's function for a class attribute raised becomes the cause of an error that names the attribute.
pub(super) fn attribute_failed(
    py: Python<'_>,
    spec: &FullSpec,
    name: &CStr,
    error: PyErr,
) -> PyErr {
    let class = spec.name().to_string_lossy();
    let name = name.to_string_lossy();
    error_caused_by(py, format_args!("`{class}.{name}`"), error)
}

fn error_caused_by(py: Python<'_>, what: std::fmt::Arguments<'_>, cause: PyErr) -> PyErr {
    let text = format!("An error occurred while initializing {what}");
    let outer = PyErr::new::<crate::exceptions::PyRuntimeError, _>(crate::function::Text(text));
    outer.set_cause(py, Some(cause));
    outer
}

/// Threads that are filling in class attributes, and the classes that they do it for.
static FILLING: Mutex<Vec<(ThreadId, &'static Class)>> = Mutex::new(Vec::new());

/// This thread is filling in class attributes of a class, until it is dropped.
struct Filling(&'static Class);

impl Filling {
    /// `None` if this thread is at it already.
    fn start(class: &'static Class) -> Option<Self> {
        let me = std::thread::current().id();
        let mut list = FILLING.lock().unwrap_or_else(PoisonError::into_inner);
        if list
            .iter()
            .any(|&(thread, of)| thread == me && std::ptr::eq(of, class))
        {
            return None;
        }
        list.push((me, class));
        Some(Filling(class))
    }
}

impl Drop for Filling {
    fn drop(&mut self) {
        let me = std::thread::current().id();
        let mut list = FILLING.lock().unwrap_or_else(PoisonError::into_inner);
        list.retain(|&(thread, of)| !(thread == me && std::ptr::eq(of, self.0)));
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
    let ty = class.get_or_try_make(py)?;
    // SAFETY: a type object that lives as long as the interpreter; types are `PyType`s.
    Ok(unsafe { Bound::from_borrowed_ptr(py, ty.cast()).cast_into_unchecked() })
}
