# SPDX-License-Identifier: Apache-2.0
import functools, abc, random, collections.abc as c
from collections import *
rnd=random.Random(77)
bad=0
for trial in range(40):
    n=rnd.randint(2,5)
    abcs=[]
    for i in range(n):
        bases=tuple(rnd.sample(abcs,min(len(abcs),rnd.randint(0,2))))
        try: abcs.append(abc.ABCMeta('A%d'%i,bases or (object,),{}))
        except TypeError: pass
    classes=[]
    for i in range(rnd.randint(1,5)):
        pool=classes+abcs+[dict,list]
        bases=tuple(rnd.sample(pool,rnd.randint(0,2)))
        try: k=type(bases[0] if bases else object)('C%d'%i,bases or (object,),{}) if not any(isinstance(b,abc.ABCMeta) for b in bases) else abc.ABCMeta('C%d'%i,bases,{})
        except TypeError: continue
        classes.append(k)
        for a in abcs:
            if rnd.random()<.3:
                try: a.register(k)
                except Exception: pass
    pool=abcs+classes+[c.Mapping,c.Sized,c.Iterable,c.Container,c.MutableMapping,c.Sequence,c.Collection,dict,list]
    @functools.singledispatch
    def f(x): return 'object'
    for k in rnd.sample(pool,min(len(pool),rnd.randint(1,6))): f.register(k)(lambda x,k=k: k.__name__)
    out=[]
    for k in classes+[dict,list,OrderedDict,deque,Counter,str]:
        try: out.append(k.__name__+'->'+f.dispatch(k)(None))
        except RuntimeError as e: out.append(k.__name__+':'+str(e).replace('__main__.',''))
    print(trial,out)
