//! Types with `FromPyObject`, `IntoPyObject` or `IntoPyObjectRef` derived.

use proc_macro2::Span;

use crate::attr::conversion::{ArmOptions, ContainerOptions, ConvertOptions};
use crate::attr::helper::take_helpers;
use crate::attr::rename::Rename;
use crate::attr::Given;
use crate::error::Errors;
use crate::model::callable::python_name;
use crate::model::param::{Param, Shape};
use crate::syntax::{self, Data, DeriveInput, Fields, FieldsKind, Generics, Ident, Path, Type};
use crate::tokens::{format_ident, quote, ToTokens, TokenStream};

pub(crate) struct Conversion {
    pub(crate) ident: Ident,
    pub(crate) generics: Generics,
    pub(crate) krate: Option<Given<Path>>,
    pub(crate) options: ContainerOptions,
    pub(crate) data: ConversionData,
}

pub(crate) enum ConversionData {
    Struct(Body),
    Enum(Vec<Arm>),
    Union,
}

/// A variant.
pub(crate) struct Arm {
    pub(crate) body: Body,
    /// How messages name what the variant takes.
    pub(crate) annotation: Option<Given<crate::attr::value::Text>>,
}

/// The fields of a struct or of a variant.
pub(crate) struct Body {
    /// `Foo` or `Foo::Variant`, as an expression.
    pub(crate) path: TokenStream,
    /// The same for messages.
    pub(crate) name: String,
    pub(crate) blame: Ident,
    pub(crate) kind: BodyKind,
    pub(crate) transparent: Option<Given<crate::attr::value::Flag>>,
    pub(crate) from_item_all: Option<Given<crate::attr::value::Flag>>,
    pub(crate) fields: Vec<Field>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum BodyKind {
    /// One field that stands for the whole.
    Transparent,
    Named,
    Tuple,
    Unit,
}

pub(crate) struct Field {
    /// `x` or `0`.
    pub(crate) member: TokenStream,
    /// What a pattern binds it to.
    pub(crate) binding: Ident,
    pub(crate) is_named: bool,
    pub(crate) ty: Type,
    /// The Python name, after `rename_all`.
    pub(crate) name: String,
    pub(crate) options: ConvertOptions,
}

impl Conversion {
    pub(crate) fn read(mut input: DeriveInput, errors: &mut Errors) -> Self {
        let mut options = ContainerOptions::default();
        take_helpers(&mut options, &mut input.attrs, errors);
        let ident = input.ident;
        let rename = options.rename_all.as_ref().map(|given| given.value);
        let data = match &mut input.data {
            Data::Struct(shape) => {
                let own = (options.transparent.take(), options.from_item_all.take());
                let (path, name) = (quote!(#ident), ident.to_string());
                let blame = ident.clone();
                let fields = read_fields(shape, rename, errors);
                ConversionData::Struct(body(path, name, blame, shape, fields, own))
            }
            Data::Enum(data) => {
                let arm = |variant| read_arm(variant, &ident, rename, errors);
                ConversionData::Enum(data.variants.iter_mut().map(arm).collect())
            }
            Data::Union(_) => ConversionData::Union,
        };
        Self {
            generics: input.generics,
            krate: options.krate.take(),
            options,
            data,
            ident,
        }
    }
}

fn read_arm(
    variant: &mut syntax::Variant,
    owner: &Ident,
    rename: Option<Rename>,
    errors: &mut Errors,
) -> Arm {
    let mut options = ArmOptions::default();
    take_helpers(&mut options, &mut variant.attrs, errors);
    let ident = &variant.ident;
    let rename = options
        .rename_all
        .as_ref()
        .map(|given| given.value)
        .or(rename);
    let (path, name) = (quote!(#owner::#ident), format!("{owner}::{ident}"));
    let fields = read_fields(&mut variant.fields, rename, errors);
    let own = (options.transparent, options.from_item_all);
    let body = body(path, name, ident.clone(), &variant.fields, fields, own);
    Arm {
        body,
        annotation: options.annotation,
    }
}

type OwnOptions = (
    Option<Given<crate::attr::value::Flag>>,
    Option<Given<crate::attr::value::Flag>>,
);

fn body(
    path: TokenStream,
    name: String,
    blame: Ident,
    shape: &Fields,
    fields: Vec<Field>,
    (transparent, from_item_all): OwnOptions,
) -> Body {
    let kind = match shape.kind {
        _ if transparent.is_some() => BodyKind::Transparent,
        FieldsKind::Named if !fields.is_empty() => BodyKind::Named,
        // A newtype stands for what it wraps.
        FieldsKind::Tuple if fields.len() == 1 => BodyKind::Transparent,
        FieldsKind::Tuple if !fields.is_empty() => BodyKind::Tuple,
        _ => BodyKind::Unit,
    };
    Body {
        path,
        name,
        blame,
        kind,
        transparent,
        from_item_all,
        fields,
    }
}

fn read_fields(fields: &mut Fields, rename: Option<Rename>, errors: &mut Errors) -> Vec<Field> {
    let mut read = Vec::new();
    for (i, field) in fields.iter_mut().enumerate() {
        let mut options = ConvertOptions::default();
        take_helpers(&mut options, &mut field.attrs, errors);
        let index = proc_macro2::Literal::usize_unsuffixed(i);
        let own = field.ident().map_or_else(|| i.to_string(), python_name);
        read.push(Field {
            member: field
                .ident()
                .map_or(quote!(#index), ToTokens::to_token_stream),
            binding: format_ident!("__f{i}"),
            is_named: field.ident().is_some(),
            ty: field.ty.clone(),
            name: match rename {
                Some(rule) if field.ident().is_some() => rule.apply(&own),
                _ => own,
            },
            options,
        });
    }
    read
}

impl Field {
    /// Where the compiler should point when the type does not convert.
    pub(crate) fn span(&self) -> Span {
        self.ty.span().resolved_at(Span::call_site())
    }
}

/// A field as a parameter, for places that treat both alike.
pub(crate) fn parameter(ident: Ident, ty: Type) -> Param {
    let shape = match Shape::of(&ty) {
        Shape::Option | Shape::OptionRef { .. } => Shape::Option,
        _ => Shape::Owned,
    };
    Param {
        ident,
        ty,
        shape,
        from_py_with: None,
        slot: None,
        default: None,
    }
}
