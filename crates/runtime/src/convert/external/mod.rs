//! Conversions of types from other crates, each behind a feature with the crate's name.
