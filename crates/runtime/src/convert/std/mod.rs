//! Conversions of the standard library's types.

mod array;
#[cfg(test)]
mod tests;
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
pub(super) mod map;
pub(super) mod sequence;
pub(super) mod set;
mod tuple;
mod vec;
