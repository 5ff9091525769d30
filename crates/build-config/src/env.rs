//! The environment as a value, so that everything that reads it can be tested, and the list of what was read.

use std::cell::RefCell;
use std::ffi::{OsStr, OsString};

/// A snapshot of environment variables that remembers which of them decided something.
#[derive(Debug, Default)]
pub struct Env {
    vars: Vec<(OsString, OsString)>,
    watched: RefCell<Vec<String>>,
}

/// A variable that is set, with the spelling that was found.
#[derive(Clone, Debug)]
pub struct Setting {
    /// Name as set, for messages.
    pub name: String,
    /// Its value, never empty.
    pub value: OsString,
}

impl Setting {
    /// The value as text; bytes that are none are replaced.
    pub fn text(&self) -> String {
        self.value.to_string_lossy().into_owned()
    }
}

impl Env {
    /// The environment of this process.
    pub fn of_process() -> Self {
        Env {
            vars: std::env::vars_os().collect(),
            ..Env::default()
        }
    }

    /// An environment of just these variables.
    pub fn from_pairs<K: Into<OsString>, V: Into<OsString>>(
        pairs: impl IntoIterator<Item = (K, V)>,
    ) -> Self {
        let vars = pairs
            .into_iter()
            .map(|(name, value)| (name.into(), value.into()))
            .collect();
        Env {
            vars,
            ..Env::default()
        }
    }

    /// `PYROPE_<suffix>`, else `PYO3_<suffix>`. A change of either reruns the build script.
    pub fn setting(&self, suffix: &str) -> Option<Setting> {
        let found =
            [format!("PYROPE_{suffix}"), format!("PYO3_{suffix}")].map(|name| self.watched(&name));
        found.into_iter().flatten().next()
    }

    /// Whether the switch `suffix` is on: set, and not to `0` or to nothing.
    pub fn is_on(&self, suffix: &str) -> bool {
        self.setting(suffix)
            .is_some_and(|setting| setting.value != "0")
    }

    /// The variable of this very name. A change of it reruns the build script.
    pub fn watched(&self, name: &str) -> Option<Setting> {
        let mut watched = self.watched.borrow_mut();
        if let Err(at) = watched.binary_search_by(|known| known.as_str().cmp(name)) {
            watched.insert(at, name.to_owned());
        }
        drop(watched);
        self.get(name).map(|value| Setting {
            name: name.to_owned(),
            value: value.to_owned(),
        })
    }

    /// The variable of this name unless it is empty, without watching it: those that cargo sets, or that decide nothing.
    pub fn get(&self, name: &str) -> Option<&OsStr> {
        // Windows does not tell `Path` from `PATH`.
        let same =
            |known: &OsStr| known == name || (cfg!(windows) && known.eq_ignore_ascii_case(name));
        let (_, value) = self.vars.iter().find(|(known, _)| same(known))?;
        Some(value.as_os_str()).filter(|value| !value.is_empty())
    }

    /// The same as text.
    pub fn text(&self, name: &str) -> Option<String> {
        self.get(name)
            .map(|value| value.to_string_lossy().into_owned())
    }

    /// Whether cargo has the feature on for the package that is built.
    pub fn has_feature(&self, feature: &str) -> bool {
        let name = format!(
            "CARGO_FEATURE_{}",
            feature.to_ascii_uppercase().replace('-', "_")
        );
        self.vars.iter().any(|(known, _)| *known == *name)
    }

    /// Takes back that these were watched: they turned out to make no difference.
    pub fn unwatch(&self, names: &[&str]) {
        self.watched
            .borrow_mut()
            .retain(|watched| !names.contains(&watched.as_str()));
    }

    /// Names of the variables that decided, in alphabetical order.
    pub fn watched_names(&self) -> Vec<String> {
        self.watched.borrow().clone()
    }
}
