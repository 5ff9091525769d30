//! Slots whose methods stand in several `#[pymethods]`: `__add__` in one, `__radd__` in another.
//!
//! Each block brings a function for the whole slot. The type gets one of the functions here, which
//! asks those of the blocks one after the other.

use std::ffi::{c_int, c_void};
use std::sync::{PoisonError, RwLock};

use super::item::SlotItem;
use super::slot_entries::{no_attribute, ONLY_FALLBACK, ONLY_OWN};
use crate::ffi::{self, PyObject};
use crate::Python;

/// The functions of one class's blocks for one slot.
struct Merged {
    class: &'static super::Class,
    slot: c_int,
    functions: Vec<SlotItem>,
}

// SAFETY: pointers to functions.
unsafe impl Send for Merged {}
// SAFETY: as above.
unsafe impl Sync for Merged {}

/// Never shrinks; written when types are made.
static MERGED: RwLock<Vec<&'static Merged>> = RwLock::new(Vec::new());

/// A function that does what those of the blocks do together; `None` for slots that only one method
/// belongs to.
pub(super) fn merge(class: &'static super::Class, functions: Vec<SlotItem>) -> Option<*mut c_void> {
    let slot = functions[0].slot;
    let function = function_of(slot)?;
    let merged = Box::leak(Box::new(Merged {
        class,
        slot,
        functions,
    }));
    MERGED
        .write()
        .unwrap_or_else(PoisonError::into_inner)
        .push(merged);
    Some(function)
}

fn function_of(slot: c_int) -> Option<*mut c_void> {
    macro_rules! of {
        ($($number:ident)*; $($pair:ident)*) => {
            match slot {
                $(ffi::$number => number::<{ ffi::$number }> as *mut c_void,)*
                $(ffi::$pair => pair::<{ ffi::$pair }> as *mut c_void,)*
                ffi::Py_nb_power => power as *mut c_void,
                ffi::Py_tp_richcompare => compare as *mut c_void,
                ffi::Py_tp_getattro => get_attribute as *mut c_void,
                _ => return None,
            }
        };
    }
    Some(of! {
        Py_nb_add Py_nb_subtract Py_nb_multiply Py_nb_matrix_multiply Py_nb_true_divide
        Py_nb_floor_divide Py_nb_remainder Py_nb_divmod Py_nb_lshift Py_nb_rshift Py_nb_and
        Py_nb_xor Py_nb_or;
        Py_mp_ass_subscript Py_tp_setattro Py_tp_descr_set
    })
}

/// The functions for a slot of an object, of the most derived class that has some.
fn functions_for(slot: c_int, object: *mut PyObject) -> &'static [SlotItem] {
    // SAFETY: slot functions are called attached.
    let py = unsafe { Python::assume_attached() };
    let list = MERGED.read().unwrap_or_else(PoisonError::into_inner);
    let candidates: Vec<&'static Merged> = list
        .iter()
        .copied()
        .filter(|merged| merged.slot == slot)
        .collect();
    drop(list);
    let mut best: Option<(&Merged, *mut ffi::PyTypeObject)> = None;
    for merged in candidates {
        let ty = merged.class.type_ptr(py);
        // SAFETY: type objects that are alive, as is the object.
        let fits = |sub, base| unsafe { sub == base || ffi::PyType_IsSubtype(sub, base) != 0 };
        // SAFETY: as above.
        if fits(unsafe { ffi::Py_TYPE(object) }, ty)
            && best.is_none_or(|(_, former)| fits(ty, former))
        {
            best = Some((merged, ty));
        }
    }
    best.map_or(&[], |(merged, _)| &merged.functions)
}

/// Whether the result is `NotImplemented`, which is given up then.
unsafe fn declined(result: *mut PyObject) -> bool {
    // SAFETY: a new reference, or NULL with an error set.
    unsafe {
        let declined = result == ffi::Py_NotImplemented();
        if declined {
            ffi::Py_DECREF(result);
        }
        declined
    }
}

unsafe fn not_implemented() -> *mut PyObject {
    // SAFETY: slot functions are called attached.
    crate::function::not_implemented(unsafe { Python::assume_attached() })
}

/// The left operand's functions first, then the right one's, whose class may be another.
unsafe extern "C" fn number<const SLOT: c_int>(
    left: *mut PyObject,
    right: *mut PyObject,
) -> *mut PyObject {
    // SAFETY: - Python calls this with two objects;
    //         - the functions are those of blocks for this very slot.
    unsafe {
        for operand in [left, right] {
            for item in functions_for(SLOT, operand) {
                let function = std::mem::transmute::<*mut c_void, ffi::binaryfunc>(item.function);
                let result = function(left, right);
                if !declined(result) {
                    return result;
                }
            }
        }
        not_implemented()
    }
}

/// As [`number`], for `__pow__` and `__rpow__`.
unsafe extern "C" fn power(
    left: *mut PyObject,
    right: *mut PyObject,
    modulus: *mut PyObject,
) -> *mut PyObject {
    // SAFETY: as in `number`.
    unsafe {
        for operand in [left, right] {
            for item in functions_for(ffi::Py_nb_power, operand) {
                let function = std::mem::transmute::<*mut c_void, ffi::ternaryfunc>(item.function);
                let result = function(left, right, modulus);
                if !declined(result) {
                    return result;
                }
            }
        }
        not_implemented()
    }
}

/// Methods for just this comparison first, then `!=` as the opposite of `==`.
unsafe extern "C" fn compare(slf: *mut PyObject, other: *mut PyObject, op: c_int) -> *mut PyObject {
    // SAFETY: as in `number`; the functions know the flag.
    unsafe {
        for op in [op | ONLY_OWN, op] {
            for item in functions_for(ffi::Py_tp_richcompare, slf) {
                let function = std::mem::transmute::<*mut c_void, ffi::richcmpfunc>(item.function);
                let result = function(slf, other, op);
                if !declined(result) {
                    return result;
                }
            }
        }
        not_implemented()
    }
}

/// The function of the block that has the method for it: setting, or deleting.
unsafe extern "C" fn pair<const SLOT: c_int>(
    slf: *mut PyObject,
    key: *mut PyObject,
    value: *mut PyObject,
) -> c_int {
    let functions = functions_for(SLOT, slf);
    let has_method = |item: &&SlotItem| {
        if value.is_null() {
            item.second
        } else {
            item.first
        }
    };
    let Some(item) = functions.iter().find(has_method).or(functions.first()) else {
        return -1;
    };
    // SAFETY: as in `number`; the function of an item that lacks the method raises.
    unsafe {
        let function = std::mem::transmute::<*mut c_void, ffi::objobjargproc>(item.function);
        function(slf, key, value)
    }
}

/// `__getattribute__` of one block, then `__getattr__` of another.
unsafe extern "C" fn get_attribute(slf: *mut PyObject, name: *mut PyObject) -> *mut PyObject {
    let functions = functions_for(ffi::Py_tp_getattro, slf);
    // SAFETY: - as in `number`; - the functions know the bit.
    unsafe {
        let ask = |item: &SlotItem, name| {
            let function = std::mem::transmute::<*mut c_void, ffi::binaryfunc>(item.function);
            function(slf, name)
        };
        let found = match functions.iter().find(|item| item.first) {
            Some(item) => ask(item, name),
            None => ffi::PyObject_GenericGetAttr(slf, name),
        };
        match functions.iter().find(|item| item.second) {
            Some(item) if found.is_null() && no_attribute() => {
                ffi::PyErr_Clear();
                ask(item, name.byte_add(ONLY_FALLBACK))
            }
            _ => found,
        }
    }
}
