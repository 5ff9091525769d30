//! Python's view of a parameter list.

use std::collections::HashSet;

use proc_macro2::TokenTree;

use crate::attr::signature::{Part, PartParam, SignatureOption};
use crate::error::Errors;
use crate::model::param::{Param, Shape};
use crate::parse::expr::as_python;
use crate::syntax::{unraw, Ident, LitStr};

/// A checked parameter list. Bound arguments come in this order: positional, keyword-only, `*args`,
/// `**kwargs`.
#[derive(Default)]
pub(crate) struct Signature {
    pub(crate) positional: Vec<Entry>,
    pub(crate) positional_only: usize,
    pub(crate) keyword_only: Vec<Entry>,
    pub(crate) varargs: Option<Entry>,
    pub(crate) varkeywords: Option<Entry>,
    /// Type hint of the result, for stubs.
    pub(crate) returns: Option<LitStr>,
}

/// A name in the list.
pub(crate) struct Entry {
    pub(crate) name: String,
    /// The default as Python would show it.
    pub(crate) default: Option<String>,
    pub(crate) hint: Option<LitStr>,
}

/// How the interpreter hands over the arguments.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Convention {
    NoArgs,
    /// There is one parameter, which has to be given, by position or by name.
    One,
    /// There are parameters, and none has to be given.
    Optional,
    Keywords,
}

impl Signature {
    /// Every parameter positional or by keyword, and required.
    pub(crate) fn plain(params: &mut [Param]) -> Self {
        let mut signature = Self::default();
        for param in params.iter_mut().filter(|param| param.shape.is_visible()) {
            param.slot = Some(signature.positional.len());
            let entry = Entry {
                name: param.name(),
                default: None,
                hint: None,
            };
            signature.positional.push(entry);
        }
        signature
    }

    /// What the user's `signature = (...)` says about `params`, which get their defaults and places.
    pub(crate) fn given(
        option: SignatureOption,
        params: &mut [Param],
        errors: &mut Errors,
    ) -> Self {
        let mut reader = Reader {
            signature: Self::default(),
            stage: Stage::Start,
            has_slash: false,
            last: None,
        };
        let mut idents = Vec::new();
        for part in option.parts {
            reader.part(part, &mut idents, errors);
        }
        // A bare `*` at the end means nothing, and existing code has it: pyo3-arrow.
        let mut signature = reader.signature;
        signature.returns = option.returns;
        signature.assign(idents, params, errors);
        signature
    }

    /// Gives each parameter its place and default, matching by name.
    fn assign(&self, listed: Vec<Listed>, params: &mut [Param], errors: &mut Errors) {
        let mut seen = HashSet::new();
        let mut order = Order::default();
        for item in listed {
            let name = unraw(&item.ident);
            if !seen.insert(name.clone()) {
                errors.at(&item.ident, format!("`{name}` is listed twice"));
                continue;
            }
            let found = params.iter_mut().enumerate();
            let mut found = found.filter(|(_, param)| param.name() == name);
            let Some((at, param)) = found.next() else {
                errors.at(
                    &item.ident,
                    format!("the function has no parameter named `{name}`"),
                );
                continue;
            };
            if !param.shape.is_visible() {
                let message = format!("`{name}` does not come from Python: leave it out here");
                errors.at(&item.ident, message);
                continue;
            }
            if item.place == Place::Varkeywords
                && !matches!(param.shape, Shape::Option | Shape::OptionRef { .. })
                && !param.may_be_alias()
                && param.from_py_with.is_none()
            {
                let message = "`**` parameters are absent when the call has no other keywords: \
                               use `Option<...>`, such as `Option<&Bound<'_, PyDict>>`";
                errors.at(&param.ty, message);
            }
            order.goes_on(at, &item.ident, errors);
            param.slot = Some(self.index(item.place));
            param.default = item.default;
            if item.place == Place::Varkeywords {
                param.default = Some(crate::tokens::quote_spanned!(param.span()=> None));
            }
        }
        for param in params.iter().filter(|param| param.shape.is_visible()) {
            if !seen.contains(&param.name()) {
                errors.at(
                    &param.ident,
                    format!("`{}` is missing from the signature", param.name()),
                );
            }
        }
    }

    fn index(&self, place: Place) -> usize {
        let (positional, keyword_only) = (self.positional.len(), self.keyword_only.len());
        match place {
            Place::Positional(at) => at,
            Place::KeywordOnly(at) => positional + at,
            Place::Varargs => positional + keyword_only,
            Place::Varkeywords => positional + keyword_only + usize::from(self.varargs.is_some()),
        }
    }

    /// Number of positional parameters without a default.
    pub(crate) fn required(&self) -> usize {
        self.positional
            .iter()
            .filter(|entry| entry.default.is_none())
            .count()
    }

    pub(crate) fn convention(&self) -> Convention {
        let mut named = self.positional.iter().chain(&self.keyword_only);
        if self.varargs.is_some() || self.varkeywords.is_some() {
            Convention::Keywords
        } else if self.positional.is_empty() && self.keyword_only.is_empty() {
            Convention::NoArgs
        } else if named.all(|entry| entry.default.is_some()) {
            Convention::Optional
        } else if self.positional.len() == 1 && self.keyword_only.is_empty() {
            Convention::One
        } else {
            Convention::Keywords
        }
    }

    /// `(first, a, /, b=1, *args, c, **kwargs)`.
    pub(crate) fn text(&self, first: Option<&str>) -> String {
        let mut parts: Vec<String> = first.map(str::to_owned).into_iter().collect();
        for (i, entry) in self.positional.iter().enumerate() {
            parts.push(entry.text());
            if i + 1 == self.positional_only {
                parts.push("/".to_owned());
            }
        }
        match &self.varargs {
            Some(entry) => parts.push(format!("*{}", entry.name)),
            None if !self.keyword_only.is_empty() => parts.push("*".to_owned()),
            None => {}
        }
        parts.extend(self.keyword_only.iter().map(Entry::text));
        parts.extend(
            self.varkeywords
                .iter()
                .map(|entry| format!("**{}", entry.name)),
        );
        format!("({})", parts.join(", "))
    }
}

impl Entry {
    fn text(&self) -> String {
        match &self.default {
            Some(default) => format!("{}={default}", self.name),
            None => self.name.clone(),
        }
    }
}

/// Whether parameters are listed as the function has them. What is out of place once puts others out of place too, so it
/// is said once.
#[derive(Default)]
struct Order {
    last: Option<(usize, Ident)>,
    is_broken: bool,
}

impl Order {
    fn goes_on(&mut self, at: usize, ident: &Ident, errors: &mut Errors) {
        match &self.last {
            Some((before, other)) if *before > at && !self.is_broken => {
                let message = format!(
                    "`{ident}` comes after `{other}` here and before it in the function: \
                     give both the same order"
                );
                errors.at(ident, message);
                self.is_broken = true;
            }
            _ => self.last = Some((at, ident.clone())),
        }
    }
}

/// A listed name with where it stands.
struct Listed {
    ident: Ident,
    place: Place,
    default: Option<crate::tokens::TokenStream>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Positional(usize),
    KeywordOnly(usize),
    Varargs,
    Varkeywords,
}

/// How far the list has come.
enum Stage {
    Start,
    BareStar,
    Varargs,
    Varkeywords,
}

struct Reader {
    signature: Signature,
    stage: Stage,
    has_slash: bool,
    /// The last positional parameter with a default.
    last: Option<String>,
}

impl Reader {
    fn part(&mut self, part: Part, listed: &mut Vec<Listed>, errors: &mut Errors) {
        match part {
            Part::Slash(slash) => self.slash(slash, errors),
            Part::Star(star) => match self.stage {
                // Existing code has it with no keyword-only parameter after it, where it marks nothing.
                Stage::Start => self.stage = Stage::BareStar,
                _ => errors.at(
                    &star,
                    "a bare `*` can stand once, before the keyword-only parameters",
                ),
            },
            Part::Param(param) => {
                let place = self.param(&param, errors);
                listed.push(Listed {
                    ident: param.ident,
                    place,
                    default: param.default,
                });
            }
            Part::Varargs(param) => {
                if !matches!(self.stage, Stage::Start) {
                    let message = "`*args` can stand once, after the positional parameters and without a bare `*`";
                    errors.at(&param.ident, message);
                }
                self.stage = Stage::Varargs;
                self.signature.varargs = Some(entry(&param));
                listed.push(Listed {
                    ident: param.ident,
                    place: Place::Varargs,
                    default: None,
                });
            }
            Part::Varkeywords(param) => {
                if matches!(self.stage, Stage::Varkeywords) {
                    errors.at(&param.ident, "only one parameter can have `**`");
                }
                self.stage = Stage::Varkeywords;
                self.signature.varkeywords = Some(entry(&param));
                listed.push(Listed {
                    ident: param.ident,
                    place: Place::Varkeywords,
                    default: None,
                });
            }
        }
    }

    fn slash(&mut self, slash: TokenTree, errors: &mut Errors) {
        if !matches!(self.stage, Stage::Start) {
            errors.at(&slash, "`/` must stand before `*` and `**`");
        } else if self.has_slash {
            errors.at(&slash, "`/` can stand only once");
        }
        // Existing code has it with no parameter before it, too, where it marks nothing.
        self.has_slash = true;
        self.signature.positional_only = self.signature.positional.len();
    }

    fn param(&mut self, param: &PartParam, errors: &mut Errors) -> Place {
        match self.stage {
            Stage::Start => {
                match (&self.last, &param.default) {
                    (Some(before), None) => {
                        let message = format!(
                            "`{}` needs a default, because `{before}` before it has one",
                            param.ident
                        );
                        errors.at(&param.ident, message);
                    }
                    (_, Some(_)) => self.last = Some(param.ident.to_string()),
                    _ => {}
                }
                self.signature.positional.push(entry(param));
                Place::Positional(self.signature.positional.len() - 1)
            }
            Stage::Varkeywords => {
                let message = "no parameter can stand after the one with `**`";
                errors.at(&param.ident, message);
                Place::KeywordOnly(0)
            }
            Stage::BareStar | Stage::Varargs => {
                self.signature.keyword_only.push(entry(param));
                Place::KeywordOnly(self.signature.keyword_only.len() - 1)
            }
        }
    }
}

fn entry(param: &PartParam) -> Entry {
    Entry {
        name: unraw(&param.ident),
        default: param.default.as_ref().map(as_python),
        hint: param.hint.clone(),
    }
}
