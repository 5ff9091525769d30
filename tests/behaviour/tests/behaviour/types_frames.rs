//! Frames, tracebacks, contexts and `marshal`: what looks into the interpreter, with every C API.

use pyrope::exceptions::{PyNameError, PyValueError};
use pyrope::marshal;
use pyrope::prelude::*;
use pyrope::types::{PyBytes, PyCode, PyContext, PyDict, PyFrame, PyFrameMethods, PyTraceback};
use pyrope_behaviour::result_of;

#[test]
fn a_frame_shows_where_it_is() {
    Python::attach(|py| {
        let frame = result_of(
            py,
            c"
import sys
marker = 5
def inner(argument):
    return sys._getframe()
result = inner('given')
",
        );
        let frame = frame.unwrap().cast_into::<PyFrame>().unwrap();
        assert_eq!(frame.line_number(), 5);
        let code = frame.code();
        assert!(code.is_instance_of::<PyCode>());
        assert_eq!(code.getattr("co_name").unwrap().to_string(), "inner");
        assert_eq!(frame.var(c"argument").unwrap().to_string(), "given");
        let missing = frame.var(c"nowhere").unwrap_err();
        assert!(missing.is_instance_of::<PyNameError>(py), "{missing}");
        assert_eq!(
            frame
                .globals()
                .get_item("marker")
                .unwrap()
                .unwrap()
                .to_string(),
            "5"
        );
        assert!(frame.builtins().contains("len").unwrap());
        assert!(frame.locals().contains("argument").unwrap());
        assert!(PyDict::new(py).cast::<PyFrame>().is_err());
    });
}

#[test]
fn names_of_a_frame_are_dicts_whatever_code_is_run_with() {
    Python::attach(|py| {
        let code = c"
import sys, types
def frame_with(builtins):
    names = {'__builtins__': builtins, 'sys': sys}
    exec('frame = sys._getframe()', names)
    return names['frame']
result = [frame_with(types.MappingProxyType({'answer': 42})), frame_with(7)]
";
        let [mapping, number]: [Bound<'_, PyFrame>; 2] =
            result_of(py, code).unwrap().extract().unwrap();
        assert!(mapping.builtins().is_instance_of::<PyDict>());
        assert!(number.builtins().is_instance_of::<PyDict>());
        // PyPy takes its own in place of what is no dict.
        if cfg!(not(any(PyPy, GraalPy))) {
            assert_eq!(mapping.builtins().to_string(), "{'answer': 42}");
            assert!(number.builtins().is_empty());
        }
        assert!(mapping.globals().contains("sys").unwrap());
        assert!(PyErr::take(py).is_none());
    });
}

#[test]
fn globals_of_a_frame_may_be_a_frozendict() {
    Python::attach(|py| {
        if py.version_info() < (3, 15) {
            return;
        }
        let code =
            c"import sys\nresult = eval('sys._getframe()', frozendict(sys=sys, __builtins__={}))";
        let frame = result_of(py, code).unwrap().cast_into::<PyFrame>().unwrap();
        let globals = frame.globals();
        assert!(globals.is_instance_of::<PyDict>() && globals.contains("sys").unwrap());
    });
}

#[test]
fn frames_have_callers() {
    Python::attach(|py| {
        let code = c"
import sys
def inner(look):
    return look(sys._getframe())
def outer(look):
    return inner(look)
result = outer
";
        let outer = result_of(py, code).unwrap();
        let look = pyrope::types::PyCFunction::new_closure(py, None, None, |args, _| {
            let frame = args.get_item(0)?.cast_into::<PyFrame>()?;
            let caller = frame.outer().expect("it was called by Python");
            let name: String = caller.code().getattr("co_name")?.extract()?;
            let first = frame.outer().and_then(|frame| frame.outer());
            PyResult::Ok((name, first.is_none()))
        });
        let seen = outer.call1((look.unwrap(),)).unwrap();
        assert_eq!(
            seen.extract::<(String, bool)>().unwrap(),
            ("outer".to_owned(), true)
        );
    });
}

#[cfg(not(GraalPy))]
#[test]
fn tracebacks_are_made_of_frames() {
    Python::attach(|py| {
        let frame = result_of(
            py,
            c"import sys\ndef f(): return sys._getframe()\nresult = f()",
        );
        let frame = frame.unwrap().cast_into::<PyFrame>().unwrap();
        let last = PyTraceback::new(py, None, frame.clone(), 0, 7).unwrap();
        let first = PyTraceback::new(py, Some(last.clone()), frame, 0, 3).unwrap();
        assert!(first.getattr("tb_next").unwrap().is(&last));
        assert_eq!(first.getattr("tb_lineno").unwrap().to_string(), "3");
        let error = PyValueError::new_err("placed");
        error.set_traceback(py, Some(first));
        let shown = error.traceback(py).unwrap().format().unwrap();
        assert!(
            shown.contains("line 3") && shown.contains("line 7"),
            "{shown}"
        );
    });
}

#[test]
fn contexts_are_told_from_other_objects() {
    Python::attach(|py| {
        let context = py
            .import("contextvars")
            .unwrap()
            .call_method0("copy_context");
        assert!(context.unwrap().cast::<PyContext>().is_ok());
        let error = PyDict::new(py).cast::<PyContext>().unwrap_err().to_string();
        assert_eq!(error, "'dict' object is not an instance of 'Context'");
    });
}

#[test]
fn what_marshal_writes_it_reads() {
    Python::attach(|py| {
        let value = py
            .eval(c"{'a': [1, 2.5, None, (b'x', 1j)]}", None, None)
            .unwrap();
        let bytes = marshal::dumps(&value, marshal::VERSION).unwrap();
        assert!(marshal::loads(py, bytes.as_bytes())
            .unwrap()
            .eq(&value)
            .unwrap());
        let refused = marshal::dumps(&py.eval(c"object()", None, None).unwrap(), marshal::VERSION);
        assert!(refused.unwrap_err().is_instance_of::<PyValueError>(py));
        assert!(marshal::loads(py, b"").is_err() && marshal::loads(py, b"\xff").is_err());
        let loads = py.import("marshal").unwrap().getattr("loads").unwrap();
        assert!(loads
            .call1((PyBytes::new(py, bytes.as_bytes()),))
            .unwrap()
            .eq(value)
            .unwrap());
    });
}
