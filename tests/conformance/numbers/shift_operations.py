print(1 << 100, (1 << 100) >> 98, -1 >> 5, -8 >> 1, 5 >> 100, 0 << 1000, -5 >> 1000)
for f in (lambda: 1 << -1, lambda: 1 >> -1):
    try:
        f()
    except ValueError as e:
        print(e)
