//! Each chapter's Rust code, as documentation tests: `cargo test -p pyrope-guide --doc`.

#![allow(
    clippy::test_attr_in_doctest,
    reason = "a chapter shows how tests are written"
)]

macro_rules! chapters {
    ($($name:ident = $path:literal),* $(,)?) => {
        $(
            #[doc = include_str!(concat!("../../../", $path))]
            pub mod $name {}
        )*

        #[cfg(test)]
        const TESTED: &[&str] = &[$($path),*];
    };
}

chapters! {
    readme = "README.md",
    introduction = "guide/src/introduction.md",
    getting_started = "guide/src/getting-started.md",
    objects = "guide/src/objects.md",
    functions = "guide/src/functions.md",
    classes = "guide/src/classes.md",
    conversions = "guide/src/conversions.md",
    reference = "guide/src/reference.md",
    errors = "guide/src/errors.md",
    threads = "guide/src/threads.md",
    async_functions = "guide/src/async.md",
    embedding = "guide/src/embedding.md",
    stubs = "guide/src/stubs.md",
    building = "guide/src/building.md",
    migration = "guide/src/migration.md",
    troubleshooting = "guide/src/troubleshooting.md",
    soundness = "guide/src/soundness.md",
    testing = "guide/src/testing.md",
    performance = "guide/src/performance.md",
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    #[test]
    fn every_chapter_of_the_summary_is_tested() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let summary = fs::read_to_string(root.join("guide/src/SUMMARY.md")).unwrap();
        let chapters = summary
            .split("](")
            .skip(1)
            .filter_map(|rest| rest.split(')').next());
        let chapters: Vec<_> = chapters.map(|path| format!("guide/src/{path}")).collect();
        assert!(chapters.len() > 5, "{chapters:?}");
        for chapter in &chapters {
            assert!(
                super::TESTED.contains(&chapter.as_str()),
                "{chapter} is not in `chapters!`"
            );
        }
        assert_eq!(
            super::TESTED.len(),
            chapters.len() + 1,
            "one more: the README"
        );
    }
}
