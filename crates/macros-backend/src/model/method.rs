//! `#[pymethods]`, read.

use proc_macro2::Span;

use crate::attr::condition::{names_of_methods, Conditions};
use crate::attr::doc::Doc;
use crate::attr::function::{BlockOptions, ConstOptions, MethodOptions};
use crate::attr::helper::{cfgs, take_helpers, take_lists};
use crate::attr::marks::{self, Mark, MarkKind};
use crate::attr::value::TextOrNone;
use crate::attr::{read, Given};
use crate::check;
use crate::error::Errors;
use crate::model::callable::{python_name, Callable, First, Receiver};
use crate::model::param::plain;
use crate::model::signature::Signature;
use crate::model::slot::{self, Slot};
use crate::parse::expr::{constant_type, literal_value};
use crate::parse::impl_block::{Const, ImplBlock, Member};
use crate::parse::Function;
use crate::syntax::{Attribute, Ident, Path, Type};
use crate::tokens::{quote, ToTokens, TokenStream};

pub(crate) struct Methods {
    /// The user's block without our attributes.
    pub(crate) item: ImplBlock,
    pub(crate) class: Type,
    pub(crate) methods: Vec<Method>,
    pub(crate) constants: Vec<Constant>,
    pub(crate) krate: Option<Given<Path>>,
}

pub(crate) struct Method {
    pub(crate) kind: Kind,
    /// The Python name; that of the property for accessors.
    pub(crate) name: String,
    /// Where the user gave that name.
    pub(crate) blame: Span,
    pub(crate) callable: Callable,
    pub(crate) doc: Doc,
    pub(crate) text_signature: Option<Given<TextOrNone>>,
    pub(crate) cfgs: Vec<Attribute>,
}

/// What a method is to Python.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    Instance,
    Class,
    Static,
    New,
    Init,
    Call,
    Getter,
    Setter,
    Deleter,
    ClassAttr,
    Slot(&'static Slot),
    Traverse,
    GetBuffer,
    ReleaseBuffer,
}

/// A constant with `#[classattr]`.
pub(crate) struct Constant {
    pub(crate) ident: Ident,
    pub(crate) name: String,
    /// Whether its value is `None`, which switches a special method off.
    pub(crate) is_none: bool,
    /// Its value in Python's spelling, if it is a literal.
    pub(crate) value: Option<String>,
    pub(crate) ty: Option<Type>,
    pub(crate) doc: Doc,
    pub(crate) cfgs: Vec<Attribute>,
}

impl Methods {
    pub(crate) fn read(attr: TokenStream, mut item: ImplBlock, errors: &mut Errors) -> Self {
        let mut options = BlockOptions::default();
        read(&mut options, attr, errors);
        take_helpers(&mut options, &mut item.attrs, errors);
        let class = plain(&item.self_ty).clone();
        let (mut methods, mut constants) = (Vec::new(), Vec::new());
        let own = names_of_methods();
        for member in &mut item.members {
            match member {
                Member::Function(function) => {
                    let of = Conditions::of_function(function, &own);
                    if of.is_empty() {
                        methods.extend(read_function(function, &class, errors));
                        continue;
                    }
                    for case in of.cases(errors) {
                        let (cfg, mut errors_here) = (case.cfg(), Errors::default());
                        let mut here = case.function(function);
                        let method = read_function(&mut here, &class, &mut errors_here);
                        if let (Some(mut method), true) = (method, errors_here.is_empty()) {
                            method.cfgs.push(cfg.clone());
                            methods.push(method);
                        }
                        errors.add_case(&cfg, errors_here);
                    }
                    of.strip_function(function);
                }
                Member::Const(constant) => {
                    let of = Conditions::of_attributes(&constant.attrs, &own);
                    if of.is_empty() {
                        constants.extend(read_constant(constant, errors));
                        continue;
                    }
                    for case in of.cases(errors) {
                        let (cfg, mut errors_here) = (case.cfg(), Errors::default());
                        let mut here = constant.clone();
                        case.apply(&mut here.attrs);
                        if let Some(mut read) = read_constant(&mut here, &mut errors_here) {
                            read.cfgs.push(cfg.clone());
                            constants.push(read);
                        }
                        errors.add_case(&cfg, errors_here);
                    }
                    of.strip(&mut constant.attrs);
                    allow_spelling(constant);
                }
                Member::Other(_) => {}
            }
        }
        Self {
            class,
            methods,
            constants,
            krate: options.krate,
            item,
        }
    }
}

fn read_function(function: &mut Function, class: &Type, errors: &mut Errors) -> Option<Method> {
    let mut method = read_method(function, errors)?;
    method.callable.spell_out_self(class);
    check::methods::function(function, &method, errors);
    Some(method)
}

/// Nothing if the marks contradict each other, or are for something else: any further message would be a guess.
fn read_method(function: &mut Function, errors: &mut Errors) -> Option<Method> {
    let is_marked_as_item = marks::take_of_items(&mut function.attrs, errors);
    let is_misnamed = marks::take_misnamed(&mut function.attrs, errors);
    let marks = marks::take(&mut function.attrs, errors);
    if is_marked_as_item
        || is_misnamed
        || !check::methods::marks_that_exclude_each_other(&marks, errors)
    {
        take_lists(&mut function.attrs, errors);
        return None;
    }
    let mut options = MethodOptions::default();
    take_helpers(&mut options, &mut function.attrs, errors);
    check::methods::two_names(&marks, &options, errors);

    let given = options.name.as_ref().map(|given| given.value.0.value());
    let name = given
        .clone()
        .unwrap_or_else(|| python_name(&function.ident));
    let (kind, first) = kind_of(&marks, &name);
    check::methods::options_of_kind(&options, kind, errors);
    check::methods::new_without_mark(&name, &marks, function, errors);

    let mut callable = Callable::take(function, first, errors);
    callable.warnings = options.warn;
    if !matches!(kind, Kind::New | Kind::Class) {
        callable.receiver = match callable.receiver {
            Receiver::Class(span) => Receiver::ClassOf(span),
            other => other,
        };
    }
    callable.signature = match options.signature {
        Some(signature) => Signature::given(signature.value, &mut callable.params, errors),
        None => Signature::plain(&mut callable.params),
    };
    Some(Method {
        name: property_name(kind, &marks, given.as_deref(), name),
        blame: marks
            .iter()
            .find_map(|mark| mark.name.as_ref())
            .map_or_else(
                || {
                    options
                        .name
                        .as_ref()
                        .map_or(function.ident.span(), |name| name.value.0.span())
                },
                |(_, span)| *span,
            ),
        kind,
        callable,
        doc: Doc::of(&function.attrs),
        text_signature: options.text_signature,
        cfgs: cfgs(&function.attrs),
    })
}

fn kind_of(marks: &[Mark], name: &str) -> (Kind, First) {
    let has = |kind| marks.iter().any(|mark| mark.kind == kind);
    if has(MarkKind::New) {
        let first = if has(MarkKind::ClassMethod) {
            First::Class
        } else {
            First::Param
        };
        return (Kind::New, first);
    }
    let Some(mark) = marks.first() else {
        // What lacks the mark is said elsewhere.
        return match name {
            "__new__" => (Kind::New, First::Param),
            _ => (special(name), First::Instance),
        };
    };
    match mark.kind {
        MarkKind::Getter => (Kind::Getter, First::Property),
        MarkKind::Setter => (Kind::Setter, First::Property),
        MarkKind::Deleter => (Kind::Deleter, First::Property),
        MarkKind::ClassAttr => (Kind::ClassAttr, First::Param),
        // A special method may do without its instance, as in Python.
        MarkKind::ClassMethod => match special(name) {
            Kind::Instance => (Kind::Class, First::Class),
            special => (special, First::Class),
        },
        _ => match special(name) {
            Kind::Instance => (Kind::Static, First::Param),
            special => (special, First::Param),
        },
    }
}

fn special(name: &str) -> Kind {
    match name {
        "__init__" => Kind::Init,
        "__call__" => Kind::Call,
        "__traverse__" => Kind::Traverse,
        "__getbuffer__" => Kind::GetBuffer,
        "__releasebuffer__" => Kind::ReleaseBuffer,
        _ => slot::find(name).map_or(Kind::Instance, Kind::Slot),
    }
}

/// For accessors the name in the mark, that of the `name` option, or the function's name without
/// the prefix that says the same as the mark.
fn property_name(kind: Kind, marks: &[Mark], given: Option<&str>, name: String) -> String {
    let prefix = match kind {
        Kind::Getter => "get_",
        Kind::Setter => "set_",
        Kind::Deleter => "delete_",
        Kind::New => return "__new__".to_owned(),
        _ => return name,
    };
    if let Some((name, _)) = marks.iter().find_map(|mark| mark.name.as_ref()) {
        return name.clone();
    }
    match (given, name.strip_prefix(prefix)) {
        (None, Some(rest)) if !rest.is_empty() => rest.to_owned(),
        _ => name,
    }
}

fn read_constant(constant: &mut Const, errors: &mut Errors) -> Option<Constant> {
    let marks = marks::take(&mut constant.attrs, errors);
    let mut options = ConstOptions::default();
    take_helpers(&mut options, &mut constant.attrs, errors);
    check::methods::marks_of_constant(constant, &marks, &options, errors);
    marks
        .first()
        .filter(|mark| mark.kind == MarkKind::ClassAttr)?;
    allow_spelling(constant);
    let rest = constant.rest.to_token_stream().to_string();
    Some(Constant {
        ident: constant.ident.clone(),
        name: match options.name {
            Some(given) => given.value.0.value(),
            None => python_name(&constant.ident),
        },
        is_none: rest.trim_end_matches([';', ' ']).ends_with("= None"),
        value: literal_value(&constant.rest),
        ty: constant_type(&constant.rest),
        doc: Doc::of(&constant.attrs),
        cfgs: cfgs(&constant.attrs),
    })
}

/// Python's spelling of an attribute is not Rust's of a constant. What the user says of it, by `expect` for one, comes
/// later and counts.
fn allow_spelling(constant: &mut Const) {
    let allow = Attribute::new(quote!(allow(non_upper_case_globals)));
    constant.attrs.insert(0, allow);
}
