//! Records as they are written by the macros.

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::model::{Constant, Operator};

/// A record. Keys that are not known are left for later versions.
#[derive(Debug, Deserialize)]
#[serde(tag = "type", rename_all = "lowercase")]
pub(crate) enum Record {
    Module(Module),
    Class(Class),
    Function(Box<Function>),
    Attribute(Attribute),
}

#[derive(Debug, Deserialize)]
pub(crate) struct Module {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) members: Vec<String>,
    pub(crate) incomplete: bool,
    pub(crate) doc: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Class {
    pub(crate) id: String,
    pub(crate) name: String,
    /// The class that it is in.
    pub(crate) parent: Option<String>,
    #[serde(default)]
    pub(crate) bases: Vec<Expr>,
    #[serde(default)]
    pub(crate) decorators: Vec<Expr>,
    pub(crate) doc: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Function {
    pub(crate) id: Option<String>,
    pub(crate) name: String,
    /// The class that it is in.
    pub(crate) parent: Option<String>,
    #[serde(default)]
    pub(crate) arguments: Arguments,
    pub(crate) returns: Option<Expr>,
    #[serde(default)]
    pub(crate) decorators: Vec<Expr>,
    #[serde(default, rename = "async")]
    pub(crate) is_async: bool,
    pub(crate) doc: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Attribute {
    pub(crate) name: String,
    /// The class or module that it is in.
    pub(crate) parent: Option<String>,
    pub(crate) value: Option<Expr>,
    pub(crate) annotation: Option<Expr>,
    pub(crate) doc: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Arguments {
    pub(crate) posonlyargs: Vec<Argument>,
    pub(crate) args: Vec<Argument>,
    pub(crate) vararg: Option<Argument>,
    pub(crate) kwonlyargs: Vec<Argument>,
    pub(crate) kwarg: Option<Argument>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Argument {
    pub(crate) name: String,
    pub(crate) default: Option<Expr>,
    pub(crate) annotation: Option<Expr>,
}

#[derive(Debug, Deserialize)]
#[serde(tag = "type", rename_all = "lowercase")]
pub(crate) enum Expr {
    Constant(Constant),
    Name {
        id: String,
    },
    Attribute {
        value: Box<Expr>,
        attr: String,
    },
    BinOp {
        left: Box<Expr>,
        op: Operator,
        right: Box<Expr>,
    },
    Tuple {
        elts: Vec<Expr>,
    },
    List {
        elts: Vec<Expr>,
    },
    Subscript {
        value: Box<Expr>,
        slice: Box<Expr>,
    },
    /// A class by its record.
    Id {
        id: String,
    },
}

/// Reads a record.
pub(crate) fn read(text: &str) -> Result<Record> {
    serde_json::from_str(text).with_context(|| format!("this record cannot be read: {text}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_of_each_kind_are_read() {
        let module = r#"{"type":"module","id":"1","name":"m","members":["2"],"incomplete":false}"#;
        assert!(matches!(read(module).unwrap(), Record::Module(module) if module.members == ["2"]));
        let class = r#"{"type":"class","id":"2","name":"C","decorators":[],"later":1}"#;
        assert!(matches!(read(class).unwrap(), Record::Class(class) if class.bases.is_empty()));
        let function = r#"{"type":"function","name":"f","async":true,"arguments":{"args":[{"name":"a",
            "default":{"type":"constant","kind":"bool","value":true}}]}}"#;
        let Record::Function(function) = read(function).unwrap() else {
            panic!("another kind")
        };
        assert!(function.is_async && function.arguments.args[0].default.is_some());
        let none =
            r#"{"type":"attribute","name":"A","annotation":{"type":"constant","kind":"none"}}"#;
        assert!(matches!(read(none).unwrap(), Record::Attribute(_)));
    }

    #[test]
    fn a_record_that_cannot_be_read_is_shown() {
        let error = read(r#"{"type":"novelty"}"#).unwrap_err();
        assert!(format!("{error:#}").contains("novelty"));
    }
}
