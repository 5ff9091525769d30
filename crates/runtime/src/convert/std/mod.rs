//! Conversions of the standard library's types.

mod array;
mod map;
mod sequence;
mod tuple;
mod vec;

pub(super) use map::extend_map;
pub(super) use sequence::{collect, Collect};
