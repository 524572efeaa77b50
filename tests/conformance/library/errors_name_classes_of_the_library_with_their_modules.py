# What errors call objects of the library's classes: those that CPython wrote in C with the module, the others without.
import array, collections, contextvars, csv, datetime, decimal, enum, fractions, functools, hashlib, io, itertools
import operator, os, pathlib, queue, random, re, string, struct, sys, threading, types, uuid, weakref, zlib


class C: pass


OBJECTS = dict(
    Counter=collections.Counter(), od=collections.OrderedDict(), dd=collections.defaultdict(),
    dq=collections.deque(), cm=collections.ChainMap(), D=decimal.Decimal(1), part=functools.partial(len),
    lru=functools.lru_cache(len), w=csv.writer(io.StringIO()), r=csv.reader([]), dial=csv.get_dialect('excel'),
    sio=io.StringIO(), bio=io.BytesIO(), cv=contextvars.ContextVar('x'), cx=contextvars.copy_context(),
    pat=re.compile('a'), ma=re.match('a','a'), F=fractions.Fraction(1), dt=datetime.datetime(1,1,1),
    td=datetime.timedelta(), tz=datetime.timezone.utc, tzi=datetime.tzinfo(), arr=array.array('i'),
    wr=weakref.ref(C), ns=types.SimpleNamespace(), ig=operator.itemgetter(1), h=hashlib.md5(),
    ct=itertools.count(), isl=itertools.islice([],1), en=enum.Enum, tmpl=string.Template(''),
    pp=pathlib.PurePosixPath(), uid=uuid.UUID(int=1), q=queue.Queue(), lk=threading.Lock(),
    rl=threading.RLock(), ev=threading.Event(), th=threading.Thread(), zc=zlib.compressobj(),
    zd=zlib.decompressobj(), mp=types.MappingProxyType({}), gen=(i for i in ()), mod=os, fn=C.__init__,
    prop=property(), sl=slice(1), vi=sys.version_info, sr=os.stat('/'), ga=list[int], un=int|str,
    cr=functools.cached_property(len), sd=functools.singledispatch(len), key=functools.cmp_to_key(len)(1),
    isoc=datetime.date(2020,1,1).isocalendar(), std=datetime.date(1,1,1).timetuple(), ws=weakref.WeakSet(),
    wk=weakref.WeakKeyDictionary(), tok=contextvars.ContextVar('y').set(1), rge=range(3),
    te=io.TextIOWrapper(io.BytesIO()), fu=datetime.time(1), it=iter([]), zipo=zip(), mapo=map(len,[]),
    gmt=types.FunctionType, ellipsis=..., nt=collections.namedtuple('P','x')(1))


def told(action):
    try:
        action()
    except Exception as error:
        return str(error)


def slice_it(o): return o[1:2:3]
def add(o): return o + C()
def call(o): return o(1, 2, 3, 4, 5, 6, q=1)
def get(o): return o.zzz
def set_it(o): o.zzz = 1


for name, value in OBJECTS.items():
    for attempt in slice_it, add, call, get, set_it:
        text = told(lambda: attempt(value))
        if text and (attempt is not call or 'not callable' in text):
            print(name, attempt.__name__, text)
for cls in datetime.datetime, decimal.Decimal, datetime.timedelta:
    print(told(lambda: setattr(cls, 'year', 1)), told(lambda: delattr(cls, '__add__')), cls.__module__)


class Day(datetime.date): pass


Day.nice = 5
print(told(lambda: Day(2020, 1, 1) + 1), Day(2020, 1, 1).nice)
