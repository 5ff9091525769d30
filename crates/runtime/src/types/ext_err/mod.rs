//! What errors have on top of the types: conversions to and from Python objects and Rust's errors.

mod arguments;
mod decode;
mod io_error;
mod object;
mod std_errors;
#[cfg(test)]
mod tests;
