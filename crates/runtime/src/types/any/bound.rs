use std::cmp::Ordering;

use super::{plain, PyAnyMethods};
use crate::conversion::{Internal, IntoPyObjectExt};
use crate::object::BoundObject;
use crate::types::{CompareOp, PyCallArgs, PyDict, PyIterator, PyList, PyString, PySuper, PyType};
#[allow(deprecated, reason = "the deprecated methods return them")]
use crate::types::{DowncastError, DowncastIntoError};
use crate::{ffi, Bound, FromPyObject, IntoPyObject, Py, PyAny, PyResult, PyTypeCheck, PyTypeInfo};

/// A unary operator: a function of the C API.
macro_rules! unary {
    ($($name:ident = $function:ident;)*) => {
        $(
            #[inline]
            fn $name(&self) -> PyResult<Bound<'py, PyAny>> {
                plain::unary(self, ffi::$function)
            }
        )*
    };
}

/// A binary operator: converts its operand, and calls a function of the C API.
macro_rules! binary {
    ($($name:ident = $function:ident;)*) => {
        $(
            fn $name<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<Bound<'py, PyAny>> {
                let other = other.into_pyobject_or_pyerr(self.py())?;
                plain::binary(self, other.as_ptr(), ffi::$function)
            }
        )*
    };
}

/// A comparison that gives a `bool`.
macro_rules! comparison {
    ($($name:ident = $op:ident;)*) => {
        $(
            fn $name<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<bool> {
                let other = other.into_pyobject_or_pyerr(self.py())?;
                plain::holds(self, other.as_ptr(), CompareOp::$op)
            }
        )*
    };
}

#[allow(deprecated, reason = "the deprecated methods return deprecated types")]
impl<'py> PyAnyMethods<'py> for Bound<'py, PyAny> {
    #[inline]
    fn is<T: AsRef<Py<PyAny>>>(&self, other: T) -> bool {
        self.as_ptr() == other.as_ref().as_ptr()
    }

    fn hasattr<N: IntoPyObject<'py, Target = PyString>>(&self, attr_name: N) -> PyResult<bool> {
        let name = attr_name.into_pyobject_or_pyerr(self.py())?;
        plain::hasattr(self, &name.as_borrowed())
    }

    fn getattr<N: IntoPyObject<'py, Target = PyString>>(
        &self,
        attr_name: N,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = self.py();
        let name = attr_name.into_pyobject_or_pyerr(py)?;
        plain::getattr(py, self, &name.as_borrowed())
    }

    fn getattr_opt<N: IntoPyObject<'py, Target = PyString>>(
        &self,
        attr_name: N,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        let name = attr_name.into_pyobject_or_pyerr(self.py())?;
        plain::getattr_opt(self, &name.as_borrowed())
    }

    fn setattr<N: IntoPyObject<'py, Target = PyString>, V: IntoPyObject<'py>>(
        &self,
        attr_name: N,
        value: V,
    ) -> PyResult<()> {
        let name = attr_name.into_pyobject_or_pyerr(self.py())?;
        let value = value.into_pyobject_or_pyerr(self.py())?;
        plain::setattr(self, &name.as_borrowed(), value.as_ptr())
    }

    fn delattr<N: IntoPyObject<'py, Target = PyString>>(&self, attr_name: N) -> PyResult<()> {
        let name = attr_name.into_pyobject_or_pyerr(self.py())?;
        plain::setattr(self, &name.as_borrowed(), std::ptr::null_mut())
    }

    fn compare<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<Ordering> {
        let other = other.into_pyobject_or_pyerr(self.py())?;
        plain::compare(self, other.as_ptr())
    }

    fn rich_compare<O: IntoPyObject<'py>>(
        &self,
        other: O,
        compare_op: CompareOp,
    ) -> PyResult<Bound<'py, PyAny>> {
        let other = other.into_pyobject_or_pyerr(self.py())?;
        plain::rich_compare(self, other.as_ptr(), compare_op)
    }

    unary! {
        neg = PyNumber_Negative;
        pos = PyNumber_Positive;
        abs = PyNumber_Absolute;
        bitnot = PyNumber_Invert;
    }

    comparison! {
        lt = Lt;
        le = Le;
        eq = Eq;
        ne = Ne;
        gt = Gt;
        ge = Ge;
    }

    binary! {
        add = PyNumber_Add;
        sub = PyNumber_Subtract;
        mul = PyNumber_Multiply;
        matmul = PyNumber_MatrixMultiply;
        div = PyNumber_TrueDivide;
        floor_div = PyNumber_FloorDivide;
        rem = PyNumber_Remainder;
        divmod = PyNumber_Divmod;
        lshift = PyNumber_Lshift;
        rshift = PyNumber_Rshift;
        bitand = PyNumber_And;
        bitor = PyNumber_Or;
        bitxor = PyNumber_Xor;
    }

    fn pow<O1: IntoPyObject<'py>, O2: IntoPyObject<'py>>(
        &self,
        other: O1,
        modulus: O2,
    ) -> PyResult<Bound<'py, PyAny>> {
        let other = other.into_pyobject_or_pyerr(self.py())?;
        let modulus = modulus.into_pyobject_or_pyerr(self.py())?;
        plain::pow(self, other.as_ptr(), modulus.as_ptr())
    }

    #[inline]
    fn is_callable(&self) -> bool {
        // SAFETY: takes any object, and cannot fail.
        unsafe { ffi::PyCallable_Check(self.as_ptr()) != 0 }
    }

    #[inline]
    fn call<A: PyCallArgs<'py>>(
        &self,
        args: A,
        kwargs: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        args.apply(self, kwargs, Internal(()))
    }

    #[inline]
    fn call0(&self) -> PyResult<Bound<'py, PyAny>> {
        plain::call0(self)
    }

    #[inline]
    fn call1<A: PyCallArgs<'py>>(&self, args: A) -> PyResult<Bound<'py, PyAny>> {
        args.apply(self, None, Internal(()))
    }

    #[inline]
    fn call_method<N: IntoPyObject<'py, Target = PyString>, A: PyCallArgs<'py>>(
        &self,
        name: N,
        args: A,
        kwargs: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let name = name.into_pyobject_or_pyerr(self.py())?;
        args.apply_method(self, &name.as_borrowed(), kwargs, Internal(()))
    }

    fn call_method0<N: IntoPyObject<'py, Target = PyString>>(
        &self,
        name: N,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = self.py();
        let name = name.into_pyobject_or_pyerr(py)?;
        plain::call_method0(py, self, &name.as_borrowed())
    }

    #[inline]
    fn call_method1<N: IntoPyObject<'py, Target = PyString>, A: PyCallArgs<'py>>(
        &self,
        name: N,
        args: A,
    ) -> PyResult<Bound<'py, PyAny>> {
        let name = name.into_pyobject_or_pyerr(self.py())?;
        args.apply_method(self, &name.as_borrowed(), None, Internal(()))
    }

    #[inline]
    fn is_truthy(&self) -> PyResult<bool> {
        plain::is_truthy(self)
    }

    #[inline]
    fn is_none(&self) -> bool {
        // SAFETY: gives the address of a static object.
        self.as_ptr() == unsafe { ffi::Py_None() }
    }

    #[inline]
    fn is_empty(&self) -> PyResult<bool> {
        Ok(plain::len(self)? == 0)
    }

    fn get_item<K: IntoPyObject<'py>>(&self, key: K) -> PyResult<Bound<'py, PyAny>> {
        let key = key.into_pyobject_or_pyerr(self.py())?;
        plain::binary(self, key.as_ptr(), ffi::PyObject_GetItem)
    }

    fn set_item<K: IntoPyObject<'py>, V: IntoPyObject<'py>>(
        &self,
        key: K,
        value: V,
    ) -> PyResult<()> {
        let key = key.into_pyobject_or_pyerr(self.py())?;
        let value = value.into_pyobject_or_pyerr(self.py())?;
        plain::set_item(self, key.as_ptr(), value.as_ptr())
    }

    fn del_item<K: IntoPyObject<'py>>(&self, key: K) -> PyResult<()> {
        let key = key.into_pyobject_or_pyerr(self.py())?;
        plain::del_item(self, key.as_ptr())
    }

    #[inline]
    fn try_iter(&self) -> PyResult<Bound<'py, PyIterator>> {
        PyIterator::from_object(self)
    }

    #[inline]
    fn get_type(&self) -> Bound<'py, PyType> {
        // SAFETY: the type of a living object, which is a type object.
        unsafe { Bound::from_borrowed_ptr(self.py(), self.type_ptr().cast()).cast_into_unchecked() }
    }

    #[inline]
    fn get_type_ptr(&self) -> *mut ffi::PyTypeObject {
        self.type_ptr()
    }

    #[inline]
    fn extract<'a, T: FromPyObject<'a, 'py>>(&'a self) -> Result<T, T::Error> {
        T::extract(self.as_borrowed())
    }

    #[inline]
    fn get_refcnt(&self) -> isize {
        // SAFETY: the object is alive.
        unsafe { ffi::Py_REFCNT(self.as_ptr()) as isize }
    }

    #[inline]
    fn repr(&self) -> PyResult<Bound<'py, PyString>> {
        plain::text(self, ffi::PyObject_Repr)
    }

    #[inline]
    fn str(&self) -> PyResult<Bound<'py, PyString>> {
        plain::text(self, ffi::PyObject_Str)
    }

    #[inline]
    fn hash(&self) -> PyResult<isize> {
        plain::hash(self)
    }

    #[inline]
    fn len(&self) -> PyResult<usize> {
        plain::len(self)
    }

    #[inline]
    fn dir(&self) -> PyResult<Bound<'py, PyList>> {
        let names = plain::unary(self, ffi::PyObject_Dir)?;
        // SAFETY: the function gives nothing but lists.
        Ok(unsafe { names.cast_into_unchecked() })
    }

    #[inline]
    fn is_instance(&self, ty: &Bound<'py, PyAny>) -> PyResult<bool> {
        plain::is_instance(self, ty)
    }

    #[inline]
    fn is_exact_instance(&self, ty: &Bound<'py, PyAny>) -> bool {
        self.type_ptr().cast() == ty.as_ptr()
    }

    #[inline]
    fn is_instance_of<T: PyTypeCheck>(&self) -> bool {
        T::type_check(self)
    }

    #[inline]
    fn is_exact_instance_of<T: PyTypeInfo>(&self) -> bool {
        T::is_exact_type_of(self)
    }

    fn downcast<T: PyTypeCheck>(&self) -> Result<&Bound<'py, T>, DowncastError<'_, 'py>> {
        self.cast().map_err(DowncastError::from_cast::<T>)
    }

    fn downcast_into<T: PyTypeCheck>(self) -> Result<Bound<'py, T>, DowncastIntoError<'py>> {
        self.cast_into().map_err(DowncastIntoError::from_cast::<T>)
    }

    fn downcast_exact<T: PyTypeInfo>(&self) -> Result<&Bound<'py, T>, DowncastError<'_, 'py>> {
        self.cast_exact().map_err(DowncastError::from_cast::<T>)
    }

    fn downcast_into_exact<T: PyTypeInfo>(self) -> Result<Bound<'py, T>, DowncastIntoError<'py>> {
        self.cast_into_exact()
            .map_err(DowncastIntoError::from_cast::<T>)
    }

    unsafe fn downcast_unchecked<T>(&self) -> &Bound<'py, T> {
        // SAFETY: the caller's promise is the same.
        unsafe { self.cast_unchecked() }
    }

    unsafe fn downcast_into_unchecked<T>(self) -> Bound<'py, T> {
        // SAFETY: the caller's promise is the same.
        unsafe { self.cast_into_unchecked() }
    }

    fn contains<V: IntoPyObject<'py>>(&self, value: V) -> PyResult<bool> {
        let value = value.into_pyobject_or_pyerr(self.py())?;
        plain::contains(self, value.as_ptr())
    }

    #[inline]
    fn py_super(&self) -> PyResult<Bound<'py, PySuper>> {
        PySuper::new(&self.get_type(), self)
    }
}
