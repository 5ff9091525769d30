//! Binding: from what Python passed to one slot a parameter.

use super::messages::*;
use super::{Signature, Slots};
use crate::checked::{new_reference, new_reference_or_raise, raise_if_minus_one};
use crate::object::Bound;
use crate::{ffi, PyAny, PyResult, Python};

/// What Python passed besides the positional arguments.
#[derive(Copy, Clone)]
pub(super) enum Keywords {
    None,
    /// A tuple of names, and the values one after the other.
    Names {
        names: *mut ffi::PyObject,
        values: *const *mut ffi::PyObject,
    },
    /// A dictionary.
    Dict(*mut ffi::PyObject),
}

impl Keywords {
    /// Calls `f` with each name and its value.
    ///
    /// # Safety
    /// What is in here is alive, and as described.
    unsafe fn for_each(
        self,
        mut f: impl FnMut(*mut ffi::PyObject, *mut ffi::PyObject) -> PyResult<()>,
    ) -> PyResult<()> {
        // SAFETY: - a tuple with one name a value; or
        //         - a dictionary, which belongs to the call and is not changed by it.
        unsafe {
            match self {
                Keywords::None => {}
                Keywords::Names { names, values } => {
                    let values = slice(values, name_count(names));
                    for (i, value) in values.iter().enumerate() {
                        f(name_at(names, i), *value)?;
                    }
                }
                Keywords::Dict(dict) => {
                    let (mut at, mut name, mut value) =
                        (0, std::ptr::null_mut(), std::ptr::null_mut());
                    while ffi::PyDict_Next(dict, &mut at, &mut name, &mut value) != 0 {
                        f(name, value)?;
                    }
                }
            }
            Ok(())
        }
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
        &mut on_stack[..count]
    } else {
        on_heap = vec![std::ptr::null_mut(); count];
        &mut on_heap[..]
    };
    // SAFETY: as the caller promises.
    let owned = unsafe { bind(py, signature, slots, args, nargs, keywords)? };
    // SAFETY: - one entry a slot; each is NULL, an argument of the call, or kept by `owned`.
    let result = f(unsafe { Slots::new(py, signature, slots.as_ptr()) });
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
        let by_position = arity.positional_only..=arity.positional;
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
    // SAFETY: as the caller promises. They are few: volatile writes do not become a call of `memcpy`.
    unsafe {
        for i in 0..given {
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
    if nargs > arity.positional {
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
                Some(slot) if slot >= arity.positional_only && (*room.add(slot)).is_null() => {
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
    let by_position = nargs.min(arity.positional);
    if nargs > by_position && !signature.has_varargs() {
        return Ok(false);
    }
    // SAFETY: - `args` has that many entries, `room` one for each slot of the signature;
    //         - the tuple is asked for as many names as it has.
    unsafe {
        fill(room, args, by_position);
        let mut next = signature.names.len();
        if signature.has_varargs() {
            let rest = slice(args.add(by_position), nargs - by_position);
            *room.add(next) = owned.varargs.insert(tuple_of(py, rest)?).as_ptr();
            next += 1;
        }
        if !kwnames.is_null() {
            let Some(known) = signature.interned_before(py) else {
                return Ok(false);
            };
            for i in 0..name_count(kwnames) {
                let (name, value) = (name_at(kwnames, i), *args.add(nargs + i));
                match known.iter().position(|known| known.as_ptr() == name) {
                    Some(slot) if slot >= arity.positional_only && (*room.add(slot)).is_null() => {
                        *room.add(slot) = value;
                    }
                    None if signature.has_varkeywords()
                        && ffi::PyUnicode_CheckExact(name) != 0
                        && !known.iter().any(|known| same_text(known.as_ptr(), name)) =>
                    {
                        let dict = match &mut owned.varkeywords {
                            Some(dict) => dict,
                            empty => empty.insert(new_reference(py, ffi::PyDict_New())),
                        };
                        *room.add(next) = dict.as_ptr();
                        let code = ffi::PyDict_SetItem(dict.as_ptr(), name, value);
                        raise_if_minus_one(py, code)?;
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
        for i in by_position..arity.required {
            if (*room.add(i)).is_null() {
                return false;
            }
        }
        for (i, required) in signature.keyword_only_required.iter().enumerate() {
            if *required && (*room.add(arity.positional + i)).is_null() {
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
    slots: &mut [*mut ffi::PyObject],
    args: *const *mut ffi::PyObject,
    nargs: usize,
    keywords: Keywords,
) -> PyResult<Owned<'py>> {
    let arity = signature.arity;
    let by_position = nargs.min(arity.positional);
    // SAFETY: `args` has `nargs` entries.
    let given = unsafe { slice(args, nargs) };
    slots[..by_position].copy_from_slice(&given[..by_position]);

    if nargs > arity.positional && !signature.has_varargs() {
        return Err(too_many_positional(signature, nargs));
    }
    let mut owned = Owned::default();
    let mut by_name_only = Vec::new();
    // SAFETY: as the caller promises.
    unsafe {
        keywords.for_each(|name, value| {
            if ffi::PyUnicode_Check(name) == 0 {
                return Err(keywords_must_be_strings());
            }
            match bind_keyword(py, signature, slots, &mut owned.varkeywords, name, value)? {
                Place::Found => {}
                Place::PositionalOnly(slot) => by_name_only.push(signature.names[slot]),
                Place::None => {
                    let name = Bound::from_borrowed_ptr(py, name);
                    return Err(unexpected_keyword(signature, &name));
                }
            }
            Ok(())
        })?;
    }
    if !by_name_only.is_empty() {
        return Err(positional_only_by_name(signature, &by_name_only));
    }

    let mut next = signature.names.len();
    if signature.has_varargs() {
        // SAFETY: the entries of `given` live for the call.
        let rest = unsafe { tuple_of(py, &given[by_position..])? };
        slots[next] = rest.as_ptr();
        owned.varargs = Some(rest);
        next += 1;
    }
    if let Some(dict) = &owned.varkeywords {
        slots[next] = dict.as_ptr();
    }
    if by_position < arity.required
        && slots[by_position..arity.required]
            .iter()
            .any(|p| p.is_null())
    {
        return Err(missing_positional(signature, slots));
    }
    for (i, required) in signature.keyword_only_required.iter().enumerate() {
        if *required && slots[arity.positional + i].is_null() {
            return Err(missing_keyword_only(signature, slots));
        }
    }
    Ok(owned)
}

/// Where the value of a keyword belongs.
enum Place {
    /// It was put there.
    Found,
    /// To a parameter that cannot be given by name.
    PositionalOnly(usize),
    None,
}

/// Puts an argument into its slot or into `**kwargs`.
///
/// # Safety
/// `name` is a string object and `value` an object, both alive for the call.
unsafe fn bind_keyword<'py>(
    py: Python<'py>,
    signature: &Signature,
    slots: &mut [*mut ffi::PyObject],
    varkeywords: &mut Option<Bound<'py, PyAny>>,
    name: *mut ffi::PyObject,
    value: *mut ffi::PyObject,
) -> PyResult<Place> {
    // SAFETY: `name` is a string object.
    let slot = unsafe { find(py, signature, name) };
    match slot {
        Some(slot) if slot >= signature.arity.positional_only => {
            if !slots[slot].is_null() {
                return Err(given_twice(signature, slot));
            }
            slots[slot] = value;
            return Ok(Place::Found);
        }
        Some(slot) if !signature.has_varkeywords() => return Ok(Place::PositionalOnly(slot)),
        None if !signature.has_varkeywords() => return Ok(Place::None),
        _ => {}
    }
    let dict = match varkeywords {
        Some(dict) => dict,
        // SAFETY: gives a new reference, or NULL when out of memory.
        None => varkeywords.insert(unsafe { new_reference(py, ffi::PyDict_New()) }),
    };
    // SAFETY: a dict, and two living objects, which are not taken over.
    raise_if_minus_one(py, unsafe {
        ffi::PyDict_SetItem(dict.as_ptr(), name, value)
    })?;
    Ok(Place::Found)
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

/// # Safety
/// The entries are living objects.
unsafe fn tuple_of<'py>(
    py: Python<'py>,
    items: &[*mut ffi::PyObject],
) -> PyResult<Bound<'py, PyAny>> {
    // SAFETY: - gives a new tuple or NULL with an error set;
    //         - each slot is filled once, with a reference that the tuple takes over.
    unsafe {
        let tuple = new_reference_or_raise(py, ffi::PyTuple_New(items.len() as ffi::Py_ssize_t))?;
        for (i, item) in items.iter().enumerate() {
            ffi::Py_INCREF(*item);
            #[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
            ffi::PyTuple_SET_ITEM(tuple.as_ptr(), i as ffi::Py_ssize_t, *item);
            #[cfg(any(Py_LIMITED_API, PyPy, GraalPy))]
            ffi::PyTuple_SetItem(tuple.as_ptr(), i as ffi::Py_ssize_t, *item);
        }
        Ok(tuple)
    }
}

/// # Safety
/// `pointers` has `len` entries, or is NULL and `len` is 0.
pub(super) unsafe fn slice<'a>(
    pointers: *const *mut ffi::PyObject,
    len: usize,
) -> &'a [*mut ffi::PyObject] {
    if len == 0 {
        &[]
    } else {
        // SAFETY: as the caller promises.
        unsafe { std::slice::from_raw_parts(pointers, len) }
    }
}
