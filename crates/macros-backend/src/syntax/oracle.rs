//! Everything in this repository that the macros could be given is read as syn reads it.

mod compare;

use std::path::{Path as FilePath, PathBuf};
use std::{env, fs};

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::visit::{self, Visit};

use self::compare::{text, written, Comparison};
use super::literal::{value, Value};
use super::tests::shape;
use super::{parse2, Type};

fn is_negative(block: &syn::ItemImpl) -> bool {
    matches!(block.trait_, Some((Some(_), ..)))
}

fn shape_in_syn(ty: &syn::Type) -> &'static str {
    match ty {
        syn::Type::Group(_) => "group",
        syn::Type::Paren(_) => "parentheses",
        syn::Type::Reference(_) => "reference",
        syn::Type::Path(_) => "path",
        syn::Type::ImplTrait(_) => "impl",
        syn::Type::Never(_) => "never",
        syn::Type::Tuple(_) => "tuple",
        syn::Type::Array(_) | syn::Type::Slice(_) => "brackets",
        _ => "other",
    }
}

impl<'ast> Visit<'ast> for Comparison {
    fn visit_type(&mut self, ty: &'ast syn::Type) {
        self.types += 1;
        match parse2::<Type>(ty.to_token_stream().into()) {
            Ok(ours) => {
                self.same("tokens", ty, &written(&ours), &text(ty));
                self.same("shape", ty, shape(&ours), shape_in_syn(ty));
                if let (Type::Path(ours), syn::Type::Path(theirs)) = (&ours, ty) {
                    self.path(ty, ours, &theirs.path);
                }
            }
            Err(error) => self.refused(ty, &error),
        }
        visit::visit_type(self, ty);
    }

    fn visit_item(&mut self, item: &'ast syn::Item) {
        match item {
            syn::Item::Struct(_) | syn::Item::Enum(_) | syn::Item::Union(_) => self.item(item),
            syn::Item::Fn(function) => self.function(item, &function.attrs, &function.sig),
            // `impl !Trait` has no members.
            syn::Item::Impl(theirs) if !is_negative(theirs) => self.block(item, theirs),
            _ => {}
        }
        visit::visit_item(self, item);
    }

    fn visit_lit(&mut self, literal: &'ast syn::Lit) {
        let tokens: TokenStream = literal.to_token_stream();
        let Some(proc_macro2::TokenTree::Literal(token)) = tokens.into_iter().next() else {
            return;
        };
        self.literals += 1;
        let ours = match value(&token) {
            Some(Value::Number(digits)) => digits,
            Some(Value::Text(text)) => text,
            Some(Value::Char(c)) => c.to_string(),
            None => String::new(),
        };
        let theirs = match literal {
            syn::Lit::Str(text) => text.value(),
            syn::Lit::Char(c) => c.value().to_string(),
            syn::Lit::Int(int) => int.base10_digits().to_owned(),
            syn::Lit::Float(float) => float.base10_digits().to_owned(),
            _ => String::new(),
        };
        self.same("value", literal, &ours, &theirs);
    }
}

/// The Rust sources of the repository.
fn sources(folder: &FilePath, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        let name = entry.file_name();
        if path.is_dir() && name != "target" && !name.to_string_lossy().starts_with('.') {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn this_repository_is_read_as_syn_reads_it() {
    let root = FilePath::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut files = Vec::new();
    // More can be compared by hand: a folder of any sources.
    let more = env::var_os("PYROPE_TEST_SYNTAX").map(PathBuf::from);
    for folder in more.as_deref().into_iter().chain([&*root]) {
        sources(folder, &mut files);
    }
    let mut comparison = Comparison::default();
    for file in files {
        let source = fs::read_to_string(&file).expect("a source");
        // Some of those that show mistakes are no Rust at all.
        if let Ok(parsed) = syn::parse_file(&source) {
            comparison.file = file;
            comparison.visit_file(&parsed);
        }
    }
    let Comparison {
        types,
        items,
        functions,
        literals,
        attributes,
        differing,
        ..
    } = comparison;
    eprintln!("{types} types, {items} items, {functions} functions, {literals} literals, {attributes} attributes");
    let shown: Vec<_> = differing.iter().take(20).cloned().collect();
    assert!(
        differing.is_empty(),
        "{} differ:\n{}",
        differing.len(),
        shown.join("\n")
    );
    assert!(
        types > 10_000
            && items > 1_000
            && functions > 1_000
            && literals > 1_000
            && attributes > 1_000
    );
}
