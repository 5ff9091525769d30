//! `#[pyclass]`, read.

use proc_macro2::Span;

use crate::attr::class::{ClassOptions, FieldOptions};
use crate::attr::doc::Doc;
use crate::attr::helper::{cfgs, take_helpers, take_repeated};
use crate::attr::read;
use crate::error::Errors;
use crate::model::callable::python_name;
use crate::model::variant::{self, RichVariant, Variant};
use crate::syntax::{Attribute, Data, DeriveInput, Fields, Ident, Type};
use crate::tokens::{format_ident, quote, ToTokens, TokenStream};

pub(crate) struct Class {
    /// The user's item without our attributes.
    pub(crate) item: DeriveInput,
    pub(crate) options: ClassOptions,
    pub(crate) name: String,
    pub(crate) doc: Doc,
    pub(crate) cfgs: Vec<Attribute>,
    pub(crate) data: ClassData,
}

pub(crate) enum ClassData {
    Struct(Vec<Field>),
    /// An enum without data: its variants are attributes of the class.
    Plain(Vec<Variant>),
    /// An enum with data: each variant is a subclass.
    Rich(Vec<RichVariant>),
    /// Unions, which the checks refuse, and what remains of a broken class.
    Other,
}

/// A field of a struct.
pub(crate) struct Field {
    /// Its name in an expression: `x` or `0`.
    pub(crate) member: TokenStream,
    /// What to blame, and the name of a constructor's parameter.
    pub(crate) ident: Option<Ident>,
    pub(crate) span: Span,
    pub(crate) ty: Type,
    /// Python's name.
    pub(crate) name: String,
    pub(crate) options: FieldOptions,
    pub(crate) get: bool,
    pub(crate) set: bool,
    pub(crate) doc: Doc,
    pub(crate) cfgs: Vec<Attribute>,
}

impl Class {
    pub(crate) fn read(attr: TokenStream, mut item: DeriveInput, errors: &mut Errors) -> Self {
        let mut options = ClassOptions::default();
        read(&mut options, attr, errors);
        take_helpers(&mut options, &mut item.attrs, errors);
        take_repeated("pyclass", &mut item.attrs, errors);
        let name = match &options.name {
            Some(given) => given.value.0.value(),
            None => python_name(&item.ident),
        };
        let data = match &mut item.data {
            Data::Struct(fields) => ClassData::Struct(read_fields(fields, &options, errors)),
            Data::Enum(data) => variant::read(data, &options, errors),
            Data::Union(_) => ClassData::Other,
        };
        let (doc, cfgs) = (Doc::of(&item.attrs), cfgs(&item.attrs));
        Self {
            options,
            name,
            doc,
            cfgs,
            data,
            item,
        }
    }

    /// Leaves out whatever the user asked for, after a mistake: the class still is one to the compiler.
    pub(crate) fn make_inert(&mut self) {
        let krate = self.options.krate.take();
        let is_struct = matches!(self.item.data, Data::Struct(_));
        let frozen = self.options.frozen.take();
        let extends = self.options.extends.take().filter(|_| is_struct);
        let unsendable = self.options.unsendable.take();
        let subclass = self.options.subclass.take();
        self.options = ClassOptions {
            krate,
            frozen,
            extends,
            unsendable,
            subclass,
            ..ClassOptions::default()
        };
        self.data = ClassData::Other;
    }

    pub(crate) fn fields(&self) -> &[Field] {
        match &self.data {
            ClassData::Struct(fields) => fields,
            _ => &[],
        }
    }
}

fn read_fields(fields: &mut Fields, class: &ClassOptions, errors: &mut Errors) -> Vec<Field> {
    let mut read = Vec::new();
    for (i, field) in fields.iter_mut().enumerate() {
        let mut options = FieldOptions::default();
        take_helpers(&mut options, &mut field.attrs, errors);
        let name = match (&options.name, field.ident()) {
            (Some(given), _) => given.value.0.value(),
            (None, Some(ident)) => {
                let name = python_name(ident);
                class
                    .rename_all
                    .as_ref()
                    .map_or(name.clone(), |rule| rule.value.apply(&name))
            }
            (None, None) => String::new(),
        };
        let index = proc_macro2::Literal::usize_unsuffixed(i);
        read.push(Field {
            member: field
                .ident()
                .map_or(quote!(#index), ToTokens::to_token_stream),
            span: field.ident().map_or_else(|| field.ty.span(), Ident::span),
            ident: field.ident().cloned(),
            ty: field.ty.clone(),
            name,
            get: options.get.is_some() || class.get_all.is_some(),
            set: options.set.is_some() || class.set_all.is_some(),
            options,
            doc: Doc::of(&field.attrs),
            cfgs: cfgs(&field.attrs),
        });
    }
    read
}

impl Field {
    /// Where the compiler should point when the type does not convert.
    pub(crate) fn type_span(&self) -> Span {
        self.ty.span().resolved_at(Span::call_site())
    }

    /// The field's name, or `_0` for an unnamed one.
    pub(crate) fn parameter(&self, index: usize) -> Ident {
        self.ident
            .clone()
            .unwrap_or_else(|| format_ident!("_{index}"))
    }
}
