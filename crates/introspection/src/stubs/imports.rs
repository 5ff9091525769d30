//! Which names a stub may use, and what it has to import for them.

use std::collections::{BTreeMap, BTreeSet};

use super::layout::bracketed;
use crate::model::{Class, Module};

/// Where a stub stands.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    /// The module, with all that it is in.
    pub(super) path: &'a str,
    /// Whether its file is the `__init__.pyi` of a folder.
    pub(super) is_package: bool,
    pub(super) root: &'a Module,
}

/// The names of one stub.
pub(super) struct Imports<'a> {
    place: Place<'a>,
    /// What the module has.
    own: BTreeSet<String>,
    /// What classes have, where the same name would mean that.
    inner: BTreeSet<String>,
    /// Names from modules, and what they are called here.
    from: BTreeMap<String, BTreeMap<String, String>>,
    /// Modules that are used by their whole names.
    whole: BTreeSet<String>,
}

impl<'a> Imports<'a> {
    pub(super) fn new(place: Place<'a>, module: &Module) -> Self {
        let mut inner = BTreeSet::new();
        for class in &module.classes {
            names_in(class, &mut inner);
        }
        let mut imports = Imports {
            place,
            own: own_names(module),
            inner,
            from: BTreeMap::new(),
            whole: BTreeSet::new(),
        };
        for module in &module.modules {
            let names = imports.from.entry(".".to_owned()).or_default();
            names.insert(module.name.clone(), module.name.clone());
        }
        imports
    }

    /// Whether the module itself has the name.
    pub(super) fn is_own(&self, name: &str) -> bool {
        self.own.contains(name)
    }

    /// A name of this module, or of `builtins`.
    pub(super) fn bare(&mut self, name: &str) -> String {
        let is_builtin = BUILTINS.contains(&name);
        if is_builtin && (self.own.contains(name) || self.inner.contains(name)) {
            self.whole.insert("builtins".to_owned());
            return format!("builtins.{name}");
        }
        name.to_owned()
    }

    /// The name `name` of the module `module`.
    pub(super) fn name_of(&mut self, module: &str, name: &str) -> String {
        if module == "builtins" {
            return self.bare(name);
        }
        let (root, is_inside) = (&self.place.root.name, self.inside(module));
        if is_inside {
            // An exception says which module it is from, and may be added to another.
            let found = find(self.place.root, root, module)
                .filter(|found| own_names(found).contains(name))
                .map(|_| module.to_owned())
                .or_else(|| owner(self.place.root, root, name));
            return match found {
                None => self.name_of("typing", "Any"),
                Some(path) if path == self.place.path => name.to_owned(),
                Some(path) => {
                    let relative = self.relative(&path);
                    self.import(&relative, name)
                }
            };
        }
        self.import(module, name)
    }

    /// A name that another module of ours has.
    pub(super) fn elsewhere(&mut self, name: &str) -> Option<String> {
        let path = owner(self.place.root, &self.place.root.name, name)?;
        Some(self.name_of(&path, name))
    }

    /// Whether it is a module in this one, which is imported so that others find it here.
    fn is_inner_module(&self, from: &str, name: &str) -> bool {
        from == "." && self.place.is_package && self.own.contains(name)
    }

    fn inside(&self, module: &str) -> bool {
        let root = &self.place.root.name;
        module
            .strip_prefix(&**root)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    }

    fn import(&mut self, module: &str, name: &str) -> String {
        if let Some(alias) = self.from.get(module).and_then(|names| names.get(name)) {
            return alias.clone();
        }
        let mut alias = name.to_owned();
        while self.is_taken(&alias) {
            alias.insert(0, '_');
        }
        let names = self.from.entry(module.to_owned()).or_default();
        names.insert(name.to_owned(), alias.clone());
        alias
    }

    fn is_taken(&self, name: &str) -> bool {
        self.own.contains(name)
            || self.inner.contains(name)
            || BUILTINS.contains(&name)
            || self
                .from
                .values()
                .any(|names| names.values().any(|alias| alias == name))
    }

    /// Another module of ours as seen from here: `..outer.inner`.
    fn relative(&self, module: &str) -> String {
        let mut package: Vec<&str> = self.place.path.split('.').collect();
        if !self.place.is_package {
            package.pop();
        }
        let target: Vec<&str> = module.split('.').collect();
        let common = package
            .iter()
            .zip(&target)
            .take_while(|(a, b)| a == b)
            .count();
        let dots = ".".repeat(package.len() - common + 1);
        dots + &target[common..].join(".")
    }

    /// The import statements.
    pub(super) fn text(&self) -> String {
        let mut text: String = self
            .whole
            .iter()
            .map(|module| format!("import {module}\n"))
            .collect();
        let (relative, absolute): (Vec<_>, Vec<_>) = self
            .from
            .iter()
            .partition(|(module, _)| module.starts_with('.'));
        for (module, names) in absolute.into_iter().chain(relative) {
            let names: Vec<_> = names
                .iter()
                .map(
                    |(name, alias)| match name == alias && !self.is_inner_module(module, name) {
                        true => name.clone(),
                        false => format!("{name} as {alias}"),
                    },
                )
                .collect();
            let line = format!("from {module} import {}\n", names.join(", "));
            match line.chars().count() <= 89 {
                true => text.push_str(&line),
                false => text.push_str(&bracketed(
                    &format!("from {module} import ("),
                    &names,
                    ")",
                    0,
                )),
            }
        }
        text
    }
}

fn own_names(module: &Module) -> BTreeSet<String> {
    let attributes = module.attributes.iter().map(|attribute| &attribute.name);
    let classes = module.classes.iter().map(|class| &class.name);
    let functions = module.functions.iter().map(|function| &function.name);
    let modules = module.modules.iter().map(|module| &module.name);
    let all = attributes.chain(classes).chain(functions).chain(modules);
    all.cloned().collect()
}

fn names_in(class: &Class, names: &mut BTreeSet<String>) {
    names.extend(
        class
            .attributes
            .iter()
            .map(|attribute| attribute.name.clone()),
    );
    names.extend(class.methods.iter().map(|method| method.name.clone()));
    for inner in &class.inner_classes {
        names.insert(inner.name.clone());
        names_in(inner, names);
    }
}

/// The module of that path.
fn find<'m>(module: &'m Module, own: &str, path: &str) -> Option<&'m Module> {
    if own == path {
        return Some(module);
    }
    let mut inner = module.modules.iter();
    inner.find_map(|inner| find(inner, &format!("{own}.{}", inner.name), path))
}

/// The path of the module that has the name, the outermost first.
fn owner(module: &Module, own: &str, name: &str) -> Option<String> {
    if own_names(module).contains(name) {
        return Some(own.to_owned());
    }
    let mut inner = module.modules.iter();
    inner.find_map(|inner| owner(inner, &format!("{own}.{}", inner.name), name))
}

/// Names of `builtins` that hints use, apart from exceptions.
pub(super) const BUILTINS: [&str; 22] = [
    "bool",
    "bytearray",
    "bytes",
    "classmethod",
    "complex",
    "dict",
    "enumerate",
    "filter",
    "float",
    "frozenset",
    "int",
    "list",
    "memoryview",
    "object",
    "property",
    "range",
    "set",
    "slice",
    "staticmethod",
    "str",
    "tuple",
    "type",
];
