use std::cell::UnsafeCell;
use std::mem::MaybeUninit;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::sync::atomic::{AtomicU8, Ordering};

/// A cell that is filled once, with a value that was computed before: who comes second is refused.
///
/// Nothing runs while it is being filled, so nobody waits for more than a few instructions. That is
/// what it has ahead of `OnceLock`, which brings the code of a queue of waiting threads into each
/// module.
pub(crate) struct FirstWins<T> {
    state: AtomicU8,
    value: UnsafeCell<MaybeUninit<T>>,
}

const EMPTY: u8 = 0;
const FILLING: u8 = 1;
const FILLED: u8 = 2;

// SAFETY: - threads share the value by reference once it is there, so it has to be `Sync`;
//         - one thread may put it there and another one drop it, so it has to be `Send`.
unsafe impl<T: Send + Sync> Sync for FirstWins<T> {}
impl<T: RefUnwindSafe + UnwindSafe> RefUnwindSafe for FirstWins<T> {}
impl<T: UnwindSafe> UnwindSafe for FirstWins<T> {}

impl<T> FirstWins<T> {
    pub(crate) const fn new() -> Self {
        FirstWins {
            state: AtomicU8::new(EMPTY),
            value: UnsafeCell::new(MaybeUninit::uninit()),
        }
    }

    #[inline(always)]
    pub(crate) fn get(&self) -> Option<&T> {
        if self.state.load(Ordering::Acquire) == FILLED {
            // SAFETY: filled before the state said so, and not changed through `&self` any more.
            Some(unsafe { (*self.value.get()).assume_init_ref() })
        } else {
            None
        }
    }

    #[inline]
    pub(crate) fn get_mut(&mut self) -> Option<&mut T> {
        if *self.state.get_mut() == FILLED {
            // SAFETY: filled, as the state says.
            Some(unsafe { self.value.get_mut().assume_init_mut() })
        } else {
            None
        }
    }

    /// Fills the cell.
    ///
    /// # Errors
    /// Gives the value back when there is one already; [`get`](Self::get) finds it.
    #[inline]
    pub(crate) fn set(&self, value: T) -> Result<(), T> {
        if !claim(&self.state) {
            return Err(value);
        }
        // SAFETY: the state was claimed for us alone, and nobody reads what is not filled.
        unsafe { (*self.value.get()).write(value) };
        self.state.store(FILLED, Ordering::Release);
        Ok(())
    }

    /// Fills the cell, or drops the value if there is one already; gives the one that is there then.
    #[inline]
    pub(crate) fn set_or_get(&self, value: T) -> &T {
        drop(self.set(value));
        // SAFETY: filled by us or before, as `claim` said.
        unsafe { (*self.value.get()).assume_init_ref() }
    }

    #[inline]
    pub(crate) fn take(&mut self) -> Option<T> {
        let state = std::mem::replace(self.state.get_mut(), EMPTY);
        // SAFETY: filled, as the state said, and moved out once, as it is empty now.
        (state == FILLED).then(|| unsafe { self.value.get_mut().assume_init_read() })
    }
}

impl<T> Drop for FirstWins<T> {
    #[inline]
    fn drop(&mut self) {
        drop(self.take());
    }
}

/// Whether the cell is this thread's to fill. If it is not, it is filled when this returns.
#[cold]
#[inline(never)]
extern "C" fn claim(state: &AtomicU8) -> bool {
    let order = Ordering::Acquire;
    while let Err(found) = state.compare_exchange(EMPTY, FILLING, order, order) {
        if found == FILLED {
            return false;
        }
        // The other thread has only to move the value; it may have been interrupted.
        std::thread::yield_now();
    }
    true
}

#[cfg(test)]
mod tests {
    use super::FirstWins;
    use std::sync::Arc;

    #[test]
    fn the_first_value_stays() {
        let cell = FirstWins::new();
        assert!(cell.get().is_none());
        assert_eq!(cell.set(String::from("one")), Ok(()));
        assert_eq!(cell.set(String::from("two")), Err(String::from("two")));
        assert_eq!(cell.get().unwrap(), "one");
    }

    #[test]
    fn what_was_taken_is_gone() {
        let mut cell = FirstWins::new();
        assert_eq!(cell.take(), None);
        cell.set(1).unwrap();
        *cell.get_mut().unwrap() += 1;
        assert_eq!(cell.take(), Some(2));
        assert!(cell.get().is_none() && cell.get_mut().is_none());
        assert_eq!(cell.set(3), Ok(()));
    }

    #[test]
    fn values_are_dropped_once() {
        let value = Arc::new(());
        let cell = FirstWins::new();
        cell.set(Arc::clone(&value)).unwrap();
        drop(cell.set(Arc::clone(&value)));
        assert_eq!(Arc::strong_count(&value), 2);
        drop(cell);
        assert_eq!(Arc::strong_count(&value), 1);
    }

    #[test]
    fn threads_agree_on_one_value() {
        for _ in 0..100 {
            let cell = FirstWins::new();
            let seen: Vec<usize> = std::thread::scope(|scope| {
                let threads: Vec<_> = (0..4)
                    .map(|i| {
                        let cell = &cell;
                        scope.spawn(move || {
                            let _ = cell.set(i);
                            *cell.get().unwrap()
                        })
                    })
                    .collect();
                threads.into_iter().map(|t| t.join().unwrap()).collect()
            });
            assert!(seen.iter().all(|value| *value == seen[0]));
        }
    }
}
