//! `async fn` over tokio: its threads complete what Python awaits. No further crate stands between the two.

use std::future::Future;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use pyrope::exceptions::{PyRuntimeError, PyStopAsyncIteration};
use pyrope::prelude::*;
use pyrope::types::PyDict;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::{mpsc, Mutex};
use tokio::task::JoinHandle;

fn runtime() -> &'static Runtime {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    RUNTIME.get_or_init(|| {
        let mut builder = Builder::new_multi_thread();
        builder.worker_threads(2).enable_time().build().unwrap()
    })
}

/// A task of tokio that ends with the future that awaits it.
struct Task<T>(JoinHandle<T>);

impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

async fn on_tokio<T: Send + 'static>(
    future: impl Future<Output = T> + Send + 'static,
) -> PyResult<T> {
    let mut task = Task(runtime().spawn(future));
    let result = (&mut task.0).await;
    result.map_err(|error| PyRuntimeError::new_err(error.to_string()))
}

#[pyfunction]
async fn after(millis: u64, value: i64) -> PyResult<i64> {
    on_tokio(async move {
        tokio::time::sleep(Duration::from_millis(millis)).await;
        value
    })
    .await
}

#[pyfunction]
async fn one_after_the_other(count: i64) -> PyResult<i64> {
    let mut sum = 0;
    for i in 0..count {
        sum += after(1, i).await?;
    }
    Ok(sum)
}

#[pyfunction]
async fn task_panics() -> PyResult<()> {
    on_tokio(async { panic!("inside of tokio") }).await
}

#[pyfunction]
async fn panics_when_woken() -> PyResult<()> {
    after(1, 0).await?;
    panic!("after the wake")
}

/// How many tasks have begun and how many were dropped.
#[pyclass(frozen)]
#[derive(Default)]
struct Counters {
    begun: Arc<AtomicUsize>,
    dropped: Arc<AtomicUsize>,
}

struct CountDrop(Arc<AtomicUsize>);

impl Drop for CountDrop {
    fn drop(&mut self) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

#[pymethods]
impl Counters {
    #[new]
    fn new() -> Self {
        Self::default()
    }

    async fn never(&self) -> PyResult<()> {
        let (begun, guard) = (self.begun.clone(), CountDrop(self.dropped.clone()));
        on_tokio(async move {
            let _guard = guard;
            begun.fetch_add(1, Ordering::SeqCst);
            std::future::pending::<()>().await;
        })
        .await
    }

    #[getter]
    fn begun(&self) -> usize {
        self.begun.load(Ordering::SeqCst)
    }

    #[getter]
    fn dropped(&self) -> usize {
        self.dropped.load(Ordering::SeqCst)
    }
}

/// Numbers that a task of tokio sends.
#[pyclass]
struct Numbers(mpsc::Receiver<u32>);

#[pymethods]
impl Numbers {
    #[new]
    fn new(count: u32) -> Self {
        let (sender, receiver) = mpsc::channel(2);
        runtime().spawn(async move {
            for i in 0..count {
                tokio::time::sleep(Duration::from_millis(1)).await;
                if sender.send(i).await.is_err() {
                    break;
                }
            }
        });
        Numbers(receiver)
    }

    fn __aiter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    async fn __anext__(&mut self) -> PyResult<u32> {
        let next = self.0.recv().await;
        next.ok_or_else(|| PyStopAsyncIteration::new_err(()))
    }
}

/// A lock of tokio as an asynchronous context manager.
#[pyclass(frozen)]
#[derive(Default)]
struct Turn {
    lock: Arc<Mutex<()>>,
    held: Mutex<Option<tokio::sync::OwnedMutexGuard<()>>>,
}

#[pymethods]
impl Turn {
    #[new]
    fn new() -> Self {
        Self::default()
    }

    async fn __aenter__(&self) -> PyResult<&'static str> {
        let lock = self.lock.clone();
        let guard = on_tokio(async move { lock.lock_owned().await }).await?;
        *self.held.lock().await = Some(guard);
        Ok("turn")
    }

    async fn __aexit__(&self, kind: Py<PyAny>, _value: Py<PyAny>, _traceback: Py<PyAny>) -> bool {
        after(1, 0).await.unwrap();
        self.held.lock().await.take();
        Python::attach(|py| {
            kind.bind(py)
                .is(&py.get_type::<pyrope::exceptions::PyKeyError>())
        })
    }
}

fn run(code: &std::ffi::CStr) {
    Python::attach(|py| {
        let names = PyDict::new(py);
        for function in [
            wrap_pyfunction!(after, py),
            wrap_pyfunction!(one_after_the_other, py),
            wrap_pyfunction!(task_panics, py),
            wrap_pyfunction!(panics_when_woken, py),
        ] {
            let function = function.unwrap();
            let name = function.getattr("__name__").unwrap();
            names.set_item(name, function).unwrap();
        }
        for class in [
            py.get_type::<Counters>(),
            py.get_type::<Numbers>(),
            py.get_type::<Turn>(),
        ] {
            names.set_item(class.name().unwrap(), class).unwrap();
        }
        py.run(c"import asyncio", Some(&names), None).unwrap();
        if let Err(error) = py.run(code, Some(&names), None) {
            panic!(
                "{error}: {:?}",
                error.traceback(py).map(|tb| tb.format().unwrap())
            );
        }
    });
}

#[test]
fn a_thread_of_tokio_wakes_the_event_loop() {
    run(c"
async def main():
    return await after(5, 7)
assert asyncio.run(main()) == 7
");
}

#[test]
fn a_thousand_at_once() {
    run(c"
import time
async def main():
    start = time.monotonic()
    done = await asyncio.gather(*[after(i % 20, i) for i in range(1000)])
    assert done == list(range(1000))
    return time.monotonic() - start
assert asyncio.run(main()) < 10
");
}

#[test]
fn awaits_within_awaits() {
    run(c"
async def twice(n):
    return await one_after_the_other(n) + await one_after_the_other(n)
async def main():
    return await asyncio.gather(twice(10), asyncio.wait_for(twice(5), 30))
assert asyncio.run(main()) == [90, 20]
");
}

#[test]
fn a_cancelled_task_drops_what_tokio_runs_for_it() {
    run(c"
import time
counters = Counters()
async def main():
    tasks = [asyncio.ensure_future(counters.never()) for _ in range(20)]
    while counters.begun < 20:
        await asyncio.sleep(0.001)
    for task in tasks:
        task.cancel()
    done = await asyncio.gather(*tasks, return_exceptions=True)
    assert all(isinstance(e, asyncio.CancelledError) for e in done), done
    try:
        await asyncio.wait_for(counters.never(), 0.01)
    except asyncio.TimeoutError:
        pass
    else:
        raise AssertionError
asyncio.run(main())
for _ in range(1000):
    if counters.dropped == counters.begun == 21:
        break
    time.sleep(0.005)
assert (counters.begun, counters.dropped) == (21, 21)
");
}

#[test]
fn panics_of_a_task_and_of_the_future() {
    run(c"
async def main():
    try:
        await task_panics()
    except RuntimeError as e:
        assert 'panicked' in str(e), e
    else:
        raise AssertionError
    try:
        await panics_when_woken()
    except BaseException as e:
        assert type(e).__name__ == 'PanicException' and str(e) == 'after the wake'
    else:
        raise AssertionError
    assert await after(1, 2) == 2
asyncio.run(main())
");
}

#[test]
fn an_iterator_that_tokio_feeds() {
    run(c"
async def main():
    return [i async for i in Numbers(20)]
assert asyncio.run(main()) == list(range(20))
");
}

#[test]
fn a_context_manager_that_waits_its_turn() {
    run(c"
turn, log = Turn(), []
async def take(name):
    async with turn as what:
        assert what == 'turn'
        log.append(name + ' in')
        await after(2, 0)
        log.append(name + ' out')
async def main():
    await asyncio.gather(*[take(n) for n in 'abc'])
    async with turn:
        raise KeyError('swallowed')
    try:
        async with turn:
            raise ValueError
    except ValueError:
        return 'passed on'
assert asyncio.run(main()) == 'passed on'
assert [w.split()[1] for w in log] == ['in', 'out'] * 3, log
assert all(a.split()[0] == b.split()[0] for a, b in zip(log[::2], log[1::2])), log
");
}
