//! Declarations of `Include/node.h`.

use crate::*;

// ffi-gen: begin

/// `node` of `node.h`.
#[cfg(not(any(Py_3_10, Py_LIMITED_API)))]
#[repr(C)]
#[derive(Debug)]
pub struct node {
    _opaque: [u8; 0],
}

// ffi-gen: end
