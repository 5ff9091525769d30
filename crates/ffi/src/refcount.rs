// `Include/refcount.h`: reference counts (part of `object.h` before 3.14).
//
// Each interpreter generation has its own `refcounts` module with `inc` and `dec`:
// plain counts before 3.12, counts that stick at an immortal value from 3.12 on, split and
// atomic counts on free-threaded builds, and calls into the interpreter where the stable ABI
// does not promise a layout.

#[cfg(all(
    Py_LIMITED_API,
    any(Py_3_12, Py_GIL_DISABLED, py_sys_config = "Py_REF_DEBUG")
))]
mod refcounts {
    use crate::*;

    #[inline(always)]
    pub(super) unsafe fn inc(op: *mut PyObject) {
        // SAFETY: op is not NULL and points to an object.
        unsafe {
            #[cfg(Py_3_10)]
            _Py_IncRef(op);
            #[cfg(not(Py_3_10))]
            Py_IncRef(op);
        }
    }

    #[inline(always)]
    pub(super) unsafe fn dec(op: *mut PyObject) {
        // SAFETY: op is not NULL and the caller gives up one reference.
        unsafe {
            #[cfg(Py_3_10)]
            _Py_DecRef(op);
            #[cfg(not(Py_3_10))]
            Py_DecRef(op);
        }
    }

    #[cfg(Py_3_10)]
    extern_libpython! {
        fn _Py_IncRef(op: *mut PyObject);
        fn _Py_DecRef(op: *mut PyObject);
    }
}

#[cfg(GraalPy)]
mod refcounts {
    use crate::*;

    #[inline(always)]
    pub(super) unsafe fn inc(op: *mut PyObject) {
        // SAFETY: op points to an object.
        unsafe { Py_IncRef(op) }
    }

    #[inline(always)]
    pub(super) unsafe fn dec(op: *mut PyObject) {
        // SAFETY: the caller gives up one reference.
        unsafe { Py_DecRef(op) }
    }
}

#[cfg(all(
    not(GraalPy),
    any(PyPy, not(Py_3_12)),
    not(all(Py_LIMITED_API, any(Py_GIL_DISABLED, py_sys_config = "Py_REF_DEBUG")))
))]
mod refcounts {
    use crate::*;

    #[inline(always)]
    pub(super) unsafe fn inc(op: *mut PyObject) {
        // SAFETY: op points to an object and the caller is attached, so the count is ours.
        unsafe {
            #[cfg(all(py_sys_config = "Py_REF_DEBUG", not(PyPy)))]
            {
                _Py_RefTotal += 1;
            }
            (*op).ob_refcnt += 1;
        }
    }

    #[inline(always)]
    pub(super) unsafe fn dec(op: *mut PyObject) {
        // SAFETY: op points to an object, the caller is attached and gives up one reference.
        unsafe {
            #[cfg(all(py_sys_config = "Py_REF_DEBUG", not(PyPy)))]
            {
                _Py_RefTotal -= 1;
            }
            (*op).ob_refcnt -= 1;
            if (*op).ob_refcnt == 0 {
                _Py_Dealloc(op);
                return;
            }
            #[cfg(all(py_sys_config = "Py_REF_DEBUG", not(PyPy)))]
            if (*op).ob_refcnt < 0 {
                _Py_NegativeRefcount(c"<pyrope>".as_ptr(), 0, op);
            }
        }
    }

    #[cfg(all(py_sys_config = "Py_REF_DEBUG", not(PyPy)))]
    extern_libpython! {
        static mut _Py_RefTotal: Py_ssize_t;
        fn _Py_NegativeRefcount(
            filename: *const c_char,
            lineno: c_int,
            op: *mut PyObject,
        );
    }
}

#[cfg(all(Py_3_12, not(any(Py_LIMITED_API, PyPy, GraalPy, Py_GIL_DISABLED)),))]
mod refcounts {
    use super::*;

    // The low 32 bits count on 64-bit machines; the word itself does on 32-bit machines.
    #[cfg(target_pointer_width = "64")]
    type Count = u32;
    #[cfg(not(target_pointer_width = "64"))]
    type Count = Py_ssize_t;

    #[inline(always)]
    unsafe fn slot(op: *mut PyObject) -> *mut Count {
        // SAFETY: op points to an object.
        unsafe {
            #[cfg(all(target_pointer_width = "64", Py_3_14))]
            return &raw mut (*op).ob_refcnt.refcnt_and_flags.ob_refcnt;
            #[cfg(all(target_pointer_width = "64", not(Py_3_14)))]
            return (&raw mut (*op).ob_refcnt.ob_refcnt_split)
                .cast::<u32>()
                .add(cfg!(target_endian = "big") as usize);
            #[cfg(not(target_pointer_width = "64"))]
            return &raw mut (*op).ob_refcnt.ob_refcnt;
        }
    }

    #[inline(always)]
    fn sticks(count: Count) -> bool {
        #[cfg(target_pointer_width = "64")]
        return (count as i32) < 0;
        #[cfg(all(not(target_pointer_width = "64"), Py_3_14))]
        return count >= IMMORTAL_MINIMUM_REFCNT;
        #[cfg(not(any(target_pointer_width = "64", Py_3_14)))]
        return count == IMMORTAL_REFCNT;
    }

    #[inline(always)]
    pub(super) unsafe fn inc(op: *mut PyObject) {
        // SAFETY: op points to an object and the caller is attached, so the count is ours.
        unsafe {
            let slot = slot(op);
            let count = *slot;
            // Increments stop later than decrements, so that an object once immortal stays so.
            #[cfg(all(target_pointer_width = "64", Py_3_14))]
            if count >= IMMORTAL_INITIAL_REFCNT {
                return;
            }
            #[cfg(all(target_pointer_width = "64", not(Py_3_14)))]
            if count == u32::MAX {
                return;
            }
            #[cfg(not(target_pointer_width = "64"))]
            if sticks(count) {
                return;
            }
            *slot = count + 1;
            #[cfg(py_sys_config = "Py_REF_DEBUG")]
            if !cfg!(Py_3_14) || !sticks(count + 1) {
                _Py_INCREF_IncRefTotal();
            }
        }
    }

    #[inline(always)]
    pub(super) unsafe fn dec(op: *mut PyObject) {
        // SAFETY: op points to an object, the caller is attached and gives up one reference.
        unsafe {
            let slot = slot(op);
            let count = *slot;
            #[cfg(py_sys_config = "Py_REF_DEBUG")]
            if freed(op) {
                _Py_NegativeRefcount(c"<pyrope>".as_ptr(), 0, op);
            }
            if sticks(count) {
                return;
            }
            #[cfg(py_sys_config = "Py_REF_DEBUG")]
            _Py_DECREF_DecRefTotal();
            *slot = count.wrapping_sub(1);
            if count == 1 {
                _Py_Dealloc(op);
            }
        }
    }

    #[inline]
    pub(super) unsafe fn set(op: *mut PyObject, count: Py_ssize_t) {
        // SAFETY: op points to an object and the caller is attached.
        unsafe {
            let slot = slot(op);
            if sticks(*slot) {
                return;
            }
            #[cfg(all(target_pointer_width = "64", not(Py_3_14)))]
            {
                (*op).ob_refcnt.ob_refcnt = count;
            }
            #[cfg(not(all(target_pointer_width = "64", not(Py_3_14))))]
            {
                *slot = count as Count;
            }
        }
    }

    #[cfg(py_sys_config = "Py_REF_DEBUG")]
    unsafe fn freed(op: *mut PyObject) -> bool {
        // SAFETY: op points to an object.
        unsafe {
            #[cfg(all(target_pointer_width = "64", Py_3_14))]
            return (*op).ob_refcnt.ob_refcnt_full <= 0
                || (*op).ob_refcnt.refcnt_and_flags.ob_refcnt > u32::MAX - (1 << 20);
            #[cfg(not(all(target_pointer_width = "64", Py_3_14)))]
            return (*op).ob_refcnt.ob_refcnt <= 0;
        }
    }

    #[cfg(py_sys_config = "Py_REF_DEBUG")]
    extern_libpython! {
        fn _Py_NegativeRefcount(
            filename: *const c_char,
            lineno: c_int,
            op: *mut PyObject,
        );
        fn _Py_INCREF_IncRefTotal();
        fn _Py_DECREF_DecRefTotal();
    }
}

#[cfg(all(Py_GIL_DISABLED, not(Py_LIMITED_API)))]
mod refcounts {
    use super::*;
    use core::sync::atomic::Ordering::{Relaxed, SeqCst};

    #[inline(always)]
    pub(super) unsafe fn inc(op: *mut PyObject) {
        // SAFETY: op points to an object that the caller keeps alive.
        unsafe {
            let local = (*op).ob_ref_local.load(Relaxed);
            let new = local.wrapping_add(1);
            if new == 0 {
                return;
            }
            if owned_by_this_thread(op) {
                (*op).ob_ref_local.store(new, Relaxed);
            } else {
                (*op).ob_ref_shared.fetch_add(1 << REF_SHARED_SHIFT, SeqCst);
            }
            #[cfg(py_sys_config = "Py_REF_DEBUG")]
            _Py_INCREF_IncRefTotal();
        }
    }

    #[inline(always)]
    pub(super) unsafe fn dec(op: *mut PyObject) {
        // SAFETY: op points to an object and the caller gives up one reference.
        unsafe {
            let local = (*op).ob_ref_local.load(Relaxed);
            if local == IMMORTAL_REFCNT_LOCAL {
                return;
            }
            #[cfg(py_sys_config = "Py_REF_DEBUG")]
            _Py_DECREF_DecRefTotal();
            if !owned_by_this_thread(op) {
                #[cfg(py_sys_config = "Py_REF_DEBUG")]
                _Py_DecRefSharedDebug(op, c"<pyrope>".as_ptr(), 0);
                #[cfg(not(py_sys_config = "Py_REF_DEBUG"))]
                _Py_DecRefShared(op);
                return;
            }
            #[cfg(py_sys_config = "Py_REF_DEBUG")]
            if local == 0 {
                _Py_NegativeRefcount(c"<pyrope>".as_ptr(), 0, op);
            }
            let local = local.wrapping_sub(1);
            (*op).ob_ref_local.store(local, Relaxed);
            if local == 0 {
                _Py_MergeZeroLocalRefcount(op);
            }
        }
    }

    #[inline(always)]
    unsafe fn owned_by_this_thread(op: *mut PyObject) -> bool {
        // SAFETY: op points to an object.
        unsafe { (*op).ob_tid.load(Relaxed) == this_thread() }
    }

    // The thread's identity is the address that its thread register points to, as CPython reads it.
    #[inline(always)]
    fn this_thread() -> usize {
        #[cfg(all(target_arch = "x86_64", not(any(windows, target_vendor = "apple"))))]
        // SAFETY: reads the thread pointer that the ABI keeps at fs:0.
        unsafe {
            let id: usize;
            core::arch::asm!("mov {}, fs:0", out(reg) id, options(nostack, preserves_flags, readonly));
            id
        }
        #[cfg(all(target_arch = "x86_64", target_vendor = "apple"))]
        // SAFETY: reads the thread pointer that the ABI keeps at gs:0.
        unsafe {
            let id: usize;
            core::arch::asm!("mov {}, gs:0", out(reg) id, options(nostack, preserves_flags, readonly));
            id
        }
        #[cfg(all(target_arch = "x86_64", windows))]
        // SAFETY: reads the self pointer of the thread environment block.
        unsafe {
            let id: usize;
            core::arch::asm!("mov {}, gs:48", out(reg) id, options(nostack, preserves_flags, readonly));
            id
        }
        #[cfg(all(target_arch = "x86", windows))]
        // SAFETY: reads the field of the thread environment block that CPython uses.
        unsafe {
            let id: usize;
            core::arch::asm!("mov {}, fs:24", out(reg) id, options(nostack, preserves_flags, readonly));
            id
        }
        #[cfg(all(target_arch = "x86", not(windows)))]
        // SAFETY: reads the thread pointer that the ABI keeps at gs:0.
        unsafe {
            let id: usize;
            core::arch::asm!("mov {}, gs:0", out(reg) id, options(nostack, preserves_flags, readonly));
            id
        }
        #[cfg(all(target_arch = "aarch64", target_vendor = "apple"))]
        // SAFETY: reads the thread register.
        unsafe {
            let id: usize;
            core::arch::asm!("mrs {}, tpidrro_el0", out(reg) id, options(nostack, preserves_flags, nomem));
            id
        }
        #[cfg(all(target_arch = "aarch64", windows))]
        // SAFETY: copies the register that holds the thread environment block.
        unsafe {
            let id: usize;
            core::arch::asm!("mov {}, x18", out(reg) id, options(nostack, preserves_flags, nomem));
            id
        }
        #[cfg(all(target_arch = "aarch64", not(any(windows, target_vendor = "apple"))))]
        // SAFETY: reads the thread register.
        unsafe {
            let id: usize;
            core::arch::asm!("mrs {}, tpidr_el0", out(reg) id, options(nostack, preserves_flags, nomem));
            id
        }
        #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
        // SAFETY: copies the thread register.
        unsafe {
            let id: usize;
            core::arch::asm!("mv {}, tp", out(reg) id, options(nostack, preserves_flags, nomem));
            id
        }
        // Elsewhere no thread passes as owner: both operations then take the shared path, which is
        // valid for every thread.
        #[cfg(not(any(
            target_arch = "x86_64",
            target_arch = "x86",
            target_arch = "aarch64",
            target_arch = "riscv64",
            target_arch = "riscv32"
        )))]
        usize::MAX
    }

    extern_libpython! {
        fn _Py_MergeZeroLocalRefcount(op: *mut PyObject);
        #[cfg(not(py_sys_config = "Py_REF_DEBUG"))]
        fn _Py_DecRefShared(op: *mut PyObject);
    }

    #[cfg(py_sys_config = "Py_REF_DEBUG")]
    extern_libpython! {
        fn _Py_DecRefSharedDebug(
            op: *mut PyObject,
            filename: *const c_char,
            lineno: c_int,
        );
        fn _Py_NegativeRefcount(
            filename: *const c_char,
            lineno: c_int,
            op: *mut PyObject,
        );
        fn _Py_INCREF_IncRefTotal();
        fn _Py_DECREF_DecRefTotal();
    }
}

/// Local count of an immortal object.
#[cfg(Py_GIL_DISABLED)]
#[cfg_attr(Py_LIMITED_API, allow(dead_code))]
pub(crate) const IMMORTAL_REFCNT_LOCAL: u32 = u32::MAX;

#[cfg(all(Py_GIL_DISABLED, not(Py_LIMITED_API)))]
const REF_SHARED_SHIFT: u32 = 2;

/// Object flag of statically allocated objects.
#[cfg(all(Py_GIL_DISABLED, Py_3_14, not(Py_LIMITED_API)))]
pub(crate) const STATICALLY_ALLOCATED_FLAG: u16 = 1 << 2;

#[cfg(all(
    Py_3_14,
    target_pointer_width = "64",
    not(any(Py_LIMITED_API, PyPy, Py_GIL_DISABLED))
))]
const IMMORTAL_INITIAL_REFCNT: u32 = 3 << 30;
#[cfg(all(
    Py_3_14,
    not(target_pointer_width = "64"),
    not(any(Py_LIMITED_API, PyPy, Py_GIL_DISABLED))
))]
const IMMORTAL_MINIMUM_REFCNT: Py_ssize_t = 1 << 30;
#[cfg(all(
    not(target_pointer_width = "64"),
    Py_3_12,
    not(any(Py_3_14, Py_LIMITED_API, PyPy, Py_GIL_DISABLED))
))]
const IMMORTAL_REFCNT: Py_ssize_t = (u32::MAX >> 2) as Py_ssize_t;

/// Count of a statically allocated object.
#[cfg(any(not(Py_3_12), PyPy))]
#[cfg_attr(Py_GIL_DISABLED, allow(dead_code))]
pub(crate) const STATIC_INITIAL_REFCNT: PyObjectObRefcnt = 1;
/// Count of a statically allocated object: immortal.
#[cfg(all(Py_3_12, not(Py_3_14), not(any(PyPy, Py_GIL_DISABLED))))]
pub(crate) const STATIC_INITIAL_REFCNT: PyObjectObRefcnt = PyObjectObRefcnt {
    #[cfg(target_pointer_width = "64")]
    ob_refcnt: u32::MAX as Py_ssize_t,
    #[cfg(not(target_pointer_width = "64"))]
    ob_refcnt: (u32::MAX >> 2) as Py_ssize_t,
};
/// Count of a statically allocated object: immortal, and flagged as static.
#[cfg(all(Py_3_14, not(any(PyPy, Py_GIL_DISABLED))))]
pub(crate) const STATIC_INITIAL_REFCNT: PyObjectObRefcnt = PyObjectObRefcnt {
    #[cfg(target_pointer_width = "64")]
    ob_refcnt_full: (3 << 30) | (((1 << 2) | 1) << 48),
    #[cfg(not(target_pointer_width = "64"))]
    ob_refcnt: 7 << 28,
};

/// Number of references to an object; large for an immortal one.
/// <https://docs.python.org/3/c-api/refcounting.html#c.Py_REFCNT>
#[inline]
pub unsafe fn Py_REFCNT(ob: *mut PyObject) -> Py_ssize_t {
    #[cfg(all(Py_LIMITED_API, any(Py_3_14, Py_GIL_DISABLED)))]
    // SAFETY: ob points to an object.
    return unsafe { refcnt_by_call(ob) };
    #[cfg(all(Py_GIL_DISABLED, not(Py_LIMITED_API)))]
    // SAFETY: ob points to an object.
    return unsafe {
        use core::sync::atomic::Ordering::Relaxed;
        let local = (*ob).ob_ref_local.load(Relaxed);
        if local == IMMORTAL_REFCNT_LOCAL {
            return if cfg!(all(Py_3_14, target_pointer_width = "64")) {
                3 << 30
            } else if cfg!(Py_3_14) {
                5 << 28
            } else if cfg!(target_pointer_width = "64") {
                u32::MAX as Py_ssize_t
            } else {
                (u32::MAX >> 2) as Py_ssize_t
            };
        }
        local as Py_ssize_t + ((*ob).ob_ref_shared.load(Relaxed) >> REF_SHARED_SHIFT)
    };
    #[cfg(all(
        Py_3_14,
        target_pointer_width = "64",
        not(any(PyPy, Py_GIL_DISABLED, Py_LIMITED_API))
    ))]
    // SAFETY: ob points to an object.
    return unsafe { (*ob).ob_refcnt.refcnt_and_flags.ob_refcnt as Py_ssize_t };
    #[cfg(all(
        Py_3_12,
        not(all(Py_3_14, target_pointer_width = "64")),
        not(any(PyPy, Py_GIL_DISABLED, all(Py_LIMITED_API, Py_3_14)))
    ))]
    // SAFETY: ob points to an object.
    return unsafe { (*ob).ob_refcnt.ob_refcnt };
    #[cfg(all(any(PyPy, not(Py_3_12)), not(Py_GIL_DISABLED)))]
    // SAFETY: ob points to an object.
    return unsafe { (*ob).ob_refcnt };
}

#[cfg(all(Py_LIMITED_API, any(Py_3_14, Py_GIL_DISABLED)))]
extern_libpython! {
    #[link_name = "Py_REFCNT"]
    fn refcnt_by_call(ob: *mut PyObject) -> Py_ssize_t;
}

/// Takes one more reference to an object.
/// <https://docs.python.org/3/c-api/refcounting.html#c.Py_INCREF>
#[inline(always)]
pub unsafe fn Py_INCREF(op: *mut PyObject) {
    // SAFETY: same contract.
    unsafe { refcounts::inc(op) }
}

/// Gives up one reference to an object, which may run any Python code.
/// <https://docs.python.org/3/c-api/refcounting.html#c.Py_DECREF>
#[inline(always)]
pub unsafe fn Py_DECREF(op: *mut PyObject) {
    // SAFETY: same contract.
    unsafe { refcounts::dec(op) }
}

/// Gives up the reference in `*op` and sets it to NULL first.
/// <https://docs.python.org/3/c-api/refcounting.html#c.Py_CLEAR>
#[inline]
pub unsafe fn Py_CLEAR(op: *mut *mut PyObject) {
    // SAFETY: op points to a valid slot, which owns its reference.
    unsafe {
        let old = op.read();
        if !old.is_null() {
            // Written before the decref, which may run code that looks at the slot.
            op.write(core::ptr::null_mut());
            Py_DECREF(old);
        }
    }
}

/// Like [`Py_INCREF`]; does nothing for NULL.
/// <https://docs.python.org/3/c-api/refcounting.html#c.Py_XINCREF>
#[inline]
pub unsafe fn Py_XINCREF(op: *mut PyObject) {
    if !op.is_null() {
        // SAFETY: not NULL.
        unsafe { Py_INCREF(op) }
    }
}

/// Like [`Py_DECREF`]; does nothing for NULL.
/// <https://docs.python.org/3/c-api/refcounting.html#c.Py_XDECREF>
#[inline]
pub unsafe fn Py_XDECREF(op: *mut PyObject) {
    if !op.is_null() {
        // SAFETY: not NULL.
        unsafe { Py_DECREF(op) }
    }
}

/// Takes a reference and returns the object. New reference.
/// <https://docs.python.org/3/c-api/refcounting.html#c.Py_NewRef>
#[cfg(all(Py_3_10, any(not(Py_LIMITED_API), PyPy)))]
#[inline]
pub unsafe fn Py_NewRef(obj: *mut PyObject) -> *mut PyObject {
    // SAFETY: obj points to an object.
    unsafe { Py_INCREF(obj) };
    obj
}

/// Like [`Py_NewRef`]; NULL gives NULL. New reference.
/// <https://docs.python.org/3/c-api/refcounting.html#c.Py_XNewRef>
#[cfg(all(Py_3_10, any(not(Py_LIMITED_API), PyPy)))]
#[inline]
pub unsafe fn Py_XNewRef(obj: *mut PyObject) -> *mut PyObject {
    // SAFETY: obj is NULL or points to an object.
    unsafe { Py_XINCREF(obj) };
    obj
}

#[cfg(all(Py_3_10, Py_LIMITED_API, not(PyPy)))]
extern_libpython! {
    /// Takes a reference and returns the object. New reference.
    pub fn Py_NewRef(obj: *mut PyObject) -> *mut PyObject;
    /// Like [`Py_NewRef`]; NULL gives NULL. New reference.
    pub fn Py_XNewRef(obj: *mut PyObject) -> *mut PyObject;
}

/// Sets the number of references to an object; does nothing for an immortal one.
/// <https://docs.python.org/3/c-api/refcounting.html#c.Py_SET_REFCNT>
#[cfg(not(GraalPy))]
#[inline]
pub unsafe fn Py_SET_REFCNT(ob: *mut PyObject, refcnt: Py_ssize_t) {
    // SAFETY: ob points to an object whose references the caller accounts for.
    unsafe {
        #[cfg(all(Py_3_13, any(Py_LIMITED_API, Py_GIL_DISABLED)))]
        _Py_SetRefcnt(ob, refcnt);
        #[cfg(all(Py_3_12, not(any(PyPy, Py_LIMITED_API, Py_GIL_DISABLED))))]
        refcounts::set(ob, refcnt);
        #[cfg(all(Py_3_12, not(Py_3_13), Py_LIMITED_API, not(PyPy)))]
        {
            (*ob).ob_refcnt.ob_refcnt = refcnt;
        }
        #[cfg(any(PyPy, not(Py_3_12)))]
        {
            (*ob).ob_refcnt = refcnt;
        }
    }
}

#[cfg(all(Py_3_13, any(Py_LIMITED_API, Py_GIL_DISABLED)))]
extern_libpython! {
    fn _Py_SetRefcnt(ob: *mut PyObject, refcnt: Py_ssize_t);
}

// ffi-gen: begin

extern_libpython! {
    /// `_Py_Dealloc` of `refcount.h`.
    #[cfg_attr(PyPy, link_name = "_PyPy_Dealloc")]
    pub fn _Py_Dealloc(arg1: *mut PyObject);
    /// `Py_XINCREF` as a function. [C](https://docs.python.org/3/c-api/refcounting.html#c.Py_IncRef)
    #[cfg_attr(PyPy, link_name = "PyPy_IncRef")]
    pub fn Py_IncRef(arg1: *mut PyObject);
    /// `Py_XDECREF` as a function. [C](https://docs.python.org/3/c-api/refcounting.html#c.Py_DecRef)
    #[cfg_attr(PyPy, link_name = "PyPy_DecRef")]
    pub fn Py_DecRef(arg1: *mut PyObject);
}

// ffi-gen: end
