//! Sets of configurations, and the shortest `cfg` that says them.

use crate::interpreter::Implementation;
use crate::mode::{Mode, ABI3T, FREE_THREADED, NEWEST, OLDEST};

/// Minor versions, as bits.
type Minors = u32;

/// The Python version that PyPy and GraalPy stand for.
const PYPY: u8 = 11;

/// Where something exists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Set {
    full: Minors,
    limited: Minors,
    full_ft: Minors,
    limited_ft: Minors,
    debug: Minors,
    pypy: bool,
    graalpy_lacks: bool,
}

impl Set {
    pub fn of(modes: &[Mode]) -> Self {
        let mut set = Self::default();
        for mode in modes {
            set.insert(mode);
        }
        set
    }

    pub fn insert(&mut self, mode: &Mode) {
        let bit = 1 << mode.minor;
        match (
            mode.implementation,
            mode.debug,
            mode.limited,
            mode.free_threaded,
        ) {
            (Implementation::PyPy, ..) => self.pypy = true,
            (_, true, ..) => self.debug |= bit,
            (_, _, None, false) => self.full |= bit,
            (_, _, None, true) => self.full_ft |= bit,
            (_, _, Some(_), false) => self.limited |= bit,
            (_, _, Some(_), true) => self.limited_ft |= bit,
        }
    }

    /// Everything that the crate can be built for.
    pub fn all() -> Self {
        let (full, ft, abi3t) = domains();
        Self {
            full,
            limited: full,
            full_ft: ft,
            limited_ft: abi3t,
            debug: full,
            pypy: true,
            graalpy_lacks: false,
        }
    }

    /// Everything but the limited API.
    pub fn not_limited() -> Self {
        Self {
            limited: 0,
            limited_ft: 0,
            ..Self::all()
        }
    }

    /// Some headers forgot to show in the limited API what those before and after them do.
    pub fn fill_limited(&mut self) {
        if self.limited != 0 {
            self.limited |= self.full & span(lowest(self.limited), highest(self.limited));
        }
    }

    /// Whether the Python version that PyPy implements has it.
    pub fn stands_for_pypy(self) -> bool {
        self.full & (1 << PYPY) != 0
    }

    pub fn with_pypy(self, pypy: bool) -> Self {
        Self { pypy, ..self }
    }

    pub fn pypy(self) -> bool {
        self.pypy
    }

    pub fn without_graalpy(self) -> Self {
        Self {
            graalpy_lacks: true,
            ..self
        }
    }

    pub fn in_limited(self) -> bool {
        self.limited != 0 || self.limited_ft != 0
    }

    pub fn is_empty(self) -> bool {
        self.full | self.limited | self.full_ft | self.limited_ft | self.debug == 0 && !self.pypy
    }

    pub fn only_debug(self) -> bool {
        self.debug != 0 && self.full | self.limited | self.full_ft | self.limited_ft == 0
    }

    pub fn only_pypy(self) -> bool {
        self.pypy
            && Self {
                pypy: false,
                graalpy_lacks: false,
                ..self
            }
            .is_empty()
    }

    pub fn minus(self, other: Self) -> Self {
        Self {
            full: self.full & !other.full,
            limited: self.limited & !other.limited,
            full_ft: self.full_ft & !other.full_ft,
            limited_ft: self.limited_ft & !other.limited_ft,
            debug: self.debug & !other.debug,
            pypy: self.pypy && !other.pypy,
            graalpy_lacks: self.graalpy_lacks,
        }
    }

    /// The argument of `#[cfg(...)]`, or nothing if the surroundings say it all.
    pub fn gate(self, within: Set) -> Option<String> {
        let (domain, ft_domain, abi3t_domain) = domains();
        let mut wanted = self;
        let mut conditions = Vec::new();
        if self.only_debug() {
            wanted.full = self.debug;
            wanted.full_ft = self.debug & ft_domain;
            conditions.push("py_sys_config = \"Py_DEBUG\"".to_owned());
        }
        let full = widen(wanted.full, within.full, domain);
        let limited = match within.limited {
            0 => full,
            _ => widen(wanted.limited, within.limited, domain),
        };
        let gil = Part {
            full,
            limited,
            domain,
        };
        let ft = Part {
            full: match within.full_ft {
                0 => full & ft_domain,
                _ => widen(wanted.full_ft, within.full_ft, ft_domain),
            },
            limited: match within.limited_ft {
                0 => limited & abi3t_domain,
                _ => wanted.limited_ft,
            },
            domain: ft_domain,
        };
        let ft = match within.limited {
            // No limited API here: let it say what the full one says.
            0 => Part {
                limited: ft.full & abi3t_domain,
                ..ft
            },
            _ => ft,
        };
        let same_full = ft.full == full & ft_domain;
        let same_limited = ft.limited == limited & abi3t_domain;
        let cpython = if within.full | within.limited == 0 {
            // Said by the surroundings: only free-threaded.
            ft.say()
        } else if same_full && same_limited {
            gil.say()
        } else if gil.none() {
            and(vec![Say::Is("Py_GIL_DISABLED"), Say::Text(ft.say())])
        } else if ft.none() {
            and(vec![Say::Text(gil.say()), Say::Not("Py_GIL_DISABLED")])
        } else if same_full && ft.limited == 0 {
            let inner = "not(all(Py_LIMITED_API, Py_GIL_DISABLED))".to_owned();
            and(vec![Say::Text(gil.say()), Say::Text(Some(inner))])
        } else {
            let with = and(vec![Say::Not("Py_GIL_DISABLED"), Say::Text(gil.say())]);
            let without = and(vec![Say::Is("Py_GIL_DISABLED"), Say::Text(ft.say())]);
            Some(format!(
                "any({}, {})",
                with.unwrap_or_default(),
                without.unwrap_or_default()
            ))
        };
        let implied = gil.full & (1 << PYPY) != 0 && !self.only_debug();
        let pypy_said = !within.pypy || self.only_debug();
        let base = cpython;
        let mut parts = Vec::new();
        let nothing = gil.none() && ft.none();
        if !pypy_said && self.pypy && (!implied || nothing) {
            if nothing {
                parts.push(Say::Is("PyPy"));
            } else {
                let text = base.unwrap_or_default();
                parts.push(Say::Text(Some(format!("any(PyPy, {text})"))));
            }
        } else {
            parts.push(Say::Text(base));
            match (!pypy_said && implied && !self.pypy, self.graalpy_lacks) {
                (true, true) => parts.push(Say::Text(Some("not(any(PyPy, GraalPy))".to_owned()))),
                (true, false) => parts.push(Say::Not("PyPy")),
                (false, true) => parts.push(Say::Not("GraalPy")),
                (false, false) => {}
            }
        }
        for condition in conditions {
            parts.push(Say::Text(Some(condition)));
        }
        and(parts)
    }
}

fn domains() -> (Minors, Minors, Minors) {
    (range(OLDEST), range(FREE_THREADED), range(ABI3T))
}

/// Versions from `first` on.
fn range(first: u8) -> Minors {
    (first..=NEWEST).fold(0, |bits, minor| bits | 1 << minor)
}

/// Adds versions that do not matter, as long as that makes a plain range of versions longer.
fn widen(wanted: Minors, within: Minors, domain: Minors) -> Minors {
    if within == 0 {
        return wanted;
    }
    if wanted & within == 0 {
        return 0;
    }
    let mut wide = wanted & within;
    let free = domain & !within;
    loop {
        let grown = (wide | ((wide << 1) & free) | ((wide >> 1) & free)) & domain;
        if grown == wide {
            return wide;
        }
        wide = grown;
    }
}

/// The GIL or the free-threaded half of a set.
struct Part {
    full: Minors,
    limited: Minors,
    domain: Minors,
}

impl Part {
    fn none(&self) -> bool {
        self.full | self.limited == 0
    }

    fn say(&self) -> Option<String> {
        let limited_domain = if self.domain == range(FREE_THREADED) {
            range(ABI3T)
        } else {
            self.domain
        };
        let (full, limited) = (self.full, self.limited);
        if full & limited_domain == limited {
            return versions(full, self.domain);
        }
        if limited == 0 {
            return and(vec![
                Say::Text(versions(full, self.domain)),
                Say::Not("Py_LIMITED_API"),
            ]);
        }
        if full == 0 {
            return and(vec![
                Say::Is("Py_LIMITED_API"),
                Say::Text(versions(limited, limited_domain)),
            ]);
        }
        // The limited API has it later than the full one, until the same end.
        let (first, last) = (lowest(full), highest(full));
        let (limited_first, limited_last) = (lowest(limited), highest(limited));
        if span(first, last) == full
            && span(limited_first, limited_last) == limited
            && last == limited_last
            && first < limited_first
        {
            return and(vec![
                Say::Text(versions(full, self.domain)),
                Say::Text(Some(format!(
                    "any(Py_3_{limited_first}, not(Py_LIMITED_API))"
                ))),
            ]);
        }
        let a = and(vec![
            Say::Not("Py_LIMITED_API"),
            Say::Text(versions(full, self.domain)),
        ]);
        let b = and(vec![
            Say::Is("Py_LIMITED_API"),
            Say::Text(versions(limited, limited_domain)),
        ]);
        Some(format!(
            "any({}, {})",
            a.unwrap_or_default(),
            b.unwrap_or_default()
        ))
    }
}

/// `Py_3_9`, `all(Py_3_9, not(Py_3_12))`, or nothing for all.
fn versions(bits: Minors, domain: Minors) -> Option<String> {
    if bits == domain {
        return None;
    }
    let mut runs = Vec::new();
    let mut rest = bits;
    while rest != 0 {
        let first = lowest(rest);
        let mut last = first;
        while rest & (1 << (last + 1)) != 0 {
            last += 1;
        }
        rest &= !span(first, last);
        let mut run = Vec::new();
        if first > lowest(domain) {
            run.push(format!("Py_3_{first}"));
        }
        if last < highest(domain) {
            run.push(format!("not(Py_3_{})", last + 1));
        }
        runs.push(if run.len() == 1 {
            run.remove(0)
        } else {
            format!("all({})", run.join(", "))
        });
    }
    Some(if runs.len() == 1 {
        runs.remove(0)
    } else {
        format!("any({})", runs.join(", "))
    })
}

fn lowest(bits: Minors) -> u8 {
    bits.trailing_zeros() as u8
}

fn highest(bits: Minors) -> u8 {
    (31 - bits.leading_zeros()) as u8
}

fn span(first: u8, last: u8) -> Minors {
    (first..=last).fold(0, |bits, minor| bits | 1 << minor)
}

enum Say {
    Is(&'static str),
    Not(&'static str),
    Text(Option<String>),
}

/// Joins conditions, flattening nested `all`s and gathering plain `not`s.
fn and(parts: Vec<Say>) -> Option<String> {
    let mut conditions: Vec<String> = Vec::new();
    for part in parts {
        match part {
            Say::Is(name) => conditions.push(name.to_owned()),
            Say::Not(name) => conditions.push(format!("not({name})")),
            Say::Text(None) => {}
            Say::Text(Some(text)) => {
                let inner = text.strip_prefix("all(").and_then(|t| t.strip_suffix(')'));
                match inner {
                    Some(inner) => conditions.extend(split(inner)),
                    None => conditions.push(text),
                }
            }
        }
    }
    let (nots, mut rest): (Vec<_>, Vec<_>) = conditions
        .into_iter()
        .partition(|condition| condition.starts_with("not("));
    let mut names: Vec<String> = Vec::new();
    for not in nots {
        let inner = &not[4..not.len() - 1];
        match inner.strip_prefix("any(").and_then(|t| t.strip_suffix(')')) {
            Some(inner) => names.extend(split(inner)),
            None => names.push(inner.to_owned()),
        }
    }
    match names.len() {
        0 => {}
        1 => rest.push(format!("not({})", names[0])),
        _ => rest.push(format!("not(any({}))", names.join(", "))),
    }
    match rest.len() {
        0 => None,
        1 => rest.pop(),
        _ => Some(format!("all({})", rest.join(", "))),
    }
}

/// Splits at the commas outside of parentheses.
fn split(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut depth = 0;
    for c in text.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(String::new());
                continue;
            }
            _ => {}
        }
        parts.last_mut().expect("never empty").push(c);
    }
    parts
        .into_iter()
        .map(|part| part.trim().to_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(full: (u8, u8), limited: Option<(u8, u8)>) -> Set {
        let (domain, ft, abi3t) = domains();
        let full = span(full.0, full.1) & domain;
        let limited = limited.map_or(0, |(first, last)| span(first, last));
        Set {
            full,
            limited,
            full_ft: full & ft,
            limited_ft: limited & abi3t,
            debug: full,
            pypy: full & (1 << PYPY) != 0,
            graalpy_lacks: false,
        }
    }

    #[test]
    fn gates_are_short() {
        let gate = |set: Set| set.gate(Set::all()).unwrap_or_default();
        assert_eq!(gate(set((7, 15), Some((7, 15)))), "");
        assert_eq!(gate(set((9, 15), Some((9, 15)))), "Py_3_9");
        assert_eq!(
            gate(set((7, 15), Some((11, 15)))),
            "any(Py_3_11, not(Py_LIMITED_API))"
        );
        assert_eq!(gate(set((9, 15), None)), "all(Py_3_9, not(Py_LIMITED_API))");
        assert_eq!(
            gate(set((7, 10), None)),
            "not(any(Py_3_11, Py_LIMITED_API))"
        );
        assert_eq!(
            gate(set((9, 15), None).with_pypy(false)),
            "all(Py_3_9, not(any(Py_LIMITED_API, PyPy)))"
        );
        assert_eq!(
            gate(set((13, 15), None).with_pypy(true)),
            "any(PyPy, all(Py_3_13, not(Py_LIMITED_API)))"
        );
    }

    #[test]
    fn a_gate_says_nothing_that_its_surroundings_say() {
        let gate = set((9, 15), None).gate(Set::not_limited());
        assert_eq!(gate.as_deref(), Some("Py_3_9"));
        let outer = set((12, 15), None);
        assert_eq!(set((12, 15), None).gate(outer), None);
        assert_eq!(set((13, 15), None).gate(outer).as_deref(), Some("Py_3_13"));
    }

    #[test]
    fn free_threaded_builds_may_differ() {
        let only = Set {
            full_ft: range(14),
            ..Set::default()
        };
        assert_eq!(
            only.gate(Set::all()).as_deref(),
            Some("all(Py_GIL_DISABLED, Py_3_14, not(Py_LIMITED_API))")
        );
        let with = set((7, 15), Some((7, 15)));
        let no_abi3t = Set {
            limited_ft: 0,
            ..with
        };
        assert_eq!(
            no_abi3t.gate(Set::all()).as_deref(),
            Some("not(all(Py_LIMITED_API, Py_GIL_DISABLED))")
        );
    }
}
