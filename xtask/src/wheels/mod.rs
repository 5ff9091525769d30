//! `cargo xtask wheels`: wheels and installations by maturin and setuptools-rust, on the published crates and on the
//! facades.

mod case;

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{bail, Context, Result};

use self::case::{Case, Way};
use crate::downstream::patch;
use crate::process::{self, Finished};
use crate::python::discover::discover;
use crate::python::select::select;
use crate::python::venv::Venv;
use crate::python::Interpreter;
use crate::workspace;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The Pythons to build for: paths, or versions such as 3.13 or pypy3.11
    #[arg(long, value_delimiter = ',', default_value = "3.8,3.13,3.15,pypy3.11")]
    python: Vec<String>,
    /// Take these projects only
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    only: Vec<String>,
}

/// Prints what another script can compare.
const SEEN: &str = include_str!("seen.py");

/// After this long a build counts as hung.
const LIMIT: Duration = Duration::from_secs(15 * 60);

/// Builds each project twice for each Python, and prints what differs.
///
/// # Errors
/// When there is no such Python, or its environment cannot be made.
pub(crate) fn run(args: &Args) -> Result<bool> {
    let mut seen = Vec::new();
    for python in select(&discover()?, &args.python)? {
        let published = Side::ready(&python, false)?;
        let facade = Side::ready(&python, true)?;
        for case in case::cases(&python) {
            if !args.only.is_empty() && !args.only.contains(&case.name) {
                continue;
            }
            for &way in case.ways {
                let expected = published.seen(&case, way)?;
                let ours = facade.seen(&case, way)?;
                let label = format!("{} {} {way:?}", python.name(), case.name);
                let verdict = Verdict::of(&expected, &ours, case.refused);
                verdict.print(&label, &expected, &ours);
                seen.push((label, verdict));
            }
        }
    }
    println!();
    for verdict in Verdict::ALL {
        let labels: Vec<_> = seen.iter().filter(|(_, one)| *one == verdict).collect();
        println!("{:>4} {}", labels.len(), verdict.about());
        for (label, _) in labels.iter().filter(|_| !verdict.is_good()) {
            println!("       {label}");
        }
    }
    Ok(seen.iter().all(|(_, verdict)| verdict.is_good()))
}

/// One of the two that are compared, for one interpreter.
struct Side<'a> {
    python: &'a Interpreter,
    folder: PathBuf,
    venv: Venv,
}

/// What is seen of a build: lines, or why there are none.
type Seen = Result<Vec<String>, String>;

/// How the facade's build compares with the published crate's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    Alike,
    /// The published crate cannot do it, the facade can.
    Better,
    /// Neither can, for the reason that is known.
    Refused,
    Differs,
    Fails,
    /// Neither did, and nobody knows why: as likely a fault of the machine as of a tool.
    Neither,
    /// It is known as what cannot be done, and was done.
    Accepted,
}

impl Verdict {
    const ALL: [Verdict; 7] = [
        Verdict::Alike,
        Verdict::Better,
        Verdict::Refused,
        Verdict::Differs,
        Verdict::Fails,
        Verdict::Neither,
        Verdict::Accepted,
    ];

    /// Compares the two; `refused` is in the errors of both where a tool cannot do what is tried.
    fn of(expected: &Seen, ours: &Seen, refused: Option<&str>) -> Verdict {
        let known = |why: &String| refused.is_some_and(|text| why.contains(text));
        match (expected, ours) {
            (Ok(_), Ok(_)) if refused.is_some() => Verdict::Accepted,
            (Ok(expected), Ok(ours)) if expected == ours => Verdict::Alike,
            (Ok(_), Ok(_)) => Verdict::Differs,
            (Err(one), Err(other)) if known(one) && known(other) => Verdict::Refused,
            (Err(_), Err(_)) => Verdict::Neither,
            (Err(_), Ok(_)) => Verdict::Better,
            (Ok(_), Err(_)) => Verdict::Fails,
        }
    }

    fn about(self) -> &'static str {
        match self {
            Verdict::Alike => "alike",
            Verdict::Better => "better: not possible with the published crate",
            Verdict::Refused => "refused by the build tool in the same way",
            Verdict::Differs => "differ",
            Verdict::Fails => "fail",
            Verdict::Neither => "neither builds, for no known reason",
            Verdict::Accepted => "built, though known as refused",
        }
    }

    fn is_good(self) -> bool {
        matches!(self, Verdict::Alike | Verdict::Better | Verdict::Refused)
    }

    fn print(self, label: &str, expected: &Seen, ours: &Seen) {
        let name = format!("{self:?}").to_lowercase();
        println!("{name:<9}{label}");
        if self == Verdict::Differs {
            if let (Ok(expected), Ok(ours)) = (expected, ours) {
                let only = |these: &[String], those: &[String], mark| {
                    for line in these.iter().filter(|line| !those.contains(line)) {
                        println!("    {mark} {line}");
                    }
                };
                only(expected, ours, '-');
                only(ours, expected, '+');
            }
            return;
        }
        for (side, seen) in [("published", expected), ("here", ours)] {
            match seen {
                Err(why) => println!("    {side}: {why}"),
                Ok(lines) => {
                    let wheel = lines.iter().find(|line| line.starts_with("wheel"));
                    if let Some(wheel) = wheel.filter(|_| side == "here") {
                        println!("    {wheel}");
                    }
                }
            }
        }
    }
}

impl<'a> Side<'a> {
    fn ready(python: &'a Interpreter, facade: bool) -> Result<Self> {
        let root = workspace::target().join("wheels");
        let kind = if facade { "facades" } else { "published" };
        let folder = root.join(kind).join(python.name());
        fs::create_dir_all(&folder)?;
        if facade {
            patch::configure(&folder, &root.join("compat"))?;
        }
        let packages = ["pip", "maturin", "setuptools", "setuptools-rust", "wheel"];
        let mut log = File::create(folder.join("environment.log"))?;
        let venv = folder.join("venv");
        let venv = Venv::with(&packages, python, &venv, &mut |command| {
            let finished = process::run_logged(command, &mut log, LIMIT, &mut |_| {})?;
            Ok((finished.success, finished.output))
        })?;
        Ok(Side {
            python,
            folder,
            venv,
        })
    }

    /// Builds the project one way and describes what that left behind.
    fn seen(&self, case: &Case, way: Way) -> Result<Seen> {
        let project = self.folder.join(&case.name);
        case.write(&project, case::version_for(self.python))?;
        let log = self.folder.join(format!("{}-{way:?}.log", case.name));
        let mut build = Build {
            side: self,
            case,
            log: File::create(&log)?,
            project,
        };
        let lines = match way {
            Way::Wheel => build.wheel(),
            Way::Editable => build.installed(|build| {
                let arguments = ["install", "--no-deps", "--no-build-isolation", "--editable"];
                let mut install = build.pip();
                install.args(arguments).arg(&build.project);
                install
            }),
            Way::Develop => build.installed(|build| {
                let mut develop = Command::new(build.side.venv.tool("maturin"));
                develop.arg("develop").current_dir(&build.project);
                develop
            }),
        };
        Ok(lines.map_err(|error| format!("{error:#} [{}]", workspace::shown(&log))))
    }
}

/// A project that is being built.
struct Build<'a> {
    side: &'a Side<'a>,
    case: &'a Case,
    log: File,
    project: PathBuf,
}

impl Build<'_> {
    fn wheel(&mut self) -> Result<Vec<String>> {
        let wheels = self.project.join("wheels");
        let mut build = self.pip();
        build.args(["wheel", "--verbose", "--no-deps", "--no-build-isolation"]);
        build.arg("--wheel-dir").arg(&wheels).arg(&self.project);
        self.step("building", &mut build)?;
        let wheel = one_file(&wheels)?;
        let mut lines = self.script(&["wheel".as_ref(), wheel.as_os_str()])?;

        let mut install = self.pip();
        install.args(["install", "--no-deps", "--no-index"]);
        self.step("installing", install.arg(&wheel))?;
        lines.extend(self.imported()?);
        Ok(lines)
    }

    fn installed(&mut self, command: impl Fn(&Self) -> Command) -> Result<Vec<String>> {
        let mut command = command(self);
        self.step("installing", &mut command)?;
        let name = self.case.name.as_str();
        let mut lines = self.script(&["installed".as_ref(), name.as_ref()])?;
        lines.extend(self.imported()?);
        Ok(lines)
    }

    /// Imports what is installed, and takes it away.
    fn imported(&mut self) -> Result<Vec<String>> {
        let module = self.case.module();
        let project = self.project.clone();
        let lines = self.script(&["import".as_ref(), module.as_ref(), project.as_ref()]);
        let mut remove = self.pip();
        remove.args(["uninstall", "--yes", &self.case.name]);
        self.step("removing", &mut remove)?;
        lines
    }

    fn script(&mut self, arguments: &[&std::ffi::OsStr]) -> Result<Vec<String>> {
        let mut command = Command::new(self.side.venv.python());
        command.args(["-c", SEEN]).args(arguments);
        let output = self.step("looking", &mut command)?;
        Ok(output.lines().map(str::to_owned).collect())
    }

    fn pip(&self) -> Command {
        let mut command = Command::new(self.side.venv.python());
        command.args(["-m", "pip", "--disable-pip-version-check"]);
        command
    }

    fn step(&mut self, what: &str, command: &mut Command) -> Result<String> {
        let Finished {
            success, output, ..
        } = self.run(command)?;
        if !success {
            let error = output.lines().rev().find(|line| line.contains("rror"));
            bail!("{what} fails: {}", error.unwrap_or("no message").trim());
        }
        Ok(output)
    }

    fn run(&mut self, command: &mut Command) -> Result<Finished> {
        let tools = self.side.venv.python();
        let tools = tools.parent().map(Path::to_owned);
        let path = std::env::var_os("PATH").unwrap_or_default();
        let folders = tools.into_iter().chain(std::env::split_paths(&path));
        command
            .env("PATH", std::env::join_paths(folders)?)
            .env("VIRTUAL_ENV", self.side.venv.folder())
            .env("CARGO_TARGET_DIR", self.side.folder.join("cargo"))
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .env_remove("PYO3_PYTHON")
            .env_remove("PYTHONPATH");
        if let Some(configuration) = &self.case.configuration {
            let file = self.project.join("python.config");
            fs::write(&file, configuration)?;
            command.env("PYO3_CONFIG_FILE", file);
        }
        process::run_logged(command, &mut self.log, LIMIT, &mut |_| {})
    }
}

fn one_file(folder: &Path) -> Result<PathBuf> {
    let mut entries = fs::read_dir(folder)?;
    let first = entries.next().context("there is no wheel")??;
    Ok(first.path())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_published_crate_cannot_do_is_no_difference() {
        let lines = |text: &str| -> Seen { Ok(vec![text.to_owned()]) };
        let broken = |why: &str| -> Seen { Err(why.to_owned()) };
        let verdict = |expected, ours| Verdict::of(&expected, &ours, None);
        assert_eq!(verdict(lines("a"), lines("a")), Verdict::Alike);
        assert_eq!(verdict(broken("no"), lines("a")), Verdict::Better);
        assert_eq!(verdict(lines("a"), broken("no")), Verdict::Fails);
        assert_eq!(verdict(lines("a"), lines("b")), Verdict::Differs);
        assert!(!Verdict::Fails.is_good() && !Verdict::Differs.is_good());
    }

    #[test]
    fn what_neither_can_do_has_to_have_a_known_reason() {
        let broken = |why: &str| -> Seen { Err(why.to_owned()) };
        let verdict = |one, other, refused| Verdict::of(&broken(one), &broken(other), refused);
        let refused = Some("no such ABI");
        assert_eq!(
            verdict("x: no such ABI", "no such ABI", refused),
            Verdict::Refused
        );
        assert_eq!(
            verdict("no such ABI", "no space", refused),
            Verdict::Neither
        );
        assert_eq!(verdict("no", "no", None), Verdict::Neither);
        let built: Seen = Ok(Vec::new());
        assert_eq!(Verdict::of(&built, &built, refused), Verdict::Accepted);
        assert!(!Verdict::Neither.is_good() && !Verdict::Accepted.is_good());
    }
}
