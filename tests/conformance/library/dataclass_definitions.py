from dataclasses import dataclass, field, asdict, replace, FrozenInstanceError
@dataclass(order=True)
class P:
    x: int
    y: int = 2
    tags: list = field(default_factory=list, compare=False)
p = P(1)
print(p, p == P(1), P(1) < P(2), asdict(p), replace(p, x=9), P(1).tags is P(1).tags)
@dataclass(frozen=True)
class F: a: int
try: F(1).a = 2
except FrozenInstanceError as e: print(e)
print(hash(F(1)) == hash(F(1)), F(a=3))
try:
    @dataclass
    class B: l: list = []
except ValueError as e: print(e)
try: P()
except TypeError as e: print(e)
