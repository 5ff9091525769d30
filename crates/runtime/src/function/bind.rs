//! Binding: from what Python passed to one slot a parameter.

use super::messages::*;
use super::{Signature, Slots};
use crate::checked::new_reference_or_raise;
use crate::object::Bound;
use crate::{ffi, PyAny, PyErr, PyResult, Python};

/// What Python passed besides the positional arguments.
#[derive(Copy, Clone)]
pub(super) struct Keywords {
    /// Gives name and value of the next one after a position, which starts with 0. A pointer, so that a
    /// module contains the code for those ways only in which its functions are called.
    next: Option<unsafe fn(&Keywords, &mut ffi::Py_ssize_t) -> Option<Keyword>>,
    /// The tuple of the names, or the dictionary.
    names: *mut ffi::PyObject,
    /// The values, one after the other.
    values: *const *mut ffi::PyObject,
}

type Keyword = (*mut ffi::PyObject, *mut ffi::PyObject);

impl Keywords {
    /// Keywords as a tuple of names, or NULL, and an array of their values.
    #[inline(always)]
    pub(super) fn of_call(names: *mut ffi::PyObject, values: *const *mut ffi::PyObject) -> Self {
        /// # Safety
        /// Made by `of_call`, with as many values as there are names.
        unsafe fn next(this: &Keywords, at: &mut ffi::Py_ssize_t) -> Option<Keyword> {
            let i = *at as usize;
            *at += 1;
            // SAFETY: as the caller promises.
            unsafe {
                (i < name_count(this.names)).then(|| (name_at(this.names, i), *this.values.add(i)))
            }
        }
        Keywords {
            next: if names.is_null() { None } else { Some(next) },
            names,
            values,
        }
    }

    /// Keywords as a dictionary, or NULL.
    #[inline(always)]
    pub(super) fn of_dict(dict: *mut ffi::PyObject) -> Self {
        /// # Safety
        /// Made by `of_dict`, with a dictionary that nothing changes.
        unsafe fn next(this: &Keywords, at: &mut ffi::Py_ssize_t) -> Option<Keyword> {
            let (mut name, mut value) = (std::ptr::null_mut(), std::ptr::null_mut());
            // SAFETY: as the caller promises.
            let found = unsafe { ffi::PyDict_Next(this.names, at, &mut name, &mut value) };
            (found != 0).then_some((name, value))
        }
        Keywords {
            next: if dict.is_null() { None } else { Some(next) },
            names: dict,
            values: std::ptr::null(),
        }
    }

    /// # Safety
    /// What is in here is alive, and as described.
    #[inline]
    unsafe fn next(&self, at: &mut ffi::Py_ssize_t) -> Option<Keyword> {
        // SAFETY: as the caller promises.
        unsafe { (self.next?)(self, at) }
    }
}

/// Calls with more parameters than this bind on the heap.
pub(super) const ON_STACK: usize = 10;

/// Binds the arguments and runs `f` with them.
///
/// # Safety
/// `args` are `nargs` objects, and with those of `keywords` they live for the call.
#[inline(never)]
pub(super) unsafe fn with_bound<R>(
    py: Python<'_>,
    signature: &Signature,
    args: *const *mut ffi::PyObject,
    nargs: usize,
    keywords: Keywords,
    f: impl FnOnce(Slots<'_, '_>) -> PyResult<R>,
) -> PyResult<R> {
    let count = signature.slots();
    let mut on_stack = [std::ptr::null_mut(); ON_STACK];
    let mut on_heap;
    let slots = if count <= ON_STACK {
        on_stack.as_mut_ptr()
    } else {
        on_heap = vec![std::ptr::null_mut(); count];
        on_heap.as_mut_ptr()
    };
    // SAFETY: as the caller promises.
    let owned = unsafe { bind(py, signature, slots, args, nargs, keywords)? };
    // SAFETY: - one entry a slot; each is NULL, an argument of the call, or kept by `owned`.
    let result = f(unsafe { Slots::new(py, signature, slots) });
    drop(owned);
    result
}

/// Whether the keywords are the very strings of the signature, as those in source code are, and stand
/// in its order, after `nargs` arguments by position and without a gap. Then `args` has an argument a
/// slot, from the first one on. False too before the first call that is bound otherwise.
///
/// # Safety
/// `kwnames` is a tuple.
#[inline(always)]
pub(super) unsafe fn is_in_order(
    py: Python<'_>,
    signature: &Signature,
    nargs: usize,
    kwnames: *mut ffi::PyObject,
) -> bool {
    let Some(known) = signature.interned_before(py) else {
        return false;
    };
    // SAFETY: as the caller promises; the indices are within the tuple and within `known`.
    unsafe {
        let names = name_count(kwnames);
        let arity = &signature.arity;
        let by_position = arity.positional_only()..=arity.positional();
        if !by_position.contains(&nargs) || nargs + names > known.len() {
            return false;
        }
        let known = known.as_ptr().add(nargs);
        for i in 0..names {
            if (*known.add(i)).as_ptr() != name_at(kwnames, i) {
                return false;
            }
        }
        true
    }
}

/// Room for the slots of most signatures, with nothing in it.
pub(super) type Room = [*mut ffi::PyObject; ON_STACK];
pub(super) const EMPTY: Room = [std::ptr::null_mut(); ON_STACK];

/// Puts arguments into the first slots.
///
/// # Safety
/// `args` has `given` entries, and so many fit into `room`.
#[inline(always)]
pub(super) unsafe fn fill(
    room: *mut *mut ffi::PyObject,
    args: *const *mut ffi::PyObject,
    given: usize,
) {
    // SAFETY: as the caller promises. They are few: volatile writes do not become a call of `memcpy`. Mostly it is one,
    // and the loop has a beginning for a remainder of four.
    unsafe {
        if given == 0 {
            return;
        }
        room.write_volatile(*args);
        for i in 1..given {
            room.add(i).write_volatile(*args.add(i));
        }
    }
}

/// Binds a call whose keywords are the very strings of the signature, in any order.
///
/// False when it is no such call, or does not fit: [`with_bound`] finds out what it is, from the start.
/// Never panics.
///
/// # Safety
/// `args` has `nargs` entries and one more for each of `kwnames`, which is a tuple, and all live for the
/// call; `room` is empty, with a place for each slot of the signature, which has neither `*args` nor
/// `**kwargs`.
#[inline(always)]
pub(super) unsafe fn bind_by_identity(
    py: Python<'_>,
    signature: &Signature,
    room: *mut *mut ffi::PyObject,
    args: *const *mut ffi::PyObject,
    nargs: usize,
    kwnames: *mut ffi::PyObject,
) -> bool {
    let arity = &signature.arity;
    let Some(known) = signature.interned_before(py) else {
        return false;
    };
    if nargs > arity.positional() {
        return false;
    }
    // SAFETY: - `args` has that many entries, `room` one for each name of the signature;
    //         - the tuple is asked for as many names as it has.
    unsafe {
        fill(room, args, nargs);
        for i in 0..name_count(kwnames) {
            let name = name_at(kwnames, i);
            let slot = known.iter().position(|known| known.as_ptr() == name);
            match slot {
                Some(slot) if slot >= arity.positional_only() && (*room.add(slot)).is_null() => {
                    *room.add(slot) = *args.add(nargs + i);
                }
                _ => return false,
            }
        }
        has_required(signature, room, nargs)
    }
}

/// Binds a usual call of a function with `*args` or `**kwargs`: what fits, with keywords that are the
/// very strings of the signature or equal none of them.
///
/// False when it is no such call, or does not fit: [`with_bound`] finds out what it is, from the start.
///
/// # Errors
/// If the tuple or the dict cannot be made.
///
/// # Safety
/// `args` has `nargs` entries and one more for each of `kwnames`, which is a tuple or NULL, and all
/// live for the call; `room` is empty, with a place for each slot of the signature. What it gets
/// lives as long as `owned` and the call.
#[inline(always)]
pub(super) unsafe fn bind_rest<'py>(
    py: Python<'py>,
    signature: &Signature,
    room: *mut *mut ffi::PyObject,
    args: *const *mut ffi::PyObject,
    nargs: usize,
    kwnames: *mut ffi::PyObject,
    owned: &mut Owned<'py>,
) -> PyResult<bool> {
    let arity = &signature.arity;
    let by_position = nargs.min(arity.positional());
    if nargs > by_position && !signature.has_varargs() {
        return Ok(false);
    }
    // SAFETY: - `args` has that many entries, `room` one for each slot of the signature;
    //         - the tuple is asked for as many names as it has.
    unsafe {
        fill(room, args, by_position);
        let mut next = signature.names();
        if signature.has_varargs() {
            let rest = tuple_of(args.add(by_position), nargs - by_position);
            let rest = new_reference_or_raise(py, rest)?;
            *room.add(next) = owned.varargs.insert(rest).as_ptr();
            next += 1;
        }
        if !kwnames.is_null() {
            let Some(known) = signature.interned_before(py) else {
                return Ok(false);
            };
            let count = name_count(kwnames);
            // Where no keyword is known they all go into the dict, with nothing to compare.
            if known.is_empty() && signature.has_varkeywords() && count != 0 {
                let dict = new_reference_or_raise(py, ffi::PyDict_New())?;
                let dict = owned.varkeywords.insert(dict).as_ptr();
                *room.add(next) = dict;
                for i in 0..count {
                    let name = name_at(kwnames, i);
                    if ffi::PyUnicode_CheckExact(name) == 0 {
                        return Ok(false);
                    }
                    if ffi::PyDict_SetItem(dict, name, *args.add(nargs + i)) < 0 {
                        return Err(PyErr::fetch(py));
                    }
                }
                return Ok(has_required(signature, room, by_position));
            }
            for i in 0..count {
                let (name, value) = (name_at(kwnames, i), *args.add(nargs + i));
                match known.iter().position(|known| known.as_ptr() == name) {
                    Some(slot)
                        if slot >= arity.positional_only() && (*room.add(slot)).is_null() =>
                    {
                        *room.add(slot) = value;
                    }
                    None if signature.has_varkeywords()
                        && ffi::PyUnicode_CheckExact(name) != 0
                        && !known.iter().any(|known| same_text(known.as_ptr(), name)) =>
                    {
                        let dict = put_by_name(&mut owned.varkeywords, name, value);
                        if dict.is_null() {
                            return Err(PyErr::fetch(py));
                        }
                        *room.add(next) = dict;
                    }
                    _ => return Ok(false),
                }
            }
        }
        Ok(has_required(signature, room, by_position))
    }
}

/// Whether all required parameters have an argument, of which the first so many do.
///
/// # Safety
/// `room` has an entry for each name of the signature.
#[inline(always)]
unsafe fn has_required(
    signature: &Signature,
    room: *const *mut ffi::PyObject,
    by_position: usize,
) -> bool {
    let arity = &signature.arity;
    // SAFETY: as the caller promises.
    unsafe {
        for i in by_position..arity.required() {
            if (*room.add(i)).is_null() {
                return false;
            }
        }
        for (i, required) in signature.keyword_only_required().iter().enumerate() {
            if *required && (*room.add(arity.positional() + i)).is_null() {
                return false;
            }
        }
    }
    true
}

/// Whether two strings are equal, which mostly they are not.
///
/// # Safety
/// Two objects of exactly the type `str`.
#[inline(always)]
unsafe fn same_text(a: *mut ffi::PyObject, b: *mut ffi::PyObject) -> bool {
    // SAFETY: as the caller promises; comparing strings raises nothing.
    unsafe {
        // Equal strings have equal lengths, whatever the width of their characters.
        #[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
        if ffi::PyUnicode_GET_LENGTH(a) != ffi::PyUnicode_GET_LENGTH(b) {
            return false;
        }
        ffi::PyUnicode_Compare(a, b) == 0
    }
}

/// How many names there are.
///
/// # Safety
/// `names` is a tuple.
#[inline(always)]
pub(super) unsafe fn name_count(names: *mut ffi::PyObject) -> usize {
    // SAFETY: as the caller promises.
    #[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
    unsafe {
        ffi::PyTuple_GET_SIZE(names) as usize
    }
    // SAFETY: as the caller promises.
    #[cfg(any(Py_LIMITED_API, PyPy, GraalPy))]
    unsafe {
        ffi::PyTuple_Size(names) as usize
    }
}

/// # Safety
/// `names` is a tuple with more than `i` items.
#[inline(always)]
unsafe fn name_at(names: *mut ffi::PyObject, i: usize) -> *mut ffi::PyObject {
    // SAFETY: as the caller promises.
    #[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
    unsafe {
        ffi::PyTuple_GET_ITEM(names, i as ffi::Py_ssize_t)
    }
    // SAFETY: as the caller promises.
    #[cfg(any(Py_LIMITED_API, PyPy, GraalPy))]
    unsafe {
        ffi::PyTuple_GetItem(names, i as ffi::Py_ssize_t)
    }
}

/// The objects that binding makes, which the slots borrow.
#[derive(Default)]
pub(super) struct Owned<'py> {
    varargs: Option<Bound<'py, PyAny>>,
    varkeywords: Option<Bound<'py, PyAny>>,
}

/// # Safety
/// As for [`with_bound`]; `slots` has one NULL a slot of the signature.
unsafe fn bind<'py>(
    py: Python<'py>,
    signature: &Signature,
    slots: *mut *mut ffi::PyObject,
    args: *const *mut ffi::PyObject,
    nargs: usize,
    keywords: Keywords,
) -> PyResult<Owned<'py>> {
    let arity = &signature.arity;
    let by_position = nargs.min(arity.positional());
    if nargs > by_position && !signature.has_varargs() {
        return Err(too_many_positional(signature, nargs));
    }
    let mut owned = Owned::default();
    // SAFETY: - `args` has `nargs` entries, and `slots` one a slot: a place for each name, then those of
    //           `*args` and `**kwargs`, if there are such parameters;
    //         - arguments and keywords are as the caller promises.
    unsafe {
        fill(slots, args, by_position);
        let (mut at, mut by_name_only) = (0, false);
        while let Some((name, value)) = keywords.next(&mut at) {
            if ffi::PyUnicode_Check(name) == 0 {
                return Err(keywords_must_be_strings());
            }
            match find(py, signature, name) {
                Some(slot) if slot >= arity.positional_only() => {
                    if !(*slots.add(slot)).is_null() {
                        return Err(given_twice(signature, slot));
                    }
                    *slots.add(slot) = value;
                }
                found => match signature.rest().and_then(|rest| rest.collect_named) {
                    Some(put) => {
                        if put(&mut owned.varkeywords, name, value).is_null() {
                            return Err(PyErr::fetch(py));
                        }
                    }
                    None if found.is_some() => by_name_only = true,
                    None => {
                        let name = Bound::ref_from_ptr(py, &name);
                        return Err(unexpected_keyword(signature, name));
                    }
                },
            }
        }
        if by_name_only {
            return Err(given_by_name(py, signature, keywords));
        }
        let mut next = slots.add(signature.names());
        if let Some(collect) = signature.rest().and_then(|rest| rest.collect_positional) {
            let rest = collect(args.wrapping_add(by_position), nargs - by_position);
            *next = owned
                .varargs
                .insert(new_reference_or_raise(py, rest)?)
                .as_ptr();
            next = next.add(1);
        }
        if let Some(dict) = &owned.varkeywords {
            *next = dict.as_ptr();
        }
        if !has_required(signature, slots, by_position) {
            return Err(missing(signature, slots));
        }
    }
    Ok(owned)
}

/// The error for keywords of which some name parameters that cannot be given by name.
///
/// # Safety
/// As for [`with_bound`].
#[cold]
unsafe fn given_by_name(py: Python<'_>, signature: &Signature, keywords: Keywords) -> PyErr {
    let mut names = Vec::new();
    let mut at = 0;
    // SAFETY: as the caller promises; all names are strings.
    unsafe {
        while let Some((name, _)) = keywords.next(&mut at) {
            match find(py, signature, name) {
                Some(slot) if slot < signature.arity.positional_only() => names.push(slot),
                _ => {}
            }
        }
    }
    positional_only_by_name(signature, &names)
}

/// Puts a keyword into the dictionary of `**kwargs`, which is made for the first one; gives the dictionary,
/// or NULL with an error set.
pub(super) type CollectNamed = unsafe fn(
    &mut Option<Bound<'_, PyAny>>,
    *mut ffi::PyObject,
    *mut ffi::PyObject,
) -> *mut ffi::PyObject;

/// See [`CollectNamed`].
///
/// # Safety
/// The thread is attached; two living objects, and the dictionary that this function made, if any.
pub(super) unsafe fn put_by_name(
    varkeywords: &mut Option<Bound<'_, PyAny>>,
    name: *mut ffi::PyObject,
    value: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    // SAFETY: - as the caller promises; the objects are not taken over;
    //         - gives a new reference, or NULL with an error set.
    unsafe {
        if varkeywords.is_none() {
            let py = Python::assume_attached();
            *varkeywords = Bound::from_owned_ptr_or_opt(py, ffi::PyDict_New());
        }
        let dict = varkeywords
            .as_ref()
            .map_or(std::ptr::null_mut(), Bound::as_ptr);
        if dict.is_null() || ffi::PyDict_SetItem(dict, name, value) == -1 {
            return std::ptr::null_mut();
        }
        dict
    }
}

/// The parameter of that name. Calls in source code pass interned strings, so the object itself is
/// looked for first.
///
/// # Safety
/// `name` is a string object.
unsafe fn find(py: Python<'_>, signature: &Signature, name: *mut ffi::PyObject) -> Option<usize> {
    let names = signature.interned(py);
    if let Some(slot) = names.iter().position(|known| known.as_ptr() == name) {
        return Some(slot);
    }
    // SAFETY: two string objects; comparing those raises nothing.
    names
        .iter()
        .position(|known| unsafe { ffi::PyUnicode_Compare(known.as_ptr(), name) == 0 })
}

/// Makes the tuple of `*args`, a new reference, or gives NULL with an error set.
pub(super) type CollectPositional =
    unsafe fn(*const *mut ffi::PyObject, usize) -> *mut ffi::PyObject;

/// See [`CollectPositional`].
///
/// # Safety
/// The thread is attached; so many living objects.
pub(super) unsafe fn tuple_of(items: *const *mut ffi::PyObject, len: usize) -> *mut ffi::PyObject {
    // SAFETY: as the caller promises.
    unsafe { crate::types::tuple::of_borrowed(items, len) }
}
