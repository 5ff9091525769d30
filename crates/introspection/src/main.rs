//! `pyrope-stubs`: writes the type stubs of an extension, or checks that they are as written.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Parser;
use pyrope_introspection::{introspect_cdylib, module_stub_files};

/// Writes type stubs of an extension that was built with the feature `experimental-inspect`.
#[derive(Parser)]
#[command(version)]
struct Args {
    /// The library: a .so, .dylib, .pyd or .dll, for any platform
    path: PathBuf,
    /// The name of the module, as it is imported
    #[arg(long)]
    module: String,
    /// The folder to write to: NAME.pyi, or NAME/__init__.pyi and more if there are modules in it
    #[arg(long)]
    out: PathBuf,
    /// Write nothing; fail if the stubs in the folder differ
    #[arg(long)]
    check: bool,
}

fn main() -> ExitCode {
    match run(&Args::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
    }
}

/// False if `--check` finds a difference.
fn run(args: &Args) -> Result<bool> {
    let module = introspect_cdylib(&args.path, &args.module)?;
    let files = module_stub_files(&module);
    let files: BTreeMap<PathBuf, String> = if files.len() == 1 {
        let name = PathBuf::from(format!("{}.pyi", module.name));
        files
            .into_values()
            .map(|text| (name.clone(), text))
            .collect()
    } else {
        let folder = PathBuf::from(&module.name);
        let placed = files
            .into_iter()
            .map(|(path, text)| (folder.join(path), text));
        placed.collect()
    };
    let mut same = true;
    for (path, text) in files {
        let path = args.out.join(path);
        let is_there = fs::read_to_string(&path).is_ok_and(|there| there == text);
        if args.check {
            if !is_there {
                same = false;
                eprintln!("{} is not as it would be written", path.display());
            }
        } else if !is_there {
            let shown = || path.display().to_string();
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder).with_context(shown)?;
            }
            fs::write(&path, text).with_context(shown)?;
            println!("{}", path.display());
        }
    }
    Ok(same)
}
