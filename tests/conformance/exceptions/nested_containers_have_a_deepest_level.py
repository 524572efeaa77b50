def nested(depth, make):
    value = make(None)
    for _ in range(depth):
        value = make(value)
    return value


for make in (lambda value: [value], lambda value: {1: value}, lambda value: (value,)):
    print(len(repr(nested(900, make))), nested(900, make) == nested(900, make))
    for action in (lambda: repr(nested(100_000, make)), lambda: nested(100_000, make) == nested(100_000, make)):
        try:
            print(action())
        except RecursionError as error:
            print(error)
