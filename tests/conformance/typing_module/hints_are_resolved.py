# SPDX-License-Identifier: Apache-2.0
import typing
from typing import *


def t(f, *a):
    try:
        r = f(*a)
    except BaseException as e:
        print(type(e).__name__, e)
    else:
        print(r)


class H:
    a:int
    b:'str'
    c:Optional['H']=None
    d:ClassVar[int]=1
    e:Annotated[int,'m']
    f:List['H']
    def m(self,x:'int',y:'H'=None,*a:int,**k:str)->'list[H]': pass
print(get_type_hints(H)); print(get_type_hints(H,include_extras=True)); print(get_type_hints(H.m)); 
class H2(H):
    z:float
    a:str
print(get_type_hints(H2))
def f(x:int,y:'NotThere'): pass
t(get_type_hints,f); t(get_type_hints,3); print(get_type_hints(f,globalns={'NotThere':float}), get_type_hints(len), get_type_hints(typing)=={} )
def g(x:None,y:Optional[Annotated[int,1]],z:Annotated[List[Annotated[str,2]],3]): pass
print(get_type_hints(g),get_type_hints(g,include_extras=True))
def h(x:'int'=None, y:'list[int]|None'=None): pass
print(get_type_hints(h), f.__annotations__)
t(get_type_hints, lambda x:x)
class FR: pass
fr=ForwardRef('int'); print(fr,fr.__forward_arg__,fr==ForwardRef('int'),fr==ForwardRef('str'),hash(fr)==hash(ForwardRef('int')),fr.__forward_evaluated__); t(ForwardRef,'int +'); t(ForwardRef,3); print(fr._evaluate({}, {}, recursive_guard=frozenset()) if 0 else '')
print(ForwardRef('x',is_class=True), ForwardRef('x',module='m') , ForwardRef('*tuple[int]'))
