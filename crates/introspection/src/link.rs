//! From records, which name each other by number, to a tree of modules.

use std::collections::HashMap;

use anyhow::{bail, Result};

use crate::model;
use crate::record::{self, Record};

/// The module of that name: the last part of it, if it is in a package.
pub(crate) fn module(records: &[Record], name: &str) -> Result<model::Module> {
    if records.is_empty() {
        bail!("there is nothing to read: build it with the feature `experimental-inspect`");
    }
    let own_name = name.rsplit('.').next().unwrap_or(name);
    let mut linker = Linker::new(records);
    let modules = linker.modules.values();
    let candidates: Vec<&record::Module> = modules
        .copied()
        .filter(|module| module.name == own_name && !linker.is_member(&module.id))
        .collect();
    let main = match &candidates[..] {
        [main] => main,
        [] => {
            let mut names: Vec<_> = linker
                .modules
                .values()
                .map(|module| &*module.name)
                .collect();
            names.sort_unstable();
            let shown = names.join(", ");
            bail!("there is no module `{own_name}` in it, but: {shown}");
        }
        _ => bail!("there are several modules `{own_name}` in it"),
    };
    linker.place_module(main, own_name);
    Ok(linker.module(main, own_name))
}

struct Linker<'a> {
    modules: HashMap<&'a str, &'a record::Module>,
    classes: HashMap<&'a str, &'a record::Class>,
    functions: HashMap<&'a str, &'a record::Function>,
    /// What is in a class or module, by its number.
    inner_classes: HashMap<&'a str, Vec<&'a record::Class>>,
    methods: HashMap<&'a str, Vec<&'a record::Function>>,
    attributes: HashMap<&'a str, Vec<&'a record::Attribute>>,
    /// Where a class can be found: the module, and the names that lead to it.
    places: HashMap<&'a str, (String, Vec<&'a str>)>,
}

impl<'a> Linker<'a> {
    fn new(records: &'a [Record]) -> Self {
        let mut linker = Linker {
            modules: HashMap::new(),
            classes: HashMap::new(),
            functions: HashMap::new(),
            inner_classes: HashMap::new(),
            methods: HashMap::new(),
            attributes: HashMap::new(),
            places: HashMap::new(),
        };
        for record in records {
            match record {
                Record::Module(module) => {
                    linker.modules.insert(&module.id, module);
                }
                Record::Class(class) => {
                    linker.classes.insert(&class.id, class);
                    if let Some(parent) = &class.parent {
                        linker.inner_classes.entry(parent).or_default().push(class);
                    }
                }
                Record::Function(function) => {
                    if let Some(id) = &function.id {
                        linker.functions.insert(id, function);
                    }
                    if let Some(parent) = &function.parent {
                        linker.methods.entry(parent).or_default().push(function);
                    }
                }
                Record::Attribute(attribute) => {
                    if let Some(parent) = &attribute.parent {
                        linker.attributes.entry(parent).or_default().push(attribute);
                    }
                }
            }
        }
        linker
    }

    fn is_member(&self, id: &str) -> bool {
        let mut modules = self.modules.values();
        modules.any(|module| module.members.iter().any(|member| member == id))
    }

    /// Notes where each class of the module is found. A class in two modules is in the outer one.
    fn place_module(&mut self, module: &'a record::Module, path: &str) {
        for member in &module.members {
            if let Some(class) = self.classes.get(&**member).copied() {
                self.place_class(class, path, Vec::new());
            }
        }
        for member in &module.members {
            if let Some(inner) = self.modules.get(&**member).copied() {
                self.place_module(inner, &format!("{path}.{}", inner.name));
            }
        }
    }

    fn place_class(&mut self, class: &'a record::Class, module: &str, mut names: Vec<&'a str>) {
        names.push(&class.name);
        for inner in self
            .inner_classes
            .get(&*class.id)
            .cloned()
            .unwrap_or_default()
        {
            self.place_class(inner, module, names.clone());
        }
        self.places
            .entry(&class.id)
            .or_insert_with(|| (module.to_owned(), names));
    }

    fn module(&self, module: &record::Module, path: &str) -> model::Module {
        let (mut modules, mut classes, mut functions) = (Vec::new(), Vec::new(), Vec::new());
        for member in &module.members {
            let member = &**member;
            if let Some(inner) = self.modules.get(member) {
                modules.push(self.module(inner, &format!("{path}.{}", inner.name)));
            } else if let Some(class) = self.classes.get(member) {
                classes.push(self.class(class, path));
            } else if let Some(function) = self.functions.get(member) {
                functions.push(self.function(function, path));
            }
        }
        modules.sort_by(|a, b| a.name.cmp(&b.name));
        modules.dedup();
        classes.sort_by(|a, b| a.name.cmp(&b.name));
        classes.dedup();
        functions.sort_by(|a, b| a.name.cmp(&b.name));
        functions.dedup();
        model::Module {
            name: module.name.clone(),
            modules,
            classes,
            functions,
            attributes: self.attributes(&module.id, path),
            incomplete: module.incomplete,
            docstring: module.doc.clone(),
        }
    }

    fn class(&self, class: &record::Class, path: &str) -> model::Class {
        let inner = self.inner_classes.get(&*class.id).into_iter().flatten();
        let mut inner_classes = inner
            .map(|inner| self.class(inner, path))
            .collect::<Vec<_>>();
        inner_classes.sort_by(|a, b| a.name.cmp(&b.name));
        let methods = self.methods.get(&*class.id).into_iter().flatten();
        let mut methods = methods
            .map(|method| self.function(method, path))
            .collect::<Vec<_>>();
        // What reads a property stands before what changes it.
        methods.sort_by_cached_key(|method| (method.name.clone(), part_of_property(method)));
        model::Class {
            name: class.name.clone(),
            bases: self.exprs(&class.bases, path),
            methods,
            attributes: self.attributes(&class.id, path),
            decorators: self.exprs(&class.decorators, path),
            inner_classes,
            docstring: class.doc.clone(),
        }
    }

    fn attributes(&self, parent: &str, path: &str) -> Vec<model::Attribute> {
        let attributes = self.attributes.get(parent).into_iter().flatten();
        let mut attributes = attributes
            .map(|attribute| model::Attribute {
                name: attribute.name.clone(),
                value: self.optional(attribute.value.as_ref(), path),
                annotation: self.optional(attribute.annotation.as_ref(), path),
                docstring: attribute.doc.clone(),
            })
            .collect::<Vec<_>>();
        attributes.sort_by(|a, b| a.name.cmp(&b.name));
        attributes
    }

    fn function(&self, function: &record::Function, path: &str) -> model::Function {
        let arguments = &function.arguments;
        let list = |arguments: &[record::Argument]| {
            arguments
                .iter()
                .map(|argument| model::Argument {
                    name: argument.name.clone(),
                    default_value: self.optional(argument.default.as_ref(), path),
                    annotation: self.optional(argument.annotation.as_ref(), path),
                })
                .collect::<Vec<_>>()
        };
        let variable = |argument: &Option<record::Argument>| {
            argument
                .as_ref()
                .map(|argument| model::VariableLengthArgument {
                    name: argument.name.clone(),
                    annotation: self.optional(argument.annotation.as_ref(), path),
                })
        };
        let arguments = model::Arguments {
            positional_only_arguments: list(&arguments.posonlyargs),
            arguments: list(&arguments.args),
            vararg: variable(&arguments.vararg),
            keyword_only_arguments: list(&arguments.kwonlyargs),
            kwarg: variable(&arguments.kwarg),
        };
        model::Function {
            name: function.name.clone(),
            decorators: self.exprs(&function.decorators, path),
            arguments,
            returns: self.optional(function.returns.as_ref(), path),
            is_async: function.is_async,
            docstring: function.doc.clone(),
        }
    }

    fn exprs(&self, exprs: &[record::Expr], path: &str) -> Vec<model::Expr> {
        exprs.iter().map(|expr| self.expr(expr, path)).collect()
    }

    fn optional(&self, expr: Option<&record::Expr>, path: &str) -> Option<model::Expr> {
        expr.map(|expr| self.expr(expr, path))
    }

    /// The expression as it is written in the module `path`.
    fn expr(&self, expr: &record::Expr, path: &str) -> model::Expr {
        let boxed = |expr: &record::Expr| Box::new(self.expr(expr, path));
        match expr {
            record::Expr::Constant(value) => model::Expr::Constant {
                value: value.clone(),
            },
            record::Expr::Name { id } => name(id),
            record::Expr::Attribute { value, attr } => model::Expr::Attribute {
                value: boxed(value),
                attr: attr.clone(),
            },
            record::Expr::BinOp { left, op, right } => model::Expr::BinOp {
                left: boxed(left),
                op: *op,
                right: boxed(right),
            },
            record::Expr::Tuple { elts } => model::Expr::Tuple {
                elts: self.exprs(elts, path),
            },
            record::Expr::List { elts } => model::Expr::List {
                elts: self.exprs(elts, path),
            },
            record::Expr::Subscript { value, slice } => model::Expr::Subscript {
                value: boxed(value),
                slice: boxed(slice),
            },
            record::Expr::Id { id } => self.reference(id, path),
        }
    }

    /// A class as it is named in the module `path`; `typing.Any` for one that no module has.
    fn reference(&self, id: &str, path: &str) -> model::Expr {
        let Some((module, names)) = self.places.get(id) else {
            return model::Expr::Attribute {
                value: Box::new(name("typing")),
                attr: "Any".to_owned(),
            };
        };
        let outer = (module != path).then(|| name(module));
        let reference = names.iter().fold(outer, |value, part| {
            Some(match value {
                None => name(part),
                Some(value) => model::Expr::Attribute {
                    value: Box::new(value),
                    attr: (*part).to_owned(),
                },
            })
        });
        // A class has a name at least.
        reference.unwrap_or_else(|| name(id))
    }
}

/// The getter first, then the setter, then the deleter.
fn part_of_property(method: &model::Function) -> u8 {
    match method.decorators.first() {
        Some(model::Expr::Attribute { attr, .. }) if attr == "setter" => 1,
        Some(model::Expr::Attribute { attr, .. }) if attr == "deleter" => 2,
        _ => 0,
    }
}

fn name(id: &str) -> model::Expr {
    model::Expr::Name { id: id.to_owned() }
}
