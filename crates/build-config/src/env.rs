//! The environment as a value, so that everything that reads it can be tested, and the list of what was read.

use std::cell::RefCell;
use std::ffi::{OsStr, OsString};

/// A snapshot of environment variables that remembers which of them decided something.
///
/// ```
/// use pyrope_build_config::env::Env;
/// let env = Env::from_pairs([("PYO3_PYTHON", "/usr/bin/python3")]);
/// assert_eq!(env.setting("PYTHON").expect("it is set").name, "PYO3_PYTHON");
/// assert!(env.setting("NO_PYTHON").is_none());
/// ```
#[derive(Debug, Default)]
pub struct Env {
    vars: Vec<(OsString, OsString)>,
    watched: RefCell<Vec<String>>,
}

/// A variable that is set, with the spelling that was found.
///
/// ```
/// use pyrope_build_config::env::{Env, Setting};
/// let env = Env::from_pairs([("PYROPE_PYTHON", "python3.12")]);
/// let setting: Setting = env.setting("PYTHON").expect("it is set");
/// assert_eq!((setting.name.as_str(), setting.text().as_str()), ("PYROPE_PYTHON", "python3.12"));
/// ```
#[derive(Clone, Debug)]
pub struct Setting {
    /// Name as set, for messages.
    pub name: String,
    /// Its value, never empty.
    pub value: OsString,
}

impl Setting {
    /// The value as text; bytes that are none are replaced.
    ///
    /// ```
    /// use pyrope_build_config::env::Env;
    /// let env = Env::from_pairs([("PYO3_CROSS_PYTHON_VERSION", "3.12")]);
    /// assert_eq!(env.setting("CROSS_PYTHON_VERSION").expect("it is set").text(), "3.12");
    /// ```
    pub fn text(&self) -> String {
        self.value.to_string_lossy().into_owned()
    }
}

impl Env {
    /// The environment of this process.
    ///
    /// ```
    /// use pyrope_build_config::env::Env;
    /// assert_eq!(Env::of_process().text("PATH"), std::env::var("PATH").ok());
    /// ```
    pub fn of_process() -> Self {
        Env {
            vars: std::env::vars_os().collect(),
            ..Env::default()
        }
    }

    /// An environment of just these variables.
    ///
    /// ```
    /// use pyrope_build_config::env::Env;
    /// let env = Env::from_pairs([("PYO3_NO_PYTHON", "1")]);
    /// assert!(env.is_on("NO_PYTHON"));
    /// ```
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
    ///
    /// ```
    /// use pyrope_build_config::env::Env;
    /// let env = Env::from_pairs([("PYO3_PYTHON", "theirs"), ("PYROPE_PYTHON", "ours")]);
    /// assert_eq!(env.setting("PYTHON").expect("it is set").text(), "ours");
    /// ```
    pub fn setting(&self, suffix: &str) -> Option<Setting> {
        let found =
            [format!("PYROPE_{suffix}"), format!("PYO3_{suffix}")].map(|name| self.watched(&name));
        found.into_iter().flatten().next()
    }

    /// Whether the switch `suffix` is on: set, and not to `0` or to nothing.
    ///
    /// ```
    /// use pyrope_build_config::env::Env;
    /// assert!(Env::from_pairs([("PYO3_PRINT_CONFIG", "1")]).is_on("PRINT_CONFIG"));
    /// assert!(!Env::from_pairs([("PATH", "/bin")]).is_on("PRINT_CONFIG"));
    /// ```
    pub fn is_on(&self, suffix: &str) -> bool {
        self.setting(suffix)
            .is_some_and(|setting| setting.value != "0")
    }

    /// The variable of this very name. A change of it reruns the build script.
    ///
    /// ```
    /// use pyrope_build_config::env::Env;
    /// let env = Env::from_pairs([("VIRTUAL_ENV", "/home/me/venv")]);
    /// assert_eq!(env.watched("VIRTUAL_ENV").expect("it is set").text(), "/home/me/venv");
    /// assert!(env.watched("CONDA_PREFIX").is_none());
    /// assert_eq!(env.watched_names(), ["CONDA_PREFIX", "VIRTUAL_ENV"]);
    /// ```
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
    ///
    /// ```
    /// use pyrope_build_config::env::Env;
    /// let env = Env::from_pairs([("OUT_DIR", "/tmp/out")]);
    /// assert_eq!(env.get("OUT_DIR"), Some("/tmp/out".as_ref()));
    /// assert!(env.watched_names().is_empty(), "to read is not to watch");
    /// ```
    pub fn get(&self, name: &str) -> Option<&OsStr> {
        // Windows does not tell `Path` from `PATH`.
        let same =
            |known: &OsStr| known == name || (cfg!(windows) && known.eq_ignore_ascii_case(name));
        let (_, value) = self.vars.iter().find(|(known, _)| same(known))?;
        Some(value.as_os_str()).filter(|value| !value.is_empty())
    }

    /// The same as text.
    ///
    /// ```
    /// use pyrope_build_config::env::Env;
    /// let env = Env::from_pairs([("TARGET", "x86_64-unknown-linux-gnu")]);
    /// assert_eq!(env.text("TARGET").as_deref(), Some("x86_64-unknown-linux-gnu"));
    /// ```
    pub fn text(&self, name: &str) -> Option<String> {
        self.get(name)
            .map(|value| value.to_string_lossy().into_owned())
    }

    /// Whether cargo has the feature on for the package that is built.
    ///
    /// ```
    /// use pyrope_build_config::env::Env;
    /// let env = Env::from_pairs([("CARGO_FEATURE_ABI3_PY39", "1")]);
    /// assert!(env.has_feature("abi3-py39") && !env.has_feature("abi3t"));
    /// ```
    pub fn has_feature(&self, feature: &str) -> bool {
        let name = format!(
            "CARGO_FEATURE_{}",
            feature.to_ascii_uppercase().replace('-', "_")
        );
        self.vars.iter().any(|(known, _)| *known == *name)
    }

    /// Takes back that these were watched: they turned out to make no difference.
    ///
    /// ```
    /// use pyrope_build_config::env::Env;
    /// let env = Env::from_pairs([("PATH", "/bin")]);
    /// env.watched("PATH");
    /// env.unwatch(&["PATH"]);
    /// assert!(env.watched_names().is_empty());
    /// ```
    pub fn unwatch(&self, names: &[&str]) {
        self.watched
            .borrow_mut()
            .retain(|watched| !names.contains(&watched.as_str()));
    }

    /// Names of the variables that decided, in alphabetical order.
    ///
    /// ```
    /// use pyrope_build_config::env::Env;
    /// let env = Env::from_pairs([("PYO3_PYTHON", "python3")]);
    /// env.setting("PYTHON");
    /// assert_eq!(env.watched_names(), ["PYO3_PYTHON", "PYROPE_PYTHON"]);
    /// ```
    pub fn watched_names(&self) -> Vec<String> {
        self.watched.borrow().clone()
    }
}
