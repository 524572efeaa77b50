type Vector = list[float]
print(Vector, type(Vector).__name__, Vector.__name__)
print(Vector.__value__)
type Broken = undefined_thing
print(Broken)
try:
    Broken.__value__
except NameError as e:
    print(e)
type Recursive = int | list[Recursive]
print(Recursive.__value__)
