//! Functions that Python 3.15 added.
