//! Where `__dict__` and weak references lie when the size of the base is not known.

use std::ffi::c_int;

use super::definition::FullSpec;
use super::layout::small;
use crate::checked::new_reference_or_raise;
use crate::object::PyType;
use crate::types::PyAnyMethods;
use crate::{ffi, PyResult, Python};

/// The size of instances, and where in them begins what the class adds.
pub(super) struct Extent {
    pub(super) basicsize: c_int,
    pub(super) start: isize,
}

impl Extent {
    /// Leaves it to the interpreter to put the class's data behind those of its base.
    ///
    /// That works as long as nothing lies at an offset that the type object has to know: `__dict__`
    /// and weak references. Such offsets could be given relative to the class's data, but not every
    /// interpreter since 3.12 makes them absolute. They are asked for instead, of a type of the
    /// same size that is not used for anything else.
    #[inline]
    pub(super) fn of(py: Python<'_>, spec: &'static FullSpec) -> PyResult<Self> {
        let layout = &spec.layout;
        if !layout.opaque_base || (layout.dict().is_none() && layout.weakref().is_none()) {
            return Ok(Extent {
                basicsize: layout.basicsize() as c_int,
                start: 0,
            });
        }
        // The interpreter rounds what is added up to its largest alignment, which divides this.
        let added = (-layout.basicsize() + LARGEST_ALIGNMENT - 1) & !(LARGEST_ALIGNMENT - 1);
        let basicsize = size_with(py, spec, added)?;
        Ok(Extent {
            basicsize: small(basicsize as usize),
            start: basicsize - added,
        })
    }
}

const LARGEST_ALIGNMENT: isize = 64;

/// The size of instances of a type that adds so many bytes to the class's base.
#[inline]
fn size_with(py: Python<'_>, spec: &'static FullSpec, added: isize) -> PyResult<isize> {
    let mut slots = [
        ffi::PyType_Slot {
            slot: ffi::Py_tp_base,
            pfunc: spec.base_part.type_object(py).cast(),
        },
        ffi::PyType_Slot {
            slot: 0,
            pfunc: std::ptr::null_mut(),
        },
    ];
    let mut probe = ffi::PyType_Spec {
        name: c"builtins.probe".as_ptr(),
        basicsize: -small(added as usize),
        itemsize: 0,
        flags: ffi::Py_TPFLAGS_DEFAULT as _,
        slots: slots.as_mut_ptr(),
    };
    // SAFETY: - a base that is a type object, as the one slot;
    //         - gives a new reference to a type or NULL with an error set.
    let probe = unsafe {
        new_reference_or_raise(py, ffi::PyType_FromSpec(&mut probe))?
            .cast_into_unchecked::<PyType>()
    };
    probe
        .as_any()
        .getattr(crate::intern!(py, "__basicsize__"))?
        .extract()
}
