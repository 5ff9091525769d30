//! References to statics, for constants.

/// A reference to a static.
///
/// Constants may refer to statics that change in this form since Rust 1.83, as references only since 1.90.
#[derive(Debug)]
pub struct StaticRef<T: 'static>(*const T);

impl<T> Clone for StaticRef<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for StaticRef<T> {}

// SAFETY: it stands for a shared reference.
unsafe impl<T: Sync> Send for StaticRef<T> {}
// SAFETY: as above.
unsafe impl<T: Sync> Sync for StaticRef<T> {}

impl<T> StaticRef<T> {
    /// What a constant says of a static.
    pub const fn new(of: &'static T) -> Self {
        StaticRef(of)
    }

    /// The static.
    #[inline(always)]
    pub const fn get(self) -> &'static T {
        // SAFETY: it was made of such a reference.
        unsafe { &*self.0 }
    }
}
