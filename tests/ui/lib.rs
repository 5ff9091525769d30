//! One file for each rule of the macros, named after the rule, and beside it what the compiler says.
