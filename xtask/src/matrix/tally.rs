//! Counting tests from the output of libtest and the XML of pytest.

use std::ops::AddAssign;

/// How many tests passed, failed and were skipped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) passed: usize,
    pub(crate) failed: usize,
    pub(crate) skipped: usize,
}

/// What a stage found.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Tally {
    pub(crate) counts: Counts,
    pub(crate) cases: Vec<Case>,
    /// What went wrong beside or instead of tests: a build, a crash.
    pub(crate) trouble: Option<String>,
}

/// One test.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) outcome: Outcome,
    pub(crate) seconds: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Passed,
    Failed,
    Skipped,
}

impl Counts {
    pub(crate) fn total(self) -> usize {
        self.passed + self.failed + self.skipped
    }

    fn add(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::Passed => self.passed += 1,
            Outcome::Failed => self.failed += 1,
            Outcome::Skipped => self.skipped += 1,
        }
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Counts) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl Tally {
    /// A stage that could not come to its tests.
    pub(crate) fn broken(trouble: impl Into<String>) -> Tally {
        Tally {
            trouble: Some(trouble.into()),
            ..Tally::default()
        }
    }

    /// Adds what another command of the same stage found; the first trouble is kept.
    pub(crate) fn add(&mut self, other: Tally) {
        self.counts += other.counts;
        self.cases.extend(other.cases);
        self.trouble = self.trouble.take().or(other.trouble);
    }

    pub(crate) fn is_failure(&self) -> bool {
        self.counts.failed > 0 || self.trouble.is_some()
    }

    pub(crate) fn of(cases: Vec<Case>) -> Tally {
        let mut counts = Counts::default();
        cases.iter().for_each(|case| counts.add(case.outcome));
        Tally {
            counts,
            cases,
            trouble: None,
        }
    }
}

/// Reads the `test NAME ... ok` lines of libtest and of trybuild.
pub(crate) fn libtest(output: &str) -> Tally {
    let mut tally = Tally::of(output.lines().filter_map(libtest_case).collect());
    // A test that writes past the capture can break up its own line, not the closing sums.
    let mut sums = Counts::default();
    for line in output
        .lines()
        .filter_map(|line| line.split_once("test result: "))
    {
        sums.passed += number_before(line.1, " passed");
        sums.failed += number_before(line.1, " failed");
        sums.skipped += number_before(line.1, " ignored");
    }
    tally.counts.passed = tally.counts.passed.max(sums.passed);
    tally.counts.failed = tally.counts.failed.max(sums.failed);
    tally.counts.skipped = tally.counts.skipped.max(sums.skipped);
    tally
}

fn libtest_case(line: &str) -> Option<Case> {
    let (name, outcome) = line.strip_prefix("test ")?.rsplit_once(" ... ")?;
    let word = outcome.split([' ', ',']).next()?;
    let outcome = match word {
        "ok" => Outcome::Passed,
        "ignored" => Outcome::Skipped,
        "FAILED" | "mismatch" | "error" | "wip" => Outcome::Failed,
        _ => return None,
    };
    let name = name.trim_end_matches(" - should panic").to_owned();
    Some(Case {
        name,
        outcome,
        seconds: 0.0,
    })
}

fn number_before(text: &str, label: &str) -> usize {
    let head = text
        .split(label)
        .next()
        .filter(|head| head.len() < text.len());
    head.and_then(|head| head.rsplit(' ').next()?.parse().ok())
        .unwrap_or(0)
}

/// Reads the file that `pytest --junitxml` writes.
pub(crate) fn pytest(xml: &str) -> Tally {
    let mut cases = Vec::new();
    for element in xml.split("<testcase ").skip(1) {
        let (head, rest) = element.split_once('>').unwrap_or((element, ""));
        // `<testcase .../>` has no children; what follows belongs to the next element.
        let body = if head.ends_with('/') {
            ""
        } else {
            rest.split("</testcase>").next().unwrap_or_default()
        };
        let outcome = if body.contains("<failure") || body.contains("<error") {
            Outcome::Failed
        } else if body.contains("<skipped") {
            Outcome::Skipped
        } else {
            Outcome::Passed
        };
        let class = attribute(head, "classname").unwrap_or_default();
        let name = attribute(head, "name").unwrap_or_default();
        let seconds = attribute(head, "time")
            .and_then(|time| time.parse().ok())
            .unwrap_or(0.0);
        cases.push(Case {
            name: format!("{class}::{name}"),
            outcome,
            seconds,
        });
    }
    Tally::of(cases)
}

fn attribute(head: &str, name: &str) -> Option<String> {
    let key = format!("{name}=\"");
    // `name` is also the end of `classname`.
    let start = head
        .match_indices(&key)
        .map(|(at, _)| at)
        .find(|at| *at == 0 || head.as_bytes()[at - 1].is_ascii_whitespace())?;
    let value = head[start + key.len()..].split('"').next()?;
    let entities = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#10;", "\n"),
        ("&amp;", "&"),
    ];
    Some(
        entities
            .iter()
            .fold(value.to_owned(), |text, (from, to)| text.replace(from, to)),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn libtest_lines_are_counted_and_named() {
        let tally = libtest(
            "running 4 tests\ntest handles::clone ... ok\ntest handles::drop ... FAILED\n\
             test slow ... ignored, takes long\ntest bad - should panic ... ok\n\
             test result: FAILED. 2 passed; 1 failed; 1 ignored; 0 measured; 0 filtered out\n",
        );
        assert_eq!(
            tally.counts,
            Counts {
                passed: 2,
                failed: 1,
                skipped: 1
            }
        );
        assert_eq!(tally.cases[3].name, "bad");
        assert_eq!(tally.cases[1].outcome, Outcome::Failed);
        assert!(tally.is_failure());
    }

    #[test]
    fn sums_of_several_binaries_are_added() {
        let sum = "test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured";
        let tally = libtest(&format!("{sum}\nDoc-tests\n{sum}\n"));
        assert_eq!(
            tally.counts,
            Counts {
                passed: 6,
                failed: 0,
                skipped: 2
            }
        );
        assert!(!tally.is_failure());
    }

    #[test]
    fn trybuild_cases_count_one_by_one() {
        let tally = libtest(
            "test ui/duplicate.rs ... ok\ntest ui/other.rs ... mismatch\ntest ui ... FAILED\n\
             test result: FAILED. 0 passed; 1 failed; 0 ignored\n",
        );
        assert_eq!(
            tally.counts,
            Counts {
                passed: 1,
                failed: 2,
                skipped: 0
            }
        );
    }

    #[test]
    fn pytest_elements_are_read() {
        let xml = r#"<testsuites><testsuite name="pytest" tests="4">
            <testcase classname="suite.test_a" name="test_x[&quot;a&quot;]" time="0.25"/>
            <testcase classname="suite.test_a" name="test_y" time="0"><failure message="no">x</failure></testcase>
            <testcase classname="suite.test_a" name="test_z" time="0"><skipped type="pytest.skip"/></testcase>
            <testcase classname="suite.test_a" name="test_e" time="0"><error>x</error></testcase>
            </testsuite></testsuites>"#;
        let tally = pytest(xml);
        assert_eq!(
            tally.counts,
            Counts {
                passed: 1,
                failed: 2,
                skipped: 1
            }
        );
        assert_eq!(tally.cases[0].name, "suite.test_a::test_x[\"a\"]");
        assert!((tally.cases[0].seconds - 0.25).abs() < 1e-9);
    }

    #[test]
    fn the_first_trouble_is_kept() {
        let mut tally = Tally::broken("first");
        tally.add(Tally::broken("second"));
        assert_eq!(tally.trouble.as_deref(), Some("first"));
        assert!(tally.is_failure());
    }
}
