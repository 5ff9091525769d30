//! The documented embedding sample.

// The sample uses the former names, which still work.
#![allow(deprecated)]

use pyrope::prelude::*;
use pyrope::types::PyDict;

fn main() -> PyResult<()> {
    Python::with_gil(|py| {
        let version: String = py.import("sys")?.getattr("version")?.extract::<String>()?;
        println!("Python {version}");

        let locals = PyDict::new(py);
        py.run(c"result = sum(range(10))", None, Some(&locals))?;
        let result = locals.get_item("result")?.unwrap().extract::<i32>()?;
        println!("result = {result}");
        Ok(())
    })
}
