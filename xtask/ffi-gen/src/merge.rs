//! Brings the declarations of all modes together: what exists where, and with which shape.

use std::collections::{BTreeMap, BTreeSet};

use crate::data::Data;
use crate::gate::Set;
use crate::interpreter::Implementation;
use crate::mode::{Mode, NEWEST};
use crate::model::{Function, Item, Kind, Param, Value};

/// One Rust item, or one of the alternatives of an item that changed over time.
#[derive(Clone, Debug)]
pub struct Merged {
    pub name: String,
    /// The header of the newest version that has it, and the line there.
    pub header: String,
    pub line: u32,
    pub shape: Shape,
    pub set: Set,
}

#[derive(Clone, Debug)]
pub enum Shape {
    Function(Function),
    Static {
        ty: String,
        mutable: bool,
        symbol: Option<String>,
    },
    Alias(String),
    Callback(Function),
    Record {
        union: bool,
        fields: Vec<(Param, Set)>,
    },
    Opaque,
    Enum {
        repr: String,
        variants: Vec<(String, i128, Set)>,
    },
    Const {
        ty: String,
        value: Value,
    },
    /// To be written by hand: inline functions and what has no Rust form.
    ByHand(String),
}

/// What the newest interpreter says of older levels of the limited API.
#[derive(Default)]
pub struct Stable {
    /// Names in its headers, by level.
    pub levels: BTreeMap<u8, BTreeSet<String>>,
    /// What its library exports.
    pub exported: BTreeMap<String, char>,
}

impl Stable {
    /// Whether a function of an old limited API is still there. Old headers forgot to hide some that
    /// never were stable; on the other hand, a stable one may be left out of new headers.
    pub fn keeps(&self, name: &str, level: u8, in_newest: bool) -> bool {
        let Some(names) = self.levels.get(&level) else {
            return true;
        };
        names.contains(name) || !in_newest && self.exported.contains_key(name)
    }
}

/// All items, in the order of their headers.
pub fn merge(
    found: &[(Mode, BTreeMap<String, Item>)],
    stable: &Stable,
    data: &Data,
) -> Vec<Merged> {
    let names: BTreeSet<&String> = found.iter().flat_map(|(_, items)| items.keys()).collect();
    let mut merged = Vec::new();
    for name in names {
        if !data.wanted(name) {
            continue;
        }
        let mut all: Vec<(Mode, &Item)> = found
            .iter()
            .filter_map(|(mode, items)| Some((*mode, items.get(name)?)))
            .collect();
        let in_newest = all
            .iter()
            .any(|(mode, _)| mode.minor == NEWEST && mode.limited.is_none() && !mode.debug);
        all.retain(|(mode, item)| {
            let linked = matches!(item.kind, Kind::Function(_) | Kind::Static { .. });
            !linked
                || mode
                    .limited
                    .is_none_or(|level| stable.keeps(name, level, in_newest))
        });
        // The newest PyPy speaks for all of them.
        if let Some(newest) = all
            .iter()
            .rposition(|(mode, _)| mode.implementation == Implementation::PyPy)
        {
            let mut at = 0;
            all.retain(|(mode, _)| {
                at += 1;
                mode.implementation != Implementation::PyPy || at - 1 == newest
            });
        }
        if all.is_empty() {
            continue;
        }
        if data.pypy_also(name) {
            // Declared as CPython does, whatever PyPy's headers make of it.
            all.retain(|(mode, _)| mode.implementation != Implementation::PyPy);
        }
        // Newest first, CPython before PyPy, the plain build before others.
        all.sort_by_key(|(mode, _)| {
            (
                mode.implementation,
                std::cmp::Reverse(mode.minor),
                mode.limited.is_some(),
                mode.debug,
                mode.free_threaded,
            )
        });
        merged.extend(merge_one(name, &all, data));
    }
    merged.sort_by(|a, b| (&a.header, a.line, &a.name).cmp(&(&b.header, b.line, &b.name)));
    merged
}

fn merge_one(name: &str, all: &[(Mode, &Item)], data: &Data) -> Vec<Merged> {
    let mut groups: Vec<(String, Vec<(Mode, &Item)>)> = Vec::new();
    for &(mode, item) in all {
        let mut key = key(&item.kind);
        if let Some(new) = data.has_new_signature(name, mode.minor) {
            key.push_str(if new { " new" } else { " old" });
        }
        let pypy = mode.implementation == Implementation::PyPy;
        let found = groups
            .iter()
            .position(|(other, _)| *other == key)
            .or_else(|| {
                groups
                    .iter()
                    .position(|(_, group)| pypy && alike(group[0].1, item))
            });
        match found.map(|found| &mut groups[found]) {
            Some((_, group)) => group.push((mode, item)),
            None => groups.push((key, vec![(mode, item)])),
        }
    }
    let count = groups.len();
    // What is wanted everywhere: older interpreters than those of the headers get the oldest form.
    let newer: Vec<Mode> = groups
        .iter()
        .take(count - 1)
        .flat_map(|(_, group)| group.iter().map(|(mode, _)| *mode))
        .collect();
    let rest = Set::all().minus(Set::of(&newer));
    groups
        .into_iter()
        .enumerate()
        .flat_map(|(i, (_, group))| {
            layouts(name, group, data)
                .into_iter()
                .map(move |group| (i + 1 == count, group))
        })
        .map(|(oldest, group)| {
            let modes: Vec<Mode> = group.iter().map(|(mode, _)| *mode).collect();
            let mut set = Set::of(&modes);
            if oldest && data.everywhere(name) {
                set = rest;
            }
            if data.pypy_also(name) {
                set = set.with_pypy(set.stands_for_pypy());
            }
            if data.graalpy_lacks(name) {
                set = set.without_graalpy();
            }
            set.fill_limited();
            let (_, first) = group[0];
            Merged {
                name: name.to_owned(),
                header: first.header.clone(),
                line: first.line,
                shape: shape(name, &group, set, data),
                set,
            }
        })
        .collect()
}

/// Whether PyPy's declaration is CPython's in other words: its headers are written by a program that
/// knows fewer types.
fn alike(cpython: &Item, pypy: &Item) -> bool {
    match (&cpython.kind, &pypy.kind) {
        (Kind::Function(a), Kind::Function(b)) => a.passes_like(b),
        (Kind::Static { .. }, Kind::Static { .. }) => true,
        (Kind::Callback(a), Kind::Callback(b)) => a.params.len() == b.params.len(),
        _ => false,
    }
}

/// Equal for declarations that one Rust item can stand for.
fn key(kind: &Kind) -> String {
    let plain = |text: &str| text.replace("*const ", "*mut ");
    match kind {
        Kind::Function(function) => format!("fn {}", plain(&function.types())),
        Kind::Static { ty, .. } => format!("static {}", plain(ty)),
        Kind::Alias(ty) => format!("type {ty}"),
        Kind::Callback(function) => format!("callback {}", plain(&function.types())),
        Kind::Record(_) => "record".to_owned(),
        Kind::Opaque => "opaque".to_owned(),
        Kind::Enum { .. } => "enum".to_owned(),
        Kind::Const { value, .. } => match value {
            Value::Int { value, .. } => format!("const {value}"),
            other => format!("const {other:?}"),
        },
        Kind::Inline | Kind::CallMacro => "inline".to_owned(),
        Kind::Foreign(_) => "foreign".to_owned(),
    }
}

fn shape(name: &str, group: &[(Mode, &Item)], set: Set, data: &Data) -> Shape {
    match &group[0].1.kind {
        Kind::Function(function) => {
            let signature = data.signature(name, group[0].0.minor);
            let mut function = signature.unwrap_or_else(|| function.clone());
            function.symbol = data.pypy_symbol(name).or_else(|| symbol(group));
            Shape::Function(function)
        }
        Kind::Static { ty, mutable, .. } => Shape::Static {
            ty: ty.clone(),
            mutable: *mutable,
            symbol: symbol(group),
        },
        Kind::Alias(ty) => Shape::Alias(ty.clone()),
        Kind::Callback(function) => {
            let signature = data.signature(name, group[0].0.minor);
            Shape::Callback(signature.unwrap_or_else(|| function.clone()))
        }
        Kind::Record(first) => {
            let irregular = group.iter().find_map(|(mode, item)| match &item.kind {
                Kind::Record(record) => record
                    .irregular
                    .as_ref()
                    .map(|why| format!("{why} ({})", mode.name())),
                _ => None,
            });
            match irregular {
                Some(why) => Shape::ByHand(why),
                None => fields(name, group, set, data).map_or_else(Shape::ByHand, |fields| {
                    Shape::Record {
                        union: first.union,
                        fields,
                    }
                }),
            }
        }
        Kind::Opaque => Shape::Opaque,
        Kind::Enum { repr, .. } => {
            let mut variants: Vec<(String, i128, Vec<Mode>)> = Vec::new();
            for (mode, item) in group {
                let Kind::Enum {
                    variants: found, ..
                } = &item.kind
                else {
                    continue;
                };
                for (name, value) in found {
                    match variants
                        .iter_mut()
                        .find(|(n, v, _)| n == name && v == value)
                    {
                        Some((.., modes)) => modes.push(*mode),
                        None => variants.push((name.clone(), *value, vec![*mode])),
                    }
                }
            }
            let owner = name;
            let variants = variants
                .into_iter()
                .map(|(name, value, modes)| {
                    let modes = Set::of(&modes);
                    let pypy = modes.pypy() || data.pypy_also(&format!("{owner}::{name}"));
                    (name, value, modes.with_pypy(pypy))
                })
                .collect();
            Shape::Enum {
                repr: repr.clone(),
                variants,
            }
        }
        Kind::Const { ty, value } => Shape::Const {
            ty: data.constant_type(name).unwrap_or_else(|| ty.clone()),
            value: value.clone(),
        },
        Kind::Inline | Kind::CallMacro => Shape::ByHand("has a body".to_owned()),
        Kind::Foreign(why) => Shape::ByHand(why.clone()),
    }
}

/// Splits the modes of a record so that each part can have one order of fields.
fn layouts<'i>(
    name: &str,
    group: Vec<(Mode, &'i Item)>,
    data: &Data,
) -> Vec<Vec<(Mode, &'i Item)>> {
    if !matches!(group[0].1.kind, Kind::Record(_)) {
        return vec![group];
    }
    let mut parts: Vec<Vec<(Mode, &Item)>> = Vec::new();
    for member in group {
        let place = parts.iter().position(|part| {
            let mut longer = part.clone();
            longer.push(member);
            fields(name, &longer, Set::default(), data).is_ok()
        });
        match place {
            Some(place) => parts[place].push(member),
            None => parts.push(vec![member]),
        }
    }
    parts
}

fn symbol(group: &[(Mode, &Item)]) -> Option<String> {
    group.iter().find_map(|(_, item)| match &item.kind {
        Kind::Function(function) => function.symbol.clone(),
        Kind::Static { symbol, .. } => symbol.clone(),
        _ => None,
    })
}

/// The fields of all versions in one order, each with the set of modes that have it.
fn fields(
    name: &str,
    group: &[(Mode, &Item)],
    set: Set,
    data: &Data,
) -> Result<Vec<(Param, Set)>, String> {
    let mut order: Vec<(Param, Vec<Mode>)> = Vec::new();
    for (mode, item) in group {
        let Kind::Record(record) = &item.kind else {
            continue;
        };
        let mut at = 0;
        for field in &record.fields {
            let mut field = field.clone();
            if let Some(ty) = data.constant_type(&format!("{name}::{}", field.name)) {
                match ty.split_once(": ") {
                    Some((name, ty)) => (field.name, field.ty) = (name.to_owned(), ty.to_owned()),
                    None => field.ty = ty,
                }
            }
            match order.iter().position(|(other, _)| {
                other.name == field.name && plain(&other.ty) == plain(&field.ty)
            }) {
                Some(found) if found >= at => {
                    order[found].1.push(*mode);
                    at = found + 1;
                }
                Some(_) => return Err(format!("{} moved among the fields", field.name)),
                None => {
                    order.insert(at, (field, vec![*mode]));
                    at += 1;
                }
            }
        }
    }
    Ok(order
        .into_iter()
        .map(|(field, modes)| {
            let path = format!("{name}::{}", field.name);
            let mut modes = Set::of(&modes);
            if set.pypy() && data.pypy_also(&path) {
                modes = modes.with_pypy(true);
            }
            if data.graalpy_lacks(&path) && !data.graalpy_lacks(name) {
                modes = modes.without_graalpy();
            }
            (field, modes)
        })
        .collect())
}

fn plain(ty: &str) -> String {
    ty.replace("*const ", "*mut ")
}
