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


class Color(Enum):
    RED=1
    GREEN=2
    BLUE=3
    CRIMSON=1
    def describe(self): return self.name.lower()
    @classmethod
    def first(cls): return cls.RED
    @property
    def prop(self): return self.value*10
print(Color, repr(Color), Color.RED, repr(Color.RED), Color(1), Color['RED'], Color.CRIMSON is Color.RED, list(Color), len(Color), Color.__members__, list(reversed(Color)))
print(Color.RED.name, Color.RED.value, Color.RED.describe(), Color.first(), Color.BLUE.prop, type(Color.RED), isinstance(Color.RED,Color))
t(Color,5); t(Color,'x'); t(lambda:Color['X']); t(lambda:Color.X); t(setattr,Color,'RED',3); t(delattr,Color,'RED'); t(setattr,Color.RED,'value',3); t(setattr,Color.RED,'name',3); t(delattr,Color.RED,'name')
print(1 in Color, 9 in Color, Color.RED in Color, 'x' in Color, [] in Color)
print(hash(Color.RED)==hash('RED'), Color.RED==1, Color.RED!=Color.BLUE, bool(Color.RED), {Color.RED:1})
t(lambda:Color.RED<Color.BLUE)
t(lambda: Color.RED.RED); 
t(lambda: Color())
