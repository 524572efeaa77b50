print(int | str, int | None, list[int] | dict[str, int], (int | str) == (str | int), isinstance(5, int | str), isinstance(None, int | None), type(int | str).__name__, (int | str).__args__)
try: int | 5
except TypeError as e: print(e)
print(list[int], dict[str, list[int]], type[int], tuple[()], list[list], set[int]({1}), frozenset[str])
