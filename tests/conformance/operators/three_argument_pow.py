print(pow(2, 10, 1000), pow(3, -1, 7), pow(2, 100, -7), pow(5, 0, 1))
class P:
    def __pow__(self, e, m=None): return ("pow", e, m)
    def __rpow__(self, b, m=None): return ("rpow", b, m)
print(pow(P(), 2, 5), P() ** 2, 3 ** P())
for args in [(2, -1, 4), (2, 3, 0), (2.0, 3, 5), (2, 3, 1.5)]:
    try:
        print(pow(*args))
    except Exception as e:
        print(type(e).__name__, e)
