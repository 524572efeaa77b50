names = "add sub mul truediv floordiv mod pow matmul and or xor lshift rshift".split()
class A: pass
for n in names:
    setattr(A, f"__{n}__", lambda self, o, n=n: f"{n} {o}")
    setattr(A, f"__r{n}__", lambda self, o, n=n: f"r{n} {o}")
a = A()
print(a + 1, a - 1, a * 1, a / 1, a // 1, a % 1, a ** 1, a @ 1, a & 1, a | 1, a ^ 1, a << 1, a >> 1)
print(1 + a, 1 - a, 1 * a, 1 / a, 1 // a, 1 % a, 1 ** a, 1 @ a, 1 & a, 1 | a, 1 ^ a, 1 << a, 1 >> a)
A.__divmod__ = lambda s, o: ("divmod", o)
A.__neg__ = lambda s: "neg"; A.__pos__ = lambda s: "pos"; A.__invert__ = lambda s: "inv"
print(divmod(a, 2), -a, +a, ~a)
