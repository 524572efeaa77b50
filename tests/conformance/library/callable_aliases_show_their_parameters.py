# SPDX-License-Identifier: Apache-2.0
from collections.abc import Awaitable, Callable, Iterable, Mapping, Set


def t(f, *a):
    try:
        r = f(*a)
    except BaseException as e:
        print(type(e).__name__, e)
    else:
        print(r)


print(Callable[[int],str],Callable[...,int],Callable[[],int],Callable[[int,'x'],None].__args__,Callable[[int],str]==Callable[[int],str],hash(Callable[[int],str])==hash(Callable[[int],str]))
t(lambda:Callable[int]); t(lambda:Callable[int,str]); t(lambda: Callable[[int],str].__reduce__())
from typing import TypeVar, ParamSpec
T=TypeVar('T'); P=ParamSpec('P')
print(Callable[[T],int][str],Callable[P,int],Callable[P,T][[int,str],bool],Callable[P,T][...,bool],Callable[[T],T].__parameters__, Callable[[list[T]],T][int])
t(lambda:Callable[[int],str][int])
print(Iterable[int],Mapping[str,int],Awaitable[None],Set[T][int], isinstance(Callable[[int],str],type))
t(isinstance,1,Iterable[int])
