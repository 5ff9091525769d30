//! The special methods that Python looks up in a type's slots.

/// How one of them is called and what it gives.
pub(crate) struct Slot {
    pub(crate) name: &'static str,
    /// Arguments after the receiver.
    pub(crate) arity: usize,
    pub(crate) arguments: Arguments,
    pub(crate) result: Output,
    pub(crate) table: Table,
}

/// What happens to arguments.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Arguments {
    /// A failed conversion raises.
    Plain,
    /// A failed conversion gives `NotImplemented`.
    Operands,
    /// As `Operands`; the second one is a comparison operator.
    Compare,
    /// A C integer.
    Index,
    /// Fields of a variant, of which its constructor makes a value.
    Fields,
}

/// How the result is passed back.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Output {
    Object,
    Next,
    Len,
    Hash,
    Bool,
    Unit,
}

/// Which entry of the type the function goes into.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Table {
    /// One of its own.
    Own,
    /// One that it shares: the name of the entry, and the place in it.
    Shared(Group, &'static str, usize),
}

/// Entries made from several methods.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Group {
    /// `__add__` and `__radd__`.
    Binary,
    /// `__pow__` and `__rpow__`.
    Ternary,
    /// `__lt__` and the other five.
    Compare,
    /// `__setitem__` and `__delitem__`.
    Assign,
    /// `__getattribute__` and `__getattr__`.
    Attribute,
}

impl Group {
    /// Whether conversions that fail name the user's parameters.
    pub(crate) fn has_signatures(self) -> bool {
        matches!(self, Self::Assign | Self::Attribute)
    }

    /// Number of places.
    pub(crate) fn size(self) -> usize {
        match self {
            Self::Compare => 6,
            _ => 2,
        }
    }
}

/// The slot behind a Python name.
pub(crate) fn find(name: &str) -> Option<&'static Slot> {
    SLOTS.iter().find(|slot| slot.name == name)
}

const fn own(name: &'static str, arity: usize, result: Output) -> Slot {
    Slot {
        name,
        arity,
        arguments: Arguments::Plain,
        result,
        table: Table::Own,
    }
}

const fn inplace(name: &'static str, arity: usize) -> Slot {
    let result = Output::Unit;
    Slot {
        name,
        arity,
        arguments: Arguments::Operands,
        result,
        table: Table::Own,
    }
}

const fn binary(name: &'static str, entry: &'static str, place: usize) -> Slot {
    Slot {
        name,
        arity: 1,
        arguments: Arguments::Operands,
        result: Output::Object,
        table: Table::Shared(Group::Binary, entry, place),
    }
}

const fn compare(name: &'static str, place: usize) -> Slot {
    Slot {
        name,
        arity: 1,
        arguments: Arguments::Operands,
        result: Output::Object,
        table: Table::Shared(Group::Compare, "__richcmp__", place),
    }
}

const fn assign(name: &'static str, arity: usize, entry: &'static str, place: usize) -> Slot {
    Slot {
        name,
        arity,
        arguments: Arguments::Plain,
        result: Output::Unit,
        table: Table::Shared(Group::Assign, entry, place),
    }
}

const fn attribute(name: &'static str, place: usize) -> Slot {
    Slot {
        name,
        arity: 1,
        arguments: Arguments::Plain,
        result: Output::Object,
        table: Table::Shared(Group::Attribute, "__getattribute__", place),
    }
}

const fn index(name: &'static str, result: Output) -> Slot {
    Slot {
        name,
        arity: 1,
        arguments: Arguments::Index,
        result,
        table: Table::Own,
    }
}

const fn power(name: &'static str, place: usize) -> Slot {
    Slot {
        name,
        arity: 2,
        arguments: Arguments::Operands,
        result: Output::Object,
        table: Table::Shared(Group::Ternary, "__pow__", place),
    }
}

static SLOTS: &[Slot] = &[
    own("__str__", 0, Output::Object),
    own("__repr__", 0, Output::Object),
    own("__hash__", 0, Output::Hash),
    own("__bool__", 0, Output::Bool),
    compare("__lt__", 0),
    compare("__le__", 1),
    compare("__eq__", 2),
    compare("__ne__", 3),
    compare("__gt__", 4),
    compare("__ge__", 5),
    Slot {
        name: "__richcmp__",
        arity: 2,
        arguments: Arguments::Compare,
        result: Output::Object,
        table: Table::Own,
    },
    attribute("__getattribute__", 0),
    attribute("__getattr__", 1),
    assign("__setattr__", 2, "setattr", 0),
    assign("__delattr__", 1, "setattr", 1),
    own("__iter__", 0, Output::Object),
    own("__next__", 0, Output::Next),
    own("__await__", 0, Output::Object),
    own("__aiter__", 0, Output::Object),
    own("__anext__", 0, Output::Next),
    own("__len__", 0, Output::Len),
    own("__contains__", 1, Output::Bool),
    own("__getitem__", 1, Output::Object),
    assign("__setitem__", 2, "setitem", 0),
    assign("__delitem__", 1, "setitem", 1),
    own("__concat__", 1, Output::Object),
    own("__inplace_concat__", 1, Output::Object),
    index("__repeat__", Output::Object),
    index("__inplace_repeat__", Output::Object),
    own("__get__", 2, Output::Object),
    assign("__set__", 2, "set", 0),
    assign("__delete__", 1, "set", 1),
    binary("__add__", "__add__", 0),
    binary("__radd__", "__add__", 1),
    binary("__sub__", "__sub__", 0),
    binary("__rsub__", "__sub__", 1),
    binary("__mul__", "__mul__", 0),
    binary("__rmul__", "__mul__", 1),
    binary("__matmul__", "__matmul__", 0),
    binary("__rmatmul__", "__matmul__", 1),
    binary("__truediv__", "__truediv__", 0),
    binary("__rtruediv__", "__truediv__", 1),
    binary("__floordiv__", "__floordiv__", 0),
    binary("__rfloordiv__", "__floordiv__", 1),
    binary("__mod__", "__mod__", 0),
    binary("__rmod__", "__mod__", 1),
    binary("__divmod__", "__divmod__", 0),
    binary("__rdivmod__", "__divmod__", 1),
    binary("__lshift__", "__lshift__", 0),
    binary("__rlshift__", "__lshift__", 1),
    binary("__rshift__", "__rshift__", 0),
    binary("__rrshift__", "__rshift__", 1),
    binary("__and__", "__and__", 0),
    binary("__rand__", "__and__", 1),
    binary("__xor__", "__xor__", 0),
    binary("__rxor__", "__xor__", 1),
    binary("__or__", "__or__", 0),
    binary("__ror__", "__or__", 1),
    power("__pow__", 0),
    power("__rpow__", 1),
    inplace("__iadd__", 1),
    inplace("__isub__", 1),
    inplace("__imul__", 1),
    inplace("__imatmul__", 1),
    inplace("__itruediv__", 1),
    inplace("__ifloordiv__", 1),
    inplace("__imod__", 1),
    inplace("__ilshift__", 1),
    inplace("__irshift__", 1),
    inplace("__iand__", 1),
    inplace("__ixor__", 1),
    inplace("__ior__", 1),
    inplace("__ipow__", 2),
    own("__pos__", 0, Output::Object),
    own("__neg__", 0, Output::Object),
    own("__abs__", 0, Output::Object),
    own("__invert__", 0, Output::Object),
    own("__index__", 0, Output::Object),
    own("__int__", 0, Output::Object),
    own("__float__", 0, Output::Object),
    own("__clear__", 0, Output::Unit),
];
