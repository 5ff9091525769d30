//! Conversions of the standard library's types.

mod array;
mod time;
mod ip_addr;
mod c_str;
mod path;
mod os_str;
mod string;
mod option;
mod int;
mod float;
mod cell;
mod bytes;
mod boolean;
mod map;
mod sequence;
mod set;
mod tuple;
mod vec;

pub(super) use map::extend_map;
pub(super) use sequence::{collect, Collect};
pub(super) use set::AnySet;
