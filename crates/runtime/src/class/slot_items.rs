//! The items of special methods: which slot each goes to, and of what shape the slot's C function is.
//!
//! A function here for each special method, of its name, so that the expansion need not know more.

use std::ffi::{c_int, c_void};

use super::definition::PyClass;
use super::item::{Item, SlotItem};
use super::slot_entries::*;
use super::thunk::Thunks;
use crate::ffi;
use crate::function::{signature, MaybeThunk, Signed, Thunk};

type Object = *mut ffi::PyObject;

/// Items of methods with `self` only, for slots of one shape.
macro_rules! unary {
    ($entry:ident($function:path: $result:ty as $returned:ty): $($name:ident: $slot:ident;)*) => {
        unsafe extern "C" fn $entry<B: Thunk<$result>>(slf: Object) -> $returned {
            // SAFETY: Python calls this for the slots that it is put into below.
            unsafe { $function(B::BODY, slf) as $returned }
        }

        $(
            #[doc = concat!("The item of `", stringify!($name), "`.")]
            pub const fn $name<B: Thunk<$result>>(_body: B) -> Item {
                SlotItem::new(ffi::$slot, $entry::<B> as *mut c_void)
            }
        )*
    };
}

unary! {
    unary(slot_unary: Object as Object):
    __str__: Py_tp_str;
    __repr__: Py_tp_repr;
    __iter__: Py_tp_iter;
    __next__: Py_tp_iternext;
    __await__: Py_am_await;
    __aiter__: Py_am_aiter;
    __pos__: Py_nb_positive;
    __neg__: Py_nb_negative;
    __abs__: Py_nb_absolute;
    __invert__: Py_nb_invert;
    __index__: Py_nb_index;
    __int__: Py_nb_int;
    __float__: Py_nb_float;
}

unary! {
    async_next(slot_async_next: Object as Object):
    __anext__: Py_am_anext;
}

unary! {
    unary_size(slot_unary_int: isize as ffi::Py_ssize_t):
    __len__: Py_mp_length;
    __hash__: Py_tp_hash;
}

unary! {
    unary_int(slot_unary_int: isize as c_int):
    __bool__: Py_nb_bool;
    __clear__: Py_tp_clear;
}

/// Items of methods with arguments, whose names errors tell.
macro_rules! with_arguments {
    (
        $entry:ident($function:path: $result:ty => $returned:ty)($($arg:ident: $ty:ty),*):
        $($name:ident: $slot:ident;)*
    ) => {
        unsafe extern "C" fn $entry<S: Signed, B: Thunk<$result>>(
            slf: Object,
            $($arg: $ty),*
        ) -> $returned {
            // SAFETY: Python calls this for the slots that it is put into below.
            unsafe { $function(signature!(S), B::BODY, slf, $($arg),*) }
        }

        $(
            #[doc = concat!("The item of `", stringify!($name), "`.")]
            pub const fn $name<S: Signed, B: Thunk<$result>>(_signature: S, _body: B) -> Item {
                SlotItem::new(ffi::$slot, $entry::<S, B> as *mut c_void)
            }
        )*
    };
}

with_arguments! {
    binary(slot_binary: Object => Object)(other: Object):
    __getitem__: Py_mp_subscript;
    __concat__: Py_sq_concat;
    __inplace_concat__: Py_sq_inplace_concat;
}

with_arguments! {
    index(slot_index: Object => Object)(index: ffi::Py_ssize_t):
    __repeat__: Py_sq_repeat;
    __inplace_repeat__: Py_sq_inplace_repeat;
}

with_arguments! {
    binary_int(slot_binary_int: isize => c_int)(other: Object):
    __contains__: Py_sq_contains;
}

with_arguments! {
    ternary(slot_ternary: Object => Object)(first: Object, second: Object):
    __get__: Py_tp_descr_get;
}

/// Items of methods whose arguments need no names.
macro_rules! operands {
    (
        $entry:ident($function:path: $result:ty)($($arg:ident: $ty:ty),*):
        $($name:ident: $slot:ident;)*
    ) => {
        unsafe extern "C" fn $entry<B: Thunk<$result>>(slf: Object, $($arg: $ty),*) -> Object {
            // SAFETY: Python calls this for the slots that it is put into below.
            unsafe { $function(B::BODY, slf, $($arg),*) }
        }

        $(
            #[doc = concat!("The item of `", stringify!($name), "`.")]
            pub const fn $name<B: Thunk<$result>>(_body: B) -> Item {
                SlotItem::new(ffi::$slot, $entry::<B> as *mut c_void)
            }
        )*
    };
}

operands! {
    rich_compare(slot_rich_compare: Object)(other: Object, op: c_int):
    __richcmp__: Py_tp_richcompare;
}

operands! {
    inplace(slot_inplace: isize)(other: Object):
    __iadd__: Py_nb_inplace_add;
    __isub__: Py_nb_inplace_subtract;
    __imul__: Py_nb_inplace_multiply;
    __imatmul__: Py_nb_inplace_matrix_multiply;
    __itruediv__: Py_nb_inplace_true_divide;
    __ifloordiv__: Py_nb_inplace_floor_divide;
    __imod__: Py_nb_inplace_remainder;
    __ilshift__: Py_nb_inplace_lshift;
    __irshift__: Py_nb_inplace_rshift;
    __iand__: Py_nb_inplace_and;
    __ixor__: Py_nb_inplace_xor;
    __ior__: Py_nb_inplace_or;
}

operands! {
    inplace_power(slot_inplace_power: isize)(other: Object, modulus: Object):
    __ipow__: Py_nb_inplace_power;
}

/// Items of binary number operations: the method, and its reflected form.
macro_rules! numbers {
    ($($name:ident: $slot:ident;)*) => {
        $(
            #[doc = concat!("The item of `", stringify!($name), "` and its reflected form.")]
            pub const fn $name<T, C, L, R>(
                _by: Thunks<T, C>,
                _forward: L,
                _reflected: R,
            ) -> Item
            where
                C: PyClass,
                L: MaybeThunk<Object>,
                R: MaybeThunk<Object>,
            {
                SlotItem::new(ffi::$slot, number::<C, L, R> as *mut c_void)
            }
        )*
    };
}

unsafe extern "C" fn number<T, L, R>(left: Object, right: Object) -> Object
where
    T: PyClass,
    L: MaybeThunk<Object>,
    R: MaybeThunk<Object>,
{
    // SAFETY: Python calls this for the slots that it is put into below.
    unsafe {
        slot_number(
            crate::function::referent!(T::CLASS),
            L::BODY,
            R::BODY,
            left,
            right,
        )
    }
}

numbers! {
    __add__: Py_nb_add;
    __sub__: Py_nb_subtract;
    __mul__: Py_nb_multiply;
    __matmul__: Py_nb_matrix_multiply;
    __truediv__: Py_nb_true_divide;
    __floordiv__: Py_nb_floor_divide;
    __mod__: Py_nb_remainder;
    __divmod__: Py_nb_divmod;
    __lshift__: Py_nb_lshift;
    __rshift__: Py_nb_rshift;
    __and__: Py_nb_and;
    __xor__: Py_nb_xor;
    __or__: Py_nb_or;
}

/// The item of `__pow__` and `__rpow__`.
pub const fn __pow__<T, C, L, R>(_by: Thunks<T, C>, _forward: L, _reflected: R) -> Item
where
    C: PyClass,
    L: MaybeThunk<Object>,
    R: MaybeThunk<Object>,
{
    unsafe extern "C" fn entry<T, L, R>(left: Object, right: Object, modulus: Object) -> Object
    where
        T: PyClass,
        L: MaybeThunk<Object>,
        R: MaybeThunk<Object>,
    {
        // SAFETY: Python calls this for the slot that it is put into.
        unsafe {
            slot_power(
                crate::function::referent!(T::CLASS),
                L::BODY,
                R::BODY,
                left,
                right,
                modulus,
            )
        }
    }
    SlotItem::new(ffi::Py_nb_power, entry::<C, L, R> as *mut c_void)
}

/// The item of comparisons by separate methods.
pub const fn comparisons<Lt, Le, Eq, Ne, Gt, Ge>(
    _lt: Lt,
    _le: Le,
    _eq: Eq,
    _ne: Ne,
    _gt: Gt,
    _ge: Ge,
) -> Item
where
    Lt: MaybeThunk<Object>,
    Le: MaybeThunk<Object>,
    Eq: MaybeThunk<Object>,
    Ne: MaybeThunk<Object>,
    Gt: MaybeThunk<Object>,
    Ge: MaybeThunk<Object>,
{
    // Not inlined where it is called for `!=`.
    #[inline(never)]
    unsafe extern "C" fn entry<Lt, Le, Eq, Ne, Gt, Ge>(
        slf: Object,
        other: Object,
        op: c_int,
    ) -> Object
    where
        Lt: MaybeThunk<Object>,
        Le: MaybeThunk<Object>,
        Eq: MaybeThunk<Object>,
        Ne: MaybeThunk<Object>,
        Gt: MaybeThunk<Object>,
        Ge: MaybeThunk<Object>,
    {
        let others = const { &[Lt::BODY, Le::BODY, None, Ne::BODY, Gt::BODY, Ge::BODY] };
        let this = entry::<Lt, Le, Eq, Ne, Gt, Ge>;
        // SAFETY: Python calls this for the slot that it is put into.
        unsafe { slot_compare(Eq::BODY, others, this, slf, other, op) }
    }
    SlotItem::new(
        ffi::Py_tp_richcompare,
        entry::<Lt, Le, Eq, Ne, Gt, Ge> as *mut c_void,
    )
}

/// The item of `__getattribute__` and `__getattr__`.
pub const fn __getattribute__<A, F>(_always: A, _fallback: F) -> Item
where
    A: MaybeThunk<Object>,
    F: MaybeThunk<Object>,
{
    unsafe extern "C" fn entry<A, F>(slf: Object, name: Object) -> Object
    where
        A: MaybeThunk<Object>,
        F: MaybeThunk<Object>,
    {
        // SAFETY: Python calls this for the slot that it is put into.
        unsafe {
            slot_get_attribute(
                (A::BODY, A::signature()),
                (F::BODY, F::signature()),
                slf,
                name,
            )
        }
    }
    SlotItem::pair(
        ffi::Py_tp_getattro,
        entry::<A, F> as *mut c_void,
        A::BODY.is_some(),
        F::BODY.is_some(),
    )
}

/// Items of pairs of methods that set and delete.
macro_rules! pairs {
    ($($name:ident: $slot:ident, $absent:ident;)*) => {
        $(
            /// The item of a pair of methods that set and delete.
            pub const fn $name<S, D>(_set: S, _delete: D) -> Item
            where
                S: MaybeThunk<isize>,
                D: MaybeThunk<isize>,
            {
                unsafe extern "C" fn entry<S, D>(slf: Object, key: Object, value: Object) -> c_int
                where
                    S: MaybeThunk<isize>,
                    D: MaybeThunk<isize>,
                {
                    // SAFETY: Python calls this for the slot that it is put into.
                    unsafe {
                        slot_assign(
                            (S::BODY, S::signature()),
                            (D::BODY, D::signature()),
                            Absent::$absent,
                            slf,
                            key,
                            value,
                        )
                    }
                }
                SlotItem::pair(
                    ffi::$slot,
                    entry::<S, D> as *mut c_void,
                    S::BODY.is_some(),
                    D::BODY.is_some(),
                )
            }
        )*
    };
}

pairs! {
    setitem: Py_mp_ass_subscript, Item;
    setattr: Py_tp_setattro, Attribute;
    set: Py_tp_descr_set, Descriptor;
}
