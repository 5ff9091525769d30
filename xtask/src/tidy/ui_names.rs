//! One rule, one function, one UI test: a test of the macros is named after the rule it breaks.

use super::source::SourceFile;
use super::Finding;

const CASES: &str = "tests/ui/";
const RULES: &str = "crates/macros-backend/src/";

pub(super) fn check(files: &[SourceFile]) -> Vec<Finding> {
    let rules: Vec<&SourceFile> = files
        .iter()
        .filter(|file| file.path.starts_with(RULES))
        .collect();
    let mut findings = Vec::new();
    for file in files {
        let Some((folder, name)) = case(&file.path) else {
            continue;
        };
        // What the types rule out has no function of ours behind it.
        if folder == "types" {
            continue;
        }
        let declared = format!("fn {name}(");
        let generic = format!("fn {name}<");
        if !rules
            .iter()
            .any(|rule| rule.code.contains(&declared) || rule.code.contains(&generic))
        {
            let message = format!("no rule named `{name}` in {RULES}");
            findings.push(Finding::error(&*file.path, message));
        }
    }
    findings
}

/// Folder and name of a UI case: `pymethods` and `duplicate_names` for
/// `tests/ui/pymethods/duplicate_names.rs`.
fn case(path: &str) -> Option<(&str, &str)> {
    let (folder, name) = path.strip_prefix(CASES)?.split_once('/')?;
    let is_harness = folder == "tests" || folder == "src" || name.contains('/');
    (!is_harness).then(|| (folder, name.trim_end_matches(".rs")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::file;

    #[test]
    fn a_case_needs_a_rule_of_its_name() {
        let rule = file(
            "crates/macros-backend/src/check/methods.rs",
            "fn duplicate_names() {}",
        );
        let good = file("tests/ui/pymethods/duplicate_names.rs", "");
        let bad = file("tests/ui/pymethods/nameless.rs", "");
        let types = file("tests/ui/types/token_in_detach.rs", "");
        let harness = file("tests/ui/tests/ui.rs", "");
        let findings = check(&[rule, good, bad, types, harness]);
        assert_eq!(findings.len(), 1);
        assert_eq!(findings[0].place, "tests/ui/pymethods/nameless.rs");
    }
}
