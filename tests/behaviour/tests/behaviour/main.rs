//! Tests of pyrope from Rust, with an interpreter embedded: a file for each domain.

#![allow(missing_docs, reason = "a test program")]
#![allow(
    clippy::enum_clike_unportable_variant,
    clippy::needless_borrows_for_generic_args,
    clippy::new_ret_no_self,
    clippy::useless_conversion,
    reason = "tests take the long way round where it is what they test"
)]

mod class_bases;
mod class_buffers;
mod class_options;
mod classes;
mod conditions;
#[cfg(feature = "other-crates")]
mod conversion_edges;
mod conversions;
#[cfg(feature = "other-crates")]
mod conversions_of_collections;
#[cfg(feature = "experimental-async")]
mod coroutines;
#[cfg(feature = "experimental-async")]
mod coroutines_tokio;
mod derives;
mod embedding;
mod enums;
mod errors;
mod functions;
mod handles;
mod interpreter;
mod magic_containers;
mod magic_numbers;
mod magic_objects;
#[cfg(feature = "multiple-pymethods")]
mod method_blocks;
mod modules;
#[cfg(feature = "other-crates")]
mod other_crates;
mod own_process;
mod quick_borrows;
mod quick_ways;
mod soundness;
mod soundness_classes;
mod soundness_core;
mod soundness_gc;
mod soundness_threads;
mod special_methods;
mod threads;
mod types_any;
mod types_containers;
mod types_dict;
mod types_frames;
mod types_list;
mod types_machinery;
mod types_number;
mod types_string;
mod types_tuple;
mod types_type;
mod unusual;
mod variance;
