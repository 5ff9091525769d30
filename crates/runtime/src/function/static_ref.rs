//! References to statics, for constants.

/// A reference to a static.
///
/// Constants may refer to statics that change in this form since Rust 1.83, as references only since 1.90.
#[derive(Debug)]
#[repr(transparent)]
pub struct StaticRef<T: ?Sized + 'static>(*const T);

impl<T: ?Sized> Clone for StaticRef<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Copy for StaticRef<T> {}

// SAFETY: it stands for a shared reference.
unsafe impl<T: ?Sized + Sync> Send for StaticRef<T> {}
// SAFETY: as above.
unsafe impl<T: ?Sized + Sync> Sync for StaticRef<T> {}

impl<T> StaticRef<T> {
    /// What must not be asked.
    pub(crate) const fn nowhere() -> Self {
        StaticRef(std::ptr::null())
    }
}

impl<T: ?Sized> StaticRef<T> {
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

/// As [`StaticRef::get`], for C functions: no call, which could unwind for all the compiler knows, so that each of them
/// would have to be ready for it; and no pointer that is dereferenced, which debug builds check.
macro_rules! referent {
    ($of:expr) => {
        std::mem::transmute::<$crate::function::StaticRef<_>, &'static _>($of)
    };
}
pub(crate) use referent;
