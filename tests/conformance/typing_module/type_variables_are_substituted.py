# SPDX-License-Identifier: Apache-2.0
import copy
from typing import *
T=TypeVar('T')
S=TypeVar('S')


def t(f, *a):
    try:
        r = f(*a)
    except BaseException as e:
        print(type(e).__name__, e)
    else:
        print(r)


TypeVar('Q',default=int); TD=TypeVar('TD',default=int); print(TD.__default__,TD.has_default())

class GD(Generic[T,TD]): pass
print(GD[int],GD[int,str]); t(lambda:GD[int,str,int])
print(Union[Literal[1],Literal[1,2]],Union[int,bool],Union[List[int],List[str]],Literal[1,1,2],Literal[None],Literal['a'][0] if 0 else '')
print(Optional[None],Union[None],Optional[Any], Tuple[int,str][0] if 0 else '')
print(List[Callable[[int],str]],Callable[[Callable[[T],S]],T][int,str],Callable[[List[T]],Dict[T,S]][int,str])
print(Annotated[List[T],'x'][int], Annotated[int,'x'].__class__, Annotated[int,'x']() , Annotated[Optional[int],1], List[Annotated[T,5]][str])
print(Type[Union[int,str]],Iterable[T][int],AsyncIterator[T][str])
print(TypedDict.__mro_entries__ if 0 else '', NamedTuple.__mro_entries__ if 0 else '')
def kw(**kwargs: Unpack['TDx']): pass
print(kw.__annotations__)
def va(*args: Unpack[Tuple[int,str]], **k: int): pass
print(va.__annotations__)
def va2(*args: *Tuple[int,...]): pass
print(va2.__annotations__)
Ts=TypeVarTuple('Ts')
def va3(*args: *Ts): pass
print(va3.__annotations__, list[*Ts], tuple[int,*Ts], tuple[int,*Ts][str,bytes], tuple[*Ts,T][int,str,float])
print(list[T][int], dict[T,S][int,str], tuple[T,...][int], list[T]|None, (list[T]|None)[int], (int|list[T])[str])
print(isinstance(list[int],type), type[T][int])
t(lambda: list[T][int,str]); t(lambda: dict[T,S][int]); t(lambda: list[int][int])
print(get_args(Optional[Callable[[int],str]]), get_origin(list), get_origin(type[int]))
print(Sequence[int].__origin__, Sequence.__origin__, Mapping[str,int].__parameters__, ContextManager[int].__origin__)
from typing import IO
print(IO[str], TextIO.__mro__, IO.__parameters__, BinaryIO.__bases__)
class MyList(List[int]): pass
print(MyList.__orig_bases__, MyList([1]), MyList.__mro__)
class MyMap(Mapping[str,T]):
    def __getitem__(s,k): return 1
    def __iter__(s): return iter(())
    def __len__(s): return 0
print(MyMap[int], MyMap().get('x'), MyMap.__mro__)
class CB(Callable[[int],T]): 
    def __call__(self): pass
print(CB.__mro__)
print(NoReturn, Never, repr(Self), Required[int], get_origin(Required[int]), TypeAlias)
