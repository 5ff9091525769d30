//! Reading templates, each one once.

use std::cell::RefCell;
use std::rc::Rc;

use proc_macro2::{Delimiter, Spacing};

/// What is written for a part of a template.
pub(super) enum Step {
    Word(&'static str),
    /// Without its `r#`.
    RawWord(&'static str),
    Mark(char, Spacing),
    Literal(&'static str),
    Group(Delimiter, Vec<Step>),
    /// What is put in, by its number.
    Param(usize),
    /// `#(...),*` or `#(...)*`.
    Repetition {
        steps: Vec<Step>,
        /// What is put in there: from this number on, up to the last one.
        first: usize,
        last: usize,
        separator: Option<char>,
    },
}

/// A template's address and length, which say which one it is, and what it is read as.
type Known = (usize, usize, Rc<Vec<Step>>);

thread_local! {
    /// In the order of their addresses. A macro is called many times, and is not optimised: to read a template takes longer
    /// than to write what it says.
    static KNOWN: RefCell<Vec<Known>> = const { RefCell::new(Vec::new()) };
}

/// What a template is read as.
pub(super) fn steps(text: &'static str) -> Rc<Vec<Step>> {
    KNOWN.with(|known| {
        let mut known = known.borrow_mut();
        match place(&known, text) {
            Ok(at) => known[at].2.clone(),
            Err(at) => {
                let steps = Rc::new(read(text));
                known.insert(at, (text.as_ptr() as usize, text.len(), steps.clone()));
                steps
            }
        }
    })
}

/// Where it is, or where it belongs.
fn place(known: &[Known], text: &str) -> Result<usize, usize> {
    let (address, length) = (text.as_ptr() as usize, text.len());
    let (mut from, mut to) = (0, known.len());
    while from < to {
        let middle = (from + to) / 2;
        let each = &known[middle];
        if each.0 == address && each.1 == length {
            return Ok(middle);
        }
        if each.0 < address || (each.0 == address && each.1 < length) {
            from = middle + 1;
        } else {
            to = middle;
        }
    }
    Err(from)
}

fn read(text: &'static str) -> Vec<Step> {
    let mut reader = Reader {
        text,
        bytes: text.as_bytes(),
        at: 0,
        next: 0,
        repeats: false,
    };
    reader.up_to(None)
}

struct Reader {
    text: &'static str,
    bytes: &'static [u8],
    at: usize,
    /// The number of the next thing to put in.
    next: usize,
    /// Whether this is in a repetition.
    repeats: bool,
}

impl Reader {
    /// Without calls, as macros are compiled without optimisation.
    fn byte(&self, ahead: usize) -> u8 {
        let at = self.at + ahead;
        if at < self.bytes.len() {
            self.bytes[at]
        } else {
            b' '
        }
    }

    /// What comes before the bracket `close`, or to the end.
    fn up_to(&mut self, close: Option<u8>) -> Vec<Step> {
        let mut steps = Vec::new();
        while self.at < self.bytes.len() {
            let byte = self.byte(0);
            if Some(byte) == close {
                self.at += 1;
                return steps;
            }
            if matches!(byte, b' ' | b'\n' | b'\t' | b'\r') {
                self.at += 1;
                continue;
            }
            steps.push(match byte {
                b'#' => self.param(),
                b'(' | b'[' | b'{' => {
                    let (delimiter, close) = match byte {
                        b'(' => (Delimiter::Parenthesis, b')'),
                        b'[' => (Delimiter::Bracket, b']'),
                        _ => (Delimiter::Brace, b'}'),
                    };
                    self.at += 1;
                    Step::Group(delimiter, self.up_to(Some(close)))
                }
                b'"' | b'0'..=b'9' => self.literal(),
                b'c' | b'b' if self.byte(1) == b'"' => self.literal(),
                b'b' if self.byte(1) == b'\'' => self.literal(),
                b'\'' => {
                    // A character is closed, a lifetime is not.
                    let rest = &self.text[self.at + 1..];
                    let length = rest.chars().next().map_or(1, char::len_utf8);
                    if rest.starts_with('\\') || rest[length..].starts_with('\'') {
                        self.literal()
                    } else {
                        self.mark(true)
                    }
                }
                _ if is_of_word(byte) => {
                    let word = self.word();
                    match word.strip_prefix("r#") {
                        Some(word) => Step::RawWord(word),
                        None => Step::Word(word),
                    }
                }
                _ => self.mark(false),
            });
        }
        steps
    }

    /// What begins with `#`: something to put in, a repetition, or just the mark.
    fn param(&mut self) -> Step {
        let space = usize::from(self.byte(1) == b' ');
        match self.byte(1 + space) {
            b'(' => {
                assert!(!self.repeats, "a repetition in a repetition: {}", self.text);
                self.at += space + 2;
                self.repetition()
            }
            byte if is_of_word(byte) => {
                self.at += space + 1;
                self.word();
                self.next += 1;
                Step::Param(self.next - 1)
            }
            _ => self.mark(false),
        }
    }

    /// `...),*` or `...)*`. There are no repetitions in repetitions.
    fn repetition(&mut self) -> Step {
        let first = self.next;
        self.repeats = true;
        let steps = self.up_to(Some(b')'));
        self.repeats = false;
        let rest = &self.text[self.at..];
        let star = rest.find('*').unwrap_or(0);
        self.at += star + 1;
        Step::Repetition {
            steps,
            first,
            last: self.next,
            separator: rest[..star].trim().chars().next(),
        }
    }

    fn word(&mut self) -> &'static str {
        let (start, mut at) = (self.at, self.at);
        if self.byte(0) == b'r' && self.byte(1) == b'#' {
            at += 2;
        }
        while at < self.bytes.len() && is_of_word(self.bytes[at]) {
            at += 1;
        }
        assert!(
            self.bytes.get(at) != Some(&b'"'),
            "a raw string: {}",
            self.text
        );
        self.at = at;
        &self.text[start..at]
    }

    /// Goes on behind a string, from its opening quote.
    fn string(&mut self) {
        self.at += 1;
        while self.at < self.text.len() && self.byte(0) != b'"' {
            self.at += if self.byte(0) == b'\\' { 2 } else { 1 };
        }
        self.at += 1;
    }

    fn literal(&mut self) -> Step {
        let start = self.at;
        // The letter of bytes, or of a C string.
        if matches!(self.byte(0), b'b' | b'c') {
            self.at += 1;
        }
        match self.byte(0) {
            b'\'' => {
                self.at += if self.byte(1) == b'\\' { 3 } else { 2 };
                while self.at < self.bytes.len() && self.byte(0) != b'\'' {
                    self.at += 1;
                }
                self.at += 1;
            }
            b'0'..=b'9' => {
                self.word();
                if self.byte(0) == b'.' && self.byte(1).is_ascii_digit() {
                    self.at += 1;
                    self.word();
                }
            }
            _ => self.string(),
        }
        Step::Literal(&self.text[start..self.at])
    }

    /// A mark. It is joint with another one behind it, and with the name of a lifetime.
    fn mark(&mut self, of_lifetime: bool) -> Step {
        let mark = char::from(self.byte(0));
        let is_joint = of_lifetime || is_mark(self.byte(1));
        self.at += 1;
        Step::Mark(
            mark,
            match is_joint {
                true => Spacing::Joint,
                false => Spacing::Alone,
            },
        )
    }
}

/// What is joint with a mark before it.
fn is_mark(byte: u8) -> bool {
    matches!(
        byte,
        b'=' | b'<'
            | b'>'
            | b'!'
            | b'?'
            | b'+'
            | b'-'
            | b'*'
            | b'/'
            | b'%'
            | b'^'
            | b'&'
            | b'|'
            | b'.'
            | b','
            | b';'
            | b':'
    )
}

fn is_of_word(byte: u8) -> bool {
    matches!(byte, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_')
}
