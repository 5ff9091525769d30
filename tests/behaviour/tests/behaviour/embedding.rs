//! Starting an interpreter with options, ending it, and what the process sees of both. Each test is a process of
//! its own: it starts this program again, for itself alone.

use std::env;
use std::path::Path;
use std::process::Command;
use std::thread;

#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
use pyrope::buffer::PyUntypedBuffer;
use pyrope::embed::{self, InterpreterBuilder};
use pyrope::exceptions::PyModuleNotFoundError;
use pyrope::prelude::*;
use pyrope::pybacked::PyBackedStr;
use pyrope::types::{PyBytes, PyDict, PyString};

use crate::own_process;

/// Runs `test` in a process of its own, in which no interpreter runs yet.
///
/// # Panics
/// When it fails there.
fn in_a_process(name: &str, test: impl FnOnce()) {
    in_a_process_with(name, &[], test);
}

fn in_a_process_with(name: &str, variables: &[(&str, &str)], test: impl FnOnce()) {
    own_process::run(&format!("embedding::{name}"), variables, test);
}

fn evaluated(code: &std::ffi::CStr) -> String {
    Python::attach(|py| py.eval(code, None, None).unwrap().to_string())
}

const KNOWS_OPTIONS: bool = cfg!(all(Py_3_8, not(Py_LIMITED_API)));

#[test]
fn arguments_and_paths_are_as_given() {
    in_a_process("arguments_and_paths_are_as_given", || {
        InterpreterBuilder::new()
            .argv(["prógram", "-x", ""])
            .prepend_module_search_path("/somewhere/second")
            .prepend_module_search_path(Path::new("/somewhere/first"))
            .initialize()
            .unwrap();
        assert_eq!(
            evaluated(c"__import__('sys').argv"),
            "['prógram', '-x', '']"
        );
        assert_eq!(
            evaluated(c"__import__('sys').path[:2]"),
            "['/somewhere/first', '/somewhere/second']"
        );
        // The standard library is still found.
        Python::attach(|py| py.import("json").map(drop)).unwrap();
        let error = InterpreterBuilder::new().initialize().unwrap_err();
        assert_eq!(error.to_string(), "a Python interpreter is running already");
        // What is wanted is there.
        Python::initialize();
    });
}

#[test]
fn module_search_paths_replace_those_of_python() {
    in_a_process("module_search_paths_replace_those_of_python", || {
        // Those that Python would have, and one more: nothing works without the standard library.
        let code = "import sys; print('\\n'.join(path for path in sys.path if path))";
        let home = env::var("PYTHONHOME").expect("set by the test matrix");
        let python = Path::new(&home).join("bin/python3");
        let known = Command::new(python).args(["-c", code]).output().unwrap();
        let known = String::from_utf8(known.stdout).unwrap();
        let paths: Vec<_> = known.lines().chain(["/more"]).collect();
        InterpreterBuilder::new()
            .module_search_paths(&paths)
            .site_import_if_known(false)
            .initialize()
            .unwrap();
        Python::attach(|py| {
            let path = py.import("sys").unwrap().getattr("path").unwrap();
            assert_eq!(path.extract::<Vec<String>>().unwrap(), paths);
        });
    });
}

/// What only some builds know, in tests that do without.
trait IfKnown {
    fn site_import_if_known(self, import: bool) -> Self;
}

impl IfKnown for InterpreterBuilder {
    fn site_import_if_known(self, import: bool) -> Self {
        if KNOWS_OPTIONS {
            self.site_import(import)
        } else {
            self
        }
    }
}

#[test]
fn an_isolated_interpreter_looks_at_no_variables() {
    let variables = [
        ("PYTHONPATH", "/from/the/environment"),
        ("PYTHONDONTWRITEBYTECODE", "1"),
    ];
    in_a_process_with(
        "an_isolated_interpreter_looks_at_no_variables",
        &variables,
        || {
            let home = env::var("PYTHONHOME").expect("set by the test matrix");
            let started = InterpreterBuilder::new()
                .isolated(true)
                .home(home)
                .initialize();
            if !KNOWS_OPTIONS {
                let error = started.unwrap_err();
                assert!(error.to_string().starts_with("the option `isolated` needs"));
                // It can still be started without.
                Python::initialize();
                assert_eq!(evaluated(c"1 + 1"), "2");
                return;
            }
            started.unwrap();
            assert_eq!(evaluated(c"__import__('sys').flags.isolated"), "1");
            assert_eq!(
                evaluated(c"__import__('sys').flags.ignore_environment"),
                "1"
            );
            assert_eq!(evaluated(c"__import__('sys').dont_write_bytecode"), "False");
            assert_eq!(
                evaluated(c"'/from/the/environment' in __import__('sys').path"),
                "False"
            );
        },
    );
}

#[test]
fn an_ordinary_interpreter_looks_at_variables() {
    let variables = [("PYTHONPATH", "/from/the/environment")];
    in_a_process_with(
        "an_ordinary_interpreter_looks_at_variables",
        &variables,
        || {
            InterpreterBuilder::new().initialize().unwrap();
            assert_eq!(evaluated(c"__import__('sys').flags.isolated"), "0");
            assert_eq!(
                evaluated(c"'/from/the/environment' in __import__('sys').path"),
                "True"
            );
            if KNOWS_OPTIONS {
                assert_eq!(evaluated(c"__import__('sys').argv"), "['']");
            }
        },
    );
}

#[test]
fn names_and_flags_are_as_given() {
    in_a_process("names_and_flags_are_as_given", || {
        if !KNOWS_OPTIONS {
            return;
        }
        InterpreterBuilder::new()
            .program_name("/usr/bin/thermostat")
            .executable("/usr/bin/thermostat")
            .write_bytecode(false)
            .site_import(false)
            .utf8_mode(true)
            .x_option("thermostat=7")
            .warn_option("error::UserWarning")
            .signal_handlers(true)
            .initialize()
            .unwrap();
        check_names_and_flags();
    });
}

#[test]
fn names_and_flags_of_an_isolated_interpreter_are_as_given() {
    in_a_process(
        "names_and_flags_of_an_isolated_interpreter_are_as_given",
        || {
            if !KNOWS_OPTIONS {
                return;
            }
            InterpreterBuilder::new()
                .isolated(true)
                .home(env::var("PYTHONHOME").expect("set by the test matrix"))
                .program_name("/usr/bin/thermostat")
                .executable("/usr/bin/thermostat")
                .write_bytecode(false)
                .site_import(false)
                .utf8_mode(true)
                .x_option("thermostat=7")
                .warn_option("error::UserWarning")
                .signal_handlers(true)
                .initialize()
                .unwrap();
            check_names_and_flags();
        },
    );
}

fn check_names_and_flags() {
    Python::attach(|py| {
        let names = PyDict::new(py);
        py.run(
            c"
import sys
assert sys.executable == '/usr/bin/thermostat', sys.executable
assert sys.dont_write_bytecode
assert 'site' not in sys.modules
assert sys.flags.utf8_mode == 1
assert sys._xoptions.get('thermostat') == '7', sys._xoptions
import warnings
try:
    warnings.warn('hot')
except UserWarning:
    pass
else:
    raise AssertionError('only warned')
",
            Some(&names),
            None,
        )
        .unwrap();
    });
}

/// Whether this process catches the signal of Ctrl-C.
#[cfg(target_os = "linux")]
fn catches_ctrl_c() -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let caught = status.lines().find_map(|line| line.strip_prefix("SigCgt:"));
    let caught = u64::from_str_radix(caught.unwrap().trim(), 16).unwrap();
    caught & 1 << (2 - 1) != 0
}

#[test]
#[cfg(target_os = "linux")]
fn signals_are_left_alone() {
    in_a_process("signals_are_left_alone", || {
        InterpreterBuilder::new().initialize().unwrap();
        assert!(!catches_ctrl_c());
    });
}

#[test]
#[cfg(target_os = "linux")]
fn signals_are_handled_on_request() {
    in_a_process("signals_are_handled_on_request", || {
        InterpreterBuilder::new()
            .signal_handlers(true)
            .initialize()
            .unwrap();
        // A parent that ignores the signal has its children ignore it, and Python leaves it at that.
        let status = std::fs::read_to_string("/proc/self/status").unwrap();
        let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
        let ignored = u64::from_str_radix(ignored.unwrap().trim(), 16).unwrap();
        assert!(catches_ctrl_c() || ignored & 2 != 0);
    });
}

#[test]
fn packages_of_a_virtual_environment_are_found() {
    in_a_process("packages_of_a_virtual_environment_are_found", || {
        if !KNOWS_OPTIONS {
            return;
        }
        let folder = env::temp_dir().join(format!("pyrope-venv-{}", std::process::id()));
        let home = env::var("PYTHONHOME").expect("set by the test matrix");
        let python = Path::new(&home).join("bin/python3");
        let made = Command::new(&python)
            .args(["-m", "venv", "--without-pip"])
            .arg(&folder)
            .output()
            .unwrap();
        assert!(made.status.success(), "{made:?}");
        // `lib/python3.X`, with a letter more where there is no GIL.
        let versions = std::fs::read_dir(folder.join("lib")).unwrap();
        let library = versions.last().expect("one version").unwrap().path();
        let packages = library.join("site-packages");
        std::fs::write(packages.join("only_here.py"), "x = 5").unwrap();

        let nowhere = InterpreterBuilder::new()
            .virtual_environment(&packages)
            .initialize()
            .unwrap_err();
        assert!(
            nowhere.to_string().ends_with("it has no pyvenv.cfg"),
            "{nowhere}"
        );
        InterpreterBuilder::new()
            .virtual_environment(&folder)
            .initialize()
            .unwrap();
        let found = Python::attach(|py| {
            let prefix: String = py.import("sys")?.getattr("prefix")?.extract()?;
            assert_eq!(Path::new(&prefix), folder);
            py.import("only_here")?.getattr("x")?.extract::<i32>()
        });
        std::fs::remove_dir_all(&folder).unwrap();
        assert_eq!(found.unwrap(), 5);
    });
}

#[test]
fn a_text_with_nul_is_refused_before_anything_starts() {
    in_a_process("a_text_with_nul_is_refused_before_anything_starts", || {
        if !KNOWS_OPTIONS {
            return;
        }
        for isolated in [false, true] {
            let error = InterpreterBuilder::new()
                .isolated(isolated)
                .argv(["a\0b"])
                .initialize()
                .unwrap_err();
            let message = "the value of `argv` holds a NUL or cannot be decoded";
            assert_eq!(error.to_string(), message);
            assert_eq!(error.exit_code(), None);
        }
        assert!(Python::try_attach(|_| ()).is_none());
        Python::initialize();
        assert_eq!(evaluated(c"1"), "1");
    });
}

#[test]
fn an_interpreter_that_cannot_start_says_why() {
    in_a_process("an_interpreter_that_cannot_start_says_why", || {
        if !KNOWS_OPTIONS {
            return;
        }
        let error = InterpreterBuilder::new()
            .module_search_paths(["/nothing/here"])
            .initialize()
            .unwrap_err();
        let message = error.to_string();
        assert!(message.starts_with("Python could not start: "), "{message}");
        assert!(
            message.len() > "Python could not start: ".len() + 5,
            "{message}"
        );
    });
}

#[test]
fn the_end_runs_exit_functions_and_nothing_starts_after_it() {
    in_a_process(
        "the_end_runs_exit_functions_and_nothing_starts_after_it",
        || {
            let file = env::temp_dir().join(format!("pyrope-exit-{}", std::process::id()));
            Python::initialize();
            let object = Python::attach(|py| {
                let names = PyDict::new(py);
                names.set_item("path", &file).unwrap();
                py.run(
                    c"
import atexit, threading
atexit.register(lambda: open(path, 'w').write('ended'))
",
                    Some(&names),
                    None,
                )
                .unwrap();
                // Foreign threads come and go before.
                py.detach(|| {
                    thread::spawn(|| Python::attach(|py| py.import("threading").map(drop)))
                        .join()
                        .unwrap()
                })
                .unwrap();
                PyDict::new(py).unbind()
            });
            let elsewhere = thread::spawn(|| {
                // SAFETY: it is not ended, as this is not its thread.
                unsafe { embed::finalize() }.unwrap_err().to_string()
            });
            let message = "the Python interpreter was started by another thread";
            assert_eq!(elsewhere.join().unwrap(), message);
            Python::attach(|_| {
                // SAFETY: it is not ended, as this thread is attached.
                let error = unsafe { embed::finalize() }.unwrap_err();
                let message = "this thread is still attached to the Python interpreter";
                assert_eq!(error.to_string(), message);
            });

            // SAFETY: no other thread uses Python.
            unsafe { embed::finalize() }.unwrap();
            assert_eq!(std::fs::read_to_string(&file).unwrap(), "ended");
            std::fs::remove_file(&file).unwrap();

            assert!(Python::try_attach(|_| ()).is_none());
            Python::initialize();
            let panic = std::panic::catch_unwind(|| Python::attach(|_| ())).unwrap_err();
            let message = panic.downcast_ref::<&str>().unwrap();
            assert_eq!(
                *message,
                "Cannot attach to the Python interpreter: it has been finalized."
            );
            let error = InterpreterBuilder::new().initialize().unwrap_err();
            let message = "the Python interpreter of this process was finalized already";
            assert_eq!(error.to_string(), message);
            // SAFETY: nothing is ended.
            let error = unsafe { embed::finalize() }.unwrap_err();
            let message = "there is no Python interpreter that this crate started";
            assert_eq!(error.to_string(), message);
            // Leaked, as there is nothing that could take it.
            drop(object);
        },
    );
}

/// What soundness asks for: nobody is there any more to take back a buffer, a reference or an error.
#[test]
fn what_outlives_the_interpreter_is_dropped_without_it() {
    in_a_process(
        "what_outlives_the_interpreter_is_dropped_without_it",
        || {
            Python::initialize();
            let kept = Python::attach(|py| {
                let bytes = PyBytes::new(py, b"buffer");
                let raised = py.eval(c"1 / 0", None, None).unwrap_err();
                let lazy = PyModuleNotFoundError::new_err("nowhere");
                let text: PyBackedStr = PyString::new(py, "text").extract().unwrap();
                #[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
                let buffer = PyUntypedBuffer::get(&bytes).unwrap();
                #[cfg(not(any(Py_3_11, not(Py_LIMITED_API))))]
                let buffer = ();
                (buffer, text, raised, lazy, bytes.unbind())
            });
            // SAFETY: no other thread uses Python.
            unsafe { embed::finalize() }.unwrap();
            let elsewhere = thread::spawn(move || drop(kept));
            elsewhere.join().expect("nothing to panic about");
        },
    );
}

#[test]
fn an_interpreter_for_the_length_of_a_closure() {
    in_a_process("an_interpreter_for_the_length_of_a_closure", || {
        // SAFETY: nothing else uses Python in this process.
        let sum = unsafe {
            pyrope::with_embedded_python_interpreter(|py| {
                // Attaching nests, and other threads can attach meanwhile.
                let sum: i32 = py.detach(|| {
                    thread::spawn(|| Python::attach(|py| py.eval(c"1 + 2", None, None)?.extract()))
                        .join()
                        .unwrap()
                })?;
                let nested: i32 = Python::attach(|py| py.eval(c"4", None, None)?.extract())?;
                PyResult::Ok(sum + nested)
            })
        };
        assert_eq!(sum.unwrap(), 7);
    });
}

#[test]
fn an_interpreter_with_options_for_the_length_of_a_closure() {
    in_a_process(
        "an_interpreter_with_options_for_the_length_of_a_closure",
        || {
            let builder = InterpreterBuilder::new().argv(["a", "b"]);
            // SAFETY: nothing else uses Python in this process.
            let count = unsafe {
                builder.run(|py| {
                    let argv = py.import("sys")?.getattr("argv")?;
                    argv.len()
                })
            };
            assert_eq!(count.unwrap().unwrap(), 2);
        },
    );
}

#[test]
fn a_panic_still_ends_the_interpreter() {
    in_a_process("a_panic_still_ends_the_interpreter", || {
        let panic = std::panic::catch_unwind(|| {
            // SAFETY: nothing else uses Python in this process.
            unsafe { pyrope::with_embedded_python_interpreter(|_| panic!("on purpose")) }
        });
        assert_eq!(
            *panic.unwrap_err().downcast_ref::<&str>().unwrap(),
            "on purpose"
        );
        // SAFETY: may be called at any time.
        assert_eq!(unsafe { pyrope::ffi::Py_IsInitialized() }, 0);
    });
}

#[pymodule]
mod built_in {
    #[pymodule_export]
    const ANSWER: i32 = 42;
}

#[test]
fn modules_can_be_built_in() {
    in_a_process("modules_can_be_built_in", || {
        pyrope::append_to_inittab!(built_in);
        Python::initialize();
        Python::attach(|py| {
            let module = py.import("built_in").unwrap();
            assert_eq!(module.getattr("ANSWER").unwrap().to_string(), "42");
            let names = py.import("sys").unwrap().getattr("builtin_module_names");
            assert!(names.unwrap().contains("built_in").unwrap());
            let error = py.import("not_built_in").unwrap_err();
            assert!(error.is_instance_of::<PyModuleNotFoundError>(py));
        });
        let late = std::panic::catch_unwind(|| pyrope::append_to_inittab!(built_in));
        let panic = late.unwrap_err();
        let message = panic.downcast_ref::<String>().unwrap();
        assert!(
            message.contains("a Python interpreter is already running"),
            "{message}"
        );
    });
}

#[pymodule(gil_used = true)]
mod with_the_gil {}

#[pymodule]
mod without_the_gil {}

#[test]
fn a_module_may_ask_for_the_gil() {
    in_a_process("a_module_may_ask_for_the_gil", || {
        pyrope::append_to_inittab!(with_the_gil);
        pyrope::append_to_inittab!(without_the_gil);
        Python::initialize();
        let is_enabled = c"getattr(__import__('sys'), '_is_gil_enabled', lambda: True)()";
        Python::attach(|py| {
            py.import("without_the_gil").unwrap();
            assert_eq!(evaluated(is_enabled) == "True", cfg!(not(Py_GIL_DISABLED)));
            py.import("with_the_gil").unwrap();
            assert_eq!(evaluated(is_enabled), "True");
        });
    });
}

#[test]
fn threads_that_attach_wait_for_the_start() {
    in_a_process("threads_that_attach_wait_for_the_start", || {
        let threads: Vec<_> = (0..8)
            .map(|_| {
                thread::spawn(|| {
                    Python::initialize();
                    Python::attach(|py| py.import("json").map(|json| json.len().is_err()))
                })
            })
            .collect();
        for thread in threads {
            assert!(thread.join().unwrap().unwrap());
        }
    });
}

#[test]
fn the_version_needs_no_interpreter() {
    in_a_process("the_version_needs_no_interpreter", || {
        let text = Python::version_str();
        assert!(text.starts_with("3."), "{text}");
        Python::initialize();
        Python::attach(|py| {
            let info = py.version_info();
            assert!(info >= (3, 7));
            let numbers = py.eval(
                c"'%d.%d.%d' % __import__('sys').version_info[:3]",
                None,
                None,
            );
            let expected = format!("{}.{}.{}", info.major, info.minor, info.patch);
            assert_eq!(numbers.unwrap().to_string(), expected);
            assert!(text.starts_with(&expected));
        });
    });
}
