# SPDX-License-Identifier: Apache-2.0
import enum
from enum import *


def t(f, *a):
    try:
        r = f(*a)
    except BaseException as e:
        print(type(e).__name__, e)
    else:
        print(r)


class Planet(Enum):
    MERCURY=(3.3e23,2.4e6)
    EARTH=(5.9e24,6.3e6)
    def __init__(self,mass,radius): self.mass=mass; self.radius=radius
    @property
    def g(self): return self.mass/self.radius
print(Planet.EARTH, repr(Planet.EARTH), Planet.EARTH.mass, Planet.EARTH.value, Planet((3.3e23,2.4e6)))
class Coord(bytes,Enum):
    def __new__(cls,value,label,unit):
        o=bytes.__new__(cls,[value]); o._value_=value; o.label=label; o.unit=unit
        return o
    PX=(0,'P.X','km'); PY=(1,'P.Y','km')
print([m.name for m in Coord], Coord(1).name, Coord.PY.label, bytes(Coord.PY), Coord.PY==b'\x01')
class I(IntEnum):
    A=1; B=2; C=auto()
print(I.A, repr(I.A), I.A+1, I.A<I.B, I.A==1, f'{I.A}', f'{I.A:03d}', '%d'%I.A, '%s'%I.A, str(I.C), I(2), int(I.B), [10,20,30][I.A], format(I.A), I.A|I.B, I.A.bit_length(), isinstance(I.A,int), hash(I.A), I.__mro__)
class S(StrEnum):
    A='a'; B=auto(); HELLO=auto()
print(S.A, repr(S.B), S.HELLO, S.A=='a', S.A+'x', f'{S.B:>5}', S('b'), S.A.upper(), isinstance(S.A,str), list(S))
def badstr():
    class X(StrEnum): A=1
t(badstr)
def badstr2():
    class X(StrEnum): A=('a','b','c','d')
t(badstr2)
class SB(StrEnum): A=(b'x','ascii')
print(repr(SB.A))
class StrMix(str,Enum):
    A='a'
print(str(StrMix.A), repr(StrMix.A), f'{StrMix.A}', StrMix.A=='a', '%s'%StrMix.A, format(StrMix.A))
class FloatE(float,Enum):
    PI=3.14
print(FloatE.PI*2, repr(FloatE.PI), str(FloatE.PI), FloatE(3.14))
class TupE(tuple,Enum):
    A=(1,2)
print(TupE.A, repr(TupE.A), TupE.A[0], TupE((1,2)))
