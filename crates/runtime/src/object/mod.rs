//! Layer 2: handles to Python objects. Nothing here can fail.

mod any;
mod borrowed;
mod bound;
mod bound_object;
pub mod cast;
mod py;
mod type_info;

pub use any::PyAny;
pub use borrowed::Borrowed;
pub use bound::Bound;
pub(crate) use bound_object::sealed;
pub use bound_object::BoundObject;
pub use cast::{CastError, CastIntoError};
pub use py::Py;
pub use type_info::{DerefToPyAny, PyLayout, PySizedLayout, PyType, PyTypeCheck, PyTypeInfo};
