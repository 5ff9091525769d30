"""Inheritance, in Rust and in Python."""

import abc
import sys

import pytest
from conftest import PYPY
from pyrope_tests import inheritance, magic

Animal = inheritance.Animal
Dog = inheritance.Dog
Final = inheritance.Final
Puppy = inheritance.Puppy


def test_method_resolution_order():
    assert Puppy.__mro__ == (Puppy, Dog, Animal, object)
    assert issubclass(Dog, Animal)
    assert isinstance(Dog("Rex"), Animal)


def test_each_level_is_initialised():
    dog = Dog("Rex", 3)
    assert (dog.name, dog.tricks) == ("Rex", 3)
    puppy = Puppy("Tiny", 8)
    assert (puppy.name, puppy.tricks, puppy.weeks) == ("Tiny", 1, 8)
    assert puppy.all() == (8, 1, "Tiny")


def test_methods_are_overridden_and_reached():
    dog = Dog("Rex", 2)
    assert Animal("Cat").speak() == "Cat makes a sound"
    assert dog.speak() == "Rex barks, 2 tricks"
    assert dog.base_speaks() == "Rex makes a sound"
    assert Animal.speak(dog) == "Rex makes a sound"
    assert super(Dog, dog).speak() == "Rex makes a sound"


def test_inherited_fields_are_writable():
    dog = Dog("Rex")
    dog.name = "Max"
    assert dog.speak() == "Max barks, 0 tricks"
    dog.rename_twice()
    assert dog.name == "Max-Max"
    dog.rename("Bo")
    assert dog.name == "Bo"


def test_a_base_is_accepted_where_it_is_asked_for():
    assert inheritance.name_of(Puppy("Tiny", 1)) == "Tiny"
    with pytest.raises(TypeError):
        Dog.speak(Animal("Cat"))


def test_class_methods_see_the_class():
    assert Animal.class_name() == "Animal"
    assert Puppy.class_name() == "Puppy"
    assert Dog("x").class_name() == "Dog"


def test_class_methods_without_parameters():
    class Kitten(Animal):
        pass

    for cls in (Animal, Dog, Kitten):
        called = cls.class_name
        assert called() == called(*(), **{}) == cls.__name__
        assert cls("x").class_name() == cls.__name__
        with pytest.raises(TypeError, match="takes no arguments"):
            called(1)
        with pytest.raises(TypeError, match="takes no keyword arguments|takes no arguments"):
            called(a=1)
    if PYPY:
        return
    assert type(Animal.__dict__["class_name"]) is type(dict.__dict__["fromkeys"])
    assert Kitten.class_name.__self__ is Kitten
    if sys.version_info >= (3, 9):
        with pytest.raises(TypeError) as caught:
            Kitten.class_name(1, 2)
        assert str(caught.value) == f"{Kitten.__qualname__}.class_name() takes no arguments (2 given)"


def test_made_in_rust():
    puppy = inheritance.make_puppy("Tiny")
    assert type(puppy) is Puppy
    assert puppy.all() == (3, 1, "Tiny")


class Cat(Animal):
    """A Python class with its own state."""

    def __init__(self, name, lives=9):
        super().__init__()
        self.lives = lives

    def speak(self):
        return super().speak() + ": meow"


class Slotted(Dog):
    __slots__ = ("collar",)


def test_python_subclasses():
    cat = Cat("Tom", lives=7)
    assert (cat.name, cat.lives) == ("Tom", 7)
    assert cat.speak() == "Tom makes a sound: meow"
    assert inheritance.name_of(cat) == "Tom"
    assert Cat.class_name() == "Cat"
    cat.anything = 1
    assert vars(cat) == {"lives": 7, "anything": 1}


def test_python_subclasses_with_slots():
    dog = Slotted("Rex", 4)
    dog.collar = "red"
    assert (dog.collar, dog.tricks, dog.name) == ("red", 4, "Rex")
    if not PYPY:  # which gives instances of every heap type a `__dict__`
        assert not hasattr(dog, "__dict__")
        with pytest.raises(AttributeError):
            dog.other = 1


def test_python_subclasses_with_new():
    class Named(Animal):
        def __new__(cls, first, last):
            made = super().__new__(cls, first + " " + last)
            made.parts = (first, last)
            return made

    named = Named("A", "B")
    assert (named.name, named.parts, type(named)) == ("A B", ("A", "B"), Named)


@pytest.mark.skipif(PYPY, reason="PyPy takes `__new__` from the first base, which is not ours")
def test_multiple_inheritance_with_a_mixin():
    class Loud:
        def speak(self):
            return super().speak().upper()

    class LoudDog(Loud, Dog):
        pass

    assert LoudDog("Rex", 1).speak() == "REX BARKS, 1 TRICKS"


def test_a_final_class_has_no_subclasses():
    assert type(Final()) is Final and Final().is_final()
    with pytest.raises(TypeError, match="not an acceptable base type"):
        type("Sub", (Final,), {})
    with pytest.raises(TypeError, match="not an acceptable base type"):
        type("Sub", (Puppy,), {})


def test_two_rust_bases_conflict():
    class Plain(Animal):
        pass

    if PYPY:  # which makes such a class, with the instances of one base
        both = type("Both", (Plain, inheritance.Final), {})("x")
        assert both.speak() == "x makes a sound"
        with pytest.raises(TypeError, match="is not an instance of 'Final'"):
            both.is_final()
    else:
        with pytest.raises(TypeError):
            type("Both", (Plain, inheritance.Final), {})


def test_a_subclass_that_forgets_its_base_constructor():
    class Forgetful(Animal):
        def __new__(cls):
            return object.__new__(cls)

    if PYPY:  # which makes an instance, so that methods have to refuse it
        with pytest.raises(TypeError, match="is not an instance of 'Animal'"):
            Forgetful().speak()
    else:
        with pytest.raises(TypeError):
            Forgetful()


def test_abstract_subclasses_are_not_instantiated():
    limited = not hasattr(magic.CallableWithAll(1), "__dict__")
    if PYPY or (limited and sys.version_info < (3, 10)):
        pytest.skip("`object.__new__` cannot be asked here")

    class Abstract(Animal, metaclass=abc.ABCMeta):
        @abc.abstractmethod
        def must(self):
            pass

    class Concrete(Abstract):
        def must(self):
            return self.name

    with pytest.raises(TypeError, match="abstract class Abstract .*must"):
        Abstract("Rex")
    assert Concrete("Rex").must() == "Rex"
