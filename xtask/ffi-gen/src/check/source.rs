//! What the crate declares in a configuration, read from its source.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, ForeignItem, Item, Lit, Meta, Token, Type, Visibility};

use crate::interpreter::Implementation;
use crate::mode::{Mode, OLDEST};

/// The crate's declarations in one configuration.
#[derive(Default)]
pub struct Declarations {
    pub functions: Vec<Function>,
    pub statics: Vec<Static>,
    pub records: Vec<Record>,
    pub constants: Vec<Constant>,
    /// Enumerations and their variants.
    pub enums: Vec<(String, Vec<String>)>,
    /// Everything public, inline functions and aliases too.
    pub names: BTreeSet<String>,
}

/// An `extern` function.
pub struct Function {
    pub name: String,
    pub symbol: String,
    pub params: Vec<Type>,
    pub variadic: bool,
    pub result: Option<Type>,
}

/// An `extern` static.
pub struct Static {
    pub name: String,
    pub symbol: String,
    pub ty: Type,
}

/// A struct or union, with its public fields.
pub struct Record {
    pub name: String,
    pub union: bool,
    pub fields: Vec<String>,
}

pub struct Constant {
    pub name: String,
    pub ty: Type,
}

/// Reads the sources in `src` as a compiler would for `mode`.
pub fn read(src: &Path, mode: &Mode) -> Result<Declarations> {
    let mut found = Declarations::default();
    for (folder, full_only) in [(src.to_owned(), false), (src.join("cpython"), true)] {
        let mut paths: Vec<_> = fs::read_dir(&folder)?
            .map(|entry| Ok(entry?.path()))
            .collect::<Result<_>>()?;
        paths.sort();
        for path in paths {
            let stem = path
                .file_stem()
                .and_then(|stem| stem.to_str())
                .unwrap_or_default();
            let full_only = full_only || stem == "datetime";
            if !path.is_file() || full_only && mode.limited.is_some() || stem == "structmember" {
                continue;
            }
            let text = fs::read_to_string(&path)?;
            let file = syn::parse_file(&text).with_context(|| format!("{}", path.display()))?;
            found.items(&file.items, mode);
        }
    }
    Ok(found)
}

impl Declarations {
    fn items(&mut self, items: &[Item], mode: &Mode) {
        for item in items {
            match item {
                Item::Macro(item)
                    if item.mac.path.is_ident("extern_libpython") && enabled(&item.attrs, mode) =>
                {
                    let tokens = &item.mac.tokens;
                    let block = quote::quote!(extern "C" { #tokens });
                    let block = syn::parse2::<syn::ItemForeignMod>(block);
                    self.foreign(&block.expect("the crate compiles").items, mode);
                }
                Item::Struct(item) if enabled(&item.attrs, mode) && public(&item.vis) => {
                    self.record(item.ident.to_string(), false, item.fields.iter(), mode);
                }
                Item::Union(item) if enabled(&item.attrs, mode) && public(&item.vis) => {
                    self.record(item.ident.to_string(), true, item.fields.named.iter(), mode);
                }
                Item::Const(item) if enabled(&item.attrs, mode) && public(&item.vis) => {
                    let name = item.ident.to_string();
                    self.names.insert(name.clone());
                    self.constants.push(Constant {
                        name,
                        ty: (*item.ty).clone(),
                    });
                }
                Item::Enum(item) if enabled(&item.attrs, mode) && public(&item.vis) => {
                    let variants = item
                        .variants
                        .iter()
                        .filter(|variant| enabled(&variant.attrs, mode))
                        .map(|variant| variant.ident.to_string());
                    self.names.insert(item.ident.to_string());
                    self.names.extend(
                        item.variants
                            .iter()
                            .filter(|variant| enabled(&variant.attrs, mode))
                            .map(|variant| variant.ident.to_string()),
                    );
                    self.enums
                        .push((item.ident.to_string(), variants.collect()));
                }
                Item::Fn(item) if enabled(&item.attrs, mode) => {
                    self.names.insert(item.sig.ident.to_string());
                }
                Item::Type(item) if enabled(&item.attrs, mode) => {
                    self.names.insert(item.ident.to_string());
                }
                Item::Use(item) if enabled(&item.attrs, mode) => self.renamed(&item.tree),
                _ => {}
            }
        }
    }

    fn renamed(&mut self, tree: &syn::UseTree) {
        match tree {
            syn::UseTree::Path(path) => self.renamed(&path.tree),
            syn::UseTree::Rename(rename) => {
                self.names.insert(rename.rename.to_string());
            }
            _ => {}
        }
    }

    fn foreign(&mut self, items: &[ForeignItem], mode: &Mode) {
        for item in items {
            match item {
                ForeignItem::Fn(item) if enabled(&item.attrs, mode) => {
                    let name = item.sig.ident.to_string();
                    let symbol = link_name(&item.attrs, mode).unwrap_or_else(|| name.clone());
                    let params = item.sig.inputs.iter().filter_map(|param| match param {
                        syn::FnArg::Typed(param) if enabled(&param.attrs, mode) => {
                            Some((*param.ty).clone())
                        }
                        _ => None,
                    });
                    let result = match &item.sig.output {
                        syn::ReturnType::Default => None,
                        syn::ReturnType::Type(_, ty) => Some((**ty).clone()),
                    };
                    self.names.insert(name.clone());
                    self.functions.push(Function {
                        name,
                        symbol,
                        params: params.collect(),
                        variadic: item.sig.variadic.is_some(),
                        result,
                    });
                }
                ForeignItem::Static(item) if enabled(&item.attrs, mode) => {
                    let name = item.ident.to_string();
                    let symbol = link_name(&item.attrs, mode).unwrap_or_else(|| name.clone());
                    self.names.insert(name.clone());
                    self.statics.push(Static {
                        name,
                        symbol,
                        ty: (*item.ty).clone(),
                    });
                }
                _ => {}
            }
        }
    }

    fn record<'f>(
        &mut self,
        name: String,
        union: bool,
        fields: impl Iterator<Item = &'f syn::Field>,
        mode: &Mode,
    ) {
        let fields = fields
            .filter(|field| enabled(&field.attrs, mode) && public(&field.vis))
            .filter_map(|field| Some(field.ident.as_ref()?.to_string()));
        let record = Record {
            name: name.clone(),
            union,
            fields: fields.collect(),
        };
        self.names.insert(name);
        self.records.push(record);
    }
}

fn public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// Whether all `cfg` attributes hold.
fn enabled(attributes: &[Attribute], mode: &Mode) -> bool {
    attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("cfg"))
        .all(|attribute| {
            attribute
                .parse_args::<Meta>()
                .is_ok_and(|condition| holds(&condition, mode))
        })
}

fn link_name(attributes: &[Attribute], mode: &Mode) -> Option<String> {
    let mut found = None;
    for attribute in attributes {
        if attribute.path().is_ident("link_name") {
            found = text(&attribute.meta).or(found);
        } else if attribute.path().is_ident("cfg_attr") {
            let parser = Punctuated::<Meta, Token![,]>::parse_terminated;
            let metas = attribute.parse_args_with(parser).ok()?;
            let mut metas = metas.iter();
            if metas.next().is_some_and(|condition| holds(condition, mode)) {
                let name = metas.find(|meta| meta.path().is_ident("link_name"));
                found = name.and_then(text).or(found);
            }
        }
    }
    found
}

fn text(meta: &Meta) -> Option<String> {
    match meta {
        Meta::NameValue(pair) => match &pair.value {
            Expr::Lit(literal) => match &literal.lit {
                Lit::Str(text) => Some(text.value()),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    }
}

/// Whether a `cfg` condition holds in a mode, on the machine that runs this.
fn holds(condition: &Meta, mode: &Mode) -> bool {
    let name = condition
        .path()
        .get_ident()
        .map(ToString::to_string)
        .unwrap_or_default();
    match condition {
        Meta::Path(_) => match name.as_str() {
            "Py_LIMITED_API" => mode.limited.is_some(),
            "Py_GIL_DISABLED" => mode.free_threaded,
            "PyPy" => mode.implementation == Implementation::PyPy,
            "unix" => cfg!(unix),
            "windows" => cfg!(windows),
            name => match name
                .strip_prefix("Py_3_")
                .and_then(|minor| minor.parse::<u8>().ok())
            {
                Some(minor) => (OLDEST..=mode.limited.unwrap_or(mode.minor)).contains(&minor),
                None => false,
            },
        },
        Meta::NameValue(_) => {
            let value = text(condition).unwrap_or_default();
            match name.as_str() {
                "py_sys_config" => mode.debug && ["Py_DEBUG", "Py_REF_DEBUG"].contains(&&*value),
                "target_pointer_width" => value == usize::BITS.to_string(),
                "target_endian" => (value == "little") == cfg!(target_endian = "little"),
                "target_os" => value == std::env::consts::OS,
                "target_arch" => value == std::env::consts::ARCH,
                _ => false,
            }
        }
        Meta::List(list) => {
            let parser = Punctuated::<Meta, Token![,]>::parse_terminated;
            let inner = parser.parse2(list.tokens.clone()).unwrap_or_default();
            match name.as_str() {
                "all" => inner.iter().all(|condition| holds(condition, mode)),
                "any" => inner.iter().any(|condition| holds(condition, mode)),
                "not" => !inner.iter().any(|condition| holds(condition, mode)),
                _ => false,
            }
        }
    }
}
