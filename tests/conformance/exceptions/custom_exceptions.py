class AppError(Exception):
    def __init__(self, code, msg):
        super().__init__(code, msg)
        self.code = code
    def __str__(self): return f"[{self.code}] {self.args[1]}"
class Sub(AppError): pass
try:
    raise Sub(404, "nope")
except AppError as e:
    print(e, repr(e), e.code, isinstance(e, Sub))
class NoInit(Exception):
    def __init__(self, a, b): self.a = a
e = NoInit(1, 2)
print(e, e.args, repr(e))
