//! `#[pyfunction]`, read.

use crate::attr::doc::Doc;
use crate::attr::function::FunctionOptions;
use crate::attr::helper::{cfgs, take_helpers, take_repeated};
use crate::attr::marks::take_misnamed;
use crate::attr::value::TextOrNone;
use crate::attr::{read, Given};
use crate::error::Errors;
use crate::model::callable::{python_name, Callable, First};
use crate::model::signature::Signature;
use crate::parse::Function;
use crate::syntax::{self, Path};
use crate::tokens::TokenStream;

pub(crate) struct PyFunction {
    /// The user's function without our attributes.
    pub(crate) item: Function,
    pub(crate) callable: Callable,
    pub(crate) name: String,
    pub(crate) doc: Doc,
    pub(crate) text_signature: Option<Given<TextOrNone>>,
    pub(crate) krate: Option<Given<Path>>,
    pub(crate) cfgs: Vec<syntax::Attribute>,
}

impl PyFunction {
    pub(crate) fn read(attr: TokenStream, mut item: Function, errors: &mut Errors) -> Self {
        let mut options = FunctionOptions::default();
        read(&mut options, attr, errors);
        take_helpers(&mut options, &mut item.attrs, errors);
        take_misnamed(&mut item.attrs, errors);
        take_repeated("pyfunction", &mut item.attrs, errors);
        let first = if options.pass_module.is_some() {
            First::Module
        } else {
            First::Param
        };
        let mut callable = Callable::take(&mut item, first, errors);
        callable.warnings = options.warn;
        callable.signature = match options.signature {
            Some(given) => Signature::given(given.value, &mut callable.params, errors),
            None => Signature::plain(&mut callable.params),
        };
        let name = match options.name {
            Some(given) => given.value.0.value(),
            None => python_name(&item.ident),
        };
        Self {
            callable,
            name,
            doc: Doc::of(&item.attrs),
            text_signature: options.text_signature,
            krate: options.krate,
            cfgs: cfgs(&item.attrs),
            item,
        }
    }
}

/// The text signature: the user's, none, or what the parameters say.
pub(crate) fn text_signature(
    given: Option<&Given<TextOrNone>>,
    callable: &Callable,
    default_receiver: Option<&str>,
) -> Option<String> {
    match given {
        Some(given) => given.value.0.as_ref().map(syntax::LitStr::value),
        None => Some(callable.signature.text(default_receiver)),
    }
}
