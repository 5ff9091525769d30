"""What `cargo xtask demo` runs once both examples are built."""

import os
import sys
import sysconfig
import time

import my_module
import word_count


def calculator():
    total = my_module.Calculator()
    for number in range(1, 11):
        total.add(number)
    print("quickstart: Calculator adds 1 to 10 up to {:g}".format(total.result()))
    print("quickstart: fibonacci(50) is {}".format(my_module.fibonacci(50)))
    return total.result() == 55.0 and my_module.fibonacci(50) == 12586269025


def standard_library():
    """The sources of the Python that runs this."""
    folder = sysconfig.get_paths()["stdlib"]
    sources = []
    for parent, folders, files in os.walk(folder):
        folders[:] = sorted(set(folders) - {"site-packages", "dist-packages", "__pycache__"})
        sources.extend(os.path.join(parent, name) for name in sorted(files) if name.endswith(".py"))
    return folder, sources


def timed(function, *args, **kwargs):
    started = time.perf_counter()
    result = function(*args, **kwargs)
    return result, time.perf_counter() - started


def words():
    folder, sources = standard_library()
    size = sum(os.path.getsize(path) for path in sources)
    print("\nword-count: {} files, {:.1f} MB below {}".format(len(sources), size / 1e6, folder))

    # Once before, so that neither count pays for reading the files from the disk.
    word_count.count_words(sources)
    steps = []
    counts, native = timed(
        word_count.count_words, sources, progress=lambda done, total: steps.append((done, total))
    )
    expected, pure = timed(word_count.count_words_in_python, sources)

    for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:10]:
        print("  {:<12} {:>8}".format(word, count))
    print("Rust, in parallel:  {:7.3f} s, progress reported {} times".format(native, len(steps)))
    print("pure Python:        {:7.3f} s, {:.1f} times as long".format(pure, pure / native))
    agree = counts == expected
    print("both agree" if agree else "the counts DIFFER", "on {} words".format(len(expected)))
    return agree and steps[-1] == (len(sources), len(sources))


sys.exit(0 if calculator() & words() else 1)
