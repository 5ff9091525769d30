//! `#[pymethods]`.

use proc_macro2::Span;

use crate::check;
use crate::error::Errors;
use crate::expand::body::{body, by, first_span, python_only, Finish};
use crate::expand::definition::Signatures;
use crate::expand::deprecation::{deprecation, warning};
use crate::expand::{claims, definition, krate, slots, texts};
use crate::model::callable::{Receiver, Tuple};
use crate::model::function::text_signature;
use crate::model::method::{Constant, Kind, Method, Methods};
use crate::model::param::Param;
use crate::model::signature::Convention;
use crate::model::slot::{self, Arguments, Output};
use crate::parse::impl_block::ImplBlock;
use crate::stubs;
use crate::syntax::{self, Ident, Type};
use crate::tokens::{quote, quote_spanned, ToTokens, TokenStream};

pub(crate) fn pymethods(default: &str, attr: TokenStream, item: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let block = ImplBlock::read(item.clone(), &mut errors);
    let Some(block) = errors.take(block) else {
        return item.into_iter().chain(errors.into_tokens()).collect();
    };
    let methods = Methods::read(attr, block, &mut errors);
    check::methods::block(&methods, &mut errors);
    // Of a block for something else the compiler would only say the same again.
    let is_class = matches!(methods.class, syntax::Type::Path(_));
    let mut tokens = if is_class {
        methods.item.to_token_stream()
    } else {
        TokenStream::new()
    };
    if errors.is_empty() {
        tokens.extend(table(default, &methods));
    }
    tokens.extend(errors.into_tokens());
    tokens
}

/// The constant that lists the class's methods.
fn table(default: &str, methods: &Methods) -> TokenStream {
    let krate = krate(default, methods.krate.as_ref());
    let class = methods.class.to_token_stream();
    // Several blocks of a class have each a type of their own for what they contain.
    let block = cfg!(feature = "multiple-pymethods").then(|| quote!(__Block));
    let signatures = Signatures::new(block.as_ref());
    let items = methods
        .methods
        .iter()
        .filter_map(|method| item(method, &class, &signatures))
        .collect::<Vec<_>>();
    let shared = slots::shared(&methods.methods, &class, &signatures);
    let constants = methods
        .constants
        .iter()
        .map(|constant| constant_item(constant, &class))
        .collect::<Vec<_>>();
    // If anything, it is the class that is none.
    let span = first_span(&class);
    let by = quote_spanned!(span=> let __by = <#class as __rt::PyClass>::THUNKS;);
    let signatures = signatures.constant(&class);
    let items = quote!({ #by &[#(#items,)* #(#shared,)* #(#constants,)*] });
    let claims = claims::of_methods(methods);
    let records = stubs::methods(methods);
    let uncalled: Vec<_> = methods.methods.iter().filter_map(uncalled).collect();
    let content = if cfg!(feature = "multiple-pymethods") {
        quote! {
            struct __Block;
            impl __rt::OnePymethodsBlockWithoutFeatureMultiplePymethods for __Block {
                #signatures
                const ITEMS: &'static [__rt::Item] = #items;
            }
            __rt::submit_methods!(
                #class,
                <__Block as __rt::OnePymethodsBlockWithoutFeatureMultiplePymethods>::ITEMS
            );
        }
    } else {
        quote! {
            impl __rt::OnePymethodsBlockWithoutFeatureMultiplePymethods for #class {
                #signatures
                const ITEMS: &'static [__rt::Item] = #items;
            }
        }
    };
    // What the user allows in the block is allowed in what stands for it, too.
    let attrs = methods.item.attrs.iter();
    let allowed: Vec<_> = attrs.filter(|attr| attr.path().is_ident("allow")).collect();
    quote! {
        #(#allowed)*
        const _: () = {
            use #krate::__macro as __rt;
            #content
            #claims
            #(#uncalled)*
            #records
        };
    }
}

/// A warning about a special method that Python does not call on a class like this: it is an ordinary method, which
/// existing code may want.
fn uncalled(method: &Method) -> Option<TokenStream> {
    let instead = match (&*method.name, method.kind) {
        ("__del__", Kind::Instance) => "implement `Drop`",
        ("__buffer__", Kind::Instance) => "write `__getbuffer__`",
        ("__release_buffer__", Kind::Instance) => "write `__releasebuffer__`",
        _ => return None,
    };
    let note = format!("Python does not call this method of a class in Rust: {instead}");
    Some(warning(&method.name, &note, method.blame, &method.cfgs))
}

/// The item of a method that does not share its slot with others.
fn item(method: &Method, class: &TokenStream, signatures: &Signatures<'_>) -> Option<TokenStream> {
    let cfgs = &method.cfgs;
    let content = match method.kind {
        Kind::Instance => named(method, class, signatures),
        Kind::Class => {
            let item = named(method, class, signatures);
            quote!(#item.of_class())
        }
        Kind::Static => {
            let item = named(method, class, signatures);
            quote!(#item.of_nothing())
        }
        Kind::New => new(method, class, signatures),
        Kind::Init => signed(
            method,
            class,
            signatures,
            "init",
            Finish::Output(Output::Unit),
        ),
        Kind::Call => signed(
            method,
            class,
            signatures,
            "call",
            Finish::Output(Output::Object),
        ),
        Kind::Getter | Kind::Setter | Kind::Deleter => accessor(method, class),
        Kind::ClassAttr => class_attribute(method, class),
        Kind::Traverse => traverse(method, class),
        Kind::GetBuffer | Kind::ReleaseBuffer => slots::buffer(method, class),
        Kind::Slot(slot) => slots::own(method, slot, class, signatures)?,
    };
    Some(quote!(#(#cfgs)* #content))
}

fn body_of(method: &Method, class: &TokenStream, finish: Finish) -> TokenStream {
    let ident = &method.callable.ident;
    let target = quote!(#class::#ident);
    body(&target, class, &method.callable, Arguments::Plain, finish)
}

fn named(method: &Method, class: &TokenStream, signatures: &Signatures<'_>) -> TokenStream {
    let body = body_of(method, class, Finish::Output(Output::Object));
    let receiver = method.callable.receiver.text();
    let head = text_signature(method.text_signature.as_ref(), &method.callable, receiver)
        .map(|text| format!("{}{text}", method.name));
    let texts =
        definition::documented(&quote!(__rt), &[&method.name], head.as_deref(), &method.doc);
    match method.callable.signature.convention() {
        Convention::NoArgs => quote!(__rt::method_noargs(#texts, #body)),
        Convention::Optional => {
            let signature = signatures.of(method);
            quote!(__rt::method_optional(#texts, #signature, #body))
        }
        // Python makes function objects of methods itself, each time one is bound.
        Convention::One | Convention::Keywords => {
            let signature = signatures.of(method);
            quote!(__rt::method(#texts, #signature, #body))
        }
    }
}

fn new(method: &Method, class: &TokenStream, signatures: &Signatures<'_>) -> TokenStream {
    let signature = signatures.of(method);
    let body = body_of(method, class, Finish::Construct);
    let text = text_signature(method.text_signature.as_ref(), &method.callable, None);
    let text = texts([&*text.unwrap_or_default()]);
    let new = quote!(__rt::new(#text, #signature, #body));
    match &method.callable.tuple {
        Tuple::No | Tuple::Maybe(_) => new,
        Tuple::Yes(span) => {
            let span = *span;
            let notice = deprecation(&quote!(__rt), "tuple_from_new", span);
            quote!({ #notice #new })
        }
    }
}

/// `__init__` and `__call__`: a slot that binds arguments by a signature.
fn signed(
    method: &Method,
    class: &TokenStream,
    signatures: &Signatures<'_>,
    make: &str,
    finish: Finish,
) -> TokenStream {
    let signature = signatures.of(method);
    let body = body_of(method, class, finish);
    let make = Ident::new(make, Span::call_site());
    quote!(__rt::#make(#signature, #body))
}

fn accessor(method: &Method, class: &TokenStream) -> TokenStream {
    let name = &*method.name;
    let body = |finish| body_of(method, class, Finish::Output(finish));
    match method.kind {
        Kind::Getter => {
            let body = body(Output::Object);
            let texts = definition::documented(&quote!(__rt), &[name], None, &method.doc);
            quote!(__rt::getter(#texts, #body))
        }
        Kind::Setter => {
            let value = method
                .callable
                .params
                .iter()
                .find(|param| param.shape.is_visible());
            let value = value.map(Param::name).unwrap_or_default();
            let body = body(Output::Unit);
            let texts = definition::documented(&quote!(__rt), &[name, &value], None, &method.doc);
            quote!(__rt::setter(#texts, #body))
        }
        _ => {
            let body = body(Output::Unit);
            let texts = definition::documented(&quote!(__rt), &[name], None, &method.doc);
            quote!(__rt::deleter(#texts, #body))
        }
    }
}

/// The call stands in a closure of ours, so that what is wrong with a type is said at that type.
fn traverse(method: &Method, class: &TokenStream) -> TokenStream {
    let (ident, output) = (&method.callable.ident, method.callable.output);
    let visits = method.callable.params.iter();
    let visits: Vec<_> = visits
        .map(|param| quote_spanned!(param.span()=> __visit))
        .collect();
    let call = quote_spanned!(output=> #class::#ident(__slf, #(#visits),*));
    let by = by(class);
    quote!(__rt::traverse_item(#by, |__slf, __visit| #call))
}

fn class_attribute(method: &Method, class: &TokenStream) -> TokenStream {
    debug_assert!(matches!(method.callable.receiver, Receiver::None));
    let ident = &method.callable.ident;
    let arguments = python_only(&method.callable.params);
    let call = quote!(#class::#ident(#arguments));
    if method.callable.diverges {
        let name = texts([&*method.name]);
        return quote!(__rt::class_attr(#name, |__py| #call));
    }
    value(&method.name, &call, method.callable.output)
}

/// A class attribute; what does not convert is said at `span`.
fn value(name: &str, value: &TokenStream, span: Span) -> TokenStream {
    let name = texts([name]);
    let outcome = quote_spanned! {span=>
        let __value = #value;
        __rt::ReturnValue::into_outcome(__value, __py)
    };
    quote!(__rt::class_attr(#name, |__py| { #outcome }))
}

fn constant_item(constant: &Constant, class: &TokenStream) -> TokenStream {
    let (cfgs, ident) = (&constant.cfgs, &constant.ident);
    let content = if constant.is_none && slot::find(&constant.name).is_some() {
        let name = texts([&*constant.name]);
        quote!(__rt::off(#name))
    } else {
        let span = constant
            .ty
            .as_ref()
            .map_or_else(|| ident.span(), Type::span);
        let span = span.resolved_at(Span::call_site());
        value(&constant.name, &quote!(#class::#ident), span)
    };
    quote!(#(#cfgs)* #content)
}
