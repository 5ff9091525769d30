//! Fields of the Rust value that Python reads and writes: `#[pyo3(get, set)]`.

use std::ffi::{c_int, c_void};
use std::marker::PhantomData;
use std::mem::needs_drop;

use super::borrow::{Exclusive, Shared};
use super::definition::Class;
use super::item::Item;
use super::part::Borrowing;
use super::property::Property;
use super::receiver::NotFrozen;
use super::slot_defaults::set_field;
use super::thunk::How;
use crate::conversion::{FromPyObject, Internal, IntoPyObject, IntoPyObjectExt};
use crate::function::{Outcome, OutcomeInt, Signature, Slots, Texts};
use crate::interpreter::is_dirty;
use crate::{ffi, Borrowed, Python};

/// Fields that Python reads: by their references, or by copies where those do not convert.
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::pyclass;
/// use pyrope::prelude::*;
///
/// #[pyclass]
/// struct User {
///     #[pyo3(get)]
///     name: String,
///     #[pyo3(get)]
///     friends: Vec<Py<User>>,
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let user = Bound::new(py, User { name: "Ada".into(), friends: Vec::new() })?;
///     assert_eq!(user.getattr("name")?.extract::<String>()?, "Ada");
///     assert_eq!(user.getattr("friends")?.len()?, 0);
///     Ok(())
/// })
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "the field of type `{Self}` cannot be read from Python",
    note = "for `#[pyo3(get)]` a field has to be `Clone` and convert to a Python object, or its reference has to"
)]
pub trait ReadableField<Way = ByCopy>: Sized {
    /// How that is done.
    #[doc(hidden)]
    const READ: Reading<Self, Way>;
}

/// The way of fields whose references convert.
#[derive(Debug)]
pub struct ByReference(());

/// The way of all others.
#[derive(Debug)]
pub struct ByCopy(());

/// How a field of type `T` is read.
pub struct Reading<T, Way> {
    read: Read,
    convert: Convert,
    way: PhantomData<(T, Way)>,
}

impl<T, Way> Reading<T, Way> {
    /// For where nothing is ever read.
    pub(super) const fn never() -> Self {
        Reading {
            read: |_, _, _| unreachable!("a field that cannot be made"),
            convert: |_, _| unreachable!("a field that cannot be made"),
            way: PhantomData,
        }
    }

    /// Reads the field that is referred to.
    #[inline]
    pub(super) fn read(self, py: Python<'_>, field: &T) -> Outcome {
        // SAFETY: a `T` lies there that nobody writes to meanwhile.
        unsafe { (self.convert)(py, (&raw const *field).cast()) }
    }
}

// The message is about the field, and not about one of the conditions.
#[diagnostic::do_not_recommend]
impl<T> ReadableField<ByReference> for T
where
    for<'a, 'py> &'a T: IntoPyObject<'py>,
{
    const READ: Reading<T, ByReference> = {
        unsafe fn convert<T>(py: Python<'_>, field: *const c_void) -> Outcome
        where
            for<'a, 'py> &'a T: IntoPyObject<'py>,
        {
            // SAFETY: as the caller promises.
            unsafe { &*field.cast::<T>() }.into_return_value_plain(py)
        }
        unsafe fn read<T>(py: Python<'_>, field: &FieldPlace, slf: *mut ffi::PyObject) -> Outcome
        where
            for<'a, 'py> &'a T: IntoPyObject<'py>,
        {
            // SAFETY: as the caller promises; a value that is inert is read before anything else can run.
            unsafe {
                if <&T>::is_inert(Internal(())) {
                    field.class.check_receiver(py, slf)?;
                    if let Some(place) = field.seen(slf) {
                        return convert::<T>(py, place);
                    }
                }
                field.read(py, slf, convert::<T>)
            }
        }
        Reading {
            read: read::<T>,
            convert: convert::<T>,
            way: PhantomData,
        }
    };
}

#[diagnostic::do_not_recommend]
impl<T> ReadableField for T
where
    T: Clone + for<'py> IntoPyObject<'py>,
{
    const READ: Reading<T, ByCopy> = {
        unsafe fn convert<T>(py: Python<'_>, field: *const c_void) -> Outcome
        where
            T: Clone + for<'py> IntoPyObject<'py>,
        {
            // SAFETY: as the caller promises.
            let copy = unsafe { &*field.cast::<T>() }.clone();
            copy.into_return_value_plain(py)
        }
        unsafe fn read<T>(py: Python<'_>, field: &FieldPlace, slf: *mut ffi::PyObject) -> Outcome
        where
            T: Clone + for<'py> IntoPyObject<'py>,
        {
            // SAFETY: as the caller promises.
            unsafe { field.read(py, slf, convert::<T>) }
        }
        Reading {
            read: read::<T>,
            convert: convert::<T>,
            way: PhantomData,
        }
    };
}

/// Asked for how a field of a type is read: `FieldOf::<T>::WAY` is the constant below where references convert, and that
/// of [`FieldOfAny`] otherwise.
pub struct FieldOf<T>(PhantomData<T>);

impl<T> FieldOf<T>
where
    for<'a, 'py> &'a T: IntoPyObject<'py>,
{
    /// By reference.
    pub const WAY: PhantomData<(T, ByReference)> = PhantomData;
}

/// See [`FieldOf`].
pub trait FieldOfAny {
    /// The type of the field.
    type Type;
    /// By a copy.
    const WAY: PhantomData<(Self::Type, ByCopy)> = PhantomData;
}

impl<T> FieldOfAny for FieldOf<T> {
    type Type = T;
}

/// Makes the item of a field of a class that Python reads or writes as it is: data, so that a class has no function of
/// its own for it.
#[derive(Copy, Clone)]
pub struct FieldItem {
    texts: Texts,
    offset: u32,
    get: Option<Read>,
    set: Option<Write>,
}

/// Reads a field of an instance, of whatever type that is.
///
/// It is an instance of the field's class, as the interpreter checks, and lives for the call.
pub type Read = for<'py> unsafe fn(Python<'py>, &FieldPlace, *mut ffi::PyObject) -> Outcome;
/// Converts the value of a field.
///
/// It lies there, and nobody writes to it meanwhile.
type Convert = for<'py> unsafe fn(Python<'py>, *const c_void) -> Outcome;
/// Writes the second object into a field of the first one, or deletes it: what the interpreter calls for the property, which
/// the third parameter points to.
pub type Write = unsafe extern "C" fn(*mut ffi::PyObject, *mut ffi::PyObject, *mut c_void) -> c_int;
/// Writes it whatever it is, and whoever borrows. The signature is for the message of an error.
pub(super) type WriteBorrowing = for<'py> unsafe fn(
    Python<'py>,
    &FieldPlace,
    *mut ffi::PyObject,
    *mut ffi::PyObject,
    &'static Signature,
) -> OutcomeInt;

impl FieldItem {
    /// A field that nobody reads or writes yet. `texts` are its name and its docstring, each with a NUL at its end.
    ///
    /// # Safety
    /// An item of the class that has the field, whose type [`get`](Self::get) and [`set`](Self::set) are told, at
    /// this offset.
    pub const unsafe fn new(texts: &'static str, offset: usize) -> Self {
        assert!(offset <= u32::MAX as usize);
        FieldItem {
            texts: Texts::new(texts, 2),
            offset: offset as u32,
            get: None,
            set: None,
        }
    }

    /// Python reads it.
    pub const fn get<T, Way>(
        mut self,
        _way: PhantomData<(T, Way)>,
        reading: Reading<T, Way>,
    ) -> Self {
        self.get = Some(reading.read);
        self
    }

    /// Python writes it.
    pub const fn set<C: NotFrozen>(mut self, how: Write) -> Self {
        self.set = Some(how);
        self
    }

    /// Python reads and writes it.
    pub const fn get_set<C: NotFrozen, T, Way>(
        mut self,
        _way: PhantomData<(T, Way)>,
        access: Access<T, Way>,
    ) -> Self {
        self.get = Some(access.reading.read);
        self.set = Some(access.write);
        self
    }

    /// The item.
    pub const fn item(self) -> Item {
        let FieldItem {
            texts,
            offset,
            get,
            set,
        } = self;
        Item::Field {
            texts,
            offset,
            get,
            set,
        }
    }
}

/// Where a field lies in instances of its class.
#[derive(Copy, Clone)]
pub struct FieldPlace {
    class: &'static Class,
    /// How instances are borrowed, and where in them the field lies. If the class's record has to be asked where,
    /// it is asked how as well, so that quick ways have one question.
    how: How,
    /// Where it lies in the class's value.
    offset: usize,
}

impl FieldPlace {
    pub(super) fn new(class: &'static Class, offset: u32) -> Self {
        let offset = offset as usize;
        let mut how = class.spec.how.of_part(offset);
        if how.value.is_ask() {
            how.borrowing = Borrowing::ASK;
        }
        FieldPlace { class, how, offset }
    }

    /// What a field becomes while its instance is borrowed. Out of line: types of fields have this in common.
    ///
    /// # Errors
    /// If the value is borrowed mutably, or what the conversion gives.
    ///
    /// # Safety
    /// `slf` is an instance of the class, as the interpreter checks, that lives for the call; `convert` is for the
    /// type of the field.
    #[inline(never)]
    unsafe fn read(&self, py: Python<'_>, slf: *mut ffi::PyObject, convert: Convert) -> Outcome {
        // SAFETY: as the caller promises; the value is borrowed until it is read.
        unsafe {
            self.class.check_receiver(py, slf)?;
            let _borrow = Shared::take(self.class, self.how.borrowing, slf)?;
            convert(py, self.place(slf))
        }
    }

    /// The field, where it was seen that nobody writes to it as long as nothing else runs. None where that is not so,
    /// without the GIL, and if the class's record would have to be asked.
    ///
    /// # Safety
    /// `slf` is an instance of the class.
    #[inline(always)]
    unsafe fn seen(&self, slf: *mut ffi::PyObject) -> Option<*mut c_void> {
        // SAFETY: as the caller promises.
        unsafe {
            if Shared::is_possible(self.how.borrowing, slf) {
                Some(self.how.value.just_known(slf).as_ptr())
            } else {
                None
            }
        }
    }

    /// # Safety
    /// `slf` is an instance of the class.
    #[inline(always)]
    unsafe fn place(&self, slf: *mut ffi::PyObject) -> *mut c_void {
        // SAFETY: as the caller promises; the field lies in the value.
        unsafe {
            match self.how.value.known(slf) {
                Some(field) => field.as_ptr(),
                None => self.class.value(slf).as_ptr().byte_add(self.offset),
            }
        }
    }
}

/// Fields that Python writes.
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::pyclass;
/// use pyrope::prelude::*;
///
/// #[pyclass]
/// struct User {
///     #[pyo3(set)]
///     name: String,
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let user = Bound::new(py, User { name: "Ada".into() })?;
///     user.setattr("name", "Grace")?;
///     assert_eq!(user.borrow().name, "Grace");
///     assert!(user.setattr("name", 5).unwrap_err().to_string().starts_with("TypeError"));
///     Ok(())
/// })
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "the field of type `{Self}` cannot be written from Python",
    note = "for `#[pyo3(set)]` a field needs `#[derive(FromPyObject)]`, an implementation of `FromPyObject`, or, for a `#[pyclass]` that is `Clone`, the option `from_py_object`; nothing of it can be borrowed from the object"
)]
pub trait WritableField: Sized {
    /// Writes the field.
    ///
    /// # Safety
    /// Python calls this with an instance of the field's class, an object or NULL, and the [`Property`] of the field, which is
    /// a `Self`.
    #[doc(hidden)]
    unsafe extern "C" fn write(
        slf: *mut ffi::PyObject,
        value: *mut ffi::PyObject,
        property: *mut c_void,
    ) -> c_int;
}

#[diagnostic::do_not_recommend]
impl<T: for<'a, 'py> FromPyObject<'a, 'py>> WritableField for T {
    unsafe extern "C" fn write(
        slf: *mut ffi::PyObject,
        value: *mut ffi::PyObject,
        property: *mut c_void,
    ) -> c_int {
        // SAFETY: - as the caller promises;
        //         - Python called us, so we are attached.
        unsafe {
            // Where nothing can run meanwhile it is enough to see that nobody borrows.
            if !needs_drop::<T>() && !value.is_null() && !is_dirty() {
                let py = Python::assume_attached();
                let field = (*property.cast::<Property>()).written_field();
                if field.class.check_receiver(py, slf).is_ok() {
                    let object = Borrowed::from_ptr_unchecked(py, value);
                    if let Some(value) = T::extract_at_once(object, Internal(())) {
                        if Exclusive::is_free(field.how.borrowing, slf) {
                            field.how.value.just_known(slf).cast::<T>().write(value);
                            return 0;
                        }
                    }
                }
            }
            set_field(slf, value, property, write_borrowing::<T>)
        }
    }
}

/// Fields that Python reads and writes: what [`ReadableField`] and [`WritableField`] ask for.
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::pyclass;
/// use pyrope::prelude::*;
///
/// #[pyclass]
/// struct User {
///     #[pyo3(get, set)]
///     name: String,
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let user = Bound::new(py, User { name: "Ada".into() })?;
///     user.setattr("name", "Grace")?;
///     assert_eq!(user.getattr("name")?.extract::<String>()?, "Grace");
///     Ok(())
/// })
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "the field of type `{Self}` cannot be both read and written from Python",
    note = "for `#[pyo3(get)]` a field has to be `Clone` and convert to a Python object, or its reference has to",
    note = "for `#[pyo3(set)]` it needs `#[derive(FromPyObject)]`, an implementation of `FromPyObject`, or, for a `#[pyclass]` that is `Clone`, the option `from_py_object`; an instance of a `#[pyclass]` is shared as `Py<T>`"
)]
pub trait AccessibleField<Way = ByCopy>: Sized {
    /// How that is done.
    #[doc(hidden)]
    const ACCESS: Access<Self, Way>;
}

/// How a field of type `T` is read and written.
pub struct Access<T, Way> {
    reading: Reading<T, Way>,
    write: Write,
}

// The message is about the field.
#[diagnostic::do_not_recommend]
impl<T, Way> AccessibleField<Way> for T
where
    T: ReadableField<Way> + WritableField,
{
    const ACCESS: Access<T, Way> = Access {
        reading: T::READ,
        write: T::write,
    };
}

/// # Safety
/// `slf` is an instance of the field's class, as the interpreter checks; both objects live for the call; the field is a `T`.
#[inline(never)]
unsafe fn write_borrowing<T: for<'a, 'py> FromPyObject<'a, 'py>>(
    py: Python<'_>,
    field: &FieldPlace,
    slf: *mut ffi::PyObject,
    value: *mut ffi::PyObject,
    signature: &'static Signature,
) -> OutcomeInt {
    // SAFETY: as the caller promises; the value is borrowed exclusively until the field is written.
    unsafe {
        let value: T = crate::function::arg(&Slots::new(py, signature, &value), 0)?;
        field.class.check_receiver(py, slf)?;
        let _borrow = Exclusive::take(field.class, field.how.borrowing, slf)?;
        *field.place(slf).cast::<T>() = value;
    }
    Ok(0)
}
