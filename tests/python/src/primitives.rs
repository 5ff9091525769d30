//! Numbers, text, bytes: each function returns its argument, converted to Rust and back.

use pyrope::prelude::*;

#[pymodule(submodule)]
pub(crate) mod primitives {
    use pyrope::prelude::*;
    use pyrope::types::PyBytes;

    #[pyfunction]
    fn take_i8(value: i8) -> i8 {
        value
    }
    #[pyfunction]
    fn take_i16(value: i16) -> i16 {
        value
    }
    #[pyfunction]
    fn take_i32(value: i32) -> i32 {
        value
    }
    #[pyfunction]
    fn take_i64(value: i64) -> i64 {
        value
    }
    #[pyfunction]
    fn take_i128(value: i128) -> i128 {
        value
    }
    #[pyfunction]
    fn take_isize(value: isize) -> isize {
        value
    }
    #[pyfunction]
    fn take_u8(value: u8) -> u8 {
        value
    }
    #[pyfunction]
    fn take_u16(value: u16) -> u16 {
        value
    }
    #[pyfunction]
    fn take_u32(value: u32) -> u32 {
        value
    }
    #[pyfunction]
    fn take_u64(value: u64) -> u64 {
        value
    }
    #[pyfunction]
    fn take_u128(value: u128) -> u128 {
        value
    }
    #[pyfunction]
    fn take_usize(value: usize) -> usize {
        value
    }
    #[pyfunction]
    fn take_f32(value: f32) -> f32 {
        value
    }
    #[pyfunction]
    fn take_f64(value: f64) -> f64 {
        value
    }
    #[pyfunction]
    fn take_bool(value: bool) -> bool {
        value
    }
    #[pyfunction]
    fn take_char(value: char) -> char {
        value
    }
    #[pyfunction]
    fn take_string(value: String) -> String {
        value
    }
    #[pyfunction]
    fn take_unit() {}

    #[pyfunction]
    fn length_of_str(value: &str) -> usize {
        value.len()
    }

    #[pyfunction]
    fn take_bytes<'py>(py: Python<'py>, value: &[u8]) -> Bound<'py, PyBytes> {
        PyBytes::new(py, value)
    }
}
