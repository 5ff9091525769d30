//! Options: what may stand in `#[pyclass(...)]`, `#[pyo3(...)]` and their kin.
//!
//! [`options!`] declares each option once, with its name and its type. The parsing, the refusal of
//! a second mention and the "expected one of" list follow from that.

pub(crate) mod class;
pub(crate) mod condition;
pub(crate) mod conversion;
pub(crate) mod doc;
pub(crate) mod format;
pub(crate) mod function;
pub(crate) mod helper;
pub(crate) mod marks;
pub(crate) mod module;
pub(crate) mod rename;
pub(crate) mod signature;
pub(crate) mod value;

use proc_macro2::TokenTree;

use crate::error::Errors;
use crate::syntax::{self, parse_with, Ident, ParseStream};

/// A set of options that one place accepts.
pub(crate) trait Options {
    /// What the options belong to, for messages: "`#[pyclass]`", "a field".
    const PLACE: &'static str;
    /// Every name, in the order of the declaration.
    const NAMES: &'static [&'static str];

    /// Reads what follows `key` if it is one of [`NAMES`](Self::NAMES).
    fn accept(&mut self, key: &Ident, input: ParseStream<'_>) -> Option<syntax::Result<()>>;
}

/// An option as the user gave it.
pub(crate) struct Given<T> {
    pub(crate) key: Ident,
    pub(crate) value: T,
}

/// A place for an option's value: at most one, or any number.
pub(crate) trait Place {
    fn put(&mut self, key: &Ident, input: ParseStream<'_>) -> syntax::Result<()>;
}

impl<T: value::Value> Place for Option<Given<T>> {
    fn put(&mut self, key: &Ident, input: ParseStream<'_>) -> syntax::Result<()> {
        let value = T::parse(key, input)?;
        if self.is_some() {
            return Err(syntax::Error::new(
                key.span(),
                format!("`{key}` is given twice"),
            ));
        }
        *self = Some(Given {
            key: key.clone(),
            value,
        });
        Ok(())
    }
}

impl<T: value::Value> Place for Vec<Given<T>> {
    fn put(&mut self, key: &Ident, input: ParseStream<'_>) -> syntax::Result<()> {
        let value = T::parse(key, input)?;
        self.push(Given {
            key: key.clone(),
            value,
        });
        Ok(())
    }
}

/// Declares a set of options: `field "name": Option<Given<Type>>` (or `Vec` for repeatable ones).
macro_rules! options {
    (
        $(#[$meta:meta])*
        $vis:vis struct $Set:ident in $place:literal {
            $($(#[$doc:meta])* $field:ident $name:literal : $Ty:ty,)*
        }
    ) => {
        $(#[$meta])*
        #[derive(Default)]
        $vis struct $Set {
            $($(#[$doc])* $vis $field: $Ty,)*
        }

        impl $crate::attr::Options for $Set {
            const PLACE: &'static str = $place;
            const NAMES: &'static [&'static str] = &[$($name),*];

            fn accept(
                &mut self,
                key: &$crate::syntax::Ident,
                input: $crate::syntax::ParseStream<'_>,
            ) -> Option<$crate::syntax::Result<()>> {
                match &*$crate::syntax::unraw(key) {
                    $($name => Some($crate::attr::Place::put(&mut self.$field, key, input)),)*
                    _ => None,
                }
            }
        }
    };
}
pub(crate) use options;

/// Reads the comma-separated options in `tokens`; each mistake is reported, and reading goes on
/// after the next comma.
pub(crate) fn read<O: Options>(
    options: &mut O,
    tokens: crate::tokens::TokenStream,
    errors: &mut Errors,
) {
    let mut accept = |key: &Ident, input: ParseStream<'_>| options.accept(key, input);
    let parser = |input: ParseStream<'_>| {
        read_list(input, O::PLACE, O::NAMES, &mut accept, errors);
        Ok(())
    };
    let _: syntax::Result<()> = parse_with(tokens, parser);
}

type Accept<'a> = dyn FnMut(&Ident, ParseStream<'_>) -> Option<syntax::Result<()>> + 'a;

fn read_list(
    input: ParseStream<'_>,
    place: &str,
    names: &[&str],
    accept: &mut Accept<'_>,
    errors: &mut Errors,
) {
    while !input.is_empty() {
        if let Err(error) = read_one(input, place, names, accept) {
            errors.add(error);
            skip_option(input);
        }
        input.maybe(",");
    }
}

fn read_one(
    input: ParseStream<'_>,
    place: &str,
    names: &[&str],
    accept: &mut Accept<'_>,
) -> syntax::Result<()> {
    let key = input
        .any_ident()
        .map_err(|error| syntax::Error::new(error.span(), expected(place, names)))?;
    match accept(&key, input) {
        None => {
            let instead = match alike(&key.to_string(), names) {
                Some(name) => format!("did you mean `{name}`?"),
                None => expected("", names),
            };
            let message = format!("`{key}` is not an option of {place}; {instead}");
            return Err(syntax::Error::new(key.span(), message));
        }
        Some(result) => result?,
    }
    if input.is_empty() || input.peek(",") {
        Ok(())
    } else {
        Err(input.error(format!("expected `,` after the option `{key}`")))
    }
}

/// The name that somebody meant who wrote `word`, if it is close to one.
fn alike<'a>(word: &str, names: &[&'a str]) -> Option<&'a str> {
    let word = word.to_lowercase();
    let distances = names.iter().map(|name| (distance(&word, name), *name));
    let (distance, name) = distances.min_by_key(|(distance, _)| *distance)?;
    (distance <= word.len().min(name.len()) / 3).then_some(name)
}

/// How many letters have to be added, left out or replaced.
fn distance(from: &str, to: &str) -> usize {
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (i, letter) in from.bytes().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, other) in to.bytes().enumerate() {
            let replaced = diagonal + usize::from(letter != other);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[to.len()]
}

fn expected(place: &str, names: &[&str]) -> String {
    let list: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    match (&*list, place) {
        ([], _) => "there are no options here".to_owned(),
        ([only], _) => format!("expected {only}"),
        (many, "") => format!("expected one of {}", many.join(", ")),
        (many, _) => format!("expected an option of {place}, one of {}", many.join(", ")),
    }
}

/// Leaves out what remains of a broken option.
fn skip_option(input: ParseStream<'_>) {
    while !input.is_empty() && !input.peek(",") {
        let _ = input.parse::<TokenTree>();
    }
}
