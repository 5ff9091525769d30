//! What both readers make of one item, side by side.

use std::path::PathBuf;

use quote::ToTokens;

use crate::error::Errors;
use crate::parse::impl_block::{ImplBlock, Member};
use crate::parse::{Function, Param};
use crate::syntax::{
    self, parse2, Attribute, Data, DeriveInput, Fields, FieldsKind, GenericArgument, Generics,
    Meta, Path, PathArguments, ReturnType,
};

/// What is compared: the item, the same in both readers, or where they differ.
#[derive(Default)]
pub(super) struct Comparison {
    pub(super) file: PathBuf,
    pub(super) types: usize,
    pub(super) items: usize,
    pub(super) functions: usize,
    pub(super) literals: usize,
    pub(super) attributes: usize,
    pub(super) differing: Vec<String>,
}

/// Without the differences of spaces, and of a comma after the last of some generics.
pub(super) fn text(code: &dyn ToTokens) -> String {
    let mut text = code.to_token_stream().to_string();
    text.retain(|c| !c.is_whitespace());
    text.replace(",>", ">")
}

/// The same of what is ours.
pub(super) fn written(code: &dyn crate::tokens::ToTokens) -> String {
    text(&proc_macro2::TokenStream::from(code.to_token_stream()))
}

impl Comparison {
    pub(super) fn same(&mut self, what: &str, source: &dyn ToTokens, ours: &str, theirs: &str) {
        if ours != theirs {
            let (file, source) = (self.file.display(), source.to_token_stream());
            let line = format!("{file}: {what} of {source}\n  here {ours}\n  syn  {theirs}");
            self.differing.push(line);
        }
    }

    pub(super) fn refused(&mut self, source: &dyn ToTokens, error: &syntax::Error) {
        let (file, source) = (self.file.display(), source.to_token_stream());
        let error = error.to_compile_error();
        self.differing.push(format!("{file}: {source}\n  {error}"));
    }

    fn attributes(&mut self, source: &dyn ToTokens, ours: &[Attribute], theirs: &[syn::Attribute]) {
        let theirs: Vec<_> = theirs
            .iter()
            .filter(|attr| matches!(attr.style, syn::AttrStyle::Outer))
            .collect();
        self.same(
            "number of attributes",
            source,
            &ours.len().to_string(),
            &theirs.len().to_string(),
        );
        for (ours, theirs) in ours.iter().zip(theirs) {
            self.attributes += 1;
            let kind = |is_path, is_list| match (is_path, is_list) {
                (true, _) => "path",
                (_, true) => "list",
                _ => "value",
            };
            let (meta, other) = (&ours.meta, &theirs.meta);
            self.same(
                "attribute",
                theirs,
                kind(
                    matches!(meta, Meta::Path(_)),
                    matches!(meta, Meta::List(..)),
                ),
                kind(
                    matches!(other, syn::Meta::Path(_)),
                    matches!(other, syn::Meta::List(_)),
                ),
            );
            self.same("attribute", theirs, &written(ours), &text(theirs));
            self.same("path", theirs, &written(ours.path()), &text(theirs.path()));
        }
    }

    fn generics(&mut self, source: &dyn ToTokens, ours: &Generics, theirs: &syn::Generics) {
        let (implied, arguments, _) = theirs.split_for_impl();
        self.same(
            "generics of impl",
            source,
            &written(&ours.for_impl()),
            &text(&implied),
        );
        self.same(
            "arguments",
            source,
            &written(&ours.as_arguments()),
            &text(&arguments),
        );
        let predicates = |clause: &syn::WhereClause| {
            clause
                .predicates
                .iter()
                .map(|each| text(each))
                .collect::<Vec<_>>()
        };
        let (clause, other) = (&ours.where_clause, &theirs.where_clause);
        self.same(
            "where",
            source,
            &clause.as_ref().map_or_else(String::new, |clause| {
                let each = clause.predicates.iter().map(|each| written(each));
                each.collect::<Vec<_>>().join(";")
            }),
            &other
                .as_ref()
                .map_or_else(String::new, |clause| predicates(clause).join(";")),
        );
    }

    fn fields(&mut self, source: &dyn ToTokens, ours: &Fields, theirs: &syn::Fields) {
        let kind = match theirs {
            syn::Fields::Named(_) => FieldsKind::Named,
            syn::Fields::Unnamed(_) => FieldsKind::Tuple,
            syn::Fields::Unit => FieldsKind::Unit,
        };
        let (here, there) = (ours.iter().count(), theirs.iter().count());
        self.same("kind", source, &(ours.kind == kind).to_string(), "true");
        self.same(
            "number of fields",
            source,
            &here.to_string(),
            &there.to_string(),
        );
        for (ours, theirs) in ours.iter().zip(theirs) {
            self.attributes(source, &ours.attrs, &theirs.attrs);
            let name =
                |ident: Option<&syn::Ident>| ident.map_or_else(String::new, ToString::to_string);
            self.same(
                "name",
                source,
                &name(ours.ident()),
                &name(theirs.ident.as_ref()),
            );
            self.same("type", source, &written(&ours.ty), &text(&theirs.ty));
        }
    }

    pub(super) fn item(&mut self, item: &dyn ToTokens) {
        self.items += 1;
        let theirs: syn::DeriveInput = syn::parse2(item.to_token_stream()).expect("syn wrote it");
        let ours: DeriveInput = match parse2(item.to_token_stream().into()) {
            Ok(ours) => ours,
            Err(error) => return self.refused(item, &error),
        };
        self.same("tokens", item, &written(&ours), &text(&theirs));
        self.same(
            "name",
            item,
            &ours.ident.to_string(),
            &theirs.ident.to_string(),
        );
        self.attributes(item, &ours.attrs, &theirs.attrs);
        self.generics(item, &ours.generics, &theirs.generics);
        match (&ours.data, &theirs.data) {
            (Data::Struct(ours), syn::Data::Struct(theirs)) => {
                self.fields(item, ours, &theirs.fields);
            }
            (Data::Union(ours), syn::Data::Union(theirs)) => {
                self.fields(item, ours, &syn::Fields::Named(theirs.fields.clone()));
            }
            (Data::Enum(ours), syn::Data::Enum(theirs)) => {
                let (here, there) = (ours.variants.len(), theirs.variants.len());
                self.same(
                    "number of variants",
                    item,
                    &here.to_string(),
                    &there.to_string(),
                );
                for (ours, theirs) in ours.variants.iter().zip(&theirs.variants) {
                    let (name, other) = (ours.ident.to_string(), theirs.ident.to_string());
                    self.same("variant", item, &name, &other);
                    self.attributes(item, &ours.attrs, &theirs.attrs);
                    self.fields(item, &ours.fields, &theirs.fields);
                }
            }
            _ => self
                .differing
                .push(format!("kind of {}", item.to_token_stream())),
        }
    }

    pub(super) fn function(
        &mut self,
        source: &dyn ToTokens,
        attrs: &[syn::Attribute],
        signature: &syn::Signature,
    ) {
        self.functions += 1;
        let ours: Function = match parse2(source.to_token_stream().into()) {
            Ok(ours) => ours,
            Err(error) => return self.refused(source, &error),
        };
        self.function_is(source, &ours, attrs, signature);
    }

    fn function_is(
        &mut self,
        source: &dyn ToTokens,
        ours: &Function,
        attrs: &[syn::Attribute],
        theirs: &syn::Signature,
    ) {
        let is_there = |ours: bool, theirs: bool| (ours.to_string(), theirs.to_string());
        self.attributes(source, &ours.attrs, attrs);
        self.same(
            "name",
            source,
            &ours.ident.to_string(),
            &theirs.ident.to_string(),
        );
        self.generics(source, &ours.generics, &theirs.generics);
        for (ours, theirs) in [
            is_there(ours.constness.is_some(), theirs.constness.is_some()),
            is_there(ours.asyncness.is_some(), theirs.asyncness.is_some()),
            is_there(ours.unsafety.is_some(), theirs.unsafety.is_some()),
            is_there(ours.abi.is_some(), theirs.abi.is_some()),
            is_there(
                matches!(ours.output, ReturnType::Default),
                matches!(theirs.output, syn::ReturnType::Default),
            ),
        ] {
            self.same("qualifiers", source, &ours, &theirs);
        }
        self.same(
            "result",
            source,
            &written(&ours.output),
            &text(&theirs.output),
        );
        let (here, there) = (ours.params.len(), theirs.inputs.len());
        self.same(
            "number of parameters",
            source,
            &here.to_string(),
            &there.to_string(),
        );
        for (ours, theirs) in ours.params.iter().zip(&theirs.inputs) {
            match (ours, theirs) {
                (Param::Receiver(ours), syn::FnArg::Receiver(theirs)) => {
                    self.attributes(source, &ours.attrs, &theirs.attrs);
                    let mut bare = theirs.clone();
                    bare.attrs.clear();
                    self.same("receiver", source, &written(ours), &text(&bare));
                    let by_reference = ours.reference.is_some().to_string();
                    self.same(
                        "&",
                        source,
                        &by_reference,
                        &theirs.reference.is_some().to_string(),
                    );
                }
                (Param::Typed(ours), syn::FnArg::Typed(theirs)) => {
                    self.attributes(source, &ours.attrs, &theirs.attrs);
                    self.same(
                        "pattern",
                        source,
                        &written(&ours.pattern),
                        &text(&theirs.pat),
                    );
                    self.same("type", source, &written(&ours.ty), &text(&theirs.ty));
                }
                _ => self.same("receiver", source, &written(ours), &text(theirs)),
            }
        }
    }

    pub(super) fn path(&mut self, source: &dyn ToTokens, ours: &Path, theirs: &syn::Path) {
        let names = |names: Vec<String>| names.join("::");
        let here = names(
            ours.segments
                .iter()
                .map(|each| each.ident.to_string())
                .collect(),
        );
        // What stands inside of `<T as Trait>` is none of ours.
        let there = theirs.segments.iter().map(|each| each.ident.to_string());
        let there = there.collect::<Vec<_>>();
        let there = there[there.len() - ours.segments.len().min(there.len())..].to_vec();
        self.same("segments", source, &here, &names(there));
        let (Some(ours), Some(theirs)) = (ours.segments.last(), theirs.segments.last()) else {
            return;
        };
        let kinds = match &ours.arguments {
            PathArguments::None => "none".to_owned(),
            PathArguments::Parenthesized => "parentheses".to_owned(),
            PathArguments::AngleBracketed(list) => list
                .iter()
                .map(|each| match each {
                    GenericArgument::Lifetime(_) => 'l',
                    GenericArgument::Type(_) => 't',
                    GenericArgument::Other => 'o',
                })
                .collect(),
        };
        let others = match &theirs.arguments {
            syn::PathArguments::None => "none".to_owned(),
            syn::PathArguments::Parenthesized(_) => "parentheses".to_owned(),
            syn::PathArguments::AngleBracketed(list) => list
                .args
                .iter()
                .map(|each| match each {
                    syn::GenericArgument::Lifetime(_) => 'l',
                    syn::GenericArgument::Type(_) => 't',
                    _ => 'o',
                })
                .collect(),
        };
        self.same("arguments", source, &kinds, &others);
    }
}

impl Comparison {
    pub(super) fn block(&mut self, source: &dyn ToTokens, theirs: &syn::ItemImpl) {
        self.items += 1;
        let mut errors = Errors::default();
        let ours = match ImplBlock::read(source.to_token_stream().into(), &mut errors) {
            Ok(ours) => ours,
            Err(error) => return self.refused(source, &error),
        };
        self.attributes(source, &ours.attrs, &theirs.attrs);
        self.generics(source, &ours.generics, &theirs.generics);
        self.same(
            "type",
            source,
            &written(&ours.self_ty),
            &text(&theirs.self_ty),
        );
        let trait_ = ours
            .trait_
            .as_ref()
            .map_or_else(String::new, |(path, _)| written(path));
        let other = theirs.trait_.as_ref();
        let other = other.map_or_else(String::new, |(_, path, _)| text(path));
        self.same("trait", source, &trait_, &other);
        let (here, there) = (ours.members.len(), theirs.items.len());
        self.same(
            "number of members",
            source,
            &here.to_string(),
            &there.to_string(),
        );
        for (ours, theirs) in ours.members.iter().zip(&theirs.items) {
            match (ours, theirs) {
                (Member::Function(ours), syn::ImplItem::Fn(theirs)) => {
                    self.functions += 1;
                    self.function_is(theirs, ours, &theirs.attrs, &theirs.sig);
                }
                (Member::Const(ours), syn::ImplItem::Const(theirs)) => {
                    self.attributes(theirs, &ours.attrs, &theirs.attrs);
                    self.same(
                        "name",
                        theirs,
                        &ours.ident.to_string(),
                        &theirs.ident.to_string(),
                    );
                    self.same("tokens", theirs, &written(ours), &text(theirs));
                }
                (Member::Other(ours), syn::ImplItem::Type(_) | syn::ImplItem::Macro(_)) => {
                    self.same("tokens", theirs, &written(ours), &text(theirs));
                }
                _ => self
                    .differing
                    .push(format!("kind of {}", theirs.to_token_stream())),
            }
        }
    }
}
