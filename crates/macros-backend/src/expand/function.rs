//! `#[pyfunction]`.

use crate::attr::condition::Conditions;
use crate::attr::helper::cfgs;
use crate::check;
use crate::error::Errors;
use crate::expand::body::{body, raw, Finish};
use crate::expand::{definition, krate, texts};
use crate::model::callable::Receiver;
use crate::model::function::{text_signature, PyFunction};
use crate::model::signature::Convention;
use crate::model::slot::{Arguments, Output};
use crate::parse;
use crate::parse::impl_block::kind;
use crate::parse::Function;
use crate::stubs;
use crate::syntax::{parse2, Attribute, Ident, Visibility};
use crate::tokens::{quote, ToTokens, TokenStream};

pub(crate) fn pyfunction(default: &str, attr: TokenStream, item: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    if kind(&item) != "fn" {
        errors.at(&item, "`#[pyfunction]` goes on a function");
        return item.into_iter().chain(errors.into_tokens()).collect();
    }
    let Some(parsed) = errors.take(parse2::<Function>(item.clone())) else {
        return item.into_iter().chain(errors.into_tokens()).collect();
    };
    let conditions = Conditions::of_function(&parsed, &["pyo3", "pyrope"]);
    if !conditions.is_empty() {
        return in_cases(default, &attr, parsed, &conditions);
    }
    let function = PyFunction::read(attr, parsed, &mut errors);
    check::function::check(&function, &mut errors);
    let mut tokens = function.item.to_token_stream();
    if function
        .item
        .params
        .iter()
        .any(|param| matches!(param, parse::Param::Receiver(_)))
    {
        // Inside of an `impl` block there is no place for a handle.
        tokens.extend(errors.into_tokens());
        return tokens;
    }
    tokens.extend(marker(
        &function.item.vis,
        &function.item.ident,
        &function.cfgs,
    ));
    tokens.extend(implementation(default, &function, &errors));
    tokens.extend(errors.into_tokens());
    tokens
}

/// The same where parameters or options depend on what only the compiler knows: the handle knows one
/// definition for each case.
fn in_cases(
    default: &str,
    attr: &TokenStream,
    mut item: Function,
    conditions: &Conditions,
) -> TokenStream {
    let (mut errors, mut tokens) = (Errors::default(), TokenStream::new());
    for case in conditions.cases(&mut errors) {
        let (cfg, mut here) = (case.cfg(), Errors::default());
        let mut function = PyFunction::read(attr.clone(), case.function(&item), &mut here);
        check::function::check(&function, &mut here);
        function.cfgs.push(cfg.clone());
        tokens.extend(implementation(default, &function, &here));
        errors.add_case(&cfg, here);
    }
    conditions.strip_function(&mut item);
    let marker = marker(&item.vis, &item.ident, &cfgs(&item.attrs));
    let errors = errors.into_tokens();
    quote!(#item #marker #tokens #errors)
}

/// What the handle, a type of the function's name, knows: the definition.
fn implementation(default: &str, function: &PyFunction, errors: &Errors) -> TokenStream {
    let krate = krate(default, function.krate.as_ref());
    let definition = match errors.is_empty() {
        true => definition(function, &krate),
        false => inert(function),
    };
    let (ident, cfgs) = (&function.item.ident, &function.cfgs);
    let (record, no_record) = match errors.is_empty() {
        true => (stubs::function(function, &krate), TokenStream::new()),
        false => (TokenStream::new(), stubs::no_record(&krate)),
    };
    quote! {
        #(#cfgs)*
        const _: () = {
            use #krate::__macro as __rt;
            impl #ident {
                #[doc(hidden)]
                pub const __PYMODULE_ITEM: __rt::StaticRef<__rt::FunctionDef> = {
                    static __DEF: __rt::FunctionDef = #definition;
                    __rt::StaticRef::new(&__DEF)
                };
                #no_record
            }
        };
        #record
    }
}

/// The empty type behind a handle. With braces, so that it leaves the value of that name alone.
pub(crate) fn marker(vis: &Visibility, ident: &Ident, cfgs: &[Attribute]) -> TokenStream {
    quote! {
        #(#cfgs)*
        #[doc(hidden)]
        #[allow(non_camel_case_types, dead_code, missing_debug_implementations)]
        #vis struct #ident {}
    }
}

fn definition(function: &PyFunction, krate: &TokenStream) -> TokenStream {
    let callable = &function.callable;
    let body = body(
        &function.item.ident.to_token_stream(),
        &TokenStream::new(),
        callable,
        Arguments::Plain,
        Finish::Output(Output::Object),
    );
    // The interpreter knows by this name that the first parameter is bound, and leaves it out of what it shows.
    let receiver = matches!(callable.receiver, Receiver::Module(_)).then_some("$module");
    let head = text_signature(function.text_signature.as_ref(), callable, receiver)
        .map(|text| format!("{}{text}", function.name));
    let texts = definition::documented(
        &quote!(#krate::__macro),
        &[&function.name],
        head.as_deref(),
        &function.doc,
    );
    let signature = definition::signature(&function.name, None, &callable.signature);
    match callable.signature.convention() {
        Convention::NoArgs => quote!(__rt::function_none(#texts, #signature, #body)),
        // From 3.15 on Python makes up a signature of its own for functions of one object that show none.
        Convention::One if head.is_some() => {
            quote!(__rt::function_one(#texts, #signature, #body))
        }
        Convention::Optional => quote!(__rt::function_optional(#texts, #signature, #body)),
        Convention::One | Convention::Keywords => {
            quote!(__rt::function(#texts, #signature, #body))
        }
    }
}

/// A definition that compiles whatever the user's function looks like.
fn inert(function: &PyFunction) -> TokenStream {
    let (texts, body) = (texts([&*function.name, ""]), raw(&quote!(loop {})));
    quote!(__rt::function_noargs(#texts, #body))
}
