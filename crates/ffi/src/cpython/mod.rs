//! `Include/cpython/`: what is not in the stable ABI.

mod abstract_;
mod bytearrayobject;
mod bytesobject;
mod cellobject;
mod code;
mod context;
#[cfg(all(Py_3_13, not(PyPy)))]
mod critical_section;
mod floatobject;
mod frameobject;
mod funcobject;
mod genobject;
mod initconfig;
mod listobject;
#[cfg(all(Py_3_13, not(PyPy)))]
mod lock;
mod methodobject;
mod object;
mod objimpl;
mod pythread;
mod setobject;
mod tupleobject;
mod unicodeobject;

pub use abstract_::*;
pub use bytearrayobject::*;
pub use bytesobject::*;
pub use cellobject::*;
pub use code::*;
pub use context::*;
#[cfg(all(Py_3_13, not(PyPy)))]
pub use critical_section::*;
pub use floatobject::*;
pub use frameobject::*;
pub use funcobject::*;
pub use genobject::*;
pub use initconfig::*;
pub use listobject::*;
#[cfg(all(Py_3_13, not(PyPy)))]
pub use lock::*;
pub use methodobject::*;
pub use object::*;
pub use objimpl::*;
pub use pythread::*;
pub use setobject::*;
pub use tupleobject::*;
pub use unicodeobject::*;
