//! Stub files: one for each module.

mod docstring;
mod expr;
mod hint;
mod imports;
mod layout;
mod members;

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use crate::model::Module;
use imports::{Imports, Place};
use layout::Text;

/// The text of the stubs of a module and of those in it, by the names of their files: `__init__.pyi` for the module
/// itself, `inner.pyi` or `inner/__init__.pyi` for one in it.
///
/// ```
/// use pyrope_introspection::model::{Attribute, Constant, Expr, Module};
///
/// let answer = Attribute {
///     name: "ANSWER".into(),
///     value: Some(Expr::Constant { value: Constant::Int("42".into()) }),
///     annotation: Some(Expr::Attribute {
///         value: Box::new(Expr::Name { id: "typing".into() }),
///         attr: "Final".into(),
///     }),
///     docstring: None,
/// };
/// let module = Module {
///     name: "deep".into(),
///     modules: vec![],
///     classes: vec![],
///     functions: vec![],
///     attributes: vec![answer],
///     incomplete: false,
///     docstring: Some("Thought.".into()),
/// };
/// let files = pyrope_introspection::module_stub_files(&module);
/// assert_eq!(
///     files[std::path::Path::new("__init__.pyi")],
///     r#""""Thought."""
///
/// from typing import Final
///
/// __all__ = ["ANSWER"]
///
/// ANSWER: Final = 42
/// "#
/// );
/// ```
#[must_use]
pub fn module_stub_files(module: &Module) -> HashMap<PathBuf, String> {
    let mut files = HashMap::new();
    add(
        module,
        module,
        &module.name,
        Path::new(""),
        true,
        &mut files,
    );
    files
}

fn add(
    root: &Module,
    module: &Module,
    path: &str,
    folder: &Path,
    is_root: bool,
    files: &mut HashMap<PathBuf, String>,
) {
    let is_package = is_root || !module.modules.is_empty();
    let folder = match is_root {
        true => folder.to_owned(),
        false if is_package => folder.join(&module.name),
        false => folder.to_owned(),
    };
    let name = match is_package {
        true => "__init__.pyi".to_owned(),
        false => format!("{}.pyi", module.name),
    };
    for inner in &module.modules {
        let path = format!("{path}.{}", inner.name);
        add(root, inner, &path, &folder, false, files);
    }
    files.insert(folder.join(name), text(root, module, path, is_package));
}

/// The stub of one module.
fn text(root: &Module, module: &Module, path: &str, is_package: bool) -> String {
    let place = Place {
        path,
        is_package,
        root,
    };
    let mut imports = Imports::new(place, module);
    let content = members::module(module, &mut imports);

    let mut text = Text::default();
    if let Some(doc) = &module.docstring {
        text.docstring(0, doc);
    }
    text.block(imports.text());
    if !module.incomplete {
        text.block(listed(module));
    }
    for block in content {
        text.block(block);
    }
    text.finish()
}

/// `__all__`, which the interpreter makes of all that is added.
fn listed(module: &Module) -> String {
    let attributes = module.attributes.iter().map(|attribute| &attribute.name);
    let classes = module.classes.iter().map(|class| &class.name);
    let functions = module.functions.iter().map(|function| &function.name);
    let modules = module.modules.iter().map(|module| &module.name);
    let names = attributes.chain(classes).chain(functions).chain(modules);
    let names: Vec<_> = names.map(|name| format!("\"{name}\"")).collect();
    layout::bracketed("__all__ = [", &names, "]", 0)
}
