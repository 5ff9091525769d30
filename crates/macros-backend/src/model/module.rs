//! `#[pymodule]` on a `mod`, read.

use proc_macro2::{Ident, Span, TokenTree};

use crate::attr::condition::Conditions;
use crate::attr::doc::Doc;
use crate::attr::function::ConstOptions;
use crate::attr::helper::{
    attribute_name, cfgs, list_tokens, take, take_helpers, take_lists, take_repeated,
};
use crate::attr::module::ModuleOptions;
use crate::attr::read;
use crate::error::Errors;
use crate::model::callable::{python_name, Callable, First};
use crate::parse::expr::{constant_type, literal_value, until_comma};
use crate::parse::module::{names_of_use, Item, Module};
use crate::parse::Function;
use crate::syntax::{self, parse2, parse_with, Attribute, LitStr, Meta, ParseStream, Type};
use crate::tokens::{quote, ToTokens, TokenStream};

/// A declarative module.
pub(crate) struct PyModule {
    /// The user's `mod` without our attributes.
    pub(crate) item: Module,
    pub(crate) options: ModuleOptions,
    pub(crate) name: String,
    /// The name behind those of the packages and modules that it is in.
    pub(crate) path: String,
    pub(crate) doc: Doc,
    pub(crate) exports: Vec<Export>,
    /// One, or one for each of some conditions.
    pub(crate) inits: Vec<Init>,
}

/// A member that Python sees.
pub(crate) struct Export {
    pub(crate) ident: Ident,
    pub(crate) kind: ExportKind,
    /// Python's name of it, and where the user gave that; of what is used from elsewhere only the compiler knows it.
    pub(crate) name: Option<(String, Span)>,
    pub(crate) cfgs: Vec<Attribute>,
}

pub(crate) enum ExportKind {
    /// A class, function or module: by its handle.
    Handle,
    /// A constant of this Python name; what it is in Python's spelling, if that is a literal; its type.
    Value(String, Option<String>, Option<Box<Type>>),
}

/// The function with `#[pymodule_init]`.
pub(crate) struct Init {
    pub(crate) callable: Callable,
    pub(crate) cfgs: Vec<Attribute>,
}

impl PyModule {
    pub(crate) fn read(attr: TokenStream, mut item: Module, errors: &mut Errors) -> Self {
        let mut options = ModuleOptions::default();
        read(&mut options, attr, errors);
        take_helpers(&mut options, &mut item.attrs, errors);
        take_repeated("pymodule", &mut item.attrs, errors);
        let name = match &options.name {
            Some(given) => given.value.0.value(),
            None => python_name(&item.ident),
        };
        let path = match &options.module {
            Some(given) => format!("{}.{name}", given.value.0.value()),
            None => name.clone(),
        };
        let mut members = Members::default();
        for member in &mut item.items {
            members.read_in_cases(member, &path, errors);
        }
        let Members { exports, inits } = members;
        let doc = Doc::of(&item.attrs);
        Self {
            item,
            options,
            name,
            path,
            doc,
            exports,
            inits,
        }
    }
}

#[derive(Default)]
struct Members {
    exports: Vec<Export>,
    inits: Vec<Init>,
}

impl Members {
    /// Reads an item once for each combination of the conditions on which our attributes depend.
    fn read_in_cases(&mut self, item: &mut Item, path: &str, errors: &mut Errors) {
        let mut own = vec!["pymodule_export", "pymodule_init"];
        if item.kind == "const" {
            own.extend(["pyo3", "pyrope"]);
        }
        let of = Conditions::of_marks(&item.attrs, &own);
        if of.is_empty() {
            read_member(item, path, self, errors);
            return;
        }
        for case in of.cases(errors) {
            let (cfg, mut errors_here) = (case.cfg(), Errors::default());
            let (mut here, mut members) = (item.clone(), Self::default());
            case.apply(&mut here.attrs);
            read_member(&mut here, path, &mut members, &mut errors_here);
            for cfgs in members.exports.iter_mut().map(|export| &mut export.cfgs) {
                cfgs.push(cfg.clone());
            }
            for cfgs in members.inits.iter_mut().map(|init| &mut init.cfgs) {
                cfgs.push(cfg.clone());
            }
            self.exports.extend(members.exports);
            self.inits.extend(members.inits);
            errors.add_case(&cfg, errors_here);
        }
        of.strip(&mut item.attrs);
    }
}

fn read_member(item: &mut Item, path: &str, members: &mut Members, errors: &mut Errors) {
    let Members { exports, inits } = members;
    if take(&mut item.attrs, "pymodule_export").is_some() {
        read_export(item, exports, errors);
        return;
    }
    if let Some(attr) = take(&mut item.attrs, "pymodule_init") {
        let certain = |cfgs: &[Attribute]| cfgs.is_empty();
        if certain(&cfgs(&item.attrs)) && inits.iter().any(|init| certain(&init.cfgs)) {
            errors.at(&attr, "`#[pymodule_init]` can stand on one function only");
        } else {
            inits.extend(read_init(item, &attr, errors));
        }
        return;
    }
    let marks: Vec<(Ident, Option<TokenStream>)> = item.attrs.iter().flat_map(marks).collect();
    let Some((mark, condition)) = marks.into_iter().next() else {
        return;
    };
    let Some(ident) = item.ident() else { return };
    let mut cfgs = cfgs(&item.attrs);
    cfgs.extend(
        condition
            .as_ref()
            .map(|condition| Attribute::new(quote!(cfg(#condition)))),
    );
    if mark != "pyfunction" {
        // A class says where it lives; so does a module, which is no extension of its own here.
        let mut extra = Vec::new();
        if !has_option(&item.attrs, &mark, "module") {
            extra.push(quote!(module = #path));
        }
        if mark == "pymodule" && !has_option(&item.attrs, &mark, "submodule") {
            extra.push(quote!(submodule));
        }
        item.attrs.push(match condition {
            Some(condition) => Attribute::new(quote!(cfg_attr(#condition, pyo3(#(#extra),*)))),
            None => Attribute::new(quote!(pyo3(#(#extra),*))),
        });
    }
    let name = match given_name(&item.attrs, &mark) {
        Some(given) => (given.value(), given.span()),
        None => (python_name(&ident), ident.span()),
    };
    exports.push(Export {
        ident,
        kind: ExportKind::Handle,
        name: Some(name),
        cfgs,
    });
}

/// Which of our macros an attribute calls, and under which `cfg_attr`.
fn marks(attr: &Attribute) -> Vec<(Ident, Option<TokenStream>)> {
    let is_mark = |name: &Ident| *name == "pyclass" || *name == "pyfunction" || *name == "pymodule";
    let Some(name) = attribute_name(attr) else {
        return Vec::new();
    };
    if is_mark(name) {
        return vec![(name.clone(), None)];
    }
    if name != "cfg_attr" {
        return Vec::new();
    }
    let parser = |input: ParseStream<'_>| {
        let condition = until_comma(input)?;
        let mut found = Vec::new();
        while input.maybe(",").is_some() && !input.is_empty() {
            let meta: Meta = input.parse()?;
            let name = meta
                .path()
                .segments
                .last()
                .map(|segment| segment.ident.clone());
            found.extend(
                name.filter(is_mark)
                    .map(|name| (name, Some(condition.clone()))),
            );
        }
        Ok(found)
    };
    parse_with(list_tokens(attr), parser).unwrap_or_default()
}

/// Whether the attribute or a helper beside it names an option.
fn has_option(attrs: &[Attribute], mark: &Ident, option: &str) -> bool {
    after_option(attrs, mark, option).is_some()
}

/// The name that the option of that name gives.
fn given_name(attrs: &[Attribute], mark: &Ident) -> Option<LitStr> {
    let value = after_option(attrs, mark, "name")?.into_iter().nth(1)?;
    syntax::parse2(value.into()).ok()
}

/// What follows an option, in the attribute or in a helper beside it.
fn after_option(attrs: &[Attribute], mark: &Ident, option: &str) -> Option<TokenStream> {
    let is_ours = |attr: &&Attribute| {
        attribute_name(attr).is_some_and(|name| name == mark || name == "pyo3" || name == "pyrope")
    };
    attrs.iter().filter(is_ours).find_map(|attr| {
        let (mut at_start, mut trees) = (true, list_tokens(attr).into_iter());
        let found = trees.any(|tree| {
            let here = at_start;
            at_start = matches!(&tree, TokenTree::Punct(p) if p.as_char() == ',');
            here && matches!(&tree, TokenTree::Ident(word) if word == option)
        });
        found.then(|| trees.collect())
    })
}

fn read_export(item: &mut Item, exports: &mut Vec<Export>, errors: &mut Errors) {
    let cfgs = cfgs(&item.attrs);
    match &*item.kind {
        "use" => {
            for ident in errors.take(names_of_use(&item.rest)).unwrap_or_default() {
                exports.push(Export {
                    ident,
                    kind: ExportKind::Handle,
                    name: None,
                    cfgs: cfgs.clone(),
                });
            }
        }
        "const" => {
            let mut options = ConstOptions::default();
            take_helpers(&mut options, &mut item.attrs, errors);
            let Some(ident) = item.ident() else { return };
            if ident.to_string().contains(char::is_lowercase) {
                // Python's spelling of a module's members is not Rust's of a constant. What the user says of it, by
                // `expect` for one, comes later and counts.
                let allow = Attribute::new(quote!(allow(non_upper_case_globals)));
                item.attrs.insert(0, allow);
            }
            let (name, blame) = match options.name {
                Some(given) => (given.value.0.value(), given.value.0.span()),
                None => (python_name(&ident), ident.span()),
            };
            exports.push(Export {
                ident,
                kind: ExportKind::Value(
                    name.clone(),
                    literal_value(&item.rest),
                    constant_type(&item.rest).map(Box::new),
                ),
                name: Some((name, blame)),
                cfgs,
            });
        }
        _ => {
            let message = "`#[pymodule_export]` goes on a `use` or a `const`; \
                           items with `#[pyclass]`, `#[pyfunction]` or `#[pymodule]` are exported by themselves";
            errors.at(&item.rest, message);
        }
    }
}

fn read_init(item: &mut Item, attr: &Attribute, errors: &mut Errors) -> Option<Init> {
    let mut function = errors.take(parse2::<Function>(item.rest.clone()))?;
    for list in take_lists(&mut item.attrs, errors) {
        errors.at(&list, "`#[pymodule_init]` has no options");
    }
    if !list_tokens(attr).is_empty() {
        errors.at(attr, "`#[pymodule_init]` has no options");
    }
    let callable = Callable::take(&mut function, First::Param, errors);
    item.rest = function.to_token_stream();
    Some(Init {
        callable,
        cfgs: cfgs(&item.attrs),
    })
}
