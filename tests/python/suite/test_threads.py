"""Threads: detached work, foreign threads, objects dropped elsewhere."""

import subprocess
import sys
import threading
import time
import weakref

import pytest
from conftest import collect
from pyrope_tests import threads


def test_detached_work_lets_other_threads_run():
    ticks = []
    over = threading.Event()

    def tick():
        while not over.is_set():
            ticks.append(1)
            time.sleep(0.002)

    thread = threading.Thread(target=tick)
    thread.start()
    threads.sleep_detached(200)
    counted = len(ticks)
    over.set()
    thread.join()
    assert counted >= 10


def test_detached_work_is_parallel():
    started = time.perf_counter()
    workers = [threading.Thread(target=threads.sleep_detached, args=(300,)) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert time.perf_counter() - started < 1.0


def test_a_foreign_thread_calls_python():
    here = threading.get_ident()
    there = threads.call_in_thread(threading.get_ident)
    assert there != here
    assert threads.call_in_thread(lambda: "result") == "result"


def test_errors_come_back_from_a_foreign_thread():
    def fail():
        raise KeyError("there")

    with pytest.raises(KeyError, match="there"):
        threads.call_in_thread(fail)


def test_many_threads_call_at_once():
    lock = threading.Lock()
    calls = []

    def call():
        with lock:
            calls.append(threading.get_ident())

    threads.call_in_threads(call, 8, 200)
    assert len(calls) == 1600


def test_attach_nests():
    calls = []
    assert threads.attach_nested(lambda: calls.append(1)) == 3
    assert len(calls) == 3


class Noted:
    """Notes in which thread it was dropped."""

    dropped = []

    def __del__(self):
        Noted.dropped.append(threading.get_ident())


@pytest.mark.parametrize("drop", [threads.drop_in_thread, threads.drop_detached])
def test_what_is_dropped_detached_is_released_later(drop):
    del Noted.dropped[:]
    for _ in range(10):
        drop(Noted())
    # The next call into Rust releases what waits.
    threads.sleep_detached(0)
    collect()
    assert len(Noted.dropped) == 10


def test_an_object_dropped_elsewhere_is_dropped_once():
    noted = Noted()
    reference = weakref.ref(noted)
    del Noted.dropped[:]
    threads.drop_in_thread(noted)
    threads.sleep_detached(0)
    assert reference() is noted and not Noted.dropped
    del noted
    collect()
    assert reference() is None and len(Noted.dropped) == 1


AT_EXIT = """
import threading
from pyrope_tests import threads

def sleep():
    while True:
        threads.sleep_detached(0)

for _ in range(2):
    threading.Thread(target=sleep, daemon=True).start()
assert threads.keep_attaching(4) >= 400
"""


def test_no_thread_is_killed_when_the_interpreter_shuts_down():
    for _ in range(10):
        done = subprocess.run([sys.executable, "-c", AT_EXIT], stderr=subprocess.PIPE, timeout=60)
        assert (done.returncode, done.stderr) == (0, b"")


def test_a_mutable_borrow_holds_across_threads():
    shared = threads.Shared()
    started = threading.Event()
    outcome = []

    def hold():
        started.set()
        outcome.append(shared.hold(400))

    holder = threading.Thread(target=hold)
    holder.start()
    started.wait()
    time.sleep(0.1)
    with pytest.raises(RuntimeError, match="[Aa]lready"):
        shared.read()
    with pytest.raises(RuntimeError, match="[Aa]lready"):
        shared.hold(0)
    holder.join()
    assert outcome == [1]
    assert shared.read() == 1
