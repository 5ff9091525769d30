/// The address that this thread's register points to, which is never 0 and tells it from all others that
/// run. `None` where it is not known how to read it.
#[inline(always)]
pub(super) fn thread_pointer() -> Option<usize> {
    imp::thread_pointer()
}

#[cfg(all(target_arch = "x86_64", target_os = "linux", not(miri)))]
mod imp {
    #[inline(always)]
    pub(super) fn thread_pointer() -> Option<usize> {
        let address: usize;
        // SAFETY: reads the pointer to itself that the ABI keeps there.
        unsafe {
            std::arch::asm!("mov {}, fs:0", out(reg) address,
                options(nostack, preserves_flags, readonly, pure));
        }
        Some(address)
    }
}

#[cfg(all(target_arch = "aarch64", target_os = "linux", not(miri)))]
mod imp {
    #[inline(always)]
    pub(super) fn thread_pointer() -> Option<usize> {
        let address: usize;
        // SAFETY: copies the register.
        unsafe {
            std::arch::asm!("mrs {}, tpidr_el0", out(reg) address,
                options(nostack, preserves_flags, nomem, pure));
        }
        Some(address)
    }
}

#[cfg(not(all(
    any(target_arch = "x86_64", target_arch = "aarch64"),
    target_os = "linux",
    not(miri)
)))]
mod imp {
    #[inline(always)]
    pub(super) fn thread_pointer() -> Option<usize> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::thread_pointer;

    #[test]
    fn threads_that_run_have_different_pointers() {
        let here = thread_pointer();
        assert_eq!(here, thread_pointer());
        assert_ne!(here, Some(0));
        let there = std::thread::spawn(thread_pointer).join().unwrap();
        assert!(here != there || here.is_none());
    }
}
