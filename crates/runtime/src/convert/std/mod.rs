//! Conversions of the standard library's types.

mod array;
mod boolean;
mod bytes;
mod c_str;
mod cell;
mod float;
mod int;
mod ip_addr;
pub(super) mod map;
mod option;
mod os_str;
mod path;
pub(super) mod sequence;
pub(super) mod set;
mod string;
#[cfg(test)]
mod tests;
mod time;
mod tuple;
mod vec;
