//! Child processes whose output goes to a log, line by line, and that cannot hang for ever.

use std::collections::HashSet;
use std::fs::File;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, Stdio};
use std::sync::mpsc::{channel, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

/// What a finished child leaves behind.
pub(crate) struct Finished {
    pub(crate) success: bool,
    /// Standard output and standard error, in the order in which lines arrived.
    pub(crate) output: String,
    /// Why it counts as failed, when that is not in its output: a signal, a time limit.
    pub(crate) trouble: Option<String>,
}

/// Runs `command` to its end, copies each line of its output to `log` and hands it to `on_line`.
///
/// # Errors
/// When the program cannot be started or the log cannot be written. A program that fails is not
/// an error: see [`Finished::success`].
pub(crate) fn run_logged(
    command: &mut Command,
    log: &mut File,
    limit: Duration,
    on_line: &mut dyn FnMut(&str),
) -> Result<Finished> {
    writeln!(log, "$ {}", shown(command))?;
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot run {}", command.get_program().to_string_lossy()))?;

    let (sender, lines) = channel();
    forward_lines(child.stdout.take(), sender.clone());
    forward_lines(child.stderr.take(), sender);

    let deadline = Instant::now() + limit;
    let mut output = String::new();
    let mut trouble = None;
    loop {
        match lines.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
            Ok(line) => {
                writeln!(log, "{line}")?;
                on_line(&line);
                output.push_str(&line);
                output.push('\n');
            }
            Err(RecvTimeoutError::Disconnected) => break,
            Err(RecvTimeoutError::Timeout) => {
                trouble = Some(format!(
                    "stopped after {} s without an end",
                    limit.as_secs()
                ));
                kill_tree(child.id());
                // The child itself is killed even where its descendants cannot be listed.
                let _ = child.kill();
                break;
            }
        }
    }
    let status = child.wait().context("cannot wait for a child process")?;
    if trouble.is_none() && status.code().is_none() {
        trouble = Some(format!("ended by {status}"));
    }
    if let Some(why) = &trouble {
        writeln!(log, "[{why}]")?;
    }
    Ok(Finished {
        success: status.success() && trouble.is_none(),
        output,
        trouble,
    })
}

/// The command as one line for a shell, with the variables that were set for it.
pub(crate) fn shown(command: &Command) -> String {
    let mut words = Vec::new();
    for (key, value) in command.get_envs() {
        if let Some(value) = value {
            words.push(format!(
                "{}={}",
                key.to_string_lossy(),
                quoted(&value.to_string_lossy())
            ));
        }
    }
    words.push(quoted(&command.get_program().to_string_lossy()));
    words.extend(command.get_args().map(|arg| quoted(&arg.to_string_lossy())));
    words.join(" ")
}

fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_=./:,+@%".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

fn forward_lines(pipe: Option<impl Read + Send + 'static>, to: Sender<String>) {
    let pipe = pipe.expect("the pipe was asked for when the child was started");
    thread::spawn(move || {
        let mut reader = BufReader::new(pipe);
        let mut line = Vec::new();
        while matches!(reader.read_until(b'\n', &mut line), Ok(read) if read > 0) {
            let text = String::from_utf8_lossy(&line);
            if to
                .send(text.trim_end_matches(['\n', '\r']).to_owned())
                .is_err()
            {
                return;
            }
            line.clear();
        }
    });
}

/// Kills the descendants of a process too: a test binary outlives the `cargo` that started it.
fn kill_tree(root: u32) {
    let Ok(listing) = Command::new("ps").args(["-A", "-o", "pid=,ppid="]).output() else {
        return;
    };
    let pairs: Vec<(u32, u32)> = String::from_utf8_lossy(&listing.stdout)
        .lines()
        .filter_map(|line| {
            let mut numbers = line.split_whitespace().map(str::parse);
            Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
        })
        .collect();
    let doomed = descendants(root, &pairs);
    let _ = Command::new("kill")
        .arg("-KILL")
        .args(doomed.iter().map(u32::to_string))
        .status();
}

/// `root` and every process below it, given `(process, parent)` pairs.
fn descendants(root: u32, pairs: &[(u32, u32)]) -> HashSet<u32> {
    let mut found = HashSet::from([root]);
    loop {
        let before = found.len();
        for (pid, parent) in pairs {
            if found.contains(parent) {
                found.insert(*pid);
            }
        }
        if found.len() == before {
            return found;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scratch_log(name: &str) -> File {
        File::create(std::env::temp_dir().join(format!("pyrope-xtask-{name}.log"))).unwrap()
    }

    #[test]
    fn output_of_both_streams_is_kept() {
        let mut seen = 0;
        let finished = run_logged(
            Command::new("sh").args(["-c", "echo out; echo err >&2; exit 3"]),
            &mut scratch_log("streams"),
            Duration::from_secs(20),
            &mut |_| seen += 1,
        )
        .unwrap();
        assert!(!finished.success);
        assert!(finished.output.contains("out\n") && finished.output.contains("err\n"));
        assert_eq!((seen, finished.trouble), (2, None));
    }

    #[test]
    fn a_child_that_hangs_is_stopped_with_its_children() {
        let started = Instant::now();
        let finished = run_logged(
            Command::new("sh").args(["-c", "sh -c 'sleep 60' & wait"]),
            &mut scratch_log("hangs"),
            Duration::from_millis(300),
            &mut |_| {},
        )
        .unwrap();
        assert!(!finished.success);
        assert!(finished.trouble.unwrap().contains("without an end"));
        assert!(started.elapsed() < Duration::from_secs(30));
    }

    #[test]
    fn a_signal_is_named() {
        let finished = run_logged(
            Command::new("sh").args(["-c", "kill -SEGV $$"]),
            &mut scratch_log("signal"),
            Duration::from_secs(20),
            &mut |_| {},
        )
        .unwrap();
        assert!(finished.trouble.unwrap().contains("signal"));
    }

    #[test]
    fn grandchildren_are_descendants() {
        let pairs = [(2, 1), (3, 2), (4, 3), (9, 8)];
        assert_eq!(descendants(2, &pairs), HashSet::from([2, 3, 4]));
    }

    #[test]
    fn words_with_spaces_are_quoted() {
        let mut command = Command::new("echo");
        command.arg("a b").arg("it's").env("KEY", "x y");
        assert_eq!(shown(&command), r"KEY='x y' echo 'a b' 'it'\''s'");
    }
}
