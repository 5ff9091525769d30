//! Lines and blank lines, as formatters of Python leave them.

use super::docstring;

/// How long a line may be.
const WIDTH: usize = 88;

/// A text of blocks with blank lines between them.
#[derive(Default)]
pub(super) struct Text {
    text: String,
}

impl Text {
    /// Adds a block of lines, after a blank line if there is anything before it.
    pub(super) fn block(&mut self, block: impl AsRef<str>) {
        let block = block.as_ref();
        if block.is_empty() {
            return;
        }
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.text.push_str(block.trim_end_matches('\n'));
        self.text.push('\n');
    }

    pub(super) fn docstring(&mut self, indent: usize, text: &str) {
        self.block(docstring::literal(indent, text));
    }

    pub(super) fn finish(self) -> String {
        self.text
    }
}

/// `open`, the items and `close` on one line, or, if that is too long, on several.
pub(super) fn bracketed(open: &str, items: &[String], close: &str, indent: usize) -> String {
    let margin = " ".repeat(indent);
    let together = items.join(", ");
    let line = format!("{margin}{open}{together}{close}");
    if line.chars().count() <= WIDTH || items.is_empty() {
        return line + "\n";
    }
    let inner = format!("{margin}    ");
    let content = if inner.len() + together.chars().count() <= WIDTH && !open.ends_with("import (")
    {
        format!("{inner}{together}\n")
    } else {
        items
            .iter()
            .map(|item| format!("{inner}{item},\n"))
            .collect()
    };
    format!("{margin}{open}\n{content}{margin}{close}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lists_are_wrapped() {
        let items = |count: usize| vec!["argument: int".to_owned(); count];
        assert_eq!(
            bracketed("def f(", &items(2), ") -> int: ...", 4),
            "    def f(argument: int, argument: int) -> int: ...\n"
        );
        let two = bracketed("def f(", &items(5), ") -> int: ...", 4);
        assert_eq!(two.lines().count(), 3, "{two}");
        let each = bracketed("def f(", &items(8), ") -> int: ...", 0);
        assert_eq!(each.lines().count(), 10, "{each}");
        assert!(each.contains("    argument: int,\n) -> int: ...\n"));
    }

    #[test]
    fn blocks_stand_apart() {
        let mut text = Text::default();
        text.docstring(0, "x");
        text.block("");
        text.block("a\n");
        assert_eq!(text.finish(), "\"\"\"x\"\"\"\n\na\n");
    }
}
