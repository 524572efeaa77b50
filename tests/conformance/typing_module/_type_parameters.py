"""Shows what a call answers or raises; and one type parameter of each kind."""
from typing import ParamSpec, TypeAliasType, TypeVar, TypeVarTuple


def t(function, *args):
    try:
        print(repr(function(*args)))
    except Exception as error:
        print(type(error).__name__, '|', error)


T = TypeVar('T')
P = ParamSpec('P')
Ts = TypeVarTuple('Ts')
A = TypeAliasType('A', list[T], type_params=(T,))
