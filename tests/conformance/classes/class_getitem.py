class C:
    def __class_getitem__(cls, k): return (cls.__name__, k)
class D(C): pass
print(C[1], D["x", 2], C[1:2])
print(list[int], dict[str, int], tuple[int, ...], list[int]([1, 2]), type(list[int]).__name__, list[int] == list[int], list[int].__origin__, list[int].__args__)
