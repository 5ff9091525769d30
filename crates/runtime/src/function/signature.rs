use std::mem::ManuallyDrop;

use super::bind::{self, CollectNamed, CollectPositional};
use super::entry::{self, Call};
use super::Texts;
use crate::interpreter::PerInterpreterPointer;
use crate::object::{Bound, Py};
use crate::types::PyString;
use crate::{ffi, Python};

/// What Python may pass to a function: written once by the macros, as a static.
pub struct Signature {
    /// The function's name, then those of the slots.
    texts: Texts,
    /// The class of a method, for messages: where its record has its texts, of which the name is the first.
    class: Option<&'static Texts>,
    /// What only functions with `*args` or `**kwargs` need.
    rest: Option<&'static Rest>,
    /// For each keyword-only parameter, whether it is required: a pointer to the first of them.
    keyword_only_required: Option<&'static bool>,
    /// How many positional arguments without keywords need no binding; none is that many if a call
    /// always does.
    fitting: usize,
    pub(super) arity: Arity,
    /// How many positional and keyword-only parameters there are, in this order.
    names: u16,
    /// The first so many slots hold all parameters that are required.
    needed: u16,
    simple: bool,
    /// As `simple`, and nothing is required.
    needs_none: bool,
    has_varargs: bool,
    has_varkeywords: bool,
    /// Kept for ever, as the signature is, with an entry for each name; a thread that loses the race to fill it
    /// leaks its list.
    interned: PerInterpreterPointer<Py<PyString>>,
}

/// How many positional parameters there are.
#[derive(Debug, Copy, Clone)]
pub(super) struct Arity {
    positional: u16,
    positional_only: u16,
    required: u16,
}

impl Arity {
    /// All that can be given by position.
    #[inline(always)]
    pub(super) fn positional(&self) -> usize {
        self.positional.into()
    }

    /// The first so many of them cannot be given by name.
    #[inline(always)]
    pub(super) fn positional_only(&self) -> usize {
        self.positional_only.into()
    }

    /// The first so many of them have no default.
    #[inline(always)]
    pub(super) fn required(&self) -> usize {
        self.required.into()
    }
}

/// How functions with `*args` or `**kwargs` are called. Behind a pointer, so that a module whose functions have
/// neither does not contain the code for it.
pub(super) struct Rest {
    /// What enters the function where the quickest ways do not fit, if the slots are few enough for the stack.
    pub(super) call: Call,
    /// What makes `*args`, if there is such a parameter.
    pub(super) collect_positional: Option<CollectPositional>,
    /// What puts a keyword into `**kwargs`, if there is such a parameter.
    pub(super) collect_named: Option<CollectNamed>,
}

impl Rest {
    const fn of(varargs: bool, varkeywords: bool) -> Option<&'static Self> {
        const fn new(
            collect_positional: Option<CollectPositional>,
            collect_named: Option<CollectNamed>,
        ) -> Rest {
            Rest {
                call: entry::call_rest,
                collect_positional,
                collect_named,
            }
        }
        const VARARGS: &Rest = &new(Some(bind::tuple_of), None);
        const VARKEYWORDS: &Rest = &new(None, Some(bind::put_by_name));
        const BOTH: &Rest = &new(Some(bind::tuple_of), Some(bind::put_by_name));
        match (varargs, varkeywords) {
            (false, false) => None,
            (true, false) => Some(VARARGS),
            (false, true) => Some(VARKEYWORDS),
            (true, true) => Some(BOTH),
        }
    }
}

impl Signature {
    /// How many parameters can be given by position, how many of them cannot be given by name, and how many of
    /// them have no default. `keyword_only_required` says for each keyword-only parameter whether it has no default.
    /// `[varargs, varkeywords]`: whether there are `*args` and `**kwargs`. `texts` are the function's name, then
    /// those of the positional parameters, of the keyword-only ones, of `*args` and of `**kwargs`, each with a NUL
    /// at its end.
    pub const fn new(
        texts: &'static str,
        [positional, positional_only, required]: [u16; 3],
        keyword_only_required: &'static [bool],
        [has_varargs, has_varkeywords]: [bool; 2],
    ) -> Self {
        let arity = Arity {
            positional,
            positional_only,
            required,
        };
        let names = positional as usize + keyword_only_required.len();
        let slots = names + has_varargs as usize + has_varkeywords as usize;
        assert!(names <= u16::MAX as usize);
        let needed = needed(&arity, keyword_only_required);
        let has_rest = has_varargs || has_varkeywords;
        let simple = !has_rest && names <= super::bind::ON_STACK;
        Signature {
            texts: Texts::new(texts, 1 + slots),
            class: None,
            rest: Rest::of(has_varargs, has_varkeywords),
            keyword_only_required: keyword_only_required.first(),
            fitting: if keyword_only_required.is_empty() && !has_rest {
                positional as usize
            } else {
                usize::MAX
            },
            arity,
            names: names as u16,
            needed: needed as u16,
            simple,
            needs_none: simple && needed == 0,
            has_varargs,
            has_varkeywords,
            interned: PerInterpreterPointer::new(),
        }
    }

    /// The same for a function without keyword-only parameters, `*args` and `**kwargs`.
    pub const fn plain(texts: &'static str, arity: [u16; 3]) -> Self {
        Signature::plain_in(texts, arity, None)
    }

    /// The same for a method of a class, whose record has its texts there. Most signatures are made here, by few steps,
    /// as the compiler takes its time for each of them.
    pub(crate) const fn plain_in(
        texts: &'static str,
        [positional, positional_only, required]: [u16; 3],
        class: Option<&'static Texts>,
    ) -> Self {
        let simple = positional as usize <= super::bind::ON_STACK;
        Signature {
            texts: Texts::new(texts, 1 + positional as usize),
            class,
            rest: None,
            keyword_only_required: None,
            fitting: positional as usize,
            arity: Arity {
                positional,
                positional_only,
                required,
            },
            names: positional,
            needed: required,
            simple,
            needs_none: simple && required == 0,
            has_varargs: false,
            has_varkeywords: false,
            interned: PerInterpreterPointer::new(),
        }
    }

    /// What has the place of a method that is not there.
    pub const fn absent() -> Self {
        Signature::plain("\0", [0, 0, 0])
    }

    /// The same for a method of a class, whose record has its texts there.
    #[must_use]
    pub(crate) const fn in_class(mut self, class: &'static Texts) -> Self {
        self.class = Some(class);
        self
    }

    #[inline]
    pub(super) fn has_varargs(&self) -> bool {
        self.has_varargs
    }

    #[inline]
    pub(super) fn has_varkeywords(&self) -> bool {
        self.has_varkeywords
    }

    /// What only functions with `*args` or `**kwargs` have.
    #[inline]
    pub(super) fn rest(&self) -> Option<&'static Rest> {
        self.rest
    }

    /// How many parameters have names that calls can give.
    #[inline(always)]
    pub(super) fn names(&self) -> usize {
        self.names.into()
    }

    /// The first so many slots hold all parameters that are required.
    #[inline(always)]
    pub(super) fn needed(&self) -> usize {
        self.needed.into()
    }

    /// For each keyword-only parameter, whether it is required.
    #[inline]
    pub(super) fn keyword_only_required(&self) -> &'static [bool] {
        match self.keyword_only_required {
            // SAFETY: the first one of that many, see `new`.
            Some(first) => unsafe {
                std::slice::from_raw_parts(first, self.names() - self.arity.positional())
            },
            None => &[],
        }
    }

    /// How many slots a call needs: one a parameter, `*args` and `**kwargs` included.
    #[inline]
    pub(super) fn slots(&self) -> usize {
        self.names() + self.has_varargs() as usize + self.has_varkeywords() as usize
    }

    /// Whether so many positional arguments without keywords need no binding at all.
    #[inline(always)]
    pub(super) fn fits_exactly(&self, positional: usize) -> bool {
        positional == self.fitting
    }

    /// Whether the slots are those of the names and few enough for the stack, and so many positional arguments without
    /// keywords fill all that have to be filled.
    #[inline(always)]
    pub(super) fn is_filled_by(&self, positional: usize) -> bool {
        self.needed() <= positional && positional <= self.arity.positional() && self.simple
    }

    /// Whether the slots are those of the names, and few enough for the stack.
    #[inline(always)]
    pub(super) fn is_simple(&self) -> bool {
        self.simple
    }

    /// Whether the slots are few enough for the stack, and can all be empty.
    #[inline(always)]
    pub(super) fn needs_none(&self) -> bool {
        self.needs_none
    }

    /// The function's name, for messages.
    #[inline]
    pub(super) fn function(&self) -> &'static str {
        // SAFETY: the first text.
        unsafe { self.texts.str(0) }
    }

    /// The class of a method, for messages; empty for a function.
    #[inline]
    pub(super) fn class(&self) -> &'static str {
        // SAFETY: a class's first text is its name.
        self.class.map_or("", |class| unsafe { class.str(0) })
    }

    /// The parameter that a slot is for, in messages.
    #[cold]
    #[inline(never)]
    pub(super) fn slot_name(&self, slot: usize) -> &'static str {
        debug_assert!(slot < self.slots());
        // SAFETY: the names of the slots come after that of the function.
        unsafe { self.texts.str(slot + 1) }
    }

    /// The names as interned strings, which are the very objects that calls pass.
    #[inline]
    pub(super) fn interned(&self, py: Python<'_>) -> &[Py<PyString>] {
        match self.interned_before(py) {
            Some(known) => known,
            None => self.intern(py),
        }
    }

    /// The same, if they were made before: this never panics.
    #[inline(always)]
    pub(super) fn interned_before(&self, py: Python<'_>) -> Option<&[Py<PyString>]> {
        let first = self.interned.get(py);
        // SAFETY: a list with an entry for each name, which is never freed.
        (!first.is_null()).then(|| unsafe { std::slice::from_raw_parts(first, self.names()) })
    }

    #[cold]
    fn intern(&self, py: Python<'_>) -> &[Py<PyString>] {
        // What was interned before there is no more memory leaks.
        let mut all = ManuallyDrop::new(Vec::<Py<PyString>>::with_capacity(self.names()));
        for slot in 0..self.names() {
            // SAFETY: there is room for one a name.
            unsafe {
                all.as_mut_ptr()
                    .add(slot)
                    .write(interned(py, self.slot_name(slot)));
            }
        }
        let (first, _) = self.interned.set_if_empty(py, all.as_mut_ptr());
        // SAFETY: so many were written, to memory that is never freed.
        unsafe { std::slice::from_raw_parts(first, self.names()) }
    }
}

/// See [`Signature::needed`].
const fn needed(arity: &Arity, keyword_only_required: &[bool]) -> usize {
    let mut i = keyword_only_required.len();
    while i > 0 {
        if keyword_only_required[i - 1] {
            return arity.positional as usize + i;
        }
        i -= 1;
    }
    arity.required as usize
}

fn interned(py: Python<'_>, name: &str) -> Py<PyString> {
    // SAFETY: - pointer and length are those of a UTF-8 string;
    //         - gives a new reference or NULL when out of memory, for which the handle panics;
    //         - interning may replace the pointer by another one that we own instead.
    unsafe {
        let mut string =
            ffi::PyUnicode_FromStringAndSize(name.as_ptr().cast(), name.len() as ffi::Py_ssize_t);
        if !string.is_null() {
            ffi::PyUnicode_InternInPlace(&mut string);
        }
        Bound::from_owned_ptr(py, string)
            .cast_into_unchecked()
            .unbind()
    }
}
