import sys
n = 0
def f():
    global n
    n += 1
    f()
try:
    f()
except RecursionError:
    print(n)
n = 0
def g():
    global n
    n += 1
    yield from g()
try:
    list(g())
except RecursionError:
    print(n)
n = 0
async def h():
    global n
    n += 1
    await h()
try:
    h().send(None)
except RecursionError:
    print(n)
n = 0
k = lambda: exec('global n; n += 1; k()')
try:
    k()
except RecursionError:
    print(n)
n = 0
def s(x):
    global n
    n += 1
    return sorted([1, 2], key=s)
try:
    s(1)
except RecursionError:
    print(n)
def c():
    global n
    n += 1
    class B:
        c()
n = 0
try:
    c()
except RecursionError:
    print(n)
n = 0
def lc():
    global n
    n += 1
    return [lc() for _ in 'a']
try:
    lc()
except RecursionError:
    print(n)
n = 0
def ge():
    global n
    n += 1
    return list(ge() for _ in 'a')
try:
    ge()
except RecursionError:
    print(n)
class P:
    @property
    def p(self):
        global n
        n += 1
        return self.p
    def __eq__(s, o):
        global n
        n += 1
        return s == o
n = 0
try:
    P().p
except RecursionError:
    print(n)
n = 0
try:
    P() == 1
except RecursionError:
    print(n)
sys.setrecursionlimit(50)
n = 0
try:
    f()
except RecursionError:
    print(n)
