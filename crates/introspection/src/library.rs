//! Records in a library: each behind an exported symbol.

use anyhow::{bail, Context, Result};
use object::read::macho::{FatArch, MachOFatFile32, MachOFatFile64};
use object::{File, FileKind, Object, ObjectSection};

/// What the symbols' names start with. The digit is the version of the format.
const PREFIX: &str = "PYO3_INTROSPECTION_";
const VERSION: &str = "1_";

/// The texts of all records, in the order of their symbols' names.
pub(crate) fn records(data: &[u8]) -> Result<Vec<String>> {
    let file = parse(data)?;
    let mut found = Vec::new();
    for export in file.exports()? {
        let name = String::from_utf8_lossy(export.name());
        // Mach-O puts an underscore before each name.
        let Some(rest) = name.trim_start_matches('_').strip_prefix(PREFIX) else {
            continue;
        };
        if !rest.starts_with(VERSION) {
            bail!("the records are of another version than this tool: {name}");
        }
        let text = text(&file, export.address()).with_context(|| name.to_string())?;
        found.push((rest.to_owned(), text));
    }
    found.sort();
    found.dedup();
    Ok(found.into_iter().map(|(_, text)| text).collect())
}

/// The library; of several platforms in one file the first.
fn parse(data: &[u8]) -> Result<File<'_>> {
    let slice = match FileKind::parse(data)? {
        FileKind::MachOFat32 => first(MachOFatFile32::parse(data)?.arches(), data)?,
        FileKind::MachOFat64 => first(MachOFatFile64::parse(data)?.arches(), data)?,
        _ => data,
    };
    Ok(File::parse(slice)?)
}

fn first<'a, A: FatArch>(arches: &[A], data: &'a [u8]) -> Result<&'a [u8]> {
    let arch = arches.first().context("a file for no platform")?;
    Ok(arch.data(data)?)
}

/// The record at an address: its length, then its text.
fn text(file: &File<'_>, address: u64) -> Result<String> {
    let length = bytes(file, address, 4)?.try_into()?;
    let length = if file.is_little_endian() {
        u32::from_le_bytes(length)
    } else {
        u32::from_be_bytes(length)
    };
    let text = bytes(file, address + 4, length.into())?;
    Ok(std::str::from_utf8(text)?.to_owned())
}

fn bytes<'a>(file: &File<'a>, address: u64, size: u64) -> Result<&'a [u8]> {
    for section in file.sections() {
        if let Ok(Some(data)) = section.data_range(address, size) {
            return Ok(data);
        }
    }
    bail!("nothing lies at address {address:#x}")
}

#[cfg(test)]
mod tests;
