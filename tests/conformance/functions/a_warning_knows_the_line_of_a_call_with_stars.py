import warnings


class Truncated:
    def __trunc__(self):
        return 9


def call(function, *arguments):
    first = 1
    return function(*arguments)


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    call(int, Truncated())
    call(
        int,
        *[Truncated()],
    )
for each in caught:
    print(each.lineno, each.message)
