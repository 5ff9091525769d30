// `Include/node.h`: parse trees of the old parser, gone in 3.10.

/// A node of a parse tree.
#[cfg(not(any(Py_3_10, PyPy)))]
#[repr(C)]
#[derive(Debug)]
pub struct _node {
    _opaque: [u8; 0],
}

/// A node of a parse tree.
#[cfg(not(any(Py_3_10, PyPy)))]
pub type node = _node;
