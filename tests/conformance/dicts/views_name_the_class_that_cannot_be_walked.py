class Count(int):
    pass


for attempt in (lambda: {}.keys() & Count(5), lambda: Count(5) & {}.keys(), lambda: {}.items() ^ Count(5),
                lambda: Count(5) - {}.keys(), lambda: {1: 2}.keys() | 1.5):
    try:
        print(attempt())
    except TypeError as error:
        print(error)
