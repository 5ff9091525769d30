//! The iterators over Python's own containers.

pub use super::dict::BoundDictIterator;
pub use super::list::BoundListIterator;
pub use super::tuple::{BorrowedTupleIterator, BoundTupleIterator};
