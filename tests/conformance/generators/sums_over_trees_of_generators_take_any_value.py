log = []

class Node:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right
    def __iter__(self):
        log.append(("in", self.value))
        try:
            if self.left is not None:
                yield from self.left
            yield self.value
            if self.right is not None:
                yield from self.right
        finally:
            log.append(("out", self.value))

class Strange:
    def __init__(self, n): self.n = n
    def __radd__(self, other):
        log.append(("add", other))
        return other + self.n
    def __add__(self, other):
        return self.n + other
    def __bool__(self):
        log.append(("bool", self.n))
        return self.n > 2

def tree(make, *ns):
    node = None
    for n in ns:
        node = Node(make(n), node)
    return node

def show(label, f):
    log.clear()
    try:
        print(label, f())
    except BaseException as e:
        tb, names = e.__traceback__, []
        while tb:
            names.append((tb.tb_frame.f_code.co_name, tb.tb_lineno)); tb = tb.tb_next
        print(label, type(e).__name__, e, names)
    print("   ", [(x[0],) + tuple(getattr(y, "n", y) for y in x[1:]) for x in log])

for round in range(40):
    out = print if round in (0, 39) else None
    if not out:
        log.clear(); sum(tree(int, 1, 2, 3)); 
        continue
    show("ints", lambda: sum(tree(int, 1, 2, 3)))
    show("floats", lambda: sum(tree(float, 1, 2, 3)))
    show("mixed", lambda: sum(Node(1, Node(2.5, Node(True)), Node(10**30, Node(2j)))))
    show("strange", lambda: sum(Node(1, Node(Strange(2)), Node(3, Node(Strange(5))))))
    show("string", lambda: sum(Node(1, Node(2), Node("x", None, Node(4)))))
    show("any", lambda: any(tree(bool, 0, 0, 1, 0)))
    show("all", lambda: all(tree(bool, 1, 1, 0, 1)))
    show("any strange", lambda: any(tree(Strange, 1, 2, 3, 4)))
    show("big", lambda: sum(tree(lambda n: n << 62, 1, 1, 1, 1)))

