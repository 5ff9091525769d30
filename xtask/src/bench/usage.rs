//! What a child process and all that it starts cost: CPU, wall clock, memory.

use std::process::Command;
use std::time::Instant;

use anyhow::{bail, Context, Result};

/// The cost of one command.
#[derive(Clone, Copy, Debug)]
pub(super) struct Usage {
    /// Seconds of CPU, in user and in kernel mode.
    pub(super) cpu: f64,
    /// Seconds by the clock.
    pub(super) wall: f64,
    /// MiB that the largest process held.
    pub(super) memory: f64,
}

/// Runs a command to its success and measures it together with its descendants.
///
/// # Errors
/// When it cannot be started, or fails.
#[cfg(unix)]
pub(super) fn measured(command: &mut Command) -> Result<Usage> {
    let started = Instant::now();
    let child = command
        .spawn()
        .with_context(|| format!("cannot run {}", command.get_program().to_string_lossy()))?;
    let (mut status, mut usage) = (0, std::mem::MaybeUninit::<libc::rusage>::zeroed());
    // SAFETY: - the process is our child and nobody else waits for it: `child` is not used again;
    //         - both pointers are to memory of the right types.
    let waited = unsafe { libc::wait4(child.id() as i32, &mut status, 0, usage.as_mut_ptr()) };
    // Read before anything else takes time.
    let wall = started.elapsed().as_secs_f64();
    if waited == -1 {
        bail!(
            "cannot wait for a child: {}",
            std::io::Error::last_os_error()
        );
    }
    if status != 0 {
        bail!("{} failed", crate::process::shown(command));
    }
    // SAFETY: zero is a value of all its fields, and `wait4` has filled them.
    let usage = unsafe { usage.assume_init() };
    let seconds = |time: libc::timeval| time.tv_sec as f64 + time.tv_usec as f64 / 1e6;
    // Linux counts in KiB, macOS in bytes.
    let unit = if cfg!(target_os = "macos") {
        1.0
    } else {
        1024.0
    };
    Ok(Usage {
        cpu: seconds(usage.ru_utime) + seconds(usage.ru_stime),
        wall,
        memory: usage.ru_maxrss as f64 * unit / (1024.0 * 1024.0),
    })
}

/// Only Unix tells what the descendants of a process cost.
#[cfg(not(unix))]
pub(super) fn measured(_command: &mut Command) -> Result<Usage> {
    bail!("costs of builds can only be measured on Unix")
}

/// The middle value; of an even number the mean of the two in the middle.
pub(super) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    if values.len() % 2 == 1 {
        values[middle]
    } else {
        (values[middle - 1] + values[middle]) / 2.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn medians() {
        assert_eq!(median(vec![3.0, 1.0, 2.0]), 2.0);
        assert_eq!(median(vec![4.0, 1.0, 2.0, 3.0]), 2.5);
    }

    #[cfg(unix)]
    #[test]
    fn the_work_of_a_grandchild_counts() {
        let script = "sh -c 'i=0; while [ $i -lt 20000 ]; do i=$((i+1)); done'; true";
        let usage = measured(Command::new("sh").args(["-c", script])).unwrap();
        assert!(
            usage.cpu > 0.0 && usage.wall > 0.0 && usage.memory > 0.1,
            "{usage:?}"
        );
        assert!(measured(Command::new("sh").args(["-c", "exit 3"])).is_err());
    }
}
