import gc
import weakref


class Node:
    def __init__(self, name):
        self.name = name


def callback(reference):
    print('gone', reference is plain, reference() is None)


node = Node('a')
node.itself = node
plain = weakref.ref(node, callback)
proxy = weakref.proxy(node)
finalizer = weakref.finalize(node, print, 'finalized', 'a')
print(plain().name, proxy.name, finalizer.alive)
del node
gc.collect()
print(plain(), finalizer.alive, finalizer())
try:
    proxy.name
except ReferenceError as error:
    print(error)

values = weakref.WeakValueDictionary()
keys = weakref.WeakKeyDictionary()
nodes = weakref.WeakSet()
first, second = Node('first'), Node('second')
for each in (first, second):
    values[each.name] = each
    keys[each] = each.name
    nodes.add(each)
del first, each
gc.collect()
print(list(values), list(keys.values()), len(nodes))
