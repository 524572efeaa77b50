# SPDX-License-Identifier: Apache-2.0
import string


def t(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__, e)
    else:
        print(r)


F=string.Formatter()
for s,a,k in (('{} {}',(1,2),{}),('{0} {1} {0}',(1,2),{}),('{a} {b!r:>5}',(),{'a':1,'b':'x'}),('{0.real} {1[0]} {2[k]}',(1,[5],{'k':6}),{}),('{:{}}',('a',5),{}),('{0:{1}}',('a',5),{}),('{} {0}',(1,),{}),('{0} {}',(1,),{}),('{{}} {{{}}}',(1,),{}),('{',(),{}),('}',(),{}),('{0',(1,),{}),('{!x}',(1,),{}),('{0!s} {0!a}',('é',),{}),('{:{:{}}}',(1,2,3),{}),('{x}',(),{}),('{5}',(1,),{}),('{0.nope}',(1,),{}),('{0[a]}',({'a':1},),{}),('{0[}',(1,),{}),('{0]}',(1,),{}),('{.real}',(1,),{}),('',(),{}),('abc',(),{}),('{0!}',(1,),{}),('{:{{}}}',(1,),{}),('{:d}',('a',),{}), ('{a[0].b}',(),{'a':[type('Q',(),{'b':7})]}),('{a[x:y]}',(),{'a':{'x:y':3}}),('{a!r}',(),{'a':'q'}),('a{b',(),{}),('{0!rx}',(1,),{})):
    t(F.vformat,s,a,k)
for s in ('a{b}c','{a.b[0]!r:x{y}}','{{','}}','a{{b}}c{d}','{:}','{a:}', '{!r}','{a!r}x'): t(lambda s=s:list(F.parse(s)))
class F2(string.Formatter):
    def get_value(s,k,a,kw): return f'<{k}>' if isinstance(k,str) else super().get_value(k,a,kw)
    def check_unused_args(s,u,a,k): print('used',sorted(map(str,u)),a,k)
    def format_field(s,v,sp): return f'{v}/{sp}'
    def convert_field(s,v,c): return f'{v}!{c}'
t(F2().format,'{a} {0:x} {b!r} {:}',1,c=2); t(F2().format,'{a} {0:x} {b!r}',1,c=2)
print(string.capwords('hello  world foo'),string.capwords(' a-b c-d ','-'),string.printable==''.join(string.printable),string.whitespace,string.punctuation)
t(F.format); t(string.Formatter.format)
print(string.Formatter().get_field('0.real',(1,),{}), sorted(string.__all__))
