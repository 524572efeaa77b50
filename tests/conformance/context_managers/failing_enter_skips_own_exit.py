class M:
    def __init__(self, n, fail=False): self.n, self.fail = n, fail
    def __enter__(self):
        if self.fail: raise ValueError(f"enter {self.n}")
        print("enter", self.n)
    def __exit__(self, *a): print("exit", self.n, a[0])
try:
    with M(1), M(2, True), M(3): print("never")
except ValueError as e:
    print(e)
