def first[T](items: list[T]) -> T:
    return items[0]
print(first([3, 4]))
print(first.__type_params__, first.__type_params__[0].__name__)
def several[T: int, *Ts, **P](x): return x
print(several.__type_params__, several(1))
