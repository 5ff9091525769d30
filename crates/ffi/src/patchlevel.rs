//! Declarations of `Include/patchlevel.h`.

use crate::*;
