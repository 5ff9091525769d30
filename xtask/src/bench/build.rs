//! `cargo xtask bench build`: what builds cost, beside the published pyo3 on the same source.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::leaf::{self, Library};
use super::modules::{library_file, printed, run as run_command};
use super::usage::{measured, median, Usage};
use super::{find_python, scratch};
use crate::python::Interpreter;
use crate::workspace;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The Python to build for [default: 3.12, else 3.13]
    #[arg(long)]
    python: Option<String>,
    /// Pairs of builds, ours and theirs in turn; the median counts
    #[arg(long, default_value_t = 3)]
    runs: u32,
    /// Classes of the large crate
    #[arg(long, default_value_t = 100)]
    classes: usize,
    /// Only lines whose name contains this
    #[arg(long, default_value = "")]
    filter: String,
}

const SIDES: [Library; 2] = [Library::Pyrope, Library::Pyo3];

/// # Errors
/// When something does not build.
pub(crate) fn run(args: &Args) -> Result<()> {
    let python = find_python(args.python.as_deref())?;
    let bench = Bench {
        folder: scratch(&python).join("build"),
        python,
        args,
    };
    println!(
        "CPython {}, {} runs in turn, medians; pyrope beside the published pyo3\n",
        bench.python.version, args.runs
    );
    println!("{:34} {:>9} {:>9} {:>6}", "", "pyrope", "pyo3", "ratio");
    bench.hello()?;
    bench.leaf()?;
    bench.sizes()?;
    bench.expansion()
}

struct Bench<'a> {
    folder: PathBuf,
    python: Interpreter,
    args: &'a Args,
}

impl Bench<'_> {
    /// All of a small module, from nothing, dependencies included.
    fn hello(&self) -> Result<()> {
        for (profile, flags) in [("debug", &[][..]), ("release", &["--release"][..])] {
            let name = format!("hello, clean, {profile}");
            if !name.contains(&self.args.filter) {
                continue;
            }
            self.compare(&name, |side| {
                let manifest = self.project("hello", side)?;
                let target = self.target("hello", side);
                if target.exists() {
                    fs::remove_dir_all(&target)?;
                }
                // What comes from a registry is built like this; ours comes from a path here.
                let mut build = self.cargo("build", &manifest, &target);
                build
                    .env("CARGO_INCREMENTAL", "0")
                    .env("RUSTFLAGS", "--cap-lints=allow");
                measured(build.args(flags))
            })?;
        }
        Ok(())
    }

    /// A large crate alone, its dependencies built before.
    fn leaf(&self) -> Result<()> {
        let ways: [(&str, &str, &[&str]); 3] = [
            ("debug", "build", &[]),
            ("release", "build", &["--release"]),
            ("check", "check", &[]),
        ];
        for (way, command, flags) in ways {
            let name = format!("{} classes, {way}", self.args.classes);
            if !name.contains(&self.args.filter) {
                continue;
            }
            self.compare(&name, |side| {
                let manifest = self.project("leaf", side)?;
                let target = self.target("leaf", side);
                run_command(self.cargo(command, &manifest, &target).args(flags))?;
                // Without the flag of the profile it would clean the other one.
                run_command(
                    self.cargo("clean", &manifest, &target)
                        .args(["--package", "leaf"])
                        .args(flags),
                )?;
                measured(self.cargo(command, &manifest, &target).args(flags))
            })?;
        }
        let name = format!("{} classes, edited, debug", self.args.classes);
        if name.contains(&self.args.filter) {
            let mut edit = 0;
            self.compare(&name, |side| {
                let manifest = self.project("leaf", side)?;
                let target = self.target("leaf", side);
                run_command(&mut self.cargo("build", &manifest, &target))?;
                edit += 1;
                let source = leaf::leaf(side, self.args.classes, edit);
                leaf::write_project(&self.project_folder("leaf", side), "leaf", side, &source)?;
                measured(&mut self.cargo("build", &manifest, &target))
            })?;
        }
        Ok(())
    }

    /// Bytes of release builds without their symbols.
    fn sizes(&self) -> Result<()> {
        if !"stripped sizes".contains(&self.args.filter) {
            return Ok(());
        }
        let [hello, peer_hello] = [
            self.stripped("hello", SIDES[0])?,
            self.stripped("hello", SIDES[1])?,
        ];
        let floor = self.stripped("hello", Library::Ffi)?;
        line("hello, stripped KiB", hello, peer_hello);
        line(
            "hello above the floor, KiB",
            hello - floor,
            peer_hello - floor,
        );
        println!("{:34} {floor:>9.1}", "  the floor (raw FFI), KiB");
        let [leaf, peer_leaf] = [
            self.stripped("leaf", SIDES[0])?,
            self.stripped("leaf", SIDES[1])?,
        ];
        line(
            &format!("{} classes, stripped KiB", self.args.classes),
            leaf,
            peer_leaf,
        );
        Ok(())
    }

    /// How much the macros write, and how much of it reaches LLVM.
    fn expansion(&self) -> Result<()> {
        if !"expanded tokens, llvm-lines".contains(&self.args.filter) {
            return Ok(());
        }
        let [ours, theirs] = SIDES.map(|side| self.expanded_tokens(side));
        line(
            &format!("{} classes, expanded tokens", self.args.classes),
            ours?,
            theirs?,
        );
        let [ours, theirs] = SIDES.map(|side| self.llvm_lines(side));
        line(
            &format!("{} classes, llvm-lines", self.args.classes),
            ours?,
            theirs?,
        );
        Ok(())
    }

    /// Builds ours and theirs in turn, and prints the medians.
    fn compare(&self, name: &str, mut build: impl FnMut(Library) -> Result<Usage>) -> Result<()> {
        let mut usages: [Vec<Usage>; 2] = Default::default();
        for turn in 0..self.args.runs as usize {
            for at in 0..2 {
                // Each run starts with the other one.
                let at = (at + turn) % 2;
                usages[at].push(build(SIDES[at])?);
            }
        }
        let figure = |of: fn(&Usage) -> f64, at: usize| median(usages[at].iter().map(of).collect());
        line(
            &format!("{name}, CPU s"),
            figure(|u| u.cpu, 0),
            figure(|u| u.cpu, 1),
        );
        line(
            &format!("{name}, wall s"),
            figure(|u| u.wall, 0),
            figure(|u| u.wall, 1),
        );
        line(
            &format!("{name}, peak MiB"),
            figure(|u| u.memory, 0),
            figure(|u| u.memory, 1),
        );
        Ok(())
    }

    fn project_folder(&self, name: &str, side: Library) -> PathBuf {
        self.folder.join(format!("{name}-{}", side.name()))
    }

    /// Writes the project, unless it is there as it should be.
    fn project(&self, name: &str, side: Library) -> Result<PathBuf> {
        let source = match name {
            "hello" => leaf::hello(side),
            _ => leaf::leaf(side, self.args.classes, 0),
        };
        let manifest = leaf::write_project(&self.project_folder(name, side), name, side, &source)?;
        if !manifest.with_file_name("Cargo.lock").exists() {
            let mut fetch = workspace::cargo();
            run_command(
                fetch
                    .args(["fetch", "--quiet", "--manifest-path"])
                    .arg(&manifest),
            )?;
        }
        Ok(manifest)
    }

    fn target(&self, name: &str, side: Library) -> PathBuf {
        self.project_folder(name, side).join("target")
    }

    /// A quiet cargo command, without the settings of whoever runs the bench.
    fn cargo(&self, command: &str, manifest: &Path, target: &Path) -> Command {
        let mut cargo = workspace::cargo();
        cargo
            .args([command, "--quiet", "--offline", "--manifest-path"])
            .arg(manifest)
            .env("CARGO_TARGET_DIR", target)
            .env("PYO3_PYTHON", &self.python.executable)
            .env("PYO3_BUILD_EXTENSION_MODULE", "1")
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_INCREMENTAL")
            .env_remove("CARGO_PROFILE_DEV_DEBUG");
        cargo
    }

    fn stripped(&self, name: &str, side: Library) -> Result<f64> {
        let manifest = self.project(name, side)?;
        let target = self.target(name, side);
        run_command(self.cargo("build", &manifest, &target).arg("--release"))?;
        let stripped = target.join("stripped");
        let library = target.join("release").join(library_file(name));
        run_command(Command::new("strip").arg(library).arg("-o").arg(&stripped))?;
        Ok(fs::metadata(&stripped)
            .context("strip leaves a file")?
            .len() as f64
            / 1024.0)
    }

    fn expanded_tokens(&self, side: Library) -> Result<f64> {
        let manifest = self.project("leaf", side)?;
        let mut expand = self.cargo("rustc", &manifest, &self.target("leaf", side));
        expand
            .args(["--lib", "--profile", "check", "--", "-Zunpretty=expanded"])
            .env("RUSTC_BOOTSTRAP", "1");
        Ok(tokens(&printed(&mut expand)?) as f64)
    }

    fn llvm_lines(&self, side: Library) -> Result<f64> {
        let manifest = self.project("leaf", side)?;
        let ir = self.project_folder("leaf", side).join("leaf.ll");
        let mut emit = self.cargo("rustc", &manifest, &self.target("leaf-ir", side));
        emit.args([
            "--lib",
            "--",
            "-Cno-prepopulate-passes",
            "-Ccodegen-units=1",
            "-Cdebuginfo=0",
        ])
        .arg(format!("--emit=llvm-ir={}", ir.display()))
        .env("CARGO_INCREMENTAL", "0");
        run_command(&mut emit)?;
        Ok(function_lines(&fs::read_to_string(&ir)?) as f64)
    }
}

fn line(name: &str, ours: f64, theirs: f64) {
    let digits = if theirs < 100.0 { 2 } else { 0 };
    println!(
        "{name:34} {ours:>9.digits$} {theirs:>9.digits$} {:>6.2}",
        ours / theirs
    );
}

/// Tokens of Rust source, comments left out. A lifetime counts as one, and so does each character
/// of punctuation, as the compiler's own token trees have it.
fn tokens(source: &str) -> usize {
    let mut rest = source.chars().peekable();
    let mut count = 0;
    while let Some(c) = rest.next() {
        match c {
            '/' if rest.peek() == Some(&'/') => while rest.next_if(|c| *c != '\n').is_some() {},
            _ if c.is_whitespace() => {}
            '"' => {
                count += 1;
                while let Some(c) = rest.next() {
                    match c {
                        '\\' => drop(rest.next()),
                        '"' => break,
                        _ => {}
                    }
                }
            }
            _ if c.is_alphanumeric() || c == '_' || c == '\'' => {
                count += 1;
                while rest.next_if(|c| c.is_alphanumeric() || *c == '_').is_some() {}
                if c == '\'' {
                    rest.next_if(|c| *c == '\'');
                }
            }
            _ => count += 1,
        }
    }
    count
}

/// Lines of functions in LLVM's text form, as `cargo llvm-lines` counts them.
fn function_lines(ir: &str) -> usize {
    let mut inside = false;
    let mut count = 0;
    for line in ir.lines() {
        match line {
            "}" => inside = false,
            _ if line.starts_with("define ") => inside = true,
            _ if inside && !line.is_empty() => count += 1,
            _ => {}
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_counted() {
        assert_eq!(tokens("fn f<'a>(x: &'a str) -> u8 { 'c'; } // no"), 19);
        assert_eq!(tokens(r#"let s = "a \" b"; s.len()"#), 9 + 1);
    }

    #[test]
    fn only_lines_in_functions_count() {
        let ir = "declare void @g()\ndefine void @f() {\nstart:\n  ret void\n}\n; end\n";
        assert_eq!(function_lines(ir), 2);
    }
}
