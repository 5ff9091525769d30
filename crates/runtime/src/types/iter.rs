//! The iterators over Python's own containers.

pub use super::dict::BoundDictIterator;
#[cfg(all(Py_3_15, not(Py_LIMITED_API)))]
pub use super::frozendict::BoundFrozenDictIterator;
pub use super::frozenset::BoundFrozenSetIterator;
pub use super::list::BoundListIterator;
pub use super::set::BoundSetIterator;
pub use super::tuple::{BorrowedTupleIterator, BoundTupleIterator};
