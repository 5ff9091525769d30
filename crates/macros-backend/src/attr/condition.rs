//! Attributes behind `cfg_attr`, and parameters behind `cfg`.
//!
//! Inside of an item the compiler leaves both alone until the macro has run, and only the compiler
//! knows which conditions hold. So what depends on them is read once for each [`Case`], and each
//! reading is expanded under a `cfg` of its own. Fields and variants go another way, see
//! [`crate::expand::class`].

use proc_macro2::{Ident, Span, TokenTree};

use crate::attr::helper::{attribute_name, list_tokens};
use crate::attr::marks;
use crate::error::Errors;
use crate::parse::split::is_punct;
use crate::parse::{Function, Param};
use crate::syntax::{self, parse_with, Attribute, Fields};
use crate::tokens::{content_of, quote, ToTokens, TokenStream};

/// More of them in one place would make a hundred readings of it.
const LIMIT: usize = 4;

/// The conditions on which the reading of one member depends.
pub(crate) struct Conditions {
    own: Vec<&'static str>,
    /// Whether docstrings and further conditions are read too.
    reads_common: bool,
    found: Vec<TokenStream>,
}

/// One combination of conditions.
pub(crate) struct Case<'a> {
    conditions: &'a Conditions,
    holds: Vec<bool>,
}

impl Conditions {
    /// Those of a function and its parameters; the attributes called `own` are ours.
    pub(crate) fn of_function(function: &Function, own: &[&'static str]) -> Self {
        let mut conditions = Self::of_attributes(&function.attrs, own);
        for param in &function.params {
            let attrs = attributes(param);
            conditions.collect(attrs);
            for cfg in attrs.iter().filter(|attr| attr.path().is_ident("cfg")) {
                conditions.add(list_tokens(cfg));
            }
        }
        conditions
    }

    /// Those of one list of attributes.
    pub(crate) fn of_attributes(attrs: &[Attribute], own: &[&'static str]) -> Self {
        Self::new(attrs, own, true)
    }

    /// Those of one list of attributes, of which only our own matter.
    pub(crate) fn of_marks(attrs: &[Attribute], own: &[&'static str]) -> Self {
        Self::new(attrs, own, false)
    }

    fn new(attrs: &[Attribute], own: &[&'static str], reads_common: bool) -> Self {
        let mut conditions = Self {
            own: own.to_vec(),
            reads_common,
            found: Vec::new(),
        };
        conditions.collect(attrs);
        conditions
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Every combination, unless there are too many.
    pub(crate) fn cases(&self, errors: &mut Errors) -> Vec<Case<'_>> {
        if let Some(one_too_many) = self.found.get(LIMIT) {
            let message = format!(
                "at most {LIMIT} different conditions can decide about one member: write it several times, each under its `cfg`"
            );
            errors.at(one_too_many, message);
            return Vec::new();
        }
        let case = |bits: usize| Case {
            conditions: self,
            holds: (0..self.found.len()).map(|i| bits >> i & 1 == 0).collect(),
        };
        (0..1 << self.found.len()).map(case).collect()
    }

    /// Takes what is ours out of the function, which the compiler gets as it is otherwise.
    pub(crate) fn strip_function(&self, function: &mut Function) {
        self.strip(&mut function.attrs);
        for param in &mut function.params {
            if let Param::Typed(typed) = param {
                self.strip(&mut typed.attrs);
            }
        }
    }

    /// Takes what is ours out of every `cfg_attr` and out of `attrs` itself.
    pub(crate) fn strip(&self, attrs: &mut Vec<Attribute>) {
        let stripped = |attr: Attribute| {
            if attribute_name(&attr).is_some_and(|name| self.is_own(&name.to_string())) {
                return None;
            }
            if !attr.path().is_ident("cfg_attr") {
                return Some(attr);
            }
            let list = self.stripped(&list_tokens(&attr))?;
            Some(Attribute::new(quote!(cfg_attr(#list))))
        };
        *attrs = std::mem::take(attrs)
            .into_iter()
            .filter_map(stripped)
            .collect();
    }

    fn stripped(&self, list: &TokenStream) -> Option<TokenStream> {
        let (condition, metas) = parts(list);
        let keep = |meta: TokenStream| match &*name(&meta) {
            "cfg_attr" => {
                let inner = self.stripped(&content(&meta))?;
                Some(quote!(cfg_attr(#inner)))
            }
            name => (!self.is_own(name)).then_some(meta),
        };
        let kept: Vec<_> = metas.into_iter().filter_map(keep).collect();
        (!kept.is_empty()).then(|| quote!(#condition, #(#kept),*))
    }

    fn collect(&mut self, attrs: &[Attribute]) {
        for attr in attrs.iter().filter(|attr| attr.path().is_ident("cfg_attr")) {
            self.collect_list(&list_tokens(attr));
        }
    }

    fn collect_list(&mut self, list: &TokenStream) {
        let (condition, metas) = parts(list);
        if !metas.iter().any(|meta| self.concerns(meta)) {
            return;
        }
        self.add(condition);
        for meta in metas.iter().filter(|meta| name(meta) == "cfg_attr") {
            self.collect_list(&content(meta));
        }
    }

    fn add(&mut self, condition: TokenStream) {
        if self.index(&condition).is_none() {
            self.found.push(condition);
        }
    }

    fn index(&self, condition: &TokenStream) -> Option<usize> {
        let text = condition.to_string();
        self.found
            .iter()
            .position(|known| known.to_string() == text)
    }

    fn is_own(&self, name: &str) -> bool {
        self.own.contains(&name)
    }

    /// Whether we read this attribute: one of ours, or what any member has.
    fn concerns(&self, meta: &TokenStream) -> bool {
        match &*name(meta) {
            "cfg_attr" => {
                let (_, metas) = parts(&content(meta));
                metas.iter().any(|meta| self.concerns(meta))
            }
            "cfg" => self.reads_common,
            // Not `doc(hidden)` and its like.
            "doc" => self.reads_common && is_punct(meta.clone().into_iter().nth(1).as_ref(), '='),
            name => self.is_own(name),
        }
    }
}

impl Case<'_> {
    /// The condition of this case, as an attribute.
    pub(crate) fn cfg(&self) -> Attribute {
        let each = self.conditions.found.iter().zip(&self.holds);
        let each = each.map(|(condition, holds)| match holds {
            true => condition.clone(),
            false => quote!(not(#condition)),
        });
        let all = joined("all", each);
        Attribute::new(quote!(cfg(#all)))
    }

    /// The function as the compiler will see it.
    pub(crate) fn function(&self, function: &Function) -> Function {
        let mut function = function.clone();
        self.apply(&mut function.attrs);
        function.params.retain(|param| {
            let cfgs = attributes(param)
                .iter()
                .filter(|attr| attr.path().is_ident("cfg"));
            cfgs.map(list_tokens)
                .all(|condition| self.holds(&condition))
        });
        for param in &mut function.params {
            if let Param::Typed(typed) = param {
                self.apply(&mut typed.attrs);
            }
        }
        function
    }

    /// Replaces each `cfg_attr` that concerns us by what it stands for.
    pub(crate) fn apply(&self, attrs: &mut Vec<Attribute>) {
        let mut applied = Vec::new();
        for attr in std::mem::take(attrs) {
            if attr.path().is_ident("cfg_attr") {
                self.unfold(&list_tokens(&attr), &mut applied);
            } else {
                applied.push(attr);
            }
        }
        *attrs = applied;
    }

    fn unfold(&self, list: &TokenStream, into: &mut Vec<Attribute>) {
        let (condition, metas) = parts(list);
        if !self.holds(&condition) {
            return;
        }
        for meta in metas {
            if name(&meta) == "cfg_attr" {
                self.unfold(&content(&meta), into);
            } else {
                // What is no attribute is for the compiler to say.
                into.extend(
                    parse_with(quote!(#[#meta]), Attribute::parse_outer).unwrap_or_default(),
                );
            }
        }
    }

    fn holds(&self, condition: &TokenStream) -> bool {
        self.conditions
            .index(condition)
            .is_some_and(|i| self.holds[i])
    }
}

/// `all(...)` or `any(...)` of conditions; a single one stands for itself, as lints want it.
pub(crate) fn joined(word: &str, conditions: impl Iterator<Item = TokenStream>) -> TokenStream {
    let conditions: Vec<_> = conditions.collect();
    match &*conditions {
        [only] => only.clone(),
        _ => {
            let word = Ident::new(word, Span::call_site());
            quote!(#word(#(#conditions),*))
        }
    }
}

/// What marks and options of methods are called.
pub(crate) fn names_of_methods() -> Vec<&'static str> {
    ["pyo3", "pyrope"]
        .into_iter()
        .chain(marks::names())
        .collect()
}

/// Whether the compiler has something to decide about the fields or variants of a class.
pub(crate) fn decides_about(data: &syntax::Data) -> bool {
    let ours = |attrs: &[Attribute]| {
        attrs.iter().any(|attr| attr.path().is_ident("cfg"))
            || !Conditions::of_attributes(attrs, &["pyo3", "pyrope"]).is_empty()
    };
    let in_fields = |fields: &Fields| fields.iter().any(|field| ours(&field.attrs));
    match data {
        syntax::Data::Struct(fields) => in_fields(fields),
        syntax::Data::Enum(data) => data
            .variants
            .iter()
            .any(|variant| ours(&variant.attrs) || in_fields(&variant.fields)),
        syntax::Data::Union(_) => false,
    }
}

/// The name of the helper attribute while a class waits for the compiler's `cfg`s: `pyo3` on other items is a mistake,
/// for which the compiler would suggest every derive with a helper of that name.
const WAITING: &str = "__pyclass_option";

/// Gives the helper attributes of a class the name that they have while it waits.
pub(crate) fn hide_helpers(item: &mut syntax::DeriveInput) {
    each_attributes(item, &|attrs| rename(attrs, &["pyo3", "pyrope"], WAITING));
}

/// What [`hide_helpers`] has hidden.
pub(crate) fn show_helpers(item: &mut syntax::DeriveInput) {
    each_attributes(item, &|attrs| rename(attrs, &[WAITING], "pyo3"));
}

fn each_attributes(item: &mut syntax::DeriveInput, change: &dyn Fn(&mut Vec<Attribute>)) {
    let in_fields =
        |fields: &mut Fields| fields.iter_mut().for_each(|field| change(&mut field.attrs));
    change(&mut item.attrs);
    match &mut item.data {
        syntax::Data::Struct(fields) => in_fields(fields),
        syntax::Data::Enum(data) => {
            for variant in &mut data.variants {
                change(&mut variant.attrs);
                in_fields(&mut variant.fields);
            }
        }
        syntax::Data::Union(_) => {}
    }
}

fn rename(attrs: &mut [Attribute], from: &[&str], to: &str) {
    for attr in attrs {
        if let Ok(meta) = syntax::parse2(renamed(attr.meta.to_token_stream(), from, to)) {
            attr.meta = meta;
        }
    }
}

/// An attribute with another name if it has one of those, also inside of `cfg_attr`.
fn renamed(meta: TokenStream, from: &[&str], to: &str) -> TokenStream {
    match &*name(&meta) {
        "cfg_attr" => {
            let (condition, metas) = parts(&content(&meta));
            let metas = metas
                .into_iter()
                .map(|meta| renamed(meta, from, to))
                .collect::<Vec<_>>();
            quote!(cfg_attr(#condition, #(#metas),*))
        }
        name if from.contains(&name) => {
            let mut trees = meta.into_iter();
            let first = trees.next().map(|first| Ident::new(to, first.span()));
            first.to_token_stream().into_iter().chain(trees).collect()
        }
        _ => meta,
    }
}

fn attributes(param: &Param) -> &[Attribute] {
    match param {
        Param::Receiver(receiver) => &receiver.attrs,
        Param::Typed(typed) => &typed.attrs,
    }
}

/// The condition and the attributes in the parentheses of a `cfg_attr`.
fn parts(list: &TokenStream) -> (TokenStream, Vec<TokenStream>) {
    let mut parts = vec![TokenStream::new()];
    for tree in list.clone() {
        match (&tree, parts.last_mut()) {
            (TokenTree::Punct(punct), _) if punct.as_char() == ',' => {
                parts.push(TokenStream::new())
            }
            (_, Some(last)) => last.extend([tree]),
            (_, None) => {}
        }
    }
    parts.retain(|part| !part.is_empty());
    let mut parts = parts.into_iter();
    (parts.next().unwrap_or_default(), parts.collect())
}

/// The last segment of the path at the start of an attribute.
fn name(meta: &TokenStream) -> String {
    let path = meta.clone().into_iter().map_while(|tree| match tree {
        TokenTree::Ident(word) => Some(word.to_string()),
        TokenTree::Punct(punct) if punct.as_char() == ':' => Some(String::new()),
        _ => None,
    });
    path.filter(|word| !word.is_empty())
        .last()
        .unwrap_or_default()
}

/// What is in the parentheses of an attribute.
fn content(meta: &TokenStream) -> TokenStream {
    let group = meta.clone().into_iter().find_map(|tree| match tree {
        TokenTree::Group(group) => Some(content_of(&group)),
        _ => None,
    });
    group.unwrap_or_default()
}
