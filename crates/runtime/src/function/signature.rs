use std::mem::ManuallyDrop;

use super::bind::{self, CollectNamed, CollectPositional};
use super::entry::{self, Call};
use crate::interpreter::PerInterpreter;
use crate::object::{Bound, Py};
use crate::types::PyString;
use crate::{ffi, Python};

/// What Python may pass to a function: written once by the macros, as a static.
pub struct Signature {
    pub(super) function: &'static str,
    /// The class of a method, for messages; empty for a function.
    pub(super) class: &'static str,
    /// Positional parameters, then keyword-only ones.
    pub(super) names: &'static [&'static str],
    pub(super) arity: Arity,
    /// For each keyword-only parameter, whether it is required. What is mostly absent is no pointer then, which the
    /// loader would have to relocate.
    keyword_only_required: Option<&'static [bool]>,
    /// The name of `*args`.
    varargs: Option<&'static str>,
    /// The name of `**kwargs`.
    varkeywords: Option<&'static str>,
    /// How many positional arguments without keywords need no binding; none is that many if a call
    /// always does.
    fitting: usize,
    simple: bool,
    /// As `simple`, and nothing is required.
    needs_none: bool,
    /// What enters the function where the quickest ways do not fit. As a pointer, like the next two, so that
    /// a module whose functions have neither `*args` nor `**kwargs` does not contain the code for those.
    pub(super) otherwise: Call,
    /// What makes `*args`, if there is such a parameter.
    pub(super) collect_positional: Option<CollectPositional>,
    /// What puts a keyword into `**kwargs`, if there is such a parameter.
    pub(super) collect_named: Option<CollectNamed>,
    /// The first so many slots hold all parameters that are required.
    pub(super) needed: usize,
    /// Kept for ever, as the signature is; a thread that loses the race to fill it leaks its list.
    interned: PerInterpreter<&'static [Py<PyString>]>,
}

/// How many positional parameters there are.
#[derive(Debug, Copy, Clone)]
pub(super) struct Arity {
    /// All that can be given by position.
    pub(super) positional: usize,
    /// The first so many of them cannot be given by name.
    pub(super) positional_only: usize,
    /// The first so many of them have no default.
    pub(super) required: usize,
}

impl Signature {
    /// How many parameters can be given by position, how many of them cannot be given by name, and how many of
    /// them have no default. `names` are these parameters, then the keyword-only ones, for each of which
    /// `keyword_only_required` says whether it has no default. `varargs` and `varkeywords` are the names of
    /// `*args` and `**kwargs`, empty for none.
    pub const fn new(
        function: &'static str,
        class: &'static str,
        names: &'static [&'static str],
        [positional, positional_only, required]: [usize; 3],
        keyword_only_required: &'static [bool],
        varargs: &'static str,
        varkeywords: &'static str,
    ) -> Self {
        let arity = Arity {
            positional,
            positional_only,
            required,
        };
        assert!(names.len() == arity.positional + keyword_only_required.len());
        let needed = needed(&arity, keyword_only_required);
        let simple =
            varargs.is_empty() && varkeywords.is_empty() && names.len() <= super::bind::ON_STACK;
        Signature {
            function,
            class,
            names,
            arity,
            keyword_only_required: if keyword_only_required.is_empty() {
                None
            } else {
                Some(keyword_only_required)
            },
            varargs: some_name(varargs),
            varkeywords: some_name(varkeywords),
            fitting: if keyword_only_required.is_empty()
                && varargs.is_empty()
                && varkeywords.is_empty()
            {
                arity.positional
            } else {
                usize::MAX
            },
            simple,
            needs_none: simple && needed == 0,
            otherwise: if (varargs.is_empty() && varkeywords.is_empty())
                || names.len() + 2 > super::bind::ON_STACK
            {
                entry::call_any
            } else {
                entry::call_rest
            },
            collect_positional: if varargs.is_empty() {
                None
            } else {
                Some(bind::tuple_of)
            },
            collect_named: if varkeywords.is_empty() {
                None
            } else {
                Some(bind::put_by_name)
            },
            needed,
            interned: PerInterpreter::new(),
        }
    }

    /// The same for a function without keyword-only parameters, `*args` and `**kwargs`.
    pub const fn plain(
        function: &'static str,
        class: &'static str,
        names: &'static [&'static str],
        arity: [usize; 3],
    ) -> Self {
        Signature::new(function, class, names, arity, &[], "", "")
    }

    #[inline]
    pub(super) fn has_varargs(&self) -> bool {
        self.collect_positional.is_some()
    }

    #[inline]
    pub(super) fn has_varkeywords(&self) -> bool {
        self.collect_named.is_some()
    }

    /// For each keyword-only parameter, whether it is required.
    #[inline]
    pub(super) fn keyword_only_required(&self) -> &'static [bool] {
        self.keyword_only_required.unwrap_or_default()
    }

    /// How many slots a call needs: one a parameter, `*args` and `**kwargs` included.
    #[inline]
    pub(super) fn slots(&self) -> usize {
        self.names.len() + self.has_varargs() as usize + self.has_varkeywords() as usize
    }

    /// Whether so many positional arguments without keywords need no binding at all.
    #[inline(always)]
    pub(super) fn fits_exactly(&self, positional: usize) -> bool {
        positional == self.fitting
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

    /// The parameter that a slot is for, in messages.
    #[cold]
    #[inline(never)]
    pub(super) fn slot_name(&self, slot: usize) -> &'static str {
        match (self.names.get(slot), self.varargs) {
            (Some(name), _) => name,
            (None, Some(varargs)) if slot == self.names.len() => varargs,
            (None, _) => self.varkeywords.unwrap_or_default(),
        }
    }

    /// The names as interned strings, which are the very objects that calls pass.
    #[inline]
    pub(super) fn interned<'a>(&'a self, py: Python<'_>) -> &'a [Py<PyString>] {
        self.interned
            .get_or_init(py, || all_interned(py, self.names))
    }

    /// The same, if they were made before: this never panics.
    #[inline(always)]
    pub(super) fn interned_before(&self, py: Python<'_>) -> Option<&[Py<PyString>]> {
        self.interned.get(py).copied()
    }
}

const fn some_name(name: &'static str) -> Option<&'static str> {
    if name.is_empty() {
        None
    } else {
        Some(name)
    }
}

/// See [`Signature::needed`].
const fn needed(arity: &Arity, keyword_only_required: &[bool]) -> usize {
    let mut i = keyword_only_required.len();
    while i > 0 {
        if keyword_only_required[i - 1] {
            return arity.positional + i;
        }
        i -= 1;
    }
    arity.required
}

#[cold]
fn all_interned(py: Python<'_>, names: &[&str]) -> &'static [Py<PyString>] {
    // What was interned before there is no more memory leaks.
    let mut all = ManuallyDrop::new(Vec::<Py<PyString>>::with_capacity(names.len()));
    for (i, name) in names.iter().enumerate() {
        // SAFETY: there is room for one a name.
        unsafe { all.as_mut_ptr().add(i).write(interned(py, name)) };
    }
    // SAFETY: so many were written, to memory that is never freed.
    unsafe { std::slice::from_raw_parts(all.as_ptr(), names.len()) }
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
