match [1, 2, 3]:
    case [first, *_]: print(first, "_" in globals())
match {"a": 1, "b": 2}:
    case {"a": a, **rest}: print(a, rest)
match ():
    case [*all_]: print(all_)
