//! Results as JUnit XML, a test suite for each cell.

use super::run::{CellResult, Verdict};
use super::tally::{Counts, Outcome, Tally};

/// The whole report.
pub(crate) fn render(results: &[CellResult]) -> String {
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<testsuites>\n");
    for result in results {
        match &result.verdict {
            Verdict::Ran(tally) => ran(&mut xml, result, tally),
            Verdict::Skipped(reason) => skipped(&mut xml, result, reason),
            Verdict::NotRun => skipped(&mut xml, result, "not run after a failure elsewhere"),
        }
    }
    xml.push_str("</testsuites>\n");
    xml
}

fn ran(xml: &mut String, result: &CellResult, tally: &Tally) {
    let Counts {
        failed, skipped, ..
    } = tally.counts;
    let broken = usize::from(tally.trouble.is_some());
    open(
        xml,
        result,
        tally.counts.total() + broken,
        failed,
        broken,
        skipped,
    );
    for case in &tally.cases {
        let inner = match case.outcome {
            Outcome::Passed => "",
            Outcome::Failed => "<failure message=\"see the log\"/>",
            Outcome::Skipped => "<skipped/>",
        };
        xml.push_str(&format!(
            "    <testcase classname=\"{}\" name=\"{}\" time=\"{:.3}\">{inner}</testcase>\n",
            class(result),
            escaped(&case.name),
            case.seconds,
        ));
    }
    if let Some(trouble) = &tally.trouble {
        xml.push_str(&format!(
            "    <testcase classname=\"{0}\" name=\"{0}\"><error message=\"{1}\"/></testcase>\n",
            class(result),
            escaped(trouble),
        ));
    }
    let log = crate::workspace::shown(&result.log);
    xml.push_str(&format!(
        "    <system-out>log: {}; repeat: {}</system-out>\n  </testsuite>\n",
        escaped(&log),
        escaped(&result.repeat),
    ));
}

fn skipped(xml: &mut String, result: &CellResult, reason: &str) {
    open(xml, result, 1, 0, 0, 1);
    xml.push_str(&format!(
        "    <testcase classname=\"{0}\" name=\"{0}\"><skipped message=\"{1}\"/></testcase>\n  \
         </testsuite>\n",
        class(result),
        escaped(reason),
    ));
}

fn open(
    xml: &mut String,
    result: &CellResult,
    tests: usize,
    failures: usize,
    errors: usize,
    skipped: usize,
) {
    xml.push_str(&format!(
        "  <testsuite name=\"{}\" tests=\"{tests}\" failures=\"{failures}\" errors=\"{errors}\" \
         skipped=\"{skipped}\" time=\"{:.3}\">\n",
        class(result),
        result.seconds,
    ));
}

fn class(result: &CellResult) -> String {
    escaped(&format!("{} {}", result.row, result.stage.name()))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matrix::report::tests::sample_results;
    use crate::matrix::tally;

    #[test]
    fn every_cell_is_a_suite_and_every_test_a_case() {
        let (_, results) = sample_results();
        let xml = render(&results);
        assert_eq!(xml.matches("<testsuite ").count(), results.len());
        assert!(xml.contains(
            r#"<testsuite name="3.7 python" tests="10" failures="2" errors="0" skipped="1""#
        ));
        assert!(
            xml.contains(r#"name="a::&lt;bad&gt;" time="0.500"><failure"#),
            "{xml}"
        );
        assert!(
            xml.contains(r#"<skipped message="no libpython"/>"#),
            "{xml}"
        );
        assert!(
            xml.contains(r#"<error message="the build failed"/>"#),
            "{xml}"
        );
    }

    #[test]
    fn our_own_reader_understands_it() {
        let (_, results) = sample_results();
        let counts = tally::pytest(&render(&results)).counts;
        // Cases, not sums: two each in three cells, one broken, two without a run.
        assert_eq!((counts.passed, counts.failed, counts.skipped), (3, 4, 2));
    }
}
