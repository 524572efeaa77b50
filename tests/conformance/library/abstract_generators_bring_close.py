# SPDX-License-Identifier: Apache-2.0
from collections.abc import Coroutine, Generator


def t(f, *a):
    try:
        r = f(*a)
    except BaseException as e:
        print(type(e).__name__, e)
    else:
        print(r)


class G(Generator):
    def send(s,v): return v
    def throw(s,*a): return super().throw(*a)
gg=G(); print(next(gg), gg.send(5)); t(gg.throw,ValueError('q')); t(gg.throw,ValueError); t(gg.throw,ValueError,ValueError('w')); t(gg.throw,ValueError,None,None); t(gg.close)
class G2(Generator):
    def send(s,v): raise StopIteration(3)
    def throw(s,*a): return 1
t(G2().close); t(next,G2())
class Co(Coroutine):
    def send(s,v): return v
    def throw(s,*a): return 1
    def __await__(s): yield
t(Co().close)
t(lambda: next(G2().__iter__()))
