//! What the path of an exported thing leads to: its record, if it has one.

use std::marker::PhantomData;

use crate::function::FunctionDef;
use crate::inspect::PyStaticExpr;
use crate::module::Unrecorded;

/// How a module refers to a member.
#[derive(Clone, Copy)]
pub enum Handle {
    /// By the number of its record.
    Record(u64),
    /// An exception by its name, its base and its docstring: it has no record of its own.
    Exception(&'static str, PyStaticExpr, &'static str),
    /// A type by its name: it has no record of its own.
    Type(PyStaticExpr),
}

impl Handle {
    /// The number of the record, or `other` for the one that the module makes.
    pub const fn record_or(self, other: u64) -> u64 {
        match self {
            Handle::Record(number) => number,
            Handle::Exception(..) | Handle::Type(_) => other,
        }
    }

    /// The type, or the exception's base.
    pub const fn hint(self) -> PyStaticExpr {
        match self {
            Handle::Record(_) => crate::inspect::ANY,
            Handle::Exception(_, hint, _) | Handle::Type(hint) => hint,
        }
    }

    /// The name under which a module adds it; empty if its record tells.
    pub const fn name(self) -> &'static str {
        match self {
            Handle::Exception(name, ..)
            | Handle::Type(
                PyStaticExpr::Name { id: name } | PyStaticExpr::Attribute { attr: name, .. },
            ) => name,
            Handle::Record(_) | Handle::Type(_) => "",
        }
    }

    /// The docstring, of an exception.
    pub const fn doc(self) -> &'static str {
        match self {
            Handle::Exception(.., doc) => doc,
            Handle::Record(_) | Handle::Type(_) => "",
        }
    }

    /// Itself: what is called on whatever a path leads to.
    pub const fn handle(self, _: Unrecorded<FunctionDef>) -> Handle {
        self
    }
}

/// A type that says nothing of itself.
pub struct Foreign<T>(PhantomData<T>);

impl<T> Foreign<T> {
    /// The type by its name. That it has one is for the caller to show, in the words of what adds it to the module: so the
    /// compiler complains of it once.
    pub const fn handle(self, of: Unrecorded<T>) -> Handle {
        Handle::Type(of.0)
    }
}

/// Gives every type the constant that functions, classes and modules have of their own.
pub trait ForeignHandle: Sized {
    /// The type as something to refer to.
    const __PYROPE_STUB: Foreign<Self> = Foreign(PhantomData);
}

impl<T> ForeignHandle for T {}
