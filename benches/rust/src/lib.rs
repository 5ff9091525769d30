//! The functions and classes that `cargo xtask bench calls` measures, as a user of either crate would
//! write them. The same file is compiled with pyrope and with the published pyo3.

mod classes;
mod containers;
mod functions;
mod python;

use pyo3::prelude::*;

#[pymodule]
mod calls {
    #[pymodule_export]
    use super::classes::{distance, Counter, Frozen, Point};
    #[pymodule_export]
    use super::containers::{
        array_in, array_out, dict_walk, floats_in, floats_out, ints_in, ints_out, iterator_walk,
        list_walk, map_in, map_out, strings_in, strings_out, tuple_in, tuple_out,
    };
    #[pymodule_export]
    use super::functions::{
        boolean, bytes_in, bytes_out, defaults, floats, ints, keyword_only, keywords, mixed,
        nothing, object, one, optional, str_out, text, varargs, varkeywords,
    };
    #[pymodule_export]
    use super::python::{
        attach_nested, attribute, buffer_sum, call_back, call_back_with, call_keywords,
        call_method, call_method_one, call_one, call_three, cast_list, cast_point, detach, fail,
    };
}
