//! What the user's items mean to Python, read once and typed; checks and expansion look only here.

pub(crate) mod callable;
pub(crate) mod class;
pub(crate) mod conversion;
pub(crate) mod function;
pub(crate) mod method;
pub(crate) mod module;
pub(crate) mod param;
pub(crate) mod signature;
pub(crate) mod slot;
pub(crate) mod variant;
