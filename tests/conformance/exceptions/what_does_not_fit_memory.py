def attempt(make):
    try:
        make()
    except (MemoryError, OverflowError, ValueError) as error:
        print(type(error).__name__, error)


for make in (
    lambda: 'a' * 10**12,
    lambda: b'a' * 10**12,
    lambda: [0] * 10**12,
    lambda: (0,) * 10**12,
    lambda: 1 << 10**12,
    lambda: list(range(10**12)),
    lambda: [*range(10**12)],
    lambda: tuple(range(10**12)),
    lambda: sorted(range(10**12)),
    lambda: 'a'.ljust(10**12),
    lambda: f'{1:1000000000000}',
    lambda: '%1000000000000d' % 1,
    lambda: bytes(10**12),
    lambda: 'a' * 10**20,
    lambda: [0] * 10**20,
    lambda: str(10**5000),
    lambda: int('9' * 5000),
):
    attempt(make)
