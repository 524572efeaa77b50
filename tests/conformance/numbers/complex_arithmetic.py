a, b = 3 + 4j, 1 - 2j
print(a + b, a - b, a * b, a / b, a ** 2, abs(a), a.real, a.imag, a.conjugate(), -a, +a)
print(a == 3 + 4j, a != b, 1j * 1j, a + 1, 2.5 * a, 1 / 2j, bool(0j))
print(complex(1), complex(1, 2), complex("1+2j"), complex(" -j "), complex("(3-4.5j)"), complex(1j, 1j), complex())
