# SPDX-License-Identifier: Apache-2.0
import warnings
import collections
import collections.abc as c
from collections.abc import *


def t(f, *a):
    try:
        r = f(*a)
    except BaseException as e:
        print(type(e).__name__, e)
    else:
        print(r)


names=[n for n in c.__all__]
import types
async def co(): pass
async def ag(): yield
def g(): yield
x=co()
objs=[1,1.5,'a',b'a',bytearray(b'a'),[],(),{},set(),frozenset(),range(3),iter([]),iter({}),{}.keys(),{}.items(),{}.values(),g(),x,ag(),len,lambda:0,None,type,object(),memoryview(b'x'),reversed([]),zip(),map(len,[]),enumerate([]),slice(1),type.__dict__,collections.deque() if hasattr(collections,'deque') else [],collections.OrderedDict(), collections.Counter(), collections.UserDict(), collections.UserList(), collections.ChainMap(),open]
import warnings; warnings.simplefilter('ignore')
for o in objs:
    print(type(o).__name__, [n for n in names if isinstance(o,getattr(c,n))])
x.close()
