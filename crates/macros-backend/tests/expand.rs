//! Keeps the printed expansion of representative items: `tests/expand/name.rs` is an input, one
//! item whose first attribute is the macro, `name.expanded` what it becomes. A change shows as a
//! difference to review; `PYROPE_UPDATE_EXPANSIONS=1 cargo test` writes the new ones. Inputs named
//! `async_*` need the feature `experimental-async`.

// With these features the items expand to something else.
#![cfg(not(any(feature = "multiple-pymethods", feature = "experimental-inspect")))]

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

#[test]
fn expansions_are_as_reviewed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expand");
    let mut inputs: Vec<_> = fs::read_dir(&folder)
        .expect("the folder of inputs")
        .map(|entry| entry.expect("an entry of the folder").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect();
    if !cfg!(feature = "experimental-async") {
        inputs.retain(|path| {
            !path
                .file_name()
                .is_some_and(|n| n.to_string_lossy().starts_with("async_"))
        });
    }
    inputs.sort();
    let mut changed = Vec::new();
    for input in &inputs {
        let source: TokenStream = fs::read_to_string(input)
            .expect("an input")
            .parse()
            .unwrap_or_else(|error| panic!("{}: {error}", input.display()));
        let size = count(source.clone());
        let output = expand(source);
        let printed = format!(
            "// {size} tokens became {}.\n{}",
            count(output.clone()),
            print(output)
        );
        let kept = input.with_extension("expanded");
        if fs::read_to_string(&kept).is_ok_and(|kept| kept == printed) {
            continue;
        }
        if std::env::var_os("PYROPE_UPDATE_EXPANSIONS").is_some() {
            fs::write(&kept, &printed).expect("writing an expansion");
        } else {
            changed.push(kept.display().to_string());
        }
    }
    assert!(inputs.len() >= 10, "the inputs are gone");
    assert!(
        changed.is_empty(),
        "expansions differ from the reviewed ones: {changed:#?}\n\
         review `git diff` after PYROPE_UPDATE_EXPANSIONS=1"
    );
}

/// Calls the macro that the first attribute names.
fn expand(source: TokenStream) -> TokenStream {
    let mut trees = source.into_iter();
    assert_eq!(
        trees.next().map(|tree| tree.to_string()).as_deref(),
        Some("#")
    );
    let Some(TokenTree::Group(attribute)) = trees.next() else {
        panic!("expected an attribute")
    };
    let item: TokenStream = trees.collect();
    let mut attribute = attribute.stream().into_iter();
    let name = attribute.next().expect("the macro's name").to_string();
    let options = match attribute.next() {
        Some(TokenTree::Group(options)) => options.stream(),
        _ => TokenStream::new(),
    };
    match &*name {
        "pyfunction" => pyrope_macros_backend::pyfunction("::pyrope", options, item),
        "pymodule" => pyrope_macros_backend::pymodule("::pyrope", options, item),
        "pyclass" => pyrope_macros_backend::pyclass("::pyrope", options, item),
        "pyclass_of_clones" => pyrope_macros_backend::pyclass_of_clones("::pyrope", options, item),
        "pymethods" => pyrope_macros_backend::pymethods("::pyrope", options, item),
        "FromPyObject" => pyrope_macros_backend::derive_from_py_object("::pyrope", item),
        "IntoPyObject" => pyrope_macros_backend::derive_into_py_object("::pyrope", item),
        "IntoPyObjectRef" => pyrope_macros_backend::derive_into_py_object_ref("::pyrope", item),
        other => panic!("`{other}` is not a macro of ours"),
    }
}

fn count(tokens: TokenStream) -> usize {
    let size = |tree| match tree {
        TokenTree::Group(group) => 2 + count(group.stream()),
        _ => 1,
    };
    tokens.into_iter().map(size).sum()
}

/// Tokens with line breaks after `;` and around braces: stable, and good enough to review.
fn print(tokens: TokenStream) -> String {
    let mut printer = Printer::default();
    printer.stream(tokens);
    printer
        .out
        .lines()
        .map(str::trim_end)
        .collect::<Vec<_>>()
        .join("\n")
        + "\n"
}

#[derive(Default)]
struct Printer {
    out: String,
    depth: usize,
    joint: bool,
}

impl Printer {
    fn stream(&mut self, tokens: TokenStream) {
        let mut trees = tokens.into_iter().peekable();
        while let Some(tree) = trees.next() {
            match tree {
                TokenTree::Group(group) => {
                    let next = trees.peek().map(ToString::to_string);
                    self.group(&group, next.as_deref());
                }
                TokenTree::Punct(punct) => {
                    let c = punct.as_char();
                    self.space(!matches!(c, ',' | ';' | '.' | ':' | '?' | '>') && !self.joint);
                    self.out.push(c);
                    self.joint =
                        punct.spacing() == Spacing::Joint || matches!(c, '&' | '#' | '.' | ':');
                    if c == ';' {
                        self.line();
                    }
                }
                other => {
                    self.space(!self.joint);
                    let _ = write!(self.out, "{other}");
                    self.joint = false;
                }
            }
        }
    }

    fn group(&mut self, group: &proc_macro2::Group, next: Option<&str>) {
        let (open, close) = match group.delimiter() {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::Brace => ("{", "}"),
            Delimiter::None => ("", ""),
        };
        let is_block = open == "{" && !group.stream().is_empty();
        self.space(open == "{");
        self.out.push_str(open);
        self.joint = true;
        if is_block {
            self.depth += 1;
            self.line();
        }
        self.stream(group.stream());
        if is_block {
            self.depth -= 1;
            self.line();
        }
        self.out.push_str(close);
        self.joint = false;
        let is_attribute = open == "["
            && self
                .out
                .lines()
                .last()
                .is_some_and(|line| line.trim_start().starts_with('#'));
        if open == "{" && !matches!(next, Some("," | ";" | "?" | ")" | "else"))
            || is_attribute && next != Some(";")
        {
            self.line();
        }
    }

    fn space(&mut self, wanted: bool) {
        if wanted && !self.out.is_empty() && !self.out.ends_with([' ', '\n', '(', '[']) {
            self.out.push(' ');
        }
    }

    fn line(&mut self) {
        let trimmed = self.out.trim_end_matches(' ').len();
        self.out.truncate(trimmed);
        if !self.out.ends_with('\n') {
            self.out.push('\n');
        }
        self.out.push_str(&"    ".repeat(self.depth));
        self.joint = true;
    }
}
