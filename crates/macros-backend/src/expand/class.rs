//! `#[pyclass]`.

use proc_macro2::Span;

use crate::attr::class::ClassOptions;
use crate::attr::condition::{decides_about, hide_helpers, show_helpers};
use crate::attr::helper::take_helpers;
use crate::attr::Given;
use crate::check;
use crate::error::Errors;
use crate::expand::body::first_span;
use crate::expand::deprecation::deprecation;
use crate::expand::{c_string, claims, definition, enums, field, krate, krate_at, rich, structs};
use crate::model::class::{Class, ClassData};
use crate::parse::impl_block::kind;
use crate::stubs;
use crate::syntax::{self, Attribute, DeriveInput, Ident, Type};
use crate::tokens::{quote, quote_spanned, ToTokens, TokenStream};

/// `clones_convert`: without either option about it, a class that is `Clone` gets the conversion of `from_py_object`.
pub(crate) fn pyclass(
    default: &str,
    clones_convert: bool,
    attr: TokenStream,
    item: TokenStream,
) -> TokenStream {
    let mut errors = Errors::default();
    if !matches!(&*kind(&item), "struct" | "enum" | "union") {
        errors.at(&item, "`#[pyclass]` goes on a struct or an enum");
        return item.into_iter().chain(errors.into_tokens()).collect();
    }
    let Some(parsed) = errors.take(syntax::parse2::<DeriveInput>(item.clone())) else {
        return item.into_iter().chain(errors.into_tokens()).collect();
    };
    if decides_about(&parsed.data) {
        return through_derive(default, &attr, parsed);
    }
    let mut class = Class::read(attr, parsed, &mut errors);
    let mut tokens = class.item.to_token_stream();
    tokens.extend(beside(default, clones_convert, &mut class, errors));
    tokens
}

/// The item for [`derive`]. Fields and variants may be under a `cfg`, and their options behind a
/// `cfg_attr`: a derive, unlike an attribute, gets its item after the compiler has decided about them.
fn through_derive(default: &str, attr: &TokenStream, mut item: DeriveInput) -> TokenStream {
    let mut attrs = item.attrs.clone();
    attrs.insert(0, Attribute::new(quote!(pyo3(#attr))));
    let mut options = ClassOptions::default();
    // The derive reads them again, and reports what is wrong with them.
    take_helpers(&mut options, &mut attrs, &mut Errors::default());
    let krate = krate(default, options.krate.as_ref());
    // It comes first, as the helpers mean nothing to the compiler before it.
    item.attrs.insert(0, Attribute::new(quote!(pyo3(#attr))));
    hide_helpers(&mut item);
    item.attrs
        .insert(0, Attribute::new(quote!(derive(#krate::__PyClass))));
    item.into_token_stream()
}

/// Expands the derive that [`through_derive`] asks for.
pub(crate) fn derive(default: &str, clones_convert: bool, item: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let Some(mut parsed) = errors.take(syntax::parse2::<DeriveInput>(item)) else {
        return errors.into_tokens();
    };
    show_helpers(&mut parsed);
    let mut class = Class::read(TokenStream::new(), parsed, &mut errors);
    beside(default, clones_convert, &mut class, errors)
}

/// What stands beside the item: the implementation, or as much as leaves other code in peace, and
/// the mistakes.
fn beside(
    default: &str,
    clones_convert: bool,
    class: &mut Class,
    mut errors: Errors,
) -> TokenStream {
    check::class::check(class, &mut errors);
    let mut tokens = TokenStream::new();
    if errors.is_empty() {
        tokens.extend(implementation(default, clones_convert, class));
    } else if class.item.generics.params.is_empty() {
        class.make_inert();
        tokens.extend(implementation(default, clones_convert, class));
    }
    tokens.extend(errors.into_tokens());
    tokens
}

fn implementation(default: &str, clones_convert: bool, class: &Class) -> TokenStream {
    let krate = krate(default, class.options.krate.as_ref());
    let cfgs = &class.cfgs;
    let traits = traits(class, &krate);
    let conversion = from_py_object(class, clones_convert);
    let claims = claims::of_options(class);
    let skipped = class
        .options
        .skip_from_py_object
        .as_ref()
        .map(|given| deprecation(&quote!(__rt), "skip_from_py_object", given.key.span()));
    let enumeration = match &class.data {
        ClassData::Plain(variants) => enums::description(class, variants),
        ClassData::Rich(variants) => rich::classes(class, variants, &krate),
        ClassData::Struct(_) | ClassData::Other => TokenStream::new(),
    };
    let records = stubs::class(class);
    quote! {
        #(#cfgs)*
        const _: () = {
            use #krate::__macro as __rt;
            #traits
            #conversion
            #claims
            #skipped
            #enumeration
            #records
        };
    }
}

fn traits(class: &Class, krate: &TokenStream) -> TokenStream {
    let (ident, name) = (&class.item.ident, &class.name);
    let options = &class.options;
    let base = match &options.extends {
        Some(base) => {
            let base = &base.value.to_token_stream();
            let span = first_span(base);
            quote_spanned!(span=> type BaseType = <#base as __rt::Inheritable>::Type;)
        }
        None => quote!(
            type BaseType = __rt::PyAny;
        ),
    };
    let pointer = |on: bool| {
        if on {
            quote!(__rt::PointerSlot)
        } else {
            quote!(__rt::NoSlot)
        }
    };
    let (dict, weakref) = (
        pointer(options.dict.is_some()),
        pointer(options.weakref.is_some()),
    );
    // What is not `Send` is the class.
    let span = ident.span().resolved_at(Span::call_site());
    let (threads, check) = match options.unsendable {
        Some(_) => (quote!(__rt::Unsendable), None),
        // After a mistake, which may be just that.
        None if matches!(class.data, ClassData::Other) => (quote!(__rt::Sendable), None),
        None => (
            quote!(__rt::Sendable),
            Some(quote_spanned! {span=>
                const _: fn(&'static #ident) = |__class| <__Threads<#ident>>::fit(__class);
            }),
        ),
    };
    let is_rich = matches!(class.data, ClassData::Rich(_));
    let frozen = if options.frozen.is_some() || is_rich {
        quote!(__rt::True)
    } else {
        quote!(__rt::False)
    };
    let subclass = options.subclass.as_ref();
    let subclass = subclass.map(|_| {
        quote!(
            const SUBCLASS: bool = true;
        )
    });
    let inherits = options.extends.as_ref().map(|base| may_extend(base, krate));
    let record = record(class, krate);
    let conversion = into_py_object(class);
    let module_name = module_name(class);
    let number = stubs::class_number();
    quote! {
        #inherits
        unsafe impl __rt::PyClassImpl for #ident {
            #base
            type Dict = #dict;
            type WeakRef = #weakref;
            type Threads = #threads;
            const CLASS: __rt::ClassRef = {
                use __rt::within_class::*;
                #check
                #record
                __rt::ClassRef::new(&__CLASS)
            };
            #module_name
            #number
        }
        impl __rt::PyClass for #ident {
            const NAME: &'static str = #name;
            type Frozen = #frozen;
            type Class = Self;
            #subclass
        }
        #conversion
    }
}

/// Whether a base class allows for that is no matter of types, or they would not fit elsewhere either.
fn may_extend(base: &Given<Type>, krate: &TokenStream) -> TokenStream {
    let base = base.value.to_token_stream();
    let shown = base.to_string().replace(" :: ", "::");
    let message =
        format!("`{shown}` cannot be extended: add the option `subclass` to its `#[pyclass]`");
    let span = first_span(&base);
    let krate = krate_at(krate, span);
    quote_spanned! {span=>
        const _: () = {
            use __rt::BaseOfAny as _;
            #krate::__macro::assert!(<__rt::BaseOf<#base>>::ALLOWED, #message)
        };
    }
}

/// The conversion of a value into an instance. A value alone is not enough where a base class wants
/// its own part.
fn into_py_object(class: &Class) -> TokenStream {
    if class.options.extends.is_some() {
        return TokenStream::new();
    }
    let ident = &class.item.ident;
    let (into_object, directly) = match &class.data {
        ClassData::Plain(_) => (quote!(__rt::enum_object(__py, self)), None),
        ClassData::Rich(variants) => (rich::into_object(class, variants), None),
        // What functions return becomes an instance on a short way, which saves a `Result` in each class.
        ClassData::Struct(_) | ClassData::Other => (
            quote!(__rt::new_object(__py, self)),
            Some(quote! {
                fn into_return_value(
                    self,
                    __py: __rt::Python<'py>,
                    _: __rt::Internal
                ) -> __rt::Outcome {
                    __rt::new_instance(__py, self)
                }
            }),
        ),
    };
    let hint = stubs::class_hint("OUTPUT_TYPE");
    quote! {
        impl<'py> __rt::IntoPyObject<'py> for #ident {
            type Target = Self;
            type Output = __rt::Bound<'py, Self>;
            type Error = __rt::PyErr;
            #hint
            fn into_pyobject(
                self,
                __py: __rt::Python<'py>
            ) -> __rt::Result<Self::Output, Self::Error> {
                #into_object
            }
            #directly
        }
    }
}

/// `static __CLASS: Class = ...;`
fn record(class: &Class, krate: &TokenStream) -> TokenStream {
    let ident = &class.item.ident;
    let module = module(class);
    let texts = definition::documented(&quote!(#krate::__macro), &[&class.name], None, &class.doc);
    let flags = flags(class);
    let freelist = match &class.options.freelist {
        Some(given) => given.value.0.clone(),
        None => quote!(0),
    };
    let items = items(class, krate);
    quote! {
        const __ITEMS: [&[__rt::Item]; 2] = [&[#(#items),*], <__MethodsOf<#ident>>::ITEMS];
        static __CLASS: __rt::Class = __rt::Class::new::<#ident>(__rt::ClassSpec {
            texts: #texts,
            module: #module,
            flags: #flags,
            freelist: #freelist,
            items: __ITEMS
        });
    }
}

pub(crate) fn module(class: &Class) -> TokenStream {
    match &class.options.module {
        Some(given) => {
            let module = c_string(&given.value.0.value());
            quote!(__rt::Some(#module))
        }
        None => quote!(__rt::None),
    }
}

/// The module for those who ask the type, not the object.
pub(crate) fn module_name(class: &Class) -> Option<TokenStream> {
    let module = &class.options.module.as_ref()?.value.0;
    Some(quote!(
        const MODULE_NAME: __rt::Option<&'static str> = __rt::Some(#module);
    ))
}

fn flags(class: &Class) -> TokenStream {
    let options = &class.options;
    fn on<T>(option: Option<&Given<T>>, name: &'static str) -> Option<Ident> {
        option.map(|_| Ident::new(name, Span::call_site()))
    }
    let flags = [
        on(options.subclass.as_ref(), "SUBCLASS").or_else(|| {
            // Its variants inherit from it.
            let is_rich = matches!(class.data, ClassData::Rich(_));
            is_rich.then(|| Ident::new("SUBCLASS", Span::call_site()))
        }),
        on(options.mapping.as_ref(), "MAPPING"),
        on(options.sequence.as_ref(), "SEQUENCE"),
        on(options.immutable_type.as_ref(), "IMMUTABLE"),
        on(options.generic.as_ref(), "GENERIC"),
    ];
    let flags: Vec<_> = flags.iter().flatten().collect();
    quote!(__rt::ClassFlags::NONE #(.with(__rt::ClassFlags::#flags))*)
}

/// Items that come from the fields and the options.
fn items(class: &Class, krate: &TokenStream) -> Vec<TokenStream> {
    let ident = &class.item.ident;
    let mut items: Vec<_> = class
        .fields()
        .iter()
        .filter_map(|field| field::item(field, ident, krate))
        .collect();
    match &class.data {
        ClassData::Struct(fields) => items.extend(structs::items(class, fields, krate)),
        ClassData::Plain(_) => items.extend(enums::items(class, krate)),
        ClassData::Rich(variants) => items.extend(rich::attributes(class, variants, krate)),
        ClassData::Other => {}
    }
    items
}

fn from_py_object(class: &Class, clones_convert: bool) -> Option<TokenStream> {
    let (ident, options) = (&class.item.ident, &class.options);
    if options.from_py_object.is_none() {
        let automatic = clones_convert && options.skip_from_py_object.is_none();
        return automatic.then(|| {
            let constant = Ident::new(
                "that_is_clone_without_from_py_object",
                ident.span().resolved_at(Span::call_site()),
            );
            quote! {
                impl __rt::CloneIfPossible for #ident {}
                const _: () = {
                    use __rt::deprecated::ClassWithoutClone as _;
                    __rt::deprecated::Class::<#ident>::#constant
                };
            }
        });
    }
    // What is not `Clone` is the class.
    let clone = quote_spanned!(ident.span()=> <#ident as __rt::Clone>::clone);
    let hint = stubs::class_hint("INPUT_TYPE");
    Some(quote! {
        impl<'a, 'py> __rt::FromPyObject<'a, 'py> for #ident {
            type Error = __rt::PyErr;
            #hint
            fn extract(
                __object: __rt::Borrowed<'a, 'py, __rt::PyAny>
            ) -> __rt::Result<Self, Self::Error> {
                __rt::extract_clone(__object, #clone)
            }
        }
    })
}
