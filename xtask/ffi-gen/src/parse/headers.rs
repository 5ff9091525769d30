//! Which headers are read beside `Python.h`, and which are not about Python's API.

/// Headers that `Python.h` does not include in every version.
pub(super) const EXTRA: &[&str] = &[
    "datetime.h",
    "structmember.h",
    "structseq.h",
    "frameobject.h",
    "marshal.h",
    "pythread.h",
    "pystrhex.h",
    "code.h",
    "funcobject.h",
    "genobject.h",
    "errcode.h",
    "compile.h",
];

/// The same for headers that make sense only without the limited API.
pub(super) const EXTRA_FULL: &[&str] = &[
    "longintrepr.h",
    "cpython/longintrepr.h",
    "node.h",
    "pyarena.h",
    "grammar.h",
    "parsetok.h",
    "Python-ast.h",
    "ast.h",
    "symtable.h",
];

/// Names of tags, for headers that leave the typedef out of the limited API.
pub(super) const TAGS: &[(&str, &str)] = &[
    ("_frame", "PyFrameObject"),
    ("_is", "PyInterpreterState"),
    ("_ts", "PyThreadState"),
];

/// Headers about the machine, the build or another library, not about Python's API.
pub(super) const IGNORED: &[&str] = &[
    "Python-ast",
    "asdl",
    "bitset",
    "bytes_methods",
    "cStringIO",
    "dtoa",
    "dynamic_annotations",
    "exports",
    "graminit",
    "grammar",
    "metagrammar",
    "missing",
    "opcode",
    "opcode_ids",
    "osdefs",
    "pgen",
    "pgenheaders",
    "py_curses",
    "pyatomic",
    "cpython/pyatomic",
    "cpython/pyatomic_gcc",
    "cpython/pyatomic_msc",
    "cpython/pyatomic_std",
    "pyconfig",
    "pydtrace",
    "pyexpat",
    "pymacconfig",
    "pystats",
    "cpython/pystats",
    "cpython/pthread_stubs",
    "token",
    "ucnhash",
    "unicodetype_db",
];
