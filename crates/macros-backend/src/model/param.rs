//! Parameters of Rust functions, by how the argument is made.

use proc_macro2::Span;

use crate::attr::function::ParamOptions;
use crate::attr::helper::take_helpers;
use crate::error::Errors;
use crate::parse::Typed;
use crate::syntax::{unraw, GenericArgument, Ident, Lifetime, PathArguments, Type};
use crate::tokens::{ToTokens, TokenStream};

/// One parameter, the receiver excepted.
pub(crate) struct Param {
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
    pub(crate) shape: Shape,
    pub(crate) from_py_with: Option<TokenStream>,
    /// Index of the bound argument; none for parameters that Python does not see.
    pub(crate) slot: Option<usize>,
    pub(crate) default: Option<TokenStream>,
}

/// What a parameter's type asks for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// `Python<'_>`.
    Python,
    /// The cancel handle of an async function.
    CancelHandle,
    /// A type that is made from the argument.
    Owned,
    /// `Option<T>`.
    Option,
    /// `&T` or `&mut T`, borrowed from the argument.
    Ref { mutable: bool },
    /// `Option<&T>` or `Option<&mut T>`.
    OptionRef { mutable: bool },
}

impl Shape {
    pub(crate) fn of(ty: &Type) -> Self {
        match plain(ty) {
            Type::Reference(reference) => Self::Ref {
                mutable: reference.mutability.is_some(),
            },
            Type::Path(path) => {
                let Some(last) = path.segments.last() else {
                    return Self::Owned;
                };
                if last.ident == "Python" {
                    return Self::Python;
                }
                if last.ident != "Option" {
                    return Self::Owned;
                }
                match only_type_argument(&last.arguments).map(plain) {
                    Some(Type::Reference(reference)) => Self::OptionRef {
                        mutable: reference.mutability.is_some(),
                    },
                    _ => Self::Option,
                }
            }
            _ => Self::Owned,
        }
    }

    /// Whether Python passes an argument for it.
    pub(crate) fn is_visible(self) -> bool {
        !matches!(self, Self::Python | Self::CancelHandle)
    }
}

impl Param {
    /// Reads a parameter and takes its helper attributes.
    pub(crate) fn take(typed: &mut Typed, errors: &mut Errors) -> Self {
        let mut options = ParamOptions::default();
        take_helpers(&mut options, &mut typed.attrs, errors);
        let mut shape = Shape::of(&typed.ty);
        if let Some(cancel) = &options.cancel_handle {
            if options.from_py_with.is_some() {
                errors.at(
                    &cancel.key,
                    "`cancel_handle` and `from_py_with` exclude each other",
                );
            } else {
                shape = Shape::CancelHandle;
            }
        }
        let ident = typed.ident().unwrap_or_else(|| {
            if shape.is_visible() {
                errors.at(
                    &typed.pattern,
                    "Python needs a name for this parameter: use `name: Type`",
                );
            }
            Ident::new("_", Span::call_site())
        });
        Self {
            ident,
            ty: typed.ty.clone(),
            shape,
            from_py_with: options.from_py_with.map(|given| given.value.0),
            slot: None,
            default: None,
        }
    }

    /// The name that Python sees.
    pub(crate) fn name(&self) -> String {
        unraw(&self.ident)
    }

    /// The type inside of `Option<...>`.
    pub(crate) fn optional(&self) -> Option<&Type> {
        let Type::Path(path) = plain(&self.ty) else {
            return None;
        };
        only_type_argument(&path.segments.last()?.arguments)
    }

    /// Whether the type, or that inside of `Option<...>`, may be another name of a reference, which macros cannot see:
    /// a name without types as its arguments.
    pub(crate) fn may_be_alias(&self) -> bool {
        let ty = match self.shape {
            Shape::Owned => Some(&self.ty),
            Shape::Option => self.optional(),
            _ => None,
        };
        let Some(Type::Path(path)) = ty.map(plain) else {
            return false;
        };
        let Some(last) = path.segments.last() else {
            return false;
        };
        let arguments = match &last.arguments {
            PathArguments::None => return !STANDARD.iter().any(|name| last.ident == name),
            PathArguments::AngleBracketed(list) => list,
            PathArguments::Parenthesized => return false,
        };
        arguments
            .iter()
            .all(|argument| matches!(argument, GenericArgument::Lifetime(_)))
    }

    /// Where the compiler should point when the type does not convert.
    pub(crate) fn span(&self) -> Span {
        plain(&self.ty).span().resolved_at(Span::call_site())
    }
}

/// The names of what is converted most often, and is no alias.
const STANDARD: [&str; 16] = [
    "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32",
    "u64", "usize", "String",
];

/// The type without the invisible groups that macros put around it, and without parentheses.
pub(crate) fn plain(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => plain(&group.elem),
        Type::Paren(paren) => plain(&paren.elem),
        other => other,
    }
}

fn only_type_argument(arguments: &PathArguments) -> Option<&Type> {
    let PathArguments::AngleBracketed(list) = arguments else {
        return None;
    };
    match (list.first(), list.len()) {
        (Some(GenericArgument::Type(ty)), 1) => Some(ty),
        _ => None,
    }
}

/// The last segment of the path that a reference is to.
pub(crate) fn referent_name(ty: &Type) -> Option<&Ident> {
    let Type::Reference(reference) = plain(ty) else {
        return None;
    };
    match plain(&reference.elem) {
        Type::Path(path) => Some(&path.segments.last()?.ident),
        _ => None,
    }
}

/// The first `impl Trait` in a parameter's type.
pub(crate) fn impl_trait(ty: &Type) -> Option<TokenStream> {
    match plain(ty) {
        Type::ImplTrait(found) => Some(found.to_token_stream()),
        Type::Reference(reference) => impl_trait(&reference.elem),
        Type::Path(path) => {
            let arguments = &path.segments.last()?.arguments;
            let PathArguments::AngleBracketed(list) = arguments else {
                return None;
            };
            list.iter().find_map(|argument| match argument {
                GenericArgument::Type(ty) => impl_trait(ty),
                _ => None,
            })
        }
        _ => None,
    }
}

/// A type argument that is a lifetime other than `'static`.
pub(crate) fn lifetime(ty: &Type) -> Option<Lifetime> {
    let Type::Path(path) = plain(ty) else {
        return None;
    };
    let last = path.segments.last()?;
    let PathArguments::AngleBracketed(list) = &last.arguments else {
        return None;
    };
    list.iter().find_map(|argument| match argument {
        GenericArgument::Lifetime(found) => Some(found.clone()).filter(|it| it.ident != "static"),
        GenericArgument::Type(ty) => lifetime(ty),
        _ => None,
    })
}

/// `'static` in a reference or in one of the handles that are tied to the interpreter.
pub(crate) fn static_borrow(ty: &Type) -> Option<Lifetime> {
    const TIED: [&str; 6] = ["Python", "Bound", "Borrowed", "PyRef", "PyRefMut", "Option"];
    let is_static = |lifetime: &&Lifetime| lifetime.ident == "static";
    match plain(ty) {
        Type::Reference(reference) => {
            let own = reference.lifetime.as_ref().filter(is_static).cloned();
            own.or_else(|| static_borrow(&reference.elem))
        }
        Type::Path(path) => {
            let last = path.segments.last()?;
            let PathArguments::AngleBracketed(list) = &last.arguments else {
                return None;
            };
            if !TIED.iter().any(|name| last.ident == name) {
                return None;
            }
            list.iter().find_map(|argument| match argument {
                GenericArgument::Lifetime(lifetime) => Some(lifetime).filter(is_static).cloned(),
                GenericArgument::Type(ty) => static_borrow(ty),
                _ => None,
            })
        }
        _ => None,
    }
}
