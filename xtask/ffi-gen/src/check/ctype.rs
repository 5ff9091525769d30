//! The C type that a Rust type of the crate stands for.

use syn::{GenericArgument, PathArguments, ReturnType, Type};

/// Struct tags that the headers give no name without `struct`, in some version at least.
const TAGS: &[&str] = &[
    "_frozen",
    "_inittab",
    "_mod",
    "_node",
    "_opaque",
    "_PyInterpreterFrame",
    "PyMutex",
    "symtable",
    "wrapperbase",
];

/// C declarations that give them one.
pub fn names() -> String {
    let mut text: String = TAGS
        .iter()
        .map(|tag| format!("typedef struct {tag} {tag};\n"))
        .collect();
    text.push_str("#ifndef PYPY_VERSION\ntypedef struct _frame PyFrameObject;\n#endif\n");
    text
}

/// C's spelling, without `const`: the comparison is made with `const` defined away, since Rust's
/// pointers keep one kind of constness over all versions.
pub fn spell(ty: &Type) -> String {
    match ty {
        Type::Ptr(pointer) => format!("{} *", spell(&pointer.elem)),
        Type::Array(array) => {
            let len = &array.len;
            format!(
                "__typeof__({}[{}])",
                spell(&array.elem),
                quote::quote!(#len)
            )
        }
        Type::Never(_) => "void".to_owned(),
        Type::BareFn(function) => {
            let mut params: Vec<String> = function
                .inputs
                .iter()
                .map(|param| spell(&param.ty))
                .collect();
            if function.variadic.is_some() {
                params.push("...".to_owned());
            }
            if params.is_empty() {
                params.push("void".to_owned());
            }
            let result = match &function.output {
                ReturnType::Default => "void".to_owned(),
                ReturnType::Type(_, ty) => spell(ty),
            };
            format!("__typeof__({result} (*)({}))", params.join(", "))
        }
        Type::Path(path) => {
            let last = path.path.segments.last().expect("a path has a segment");
            if let PathArguments::AngleBracketed(arguments) = &last.arguments {
                // Option<function> is a function pointer that may be null.
                if let Some(GenericArgument::Type(inner)) = arguments.args.first() {
                    return spell(inner);
                }
            }
            named(&last.ident.to_string())
        }
        other => format!("/* {} */", quote::quote!(#other)),
    }
}

fn named(name: &str) -> String {
    match name {
        "c_void" => "void",
        "c_char" => "char",
        "c_schar" => "signed char",
        "c_uchar" => "unsigned char",
        "c_short" => "short",
        "c_ushort" => "unsigned short",
        "c_int" => "int",
        "c_uint" => "unsigned int",
        "c_long" => "long",
        "c_ulong" => "unsigned long",
        "c_longlong" => "long long",
        "c_ulonglong" => "unsigned long long",
        "c_float" => "float",
        "c_double" => "double",
        "bool" => "_Bool",
        "i8" => "int8_t",
        "u8" => "uint8_t",
        "i16" => "int16_t",
        "u16" => "uint16_t",
        "i32" => "int32_t",
        "u32" => "uint32_t",
        "i64" => "int64_t",
        "u64" => "uint64_t",
        "AtomicUsize" => "uintptr_t",
        "AtomicIsize" => "intptr_t",
        "usize" => "size_t",
        "isize" => "Py_ssize_t",
        _ => return name.to_owned(),
    }
    .to_owned()
}
