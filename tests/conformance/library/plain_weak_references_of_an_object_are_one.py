import weakref


class Node:
    def __add__(self, other):
        return ('sum', other)


class Special(weakref.ref):
    def __init__(self, object, callback=None, *, extra=0):
        super().__init__(object, callback)
        self.extra = extra


class Slots:
    __slots__ = ('a',)


node = Node()
print(weakref.getweakrefcount(node), weakref.getweakrefs(node))
plain = weakref.ref(node)
print(weakref.ref(node) is plain, weakref.ref(node, print) is plain, weakref.proxy(node) is weakref.proxy(node))
special = Special(node, extra=5)
print(special.extra, special == plain, special is plain, Special(node) is special)
proxy = weakref.proxy(node)
print(proxy + 1, plain in weakref.getweakrefs(node))
for call in (lambda: weakref.ref(), lambda: weakref.ref(node, None, 3), lambda: plain.__init__(node, callback=None),
             lambda: weakref.ref(Slots()), lambda: weakref.ref(1), lambda: weakref.ProxyType(), lambda: next(proxy),
             lambda: proxy * 2, lambda: 3 - proxy):
    try:
        print(call())
    except TypeError as error:
        print(error)
