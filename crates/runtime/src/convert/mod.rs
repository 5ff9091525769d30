//! Layer 6: conversions between Rust's types and Python's, a file for each of Rust's.

mod external;
mod message;
mod std;

pub(crate) use message::LazyMessage;
