"""word_count, as its users see it."""

import os
import signal
import sys
import threading
import time

import pytest
import word_count


@pytest.fixture
def files(tmp_path):
    texts = ["The cat saw the other cat.\n", "snake_case 42 the\n", "", "caf\u00e9 \u00fcber x\n"]
    paths = []
    for number, text in enumerate(texts):
        path = tmp_path / "file{}.txt".format(number)
        path.write_bytes(text.encode("utf-8"))
        paths.append(path)
    return paths


EXPECTED = {
    "the": 3, "cat": 2, "saw": 1, "other": 1, "snake_case": 1, "42": 1, "caf": 1, "ber": 1, "x": 1,
}  # fmt: skip


@pytest.mark.parametrize("threads", [None, 1, 2, 16])
def test_counts(files, threads):
    counts = word_count.count_words(files, threads=threads)
    assert type(counts) is dict
    assert counts == EXPECTED


def test_agrees_with_pure_python(files):
    assert word_count.count_words_in_python(files) == EXPECTED
    sources = [__file__, os.__file__, threading.__file__, pytest.__file__]
    assert word_count.count_words(sources) == word_count.count_words_in_python(sources)


def test_no_files_no_words():
    assert word_count.count_words([]) == {}


def test_progress_is_called_and_ends_with_the_total(files):
    calls = []
    word_count.count_words(files * 20, progress=lambda done, total: calls.append((done, total)))
    assert calls[-1] == (80, 80)
    assert all(total == 80 for _, total in calls)
    done = [done for done, _ in calls]
    assert done == sorted(set(done))


def test_an_error_in_the_callback_ends_the_count(files):
    def progress(done, total):
        raise KeyError("stop")

    with pytest.raises(KeyError, match="stop"):
        word_count.count_words(files * 100, progress=progress)


def test_a_missing_file_is_named(files, tmp_path):
    missing = str(tmp_path / "missing.txt")
    with pytest.raises(FileNotFoundError) as caught:
        word_count.count_words(files + [missing])
    assert caught.value.filename == missing


def test_a_folder_is_an_os_error(tmp_path):
    with pytest.raises(OSError):
        word_count.count_words([tmp_path])


def test_arguments_are_checked(files):
    with pytest.raises(ValueError, match="at least 1"):
        word_count.count_words(files, threads=0)
    with pytest.raises(TypeError):
        word_count.count_words([1])
    with pytest.raises(TypeError):
        word_count._word_count.count_words(["x"], 2)


def test_other_threads_run_meanwhile(tmp_path):
    big = tmp_path / "big.txt"
    big.write_bytes(b"word other " * 1000000)
    ticks = []
    over = threading.Event()

    def tick():
        while not over.is_set():
            ticks.append(time.time())
            time.sleep(0.001)

    thread = threading.Thread(target=tick)
    thread.start()
    try:
        word_count.count_words([big] * 6)
        counted = len(ticks)
    finally:
        over.set()
        thread.join()
    assert counted > 5


@pytest.mark.skipif(sys.platform == "win32", reason="signals of this kind are for Unix")
def test_ctrl_c_ends_the_count(tmp_path):
    big = tmp_path / "big.txt"
    big.write_bytes(b"word other " * 200000)
    old = signal.signal(signal.SIGALRM, lambda *_: (_ for _ in ()).throw(KeyboardInterrupt()))
    signal.setitimer(signal.ITIMER_REAL, 0.2)
    try:
        with pytest.raises(KeyboardInterrupt):
            word_count.count_words([big] * 20000)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, old)
