if (n := len("abc")) > 2:
    print(n)
print([y := 1, y + 1, y ** 2])
print([last := x for x in range(3)], last)
def f():
    any((found := c) == "b" for c in "abc")
    return found
print(f())
print((z := 5), z)
while (k := n - 1) > 0:
    n -= 1
print(k)
