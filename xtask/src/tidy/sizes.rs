//! Files stay short enough to hold one thing.

use super::source::SourceFile;
use super::Finding;

const WARN: usize = 400;
const FAIL: usize = 600;

/// The raw declarations are flat: their length is that of a header.
const FLAT: &str = "crates/ffi/";

pub(super) fn check(files: &[SourceFile]) -> Vec<Finding> {
    let ours = files.iter().filter(|file| !file.path.starts_with(FLAT));
    ours.filter_map(|file| match file.lines {
        lines if lines > FAIL => Some(Finding::error(
            &*file.path,
            format!("{lines} lines, more than {FAIL}"),
        )),
        lines if lines > WARN => Some(Finding::warning(
            &*file.path,
            format!("{lines} lines, more than {WARN}"),
        )),
        _ => None,
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::{file, Level};

    fn level(path: &str, lines: usize) -> Option<Level> {
        check(&[file(path, &"x\n".repeat(lines))])
            .first()
            .map(|finding| finding.level)
    }

    #[test]
    fn long_files_are_reported() {
        assert_eq!(level("crates/a/src/lib.rs", WARN), None);
        assert_eq!(level("crates/a/src/lib.rs", WARN + 1), Some(Level::Warning));
        assert_eq!(level("crates/a/src/lib.rs", FAIL + 1), Some(Level::Error));
        assert_eq!(level("crates/ffi/src/object.rs", FAIL + 1), None);
    }

    #[test]
    fn examples_do_not_make_a_file_long() {
        let lines = |text: &str| file("crates/a/src/lib.rs", text).lines;
        assert_eq!(
            lines("/// A\n///\n/// ```\n/// a();\n/// ```\nfn a() {}\n"),
            3
        );
        assert_eq!(lines("//! ```\n//! a();\n//! ```\n//! b\n"), 1);
        // One that is not closed ends with the comment.
        assert_eq!(lines("/// ```\n/// a();\nfn a() {}\nfn b() {}\n"), 2);
    }
}
