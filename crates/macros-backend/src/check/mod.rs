//! The rules. One function a rule, named after it; each reports every place that breaks it.

pub(crate) mod class;
pub(crate) mod conversion;
pub(crate) mod enums;
pub(crate) mod function;
pub(crate) mod methods;
pub(crate) mod module;
