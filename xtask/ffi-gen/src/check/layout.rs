//! Sizes, alignments, offsets and values: a C and a Rust program print them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{ensure, Context, Result};
use syn::Type;

use super::ctype;
use super::source::Declarations;
use super::Outcome;
use crate::data::Data;
use crate::generate::crate_dir;
use crate::interpreter::{Implementation, Interpreter};
use crate::mode::Mode;
use crate::model::{Item, Kind};
use crate::parse;

/// Fields whose name is a keyword in Rust, or that the crate calls differently.
const FIELDS: &[(&str, &str)] = &[("type_code", "type"), ("_type", "type")];

/// Compares what both programs print.
pub fn check(
    python: &Interpreter,
    mode: &Mode,
    rust: &Declarations,
    headers: &BTreeMap<String, Item>,
    data: &Data,
    dir: &Path,
) -> Result<Outcome> {
    let mut outcome = Outcome::default();
    let mut c = String::from("#include <stdio.h>\n#include <stddef.h>\n#include <stdint.h>\n");
    c.push_str(&parse::source(python));
    c.push_str(&ctype::names());
    c.push_str("int main(void) {\n");
    let mut r = String::from("#![allow(deprecated)]\nuse pyrope_ffi::*;\nfn main() {\n");
    for record in &rust.records {
        let Some(Kind::Record(shape)) = headers.get(&record.name).map(|item| &item.kind) else {
            continue;
        };
        if record.fields.is_empty() && data.opaque(&record.name) {
            continue;
        }
        let name = &record.name;
        writeln!(c, "printf(\"size {name} %zu\\n\", sizeof({name}));")?;
        writeln!(c, "printf(\"align {name} %zu\\n\", _Alignof({name}));")?;
        writeln!(r, "println!(\"size {name} {{}}\", size_of::<{name}>());")?;
        writeln!(r, "println!(\"align {name} {{}}\", align_of::<{name}>());")?;
        for field in &record.fields {
            let c_field = FIELDS
                .iter()
                .find(|(rust, _)| rust == field)
                .map_or(&field[..], |f| f.1);
            let declared = shape
                .fields
                .iter()
                .any(|f| f.name.trim_start_matches('_') == c_field || f.name == c_field);
            if !declared {
                if shape.irregular.is_none() {
                    outcome.differ(format!("{name}.{field}: not in the headers"));
                }
                continue;
            }
            writeln!(
                c,
                "printf(\"offset {name}.{field} %zu\\n\", offsetof({name}, {c_field}));"
            )?;
            let offset = if record.union {
                "0".to_owned()
            } else {
                format!("core::mem::offset_of!({name}, {field})")
            };
            writeln!(r, "println!(\"offset {name}.{field} {{}}\", {offset});")?;
        }
        for field in &shape.fields {
            let known = record.fields.iter().any(|name| {
                *name == field.name
                    || FIELDS
                        .iter()
                        .any(|(rust, c)| rust == name && field.name.trim_start_matches('_') == *c)
            });
            if !known && !field.name.starts_with('_') && !data.opaque(name) && !record.union {
                outcome.differ(format!("{name}.{}: not in Rust", field.name));
            }
        }
    }
    // Newer headers may give a flag another value at an old level.
    let own = mode.limited.is_none_or(|level| level == python.minor);
    for constant in rust.constants.iter().filter(|_| own) {
        if exists(headers, &constant.name) {
            value(&mut c, &mut r, &constant.name, &constant.ty)?;
        }
    }
    for (name, variants) in &rust.enums {
        for variant in variants.iter().filter(|variant| exists(headers, variant)) {
            writeln!(
                c,
                "printf(\"value {variant} %lld\\n\", (long long)({variant}));"
            )?;
            writeln!(
                r,
                "println!(\"value {variant} {{}}\", {name}::{variant} as i64);"
            )?;
        }
    }
    c.push_str("return 0; }\n");
    r.push_str("}\n");
    let c = run_c(python, mode, &c, dir)?;
    let r = run_rust(mode, &r, dir)?;
    for (key, value) in &c {
        outcome.checked += 1;
        match r.get(key) {
            Some(other) if other == value => {}
            other => outcome.differ(format!(
                "{key}: C {value}, Rust {}",
                other.map_or("-", |v| v)
            )),
        }
    }
    Ok(outcome)
}

fn exists(headers: &BTreeMap<String, Item>, name: &str) -> bool {
    match headers.get(name).map(|item| &item.kind) {
        Some(Kind::Const { .. }) => true,
        Some(_) => false,
        None => headers.values().any(|item| match &item.kind {
            Kind::Enum { variants, .. } => variants.iter().any(|(variant, _)| variant == name),
            _ => false,
        }),
    }
}

fn value(c: &mut String, r: &mut String, name: &str, ty: &Type) -> Result<()> {
    match ty {
        Type::Reference(_) => {
            let str = matches!(ty, Type::Reference(r) if matches!(&*r.elem, Type::Path(p) if p.path.is_ident("str")));
            let bytes = if str { "" } else { ".to_str().unwrap()" };
            writeln!(c, "printf(\"value {name} %s\\n\", {name});")?;
            writeln!(r, "println!(\"value {name} {{}}\", {name}{bytes});")?;
        }
        Type::Ptr(_) => {
            writeln!(
                c,
                "printf(\"value {name} %lld\\n\", (long long)(intptr_t)({name}));"
            )?;
            writeln!(r, "println!(\"value {name} {{}}\", {name} as isize);")?;
        }
        Type::Path(path) if path.path.is_ident("c_double") => {
            writeln!(c, "printf(\"value {name} %.17g\\n\", (double)({name}));")?;
            writeln!(r, "println!(\"value {name} {{}}\", {name});")?;
        }
        _ => {
            writeln!(c, "printf(\"value {name} %lld\\n\", (long long)({name}));")?;
            writeln!(r, "println!(\"value {name} {{}}\", {name} as i64);")?;
        }
    }
    Ok(())
}

fn run_c(
    python: &Interpreter,
    mode: &Mode,
    source: &str,
    dir: &Path,
) -> Result<BTreeMap<String, String>> {
    let file = dir.join("layout.c");
    let program = dir.join("layout");
    fs::write(&file, source)?;
    let output = Command::new("gcc")
        .args(["-O0", "-w", "-o"])
        .arg(&program)
        .args(parse::options(python, mode))
        // Inline functions of the headers want symbols of the library, which nothing here calls.
        .args([
            "-ffunction-sections",
            "-Wl,--gc-sections",
            "-Wl,--unresolved-symbols=ignore-all",
        ])
        .arg(&file)
        .output()
        .context("cannot run gcc")?;
    ensure!(
        output.status.success(),
        "{} {}: {}",
        python.name(),
        mode.name(),
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(pairs(&Command::new(&program).output()?.stdout))
}

fn run_rust(mode: &Mode, source: &str, dir: &Path) -> Result<BTreeMap<String, String>> {
    let package = dir.join("layout-rs");
    fs::create_dir_all(package.join("src"))?;
    write_if_new(
        &package.join("Cargo.toml"),
        &format!(
            "[package]\nname = \"pyrope-ffi-layout\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\
             [dependencies]\npyrope-ffi = {{ path = {:?} }}\n[workspace]\n",
            crate_dir().canonicalize()?
        ),
    )?;
    write_if_new(&package.join("src/main.rs"), source)?;
    let config = dir.join(format!("{}.txt", mode.name().replace(' ', "-")));
    write_if_new(&config, &configuration(mode))?;
    let output = Command::new("cargo")
        .args(["run", "--quiet", "--offline", "--manifest-path"])
        .arg(package.join("Cargo.toml"))
        .env("PYO3_CONFIG_FILE", &config)
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env("CARGO_TARGET_DIR", dir.join("target"))
        .output()
        .context("cannot run cargo")?;
    ensure!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(pairs(&output.stdout))
}

/// The configuration file that puts the crate into a mode.
fn configuration(mode: &Mode) -> String {
    let implementation = match mode.implementation {
        Implementation::CPython => "CPython",
        Implementation::PyPy => "PyPy",
    };
    let minor = mode.limited.unwrap_or(mode.minor);
    let kind = match (mode.limited.is_some(), mode.free_threaded) {
        (false, false) => "gil_enabled",
        (false, true) => "free_threaded",
        (true, false) => "abi3",
        (true, true) => "abi3t",
    };
    let mut flags = Vec::new();
    if mode.debug {
        flags.extend(["Py_DEBUG", "Py_REF_DEBUG"]);
    }
    if mode.free_threaded {
        flags.push("Py_GIL_DISABLED");
    }
    let debug = if mode.debug && mode.limited.is_none() {
        "-debug"
    } else {
        ""
    };
    let abi = match mode.implementation {
        Implementation::CPython => format!("target_abi=CPython-{kind}-3.{minor}{debug}\n"),
        Implementation::PyPy => String::new(),
    };
    format!(
        "implementation={implementation}\nversion=3.{}\nshared=true\n{abi}pointer_width=64\n\
         build_flags={}\nsuppress_build_script_link_lines=true\n",
        mode.minor,
        flags.join(",")
    )
}

fn write_if_new(path: &Path, text: &str) -> Result<()> {
    if fs::read_to_string(path).ok().as_deref() != Some(text) {
        fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}

/// `size PyObject 16` as a pair of `size PyObject` and `16`.
fn pairs(output: &[u8]) -> BTreeMap<String, String> {
    String::from_utf8_lossy(output)
        .lines()
        .filter_map(|line| {
            let (kind, rest) = line.split_once(' ')?;
            let (name, value) = rest.split_once(' ').unwrap_or((rest, ""));
            Some((format!("{kind} {name}"), value.to_owned()))
        })
        .collect()
}
