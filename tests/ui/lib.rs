//! One file for each rule of the macros, named after the rule, and beside it what the compiler says.
//!
//! The library itself shows the reverse: that an expansion compiles wherever the user's code does.

pub mod hygiene;
mod naming;
mod renamed;
mod shadowing;
