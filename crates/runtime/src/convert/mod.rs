//! Layer 6: conversions between Rust's types and Python's, a file for each of Rust's.

pub(crate) mod external;
mod message;
mod returned;
mod std;

pub(crate) use message::LazyMessage;
pub use returned::{ReturnValue, ReturnedSelf};
