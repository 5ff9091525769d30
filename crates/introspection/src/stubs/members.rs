//! The members of modules and classes.

use super::docstring;
use super::expr::{annotation, value};
use super::imports::Imports;
use super::layout::bracketed;
use crate::model::{Argument, Arguments, Attribute, Class, Expr, Function, Module};

/// The module's members, in blocks that stand apart.
pub(super) fn module(module: &Module, imports: &mut Imports<'_>) -> Vec<String> {
    let attributes: String = module
        .attributes
        .iter()
        .map(|of| attribute(of, 0, imports))
        .collect();
    let mut blocks = vec![attributes];
    blocks.extend(module.classes.iter().map(|of| class(of, 0, imports)));
    blocks.extend(functions(&module.functions, 0, imports));
    if module.incomplete {
        let incomplete = imports.name_of("_typeshed", "Incomplete");
        blocks.push(format!("def __getattr__(name: str) -> {incomplete}: ...\n"));
    }
    blocks
}

fn attribute(of: &Attribute, indent: usize, imports: &mut Imports<'_>) -> String {
    let mut line = " ".repeat(indent) + &of.name;
    match (&of.annotation, &of.value) {
        (Some(hint), _) => line += &format!(": {}", annotation(hint, imports)),
        (None, None) => line += &format!(": {}", imports.name_of("typing", "Any")),
        (None, Some(_)) => {}
    }
    if let Some(of) = &of.value {
        line += &format!(" = {}", value(of, imports));
    }
    line.push('\n');
    if let Some(doc) = &of.docstring {
        line += &docstring::literal(indent, doc);
    }
    line
}

fn class(of: &Class, indent: usize, imports: &mut Imports<'_>) -> String {
    let margin = " ".repeat(indent);
    let mut text = String::new();
    for decorator in &of.decorators {
        text += &format!("{margin}@{}\n", value(decorator, imports));
    }
    let bases: Vec<_> = of.bases.iter().map(|base| value(base, imports)).collect();
    let bases = match &bases[..] {
        [] => String::new(),
        bases => format!("({})", bases.join(", ")),
    };
    let head = format!("{margin}class {}{bases}:", of.name);

    let inner = indent + 4;
    let mut blocks = Vec::new();
    blocks.extend(
        of.docstring
            .as_ref()
            .map(|doc| docstring::literal(inner, doc)),
    );
    let mut attributes: String = of
        .attributes
        .iter()
        .filter(|of| of.name != "__hash__")
        .map(|of| attribute(of, inner, imports))
        .collect();
    attributes += &unhashable(of, inner, imports);
    blocks.push(attributes);
    blocks.extend(of.inner_classes.iter().map(|of| class(of, inner, imports)));
    blocks.extend(functions(&with_getters(&of.methods), inner, imports));
    blocks.retain(|block| !block.is_empty());
    if blocks.is_empty() {
        return format!("{text}{head} ...\n");
    }
    format!("{text}{head}\n{}", blocks.join("\n"))
}

/// Instances that cannot be hashed: of a class that says so, or that compares them and says nothing of hashes.
fn unhashable(of: &Class, indent: usize, imports: &mut Imports<'_>) -> String {
    let has = |name: &str| of.methods.iter().any(|method| method.name == name);
    let is_off = of.attributes.iter().any(|of| of.name == "__hash__");
    if !is_off && (!has("__eq__") || has("__hash__")) {
        return String::new();
    }
    let class_var = imports.name_of("typing", "ClassVar");
    let margin = " ".repeat(indent);
    format!("{margin}__hash__: {class_var}[None]  # type: ignore[assignment]\n")
}

/// The methods, constructors first, with a getter before each setter or deleter that has none.
fn with_getters(methods: &[Function]) -> Vec<Function> {
    let mut all: Vec<Function> = Vec::new();
    for method in methods {
        if accessor(method).is_some() && !all.iter().any(|before| before.name == method.name) {
            all.push(unreadable(method));
        }
        all.push(method.clone());
    }
    all.sort_by_key(|method| match &*method.name {
        "__new__" => 0,
        "__init__" => 1,
        _ => 2,
    });
    all
}

/// The getter of a property that can only be written.
fn unreadable(setter: &Function) -> Function {
    Function {
        name: setter.name.clone(),
        decorators: vec![Expr::Name {
            id: "property".to_owned(),
        }],
        arguments: Arguments {
            positional_only_arguments: setter
                .arguments
                .positional_only_arguments
                .iter()
                .take(1)
                .cloned()
                .collect(),
            ..Arguments::default()
        },
        returns: Some(Expr::Attribute {
            value: Box::new(Expr::Name {
                id: "typing".to_owned(),
            }),
            attr: "NoReturn".to_owned(),
        }),
        is_async: false,
        docstring: None,
    }
}

/// `setter` or `deleter`.
fn accessor(of: &Function) -> Option<&str> {
    match of.decorators.first() {
        Some(Expr::Attribute { attr, .. }) if attr == "setter" || attr == "deleter" => Some(attr),
        _ => None,
    }
}

/// Functions, in blocks that end with a docstring.
fn functions(of: &[Function], indent: usize, imports: &mut Imports<'_>) -> Vec<String> {
    let mut blocks = vec![String::new()];
    for one in of {
        let text = function(one, indent, imports);
        let has_docstring = !text.ends_with(": ...\n");
        match blocks.last_mut() {
            Some(last) => *last += &text,
            None => blocks.push(text),
        }
        if has_docstring {
            blocks.push(String::new());
        }
    }
    blocks.retain(|block| !block.is_empty());
    blocks
}

fn function(of: &Function, indent: usize, imports: &mut Imports<'_>) -> String {
    let margin = " ".repeat(indent);
    let mut text = String::new();
    match accessor(of) {
        Some(which) => text += &format!("{margin}@{}.{which}\n", of.name),
        None => {
            for decorator in &of.decorators {
                text += &format!("{margin}@{}\n", value(decorator, imports));
            }
        }
    }
    let returns = match &of.returns {
        Some(returns) => annotation(returns, imports),
        None => imports.name_of("typing", "Any"),
    };
    let doc = of
        .docstring
        .as_ref()
        .map(|doc| docstring::literal(indent + 4, doc));
    let doc = doc.filter(|doc| !doc.is_empty());
    let end = if doc.is_some() { "" } else { " ..." };
    let keyword = if of.is_async { "async def" } else { "def" };
    text += &bracketed(
        &format!("{keyword} {}(", of.name),
        &parameters(of, imports),
        &format!(") -> {returns}:{end}"),
        indent,
    );
    text + &doc.unwrap_or_default()
}

fn parameters(of: &Function, imports: &mut Imports<'_>) -> Vec<String> {
    let arguments = &of.arguments;
    let mut list = Vec::new();
    for (i, argument) in arguments.positional_only_arguments.iter().enumerate() {
        let is_receiver = i == 0 && matches!(&*argument.name, "self" | "cls");
        list.push(match is_receiver && argument.annotation.is_none() {
            true => argument.name.clone(),
            false => parameter(argument, imports),
        });
    }
    if !list.is_empty() {
        list.push("/".to_owned());
    }
    list.extend(arguments.arguments.iter().map(|of| parameter(of, imports)));
    let mut variable = |stars: &str, of: &crate::model::VariableLengthArgument| {
        let hint = match &of.annotation {
            Some(hint) => annotation(hint, imports),
            None => imports.name_of("typing", "Any"),
        };
        format!("{stars}{}: {hint}", of.name)
    };
    match &arguments.vararg {
        Some(of) => list.push(variable("*", of)),
        None if !arguments.keyword_only_arguments.is_empty() => list.push("*".to_owned()),
        None => {}
    }
    let last = arguments.kwarg.as_ref().map(|of| variable("**", of));
    list.extend(
        arguments
            .keyword_only_arguments
            .iter()
            .map(|of| parameter(of, imports)),
    );
    list.extend(last);
    list
}

fn parameter(of: &Argument, imports: &mut Imports<'_>) -> String {
    let hint = match &of.annotation {
        Some(hint) => annotation(hint, imports),
        None => imports.name_of("typing", "Any"),
    };
    match &of.default_value {
        Some(default) => format!("{}: {hint} = {}", of.name, value(default, imports)),
        None => format!("{}: {hint}", of.name),
    }
}
