//! `async fn` as Python coroutines: the feature `experimental-async`.
//!
//! An `async fn` that Python calls gives a [`Coroutine`], which is awaited as any other. While its
//! future waits, the coroutine waits for a future of the running `asyncio` loop, which the future's
//! waker completes: from any thread, attached to Python or not.

mod cancel;
mod class;
mod make;
mod step;
mod waker;

pub use cancel::CancelHandle;
pub use class::Coroutine;

pub(crate) mod for_macros {
    pub use super::cancel::{cancel_handle, ThrowHandle};
    pub use super::make::{
        async_self, coroutine, sendable, AsyncMut, AsyncNextValue, AsyncRef, AsyncSelf, AsyncValue,
        NotFrozenWhileAwaited,
    };
}
