//! `#[derive(IntoPyObject)]` and `#[derive(IntoPyObjectRef)]`.

use crate::check::conversion::{check, Direction};
use crate::error::Errors;
use crate::expand::body::respanned;
use crate::expand::conversion::{generics, ImplGenerics};
use crate::expand::krate;
use crate::model::conversion::{Body, BodyKind, Conversion, ConversionData, Field};
use crate::stubs;
use crate::syntax::{self, DeriveInput, Lifetime};
use crate::tokens::{quote, quote_spanned, ToTokens, TokenStream};

/// `by_reference` makes the impl of `&Foo`.
pub(crate) fn derive(default: &str, input: TokenStream, by_reference: bool) -> TokenStream {
    let mut errors = Errors::default();
    let Some(input) = errors.take(syntax::parse2::<DeriveInput>(input)) else {
        return errors.into_tokens();
    };
    let conversion = Conversion::read(input, &mut errors);
    check(&conversion, Direction::Into, &mut errors);
    let generics = generics(
        &conversion.ident,
        &conversion.generics,
        false,
        by_reference,
        &|param, a, py| match by_reference {
            true => quote!(#param: #a, &#a #param: __rt::IntoPyObject<#py>),
            false => quote!(#param: __rt::IntoPyObject<#py>),
        },
    );
    let writer = Writer {
        py: generics.py.clone(),
        a: by_reference.then(|| generics.a.clone()),
    };
    let types = match &conversion.data {
        ConversionData::Struct(body) if errors.is_empty() => writer.of_struct(body),
        ConversionData::Enum(arms) if errors.is_empty() => {
            writer.of_enum(arms.iter().map(|arm| &arm.body))
        }
        _ => writer.any(quote!(loop {})),
    };
    let hint = errors
        .is_empty()
        .then(|| stubs::derived_output(&conversion, &generics, by_reference));
    let mut tokens = implementation(default, &conversion, &generics, &writer, &types, hint);
    tokens.extend(errors.into_tokens());
    tokens
}

/// The associated types of the impl, and the conversion.
struct Parts {
    target: TokenStream,
    output: TokenStream,
    error: TokenStream,
    content: TokenStream,
}

struct Writer {
    py: Lifetime,
    /// The lifetime of the reference, when that is what is converted.
    a: Option<Lifetime>,
}

fn implementation(
    default: &str,
    conversion: &Conversion,
    generics: &ImplGenerics,
    writer: &Writer,
    parts: &Parts,
    hint: Option<TokenStream>,
) -> TokenStream {
    let krate = krate(default, conversion.krate.as_ref());
    let (list, target) = (&generics.list, &generics.target);
    let (bounds, py) = (&generics.bounds, &generics.py);
    let reference = writer.a.as_ref().map(|a| quote!(&#a));
    let Parts {
        target: object,
        output,
        error,
        content,
    } = parts;
    quote! {
        const _: () = {
            use #krate::__macro as __rt;
            #[automatically_derived]
            impl #list __rt::IntoPyObject<#py> for #reference #target #bounds {
                type Target = #object;
                type Output = #output;
                type Error = #error;
                #hint
                fn into_pyobject(
                    self,
                    __py: __rt::Python<#py>
                ) -> __rt::Result<Self::Output, Self::Error> {
                    #content
                }
            }
        };
    }
}

impl Writer {
    fn of_struct(&self, body: &Body) -> Parts {
        let (path, pattern) = (&body.path, pattern(body));
        let bind = quote!(let #path #pattern = self;);
        let py = &self.py;
        if let (BodyKind::Transparent, [field]) = (body.kind, &*body.fields) {
            return self.of_transparent(field, &bind);
        }
        let (class, value) = match body.kind {
            BodyKind::Tuple => (quote!(__rt::PyTuple), self.tuple(body)),
            _ => (quote!(__rt::PyDict), self.dict(body)),
        };
        Parts {
            output: quote!(__rt::Bound<#py, #class>),
            target: class,
            error: quote!(__rt::PyErr),
            content: quote!(#bind #value),
        }
    }

    fn of_transparent(&self, field: &Field, bind: &TokenStream) -> Parts {
        if field.options.into_py_with.is_some() {
            let value = self.object(field);
            return self.any(quote!(#bind #value));
        }
        let (ty, py, binding) = (&field.ty, &self.py, &field.binding);
        let ty = match &self.a {
            Some(a) => quote!(&#a #ty),
            None => ty.to_token_stream(),
        };
        let of = quote_spanned!(field.span()=> <#ty as __rt::IntoPyObject<#py>>);
        Parts {
            target: quote!(#of::Target),
            output: quote!(#of::Output),
            error: quote!(#of::Error),
            content: quote!(#bind #of::into_pyobject(#binding, __py)),
        }
    }

    fn of_enum<'a>(&self, bodies: impl Iterator<Item = &'a Body>) -> Parts {
        let arms = bodies
            .map(|body| {
                let (path, pattern) = (&body.path, pattern(body));
                let value = match (body.kind, &*body.fields) {
                    (BodyKind::Transparent, [field]) => self.object(field),
                    (BodyKind::Tuple, _) => {
                        let tuple = self.tuple(body);
                        quote!(__rt::Result::map(#tuple, __rt::Bound::into_any))
                    }
                    _ => {
                        let dict = self.dict(body);
                        quote!(__rt::Result::map({ #dict }, __rt::Bound::into_any))
                    }
                };
                quote!(#path #pattern => #value)
            })
            .collect::<Vec<_>>();
        self.any(quote!(match self { #(#arms),* }))
    }

    fn any(&self, content: TokenStream) -> Parts {
        let py = &self.py;
        Parts {
            target: quote!(__rt::PyAny),
            output: quote!(__rt::Bound<#py, __rt::PyAny>),
            error: quote!(__rt::PyErr),
            content,
        }
    }

    /// The field as a `PyResult<Bound<PyAny>>`.
    fn object(&self, field: &Field) -> TokenStream {
        // What does not convert is the field.
        let binding = respanned(&field.binding.to_token_stream(), field.span());
        match &field.options.into_py_with {
            Some(given) => {
                let with = &given.value.0;
                let cow = if self.a.is_some() {
                    quote!(Borrowed)
                } else {
                    quote!(Owned)
                };
                quote_spanned!(field.span()=> (#with)(__rt::Cow::#cow(#binding), __py))
            }
            None => quote_spanned!(field.span()=> __rt::IntoPyObject::__object(#binding, __py)),
        }
    }

    fn dict(&self, body: &Body) -> TokenStream {
        let entries = body
            .fields
            .iter()
            .map(|field| {
                let name = &field.name;
                let key = match field
                    .options
                    .item
                    .as_ref()
                    .and_then(|item| item.value.0.as_ref())
                {
                    Some(key) => key.clone(),
                    None => quote!(__rt::name!(#name)),
                };
                let value = self.object(field);
                quote!(__rt::dict_field(&__dict, #key, #value?)?;)
            })
            .collect::<Vec<_>>();
        quote! {
            let __dict = __rt::PyDict::new(__py);
            #(#entries)*
            __rt::Ok(__dict)
        }
    }

    fn tuple(&self, body: &Body) -> TokenStream {
        let values: Vec<_> = body.fields.iter().map(|field| self.object(field)).collect();
        quote!(__rt::tuple_of(__py, [#(#values?),*]))
    }
}

fn pattern(body: &Body) -> TokenStream {
    let fields = body
        .fields
        .iter()
        .map(|field| {
            let (member, binding) = (&field.member, &field.binding);
            quote!(#member: #binding)
        })
        .collect::<Vec<_>>();
    quote!({ #(#fields),* })
}
