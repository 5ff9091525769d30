//! Layer 11: what the macros say of functions, classes and modules to tools that write stubs.
//!
//! Each of them leaves a record in the library: JSON behind a symbol whose name starts with
//! `PYO3_INTROSPECTION_1_`. Records name each other by number. The crate `pyrope-introspection`
//! reads them, and so does what reads the records of PyO3.

mod handle;
mod hint;
mod record;

pub use handle::{Foreign, ForeignHandle, Handle};
pub use hint::{Hint, NoHint};
pub use record::{json_len, Json, Record};
