//! ELF is read in `tests/sample.rs`, from a library that was built. Libraries of other platforms are written here.

use object::pe::{IMAGE_DIRECTORY_ENTRY_EXPORT, IMAGE_FILE_DLL, IMAGE_FILE_MACHINE_AMD64};
use object::write::pe::{NtHeaders, Writer};
use object::write::{Object, StandardSection, Symbol, SymbolSection};
use object::{Architecture, BinaryFormat, Endianness, SymbolFlags, SymbolKind, SymbolScope};

use super::*;

/// In the order of their names, as exports of Windows are; something of the user's is among them.
const EXPORTS: [(&str, &str); 4] = [
    ("PYO3_INTROSPECTION_1_23", "{\"type\":\"module\"}"),
    ("PYO3_INTROSPECTION_1_4", "{\"name\":\"é\"}"),
    ("PyInit_module", "no record"),
    ("_PYO3_OTHER", "no record either"),
];

#[test]
fn what_is_no_library_is_an_error() {
    assert!(records(b"nothing").is_err());
    assert!(records(&[]).is_err());
    // A file for several platforms that holds none.
    assert!(records(&[0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 0]).is_err());
}

#[test]
fn records_of_macos() {
    for architecture in [Architecture::Aarch64, Architecture::X86_64] {
        let library = mach_o(architecture, &EXPORTS);
        assert_eq!(records(&library).unwrap(), expected());
    }
}

#[test]
fn of_a_library_for_several_platforms_the_first_is_read() {
    let second = mach_o(
        Architecture::X86_64,
        &[("PYO3_INTROSPECTION_1_5", "another")],
    );
    let first = mach_o(Architecture::Aarch64, &EXPORTS);
    assert_eq!(records(&universal(&[&first, &second])).unwrap(), expected());
    assert_eq!(
        records(&universal(&[&second, &first])).unwrap(),
        ["another"]
    );
}

#[test]
fn records_of_windows() {
    assert_eq!(records(&dll(&EXPORTS)).unwrap(), expected());
}

#[test]
fn records_of_another_version_are_refused() {
    let newer = [("PYO3_INTROSPECTION_2_4", "{}")];
    for library in [mach_o(Architecture::Aarch64, &newer), dll(&newer)] {
        let error = records(&library).unwrap_err().to_string();
        assert!(error.contains("another version"), "{error}");
    }
}

#[test]
fn a_record_that_ends_too_early_is_an_error() {
    let library = mach_o(Architecture::Aarch64, &EXPORTS[..1]);
    let length = (EXPORTS[0].1.len() as u32).to_le_bytes();
    let at = library
        .windows(4)
        .position(|bytes| bytes == length)
        .unwrap();
    let mut broken = library;
    broken[at..at + 4].copy_from_slice(&u32::MAX.to_le_bytes());
    let error = records(&broken).unwrap_err();
    assert!(format!("{error:#}").contains("PYO3_INTROSPECTION_1_23: nothing lies at"));
}

fn expected() -> Vec<&'static str> {
    vec![EXPORTS[0].1, EXPORTS[1].1]
}

/// The length, then the text, as the runtime's `Record` lies in memory.
fn record(text: &str) -> Vec<u8> {
    let length = u32::try_from(text.len()).unwrap();
    [&length.to_le_bytes(), text.as_bytes()].concat()
}

fn mach_o(architecture: Architecture, exports: &[(&str, &str)]) -> Vec<u8> {
    let mut library = Object::new(BinaryFormat::MachO, architecture, Endianness::Little);
    // Something else comes first, so that addresses are no offsets.
    let code = library.section_id(StandardSection::Text);
    library.append_section_data(code, &[0; 64], 16);
    let data = library.section_id(StandardSection::ReadOnlyData);
    for (name, text) in exports {
        let bytes = record(text);
        let value = library.append_section_data(data, &bytes, 4);
        library.add_symbol(Symbol {
            name: name.as_bytes().to_vec(),
            value,
            size: bytes.len() as u64,
            kind: SymbolKind::Data,
            scope: SymbolScope::Dynamic,
            weak: false,
            section: SymbolSection::Section(data),
            flags: SymbolFlags::None,
        });
    }
    library.write().unwrap()
}

/// One file of several: a header that says where each lies.
fn universal(libraries: &[&[u8]]) -> Vec<u8> {
    const HEADER: usize = 0x1000;
    let mut header = vec![0xcafe_babe_u32, libraries.len() as u32];
    let mut content = Vec::new();
    for library in libraries {
        // Of the processor nobody asks.
        let (offset, size) = (HEADER + content.len(), library.len());
        header.extend([0, 0, offset as u32, size as u32, 0]);
        content.extend_from_slice(library);
    }
    let mut file: Vec<u8> = header.iter().flat_map(|word| word.to_be_bytes()).collect();
    file.resize(HEADER, 0);
    file.extend(content);
    file
}

fn dll(exports: &[(&str, &str)]) -> Vec<u8> {
    let (directory, content) = export_section(exports, 0);
    let (directory, size) = (directory.len() as u32, content.len() as u32);
    let mut file = Vec::new();
    let mut writer = Writer::new(true, 0x1000, 0x200, &mut file);
    writer.reserve_dos_header_and_stub();
    writer.reserve_nt_headers(16);
    writer.reserve_section_headers(1);
    let section = writer.reserve_rdata_section(directory + size);
    writer.set_data_directory(
        IMAGE_DIRECTORY_ENTRY_EXPORT,
        section.virtual_address,
        directory,
    );
    writer.write_dos_header_and_stub().unwrap();
    writer.write_nt_headers(NtHeaders {
        machine: IMAGE_FILE_MACHINE_AMD64,
        time_date_stamp: 0,
        characteristics: IMAGE_FILE_DLL,
        major_linker_version: 0,
        minor_linker_version: 0,
        address_of_entry_point: 0,
        image_base: 0x1_8000_0000,
        major_operating_system_version: 6,
        minor_operating_system_version: 0,
        major_image_version: 0,
        minor_image_version: 0,
        major_subsystem_version: 6,
        minor_subsystem_version: 0,
        subsystem: 2,
        dll_characteristics: 0,
        size_of_stack_reserve: 0,
        size_of_stack_commit: 0,
        size_of_heap_reserve: 0,
        size_of_heap_commit: 0,
    });
    writer.write_section_headers();
    let (directory, content) = export_section(exports, section.virtual_address);
    writer.write_section(section.file_offset, &[directory, content].concat());
    file
}

/// The export directory with its tables of addresses, names and ordinals, and behind it what is exported: an address
/// within the directory would be that of another library's function.
fn export_section(exports: &[(&str, &str)], start: u32) -> (Vec<u8>, Vec<u8>) {
    const DIRECTORY: usize = 40;
    let count = exports.len();
    let names_at = DIRECTORY + 4 * count;
    let ordinals_at = names_at + 4 * count;
    let (mut texts, texts_at) = (b"module.pyd\0".to_vec(), ordinals_at + 2 * count);
    let (mut addresses, mut names) = (Vec::new(), Vec::new());
    let at = |offset: usize| start + offset as u32;
    for (name, _) in exports {
        names.push(at(texts_at + texts.len()));
        texts.extend_from_slice(name.as_bytes());
        texts.push(0);
    }
    let (mut content, content_at) = (Vec::new(), texts_at + texts.len());
    for (_, text) in exports {
        addresses.push(at(content_at + content.len()));
        content.extend(record(text));
    }
    let count = count as u32;
    let directory = [
        0,
        0,
        0,
        at(texts_at),
        1,
        count,
        count,
        at(DIRECTORY),
        at(names_at),
        at(ordinals_at),
    ];
    let words = directory.into_iter().chain(addresses).chain(names);
    let mut section: Vec<u8> = words.flat_map(u32::to_le_bytes).collect();
    section.extend((0..count as u16).flat_map(u16::to_le_bytes));
    section.extend(texts);
    (section, content)
}
