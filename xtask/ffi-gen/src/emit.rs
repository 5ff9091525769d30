//! Writes the generated sections of the crate's files.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::data::Data;
use crate::gate::Set;
use crate::hand::{self, BEGIN, END};
use crate::merge::{Merged, Shape};
use crate::model::Value;

/// Enumerations of C that are enumerations in Rust too: those whose every value is known.
const ENUMS: &[&str] = &[
    "PyGILState_STATE",
    "PyMemAllocatorDomain",
    "PySendResult",
    "_PyStatus_TYPE",
];

/// Those of them that count from 0, as C has it.
const IMPLICIT: &[&str] = &["PyGILState_STATE", "PyMemAllocatorDomain"];

/// Records that hold a whole object, or something else that must not be copied.
const NOT_COPY: &[&str] = &[
    "PyObject",
    "PyVarObject",
    "PyTypeObject",
    "PyMutex",
    "PyHeapTypeObject",
];

/// Names that have to be written by hand and are not yet, each with its header and the reason.
pub type Missing = Vec<(String, String, String)>;

/// Brings the files below `dir` up to date. Returns what remains to be written by hand.
pub fn emit(merged: &[Merged], dir: &Path, data: &Data) -> Result<Missing> {
    let hand = hand::names(dir)?;
    let mut missing = Missing::new();
    let mut files: BTreeMap<String, Vec<&Merged>> = BTreeMap::new();
    let copy = Copyable::new(merged);
    for item in merged {
        let others = || {
            merged
                .iter()
                .any(|other| other.name == item.name && !other.set.only_pypy())
        };
        if hand.contains(&item.name) || item.set.only_pypy() && !others() {
            continue;
        }
        if let Shape::ByHand(why) = &item.shape {
            if !data.opaque(&item.name) {
                let shared = merged.iter().any(|other| {
                    other.name == item.name && !matches!(other.shape, Shape::ByHand(_))
                });
                if !shared {
                    missing.push((item.name.clone(), item.header.clone(), why.clone()));
                }
                continue;
            }
        }
        let file = item
            .header
            .strip_prefix("cpython/")
            .filter(|_| item.set.in_limited());
        let mut file = file.unwrap_or(&item.header).to_owned();
        if item.set.only_pypy() {
            // PyPy's files are not CPython's.
            let other = merged
                .iter()
                .find(|other| other.name == item.name && !other.set.only_pypy());
            if let Some(other) = other {
                file.clone_from(&other.header);
            }
        }
        files.entry(file).or_default().push(item);
    }
    let known = known_files(dir)?;
    for file in known.union(&files.keys().cloned().collect()) {
        let items = files.remove(file).unwrap_or_default();
        write_file(dir, file, &items, data, &copy, &hand)?;
    }
    includes(dir)?;
    Ok(missing)
}

/// Lists the files in the crate's root, which includes them.
fn includes(dir: &Path) -> Result<()> {
    /// Files that are modules.
    const MODULES: &[&str] = &["c_types", "lib", "macros", "structmember"];
    let mut section = String::new();
    for (folder, prefix) in [(dir.to_owned(), ""), (dir.join("cpython"), "cpython/")] {
        let mut names = Vec::new();
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let stem = path
                .file_stem()
                .and_then(|stem| stem.to_str())
                .unwrap_or_default();
            if path.is_file() && !MODULES.contains(&stem) {
                names.push(format!("{prefix}{stem}"));
            }
        }
        names.sort();
        for name in names {
            let gate = cfg(full_only(&name).then_some("not(Py_LIMITED_API)"), "");
            writeln!(section, "{gate}include!(\"{name}.rs\");")?;
        }
    }
    let path = dir.join("lib.rs");
    let old = fs::read_to_string(&path)?;
    let (head, tail) = hand::part(&old);
    let text = format!("{}\n\n{BEGIN}\n\n{section}\n{END}\n{tail}", head.trim_end());
    fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))
}

/// Files that are not for the limited API at all.
fn full_only(file: &str) -> bool {
    file.starts_with("cpython/") || file == "datetime"
}

/// Files that may hold a generated section already.
fn known_files(dir: &Path) -> Result<BTreeSet<String>> {
    let mut files = BTreeSet::new();
    for (folder, prefix) in [(dir.to_owned(), ""), (dir.join("cpython"), "cpython/")] {
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            let stem = path
                .file_stem()
                .and_then(|stem| stem.to_str())
                .unwrap_or_default();
            let code = path.extension().is_some_and(|extension| extension == "rs");
            if code && stem != "lib" && fs::read_to_string(&path)?.contains(BEGIN) {
                files.insert(format!("{prefix}{stem}"));
            }
        }
    }
    Ok(files)
}

fn write_file(
    dir: &Path,
    file: &str,
    items: &[&Merged],
    data: &Data,
    copy: &Copyable,
    hand: &BTreeSet<String>,
) -> Result<()> {
    let path = dir.join(format!("{file}.rs"));
    let old = fs::read_to_string(&path).unwrap_or_default();
    let (mut head, tail) = hand::part(&old);
    if head.trim().is_empty() {
        head = format!("// Declarations of `Include/{file}.h`.\n");
    }
    let within = if full_only(file) {
        Set::not_limited()
    } else {
        Set::all()
    };
    let section = section(items, within, data, copy, hand);
    let mut text = head.trim_end().to_owned();
    text.push('\n');
    if !section.is_empty() {
        write!(text, "\n{BEGIN}\n\n{section}{END}\n")?;
    }
    if !tail.trim().is_empty() {
        write!(text, "\n{}\n", tail.trim())?;
    }
    if text != old {
        fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}

fn section(
    items: &[&Merged],
    within: Set,
    data: &Data,
    copy: &Copyable,
    hand: &BTreeSet<String>,
) -> String {
    let mut text = String::new();
    let mut blocks: Vec<(Option<String>, String)> = Vec::new();
    for item in items {
        let doc = docs(item, data);
        let gate = item.set.gate(within);
        match &item.shape {
            Shape::Function(function) => {
                let link = link_name(item, function.symbol.as_ref());
                let line = format!(
                    "    {doc}\n{link}    pub fn {}{};\n",
                    item.name,
                    function.signature()
                );
                add(&mut blocks, gate, &line);
            }
            Shape::Static {
                ty,
                mutable,
                symbol,
            } => {
                let link = link_name(item, symbol.as_ref());
                let mutable = if *mutable { "mut " } else { "" };
                let line = format!(
                    "    {doc}\n{link}    pub static {mutable}{}: {ty};\n",
                    item.name
                );
                add(&mut blocks, gate, &line);
            }
            _ => {
                let attribute = cfg(gate.as_deref(), "");
                define(
                    &mut text,
                    item,
                    &format!("{doc}\n{attribute}"),
                    data,
                    copy,
                    hand,
                    within,
                );
            }
        }
    }
    for (gate, lines) in blocks {
        text.push_str(&cfg(gate.as_deref(), ""));
        text.push_str("extern_libpython! {\n");
        text.push_str(&lines);
        text.push_str("}\n\n");
    }
    text
}

fn add(blocks: &mut Vec<(Option<String>, String)>, gate: Option<String>, line: &str) {
    match blocks.iter_mut().find(|(other, _)| *other == gate) {
        Some((_, lines)) => lines.push_str(line),
        None => blocks.push((gate, line.to_owned())),
    }
}

fn define(
    text: &mut String,
    item: &Merged,
    head: &str,
    data: &Data,
    copy: &Copyable,
    hand: &BTreeSet<String>,
    within: Set,
) {
    let name = &item.name;
    let written = match &item.shape {
        Shape::Alias(target) => writeln!(text, "{head}pub type {name} = {target};\n"),
        Shape::Callback(function) => {
            writeln!(
                text,
                "{head}pub type {name} = unsafe extern \"C\" fn{};\n",
                function.signature()
            )
        }
        Shape::Const { ty, value } => writeln!(
            text,
            "{head}pub const {name}: {ty} = {};\n",
            literal(value, ty)
        ),
        Shape::Record { .. } | Shape::Opaque | Shape::ByHand(_)
            if data.opaque(name) || !matches!(item.shape, Shape::Record { .. }) =>
        {
            writeln!(
                text,
                "{head}#[repr(C)]\n#[derive(Debug)]\npub struct {name} {{\n    _opaque: [u8; 0],\n}}\n"
            )
        }
        Shape::Record { union, fields } => {
            let derive = match (union, copy.debug(name), copy.copy(name)) {
                (true, _, true) => "#[derive(Clone, Copy)]\n",
                (false, true, true) => "#[derive(Debug, Clone, Copy)]\n",
                (false, true, false) => "#[derive(Debug)]\n",
                (false, false, true) => "#[derive(Clone, Copy)]\n",
                _ => "",
            };
            let keyword = if *union { "union" } else { "struct" };
            let _ = writeln!(text, "{head}#[repr(C)]\n{derive}pub {keyword} {name} {{");
            for (field, set) in fields {
                let inside = inside(item.set, within);
                text.push_str(&cfg(set.gate(inside).as_deref(), "    "));
                let private =
                    field.name.starts_with('_') && !data.wanted(&format!("{name}::{}", field.name));
                let public = if private { "" } else { "pub " };
                if !private {
                    let _ = writeln!(text, "    /// `{}`.", field.name);
                }
                let _ = writeln!(text, "    {public}{}: {},", field.name, field.ty);
            }
            writeln!(text, "}}\n")
        }
        Shape::Enum { variants, .. } if ENUMS.contains(&name.as_str()) => {
            let _ = writeln!(
                text,
                "{head}#[repr(C)]\n#[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub enum {name} {{"
            );
            for (variant, value, set) in variants {
                text.push_str(&cfg(set.gate(inside(item.set, within)).as_deref(), "    "));
                let _ = match IMPLICIT.contains(&name.as_str()) {
                    true => writeln!(text, "    /// `{variant}`.\n    {variant},"),
                    false => writeln!(text, "    /// `{variant}`.\n    {variant} = {value},"),
                };
            }
            writeln!(text, "}}\n")
        }
        Shape::Enum { repr, variants } => {
            let _ = writeln!(text, "{head}pub type {name} = {repr};\n");
            for (variant, value, set) in variants {
                if hand.contains(variant) {
                    continue;
                }
                let ty = data.constant_type(variant).unwrap_or_else(|| name.clone());
                let gate = cfg(set.gate(within).as_deref(), "");
                let _ = writeln!(
                    text,
                    "/// Value of [`{name}`].\n{gate}pub const {variant}: {ty} = {value};\n"
                );
            }
            Ok(())
        }
        _ => Ok(()),
    };
    written.expect("strings take all text");
}

/// What a part of an item need not say: its item's gate, and that of the file.
fn inside(item: Set, file: Set) -> Set {
    if file.in_limited() {
        item
    } else {
        item.minus(Set::all().minus(file))
    }
}

fn docs(item: &Merged, data: &Data) -> String {
    crate::docs::line(item, data)
}

fn cfg(gate: Option<&str>, indent: &str) -> String {
    gate.map_or_else(String::new, |gate| format!("{indent}#[cfg({gate})]\n"))
}

/// Functions with a variant for sizes as `Py_ssize_t`, which C asks for with `PY_SSIZE_T_CLEAN`, and
/// which is all there is from 3.13 on.
const SIZE_T: &[&str] = &[
    "PyArg_Parse",
    "PyArg_ParseTuple",
    "PyArg_ParseTupleAndKeywords",
    "PyObject_CallFunction",
    "PyObject_CallMethod",
    "Py_BuildValue",
];

/// PyPy's name for a function, if it has the function.
fn link_name(item: &Merged, symbol: Option<&String>) -> String {
    if SIZE_T.contains(&item.name.as_str()) {
        let symbol = format!("_{}_SizeT", item.name);
        let pypy = pypy_symbol(&symbol);
        return format!(
            "    #[cfg_attr(PyPy, link_name = \"{pypy}\")]\n    \
             #[cfg_attr(not(any(Py_3_13, PyPy)), link_name = \"{symbol}\")]\n"
        );
    }
    if !item.set.pypy() {
        return String::new();
    }
    let symbol = symbol.cloned().unwrap_or_else(|| pypy_symbol(&item.name));
    if symbol == item.name {
        return String::new();
    }
    format!("    #[cfg_attr(PyPy, link_name = \"{symbol}\")]\n")
}

/// The name under which PyPy exports what CPython calls `name`.
fn pypy_symbol(name: &str) -> String {
    match name.strip_prefix('_') {
        Some(rest) if rest.starts_with("Py") => format!("_PyPy{}", &rest[2..]),
        _ if name.starts_with("Py") => format!("PyPy{}", &name[2..]),
        _ => name.to_owned(),
    }
}

fn literal(value: &Value, ty: &str) -> String {
    match value {
        Value::Int { value, hex: true } if *value >= 16 => format!("0x{value:x}"),
        Value::Int { value, .. } if ty == "c_char" => format!("{value} as c_char"),
        Value::Int { value, .. } if ty.starts_with('*') => format!("{value} as _"),
        Value::Int { value, .. } => value.to_string(),
        Value::Str(text) => format!("{text:?}"),
        Value::Float(value) => format!("{value:?}"),
    }
}

/// Which records may be copied and printed.
struct Copyable {
    not_copy: BTreeSet<String>,
    not_debug: BTreeSet<String>,
}

impl Copyable {
    fn new(merged: &[Merged]) -> Self {
        let mut not_copy: BTreeSet<String> =
            NOT_COPY.iter().map(|name| (*name).to_owned()).collect();
        let mut not_debug: BTreeSet<String> = BTreeSet::new();
        not_debug.insert("PyMethodDefPointer".to_owned());
        loop {
            let before = (not_copy.len(), not_debug.len());
            for item in merged {
                match &item.shape {
                    Shape::Record { union, fields } => {
                        if *union {
                            not_debug.insert(item.name.clone());
                        }
                        for (field, _) in fields {
                            let ty = field.ty.trim_start_matches('[');
                            let ty = ty.split(';').next().unwrap_or(ty);
                            if not_copy.contains(ty) {
                                not_copy.insert(item.name.clone());
                            }
                            if not_debug.contains(ty) {
                                not_debug.insert(item.name.clone());
                            }
                        }
                    }
                    Shape::Opaque | Shape::ByHand(_) => {
                        not_copy.insert(item.name.clone());
                    }
                    Shape::Alias(target) if not_copy.contains(target) => {
                        not_copy.insert(item.name.clone());
                    }
                    _ => {}
                }
            }
            if before == (not_copy.len(), not_debug.len()) {
                return Self {
                    not_copy,
                    not_debug,
                };
            }
        }
    }

    fn copy(&self, name: &str) -> bool {
        !self.not_copy.contains(name)
    }

    fn debug(&self, name: &str) -> bool {
        !self.not_debug.contains(name)
    }
}
