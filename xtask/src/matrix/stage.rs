//! The stages, in the order in which they run and stand in the table.

use clap::ValueEnum;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub(crate) enum Stage {
    Rust,
    RustAbi3,
    Python,
    Leaks,
    Abi3,
    Examples,
    Unit,
    Configs,
    Ui,
    Doc,
}

impl Stage {
    pub(crate) const ALL: [Stage; 10] = [
        Stage::Rust,
        Stage::RustAbi3,
        Stage::Python,
        Stage::Leaks,
        Stage::Abi3,
        Stage::Examples,
        Stage::Unit,
        Stage::Configs,
        Stage::Ui,
        Stage::Doc,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Stage::Rust => "rust",
            Stage::RustAbi3 => "rust-abi3",
            Stage::Python => "python",
            Stage::Leaks => "leaks",
            Stage::Abi3 => "abi3",
            Stage::Examples => "examples",
            Stage::Unit => "unit",
            Stage::Configs => "configs",
            Stage::Ui => "ui",
            Stage::Doc => "doc",
        }
    }

    pub(crate) fn about(self) -> &'static str {
        match self {
            Stage::Rust => "Rust tests with the interpreter embedded (tests/behaviour)",
            Stage::RustAbi3 => {
                "the same tests built for the stable ABI of that version, and of older ones on the newest"
            }
            Stage::Python => "pytest over an extension built for the interpreter (tests/python)",
            Stage::Leaks => "the same suite, each test repeated, references counted (debug CPython)",
            Stage::Abi3 => {
                "the same suite over one stable-ABI build made with the oldest CPython, and from 3.15 on over one for abi3t"
            }
            Stage::Examples => "each example built as its users would, and its pytest suite",
            Stage::Unit => "unit tests of the crates, once",
            Stage::Configs => {
                "the libraries checked for other builds (free-threaded, abi3, abi3t, GraalPy), once"
            }
            Stage::Ui => "messages of the macros for misuses (tests/ui), once",
            Stage::Doc => "code in the documentation and the guide, once",
        }
    }

    /// Whether the stage runs once, with one interpreter, instead of on each.
    pub(crate) fn runs_once(self) -> bool {
        matches!(self, Stage::Unit | Stage::Configs | Stage::Ui | Stage::Doc)
    }
}
