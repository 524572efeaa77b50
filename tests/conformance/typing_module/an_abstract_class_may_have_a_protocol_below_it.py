from collections.abc import Iterable, Sized
from typing import Protocol


class Counted(Sized, Iterable, Protocol):
    pass


for value in ([], 5, iter([])):
    print(type(value).__name__, isinstance(value, Sized), isinstance(value, Iterable), issubclass(type(value), Sized))
for check in (isinstance, issubclass):
    try:
        print(check([] if check is isinstance else list, Counted))
    except TypeError as error:
        print(error)
