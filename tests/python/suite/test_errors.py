"""Errors: raised, caught, chained; and panics."""

import errno
import traceback

import pytest
from pyrope_tests import errors


def fail():
    raise LookupError("from Python")


def test_raising():
    with pytest.raises(ValueError) as caught:
        errors.raise_value_error("text")
    assert caught.value.args == ("text",)
    assert caught.type is ValueError


def test_arguments_are_kept():
    with pytest.raises(KeyError) as caught:
        errors.raise_with_arguments()
    assert caught.value.args == ("a", 1, None)


def test_errors_of_the_system_have_the_type_of_their_number():
    class Manager:
        """Sees the type that the interpreter reports, beside the exception."""

        def __enter__(self):
            return self

        def __exit__(self, reported, error, traceback):
            self.seen = reported, type(error), error.errno
            return True

    with Manager() as manager:
        errors.raise_os_error(errno.ENOENT)
    assert manager.seen == (FileNotFoundError, FileNotFoundError, errno.ENOENT)


def test_custom_exceptions():
    assert issubclass(errors.CustomError, ValueError)
    assert errors.CustomError.__doc__ == "An exception of ours."
    assert errors.CustomError.__module__ == "pyrope_tests.errors"
    with pytest.raises(errors.CustomError, match="ours"):
        errors.raise_custom()
    with pytest.raises(ValueError):
        raise errors.CustomError("from Python")


def test_the_same_exception_object_is_raised():
    error = ArithmeticError("same")
    with pytest.raises(ArithmeticError) as caught:
        errors.raise_value(error)
    assert caught.value is error


def test_an_exception_class_is_instantiated():
    with pytest.raises(LookupError) as caught:
        errors.raise_value(LookupError)
    assert caught.value.args == ()


def test_raising_what_is_no_exception():
    with pytest.raises(TypeError, match="BaseException"):
        errors.raise_value(5)


def test_errors_pass_through_with_their_traceback():
    with pytest.raises(LookupError) as caught:
        errors.pass_through(fail)
    names = [frame.name for frame in traceback.extract_tb(caught.value.__traceback__)]
    assert names[-1] == "fail"


@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit, GeneratorExit, StopIteration])
def test_special_exceptions_pass_through(kind):
    def raises():
        raise kind("x")

    with pytest.raises(kind):
        errors.pass_through(raises)


def test_caught_in_rust():
    assert errors.caught(lambda: None) is None
    assert errors.caught(fail) == ("<class 'LookupError'>", "from Python", True)


def test_an_error_that_was_caught_is_gone():
    errors.caught(fail)
    with pytest.raises(ValueError) as caught:
        errors.raise_value_error("later")
    assert caught.value.__context__ is None


def test_the_error_being_handled_becomes_the_context():
    try:
        fail()
    except LookupError as first:
        with pytest.raises(ValueError) as caught:
            errors.raise_value_error("second")
        assert caught.value.__context__ is first


def test_causes():
    with pytest.raises(RuntimeError) as caught:
        errors.raise_with_cause()
    assert type(caught.value.__cause__) is TypeError
    assert str(caught.value.__cause__) == "inner"
    with pytest.raises(RuntimeError, match="wrapped") as caught:
        errors.wrapped(fail)
    assert type(caught.value.__cause__) is LookupError
    assert caught.value.__cause__.__traceback__ is not None


def panics(call, text):
    with pytest.raises(BaseException, match=text) as caught:
        call()
    assert caught.type.__name__ == "PanicException"
    assert not issubclass(caught.type, Exception)
    return caught.type


def test_panics_become_exceptions(capfd):
    first = panics(lambda: errors.panic_with("dynamic 5"), "dynamic 5")
    second = panics(errors.panic_static, "a static text")
    panics(errors.panic_with_object, ".")
    panics(errors.panic_detached, "while detached")
    assert first is second
    assert "a static text" in capfd.readouterr().err


def test_panics_in_methods_give_borrows_back():
    panicking = errors.Panicking()
    panics(panicking.method, "in a method")
    assert panicking.fine() == 1
    panics(lambda: panicking.property, "in a getter")
    panics(lambda: len(panicking), "in a slot")
    panics(lambda: errors.Panicking(fail=True), "in the constructor")
    assert panicking.fine() == 1


def test_panics_pass_through_python():
    def between():
        errors.panic_with("deep")

    panics(lambda: errors.pass_through(between), "deep")
    panics(lambda: errors.pass_through(lambda: errors.pass_through(between)), "deep")


def test_except_exception_does_not_catch_a_panic():
    with pytest.raises(BaseException, match="x"):
        try:
            errors.panic_with("x")
        except Exception:
            pytest.fail("a panic is not an Exception")


def test_errors_leave_the_interpreter_usable():
    for number in range(2000):
        with pytest.raises(ValueError):
            errors.raise_value_error(str(number))
    assert errors.pass_through(lambda: 5) == 5
