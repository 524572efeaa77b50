import weakref


class Node:
    pass


node = Node()
first = weakref.finalize(node, print, 'first')
second = weakref.finalize(node, print, 'second', end='!\n')
never = weakref.finalize(node, print, 'never')
never.atexit = False
detached = weakref.finalize(node, print, 'detached')
print(detached.detach()[2:], detached.alive, detached.atexit, second.atexit)
called = weakref.finalize(node, lambda word: word, 'called')
print(called(), called(), called.peek(), first.peek()[2])
print('end')
