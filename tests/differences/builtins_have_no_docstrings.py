# category: builtins
# description: Most builtins have no docstring, so that __doc__ is None; docstrings of the library are in its own words.
# cause: The texts of the reference belong to it, and would take room and time in each start.
# workaround: Read the documentation of Python 3.13; what a script defines keeps its docstrings.
import math


def own():
    """Mine."""


print(len.__doc__ is None, str.upper.__doc__ is None, ValueError.__doc__ is None, math.sin.__doc__ is None)
print(own.__doc__)
