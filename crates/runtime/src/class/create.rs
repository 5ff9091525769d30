//! From the record of a class to its type object.

use std::ffi::{c_int, c_void, CStr, CString};
use std::sync::atomic::Ordering;

use super::callable;
use super::complete::{complete, Unsaid};
use super::definition::{Class, ClassFlags, FullSpec};
use super::field::FieldPlace;
use super::item::{CallItem, Item, NewItem};
use super::layout::small;
use super::opaque_layout::Extent;
use super::property::{dict_getset, getset_def, value_signature, Getter, Property, Setter};
use super::slot_defaults::{sq_ass_item, sq_item};
use super::type_object::attribute_failed;
use crate::checked::{new_reference_or_raise, raise_if_minus_one};
use crate::object::{Bound, PyType};
use crate::{ffi, PyErr, PyResult, Python};

/// Makes the type object, without its class attributes.
pub(super) fn create_type<'py>(
    py: Python<'py>,
    class: &'static Class,
) -> PyResult<Bound<'py, PyType>> {
    let spec = &class.spec;
    let mut builder = Builder::default();
    builder.add_items(class);
    builder.add_own_slots(spec);
    builder.finish(py, spec)
}

/// Sets the class attributes of a type that was just made.
pub(super) fn fill_class_attributes(
    py: Python<'_>,
    ty: *mut ffi::PyTypeObject,
    spec: &'static FullSpec,
) -> PyResult<()> {
    for item in all_items(spec) {
        match item {
            Item::ClassAttribute { texts, value } => {
                // SAFETY: one text.
                let name = unsafe { texts.get(0) };
                let value = value(py).map_err(|error| attribute_failed(py, spec, name, error))?;
                // SAFETY: a new reference from the user's function; a type object; a C string.
                unsafe {
                    let value = Bound::from_owned_ptr(py, value);
                    let code =
                        ffi::PyObject_SetAttrString(ty.cast(), name.as_ptr(), value.as_ptr());
                    raise_if_minus_one(py, code)?;
                }
            }
            Item::Off(texts) => {
                // SAFETY: a type object; a C string; the static object `None`.
                let code = unsafe {
                    ffi::PyObject_SetAttrString(ty.cast(), texts.first(), ffi::Py_None())
                };
                raise_if_minus_one(py, code)?;
            }
            Item::Fill(fill) => {
                // SAFETY: a type object, which lives as long as the interpreter.
                let ty = unsafe { Bound::from_borrowed_ptr(py, ty.cast()).cast_into_unchecked() };
                fill(py, &ty)?;
            }
            _ => {}
        }
    }
    if spec.flags.has(ClassFlags::IMMUTABLE) && has_class_attributes(spec) {
        freeze(py, ty)?;
    }
    Ok(())
}

/// Makes a type immutable whose attributes had to be set first.
#[cfg(Py_3_14)]
fn freeze(py: Python<'_>, ty: *mut ffi::PyTypeObject) -> PyResult<()> {
    // SAFETY: a heap type.
    raise_if_minus_one(py, unsafe { ffi::PyType_Freeze(ty) })
}

/// As above.
#[cfg(all(Py_3_10, not(any(Py_3_14, Py_LIMITED_API, PyPy, GraalPy))))]
fn freeze(_py: Python<'_>, ty: *mut ffi::PyTypeObject) -> PyResult<()> {
    // SAFETY: a heap type of ours, whose structure is known; caches of its attributes stay right.
    #[cfg(not(Py_GIL_DISABLED))]
    unsafe {
        (*ty).tp_flags |= ffi::Py_TPFLAGS_IMMUTABLETYPE;
    }
    // SAFETY: as above.
    #[cfg(Py_GIL_DISABLED)]
    unsafe {
        let flag = ffi::Py_TPFLAGS_IMMUTABLETYPE as _;
        (*ty)
            .tp_flags
            .fetch_or(flag, std::sync::atomic::Ordering::Relaxed);
    }
    Ok(())
}

/// Here nothing makes a type immutable that exists already.
#[cfg(not(any(Py_3_14, all(Py_3_10, not(any(Py_LIMITED_API, PyPy, GraalPy))))))]
fn freeze(_py: Python<'_>, _ty: *mut ffi::PyTypeObject) -> PyResult<()> {
    Ok(())
}

fn all_items(spec: &'static FullSpec) -> impl Iterator<Item = &'static Item> {
    let items = spec
        .items
        .iter()
        .flat_map(|items| items.unwrap_or_default())
        .flat_map(Item::parts);
    #[cfg(feature = "multiple-pymethods")]
    let items = items.chain(super::blocks::items(spec));
    items
}

/// The slots of a type that is being made: few enough to search them one by one.
#[derive(Default)]
struct Slots(Vec<ffi::PyType_Slot>);

impl Slots {
    fn position(&self, slot: c_int) -> Option<usize> {
        self.0.iter().position(|filled| filled.slot == slot)
    }

    fn contains_key(&self, slot: &c_int) -> bool {
        self.position(*slot).is_some()
    }

    /// Fills a slot, instead of what was in it.
    fn insert(&mut self, slot: c_int, pfunc: *mut c_void) {
        match self.position(slot) {
            Some(index) => self.0[index].pfunc = pfunc,
            None => self.0.push(ffi::PyType_Slot { slot, pfunc }),
        }
    }

    fn remove(&mut self, slot: &c_int) -> Option<*mut c_void> {
        self.position(*slot)
            .map(|index| self.0.swap_remove(index).pfunc)
    }
}

#[derive(Default)]
struct Builder {
    slots: Slots,
    methods: Vec<ffi::PyMethodDef>,
    properties: Vec<Property>,
    members: Vec<ffi::PyMemberDef>,
    new: Option<NewItem>,
    call: Option<CallItem>,
    /// Whether instances can hold references that the garbage collector has to know.
    is_collected: bool,
}

impl Builder {
    fn add_items(&mut self, class: &'static Class) {
        let spec = &class.spec;
        for item in all_items(spec) {
            match *item {
                Item::Method(method) => self.methods.push(method.0.method()),
                // Options of the class come first, so that methods of the user's win.
                Item::Slot(slot) => {
                    self.slots.insert(slot.slot, slot.function);
                }
                Item::New(new) => self.new = Some(new),
                Item::Call(call) => {
                    self.slots
                        .insert(ffi::Py_tp_call, call.tp_call as *mut c_void);
                    self.call = Some(call);
                }
                Item::Getter { texts, body } => {
                    // SAFETY: name and docstring.
                    let (name, doc) = unsafe { (texts.get(0), texts.get(1)) };
                    self.property(name, doc).get = Some(Getter::Body(body));
                }
                Item::Field {
                    texts,
                    offset,
                    get,
                    set,
                } => {
                    let place = FieldPlace::new(class, offset);
                    // SAFETY: name and docstring.
                    let (name, doc) = unsafe { (texts.get(0), texts.get(1)) };
                    let property = self.property(name, doc);
                    if let Some(read) = get {
                        property.get = Some(Getter::Field(place, read));
                    }
                    if let Some(write) = set {
                        property.set = Some(Setter::Field(place, write));
                    }
                }
                Item::Setter { texts, body } => {
                    // SAFETY: name, parameter and docstring.
                    let [name, parameter, doc] = unsafe { [0, 1, 2].map(|i| texts.get(i)) };
                    let property = self.property(name, doc);
                    property.set = Some(Setter::Body(body));
                    property.signature = value_signature(parameter);
                }
                Item::Deleter { texts, body } => {
                    // SAFETY: name and docstring.
                    let (name, doc) = unsafe { (texts.get(0), texts.get(1)) };
                    self.property(name, doc).delete = Some(body);
                }
                Item::ClassAttribute { .. } | Item::Fill(_) | Item::Group(_) => {}
                Item::Off(texts) => {
                    // SAFETY: one text.
                    if unsafe { texts.get(0) } == c"__hash__" {
                        let off = ffi::PyObject_HashNotImplemented as *mut c_void;
                        self.slots.insert(ffi::Py_tp_hash, off);
                    }
                }
            }
        }
        #[cfg(feature = "multiple-pymethods")]
        super::blocks::merge_slots(spec, |slot, function| self.slots.insert(slot, function));
        let hooks = &spec.hooks;
        for (slot, hook) in [
            (ffi::Py_tp_traverse, &hooks.traverse),
            (ffi::Py_tp_clear, &hooks.clear),
        ] {
            if let Some(function) = self.slots.remove(&slot) {
                hook.store(function, Ordering::Relaxed);
                self.is_collected = true;
            }
        }
        self.is_collected |= spec.layout.dict().is_some();
    }

    fn property(&mut self, name: &'static CStr, doc: &'static CStr) -> &mut Property {
        let index = match self
            .properties
            .iter()
            .position(|property| property.name == name)
        {
            Some(index) => index,
            None => {
                self.properties.push(Property::new(name, doc));
                self.properties.len() - 1
            }
        };
        let property = &mut self.properties[index];
        if property.doc.is_empty() {
            property.doc = doc;
        }
        property
    }

    /// The slots that follow from the class itself and from those that the user filled.
    fn add_own_slots(&mut self, spec: &'static FullSpec) {
        let flags = spec.flags;
        self.slots
            .insert(ffi::Py_tp_dealloc, spec.dealloc as *mut c_void);
        // Native bases rely on memory that is all zeroes; objects of PyPy are tied to others behind
        // the scenes. The memory of those is not reused.
        let reusable = spec.layout.no_native_part && !cfg!(any(PyPy, GraalPy));
        if let (Some(&(alloc, free)), true) = (spec.memory, reusable) {
            self.slots.insert(ffi::Py_tp_alloc, alloc as *mut c_void);
            self.slots.insert(ffi::Py_tp_free, free as *mut c_void);
        }
        match self.new {
            Some(new) => self.slots.insert(ffi::Py_tp_new, new.tp_new as *mut c_void),
            // Since 3.10 a flag says that there is none.
            None if NO_CONSTRUCTOR_FLAG != 0 => {}
            None => self.slots.insert(
                ffi::Py_tp_new,
                super::slot_defaults::no_constructor as *mut c_void,
            ),
        };
        if let (Some(&(traverse, clear)), true) = (spec.collected, self.is_collected) {
            self.slots
                .insert(ffi::Py_tp_traverse, traverse as *mut c_void);
            self.slots.insert(ffi::Py_tp_clear, clear as *mut c_void);
        }
        if flags.has(ClassFlags::SEQUENCE) {
            if let Some(len) = self.slots.remove(&ffi::Py_mp_length) {
                self.slots.insert(ffi::Py_sq_length, len);
            }
        }
        if !flags.has(ClassFlags::MAPPING) {
            if self.slots.contains_key(&ffi::Py_mp_subscript) {
                self.slots.insert(ffi::Py_sq_item, sq_item as *mut c_void);
            }
            if self.slots.contains_key(&ffi::Py_mp_ass_subscript) {
                self.slots
                    .insert(ffi::Py_sq_ass_item, sq_ass_item as *mut c_void);
            }
        }
        if flags.has(ClassFlags::GENERIC) {
            self.methods.push(super::class_getitem::class_getitem());
        }
    }

    /// `__dict__` and weak references, whose offsets count from `start`. Before 3.9 they are set in the
    /// type object itself.
    fn add_members(&mut self, spec: &FullSpec, start: isize) {
        let mut member = |name: &'static CStr, offset: usize| {
            self.members.push(ffi::PyMemberDef {
                name: name.as_ptr().cast_mut(),
                type_code: ffi::Py_T_PYSSIZET,
                offset: start + offset as isize,
                flags: ffi::Py_READONLY,
                doc: std::ptr::null_mut(),
            });
        };
        if cfg!(any(Py_3_9, PyPy)) {
            if let Some(offset) = spec.layout.dict() {
                member(c"__dictoffset__", offset);
            }
            if let Some(offset) = spec.layout.weakref() {
                member(c"__weaklistoffset__", offset);
            }
        }
    }

    fn finish<'py>(
        mut self,
        py: Python<'py>,
        spec: &'static FullSpec,
    ) -> PyResult<Bound<'py, PyType>> {
        let collected = self.is_collected;
        let vectorcall = self.usable_vectorcall(spec);
        let no_constructor = if self.new.is_none() {
            NO_CONSTRUCTOR_FLAG
        } else {
            0
        };
        let doc = self.doc(spec);
        if let Some(doc) = &doc {
            self.slots
                .insert(ffi::Py_tp_doc, doc.as_ptr() as *mut c_void);
        }
        let extent = Extent::of(py, spec)?;
        self.add_members(spec, extent.start);
        let (mut basicsize, mut flags) = (extent.basicsize, flags(spec, collected));
        if let Some(pointer) = callable::pointer(spec, self.call) {
            basicsize = small(pointer.basicsize as usize);
            flags |= pointer.flag;
            self.members.push(pointer.member);
        }
        // What the type keeps pointers to lives as long as the process.
        let methods = terminated(self.methods, zeroed_method());
        let mut getset: Vec<_> = self.properties.into_iter().map(getset_def).collect();
        if let Some(offset) = spec.layout.dict() {
            getset.push(dict_getset(offset as isize));
        }
        let getset = terminated(getset, zeroed_getset());
        let members = terminated(self.members, zeroed_member());
        for (slot, list) in [
            (ffi::Py_tp_methods, methods),
            (ffi::Py_tp_getset, getset),
            (ffi::Py_tp_members, members),
        ] {
            if let Some(list) = list {
                self.slots.insert(slot, list);
            }
        }
        #[cfg(Py_3_14)]
        if let Some(vectorcall) = vectorcall {
            self.slots
                .insert(ffi::Py_tp_vectorcall, vectorcall as *mut c_void);
        }
        self.slots
            .insert(ffi::Py_tp_base, spec.base_part.type_object(py).cast());
        // Before 3.9 a specification has no place for these, and would take it for another.
        let buffer = match cfg!(any(Py_3_9, Py_LIMITED_API, PyPy, GraalPy)) {
            true => [None, None],
            false => [ffi::Py_bf_getbuffer, ffi::Py_bf_releasebuffer]
                .map(|slot| self.slots.remove(&slot)),
        };
        let mut slots = self.slots.0;
        slots.push(ffi::PyType_Slot {
            slot: 0,
            pfunc: std::ptr::null_mut(),
        });
        let name = qualified_name(spec);
        let mut type_spec = ffi::PyType_Spec {
            name: name.as_ptr(),
            basicsize,
            itemsize: 0,
            flags: (flags | no_constructor) as _,
            slots: slots.as_mut_ptr(),
        };
        // SAFETY: - the name and the lists that slots point to are never freed;
        //         - slots hold functions of the types they ask for, as the macros wrote them;
        //         - gives a new reference to a type or NULL with an error set.
        let ty = unsafe {
            new_reference_or_raise(py, ffi::PyType_FromSpec(&mut type_spec))?
                .cast_into_unchecked::<PyType>()
        };
        #[cfg(all(Py_3_11, not(any(PyPy, GraalPy))))]
        if let Some(methods) = methods {
            // SAFETY: the list of `terminated`, which nobody else knows but the new type.
            unsafe { hide_class_methods(methods.cast()) };
        }
        // Until 3.11 `tp_name` points into the name that was given.
        std::mem::forget(name);
        complete(
            &ty,
            &Unsaid {
                spec,
                vectorcall,
                buffer,
                doc: doc.as_deref(),
            },
        );
        std::mem::forget(doc);
        Ok(ty)
    }

    /// Calls of the class may skip `tp_new` and `tp_init` if there is no `tp_init` but `object`'s.
    fn usable_vectorcall(&self, spec: &FullSpec) -> Option<ffi::vectorcallfunc> {
        let plain = spec.base_part.is_object() && !self.slots.contains_key(&ffi::Py_tp_init);
        self.new.and_then(|new| new.vectorcall).filter(|_| plain)
    }

    /// `Name(a, b)\n--\n\ndoc`, where the interpreter looks for the signature.
    fn doc(&self, spec: &FullSpec) -> Option<CString> {
        // SAFETY: one text.
        let text_signature = self
            .new
            .map_or(c"", |new| unsafe { new.text_signature.get(0) });
        let doc = spec.doc();
        if text_signature.is_empty() {
            // Without a docstring `__doc__` is `None`.
            return (!doc.is_empty()).then(|| doc.to_owned());
        }
        let mut full = Vec::new();
        full.extend_from_slice(spec.name().to_bytes());
        full.extend_from_slice(text_signature.to_bytes());
        full.extend_from_slice(b"\n--\n\n");
        full.extend_from_slice(doc.to_bytes());
        CString::new(full).ok()
    }
}

/// Class methods are such by what the type made of their definitions. Of those the interpreter asks nothing afterwards but
/// whether functions have exactly the flags that it has a short way for, so the one that is in the way goes.
///
/// # Safety
/// `methods` ends with a definition without a name; a type was made of it, which no other thread knows yet.
#[cfg(all(Py_3_11, not(any(PyPy, GraalPy))))]
unsafe fn hide_class_methods(mut methods: *mut ffi::PyMethodDef) {
    // SAFETY: as the caller promises.
    unsafe {
        while !(*methods).ml_name.is_null() {
            (*methods).ml_flags &= !ffi::METH_CLASS;
            methods = methods.add(1);
        }
    }
}

/// Says that a type cannot be called, where the interpreter has that.
const NO_CONSTRUCTOR_FLAG: std::ffi::c_ulong = if cfg!(all(Py_3_10, not(any(PyPy, GraalPy)))) {
    1 << 7
} else {
    0
};

fn flags(spec: &'static FullSpec, collected: bool) -> std::ffi::c_ulong {
    let mut flags = ffi::Py_TPFLAGS_DEFAULT;
    if spec.flags.has(ClassFlags::SUBCLASS) {
        flags |= ffi::Py_TPFLAGS_BASETYPE;
    }
    if collected {
        flags |= ffi::Py_TPFLAGS_HAVE_GC;
    }
    #[cfg(Py_3_10)]
    {
        if spec.flags.has(ClassFlags::IMMUTABLE) && !has_class_attributes(spec) {
            flags |= ffi::Py_TPFLAGS_IMMUTABLETYPE;
        }
    }
    flags
}

fn has_class_attributes(spec: &'static FullSpec) -> bool {
    all_items(spec).any(|item| {
        matches!(
            item,
            Item::ClassAttribute { .. } | Item::Off(_) | Item::Fill(_)
        )
    })
}

/// `module.Name`: what the interpreter splits into `__module__` and `__qualname__`.
fn qualified_name(spec: &FullSpec) -> CString {
    let module = spec.module().unwrap_or(c"builtins").to_bytes();
    let full = [module, b".", spec.name().to_bytes()].concat();
    CString::new(full).expect("parts of a C string")
}

/// A list as the C API wants it: with an empty entry at its end, never freed.
fn terminated<T>(mut list: Vec<T>, end: T) -> Option<*mut c_void> {
    if list.is_empty() {
        return None;
    }
    list.push(end);
    Some(Box::leak(list.into_boxed_slice()).as_mut_ptr().cast())
}

fn zeroed_method() -> ffi::PyMethodDef {
    // SAFETY: an empty entry is all zeroes, by the C API.
    unsafe { std::mem::zeroed() }
}

fn zeroed_getset() -> ffi::PyGetSetDef {
    // SAFETY: an empty entry is all zeroes, by the C API.
    unsafe { std::mem::zeroed() }
}

fn zeroed_member() -> ffi::PyMemberDef {
    // SAFETY: an empty entry is all zeroes, by the C API.
    unsafe { std::mem::zeroed() }
}

/// Why a class has no constructor, at the call that wanted one: what newer interpreters say by themselves.
pub(super) fn no_constructor_error(ty: *mut ffi::PyTypeObject, py: Python<'_>) -> PyErr {
    // SAFETY: a type object that is alive during the call.
    let ty = unsafe { Bound::from_borrowed_ptr(py, ty.cast()).cast_into_unchecked::<PyType>() };
    let part = |name: &str| {
        let part = crate::types::PyAnyMethods::getattr(&*ty, name).ok();
        part.map_or_else(|| "?".to_owned(), |part| part.to_string())
    };
    let text = format!(
        "cannot create '{}.{}' instances",
        part("__module__"),
        part("__qualname__")
    );
    PyErr::new::<crate::exceptions::PyTypeError, _>(crate::function::Text(text))
}
