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
                    let values = slice(values, ffi::PyTuple_Size(names) as usize);
                    for (i, value) in values.iter().enumerate() {
                        f(ffi::PyTuple_GetItem(names, i as ffi::Py_ssize_t), *value)?;
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

/// Binds a call whose keywords are the very strings of the signature, as those in source code are.
///
/// False when it is no such call, or does not fit: [`with_bound`] finds out what it is, from the start.
///
/// # Safety
/// As for [`with_bound`]; `slots` has one NULL a slot of the signature, which has neither `*args` nor
/// `**kwargs`.
#[inline(always)]
pub(super) unsafe fn bind_by_identity(
    py: Python<'_>,
    signature: &Signature,
    slots: &mut [*mut ffi::PyObject],
    given: &[*mut ffi::PyObject],
    names: &[*mut ffi::PyObject],
    values: &[*mut ffi::PyObject],
) -> bool {
    let arity = signature.arity;
    if given.len() > arity.positional {
        return false;
    }
    slots[..given.len()].copy_from_slice(given);
    if !names.is_empty() {
        let known = signature.interned(py);
        for (name, value) in names.iter().zip(values) {
            let slot = known.iter().position(|known| known.as_ptr() == *name);
            match slot {
                Some(slot) if slot >= arity.positional_only && slots[slot].is_null() => {
                    slots[slot] = *value;
                }
                _ => return false,
            }
        }
    }
    let by_position = given.len().min(arity.required);
    if slots[by_position..arity.required]
        .iter()
        .any(|slot| slot.is_null())
    {
        return false;
    }
    let keyword_only = &slots[arity.positional..];
    let required = signature.keyword_only_required;
    !keyword_only
        .iter()
        .zip(required)
        .any(|(slot, required)| *required && slot.is_null())
}

/// The objects that binding makes, which the slots borrow.
struct Owned<'py> {
    _varargs: Option<Bound<'py, PyAny>>,
    _varkeywords: Option<Bound<'py, PyAny>>,
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
    let mut varkeywords = None;
    let mut by_name_only = Vec::new();
    // SAFETY: as the caller promises.
    unsafe {
        keywords.for_each(|name, value| {
            if ffi::PyUnicode_Check(name) == 0 {
                return Err(keywords_must_be_strings());
            }
            match bind_keyword(py, signature, slots, &mut varkeywords, name, value)? {
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
    let mut varargs = None;
    if signature.has_varargs() {
        // SAFETY: the entries of `given` live for the call.
        let rest = unsafe { tuple_of(py, &given[by_position..])? };
        slots[next] = rest.as_ptr();
        varargs = Some(rest);
        next += 1;
    }
    if let Some(dict) = &varkeywords {
        slots[next] = Bound::as_ptr(dict);
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
    Ok(Owned {
        _varargs: varargs,
        _varkeywords: varkeywords,
    })
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
