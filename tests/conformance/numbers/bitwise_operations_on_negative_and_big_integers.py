print(-1 & 255, -256 | 3, -1 ^ 5, ~0, ~-1)
a, b = 2 ** 80 + 12345, -(2 ** 70) + 99
print(a & b, a | b, a ^ b, ~a)
print(True & False, True | 2, True ^ True, type(True & True), type(True & 1))
