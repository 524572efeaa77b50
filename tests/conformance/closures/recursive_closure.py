def make():
    def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
    return fib
print(make()(15))
def walk(tree):
    result = []
    def visit(node):
        if isinstance(node, list):
            for child in node: visit(child)
        else: result.append(node)
    visit(tree)
    return result
print(walk([1, [2, [3, 4], 5], [[6]]]))
