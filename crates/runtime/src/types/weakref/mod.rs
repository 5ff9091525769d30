//! Weak references.

mod any;
mod proxy;
mod reference;
#[cfg(test)]
mod tests;

pub use any::{PyWeakref, PyWeakrefMethods};
pub use proxy::PyWeakrefProxy;
pub use reference::PyWeakrefReference;
