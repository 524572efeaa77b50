for f in (lambda: {[] for _ in range(1)}, lambda: {[]: 1 for _ in range(1)}, lambda: [x for x in 5]):
    try:
        f()
    except TypeError as e:
        print(e)
