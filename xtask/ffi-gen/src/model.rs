//! What a header declares, in Rust's terms.

/// A declaration found in one header in one mode.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Path below the include folder without `.h`, as `cpython/listobject`.
    pub header: String,
    pub name: String,
    pub kind: Kind,
    /// Position, to keep the order of the header.
    pub line: u32,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// An exported function.
    Function(Function),
    /// An exported variable: its type, whether it may be written, and its symbol if that differs.
    Static {
        ty: String,
        mutable: bool,
        symbol: Option<String>,
    },
    /// A name for another type.
    Alias(String),
    /// A name for a pointer to a function; uses of it are wrapped in `Option`.
    Callback(Function),
    /// A struct or union whose fields the header shows.
    Record(Record),
    /// A struct whose fields the header hides.
    Opaque,
    /// An enumeration, with the type that holds it.
    Enum {
        repr: String,
        variants: Vec<(String, i128)>,
    },
    /// A macro with a constant value.
    Const { ty: String, value: Value },
    /// A function with a body, which is not exported.
    Inline,
    /// A macro with parameters, which no function of that name stands beside.
    CallMacro,
    /// Something that has no Rust form, and why.
    Foreign(String),
}

#[derive(Clone, Debug, PartialEq)]
pub struct Function {
    pub params: Vec<Param>,
    pub variadic: bool,
    /// `None` for `void`.
    pub result: Option<String>,
    /// The symbol, where it differs from the name.
    pub symbol: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Param {
    pub name: String,
    pub ty: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    pub union: bool,
    pub fields: Vec<Param>,
    /// Why the fields cannot be written in Rust one by one, if so.
    pub irregular: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Int { value: i128, hex: bool },
    Str(String),
    Float(f64),
}

impl Function {
    /// The parameters' and result's types, which is all that a caller depends on.
    pub fn types(&self) -> String {
        let mut text: Vec<&str> = self.params.iter().map(|param| param.ty.as_str()).collect();
        if self.variadic {
            text.push("...");
        }
        format!(
            "({}) -> {}",
            text.join(", "),
            self.result.as_deref().unwrap_or("()")
        )
    }

    /// `(a: T, b: U) -> V`.
    pub fn signature(&self) -> String {
        let mut params: Vec<String> = self
            .params
            .iter()
            .map(|param| format!("{}: {}", param.name, param.ty))
            .collect();
        if self.variadic {
            params.push("...".to_owned());
        }
        let mut text = format!("({})", params.join(", "));
        if let Some(result) = &self.result {
            text.push_str(&format!(" -> {result}"));
        }
        text
    }
}

/// How a type is passed: pointers are alike, and integers of one width are.
pub fn class(ty: &str) -> &'static str {
    match ty {
        "c_double" => "double",
        "c_float" => "float",
        "c_char" | "c_schar" | "c_uchar" | "i8" | "u8" | "bool" => "8",
        "c_short" | "c_ushort" | "i16" | "u16" => "16",
        "c_long" | "c_ulong" | "c_longlong" | "c_ulonglong" | "i64" | "u64" | "size_t"
        | "ssize_t" | "Py_ssize_t" | "Py_hash_t" | "Py_uhash_t" | "uintptr_t" | "intptr_t"
        | "time_t" => "64",
        ty if ty.starts_with('*') || ty.starts_with("Option<") => "pointer",
        "Py_complex" | "PyStatus" | "Py_buffer" => "record",
        // Enumerations and the rest of the integers.
        _ => "32",
    }
}

impl Function {
    /// Whether both may be called in the same way.
    pub fn passes_like(&self, other: &Self) -> bool {
        let results = match (&self.result, &other.result) {
            (Some(a), Some(b)) => class(a) == class(b),
            // A result that nobody looks at.
            _ => true,
        };
        results && self.params.len() == other.params.len() && self.variadic == other.variadic
    }
}
