//! Rust sources with comments, strings and test modules blanked, so that checks see only code.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// One `.rs` file.
#[derive(Clone, Debug)]
pub(crate) struct SourceFile {
    /// Relative to the root, with `/` between its parts.
    pub(crate) path: String,
    /// How many there are, without examples in documentation: each public item has one.
    pub(crate) lines: usize,
    /// The text with comments, literals and `#[cfg(test)]` modules blanked; lines keep their
    /// numbers.
    pub(crate) code: String,
}

const NOT_OURS: [&str; 6] = [
    "target",
    ".git",
    ".nox",
    ".venv",
    "__pycache__",
    "node_modules",
];

impl SourceFile {
    pub(crate) fn new(path: &Path, text: &str) -> SourceFile {
        SourceFile {
            path: path.to_string_lossy().replace('\\', "/"),
            lines: without_examples(text),
            code: without_test_modules(&without_comments_and_literals(text)),
        }
    }

    /// The code's lines with their numbers from 1.
    pub(crate) fn numbered(&self) -> impl Iterator<Item = (usize, &str)> {
        self.code
            .lines()
            .enumerate()
            .map(|(index, line)| (index + 1, line))
    }

    /// The line that holds byte `at` of the code.
    pub(crate) fn line_of(&self, at: usize) -> usize {
        self.code[..at].matches('\n').count() + 1
    }
}

/// Every Rust file of the checkout.
pub(crate) fn read_tree(root: &Path) -> Result<Vec<SourceFile>> {
    let mut files = Vec::new();
    for path in walk(root, "rs")? {
        let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        files.push(SourceFile::new(
            path.strip_prefix(root).unwrap_or(&path),
            &text,
        ));
    }
    Ok(files)
}

/// Every file below `folder` with this extension, sorted, without build products.
pub(crate) fn walk(folder: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).with_context(|| folder.display().to_string())?;
        for entry in entries {
            let path = entry?.path();
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            if path.is_dir() {
                if !NOT_OURS.contains(&name.as_str()) {
                    folders.push(path);
                }
            } else if path.extension().is_some_and(|has| has == extension) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

fn without_examples(text: &str) -> usize {
    let mut in_example = false;
    let counts = |line: &&str| {
        let line = line.trim_start();
        let doc = line.strip_prefix("///").or(line.strip_prefix("//!"));
        let fence = doc.is_some_and(|doc| doc.trim_start().starts_with("```"));
        in_example = doc.is_some() && (in_example != fence);
        !(fence || in_example)
    };
    text.lines().filter(counts).count()
}

/// Blanks comments, strings and character literals with spaces; newlines stay.
fn without_comments_and_literals(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut code = String::with_capacity(text.len());
    let mut at = 0;
    while at < chars.len() {
        let end = skipped_end(&chars, at);
        if end > at {
            code.extend(
                chars[at..end]
                    .iter()
                    .map(|c| if *c == '\n' { '\n' } else { ' ' }),
            );
            at = end;
        } else {
            code.push(chars[at]);
            at += 1;
        }
    }
    code
}

/// Where the comment or literal that starts at `at` ends; `at` itself when none starts there.
fn skipped_end(chars: &[char], at: usize) -> usize {
    let rest = &chars[at..];
    let starts = |with: &str| {
        with.chars()
            .enumerate()
            .all(|(i, c)| rest.get(i) == Some(&c))
    };
    if starts("//") {
        return at + rest.iter().position(|c| *c == '\n').unwrap_or(rest.len());
    }
    if starts("/*") {
        return block_comment_end(chars, at);
    }
    if starts("\"") {
        return quoted_end(chars, at, '"');
    }
    let after_word = at > 0 && (chars[at - 1].is_alphanumeric() || chars[at - 1] == '_');
    if !after_word && (starts("r") || starts("br")) {
        let from = at + if starts("br") { 2 } else { 1 };
        let hashes = chars[from..].iter().take_while(|c| **c == '#').count();
        if chars.get(from + hashes) == Some(&'"') {
            return raw_string_end(chars, from + hashes + 1, hashes);
        }
    }
    if starts("'") {
        // `'a'` and `'\n'` are literals, `'a` is a lifetime.
        let is_literal = rest.get(1) == Some(&'\\') || rest.get(2) == Some(&'\'');
        return if is_literal {
            quoted_end(chars, at, '\'')
        } else {
            at
        };
    }
    at
}

fn block_comment_end(chars: &[char], start: usize) -> usize {
    let mut depth = 0;
    let mut at = start;
    while at + 1 < chars.len() {
        match (chars[at], chars[at + 1]) {
            ('/', '*') => depth += 1,
            ('*', '/') => depth -= 1,
            _ => {
                at += 1;
                continue;
            }
        }
        at += 2;
        if depth == 0 {
            return at;
        }
    }
    chars.len()
}

fn quoted_end(chars: &[char], start: usize, quote: char) -> usize {
    let mut at = start + 1;
    while at < chars.len() {
        match chars[at] {
            '\\' => at += 2,
            c if c == quote => return at + 1,
            _ => at += 1,
        }
    }
    chars.len()
}

fn raw_string_end(chars: &[char], from: usize, hashes: usize) -> usize {
    let mut at = from;
    while at < chars.len() {
        let closes = chars[at] == '"' && chars[at + 1..].iter().take(hashes).all(|c| *c == '#');
        if closes && chars.len() > at + hashes {
            return at + 1 + hashes;
        }
        at += 1;
    }
    chars.len()
}

/// Blanks `#[cfg(test)] mod name { ... }` in code that is free of comments and literals.
fn without_test_modules(code: &str) -> String {
    let mut kept = code.to_owned();
    let mut from = 0;
    while let Some(found) = kept[from..].find("#[cfg(test)]") {
        let start = from + found;
        let end = item_end(&kept, start + "#[cfg(test)]".len());
        let blank: String = kept[start..end]
            .chars()
            .map(|c| if c == '\n' { '\n' } else { ' ' })
            .collect();
        from = start + blank.len();
        kept.replace_range(start..end, &blank);
    }
    kept
}

/// The end of the item that starts at `from`: its closing brace, or a semicolon before any brace.
fn item_end(code: &str, from: usize) -> usize {
    let mut depth = 0_usize;
    for (offset, c) in code[from..].char_indices() {
        match c {
            '{' => depth += 1,
            '}' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return from + offset + 1;
                }
            }
            ';' if depth == 0 => return from + offset + 1,
            _ => {}
        }
    }
    code.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> String {
        SourceFile::new(Path::new("x.rs"), text).code
    }

    #[test]
    fn comments_and_literals_are_blank() {
        let blanked = code("a // todo!\nb /* c /* d */ e */ f \"g\\\"h\" 'i' '\\'' 'j k");
        let words: Vec<_> = blanked.split_whitespace().collect();
        assert_eq!(words, ["a", "b", "f", "'j", "k"]);
        assert_eq!(blanked.lines().count(), 2);
    }

    #[test]
    fn raw_strings_are_blank() {
        let blanked = code("x(r\"a\", r#\"b \" c\"#, br\"d\", for_r) // e");
        assert!(!blanked.contains(['a', 'b', 'd', 'e']), "{blanked}");
        assert!(blanked.contains("for_r"));
    }

    #[test]
    fn test_modules_are_blank() {
        let blanked = code("use a;\n#[cfg(test)]\nmod tests {\n fn b() { c }\n}\nuse d;");
        assert!(blanked.contains("use a;") && blanked.contains("use d;"));
        assert!(!blanked.contains("fn b") && !blanked.contains("mod tests"));
        assert_eq!(blanked.lines().count(), 6);
        assert!(!code("#[cfg(test)]\nmod tests;\nx").contains("tests"));
    }
}
