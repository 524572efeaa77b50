big = 10 ** 5000
for f in (lambda: str(big), lambda: int("1" * 5000), lambda: f"{big}", lambda: "%d" % big, lambda: repr(-big)):
    try:
        f()
    except ValueError as e:
        print(e)
print(len(hex(big)), len(str(10 ** 4299)), big % 97)
