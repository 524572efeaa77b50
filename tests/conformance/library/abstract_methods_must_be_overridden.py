# SPDX-License-Identifier: Apache-2.0
import abc
from abc import ABC, abstractmethod


def t(f, *a):
    try:
        r = f(*a)
    except BaseException as e:
        print(type(e).__name__, e)
    else:
        print(r)


class A(ABC):
    @abstractmethod
    def f(self): return 'base'
    @property
    @abstractmethod
    def p(self): ...
    @classmethod
    @abstractmethod
    def c(cls): ...
    @abstractmethod
    async def z(self): ...
t(A); print(sorted(A.__abstractmethods__))
class B(A):
    f=p=c=None
t(B)
class C(B):
    z=1
t(lambda:C().f)
class D(A):
    def f(self): return super().f()
    p=c=z=1
print(D().f())
A.f2=abstractmethod(lambda s:1)
print(sorted(abc.update_abstractmethods(A).__abstractmethods__))
