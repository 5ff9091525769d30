//! A Rust function that Python calls: its receiver, parameters and result.

use proc_macro2::Span;

use crate::attr::value::Warn;
use crate::attr::Given;
use crate::error::Errors;
use crate::model::param::{plain, referent_name, Param, Shape};
use crate::model::signature::Signature;
use crate::parse;
use crate::parse::expr::without_self;
use crate::parse::Function;
use crate::stubs;
use crate::syntax::{punct, unraw, GenericArgument, Ident, PathArguments, ReturnType, Type};
use crate::tokens::ToTokens;

pub(crate) struct Callable {
    pub(crate) ident: Ident,
    pub(crate) receiver: Receiver,
    pub(crate) params: Vec<Param>,
    pub(crate) signature: Signature,
    pub(crate) warnings: Vec<Given<Warn>>,
    pub(crate) is_async: bool,
    pub(crate) is_unsafe: bool,
    /// Where the compiler should point when the result does not convert.
    pub(crate) output: Span,
    /// The result's type, for stubs only: nothing is kept where there are none.
    pub(crate) returns: Option<Type>,
    /// Whether the result is a tuple, or inside of the `Result` that is.
    pub(crate) tuple: Tuple,
    /// What the result is a reference to, or what is inside of the `Result` or `Option` that it is.
    pub(crate) returns_reference: Option<Ident>,
    /// The result is `!`: there is nothing to convert.
    pub(crate) diverges: bool,
}

/// What is passed before the parameters.
pub(crate) enum Receiver {
    None,
    /// `&self`.
    Ref(Span),
    /// `&mut self`.
    Mut(Span),
    /// A first parameter that is made from the instance: `slf: PyRef<'_, Self>`.
    Instance(Span),
    /// A first parameter that is made from the class, which is what Python passes.
    Class(Span),
    /// A first parameter that is made from the class of the instance that Python passes.
    ClassOf(Span),
    /// A first parameter that is made from the module.
    Module(Span),
}

/// What the first parameter of a function is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum First {
    /// A parameter like the others; no `self`.
    Param,
    /// The receiver of a method.
    Instance,
    /// The same, of what cannot be static.
    Property,
    /// The class.
    Class,
    /// The module.
    Module,
}

impl Callable {
    /// Reads a function's parameters and takes their helper attributes. The signature is empty yet.
    pub(crate) fn take(function: &mut Function, first: First, errors: &mut Errors) -> Self {
        let mut receiver = None;
        let mut params = Vec::new();
        for param in &mut function.params {
            match param {
                parse::Param::Receiver(own) => {
                    receiver = Some(read_receiver(own, first, &function.ident, errors));
                }
                parse::Param::Typed(typed) => params.push(Param::take(typed, errors)),
            }
        }
        let receiver = receiver
            .unwrap_or_else(|| first_as_receiver(first, &mut params, &function.ident, errors));
        Self {
            ident: function.ident.clone(),
            receiver,
            params,
            signature: Signature::default(),
            warnings: Vec::new(),
            is_async: function.asyncness.is_some(),
            is_unsafe: function.unsafety.is_some(),
            output: output_span(function),
            returns: match &function.output {
                ReturnType::Type(_, ty) if stubs::ON => Some((**ty).clone()),
                _ => None,
            },
            tuple: tuple(&function.output),
            returns_reference: reference(&function.output),
            diverges: matches!(&function.output, ReturnType::Type(_, ty) if matches!(**ty, Type::Never(_))),
        }
    }
}

impl Callable {
    /// Replaces `Self` in what the expansion repeats of the user's, as it stands outside of the block, where the class has
    /// only its name.
    pub(crate) fn spell_out_self(&mut self, class: &Type) {
        if let (Tuple::Maybe(name), Type::Path(path)) = (&self.tuple, class) {
            if path.segments.last().is_some_and(|last| last.ident == *name) {
                self.tuple = Tuple::No;
            }
        }
        let class = class.to_token_stream();
        for param in &mut self.params {
            for tokens in [&mut param.default, &mut param.from_py_with]
                .into_iter()
                .flatten()
            {
                *tokens = without_self(std::mem::take(tokens), &class);
            }
        }
    }
}

fn reference(output: &ReturnType) -> Option<Ident> {
    let ReturnType::Type(_, ty) = output else {
        return None;
    };
    let inner = match plain(ty) {
        Type::Path(path) => match &path.segments.last()?.arguments {
            PathArguments::AngleBracketed(list) => match list.first()? {
                GenericArgument::Type(inner) => inner,
                _ => return None,
            },
            _ => return None,
        },
        ty => ty,
    };
    referent_name(inner).cloned()
}

/// Whether a type is a tuple, and where.
pub(crate) enum Tuple {
    No,
    Yes(Span),
    /// It is a name, and what that stands for only the compiler knows.
    Maybe(Ident),
}

fn tuple(output: &ReturnType) -> Tuple {
    match output {
        ReturnType::Type(_, ty) => tuple_in(ty, true),
        ReturnType::Default => Tuple::No,
    }
}

fn tuple_in(ty: &Type, may_be_result: bool) -> Tuple {
    let span = ty.span().resolved_at(Span::call_site());
    let path = match plain(ty) {
        Type::Tuple(_) => return Tuple::Yes(span),
        Type::Path(path) => path,
        _ => return Tuple::No,
    };
    let Some(last) = path.segments.last() else {
        return Tuple::No;
    };
    match &last.arguments {
        PathArguments::None if last.ident == "Self" => Tuple::No,
        PathArguments::None => Tuple::Maybe(last.ident.clone()),
        PathArguments::AngleBracketed(list) if may_be_result => match list.first() {
            Some(GenericArgument::Type(ty)) => tuple_in(ty, false),
            _ => Tuple::No,
        },
        _ => Tuple::No,
    }
}

fn output_span(function: &Function) -> Span {
    let span = match &function.output {
        ReturnType::Default => function.ident.span(),
        ReturnType::Type(_, ty) => ty.span(),
    };
    span.resolved_at(Span::call_site())
}

fn read_receiver(
    own: &mut parse::Receiver,
    first: First,
    ident: &Ident,
    errors: &mut Errors,
) -> Receiver {
    match first {
        First::Instance | First::Property => {}
        First::Class => {
            let message = format!(
                "`{ident}` gets the class, not an instance: write `cls: &Bound<'_, PyType>` in place of `self`"
            );
            errors.at(own, message);
        }
        First::Module => {
            errors.at(
                own,
                "with `pass_module` the first parameter is `&Bound<'_, PyModule>`",
            );
        }
        First::Param => {
            let message = format!("`{ident}` gets no instance: remove `self`");
            errors.at(own, message);
        }
    }
    let span = own.self_token.span().resolved_at(Span::call_site());
    let borrowed = |mutable: bool| {
        if mutable {
            Receiver::Mut(span)
        } else {
            Receiver::Ref(span)
        }
    };
    if own.reference.is_some() {
        return borrowed(own.mutability.is_some());
    }
    if let Some((_, Type::Reference(reference))) = &own.ty {
        if matches!(plain(&reference.elem), Type::Path(path) if path.is_ident("Self")) {
            return borrowed(reference.mutability.is_some());
        }
    }
    if own.ty.is_some() {
        let message = "name a receiver of this type `slf`: `slf: PyRef<'_, Self>`";
        errors.at(own, message);
        // Rust has something to say of it too.
        own.ty = None;
        own.reference = Some((punct('&', own.self_token.span()), None));
    } else {
        let message = "Python keeps the instance, so `self` can only be borrowed: write `&self` or `&mut self`";
        errors.at(own, message);
    }
    borrowed(false)
}

fn first_as_receiver(
    first: First,
    params: &mut Vec<Param>,
    ident: &Ident,
    errors: &mut Errors,
) -> Receiver {
    if first == First::Param {
        return Receiver::None;
    }
    let is_there = params
        .first()
        .is_some_and(|param| param.shape != Shape::Python);
    if !is_there {
        let message = match first {
            First::Class => "needs the class as first parameter: `cls: &Bound<'_, PyType>`",
            First::Module => "needs the module as first parameter: `module: &Bound<'_, PyModule>`",
            First::Property => "needs a receiver: write `&self`",
            _ => match &*ident.to_string() {
                "__init__" => "needs a receiver: write `&mut self`, or mark what makes an instance `#[new]`",
                "__class_getitem__" => "needs the class: mark it `#[classmethod]`, and take `cls: &Bound<'_, PyType>`",
                name if name.starts_with("__") => "needs a receiver: write `&self`",
                _ => "needs a receiver: write `&self`, or mark it `#[staticmethod]` or `#[classmethod]`",
            }
        };
        errors.at(ident, format!("`{ident}` {message}"));
        return Receiver::None;
    }
    if matches!(first, First::Instance | First::Property) && is_of_rust(&params[0].ty) {
        let instead = match &*ident.to_string() {
            "__init__" => "write `&mut self`, or mark what makes an instance `#[new]`",
            name if name.starts_with("__") => "write `&self`",
            _ if first == First::Property => "write `&self` or `&mut self`",
            _ => "write `&self`, or mark it `#[staticmethod]`",
        };
        errors.at(
            ident,
            format!("`{ident}` needs a receiver before its parameters: {instead}"),
        );
        return Receiver::None;
    }
    let span = params.remove(0).span();
    match first {
        First::Class => Receiver::Class(span),
        First::Module => Receiver::Module(span),
        _ => Receiver::Instance(span),
    }
}

/// Types that nobody can make of an instance, as neither they nor `TryFrom` are the user's.
fn is_of_rust(ty: &Type) -> bool {
    match plain(ty) {
        Type::Reference(reference) => is_of_rust(&reference.elem),
        Type::Path(path) => path.get_ident().is_some_and(|name| {
            BUILTIN_TYPES.iter().any(|builtin| name == builtin) || name == "String"
        }),
        Type::Tuple(_) | Type::Brackets(_) => true,
        _ => false,
    }
}

/// Names of types that are the language's.
pub(crate) const BUILTIN_TYPES: [&str; 17] = [
    "bool", "char", "str", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64",
    "i128", "isize", "f32", "f64",
];

impl Receiver {
    /// The receiver's place in a text signature.
    pub(crate) fn text(&self) -> Option<&'static str> {
        match self {
            Self::None => None,
            Self::Ref(_) | Self::Mut(_) | Self::Instance(_) => Some("$self"),
            Self::Class(_) | Self::ClassOf(_) => Some("$cls"),
            Self::Module(_) => Some("$module"),
        }
    }
}

/// A Python name from a Rust one.
pub(crate) fn python_name(ident: &Ident) -> String {
    unraw(ident)
}
