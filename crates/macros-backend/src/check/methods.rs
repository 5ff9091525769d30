//! Rules of `#[pymethods]`.

use std::collections::HashMap;

use crate::attr::function::{ConstOptions, MethodOptions};
use crate::attr::marks::{Mark, MarkKind};
use crate::check::function::{common, nul_in_doc, takes_only_python};
use crate::error::Errors;
use crate::model::callable::Receiver;
use crate::model::method::{Kind, Method, Methods};
use crate::model::param::{plain, Shape};
use crate::model::slot::Output;
use crate::parse::impl_block::{Const, Member};
use crate::parse::Function;
use crate::syntax::Type;
use crate::tokens::ToTokens;

/// The rules of a whole block.
pub(crate) fn block(methods: &Methods, errors: &mut Errors) {
    trait_impl(methods, errors);
    generic_block(methods, errors);
    class_is_a_path(methods, errors);
    duplicate_names(methods, errors);
    both_ways_to_compare(methods, errors);
    macro_call_in_block(methods, errors);
}

/// The rules of one method.
pub(crate) fn function(item: &Function, method: &Method, errors: &mut Errors) {
    common(item, &method.callable, "`#[pymethods]`", errors);
    nul_in_doc(&method.doc, &item.ident, errors);
    accessor_parameters(method, errors);
    class_attribute_parameters(method, errors);
    special_method_arity(method, errors);
    operator_comes_last(method, errors);
    traverse_shape(item, method, errors);
    buffer_receiver(method, errors);
    async_kind(item, method, errors);
}

/// The operator of `__richcmp__` is known by its type's name, where that is the one of the type.
fn operator_comes_last(method: &Method, errors: &mut Errors) {
    let mut visible = method.callable.params.iter();
    let mut visible = visible.by_ref().filter(|param| param.shape.is_visible());
    let (true, Some(first)) = (method.name == "__richcmp__", visible.next()) else {
        return;
    };
    let is_operator = match plain(&first.ty) {
        Type::Path(path) => path
            .segments
            .last()
            .is_some_and(|last| last.ident == "CompareOp"),
        _ => false,
    };
    if is_operator && visible.next().is_some() {
        let message = "`__richcmp__` takes the other operand first, and the operator last";
        errors.at(&first.ty, message);
    }
}

fn trait_impl(methods: &Methods, errors: &mut Errors) {
    if let Some((trait_, _)) = &methods.item.trait_ {
        let message = "`#[pymethods]` goes on the class's own `impl` block, not on that of a trait";
        errors.at(trait_, message);
    }
}

fn generic_block(methods: &Methods, errors: &mut Errors) {
    if !methods.item.generics.params.is_empty() {
        let message = "a block with `#[pymethods]` cannot be generic: Python has one class, not a family of them";
        errors.at(&methods.item.generics, message);
    }
}

fn class_is_a_path(methods: &Methods, errors: &mut Errors) {
    if !matches!(methods.class, Type::Path(_)) {
        errors.at(&methods.class, "expected the name of a class here");
    }
}

/// Two members of one Python name, unless one property's getter, setter and deleter. A member with
/// `cfg` may be the only one of its name that is left.
fn duplicate_names(methods: &Methods, errors: &mut Errors) {
    let mut seen: HashMap<&str, Vec<&str>> = HashMap::new();
    for method in methods
        .methods
        .iter()
        .filter(|method| method.cfgs.is_empty())
    {
        let role = match method.kind {
            Kind::Getter => "getter",
            Kind::Setter => "setter",
            Kind::Deleter => "deleter",
            _ => "",
        };
        let roles = seen.entry(&method.name).or_default();
        let clash = roles
            .iter()
            .any(|other| *other == role || other.is_empty() || role.is_empty());
        if clash && role.is_empty() {
            errors.span(method.blame, format!("`{}` is defined twice", method.name));
        } else if clash {
            let message = match roles.contains(&role) {
                true => format!("the {role} of `{}` is defined twice", method.name),
                false => format!(
                    "`{}` is defined twice: as a method and as a property",
                    method.name
                ),
            };
            errors.span(method.blame, message);
        }
        roles.push(role);
    }
    for constant in methods
        .constants
        .iter()
        .filter(|constant| constant.cfgs.is_empty())
    {
        if seen.insert(&constant.name, vec![""]).is_some() {
            errors.at(
                &constant.ident,
                format!("`{}` is defined twice", constant.name),
            );
        }
    }
}

fn both_ways_to_compare(methods: &Methods, errors: &mut Errors) {
    const SINGLE: [&str; 6] = ["__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__"];
    if !methods
        .methods
        .iter()
        .any(|method| method.name == "__richcmp__")
    {
        return;
    }
    for method in &methods.methods {
        if matches!(method.kind, Kind::Slot(_)) && SINGLE.contains(&&*method.name) {
            let message = format!("`__richcmp__` does the work of `{}` already", method.name);
            errors.span(method.blame, message);
        }
    }
}

/// What a macro expands to in there stays out of sight.
fn macro_call_in_block(methods: &Methods, errors: &mut Errors) {
    for member in &methods.item.members {
        let Member::Other(tokens) = member else {
            continue;
        };
        let words: Vec<String> = tokens
            .clone()
            .into_iter()
            .take(2)
            .map(|tree| tree.to_string())
            .collect();
        if words.get(1).is_some_and(|second| second == "!") {
            let message = "`#[pymethods]` cannot see what a macro expands to: \
                           let the macro write the whole block";
            errors.at(tokens, message);
        }
    }
}

/// Whether the marks agree: at most one, or `#[new]` with `#[classmethod]`.
pub(crate) fn marks_that_exclude_each_other(marks: &[Mark], errors: &mut Errors) -> bool {
    let Some((first, others)) = marks.split_first() else {
        return true;
    };
    let mut agree = true;
    for other in others {
        let pair = [first.kind, other.kind];
        if pair.contains(&MarkKind::New) && pair.contains(&MarkKind::ClassMethod) {
            continue;
        }
        agree = false;
        let message = format!(
            "`#[{}]` and `#[{}]` exclude each other",
            first.kind.name(),
            other.kind.name()
        );
        errors.span(other.span, message);
    }
    agree
}

pub(crate) fn two_names(marks: &[Mark], options: &MethodOptions, errors: &mut Errors) {
    if let (Some(_), Some(given)) = (
        marks.iter().find_map(|mark| mark.name.as_ref()),
        &options.name,
    ) {
        errors.at(&given.key, "the property has a name already");
    }
}

/// Options that a kind of method has no use for.
pub(crate) fn options_of_kind(options: &MethodOptions, kind: Kind, errors: &mut Errors) {
    let (has_signature, has_text, has_name) = match kind {
        Kind::Instance | Kind::Class | Kind::Static => (true, true, true),
        Kind::New => (true, true, false),
        Kind::Init | Kind::Call => (true, false, true),
        _ => (false, false, true),
    };
    let what = match kind {
        Kind::Getter | Kind::Setter | Kind::Deleter => "the parameters of a property are fixed",
        Kind::ClassAttr => "a class attribute has no parameters",
        _ => "Python fixes the parameters of this special method",
    };
    if let (Some(given), false) = (&options.signature, has_signature) {
        errors.at(&given.key, format!("no `signature` here: {what}"));
    }
    if let (Some(given), false) = (&options.text_signature, has_text) {
        errors.at(
            &given.key,
            "`text_signature` is not shown by Python for this kind of method",
        );
    }
    if let (Some(given), false) = (&options.name, has_name) {
        errors.at(
            &given.key,
            "`#[new]` is always `__new__` to Python: remove the name",
        );
    }
}

pub(crate) fn new_without_mark(
    name: &str,
    marks: &[Mark],
    function: &Function,
    errors: &mut Errors,
) {
    if name == "__new__" && marks.iter().all(|mark| mark.kind != MarkKind::New) {
        errors.at(&function.ident, "mark the constructor with `#[new]`");
    }
}

fn accessor_parameters(method: &Method, errors: &mut Errors) {
    let visible: Vec<_> = method
        .callable
        .params
        .iter()
        .filter(|param| param.shape.is_visible())
        .collect();
    let (what, wanted) = match method.kind {
        Kind::Getter => ("a getter takes only `self` (and `py: Python<'_>`)", 0),
        Kind::Deleter => ("a deleter takes only `self` (and `py: Python<'_>`)", 0),
        Kind::Setter => ("a setter takes `self` and the new value", 1),
        _ => return,
    };
    if let Some(extra) = visible.get(wanted) {
        errors.at(&extra.ident, what);
    } else if visible.len() < wanted {
        errors.at(&method.callable.ident, what);
    }
}

fn class_attribute_parameters(method: &Method, errors: &mut Errors) {
    if !matches!(method.kind, Kind::ClassAttr) || takes_only_python(&method.callable) {
        return;
    }
    let message =
        "a class attribute is made once for the class: it takes nothing, or `py: Python<'_>`";
    match method
        .callable
        .params
        .iter()
        .find(|param| param.shape.is_visible())
    {
        Some(param) => errors.at(&param.ident, message),
        // The reader of the receiver has spoken.
        None if !matches!(method.callable.receiver, Receiver::None) => {}
        None => errors.at(&method.callable.ident, message),
    }
}

fn special_method_arity(method: &Method, errors: &mut Errors) {
    let wanted = match method.kind {
        Kind::Slot(slot) => slot.arity,
        Kind::GetBuffer => 2,
        Kind::ReleaseBuffer => 1,
        _ => return,
    };
    let visible: Vec<_> = method
        .callable
        .params
        .iter()
        .filter(|param| param.shape.is_visible())
        .collect();
    if visible.len() == wanted {
        return;
    }
    let count = match wanted {
        0 => "no argument".to_owned(),
        1 => "exactly one argument".to_owned(),
        more => format!("exactly {more} arguments"),
    };
    let message = format!("`{}` takes {count} besides the receiver", method.name);
    match visible.get(wanted) {
        Some(extra) => errors.at(&extra.ident, message),
        None => errors.at(&method.callable.ident, message),
    }
}

/// The garbage collector runs while Python must not be touched.
fn traverse_shape(item: &Function, method: &Method, errors: &mut Errors) {
    if !matches!(method.kind, Kind::Traverse) {
        return;
    }
    if !matches!(method.callable.receiver, Receiver::Ref(_)) {
        let message =
            "`__traverse__` runs inside the garbage collector and may only read: use `&self`";
        errors.at(&item.ident, message);
    }
    for param in &method.callable.params {
        if param.shape == Shape::Python {
            let message = "`__traverse__` runs inside the garbage collector, where nothing of Python may be used: remove this parameter";
            errors.at(&param.ty, message);
        }
    }
    let visible = method
        .callable
        .params
        .iter()
        .filter(|param| param.shape.is_visible())
        .count();
    if visible != 1 {
        errors.at(
            &item.ident,
            "`__traverse__` takes `&self` and `visit: PyVisit<'_>`",
        );
    }
}

fn buffer_receiver(method: &Method, errors: &mut Errors) {
    if !matches!(method.kind, Kind::GetBuffer | Kind::ReleaseBuffer) {
        return;
    }
    if !matches!(
        method.callable.receiver,
        Receiver::Ref(_) | Receiver::Mut(_) | Receiver::Instance(_)
    ) {
        errors.span(method.blame, format!("`{}` needs an instance", method.name));
    }
    if !method.callable.is_unsafe {
        let message = format!(
            "`{}` passes raw memory, which only its author can vouch for: make it `unsafe fn`",
            method.name
        );
        errors.at(&method.callable.ident, message);
    }
}

/// A coroutine is an object, so whatever gives an object can be `async`.
fn async_kind(item: &Function, method: &Method, errors: &mut Errors) {
    let Some(token) = &item.asyncness else { return };
    if !cfg!(feature = "experimental-async") {
        return;
    }
    let gives_object = match method.kind {
        Kind::Instance | Kind::Class | Kind::Static | Kind::Call | Kind::Getter => true,
        Kind::Slot(slot) => slot.result == Output::Object || slot.name == "__anext__",
        _ => false,
    };
    if !gives_object {
        errors.at(
            token,
            format!(
                "Python needs the result of `{}` at once: it cannot be `async`",
                method.name
            ),
        );
    }
}

pub(crate) fn marks_of_constant(
    constant: &Const,
    marks: &[Mark],
    options: &ConstOptions,
    errors: &mut Errors,
) {
    for mark in marks.iter().filter(|mark| mark.kind != MarkKind::ClassAttr) {
        let message = format!(
            "`#[{}]` goes on a function; a constant takes `#[classattr]`",
            mark.kind.name()
        );
        errors.span(mark.span, message);
    }
    if let (Some(given), true) = (&options.name, marks.is_empty()) {
        errors.at(
            &given.key,
            "only a constant with `#[classattr]` has a Python name",
        );
    }
    if constant.ident == "_" && !marks.is_empty() {
        errors.at(
            &constant.ident.to_token_stream(),
            "a class attribute needs a name",
        );
    }
}
