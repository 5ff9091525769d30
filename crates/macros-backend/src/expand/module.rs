//! `#[pymodule]`.

use proc_macro2::Span;

use crate::attr::doc::Doc;
use crate::attr::helper::{cfgs, take_helpers, take_repeated};
use crate::attr::module::ModuleOptions;
use crate::attr::read;
use crate::check;
use crate::error::Errors;
use crate::expand::deprecation::warning;
use crate::expand::function::marker;
use crate::expand::{c_string, definition, krate, pyfn};
use crate::model::callable::{python_name, Callable, First};
use crate::model::module::{Export, ExportKind, Init, PyModule};
use crate::model::param::Shape;
use crate::parse::impl_block::kind;
use crate::parse::module::{in_another_file, Module};
use crate::parse::Function;
use crate::stubs;
use crate::syntax::{parse2, Ident};
use crate::tokens::{quote, quote_spanned, ToTokens, TokenStream};

pub(crate) fn pymodule(default: &str, attr: TokenStream, item: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    if let Some(name) = in_another_file(&item) {
        // The compiler has made an error of it, which does not say what to do.
        let warning = elsewhere(&name);
        return quote!(#item #warning);
    }
    let tokens = match &*kind(&item) {
        "mod" => errors.take(Module::read(item.clone())).map(|module| {
            let module = PyModule::read(attr, module, &mut errors);
            check::module::declarative(&module, &mut errors);
            declarative(default, module, errors.is_empty())
        }),
        "fn" => errors
            .take(parse2::<Function>(item.clone()))
            .map(|function| function_form(default, attr, function, &mut errors)),
        _ => {
            errors.at(&item, "`#[pymodule]` goes on a `mod` or on a function");
            None
        }
    };
    let mut tokens = tokens.unwrap_or(item);
    tokens.extend(errors.into_tokens());
    tokens
}

/// The way out for a `mod` whose body macros do not see.
fn elsewhere(name: &Ident) -> TokenStream {
    let note = format!(
        "the body of a `#[pymodule]`, and of a `mod` in it, is written in its place, in braces: \
         move `mod {name};` out of the `#[pymodule]`, and bring in what is to be exported by \
         `#[pymodule_export] use super::{name}::...;`"
    );
    warning("mod_in_another_file", &note, name.span(), &[])
}

/// The `mod` with its definition inside.
fn declarative(default: &str, mut module: PyModule, is_sound: bool) -> TokenStream {
    let krate = krate(default, module.options.krate.as_ref());
    let exports = module
        .exports
        .iter()
        .filter(|_| is_sound)
        .map(export)
        .collect::<Vec<_>>();
    let inits = module
        .inits
        .iter()
        .filter(|_| is_sound)
        .map(init_call)
        .collect::<Vec<_>>();
    let exec = quote! {
        fn __exec(__m: &__rt::Bound<'_, __rt::PyModule>) -> __rt::PyResult<()> {
            #[allow(unused_imports)]
            use __rt::TypeHandle as _;
            #(#exports)*
            #(#inits)*
            __rt::Ok(())
        }
    };
    let def = record(&krate, &module.path, &module.doc, &module.options, &exec);
    let init = init_symbol(
        &krate,
        &module.name,
        &module.options,
        &quote!(__PYMODULE_ITEM),
    );
    let records = match is_sound {
        true => stubs::module(&module, &krate),
        false => stubs::no_record(&krate),
    };
    let files = module.item.items.iter();
    let files = files.filter_map(|item| in_another_file(&item.rest));
    let files = files.map(|name| elsewhere(&name));
    let files: Vec<_> = files.collect();
    let rest = quote!(#def #init #records #(#files)*);
    module.item.items.push(crate::parse::module::Item {
        attrs: Vec::new(),
        kind: String::new(),
        rest,
    });
    module.item.to_token_stream()
}

/// `pub const __PYMODULE_ITEM: &ModuleDef = ...;`
fn record(
    krate: &TokenStream,
    name: &str,
    doc: &Doc,
    options: &ModuleOptions,
    exec: &TokenStream,
) -> TokenStream {
    let name = c_string(name);
    let doc = definition::doc(&quote!(#krate::__macro), doc);
    let gil_used = options
        .gil_used
        .as_ref()
        .is_some_and(|given| given.value.value);
    quote! {
        #[doc(hidden)]
        pub const __PYMODULE_ITEM: #krate::__macro::StaticRef<#krate::__macro::ModuleDef> = {
            use #krate::__macro as __rt;
            #exec
            static __DEF: __rt::ModuleDef =
                __rt::ModuleDef::new(#name, #doc, __exec, #gil_used);
            __rt::StaticRef::new(&__DEF)
        };
    }
}

/// The function that the interpreter looks for; none for a submodule.
fn init_symbol(
    krate: &TokenStream,
    name: &str,
    options: &ModuleOptions,
    def: &TokenStream,
) -> TokenStream {
    if options.submodule.is_some() {
        return TokenStream::new();
    }
    let (init, export) = (format!("PyInit_{name}"), format!("PyModExport_{name}"));
    // Which of the two it is depends on the interpreter, of which the runtime knows.
    quote!(#krate::__macro::module_entry!(#init, #export, #def);)
}

fn export(export: &Export) -> TokenStream {
    let (ident, cfgs) = (&export.ident, &export.cfgs);
    let span = ident.span().resolved_at(Span::call_site());
    let statement = match &export.kind {
        ExportKind::Handle => {
            quote_spanned! {span=>
                __rt::add_member(__m, #ident::__PYMODULE_ITEM, __rt::ModuleMember::ADD)?;
            }
        }
        ExportKind::Value(name, ..) => quote_spanned! {span=>
            __rt::export_value(__m, #name, __rt::IntoPyObject::__object(#ident, __m.py()))?;
        },
    };
    quote!(#(#cfgs)* #statement)
}

fn init_call(init: &Init) -> TokenStream {
    let (call, cfgs) = (exec_call(&init.callable), &init.cfgs);
    quote!(#(#cfgs)* #call?;)
}

/// A call of a function that fills a module.
fn exec_call(callable: &Callable) -> TokenStream {
    let ident = &callable.ident;
    let arguments = callable
        .params
        .iter()
        .map(|param| match param.shape {
            Shape::Python => quote!(__m.py()),
            Shape::Owned => quote_spanned!(param.span()=> __rt::MethodReceiver::receive(__m)?),
            _ => quote_spanned!(param.span()=> __m),
        })
        .collect::<Vec<_>>();
    let span = callable.output;
    quote_spanned! {span=>
        __rt::MaybeResult::<()>::into_result(#ident(#(#arguments),*))
    }
}

/// The older form: a function that fills the module, and a handle of its name.
fn function_form(
    default: &str,
    attr: TokenStream,
    mut item: Function,
    errors: &mut Errors,
) -> TokenStream {
    let mut options = ModuleOptions::default();
    read(&mut options, attr, errors);
    take_helpers(&mut options, &mut item.attrs, errors);
    take_repeated("pymodule", &mut item.attrs, errors);
    let name = match &options.name {
        Some(given) => given.value.0.value(),
        None => python_name(&item.ident),
    };
    let callable = Callable::take(&mut item, First::Param, errors);
    check::module::function(&item, &callable, &name, &options, errors);
    let krate = krate(default, options.krate.as_ref());
    pyfn::expand(&mut item, &krate, default, errors);

    let cfgs = cfgs(&item.attrs);
    let marker = marker(&item.vis, &item.ident, &cfgs);
    let call = if errors.is_empty() {
        exec_call(&callable)
    } else {
        quote!(__rt::Ok(()))
    };
    let exec = quote! {
        fn __exec(__m: &__rt::Bound<'_, __rt::PyModule>) -> __rt::PyResult<()> { #call }
    };
    let doc = Doc::of(&item.attrs);
    let def = record(&krate, &name, &doc, &options, &exec);
    let records = stubs::opaque_module(&name, &doc, &krate);
    let ident: &Ident = &item.ident;
    let init = init_symbol(&krate, &name, &options, &quote!(Self::__PYMODULE_ITEM));
    quote! {
        #item
        #marker
        #(#cfgs)*
        const _: () = {
            impl #ident {
                #def
                #init
                #records
            }
        };
    }
}
