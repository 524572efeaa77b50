from __future__ import annotations
def f(a: undefined, b: list[int] | None = None) -> also.undefined: ...
print(f.__annotations__)
class C:
    x: whatever["a", 1]
    y: lambda q: q
print(C.__annotations__)
