//! Magic methods of containers, iterators and asynchronous iterators.

use pyrope::exceptions::{PyIndexError, PyKeyError};
use pyrope::prelude::*;
use pyrope::types::PySlice;
use pyrope_behaviour::assert_of_class;

#[pyclass(mapping)]
struct Mapping {
    items: Vec<(String, i64)>,
}

#[pymethods]
impl Mapping {
    #[new]
    fn new() -> Self {
        Mapping { items: Vec::new() }
    }

    fn __len__(&self) -> usize {
        self.items.len()
    }

    fn __contains__(&self, key: &str) -> bool {
        self.items.iter().any(|(known, _)| known == key)
    }

    fn __getitem__(&self, key: &str) -> PyResult<i64> {
        let found = self.items.iter().find(|(known, _)| known == key);
        let missing = || PyKeyError::new_err(key.to_owned());
        found.map(|(_, value)| *value).ok_or_else(missing)
    }

    fn __setitem__(&mut self, key: String, value: i64) {
        self.items.retain(|(known, _)| *known != key);
        self.items.push((key, value));
    }

    fn __delitem__(&mut self, key: &str) -> PyResult<()> {
        if !self.__contains__(key) {
            return Err(PyKeyError::new_err(key.to_owned()));
        }
        self.items.retain(|(known, _)| known != key);
        Ok(())
    }
}

#[test]
fn a_mapping() {
    assert_of_class::<Mapping>(
        c"
a = C()
a['x'], a['y'] = 1, 2
assert len(a) == 2 and 'x' in a and a['y'] == 2
del a['x']
assert 'x' not in a and len(a) == 1
assert raises(KeyError, lambda: a['x']) == repr('x')
assert raises(KeyError, a.__delitem__, 'x') == repr('x')
raises(TypeError, a.__setitem__, 'x', 'y')
raises(TypeError, a.__getitem__, 1)
raises(TypeError, lambda: 1 in a)
",
    );
}

/// Items are assigned and not deleted, or the other way round.
#[pyclass]
struct AssignOnly {
    last: i64,
}

#[pymethods]
impl AssignOnly {
    #[new]
    fn new() -> Self {
        AssignOnly { last: 0 }
    }

    fn __setitem__(&mut self, key: i64, value: i64) {
        self.last = key + value;
    }

    #[getter]
    fn last(&self) -> i64 {
        self.last
    }
}

#[pyclass]
struct DeleteOnly {
    last: i64,
}

#[pymethods]
impl DeleteOnly {
    #[new]
    fn new() -> Self {
        DeleteOnly { last: 0 }
    }

    fn __delitem__(&mut self, key: i64) {
        self.last = key;
    }

    #[getter]
    fn last(&self) -> i64 {
        self.last
    }
}

#[test]
fn half_of_item_assignment() {
    assert_of_class::<AssignOnly>(
        c"
a = C()
a[1] = 2
assert a.last == 3
def delete(): del a[1]
raises((NotImplementedError, TypeError), delete)
",
    );
    assert_of_class::<DeleteOnly>(
        c"
a = C()
del a[7]
assert a.last == 7
def assign(): a[1] = 2
raises((NotImplementedError, TypeError), assign)
",
    );
}

#[pyclass(sequence)]
struct Sequence {
    items: Vec<i64>,
}

impl Sequence {
    fn checked(&self, index: isize) -> PyResult<usize> {
        let known = usize::try_from(index)
            .ok()
            .filter(|i| *i < self.items.len());
        known.ok_or_else(|| PyIndexError::new_err(format!("no item {index}")))
    }
}

#[pymethods]
impl Sequence {
    #[new]
    fn new(items: Vec<i64>) -> Self {
        Sequence { items }
    }

    fn __len__(&self) -> usize {
        self.items.len()
    }

    fn __getitem__(&self, index: isize) -> PyResult<i64> {
        Ok(self.items[self.checked(index)?])
    }

    fn __setitem__(&mut self, index: isize, value: i64) -> PyResult<()> {
        let index = self.checked(index)?;
        self.items[index] = value;
        Ok(())
    }

    fn __delitem__(&mut self, index: isize) -> PyResult<()> {
        let index = self.checked(index)?;
        self.items.remove(index);
        Ok(())
    }

    fn __concat__(&self, other: &Self) -> Self {
        let items = self.items.iter().chain(&other.items).copied().collect();
        Sequence { items }
    }

    fn __repeat__(&self, count: isize) -> PyResult<Self> {
        let count = usize::try_from(count)?;
        Ok(Sequence {
            items: self.items.repeat(count),
        })
    }

    fn __inplace_concat__(slf: Bound<'_, Self>, other: Vec<i64>) -> Bound<'_, Self> {
        slf.borrow_mut().items.extend(other);
        slf
    }

    fn __inplace_repeat__(mut slf: PyRefMut<'_, Self>, count: isize) -> PyRefMut<'_, Self> {
        slf.items = slf.items.repeat(count.max(0) as usize);
        slf
    }

    #[getter]
    fn items(&self) -> Vec<i64> {
        self.items.clone()
    }
}

#[test]
fn a_sequence() {
    assert_of_class::<Sequence>(
        c"
import operator as o
a = C([1, 2, 3])
assert len(a) == 3 and a[0] == 1 and list(a) == [1, 2, 3] and 2 in a
# Negative indices come as they are; only the C API's sequence functions count from the end.
assert raises(IndexError, lambda: a[-1]) == 'no item -1'
a[2] = 4
assert a.items == [1, 2, 4]
del a[0]
assert a.items == [2, 4]
assert 'no item' in raises(IndexError, lambda: a[5])
assert (a + C([9])).items == [2, 4, 9] and o.concat(a, a).items == [2, 4, 2, 4]
assert (a * 2).items == (2 * a).items == [2, 4, 2, 4]
raises(ValueError, lambda: a * -1)
raises(TypeError, lambda: a * 'x')
b = a
b += [7]
assert b is a and a.items == [2, 4, 7]
b *= 2
assert b is a and len(a) == 6
",
    );
}

#[test]
fn sequence_functions_count_from_the_end() {
    use pyrope::types::PySequence;
    Python::attach(|py| {
        let items = vec![1, 2, 3];
        let object = Bound::new(py, Sequence { items }).unwrap().into_any();
        // SAFETY: an object; whether it is a sequence is asked of its type by each function.
        let sequence = unsafe { object.cast_unchecked::<PySequence>() };
        assert_eq!(sequence.len().unwrap(), 3);
        assert_eq!(sequence.get_item(2).unwrap().extract::<i64>().unwrap(), 3);
        assert_eq!(sequence.concat(sequence).unwrap().len().unwrap(), 6);
        assert_eq!(sequence.repeat(3).unwrap().len().unwrap(), 9);
    });
}

/// Without `mapping` or `sequence` both protocols are filled, and keys come as they are.
#[pyclass]
struct Both {}

#[pymethods]
impl Both {
    #[new]
    fn new() -> Self {
        Both {}
    }

    fn __len__(&self) -> usize {
        10
    }

    fn __getitem__(&self, key: &Bound<'_, PyAny>) -> PyResult<String> {
        if let Ok(slice) = key.cast::<PySlice>() {
            let indices = slice.indices(10)?;
            return Ok(format!("{}..{}", indices.start, indices.stop));
        }
        Ok(key.repr()?.to_string())
    }
}

#[test]
fn neither_mapping_nor_sequence() {
    assert_of_class::<Both>(
        c"
a = C()
assert a[2:-1] == '2..9' and a[-1] == '-1' and a['x'] == repr('x') and len(a) == 10
",
    );
}

#[pyclass]
struct Counter {
    left: u32,
}

#[pymethods]
impl Counter {
    #[new]
    fn new(left: u32) -> Self {
        Counter { left }
    }

    fn __iter__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }

    fn __next__(&mut self) -> PyResult<Option<u32>> {
        if self.left == 13 {
            return Err(PyIndexError::new_err("unlucky"));
        }
        self.left = match self.left.checked_sub(1) {
            Some(left) => left,
            None => return Ok(None),
        };
        Ok(Some(self.left))
    }
}

/// Its items may be `None`, as they are no `Option`.
#[pyclass]
struct Endless {}

#[pymethods]
impl Endless {
    #[new]
    fn new() -> Self {
        Endless {}
    }

    fn __iter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __next__(&self, py: Python<'_>) -> Py<PyAny> {
        py.None()
    }
}

#[test]
fn iteration() {
    assert_of_class::<Counter>(
        c"
assert list(C(3)) == [2, 1, 0]
a = C(1)
assert next(a) == 0 and next(a, 'end') == 'end' and iter(a) is a
raises(StopIteration, next, a)
assert raises(IndexError, list, C(13)) == 'unlucky'
",
    );
    assert_of_class::<Endless>(c"assert next(C()) is None and next(iter(C())) is None");
}

/// Asynchronous iteration without `async fn`: `__anext__` gives something to await.
#[pyclass]
struct Asynchronous {
    left: u32,
}

#[pymethods]
impl Asynchronous {
    #[new]
    fn new(left: u32) -> Self {
        Asynchronous { left }
    }

    fn __aiter__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }

    fn __anext__(&mut self) -> Option<Ready> {
        self.left = self.left.checked_sub(1)?;
        Some(Ready {
            value: Some(self.left),
        })
    }

    fn __aenter__(&self) -> Ready {
        Ready { value: Some(1) }
    }

    #[pyo3(signature = (*_args))]
    fn __aexit__(&self, _args: &Bound<'_, pyrope::types::PyTuple>) -> Ready {
        Ready { value: Some(0) }
    }
}

#[pyclass]
struct Ready {
    value: Option<u32>,
}

#[pymethods]
impl Ready {
    fn __await__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }

    fn __iter__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }

    fn __next__(&mut self) -> PyResult<Option<u32>> {
        match self.value.take() {
            Some(value) => Err(pyrope::exceptions::PyStopIteration::new_err(value)),
            None => Ok(None),
        }
    }
}

#[test]
fn asynchronous_iteration() {
    assert_of_class::<Asynchronous>(
        c"
seen = []
async def main():
    async for item in C(3):
        seen.append(item)
    async with C(0) as entered:
        seen.append(entered)
    return 'done'
coroutine = main()
assert raises(StopIteration, coroutine.send, None) == 'done'
assert seen == [2, 1, 0, 1]
",
    );
}
