//! Memory that Python objects share: `bytes`, `bytearray`, `array.array`, NumPy's arrays.
//!
//! An object that supports the [buffer protocol](https://docs.python.org/3/c-api/buffer.html) lends
//! its memory as a [`PyBuffer`], which says what lies where, and keeps the memory in place until it
//! is dropped. Others may write there at any time, so values are copied out and in:
//! [`PyBuffer::to_vec`], [`PyBuffer::copy_to_slice`], [`PyBuffer::copy_from_slice`].

mod element;
mod typed;
mod untyped;

pub use element::{Element, ElementType, ReadOnlyCell};
pub use typed::PyBuffer;
pub use untyped::PyUntypedBuffer;
