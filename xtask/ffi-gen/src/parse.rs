//! Reads an interpreter's headers with libclang.

mod headers;
mod macros;
mod types;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::{Path, PathBuf};

use anyhow::{ensure, Context, Result};
use clang::diagnostic::Severity;
use clang::{Clang, Entity, EntityKind, EvaluationResult, Index, Linkage, Type, TypeKind, Unsaved};

use self::headers::{EXTRA, EXTRA_FULL, IGNORED, TAGS};
use crate::data::Data;
use crate::interpreter::{Implementation, Interpreter};
use crate::mode::Mode;
use crate::model::{Function, Item, Kind, Param, Record, Value};

/// Everything that the headers declare in a mode, by name.
pub fn headers(
    clang: &Clang,
    python: &Interpreter,
    mode: &Mode,
    data: &Data,
) -> Result<BTreeMap<String, Item>> {
    let index = Index::new(clang, false, false);
    let source = source(python);
    let unit = unit(&index, python, mode, &source, true)?;
    let mut reader = Reader::new(python, data);
    let entities: Vec<Entity<'_>> = unit
        .get_entity()
        .get_children()
        .into_iter()
        .filter(|entity| reader.header(entity).is_some())
        .collect();
    for entity in &entities {
        reader.name_tags(entity);
    }
    for entity in &entities {
        reader.read(entity);
    }
    let macros = reader.macros(&entities);
    let mut values = String::from(&source);
    for name in macros.keys() {
        values.push_str(&format!(
            "const __auto_type pyrope_value_{name} = ({name});\n"
        ));
    }
    let unit = self::unit(&index, python, mode, &values, false)?;
    for entity in unit.get_entity().get_children() {
        let name = entity.get_name().unwrap_or_default();
        let Some(name) = name.strip_prefix("pyrope_value_") else {
            continue;
        };
        if let Some(value) = reader.value(&entity, macros[name].hex) {
            let Macro { header, line, .. } = macros[name].clone();
            reader.add(Item {
                header,
                name: name.to_owned(),
                kind: value,
                line,
            });
        }
    }
    if python.implementation == Implementation::PyPy {
        reader.apply_renames(&entities);
    }
    reader.call_macros(&entities);
    Ok(reader.items)
}

/// A C file that includes all headers.
pub fn source(python: &Interpreter) -> String {
    let mut source = String::from("#include <Python.h>\n");
    let here = |header: &str| python.include.iter().any(|dir| dir.join(header).exists());
    for header in EXTRA.iter().filter(|header| here(header)) {
        source.push_str(&format!("#include <{header}>\n"));
    }
    source.push_str("#ifndef Py_LIMITED_API\n");
    for header in EXTRA_FULL.iter().filter(|header| here(header)) {
        source.push_str(&format!("#include <{header}>\n"));
    }
    source.push_str("#endif\n");
    source
}

/// The compiler options for the headers of an interpreter in a mode.
pub fn options(python: &Interpreter, mode: &Mode) -> Vec<String> {
    let mut options: Vec<String> = python
        .include
        .iter()
        .map(|dir| format!("-I{}", dir.display()))
        .collect();
    options.extend(mode.defines(python));
    options.push("-Wno-everything".to_owned());
    options
}

fn unit<'i>(
    index: &'i Index<'i>,
    python: &Interpreter,
    mode: &Mode,
    source: &str,
    strict: bool,
) -> Result<clang::TranslationUnit<'i>> {
    let file = std::env::temp_dir().join("pyrope-ffi-gen.c");
    std::fs::write(&file, "")?;
    let mut options = options(python, mode);
    options.push("-ferror-limit=0".to_owned());
    options.extend(compiler_headers());
    let unit = index
        .parser(&file)
        .unsaved(&[Unsaved::new(&file, source)])
        .arguments(&options)
        .detailed_preprocessing_record(strict)
        .parse()
        .with_context(|| format!("libclang cannot read {} {}", python.name(), mode.name()))?;
    if strict {
        let errors: Vec<String> = unit
            .get_diagnostics()
            .iter()
            .filter(|diagnostic| diagnostic.get_severity() >= Severity::Error)
            .map(ToString::to_string)
            .collect();
        ensure!(
            errors.is_empty(),
            "{} {}: {}",
            python.name(),
            mode.name(),
            errors.join("\n")
        );
    }
    Ok(unit)
}

/// Where `stddef.h` and the like are: a libclang that is loaded at run time does not know its own, and gcc's will do.
fn compiler_headers() -> Option<String> {
    let output = std::process::Command::new("gcc")
        .arg("-print-file-name=include")
        .output()
        .ok()?;
    let dir = String::from_utf8(output.stdout).ok()?;
    Some(format!("-I{}", dir.trim()))
}

#[derive(Clone)]
struct Macro {
    header: String,
    line: u32,
    hex: bool,
}

struct Reader<'d> {
    data: &'d Data,
    include: Vec<PathBuf>,
    items: BTreeMap<String, Item>,
    /// Names that typedefs give to struct tags.
    tags: HashMap<String, String>,
    /// Typedefs of pointers to functions.
    callbacks: HashSet<String>,
}

impl<'d> Reader<'d> {
    fn new(python: &Interpreter, data: &'d Data) -> Self {
        Self {
            data,
            include: python.include.clone(),
            items: BTreeMap::new(),
            tags: TAGS
                .iter()
                .map(|(tag, name)| ((*tag).to_owned(), (*name).to_owned()))
                .collect(),
            callbacks: HashSet::new(),
        }
    }

    /// The header that declares an entity and the line there, if it is one of Python's.
    fn header(&self, entity: &Entity<'_>) -> Option<(String, u32)> {
        let location = entity.get_location()?.get_expansion_location();
        let path = location.file?.get_path();
        let below = self
            .include
            .iter()
            .find_map(|dir| path.strip_prefix(dir).ok())?;
        let header = below.with_extension("").to_str()?.to_owned();
        let private = below.starts_with(Path::new("internal"));
        (!private && !IGNORED.contains(&header.as_str())).then_some((header, location.line))
    }

    fn add(&mut self, item: Item) {
        match self.items.get(&item.name) {
            // A declaration with more to say replaces a forward declaration.
            Some(old) if !matches!(old.kind, Kind::Opaque | Kind::Inline) => {}
            _ => {
                self.items.insert(item.name.clone(), item);
            }
        }
    }

    /// Learns what typedefs call tags, and which typedefs are functions, before any type is read.
    fn name_tags(&mut self, entity: &Entity<'_>) {
        if entity.get_kind() != EntityKind::TypedefDecl {
            return;
        }
        let (Some(name), Some(ty)) = (entity.get_name(), entity.get_typedef_underlying_type())
        else {
            return;
        };
        let canonical = ty.get_canonical_type();
        if canonical
            .get_pointee_type()
            .is_some_and(|pointee| function_type(&pointee).is_some())
        {
            self.callbacks.insert(name);
        } else if matches!(
            ty.get_kind(),
            TypeKind::Elaborated | TypeKind::Record | TypeKind::Enum
        ) {
            let tag = ty
                .get_canonical_type()
                .get_declaration()
                .and_then(|tag| tag.get_name());
            if let Some(tag) = tag.filter(|tag| named_tag(tag)) {
                let plain = !name.starts_with('_');
                if plain || !self.tags.contains_key(&tag) {
                    // The first public name wins, so that aliases stay aliases.
                    if self.tags.get(&tag).is_none_or(|old| old.starts_with('_')) {
                        self.tags.insert(tag, name);
                    }
                }
            }
        }
    }

    fn read(&mut self, entity: &Entity<'_>) {
        let Some((header, line)) = self.header(entity) else {
            return;
        };
        let Some(name) = entity.get_name().filter(|name| named_tag(name)) else {
            // A typedef's enumeration is read there.
            let ty = entity
                .get_type()
                .map(|ty| ty.get_display_name())
                .unwrap_or_default();
            if entity.get_kind() == EntityKind::EnumDecl && !named_tag(&ty) {
                self.read_constants(entity, &header);
            }
            return;
        };
        let (mut header, mut line) = (header, line);
        let kind = match entity.get_kind() {
            EntityKind::FunctionDecl => self.function(entity),
            EntityKind::VarDecl => self.variable(entity),
            EntityKind::TypedefDecl => {
                let Some(kind) = self.typedef(entity, &name) else {
                    return;
                };
                let ty = entity.get_type().map(|ty| ty.get_canonical_type());
                let definition = ty.and_then(|ty| ty.get_declaration()?.get_definition());
                if let (Some(place), Kind::Record(_) | Kind::Enum { .. }) = (
                    definition.and_then(|definition| self.header(&definition)),
                    &kind,
                ) {
                    (header, line) = place;
                }
                kind
            }
            EntityKind::StructDecl | EntityKind::UnionDecl | EntityKind::EnumDecl
                if entity
                    .get_definition()
                    .is_some_and(|definition| definition != *entity) =>
            {
                return
            }
            EntityKind::StructDecl | EntityKind::UnionDecl => {
                let name = self.tags.get(&name).cloned().unwrap_or(name);
                let kind = self.record(entity);
                self.add(Item {
                    header,
                    name,
                    kind,
                    line,
                });
                return;
            }
            EntityKind::EnumDecl => {
                let name = self.tags.get(&name).cloned().unwrap_or(name);
                let kind = self.enumeration(entity);
                self.add(Item {
                    header,
                    name,
                    kind,
                    line,
                });
                return;
            }
            _ => return,
        };
        self.add(Item {
            header,
            name,
            kind,
            line,
        });
    }

    fn read_constants(&mut self, entity: &Entity<'_>, header: &str) {
        for variant in entity.get_children() {
            let (Some(name), Some((value, _))) =
                (variant.get_name(), variant.get_enum_constant_value())
            else {
                continue;
            };
            let line = self.header(&variant).map_or(0, |(_, line)| line);
            let value = Value::Int {
                value: value.into(),
                hex: false,
            };
            let kind = Kind::Const {
                ty: "c_int".to_owned(),
                value,
            };
            self.add(Item {
                header: header.to_owned(),
                name,
                kind,
                line,
            });
        }
    }

    fn function(&self, entity: &Entity<'_>) -> Kind {
        if entity.get_linkage() != Some(Linkage::External) || entity.is_definition() {
            return Kind::Inline;
        }
        let arguments = entity.get_arguments().unwrap_or_default();
        let result = entity.get_result_type().expect("a function has a result");
        let params = arguments
            .iter()
            .map(|param| (param.get_name(), param.get_type()));
        match self.signature(params, &result, entity.is_variadic()) {
            Ok(function) => Kind::Function(function),
            Err(why) => Kind::Foreign(why),
        }
    }

    fn signature<'t>(
        &self,
        params: impl Iterator<Item = (Option<String>, Option<Type<'t>>)>,
        result: &Type<'t>,
        variadic: bool,
    ) -> Result<Function, String> {
        let params = params
            .enumerate()
            .map(|(i, (name, ty))| {
                let ty = self.ty(&ty.ok_or("no type")?, Place::Param)?;
                let name = name.map_or_else(|| format!("arg{}", i + 1), |name| escape(&name));
                Ok(Param { name, ty })
            })
            .collect::<Result<Vec<_>, String>>()?;
        let result = match result.get_canonical_type().get_kind() {
            TypeKind::Void => None,
            _ => Some(self.ty(result, Place::Result)?),
        };
        Ok(Function {
            params,
            variadic,
            result,
            symbol: None,
        })
    }

    fn variable(&self, entity: &Entity<'_>) -> Kind {
        if entity.get_linkage() != Some(Linkage::External) {
            return Kind::Foreign("a variable of each file".to_owned());
        }
        let ty = entity.get_type().expect("a variable has a type");
        match self.ty(&ty, Place::Field) {
            Ok(text) => Kind::Static {
                ty: text,
                mutable: !constant(&ty),
                symbol: None,
            },
            Err(why) => Kind::Foreign(why),
        }
    }

    fn typedef(&mut self, entity: &Entity<'_>, name: &str) -> Option<Kind> {
        let ty = entity.get_typedef_underlying_type()?;
        if let Some(function) = function_pointer(&ty) {
            // The parameters' names are children of the typedef.
            let params = entity
                .get_children()
                .into_iter()
                .filter(|child| child.get_kind() == EntityKind::ParmDecl)
                .map(|param| (param.get_name(), param.get_type()));
            let result = function.get_result_type()?;
            return Some(
                match self.signature(params, &result, function.is_variadic()) {
                    Ok(function) => Kind::Callback(function),
                    Err(why) => Kind::Foreign(why),
                },
            );
        }
        if self.callbacks.contains(name) {
            let target = self.ty(&ty, Place::Field).ok()?;
            let target = target
                .strip_prefix("Option<")
                .and_then(|t| t.strip_suffix('>'));
            return Some(Kind::Alias(target?.to_owned()));
        }
        let canonical = ty.get_canonical_type();
        if matches!(canonical.get_kind(), TypeKind::Record | TypeKind::Enum) {
            let declaration = canonical.get_declaration()?;
            let tag = declaration.get_name().unwrap_or_default();
            let through = ty
                .get_declaration()
                .is_some_and(|d| d.get_kind() == EntityKind::TypedefDecl);
            if through || (self.tags.get(&tag).is_some_and(|other| other != name)) {
                // A second name for a type that has one.
                return Some(match self.ty(&ty, Place::Field) {
                    Ok(target) if target != name => Kind::Alias(target),
                    _ => return None,
                });
            }
            let definition = declaration.get_definition();
            return Some(match definition {
                Some(definition) if canonical.get_kind() == TypeKind::Enum => {
                    self.enumeration(&definition)
                }
                Some(definition) if self.header(&definition).is_some() => self.record(&definition),
                _ => Kind::Opaque,
            });
        }
        Some(match self.ty(&ty, Place::Field) {
            Ok(target) => Kind::Alias(target),
            Err(why) => Kind::Foreign(why),
        })
    }

    fn record(&self, entity: &Entity<'_>) -> Kind {
        let Some(definition) = entity.get_definition() else {
            return Kind::Opaque;
        };
        let ty = definition.get_type().expect("a record is a type");
        let mut record = Record {
            union: definition.get_kind() == EntityKind::UnionDecl,
            fields: Vec::new(),
            irregular: None,
        };
        for field in ty.get_fields().unwrap_or_default() {
            let name = field.get_name().unwrap_or_default();
            let ty = field.get_type().expect("a field has a type");
            let why = if name.is_empty() {
                "has an unnamed part".to_owned()
            } else if field.is_bit_field() {
                format!("has the bit field {name}")
            } else {
                match self.ty(&ty, Place::Field) {
                    Ok(ty) => {
                        record.fields.push(Param {
                            name: escape(&name),
                            ty,
                        });
                        continue;
                    }
                    Err(why) => format!("{name}: {why}"),
                }
            };
            record.irregular.get_or_insert(why);
        }
        Kind::Record(record)
    }

    fn enumeration(&mut self, entity: &Entity<'_>) -> Kind {
        let definition = entity.get_definition().unwrap_or(*entity);
        let repr = definition
            .get_enum_underlying_type()
            .and_then(|ty| self.ty(&ty, Place::Field).ok())
            .unwrap_or_else(|| "c_int".to_owned());
        let variants = definition
            .get_children()
            .iter()
            .filter_map(|variant| {
                let (value, _) = variant.get_enum_constant_value()?;
                Some((variant.get_name()?, i128::from(value)))
            })
            .collect();
        Kind::Enum { repr, variants }
    }
}

/// Whether the source names a tag, or the compiler does for want of one.
fn named_tag(tag: &str) -> bool {
    !tag.is_empty() && !tag.contains("unnamed") && !tag.contains("anonymous")
}

#[derive(Clone, Copy, PartialEq)]
enum Place {
    Param,
    Result,
    Field,
}

fn constant(ty: &Type<'_>) -> bool {
    match ty.get_kind() {
        TypeKind::ConstantArray | TypeKind::IncompleteArray => ty
            .get_element_type()
            .is_some_and(|element| constant(&element)),
        _ => ty.is_const_qualified(),
    }
}

fn function_type<'t>(ty: &Type<'t>) -> Option<Type<'t>> {
    let ty = ty.get_canonical_type();
    matches!(
        ty.get_kind(),
        TypeKind::FunctionPrototype | TypeKind::FunctionNoPrototype
    )
    .then_some(ty)
}

/// The function behind a pointer type that is not itself named.
fn function_pointer<'t>(ty: &Type<'t>) -> Option<Type<'t>> {
    let mut ty = *ty;
    while ty.get_kind() == TypeKind::Elaborated {
        ty = ty.get_elaborated_type()?;
    }
    match ty.get_kind() {
        TypeKind::Pointer => {
            let pointee = ty.get_pointee_type()?;
            let canonical = pointee.get_canonical_type();
            matches!(
                canonical.get_kind(),
                TypeKind::FunctionPrototype | TypeKind::FunctionNoPrototype
            )
            .then_some(pointee)
        }
        _ => None,
    }
}

/// A C name that is a Rust keyword gets an underscore in front.
fn escape(name: &str) -> String {
    const KEYWORDS: &[&str] = &[
        "type", "self", "ref", "mod", "match", "fn", "in", "loop", "move", "use", "where",
        "where_", "impl", "let", "mut", "pub", "trait", "async", "await", "dyn", "box", "final",
        "override", "yield", "super", "crate", "as",
    ];
    if KEYWORDS.contains(&name) {
        format!("_{name}")
    } else {
        name.to_owned()
    }
}
