//! `async fn`: the feature `experimental-async`.

use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use pyrope::coroutine::CancelHandle;
use pyrope::exceptions::{PyStopIteration, PyValueError};
use pyrope::prelude::*;
use pyrope::types::PyDict;
use pyrope_behaviour::{alone, refcount};

/// Pending so many times, woken at once.
struct Yields(u8);

impl Future for Yields {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        if self.0 == 0 {
            return Poll::Ready(());
        }
        self.0 -= 1;
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}

/// Completed by another thread, which knows nothing of Python.
#[derive(Default)]
struct Shared {
    done: bool,
    waker: Option<Waker>,
}

struct ByThread {
    shared: Arc<Mutex<Shared>>,
    started: bool,
    delay: Duration,
}

impl ByThread {
    fn after(millis: u64) -> Self {
        let delay = Duration::from_millis(millis);
        ByThread {
            shared: Arc::default(),
            started: false,
            delay,
        }
    }
}

impl Future for ByThread {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let mut shared = self.shared.lock().unwrap();
        if shared.done {
            return Poll::Ready(());
        }
        shared.waker = Some(cx.waker().clone());
        drop(shared);
        if !self.started {
            self.started = true;
            let (shared, delay) = (Arc::clone(&self.shared), self.delay);
            std::thread::spawn(move || {
                std::thread::sleep(delay);
                let mut shared = shared.lock().unwrap();
                shared.done = true;
                let waker = shared.waker.take();
                drop(shared);
                if let Some(waker) = waker {
                    waker.wake();
                }
            });
        }
        Poll::Pending
    }
}

#[pyfunction]
async fn add(a: i32, b: i32) -> i32 {
    a + b
}

#[pyfunction]
async fn fail() -> PyResult<()> {
    Err(PyValueError::new_err("no"))
}

#[pyfunction]
async fn stop() -> PyResult<()> {
    Err(PyStopIteration::new_err(5))
}

#[pyfunction]
async fn panics() {
    Yields(1).await;
    panic!("on the way");
}

#[pyfunction]
async fn yields(times: u8) -> (u8, u8) {
    Yields(times).await;
    (times, times)
}

#[pyfunction]
async fn by_thread(millis: u64) -> u64 {
    ByThread::after(millis).await;
    millis
}

#[pyfunction]
async fn never() {
    std::future::pending::<()>().await;
}

#[pyfunction]
async fn waits_to_be_cancelled(
    #[pyo3(cancel_handle)] mut cancel: CancelHandle,
) -> (Py<PyAny>, bool) {
    let exception = cancel.cancelled().await;
    Yields(1).await;
    (exception, cancel.is_cancelled())
}

#[pyclass]
struct Account {
    balance: i64,
}

#[pymethods]
impl Account {
    #[new]
    fn new() -> Self {
        Account { balance: 1 }
    }

    async fn read(&self) -> i64 {
        Yields(1).await;
        self.balance
    }

    async fn add(&mut self, amount: i64) {
        Yields(2).await;
        self.balance += amount;
    }

    fn sync(&mut self) -> i64 {
        self.balance
    }
}

/// Runs Python code that may use the functions of this file.
fn run(code: &std::ffi::CStr) {
    Python::attach(|py| {
        let names = PyDict::new(py);
        let add_function = |function: PyResult<Bound<'_, pyrope::types::PyCFunction>>| {
            let function = function.unwrap();
            names
                .set_item(function.getattr("__name__").unwrap(), function)
                .unwrap();
        };
        add_function(wrap_pyfunction!(add, py));
        add_function(wrap_pyfunction!(fail, py));
        add_function(wrap_pyfunction!(stop, py));
        add_function(wrap_pyfunction!(panics, py));
        add_function(wrap_pyfunction!(yields, py));
        add_function(wrap_pyfunction!(by_thread, py));
        add_function(wrap_pyfunction!(never, py));
        add_function(wrap_pyfunction!(waits_to_be_cancelled, py));
        names.set_item("Account", py.get_type::<Account>()).unwrap();
        let helper = c"
import asyncio, gc, weakref
def raises(what, call, *args):
    try:
        call(*args)
    except what as e:
        return str(e)
    raise AssertionError('nothing raised')
";
        py.run(helper, Some(&names), None).unwrap();
        if let Err(error) = py.run(code, Some(&names), None) {
            panic!(
                "{error}: {:?}",
                error.traceback(py).map(|tb| tb.format().unwrap())
            );
        }
    });
}

#[test]
fn results_and_errors() {
    run(c"
assert asyncio.run(add(1, 2)) == 3
assert asyncio.run(yields(3)) == (3, 3)
assert raises(ValueError, asyncio.run, fail()) == 'no'
assert 'StopIteration' in raises(RuntimeError, asyncio.run, stop())
");
}

#[test]
fn names() {
    run(c"
c, m = add(1, 2), Account().read()
assert (c.__name__, c.__qualname__, m.__name__, m.__qualname__) == ('add', 'add', 'read', 'Account.read')
assert asyncio.iscoroutine(c)
");
}

#[test]
fn awaited_from_python_coroutines() {
    run(c"
async def outer():
    x = await add(1, 2)
    return x + sum(await asyncio.gather(by_thread(5), by_thread(1), add(1, 1))) + (await yields(2))[0]
assert asyncio.run(outer()) == 13
");
}

#[test]
fn stepped_by_hand() {
    run(c"
def result(step, *args):
    try:
        step(*args)
    except StopIteration as e:
        return e.value
    raise AssertionError('not finished')
assert result(add(1, 2).send, None) == 3
assert result(add(1, 2).__next__) == 3
assert result(next, iter(add(1, 2).__await__())) == 3
c = yields(2)
assert c.send(None) is None and c.send(None) is None and result(c.send, None) == (2, 2)
assert 'already awaited' in raises(RuntimeError, c.send, None)
assert 'no running event loop' in raises(RuntimeError, never().send, None)
");
}

#[test]
fn exceptions_thrown_in() {
    run(c"
for args in [(ValueError('x'),), (ValueError, 'x'), (ValueError, ValueError('x'), None)]:
    c = yields(1)
    assert c.send(None) is None
    assert raises(ValueError, c.throw, *args) == 'x'
    assert 'already awaited' in raises(RuntimeError, c.send, None)
raises(TypeError, add(1, 2).throw, 5)
raises(TypeError, add(1, 2).throw)
c = add(1, 2)
c.close()
c.close()
assert 'already awaited' in raises(RuntimeError, c.send, None)
");
}

#[test]
fn a_panic_ends_the_coroutine() {
    run(c"
c = panics()
c.send(None)
try:
    c.send(None)
except BaseException as e:
    assert type(e).__name__ == 'PanicException' and str(e) == 'on the way'
else:
    raise AssertionError
assert 'already awaited' in raises(RuntimeError, c.send, None)
");
}

#[test]
fn futures_completed_by_other_threads_wake_the_loop() {
    run(c"
import time
async def many():
    start = time.monotonic()
    done = await asyncio.gather(*[by_thread(20) for _ in range(20)])
    assert done == [20] * 20
    return time.monotonic() - start
assert asyncio.run(many()) < 5
async def immediate():
    for _ in range(50):
        await by_thread(0)
asyncio.run(immediate())
");
}

#[test]
fn a_wake_after_the_loop_is_closed_is_ignored() {
    let _guard = alone();
    run(c"
import sys, time
reported = []
hook = getattr(sys, 'unraisablehook', None)
sys.unraisablehook = reported.append
async def leave():
    asyncio.ensure_future(by_thread(30))
    await asyncio.sleep(0)
asyncio.run(leave())
time.sleep(0.1)
sys.unraisablehook = hook
assert not reported
");
}

#[test]
fn cancelling_a_task_ends_its_future() {
    run(c"
async def main():
    task = asyncio.ensure_future(never())
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        return 'cancelled'
assert asyncio.run(main()) == 'cancelled'
");
}

#[test]
fn a_cancel_handle_gets_the_exception() {
    run(c"
async def main():
    task = asyncio.ensure_future(waits_to_be_cancelled())
    await asyncio.sleep(0)
    task.cancel()
    return await task
exception, still = asyncio.run(main())
assert isinstance(exception, asyncio.CancelledError) and still is False
");
}

#[test]
fn receivers_are_borrowed_while_the_coroutine_runs() {
    run(c"
async def main():
    a = Account()
    assert await asyncio.gather(a.read(), a.read()) == [1, 1]
    adding = asyncio.ensure_future(a.add(5))
    await asyncio.sleep(0)
    assert 'lready' in raises(RuntimeError, a.sync)
    await adding
    assert a.sync() == 6 == await a.read()
    c = a.add(1)
    c.close()
    assert a.sync() == 6
asyncio.run(main())
");
}

#[test]
fn arguments_are_released_with_the_coroutine() {
    static DROPPED: AtomicBool = AtomicBool::new(false);
    struct Flag;
    impl Drop for Flag {
        fn drop(&mut self) {
            DROPPED.store(true, Ordering::SeqCst);
        }
    }
    #[pyfunction]
    async fn holds(object: Py<PyAny>) {
        let _flag = Flag;
        Yields(1).await;
        drop(object);
    }
    let _guard = alone();
    Python::attach(|py| {
        let object = PyDict::new(py).into_any();
        let coroutine = wrap_pyfunction!(holds, py)
            .unwrap()
            .call1((&object,))
            .unwrap();
        assert_eq!(refcount(&object), 2);
        coroutine.call_method1("send", (py.None(),)).unwrap();
        drop(coroutine);
        assert_eq!(refcount(&object), 1);
        assert!(DROPPED.load(Ordering::SeqCst));
    });
}

#[test]
fn a_coroutine_that_runs_cannot_be_run_again() {
    #[pyfunction]
    async fn calls(function: Py<PyAny>) -> String {
        Python::attach(|py| function.call0(py).unwrap_err().to_string())
    }
    Python::attach(|py| {
        let names = PyDict::new(py);
        names
            .set_item("calls", wrap_pyfunction!(calls, py).unwrap())
            .unwrap();
        let code = c"
def again():
    coroutine.send(None)
coroutine = calls(again)
try:
    coroutine.send(None)
except StopIteration as e:
    result = e.value
";
        py.run(code, Some(&names), Some(&names)).unwrap();
        let result = names.get_item("result").unwrap().unwrap().to_string();
        assert_eq!(result, "ValueError: coroutine already executing");
    });
}

#[test]
fn coroutines_in_cycles_are_collected() {
    let _guard = alone();
    run(c"
class Token: pass
loop = asyncio.new_event_loop()
async def outer(token):
    await never()
token = Token()
gone = weakref.ref(token)
task = loop.create_task(outer(token))
loop.call_soon(loop.stop)
loop.run_forever()
task.cancel()
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()
del token, task, loop
gc.collect()
assert gone() is None
");
}

#[test]
fn cancel_handles_on_their_own() {
    static WAKES: AtomicUsize = AtomicUsize::new(0);
    struct Counts;
    impl std::task::Wake for Counts {
        fn wake(self: Arc<Self>) {
            WAKES.fetch_add(1, Ordering::SeqCst);
        }
    }
    let mut handle = CancelHandle::new();
    let waker = Waker::from(Arc::new(Counts));
    assert!(!handle.is_cancelled());
    assert!(handle
        .poll_cancelled(&mut Context::from_waker(&waker))
        .is_pending());
    assert_eq!(WAKES.load(Ordering::SeqCst), 0);
}

#[cfg(Py_3_10)]
mod iteration {
    use super::*;

    #[pyclass]
    struct Countdown {
        left: u32,
    }

    #[pymethods]
    impl Countdown {
        fn __aiter__(slf: Py<Self>) -> Py<Self> {
            slf
        }

        async fn __anext__(&mut self) -> Option<u32> {
            Yields(1).await;
            self.left = self.left.checked_sub(1)?;
            Some(self.left)
        }
    }

    #[test]
    fn async_iteration() {
        Python::attach(|py| {
            let names = PyDict::new(py);
            names
                .set_item("c", Bound::new(py, Countdown { left: 3 }).unwrap())
                .unwrap();
            let code = c"
import asyncio
async def main():
    return [i async for i in c]
result = asyncio.run(main())
";
            py.run(code, Some(&names), None).unwrap();
            let result = names.get_item("result").unwrap().unwrap();
            assert_eq!(result.extract::<Vec<u32>>().unwrap(), [2, 1, 0]);
        });
    }
}
