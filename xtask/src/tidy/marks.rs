//! No mark of unfinished work stays in the tree.

use super::source::SourceFile;
use super::Finding;

const MARKS: [&str; 6] = [
    "todo!(",
    "unimplemented!(",
    "dbg!(",
    "#[ignore",
    "FIXME",
    "XXX",
];

pub(super) fn check(files: &[SourceFile]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in files {
        for (number, line) in file.numbered() {
            for mark in MARKS.iter().filter(|mark| line.contains(**mark)) {
                let place = format!("{}:{number}", file.path);
                findings.push(Finding::error(
                    place,
                    format!("`{mark}` marks unfinished work"),
                ));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::file;

    #[test]
    fn marks_are_found_in_code_only() {
        let text = "fn f() { todo!() }\n// todo!() in prose\nlet s = \"unimplemented!()\";";
        let findings = check(&[file("a.rs", text)]);
        assert_eq!(findings.len(), 1);
        assert_eq!(findings[0].place, "a.rs:1");
        assert_eq!(
            check(&[file("a.rs", "#[test]\n#[ignore = \"slow\"]\nfn f() {}")]).len(),
            1
        );
    }
}
