//! The shapes of items that the macros read. Bodies stay token trees, so that a half-typed function
//! leaves the rest of an expansion intact.

pub(crate) mod expr;
pub(crate) mod function;
pub(crate) mod impl_block;
pub(crate) mod module;
pub(crate) mod split;

pub(crate) use function::{Function, Param, Receiver, Typed};
