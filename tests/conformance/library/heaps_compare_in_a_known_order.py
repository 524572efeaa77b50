# SPDX-License-Identifier: Apache-2.0
import heapq, bisect, random
def t(f,*a,**k):
    try: r=f(*a,**k)
    except BaseException as e: print(type(e).__name__, e)
    else: print(repr(r))
log=[]
class V:
    def __init__(s,v): s.v=v
    def __lt__(s,o): log.append((s.v,o.v)); return s.v<o.v
    def __repr__(s): return 'V%d'%s.v
rnd=random.Random(3)
for n in (0,1,2,5,13,30):
    h=[V(rnd.randrange(20)) for _ in range(n)]; heapq.heapify(h); print(h,log); log.clear()
    heapq.heappush(h,V(7)); print(h,log); log.clear()
    print(heapq.heappushpop(h,V(9)),heapq.heapreplace(h,V(3)),heapq.heappop(h),h,log); log.clear()
    g=[V(rnd.randrange(20)) for _ in range(n)]; heapq._heapify_max(g); print(g,log); log.clear()
t(heapq.heappop,[]); t(heapq.heapreplace,[],1); t(heapq.heappush,(),1); t(heapq.heapify,5); t(heapq.heappushpop,[],4)
class B:
    def __lt__(s,o): raise ValueError('no')
h=[1,2,3]; t(heapq.heappush,h,B()); print(len(h)); h=[B(),1,2]; t(heapq.heapify,h); print(len(h))
class Sh:
    def __lt__(s,o): H.clear(); return True
H=[Sh(),Sh(),Sh()]; t(heapq.heapify,H)
print(list(heapq.merge([1,4,7],[2,4,8],[])),list(heapq.merge([7,4,1],[8,4,2],reverse=True)),list(heapq.merge(['a','CC'],['b','dddd'],key=len)),list(heapq.merge()),list(heapq.merge([3,1])))
print(list(heapq.merge([(1,'a'),(2,'a')],[(1,'b'),(2,'b')],key=lambda x:x[0])),list(heapq.merge([(2,'a'),(1,'a')],[(2,'b'),(1,'b')],key=lambda x:x[0],reverse=True)))
print(heapq.nsmallest(2,[3,1,2]),heapq.nlargest(2,[3,1,2]),heapq.nsmallest(0,[1]),heapq.nsmallest(-1,[1]),heapq.nlargest(9,'abc',key=ord),heapq.nsmallest(1,[]))
def gen():
    yield 1
    raise KeyError('x')
t(list,heapq.merge(gen(),[5]))
a=[1,2,2,3]
print(bisect.bisect(a,2),bisect.bisect_left(a,2),bisect.bisect_right(a,2,1,2),bisect.bisect_left(a,9),bisect.bisect_left([3,2,1],2,key=lambda x:-x) if 0 else '',bisect.bisect_left(a,2,key=lambda x:x),bisect.bisect_left(a,2,hi=1))
bisect.insort(a,2.5); bisect.insort_left(a,2); print(a); b=['a','bbb']; bisect.insort(b,'cc',key=len); print(b)
t(bisect.bisect,a,1,-1); t(bisect.bisect,a); t(bisect.bisect,5,1); t(bisect.bisect,a,'x'); t(bisect.bisect,a,1,0,99)
class Se:
    def __len__(s): return 5
    def __getitem__(s,i): return i*10
print(bisect.bisect(Se(),25)); log.clear(); bisect.bisect_left([V(1),V(3),V(5)],V(3)); print(log); log.clear(); bisect.bisect([V(1),V(3),V(5)],V(3)); print(log)
